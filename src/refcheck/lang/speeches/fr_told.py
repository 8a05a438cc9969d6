"""French forms that tell what somebody said, thought, promised or asked for, beside the verbs of saying themselves."""

from __future__ import annotations

_QUE = r"qu(?:e |[’'])"
_DE = r"(?:de |d[’']|du |des )"
# Verbs in -er by their stems, with all endings that a report has.
_ER = r"(?:e|ent|a|ai|ait|ais|aient|èrent|ât|era|eront|erait|eraient|é|ée|és|ées|er|ant|eait|eaient|ea|eant)"
_STEMS = (
    r"accord|accus|admonest|affich|affirm|ajout|alert|allègu|allégu|allou|amorc|annonc|annonç|argu|argument|arrêt|articul|assen|assèn|assur|attest|augur|avanc|avanç|avis|avou|badin|baragouin|blâm|bougonn|bredouill|brocard|cach|calcul|câbl|certifi|chant|chiffr|chuchot|claironn|clam"
    r"|command|comment|communiqu|concéd|concèd|confess|confi|confirm|conjectur|conjur|conseill|considèr|considér|consign|constat|contest|corn|cri|critiqu|déclam|déclar|décrét|décrèt|dédui|démontr|dénonc|dénonç|déplor|désapprouv|devin|diagnostiqu|dict|dissimul|dout|ébruit|écart|éclat|émarg"
    r"|énonc|énonç|espèr|espér|esquiss|estim|établ|évalu|évoqu|exhort|exig|expliqu|exprim|extrapol|fanfaronn|félicit|fulmin|fustig|gag|garanti|glapi|glissa|grogn|gronde?|gueul|hasard|hurl|identifi|ignor|imagin|imput|incrimin|indiqu|infirm|informa?|insinu|insist|instru|interjet|intim|invoqu|ironis"
    r"|jubil|jur|jug|justifi|lâch|lament|lanc|lanç|larmoy|légend|loua?|marmonn|marmott|martel|martèl|mand|manifest|ment|mentionn|montr|mesur|minaud|minimis|modul|murmur|narr|ni|not|notifi|object|observ|opin|ordonn|parafra|pari|paraphras|persifl|pest|plaid|pleurnich|pontifi|postul|précis|préconis"
    r"|préféra?|préfér|préfèr|présag|présum|présuppos|prétext|prévis|proclam|professa?|profess|promulgu|pronostiqu|prophétis|propos|protest|prouv|publi|raconta?|racont|raill|rabâch|rappel|rappell|rapport|rassur|ratiocin|récapitul|réclam|recommand|récrimin|redout|réfut|regrett|rejet|relat|relèv|relev|remarqu"
    r"|rencontr|renseign|repartis|répèt|répét|répliqu|reproch|ressass|résum|rétorqu|révèl|révél|revendiqu|ricann|ris?qu|ronchonn|rouspét|ruminn|ruminat|sermonn|serin|signal|signifi|soulev|soulèv|soulign|souhait|soupçonn|soupir|spécifi|spécul|statu|stipul|suggèr|suggér|suppli|suppos|susurr|télégraphi|témoign|tempêt|ton"
    r"|tranch|trouv|trompett|vant|vaticin|vitupèr|vocifèr|vocifér|constate?|subodor|pens|redemand|demand|not|enregistr|compt|recens|évent|enseign|exagèr|inform|postulat|adjug|gageai|s[’']insurg|s[’']indign|s[’']inquièt|s[’']inquiét|s[’']étonn|s[’']alarm|s[’']offusqu|s[’']imagin|s[’']exclam|s[’']écri|se vant|se flatt|se lament|se moqu"
    r"|se félicit|se persuad|se consol|s[’']excus|se targu|s[’']accord|s[’']avis|se dout"
)
_IRREGULAR = (
    r"(?:re|pré|contre|mé|inter)?(?:dis|dit|dis(?:ait|aient|ent|ant)|dirent|dira|diront|dirait|dire|dise|dites?|dits)(?!\w)"
    r"|(?:main|sou|re|con|pré|disconv|re)?(?:t|v)(?:ient|iennent|enait|enaient|int|inrent|iendra|iendrait|enu|enue|enus|enir|enant)(?!\w)(?<!\btient)(?<!\bvient)(?<!\bvenu)(?<!\bvenait)(?<!\btenu)"
    r"|(?:ad|pro|com|trans|é)met(?:tent|tait|taient|tant|tre|tra|trait|s)?(?!\w)|(?:ad|pro|trans|é)m(?:it|irent|is|ise)(?!\w)|croi(?:t|ent|re)(?!\w)|croy(?:ait|aient|ant)(?!\w)|crut(?!\w)|crurent(?!\w)|cru(?!\w)"
    r"|(?:trans|sous|dé|in|pre|pro)?(?:écri|scri|cri)(?:t|vent|vait|vaient|vit|virent|re|vant|ra|te|ts)(?!\w)|conclu(?:t|ent|ait|aient|rent|ant|re|ra|s)?(?!\w)|exclu(?:t|ent|ait|aient|rent|ant|re)?(?!\w)|prétend(?:ent|ait|aient|it|irent|u|re|ant)?(?!\w)|(?:sous-|laiss\w+ |donn\w+ à )entend(?:ent|ait|aient|it|irent|u|re|ant)?(?!\w)"
    r"|répon(?:d|dent|dait|daient|dit|dirent|du|dre|dant|dra)(?!\w)|reconn(?:aît|ait|aissent|aissait|aissaient|aissant|aître|ut|urent|u|aîtra)(?!\w)|prév(?:oit|oient|oyait|oyaient|it|u|oir|oyant)(?!\w)|convain(?:c|quent|quait|quit|cu|cre)(?!\w)|(?:crain|plain)(?:t|gnent|gnait|gnaient|gnit|dre|gnant|ts)(?!\w)|(?:se |s[’']est )plain(?:t|gnent)"
    r"|(?:aver|assert|glap|rug|g[ée]m|pressent|ressent|consent|ment|établ|défin|garant|rug|fin|réag|vom|démen|dément)(?:it|issent|issait|issaient|irent|i|ie|is|ir|issant|t|tent|tait|tit|ti|tir|ant)(?!\w)|déd(?:uit|uisent|uisait|uisit|uire|uisant)(?!\w)|résou(?:t|lvent)(?!\w)|jurent"
    r"|découvr(?:e|ent|ait|it|irent|ir|ant)(?!\w)|découvert|souscri(?:t|vent|vait)(?!\w)|s[’']aperç(?:oit|oivent|ut)|appren(?:d|nent|ait)(?! à)(?!\w)"
)
_TURNS = (
    r"(?:fai|fon|fi|fir)\w* (?:[a-zé]+ )?(?:savoir|valoir|observer|remarquer|entendre|croire|miroiter|dire|noter|comprendre|sentir|semblant de croire)|ne tari\w+ (?:pas|point)(?: d[’']éloges)?|laiss\w+ (?:[a-zé]+ )?(?:échapper|entendre|dire|croire|savoir|percer|supposer|penser|voir|planer l[’']idée)|donn\w+ (?:[a-zé]+ )?à (?:entendre|comprendre|penser)"
    r"|(?:met|mett|mi|mir)\w* (?:[a-zé]+ )?(?:en garde|en avant|au compte|l[’']accent)|part\w* d(?:u |e l[’']|e la |[’'])\s?(?:principe|postulat|idée|hypothèse|constat|prémisse)|f\w+ courir le bruit|attir\w+ (?:\w+ )?l[’']attention|tir\w+ la sonnette d[’']alarme|tir\w+ argument|pren\w+ acte|pos\w+ (?:en principe|comme condition|pour condition)|(?:se|s[’'])\s?(?:di|déclar|montr|prétend|proclam|affirm|affich|avou|sai|sent)\w* (?:[a-zé]+ )?(?:convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|inqui[eè]te?s?|assurée?s?|étonnée?s?|ravie?s?|satisfaite?s?|heureu(?:x|ses?)|navrée?s?|désolée?s?|confiante?s?|surprise?s?|déçue?s?|favorable)"
    r"|(?<!il )(?<!il n’)(?<!c’)(?<!c')(?:est|était|sont|étaient|fut|furent|reste|restait|restent|restaient|demeure|demeurait|demeurent) (?:[a-zé]+ )?(?:convaincue?s?|persuadée?s?|d[’']avis|certaine?s?|assurée?s?|conscient\w*|inqui[eè]te?s?|fâchée?s?|furieu\w+|ravie?s?|étonnée?s?|satisfaite?s?|d[’']accord pour dire|formel(?:le)?s?)"
    r"|(?:bross|dress)\w+ (?:un |le )(?:tableau|portrait|bilan|constat)|voi\w+ les choses (?:autrement|ainsi)|pens\w+ autrement|(?:d[’']un autre|du même|de cet|d[’']avis|du) avis(?: contraire)?|ne s[’']en cach\w+ (?:pas|point|guère)|n[’']en fai\w+ (?:pas|point|guère) mystère|ne fai\w+ (?:pas|point|guère) mystère|hauss\w+ (?:les épaules|le ton)|balay\w+|balai\w+|secou\w+ la tête|coup(?:e|a|ait) court|ne mâch\w+ pas ses mots|enfonc\w+ le clou|enfonç\w+ le clou|persist\w+(?: et signe)?|minimis\w+|dédramatis\w+|temp[éè]r\w+|nuanc\w+"
    r"|corrig\w+|rectifi\w+|s[’']emport\w+|se récri\w+|se défend\w*|se justifi\w+|lèv\w+ les bras au ciel|fai\w* (?:la sourde oreille|amende honorable)|rassur\w+|se veu\w+ [a-zé]+|veut rassurer|voulait rassurer|tien(?:t|nent) bon|camp\w+ sur \w+ positions?|n[’'](?:y va|a) pas (?:par quatre chemins|varié)|ne vari\w+ pas|tonn\w+|s[’']obstin\w+|s[’']entêt\w+"
    r"|n[’'](?:exclu|oubli|hésit\w+ pas à)\w*(?: pas)?|ne (?:cach|doute|conteste|dissimul|ni|désespèr)\w* (?:pas|point|guère|nullement)|ne (?:pens|croi|croy|juge|estim|voi)\w* (?:pas|point|guère|nullement)|ne veut pas (?:croire|entendre dire)|n[’'](?:estim|admet|affirm|a pas caché|a pas exclu|en dout)\w*(?: pas)?"
    r"|(?:ai|ay|av|eu|ont|a)\w* (?:l[’']impression|le sentiment|la conviction|la certitude|l[’']assurance|bon espoir|la conviction intime|beau jeu de (?:dire|répondre))|ti(?:en|nr|nt)\w* (?:pour (?:acquis|établi|certain|probable|évident|avéré)|à ce)|tenai\w+ (?:pour (?:acquis|établi|certain|probable|évident|avéré)|à ce)|veill\w+ à ce|(?:fai|fi|fon)\w* (?:le (?:pari|calcul|constat)|grief|l[’']hypothèse|serment|état de ce|part de ce)"
    r"|(?:se |s[’'])(?:souvien|souvin|souven|rappell|rappel)\w*|(?:se |s[’'])(?:réjoui|réjoui\w+|attend|attendai\w+|fâch\w+|flatt\w+|plai(?:n|gn)\w+|vant\w+)\w*|en (?:ti(?:ent|nt|nrent)|vi(?:ent|nt)|conclu\w*|dédui\w+|est|sont|était|veut pour preuve|veulent pour preuve|prend pour preuve) (?:persuadée?s? |convaincue?s? |à (?:penser|croire|dire|conclure|soupçonner|craindre) )?"
    r"|voudrai(?:t|ent)|voul(?:ait|aient|ut|u)|veu(?:t|lent)|consid(?:ér|èr)\w*|rend\w* compte|s[’']en prend\w* au fait|donn\w+ (?:l[’']assurance|sa parole|l[’']ordre|pour argument|pour raison|pour certain|pour acquis)|mande(?:nt)?|cherch\w+ à (?:montrer|prouver|démontrer|convaincre)|essa\w+ de (?:montrer|prouver|convaincre)"
)
_NOUNS = (
    r"(?:affirmation|allégation|accusation|aveu|avis|argument|assertion|assurance|hypothèse|idée|impression|opinion|objection|observation|espoir|espérance|estimation|évaluation|exigence|excuse|information|indication|indice|insinuation|intuition|illusion|thèse|théorie|version|conclusion|conviction|certitude|constat|confidence"
    r"|crainte|croyance|calcul|critique|déclaration|demande|démenti|diagnostic|condition|clause|garantie|grief|jugement|légende|menace|mise en garde|mot|mythe|notion|nouvelle|parole|pensée|peur|plainte|point de vue|pressentiment|prévision|prétexte|présomption|principe|promesse|pronostic|prédiction|preuve|proposition|protestation"
    r"|raison|rappel|remarque|réponse|réplique|reproche|requête|rumeur|récit|sentiment|serment|signal|soupçon|souhait|suggestion|supposition|témoignage|vœu|vue|avertissement|allégations|annonce|ironie|position|réserve|règle|note|doctrine|formule|motif|explication)s?"
)
_PERSON = r"(?:[A-ZÀ-Þ][\w’\-]+)"
# "se borne à confirmer que": what an infinitive of saying hangs on; the verb then stands where this does.
_TO_SAY = (
    rf"(?:se |s[’'](?:est |était |étaient )?|se sont |n[’'])?(?:born|content|limit|continu|persist|aim|tien|tenai|tin|pla[iî]|obstin|empress|préf[éè]r|va(?!n)|allai|hésit|entêt|risqu|hasard|os|commenc|fini|évit|choisi|cess|peu[rt]|prend|prit|revien|revin|amus|évertu|efforc|plu(?!s))[a-zàâçéèêîôû]*"
    rf" (?:pas |plus |jamais |même |en vient )?(?:à |de |d[’']|jusqu[’']à |par )?(?:(?:{_STEMS})er|(?:re|pré|contre)?dire|soutenir|maintenir|prétendre|admettre|reconnaître|croire|écrire|conclure|répondre|convenir|avertir|garantir)(?!\w)"
)
GOVERNS = rf"{_TO_SAY}|(?:ré|re)?(?:{_STEMS}){_ER}(?!\w)|{_IRREGULAR}|{_TURNS}|(?<=[’' ])(?:{_NOUNS})(?= {_QUE}| (?:[a-zé]+ )?(?:d[eu’'] ?|des )[^,.;:«]{{2,50}} {_QUE}|, [^,.;:«]{{2,50}}, {_QUE})"

# Nouns that end as infinitives do.
_NOUN_IN_RE = r"(?:[a-zéèêâ]+(?:ture|sure|ière|toire|moire|erre|istre|aître)|guerre|ordre|titre|nombre|cadre|centre|lettre|livre|affaires?|mer|fer|hiver|air|désir|plaisir|avenir|espoir|pouvoir|soir|dossier|chantier|papier|premi[eè]re?|derni[eè]re?|salaire|meurtre|chiffre|offre|commerce|frère|père|mère|maire|prière|notaire|corsaire|trésor|fermier|officier|ouvrier|fleur|cuir|tir|loisir|souvenir|noir|art|hectare|litre|maître|prêtre|membre|chambre|ombre|arbre|sucre|encre|fièvre|œuvre|manœuvre|caractère|ministère|adversaire|intermédiaire|militaire|contraire|nécessaire|entre|contre|outre|autre|notre|votre|hier|cher|leur)(?!\w)"
_INFINITIVE = rf"(?:ne (?:pas|plus|jamais|point|rien) |n[’']|y |en |l[’'](?=avoir|être)|lui |leur |se |s[’']|nous |au plus tôt |aussi(?:tôt)? |d[’']abord |[a-zé]+ment )?(?!{_NOUN_IN_RE})[a-zàâçéèêîôû]{{2,}}(?:er|ir|re|oir)(?!\w)"
_A = r"(?:a |ont |avait |avaient |aurait |auraient |ayant )?"
_OFFERS = (
    r"(?:jur|accept|propos|recommand|demand|exig|menac|menaç|conseill|suggèr|suggér|réclam|ordonn|enjoign|command|pri(?!ée?s? )|suppli|conjur|somm(?!ée?s? )|press(?!ée?s? )|envisag|projet|préconis|reproch|accus|soupçonn|blâm|félicit|s[’']engag|s[’']engage|se vant|se flatt|se targu|s[’']offr|se propos|se jur|s[’']excus|regrett|rêv|implor|convi(?!en)|charg"
    r"|se félicit|se réserv\w* le droit|manifest\w* l[’']intention|exprim\w* (?:le (?:souhait|désir|vœu|regret)|l[’']intention|la volonté)|form\w* le (?:vœu|projet)|annonç\w* (?:son|leur) intention|annonc\w* (?:son|leur) intention)"
)
_OFFERS_IRR = (
    r"prom(?:et|ettent|ettait|ettaient|it|irent|is|ettant|ettre|ettra)|prom(?:is|ise|ises)|enjoi(?:nt|gnent)|enjoign(?:ait|it)|(?<!il )(?<!il en )conv(?:ient|iennent|int|inrent|enait|enaient|enu)|se plai(?:nt|gnent)|se plaign(?:ait|aient|it)|prév(?:oit|oient|oyait)|crai(?:nt|gnent)|craign(?:ait|aient|it)|(?:a|ont|avait|avaient) l[’']intention"
    r"|(?:est|était|sont) d[’']avis|se souv(?:ient|enait|int)|fai\w* (?:serment|grief|vœu|reproche|savoir (?:son|leur) intention)|fit (?:serment|vœu)|donn\w+ (?:sa|leur) parole|se (?:di|déclar|montr)\w+ (?:prête?s?|disposée?s?|résolue?s?|déterminée?s?|fière?s?|fiers?|heureu(?:x|ses?))|prend\w* l[’']engagement|prit l[’']engagement|pris l[’']engagement"
)
# What an infinitive follows without a preposition.
_PLAIN = rf"(?:{_A}(?:affirm|déclar|assur|ni|espèr|espér|estim|jug|pens|souhait|confirm|confess|avou|reconnaît|préfèr|préfér|compt|jur|racont|rapport|se rappel|se figur|s[’']imagin)(?:e|ent|a|ait|aient|èrent|é)|(?<!c[’'])(?:di(?:t|sent)|disai(?:t|ent)|prétend(?:ent|ait|aient|it|u)?|entend(?:ent|ait|aient)|croi(?:t|ent)|croyai(?:t|ent)|admet(?:tent|tait)?|admit|reconn(?:aît|aissent|aissait|ut)|soutien(?:t|nent)|soutenait|dément(?:ent|it)?))"
_ADJ = r"(?:satisfaite?s?|inqui[eè]te?s?|sereine?s?|confiante?s?|déçue?s?|favorable|opposée?s?|hostile|prête?s?|résolue?s?|convaincue?s? (?:de|du|d[’'])|persuadée?s? (?:de|du|d[’'])|partisane?s?|surprise?s?)"
_STEMS_OF_PERSONS = r"assur|avis|avert|prévien|prévin|préven|inform|persuad|convain|rassur|menac|notifi|alert|admonest|certifi"
BARE = (
    # an infinitive with de: promises, requests, reproaches
    rf"(?:(?P<noun_ant>(?<!\w)(?:promett|menaç|exige|demand|jur|propos|reproch|accus|soupçonn|regrett|craign|suppli|recommand)ant)(?: [^.;:,«\ue000]{{2,60}}?)?? (?:de |d[’'])(?={_INFINITIVE}|(?:ne )?(?:pas |plus )?(?:avoir|être)(?!\w))"
    rf"|(?P<offers>{_OFFERS}(?:{_ER})?|{_OFFERS_IRR})(?!\w)(?: [^.;:,«\ue000]{{2,60}}?)?? (?:de |d[’'])(?={_INFINITIVE}|(?:ne )?(?:pas |plus )?(?:avoir|être)(?!\w))"
    # … with à
    rf"|(?P<invites>(?:s[’']engag|s[’']oblig|s[’']astrei|s[’']attend|appel|appell|invit|exhort|encourag|incit|engag|enjoi|s[’']offr|consen|consent|se refus|aspir|tend|veill|aid|tien|tenai|cherch|renonc|songe?|pens|autoris|conv(?:i|ia)|poussa?)[a-zàâçéèêîôû]*)(?!\w)(?: [^.;:,«\ue000]{{2,60}}?)?? à (?={_INFINITIVE})"
    # … plain
    rf"|(?P<plain>{_PLAIN})(?!\w)(?: (?:toutefois|donc|aussi|pour sa part|ainsi|encore|bien|n[’']|ne))* ?(?:ne )?(?:(?<=n[’'])|(?<= ))(?=(?:pas |plus |jamais |rien )?{_INFINITIVE})"
    # "tient X pour Y", "considère X comme Y", "accuse X de Y"
    r"|(?P<holds>(?<!\w)(?:tien(?:t|nent)|tenai(?:t|ent)|tin(?:t|rent)|donn(?:e|ent|ait|a)|pass(?:e|ent|ait|a))) (?=(?:le |la |les |l[’']|un |une |cet? |cette |ces |son |sa |ses |leurs? )[^.;:,«\ue000]{2,80} pour [a-zéè])"
    r"|(?P<takes>(?<!\w)(?:tien(?:t|nent)|tenai(?:t|ent)|tin(?:t|rent))) (?=(?:[a-zéèê’' ]{2,24} )?pour (?:une? |acquis|vrai|certain|établi|perdu|nul|inutile|faux|fausse|impossible|inévitable)[^.;:«]*)"
    r"|(?P<counted>(?<!\w)(?:a|ont|avait|avaient) (?:compté|dénombré|recensé|relevé|repéré)),? (?=(?:[^.;:«\ue000]{0,60}[ ,])?(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\w)))"
    r"|(?P<spoken>(?<!\w)parl[a-zé]+) (?=(?:de |d[’']|du |des )[^.;:,«\ue000]{2,60} comme (?:d[’']|de |du ))|(?P<deems>(?<!\w)(?:consid[éè]r|regard|qualifi|décri|présent|dépei|dénonc|salu|trait|perç)[a-zàâçéèêîôû]*) (?=(?:le |la |les |l[’']|un |une |cet? |cette |ces |son |sa |ses |leurs? )[^.;:,«\ue000]{2,80} (?:comme (?!le |la |les |avant|jadis)|d[’']|de )[a-zéè])"
    r"|(?P<judges>(?<!\w)(?:a |ont |avait |avaient )?(?:jug|estim|trouv|cro[iy]|déclar|dis|di|prétend)(?:e|ent|a|ait|aient|èrent|é|t)) (?=(?:le |la |les |l[’']|un |une |cet? |cette |ces |son |sa |ses |leurs? )[^.;:,«\ue000]{2,60} (?:[a-zé]+ment |trop |peu |assez |bien |plus )?[a-zéèêç]+(?:able|ible|aire|ireux|euse?|eux|ive?|ifs?|iste|ante?s?|ente?s?|ée?s?|elle?s?|ables|ibles|aires|ueuse|ide|ile|ique)(?:[ ,.;]|$))"
    r"|(?P<blames>(?<!\w)(?:accus|soupçonn|suspect|incrimin|acquitt|convainq)[a-zàâçéèêîôû]*) (?=(?:le |la |les |l[’']|un |une |cet? |cette |ces |son |sa |ses |leurs? |[A-ZÀ-Þ])[^.;:,«\ue000]{2,60} (?:de |d[’']|du )(?!\w+er ))"
    r"|(?P<renders>(?<!\w)ren(?:d|dent|dait|daient|dit)) (?=(?:le |la |les |l[’'])[^.;:,«\ue000]{2,60} responsables? )"
    r"|(?P<passes>(?<!\w)(?:pass(?:e|ent|ait|aient|a)|(?:est|était|sont) réputée?s?)) (?:pour )?(?=(?:n[’']|ne pas )?(?:avoir|être)(?!\w))"
    r"|(?P<sure>(?<!\w)(?<!il )(?<!c[’'])(?:est|était|sont|étaient|reste|restait|demeure|demeurait) (?:[a-zé]+ )?(?:convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|partisane?s?|adversaires?)|se port[a-zé]+ garante?s?|met(?:tent|tait)? en (?:doute|cause)|mirent en doute|mit en doute) (?=(?:de |du |d[’']|la |le |les |l[’'])(?!ce )[^.;:,«\ue000]{6,})"
    r"|(?P<asked>(?<!\w)(?:se |s[’'](?:est |était )?|se sont )?(?:demand|interroge|interrogea|étonn)(?:e|ent|a|ait|aient|èrent|é|és|ée)) (?=(?:si |s[’']il|pourquoi |comment |où |quand |combien |qui |ce que |ce qui ))"
    r"|(?P<how>(?<!\w)(?:racont|narr|décri|relat|expliqu)[a-zé]*) (?=comment )"
    r"|(?P<pleads>(?<!\w)(?:invoqu|allègu|allégu|prétext|object)[a-zé]+) (?=(?:le |la |l[’']|une? |les |des |son |sa )(?:[a-zé]+ )?(?:manque|absence|pénurie|nécessité|impossibilité|risque|danger|crise|état|fatigue|urgence|défaut|vétusté|coût|prix|secret|maladie|mauvais|intérêt|faiblesse)(?!\w) ?[a-zé])"
    # "font état de …", "se plaint de", "met en garde contre"
    r"|(?P<states>(?<!\w)(?:fai\w*|font|fit|firent|fasse) état) (?=(?:de |d[’']|du |des )(?!ce ))"
    r"|(?P<warns>(?<!\w)(?:met\w*|mi[st]|mirent|mise) (?:[a-zéA-ZÀ-Þ’' ]{2,40} )?en garde) (?=contre (?!le fait))"
    rf"|(?P<feels>(?<!\w)(?:se |s[’'](?:est |était )?|se sont )(?:di|déclar|montr|affirm|prétend|avou)[a-zàâçéèêîôû]* (?:[a-zé]+ ){{0,2}}?{_ADJ}) (?=(?:de |d[’']|du |des |à |au |aux |par |pour |dans |en )(?!ce ))"
    r"|(?P<hopes>(?<!\w)(?:exprim|di[ts]|form|manifest|marqu|redi|affich)[a-zàâçéèêîôû]* (?:[a-zé]+ )?(?:sa |leur |son |la |une |l[’'])(?:[a-zé]+ )?(?:confiance|crainte|inquiétude|certitude|conviction|satisfaction|opposition|espoir|regret|désaccord|préoccupation|déception|volonté|soutien|gratitude|scepticisme)) (?=(?:dans|en|de|d[’']|du|à|au|aux|sur|quant|devant|face|pour|contre) ?(?!ce ))"
    # what is denied, admitted, foreseen, demanded: a noun with what belongs to it
    r"|(?P<denied>(?<!\w)(?:ni(?:e|ent|a|ait|aient|èrent|é|ant)|démen(?:t|tent|tait|tit|ti)|rejet[a-zé]+|repouss[a-zé]+|réfut[a-zé]+|récus[a-zé]+|contest[a-zé]+|exclu[a-zé]*|écart[a-zé]+)) (?=(?:tout|toute|la|le|l[’']|les|une?|sa|son|leurs?|ses) ?(?:[a-zé]+ )?(?:participation|responsabilité|accusations?|reproches?|possibilité|hypothèse|idée|existence|implication|éventualité|perspective|thèse|lien|intention|recours|critiques?|soupçons?|[a-zé]+(?:tion|sion|ment|ance|ité))s?(?!\w) [a-zà])"
    r"|(?P<admits>(?<!\w)(?:reconn(?:aît|ait|aissent|aissait|ut|u)|adm(?:et|ettent|ettait|it|is)|confirm[a-zé]+|avou[a-zé]+|affirm[a-zé]+|soulign[a-zé]+|rappel[a-zé]+|concèd[a-zé]+|concéd[a-zé]+|soutien(?:t|nent)|dénonc[a-zé]+|dénonç[a-zé]+|déplor[a-zé]+|regrett[a-zé]+|relev[a-zé]+|relèv[a-zé]+|constat[a-zé]+|annonc[a-zé]+|annonç[a-zé]+)) (?=(?:la|le|l[’']|une?|sa|son|leur) ?(?:[a-zé]+ )?(?:existence|inexactitude|erreur|échec|bien-fondé|caractère|nécessité|innocence|culpabilité|absence|manque|impossibilité|inutilité|hausse|baisse|retard|retrait|fin|faute|supériorité|[a-zé]{3,}(?:ité|ance|ence|esse))(?!\w) (?:d[eu’']|des|à|au) ?[a-zéA-Z])"
    r"|(?P<foresees>(?<!\w)(?:prédi(?:t|sent|sait|re)|pronostiqu[a-zé]+|redout[a-zé]+|crai(?:nt|gnent)|craign(?:ait|aient|it)|escompt[a-zé]+|exig[a-zé]+|réclam[a-zé]+|préconis[a-zé]+|recommand[a-zé]+|souhait[a-zé]+|prôn[a-zé]+|promet(?:tent|tait)?|promit|propos(?:e|ent|a|ait|aient|èrent)|annonc(?:e|ent)|présag[a-zé]+|prophétis[a-zé]+|espèr[a-zé]+|espér[a-zé]+)) (?=(?:à (?:la |l[’'])?[a-zé]+ )?(?:une? |la |le |l[’'])(?:[a-zé]+ )?[a-zéèêâîôû]+ (?:[a-zéèêâ]+ )?(?:d[eu’']|des|à|aux?|en|pour|dans|avant|dès|par|sur) ?(?!qui|que|laquelle|lequel))"
    # … behind a preposition
    r"|(?P<urges>(?<!\w)(?:plaid[a-zé]+|milit[a-zé]+|se prononc[a-zé]+|s[’']est prononcée?|pench[a-zé]+|pari[a-zé]+|opt[a-zé]+|argument[a-zé]+|protest[a-zé]+|se dress[a-zé]+|s[’']élèv[a-zé]+|s[’']élev[a-zé]+|s[’']insurg[a-zé]+|fulmin[a-zé]+))(?: [a-zé]+ment)? (?=(?:pour|contre|en faveur (?:de|du|d[’'])|sur) ?(?:la |le |l[’']|les |un |une |des |sa |son )?[a-zé]+ [a-zé]+)"
    r"|(?P<insists>(?<!\w)(?:insist[a-zé]+|mise(?:nt)?|tabl[a-zé]+|compt(?:e|ent|ait|aient)|met(?:tent|tait)? l[’']accent))(?: [a-zé]+)? (?=sur (?:la |le |l[’']|les |un |une |des )[a-zé]+ [a-zé]+)"
    r"|(?P<calls>(?<!\w)(?:appell(?:e|ent)|appel(?:a|ait|aient|èrent|é)|invit[a-zé]+|exhort[a-zé]+|s[’']attend(?:ent|ait|aient|it)?|conclu(?:t|ent|ait|rent)?|s[’']oppos[a-zé]+|consen(?:t|tent|tait|tit)|se refus[a-zé]+|croi(?:t|ent)|croyait|veu(?:t|lent) croire|aspir[a-zé]+))(?: [a-zé]+ment| [^.;:,«\ue000]{2,30})?? (?=(?:à (?:la |l[’']|une? |plus |davantage )|au |aux )(?:[a-zéèêâ]+ )?[a-zéèê]+ (?:d[eu’']|des|avec|entre|sur|en|dans|dès|avant|pour)(?:[ ’'a-z]))"
    r"|(?P<complains>(?<!\w)(?:se plai(?:nt|gnent)|se plaign(?:ait|aient|it|irent)|s[’'](?:est|étaient|était) plainte?s?|s[’']alarm[a-zé]+|s[’']inqui[eéè]t[a-zé]+|s[’']étonn[a-zé]+|se félicit[a-zé]+|se réjoui[a-zé]+|s[’']indign[a-zé]+|se dout[a-zé]+|dout[a-zé]+|menac[a-zé]+|menaç[a-zé]+))(?: à [A-ZÀ-Þ]\w+| auprès d[^.;:,«\ue000]{2,30})? (?=(?:de |du |des |d[’'])(?!ce |l[’']avoir)[a-zéèêâ’' ]+ [a-zé]+)"
    # what somebody makes of a thing
    r"|(?P<sees>(?<!\w)(?:voi(?:t|ent)|voyai(?:t|ent)|vit|vu|discern[a-zé]+|décel[a-zé]+|décèl[a-zé]+|li(?:t|sent)|lisait)) (?=(?:dans|en) (?:la |le |l[’']|les |cet? |cette |ces |son |sa |ses |leurs? |lui |elle |eux |[A-ZÀ-Þ])[^.;:,«\ue000]{0,60} (?:une? |le |la |l[’']|les |des )[a-z])"
    r"|(?P<therein>(?<!\w)(?:(?:y |n[’']y )(?:voi(?:t|ent)|voyai(?:t|ent)|vit|discern[a-zé]+|décel[a-zé]+|décèl[a-zé]+|lit|lisait))) (?=(?:une? |le |la |l[’']|les |des |qu[’']|que )[a-z])"
    r"|(?P<unseen>)(?=(?<!\w)ne (?:voi|trouv|voy)[a-z]+ (?:aucun|aucune|pas de|pas d[’']|nul|nulle|rien|guère) ?[a-zé]*(?:raison|motif|cause|inconvénient|utilité|obstacle|alternative|intérêt|contradiction|danger|menace|de mal|d[’']anormal)|(?<!\w)ne (?:voi|trouv|voy)[a-z]+ rien (?:de|d[’'])\s?[a-zé])"
    r"|(?P<ascribes>(?<!\w)(?:(?:attribu|imput|ramèn|ramen|rapport|assimil|compar|prêt)(?:e|ent|a|ait|aient|èrent)|rédui(?:t|sent|sait|sit))) (?=(?:la |le |l[’']|les |cet? |cette |ces |son |sa |ses |leurs? |tout(?:e)? )[^.;:,«\ue000]{2,60} (?:à (?:la |l[’']|une? |ce |cette )?|au |aux )[a-zéèê]+)"
    r"|(?P<explains>(?<!\w)(?:expliqu|justifi|motiv|excus)[a-zé]+) (?=(?:la |le |l[’']|les |cet? |cette |ces |son |sa |ses |leurs? )[^.;:,«\ue000]{2,60} par (?:la |le |l[’']|les |une? )[a-zé])"
    r"|(?P<figures>(?<!\w)(?:estim|évalu|chiffr)(?:e|ent|a|ait|aient|èrent|é)) (?=(?:à |[^.;:,«\ue000]{2,50} à )(?:\d|(?:une? )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|million|milliard|dizaine|centaine|millier|tiers|quart|moitié)))"
    r"|(?P<amounts>(?<!\w)(?:parl|fait état)[a-zé]*) (?=d(?:e|’|') ?(?:plus de |près de |quelque )?(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\w)))|(?P<counts>(?<!\w)(?:signal|dénombr|recens|mentionn|dénonc|indiqu|annonc)(?:e|ent|a|ait|aient|èrent|é)) (?=(?:plus de |près de |environ |quelque |au moins )?(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\w)))"
    r"|(?P<feeling>(?<!\w)(?:exprim|présent|manifest|form|adress|dit|redit|di)[a-zàâçéèêîôû]* (?:ses|leurs|de) (?:regrets|doutes|craintes|réserves|inquiétudes|vœux|excuses|condoléances|remerciements|espoirs)) (?=(?:pour|sur|quant|de|d[’']|au sujet|à propos|devant|face|en|à) ?[a-zé])"
    r"|(?P<eyes>(?<!\w)(?:aux yeux|du point de vue|dans l[’']esprit) (?:de |du |des |d[’'])(?:la |l[’'])?(?:[a-zéèê]+|[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)) (?=(?:la|le|les|l[’']|une?|ce|cet|cette|ces|son|sa|ses|leurs?|il|elle) ?[a-z])"
    r"|(?<!\w)il (?:ressort|résulte|appert|découle) (?:de |d[’']|du |des )(?!ce |là|tout |cette analyse|nos )[^.;:,«\ue000]{2,70}?(?P<shows>) qu(?:e |[’'])"
    r"|(?<!\w)(?:de |d[’']|du |des )(?!ce |là|tout |cette analyse|nos )[^.;:,«\ue000]{2,70}?,? il (?:ressort|résulte|appert|découle)(?P<shown>) qu(?:e |[’'])"
    rf"|(?P<one>(?<!\w)(?:voul|veul|demand|souhait|exig|attend|désir)[a-zé]*)(?: (?:pas |guère )?(?:qu[’']|que )?une? (?:seule )?chose|ceci| cela)[^.;:«\ue000]{{0,40}}\s: (?:que |qu[’'])?(?=[a-zà])"
    # nouns: "la prévision de l'agence d'un marché saturé", "l'argument selon lequel"
    rf"|(?P<noun_of>(?<=[’' ])(?:prévision|estimation|promesse|menace|proposition|hypothèse|pronostic|annonce|idée|prédiction|exigence|accusation|soupçon|perspective)s?) (?:de (?:la |l[’'])?|du |des |d[’'])[^.;:,«\ue000]{{2,50}}? (?:d[’'](?=une? )|de (?={_INFINITIVE}|voir ))"
    r"|(?<!\w)(?:argument|thèse|raisonnement|position|réponse|explication|théorie|avis|verdict|prévision|diagnostic|exigence|condition|consigne|excuse|objection|reproche)s? (?:de |du |des |d[’'])[^.;:«\ue000]{2,50}(?P<case>)\s: (?=[a-zà])"
    rf"|(?P<sans>(?<!\w)pour [^.;:,«\ue000]{{2,40}},? (?:aucun|nul|pas de|pas l[’']ombre d[’']un) doute)\s: (?=[a-zà])"
    rf"|(?P<which>[a-zé]+s? )(?:[^.;:,«\ue000]{{2,60}})?,? (?:selon|d[’']après|suivant(?= (?:(?-i:[A-ZÀ-Þ])|les? |la |l[’']))|en vertu de) (?:lequel|laquelle|lesquels|lesquelles|quoi) "
    rf"|(?P<plea>(?<!\w)(?:au motif|sous (?:le )?prétexte|au prétexte|avec l[’']argument|pour la raison|en arguant du fait|arguant du fait|arguant de ce|alléguant|étant entendu|à l[’']idée|dans l[’']idée|dans l[’']espoir|de crainte|de peur|au nom du principe)) {_QUE}"
    # attitude and a colon: "Elle n'est pas moins rassurante au sujet de l'atome : …"
    r"|(?P<mood>(?<!\w)(?:rassur|serein|confiant|optimist|pessimist|catégori|prudent|formel|laconi|sévère|cinglant|ironi|moqueu|sceptiq|tranchant|unanim|en (?:est|était|sont) (?:sûr|convaincu|persuadé|certain)|n[’']en doute pas|réserv|ferme|direct|explicit|élogieu|critiq|clair|net|bref|brève|disert|prolixe|intarissab|abond|bavard|généreu|loquac|péremptoi|véhément|énergi|sobre|sarcasti|amusé|abrupt|brutal|courtois|diplomat|évasi|amer|amère|dur|lapidair|mesuré|circonspect|enthousiast|affirmati|précis|intraitabl|inflexibl|conciliant|avare|diserte|plus loin|bonhomme|sec|sèche|rude|franc|franche|explicite)[a-zéè]*)(?: [^.;:«\ue000]{2,60})?\s: (?=[a-zàâçéèêîôû])"
    # whom somebody assures, warns or informs
    rf"|(?P<persons>(?<!\w)(?:{_STEMS_OF_PERSONS})[a-zàâçéèêîôû]*)(?: [^.;:,«\ue000]{{2,60}})? {_QUE})"
)

_WHOM = r"[^,:;«\ue000]{2,80}(?:, (?:qui|dont|alors|lui-même|elle-même|pourtant|ancien|ancienne|déjà|témoin) [^,;:«\ue000]{2,60}(?=, ))?"
BY = (
    r"selon (?:le mot|les mots|la formule|l[’']expression|les termes|le récit|le témoignage|les dires|l[’']avis|la version|le jugement) (?:de |du |des |d[’'])|à s[’']en (?:tenir|remettre|rapporter) (?:à|aux?)|à ce qu(?:e |[’'])(?:dit|disent|raconte|racontent|affirme|affirment|prétend|prétendent|rapporte|rapportent|assure|assurent)"
    r"|dans (?:l[’']idée|la pensée) (?:de |d[’'])(?=la |l[’']|(?-i:[A-ZÀ-Þ]))|"
    r"selon(?! (?:toute|les cas|le cas|l[’']usage|nous|moi|que|qu[’']|ce qui|cette|ces|la coutume|la saison|tout))|d[’']après(?! (?:ce qui|nous|tout|moi))|aux? dires? (?:de|du|des|d[’'])|au dire (?:de|du|des|d[’'])|de l[’'](?:avis|aveu) (?:même |général |unanime )?(?:de|du|des|d[’'])|à en croire|à entendre|à lire|à écouter|à suivre|aux yeux (?:de|du|des|d[’'])|si l[’']on en croit|s[’']il faut en croire|au jugement (?:de|du|des|d[’'])"
    r"|du point de vue (?:de|du|des|d[’'])(?! ?(?:la |l[’'])?(?:droit|économi|histoire|moral|logique|technique|géograph|sécurité|loi|théorie|pratique))|dans l[’']esprit (?:de|du|des|d[’'])|dans la bouche (?:de|du|des|d[’'])|sous la plume (?:de|du|des|d[’'])|sur la foi (?:de|du|des|d[’'])|au témoignage (?:de|du|des|d[’'])|sur le témoignage (?:de|du|des|d[’'])|au sentiment (?:de|du|des|d[’'])|dans la version (?:de|du|des|d[’'])|de source"
    r"|dans le récit (?:de|du|des|d[’'])|dans les souvenirs (?:de|du|des|d[’'])|pour reprendre (?:les mots|la formule|l[’']expression) (?:de|du|des|d[’'])|dans la lecture (?:de|du|des|d[’'])|pour ce qu[’']en dit|suivant|au calcul (?:de|du|des|d[’'])|d[’']avis (?:de|du)"
)
HIS = (
    r"à l[’'](?:entendre|en croire|écouter|lire)|à (?:les|la|le) (?:entendre|en croire|écouter|lire|suivre)|à l[’']en croire|à (?:son|leur|ses|leurs) (?:avis|yeux|dires?|sens|goût|gré|estime|jugement|idée)|de (?:son|leur) (?:propre |point de )?(?:aveu|avis|vue)|de (?:son|leur) (?:côté )?point de vue|si on l[’']en croit|si l[’']on l[’']en croit"
    r"|dans (?:son|leur) (?:esprit|récit|version)|par devers (?:lui|elle)|d[’']après (?:lui|elle|eux|elles)|selon (?:lui|elle|eux|elles|ses (?:propres )?(?:termes|mots|calculs|estimations|dires))|pour (?:lui|elle|eux|elles)|aux? (?:yeux|dires?) (?:de celui-ci|de celle-ci|de ceux-ci)"
)
FROM = (
    r"(?:comme|ainsi qu(?:e l[’']|[’']|e )|tel qu[’']?)\s?(?:il |cela |le |l[’'])?(?:en )?(?:ressort|résulte|appert|apparaît|découle|indique(?:nt)?|montre(?:nt)?|atteste(?:nt)?|établi(?:t|ssent)|note(?:nt)?|dit|disent|écrit|rappelle|rapporte(?:nt)?|relève(?:nt)?|souligne(?:nt)?|précise(?:nt)?|explique(?:nt)?|prouve(?:nt)?|révèle(?:nt)?|confirme(?:nt)?|pense(?:nt)?|croi(?:t|ent)|affirme(?:nt)?|soutien(?:t|nent)|estime(?:nt)?|suppose(?:nt)?)"
    r"(?! (?:plus haut|ci-dessus|précédemment|déjà|on |nous|le tableau|la figure|le graphique|la carte|l[’']annexe|son titre|son nom|ce qui|de ce qui|du titre))(?: (?:de |d[’']|du |des |à la lecture d[’'e]u? ?)| )"
)
TOLD_BY = rf"(?:(?:toujours|encore|du moins|or|mais|et) )?(?:(?:{BY}) ?{_WHOM}|{HIS}|{FROM}{_WHOM}), "
# "… — telle est la conclusion de la commission", "… — c'est ainsi que son aide de camp présente la chose".
SUCH = r"\s?[:—–] (?:(?:tel(?:le)?s? (?:est|était|fut|sont|étaient)|voilà|c[’']est(?: là)?|ainsi)(?:,? (?:du moins|en tout cas|à peu près|en substance))?,?(?: (?:ainsi|ce) qu[e’'])?) ?[^.;:—–«\ue000]{3,100}"
BEHIND = rf"(?:{FROM}[^,.;«\ue000]{{2,60}}|(?:{BY}) ?[^,.;«\ue000]{{2,60}}|{HIS})"

_OTHER = r"(?! (?:plus (?!loin|tard|haut|bas|\w+ment)|moins |aussi (?!qu)|autant |ne |n[’']|même |autre|tel(?:le)?s? ))"
_OBJECT = r"(?! (?:les?|la|l[’']|une?|des|ces?|cet|cette|son|sa|ses|leurs?) ?(?!\d|veille|lendemain|jour|même|matin|soir|semaine|mois|an|année|1er))"
# What stands between verb and clause: no object, of which "que" would say more, and nothing that is compared.
OPENS = (
    rf"{_OBJECT}(?:{_OTHER}[^.;:?!\ue000«]){{0,60}}?(?<! ainsi)(?<! alors)(?<! tandis)(?<! parce)(?<! bien)(?<! pour)(?<! afin)(?<! avant)(?<! dès)(?<! sans)(?<! tant)(?<! lors)(?<! après)(?<! pendant)(?<! depuis)(?<! plus)(?<! moins)(?<! autre)(?<! même)(?<! telle)(?<! tel)(?<! mieux)(?<! sitôt)(?:(?<! ce)|(?<= à ce)|(?<= de ce))"
    rf" {_QUE}|[^.;:?!\ue000«]{{0,50}}?\s: (?!c[’']est (?:là|du moins|en tout cas|ainsi)|tel(?:le)?s? |voilà )(?=[a-zàâçéèêîôû])"
)

_STEMS_THAT = r"(?:laiss\w+ (?:entendre|dire|croire|savoir)|f(?:it|ait|ont|irent) (?:savoir|valoir|observer|remarquer|entendre)|affirm|déclar|soutien|soutin|répond|assur|écri|ajout|not|signifi|avert|reconn|rappel|prétend|objecte?|object|rétorqu|jur|conclu|sugg[éè]r|insinu|indiqu|précis|estim|jug|admet|admit|conc[éè]d|confi|avou)"

_GIVEN = r"(?:évident|clair|vrai|certain|sûr|probable|possible|notoire|connu|établi|admis|exact|faux|rare|douteux|temps|question|dit|indiqué|convenu|entendu|à noter|à craindre|à croire|piquant|frappant|remarquable|significatif|important|essentiel|difficile|impossible|permis|tentant|loisible|juste|légitime|d[’']usage|hasardeux|utile|inutile|bon)"
_SEEMS = r"(?:faut|fallait|faudrait|convient|conviendrait|suffit|importe|reste|semble|semblerait|semblait|paraît|paraissait|s[’']ensuit|apparaît|se peut|se trouve|s[’']agit|va sans dire|arrive|va de soi)"
# The author's own, or nobody's: infinitives as subjects, "it must be noted that", "from the above it results that".
DISOWNED = (
    rf"(?:^|[.;:] |, |(?<!\w)(?:permet|permettent|permettrait|autoris\w+|inutile|difficile|facile|faux|vain|tort|raison|possible|impossible|permis|temps|lieu|droit|prudent|exagéré|excessif|abusif|hâtif|tentant|hasardeux|prématuré|peut|pourrait|saurait|doit|devrait|faut|faudrait|convient|reste|force est|de là|suffit|importe|erreur|illusion|naïf|imprudent|absurde|tentation)(?![\w\-])[^.;:,]{{0,24}}? )"
    rf"(?:pas |guère |plus |ici |de |d[’']|à |en |y )*[a-zàâçéèêîôû]{{2,}}(?:er|ir|re)(?: [^.;:,«\ue000]{{2,40}})? {_QUE}$"
    rf"|(?<!\w)(?:il|cela|ceci) (?:n[’']|ne |en |y |nous |me |leur )*(?:{_SEEMS})[^.;:,]{{0,50}} {_QUE}$"
    rf"|(?<!\w)(?:il|cela|c[’']|ce n[’']|ce)\s?(?:n[’']|ne |en )?(?:est|était|serait|fut|a été) (?:[a-zé]+ ){{0,2}}{_GIVEN}[^.;:,«]{{0,40}} {_QUE}$"
    rf"|(?<!\w)(?:nul|personne|rien|aucun[^.;:,]{{0,30}}) ne [^.;:,«]{{2,40}} {_QUE}$|(?<!\w)(?:(?:le|la|les) présente?s? (?:étude|chapitre|article|travail|section|contribution)|ce chapitre|cette (?:section|contribution)|notre (?:étude|thèse|hypothèse|analyse|propos)|(?:les|ces) pages(?: qui suivent)?|les lignes qui suivent)[^.;:]{{0,60}} {_QUE}$"
    rf"|(?<!\w)(?:cette|la présente|notre|cet) (?:étude|article|essai|travail|recherche|contribution) (?:se propose|vise|cherch|tent|entend|voudrait)[^.;:]{{0,40}}$|(?<!\w)l[’']auteur de ces lignes[^.;:]{{0,60}} {_QUE}$|(?<!\w)(?:tout porte à croire|rien n[’'](?:indiqu|prouv|permet|attest|suggèr)\w*|(?:le|ce) (?:tableau|graphique)[^.;:]{{0,40}}) {_QUE}$"
    r"|(?<!\w)(?:raison|cause|résultat|bilan|issue|situation|conclusion|effet|conséquence|différence|règle|problème|leçon)s? [^.;:,]{0,30}\s: $"
    rf"|(?<!\w)(?:ici|ci-dessous|ci-dessus|ci-après|plus haut|plus loin)(?: même)? {_QUE}$|(?<!\w)(?:il|ce) (?:serait|est|était|paraît|semble)(?! (?:convaincu|certain|sûr|prêt|fier|heureux|capable|content|persuadé)) [^.;:,«]{{2,30}} (?:de |d[’'])(?:en |y |l[’']|le )?[a-zéè]+(?:er|ir|re) {_QUE}$"
    rf"|(?<!\w)il (?:ne |n[’'])(?:fait|y a|faisait|y avait|fit) (?:pas de|pas l[’']ombre d[’']un|aucun|nul|guère de) doute {_QUE}$|(?<!\w)(?:pas de|aucun|nul|sans|guère de|hors de|pas l[’']ombre d[’']un) $|(?<!\w)(?:la|une|cette|sa|leur) (?:critique|note|mention|réclame|réplique|cause|dépêche|lettre|adresse|demande|commande) {_QUE}$"
    rf"|(?<!\w)(?:cela|ceci|ce qui|ce fait|ces faits|tout) (?:[a-zé]+ )?(?:ne |n[’'])?(?:signifi|prouv|montr|démontr|indiqu|suggèr|expliqu|confirm|attest|laiss|donn)[a-zé]*[^.;:,]{{0,40}} {_QUE}$"
    rf"|(?<!\w)(?:de ce qui précède|de ce qui vient d[’']être dit|de là|de tout cela|de cette analyse|d[’']où)[^.;:]{{0,60}} {_QUE}$"
    rf"|(?<!\w)(?:(?<!sur )(?<!contre )(?<!par )le fait|la question|le problème|la preuve en est|n[’']empêche|non|sauf|outre|toujours est-il|reste|nul doute|sans doute|peut-être) {_QUE}$"
)

_STANDS = (
    r"(?:n[’']en démord(?:ent|ait)? pas|en (?:est|était|demeure|reste|sont|étaient) (?:convaincue?s?|persuadée?s?|certaine?s?|sûre?s?)|(?:ne |n[’'])(?:fait|faisait|fit) (?:aucun|nul|pas de|pas l[’']ombre d[’']un) doute (?:pour|aux yeux)|ne fai\w+ pas (?:de|l[’']ombre d[’']un) doute (?:pour|aux yeux)"
    r"|n[’']en (?:doute|doutait|doutent) (?:pas|guère|point)|l[’'](?:a|ont|avait|avaient) (?:\w+ )?(?:dit|répété|affirmé|souligné|rappelé|reconnu|admis|soutenu|confirmé|assuré|écrit|noté|promis|juré|martelé|toujours su|toujours dit)|le (?:répète|répétait|dit|disait|disent|soutient|soutenait|jure|martèle|reconnaît|reconnaissait|concède|croit|croyait|pense|sait|admet|affirme|assure)(?:nt)?"
    r"|y (?:insiste|insistait|revient|voit|croit|croyait|tient)|s[’']en (?:dit|disait|déclare|montre|montrait|porte|portait) (?:convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|garante?s?|assurée?s?)|ne dit pas autre chose|en convien(?:t|nent)|en convenait|en convint|paraissait évident (?:à|pour)|allait de soi pour|va de soi pour|était acquis pour|est acquis pour|le tien(?:t|nent) pour (?:acquis|certain|établi)|campe sur)"
)
FRONTED = rf"(?P<q>{_QUE})?(?P<told>[^;:«\ue000]{{8,220}}?)(?(q)(?:, (?:[^.;:,«\ue000]{{0,80}}? )?| )|\s: (?:[^.;:,«\ue000]{{0,80}}? )?)(?P<verb>{_STANDS})"

# Another verb of saying begins a clause of its own: "…, le réviseur laissa entendre que".
CUT = rf", (?=(?!qui |que |qu[’']|dont |où |parce |puisque |ce qui )(?:[^,;:«\ue000]{{2,60}} )?(?:{_STEMS_THAT})[a-zàâçéèêîôû]*(?: [a-zé]+)? {_QUE})"
# "…, lit-on dans les mémoires, …".
STANDS_IN = r"(?:lit-on|peut-on lire|lisons-nous|est-il (?:écrit|dit|précisé|noté|indiqué)|trouve-t-on|apprend-on|note-t-on|dit-on|écrit-on)(?: (?:chez|dans|à|sous la plume de|en marge de) [^,.;:«\ue000]{2,60})?"

# What says so behind the words and takes no object: "…, soutenait la préfecture".
BY_SUBJECT = r"(?:affirm|assur|répond|rétorqu|préten|estim|soutien|souten|soutin|pens|juge|croi|croy|écri|expliqu|précis|averti|insist|assèn|martèl|martel|object|concèd|dis|dit|ajout|soupir|a fait savoir|ont fait savoir|fait valoir|font valoir)(?:e|ent|a|ait|aient|èrent|t|it|irent|d|dent|dait|dit|vent|vait|nent|sent|)"
BY_SUBJECT += r" (?:le |la |l[’']|les )[a-zéèêâîôûç\-]+(?: (?:de |du |des |d[’']|à |aux? |de la )?[a-zA-ZÀ-Þéèêâîôûç’'\-]+){0,4}"

ENSUES = r", (?=(?:le |la |les |l[’']|un |une |il |elle |ils |elles |son |sa |(?-i:[A-ZÀ-Þ])))| (?:(?:ne |n[’'])[a-zé]+|fut|furent|est|sont|était|étaient|(?:rest|trouv|suscit|provoqu|rencontr|tomb|laiss|caus|divis|ébranl|pass|all|étonn|inquiét|rassur|convainqu|effray)(?:a|ait|èrent|aient|it)|reste|trouve|suscite|parut|paraît|semble|semblait|reçut|vient|venait|fit|eut|a (?:été|fait|suscité|provoqué|trouvé|reçu|échoué)|avait (?:été|fait|suscité|trouvé))(?!\w)"

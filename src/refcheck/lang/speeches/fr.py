"""How French reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech
from refcheck.lang.speeches import fr_cuts as shape
from refcheck.lang.speeches import fr_told as told

_NAME = r"(?-i:[A-ZÀ-Þ][\w’.\-]*(?: (?:de |du |des |la |le |d[’'])?[A-ZÀ-Þ][\w’.\-]*){0,3})"
_HEAD = (
    r"(?:ancien(?:ne)? |premi[eè]re? |vice-?)?(?:ministres?|président(?:e)?|gouverneure?|porte-parole|secrétaire|directeur|directrice|ambassadeur|ambassadrice"
    r"|préfet|préfète|maire|commissaire|chef(?:fe)?|député(?:e)?|sénateur|sénatrice|interprète|traducteur|traductrice|auteure?s?|juge|procureure?|capitaine"
    r"|général|colonel|évêque|professeure?|ingénieure?|paysan(?:ne)?|pêcheurs?|chroniqueur|chronique|poétesse|poète|historien(?:ne)?|rapport|communiqué"
    r"|déclaration|livre blanc|mémorandum|étude|enquête|cour|tribunal|conseil|commission|comité|ministère|gouvernement|administration|ambassade|agence"
    r"|journal|quotidien|hebdomadaire|revue|éditorial|manifeste|délégation|fonctionnaire|responsable|témoin|institut|fédération|observatoire|association|organisation|parlement|sénat|banque|centre|fondation|syndicat|académie|office|bureau|service|chambre|autorités?|état-major|armée|marine|police|gendarmerie|préfecture|mairie|municipalité|présidence|chancellerie|opérateur|exploitant|constructeur|consortium|groupe|coopérative|filiale|confédération|union|parti|coalition|front|mouvement|collectif|équipage|pilote|garde-côtes?|éleveu(?:rs?|se)|syndicalistes?|riverains?|habitants?|résidents?|universitaires?|sociologues?|climatologues?|géologues?|ingénieures?|autrice|stratège|élue?s?|dirigeants?|dirigeante|patron(?:ne)?|patronat|industriels?|gérante?|exploitante|rapporteure?|rapporteuse|plénipotentiaire|haut-commissaire|vice-(?:ministre|président|gouverneur|amiral)|think tank|laboratoire|réseau|groupement|chaîne|radio|télévision|site|mensuel|magazine|gazette|feuille|presse|hebdo|porte-voix|relevé|compte rendu|bulletin|bilan|registre|arrêt|avis|décret|directive|règlement|résolution|convention|protocole|mémoires?|carnet|lettre|chronique|traité|texte|chercheure?s?|chercheuse|économiste|juristes?|politologues?|géographes?|analystes?|mécanicien(?:ne)?|commandant|amiral|éditeur|éditrice|chancelier|chancelière|roi|reine|empereur|conseill(?:er|ère)|collègue|compagnie|philosophe|romanci(?:er|ère)|journaliste|avocate?|médecin|procès-verbal|accord|charte|note|dépêche|télégramme|circulaire|article|ouvrage|essai|représentante?s?|observateurs?|observatrice|déléguée?s?|négociateurs?|supérieure?|adjointe?|successeure?|prédécesseure?|négociatrice|attachée?|consul|envoyée?|émissaire|trésori(?:er|ère)|notaire|marchands?|armateurs?|officiers?|lieutenant|maréchal|sous-secrétaire|inspecteur|inspectrice|expert(?:e|s|es)?|spécialistes?|statistiques?|direction|régie|société|entreprise|opposition|presse|cabinet|ligue|diplomates?"
    rf"|(?!{told.NO_DOER}s?(?!\w))[a-zé]{{3,}}(?:logue|nome|iste|graphe|icien|icienne|culteur|cultrice)s?|(?:export|import|transport|négoci|enquêt|naviga|sauve|produc|agricul|investiss|entrepren|construc|arma|média|consult)(?:eur|teur|rice|trice|euse|ante?)s?|militante?s?|marins?|matelots?|dockers?|ouvri(?:er|ère)s?|cheminots?|vétérinaires?)(?![\w’])"
)
_SAYS = (
    r"(?:a |ont |avait |avaient )?(?:dit|déclaré|affirmé|souligné|indiqué|ajouté|noté|précisé|expliqué|répondu|averti|reconnu|annoncé"
    r"|confirmé|écrit|soutenu|rappelé|estimé|dénoncé|critiqué|promis|qualifié|observé|remarqué|plaint|répliqué|témoigné|prédit|relevé|conclu|raconté|avancé"
    r"|jugé|insisté|assuré|admis|prévenu|rétorqué|répété|résumé|signalé|constaté|révélé|contredit|(?:également |aussi |ainsi )?fait (?:savoir|valoir|observer|remarquer)|parlé|démenti|regretté|objecté|ironisé|plaidé|averti)e?s?"
    r"|déclare(?:nt)?|affirme(?:nt)?|souligne(?:nt)?|indique(?:nt)?|ajoute(?:nt)?|note(?:nt)?|précise(?:nt)?|explique(?:nt)?|raconte(?:nt)?|juge(?:nt)?"
    r"|estime(?:nt)?|soutien(?:t|nent)|écri(?:t|vent)|remarque(?:nt)?|observe(?:nt)?|rappelle(?:nt)?|assure(?:nt)?|avance(?:nt)?|se souvien(?:t|nent)|relève(?:nt)?"
    r"|(?:déclar|affirm|soulign|indiqu|ajout|not|précis|expliqu|racont|jug|estim|remarqu|observ|rappel|assur|répét|relev)(?:a|ait|aient|èrent)|écriv(?:ait|it)"
    r"|(?:résum|rétorqu|répliqu|constat|promet|regrett|objecte|ironis|concèd|avertit|conclu|dénonc|critiqu|confirm|annonc|insist|admet|répèt|signal|révèl|plaid)(?:e|ent|t|ait|a)?"
    r"|f(?:ait|ont|it|irent|aisait) (?:savoir|valoir|observer|remarquer)|(?:stipul|énonc|proclam|mentionn|évoqu|qualifi)(?:e|ent|a|ait)|prévoi(?:t|ent)|se plain(?:t|gnent)|parl(?:e|ait|a) d(?=[eu’'])|dénonça(?:it)?|[a-zàâçéèêîôû]{3,}(?=(?:-t)?-(?:(?:ils?|elles?)(?!\w)|on (?:à|aux?|chez|dans)(?!\w)))"
    r"|"
    + shape.NO_NOUN
    + r"(?:a |ont |avait |avaient |s[’'](?:est|était) )?(?:gliss|grinc|raill|confess|avou|jur|argument|théoris|prophétis|nuanc|tempér|tempèr|relativis|minimis|rectifi|insinu|sugg[èé]r|lanç|annonç|dénonç|avanç|ass[èe]n|claironn|clam|persifl|narr|rapport|détaill|diagnostiqu|pronostiqu|analys|marmonn|grommell?|bougonn|murmur|lâch|pest|fulmin|tonn|s[’']emport|s[’']exclam|s[’']étonn|s[’']énerv|s[’']amus|s[’']insurg|s[’']alarm|s[’']enthousiasm|s[’']excus|se lament|se désol|se vant|se justifi|se récri|se gauss|théoris|enchaîn|complèt|complét|renchéri|conseill|recommand|préconis|considèr|considér|calcul|chiffr|évalu|prédi|cit|argu|objecter?|raisonn|philosoph|opin|acquiesc|consent|protest|se moqu|se félicit|se targu)(?:e|ent|a|ait|aient|èrent|t|é|ée)(?=[ ,.]|$)|prévien(?:t|nent)|prévint|(?:se )?défend(?:ait|it)?(?= (?:le|la|l[’']|un|une|[A-ZÀ-Þ]))|poursui(?:t|vent|vait|vit)|repren(?:d|nent|ait)|reprit|(?:se )?réjoui(?:t|ssent|ssait)|convien(?:t|nent)|convint|s[’']écri(?:e|a|ait)|renchéri(?:t|ssait)|soutin(?:t|rent)|l[’']affirme|l[’']assure"
    r"|(?:a |ont |avait |avaient |s[’'](?:est|était) )?(?:emport|exclam|étonn|amus|insurg|alarm|défendu|justifi|excus)ée?s?(?=[ ,.]|$)|(?:a |ont |avait |avaient )(?:déplor|soupir|martel|tranch|lanc|tempêt)é|(?:déplor|soupir|martel|tranch|s[’']indign|s[’']agac|s[’']inquiét|s[’']inquièt|lanc|renchér|tempêt|résign)(?:e|ent|a|ait|aient|it)|répondi?t|répond(?:ent)?|promet(?:tent)?|sout[ei]nait|disai[te]n?t?|reconnaît|reconnaissait"
)

SPEECH = Speech(
    spoken=r"discours|allocution|intervention|entretien|interview|point (?:de )?presse|verbatim|conférence de presse|déclaration|propos",
    says=_SAYS,
    denies=r"(?:a |ont |avait |avaient )?(?:ni(?:e|ent|a|ait|aient|èrent|é|er|ant)|démen(?:t|tent|tait|tit|ti|tir)|exclu\w*|dout\w+|contest\w+|réfut\w+|récus\w+|refus\w+|déconseill\w+)|s[’'](?:oppos\w+|(?:est|était) opposée?s?) à ce|(?:n[’'](?:a|ont|avait|avaient) pas|ne) (?:voul|veu|souhait)\w*(?: pas)? (?:dire|préciser|indiquer|révéler|confirmer|divulguer|expliquer|trancher)|(?:se |s[’']est |s[’'])?(?:refus|évit|gard|abst|déclin)\w* (?:[a-z’' ]+ )?(?:de |d[’']|à )(?:dire|préciser|indiquer|révéler|confirmer|divulguer|expliquer|trancher|se prononcer sur le point de savoir)|(?:ne (?:croi|croy|pens|jug)|n[’']estim)\w* (?:pas|point|guère|nullement)",
    opens=told.OPENS,
    governs=told.GOVERNS,
    bare=told.BARE,
    disowned=told.DISOWNED,
    fronted=told.FRONTED,
    ensues=told.ENSUES,
    couples=shape.COUPLES,
    clausal=shape.CLAUSAL,
    remarks=shape.REMARKS,
    heading=shape.HEADING,
    goes_on=rf", (?=(?:(?:ils?|elles?|on) |{_NAME}|(?:le |la |l[’']|les |un |une |son |sa |ses |leurs? |des )(?:(?:[a-zéè]+ )?(?:{_HEAD})|(?:[a-zéèêâîôûç\-]+ ){{1,4}}{_NAME}|[^,.;:«\ue000]{{2,40}}? (?:a |ont |avait )?(?:{_SAYS})(?= qu[e’']))))",
    links=shape.LINKS,
    asked=shape.ASKED,
    relates=shape.RELATES,
    returns=shape.RETURNS,
    of_noun=shape.OF_NOUN,
    predicate=shape.PREDICATE,
    reopens=shape.REOPENS,
    auxiliary=shape.AUXILIARY,
    for_whom=shape.FOR_WHOM,
    cuts=rf";|{told.CUT}|, (?:et|mais) (?:il|elle|ils)(?= )| [—–] |{shape.CUTS}",
    according=rf"{told.OWNED}|(?:{told.BY}|{told.FROM.rstrip()}|(?:^|(?<=[,;:—–] )|(?<=[Mm]ais )|(?<=[Ee]t )|(?<=[Oo]r )|(?<=[Cc]ar ))pour(?= )(?! (?:cent|mille|\d+|le reste|le (?:second|premier|moment)|la (?:seconde|première)|(?:sa|leur|ma|notre) part|(?:ne )?(?:pas )?(?-i:[a-zé]+(?:er|ir|re|oir)))(?!\w))) ?(?P<who>[^,:«]{{2,80}})",
    pronouns=r"\b(?:il(?! (?:fut|a été|avait été|est|était) [a-zé]+é (?:par|que |qu[’'])| ressort| résulte| convient| y | faut| fallait| s[’']agi| semble| reste| se (?:doit|peut|trouve|dit|fait tard)| va (?:de soi|sans dire)| n[’']y a| arrive| suffit| importe| s[’']ensuit| paraît| apparaît| existe| manque| vaut mieux| en va| en est ainsi| est (?:vrai|clair|certain|probable|possible|évident|temps|rare|difficile|impossible|à noter))|(?<!quant à )elles?|ils|celui-ci|celle-ci)\b|\blui(?= qui)|^(?:lui|eux|ses auteurs)$|"
    + told.SAME,
    titles=told.TITLES,
    bodies=r"(?:Ministère|Instituts?|Institute|Cent(?:re|er)|Fondation|Foundation|Observatoire|Office|Cour|Chambre|Fédération|Syndicat|Société|Compagnie|Groupe|Organisation|Organization|Laboratoire|Bureau|Académie|Réseau|Direction|Autorité|Consortium|Cabinet|Confédération|Ligue|Assemblée|Sénat|Parlement|Tribunal|Council|University|Bank|Association|Agency|Company|Comité|Agence|Commission|Conseil|Banque|Université|Parti|Union|Association|Administration)\b",
    person=r"[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’\-]+(?: (?:de |du |des |la |le )?[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’\-]+)*",
    not_names=r"\b(?:Faut-il|Est-ce|Peut-on|Doit-on|Le|La|Les|L|Un|Une|Des|En|Au|Aux|Dans|Pour|Selon|Après|Avant|Mais|Et|Il|Elle|Ils|Elles|Ce|Cette|Ces|Son|Sa|Ses"
    r"|Leur|On|Je|Nous|Vous|Tu|Qui|Que|Quand|Où|Si|Ni|Ou|Car|Donc|Or|Ainsi|Puis|Alors|Ici|Là|Rien|Tout|Tous|Chaque|Quel(?:le)?s?|Aucune?|Notre|Nos|Votre|Vos|Mon|Ma|Mes|Même|Depuis|Pendant|Entre|Sans|Sous|Vers|Chez|Contre|Avec|Pourtant|Cependant|Enfin|Parce|Non|Oui|C|S|J|N|Y|Comme|Lors|Encore|Toujours|Jamais|Déjà|Bien|Reste|Restait|Voilà|Voici|Hier|Demain|Aujourd|Autant|Aussi|Plus|Moins|Surtout|Seule?s?|Certes|Cela|Ceci|Ceux|Celles?|Celui|Autres?|Quant|Telle?s?|Plusieurs|Certaine?s?|Quelques|Beaucoup|Peu|Dès|Jusque?|Malgré|Outre|Parmi|Durant|Lorsque?|Quoique?|Puisque?|Tandis|Afin|Dont|Toutefois|Néanmoins|Finalement|Ensuite|Interrogée?s?|Invitée?s?|Priée?s?|Pressée?s?|Devant|Derrière|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Venai(?:t|ent)|Vien(?:t|nent)|Sur|À|Par|De|Du|D)\b",
    named_before=r"(?:s[’']appel\w+|se nomm\w+|(?:sous|portait|porte|prit|reçut) le (?:nom|titre|sobriquet)(?: de)?|nommée?s?|baptisée?s?|intitulée?s?|enseigne|devise|fameu(?:x|se)|soi-disant|dit|dite|journal|revue|programme|projet|intitulée?|terme|expression|mot|initiative)(?: de)?",
    named_after="",
    joins=rf",? (?:et|mais|ou) qu(?:e |[’'])|, (?:et )?(?:parce que|puisque|car|si bien que) |{shape.QUOTES_ON}|, et ",
    predicates=r"(?:est|sont|était|étaient|sera|seront|serait|seraient|doit|doivent|devrait|peut|peuvent|pourrait|avait|ont) \w",
    terms=r"(?:terme|expression|mot|formule|image)\W*\ue000\W*,? (?:qu(?:e |[’'])[^,.;«\ue000]{2,40} (?:emplo|utilis|a chois|a forg|affection|privilég)|(?:employ|utilis|forg|chois)\w+ par |chère? (?:à|au) )|"
    r"(?:vient|naît|est née?|sort) (?:de là )?(?:la |le |l[’'])(?:notion|concept|expression|formule|terme)(?: d[eu’'])?\W*\ue000|(?:notion|concept|expression|formule|terme)(?: d[eu’'])?\W*\ue000\W* (?:vient|est due|remonte|revient|doit)(?! pas)|(?:forg|invent|lanc|propos|popularis|introdui)\w* [^.;«\ue000]{0,60}(?:expression|notion|concept|terme|formule|mot|image|idée)(?: d[eu’'])?\W*\ue000"
    r"|parl\w+ d[eu’']\W*\ue000\W*, (?:un |une |l[ea’'] ?)?(?:mot|expression|formule|terme)(?!\w)"
    r"|ce qu(?:e |[’'])[^,«]{2,40} (?:appelle|appelait|nomme|qualifie)\w*(?: de)?\W*\ue000",
    denied=r"n[’']a jamais (?:employé|utilisé|prononcé|dit)|jamais (?:employé|utilisé)",
    in_original=r"(?:souligné|italiques?) dans (?:le texte|l[’']original)",
    emphasis=r"(?:je souligne|nous soulignons|souligné par (?:nous|moi|l[’']auteur)|italiques? (?:ajoutée?s?|de l[’']auteur)"
    r"|c[’']est (?:moi|nous) qui soulign\w+)",
    anonymous=r"\b(?:je|nous|cet article|certains|beaucoup|d[’']aucuns|les critiques|les observateurs|on)\b|(?<!\w)(?:ceux|celles) qui [^,;:]*$",
    told_by=rf"{told.TOLD_BY}|comme (?:l[’'])?(?:{_SAYS})(?: (?:dans|à|en|sur|chez) [^,.;:«\ue000]{{2,30}}?)? (?:{_NAME}|(?:le |la |l[’']|un |une )(?:{_HEAD}|[a-zé ]{{2,30}}(?={_NAME}))[^,.;«\ue000]{{0,50}}), |pour {_NAME}, |pour (?:le |la |l[’'])?{_HEAD}[^,:;«\ue000]{{0,50}}, |pour les (?:juristes|experts|auteurs|rapporteurs|négociateurs|diplomates|observateurs|économistes|historiens|militaires|autorités|spécialistes)(?!\w)[^,:;«\ue000]{{0,50}}, ",
    asides=rf"(?:, (?:(?:a|ont|avait)-(?:t-)?(?:ils?|elles?|on) [\w]+|(?:{_SAYS}|{told.GOVERNS})(?:-t)?-(?:ils?|elles?|on)(?: (?:à|au|aux|dans|chez|en|de source) [^,.;:«\ue000]{{2,40}})?|(?:se |s[’'])?(?:{_SAYS}|raisonne|{told.GOVERNS}) (?:(?:(?:devant|à|en|dans|auprès de|avec|non sans|sans|pour) [^,.;:«\ue000]{{2,30}}? |(?:justement|finement|plaisamment|volontiers|aussi|ainsi|encore|également|naguère|jadis|alors) )?)(?:(?:{_NAME}|(?:le |la |l[’'])(?:[a-zéèêàâîô\-]+ ){{1,4}}{_NAME})(?: (?:dans|à|en|sur|devant|au|lors|avec|non sans) [^,.;:«\ue000]{{2,50}})?|(?:le |la |l[’']|les |un |une |son |sa |leur |ses |leurs ){_HEAD}[^,.;«\ue000]{{0,50}})"
    rf"|comme (?:l[’'])?(?:{_SAYS}) (?:{_NAME}|(?:le |la |l[’']|un |une ){_HEAD}[^,.;«\ue000]{{0,50}})|comme (?:il|elle|ils|elles) (?:l[’'])?(?:{_SAYS})"
    rf"|{told.STANDS_IN}|{told.BY_SUBJECT}|{told.BEHIND})|{told.SUCH}|\s[—–] (?:{_SAYS}|{told.GOVERNS}) (?:{_NAME}|(?:le |la |l[’'])(?:[a-zéèêàâîô\-]+ ){{1,4}}{_NAME})\s[—–])(?=[,.;]|$|(?<=[—–]) )",
    heralds=told.HERALDS,
    heralded=r"(?<!\w)(?:[a-zàâçéèêîôû]+r(?:ait|aient)|[a-zàâçéèêîôû]+(?:ait|aient)|n[’']avai(?:t|ent))(?!\w)",
    papers=rf"(?<!\w)(?:(?:quotidien|journal|hebdomadaire|mensuel|magazine|revue)(?: [a-zàâçéèêîôû]+)? |(?={told.PAPER}(?!\w)))"
    r"(?-i:((?:Le |La |Les |L[’'])?[A-ZÀ-Þ][\w\-]+(?: (?:de la |de l[’']|de |du |des |d[’'])?[A-ZÀ-Þ][\w\-]+)*))",
    numbers=r"(?<!\w)(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?)(?!\w)",
    articles=r"(?:(?:le|la|les|un|une|son|sa|leur|ce|cet|cette) (?:même )?|l[’'])",
    offices=_HEAD,
    adverbs=r"pourtant|cependant|aussi|ensuite|toutefois|elle|lui|en revanche",
    belongs=r" (?:de|du|des|d[’']|aux?) ?[\w’'.\- ]+",
    nicknames=r"(?<!\w)(?:appellent|appelaient|surnomment|surnommaient|surnommée?s?|baptisée?s?|nomment)(?!\w)[^.;«\ue000]{0,40}\W*\ue000",
)

"""Where French told words begin and end: a second verb of the same speaker, the author's remark, the main clause behind a relative one."""

from __future__ import annotations

_STEMS = r"(?:recommand|demand|réclam|annon[cç]|dénon[cç]|condamn|rappel|souhait|exig|appel|invit|propos|estim|jug|affirm|assur|déclar|soulign|ajout|regrett|déplor|critiqu|salu|remerci|préconis|rejet|plaid|promett|exhort|enjoign|avou|concéd|insist|indiqu|précis|expliqu|accus|menac|encourag|propos|lanc|félicit|confirm|évoqu|somm|press|exprim)"
_PAST = r"(?:recommandé|demandé|réclamé|annoncé|dénoncé|condamné|rappelé|souhaité|exigé|appelé|invité|proposé|estimé|jugé|affirmé|assuré|déclaré|souligné|ajouté|regretté|déploré|critiqué|salué|remercié|préconisé|rejeté|plaidé|promis|exhorté|enjoint|avoué|concédé|insisté|indiqué|précisé|expliqué|accusé|menacé|encouragé|lancé|félicité|confirmé|évoqué|sommé|pressé|exprimé|dit|fait (?:savoir|valoir|remarquer|observer)|reconnu|admis|conclu|averti|mis en garde|répondu|soutenu|écrit|refusé|chargé|donné|ordonné|prié|quitté|suspendu|levé)"
_IRREGULAR = r"(?:dit|disent|disait|promet(?:tent|tait)?|promit|conclu(?:t|ent)|reconnaît|reconnaissent|admet(?:tent)?|admit|soutient|soutiennent|craint|craignent|met(?:tent)? en garde|écrit|écrivent|refuse(?:nt)?|avertit|répond(?:ent)?|prévient|enjoint|voit|voient)"
_VERBS = rf"(?:(?:en |y |lui |leur |les |l[’'])?(?:(?:a|ont|avait|avaient) (?:également |aussi |ainsi )?{_PAST}|{_STEMS}(?:l|t)?(?:e|ent|a|ait|aient|èrent)|{_IRREGULAR})|(?:s[’']|se )(?:est|sont|était|étaient|inquiè\w+|félicit\w+|engage\w*|oppose\w*|dit|disent|interroge\w*|plain\w+|réjoui\w+))(?![\w’'\-])"
COUPLES = rf",? (?:et|mais|puis|tout en \w+ant) (?={_VERBS} )"
# What leaves the main clause to come: "Tout en admettant que …, | le maire promit"; "Après avoir rappelé que …, | elle demanda".
_PRONOUNS = r"(?:ne |n[’']|en |y |lui |leur |l[ae]s? |l[’']|se |s[’'])*"
HEADING = (
    rf"\W*(?:(?:mais|et|or|puis|enfin|ainsi),? )?(?:(?:tout )?en {_PRONOUNS}[a-zàâçéèêîôû]+ant(?: [a-zé]+){{0,3}}"
    r"|(?:reconnaiss|admett|estim|jug|affirm|assur|soulign|rappel|précis|ajout|argu|invoqu|considér|not|observ|constat|craign|espér|expliqu|répond|pens|sach|croy|prétext|allégu|convain[cq]u?|souten|prétend)ant(?: [a-zé]+ment)?"
    rf"|(?:après (?:avoir|s[’']être)|avant (?:de |d[’'])|sans |loin (?:de |d[’'])|(?:non )?contente?s? (?:de |d[’'])|faute (?:de |d[’'])|plutôt que (?:de |d[’'])) ?{_PRONOUNS}[a-zàâçéèêîôû]+(?: [a-zàâçéèêîôû’']+){{0,4}}) qu(?:e |[’'])$"
)
# A second verb of the same speaker, whose words are quoted: "assura que rien ne manquait | et chiffra la perte à « … »".
_QUOTING = r"(?:chiffr|estim|évalu|fix|qualifi|compar|résum|appel|nomm|cit|trait|situ|dat|décri|parl|dénonç|dénonc|promi|voi|vi|repri|dit|écri|conclu|évoqu|invoqu|lanç|lanc|jug|trouv|mesur|assimil|rédui|limit|attribu|imput|dépein|baptis|désign|présent|répond|répét|ajout|oppos|plaid|réclam|exig|préfér|préfèr|redout|crai|salu|raill|moqu|regrett|déplor|vant|lou|avou|adm|reconn|soutin|soutien|prétend|affirm|assur|déclar|confi|rappel|précis|expliqu)"
QUOTES_ON = (
    r",? (?:et|mais|puis|ou|tout en|avant de|avant d[’']) ?(?:(?:n[’']|ne |en |y |lui |leur |l[ae]s? |l[’']|s[’']|se )*)"
    rf"(?:(?:a|ont|avait|avaient|est|sont|était|étaient) (?:(?:aussi|même|ensuite|également) )?{_QUOTING}[a-zéèêâîôû]*|{_QUOTING}[a-zéèêçâîôû]*|[a-zéèêçâîôû]{{2,}}(?:a|èrent|irent|urent))"
    r"(?![\w’'\-])[^«“;:.\ue000]{0,110}?$"
)
CLAUSAL = r"qu(?:e |[’'])|: $|(?:si|comment|pourquoi|où|quand) $"
# "…, et le maire en convient": another agrees. A comma before "et" and a verb of saying, or before its past tense, closes the told clause.
CUTS = rf", (?:et|mais) (?=[^,;:.\ue000]{{2,50}} (?:en convi|l[’'](?:admet|reconnaît|confirme|conteste)|le (?:reconnaît|confirme|concède|nie)|n[’']en disconvi))|, (?:(?:et|mais) )?(?={_VERBS} )(?!(?:dit|disent|écrit|estim|jug|affirm|assur|déclar|soulign|ajout|indiqu|précis|expliqu|confirm|rappel|annon|insist|répond|soutien)\w* (?:le |la |l[’']|les |un |une |[A-ZÀ-Þ]))"
_DENY = r"(?:d[’']ailleurs|du reste|au demeurant|en dit long|dément|démentent|démentit|contredi\w+|contest\w+|nie(?:nt)?|niait|laisse (?:d[’']ailleurs )?(?:entière|ouverte|planer|perplexe|songeur)|ne laisse pas|étonne|surpren\w+|n[’']est (?:pas sans|guère|pas (?:rien|neuf|nouveau))|infirm\w+|confirm\w+|pass\w+ sous silence|tai(?:t|sent)|oubli\w+|omet\w*|ignor\w+|réfut\w+|rejet\w+|paraît|semble|mérite|suffit|revient à|n[’']a (?:rien|pas manqué))"
REMARKS = (
    rf", ce (?:qui|que|qu[’']|dont|à quoi) ?(?=(?:[^,.;:]{{0,80}}[ ’'])?{_DENY}(?![\w])[^,.;:]{{0,90}}(?:[,.;]|$))"
    r"|, (?:une |la )?(?:version|affirmation|thèse|conclusion|assertion|accusation|estimation|chiffre|lecture|promesse|explication|allégation|analyse|prévision|présentation|interprétation)s? (?:que |qu[’']|dont |qui |à laquelle |démentie|contestée|contredite)"
)
LINKS = r"(?:[,;] |[—–] )(?:puisque|car|mais|or|et|alors que|tandis que|parce que|si bien que|bien que|quoique|même si|sauf que|encore que|attendu que|d[’']autant(?: plus)? que|pourtant|puisqu’?|où|donc)$|^(?:(?:il est|c[’']est) (?:vrai|exact|clair|certain) que|reste que|toujours est-il que|n[’']empêche que|certes|or|mais|et|pourtant|ainsi|de fait|en effet|en outre|enfin|cependant|toutefois|du reste|d[’']ailleurs|au demeurant|par ailleurs)$"
# "La conclusion qu’il tire", "le chiffre que donne le ministère": a relative clause on the noun, and nothing told.
RELATIVE = (
    r"(?! qu(?:e |[’'])(?:(?:ils?|elles?|on|leurs?|le|la|les|l[’']|[A-ZÀ-Þ][\w\-]+)(?: [a-zéèêç\-]+)? ?(?:en |lui |leur |y |nous )?(?:a |ont |avait |avaient )?)?"
    r"(?:donn|fourni|f(?:ai|i)t|font|tir|avanc|avanç|invoqu|formul|lanc|lanç|ren(?:d|t)|publi|défend|oppos|répèt|présent|apport|adress|port|sou(?:tien|ten)|contest|réfut|reçoi|reçu|prodigu|exprim|exposé|expos|partag|attend|évoqu|cit|mentionn|propos)\w*(?!\w))"
)
ASKED = (
    r"(?:Interrogée?s?|Questionnée?s?|Sollicitée?s?|À la question|Comment|Pourquoi|Quand|Où|Combien|Ce qui s[’']est passé)(?![\w’'])[^,]*$"
)
# An article or numeral makes the verb's form a noun: "le chiffre", "300 tonnes".
NO_NOUN = r"(?<!\ble )(?<!\bla )(?<!\bun )(?<!\bune )(?<!\bdes )(?<!\bdu )(?<!\bcette )(?<!\bcet )(?<!\bces )(?<!\bson )(?<!\bsa )(?<!\bleurs )(?<!\bde )(?<!\bpar )(?<!\d )"
RELATES = r"(?:, (?:qui|lequel|laquelle)|, dont [^,;:.]{2,40}) (?:[a-zé]+ )?$"
RETURNS = r", (?=(?:n[’']|ne |a |ont |est |sont |avait |avaient |fut |furent |était |étaient |s[’']|se |[a-zéè]{3,}(?:a|èrent|ait|aient) ))"
# The predicate of a sentence whose subject is a noun of saying with its clause: "L’idée que la digue a cédé | vient de …".
OF_NOUN = (
    r"(?:^\W*|[.;:] |, )(?:(?P<at>au |aux |sous (?:le |la )?|dans (?:l[’']|la |le )|à (?:la |l[’'])|avec (?:la |l[’']|le )|de |par (?:la |l[’'])?|sur (?:la |l[’'])|fort de (?:la |l[’']|le ))|l[’']|la |le |cette |cet |ce |une? |son |sa |leur )[a-zéèêâîôûç\-]+"
    r"(?: (?:de la |de l[’']|de |du |des |d[’'])[^.,;:]{2,60}?)?,? (?:qu(?:e |[’'])|(?:selon|d[’']après|suivant) laquelle |(?:selon|d[’']après|suivant) lequel )$"
)
REOPENS = r"(?P<ends>), (?:le |la |les |l[’']|il |elle |ils |elles |on |son |sa |leurs? |ses |ce |cette |ces |cet |un |une |(?-i:[A-ZÀ-Þ]))"
_OWN = r"(?<!\w)(?:est|sont|a|ont|va|vont|peut|doit|n[’'][a-zé]+|ne [a-zéèêç]+|avait|avaient|[a-zéèêçï]{2,}(?:ait|aient|ra|ront|rait|raient))(?!\w)"
PREDICATE = rf"{_OWN}[^.;:]*?(?P<ends>,? (?:n[’'](?:a|ont|avait|avaient|est|était)|(?:n[’']|ne |s[’']|se )?(?:est|sont|était|étaient|fut|furent|a été|ont été|vient|viennent|venait|reste|resta|restait|relève|tient|repose|reposait|remonte|circul\w+|court|courait|revient|ressort|date|émane|provient|paraît|semble|appartient|figure|apparaît|domin\w+|trouv\w+|explique|suscit\w+|convainc\w*))(?!\w))"
AUXILIARY = r"(?<!\w)(?:(?:en |y |lui |leur |les |l[’']|n[’'])?(?:a|ont|avait|avaient|eut|aurait|auraient)|(?:s[’']|se )(?:est|sont|était|étaient))(?: (?:également|aussi|ainsi|même|déjà|toujours|notamment|[a-zé]+ment))? $"
FOR_WHOM = r"(?<!\w)(?:pour|selon|d[’']après|aux yeux de|de l[’']avis de) qui "

"""French."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.notes.fr import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.fr import SPEECH
from refcheck.lang.webs.fr import WEB

LANGUAGE = Language(
    code="fr",
    name="French",
    babel="french",
    scripts=("Latn",),
    quotes=(
        ("«", "»"),
        ("“", "”"),
    ),
    sentence_ends=".!?…",
    spaced=True,
    matching=Matching(
        scene=r"(?:^|[.;,] )(?:(?:À|A|Au|En|Depuis) |(?:Lors|Devant|Pendant)\b[^,.;«]{0,50}|(?:Un|Une|Le|La|L[’']|le|la|l[’']) ?(?:\w+ ){0,2}(?:journal|revue|quotidien|ministre|président|ambassadeur|porte-parole|agence)(?: \w+){0,2} (?:de la |de l[’']|de |du |des |d[’']))$",
        beside=r"(?i)(?:\b(?:en|de|du|des|au|aux|sur|avec|contre|à|pour|dans|vers)(?: la| le| les)?(?: l[’'])? |\b(?:d|l)[’'])$",
        occasions=r" (?:\w+ )?(?:journal|journaliste|presse|médias|télévision|visite|ministre|gouvernement|président|porte-parole|ambassadeur|diplomate)",
        restrictors=r"(?<!\w)(?:à condition|pourvu que|sauf|à moins|tant que|si(?= (?:l|le|la|les|on|nous|un|une|elle|ils?)\b)|seulement si|sous réserve|uniquement si|qu'après|une fois que?|sous condition|hormis|excepté|à l'exception)(?!\w)",
        denies="next",
        hedges=r"peut-être|probablement|sans doute|vraisemblablement|pourrai\w*|envisage\w*|compte(?:nt)?(?= (?:\w+(?:er|ir|re)|[lds]'\w+(?:er|ir|re))\b)|a l'intention|ont l'intention|prévoi\w* de|en principe",
        hedged=r"peut-être|peut|peuvent|pouv\w*|pourr\w*|puiss\w*|possib\w*|probable\w*|sans doute|vraisembl\w*|envisag\w*|(?<!à )compt\w*|intention\w*|prév\w*|principe|semble\w*|parai\w*|apparemment|présum\w*|risqu\w*|menac\w*|devrai\w*|doi\w*|devoir|attend\w*|espèr\w*|espoir|propos\w*|croi\w*|pens\w*|estim\w*|si|voul\w*|veu\w*|voudr\w*|souhait\w*|cherch\w*|tent\w*|prêt\w*|vis\w*|objectif|projet\w*|va|vont|aller|éventuel\w*|capable\w*|discut\w*|étudi\w*|examin\w*|promet\w*|promis\w*|hypoth\w*|sera|seront|serai(?:t|ent)|aurai(?:t|ent)|entend(?:ent)? \w+er|provisoire\w*|crain\w*|craign\w*|à l'étude|négoci\w*|exclu\w*|écart\w*|réfléch\w*|incertain\w*|à venir|bientôt|sur le point|conjectur\w*|soupçonn\w*|doute\w*|ambitionn\w*|entend(?:ent)?|prochain\w*|vise\w*|dirait-on|évoqu\w*",
        permits=r"autoris\w*|permet\w*|permis\w*|interdi\w*|droit|libre\w*|défen[ds]\w*|faculté|habilité\w*|licite|loisible|tolér\w*",
        negations=words("ne pas jamais aucun aucune rien sans ni non nullement impossible"),
        whether=r"(?<!\w)n(?:e |')(?:(?!\b(?:pas|plus|jamais|rien|personne|aucune?|ni)\b)[^.,;:!?]){1,40}?\bqu(?:e |')",  # ne … que: only
        not_negations=(
            "non sans",
            "pas sans",
            "jamais sans",
            "ne pouvait que",
            "ne peut que",
            "non seulement",
            "pas seulement",
            "ne pas manquer",
            "sans doute",
            "sans aucun doute",
            "sans cesse",
            "sans précédent",
            "pas moins",
            "rien de moins que",
            "non moins",
            "n'est autre",
            "sans compter",
            "sans équivoque",
        ),
        half_negations=words(
            "refus rejet rejett rejeté manqu absen interdi interdire empêch évit échou échec insuff impuiss incap inaccept incert inconnu indép "
            "inexist injust illég irrég irresp inutil insta insécu mécont désacc démenti dément ni nie nié contest contre oppos oppose exclu "
            "abandonn renonc cess rare rarement peu seul seulement uniquement moins plutôt hormis sauf limit arrêt suspen annul"
        ),
        not_half_negations=r"peut|peuv|peup|niv|nig|nice|niç|nix|nippon|insta(?:ll|n|ur)|indép|limitro|contr[aôi]|seuil",
        numerals=values(
            "zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 "
            "quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 "
            "premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 "
            "huitième=8 neuvième=9 dixième=10 douzaine=12"
        ),
        multipliers=values(
            "mille=1000 millier=1000 milliers=1000 cents=100 centaine=100 centaines=100 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 "
            "md=1e9 mds=1e9 billion=1e12 billions=1e12"
        ),
        fractions=values(
            "moitié=0.5 tiers=0.333333 quart=0.25 quarts=0.25 cinquièmes=0.2 sixièmes=0.166667 huitièmes=0.125 dixièmes=0.1 centième=0.01 centièmes=0.01 millième=0.001 millièmes=0.001"
        ),
        months=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        more_than=r"\b(?:plus de|plus d|au moins|environ|près de|quelque|autour de)\b",
        less_than=r"\b(?:près de|presque|environ|quelque|autour de|à peine)\b",
        quarters=(
            "(?:premier|1(?:er|e|ème)) trimestre",
            "(?:deuxième|second|2(?:er|e|ème)) trimestre",
            "(?:troisième|3(?:er|e|ème)) trimestre",
            "(?:quatrième|dernier|4(?:er|e|ème)) trimestre",
        ),
        halves=(
            "(?:premier|1er) semestre",
            "(?:second|deuxième|2e|2ème) semestre",
        ),
        units=names(
            "%=percent pourcent=percent ans=year an=year année=year années=year jours=day jour=day mois=month_span semaine=week semaines=week "
            "heure=hour heures=hour h=hour minute=minute minutes=minute seconde=second secondes=second euros=euro euro=euro dollars=dollar "
            "dollar=dollar roubles=rouble rouble=rouble yuans=yuan yuan=yuan yens=yen yen=yen livres=pound tonnes=ton tonne=ton kilomètres=km "
            "kilomètre=km km=km personnes=person hommes=person siècle=century siècles=century décennie=decade décennies=decade fois=time "
            "mètres=metre mètre=metre centimètres=cm millimètres=mm milles=nmi nœuds=knot noeuds=knot kilogrammes=kg kilos=kg kg=kg "
            "grammes=gram hectares=hectare hectare=hectare litres=litre barils=barrel kilowatts=kw mégawatts=mw gigawatts=gw "
            "pays=country voix=vote"
        ),
        stop=word_set(
            "a afin ai ainsi alors après au aucun aujourd'hui auquel aussi autre autres aux avaient avait avant avec avoir avons ayant bien c ce "
            "cela celle celles celui ces cet cette ceux chaque chez ci comme dans de depuis des dont du d elle elles en encore entre est et été "
            "étaient était étant être eu eux fait il ils j je jusqu l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m "
            "ma mais me même mes mêmes moi mon n ne nos notre nous on ont ou où par parce pas pendant peut plus pour pouvoir puis qu quand que quel quelle "
            "quelles quels qui quoi s sa se selon sera serait seront ses si soi soit son sont sous sur t ta te tel telle tels tes tous tout toute "
            "toutes très tu un une vers vos votre vous y à ça"
        ),
        abbreviations=word_set("cf dr m mm mme n p pp vol éd"),
        says=words(
            "dit disait déclare déclaré affirme affirmé ajoute ajouté souligne souligné explique expliqué estime estimé rappelle rappelé précise "
            "précisé indique indiqué répond répondu assure assuré insiste insisté écrit écrivait avertit averti dénonce dénoncé annonce annoncé selon"
        ),
        questions=words("question journaliste"),
        answers=words("réponse"),
        titles=words(
            "président présidente ministre premier chancelier chancelière ambassadeur ambassadrice porte-parole m mme monsieur madame général "
            "professeur secrétaire directeur directrice maire sénateur député députée colonel chef étrangères défense"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("s. d.", "s.d.", "à paraître"),
        note_headings=("notes", "notes de fin", "notes de bas de page"),
        list_headings=(
            "bibliographie",
            "références",
            "références bibliographiques",
            "sources",
            "sources et bibliographie",
            "ouvrages cités",
        ),
        counters=(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
            "%",
            "pour cent",
            "millions",
            "milliards",
            "mille",
            "ans",
            "jours",
            "mois",
            "heures",
            "tonnes",
            "euros",
            "km",
            "et",
            "à",
        ),
        before_number=(
            "art.",
            "article",
            "chapitre",
            "fig.",
            "p.",
            "n°",
            "no",
            "vol.",
            "t.",
            "environ",
            "les",
            "des",
            "de",
            "le",
            "à",
            "et",
            "aux",
            "en",
            "du",
        ),
        note_words=("note", "n."),
        frequent=("le", "la", "les", "des", "et", "est", "que", "une", "dans", "qui", "pour", "du"),
    ),
    web=WEB,
)

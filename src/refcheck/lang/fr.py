"""French."""

from refcheck.lang.citing import Citing
from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.record import Language
from refcheck.lang.speeches.fr import SPEECH
from refcheck.lang.webs.fr import WEB

_CITING = Citing(
    months=(
        ("janvier", 1),
        ("février", 2),
        ("mars", 3),
        ("avril", 4),
        ("mai", 5),
        ("juin", 6),
        ("juillet", 7),
        ("août", 8),
        ("septembre", 9),
        ("octobre", 10),
        ("novembre", 11),
        ("décembre", 12),
        ("janv.", 1),
        ("févr.", 2),
        ("juil.", 7),
        ("déc.", 12),
    ),
    seasons=(("printemps", 21), ("été", 22), ("automne", 23), ("hiver", 24)),
    pages_before=("p.", "pp."),
    volume_before=("t.", "tome", "vol."),
    issue_before=("n°", "nº", "no", "n os", "nos", "numéro"),
    edition_after=("éd.", "édition"),
    accessed_before=(
        "consulté le",
        "consultée le",
        "consultés le",
        "page consultée le",
        "dernière consultation le",
        "dernier accès le",
        "dernière consultation :",
    ),
    access_for_all=("tous les liens", "tous les sites", "toutes les url", "toutes les pages", "tous les sites internet"),
    editor_before=("sous la direction de", "sous la dir. de", "dirigé par", "édité par"),
    editor_after=("(sous la dir. de)", "(sous la direction de)", "(dir.)", "(éd.)", "(éds)", "(éds.)", "(dirs.)", "(coord.)"),
    translator_before=(
        "traduit par",
        "trad. par",
        "trad. de",
        "trad. du russe par",
        "trad. de l’anglais par",
        "trad. de l’allemand par",
        "trad. du chinois par",
        "trad. du japonais par",
        "trad.",
        "traduit du russe par",
        "traduit de l’anglais par",
        "traduit du chinois par",
        "traduit du japonais par",
    ),
    and_words=("et",),
    others=("et al.", "et alii"),
    inside=("in", "dans"),
    ibid=("ibid.", "ibidem"),
    op_cit=("art. préc.", "op. préc.", "ouvr. préc.", "op. cit.", "art. cit.", "art. cité", "loc. cit.", "ouvr. cité", "op. cité"),
    note_words=("note", "supra note", "cf. note"),
    same_author=("id.", "idem", "eadem"),
    lead_in=(
        "par exemple",
        "notamment",
        "voir en particulier",
        "en particulier",
        "pour une synthèse, voir",
        "parmi d’autres, voir",
        "entre autres, voir",
        "plus généralement, voir",
        "à ce sujet, voir",
        "sur cette question, voir",
        "source",
        "voir aussi",
        "voir notamment",
        "voir par exemple",
        "voir également",
        "voir",
        "cf. aussi",
        "cf.",
        "sur ce point, voir",
        "sur ce sujet, voir",
    ),
    joiners=("voir aussi", "voir également", "voir", "cf."),
    via=("reprise dans", "repris dans", "cité dans", "cité par", "cité in", "cité d’après"),
    url_words=("disponible sur", "disponible à l’adresse", "en ligne :", "en ligne sur", "url :", "[en ligne]", "disponible en ligne"),
    thesis=("thèse de doctorat", "thèse", "mémoire de master"),
    report=("rapport", "note de recherche", "document de travail"),
    newspaper=(
        "le monde",
        "libération",
        "le figaro",
        "la croix",
        "les échos",
        "courrier international",
        "le temps",
        "l’express",
        "journal",
    ),
    periodical=("revue", "annales", "cahiers", "études", "politique étrangère", "hérodote"),
    speech=("discours", "allocution", "conférence"),
    archived_form=" (archivé le {day} {name} {year} : {link})",
    occasions=(
        "lors d’une conférence de presse",
        "en conférence de presse",
    ),
    interview=("entretien avec", "entretien de l’auteur", "entretiens avec", "entretien réalisé"),
    archive=("archives nationales", "archives diplomatiques", "archives départementales", "archives", "service historique"),
    publisher=("presses", "éditions", "gallimard", "seuil", "fayard", "la découverte", "l’harmattan", "puf", "armand colin"),
    government=("ministère", "ambassade", "gouvernement", "présidence", "premier ministre", "assemblée nationale"),
    organisation=(
        "ministère",
        "institut",
        "fondation",
        "union",
        "conseil",
        "comité",
        "commission",
        "assemblée",
        "université",
        "gouvernement",
        "présidence",
    ),
    archive_parts=("f°", "ff°", "fol.", "carton", "dossier", "série", "liasse", "boîte", "cote"),
    law=("loi n°", "loi du", "décret n°", "décret du", "ordonnance n°", "traité de", "traité sur", "accord entre"),
    places=tuple(
        "Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Rennes|Nantes|Strasbourg|Grenoble|Aix-en-Provence|Montpellier|Dijon|Poitiers|Rouen|Caen"
        "|Tours|Limoges|Arles|La Tour-d’Aigues|Genève|Lausanne|Bruxelles|Louvain|Louvain-la-Neuve|Liège|Montréal|Québec|Ottawa|Alger|Tunis"
        "|Londres|Moscou|Pékin|Tokyo".split("|")
    ),
    series=("coll.", "collection"),
)

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
        restrictors=r"(?<!\w)(?:à condition|pourvu que|sauf|à moins|tant que|si(?= (?:l|le|la|les|on|nous|un|une|elle|ils?)\b)|seulement si|à l'exception)(?!\w)",
        denies="next",
        hedges=r"peut-être|probablement|sans doute|vraisemblablement|pourrai\w*|envisage\w*|compte(?:nt)?|a l'intention|ont l'intention|prévoi\w* de|en principe",
        hedged=r"peut-être|peut|peuvent|pouv\w*|pourr\w*|puiss\w*|possib\w*|probable\w*|sans doute|vraisembl\w*|envisag\w*|compt\w*|intention\w*|prév\w*|principe|semble\w*|parai\w*|apparemment|présum\w*|risqu\w*|menac\w*|devrai\w*|doi\w*|devoir|attend\w*|espèr\w*|espoir|propos\w*|croi\w*|pens\w*|estim\w*|si|voul\w*|veu\w*|voudr\w*|souhait\w*|cherch\w*|tent\w*|prêt\w*|vis\w*|objectif|projet\w*|va|vont|aller|éventuel\w*|capable\w*",
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
        fractions=values("moitié=0.5 tiers=0.333333 quart=0.25 quarts=0.25 cinquièmes=0.2 dixièmes=0.1"),
        months=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
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
            "mais me même mêmes moi n ne nos notre nous on ont ou où par parce pas pendant peut plus pour pouvoir puis qu quand que quel quelle "
            "quelles quels qui quoi s sa se selon sera serait seront ses si soi soit son sont sous sur t ta te tel telle tels tous tout toute "
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
    citing=_CITING,
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

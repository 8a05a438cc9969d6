"""Spanish, Portuguese and Italian: the words that works in these languages bring into notes of others. French takes them in among its own."""

MONTHS = tuple(
    (name, at)
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    )
    for at, name in enumerate(names.split(), 1)
)
ACCESSED = (
    "acesso em",
    "acesso a",
    "acedido em",
    "acessado em",
    "consultado em",
    "consultado el",
    "consulta el",
    "fecha de consulta:",
    "última consulta:",
    "ultimo accesso",
    "consultato il",
    "ultima consultazione",
    "visitado el",
)
URL_WORDS = ("disponible en:", "disponible en", "disponível em:", "disponível em", "disponibile su", "en línea:", "recuperado de")
EDITOR_AFTER = (
    "(a cura di)",
    "a cura di",
    "(coord.)",
    "(coords.)",
    "coord.",
    "coords.",
    "(org.)",
    "(orgs.)",
    "org.",
    "orgs.",
    "(comp.)",
    "comp.",
)
EDITOR_BEFORE = ("a cura di", "edición de", "ed. de", "coordinado por", "organização de", "org. de", "coord. de")
TRANSLATOR_BEFORE = ("traducción de", "trad. di", "traduzione di", "tradução de", "traducido por", "traduzido por")
ISSUE_BEFORE = ("núm.", "núms.", "fasc.")
THESIS = ("tesis doctoral", "tesis de doctorado", "tesis de maestría", "tese de doutorado", "tese de doutoramento", "dissertação de mestrado", "tesi di dottorato", "tesi di laurea")  # fmt: skip
NEWSPAPER = (
    "diário",
    "diario",
    "jornal",
    "corriere",
    "gazzetta",
    "gaceta",
    "gazeta",
    "el país",
    "la repubblica",
    "la stampa",
    "folha",
    "o estado",
)
PERIODICAL = (
    "revista",
    "rivista",
    "anuario",
    "anuário",
    "quaderni",
    "cuadernos",
    "cadernos",
    "boletín",
    "boletim",
    "bollettino",
    "estudios",
    "estudos",
    "studi",
)
PUBLISHER = ("editorial", "editora", "edizioni", "ediciones", "edições", "imprensa", "fondo de cultura", "laterza", "einaudi", "il mulino")
GOVERNMENT = ("ministerio", "ministério", "ministero", "embajada", "embaixada", "ambasciata")
ORGANISATION = ("ministerio", "ministério", "ministero", "universidad", "universidade", "università", "instituto", "istituto", "fundación", "fundação", "consejo", "conselho", "consiglio", "banco", "secretaría", "secretaria")  # fmt: skip
ARCHIVE = ("archivo", "arquivo", "archivio", "biblioteca nacional", "biblioteca nazionale", "torre do tombo")
ARCHIVE_PARTS = ("leg.", "legajo", "caja", "cx.", "maço", "expediente", "busta", "filza", "fasc.")
PLACES = tuple(
    "Lisboa|Porto|Coimbra|Braga|Madrid|Barcelona|Sevilla|Valencia|Salamanca|Granada|Zaragoza|Bilbao|México|Ciudad de México|Buenos Aires|Bogotá|Montevideo"
    "|La Habana|Caracas|São Paulo|Rio de Janeiro|Brasília|Recife|Roma|Milano|Torino|Bologna|Firenze|Napoli|Venezia|Genova|Bari|Palermo|Padova|Pisa|Macau".split(
        "|"
    )
)

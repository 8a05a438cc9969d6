"""What German web pages say of themselves."""

from refcheck.lang.web import Web

WEB = Web(
    hints=("nicht", "404", "gelöscht", "entfernt", "verschoben"),
    not_found=(
        r"(seite|dokument|artikel|datei|inhalt|adresse|beitrag)[^.!?]{0,40}(nicht (gefunden|vorhanden|verfügbar|mehr verfügbar|auffindbar|existiert|mehr vorhanden)|existiert (leider )?nicht|gibt es (leider )?nicht|wurde (gelöscht|entfernt|verschoben))",
        r"(konnte|konnten|kann|können)[^.!?]{0,50}(seite|artikel|dokument|datei)?[^.!?]{0,30}nicht (gefunden|finden)",
        r"^(fehler|error) 404",
        r"seite nicht gefunden",
    ),
    gone=(r"(seite|artikel|beitrag|inhalt)[^.!?]{0,24}(wurde|ist|wurden) (dauerhaft )?(gelöscht|entfernt|nicht mehr verfügbar)",),
    wall=(
        r"(kein roboter|ein mensch sind|browser wird (überprüft|geprüft))",
        r"zugriff[^.!?]{0,16}(verweigert|gesperrt|blockiert|abgelehnt)",
        r"sicherheits(prüfung|überprüfung|abfrage)",
    ),
    geo=(r"in (ihrem|deinem|diesem) (land|gebiet)|in (ihrer|deiner|dieser) region", r"aus ihrem land"),
    legal=(r"aus rechtlichen gründen",),
    login=(r"bitte[^.!?]{0,16}(melden sie sich|anmelden|einloggen|loggen)", r"^(anmelden|anmeldung|login)$"),
    paywall=(r"(jetzt|mit)?[^.!?]{0,12}(abonnieren|abonnenten|abo)[^.!?]{0,30}(weiterlesen|lesen|exklusiv|vorbehalten|zugang)",),
    rate_limit=(r"zu viele (anfragen|zugriffe)",),
    parked=(r"domain[^.!?]{0,30}(zu verkaufen|steht zum verkauf|kaufen|geparkt|registriert)",),
    maintenance=(r"(wartungsarbeiten|wartungsmodus|vorübergehend nicht (verfügbar|erreichbar)|wird gewartet)",),
    fault=(r"(interner serverfehler|datenbankfehler|ein fehler ist aufgetreten)",),
    needs_script=(r"javascript[^.!?]{0,30}(aktivier|einschalt|benötigt|deaktiviert)\w*", r"aktivieren sie[^.!?]{0,10}javascript"),
    home=("startseite", "home", "willkommen"),
    months=(
        ("jan", 1),
        ("jän", 1),
        ("feb", 2),
        ("mär", 3),
        ("maerz", 3),
        ("apr", 4),
        ("mai", 5),
        ("jun", 6),
        ("jul", 7),
        ("aug", 8),
        ("sep", 9),
        ("okt", 10),
        ("nov", 11),
        ("dez", 12),
    ),
    dates=(
        r"(?<![0-9])(?P<d>[0-3]?[0-9])\. ?(?P<b>jan|jän|feb|mär|maerz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.? (?P<y>(?:19|20)[0-9]{2})",
    ),
    date_words=("veröffentlicht", "stand", "datum", "aktualisiert"),
    common_words=("der", "die", "und", "das", "ist", "nicht", "ein", "eine", "den", "von", "mit", "zu"),
)

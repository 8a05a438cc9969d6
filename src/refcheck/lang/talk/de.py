"""How German sites speak of themselves."""

from refcheck.lang.talk.record import Talk

TALK = Talk(
    spaced=True,
    thing=(
        "seite|webseite|website|internetseite|dokument|artikel|beitrag|beiträg|inhalt|datei|adresse|url |link|meldung|eintrag|einträg|"
        "datensatz|text|veröffentlichung|publikation|auftritt|webauftritt|angebot|portal|archiv|dienst|blog|forum|konto|profil|video|"
        "sendung|audio|pressemitteilung|titel|objekt|ressource|version|ausgabe|treffer|ergebnis|verweis|lesezeichen|rubrik|bereich|"
        "thema|anfrage|kennung|domain|benutzer|nachricht|bild |suche|unterlage|material|server|hier |information"
    ),
    absent=(
        "nicht gefunden|nicht finden|nicht mehr|nicht vorhanden|nicht verfügbar|nicht auffindbar|nicht abrufbar|nicht erreichbar|"
        "nicht existi|existiert nicht|existieren nicht|existiert leider nicht|gibt es nicht|gibt es hier nicht|nicht länger|nichts|"
        "kein|gelöscht|entfernt|verschoben|umgezogen|umbenannt|umgebaut|umgestellt|abgeschaltet|eingestellt|geschlossen|abgelaufen|"
        "zurückgezogen|archiviert|veraltet|ungültig|fehlerhaft|falsch|depubliziert|offline|neue adresse|neuen adresse|zusammengeführt|"
        "aufgelöst|vom netz|aus dem netz|begrenzte zeit|begrenzten zeit|vertippt|verschwunden|ersetzt|stillgelegt|unbekannt|verwaist|"
        "nicht hinterlegt|nicht zugänglich|gesperrt|gelöst|überführt|abgebaut|ausgelaufen|beendet|nicht angezeigt|fehlt|"
        "nicht öffentlich|aufgetreten|passiert|schiefgegangen|schiefgelaufen|ins leere"
    ),
    alone=(
        "nicht gefunden|nichts gefunden|nichts hinterlegt|keine treffer|keine ergebnisse|nicht mehr abrufbar|nicht mehr verfügbar|"
        "gibt es nicht mehr|nichts zu sehen|nicht auffindbar|existiert nicht|kein treffer|keine seite|liegt kein|liegen keine|kein dokument|kein eintrag|keine einträge|kein artikel|kein beitrag"
    ),
    sought="zu ihrer anfrage|gewünschte|gesuchte|angeforderte|aufgerufene|angegebene|suchen|gesucht|eingegebene",
    near="gewünschte|gesuchte|angeforderte|aufgerufene|angegebene|leider|entschuldig|unser|sie suchen|sie gesucht|sie aufgerufen|hier ist|hier gibt|hier nicht|hier kein|hier finden|wir |uns ",
    point="diese|dieser|dieses|diesen|diesem|unsere|unser|ihre",
    reader=(
        "sie haben|haben sie|sie können|können sie|sie sind|sind sie|sie suchen|sie finden|finden sie|versuchen sie|prüfen sie|"
        "nutzen sie|kehren sie|wenden sie|rufen sie|wählen sie|geben sie|klicken sie|melden sie|gehen sie|besuchen sie|ihnen |"
        "ihre anfrage|ihre eingabe|ihrem browser|ihr browser|sie möchten|sie wollten|sie wünschen|sie versuch|sie aufgerufen|"
        "sie gesucht|sie uns|sie es|bitte |wir |uns |unser|leider |entschuldig|hoppla|ups |oops|womöglich|zurück zur|gewünschte|"
        "gesuchte|angeforderte|aufgerufene|dein"
    ),
    site=(
        "zur startseite|startseite|suchfunktion|klicken|browser|anmelden|webmaster|weitergeleitet|weiterleitung|lesezeichen|website|"
        "webseite|internetseite|link|homepage"
    ),
    robot="roboter|mensch |bot |captcha|automatisiert|verdächtig",
    place="land |ländern|region|gebiet|ausland|standort",
    barred="nicht verfügbar|nicht erreichbar|gesperrt|nicht erlaubt|nicht abrufbar|nicht zugänglich|nur in|beschränkt|nicht möglich|blockiert",
    gate="anmelden|anmeldung|login|einloggen|abonn|abo |passwort|zugriff|berechtig|alter|altersfreigabe|jahre alt|volljährig|sitzung|vorübergehend|später|wartung|geladen|laden |warte|zustimm|registrier|derzeit|zurzeit|momentan|kürze",
    login="um weiterzulesen|anmelden|angemeld|einlogg|login|passwort|abonn|zugangsdaten|zugriffsrecht|berechtigung|berechtigt|mitglied",
    agree="aktivier|akzeptier|zulassen|erlauben|stimmen sie|zustimm|einschalten",
    toll="um fortzufahren|um zu|weiterlesen|weiter zu|neu laden|um diese|um die",
    salute="meine damen und herren|sehr geehrte|liebe kolleg|herr präsident|exzellenz|liebe freunde",
    choose="wählen|auswahl",
    choice="sprache|land |region",
    tells="dem nutzer|den nutzern|den besuchern|dem besucher|den lesern|dem leser",
    defines="ist ein|ist der|ist die|ist das|bezeichnet|nennt man|bedeutet",
    sorry="fehler|entschuldig|hoppla|ups |oops|leider|huch|tut uns leid|error",
    foot="datenschutz|impressum|barrierefrei|rechte vorbehalten|copyright|agb |nutzungsbedingungen",
    speaker="frage|antwort|f|a|journalist|zusatzfrage|moderator",
    domain="domain|internetadresse",
    sale="verkauf|verkäuf|kauf|erwerben|angebot abgeben|auktion|geparkt|preis",
    contact="telefon|tel.|fax|postanschrift|postfach|e-mail|@|straße",
    today="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute ist|zuletzt geändert",
    related="meistgelesen|mehr zum|mehr aus|weitere|aktuelle|auch interessant|verwandte|empfohlen|das könnte|neueste|beliebt|top-themen|lesen sie auch",
    rests="nicht mehr aktualisiert|nicht mehr gepflegt|nicht länger aktualisiert|wird nicht aktualisiert",
    part="video|bild|foto|kommentar|audio|karte|links",
)

"""How German reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech

SPEECH = Speech(
    says=r"sagte|sagt|erklärte?n?|betonte?n?|äußerte?n?|wies|warnte?n?|fügte|bemerkte?n?|meinte?n?|schrieb|schreibt|behauptete?n?"
    r"|berichtete?n?|kündigte|räumte|bestätigte?n?|dementierte|antwortete?n?"
    r"|kritisierte?n?|klagte?n?|forderte?n?|nannte|nennt|spricht von|sprach von|bezeichnete?|argumentierte?n?|unterstrich|hob|stellte|teilte|gab|versicherte"
    r"|erwiderte|beklagte|urteilte|verkündete|mahnte|ergänzte|hieß es|so",
    opens=r"[^.;:?!\ue000„»]{0,60}?, dass ",
    cuts=r";|, (?:und|aber) (?:er|sie)(?= )| [—–] ",
    according=r"(?:nach Angaben|laut|zufolge|nach Ansicht|nach den Worten)(?: von| des| der)? (?P<who>[^,:„»]{2,80})|\b[Nn]ach (?P<w2>[A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?)(?= \()",
    pronouns=r"(?<!\w)(?:er|sie|sein\w*|ihr\w*)(?!\w)",
    titles=r"(?:(?:Vize|Außen|Innen|Verteidigungs|Wirtschafts|Landwirtschafts|Finanz|Regierungs|Minister)?(?:[Mm]inister|[Pp]räsident"
    r"|[Ss]precher|[Dd]irektor|[Kk]anzler)(?:in)?|Gouverneur(?:in)?|Professor(?:in)?|Dr\.|Herr|Frau|Botschafter(?:in)?"
    r"|Historiker(?:in)?|Bahnhofsvorsteher|Kapitän|General)\b",
    bodies=r"(?:ministerium|amt|behörde|institut|verband|partei|bank|universität|zeitung|kommission|agentur|rat)\b",
    person=r"[A-ZÄÖÜ][a-zäöüß\-]+(?:[ \-](?:von |van |zu )?[A-ZÄÖÜ][a-zäöüß\-]+)*",
    not_names=r"\b(?:Der|Die|Das|Ein|Eine|In|Im|Am|An|Auf|Bei|Nach|Als|Wie|Mit|Von|Zu|Für|Aber|Und|Doch|Er|Sie|Es|Sein|Seine|Ihr|Ihre"
    r"|Auch|So|Damit|Dabei|Gegen|Vor)\b",
    named_before=r"sogenannten?|so genannten?|Zeitung|Zeitschrift|Projekt|Programm|Begriff|Schlagwort|unter dem Titel|Initiative",
    named_after="",
    terms=r"was [^,„»]{2,40} \W*\ue000\W* nenn\w+",
    denied=r"(?:nie|niemals) (?:benutzt|verwendet|gebraucht|gesagt)|(?:Wort|Ausdruck|Begriff) (?:selbst )?nie",
    emphasis=r"Hervorhebung(?:en)?[^.;)]{0,20}(?:Verf|Autor|hinzugefügt|von mir|d\. ?V)|meine Hervorhebung",
    anonymous=r"\b(?:ich|wir|dieser Aufsatz|dieser Beitrag|manche|einige|viele|Kritiker|Beobachter|Gegner)\b",
)

"""How German reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech

_NAME = r"(?-i:[A-ZÄÖÜ][\w’.\-]*(?: (?:von |van |zu )?[A-ZÄÖÜ][\w’.\-]*){0,3})"
_NOUN = r"(?-i:(?:[a-zäöüß]+e[rnms]? ){0,2}[A-ZÄÖÜ][\w\-]+)"
_TOLD = (
    r"(?:sei(?:en)?|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|sollten?|dürfe|dürften?|wolle|wären?|gebe|gäbe|brauche|bleibe"
    r"|handele|hänge|gehe|stehe|komme|liege|lasse|reiche|gelte|diene|bedeute|zeige|führe|mache|wisse|nehme|sehe|finde|wünsche|fordere|verlange|erwarte|plane|verfüge|bestehe|trage|halte|gehöre|schaffe|biete|bringe|spreche|hoffe|suche|fehle|scheine|laufe|folge|verliere|gewinne|steige|sinke|drohe|benötige|unterstütze|lehne|nutze|setze|stelle|wachse|fürchte|entspreche|verstoße|widerspreche|beruhe"
    r"|(?:(?:ent)?spräch|käm|ging|(?:be|ent)?stünd|läg|ließ|nähm|(?:er)?hielt|säh|fänd|(?:be)?träf|trüg|verlör|wüsst|bräucht|verstieß|überschritt)en?)"
)
_SAYS = (
    r"sagte|sagt|erklärte?n?|betonte?n?|äußerte?n?|wies|weist|warnte?n?|fügte|fügt|bemerkte?n?|meinte?n?|schrieb|schreibt|behauptete?n?"
    r"|berichtete?n?|kündigte|räumte|räumt|bestätigte?n?|dementierte?n?|bestritt(?:en)?|bestreite[tn]|leugnete?n?|antwortete?n?|entgegnete?|prophezeite?|prognostizierte?|erinnerte?"
    r"|kritisierte?n?|klagte?n?|forderte?n?|nannte|nennt|spricht|sprach|bezeichnete?|argumentierte?n?|unterstrich|hob|stellte|teilte|gab|versicherte"
    r"|erwiderte|beklagte|urteilte|verkündete|mahnte|ergänzte|hieß es|heißt es|wendet|wandte|hält|hielt|glaubt|vermutete?|vertritt|notierte?|gesteht|gestand"
    r"|folgert|schließt|erläuterte?|resümierte?|monierte?|führte?|gibt|legte?|lobte|erzählte?|wiederholte?|sah|sieht"
    r"|widersprach|widerspricht|rechnete? (?=vor|[^.,;]{0,40}vor,)|rechnete?|bilanzierte?|fasste?|urteilt|bezweifelte?n?|bedauerte?n?|bezifferte?n?|spottete?|höhnte"
    r"|hebt|meldete?n?|empfahl|empfiehlt|verlangte?|plädierte?|befand|befindet|konstatierte?|merkte?|(?:beharrt?e?n?|besteht|bestand(?:en)?|pocht?e?n?) (?:\w+ )?darauf|(?:kommt|kam|kamen|gelangt?e?n?) zu dem (?:Schluss|Ergebnis|Urteil)|(?:geht|ging|gingen|gehen) davon aus|(?:ist|war|sind|zeigte sich|zeigten sich) (?:davon )?überzeugt|legt?e?n? dar|wirft|warf|verspricht|versprach|drohte|lautete?|formulierte?"
    r"|charakterisierte?|beschrieb|beschreibt|schilderte?|tadelte|rügte|begründete?|bekannte|bekennt|präzisierte?|folgerte|beteuerte?|stellt|teilt|kommentierte?|angab(?:en)?|angibt|mitteilte?n?|anmerkte?|einräumte?|feststellte?|festhält|festhielt|hinzufügte?|ankündigte?|vorrechnete?|zugab|einwandte?|so"
)
_TOLD_ONCE = (  # what only reported speech has, not the author's own "könnten", "wäre"
    r"(?:sei(?:en)?|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|bleibe|brauche|gehe|stehe|komme|liege|lasse|reiche|gelte|diene|bedeute|führe|mache|wisse|sehe|finde|verfüge|bestehe"
    r"|trage|halte|gehöre|biete|hoffe|fehle|scheine|laufe|verliere|gewinne|steige|sinke|drohe|benötige|unterstütze|verlange|erwarte|plane)"
)
_ACCOUNT = r"(?:Angaben?|Auskunft|Aussagen?|Informationen|Erkenntnis(?:sen)?|Berechnungen|Schätzung(?:en)?|Zählung|Lesart|Ansicht|Auffassung|Einschätzung|Darstellung|Meinung|Überzeugung|Bekunden|Worten|Erinnerung)"
# nouns for what a person is or does, before a first name and a surname: Maschinist Ole Hansen
_FIRST_NAMES = (
    "Walter|Walther|Peter|Dieter|Günt?h?er|Gunt?h?er|Werner|Rainer|Reiner|Heiner|Oliver|Olivier|Alexander|Xaver|Xavier|Holger|Volker|Roger|Rüdiger|Jennifer|Est?h?er"
    "|Jesper|Kasper|Casper|Jasper|Spencer|Christopher|Christoffer|Kristoffer|Severin|Valentin|Catherin|Didier|Gautier|Javier|Silvester|Vinzent|Vincent|Laurent|Clement|Viktor|Victor|Theodor|Igor|Hektor|Gregor|Melchior"
)
_DOER = (
    rf"(?-i:(?!(?:{_FIRST_NAMES})\b)[A-ZÄÖÜ][a-zäöüß]{{2,}}(?:er|erin|ist|istin|eur|eurin|or|orin|ent|entin|ant|antin|oge|ogin|ier|ierin|ologen|isten|enten|anten|oren|major|oberst|admiral|är|ärin|rat|rätin)"
    r"(?= [A-ZÄÖÜ][\w’.\-]+ (?:von |van |zu )?[A-ZÄÖÜ]))"
)

SPEECH = Speech(
    spoken=r"rede|ansprache|interview|pressekonferenz|regierungspressekonferenz|vortrag|erklärung|statement|gespräch",
    denies=r"bestritt(?:en)?|bestreite[tn]|dementierte?n?|leugnete?n?",
    says=_SAYS,
    opens=rf"[^.;:?!\ue000„»]{{0,60}}?, (?:dass |(?=[^.;]{{0,140}}?(?-i:\b{_TOLD}\b)))",
    cuts=r";|, (?:und|aber) (?:er|sie)(?= )| [—–] ",
    according=rf"(?:nach Angaben|laut|zufolge|(?:nach|gemäß) (?:den |der )?{_ACCOUNT})(?: von| des| der)? (?P<who>[^,:„»]{{2,80}})"
    r"|(?P<w3>(?-i:[A-ZÄÖÜ][\w\-]+(?: [A-ZÄÖÜ][\w\-]+)*)) zufolge|\b[Nn]ach (?P<w2>[A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?)(?= \()",
    pronouns=r"(?<!\w)(?:er|sie|sein\w*|ihr\w*)(?!\w)",
    titles=r"(?:(?:Abgeordnet|Beauftragt|Vorsitzend|Beamt|Sachverständig|Delegiert|Gesandt|Vorgesetzt|Leitend|Überlebend|Reisend)e[rn]?(?= (?-i:[A-ZÄÖÜ]))|(?:Vize|Außen|Innen|Verteidigungs|Wirtschafts|Landwirtschafts|Finanz|Regierungs|Minister)?(?:[Mm]inister|[Pp]räsident"
    r"|[Ss]precher|[Dd]irektor|[Kk]anzler)(?:in)?|Gouverneur(?:in)?|Professor(?:in)?|Dr\.|Herr|Frau|Botschafter(?:in)?"
    r"|Historiker(?:in)?|Bahnhofsvorsteher|Kapitän|General|Dichter(?:in)?"
    r"|[A-ZÄÖÜ][a-zäöüß]+(?:leiter|sprecher|forscher|meister|führer|schreiber|steller|händler|arbeiter|lehrer|fahrer|fischer|bauer|wart|chef|rat|wirt|kundler|loge|rätin|login)(?:in)?|Tochter|Sohn|Kolleg(?:e|en|in)|Witwe|Tageszeitung|Wochenzeitung|Zeitung|Zeitschrift)\b"
    rf"|{_DOER}",
    bodies=r"(?:ministerium|amt(?:e?s)?|behörde|instituts?|institute|verband|partei|bank|universität|zeitung|kommission|agentur|(?<!\w)\w{0,12}rat|regierung|rechnungshof|hof|observatorium|observatoire|dienst)\b",
    person=r"[A-ZÀ-ÞŁŚŠŽČĆŻ][\w’\-]+(?:[ \-](?:von |van |zu |de )?[A-ZÀ-ÞŁŚŠŽČĆŻ][\w’\-]+)*",
    not_names=r"\b(?:Der|Die|Das|Ein|Eine|In|Im|Am|An|Auf|Bei|Nach|Als|Wie|Mit|Von|Zu|Für|Aber|Und|Doch|Er|Sie|Es|Sein|Seine|Ihr|Ihre"
    r"|Angaben|Auskunft|Aussagen?|Informationen|Erkenntnisse?n?|Berechnungen|Schätzung(?:en)?|Einschätzung|Darstellung|Überzeugung|Lesart|Bekunden|Worten|Ansicht|Auffassung|Meinung|Dagegen|Hingegen|Demgegenüber|Zudem|Später|Dann|Damals|Jedoch|Allerdings|Laut|Zuvor|Heute|Hier|Dort|Schließlich|Außerdem|Ebenso|Zugleich|Immerhin|Freilich|Man|Ähnlich|Auch|So|Damit|Dabei|Gegen|Vor|Schon|Bereits|Erst|Nur|Noch|Selbst|Sogar|Anders|Schärfer|Ihm|Ihnen|Dem|Den|Des|Dieser|Diese|Dieses|Wer|Was|Wo|Wenn|Weil|Während|Obwohl|Nachdem|Seit|Bis|Ob|Unter|Über"
    r"|Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahre?|Tage?|Wochen?|Monate?|Stunden?|Uhr"
    r"|Aus|Zum|Zur|Vom|Beim|Ins|Um|Durch|Gleichwohl|Dennoch|Trotzdem|Weiter|Ferner|Daraufhin|Darauf|Danach|Einst|Kurz|Vielleicht|Zwar|Eben|Gerade|Weniger)\b",
    named_before=r"sogenannten?|so genannten?|Zeitung|Zeitschrift|Projekt|Programm|Begriff|Schlagwort|unter dem Titel|Initiative",
    named_after="",
    joins=r",? (?:und|oder|aber) dass |, (?:und )?(?:weil|da|denn|sodass) |, und ",
    predicates=r"(?:sei(?:en)?|ist|sind|war(?:en)?|werden?|wird|würden?|müssen?|muss|könnten?|könnten?|kann|dürfen?|dürfte|habe|hat|hätten?|sollten?) \w",
    terms=r"(?:Begriff|Formel|Ausdruck|Schlagwort|Wendung|Wort)(?: (?:der|des|von|vom))?\W*\ue000\W* (?:geht|stammt|prägte)(?! nicht)|was [^,„»]{2,40} \W*\ue000\W* nenn\w+|(?:präg|führ)\w+ [^.;„»\ue000]{0,60}(?:Begriff|Ausdruck|Formel|Wort|Schlagwort|Bild|Wendung)(?: (?:der|von|vom|des|einer|eines))?\W*\ue000|(?:der|die|das) [^,.;„\ue000]{0,40}von (?:einer |einem |der |dem )?\W*\ue000\W* spr[ia]ch"
    r"|(?:Ausdruck|Begriff|Wendung|Formel)\W*\ue000\W* (?:wies|weist|verwend|benutz|gebrauch|lehn|griff|greift|übern)",
    denied=r"(?:nie|niemals) (?:benutzt|verwendet|gebraucht|gesagt)|(?:Wort|Ausdruck|Begriff) (?:selbst )?nie",
    in_original=r"(?:Hervorhebung(?:en)?|Hervorh\.|Herv\.) (?:i\. ?O\.|im Original|im Text)",
    emphasis=r"(?:Hervorhebung(?:en)?|Hervorh\.|Herv\.)[^;)]{0,20}(?:Verf|Autor|hinzugefügt|von mir|durch|d\. ?V)|meine Hervorhebung",
    anonymous=r"\b(?:ich|wir|dieser Aufsatz|dieser Beitrag|manche|einige|viele|Kritiker|Beobachter|Gegner)\b",
    fronted=rf"(?P<told>Dass (?![^,]{{0,40}}(?:Aufsatz|Beitrag|Studie)\b)[^.;:?!\ue000„]{{12,300}}), (?P<verb>(?!so )(?:(?:darauf|daran|davon|dafür|dagegen|dies|das|auch) )?(?:{_SAYS}))(?= [^.]{{3,}})",
    mood=rf"(?!Man |Es sei denn|Sei |So sei |Wie dem|Sieht man)(?-i:[A-ZÄÖÜ])[^,.;:?!\ue000„]{{0,80}}?(?<= )(?-i:{_TOLD_ONCE}) (?=[^.;:?!]{{12,}})",
    told_by=rf"(?:nach Angaben|laut|(?:nach|gemäß) (?:den |der )?{_ACCOUNT})(?: von| des| der| dem)? {_NOUN}"
    rf"(?: (?:von|der|des|und|für|im) {_NOUN}| (?-i:[A-ZÄÖÜ][\w\-]+))*(?:, [^,]{{3,90}},)? |{_NAME} zufolge,? |(?:der|den|dem) {_NOUN} zufolge,? ",
    asides=rf", (?:so [^,.;„»\ue000]{{2,60}}|wie [^,.;„»\ue000]{{2,80}}? (?:{_SAYS}|angab(?:en)?|wissen ließ(?:en)?|zu verstehen gab)|(?:heißt|hieß) es(?: [^,.;„»\ue000]{{2,60}})?|(?:{_SAYS})(?: sich)? (?:er|sie|{_NAME}|(?:der|die|das) {_NOUN})(?: (?:in|im|am|vor|auf|bei|beim|an|weiter|dazu) ?[^,.;„»\ue000]{{0,40}})?|{_NAME} zufolge)(?=[,.;]|$)",
    inverts=True,
    papers=r"(?<!\w)\w*(?:zeitung|blatt|magazin|kurier|zeitschrift) \W?(?-i:(?:Der |Die |Das )?([A-ZÀ-Þ][\w\-]+(?: [A-ZÀ-Þ][\w\-]+)*))",
    numbers=r"(?<!\w)(?:\w*(?:zig|zehn|hundert|tausend)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|(?:ein|zwei|drei|vier|fünf) Millionen)(?!\w)",
    closes=r"bezeichnet|genannt|gesprochen|beschrieben|charakterisiert|gesagt|erklärt|gewertet|verstanden|zitiert|sprach|spricht|nannte|nennt|beschrieb|bezeichnete|forderte|warnte|warnt",
    implied=rf"(?-i:\b{_TOLD}\b)",
    articles=r"(?:der|die|das|eine?|seine?|ihre?|diese[rs]?|jene[rs]?) ",
    offices=_NOUN,
    adverbs=r"dagegen|jedoch|auch|dann|später|allerdings|hingegen|zudem|noch|nun|wiederum|am \d+\. \w+",
    belongs=r" (?:des|der|von|vom|für|im) (?-i:(?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w\-]+)",
    nicknames=r"(?<!\w)(?:nennen|nannten|tauften|heißt(?! es)|hießen|genannt)(?!\w)[^.;„\ue000]{0,40}\W*\ue000|\ue000\W*(?:nennen|genannt|getauft)",
)

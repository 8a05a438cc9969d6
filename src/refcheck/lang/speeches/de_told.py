"""German forms that tell what somebody demanded, feared, praised or denied without a clause of its own, and impersonal forms that name their source."""

from __future__ import annotations

from refcheck.lang.speeches.de_forms import INFINITIVE, MAIN

_NOT_ONE = r"(?! (?:man|ich|wir|sich)(?!\w))"
_END = r"(?:[.;]|,(?! (?:dass|ob)(?!\w))|$)"
# an object of its own: an article or pronoun, a noun, and what belongs to it
_NO_CLAUSE = rf",(?! (?:dass|ob)(?!\w)| {MAIN}| {INFINITIVE})"
_OBJECT = (
    r"(?= (?:[^.,;:?!\ue000]{1,60}? )?(?:die|das|den|eine?n?|keine?n?|jede[ns]?|jegliche[ns]?|mehr|weitere|neue|seine?n?|ihre?n?|diese[ns]?|solche|zwei|drei|alle) (?![^.,;:]{0,40}(?:Opfer|Menschenleben|Tote|Tribut|Todesopfer))[^.,;:?!\ue000]{9,140}"
    + _END
    + ")"
)
_DEMANDS = (
    r"(?:(?<!ge)forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|empf(?:iehlt|ahl|ahlen|ehlen)|befürworte(?:t|te|ten|n)|kritisier(?:t|te|ten|en)|begrüß(?:t|te|ten|en)|verurteil(?:t|te|ten|en)|beton(?:t|te|ten|en)|unterstr(?:eicht|ich|ichen|eichen)|prognostizier(?:t|te|ten|en)|befürchte(?:t|te|ten|n)|fürchte(?:t|te|ten|n)"
    r"|bedauer(?:t|te|ten|n)|lob(?:t|te|ten|en)|preist|pries(?:en)?|rüg(?:t|te|ten|en)|tadel(?:t|te|ten|n)|bezweifel(?:t|te|ten|n)|leugne(?:t|te|ten|n)|vernein(?:t|te|ten|en)|bejah(?:t|te|ten|en)|beschw(?:ört|or|oren)|propagier(?:t|te|ten|en)|konstatier(?:t|te|ten|en)|diagnostizier(?:t|te|ten|en)|postulier(?:t|te|ten|en)"
    r"|unterstell(?:t|te|ten|en)|versprach(?:en)?|verspricht|versprechen|erwarte(?:t|te|ten|n)|beantrag(?:t|te|ten|en)|geißel(?:t|te|ten|n)|prangert(?:e|en)?|monier(?:t|te|ten|en)|bemängel(?:t|te|ten|n)|vermut(?:et|ete|eten|en)|behaupte(?:t|te|ten|n)|bestätig(?:t|te|ten|en)|bekräftig(?:t|te|ten|en)|erwäg(?:t|en)|erwog(?:en)?"
    r"|garantier(?:t|te|ten|en)|verteidig(?:t|te|ten|en)|rechtfertig(?:t|te|ten|en))"
)
# … with the verb's prefix at the end
_APART = (
    r"(?:(?:weist|wies(?:en)?|weisen)(?! (?:den|jeden|jede|die|alle) (?:[a-zäöüß]+ )?(?:Vorw|Behauptung|Verdacht|Anschuldigung|Unterstellung|Kritik)[^.,;:]{0,40} zurück,)(?=[^.,;:?!\ue000]{8,140} (?:zurück|von sich))|(?:lehn(?:t|te|ten|en))(?=[^.,;:?!\ue000]{8,140} ab)|(?:schließt|schloss(?:en)?|schließen)(?=[^.,;:?!\ue000]{8,140} aus)|(?:schl(?:ägt|ug|ugen|agen))(?=[^.,;:?!\ue000]{8,140} vor)|(?:räum(?:t|te|ten|en))(?=[^.,;:?!\ue000]{8,140} ein)"
    r"|(?:gesteht|gestand(?:en)?)(?=[^.,;:?!\ue000]{8,140} (?:ein|zu))|(?:deute(?:t|te|ten|n)|mahn(?:t|te|ten|en)|reg(?:t|te|ten|en)|kündig(?:t|te|ten|en)|prangert(?:e|en)?)(?=[^.,;:?!\ue000]{8,140} an)|(?:h(?:ebt|ob|oben|eben)|streich(?:t|en)|strich(?:en)?)(?=[^.,;:?!\ue000]{8,140} (?:hervor|heraus))|(?:sag(?:t|te|ten|en)|seh(?:en)|sieht|sah(?:en)?)(?=[^.,;:?!\ue000]{8,140} (?:voraus|vorher))"
    r"|(?:stell(?:t|te|ten|en)|zieht|zog(?:en)?)(?=[^.,;:?!\ue000]{8,140} (?:in Frage|infrage|in Abrede|in Aussicht|in Zweifel))|(?:sag(?:t|te|ten|en)|sicher(?:t|te|ten|n))(?=[^.,;:?!\ue000]{8,140} zu)|(?:tritt|trat(?:en)?|treten)(?=[^.,;:?!\ue000]{0,40} für [^.,;:?!\ue000]{6,100} ein)|(?:ruft|rief(?:en)?|rufen)(?=[^.,;:?!\ue000]{0,60} zu[mr]? [^.,;:?!\ue000]{6,100} auf)|(?:geht|ging(?:en)?|gehen)(?=[^.,;:?!\ue000]{0,40} von [^.,;:?!\ue000]{6,100} aus)|(?:rät|riet(?:en)?|raten)(?=[^.,;:?!\ue000]{0,40} von [^.,;:?!\ue000]{6,100} ab))(?=[^.,;:?!\ue000]+"
    rf"(?:[.;]|{_NO_CLAUSE}|$)"
    ")"
)
# … with a preposition
_ABOUT = (
    r"(?:(?:wandte|wendet|wandten|wenden|verwahrte?n?|verwahrt|sträubte?|wehrte?n?) sich (?:\w+ )?gegen(?! den Vorwurf)|(?:zeigte?n?|äußerte?n?|gab(?:en)?|gibt) sich (?:\w+ )?(?:besorgt|beunruhigt|erfreut|enttäuscht|empört|verwundert|erstaunt|befremdet|skeptisch|zufrieden|erleichtert|entsetzt)(?= (?:über|mit|wegen|angesichts|gegenüber))"
    r"|(?:rechne(?:t|te|ten|n)) (?:\w+ )?(?=mit )|(?:berief(?:en)?|beruft|berufen) sich (?:\w+ )?(?=auf )|(?:erzähl(?:t|te|ten|en)|berichte(?:t|te|ten|n)) (?:\w+ )?(?=von )|(?:klag(?:t|te|ten|en)|(?:beschwer|beklag)(?:t|te|ten|en) sich|spotte(?:t|te|ten|n)) (?:\w+ )?(?=über )|(?:protestier(?:t|te|ten|en)|polemisier(?:t|te|ten|en)|wetter(?:t|te|ten|n)|argumentier(?:t|te|ten|en)) (?:\w+ )?(?=gegen )"
    r"|(?:warn(?:t|te|ten|en)) (?:[^.,;:?!\ue000]{2,40} )?(?=vor )|(?:verwies(?:en)?|verweist|verweisen|poch(?:t|te|ten|en)|beharr(?:t|te|ten|en)|bestand(?:en)?|besteht|dräng(?:t|te|ten|en)|dring(?:t|en)|drang(?:en)?|hoff(?:t|te|ten|en)) (?:\w+ )?(?=auf (?!Antwort|Hilfe|der Stelle))|(?:zweifel(?:t|te|ten|n)) (?:\w+ )?(?=an )|(?:distanzier(?:t|te|ten|en)) sich (?:\w+ )?(?=von )|(?:bekannten?|bekennt|bekennen) sich (?:\w+ )?(?=zu[mr]? )"
    r"|(?:plädier(?:t|te|ten|en)|w(?:irbt|arb|arben)) (?:[^.,;:?!\ue000]{2,40} )?(?=(?:für|gegen) )|(?:mahn(?:t|te|ten|en)) (?:[^.,;:?!\ue000]{2,40} )?(?=zu[mr]? )|(?:droh(?:t|te|ten|en)) (?:[^.,;:?!\ue000]{2,40} )?(?=mit )|(?:sprach(?:en)?|spricht|sprechen) (?:\w+ )?(?=von (?:eine[mr]|de[mnr]|seine[mnr]|ihre[mnr]|neuen?|großer|mangelnd\w+|\w+er) )) ?"
)
_PAPERS = r"(?:\w*buch|Denkschrift|Bericht|\w*strategie|Doktrin|\w*papier|Programm|Erklärung|Studie|Gutachten|Manifest|Kommuniqué|Memorandum|Resolution|Note|Rundschreiben|Leitlinien|Konzept)"
_STATED = r"(?:klargestellt|festgehalten|gefordert|betont|mitgeteilt|erklärt|ausgeführt|angekündigt|versichert|verlangt|vermerkt|präzisiert|unterstrichen|behauptet|eingewandt|eingewendet|vorgebracht|hervorgehoben|argumentiert|bestritten|angenommen|vermutet|vorgeschlagen|kritisiert|bezweifelt|befürchtet|berichtet|beteuert|eingeräumt|festgestellt|moniert|bemängelt|vereinbart|gewarnt|geschrieben|vorgerechnet|prophezeit|empfohlen|beklagt)"
_NO_SOURCE = r"(?!(?:der|den|dieser|diesen|diesem|dem|all dem|alledem|obiger|folgender|unserer?) ?(?:Tabelle|Karte|Abbildung|Grafik|Zahlen oben|Schaubild|Gesagten|Vorstehenden|Bisherigen|Vergleich|oben|Übersicht|dem)?n?(?: |,)(?=(?:geht|ergibt|folgt)))"
BARE = (
    rf"|(?P<demands>(?<!, )(?-i:{_DEMANDS}){_NOT_ONE}{_OBJECT} )|(?P<parts>(?<!, )(?-i:{_APART}){_NOT_ONE} )|(?P<about>(?-i:{_ABOUT}){_NOT_ONE})(?=[^.,;:?!\ue000]{{12,}})"
    r"|(?P<declares>(?-i:erklär(?:t|te|ten|en)|mach(?:t|te|ten|en)(?= [^.;:]{0,6}Vorwurf)|kür(?:t|te|ten|en)|stempel(?:t|te|ten|n)|stilisier(?:t|te|ten|en))(?! (?:man|ich|wir|sich)(?!\w)) )(?=[^.,;:?!\ue000]{3,100} zu(?:m|r|) [^.,;:?!\ue000]{4,90}(?:[.,;]|$))"
    rf"|{_PAPERS}(?: (?:des|der|von) [^.,;:?!\ue000]{{2,50}})? (?P<makes>(?:macht|machte|machen|erhebt|erhob|rückt|rückte)) (?=[^.,;:?!\ue000]{{3,100}} (?:zu(?:m|r|) |in den Mittelpunkt|ins Zentrum)[^.,;:?!\ue000]{{0,90}}(?:[.,;]|$))"
    rf"|{_PAPERS} (?P<binds>verpflichtet(?:e|en)?)[^.,;:?!\ue000]{{2,80}}, (?={INFINITIVE})|(?P<recalls>(?:erinner(?:t|te|ten|n)|entsinn(?:t|en)|entsann(?:en)?) sich)(?: [^.,;:?!\ue000]{{2,40}})?, (?={INFINITIVE})"
    rf"|(?:aus|nach) {_NO_SOURCE}[^.,;:?!\ue000]{{3,80}}? (?P<flows>(?:geht|ging)(?: [^.,;:?!\ue000]{{2,40}})? hervor|(?:ergibt|ergab) sich|(?:folgt|folgte|erhellt|erfährt man|erfahren wir|wird deutlich|wurde deutlich|spricht|sprach)(?: [^.,;:?!\ue000]{{2,40}})?), dass "
    rf"|(?P<doubted>(?:Bezweifelt|Bestritten|Behauptet|Betont|Berichtet|Befürchtet|Verlangt|Gefordert|Eingeräumt|Eingewandt|Vermutet|Kritisiert|Beklagt|Angenommen|Festgestellt|Hervorgehoben|Gewarnt|Angekündigt|Bestätigt)) (?:wird|wurde|wird dies|wurde dies) (?:[a-zäöüß]+ ){{0,2}}(?:von|vom|durch|seitens) [^.,;:?!\ue000]{{2,60}}, (?:dass|ob) "
    r"|(?P<taken>(?:ist|war|sind|lässt sich|ließ sich|lassen sich|ließen sich)) (?=[^.,;:?!\ue000]{0,30}entnehmen)[^.,;:?!\ue000]{0,30}entnehmen, (?:dass|wie|ob) "
    r"|(?P<agreed>(?:herrscht|herrschte|besteht|bestand|gab es|gibt es) (?:\w+ )?(?:Einigkeit|Einvernehmen|Konsens|Übereinstimmung|Einmütigkeit|die (?:Überzeugung|Ansicht|Meinung|Auffassung))[^.,;:?!\ue000]{0,40}), dass "
    r"|unter (?:(?:de[nr]|vielen|manchen|[a-zäöüß]+en) ){0,2}(?-i:[A-ZÄÖÜ]\w+(?:n|en|innen|s|kreisen|ers))(?: (?:der|des|in|von) [^.,;:?!\ue000]{2,40})? (?P<counts>(?:gilt|galt|gelten|galten)) (?=[^.,;:?!\ue000]{3,90} als )"
    rf"|(?P<passive>(?:wird|wurde|werden|wurden)) (?:[^.,;:?!\ue000]{{0,40}} )?(?:von|seitens|durch) [^.,;:?!\ue000]{{2,60}} {_STATED}, (?:dass|ob) |(?:in|auf|mit) (?:eine[mr]|de[mr]|seine[mr]|ihre[mr]) [^.,;:?!\ue000]{{3,80}}? (?P<stated>(?:wird|wurde|werden|wurden|ist|war|hat|hatte)) [^.,;:?!\ue000]{{0,40}}?{_STATED}, dass "
    r"|(?:Antwort|Position|Haltung|Argument|These|Einwand|Urteil|Fazit|Befund|Devise|Formel|Vorwurf|Forderung|Warnung|Prognose|Rat|Botschaft|Reaktion|Begründung|Bescheid|Kalkül|Diagnose|Rechnung|Logik|Sicht) (?:des|der|von|aus) (?!Frage)[^.,;:?!\ue000]{2,60}? (?P<reply>(?:war|ist|blieb|bleibt|lautete?|klang|klingt|fiel|fällt))[^.,;:?!\ue000]{0,40}: (?=\w)"
    r"|(?P<leaves>(?:ließ|lässt|ließen|lassen)) (?=[^.,;:?!\ue000]{0,50}offen, )[^.,;:?!\ue000]{0,50}offen, (?=(?:ob|wie|wann|warum|wer|was|wo\w*) )"
    r"|(?<=, )(?:der|die|das|welche[rs]?) (?P<final>)(?=(?:die|das|den|eine?n?|jede[ns]?|alle|seine?n?|ihre?n?) [^.,;:?!\ue000]{3,80} für [^.,;:?!\ue000]{3,60} (?:hält|hielt|halten|hielten)(?!\w))"
)
CUTS = r"|(?:(?<= hält)|(?<= hielt)), (?=(?-i:[a-zäöüß]+) (?:der|die|das|es|man|sich|ein|(?-i:[A-ZÄÖÜ])))"
# Another verb of the same speaker begins a clause of its own: ", schränkte aber ein, dass …".
GOES_ON = r"|, (?=(?-i:[a-zäöüß]+(?:te|t|ten)|(?-i:gab|wies|hielt|schloss|räumte|ließ|warf|sprach|hieß|rief|schrieb|bestritt|versprach)) (?:aber|jedoch|dann|auch|zugleich|allerdings|indes|doch|gleichzeitig|dafür|immerhin|ferner|zudem|außerdem) (?:[a-zäöüß]+ ){0,3}?(?:zu|ein|an|vor|aus|ab|fest|klar|nach|hin|darauf hin|[a-zäöüß]*)?, (?:dass|ob|[^.;:?!]{0,120} zu ))"
BY_HEAD = r"|(?:geht|ginge|ging) es nach (?P<wish>[^,.;:„»\ue000]{2,60}), (?:so |dann )?|wenn es nach [^,.;:„»\ue000]{2,60} (?:geht|ginge|gegangen wäre), (?:so |dann )?"
# A source named before, and what tells that it reports: demselben Bericht zufolge, derselben Meldung nach, laut diesem Artikel.
_WRITING = r"(?:\w*(?:bericht|artikel|meldung|reportage|beitrag|zeitung|blatt|quelle|studie|erklärung|mitteilung|bekanntmachung|dokument|papier|notiz|kommentar|umfrage|protokoll|gutachten|untersuchung|aufsatz|eintrag|depesche|schreiben|nachricht|darstellung|statistik|erhebung|analyse|broschüre|bulletin|kolumne|glosse|interview|magazin|dossier|agentur|verlautbarung|text)[ens]{0,2})(?!\w)"
_THE_SAME = r"(?:eben)?(?:dem|der|den|die|das)selben?|(?:de[mnr]|im) (?:selben|gleichen|nämlichen|besagten|genannten|erwähnten|zitierten|angeführten|obigen)"
_AGAIN = rf"(?:(?:{_THE_SAME}|(?:diese|jene)[mrn](?! (?:aufsatz|beitrag|text|studie|untersuchung|analyse)(?!\w))) {_WRITING})"
_PLAIN = r"(?:de[mr] (?:bericht|artikel|text|beitrag|meldung|reportage))"
_TELLS = r"(?:heißt|hieß|steht|stand|ist zu lesen|war zu lesen|liest man|las man)(?!\w)"
# "heißt es", "steht zu lesen", not "hieß die Sache", "stand ein Kran".
READS = r"(?:(?:heißt|hieß)(?= es(?!\w)|\W*$|[:,]| \W)|(?:steht|stand)(?!\w)(?! (?:de[rmns]|die|das|eine?[rmns]?|kein\w*|er|sie|seit|am|im|bis|\d)(?!\w)))"
SAME = rf"(?:{_AGAIN}|{_PLAIN}(?= (?:zufolge|nach)(?!\w)))"
BY_SAME = rf"(?:(?:nach|laut|gemäß) {_AGAIN}|(?:{_AGAIN}|{_PLAIN}) (?:zufolge|nach)),? "
SAME_ASIDE = rf" (?:(?:nach|laut|gemäß) {_AGAIN}|{_AGAIN} zufolge)(?= [a-zäöüß])|"
BY_THE_SAME = (
    rf"(?P<same>(?:nach|laut|gemäß) {_AGAIN}|(?:{_AGAIN}|{_PLAIN}) (?:zufolge|nach)(?!\w)|(?<!\w)so (?:(?:der|die|das)selbe|diese[rs]?) {_WRITING}"
    rf"|(?:in {_AGAIN}|(?:im|in de[rm]) (?:selben|gleichen) {_WRITING}) {_TELLS}|{_TELLS} es (?:in {_AGAIN}|(?:im|in de[rm]) (?:selben|gleichen) {_WRITING}))|"
)

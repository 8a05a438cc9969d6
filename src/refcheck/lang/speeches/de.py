"""How German reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech
from refcheck.lang.speeches import de_cuts as shape
from refcheck.lang.speeches import de_denied as denied
from refcheck.lang.speeches import de_mood as mood
from refcheck.lang.speeches import de_told as told
from refcheck.lang.speeches.de_forms import (
    ANY_VERB,
    ASKS,
    CLAIMS,
    DEPENDS,
    DISOWNED,
    HEADS,
    HOLDS,
    INFINITIVE,
    MAIN,
    MAIN_ALONE,
    NOT_MAIN,
    NOUNS,
    OWNED,
    PLAIN,
    RANK,
    RESUMES,
    TAKES_INFINITIVE,
    TELLS_OPENLY,
    TOLD,
    TOLD_ONCE,
    UNSAID,
)  # fmt: skip

_NAME = r"(?-i:[A-ZÄÖÜ][\w’.\-]*(?: (?:von |van |zu )?[A-ZÄÖÜ][\w’.\-]*){0,3})"
_NOUN = r"(?-i:(?:[a-zäöüß]+e[rnms]? ){0,2}[A-ZÄÖÜ][\w\-]+)"
_SAYS = (
    shape.HAS_SAID
    + r"|sagte|sagt|erklärte?n?|betonte?n?|äußerte?n?|(?:wies|weist)|warnte?n?|fügte|fügt|bemerkte?n?|meinte?n?|schrieb|schreibt|behauptete?n?"
    r"|berichtete?n?|kündigte|räumte|räumt|bestätigte?n?|dementierte?n?|bestritt(?:en)?|bestreite[tn]|leugnete?n?|antwortete?n?|entgegnete?|prophezeite?|prognostizierte?|erinnerte?"
    r"|kritisierte?n?|klagte?n?|forderte?n?|nannte|nennt|(?:spricht|sprach)(?! (?:dafür|dagegen|für|gegen|viel|vieles|einiges|manches|nichts|wenig|alles)(?!\w)|, dass)|bezeichnete?|argumentierte?n?|unterstrich|hob|stellte(?! sich)|teilte|gab|versicherte"
    r"|erwiderte|beklagte|urteilte|verkündete|mahnte|ergänzte|hieß es|heißt es|wendet|wandte|(?:hält|hielt)(?! [^.,;:]{3,120} für [^.,;]{4,60}(?:[.,;]|$))|glaubt|vermutete?|vertritt|notierte?|gesteht|gestand"
    r"|folgert|schließt|erläuterte?|resümierte?|monierte?|führte?|gibt|legte?|lobte|erzählte?|wiederholte?|sah|sieht"
    r"|widersprach|widerspricht|rechnete? (?=vor|[^.,;]{0,40}vor,)|rechnete?|bilanzierte?|fasste?|urteilt|bezweifelte?n?|bedauerte?n?|bezifferte?n?|spottete?|höhnte"
    r"|hebt|meldete?n?|empfahl|empfiehlt|verlangte?|plädierte?|befand|befindet|konstatierte?|merkte?|(?:beharrt?e?n?|besteht|bestand(?:en)?|pocht?e?n?) (?:\w+ ){0,4}darauf|(?:kommt|kam|kamen|gelangt?e?n?) zu dem (?:Schluss|Ergebnis|Urteil)|(?:geht|ging|gingen|gehen) davon aus|(?:ist|war|sind|zeigte sich|zeigten sich) (?:davon )?überzeugt|legt?e?n? dar|wirft|warf|verspricht|versprach|drohte|lautete?|hieß es|stand es|klang es|formulierte?"
    r"|charakterisierte?|beschrieb|beschreibt|schilderte?|tadelte|rügte|begründete?|bekannte|bekennt|präzisierte?|folgerte|beteuerte?|stellt(?! sich)|teilt|kommentierte?|angab(?:en)?|angibt|mitteilte?n?|anmerkte?|einräumte?|feststellte?|festhält|festhielt|hinzufügte?|ankündigte?|vorrechnete?|zugab|einwandte?"
    r"|denkt|dachten?|fürchtete?n?|befürchtete?n?|hofft|hofften?|ahnt|ahnten?|argwöhnte?n?|mutmaßte?n?|spekulierte?n?|unterstellte?n?|suggerierte?n?|deutete? (?=an|[^.,;]{0,40}an,)|schwört|schwor(?:en)?|gelobte?n?|verheißt|verhieß"
    r"|(?:lässt|ließ|ließen|lassen)(?! sich)(?= (?:[^.,;]{1,60} )?(?:wissen|verlauten|durchblicken|erkennen|ausrichten|mitteilen|erklären|verbreiten|keinen Zweifel|verlautbaren))|verlautbarte?n?|zitierte?n?|informierte?n?|signalisierte?n?|protestierte?n?"
    r"|beanstandete?n?|bemängelte?n?|rechtfertigte?n? sich|verteidigte?n? sich|postulierte?n?|diagnostizierte?n?|attestierte?n?|bescheinigte?n?|konzedierte?n?|beichtete?n?|offenbarte?n?|enthüllte?n?|verrät|verriet(?:en)?|flüsterte?n?|murrten?|murrt|schimpfte?n?|wetterte?n?|polterte?n?|jubelte?n?|frohlockte?n?|scherzte?n?|witzelte?n?|zürnte?n?"
    r"|vertraut(?:e|en)?(?= [^.;:„»]{2,80} an(?!\w))|(?:gab(?:en)?|gibt)(?= [^.;:„»]{2,60} zu Protokoll)|(?:brachte|bringt|bringen)(?= [^.;:„»]{2,60} auf den Punkt)|räsonierte?n?|sinnierte?n?|ätzte?n?|stichelte?n?|giftete?n?|frotzelte?n?|knurrte?n?|brummte?n?|lästerte?n?|tönte?n?|schnaubte?n?|philosophierte?n?|bohrte?n? nach|ermahnte?n?|belehrte?n?|beschwichtigte?n?|sekundierte?n?|assistierte?n?|präzisierte?n?|relativierte?n?|hakte?n? nach|versuchte?n? zu beruhigen|parierte?n?|replizierte?n?|erboste?n? sich|echauffierte?n? sich|beschwerte?n? sich|belferte?n?|mäkelte?n?|nörgelte?n?|merkt an|hält fest|fasst zusammen"
    r"|(?:schränkt|schränkten?)(?= (?:\w+ ){0,3}ein(?!\w))|schätzte?n?|kalkulierte?n?|trägt (?=vor|[^.,;]{0,40}vor,)|trug(?:en)? (?=vor|[^.,;]{0,40}vor,)|zweifelte?n?|dekretierte?n?|lehrte?n?|predigte?n?|proklamierte?n?|erkennt|erkannten?|streitet (?=ab|[^.,;]{0,40}ab,)|stritt(?:en)? (?=ab|[^.,;]{0,40}ab,)|verneinte?n?|konterte?n?|kontert|versetzte (?=[^.,;]{0,40},)|beschied(?:en)?|bescheidet|vermeldete?n?|kolportierte?n?|kabelte?n?|telegraf?phierte?n?|telegrafierte?n?|vermerkte?n?|protokollierte?n?|schlussfolgerte?n?"
    r"|(?:macht|machten?|machen)(?= (?:[^.,;]{1,60} )?(?:geltend|deutlich|klar|bekannt|darauf aufmerksam|kein Hehl daraus|kein Geheimnis daraus))|(?:nimmt|nahm(?:en)?)(?= (?:[^.,;]{1,30} )?an,)|(?:pflichtet|pflichteten?|stimmt|stimmten?)(?= (?:[^.,;]{1,40} )?(?:bei|zu),)|entfuhr|entfährt|(?:winkt|winkten?|wiegelt|wiegelten?)(?= (?:\w+ )?ab)"
    r"|verweist|verwies(?:en)?|(?:halten|hielten)(?= [^.,;:]{2,60} fest(?!\w))|(?:sichert|sicherten?|sichern)(?= (?:[^.,;]{1,60} )?zu,)|bekräftigte?n?|bekundete?n?|insistierte?n?|garantierte?n?|schwärmte?n?|orakelte?n?|unkte?n?|raunte?n?|begrüßte?n?|fragte?n?|(?:kommt|kam|kamen|gelangte?n?) zum (?:Schluss|Ergebnis|Urteil|Befund)|(?:legt|legten?|setzt|setzten?|baut|bauten?|vertraut|vertrauten?)(?= (?:\w+ ){0,2}darauf, dass)|(?:freut|freuten?|ärgert|ärgerten?|wundert|wunderten?|sorgt|sorgten?)(?= sich(?: \w+)?, dass)|(?:ordnet|ordneten?|regt|regten?)(?= (?:[^.,;]{1,40} )?an, dass)|(?:ist|sind|war|waren)(?= (?:sich )?(?:\w+ )?(?:sicher|zuversichtlich|gewiss|besorgt), )|(?:hat|hatten?)(?= keinen Zweifel, )|droht|drohten?|verlauten|jammerte?n?|jammert|lamentierte?n?|stöhnte?n?|seufzte?n?|prahlte?n?|verlautete?|empörte?n? sich|ereiferte?n? sich|rechtfertigte?n? (?=[^.,;]{2,60} damit,)|grollte?n?|flehte?n?|höhnte?n?|weiß (?=zu )|wussten? (?=zu )|(?:ist|sind|war|waren)(?= (?:\w+ ){0,2}der (?:festen )?(?:Ansicht|Auffassung|Meinung|Überzeugung)(?: \w+)?,)|(?:steht|stand)(?= (?:zu lesen|geschrieben)[^.,;]{0,20}, dass|, dass)"
    r"|(?:bleibt|blieb(?:en)?)(?= (?:[^.,;]{1,40} )?dabei)|(?:stellt|stellten?) (?=[^.,;]{0,40}(?:in Abrede|klar|fest))|(?:gibt|gab(?:en)?|zeigte?n?) sich (?=[^.,;]{0,40}(?:überzeugt|sicher|zuversichtlich|enttäuscht|besorgt))|unterstreichen|unterstrichen|(?<!zu )(?:beton|warn|mein|behaupt|bericht|bestätig|bestreit|entgegn|kritisier|klag|forder|argumentier|versicher|mahn|urteil|glaub|vermut|erzähl|bezweifel|bedauer|beteuer|schreib|sag|prophezei|fürcht|hoff|vermeld|meld)e?n(?=[^.;:?!]{0,40}?[,:])"
    # the lone "so" of "so Ellwanger", "so der Bericht", not "so lange", "so hohe Preise"
    r"|so(?= (?:(?:der|die|das|ein|eine|seine?|ihre?|dessen|deren|es|er|sie|auch|etwa|weiter) )?(?-i:[A-ZÄÖÜ]))(?![^.,;:„]{1,60}, (?:dass|ob) )"
    + denied.APART
)
_ACCOUNT = r"(?:Angaben?|Auskunft|Aussagen?|Informationen|Erkenntnis(?:sen)?|Berechnungen|Schätzung(?:en)?|Zählung|Lesart|Ansicht|Auffassung|Einschätzung|Darstellung|Meinung|Überzeugung|Bekunden|Worten|Erinnerung|Dafürhalten|Befund|Verständnis|Urteil|Zeugnis|Logik|Prognosen?|Analysen?|Deutung|Wahrnehmung|Willen|Eindruck)"
# nouns for what a person is or does, before a first name and a surname: Maschinist Ole Hansen
_FIRST_NAMES = (
    "Walter|Walther|Peter|Dieter|Günt?h?er|Gunt?h?er|Werner|Rainer|Reiner|Heiner|Oliver|Olivier|Alexander|Xaver|Xavier|Holger|Volker|Roger|Rüdiger|Jennifer|Est?h?er"
    "|Jesper|Kasper|Casper|Jasper|Spencer|Christopher|Christoffer|Kristoffer|Severin|Valentin|Catherin|Didier|Gautier|Javier|Silvester|Vinzent|Vincent|Laurent|Clement|Viktor|Victor|Theodor|Igor|Hektor|Gregor|Melchior"
)
_DOER = (
    rf"(?-i:(?!(?:{_FIRST_NAMES})\b)[A-ZÄÖÜ][a-zäöüß]{{2,}}(?:er|erin|ist|istin|eur|eurin|or|orin|ent|entin|ant|antin|oge|ogin|ier|ierin|ologen|isten|enten|anten|oren|major|oberst|admiral|är|ärin|rat|rätin)"
    r"(?= [A-ZÄÖÜ][\w’.\-]+ (?:von |van |zu )?[A-ZÄÖÜ]))"
)

_TOLD_LAST = (  # verbs at the end of "wie aus dem Bericht hervorgeht"
    r"(?:angab(?:en)?|wissen ließ(?:en)?|wissen lässt|zu verstehen gab(?:en)?|hervorgeht|hervorging|bekennt|bekannte|einräumt|einräumte|zugibt|zugab|mitteilt|mitteilte|anmerkt|festhält|feststellt|darlegt|darlegte|ausführt|ausführte|vorrechnet|nachweist|nachwies|berechnet hat|vorträgt|vortrug"
    r"|zu (?:lesen|hören|entnehmen|erfahren) (?:ist|war)|(?:gesagt|erklärt|berichtet|geschrieben|ausgeführt|versichert|gestanden|eingeräumt) (?:hat|hatte|haben|hatten)|meint|glaubt|findet|will|will wissen|anvertraut|anvertraute|weiß|wusste|herausfand|errechnet|errechnete|ermittelte|überliefert|verrät|verriet)"
)

_FRONTED = (  # verbs behind what is told: ", stand für die Leitung außer Frage", ": Dabei blieb er"
    r"(?:(?:steht|stand|gilt|galt|ist|war) (?:für|bei|in den Augen)(?! mich| uns)(?= [^.,;]{2,80} (?:außer|fest|als|ausgemacht|klar|erwiesen|sicher|unbestritten|selbstverständlich)(?!\w))|(?<=dabei )(?:bleibt|blieb(?:en)?)|(?:ließ|lässt|beharrte?|hielt|hält)(?= [^.,;]{2,60} (?:nicht rütteln|nichts? wissen|fest|keinen Zweifel))"
    r"|(?:halten|hält|hielt(?:en)?)(?= [^.,;]{2,60} für )|lautete?|(?:schließt|schloss(?:en)?)(?= [^.,;]{2,60} (?:nicht )?aus)|mochten?(?= [^.,;]{2,60} nicht))"
)

_PERSONS = (  # before a surname alone: Archivar Brandtner
    r"(?<!\w)\w*(?:archivar|gutachter|spediteur|kartogra(?:f|ph)|verwalter|lotse|zeuge|kommandant|kurator|gesandte[rn]?|händler|pamphletist|ingenieur|admiral|oberst|leutnant|hauptmann|reeder|makler|bankier|kaufmann|unternehmer|fabrikant|anwalt|anwält|richter|notar|arzt|ärzt|professor|dozent|assistent|forscher|wissenschaftler|ökonom|soziologe?|politologe?|[a-z]{2,}ologe?"
    r"|physiker|chemiker|mathematiker|statistiker|techniker|politiker|publizist|journalist|reporter|korrespondent|kolumnist|redakteur|chronist|verleger|autor|steller|dichter|philosoph|theologe?|pfarrer|bischof|kardinal|papst|könig|kaiser|fürst|herzog|graf|gräfin|baron|prinz|zar|senator|rat|rät|bürgermeister|meister|konsul|attaché|diplomat|sekretär|premier|vorsteher|vorstand"
    r"|präfekt|statthalter|gouverneur|kommissar|inspekt(?:or|eur)|inspizient|kapitän|steuermann|maschinist|offizier|general|marschall|major|soldat|matrose|exporteur|importeur|berater|analyst|expert|fachmann|sachverständige[rn]?|jurist|rechtler|beobachter|aktivist|gewerkschafter|funktionär|abgeordnete[rn]?|delegierte[rn]?|chef|intendant|direktor|führer|manager|sprecher|vertreter|bevollmächtigte[rn]?|beauftragte[rn]?"
    r"|rektor|dekan|nuntius|überlebende[rn]?|leiter|kolleg|kanzler|präsident|minister|direktrice|historiker|redner|schreiber|kritiker|inhaber|besitzer|gründer|kolonist|missionar|kommentator|moderator|dolmetscher|übersetzer)(?:e?[ns]|e|in|innen)?(?= (?-i:[A-ZÄÖÜ][a-zäöüß]))"
)

SPEECH = Speech(
    spoken=r"rede|ansprache|interview|pressekonferenz|regierungspressekonferenz|vortrag|erklärung|statement|gespräch",
    denies=denied.DENIES,
    disowned=DISOWNED,
    says=_SAYS,
    opens=rf"[^.;:?!\ue000„»]{{0,60}}?(?:, (?!(?:als|ob|damit) )(?:dass |wonach |(?=[^.;]{{0,140}}?(?-i:\b{TOLD}\b)|{MAIN}))|: (?={MAIN}))|{PLAIN}",
    bare=rf"(?P<verb>(?<!wird )(?<!werden )(?<!wurde )(?<!wurden )(?-i:(?=[a-zäöü]))(?:{TAKES_INFINITIVE}|{CLAIMS}|{HOLDS}|{TELLS_OPENLY}|{ASKS}))(?!\w)(?:[^.;:?!,\ue000„»]{{0,90}}(?:, (?={INFINITIVE}|(?:ob|warum|weshalb|wieso|wann|wo\w*|wer|was|wem|wen|wie|welche[mnrs]?) )|: (?!\W?\ue000)))?"
    rf"{told.BARE}{denied.OF_HIMSELF}",
    indirect=MAIN,
    depends=DEPENDS,
    infinitive=INFINITIVE,
    owned=OWNED,
    unsaid=UNSAID + shape.UNSAID,
    fronts=shape.FRONTS,
    actor=shape.ACTOR,
    couples=shape.COUPLES,
    clausal=shape.CLAUSAL,
    remarks=shape.REMARKS,
    links=shape.LINKS,
    heads_verb=shape.HEADS_VERB,
    asked=shape.ASKED,
    relates=shape.RELATES,
    returns=RESUMES,
    resumes=RESUMES,
    heads=HEADS,
    resumes_at=ANY_VERB,
    cuts=rf";|, (?:und|aber) (?:er|sie)(?= )| [—–] {told.CUTS}{told.GOES_ON}{shape.CUTS}",
    same=told.SAME,
    according=rf"{told.BY_THE_SAME}zitier(?:t|te|ten|en)(?: [^,.;:„»]{{1,40}}?)? (?P<w15>(?:einen|eine|den|die) [^,.:„»]{{3,60}}?) mit (?:den|folgenden|diesen) Worten|(?:nach Angaben|laut|zufolge|(?:nach|gemäß) (?:den |der |dem )?{_ACCOUNT})(?: von| des| der)? (?P<who>[^,:„»]{{2,80}})|(?P<w3>(?-i:[A-ZÄÖÜ][\w\-]+(?: [A-ZÄÖÜ][\w\-]+)*)) zufolge"
    r"|\b[Nn]ach (?P<w2>[A-ZÄÖÜ][\w-]+(?: und [A-ZÄÖÜ][\w-]+)?)(?= \()"
    rf"|(?<!\w){NOUNS} (?:des|der|von(?: der| dem)?|vom|eine[rs]) (?P<w4>(?-i:(?:[a-zäöüß]+ ){{0,2}}[A-ZÄÖÜ][\w\-]+(?: [A-ZÄÖÜ][\w\-]+){{0,2}}))(?= ?$|,|:| [a-zäöüß]+,)"
    r"|(?:in den Augen|aus (?:der )?Sicht)(?: von| des| der)? (?P<w6>[^,:„»]{2,80})|(?:glaubt|folgt|traut) man (?:de[mnr] )?(?P<w7>[^,:„»]{2,80})|wenn man (?:de[mnr] )?(?P<w11>[^,:„»]{2,80}?) (?:glauben|folgen|trauen) (?:darf|will)"
    r"|, (?:steht|stand|gilt|galt|ist|war) (?:für|bei) (?P<w8>[^,.:„»]{2,80}?) (?:außer|fest|als|ausgemacht|klar|erwiesen)|wie es (?:in|im) (?:de[mr] |eine[mr] )?(?P<w14>[^,:„»]{2,60}?) (?:heißt|hieß|steht|stand)|, wie aus (?P<w9>[^,:„»]{2,80}?) (?:hervorg|zu )"
    r"|^\W*(?P<w10>(?:Einem|Einer|Dem|Der|Den) [^,.:„»]{3,80}?) (?:wird|werden|wurde|wurden) (?:der|die|das|ein|eine) [^,.:„»]{2,40}zugeschrieben"
    r"|(?:dem|der|eine[mr]) (?i:\w*(?:bericht|artikel|meldung|studie|gutachten|mitteilung|erklärung|analyse|umfrage|statistik|protokoll|papier)s?) (?:des|der|von|vom|eines|einer) (?P<w16>(?-i:(?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ][\w\-]+(?: [A-ZÄÖÜ][\w\-]+){0,2})) zufolge"
    r"|^In (?P<his>seine[mr]|ihre[mr]) [^,:„»]{2,60}?(?:, [^,]{3,90},)? (?:heißt|hieß|steht|stand)(?!\w)"
    rf"|^In (?:de[mnr]|eine[mr]) (?P<w12>[^,:„»]{{2,60}}?)(?:, [^,]{{3,90}},)? {told.READS}|(?:heißt|hieß) es (?:in|im) (?:de[mnr] |eine[mr] )?(?P<w13>[^,.:„»]{{2,60}})",
    pronouns=r"(?<!\w)(?:er|sie|sein\w*|ihr\w*)(?!\w)",
    titles=rf"(?:(?:Abgeordnet|Beauftragt|Vorsitzend|Beamt|Sachverständig|Delegiert|Gesandt|Vorgesetzt|Leitend|Überlebend|Reisend)e[rn]?(?= (?-i:[A-ZÄÖÜ]))|(?:Vize|Außen|Innen|Verteidigungs|Wirtschafts|Landwirtschafts|Finanz|Regierungs|Minister)?(?:[Mm]inister|[Pp]räsident"
    r"|[Ss]precher|[Dd]irektor|[Kk]anzler)(?:in)?|Gouverneur(?:in)?|Professor(?:in)?|Dr\.|Herr|Frau|Botschafter(?:in)?"
    r"|Historiker(?:in)?|Bahnhofsvorsteher|Kapitän|General|Dichter(?:in)?"
    rf"|{_PERSONS}|(?<![A-ZÄÖÜ])[A-ZÄÖÜ][a-zäöüß]+(?:leiter|sprecher|forscher|meister|führer|schreiber|steller|händler|arbeiter|lehrer|fahrer|fischer|bauer|wart|chef|rat|wirt|kundler|loge|rätin|login)(?:in)?|Tochter|Sohn|Kolleg(?:e|en|in)|Witwe|Tageszeitung|Wochenzeitung|Zeitung|Zeitschrift)\b"
    rf"|{_DOER}",
    bodies=r"(?:ministerium|amt(?:e?s)?|behörde|instituts?|institute|verband|partei|bank|universität|zeitung|kommission|agentur|(?<!\w)\w{0,12}rat|regierung|rechnungshof|hof|observatorium|observatoire|dienst)\b",
    person=r"[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’\-]+(?:[ \-](?:von |van |zu |de )?[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’\-]+)*",
    not_names=r"\b(?:(?:Eben)?(?:Der|Die|Das|Dem|Den)selben?|Der|Die|Das|Ein|Eine|In|Im|Am|An|Auf|Bei|Nach|Als|Wie|Mit|Von|Zu|Für|Aber|Und|Doch|Er|Sie|Es|Sein|Seine|Ihr|Ihre"
    r"|Angaben|Auskunft|Aussagen?|Informationen|Erkenntnisse?n?|Berechnungen|Schätzung(?:en)?|Einschätzung|Darstellung|Überzeugung|Lesart|Bekunden|Worten|Ansicht|Auffassung|Meinung|Dagegen|Hingegen|Demgegenüber|Zudem|Später|Dann|Damals|Jedoch|Allerdings|Laut|Zuvor|Heute|Hier|Dort|Schließlich|Außerdem|Ebenso|Zugleich|Immerhin|Freilich|Man|Ähnlich|Auch|So|Damit|Dabei|Gegen|Vor|Schon|Bereits|Erst|Nur|Noch|Selbst|Sogar|Anders|Schärfer|Ihm|Ihnen|Dem|Den|Des|Dieser|Diese|Dieses|Wer|Was|Wo|Wenn|Weil|Während|Obwohl|Nachdem|Seit|Bis|Ob|Unter|Über"
    r"|Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahre?|Tage?|Wochen?|Monate?|Stunden?|Uhr"
    rf"|(?!Rat\b)(?i:{NOUNS})|Aus|Zum|Zur|Vom|Beim|Ins|Um|Durch|Da(?:von|mit|für|gegen|zu|bei|durch|nach|vor|ran|rauf|raus|rin|rüber|rum|runter|her|hinter|zwischen)|Hier\w+|Wo\w+|Seiner|Ihrer|Seinem|Ihrem|Seinen|Ihren|Dies|Diesem|Diesen|Jene[rsmn]?|Weder|Auffällig\w*|Dessen|Deren|Solche\w*|Alle\w*|Beide\w*|Niemand|Nichts|Gleichwohl|Dennoch|Trotzdem|Weiter|Ferner|Daraufhin|Darauf|Danach|Einst|Kurz|Vielleicht|Zwar|Eben|Gerade|Weniger|Recht|Unrecht|Folge|Beispiel|Gegensatz|Gegenzug|Übrigen|Grunde|Gunsten|Beginn|Anlass|Erste[nrs]?|Zweite[nrs]?|Dritte[nrs]?|Letzte[nrs]?|Nachfrage|Rückfrage|Ähnliches|Gleiches|Anderes|Umso|Je|Desto|Mehr|Am|Mitunter|Gefragt|Befragt|Angesprochen|Bei)\b",
    named_before=r"sogenannten?|so genannten?|Zeitung|Zeitschrift|Projekt|Programm|Begriff|Schlagwort|unter dem Titel|Initiative",
    named_after="",
    joins=r",? (?:und|oder|aber) dass |, (?:und )?(?:weil|da|denn|sodass) |, und ",
    predicates=r"(?:sei(?:en)?|ist|sind|war(?:en)?|werden?|wird|würden?|müssen?|muss|könnten?|könnten?|kann|dürfen?|dürfte|habe|hat|hätten?|sollten?) \w",
    terms=r"(?:von|vom) [^,.;„\ue000]{2,40} (?:gebraucht|verwendet|geprägt|benutzt|eingeführt|gewählt)\w* (?:Begriff|Ausdruck|Wort|Wendung|Formel|Bild)\w*\W*\ue000|(?:Begriff|Ausdruck|Wort|Wendung|Formel|Bild)\W*\ue000\W*, (?:den|die|das) [^,.;„\ue000]{2,40} (?:gebrauch|verwend|prägt|benutz|einführ|wähl)|"
    r"(?:Begriff|Formel|Ausdruck|Schlagwort|Wendung|Wort)(?: (?:der|des|von|vom))?\W*\ue000\W* (?:geht|stammt|prägte)(?! nicht)|was [^,„»]{2,40} \W*\ue000\W* nenn\w+|(?:präg|führ)\w+ [^.;„»\ue000]{0,60}(?:Begriff|Ausdruck|Formel|Wort|Schlagwort|Bild|Wendung)(?: (?:der|von|vom|des|einer|eines))?\W*\ue000|(?:der|die|das) [^,.;„\ue000]{0,40}von (?:einer |einem |der |dem )?\W*\ue000\W* spr[ia]ch"
    r"|(?:Ausdruck|Begriff|Wendung|Formel)\W*\ue000\W* (?:wies|weist|verwend|benutz|gebrauch|lehn|griff|greift|übern)",
    denied=r"(?:nie|niemals) (?:benutzt|verwendet|gebraucht|gesagt)|(?:Wort|Ausdruck|Begriff) (?:selbst )?nie",
    in_original=r"(?:Hervorhebung(?:en)?|Hervorh\.|Herv\.) (?:i\. ?O\.|im Original|im Text)",
    emphasis=r"(?:Hervorhebung(?:en)?|Hervorh\.|Herv\.)[^;)]{0,20}(?:Verf|Autor|hinzugefügt|von mir|durch|d\. ?V)|meine Hervorhebung",
    anonymous=r"(?:^|[.;:,] )(?:[Nn]iemand|[Kk]einer|(?:[Kk]aum|[Nn]icht) (?:einer|jemand))(?: von (?:ihnen|uns|den \w+))?(?: [a-zäöüß]+)? $|\b(?:ich|wir|dieser Aufsatz|dieser Beitrag|manche|einige|viele)\b|(?:^|[.;:] )(?:Der|Die|Das|Ein|Unser|Diese[rs]?) (?:vorliegende |folgende |erste |zweite |dritte |vierte |letzte )?(?:Aufsatz|Beitrag|Abschnitt|Kapitel|Teil|Arbeit|Untersuchung|Exkurs|Essay) $|\b(?:vorliegende[nrms]?|unser\w*|mein(?:e[rnms]?)?) |^(?:Oft|Häufig|Gewöhnlich|Gemeinhin|Gern|Meist|Mitunter|Bisweilen|Zuweilen|Immer wieder|Vielfach|Allgemein|Landläufig)(?: wird| wurde)? $|\b(?:lässt|lassen|ließ|ließen|ließe) sich (?:\w+ ){0,4}$|\bEs (?:\w+ ){0,2}(?:(?:ist|steht|wäre|bleibt|war) (?:\w+ ){0,4}zu|(?:darf|kann|mag|muss|soll|sollte|könnte|dürfte)(?: \w+){0,4}) $|\b(?:(?:es|hier|dazu|hierzu|dabei|vorab|zunächst|ferner) sei(?:en)? (?:hier|noch|nur|auch|daran|darauf|jedoch|aber|lediglich|ausdrücklich|am Rande)|wer (?:auch |immer |nun |also |da )?(?=$)|man (?:möchte|könnte|kann|darf|mag|muss|sollte|hat)\b)",
    fronted=rf"(?P<told>Dass (?![^,]{{0,40}}(?:Aufsatz|Beitrag|Studie)\b)[^.;:?!\ue000„]{{12,300}}|(?={MAIN_ALONE})[^.;:?!\ue000„]{{12,300}}(?=(?:,|:| [–—]) [^.,;:]{{3,}}(?:[.;:]|$)))(?:,|:| [–—]) (?P<verb>(?!so (?!laute|hieß|stand|klang))(?:(?:darauf|daran|davon|dafür|dagegen|dabei|damit|dies|das|auch|so) )?(?:{_SAYS}|{_FRONTED}))(?= (?!nichts|wenig|viel|einiges)[^.]{{3,}})",
    mood=rf"(?!Dem Leser |Es sei(?:en)? (?:denn|hier|nur|noch|auch|daran|darauf|dahingestellt|an dieser|angemerkt|erwähnt|hinzugefügt|betont|erlaubt|gestattet|zugegeben|vorausgeschickt)(?!\w)|(?:Dahingestellt|Erwähnt|Genannt|Verwiesen|Angemerkt|Hingewiesen|Betont|Hervorgehoben|Gesagt|Erinnert|Vermerkt|Ergänzt|Vorausgeschickt|Zugegeben|Nachgetragen|Eingeräumt|Festgehalten) sei|(?:Man|Es sei denn|Sei|So sei|Wie dem|Sieht man|Hier|Dies|Dazu|Hinzu)(?!\w)[^,.]{{0,30}}? sei|Man |Sieht man|Sei )(?-i:(?=[A-ZÄÖÜ]))(?={MAIN_ALONE}|{mood.proven(NOT_MAIN, MAIN_ALONE, TOLD_ONCE)})",
    carries=mood.carries(NOT_MAIN),
    carries_one=mood.carries_one(NOT_MAIN),
    imagined=mood.IMAGINED,
    told_by=rf"{told.BY_SAME}|(?:nach Angaben|laut|(?:nach|gemäß) (?:den |der |dem )?{_ACCOUNT})(?: von| des| der| dem)? {_NOUN}"
    rf"(?: (?:von|der|des|und|für|im) {_NOUN}| (?-i:[A-ZÄÖÜ][\w\-]+))*(?:, [^,]{{3,90}},)? |(?:in den Augen|aus (?:der )?Sicht)(?: von| des| der) {_NOUN}(?: (?:von|der|des|und|für) {_NOUN}| (?-i:[A-ZÄÖÜ][\w\-]+))* |(?:glaubt|folgt|traut) man [^,.;:„»\ue000]{{2,80}}, (?:so )?|wenn man [^,.;:„»\ue000]{{2,80}} (?:glauben|folgen|trauen) (?:darf|will), (?:so )?|dem Vernehmen nach |für (?:(?:den|die) (?:{_PERSONS}) (?-i:[A-ZÄÖÜ][\w\-]+)(?: (?-i:[A-ZÄÖÜ][\w\-]+))?|(?P<person>(?-i:[A-ZÄÖÜ][\w\-]+(?: [A-ZÄÖÜ][\w\-]+)?))) (?=(?:ist|sind|liegt|besteht|gehört|bleibt|beruht|zählt|beginnt|endet|verrät) |[a-zäöüß]+ [^.;:?!\ue000]{{0,160}}(?:, sondern|weniger [^.;:?!\ue000]{{3,60}} als|nichts (?:anderes|weiter) als))|wie (?!man |ich |wir |oben|gesagt|gezeigt|erwähnt|bereits|schon|im |in |{shape.HOW})[^,.;:„»\ue000]{{2,80}} (?:{_SAYS}|{_TOLD_LAST}), |wie es (?:in|im) [^,.;:„»\ue000]{{3,80}} (?:heißt|hieß|steht|stand), |nach (?:seine[nr]|ihre[nr]|dessen|deren|eigene[nr]) {_ACCOUNT} |(?:seiner|ihrer|dessen|deren) {_ACCOUNT} (?:nach|zufolge) |{_NAME} zufolge,? |(?:der|den|dem|eine[mr]|diese[mr]) {_NOUN}(?: (?:des|der|von|vom|eines|einer|aus) [^,.;:„»\ue000]{{2,60}}?)? zufolge,? {told.BY_HEAD}",
    asides=rf"{told.SAME_ASIDE}, so (?:(?:der|die|das|ein|eine|seine?|ihre?|er|sie|es|etwa|weiter) ){{0,2}}(?-i:[A-ZÄÖÜ])[^.,;„»\ue000]{{1,60}}(?=, (?:dass|ob) )|, (?:{shape.LETS}|so (?=(?:{_SAYS}|sicherte|habe|hat|hatte|weiß|wusste|(?:jedenfalls |zumindest )?(?:steht|stand|heißt|hieß) es)(?!\w)|(?:(?:der|die|das|derselbe|dieselbe|dasselbe|diese[rs]?|ein|eine|seine?|ihre?|dessen|deren|es|er|sie|auch|etwa|weiter|jedenfalls|zumindest) ){{0,2}}(?-i:[A-ZÄÖÜ])|(?:er|sie|es)(?:,| weiter))[^,.;„»\ue000]{{2,60}}|wie (?!{shape.HOW})(?:[^,.:;„»\ue000]|(?<=\w)\.(?= \w)){{2,90}}? (?:{_SAYS}|{_TOLD_LAST})|(?:heißt|hieß) es(?: [^,.;„»\ue000]{{2,60}})?|(?:{_SAYS})(?: sich| jedenfalls| zumindest| wenigstens| dagegen| auch| etwa){{0,2}} (?:er|sie|{_NAME}|(?:der|die|das|derselbe|dieselbe|dasselbe|dieser|diese|jener|die beiden|beide|alle|seine?|ihre?|dessen|deren|eine?) {_NOUN}(?: (?:(?:des|der|von|im) {_NOUN}|{_NAME}))?)(?: (?:in|im|am|vor|auf|bei|beim|an|weiter|dazu) ?[^,.;„»\ue000]{{0,40}})?|{_NAME} zufolge|(?:wenn|will) man [^,.;„»\ue000]{{2,60}} (?:glaub|trau|folg)\w+(?: darf| will)?|(?:glaubt|folgt|traut) man [^,.;„»\ue000]{{2,60}}|(?:nach|laut) (?:{_ACCOUNT} )?(?:des|der|von|dem)? ?[^,.;„»\ue000]{{2,60}}|in den Augen [^,.;„»\ue000]{{2,60}})(?=[,.;](?! (?:dass|ob) )|$)| (?:seiner|ihrer|deren|dessen) {_ACCOUNT} (?:nach|zufolge)(?= )| (?:aus|in) (?:den Augen|(?:der )?Sicht) (?:des|der|von|vom) {_NOUN}(?: {_NAME})?(?= )| nach {_ACCOUNT} (?-i:[A-ZÄÖÜ][\w\-]+s)(?= [a-zäöüß])| laut (?:de[rsm] )?{_NOUN}(?: (?:der|des) {_NOUN})?(?= [a-zäöüß])| (?:laut|nach) (?:(?:seinen|ihren|deren|dessen|eigenen|eigener|seiner|ihrer) {_ACCOUNT}|{_ACCOUNT} (?:des|der|von|vom)(?: [a-zäöüß]+)? {_NOUN}(?: {_NAME})?)(?= )",
    inverts=True,
    papers=r"(?:(?<!\w)\w*(?:zeitung|blatt|magazin|kurier|zeitschrift) \W?|[„»](?=[^“«]{0,30}?(?:post|rundschau|zeitung|bote|kurier|blatt|anzeiger|nachrichten|presse|echo|tribüne|stimme|spiegel|merkur|journal|chronik|courier|express|times|herald|news|illustrierte)[“«]))(?-i:((?:Der |Die |Das )?[A-ZÀ-Þ][\w\-]+(?: [A-ZÀ-Þ][\w\-]+)*))[“«]?",
    numbers=r"(?<!\w)(?:\w*(?:zig|zehn|hundert|tausend)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|(?:ein|zwei|drei|vier|fünf) Millionen)(?!\w)",
    closes=r"bezeichnet|genannt|gesprochen|beschrieben|charakterisiert|gesagt|erklärt|gewertet|verstanden|zitiert|sprach|spricht|nannte|nennt|beschrieb|bezeichnete|forderte|warnte|warnt",
    implied=rf"(?-i:\b{TOLD}\b)",
    articles=r"(?:der|die|das|eine?|seine?|ihre?|diese[rs]?|jene[rs]?) ",
    offices=rf"(?-i:(?:[a-zäöüß]+e[rnms]? ){{0,2}}(?:{RANK})?(?!(?:Erst|Zweit|Dritt|Viert|Letzt|Ander|Nächst)e[rnms]?(?!\w))(?!(?i:(?!Depesche|Meldung|Nachricht|Rat(?!\w)){NOUNS}))[A-ZÄÖÜ][\w\-]+)",
    adverbs=r"dagegen|jedoch|auch|dann|später|allerdings|hingegen|zudem|noch|nun|wiederum|am \d+\. \w+",
    belongs=r" (?:des|der|von|vom|für|im) (?-i:(?:[a-zäöüß]+ |[A-ZÄÖÜ][a-zäöüß]+en )?[A-ZÄÖÜ][\w\-]+)",
    nicknames=r"(?<!\w)(?:nennen|nannten|tauften|heißt(?! es)|hießen|genannt)(?!\w)[^.;„\ue000]{0,40}\W*\ue000|\ue000\W*(?:nennen|genannt|getauft)",
)

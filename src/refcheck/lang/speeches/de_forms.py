"""German forms of telling: Konjunktiv I, verbs that take an infinitive, nouns of saying, what is not told though it looks so."""

from __future__ import annotations

from refcheck.lang.speeches.de_mood import PAST, STRONG

# The Konjunktiv I of common verbs, which only reported speech has, not the author's own "könnten", "wäre".
TOLD_ONCE = (
    r"(?:sei(?:en)?|habe|werde|könne|müsse|solle|dürfe|wolle|möge|gebe|bleibe|brauche|gehe|stehe|komme|liege|lasse|reiche|gelte|diene|bedeute|führe|mache|wisse|sehe|finde|verfüge|bestehe"
    r"|trage|halte|gehöre|biete|hoffe|fehle|scheine|laufe|verliere|gewinne|steige|sinke|drohe|benötige|unterstütze|verlange|erwarte|plane)"
)
TOLD = (
    r"(?:sei(?:en)?|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|sollten?|dürfe|dürften?|wolle|wären?|gebe|gäbe|brauche|bleibe"
    r"|handele|hänge|gehe|stehe|komme|liege|lasse|reiche|gelte|diene|bedeute|zeige|führe|mache|wisse|nehme|sehe|finde|wünsche|fordere|verlange|erwarte|plane|verfüge|bestehe|trage|halte|gehöre|schaffe|biete|bringe|spreche|hoffe|suche|fehle|scheine|laufe|folge|verliere|gewinne|steige|sinke|drohe|benötige|unterstütze|lehne|nutze|setze|stelle|wachse|fürchte|entspreche|verstoße|widerspreche|beruhe"
    rf"|(?:{STRONG}|ging|ließ|(?:er)?hielt|verstieß|überschritt)en?|{PAST}e)"
)
# Words in -e that are no verb where a verb could stand.
_NO_VERB = (
    r"(?:die|sie|wie|nie|je|eine|keine|seine|ihre|unsere|meine|diese|jene|jede|welche|solche|manche|einige|alle|viele|wenige|mehrere|beide|andere|heute|lange|gerne|nahe|beinahe|ohne|gerade|sowie|ehe|bitte|danke|wurde|würde|ferne|vage|müde"
    r"|\w*(?:wäre|gäbe|käme|nähme|läge|sähe|fände|stünde|stände|spräche|bräche|träfe|trüge|schlüge|würfe|zöge|flöge|verlöre|bände|länge|zwänge|sänke|hülfe|stürbe|bliebe|ginge|ließe|hieße|riefe|fiele|liefe|schriebe|stiege|schiene|stieße|triebe|hinge|finge|schlösse|böte|wüchse|täte)"
    r"|neue|alte|große|kleine|hohe|ganze|halbe|eigene|weitere|nähere|leere|volle|freie|junge|lange|kurze|starke|schwache|reiche|arme|ferne|einzige|übrige|heutige|künftige|ständige|vorige|obere|untere|innere|äußere|frühere|spätere|bessere|größere|höhere|kleinere|längere|gemeinsame|gewisse|genaue|geringe|verschiedene|besondere|beste|erste"
    r"|zugrunde|zunutze|zugute|zuhause|zuliebe|zumute|zustande|zurande|imstande|außerstande|beiseite|heutzutage|hierzulande|vorne|feige|böse|leise|öde|rege|träge|solide|schade|trübe|spröde|blöde|rapide|derselbe|dieselbe|dasselbe|etliche|sämtliche|derartige|pleite|(?!(?:be|ver|über|nach|hin|zurück|er|an|ab|auf|aus|unter|ein)?weise(?!\w))\w*weise"
    r"|\w+(?:ische|malige|ähnliche|rechtliche|maßliche|schaftliche|erste|bare|lose|ende|enen|ene|ane|ile|ive|elle|ale))(?!\w)"
)
_PREFIX = r"(?:be|ver|er|ent|ge|zer|ab|an|auf|aus|bei|durch|ein|fest|her|hin|miss|mit|nach|nieder|über|um|unter|vor|voraus|weg|wider|zu|zurück|zusammen|aufrecht|bereit|fort|los|statt)"
# stems in t, whose form in -te is no past tense: koste, halte, trete
_T_STEMS = (
    r"(?:halte|gelte|biete|arbeite|leite|bedeute|deute|laute|warte|achte|richte|zichte|nichte|breite|spalte|walte|schalte|gestalte|mute|hafte|lafte|laste|taste|teste|leiste|roste|koste|rate|trete|bete|bitte|streite|reite|schreite|gleite|antworte"
    r"|fürchte|hüte|brüte|miete|rüste|trachte|befürworte|fruchte|dichte|flüchte|beute|läute|häute|statte|erste|trotze|kräfte|hefte|rechte|pachte|schichte|sichte|vermute)"
)
_T_FORM = rf"(?:{_PREFIX}){{0,2}}{_T_STEMS}"
_PREFIXED = r"(?:be|ver|er|ent|zer|wider|unter|über)[a-zäöüß]{2,}(?<!t)e"  # a verb even before a bare noun: enthalte Lücken
_PRONOUN = r"(?:er|sie|es|man|niemand|keiner|jeder|alles|nichts|beides|letzteres|dies|das|wer)"
_ADVERB = r"(?:da(?:r?an|r?auf|r?aus|bei|durch|für|gegen|hinter|mit|nach|r?in|r?über|r?um|r?unter|von|vor|zu)|hier\w*|dort|jetzt|nun|so|also|auch|damals|künftig|bald|dann|sonst|bereits|nur|noch|wohl|selbst|freilich|jedoch|allerdings|hingegen|dagegen|deshalb|daher|dennoch|trotzdem|vielmehr|zudem|außerdem|vielleicht|immer|derzeit|gegenwärtig|insgesamt|längst|nirgends)"
# A verb in Konjunktiv I in second place, behind the noun, pronoun or adverb of the first; in a list of common verbs wherever it stands.
SECOND = (
    rf"(?-i:(?<!\w)(?<![Ii]ch ){TOLD_ONCE}(?!\w)|(?:(?<!\w)(?!Ich )[A-ZÄÖÜ][\w\-]*|(?<!\w)(?i:{_PRONOUN})|(?<!\w)(?i:{_ADVERB})|[”“»]) "
    rf"(?!{_NO_VERB})(?:(?:[a-zäöüß]{{2,}}(?<!t)e|{_T_FORM})(?! [A-ZÄÖÜ])|{_PREFIXED}|{_T_FORM})(?!\w))(?! ich(?!\w))"
)
# What a main clause does not begin with: a conjunction, a question word, a relative pronoun.
_DEPENDENT = (
    r"(?:als|ob|damit|wenn|wie|dass|weil|da|obwohl|obgleich|obschon|falls|sofern|soweit|sobald|solange|bevor|ehe|nachdem|indem|während(?! de[rs] | dieser?s? )|bis(?! (?:\d|zu[mr]? |auf |ins? |nach |heute|dahin|Ende|Anfang|Mitte|Weihnachten|Ostern))|seit(?! (?:\d|de[mr] |dieser |Jahr|Monat|Woche))|seitdem|so ?dass|je|zumal|um(?! (?:de[nr]|die|das|so|ihn|sie) )|(?:ohne|statt|anstatt)(?= (?:dass |[^.,;:]{0,80}zu ))|sowie|sondern|sei es|es sei denn|sei|außer"
    r"|warum|weshalb|wieso|wann|wo\w*|wessen|wem|wen|was|welche[mnrs]?|deren|dessen|denen)(?!\w)"
)
_NO_ADJECTIVE = r"(?:eine[mnrs]?|eine?|keine[mnrs]?|seine[mnrs]?|ihre[mnrs]?|diese[mnrs]?|jene[mnrs]?|jede[mnrs]?|alle[mnrs]?|unter|über|hinter|außer|oder|aber|immer|wieder|weder|bisher|seither|vorher|daher|eher|sogar|er|es|unser\w*)"
_RELATIVE = rf"(?:der|die|das|den|dem)(?! (?:(?!{_NO_ADJECTIVE} )[a-zäöüß\-]+e[mnrs]? ){{0,3}}(?-i:[A-ZÄÖÜ]|\d)| {TOLD_ONCE} |e?[rnms]?selben? )(?!\w)"
# Prepositions before a relative pronoun: an dem …, mit der …
_RELATIVE_AFTER = rf"(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen|wegen|trotz) (?:{_RELATIVE}|denen|deren|dessen|welche[mnrs]?)"
NOT_MAIN = rf"(?:{_DEPENDENT}|{_RELATIVE}|{_RELATIVE_AFTER})"
# The head of a main clause whose verb says that it is told; in the second form the first verb is past or Konjunktiv II, and the next one tells.
MAIN_ALONE = rf"(?!{NOT_MAIN})(?:(?:nicht|weniger|keine?|weder) [^,.;:?!\ue000„»]{{2,60}}, (?:sondern|vielmehr|als) )?[^,.;:?!\ue000„»]{{0,110}}?{SECOND}"
MAIN = (
    rf"(?:{MAIN_ALONE}"
    rf"|(?!{NOT_MAIN})(?:[^,.;:?!\ue000„» ]+ ){{1,6}}?(?-i:\w+ten|{TOLD})(?: [^,.;:?!\ue000„»]{{1,60}})?, (?:und )?{MAIN_ALONE})"
)
# A main clause in the indicative right behind a verb of saying: "Der Minister sagt, der Hafen ist sicher".
PLAIN = (
    rf"(?<=[a-zäöüß])(?<!hieß)(?: (?:der|die|das) (?-i:[A-ZÄÖÜ][\w\-]+)|(?: (?-i:[A-ZÄÖÜ][\w\-]+)){{1,2}}| er| sie)?(?: [a-zäöüß]+)?, (?!{NOT_MAIN}|(?:und|oder|aber|doch|denn|sondern|nicht|nachdem|auch|sowie|zu[mr]?)(?!\w))"
    r"(?=[^,.;:?!\ue000„»]{0,50}?(?-i:[A-ZÄÖÜ][\w\-]+ (?!(?:letzten|ersten|besten|meisten|alten|guten|bekannten|gesamten)(?!\w))[a-zäöüß]{2,}ten) [^,.;:?!]{3,}[.;,]"
    r"|[^,.;:?!\ue000„»]{2,70}? (?-i:ist|sind|wird|werden|hat|haben|kann|können|muss|müssen|soll|sollen|darf|dürfen|gibt|braucht|brauchen|gehört|gehören|bleibt|bleiben|steht|stehen|kommt|kommen) [^,.;:?!]{3,}[.;,])"
)
INFINITIVE = (
    r"(?!(?:um|ohne|statt|anstatt|wie|als|der|die|das) zu |(?:um|ohne|statt|anstatt) )"
    r"[^,.;:?!\ue000]{0,160}?(?<!\w)(?:zu (?-i:[a-zäöüß]{2,}n)|(?-i:[a-zäöü]{2,12}zu[a-zäöüß]{2,}n))(?=[,.;:?!]|$| (?:und|oder|sowie) )"
)
# Verbs that take what is said as an infinitive, as inflected; the second group stands apart from its prefix.
_INFINITIVE_VERBS = (
    r"forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|verspr(?:icht|ach|achen|echen)|droh(?:t|te|ten|en)|beschuldig(?:t|te|ten|en)|bezichtig(?:t|te|ten|en)|verdächtig(?:t|te|ten|en)|unterstell(?:t|te|ten|en)|behaupte(?:t|te|ten|n)"
    r"|leugne(?:t|te|ten|n)|bestr(?:eitet|itt|eiten)|schw(?:ört|or|oren|ören)|gelob(?:t|te|ten|en)|verpflichte(?:t|te|ten|n) sich|rät|riet(?:en)?|raten|empf(?:iehlt|ahl|ahlen|ehlen)|bittet|bat(?:en)?|bitten|ersuch(?:t|te|ten|en)"
    r"|dräng(?:t|te|ten|en)|(?:er)?mahn(?:t|te|ten|en)|beschw(?:ört|or|oren|ören)|plädier(?:t|te|ten|en)|warn(?:t|te|ten|en)|appellier(?:t|te|ten|en)|beschl(?:ießt|oss|ießen)|entsch(?:eidet|ied|eiden)|erw(?:ägt|og|ägen)"
    r"|weiger(?:t|te|ten|n)|beteuer(?:t|te|ten|n)|versicher(?:t|te|ten|n)|gest(?:eht|and|ehen)|glaub(?:t|te|ten|en)|mein(?:t|te|ten|en)|hoff(?:t|te|ten|en)|fürchte(?:t|te|ten|n)|befürchte(?:t|te|ten|n)|bedauer(?:t|te|ten|n)"
    r"|rühm(?:t|te|ten|en)|brüste(?:t|te|ten|n)|prahl(?:t|te|ten|en)|bef(?:iehlt|ahl|ahlen|ehlen)|beabsichtig(?:t|te|ten|en)|plan(?:t|te|ten|en)|garantier(?:t|te|ten|en)|bekannten?|bekennt|beanspruch(?:t|te|ten|en)|beantrag(?:t|te|ten|en)"
    r"|verwahr(?:t|te|ten|en) sich|verb(?:ietet|ot|ieten)|untersag(?:t|te|ten|en)|gestatte(?:t|te|ten|n)|besteh(?:t|en) darauf|bestand(?:en)? darauf|poch(?:t|te|ten|en) darauf|beharr(?:t|te|ten|en) darauf|drang(?:en)? darauf|dringt darauf|(?:erklär|zeig)(?:t|te|ten|en) sich(?= [^.;:?!,]{0,60}(?:bereit|überzeugt|entschlossen|zuversichtlich|sicher|außerstande|gewillt),)"
)
_APART = (
    r"(?:wirft|warf(?:en)?|werfen|hält|hielt(?:en)?|schlägt|schlug(?:en)?|schlagen|gab(?:en)?|gibt|geben|sah(?:en)?|sieht|nahm(?:en)?|nimmt)(?= (?:[^.;:?!,]{1,90} )?vor,)|(?:gab(?:en)?|gibt|geben)(?= (?:[^.;:?!,]{1,60} )?(?:an|zu|vor|bekannt|überzeugt),)"
    r"|sicher(?:t|te|ten|n)(?= (?:[^.;:?!,]{1,60} )?zu,)|(?:trägt|trug(?:en)?|tragen)(?= [^.;:?!,]{1,60} auf,)|(?:lädt|lud(?:en)?|laden|schärf(?:t|te|ten|en))(?= [^.;:?!,]{1,60} ein,)"
    r"|räum(?:t|te|ten|en)(?= (?:[^.;:?!,]{1,60} )?ein,)|kündig(?:t|te|ten|en)(?= (?:[^.;:?!,]{1,60} )?an,)|(?:ruft|rief(?:en)?|rufen|forder(?:t|te|ten|n))(?= (?:[^.;:?!,]{1,80} )?auf,)|(?:weist|wies(?:en)?|weisen|hält|hielt(?:en)?|halten)(?= [^.;:?!,]{1,80} an,)"
    r"|(?:ordne(?:t|te|ten|n)|bot(?:en)?|bietet|bieten|reg(?:t|te|ten|en))(?= (?:[^.;:?!,]{1,60} )?an,)|lehn(?:t|te|ten|en)(?= (?:[^.;:?!,]{1,60} )?ab,)|sag(?:t|te|ten|en)(?= (?:[^.;:?!,]{1,60} )?zu,)|stell(?:t|te|ten|en)(?= (?:[^.;:?!,]{1,60} )?in Aussicht,)"
    r"|(?:spricht|sprach(?:en)?|sprechen)(?= sich [^.;:?!,]{0,40}(?:dafür|dagegen) aus,)|leg(?:t|te|ten|en)(?= [^.;:?!,]{0,60}nahe,)|(?:macht|machten?|machen)(?= [^.;:?!,]{0,80}(?:zum Vorwurf|zur Bedingung|zur Auflage),)|(?:setz(?:t|te|ten|en) sich|tritt|trat(?:en)?|treten)(?= [^.;:?!,]{0,60}(?:dafür|dagegen|darum) (?:ein|auf),)|(?:w(?:irbt|arb|arben|erben))(?= (?:[^.;:?!,]{1,60} )?(?:dafür|darum),)"
)
TAKES_INFINITIVE = rf"(?:{_APART}|(?:{_INFINITIVE_VERBS}))(?=(?!\w)[^.;:?!,\ue000„»]{{0,90}}, (?={INFINITIVE}))"
# Verbs that may open what is said with a colon and no sign of mood.
TELLS_OPENLY = (
    r"(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten|en)|warn(?:t|te|ten|en)|mein(?:t|te|ten|en)|schr(?:eibt|ieb|ieben|eiben)|behaupte(?:t|te|ten|n)|entgegne(?:t|te|ten|n)|antworte(?:t|te|ten|n)|widerspr(?:icht|ach|achen)|urteil(?:t|te|ten|en)"
    r"|argumentier(?:t|te|ten|en)|folger(?:t|te|ten|n)|prophezei(?:t|te|ten|en)|versicher(?:t|te|ten|n)|bilanzier(?:t|te|ten|en)|resümier(?:t|te|ten|en)|kommentier(?:t|te|ten|en)|klag(?:t|te|ten|en)|spotte(?:t|te|ten|n)|(?:wink|wiegel)(?:t|te|ten|n)(?= [^.:;]{0,30}ab:)"
    r"|(?:hält|hielt(?:en)?|halten)(?= dagegen:)|(?:bleibt|blieb(?:en)?|bleiben)(?= (?:\w+ )?(?:hart|unbeirrt|skeptisch|dabei|gelassen|unnachgiebig):)|(?:gibt|gab(?:en)?|geben|zeigt|zeigten?|zeigen)(?= sich [^.:;,]{3,50}:)|(?:sieht|sah(?:en)?|sehen)(?= (?:\w+ )?(?:schwarz|es anders|das anders):)|(?:wird|wurden?)(?= (?:\w+ )?deutlich(?:er)?:)"
    r"|(?:bringt|brachten?|drückt|drückten?)(?= es [^.:;,]{2,50}:)|(?:fasst|fassten?)(?= [^.:;,]{0,60}zusammen:)|(?:zieht|zog(?:en)?)(?= [^.:;,]{0,40}(?:Bilanz|Fazit):)|(?:legt|legten?)(?= nach:)|(?:fällt|fiel)(?= [^.:;,]{3,50} aus:)|(?:findet|fand(?:en)?)(?= [^.:;,]{0,40}Worte:)"
    r"|mal(?:t|te|ten|en)(?= [^.:;,]{0,30}schwarz:)|berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|konter(?:t|te|ten|n)|lautete?)(?= ?[^.;:?!,\ue000„»]{0,90}: (?!\W?\ue000))"
)
ASKS = (
    r"(?<!man )(?:fragt|fragten?|fragen|erkundigt|erkundigten?|rätselt|rätselten?|bezweifel(?:t|te|ten|n)|zweifel(?:t|te|ten|n) daran)(?! (?:man|ich|wir)(?!\w)|[^.;:?!,]{0,60} nicht(?!\w))"
    r"(?= ?[^.;:?!,\ue000]{0,60}, (?:ob|warum|weshalb|wieso|wann|wo|wer|was|wem|wen|wie|welche[mnrs]?|wo\w+) )"
)
# Someone claims it of himself: will … gesehen haben.
_PARTICIPLE = r"(?:ge|be|ver|er|ent|zer|miss)[a-zäöüß]+(?:t|en)|[a-zäöüß]+ge[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert"
CLAIMS = rf"(?:will|wollen|wollte|wollten)(?= [^.;:?!,\ue000]{{4,140}}(?-i:(?<!\w)(?:{_PARTICIPLE})) (?:haben|worden sein|gewesen sein|sein)(?=[.,;:]|$))"
# A thing held for, called, counted as something: hält X für Y, bezeichnet X als Y, beziffert X auf Y.
HOLDS = (
    r"(?<!, )(?:hält|halten|hielt|hielten)(?! (?:man|ich|wir|sich)(?!\w))(?= [^.,;:?!\ue000]{3,120} für (?:eine?n? [^.,;:?!\ue000]{3,60}|(?-i:[a-zäöüß]{2,20} )?(?-i:[a-zäöüß]{4,}))(?=[.,;:]|$| und ))"
    r"|(?:bezeichnet(?:e|en)?|bezeichnen|wertet(?:e|en)?|werten|betrachtet(?:e|en)?|betrachten|deutet(?:e|en)?|deuten|charakterisiert(?:e|en)?|tadelten?|rühmt(?:e|en)?|brandmarkt(?:e|en)?|schmäht(?:e|en)?|verwarf|verwirft|geißelt(?:e|en)?|würdigt(?:e|en)?|sieht|sah|sehen|sahen|begreift|begriff|kritisiert(?:e|en)?|verspottet(?:e|en)?)(?! (?:man|ich|wir|sich)(?!\w))(?= [^.,;:?!\ue000]{3,140} als (?:eine?[nmrs]? )?[^.,;:?!\ue000]{4,90}(?:[.,;]|$))"
    r"|(?:beziffert(?:e|en)?|schätzt(?:e|en)?|schätzen|veranschlagt(?:e|en)?|taxiert(?:e|en)?)(?! (?:man|ich|wir|sich)(?!\w))(?= [^.,;:?!\ue000]{3,120} auf [^.,;:?!\ue000]{3,60}(?:[.,;]|$))"
    r"|(?:führt|führten?|führen)(?! (?:man|ich|wir|sich)(?!\w))(?= [^.,;:?!\ue000]{3,140} auf [^.,;:?!\ue000]{3,120} zurück(?:[.,;]|$))"
    r"|(?:macht|machten?|machen)(?! (?:man|ich|wir|sich)(?!\w))(?= [^.,;:?!\ue000]{3,120} für [^.,;:?!\ue000]{3,120} verantwortlich(?:[.,;]|$))"
    r"|(?:nennt|nannten?|nennen)(?! (?:man|ich|wir|sich)(?!\w))(?= (?:(?:de[nm]|die|das|diesen?|dieses|seine?n?|ihren?|ihre|dessen|deren) |es |ihn |sie |(?-i:[A-ZÄÖÜ]))[^.,;:?!\ue000]{2,90} (?:eine?n? [^.,;:?!\ue000]{3,70}|(?-i:[a-zäöüß]{4,}))(?:[.,;]|$))"
    r"|(?:sieht|sah|sehen|sahen|erblickt|erblickten?|erblicken|erkennt|erkannten?)(?! (?:man|ich|wir)(?!\w))(?= (?:[^.,;:?!\ue000]{1,40} )?in (?:de[mnr]|diese[mnr]|eine[mr]|seine[mnr]|ihre[mnr]|(?-i:[A-ZÄÖÜ]\w+)) [^.,;:?!\ue000]{3,100} (?:eine?n?|keine?n?|nur|lediglich|de[nr]|die|das) [^.,;:?!\ue000]{4,})"
    r"|(?:tut|tat(?:en)?|tun|stuft|stuften?|stufen|stellt|stellten?|stellen|weist|wies(?:en)?|weisen|lehnt|lehnten?|lehnen)(?= [^.,;:?!\ue000]{3,120} als [^.,;:?!\ue000]{4,90} (?:ab|ein|dar|hin|zurück)(?:[.,;]|$))"
    r"|(?<!, )(?:bezichtigt|bezichtigten?|bezichtigen|beschuldigt|beschuldigten?|beschuldigen|verdächtigt|verdächtigten?|prophezeit|prophezeiten?|prophezeien|befürchtet|befürchteten?|beklagt|beklagten?|beklagen|bemängelt|bemängelten?|bestreitet|bestritt(?:en)?|dementiert|dementierten?)(?! (?:man|ich|wir)(?!\w))(?= [^.,;:?!\ue000]{16,140}(?:[.;]|$))"
    r"|(?:wirft|warf(?:en)?|werfen)(?! (?:man|ich|wir)(?!\w))(?= [^.,;:?!\ue000]{8,140} vor(?:[.;]|$))"
    r"|(?:plädiert|plädierten?|plädieren)(?= (?:[^.,;:?!\ue000]{2,40} )?(?:für|gegen) [^.,;:?!\ue000]{12,}(?:[.;]|$))|(?:spricht|sprach(?:en)?|sprechen)(?= sich [^.,;:?!\ue000]{0,40}(?:für|gegen) [^.,;:?!\ue000]{8,} aus(?:[.;]|$))|(?:droht|drohten?|drohen)(?= (?:[^.,;:?!\ue000]{2,40} )?mit (?:de[mnr]|eine[mr]|neuen|weiteren) [^.,;:?!\ue000]{12,}(?:[.;]|$))"
    r"|(?:spricht|sprach(?:en)?|sprechen)(?! (?:man|ich|wir)(?!\w))(?= (?:[^.,;:?!\ue000]{2,60} )?von eine[mr] [^.,;:?!\ue000]{12,}(?:[.,;]|$))"
    r"|(?:kündigt|kündigten?|kündigen)(?! (?:man|ich|wir)(?!\w))(?= [^.,;:?!\ue000]{12,140} an(?:[.;]|$))"
    r"|(?:warnt|warnten?|warnen)(?! (?:man|ich|wir)(?!\w))(?= (?:[^.,;:?!\ue000]{2,60} )?vor (?:de[mnr]|eine[mr]|allzu|zu|weiteren|neuen|jede[mr]) [^.,;:?!\ue000]{12,}(?:[.,;]|$))"
)
NOUNS = (
    r"(?:\w*(?:these|prognose|vorhersage|voraussage|behauptung|warnung|drohung|zusicherung|einschätzung|überzeugung|befürchtung|vermutung|mutmaßung|versicherung|beteuerung|ankündigung|mitteilung|schlussfolgerung|folgerung|feststellung|bemerkung|anschuldigung|beschuldigung|unterstellung|forderung|empfehlung|mahnung|weisung|entscheidung|erwartung|hoffnung|theorie|hypothese|diagnose|parole|botschaft|meldung|begründung|rechtfertigung|verpflichtung|zusage|aussage|klage|ansage|absage|auskunft|antwort|vorschlag|vorwurf|einwand|verdacht|hinweis|schluss|befund|urteil|äußerung|klarstellung|andeutung|bonmot|zwischenruf|weigerung|zusatz|rüge|befehl|ratschlag|appell|aufruf|versprechen|geständnis|bekenntnis|zugeständnis|kalkül|standpunkt|argument)"
    r"|Ansicht|Auffassung|Meinung|Annahme|Sorge|Furcht|Angst|Zuversicht|Gewissheit|Gerücht|Nachricht|Depesche|Fazit|Lesart|Deutung|Darstellung|Version|Angebot|Bitte|Rat|Bedingung|Auflage|Maßgabe|Vorbehalt|Worten?|Satz|Spruch|Formel|Losung|Devise|Motto|Position|Haltung|Linie|Lehre|Rechnung|Schätzung|Berechnung|Ausrede|Entschuldigung|Verleumdung|Eindruck|Wunsch|Verlangen|Plan|Absicht|Entschluss|Gelöbnis|Eid|Schwur|Signal|Gedanken?|Idee|Einsicht|Erkenntnis|Kritik|Beschwerde|Protest|Trost|Bescheid|Replik|Erwiderung|Entgegnung|Ultimatum|Tenor|Geschichte|Legende|Vorstellung)(?!\w)"
)
_OWNER = r"(?: (?:(?:von|vom|aus|an|gegenüber|gegen|auf) |(?:des|der|eines|einer|seines|seiner|ihres|ihrer|deren|dessen) |(?-i:[A-ZÄÖÜ]))[^,.;:?!\ue000]{2,90})?"
# A noun of saying that ends the words before its clause: whose it is follows it, or a possessive, a preposition, a verb stands before it.
_ACTS = r"(?:\w*entscheidung|\w*verpflichtung|Plan|Absicht|Entschluss|Idee|Wunsch|Gedanken?|Angst|Furcht|Verlangen|Vorstellung|Geschichte|Legende|\w*schluss)(?!\w)"  # with no owner they are deeds, not words
OWNED = (
    rf"(?<!\w)(?:{NOUNS} (?:des|der|von|vom|eines|einer|seines|seiner|ihres|ihrer|(?-i:[A-ZÄÖÜ])) ?[^,.;:?!\ue000]{{2,90}}"
    rf"|(?:sein|ihr|dessen|deren|(?-i:(?!(?:Aus|Das|Des|Als|Was|Bis|Dies|Falls|Ins|Uns|Alles|Bereits|Eines|Keines) )[A-ZÄÖÜ][\w\-]+s))\w* (?:[a-zäöüß]+ ){{0,2}}{NOUNS}(?: [a-zäöüß]+){{0,3}}"
    rf"|(?:mit|unter|in|aus|bei|trotz|nach|gegen|auf|zu|zur|zum|im|durch) (?:de[rmn] |die |das |eine[rmn] |eine |jene[rmn] |diese[rmn] )?(?:[a-zäöüß]+ ){{0,2}}(?!{_ACTS}){NOUNS}"
    rf"|für (?!mich|uns)[^.,;:?!\ue000]{{2,60}} (?:steht|stand|ist|war|gilt|galt) (?:es )?(?:fest|außer Frage|außer Zweifel|klar|ausgemacht|sicher|erwiesen)"
    rf"|(?:vertr|äußer|erh[oe]b|heg|teil|bekräftig|wiederhol|g[aie]b|bring|brach|leite|zog|zieh|kam|komm|gelang|stell|formulier|verb[ai]nd|knüpf|richte|schick|hinterl|trug|träg|verteidig|nähr|geh|ging|stamm|verbreite|streu|weis|wies|verw|hält|hielt|führ|zitier|mach|leg)\w* [^,.;:?!\ue000]{{0,120}}?{NOUNS}(?: [a-zäöüß]+){{0,3}})"
    rf"{_OWNER}$"
)
DEPENDS = (
    r"(?:dass |wonach |demnach |(?:der|dem|denen|derer) zufolge |nach (?:der|dem|denen|welcher|welchem) |laut (?:der|dem|deren|denen) )"
)
# What stands before a clause in Konjunktiv I that nobody says, or that the author only weighs.
UNSAID = (
    r"(?<!\w)(?:man|ich|wir|uns|mir|mich|unser\w*|jemand|angenommen|gesetzt|vorausgesetzt|Im Folgenden|oben)(?!\w)|^\s*(?:wenn|falls|wer|ob|als)(?= (?!Vorwand|Begründung|Grund|Argument|Antwort))"
    r"|(?<!\w)(?:[Zz]u |zu)(?:behaupten|sagen|glauben|meinen|schließen|folgern|unterstellen|denken|vermuten|sehen|lesen|erwarten|argumentieren)(?!\w)"
    r"|(?<!\w)es (?:wäre|ist|war) (?:[a-zäöüß]+ ){0,2}(?:verfehlt|falsch|richtig|irrig|verkehrt|naiv|kühn|müßig|denkbar|möglich|vorstellbar|wahr|klar|Zeit|ein Irrtum|ein Missverständnis|nicht so)"
    r"|(?<!\w)(?:Eindruck|Anschein|Verdacht)(?: \w+)? (?:entsteh|erweck|aufkomm|nahelieg|aufdräng)\w*|(?<!\w)(?:entsteht|entstand|erweckt|erweckte|drängt|drängte|liegt|lag) [^,]{0,40}(?:Eindruck|Anschein|Verdacht)"
    r"|(?<!\w)(?:dieser|diesem|vorliegende[rnms]?) (?:Aufsatz|Beitrag|Artikel|Arbeit|Studie|Abschnitt|Text)(?!\w)"
    r"|(?<!\w)(?:Tatsache|Umstand|Sei|Sei es|Es sei denn|Gott sei Dank)(?!\w)"
    r"|(?<!\w)wird (?:hier|dabei|im Folgenden)? ?(?:die|der|das) \w+ (?:vertreten|entwickelt|verfolgt|begründet)"
    rf"|^(?:Dem|Der|Den|Die|Das|Gegen de[nr]|Gegen die|Gegen das) (?:[a-zäöüß]+ ){{0,2}}{NOUNS} …, (?:begegne|widerspr[ai]ch|tritt|trat|w[ei]+s|entgegne|konter|hielt|hält|setzte?|verwahrte?|wehrte?|tr[ai]t)[a-z]*(?!\w)"
    rf"|^(?:Die|Der|Das|Eine?) (?:[a-zäöüß]+ ){{0,2}}{NOUNS} …, (?:ist|war|wäre|sind|lässt|ließ|hält|trifft|greift|geht|beruht|entbehrt|erwies|erweist|verkennt|übersieht|bleibt|überzeugt|stimmt|liegt)(?!\w)"
)
# A noun of saying that stands before its clause with no verb: the main clause must go on behind it.
HEADS = (
    rf"(?:(?:und|doch|aber|auch|selbst) )?(?:(?:mit|unter|in|aus|bei|trotz|nach|gegen|auf|zu|zur|zum|im|durch|an|über|von) )?(?:(?:de[rmns]|die|das|eine?[rmns]?|jene[rmns]?|diese[rmns]?|seine?[rmns]?|ihre?[rmns]?|dessen|deren|(?-i:[A-ZÄÖÜ][\w\-]+s)) )?(?:[a-zäöüß]+ ){{0,2}}{NOUNS}"
    rf"(?: (?:(?:von|vom|aus|an|gegenüber|gegen|auf|des|der|eines|einer|seines|seiner|ihres|ihrer|deren|dessen) )?(?:(?:de[rmns]|die|das|eine[rmns]?|seine[rmns]?|ihre[rmns]?|im|für|[a-zäöüß]+e[rmns]) ){{0,3}}(?-i:[A-ZÄÖÜ][\w\-]+)){{0,4}}$"
    r"|(?:überzeugt|besorgt|gewiss|zuversichtlich|enttäuscht|sicher)(?: davon| darüber| darauf)?$"
)
# What goes on so: the first word behind a comma that begins no clause and no noun phrase.
ANY_VERB = rf", (?!(?:{NOT_MAIN}|und|oder|aber|doch|denn|sondern|nicht|weder|noch|auch|nur|sowie|zu[mr]?|in|im|am|an|auf|aus|bei|beim|durch|für|gegen|hinter|mit|nach|neben|über|unter|von|vom|vor|zwischen|wegen|trotz|der|die|das|dem|den|des|eine?[mnrs]?|er|sie|es|man|ihm|ihr|ihnen|ihn|sich|beide|alle|viele|keine?[mnrs]?|kein|jede[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|diese[mnrs]?|jene[mnrs]?|dann|so|vor allem|insbesondere|etwa|zumindest|wenigstens|selbst|sogar|dort|hier|{_ADVERB})(?!\w))(?=(?-i:[a-zäöüß]{{3,}} \w|[a-zäöüß]{{3,}}te\.))"
# The main clause goes on behind the clause set within it: ", entließ Landrat …".
RESUMES = r", (?=(?-i:ließ|entließ|verließ|teilte|teilten|war|waren|ist|sind|wird|wurde|wurden|hat|hatte|hatten|stand|steht|fand|findet|blieb|bleibt|ging|geht|kam|kommt|trat|tritt|schied|schloss|wies|weist|zog|zieht|griff|nahm|nimmt|gab|gibt|stieß|trug|trägt|galt|gilt|lehnt|lehnte|half|fuhr|rief|brach|hob|warb|lag|stimmte|reiste|eröffnete|beendete|beschied|begründete|rechtfertigte|verteidigte|begleitete|kehrte|wandte|verabschiedete|vertagte|quittierte|[a-zäöüß]{4,}(?<!i)ierte|lässt|überzeugt|überzeugte|stimmt|trifft|traf|hält|hielt|erwies|beruht|beruhte) )(?!\w+ (?:und|oder)(?!\w))"
# Adjectives with a capital that belong to an office: der Erste Offizier, die Leitende Ärztin.
RANK = (
    r"(?-i:(?:Erst|Zweit|Dritt|Viert|Stellvertretend|Leitend|Geschäftsführend|Regierend|Amtierend|Diensthabend|Wachhabend|Vorsitzend|Vortragend|Beigeordnet|Beamtet|Ständig|Bevollmächtigt|Beauftragt|Designiert|Ehemalig|Oberst|Hoh|Geheim|Persönlich|Ordentlich|Außerordentlich|Parlamentarisch|Wissenschaftlich|Technisch"
    r"|Nautisch|Kaufmännisch|Künstlerisch|Musikalisch|Medizinisch|Ärztlich|Pädagogisch|Juristisch|Politisch|Militärisch|Diplomatisch|Operativ|Administrativ|Kommissarisch|Apostolisch|Päpstlich|Königlich|Kaiserlich|Staatlich|Städtisch)e[rnms]?) (?=[A-ZÄÖÜ])"
)
# What answers where a page was: an address or a server that has no more than a notice is nobody's word.
_ADDRESS = r"(?:\w*adresse|URL|Link|Verknüpfung|Server|Browser|Domain|Netzadresse)(?!\w)"
DISOWNED = rf"(?<!\w){_ADDRESS}[^.;:\ue000]*(?<!\w)(?:(?:nur|lediglich|bloß|einzig|allein)(?: noch)?|(?-i:\w*(?:[Mm]eldung|Hinweis|hinweis|Vermerk|vermerk|Notiz|Auskunft|Mitteilung|Bescheid|Fehler|Satz|Tafel)))(?!\w)[^.;:\ue000]*, (?:dass |wonach )?$"

"""Where German told words begin and end: the subject behind its verb, a second verb of the same speaker, the author's remark."""

from __future__ import annotations

from refcheck.lang.speeches.de_denied import CHARGE
from refcheck.lang.speeches.de_forms import TOLD

_NOUN = r"(?:(?-i:[a-zäöüß\-]+e[rnms]?) ){0,3}(?-i:[A-ZÄÖÜ][\w’\-]+)"
_NAMES = r"(?: (?:von |van |zu )?(?-i:[A-ZÄÖÜ][\w’\-]+)){0,3}"
# A phrase of time, place or occasion, or an adverb, right before the verb: the subject follows.
FRONTS = (
    r"(?:(?:Auch|Schon|Bereits|Noch|Erst|Gerade|Kurz|Gleich|Wenige \w+|Eine? \w+|Zwei \w+|Drei \w+|Einige \w+) )?(?:In|Im|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Seit|Vor|Zu|Zum|Zur|Während|Wegen|Trotz|Über|Durch|Gegen|Gegenüber|Angesichts|Anlässlich|Anfang|Mitte|Ende|Gegen Ende|Statt|Ohne|Neben|Vom|Von|Um)(?: [^,;:.]+)? "
    r"|(?:Zugleich|Zudem|Außerdem|Ferner|Gestern|Heute|Dort|Hier|Dabei|Damit|Dann|Später|Zuvor|Bereits|Schon|Noch|Erneut|Wiederholt|Schließlich|Daraufhin|Danach|Gleichzeitig|Immerhin|Allerdings|Dennoch|Trotzdem|Gleichwohl|Ebenso|Damals|Jetzt|Nun|So|Deshalb|Daher|Darum|Folglich|Hingegen|Dagegen|Stattdessen|Vielmehr|Überdies|Darüber hinaus|Einerseits|Andererseits|Anschließend|Abschließend|Zunächst|Zuerst|Zuletzt|Mehrfach|Öffentlich|Offiziell|Intern|Ausdrücklich|Indes|Jedoch|Tags darauf|Umgekehrt|Bald|Kürzlich|Jüngst|Inzwischen|Mittlerweile|Seitdem|Seither|Umso \w+|Noch \w+|Weiter|Weiterhin|Eindringlich|Nachdrücklich|Vergeblich|Vorsichtig|Scharf|Heftig|Offen|Freilich|Letztlich|Insgesamt|Auffallend|Ähnlich|Ebenfalls|Im Übrigen|Zwar|Wohl|Stets|Oft|Immer wieder|Mehrmals|Zuletzt|Seinerzeit|Neuerdings|(?:Vergangene|Vorige|Letzte|Diese|Nächste)[ns]? \w+|Jahrelang|Tagelang|Wochenlang)(?: \d{4}| (?:in|im|am|vor|nach|bei|auf) [^,;:.]{2,60})? "
)
# … that subject: a pronoun, a name, a noun with its article and what belongs to it.
ACTOR = (
    r"(?:(?:(?P<lone>(?:er|sie)(?= (?:für|als) ))|er|sie|es)(?!\w)"
    rf"|(?P<article>(?:der|die|das|eine?|seine?|ihre?|dessen|deren|diese[rs]?|jene[rs]?|beide|mehrere|einige|viele|zahlreiche) )?{_NOUN}(?P<names>{_NAMES})(?: (?:(?:der|des|vom|im|beim) {_NOUN}|(?:von|aus) (?-i:[A-ZÄÖÜ][\w\-]+))(?=(?: (?:der|des|von|vom))? (?:(?-i:[a-zäöüß]+ )|(?-i:[A-ZÄÖÜ]))))?"
    r") (?=\w)"
)
VERBS = (
    r"(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten|en)|forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|warn(?:t|te|ten|en)|kündig(?:t|te|ten|en)|empf(?:iehlt|ahl|ahlen|ehlen)|spr(?:icht|ach|achen|echen)|nann(?:te|ten)|nenn(?:t|en)|verw(?:eist|ies|iesen|eisen)|w(?:eist|ies|iesen)|räum(?:t|te|ten|en)|kritisier(?:t|te|ten|en)"
    r"|bezeichne(?:t|te|ten|n)|appellier(?:t|te|ten|en)|ruft|rief(?:en)?|lehn(?:t|te|ten|en)|begrüß(?:t|te|ten|en)|lob(?:t|te|ten|en)|bedauer(?:t|te|ten|n)|plädier(?:t|te|ten|en)|mahn(?:t|te|ten|en)|droh(?:t|te|ten|en)|stell(?:t|te|ten|en)|leg(?:t|te|ten|en)|teil(?:t|te|ten|en)|füg(?:t|te|ten|en)|sicher(?:t|te|ten|n)|versicher(?:t|te|ten|n)|versprach(?:en)?|verspricht"
    r"|bestr(?:itt|eitet|itten)|bestätig(?:t|te|ten|en)|berichte(?:t|te|ten|n)|beklag(?:t|te|ten|en)|bat(?:en)?|bittet|dräng(?:t|te|ten|en)|rät|riet(?:en)?|hält|hielt(?:en)?|glaub(?:t|te|ten|en)|hoff(?:t|te|ten|en)|schlug(?:en)?|schlägt|fragt(?:e|en)?|gibt|gab(?:en)?|wirft|warf(?:en)?|zog(?:en)?|zieht|verurteil(?:t|te|ten|en)|würdig(?:t|te|ten|en)|dank(?:t|te|ten|en)|erinner(?:t|te|ten|n)|beschuldig(?:t|te|ten|en)"
    r"|vertag(?:t|te|ten|en)|verließ(?:en)?|kehr(?:t|te|ten|en)|reis(?:t|te|ten|en)|begründe(?:t|te|ten|n)|hob(?:en)?|hebt|schloss(?:en)?|schließt|wandte|wendet|brach(?:te|ten)?|blieb(?:en)?|bleibt|nahm(?:en)?|nimmt|beziffer(?:t|te|ten|n)|schätz(?:t|te|ten|en)|veranschlag(?:t|te|ten|en)|berechne(?:t|te|ten|n)|errechne(?:t|te|ten|n)|meld(?:et|ete|eten|en)|leugne(?:t|te|ten|n)|vernein(?:t|te|ten|en)|bejah(?:t|te|ten|en)|beteuer(?:t|te|ten|n)|bekräftig(?:t|te|ten|en)|bemerk(?:t|te|ten|en)|äußer(?:t|te|ten|n)|mein(?:t|te|ten|en)|behaupte(?:t|te|ten|n)|urteil(?:t|te|ten|en)|folger(?:t|te|ten|n)"
    r"|ergänz(?:t|te|ten|en)|entgegne(?:t|te|ten|n)|erwider(?:t|te|ten|n)|antworte(?:t|te|ten|n)|vermut(?:et|ete|eten|en)|erwarte(?:t|te|ten|n)|rechne(?:t|te|ten|n)|zweifel(?:t|te|ten|n)|bezweifel(?:t|te|ten|n)|spotte(?:t|te|ten|n)|höhn(?:t|te|ten|en)|rüg(?:t|te|ten|en)|tadel(?:t|te|ten|n)|bemängel(?:t|te|ten|n)|monier(?:t|te|ten|en)|beschr(?:eibt|ieb|ieben)|schilder(?:t|te|ten|n)|schr(?:eibt|ieb|ieben)|verriet(?:en)?|verrät"
    r"|gest(?:eht|and|anden)|bekannten?|bekennt|unterstell(?:t|te|ten|en)|prophezei(?:t|te|ten|en)|hoff(?:t|te|ten|en)|fürchte(?:t|te|ten|n)|befürchte(?:t|te|ten|n)|sah(?:en)?|sieht|wertete?n?|wünsch(?:t|te|ten|en)|schwor(?:en)?|schwört|gelob(?:t|te|ten|en)|riet(?:en)?|empfand(?:en)?|unterstr(?:eicht|ich|ichen)|widerspr(?:icht|ach|achen)|pocht(?:e|en)?|beharrt(?:e|en)?|bestand(?:en)?|setzte|lachte|fuhr(?:en)?|fährt|trat(?:en)?|tritt"
    r"|ging(?:en)?|kam(?:en)?|ließ(?:en)?|lässt|stand(?:en)?|[a-zäöüß]{3,}(?<!stud)iert(?:e|en)?)(?!\w)"
)
COUPLES = rf"(?:,)? (?:und|aber|doch|sowie) (?=(?-i:{VERBS}),? (?!(?:worden|werden|wird|wurden?|sind|ist|war|waren|hat|haben|sein)(?!\w)))"
CLAUSAL = r"[,:] |dass $"
# A comma before "und" and a verb closes the told clause; so does one before a verb and "aber".
CUTS = rf"|, (?:und|aber|doch) (?=(?-i:{VERBS}),? (?!(?:und|oder|worden|werden|wird|wurden?|sind|ist|war|waren|hat|haben|sein|habe|sei)(?!\w)))|, (?=(?-i:{VERBS}) (?:[^,.;:]{{2,40}} )?(?:aber|jedoch|zugleich|allerdings|indes|gleichzeitig|dafür|stattdessen)(?!\w))"
_DENY = r"(?:bestreite[tn]|bestritt(?:en)?|verschw(?:eigt|ieg|iegen|eigen)|leugne(?:t|te|ten|n)|dementier(?:t|te|ten|en)|zurückw(?:eist|ies|iesen|eisen)|überrasch(?:t|te)|erstaun(?:t|te)|verwunder(?:t|te)|auff(?:ällt|iel)|bezweifel(?:t|te|ten|n)|widerleg(?:t|te|ten|en)|bestätig(?:t|te|ten|en)|widerspr(?:icht|ach|echen|achen)|verkenn(?:t|en)|übers(?:ieht|ah|ehen)|anzweifel(?:t|te|ten|n))"
REMARKS = (
    rf", (?:was|wogegen|wobei|dem|dagegen) (?=[^,.;:]{{2,90}}(?<!\w){_DENY}(?:[,.;]|$))|, was (?=(?:freilich|allerdings|indes|übrigens|wiederum|kaum|wenig|nicht (?:weiter )?(?:überrasch|verwunder|erstaun)|bemerkenswert|bezeichnend|insofern|immerhin|angesichts|seinerseits|tatsächlich|in der Tat)(?!\w))|(?<=\w) hält(?=,? ?$)"
    r"|, (?:eine?|die) (?:[a-zäöüß]+ )?(?:Behauptung|Aussage|Darstellung|Einschätzung|Zahl|Rechnung|Lesart|Zusage|Schätzung|Angabe|Prognose|Deutung), (?:die|der|an|mit)(?!\w)"
)
LINKS = (
    r"(?:[,;] |[–—] )(?:denn|zumal|weil|da|obwohl|obgleich|während|sodass|aber|doch|und|wobei|wenngleich|nachdem|wohingegen|auch wenn|sondern)$"
    r"|^(?:Auf (?:die|eine|deren|seine|ihre) (?:[a-zäöüß]+ )?(?:Frage|Nachfrage|Rückfrage|Bitte|Forderung|Kritik)|(?:Danach |Darauf |Dazu )?(?:[Gg]efragt|[Bb]efragt|[Aa]ngesprochen))(?!\w)[^;:]*$|^[A-ZÄÖÜ][^,;:]* (?:gefragt|befragt|angesprochen|konfrontiert|gebeten|interviewt)$"
)
# The Konjunktiv behind a comma, no subject before it.
HEADS_VERB = rf"(?-i:{TOLD}) (?!(?:und|oder)(?!\w))"
UNSAID = rf"|(?<!\w)(?:weist|wies(?:en)?|weisen|verwahr\w+|wehr\w+|widerspr\w+|dementier\w+|bestritt\w*|bestreite[tn]) [^.;:]{{0,90}}{CHARGE}(?!\w)[^.;:,]{{0,40}}$|^(?:Gefragt|Befragt|Angesprochen|Auf (?:die|eine) (?:\w+ )?(?:Frage|Nachfrage))(?!\w)[^,]{{0,60}}$"
LETS = (
    r"(?:ließ(?:en)?|lässt|lassen) [^,.;:„»\ue000]{2,60} (?:ausrichten|wissen|verlauten|mitteilen|durchblicken|erklären|verlautbaren|verbreiten)"
    r"|(?:(?:teil|füg|räum|stell|sicher|kündig|geb|gab|gibt|merk|führ|trag|trug|trägt|hob|hebt|wand|wend)(?:t|te|ten|en)?) [^,.;:„»\ue000]{2,60} (?:mit|hinzu|ein|klar|fest|zu|an|bekannt|aus|vor|hervor|zu Protokoll|zu verstehen|zu bedenken)|(?:das|dies) (?:bestätig|erklär|beton|meld|sag|versicher|bericht)(?:t|te|ten|et|ete|eten) [^,.;:„»\ue000]{2,80}(?=, (?-i:sei(?:en)?|habe|hätten|werde|würden|könne|müsse|solle|wolle|dürfe)(?!\w))"
)
ASKED = r"(?:Gefragt|Befragt|Angesprochen|Auf (?:die|eine) (?:\w+ )?(?:Frage|Nachfrage))(?!\w)|(?:Ob|Was|Wenn|Falls|Sofern|Soweit|Sobald|Solange|Nachdem|Weil|Da|Obwohl|Obgleich|Wann|Warum|Weshalb|Wieso|Wie|Wer|Wo|Wohin|Woher|Wem|Wen|Welche[rsmn]?) [^,]*$"
# "hatte schon 2019 darauf hingewiesen, dass"
HAS_SAID = r"(?:hat|hatte|haben|hatten|habe)(?= [^.;:?!,]{0,80}(?:hingewiesen|aufmerksam gemacht|bekannt ?gegeben|mitgeteilt|eingeräumt|angekündigt|eingewandt|eingewendet|ausgeführt|festgestellt|klargestellt|hinzugefügt|zugesichert|zugegeben|versprochen|geschrieben|gewarnt|bekräftigt|unterstrichen|hervorgehoben|vorgebracht|ausgesprochen|dargelegt|vorgerechnet), (?:dass|wie) )"
# "how well", "how little": behind these "wie" begins a question, no attribution.
HOW = r"(?:gut|schlecht|sehr|viele?n?|wenige?n?|oft|selten|weit|nahe?|stark|schwach|schwer|schwierig|leicht|groß|klein|hoch|niedrig|tief|lange?|kurz|schnell|langsam|rasch|früh|spät|eng|breit|fest|locker|genau|ungenau|ernst|wichtig|unwichtig|teuer|billig|alt|jung|neu|stabil|brüchig|verlässlich|mühsam|mühelos|einfach|bereitwillig|hartnäckig|sorgfältig|sparsam|freigiebig|offen|geschickt|ungeschickt|tiefgreifend|unterschiedlich|ähnlich|einig|uneinig|niemand|keiner|nichts|es kommt|es dazu)(?!\w)"
RELATES = r", (?:der|die|das|welche[rs]?) (?:[^,;:.]{2,50} )?$"

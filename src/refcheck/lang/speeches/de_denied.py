"""German verbs whose clause is the opposite of what was said, with the words of theirs that stand before it: stellte in Abrede, dass …"""

from __future__ import annotations

from refcheck.lang.speeches.de_forms import INFINITIVE

_MID = r"[^.,;:?!\ue000]"
CHARGE = r"(?:Vorw[uü]rfe?n?|Behauptung(?:en)?|Verdacht|Anschuldigung(?:en)?|Unterstellung(?:en)?|Kritik|Darstellung|Gerüchte?n?|Meldung(?:en)?|Vermutung(?:en)?|Einschätzung|Annahme|These|Ansicht|Auffassung|Eindruck|Version|Lesart)"
# "schlug vor, dass", "trat dafür ein, dass", "wies zurück, dass", "schloss aus, dass": verbs that count at a clause alone.
APART = rf"|(?:schlägt|schlug(?:en)?|schlagen)(?= (?:{_MID}{{1,90}} )?vor[,:] )|(?:setz(?:t|te|ten|en) sich|tritt|trat(?:en)?|treten)(?= (?:{_MID}{{1,60}} )?(?:dafür|dagegen) ein, )|(?:w(?:irbt|arb|arben|erben))(?= (?:{_MID}{{1,60}} )?(?:dafür|darum), )|(?:ruft|rief(?:en)?|rufen|forder(?:t|te|ten|n)|b(?:ittet|at|aten|itten))(?= (?:{_MID}{{1,60}} )?(?:dazu auf|darum), )|(?:weist|wies(?:en)?|weisen)(?= {_MID}{{0,80}}(?:zurück|von sich|entgegen), )|(?:schließt|schloss(?:en)?|schließen)(?= (?:{_MID}{{1,60}} )?aus, )|(?:zieht|zog(?:en)?|ziehen|stellt|stellten?|stellen)(?= (?:{_MID}{{1,60}} )?in (?:Zweifel|Frage|Abrede), )"
_VERBS = r"bezweifel(?:t|te|ten|n)|zweifel(?:t|te|ten|n)|bestritt(?:en)?|bestreite[tn]|dementier(?:t|te|ten|en)|(?:ver)?leugne(?:t|te|ten|n)|vernein(?:t|te|ten|en)|widerleg(?:t|te|ten|en)|verw(?:irft|arf|arfen|erfen)"
DENIES = (
    rf"(?:{_VERBS})(?!\w).*"
    rf"|(?:stell|z[io]e?[hg])\w* (?:{_MID}* )?(?:in (?:Abrede|Zweifel|Frage)|infrage), .*"
    rf"|(?:weist|wies(?:en)?|weisen) (?:{_MID}* )?(?:zurück|von sich|entgegen), .*"
    rf"|(?:schließt|schloss(?:en)?|schließen) (?:{_MID}* )?aus, .*"
    rf"|(?:widerspr(?:icht|ach|achen|echen)|verwahr\w+ sich|wehr\w+ sich|(?:trat(?:en)?|tritt|treten)|(?:wandte\w*|wende[tn]) sich) (?:{_MID}* )?{CHARGE}(?!\w).*"
    rf"|\w+ (?:{_MID}* )?(?:nicht(?! (?:nur|allein|bloß|zuletzt|ohne|minder|müde)(?!\w))|nie|niemals|keineswegs|keinesfalls|mitnichten|kaum)(?: {_MID}*)?, (?!{INFINITIVE}).*"
)
# "wies den Vorwurf zurück, etwas getan zu haben", "schloss aus, zurückzutreten"
OF_HIMSELF = (
    rf"|(?P<rejects>(?-i:weist|wies(?:en)?|weisen)) {_MID}{{0,100}} (?:zurück|von sich), (?={INFINITIVE})"
    rf"|(?P<excludes>(?-i:schließt|schloss(?:en)?|schließen)) (?:{_MID}{{1,60}} )?aus, (?={INFINITIVE})"
    rf"|(?P<disputes>(?-i:stellt|stellten?|stellen)) (?:{_MID}{{1,60}} )?in Abrede, (?={INFINITIVE})"
)

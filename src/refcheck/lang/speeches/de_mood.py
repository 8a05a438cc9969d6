"""The German Konjunktiv II: of told words where the Konjunktiv I would look like the indicative (sie lägen), and of what is only imagined."""

from __future__ import annotations

_PREFIX = r"(?:be|ver|er|ent|zer|ge|miss|über|unter|wider|hinter|durch|um)?"
# Stems whose forms in -e and -en are neither past tense nor infinitive.
_STEMS = (
    r"(?:bänd|bärg|bät|befähl|beföhl|begänn|begönn|bög|böt|bräch|brächt|bräucht|dächt|fänd|flög|flöh|flöss|frör|gäb|gält|gölt|genäs|genöss|geschäh|gewänn|gewönn|göss|grüb|hälf|hülf|höb|käm|kläng|kröch|läg|läs|lög|lüd|mölk|nähm|quöll|ränn|rönn"
    r"|säh|säng|sänn|sönn|säß|schlüg|schlöss|schmölz|schöb|schöss|schüf|schwämm|schwömm|schwänd|schwöll|schwür|spränn|spönn|spräch|spräng|spröss|stäch|ständ|stünd|stähl|stöhl|stänk|stöb|stürb|tät|träf|trät|(?<!be)trüg|verdröss|verdürb|vergäß|verlör"
    r"|würb|wärf|würf|wüchs|wüsch|wüsst|wög|zög|zwäng)"
)
STRONG = rf"{_PREFIX}{_STEMS}"
# … and those whose form in -en is past tense as well.
PAST = r"(?:be|ver|er|ent|zer|ge|miss|über|unter|wider|hinter|durch|um)?(?:biss|blieb|blies|briet|fiel|fing|ging|glich|glitt|griff|hielt|hieb|hing|hieß|lief|lieh|ließ|litt|mied|pfiff|pries|rieb|rief|riet|riss|ritt|schied|schien|schlich|schlief|schliff|schmiss|schnitt|schrie|schrieb|schritt|schwieg|stieg|stieß|strich|stritt|trieb|wich|wies|wrang)"
_FREE = r"[^,.;:?!\ue000„»]"
_ANY = r"[^.;:?!\ue000„»]"


def carries(not_main: str) -> str:
    """A main clause in the plural of the Konjunktiv II, told where what stands around it is told; `not_main`: what begins none."""
    return rf"(?!{not_main}){_FREE}{{2,110}}? (?-i:hätten|wären|würden|müssten|könnten|{STRONG}en)(?= (?!wir(?!\w)))"


def carries_one(not_main: str) -> str:
    """The same in the singular of strong verbs, which more often tells what is only imagined."""
    return rf"(?!{not_main}){_FREE}{{2,110}}? (?-i:(?:{STRONG}|{PAST})e)(?= (?!ich(?!\w)))"


def proven(not_main: str, main: str, once: str) -> str:
    """Such a clause that needs nothing around it: one in the Konjunktiv I is joined to it ("hätten …, und es sei"; "wären …, weil … sei")."""
    beside = rf"(?:, (?:und |aber |doch |denn |auch |nur )?(?={main})|,? und (?={main}))"
    below = rf", (?:weil|da|obwohl|obgleich|während|zumal|nachdem|sobald|solange|sodass|der|die|das|deren|dessen|denen|wo|wobei|wohin|wodurch) [^,.;:?!\ue000„»]{{2,110}} (?-i:{once})(?=[,.;]|$)"
    return rf"{carries(not_main)}(?:{_ANY}{{0,160}}?{beside}|{_ANY}{{0,160}}?{below})"


# What makes such a clause the author's: a condition, a comparison with what was not, his own verdict.
IMAGINED = (
    r"(?<!\w)(?:wenn|falls|sofern|sonst|ansonsten|andernfalls|anderenfalls|ohne(?! (?:dass|Zweifel))|statt|anstelle|an (?:dieser|seiner|ihrer|deren|dessen) stelle|gerne?|am liebsten|im gegenteil|das gegenteil|verdient|beinahe|fast|um ein haar|lieber|besser|eher|eigentlich|theoretisch|rein rechnerisch|hypothetisch|notfalls|allenfalls|womöglich|vielleicht|wohl|vermutlich|wahrscheinlich|gewiss|sicher(?:lich)?|kaum|schwerlich|dann|damit|dadurch|daraus|demnach|insofern|"
    r"man|ich|wir|uns|unser\w*|mein\w*|jemand|solche\w*|derartige\w*|derlei|dergleichen|undenkbar|unvorstellbar|unmöglich|denkbar|vorstellbar|wünschenswert|erwartet|zu erwarten|wundern|überrascht|anders|genügt|gereicht|als ob|als (?=habe|hätten?|sei|wäre|würde))(?!\w)"
    r"|(?<!\w)hätten (?:[^,.;:]* )?(?:können|müssen|sollen|dürfen|wollen|mögen)(?!\w)|(?<!\w)(?:wären|hätten) (?:[^,.;:]* )?zu (?-i:[a-zäöüß]+n) (?:gewesen|gehabt|gewusst)(?!\w)|, (?:hätten?|wären?|gäbe|käme|würden?|stünden?|bliebe|ginge|läge|könnten?) (?!\w+,)|^\W*(?:(?-i:[A-ZÄÖÜ][a-zäöüß]+er)(?= (?:hätten|wären|würden|könnten|käme|ginge))|(?:Das|Dies|Es|Dies alles|All das|Beides|So|Hier|Daraus|Näher|Gerade|Erst|Nur|Selbst|Auch|Noch|Nichts|Niemand|Wer|Was)(?!\w) [^ ]+e(?!\w)|(?:Hätten?|Wären?|Würden?|Könnten?|Müssten?)(?!\w))"
)

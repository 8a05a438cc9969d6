"""A German verb that goes on with the subject of the one before it: the minister denied the charge and put the losses at “…”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang import Language
from refcheck.lang.speeches.de_cuts import VERBS
from refcheck.lang.speeches.de_forms import NOT_MAIN
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

_JOINT = r"(?:(?<=, )|(?<= )|^)(?:und|aber|doch|sowie|oder) "
_BUT = r"(?<=, )(?={verb} (?:[^,.;:]{{1,60}} )?(?:aber|jedoch|zugleich|allerdings|indes|gleichzeitig|dafür|stattdessen)(?!\w))"
# Verbs that open a sentence beside those of saying: he came, stepped before the press, smiled.
_ACTS = (
    r"(?:trat(?:en)?|tritt|treten|kam(?:en)?|kommt|kommen|ging(?:en)?|geht|gehen|lud(?:en)?|lädt|laden|gab(?:en)?|gibt|geben|stand(?:en)?|steht|stehen|saß(?:en)?|sitzt|ließ(?:en)?|lässt|lassen|nahm(?:en)?|nimmt|nehmen|zog(?:en)?|zieht|ziehen"
    r"|griff(?:en)?|greift|greifen|brach(?:en)?|bricht|schwieg(?:en)?|schweigt|schweigen|sah(?:en)?|sieht|sehen|tat(?:en)?|tut|rief(?:en)?|ruft|rufen|wies(?:en)?|weist|weisen|hob(?:en)?|hebt|heben|hielt(?:en)?|hält|halten|warf(?:en)?|wirft|werfen"
    r"|schloss(?:en)?|schließt|schlug(?:en)?|schlägt|sprang(?:en)?|wich(?:en)?|weicht|empfing(?:en)?|empfängt|traf(?:en)?|trifft|treffen|fuhr(?:en)?|fährt|flog(?:en)?|fliegt|verließ(?:en)?|verlässt|betrat(?:en)?|unterbrach(?:en)?|unterbricht|widersprach(?:en)?"
    r"|hat|hatte|hatten|haben|ist|war|waren|sind|wird|wurde|wurden|will|wollte|wollten|kann|konnte|konnten|mag|mochte|mochten|muss|musste|mussten|darf|durfte|soll|sollte)"
)
# A past tense in -te, no adjective: its noun would follow.
_PAST = r"(?:[a-zäöüß]{2,}(?:te|ten)(?! [A-ZÄÖÜ][\w\-]* (?:der|des|und|[a-zäöüß]+)(?!\w))|[a-zäöüß]{3,}te(?= (?:sich|die|das|den|der|dem|es|ihn|sie|er|ein|nicht)(?!\w)))"

_SAID = "sagte"  # in place of the first verb: whose subject stands behind it is told by a verb of saying


@dataclass(frozen=True, slots=True)
class Joined:
    """What stands before the first of two verbs, and from it to what joins the second."""

    before: str
    after: str

    @property
    def leading(self) -> bool:
        """Whether anything stands before the verb."""
        return re.search(r"\w", self.before) is not None


def joined(before: str, after: str, language: Language, *, at_verb: bool) -> Joined | None:
    """The first verb where the one beside a statement between `before` and `after` has its subject from there; None where it has one of its own."""
    if language.code != "de":
        return None
    verb = rf"(?-i:(?!so )(?:{VERBS}|(?:{language.speech.says})))(?!\w)"
    text, upto = (before + after, len(before)) if at_verb else (before, len(before))
    seconds = [
        m for m in compiled(rf"(?:{_JOINT}|{_BUT.format(verb=verb)})(?P<verb>{verb})").finditer(text)
        if (m.start("verb") == upto if at_verb else HIDDEN not in text[m.end() :].rstrip(HIDDEN))
    ]  # fmt: skip
    return _first(text, seconds[-1].start(), language) if seconds else None


def _first(text: str, seam: int, language: Language) -> Joined | None:
    """The first verb of the main clause that `seam` ends; no clause that hangs on another has it."""
    begin = max((m.end() for m in re.finditer(rf"; |: |{HIDDEN}", text[:seam])), default=0)
    verb = rf"(?<!\w)(?-i:(?!so )(?:{_ACTS}|{VERBS}|(?:{language.speech.says})|{_PAST}))(?!\w)"
    for m in compiled(verb).finditer(text, begin, seam):
        clause = re.split(r"[,–—] ", text[begin : m.start()])[-1]
        if compiled(NOT_MAIN).match(clause.lstrip("“”«»„ ")) is None:
            return Joined(text[begin : m.start()], f"{_SAID}{text[m.end() : seam].rstrip(', ')}.")
    return None

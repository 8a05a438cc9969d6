"""Where English told words may begin and end: participles and nouns that look like verbs of saying, clauses that stay open at a comma."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.quotations_marks import HIDDEN

_NOUNS = (
    "noun",
    "shown",
    "owned",
    "theirs",
    "among",
    "seat",
    "whose",
    "verdict",
    "under",
    "relative",
    "only",
    "tone",
)  # groups that name no verb
_WORD = later(r"[A-Za-z]+(?:-[a-z]+)?(?!\w)(?! (?:that|is|was|are|were)(?!\w))")
_NOUN_BEFORE = later(r"(?<![\w’])(?:the|an?|its|their|our|my|your|whose|every) $", re.IGNORECASE)
_HEADED = r"(?:the|an?|his|its|their|our|my|your|whose|every|[a-z]+[’']s|[a-z]+s’)"
_BEFORE = r"(?:of|in|for|with|from|by|at|under|into|between|against|about|despite|over|upon|towards?|without)"
# "whose predicted path", "the widely reported fall", "of suggested routes"
_ADJECTIVE = later(rf"(?<![\w’])(?:{_HEADED}(?: (?:\w+ly|long|much|so|often))?|{_BEFORE}|as|than) $", re.IGNORECASE)
# "on the Russian charges she is mild", "whether promises made to friends", "the latest reports"
_PLURAL = later(
    rf"(?:^|[,;:] )(?:on|about|as to|regarding|concerning|behind|beyond|despite|without) {_HEADED}(?: [a-z-]+)? $"
    rf"|(?<![\w’])(?:{_HEADED}|{_BEFORE}|whether|more|many|several|some|most|no|both|these|those|such)"
    r"(?: (?:new|old|latest|earlier|later|recent|other|own|various|repeated|public|private|false|first|last|two|three|four|five))? $",
    re.IGNORECASE,
)
# "a report that she sent to a daily": the report is what she sent
_REPORT = later(
    rf"(?<![\w’])(?:{_HEADED}|{_BEFORE})(?: (?:new|old|latest|earlier|later|recent|other|own|long|short|brief|detailed|secret|confidential|internal|annual|first|last|second|final))? $",
    re.IGNORECASE,
)
# A clause goes on behind a comma at which its verb, or what joins two of its parts, still waits for more: "it had, as a courtesy, | told …"
_OPEN = later(
    r"(?<!\w)(?:ha[sd]|have|having|was|were|is|are|be|been|being|will|would|can|could|may|might|must|should|did|does|do|and|or|but|nor|that|which|who|whether|if|because|although|though|the|an?|of|to|not|only|than)(?:, [^,;:]{2,60})?$",
    re.IGNORECASE,
)
_PERFECT = later(r"(?<!\w)(?:ha[sd]|have|having|was|were|been|be|being|is|are)(?!\w)")
_THIS_PAPER = later(r"(?:This|The present) (?:article|paper|study|brief|policy brief|essay|chapter|section|thesis)(?!\w)")
_THIS_REPORT = later(
    r"(?<!\w)this (?:report|book|volume|monograph|memo|note|survey|contribution) (?:also |then |next |first |\w+ly )?$", re.IGNORECASE
)
_INQUIRES = later(r"(?:asks|examines|considers|explores|wonders|inquires|enquires|traces)(?!\w)")
_STOP = later(r"[.!?…\ue000][”’\"»)]?\s+(?=[A-Z])|\n")
# "nobody printed the | estimate of its surveyors that": a noun
_NOUN_AHEAD = later(r"(?:the|an?|his|her|its|their) |\w+ (?:of|by|from|among) ", re.IGNORECASE)
_IT = later(r"It (?:\w+ly |then |also |further |first )?")
# "it had, as a courtesy, | explained the matter": no attribution
_WAITING = later(r"(?<!\w)(?:ha[sd]|have|having|was|were|is|are|be|been|being|would|will|to)(?:, [^,;:]{2,60})$", re.IGNORECASE)
# who is none of those that a paper quotes: "anyone who suspects that", "nothing in it suggests that"
_NOBODY = later(
    r"(?<!\w)(?:any(?:one|body)|every(?:one|body)|whoever) (?:(?:who|that) )?(?:\w+ly |still |may |might |would |could |has |had |ever |once )*$"
    r"|(?:^|(?<=[;:] ))(?:nothing|nobody|no one|none|neither|not (?:every|all|everyone|everybody|one|a single|many)|hardly any\w*|scarcely any\w*|few)(?!\w)[^,;:]*$"
    r"|(?<!\w)(?:taken|read|put) together(?!\w)[^;:]*$",
    re.IGNORECASE,
)
_ANTECEDENT = later(
    r"(?<![\w’])(?:(?:the|an?|his|her|its|their|this|that|these|those|some|two|three)(?= )|[A-Z]|\d)[^,;:.]*, (?:which|who|whom|whose(?: [\w-]+){1,3}),? ?$"
)


def is_no_verb(masked: str, first: int, found: re.Match[str]) -> bool:
    """Whether what was found for a verb of saying is a participle before its noun or a noun, in the sentence that begins at `first`."""
    group = found.lastgroup or "verb"
    at = found.start(group)
    if group.startswith(_NOUNS) or (word := _WORD.match(masked, at)) is None:
        return masked.startswith("report that ", at) and _REPORT.search(masked[max(first, at - 40) : at]) is not None
    before = masked[max(first, at - 60) : at]
    if word.group().endswith("ed"):
        return _ADJECTIVE.search(before) is not None
    if found.group().endswith(": "):
        return False  # "The answer of the owners was simple: …"
    return _NOUN_BEFORE.search(before) is not None or (word.group().endswith("s") and _PLURAL.search(before) is not None)


def heads(masked: str, first: int, found: re.Match[str]) -> bool:
    """Whether "the estimate of the pilots that" is the subject of its sentence, which goes on behind it."""
    return found.lastgroup == "owned" and masked[first : found.start("owned")].strip().lower() in ("", "the", "an", "a")


def behind(masked: str, at: int) -> int:
    """Behind the word at `at`."""
    word = _WORD.match(masked, at)
    return word.end() if word else at + 1


_CONTRASTS = (", while ", ", whereas ")
_BACK = later(r"(?<!\w)(would|could|should|might)(?!\w)")
_TELLS = later(
    r"(?<!\w)(?:I|we)(?!\w)|(?<!\w)(?:said|says|told|insist(?:s|ed)|argue[sd]|claim(?:s|ed)|warn(?:s|ed)|add(?:s|ed)|reported|maintain(?:s|ed)|counter(?:s|ed)|repl(?:y|ies|ied)|note[sd])(?!\w)"
)


def stays_open(masked: str, start: int, cut: re.Match[str]) -> bool:
    """Whether told words that were to end at `cut` wait for more."""
    if cut.group().startswith((";", ", and ", ", but ", ", which", " ")):
        return False
    if cut.group() in _CONTRASTS and (
        mood := _BACK.search(masked, start, cut.start())
    ):  # ", while others would go on": told in the same tense
        behind = re.split(r"[,;.]", masked[cut.end() :])[0]
        return any(m[1] == mood[1] for m in _BACK.finditer(behind)) and _TELLS.search(behind) is None
    return _OPEN.search(masked[start : cut.start()]) is not None


def next_verb(masked: str, start: int, end: int, verb: str, says: re.Pattern[str]) -> int | None:
    """Where the speaker, not what he tells, goes on in the tense of `verb`: "… that controls work | and concedes that …"."""
    for m in re.compile(r" and (?:then |also |\w+ly )?(?=(\w+) that )").finditer(masked, start, end):
        if m[1][-1] != verb[-1] or not says.fullmatch(m[1]):
            continue
        if verb[-1] == "s" or m[1] == "added" or not _PERFECT.search(masked, start, m.start()):
            return m.start()
    return None


def is_authors(masked: str, first: int, at: int) -> bool:
    """Whether the subject of the sentence masked[first:at] is the paper itself, or nobody."""
    governing = masked[first:at]
    if _NOBODY.search(governing) and not _NOUN_AHEAD.match(masked, at):
        return True
    if _THIS_REPORT.search(governing) and _INQUIRES.match(masked, at):
        return True
    if not _IT.fullmatch(governing):
        return False
    ends = [m.end() for m in _STOP.finditer(masked, max(0, first - 400), max(first - 2, 0))]
    return _THIS_PAPER.match(masked, ends[-1] if ends else 0) is not None


def aside_of(masked: str, first: int, last: int, found: list[re.Match[str]]) -> re.Match[str] | None:
    """Which attribution tells a sentence: one behind its quoted words and a colon rather than one before them, none that is a predicate."""
    found = [a for a in found if not _WAITING.search(masked[first : a.start()])]
    if not found:
        return None
    quotation = masked.rfind(HIDDEN, found[0].end(), last)
    behind = [a for a in found if masked.find(": ", quotation, a.start()) >= 0] if quotation >= 0 else []
    return (behind or found)[0]


def is_phrase(masked: str, start: int) -> bool:
    """Whether the told words at `start` are no clause behind "that" or a colon."""
    return not masked[:start].endswith(("that ", ": ", "whether ", "if "))


def antecedent(masked: str, first: int, aside: int) -> int:
    """Where what a relative clause with an attribution inside belongs to begins: "He explained | the scheme, which, he said, …"."""
    found = _ANTECEDENT.search(masked[first:aside] + " ")
    if found is None:
        return first
    starts = [
        m.start() for m in re.finditer(r"(?<![\w’])(?:the|an?|his|her|its|their|this|these|those) ", masked[first + found.start() : aside])
    ]
    return first + found.start() + (starts[-1] if starts else 0)

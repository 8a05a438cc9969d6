"""Which of two things a text prefers to the other: A rather than B, not B but A, 与其B不如A, BよりA, A, а не B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart
from refcheck.match.units import Unit, is_light
from refcheck.match.windows import sliced

Span = tuple[int, int]
_NEAR = 3  # words on either side of a turn that are what it sets against each other
_BETWEEN_MOST = 60  # characters of what is refused between the two words of a turn
_STOP = later(r"[。；;.!?！？](?=\s|$|[^\d\s])")
_CLAUSE = later(_STOP.pattern + "|(?<=[るたいだすん])が")
_COMMA = later(_STOP.pattern + r"|[,，、]")

# What stands on the left of a turn is preferred (first), or refused (second); of two words of a turn, the refused stands between.
_FIRST = {
    "en": r"\b(?:rather than|instead of|as opposed to|in preference to|(?:more|better|higher|larger|greater|less expensive|\w+er)\b[^,.;]{0,30}? than)\b|, (?:and )?not(?= (?!only|just|merely|least|surprisingly|to be|until|yet|even))",
    "zh": r"而非|而不是|，(?:而)?并?不是(?!.{0,20}而是)|，并非",
    "ja": r"(?:であって|であり|であって、)、?(?=.{0,20}(?:ではな|でな))",
    "ru": r",? а не(?!\w)|(?<!\w)вместо(?!\w)|, (?:не)?жели(?!\w)|, чем(?!\w)",
    "de": r"(?<!\w)(?:statt|anstatt|anstelle|(?:mehr|eher|lieber|besser|\w+er) als)(?!\w)|, nicht(?= )",
    "fr": r"(?<!\w)(?:plutôt que|au lieu de|(?:plus|mieux|davantage) [^,.;]{0,30}?que|et non(?: pas)?)(?!\w)",
    "ko": r"(?:이|가) 아니라(?=$)",
}
_SECOND = {
    "zh": r"不如|倒不如",
    "ja": r"(?:では|じゃ)な(?:く(?!な|ては)|くて)|(?<=.)よりも?(?:むしろ)?(?!も?多|以|先|り|抜|詳|前|早|高い?水|大き?な|一層|よい|良い|広|深|強|劣|低|少な|小さ|弱|悪|遅|短|軽|安|下)(?=[^0-9０-９])|というよりも?|代わりに|かわりに",
    "ko": r"(?:이|가)? ?아니라|아닌|보다(?= )|대신(?=에|\s)",
}
_BETWEEN = {
    "en": ((r"\b(?:not(?: so much)?|less (?=an? |the |of an? |about |because |like |for |by ))\b", r"\b(?:but(?! also)|as|than)\b"),),
    "zh": ((r"不是|并非|不在于|与其(?:说)?", r"而是|，?(?:倒|还)?不如(?:说)?|而在于"),),
    "ru": (
        (r"(?<!\w)(?:не(?! столько)(?: само?)?|скорее не)(?!\w)", r",? (?:а|но)(?! не)(?!\w)"),
        (r"(?<!\w)не столько(?!\w)", r", сколько(?!\w)"),
    ),
    "de": ((r"(?<!\w)(?:nicht(?: so sehr)?|kein\w*|weniger(?= (?:ein|der|die|das|um|wegen|aus)))(?!\w)", r"(?<!\w)(?:sondern|als)(?!\w)"),),
    "fr": ((r"(?<!\w)(?:non pas|pas|moins(?= (?:une?|l[ea]s?|par|pour|à cause)))(?!\w)", r"(?<!\w)(?:mais|que)(?!\w)"),),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The words nearest to the turn on the side that is preferred, and on the one that is refused; `place` is the turn's."""

    chosen: Content
    refused: Content
    place: Span


def turned_round(quote: Content, passage: Content) -> tuple[Span, Span] | None:
    """Where the quotation prefers what the passage refuses, and where that does."""
    mine, theirs = list(choices(quote)), list(choices(passage))
    pairs = [(a, b) for a in mine for b in theirs]
    if any(_meet(a.chosen, b.chosen, b.refused) or _meet(a.refused, b.refused, b.chosen) for a, b in pairs):
        return None
    return next(
        ((a.place, b.place) for a, b in pairs if _meet(a.chosen, b.refused, b.chosen) or _meet(a.refused, b.chosen, b.refused)), None
    )


def _meet(one: Content, there: Content, elsewhere: Content) -> bool:
    """Whether a word of the first is in the second, and not in the third."""
    return any(has_counterpart(u, there) and not has_counterpart(u, elsewhere) for u in one.units)


def choices(content: Content) -> Iterator[Choice]:
    """All choices of a text that are read with certainty."""
    text, code = content.text, content.lang
    for opening, closing in _pairs(code):
        for first in opening.finditer(text):
            second = closing.search(text, first.end())
            if second and second.start() - first.end() <= _BETWEEN_MOST and not _STOP.search(text, first.end(), second.start()):
                yield Choice(_after(content, second.end()), _within(content, first.end(), second.start()), first.span())
    for turns, left_is_chosen in ((_FIRST, True), (_SECOND, False)):
        pattern = _compiled(turns.get(code, ""))
        for found in pattern.finditer(text) if pattern else ():
            # What is refused behind a turn ends with its clause: A, а не B, и C.
            # So does what is refused before one: AだがBではなく.
            left = _before(content, found.start(), _STOP if left_is_chosen else _CLAUSE)
            right = _after(content, found.end(), _COMMA if left_is_chosen else _STOP)
            if found.start() == 0:
                continue
            yield Choice(left, right, found.span()) if left_is_chosen else Choice(right, left, found.span())


def _pairs(code: str) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    found = [(_compiled(first), _compiled(second)) for first, second in _BETWEEN.get(code, ())]
    return [(opening, closing) for opening, closing in found if opening and closing]


def _before(content: Content, end: int, ending: re.Pattern[str] = _STOP) -> Content:
    start = max((m.end() for m in ending.finditer(content.text, 0, end)), default=0)
    units = [u for u in content.units if start <= u.start and u.end <= end and not is_light(u)][-_NEAR:]
    return _of(content, units)


def _after(content: Content, start: int, ending: re.Pattern[str] = _STOP) -> Content:
    stop = ending.search(content.text, start)
    end = stop.start() if stop else len(content.text)
    return _of(content, [u for u in content.units if start <= u.start and u.end <= end and not is_light(u)][:_NEAR])


def _within(content: Content, start: int, end: int) -> Content:
    return _of(content, [u for u in content.units if start <= u.start and u.end <= end and not is_light(u)])


def _of(content: Content, units: list[Unit]) -> Content:
    return sliced(content, units[0].start, units[-1].end) if units else sliced(content, 0, 0)


@lru_cache(maxsize=64)
def _compiled(expression: str) -> re.Pattern[str] | None:
    return re.compile(expression, re.IGNORECASE) if expression else None

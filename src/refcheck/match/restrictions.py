"""Clauses without which a statement says more than its source: "provided that …", 除非, …限り."""

from __future__ import annotations

import re

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match import split
from refcheck.match.content import Content
from refcheck.match.pairing import has_counterpart
from refcheck.match.prepared import Prepared

_LOW = 0.4
# A clause about the rest of what was told restricts nothing of it.
_OF_OTHERS = r"其余|其餘|其他|其它|剩余|剩餘|残り|その他|the (?:rest|others|remaining|remainder)\b|остальн|прочи|die (?:übrigen|anderen|restlichen)|les autres|le reste|나머지|그 밖"
# Restrictions by time, and the words of a quotation that may render one.
_TEMPORAL = later(
    r"пока|после|до тех|ранее|until|till|after|once|erst|solange|sobald|bis|nachdem|après|tant que|jusqu|avant|后|後|前(?!提)|待|まで|のち|뒤|후|까지|전",
    re.IGNORECASE,
)
_IN_TIME = {
    "ja": later(r"まで|てから|(?:後|のち|うえ|上)(?:に|で|、)|ない(?:うち|限り|かぎり)|前(?:に|は)|はじめて|初めて"),
    "zh": later(r"直到|直至|之前|以前|才|[之以]?[后後](?=[，。方再才始]|$)|未.{1,8}[前不]|等.{1,12}再"),
    "ko": later(r"(?:뒤|후)(?:에야|에|로)?(?=[ ,])|까지|고 나서|전에|[아어여]야 |때까지"),
    "ru": later(r"(?<!\w)(?:пока|до тех пор|лишь|только|после|прежде|раньше|сначала)(?!\w)", re.IGNORECASE),
    "en": later(r"\b(?:until|till|after|once|before|first|as long as|only when)\b", re.IGNORECASE),
    "de": later(r"(?<!\w)(?:bis|erst|solange|sobald|nachdem|nach|bevor|ehe|zuvor)(?!\w)", re.IGNORECASE),
    "fr": later(r"(?<!\w)(?:jusqu[’']|tant qu|après|avant|une fois|dès que|d[’']abord)", re.IGNORECASE),
}
_OPENING = 4  # characters of a clause before a word that opens it; behind more, the word closes what restricts (…的前提下)


def restricted(prepared: Prepared, quote: Content, sentences: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Spans of the restricting clauses of sentences [first, last) of which the quotation, which restricts nothing, has nothing."""
    theirs, ours = _restrictors(prepared.lang), _restrictors(quote.lang)
    if not theirs or (ours and re.search(ours, quote.text, re.IGNORECASE)):
        return ()
    in_time = _IN_TIME.get(quote.lang.split("-")[0])
    language = language_of(prepared.lang)
    opens = language is not None and language.spaced and prepared.lang != "ko"  # the word stands before what restricts
    out: list[tuple[int, int]] = []
    for i in range(*sentences):
        begin, end = prepared.sentences[i]
        cut = split.clauses(prepared.text, begin, end)
        for a, b in cut:
            found = re.search(theirs, prepared.text[a:b], re.IGNORECASE)
            if found is None or re.match(_OF_OTHERS, prepared.text[a:b].strip(), re.IGNORECASE):
                continue
            if _TEMPORAL.search(found.group()) and in_time is not None and in_time.search(quote.text):
                continue
            start, end = (a + found.start(), b) if opens else (a, b if found.start() < _OPENING else a + found.end())
            if _share(prepared, quote, i, start - begin, end - begin) < _LOW:
                out.append((start, end))
    return tuple(out)


def _restrictors(lang: str) -> str:
    language = language_of(lang)
    return language.matching.restrictors if language else ""


def _share(prepared: Prepared, quote: Content, i: int, start: int, end: int) -> float:
    """How much of what only this clause of its sentence says is answered; 1 where there is nothing that could be."""
    every = prepared.contents[i].units
    said = frozenset().union(*(u.ids for u in every if not start <= u.start < end))
    units = [u for u in every if start <= u.start < end and u.ids and u.ids.isdisjoint(said)]
    total = sum(u.weight for u in units)
    return sum(u.weight for u in units if has_counterpart(u, quote)) / total if total else 1.0

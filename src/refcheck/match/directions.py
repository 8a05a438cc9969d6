"""North for south: the sides of the compass in two texts."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.match.content import Content

_WIDE = r"(?<![东西南北関关])(?P<d>[东西南北]{1,2})(?=部(?!长)|岸|侧|側|半|端|边|风|纬|[东西南北]?方(?:面|向|领土|領土|航|海)|翼|郊|麓)"
_PATTERNS = {
    "zh": _WIDE,
    "ja": _WIDE,
    "ko": r"(?P<d>[동서남북]{1,2})(?=부(?!터)|쪽|단|측|풍|위|반구)",
    "en": r"\b(?P<d>(?:north|south)?-?(?:east|west)|north|south)(?:ern(?:most)?|erly|wards?)?\b",
    "ru": r"\b(?P<d>(?:северо-|юго-)?(?:восточн|западн)|северн|южн)(?=[а-яё]{2,3}\b)",
    "de": r"\b(?P<d>(?:nord|süd)?(?:öst|west)|nörd|süd)(?=lich)",
    "fr": r"\b(?P<d>oriental|occidental|septentrional|méridional)(?=e?s?\b)|(?:\b(?:au|du|le)|\bl['’])\s?(?P<e>(?:nord|sud)-(?:est|ouest)|nord|sud|est|ouest)\b",
}
_SIDES = (
    ("N", "北 북 nor nörd север septentrional nord"),
    ("S", "南 남 sou süd юг южн юго méridional sud"),
    ("E", "东 동 east öst восточн oriental est"),
    ("W", "西 서 west западн occidental ouest"),
)


def sides(content: Content) -> dict[str, tuple[int, int]]:
    """The sides of the compass that a text names, "NE" for north-east, and where; not those in names of places that the lexicon knows."""
    pattern = _pattern(content.lang)
    if pattern is None:
        return {}
    text = han(content.text) if content.lang in ("zh", "ja") else content.text
    for unit in content.units:
        if unit.proper and unit.ids:
            text = text[: unit.start] + "\0" * (unit.end - unit.start) + text[unit.end :]
    return {side: m.span() for m in pattern.finditer(text) if (side := _side(next(filter(None, m.groupdict().values()))))}


@lru_cache(maxsize=8)
def _pattern(code: str) -> re.Pattern[str] | None:
    return re.compile(_PATTERNS[code]) if code in _PATTERNS else None


def _side(word: str) -> str:
    word = word.replace("ouest", "west")
    found = "".join(side for side, words in _SIDES if any(w in word for w in words.split() if not (w == "est" and "west" in word)))
    return "" if found in ("NS", "EW") else found


def turned_side(quote: Content, passage: Content) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the quotation names one side that the passage does not, and the passage one that the quotation does not."""
    mine, theirs = sides(quote), sides(passage)
    lost, free = mine.keys() - theirs.keys(), theirs.keys() - mine.keys()
    return (mine[min(lost)], theirs[min(free)]) if len(lost) == 1 == len(free) else None

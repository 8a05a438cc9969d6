"""Foreign names of two words before a Korean topic particle, without a title: 토비아스 렌은, 사기사와 후유코는."""

from __future__ import annotations

import re

from refcheck.match.content import content_of

_TWO = re.compile(r"(?<![가-힣])(?=([가-힣]{2,6}) ([가-힣]{1,7}?)(?:은|는)(?![가-힣]))")
_PARTICLE = re.compile(r"(?:에서|에게|으로|부터|까지|처럼|보다|라고|다고|면서|하고|[을를의에도만])$")
_LONG = 3  # syllables of both words: shorter rows are chance
Spot = tuple[int, int, str]


def foreign(text: str) -> list[Spot]:
    """The names with their places: rows of two words of which the lexicon knows neither."""
    found: list[Spot] = []
    for m in _TWO.finditer(text):
        first, second = m.groups()
        if len(first) + len(second) > _LONG and not _PARTICLE.search(first) and not _is_known(first) and not _is_known(second):
            found.append((m.start(1), m.end(2), f"{first} {second}"))
    return found


def _is_known(word: str) -> bool:
    """Whether the lexicon knows a word, or its beginning, as another one than a name."""
    return any(u.ids and not u.proper for u in content_of(word, "ko").units)

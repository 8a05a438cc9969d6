"""Who a page says wrote it, in the lines around its title."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang import LANGUAGES

_BEHIND, _AHEAD = 320, 120  # characters around the title in which a byline stands
_LONGEST = 60  # characters of a line that is no sentence


def byline(text: str, titles: tuple[str, ...]) -> str | None:
    """The name in the first byline near the title ("By Ida Holm", 文：佐伯花子, 作者：李志强); None where none stands."""
    place = next((p for t in titles if t and (p := text.find(t)) >= 0), -1)
    title = next((t for t in titles if t and t in text), "")
    around = text[place + len(title) :][:_BEHIND] + "\n" + text[max(0, place - _AHEAD) : place] if place >= 0 else text[:_BEHIND]
    for line in around.split("\n"):
        plain = line.strip()
        match = _bylines().match(plain) if 0 < len(plain) <= _LONGEST else None
        if match is not None:
            return next(g for g in match.groups() if g).strip()
    return None


@cache
def _bylines() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for language in LANGUAGES for p in language.web.bylines))

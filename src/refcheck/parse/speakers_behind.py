"""Who is named right behind a verb of saying, and whether an article before a German noun says that it is no name."""

from __future__ import annotations

from collections.abc import Callable

from refcheck.lang import Language
from refcheck.parse.heard import Heard
from refcheck.parse.places import is_place
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_edges import ALONE, APPOSED, ARTICLE, OBLIQUE


def named_behind(stretch: str, language: Language, heard: Heard, one: Callable[[str], str | None]) -> str | None:
    """Who is named there: "…," said Priya Raman, an analyst at Halden Securities / said Deschner for the Foreign Office. `one` finds a name."""
    if language.code == "ru":  # возразил садовод Громов, а она промолчала
        return one(stretch.split(",")[0]) or one(stretch)
    if language.code not in ("en", "fr"):
        return one(stretch)
    named, alone = APPOSED.match(stretch), ALONE.match(stretch) if language.code == "en" else None
    if alone is not None and not compiled(language.speech.not_names, case=True).fullmatch(alone[1]) and not is_place(alone[1], "en"):
        return heard.fullest(alone[1])
    return (named and one(named[1])) or one(stretch)


def with_article(before: str, run: str, language: Language, heard: Heard) -> bool:
    """A bare German name has no article: "beim Deutschen Wetterdienst", "die Kleine Anfrage" name nobody; a body may be the subject."""
    if OBLIQUE.search(before):
        return True
    return ARTICLE.search(before) is not None and not compiled(language.speech.bodies).search(run) and not heard.known(run)

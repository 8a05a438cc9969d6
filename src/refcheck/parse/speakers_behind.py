"""Who is named right behind a verb of saying, and whether an article before a German noun says that it is no name."""

from __future__ import annotations

from collections.abc import Callable

from refcheck.lang import Language
from refcheck.parse.heard import Heard
from refcheck.parse.places import is_place
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.speakers_edges import ALONE, APPOSED, ARTICLE, CLOSING, OBLIQUE, STOP
from refcheck.parse.speakers_signs import FIRM


def following(after: str, language: Language, heard: Heard, one: Callable[[str], str | None]) -> str | None:
    """Who speaks behind quoted words: "…," said X / X said / — сказал X / X说。 `one` finds a name."""
    speech = language.speech
    if speech.verb_final:
        verb = compiled(speech.says).search(after)
        if verb is None and speech.echoes:  # “…” 서문석 군수의 말이다.
            return one(after) if compiled(rf"{CLOSING.pattern}(?:{speech.echoes})").match(after) else None
        return one(after[: verb.start()]) if verb else None
    opened = CLOSING.match(after)
    lead = opened.end() if opened else 0
    if language.spaced:  # заявил генеральный директор «Охотск СПГ» Артур Лемешев: the name of a firm ends no clause
        after = FIRM.sub(lambda m: " " * len(m.group()), after)
    stop = STOP.search(after, lead)
    part = after[lead : stop.start() if stop else len(after)][:120]
    edge = r"(?<!\w)" if language.spaced else ""
    verb = compiled(rf"{edge}(?:{speech.says})").search(part)
    if verb is None:
        return None
    behind = named_behind(part[verb.end() :], language, heard, one) if language.spaced else None
    paper = compiled(speech.papers).search(after, lead, lead + 120)
    ahead = part[: verb.start()] if language.spaced else part[: verb.end()]  # 罗成栋说: the verb may take a character of the name
    return one(ahead) or behind or (paper.group(1) if paper else None)


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

"""Where and when something was said: «Выступление на вечере … (Чита, 3 мая 2024 г.)», 某人在…座谈会上的发言，大连，2024年5月3日."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern

_BRACKET = later(r"\s*\((?:(?P<place>[^(),，、\d]{2,40})[,，、]\s*)?(?P<date>[^()]*\d{4}[^()]*)\)\s*$")


def take_occasion(draft: Draft) -> None:
    """A speech whose title ends in a bracket with place and day: they are no words of the title."""
    if draft.has("issued") or draft.has("container_title") or draft.has("publisher") or not draft.has("title"):
        return
    start, end = draft.spans["title"]
    text = draft.note.flat[start:end]
    found = _BRACKET.search(text)
    if found is None or pattern(r"\W*(?:<speech>)(?![^\W\d_])").match(text) is None:
        return
    day = next((d for d in find_dates(text) if d.start >= found.start("date") and d.precision != "year"), None)
    if day is None:
        return
    draft.drop("title")
    draft.put("title", start, start + found.start())
    draft.put("issued", start + day.start, start + day.end, value=day.edtf)
    if found["place"]:
        draft.put("publisher_place", start + found.start("place"), start + found.end("place"))
    draft.kind = "speech"

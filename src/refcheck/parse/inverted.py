"""Family name first, parted from the title by commas alone: "Brandl, Eva M., Rossi, Luca, Die Stadt und ihr Hafen, in: …"."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.model import Name
from refcheck.parse.imprint import is_publisher

_FAMILY = r"(?:(?:von|van|de|di|da|del|du|zu|zur)\s(?:der\s|den\s|la\s)?)?[A-ZÀ-Þ][\w’'\-]+"
_INITIALS = r"(?:[A-ZÀ-Þ][a-z]?\.[\s\-]?){1,3}(?:de|van|von|du)?"
_GIVEN = rf"(?:{_INITIALS}|[A-ZÀ-Þ][\w’'\-]+(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’'\-]+)){{0,2}}(?:\s(?:de|van|von|du|zu))?)"
_PAIR = later(rf"\s*(?P<family>{_FAMILY}),\s(?P<given>{_GIVEN})(?=\s*[,:/]|\s(?:and|und|et|&)\s)")
_NEXT = later(r"\s*(?:,\s(?:and|und|et|&)\s|,\s|\s?/\s?|\s(?:and|und|et|&)\s)")
# A title goes on in small letters somewhere, a list of houses or towns does not.
_TITLE = later(r"\s*,\s+(?P<title>[A-ZÀ-Þ„“«\"][^\n]*)")
_SMALL = later(r"[^,]*?\s[a-zà-ÿ]|[^,]*[.?!:]\s|[^,\d]{2,60},?\s[Ii]n:\s")
_TWO = later(r"[A-ZÀ-Þ][\w’\-]+\s(?:und|and|et|&)\s[A-ZÀ-Þ][\w’\-]+")  # "Feld, Nation, Staat und Ufer": three things, and no given name
_NO_NAME = later(r"(?:The|A|An|On|In|Of|How|Why|What|Der|Die|Das|Ein|Eine|Zur|Zum|Über|Le|La|Les|Un|Une|Des|Du|Sur)\s|L[’']|D[’']")


def inverted_head(text: str) -> tuple[int, tuple[Name, ...]]:
    """Where the inverted names at the beginning of a work end, and the names; (0, ()) where it begins otherwise.

    One pair alone counts only before what can be a title: two capitals and a comma may as well be a title and its publisher.
    """
    names: list[Name] = []
    at = 0
    while found := _PAIR.match(text, at):
        if _NO_NAME.match(found["given"] + " ") or _NO_NAME.match(found["family"] + " "):
            break
        names.append(Name(family=found["family"], given=found["given"].strip()))
        end = found.end()
        behind = _NEXT.match(text, end)
        if behind is None or not _PAIR.match(text, behind.end()):
            break
        at = behind.end()
    if not names:
        return 0, ()
    title = _TITLE.match(text, end)
    if title is None or not _SMALL.match(title["title"]):
        return 0, ()
    first = title["title"].partition(",")[0]
    if len(names) == 1 and (_TWO.fullmatch(first) or (not re.search(r"[.?!:]", first) and is_publisher(first))):
        return 0, ()
    return title.start("title"), tuple(names)

"""Whose words a sentence says they are, by a genitive: Rashidov’s words are harsher still: “…”; Raschidows Worte sind noch härter: „…“."""

from __future__ import annotations

import re
from collections.abc import Callable

_ENGLISH = re.compile(
    r"(?<=\w)[’']s(?= (?:\w+ ){0,2}?(?:words?|story|account|phrase|sentence|verdict|reply|answer|retort|recipe|forecast|complaint|remark|warning|formulation"
    r"|reading|line|conclusion|comment|question|advice|diagnosis|prediction|lament|testimony|recollection|summary|judge?ment)(?!\w)|, and it)"
)
_GERMAN = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÄÖÜ][\w-]+?)s(?= (?:[a-zäöüß]+ ){0,2}?(?:Worte?|Satz|Bericht|Urteil|Antwort|Formel|Befund|Warnung|Fazit|Prognose|Klage|Einwand|Erzählung|Aussage"
    r"|Erinnerung|Rat|Diagnose|Bemerkung|Kommentar|Zeugnis|Frage)(?!\w))"
)


def upto_owner(before: str, language: str, known: Callable[[str], str | None]) -> tuple[str, str] | None:
    """What stands before quoted words up to the name of whose words they are, without the sign of its genitive, and what stands behind it;
    None where no genitive tells that. A German name must be `known`."""
    if language == "en":
        signs = list(_ENGLISH.finditer(before))
        return (before[: signs[-1].start()], before[signs[-1].end() :]) if signs else None
    names = [m for m in _GERMAN.finditer(before) if known(m["name"])] if language == "de" else []
    return (before[: names[-1].end("name")], before[names[-1].end() :]) if names else None

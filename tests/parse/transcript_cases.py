"""Transcripts and interviews in the forms of the sites that papers cite: `cases/transcripts_seen.txt`, `cases/transcripts_counted.txt`.

Written before the program was tried on them; each form stands in both, with other persons and other labels. The first was worked on, of the second
totals are read. A record: "== name language", the page, then lines "> words | who", where `who` has parts in "/" of which one is enough: what is in the
speaker's name, "asked" for whoever asks, "-" for nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from refcheck.match.voicing import voice_at
from refcheck.model import Voice
from refcheck.parse.voices import voices

CASES = Path(__file__).parent / "cases"
Place = tuple[str, str, str, str, str]  # name, language, page, words, who


def places(half: str) -> Iterator[Place]:
    """The places of a half, "seen" or "counted", that somebody is to be told for."""
    for part in re.split(r"^== ", (CASES / f"transcripts_{half}.txt").read_text("utf-8"), flags=re.M)[1:]:
        head, *lines = part.rstrip("\n").split("\n")
        name, language = head.split()
        page = "\n".join(line for line in lines if not line.startswith("> "))
        for line in lines:
            if line.startswith("> "):
                words, _, who = line[2:].rpartition(" | ")
                yield name, language, page, words, who


def heard(place: Place) -> Voice | None:
    """Whom the program gives the words of a place to."""
    _, language, page, words, _ = place
    start = page.index(words)
    return voice_at(voices(page, language), (start, start + len(words)))


def outcome(place: Place) -> str:
    """ "right", "wrong" (another one is said to speak), or "silent"."""
    voice = heard(place)
    who = place[-1].split("/")
    if voice is None or (not voice.names and voice.how != "asked"):
        return "right" if "-" in who else "silent"
    named = any(part.casefold() in name.casefold() for part in who for name in voice.names if part not in ("-", "asked"))
    if voice.how == "byline":  # several names at a page's head accuse nobody
        return "right" if "-" in who or (named and len(voice.names) == 1) else "silent"
    if voice.how == "asked":
        return "right" if "asked" in who or named else "wrong"
    return "right" if named else "wrong"


def totals(half: str) -> dict[str, Counter[str]]:
    """Language → how many of its places came out how."""
    made: dict[str, Counter[str]] = {}
    for place in places(half):
        made.setdefault(place[1], Counter())[outcome(place)] += 1
    return made

"""The program's sentences in the interface language.

Rules, judges and commands write plain English once. Here a sentence is matched against the pattern it was made from, and
said again in the other language with the same values; a sentence that is not in the catalogue stays English, and is
marked so. Words of papers and pages are values: they pass through untouched.
"""

from __future__ import annotations

import re
from functools import cache

from refcheck.model import LinkStatus, QuoteVerdict
from refcheck.write.labels import label
from refcheck.write.labels_ja import JAPANESE as OF_FINDINGS
from refcheck.write.labels_ja_terminal import JAPANESE_TERMINAL as OF_THE_TERMINAL

JAPANESE = OF_FINDINGS | OF_THE_TERMINAL
SENTENCES = frozenset({"explanation", "reason", "message", "more"})  # values that are sentences of ours themselves
_HOLES = {"name": r"[^:]+?", "n": r"\d+", "m": r"\d+", "s": r"\d+", "status": "|".join(LinkStatus), "verdict": "|".join(QuoteVerdict)}
_HOLE = re.compile(r"\{(\w+)\}")


def said_in(text: str, ui_lang: str) -> tuple[str, str]:
    """(the sentence, its language): in the interface language where the catalogue has it, else as it is, in English."""
    if ui_lang.lower().split("-")[0] != "ja":
        return text, "en"
    made = _japanese(text)
    return (text, "en") if made is None else (made, "ja")


def said(text: str, ui_lang: str) -> str:
    """The sentence in the interface language, English where the catalogue has none."""
    return said_in(text, ui_lang)[0]


def _japanese(text: str) -> str | None:
    if text in JAPANESE:
        return JAPANESE[text]
    for pattern, template in _patterns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        values = {name: _value(name, value) for name, value in found.groupdict().items()}
        return _HOLE.sub(lambda hole, values=values: values[hole.group(1)], template)  # type: ignore[misc]  # bound at once
    return None


def _value(name: str, value: str) -> str:
    if name == "status" and value in set(LinkStatus):
        return label(LinkStatus(value), "ja")
    if name == "verdict" and value in set(QuoteVerdict):
        return label(QuoteVerdict(value), "ja")
    if name in SENTENCES:
        return _japanese(value) or _listed(value) or "；".join(_japanese(part) or part for part in value.split("; "))
    return value


def _listed(value: str) -> str | None:
    """A list whose every part is a sentence of ours, part by part."""
    parts = [_japanese(part) for part in value.split(", ")]
    known = [part for part in parts if part is not None]
    return "、".join(known) if len(known) == len(parts) > 1 else None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The catalogue's sentences with holes: what stands around a whole message first, then those with most words of their own."""
    found = [(english, japanese) for english, japanese in JAPANESE.items() if "{" in english]
    found.sort(key=lambda pair: (not pair[0].startswith("{message}"), -len(_HOLE.sub("", pair[0]))))
    return tuple((holed(english), japanese) for english, japanese in found)


def holed(english: str) -> re.Pattern[str]:
    """The pattern of a sentence with {holes} for its values."""
    parts, here = [], 0
    for hole in _HOLE.finditer(english):
        name = hole.group(1)
        wanted = _HOLES.get(name, r".+?")
        parts.append(re.escape(english[here : hole.start()]) + f"(?P<{name}>{wanted})")
        here = hole.end()
    return re.compile("".join(parts) + re.escape(english[here:]), re.S)

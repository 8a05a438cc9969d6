"""How a Word file numbers its notes, section by section: form of the figures, where counting begins, whether it begins anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from refcheck.extract.docx_walk import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHINESE = frozenset(
    (
        "chineseCounting",
        "chineseCountingThousand",
        "ideographDigital",
        "japaneseCounting",
        "japaneseDigitalTenThousand",
        "taiwaneseCounting",
    )
)
_SIGNS = "*†‡§"
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass(frozen=True, slots=True)
class Numbering:
    """One section's numbering of footnotes or endnotes. Each sheet counting anew (`eachPage`) is not known without a layout."""

    form: str
    start: int = 1
    anew: bool = False

    def label(self, number: int) -> str:
        """A number as it is printed."""
        return printed(number, self.form)


def numberings(document: _Element, settings: Sequence[_Element]) -> list[dict[str, tuple[str, int, bool]]]:
    """For each section {"f": (form, start, whether it counts anew), "e": …}; what a section leaves out, the settings say."""
    whole = {kind: _read(next((s for s in settings if s.tag == f"{W}{name}Pr"), None), default) for kind, name, default in _KINDS}
    return [
        {kind: _read(section.find(f"{W}{name}Pr"), whole[kind]) for kind, name, _ in _KINDS} for section in document.iter(f"{W}sectPr")
    ] or [whole]


_KINDS = (("f", "footnote", ("decimal", 1, False)), ("e", "endnote", ("lowerRoman", 1, False)))


def _read(element: _Element | None, default: tuple[str, int, bool]) -> tuple[str, int, bool]:
    if element is None:
        return default
    form, start, anew = (element.find(f"{W}{name}") for name in ("numFmt", "numStart", "numRestart"))
    value = (start.get(f"{W}val") or "") if start is not None else ""
    return (
        (form.get(f"{W}val") or default[0]) if form is not None else default[0],
        int(value) if value.isdecimal() and len(value) < 5 else default[1],
        anew.get(f"{W}val") == "eachSect" if anew is not None else default[2],
    )


def printed(number: int, form: str) -> str:
    """A number in one of Word's forms; in figures where the form is none we know."""
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman if form == "lowerRoman" else roman.upper()
    if form in ("lowerLetter", "upperLetter"):
        letter = "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * ((number - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form == "chicago":
        return _SIGNS[(number - 1) % 4] * ((number - 1) // 4 + 1)
    if form.startswith("decimalEnclosedCircle") and number <= 20:
        return chr(0x245F + number)
    if form.startswith("decimalFullWidth"):
        return "".join(chr(ord(c) + 0xFEE0) for c in str(number))
    return _chinese(number) if form in _CHINESE and number < 100 else str(number)


def _roman(number: int) -> str:
    out = ""
    for value, sign in _ROMAN:
        out += sign * (number // value)
        number %= value
    return out


def _chinese(number: int) -> str:
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return ("" if not tens else ("" if tens == 1 else digits[tens]) + "十") + (digits[ones] if ones or not tens else "")


def section_labels(calls: Sequence[tuple[str, int, str]], sections: Sequence[Mapping[str, Numbering]]) -> dict[str, tuple[str, int | None]]:
    """(label, number) of each note by key. `calls` are (key, section, the author's own mark or "") in the order of the text."""
    labels: dict[str, tuple[str, int | None]] = {}
    counts: dict[str, int] = {}
    last: dict[str, int] = {}
    for key, section, own in calls:
        if key in labels:
            continue
        if own:
            labels[key] = (own, None)
            continue
        kind = key[0]
        numbering = sections[min(section, len(sections) - 1)][kind]
        if kind not in counts or (numbering.anew and last[kind] != section):
            counts[kind] = numbering.start - 1
        counts[kind] += 1
        last[kind] = section
        labels[key] = (numbering.label(counts[kind]), counts[kind])
    return labels

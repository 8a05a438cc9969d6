"""Text on the page: escaped, every run with its language, marks that do not rest on colour alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from refcheck.write.escape import language_tag, plain

Hints = tuple[tuple[str, str], ...]
"""(text, language) pairs, most telling first: a run of Han characters takes the language of the first text that holds it."""

_RUNS = re.compile(
    r"(?P<cjk>[\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+)"
    r"|(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]+(?: [\uac00-\ud7af]+)*)"
    r"|(?P<cyrillic>[\u0400-\u052f]+(?:[ -][\u0400-\u052f]+)*)"
)
_KANA = re.compile(r"[\u3040-\u309f\u30a0-\u30fa\u30fd-\u30ff]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_BASES = {"cjk": ("ja", "zh", "ko"), "hangul": ("ko",), "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk", "kk")}


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a text to be marked: offsets, the element's class, what is written beside it ("1", "a"), its language."""

    start: int
    end: int
    kind: str
    key: str
    lang: str = ""


def runs(text: str, base: str, hints: Hints = ()) -> Markup:
    """The text, escaped; runs in another script than `base` is written in carry their own lang."""
    return _tagged(plain(text), base, hints)


def _tagged(shown: str, base: str, hints: Hints) -> Markup:
    out, here = Markup(), 0
    for found in _RUNS.finditer(shown):
        language = _language(found, base, hints)
        if language is None:
            continue
        out += escape(shown[here : found.start()]) + Markup('<span lang="{}">{}</span>').format(language_tag(language), found.group())
        here = found.end()
    return out + escape(shown[here:])


def _language(found: re.Match[str], base: str, hints: Hints) -> str | None:
    """The run's language; None when the base language covers it."""
    script, words = str(found.lastgroup), found.group()
    family = base.split("-")[0]
    if script == "hangul":
        return None if family == "ko" else "ko"
    if script == "cyrillic":
        return None if family in _BASES["cyrillic"] else _hinted(words, hints, _BASES["cyrillic"]) or "ru"
    if _KANA.search(words):
        return None if family == "ja" else "ja"
    if not _HAN.search(words):
        return None
    told = _hinted(words, hints, _BASES["cjk"])
    if told is None:
        told = next((lang for _, lang in hints if lang.split("-")[0] in _BASES["cjk"]), None)
    if told is None and family not in _BASES["cjk"]:
        told = "zh"
    return None if told is None or told == base else told


def _hinted(words: str, hints: Hints, families: tuple[str, ...]) -> str | None:
    return next((lang for text, lang in hints if words in text and lang.split("-")[0] in families), None)


def printed(text: str) -> str:
    """`plain` line by line: the line breaks of the page stay, and one blank at each end of a line where there was any."""
    return "\n".join(_kept(line) for line in text.replace("\r\n", "\n").split("\n"))


def _kept(line: str) -> str:
    if not line.strip():
        return " " if line else ""
    return f"{' ' if line[0].isspace() else ''}{plain(line)}{' ' if line[-1].isspace() else ''}"


def written_in(text: str, language: str) -> str:
    """The language, where the text is in a script that it is written in (a Latin name in a Chinese work is not Chinese); else ""."""
    family = language.split("-")[0]
    if family in _BASES["cjk"]:
        return language if any(m.lastgroup in ("cjk", "hangul") for m in _RUNS.finditer(text)) else ""
    if family in _BASES["cyrillic"]:
        return language if any(m.lastgroup == "cyrillic" for m in _RUNS.finditer(text)) else ""
    return language if any(c.isalpha() and c < "\u0250" for c in text) else ""


def marked(text: str, cuts: Iterable[Cut], base: str = "", hints: Hints = ()) -> Markup:
    """The text, escaped, with the cuts in mark elements; line breaks stay. Of cuts that overlap, the first given stays.

    With `base`, the text's own language, runs in other scripts carry theirs.
    """
    chosen: list[Cut] = []
    for cut in cuts:
        if 0 <= cut.start < cut.end <= len(text) and all(cut.start >= c.end or cut.end <= c.start for c in chosen):
            chosen.append(cut)
    out, here = Markup(), 0
    for cut in sorted(chosen, key=lambda c: c.start):
        lang = Markup(' lang="{}"').format(language_tag(cut.lang)) if cut.lang else ""
        out += _between(text[here : cut.start], base, hints)
        inside = _between(text[cut.start : cut.end], cut.lang or base, hints)
        out += Markup('<mark class="{}" data-key="{}"{}>{}</mark>').format(cut.kind, cut.key, lang, inside)
        here = cut.end
    return out + _between(text[here:], base, hints)


def _between(text: str, base: str, hints: Hints) -> Markup:
    return _tagged(printed(text), base, hints) if base else escape(printed(text))


def found_cuts(text: str, parts: Iterable[tuple[str, int | None, int | None, str, str]]) -> list[Cut]:
    """Cuts for (words, start, end, kind, key): at their span where it holds the words, else where they first stand."""
    out: list[Cut] = []
    for words, start, end, kind, key in parts:
        if not words:
            continue
        if start is not None and end is not None and text[start:end] == words:
            out.append(Cut(start, end, kind, key))
            continue
        at = text.find(words)
        while at >= 0 and any(at < c.end and at + len(words) > c.start for c in out):
            at = text.find(words, at + 1)
        if at >= 0:
            out.append(Cut(at, at + len(words), kind, key))
    return out

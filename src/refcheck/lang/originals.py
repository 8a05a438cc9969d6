"""Names that a paper prints with their own writing in brackets: 쑤샤오탕(苏晓棠) 대변인, ウィットロック（Dana Whitlock）氏, Liang Shubai (梁书白)."""

from __future__ import annotations

import re

from refcheck.lang.later import later

_BRACKET = later(r" ?[（(]([^（）()\d:：;；。“”\"«»\ue000]{2,48})[)）]")
_SCRIPTS = (
    ("kana", "\u3041-\u30ff"),
    ("han", "\u3400-\u9fff々"),
    ("hangul", "\uac00-\ud7a3"),
    ("cyrillic", "\u0400-\u052f"),
    ("latin", "A-Za-z\u00c0-\u024f"),
)
_LETTERS = {name: later(f"[{letters}]") for name, letters in _SCRIPTS}
_RUN = later(r"(?:[\u30a1-\u30ff]+[・＝=]?)+$|[\u3400-\u9fff々]+(?:[·・•][\u3400-\u9fff々]+)*$|[\uac00-\ud7a3]+$|[^\W\d_][\w’'\-]*$")
_CAPITALS = later(
    r"(?:[A-ZÀ-ÞА-ЯЁ](?:[\w’'\-]*[a-zà-ÿа-яё]|\.)|(?:de|da|di|du|la|le|van|von|der|den|al|bin) )(?:[ \u00a0]?[\w’'.\-]+){0,5}"
)
_EASTERN = later(r"[^\W\d_]{2,6}(?:[ ·・•][^\W\d_]{1,8}){0,2}")
_LATIN_NAMES = ("latin", "cyrillic")


class Originals:
    """The names of one document and what stands in brackets behind them in another script."""

    def __init__(self, text: str) -> None:
        self._names: dict[str, str] = {}
        for m in _BRACKET.finditer(text):
            run = _RUN.search(text, max(0, m.start() - 24), m.start())
            if run and _is_other(run.group(), m[1]) and _is_name(m[1]):
                self._names.setdefault(run.group(), m[1].strip())

    def names(self) -> frozenset[str]:
        """The names, or the last words of them, that have such a bracket somewhere."""
        return frozenset(self._names)

    def plain(self, text: str) -> str:
        """The text without these brackets, so that a name stands beside its title."""
        return _BRACKET.sub(_without, text) if self._names else text

    def of(self, name: str | None) -> str | None:
        """The name in its own script, where the document prints it; None for one that could be two."""
        if not name or not self._names:
            return None
        last = _RUN.search(name.rstrip(" ."))
        if last is None:
            return None
        key = last.group()
        own = self._names.get(key)
        if own is None and not key.isascii():  # a run of characters may hold an office, too
            found = {o for n, o in self._names.items() if len(key) > 1 and len(n) > 1 and (n.endswith(key) or key.endswith(n))}
            own = found.pop() if len(found) == 1 else None
        return own


def split_original(speaker: str) -> tuple[str, str | None]:
    """A speaker's name and what a bracket behind it says in another script ("쑤샤오탕 (苏晓棠)")."""
    m = _BRACKET.search(speaker)
    if m is None or m.end() != len(speaker.rstrip()) or not _is_other(speaker[: m.start()], m[1]):
        return speaker, None
    return speaker[: m.start()], m[1].strip()


def _without(m: re.Match[str]) -> str:
    run = _RUN.search(m.string, max(0, m.start() - 24), m.start())
    return "" if run and _is_other(run.group(), m[1]) and (_is_name(m[1]) or m[1].isupper()) else m.group()


def _script(text: str) -> str | None:
    """The script of the last letter."""
    letter = next((c for c in reversed(text) if c.isalpha()), "")
    return next((name for name, letters in _LETTERS.items() if letters.match(letter)), None)


def _is_other(name: str, own: str) -> bool:
    one, other = _script(name), _script(own)
    return one is not None and other is not None and one != other


def _is_name(own: str) -> bool:
    """Whether the words in a bracket have the form of a name."""
    own = own.strip()
    if _script(own) in _LATIN_NAMES:
        return _CAPITALS.fullmatch(own) is not None and not own.isupper()
    return _EASTERN.fullmatch(own) is not None

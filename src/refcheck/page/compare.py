"""How alike two texts are, and what kind of change lies between two captures of one page."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.lang.normal import nfkc
from refcheck.model import Page

_WORD = later(r"[^\W_]+")
_WIDE = later("[\u2e80-\u9fff\uf900-\ufaff]")
_FURNITURE = later(r"[0-9]")
_LIMIT = 200_000
_ANOTHER = 0.35  # likeness below which a page is another one
_TEASED = 0.7  # the same where no sentence is left
_FEW_WORDS = 120  # width of sentences that say what a page is


def compare_texts(a: str, b: str) -> float:
    """Likeness of two texts, 0 to 1, by the pieces they share (words, pairs of CJK characters); 1.0 for equal, 0.0 when one is empty."""
    if not a.strip() or not b.strip():
        return 1.0 if a.strip() == b.strip() else 0.0
    one, other = _pieces(a), _pieces(b)
    total = sum(one.values()) + sum(other.values())
    shared = sum(min(n, other.get(piece, 0)) for piece, n in one.items())
    return 2 * shared / total if total else 1.0


def drift(a: Page, b: Page) -> tuple[str, str]:
    """("same", "boilerplate", "edited" or "replaced"; what) between an earlier page `a` and a later one `b`."""
    before, after = a.main_text or a.text, b.main_text or b.text
    if _plain(before) == _plain(after):
        return "same", "the text is the same"
    old, new = _sentences(before), _sentences(after)
    lost, gained = [s for s in old if s not in new], [s for s in new if s not in old]
    likeness = _likeness(before, after, old, new)
    if likeness < (_TEASED if _all_gone(old, new) else _ANOTHER):
        return "replaced", f"{likeness:.0%} of the words are shared"
    prose_lost, prose_gained = [s for s in lost if _is_prose(s)], [s for s in gained if _is_prose(s)]
    if not prose_lost and not prose_gained:
        return "boilerplate", f"only short lines changed ({len(lost)} gone, {len(gained)} new)"
    shown = "; ".join([f"gone: {s[:80]}" for s in prose_lost[:2]] + [f"new: {s[:80]}" for s in prose_gained[:2]])
    return "edited", f"{len(prose_lost)} sentence(s) gone, {len(prose_gained)} new. {shown}"


def _all_gone(old: dict[str, None], new: dict[str, None]) -> bool:
    """Whether a page of sentences became one that has none: a list of headlines shares an article's words, and is not the article."""
    return _width(" ".join(filter(_is_prose, old))) >= _FEW_WORDS and not any(map(_is_prose, new))


def _likeness(before: str, after: str, old: dict[str, None], new: dict[str, None]) -> float:
    """How alike two pages are by their sentences: menus and related news make new pages of an old article, and old pages of a new one.
    By all their words where one of them has hardly any sentences."""
    one, other = (" ".join(s for s in sentences if _is_prose(s)) for sentences in (old, new))
    if min(_width(one), _width(other)) < _FEW_WORDS:
        return compare_texts(before, after)
    return compare_texts(one, other)


def _pieces(text: str) -> dict[str, int]:
    out: dict[str, int] = {}
    for word in _WORD.findall(nfkc(text[:_LIMIT]).lower()):
        parts = [word[i : i + 2] for i in range(max(1, len(word) - 1))] if _WIDE.search(word) else [word]
        for part in parts:
            out[part] = out.get(part, 0) + 1
    return out


def _plain(text: str) -> str:
    return "".join(_WORD.findall(nfkc(text).lower()))


def _sentences(text: str) -> dict[str, None]:
    return dict.fromkeys(s for s in (p.strip() for p in re.split(r"(?<=[。！？!?])|(?<=\.)\s|\n", text)) if s)


def _is_prose(sentence: str) -> bool:
    return _width(sentence) >= 45 and (sentence[-1] in "。！？.!?…" or len(sentence) > 100)


def _width(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))

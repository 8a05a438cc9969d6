"""What a person saw of a page when they decided about it: title, date and article, without what changes by itself.

Menus, counters and "related news" change every day and say nothing about the source. The article is the stretch of lines
that reads like sentences, found by its weight; only its sentences are looked at. Never raw bytes.
"""

from __future__ import annotations

import hashlib

from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.model import Page

_WIDE = later("[\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af]")
_LETTER = later(r"[^\W\d_]")
_FEW = 3  # letters of a line that only counts, marks or dates something ("↗ 1234", "♥ 12")
_COUNTER = 300  # what such a line takes
_SENTENCE_END = later(r"[。！？…]|[.!?][\"'”’»)]?(?:\s|$)")
_NUMBERED = later(r"\d+[.)、]\s*")  # a ranking's number ends no sentence
_LETTERS = 4  # a character of Chinese, Japanese or Korean says about as much as four letters
_BREAK = 400  # what a run of short lines takes from the weight of a stretch: a teaser under its headline is lighter
_WHOLE = ("application/pdf", "text/plain")  # no furniture of a site stands in these


def seen_of_page(page: Page) -> str:
    """The digest of a page's evidence: "title:… date:… text:…", "-" for what the page does not have."""
    if page.seen is not None:
        return page.seen
    return f"title:{digest(page.title or '')} date:{page.date or '-'} text:{digest(article(page))}"


def article(page: Page) -> str:
    """The sentences of the page's article, one a line; "" when nothing reads like one."""
    if page.main_text or page.media_type in _WHOLE:
        return page.main_text or page.text
    lines = [line for line in (part.strip() for part in page.text.split("\n")) if line]
    first, last = _heaviest(lines)
    return "\n".join(line for line in lines[first:last] if _is_sentence(line))


def digest(words: str) -> str:
    """16 hex digits of the folded words, so that width, spaces and letter forms do not count; "-" for none."""
    folded = fold_text(words)
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:16] if folded else "-"


def _weight(line: str) -> int:
    """How much a line that holds a sentence says, in letters; 0 for a headline, a menu, a counter."""
    return len(line) + (_LETTERS - 1) * len(_WIDE.findall(line)) if _is_sentence(line) else 0


def _is_sentence(line: str) -> bool:
    """Whether a line holds the end of a sentence, short ones of a dialogue included."""
    number = _NUMBERED.match(line)
    return _SENTENCE_END.search(line, number.end() if number else 0) is not None


def _heaviest(lines: list[str]) -> tuple[int, int]:
    """The half-open range of the heaviest contiguous stretch, the earliest of equals; a run of short lines costs once."""
    best, best_range, total, start, paid = 0, (0, 0), 0, 0, 0
    for index, line in enumerate(lines):
        if total <= 0:
            total, start, paid = 0, index, 0
        weight = _weight(line)
        cost = 0 if weight else max(0, (_COUNTER if len(_LETTER.findall(line)) <= _FEW else _BREAK) - paid)
        paid = 0 if weight else paid + cost
        total += weight - cost
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range

"""What a person saw of a page when they decided about it: title, date and article, without what changes by itself.

Menus, counters and "related news" change every day and say nothing about the source. The article is the stretch of lines
that reads like sentences, found by its weight; only its sentences are looked at. Never raw bytes.
"""

from __future__ import annotations

import hashlib
import re

from refcheck.lang.fold import fold_text
from refcheck.model import Page

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[。！？…]|[.!?][\"'”’»)]?(?:\s|$)")
_PROSE_COLUMNS = 40  # a shorter line is a headline, a menu or a counter
_SHORT_LINE = 150  # what a line that is no prose takes from the weight of a stretch: teasers between headlines never gain
_WHOLE = ("application/pdf", "text/plain")  # no furniture of a site stands in these


def seen_of_page(page: Page) -> str:
    """The digest of a page's evidence: "title:… date:… text:…", "-" for what the page does not have."""
    return f"title:{digest(page.title or '')} date:{page.date or '-'} text:{digest(article(page))}"


def article(page: Page) -> str:
    """The sentences of the page's article, one a line; "" when nothing reads like one."""
    if page.main_text or page.media_type in _WHOLE:
        return page.main_text or page.text
    lines = [line.strip() for line in page.text.split("\n")]
    first, last = _heaviest([_weight(line) for line in lines])
    return "\n".join(line for line in lines[first:last] if _weight(line) > 0)


def digest(words: str) -> str:
    """16 hex digits of the folded words, so that width, spaces and letter forms do not count; "-" for none."""
    folded = fold_text(words)
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:16] if folded else "-"


def _weight(line: str) -> int:
    """The columns of a line of prose; a penalty for any other."""
    columns = len(line) + len(_WIDE.findall(line))
    if not line:
        return 0
    return columns if columns >= _PROSE_COLUMNS and _SENTENCE_END.search(line) else -_SHORT_LINE


def _heaviest(weights: list[int]) -> tuple[int, int]:
    """The half-open range of the heaviest contiguous stretch, the earliest of equals."""
    best, best_range, total, start = 0, (0, 0), 0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range

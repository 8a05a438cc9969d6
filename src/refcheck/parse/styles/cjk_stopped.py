"""Chinese lists of the web, all parts closed by full stops: 作者. 题名“引语”. 网站. 2016-09-28 [2018-10-24]. （原始内容存档于2018-10-25）."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import is_organisation, surname
from refcheck.parse.persons import take_author

_HAN = later(r"[㐀-鿿]")
_DAY = r"(?:1[89]|20)\d\d-\d\d-\d\d"
# The day of issue, that of access, the archived copy, the language
_TAIL = later(
    rf"[.\s]\s*(?:(?P<issued>{_DAY})\s*)?(?:\[(?P<accessed>{_DAY})\]|(?<=\d))\s*[.。]?\s*"
    rf"(?:\((?:原始内容|原始內容|存档|存檔)[^()]*\)\s*[.。]?\s*)?(?:\([^()]*(?:\([^()]*\))?[^()]*文[^()]*(?:\([^()]*\))?\)\s*[.。]?\s*)?[\s.{USED}]*$"
)
_STOP = later(r"\.\s+|。")
_NAMES = later(r"[㐀-鿿]{2,4}(?:\s?[;,、]\s?[㐀-鿿]{2,4})*")
_SEVERAL = 3  # author, title and where it stands


@dataclass(frozen=True, slots=True)
class CjkStopped:
    """Perhaps an author, a title, where it stands, and the days behind them."""

    name: str = "cjk-stopped"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        tail = _TAIL.search(draft.mask, draft.start, draft.end) if "[" in draft.text and _HAN.search(draft.text) else None
        if tail is None or draft.same_author or not (tail["accessed"] or "存" in tail[0]):
            return False
        parts = _parts(draft, draft.start, tail.start())
        authors = len(parts) >= _SEVERAL and _is_author(draft.note.flat[slice(*parts[0])])
        if len(parts) < _SEVERAL - 1 or len(parts) - authors > _SEVERAL:
            return False
        take_addresses(draft)
        if authors:
            take_author(draft, *parts[0])
        draft.put("title", parts[authors][0], parts[-2][1])
        draft.put("container_title", *parts[-1])
        for field in ("issued", "accessed"):
            if tail[field]:
                draft.put(field, *tail.span(field))
        take_access(draft)
        news = pattern("<newspaper>$").search(draft.note.flat[slice(*parts[-1])])
        draft.kind = "article-newspaper" if news else "webpage"
        return True


def _is_author(text: str) -> bool:
    if is_organisation(text):
        return True
    return _NAMES.fullmatch(text) is not None and all(surname(name.strip()) for name in re.split("[;,、]", text))


def _parts(draft: Draft, begin: int, end: int) -> list[tuple[int, int]]:
    outside = depth_zero(draft.mask, begin, end)
    out, at = [], begin
    for stop in _STOP.finditer(draft.mask, begin, end):
        if outside[stop.start() - begin]:
            out.append((at, stop.start()))
            at = stop.end()
    out.append((at, end))
    return [(a, b) for a, b in out if draft.mask[a:b].strip(f" .{USED}")]

"""What stands between the words of a page's sentence and is no word of it: marks of notes, lines of the page's furniture."""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.lang.later import later
from refcheck.match.omitted import denies

_BRACKETED = later(
    r"[\[［〔](?:(?:注|註|※|note|nb|прим\.?|anm\.?) ?)?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:[,、–-] ?\d{1,3})*[\]］〕]"
    r"|[（(](?:注|註|※|\*) ?\d{1,3}[)）]|※ ?\d{1,3}"
    r"|\[(?:citation needed|clarification needed|edit|要出典|編集|来源请求|編輯|编辑|править|Bearbeiten|modifier|réf\. nécessaire|출처 필요|편집)\]",
    re.IGNORECASE,
)
_AROUND = 3  # characters of brackets and signs around the words of a mark
_BARE = later(r"[0-9¹²³⁰⁴-⁹]{1,3}")
_CLOSING = ".,;:!?…”’\"'»』」）)。、，；：！？"
_ENDS = '。．.!?！？…”」』»"'
_PAGE = later(r"[\s\-–—|/第]*\d{1,4}[\s\-–—|/页頁]*(?:\d{1,4})?\s*")
_LINES = 4
_LONGEST, _LONGEST_WIDE = 90, 45  # characters of a headline, a caption, an advertisement's line
_SENTENCE_GOES_ON = "。．.!?！？;；:：,，、"


def stray(text: str, before: int, after: int, lang: str) -> str | None:
    """ "note_mark" or "page_furniture" where text[before:after], between two words of the page, is that and no more; else None."""
    gap = text[before:after]
    if _is_mark(text, before, after):
        return "note_mark"
    return "page_furniture" if "\n" in gap and _is_furniture(text, gap, lang) else None


def _is_mark(text: str, before: int, after: int) -> bool:
    gap = text[before:after]
    rest = _BRACKETED.sub("", gap)
    if rest != gap and not any(c.isalnum() for c in rest):
        return True
    bare = _BARE.search(gap)
    if bare is None or any(c.isalnum() for c in gap[: bare.start()] + gap[bare.end() :]):
        return False
    start, end = before + bare.start(), before + bare.end()
    ahead, behind = text[start - 1 : start], text[end : end + 1]
    if ahead in tuple(_CLOSING):
        return not behind or not (behind.isdigit() or behind in "%％")
    return ahead.isalpha() and not (behind.isalnum() or behind in "%％")


def ends_in_mark(word: str, bare: str) -> bool:
    """Whether a word of the page is the quoted one with the number of a note behind it (rebuilt2)."""
    return word.startswith(bare) and bool(bare) and bare[-1].islower() and _BARE.fullmatch(word[len(bare) :]) is not None


def _is_furniture(text: str, gap: str, lang: str) -> bool:
    first, *lines, _ = gap.split("\n")
    lines = [line.strip() for line in lines if line.strip()]
    if not lines or len(lines) > _LINES or any(_is_long(line) for line in lines):
        return False
    if all(_names_itself(text, line) for line in lines):
        return True
    parted = any(c in _ENDS for c in first)
    return parted and not any(line[-1] in _SENTENCE_GOES_ON or denies(line, lang) for line in lines)


def _is_long(line: str) -> bool:
    wide = sum(c > "\u2e7f" for c in line)
    return len(line) > (_LONGEST_WIDE if wide * 2 > len(line) else _LONGEST)


def _names_itself(text: str, line: str) -> bool:
    """A page number, a running head, a line that every site has."""
    known = _PAGE.fullmatch(line) or _furniture().match(line)
    return bool(known) or text.count(f"\n{line}\n") > 2  # here and on two other pages


@cache
def _furniture() -> re.Pattern[str]:
    found = [language.web.furniture for language in LANGUAGES if language.web.furniture]
    return re.compile("|".join(f"(?:{f})" for f in found), re.IGNORECASE)

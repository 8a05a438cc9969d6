"""A work that stands whole in a bracket: behind the author's own sentence, or as the translation of the work before it.

「…」と回想している（宮本雄二『題』社、2011年、78頁）; As he put it, “…” (quoted in A. Bee, “Title,” Journal 4 [2019]: 93); …, p. 11（某訳『題』社、2004年、34頁）
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import Group, groups
from refcheck.parse.clean import Clean
from refcheck.parse.facts import pattern
from refcheck.parse.split import Stretch

_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:明治|大正|昭和|平成|令和)\s?[元\d]"
# 参照 may stand behind; who wrote it stands before the marks, and a year behind them
_EAST = later(rf"[^「『《〈“\d,、。:]{{2,24}}[:,、]?\s?[「『《〈][^」』》〉]{{2,}}[」』》〉].*(?:{_YEAR})", re.DOTALL)
_NAMELESS = later(rf"[「『][^」』]{{2,}}[」』].*(?:{_YEAR})", re.DOTALL)  # 「題」社、2016年7月13日
_CHINESE = later(rf"[^,，。：:《“]{{2,24}}[:：,，]\s?《[^》]{{2,}}》.*(?:{_YEAR})", re.DOTALL)
_TITLED = later(
    r"(?![^“]*(?:指出|认为|表示|说|称|写道|所言|强调|承认|回忆))[^,。]{2,20}[:,]?\s?“[^”]+”\s*"
)  # 某：“题”（载《刊》2010年）: a title, and no sentence
_TRANSLATED = later(
    rf"\s*(?:(?:邦訳|日本語訳)\s?(?:は|として)?[:、]?\s?)?(?P<who>[^「『《\d=]{{2,24}}?)(?:編|監|共)?訳\s?[『「][^』」]{{2,}}[』」].*(?:{_YEAR})",
    re.DOTALL,
)
_PERSON = r"(?:[A-ZÀ-Þ][\w.’'\-]*\s){1,3}(?:(?:de|du|da|di|von|van|der|den|la|le)\s){0,2}[A-ZÀ-Þ][\w’'\-]+(?:,?\s(?:Jr|Sr)\.)?"
_WEST = later(
    rf"{_PERSON}(?:,\s{_PERSON})*(?:,?\s(?:and|und|et|&)\s{_PERSON})?,\s"
    rf"(?:[“‘«„].*(?:{_YEAR})|[^()]*\[[^\[\]]*(?:{_YEAR})\]|[^,()]{{6,}},\s[^()]*(?:{_YEAR})[^()]*(?<![^\W\d_])(?:pp?|S)\.\s?\d)",
    re.DOTALL,
)
_CYRILLIC = later(rf"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?,?\s(?:[А-ЯЁ]\.\s?){{1,2}}\S.{{5,}}(?:{_YEAR})", re.DOTALL)
_CLOSED = later(r"[\s.。,、;]*")
_TOLD_EAST = later(r"[ぁ-ん]$|[」”][とをがはもに]?[^「『《]{0,16}[ぁ-ん]$")
_SMALL_WORD = later(r"(?<![^\W\d_])[a-zß-öø-ÿа-яё][\w’'-]{2,}")
_CITED = later(r"[「『《]|//|https?:|\d{4}|(?<![^\W\d_])(?:pp?|S|С)\.\s?\d")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """`before` is where the bracket opens, `work` what it cites; `told` says that the author's own words stand before it."""

    before: int
    work: Stretch
    told: bool


def bracketed(note: Clean, stretch: Stretch) -> Bracketed | None:
    """The work in the last bracket of a stretch; None where the bracket is part of a citation or cites nothing whole."""
    flat = note.flat
    if flat[: stretch.end].rstrip(" .。,、;")[-1:] != ")":
        return None
    last = next((g for g in reversed(groups(flat, stretch.start, stretch.end)) if g.sign == "("), None)
    if last is None or not _CLOSED.fullmatch(flat, last.end, stretch.end) or last.start - stretch.start < 8:
        return None
    before = flat[stretch.start : last.start]
    begin, end = _inner(flat, last)
    if (_TRANSLATED.match(flat, begin, end) or _printed_translated(flat[begin:end])) and _foreign(before):
        return Bracketed(last.start, Stretch(begin, end), told=False)
    lead = pattern(r"\s*(?:<lead_in|via>)(?:[\s:]+|(?<=[见見阅閱自看]))").match(flat, begin, end)
    begin = lead.end() if lead else begin
    return Bracketed(last.start, Stretch(begin, end), told=True) if _is_told(before, flat[begin:end]) else None


def _printed_translated(inner: str) -> bool:
    """ "某「題」『誌』40号（2004年）に抄訳": where a translation was printed."""
    return _EAST.match(inner) is not None and re.search(r"に(?:抄|全|邦|部分)?訳(?:出|載)?(?:がある)?$", inner) is not None


def _inner(flat: str, bracket: Group) -> tuple[int, int]:
    start, end = bracket.inner
    return start, end - (len(flat[start:end]) - len(flat[start:end].rstrip(" .。")))


def _foreign(before: str) -> bool:
    """Whether what stands before a Japanese translation is the work translated: Latin or Cyrillic, with a year."""
    return re.search(_YEAR, before) is not None and re.search(r"[㐀-鿿ぁ-ヿ]", before) is None


def _is_told(before: str, inner: str) -> bool:
    """Whether the author's own sentence stands before the bracket, and a whole citation in it."""
    before = before.rstrip()
    if _CHINESE.match(inner) and "《" not in before and not re.match(r"[载載收]|见[于於]", inner):
        return _TITLED.fullmatch(before) is None and len(before) > 8
    if _NAMELESS.match(inner):
        return re.search(r"[るたうくすむつぬぶぐいだ]$", before) is not None and re.search("[『《]", before) is None
    if _EAST.match(inner):
        return _TOLD_EAST.search(before) is not None and re.search("[『《]", before) is None
    if _WEST.match(inner) is None and _CYRILLIC.match(inner) is None:
        return False
    bare = re.sub(r"[“«„][^”»“]*[”»“]", " ", before)
    told = len(_SMALL_WORD.findall(bare)) >= (1 if bare != before else 2) and not re.match(rf"\s*{_PERSON},", before)
    return _CITED.search(bare) is None and told and not re.match(r"\s*[“«„]", before)

"""East Asian lists whose titles stand without marks: 著者 (2003). 題名. 誌名, 7(2), 43-73; 作者, 题名, 刊名, 2008, 40(2): 210; 저자. 제목. 학회지 2009;8:484."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.brackets import depth_zero, groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_edition
from refcheck.parse.imprint import is_publisher
from refcheck.parse.persons import take_author
from refcheck.parse.styles.cjk_heads import Head, heads
from refcheck.parse.styles.cjk_tails import read_tail, tail_start

_CJK = re.compile(r"[㐀-鿿ぁ-ヿ가-힣]")
_MARKS = "「『《〈“‘\"'<"
_WHOLE = "「『《〈"
_GOES_ON = re.compile(r"[ぁ-ん的与與和之论論中观觀史研考看下型式性]")  # 「慰霊」の公共性: the marks are the title's own
_PERSON = re.compile(r"[㐀-鿿々]{3,5}")
_CHAPTER = re.compile(r"//|\bIn:?\s|[(,、.]\s*(?:载|載|收入|收錄於|所収|収録|収載)|[編编]\s*[『《]|所収")
_BODY = re.compile(r"(?:学会|學會|協会|协会|학회|협회)\s*$")
_PLACE = re.compile(r"(?:^|(?<=[.,、]))\s*(?P<place>[㐀-鿿가-힣]{2,6})\s*:\s*(?P<publisher>[^:.,、]{2,24})$")


@dataclass(frozen=True, slots=True)
class CjkList:
    """Names, title, periodical or publisher, and nothing but numbers behind them."""

    name: str = "cjk-list"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if not _CJK.match(draft.text.lstrip()[:1]) or draft.same_author:
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        chosen = _chosen(draft)
        if chosen is None:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed"):
                draft.drop(field)
            return False
        head, tail, parts = chosen
        take_author(draft, draft.start, head.names_end)
        if head.year:
            draft.put("issued", *head.year)
        _body(draft, parts)
        draft.strike(draft.start, tail)
        take_edition(draft)
        read_tail(draft, tail)
        _kind(draft)
        return True


Span = tuple[int, int]


def _chosen(draft: Draft) -> tuple[Head, int, list[Span]] | None:
    """The longest list of names that leaves a title, and a periodical where numbers of one follow."""
    for head in heads(draft.mask, draft.start, draft.end):
        if _marked(draft, head.end):
            return None
        tail = tail_start(draft, head.end)
        if tail is None and head.year is None:
            return None
        end = draft.end if tail is None else tail
        if _CHAPTER.search(draft.mask, head.end, end) or _marks_title(draft, head.end, end):
            return None
        parts = _parts(draft, head, end)
        numbered = tail is not None and _numbered(draft.mask[tail : draft.end])
        if head.sign == ":" and not head.sure and is_publisher(draft.mask[head.end : end].strip(" ,.、。")):
            continue  # 作者, 题名, 北京: 出版社
        if len(parts) > 1 or (parts and not numbered and head.sign != "."):
            return head, end, parts
    return None


def _marked(draft: Draft, at: int) -> bool:
    """Whether a title in marks stands at the offset, whole: what follows is no word of it."""
    first = next((g for g in groups(draft.mask, at, draft.end) if g.start == at and g.sign in _MARKS), None)
    if first is None:
        return False
    behind = draft.mask[first.end : first.end + 1]
    if first.sign in _WHOLE:
        return not _GOES_ON.match(behind)
    return not behind.isalpha() or draft.mask[first.end - 2] in ",."


def _marks_title(draft: Draft, begin: int, end: int) -> bool:
    """Whether a stretch in marks stands for itself further on: behind another name, or as a whole segment."""
    for group in groups(draft.mask, begin, end):
        behind = draft.mask[group.end : group.end + 1]
        before = re.search(rf"[^\s,、.。:;{USED}]*$", draft.mask[begin : group.start])
        if group.sign in _WHOLE and before and len(before[0]) <= 6 and (not behind.isalpha() or _PERSON.fullmatch(before[0])):
            return True
    return False


def _numbered(tail: str) -> bool:
    return re.search(r"[巻卷号號期권호집輯]|(?i:vol|no)\.|\d\s*\(|\(\d{1,3}\)|\d\s*[;:]|\d-\d|,\s*\d{1,3}\W*$", tail) is not None


def _parts(draft: Draft, head: Head, end: int) -> list[Span]:
    """Title and what stands behind it, parted by the sign that parts the entry: a stop, else a comma, else a blank."""
    begin, end = _stripped(draft, head.end, end)
    if begin >= end:
        return []
    outside = depth_zero(draft.mask, begin, end)
    stops, commas = (r"[.?!](?=\s)|。", r"\.(?!\d)"), (r",|、",)
    order = stops + commas if head.sign in ". (" or head.year else commas + stops
    for signs in order:
        cuts = [m for m in re.finditer(signs, draft.mask[begin:end]) if outside[m.start()] and _parting(draft, begin + m.start())]
        if cuts and (imprint := _imprint_cut(draft, begin, end, cuts)):
            return imprint
        if cuts:
            last = cuts[-1]
            behind = _stripped(draft, begin + last.end(), end)
            if len(cuts) > 1 and _BODY.search(draft.mask[begin + cuts[-2].end() : begin + last.start()]):
                last = cuts[-2]  # 題名. 学会. 学会誌: the body that publishes stands between
            return [_stripped(draft, begin, begin + last.start() + (last[0] in "?!")), behind]
    return _by_blank(draft, begin, end) or [(begin, end)]


def _imprint_cut(draft: Draft, begin: int, end: int, cuts: list[re.Match[str]]) -> list[Span] | None:
    """ "题名. 北京: 出版社": the place belongs to the publisher."""
    last = cuts[-1]
    found = _PLACE.search(draft.mask, begin + last.end(), end)
    if not found or not re.search(r"出版|公司|[书書社局館馆堂店房閣]\s*$", found["publisher"]):
        return None
    return [_stripped(draft, begin, begin + last.start()), found.span("place"), found.span("publisher")]


def _parting(draft: Draft, at: int) -> bool:
    """A stop inside Latin initials or between words without a blank ("St. Mary") parts nothing."""
    before, behind = draft.mask[at - 1 : at], draft.mask[at + 1 : at + 2]
    return not (draft.mask[at] == "." and before.isascii() and before.isalpha() and behind.isascii() and behind.isalpha())


def _by_blank(draft: Draft, begin: int, end: int) -> list[Span] | None:
    """ "題 誌 45巻": a blank parts title and periodical where no sign does; none behind a colon."""
    for found in reversed(list(re.finditer(r"\s+", draft.mask[begin:end]))):
        if draft.mask[begin + found.start() - 1] in ":-":
            continue
        if 2 <= end - begin - found.end() <= 24 and found.start() >= 3:
            return [(begin, begin + found.start()), (begin + found.end(), end)]
    return None


def _stripped(draft: Draft, begin: int, end: int) -> Span:
    edge = f" ,、.。:;{USED}"
    while begin < end and draft.mask[begin] in edge:
        begin += 1
    while end > begin and draft.mask[end - 1] in edge + "([":
        end -= 1
    return begin, end


def _body(draft: Draft, parts: list[Span]) -> None:
    draft.put("title", *_unquoted(draft, *parts[0]))
    if len(parts) == 3:
        draft.put("publisher_place", *parts[1])
        draft.put("publisher", *parts[2])
    elif len(parts) == 2:
        text = draft.mask[slice(*parts[1])]
        numbered = _numbered(draft.mask[parts[1][1] : draft.end])
        if pattern(r"<thesis>").search(text):
            draft.put("genre", *parts[1])
        elif is_publisher(text) and not numbered and not pattern(r"(?:<periodical|newspaper>)$").search(text):
            draft.put("publisher", *parts[1])
        else:
            draft.put("container_title", *_unquoted(draft, *parts[1]))


def _unquoted(draft: Draft, begin: int, end: int) -> Span:
    """Without the marks that stand around the whole."""
    whole = next((g for g in groups(draft.mask, begin, end) if g.start == begin and g.end == end and g.sign in _MARKS), None)
    return whole.inner if whole else (begin, end)


def _kind(draft: Draft) -> None:
    if draft.has("genre"):
        draft.kind = "thesis"
    elif draft.has("container_title"):
        draft.kind = "article-journal"
    else:
        draft.kind = "book" if draft.has("publisher") or not draft.has("URL") else "document"

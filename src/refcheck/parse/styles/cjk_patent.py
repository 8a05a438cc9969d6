"""East Asian patents whose number stands first or among commas: 特許第4012345号, 題名, 会社, 2007; 会社「題名」特開2015-12345; 발명자, 제목, 등록특허 10-1234567."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import groups
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.names import is_organisation, split_names, surname

_NUMBER = later(
    r"(?:(?:日本国?|中国|中華民国|台湾|臺灣|大韓民国|韓国)\s?)?(?P<number>(?:特許(?:出願)?公開|特許出願|公開特許公報|特許|特開|特願|特公|特表|再表|実用新案(?:登録)?|実開|実公|実願"
    r"|(?:发明|實用新型|实用新型|發明)?(?:专利|專利)(?:申请|申請)?号?|(?:대한민국\s?)?(?:등록|공개|출원)?특허(?:공보)?)\s?:?\s?"
    r"(?:第|제|平|昭|令和|平成|昭和|CN|ZL|10-)?\s?\d{1,12}(?:[-.]\d{1,10}){0,2}[A-Z]?\d?\s?(?:号|號|호)?(?:公報|公报)?)"
)
_SIGN = later(r"[特実][許開願公表用]|实用|再表|[专專]利|특허")  # one of which every such number has
_MARKS = "「『《“‘\"'"
_BODY = r"(?:株式会社|有限会社|公司|大学|大學|研究所|法人|研究院|주식회사)"


@dataclass(frozen=True, slots=True)
class CjkPatent:
    """A patent's number with the word before it, the title, who holds it and perhaps the day."""

    name: str = "cjk-patent"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        number = _NUMBER.search(draft.mask, draft.start, draft.end) if _SIGN.search(draft.text) else None
        if number is None or draft.same_author or re.search(r"[\[［]P", draft.text) or not _apart(draft, number):
            return False
        mask = draft.mask
        take_addresses(draft)
        take_access(draft)
        draft.strike(*number.span())
        dates = [d for d in find_dates(draft.mask[: draft.end]) if d.start >= draft.start]
        for date in dates:
            draft.strike(date.start, date.end)
        marked = next((g for g in groups(draft.mask, draft.start, draft.end) if g.sign in _MARKS), None)
        if marked:
            draft.strike(marked.start, marked.end)
        pieces = _pieces(draft)
        names = [p for p in pieces if _names(draft.mask[slice(*p)])]
        left = [p for p in pieces if p not in names]
        title = marked.inner if marked else left[0] if len(left) == 1 else None
        if title is None or (marked and left) or len(names) > 1:
            draft.mask = mask
            for field in ("URL", "DOI", "accessed"):
                draft.drop(field)
            return False
        if names:
            draft.put_names("author", split_names(draft.note.text[slice(*names[0])]), *names[0])
        draft.put("title", *title)
        draft.put("number", *number.span("number"))
        if dates:
            draft.put("issued", dates[-1].start, dates[-1].end, value=dates[-1].edtf)
        draft.kind = "patent"
        return True


def _apart(draft: Draft, number: re.Match[str]) -> bool:
    """Whether signs part the number from what stands before and behind it."""
    before, behind = draft.mask[draft.start : number.start()].rstrip(), draft.mask[number.end() : draft.end].lstrip()
    return (not before or before[-1] in ",、.。」』》”'’(:)") and (not behind or behind[0] in ",、.。「『《“(':);" or behind[0].isdigit())


def _pieces(draft: Draft) -> list[tuple[int, int]]:
    """What is left between the signs that part the entry."""
    found = []
    for part in re.finditer(rf"[^,、.。:;()\[\]{USED}]+", draft.mask[draft.start : draft.end]):
        text = part[0].strip()
        if re.search(r"[^\W\d_]{2}", text) and not re.fullmatch(r"(?:発明者|出願人|特許権者|公開|公开|登録|出願|号|公報)", text):
            found.append((draft.start + part.start(), draft.start + part.end()))
    return found


def _names(text: str) -> bool:
    text = text.strip()
    return (
        re.search(rf"{_BODY}|^[가-힣]{{2,4}}$", text) is not None
        or is_organisation(text)
        or surname(re.sub(r"(?:ほか|他|等|외)(?:\s?\d+[名人])?$", "", text)) is not None
    )

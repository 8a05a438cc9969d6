"""Western works without marks around the title: Author, Title (Place: Publisher, year), pages; Author, Title, Publisher, year, p. 6."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.brackets import groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import pieces, take_access, take_addresses, take_date, take_edition, take_pages, take_roles, take_volume_issue
from refcheck.parse.imprint import is_publisher, take_imprint
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.names import is_organisation, split_names

_UPPER = "A-ZÀ-ÞĀŁŠŽА-ЯЁ"
_TOKEN = rf"(?:[{_UPPER}][\w'’\-]*\.?|(?:[{_UPPER}]\.-?)+[{_UPPER}]?[\w'’\-]*|van|von|de|der|den|del|di|da|du|la|le|bin|al|ter|zu)"
_PERSON = re.compile(rf"{_TOKEN}(?:\s+{_TOKEN}){{0,4}}(?:\s+[㐀-鿿ぁ-ヿ가-힣]{{2,6}})?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Plain:
    """Comma after comma: what looks like a name is the author, what follows up to the imprint is the title."""

    name: str = "western-plain"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        if not re.search(r"[^\W\d_]{3}", draft.text):
            return False
        draft.kind = "book"
        take_addresses(draft)
        take_access(draft)
        title = _authors(draft)
        end = _title(draft, title)
        take_pages(draft)
        take_roles(draft, end)
        take_edition(draft)
        take_journal_numbers(draft, end)
        take_volume_issue(draft)
        _imprint(draft, end)
        return True


def _authors(draft: Draft) -> int:
    """Read the names before the title; answers where the title begins."""
    text = draft.mask[draft.start : draft.end]
    stop, colon = 0, re.match(r"\s*([^,:()]{2,60}):\s+(?=\S)", text)
    if colon and _named(colon[1]) and re.search(r"[㐀-鿿]", colon[1]):
        stop = colon.end()
    bits = list(re.finditer(rf"[^,{USED}]+", text))
    for i, bit in enumerate(bits[:-1]):
        if stop or bit.start() > stop + 200:
            break
        part = re.sub(r"^\s*(?:and|und|et|и|&)\s+", "", bit[0].strip())
        names = [p.strip() for p in re.split(r"\s+(?:and|und|et|&|и)\s+|(?<=[a-z])and(?=[A-Z])", part)]
        suffix = re.fullmatch(r"(?:Jr|Sr)\.?|et al\.?|(?:eds?|Hrsg|Hg|dir)s?\.?", part)
        if not (suffix or all(_named(n) for n in names)) or (
            "(" in part and not re.search(r"\((?:eds?|Hrsg|Hg|dir)s?\.?\)|[A-Z]{2,}\)", part)
        ):
            break
        if i and not suffix and not _more_names(text, bits, i):
            break
        stop_at = bit.end()
        draft_stop = stop_at
        if i + 1 < len(bits) and not _more_names(text, bits, i + 1):
            stop = draft_stop
            break
    if not stop:
        return draft.start
    end = draft.start + stop
    raw = draft.note.flat[draft.start : end].rstrip(" ,:")
    role = pattern(r"[,\s(]*<editor_after>\s*$").search(raw)
    cut = draft.start + (role.start() if role else len(raw))
    from refcheck.parse.persons import take_author

    take_author(draft, draft.start, cut)
    if "author" not in draft.names:
        draft.put_names("author", split_names(draft.note.text[draft.start : cut]), draft.start, cut)
    draft.strike(draft.start, end)
    return end


def _more_names(text: str, bits: list[re.Match[str]], i: int) -> bool:
    """Whether bit i is one more name of the list: a suffix, or a name with "and" in it or behind it."""
    part = bits[i][0].strip()
    if re.fullmatch(r"(?:Jr|Sr)\.?|et al\.?|(?:eds?|Hrsg|Hg|dir)s?\.?", part):
        return True
    if re.match(r"(?:and|und|et|и|&)\s", part):
        return all(_named(n.strip()) for n in re.split(r"\s+(?:and|&)\s+", re.sub(r"^(?:and|und|et|и|&)\s+", "", part)))
    if re.search(r"\s(?:and|&)\s", part) and i + 1 < len(bits):
        return all(_named(n.strip()) and " " in n.strip() for n in re.split(r"\s+(?:and|&)\s+", part)) and not _YEAR.search(part)
    following = bits[i + 1][0].strip() if i + 1 < len(bits) else ""
    return _named(part) and bool(re.match(r"(?:and|und|et|&)\s", following)) and " " in part


def _named(text: str) -> bool:
    text = re.sub(r"\s*\((?:eds?|Hrsg|Hg|dir)s?\.?\)$|\s+(?:eds?|Hrsg|Hg)\.?$", "", text.strip())
    if not text or len(text) > 90:
        return False
    if _PERSON.fullmatch(text):
        return True
    return is_organisation(text) and not re.search(r"\d{4}", text)


def _title(draft: Draft, begin: int) -> int:
    """Take the title from `begin`; answers where it ends."""
    while begin < draft.end and draft.mask[begin] in " ,.:" + USED:
        begin += 1
    end = _title_end(draft, begin)
    text = draft.note.flat[begin:end].rstrip(" ,.")
    if re.search(r"[^\W\d_]", text):
        draft.put("title", begin, begin + len(text))
        draft.strike(begin, begin + len(text))
    return end


def _title_end(draft: Draft, begin: int) -> int:
    """The bracket with the imprint, or the comma before publisher, number, year or pages."""
    ends = [draft.end]
    for bracket in groups(draft.mask, begin, draft.end):
        if (
            bracket.sign == "("
            and (_YEAR.search(draft.mask[slice(*bracket.inner)]) or ":" in draft.mask[slice(*bracket.inner)])
            and bracket.start > begin
        ):
            inner = draft.mask[slice(*bracket.inner)]
            if "," in inner or ":" in inner or bracket.end >= draft.end - 30:
                ends.append(bracket.start)
                break
        if bracket.sign == "[" and bracket.start > begin:
            ends.append(bracket.start)
            break
    numbers = pattern(
        rf"[{USED}]|[,.;]\s*(?:(?i:pp?\.|s\.|vols?\.|no\.|t\.|tome|bd\.|с\.|para\.|art\.)\s*\d|<#months>\s+\d|\d{{1,2}}\s+<#months>|(?:1[5-9]|20)\d\d(?!\d)|\d+(?:st|nd|rd|th)\s+ed|(?i:compiled|edited|translated|trans\.|ed\.|eds\.|hrsg\.|hg\.)\s|(?:UN|U\.N\.)\s+Doc|ISSN|パラ|note\s\d|\d+\s*(?:[-.,;]|$))|\s(?:pp?\.)\s*\d"
    )
    found = numbers.search(draft.mask, begin, draft.end)
    if found and found.start() > begin:
        ends.append(found.start())
    end = min(ends)
    return _before_publisher(draft, begin, end)


def _before_publisher(draft: Draft, begin: int, end: int) -> int:
    """In "Title, Publisher, year" the title ends at the comma before the publisher's or the place's name."""
    if end < draft.end and draft.mask[end] == "(":
        return end
    text = draft.mask[begin:end]
    place = re.search(r",\s+(?=[A-ZÀ-Þ][\w.\- ]{1,30}(?:,\s*[A-Z]{2})?(?:;\s[A-Z]\w+)?:\s)", text)
    if place:
        return begin + place.start()
    commas = [m.start() for m in re.finditer(r",\s", text)]
    for at in reversed(commas):
        if is_publisher(text[at + 1 :]) and len(text) - at < 60:
            earlier = [c for c in commas if c < at]
            if earlier and is_publisher(text[earlier[-1] + 1 : at]) and earlier[-1] > 3:
                return begin + earlier[-1]
            return begin + at
    if len(commas) == 1 and "author" in draft.names and _YEAR.search(draft.mask[end : end + 8]) and len(text) - commas[0] < 30:
        return begin + commas[0]
    return end


def _imprint(draft: Draft, begin: int) -> None:
    for bracket in groups(draft.mask, begin, draft.end):
        if bracket.sign == "(" and _YEAR.search(draft.mask[slice(*bracket.inner)]):
            take_date(draft, begin)
            a, b = bracket.inner
            take_imprint(draft, a, b)
            left = [s for s in pieces(draft, a, b, ",") if re.search(r"[^\W\d_]{2}", draft.mask[slice(*s)])]
            if left and not draft.has("publisher"):
                draft.put("publisher", *left[0])
                draft.strike(*left[0])
            _after(draft, b + 1)
            return
    take_date(draft, begin)
    take_imprint(draft, begin, draft.end)
    if not draft.has("publisher"):
        left = [s for s in pieces(draft, begin, draft.end, ",;") if re.search(r"[^\W\d_]{2}", draft.mask[slice(*s)])]
        if left and "issued" in draft.spans and left[0][0] < draft.spans["issued"][0]:
            draft.put("publisher", *left[0])
            draft.strike(*left[0])


def _after(draft: Draft, begin: int) -> None:
    """Pages behind the bracket: "), 44–71"."""
    found = re.compile(r"\s*[,:]\s*(\d+(?:\s*-\s*\d+)?(?:,\s*\d+(?:-\d+)?)*)(?=\s*[,.;\x00]|\s*$)").match(draft.mask, begin, draft.end)
    if found:
        draft.put("page", *found.span(1))
        draft.strike(*found.span())

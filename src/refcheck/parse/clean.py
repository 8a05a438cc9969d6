"""A note's text as it is read: line breaks undone, addresses joined, every character still tied to the raw note."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.lang.wrap import is_cjk, typeset_hyphen, unwrap
from refcheck.parse.addresses import Address, find_addresses, narrowed
from refcheck.parse.facts import flat

_PARTS_BEFORE, _PARTS_AFTER = later(r"[\s(\[“‘—–-]"), later(r"[\s)\],.;:!?”’—–-]")
_APART = later(r"[\u2e80-\u9fff\uff00-\uff60](?: (?=[\u2e80-\u9fff\uff00-\uff60]))")


@dataclass(frozen=True, slots=True)
class Clean:
    """`text` is the reading, `flat` the same with ASCII forms and quotation marks in pairs (same length); character i stood at `offsets[i]` of the raw note.

    `addresses` are the URLs found, as spans of `text`.
    """

    text: str
    flat: str
    offsets: tuple[int, ...]
    addresses: tuple[Address, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the raw note of the stretch [start, end) of the reading."""
        if not self.offsets:
            return 0, 0
        if end <= start:
            at = self.offsets[min(start, len(self.offsets) - 1)]
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


def clean(raw: str, skip: tuple[tuple[int, int], ...] = (), paper: str = "") -> Clean:
    """Read a raw note. `skip` are stretches of it that are no part of the note (running heads, page numbers); `paper` is the whole text."""
    parts: list[str] = []
    offsets: list[int] = []
    addresses: list[Address] = []
    at = 0
    ascii_form = narrowed(raw)
    for found in find_addresses(raw, skip):
        _add_prose(raw, (at, found.start), skip, parts, offsets, paper)
        begin = len(offsets)
        if not skip and _PARTED.search(raw, found.start, found.end) is None:
            parts.append(ascii_form[found.start : found.end])
            offsets.extend(range(found.start, found.end))
        else:
            kept = _kept(raw, found, skip, paper)
            parts.append("".join("-" if ascii_form[i] == "\ufffe" else ascii_form[i] for i in kept))
            offsets.extend(kept)
        addresses.append(Address(begin, len(offsets), found.kind))
        at = found.end
    _add_prose(raw, (at, len(raw)), skip, parts, offsets, paper)
    text = "".join(parts)
    if _letter_spaced(text):
        return _closed_up(text, offsets, addresses)
    return Clean(text, _numerals(flat(_curled(text))), tuple(offsets), tuple(addresses))


_PARTED = later(r"[\s\u00ad\u200b\u200c\ufeff\ufffe]")


def _kept(raw: str, found: Address, skip: tuple[tuple[int, int], ...], paper: str) -> list[int]:
    """Which characters belong to an address that typesetting has parted."""
    return [
        i
        for i in range(found.start, found.end)
        if not raw[i].isspace()
        and not _skipped(i, skip)
        and raw[i] not in "\u00ad\u200b\u200c\ufeff"
        and not _typeset(raw, found, i, paper)
    ]


def _typeset(raw: str, found: Address, at: int, paper: str) -> bool:
    """Whether the character is the hyphen that typesetting put at a line's end within an address."""
    if raw[at] != "-" or raw[at + 1 : at + 2] not in ("\n", "\r"):
        return False
    return typeset_hyphen(raw[found.start : at + 1], raw[at + 1 : found.end].lstrip(), paper or raw)


_RUN = "[〇○一二三四五六七八九]{1,4}"
# Years, and numbers of pages, issues and volumes that are written by their digits: 一九二二年, 『誌』一二(八), 四四七-四五九頁
_WRITTEN = later(
    rf"(?<![〇○一二三四五六七八九十百千])[一二][〇○一二三四五六七八九]{{3}}(?=\s*(?:年(?!\s?[一二三四五六七八九十〇])|[)、,。]))"
    rf"|(?<![〇○一二三四五六七八九十百千])(?:{_RUN}\s?[-~、]\s?){{0,4}}[一二三四五六七八九][〇○一二三四五六七八九]{{1,3}}(?=\s?[頁页号號])"
    rf"|(?<=[』》」])(?:{_RUN}-{_RUN}|{_RUN}\({_RUN}\)|{_RUN}(?=[巻号、]))(?=[巻号、,。(])"
)
_DIGIT = str.maketrans("〇○一二三四五六七八九", "00123456789")


def _numerals(plain: str) -> str:
    """Numbers that Han digits write place by place, in ASCII digits: same length."""
    return _WRITTEN.sub(lambda m: m[0].translate(_DIGIT), plain) if _TWO_DIGITS.search(plain) else plain


_TWO_DIGITS = later(r"[〇○一二三四五六七八九]{2}|[』》][一二三四五六七八九]")


def _curled(text: str) -> str:
    """Straight double quotation marks as the pair that they stand for: by the blanks beside them, in CJK text in turn."""
    if '"' not in text:
        return text
    signs, opened = list(text), False
    for i, sign in enumerate(text):
        if sign == '"':
            before, after = text[i - 1 : i] or " ", text[i + 1 : i + 2] or " "
            opens = _PARTS_BEFORE.match(before) is not None and not after.isspace()
            closes = _PARTS_AFTER.match(after) is not None and not before.isspace()
            opened = opens if opens != closes else not opened
            signs[i] = "“" if opened else "”"
    return "".join(signs)


def _letter_spaced(text: str) -> bool:
    """Whether CJK characters stand apart one by one ("小 泉 悠"), as some PDFs give them."""
    apart = len(_APART.findall(text))
    return apart >= 8 and apart > 0.6 * sum(map(is_cjk, text))


def _closed_up(text: str, offsets: list[int], addresses: list[Address]) -> Clean:
    """The same reading without the single blanks between CJK characters."""
    dropped = {found.start() + 1 for found in _APART.finditer(text)}
    kept = [i for i in range(len(text)) if i not in dropped]
    place = {old: new for new, old in enumerate(kept)}
    closed = "".join(text[i] for i in kept)
    moved = tuple(Address(place[a.start], place[a.end - 1] + 1, a.kind) for a in addresses)
    return Clean(closed, _numerals(flat(_curled(closed))), tuple(offsets[i] for i in kept), moved)


def _add_prose(
    raw: str, span: tuple[int, int], skip: tuple[tuple[int, int], ...], parts: list[str], offsets: list[int], paper: str
) -> None:
    start, end = span
    if end <= start:
        return
    joined = unwrap(raw, start, end, skip, paper)
    if parts and raw[start].isspace() and joined.text and not joined.text[0].isspace():
        parts.append(" ")
        offsets.append(start)
    parts.append(joined.text)
    offsets.extend(joined.offsets)
    if end < len(raw) and raw[end - 1].isspace() and joined.text and not joined.text[-1].isspace():
        parts.append(" ")
        offsets.append(end - 1)


def _skipped(index: int, skip: tuple[tuple[int, int], ...]) -> bool:
    return any(a <= index < b for a, b in skip)

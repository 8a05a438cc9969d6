"""A reference while it is being read: fields with their places, and the text with what was used struck out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from refcheck.lang.later import later
from refcheck.model import FieldOrigin, Name, Reference
from refcheck.parse.clean import Clean
from refcheck.parse.facts import pattern

USED = "\x00"
_NUMBERING = r"\W*(?:(?:arts?|paras?|vols?|nos?|nr|h|heft|bd|jg{more}|ch|chap|sec|sect|eds?|trans|vom|hrsg|hg|n[°º]|1er|非売品|私家版|内部资料|[上中下]册|档案号|(?:CN|ZL|US|JP|KR|EP|WO)\d{{5,}}\S*|[TXKBJ]\s?\d{{1,3}}|\d(?:er|re|e|[eè]me|\.)\s(?:trimestre|semestre|Quartal|Halbjahr)|(?:電子|電子書籍|デジタル|オンライン|网络|电子|網絡)版|[夕朝]刊|第?\d+)(?![a-z])\W*)+"
_NO_NAME = {
    "publisher": later(_NUMBERING.format(more="|pp?|ss?"), re.IGNORECASE),
    "container_title": later(_NUMBERING.format(more="|pp?|ss?"), re.IGNORECASE),
    "publisher_place": later(_NUMBERING.format(more=""), re.IGNORECASE),  # "P." is Paris
}


@dataclass(slots=True)
class Draft:
    """A reference in the making. All spans are offsets in `note.text`; `mask` is its flat text with used characters struck out.

    `start`/`end` bound the work. Outside of them the mask is struck out from the beginning.
    """

    note: Clean
    start: int
    end: int
    mask: str = ""
    kind: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    original: dict[str, str] = field(default_factory=dict)
    same_author: bool = False  # 同, ders., Id. stood before the work: it prints no author of its own

    def __post_init__(self) -> None:
        if not self.mask:
            self.mask = self.note.flat[: self.end]

    @property
    def text(self) -> str:
        """The work's flat text as printed, nothing struck out."""
        return self.note.flat[self.start : self.end]

    def strike(self, start: int, end: int) -> None:
        """Mark a stretch as used."""
        self.mask = self.mask[:start] + USED * (end - start) + self.mask[end:]

    def search(self, expression: re.Pattern[str], begin: int | None = None) -> re.Match[str] | None:
        """First unused match from `begin` (default: the work's start)."""
        return expression.search(self.mask, self.start if begin is None else begin)

    def signs(self, *signs: str) -> bool:
        """Whether one of the signs (lower case) stands in what is not used: a quick answer before an expression is asked."""
        low = _lower(self.mask)
        for sign in signs:  # noqa: SIM110 - a generator takes twice as long
            if sign in low:
                return True
        return False

    def put(self, name: str, start: int, end: int, *, value: str | None = None, rule: str | None = None) -> None:
        """Set a field from the stretch [start, end) of the note, unless it is set; blanks and stray separators at its ends are left out."""
        text = self.note.text
        while start < end and (text[start].isspace() or text[start] == USED):
            start += 1
        while name == "container_title" and text[start : start + 1] in ("/", " "):
            start += 1  # 「題」 // 国土交通省
        while name in ("publisher", "publisher_place") and start < end and text[start] in ".．。,，、:： (（":
            start += 1  # 北京．中华书局
        while end > start and (
            text[end - 1].isspace()
            or (name == "title" and (text[end - 1] in ":：" or (text[end - 1] == "." and text[end - 2] > "⺀")))
            or text[end - 1] == USED
        ):
            end -= 1
        dangling = re.search(r"\s(?:du|vom|v\.|от)$", text[start:end]) if name in ("publisher", "container_title") else None
        end = start + dangling.start() if dangling else end  # the word before a date
        if name == "title" and (dated := re.search(r"\s(?:vom|v)$", text[start:end])) and re.match(r"\.?\s?\d", text[end:]):
            end = start + dated.start()  # Erklärung zur Lage v. 3.7.2017
        if name in ("title", "container_title") and text[end - 1 : end] in ("(", "（", "[", "［"):
            end -= 1
        if name == "publisher" and self.note.flat[start - 1 : start] == "[" and self.note.flat[end : end + 1] == "]":
            name = "genre"  # [PowerPoint slides]
        if name == "issued" and value is None and not text[start:end].isascii():
            value = self.note.flat[start:end]  # 一九二二
        if end <= start or name in self.values or (name in _NO_NAME and _NO_NAME[name].fullmatch(text[start:end])):
            return
        self.values[name] = value if value is not None else text[start:end]
        self.spans[name] = (start, end)
        if rule is not None:
            self.rules[name] = rule

    def put_names(self, role: str, names: tuple[Name, ...], start: int, end: int, rule: str | None = None) -> None:
        """Set author, editor or translator, unless set."""
        if names and role not in self.names:
            self.names[role] = names
            self.spans[role] = (start, end)
            if rule is not None:
                self.rules[role] = rule

    def has(self, name: str) -> bool:
        """Whether the field is set."""
        return name in self.values or name in self.names

    def move(self, name: str, to: str) -> None:
        """Rename a field."""
        if name in self.values and to not in self.values:
            self.values[to] = self.values.pop(name)
            self.spans[to] = self.spans.pop(name)
            if name in self.rules:
                self.rules[to] = self.rules.pop(name)

    def move_names(self, role: str, to: str) -> None:
        """The names of one role are those of another."""
        if role in self.names and to not in self.names:
            self.names[to] = self.names.pop(role)
            self.spans[to] = self.spans.pop(role)

    def drop(self, name: str) -> None:
        """Take a field back."""
        for book in (self.values, self.names, self.spans, self.rules):
            book.pop(name, None)

    def _edits(self) -> bool:
        """Whether those in the author's place are said to have edited the work: 編, Hrsg., eds., под ред."""
        if "author" not in self.spans or "author" in self.rules or "author" not in self.names:
            return False
        start, end = self.spans["author"]
        behind = pattern(r"[\s,(（]{0,3}(?:<editor_after>)(?!\w)").match(self.note.flat, end, self.end)
        return (
            behind is not None
            or pattern(r"(?:^|[\s/,;(])(?:<editor_before>)\s?$").search(self.note.flat[max(self.start, start - 40) : start]) is not None
        )

    def reference(self) -> Reference:
        """The finished reference, its places as offsets in the raw note."""
        if self._edits():
            self.rules["author"] = "author-is-editor"
        start, end = self.note.raw_span(self.start, self.end)
        origin = {}
        for name, (a, b) in self.spans.items():
            first, last = self.note.raw_span(a, b)
            origin[name] = FieldOrigin(first, last, self.rules.get(name))
        for name, rule in self.rules.items():
            origin.setdefault(name, FieldOrigin(None, None, rule))
        return Reference(
            type=self.kind or "document",
            raw=self.note.text[self.start : self.end],
            start=start,
            end=end,
            **self.values,  # type: ignore[arg-type]  # fields by their names
            **self.names,  # type: ignore[arg-type]  # as above
            original=MappingProxyType(dict(self.original)),
            origin=MappingProxyType(origin),
        )


@lru_cache(maxsize=8)
def _lower(mask: str) -> str:
    """The mask in lower case: it is asked for many signs before anything more is struck out."""
    return mask.lower()

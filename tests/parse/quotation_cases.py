"""Reads the case files of quotations: passages with marks as [^n], followed by what is to be found in them.

A line of expectation is "- KIND NOTE SPEAKER | TEXT": KIND direct, reported or term; "none" for words that are no
quotation; "maybe" for what may be found or not; "any" for what must be found as whatever kind. "-" leaves the speaker open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from refcheck.model import Document, Note, NoteMark, Quotation, Region, RegionKind, Source

CASES = Path(__file__).parent / "cases"
_MARK = re.compile(r"\[\^?(\d+)\]")


@dataclass(frozen=True)
class Expected:
    kind: str
    note: str | None
    speaker: str | None
    text: str


@dataclass(frozen=True)
class CaseOfQuotations:
    name: str
    language: str
    document: Document
    expected: tuple[Expected, ...]


def cases(name: str) -> list[CaseOfQuotations]:
    """The cases of a file in the folder of cases."""
    language = name.rsplit("_", 1)[1]
    sections = re.split(r"^## ", (CASES / f"{name}.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_case(f"{name}:{s.splitlines()[0]}", s.split()[0] if language == "western" else language, s) for s in sections]


def _case(name: str, language: str, section: str) -> CaseOfQuotations:
    lines = section.splitlines()[1:]
    text = "\n".join(line for line in lines if not line.startswith("- ")).strip() + "\n"
    expected = tuple(_expected(line) for line in lines if line.startswith("- "))
    return CaseOfQuotations(name, language, document(text, language), expected)


def _expected(line: str) -> Expected:
    head, text = line[2:].split(" | ", 1)
    kind, _, rest = head.partition(" ")
    note, _, speaker = rest.partition(" ")
    return Expected(kind, note or None, None if speaker in ("", "-") else speaker, text)


def document(text: str, language: str) -> Document:
    """A document whose marks are written [^n] or [n]; the notes themselves stand elsewhere."""
    labels = sorted({m.group(1) for m in _MARK.finditer(text)}, key=int)
    notes = tuple(Note(label, int(label), "", len(text), len(text)) for label in labels)
    marks = tuple(NoteMark(m[1], int(m[1]), m.start(), m.end(), labels.index(m[1])) for m in _MARK.finditer(text))
    blocks = tuple(Region(RegionKind.BLOCK_QUOTE, *m.span()) for m in re.finditer(r"^> .*$", text, re.MULTILINE))
    return Document(text, Source("case.md", "text/markdown", ""), language, notes=notes, marks=marks, regions=blocks)


def bare(text: str) -> str:
    """Letters and digits only, for comparing."""
    return re.sub(r"[\W_]", "", text.replace("…", ""))


def same_words(found: str, wanted: str) -> bool:
    """Whether a found text is the wanted one, but for signs and a stray particle at either end."""
    a, b = bare(found), bare(wanted)
    return a == b or ("…" in wanted and all(bare(p) in a for p in wanted.split("…")))


_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|l[’'])\b ?", re.IGNORECASE)


def same_speaker(found: str | None, wanted: str) -> bool:
    """Whether a speaker is the one wanted, but for an article before an office."""
    return found is not None and _ARTICLE.sub("", found).casefold() == _ARTICLE.sub("", wanted).casefold()


@dataclass
class Score:
    """Counts over cases. `missed` and `extra` explain themselves."""

    wanted: int = 0
    found: int = 0
    tied: int = 0
    speakers: int = 0
    spoken: int = 0
    given: int = 0
    wrong: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def recall(self) -> float:
        return self.tied / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        return 1 - self.wrong / self.given if self.given else 1.0

    @property
    def speaker_share(self) -> float:
        return self.speakers / self.spoken if self.spoken else 1.0


def score(case: CaseOfQuotations, quotations: tuple[Quotation, ...], into: Score) -> None:
    """Compare what was found with what is expected; adds to `into`."""
    left = list(quotations)
    remarks = list(into.remarks)
    for want in case.expected:
        open_kind = want.kind in ("maybe", "none", "any")
        hit = next((q for q in left if same_words(q.text, want.text) and (open_kind or q.kind.value == want.kind)), None)
        if want.kind == "none":
            if hit:
                remarks.append(f"{case.name}: none expected: {hit.kind.value} {hit.text}")
            continue
        if want.kind == "maybe":
            left = [q for q in left if q is not hit]
            into.given -= hit is not None
            continue
        into.wanted += 1
        if hit is None:
            remarks.append(f"{case.name}: missed {want.kind} {want.text}")
            continue
        left.remove(hit)
        into.found += 1
        into.tied += hit.note == want.note
        if hit.note != want.note:
            remarks.append(f"{case.name}: note {hit.note} for {want.note}: {want.text}")
        if want.speaker:
            into.spoken += 1
            named = same_speaker(hit.speaker, want.speaker)
            into.speakers += named
            if not named:
                remarks.append(f"{case.name}: speaker {hit.speaker} for {want.speaker}: {want.text}")
    into.given += len(quotations)
    into.wrong += len(left)
    remarks += [f"{case.name}: extra {q.kind.value} {q.note} {q.speaker} | {q.text}" for q in left]
    into.remarks = tuple(remarks)

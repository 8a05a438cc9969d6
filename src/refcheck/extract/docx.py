"""DOCX bytes → paragraphs and notes, in a child process; a file that cannot be read is a `problem`, no error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from refcheck.extract.docx_numbers import Numbering
from refcheck.extract.sandbox import ChildFailed, Limits, run_child


@dataclass(frozen=True, slots=True)
class DocxCall:
    """A note's reference: offset in the paragraph, key of the note ("f:2", "e:1"), the mark where the author set one."""

    offset: int
    key: str
    printed: str


@dataclass(frozen=True, slots=True)
class DocxChange:
    """A tracked change that is pending: its place in the paragraph's text (empty when the reading leaves it out), kind, words, who, when.

    `kind` is "inserted", "deleted", "moved here" or "moved away"; `marks` tells that a note's mark is among the words.
    """

    start: int
    end: int
    kind: str
    words: str
    author: str
    date: str
    marks: bool


@dataclass(frozen=True, slots=True)
class DocxManaged:
    """A citation that a reference manager put in: its place in the paragraph's text, the manager, its records as CSL-JSON items."""

    start: int
    end: int
    manager: str
    items: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class DocxParagraph:
    """A paragraph, tracked changes settled. `style` is the style's built-in name in lower case ("heading 1"); `links` are (start, end, target).

    `label_at` is where a note prints its own label (-1 in running text), `section` the number of its section from 0. `again` are
    (start, end, key) of words that repeat a note's mark.
    """

    text: str
    style: str
    calls: tuple[DocxCall, ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()
    changes: tuple[DocxChange, ...] = ()
    managed: tuple[DocxManaged, ...] = ()
    label_at: int = -1
    section: int = 0
    again: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DocxParts:
    """A Word paper: body paragraphs in order, notes by key, metadata; `problem` when it cannot be read.

    `numberings` are those of its sections, by kind of note ("f", "e").
    """

    body: tuple[DocxParagraph, ...] = ()
    notes: Mapping[str, tuple[DocxParagraph, ...]] | None = None
    title: str | None = None
    language: str | None = None
    numberings: tuple[Mapping[str, Numbering], ...] = ()
    problem: str | None = None


def docx_parts(body: bytes, changes: str = "accepted", limits: Limits | None = None) -> DocxParts:
    """The parts of a DOCX. Never raises for a broken file: see `problem` (a sentence part: "is encrypted").

    `changes` says how tracked changes are read: "accepted", or "original" for the text before them.
    """
    try:
        task = "docx_parts_original" if changes == "original" else "docx_parts"
        answer = cast("Mapping[str, object]", run_child(task, body, limits))
    except ChildFailed as failure:
        return DocxParts(problem=f"could not be read: reading it {failure}")
    if answer.get("problem"):
        return DocxParts(problem=str(answer["problem"]))
    notes = cast("Mapping[str, Sequence[Mapping[str, object]]]", answer["notes"])
    return DocxParts(
        body=_paragraphs(cast("Sequence[Mapping[str, object]]", answer["body"])),
        notes={key: _paragraphs(value) for key, value in notes.items()},
        title=cast("str | None", answer["title"]),
        language=cast("str | None", answer["language"]),
        numberings=tuple(
            {kind: Numbering(*how) for kind, how in section.items()}
            for section in cast("Sequence[Mapping[str, tuple[str, int, bool]]]", answer["numberings"])
        ),
    )


def _paragraphs(values: Sequence[Mapping[str, object]]) -> tuple[DocxParagraph, ...]:
    return tuple(
        DocxParagraph(
            text=cast("str", value["text"]),
            style=cast("str", value["style"]),
            calls=tuple(DocxCall(c[0], f"{c[1]}:{c[2]}", c[3]) for c in cast("Sequence[tuple[int, str, str, str]]", value["calls"])),
            links=tuple((k[0], k[1], k[2]) for k in cast("Sequence[tuple[int, int, str]]", value["links"])),
            changes=tuple(DocxChange(*c) for c in cast("Sequence[tuple[int, int, str, str, str, str, bool]]", value["changes"])),
            managed=tuple(
                DocxManaged(m[0], m[1], m[2], tuple(m[3]))
                for m in cast("Sequence[tuple[int, int, str, Sequence[Mapping[str, object]]]]", value["managed"])
            ),
            label_at=cast("int", value["label_at"]),
            section=cast("int", value["section"]),
            again=tuple((a[0], a[1], f"{a[2]}:{a[3]}") for a in cast("Sequence[tuple[int, int, str, str]]", value["again"])),
        )
        for value in values
    )

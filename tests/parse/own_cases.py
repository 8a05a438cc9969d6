"""Reads the notes and passages of our own making (`cases/own_notes.txt`, `cases/own_passages.txt`); their heads say how they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quotation_cases import CASES, Expected

MIXED = (
    "own_notes",
    "own_notes_second",
    "own_notes_third",
    "own_notes_fourth",
    "own_notes_fifth",
    "own_notes_sixth",
    "own_notes_seventh",
    "own_notes_eighth",
)
"""The files of notes in mixed traditions, in the order in which they were written."""

MENTION = re.compile(r"⟪([^⟫|]*)\|([\w-]+)⟫|⟦([^⟧]*)⟧")


@dataclass(frozen=True)
class OwnNote:
    """A note with its correct reading: works as field → accepted values (None: not asked), pointers as (text, "NOTE.WORK")."""

    paper: str
    language: str
    label: str
    raw: str
    works: tuple[dict[str, tuple[str, ...] | None], ...] = ()
    backrefs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class OwnPassage:
    """A small paper as plain text. `marks` are (offset, label); `mentions` (start, end, offset of the entry); both in `text`."""

    name: str
    language: str
    text: str
    marks: tuple[tuple[int, str], ...] = ()
    mentions: tuple[tuple[int, int, int], ...] = ()
    expected: tuple[Expected, ...] = field(default=())


def own_notes(name: str = "own_notes") -> list[OwnNote]:
    """All notes of the case file, in order."""
    text = (CASES / f"{name}.txt").read_text(encoding="utf-8")
    return [_note(part) for part in re.split(r"\n(?=\[[\w-]+ [a-z]{2} [\w-]+\]\n)", text)[1:]]


def _note(part: str) -> OwnNote:
    head, _, rest = part.partition("\n")
    paper, language, label = head.strip("[]").split()
    lines = rest.strip("\n").split("\n")
    first = next((i for i, line in enumerate(lines) if line.startswith(("= ", "< "))), len(lines))
    works: list[dict[str, tuple[str, ...] | None]] = []
    backrefs: list[tuple[str, str]] = []
    for line in lines[first:]:
        if line.startswith("= "):
            works.append({"type": tuple(line[2:].split(" | "))})
        elif line.startswith("< "):
            words, _, target = line[2:].rpartition(" -> ")
            backrefs.append((words, target))
        else:
            key, _, value = line.partition(": ")
            works[-1][key] = None if value == "*" else tuple(value.split(" | "))
    return OwnNote(paper, language, label, "\n".join(lines[:first]), tuple(works), tuple(backrefs))


def own_passages(name: str = "own_passages") -> list[OwnPassage]:
    """All passages of the case file, in order."""
    text = (CASES / f"{name}.txt").read_text(encoding="utf-8")
    return [_passage(part) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]]


def _passage(part: str) -> OwnPassage:
    head, _, rest = part.partition("\n")
    name, language = head.split()
    body, _, wanted = rest.partition("\n---")
    out, marks, mentions = "", [], []
    at = 0
    for found in MENTION.finditer(body):
        out += body[at : found.start()]
        if found[3] is not None:
            marks.append((len(out), found[3]))
            out += found[3]
        else:
            mentions.append((len(out), len(out) + len(found[1]), found[2]))
            out += found[1]
        at = found.end()
    out += body[at:]
    entries: dict[str, int] = {}
    while key := re.search(r"^([\w-]+)> ", out, re.MULTILINE):
        entries[key[1]] = key.start()
        out = out[: key.start()] + out[key.end() :]
    expected = tuple(_expected(line) for line in wanted.strip().split("\n") if " | " in line)
    return OwnPassage(name, language, out.strip("\n") + "\n", tuple(marks), tuple((a, b, entries[k]) for a, b, k in mentions), expected)


def _expected(line: str) -> Expected:
    head, text = line.split(" | ", 1)
    kind, note, speaker = head.split(" ", 2)
    return Expected(kind, None if note == "-" else note, None if speaker == "-" else speaker, text)

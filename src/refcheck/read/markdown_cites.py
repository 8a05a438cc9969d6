"""Citations by key in Markdown: pandoc and Quarto ([@key, p. 3], @key [3]), MyST ({cite:p}`key`). The keys lead to a bibliography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from refcheck.model.document import Document, NoteMark
from refcheck.read.beside import cited_items, write_entries
from refcheck.read.building import Builder
from refcheck.read.list_fields import Item
from refcheck.read.yaml_fields import from_yaml

_KEY = r"\{[^{}\s]+\}|[^\W_][\w]*(?:[:.#$%&\-+?<>~/][\w]+)*"
_GROUP = re.compile(r"(?<![\\!\]])\[(?P<inside>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\](?![(:])")
_CITED = re.compile(rf"(?<![\w\\@/=.])-?@(?P<key>{_KEY})")
_LOCATOR = re.compile(r"[ \t]?\[(?!@)[^\[\]]*\]")
_ROLE = re.compile(r"\{(?:foot|full)?cite(?::[a-z]+)*\}`(?P<keys>[^`\n]+)`")
_CROSS_REFERENCE = re.compile(r"(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)-")
_REFERENCES = re.compile(r"^references:[ \t]*\n(?:[ \t-][^\n]*(?:\n|$)|[ \t]*\n)+", re.MULTILINE)
_FIELD = re.compile(r"^bibliography[ \t]*:[ \t]*(?P<one>[^\n]*)(?P<more>(?:\n[ \t]*-[ \t]+[^\n]+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Cite:
    """A key where it is cited; `sure` where its form leaves no doubt that it is meant as a citation."""

    key: str
    start: int
    end: int
    sure: bool


def with_citations(document: Document, masked: str, front: str, name: str) -> Document:
    """The document with its cited entries behind the text as a reference list, and a mark for each citation.

    `masked` is the text without code and front matter, `front` the front matter. The text of the file keeps its offsets.
    """
    cites = sorted(dict.fromkeys((*_pandoc(masked), *_roles(document.text))), key=lambda c: c.start)
    names, (own, faults) = _bibliographies(front), _references(front)
    if not cites or (not names and not own and not any(c.sure for c in cites)):
        return document
    path, problems = Path(name), list(document.problems)
    if not names and any(_ROLE.match(document.text, c.start) for c in cites):
        names = sorted(p.name for p in path.resolve().parent.glob("*.bib"))  # MyST reads every .bib of its project
    items = cited_items(path, names, problems) | own
    problems += [f"{name}: {fault}" for fault in faults]
    out = Builder()
    out.write(document.text if document.text.endswith("\n\n") else document.text.rstrip("\n") + "\n\n")
    indexes = write_entries(out, dict.fromkeys(c.key for c in cites), items)
    first = len(document.notes)
    marks = [
        NoteMark(document.text[c.start : c.end], None, c.start, c.end, first + indexes[c.key], keyed=True)
        for c in cites
        if c.key in indexes
    ]
    lost = [c for c in cites if c.sure and c.key not in indexes and not _CROSS_REFERENCE.match(c.key)]
    marks += [NoteMark(c.key, None, c.start, c.end, keyed=True) for c in lost]
    where = "no bibliography beside the paper holds" if names or own else "no bibliography is named for"
    problems += [f"{name}: @{key} is cited, but {where} it" for key in dict.fromkeys(c.key for c in lost)]
    return replace(
        document,
        text=out.text() if indexes else document.text,
        notes=(*document.notes, *out.notes),
        marks=tuple(sorted((*document.marks, *marks), key=lambda m: (m.start, m.end))),
        regions=(*document.regions, *out.regions),
        anchors=(*document.anchors, *(out.anchors if indexes else ())),
        problems=tuple(problems),
    )


def _pandoc(masked: str) -> Iterator[_Cite]:
    groups: list[tuple[int, int]] = []
    for group in _GROUP.finditer(masked):
        if not _CITED.search(group.group("inside")):
            continue
        groups.append(group.span())
        for part in re.finditer(r"[^;]+", masked[group.start("inside") : group.end("inside")]):
            cited = _CITED.search(part.group())
            if cited is not None:
                left = group.start("inside") + part.start()
                words = part.group()
                lead, tail = len(words) - len(words.lstrip()), len(words.rstrip())
                yield _Cite(cited.group("key").strip("{}"), left + lead, left + tail, sure=True)
    for cited in _CITED.finditer(masked):
        if not any(a <= cited.start() < b for a, b in groups):
            locator = _LOCATOR.match(masked, cited.end())
            yield _Cite(cited.group("key").strip("{}"), cited.start(), locator.end() if locator else cited.end(), sure=False)


def _roles(text: str) -> Iterator[_Cite]:
    for role in _ROLE.finditer(text):
        for key in role.group("keys").split(","):
            bare = re.sub(r"\{[^{}]*\}", "", key).strip()  # {see}key{p. 3}
            if bare:
                yield _Cite(bare, role.start(), role.end(), sure=True)


def _references(front: str) -> tuple[dict[str, Item], list[str]]:
    """The items that stand in the front matter itself (pandoc's `references:`), by key."""
    found = _REFERENCES.search(front)
    listed, faults = from_yaml(found[0]) if found else ([], [])
    return {item.key: item for _, item in listed}, faults


def _bibliographies(front: str) -> list[str]:
    found = _FIELD.search(front)
    if found is None:
        return []
    one, more = found.group("one").strip(), re.findall(r"-[ \t]+([^\n]+)", found.group("more"))
    listed = one.strip("[]").split(",") if one.startswith("[") else [one]
    return [n.strip().strip("\"'") for n in (*listed, *more) if n.strip().strip("\"'")]

"""LaTeX: the printed text with its notes, links and citations. Offsets lead to the source by line (`anchors`)."""

from __future__ import annotations

import re
from pathlib import Path

from refcheck.model.document import Document, Note, RegionKind
from refcheck.read.building import Builder
from refcheck.read.decode import decode
from refcheck.read.latex_scan import LatexScan
from refcheck.read.list_fields import Item, from_bib, printed
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.text import take_apart

_START = re.compile(
    rb"^\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|begin\s*\{document\}|section|chapter|input|title)\b", re.MULTILINE
)
_BIB_FILES = re.compile(r"\\(?:bibliography|addbibresource)\s*(?:\[[^\]]*\])?\s*\{([^}]*)\}")
_INPUT = re.compile(r"^(?P<head>[^%\n]*?)\\(?:input|include|subfile)\s*\{(?P<file>[^}]+)\}", re.MULTILINE)
_DEEPEST = 4


class LatexReader:
    """LaTeX papers. A .bib or part beside the paper is read; nothing outside the paper's folder is."""

    media_type = "application/x-tex"

    def recognises(self, data: bytes, name: str) -> bool:
        r"""A \documentclass or the like at a line's beginning, or the ending .tex."""
        return suffix_of(name) in ("tex", "ltx", "latex") or (
            suffix_of(name) != "bib" and re.search(rb"\\documentclass\b", data[:20_000]) is not None
        )

    def read(self, data: bytes, name: str) -> Document:
        """The document: running text, then the notes, then the cited entries of its .bib."""
        decoded = decode(data, name)
        problems = [decoded.problem] if decoded.problem else []
        source = _with_parts(decoded.text, Path(name), problems, 0)
        out = Builder()
        out.problems += problems
        scan = LatexScan(source, out)
        scan.run()
        _write_notes(scan, out)
        _write_entries(source, out, Path(name))
        if not out.text().strip():
            raise unreadable(name, "the LaTeX source prints no words", "Give the main file of the paper (the one with \\begin{document}).")
        document = out.build(source_of(data, name, self.media_type), scan.language, scan.title)
        return document if document.notes else _typed(document)


def _typed(document: Document) -> Document:
    from dataclasses import replace

    found = take_apart(document.text)
    return replace(document, notes=found.notes, marks=found.marks)


def _with_parts(text: str, path: Path, problems: list[str], depth: int) -> str:
    r"""The source with the files that it \input's put in, if they lie in the paper's folder."""

    def part(found: re.Match[str]) -> str:
        inner = _beside(path, found.group("file"), ".tex")
        if inner is None or depth >= _DEEPEST:
            problems.append(f"{path}: \\input{{{found.group('file')}}} was not followed (not found in the paper's folder)")
            return found.group("head")
        return found.group("head") + _with_parts(decode(inner.read_bytes(), str(inner)).text, path, problems, depth + 1)

    return _INPUT.sub(part, text)


def _beside(path: Path, wanted: str, suffix: str) -> Path | None:
    """A file named in the source, if it exists inside the paper's folder (links resolved)."""
    try:
        folder = path.resolve().parent
        for name in (wanted.strip(), wanted.strip() + suffix):
            place = (folder / name).resolve()
            if place.is_relative_to(folder) and place.is_file() and place.stat().st_size < 2**25:
                return place
    except (OSError, ValueError):
        return None
    return None


def _write_notes(scan: LatexScan, out: Builder) -> None:
    for key in out.called_keys():
        body = scan.bodies.get(key)
        if body is None:
            continue
        label = scan.labels[key]
        outer = out.write(f"{label} ")
        start = out.length
        LatexScan(scan.source, out, inside_note=True).convert(*body)
        text = re.sub(r"[ \t\r\n]+", " ", out.text()[start:]).strip()
        out.note(key, Note(label, int(label) if label.isdecimal() else None, text, start, start + len(out.text()[start:].rstrip())))
        out.region(RegionKind.NOTE, outer)
        out.write("\n\n")


def _write_entries(source: str, out: Builder, path: Path) -> None:
    r"""The entries that \cite names, from the .bib files beside the paper."""
    wanted = [k for k in out.called_keys() if k.startswith("cite:")]
    if not wanted:
        return
    items: dict[str, Item] = {}
    for found in _BIB_FILES.finditer(source):
        for name in found.group(1).split(","):
            place = _beside(path, name, ".bib")
            if place is None:
                out.problems.append(f"{path}: the bibliography {name.strip()} was not found in the paper's folder")
                continue
            listed, problems = from_bib(decode(place.read_bytes(), str(place)).text)
            items |= {item.key: item for _, item in listed}
            out.problems += [f"{place}: {p}" for p in problems]
    start_of_list = out.length
    for key in wanted:
        item = items.get(key.removeprefix("cite:"))
        if item is None:
            out.problems.append(f"{path}: \\cite{{{key.removeprefix('cite:')}}} names an entry that no .bib beside the paper holds")
            continue
        text = printed(item)
        start = out.write(text)
        out.note(key, Note(item.key, None, text, start, out.length, entry=True))
        out.write("\n\n")
    if out.length > start_of_list:
        out.region(RegionKind.REFERENCE_LIST, start_of_list)

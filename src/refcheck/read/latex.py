"""LaTeX: the printed text with its notes, links and citations. Offsets lead to the source by line (`anchors`)."""

from __future__ import annotations

import re
from pathlib import Path

from refcheck.model.document import Document, Note, RegionKind
from refcheck.model.errors import UnreadableInput
from refcheck.read.beside import beside, cited_items, write_entries
from refcheck.read.building import CITED, Builder
from refcheck.read.decode import decode
from refcheck.read.latex_literal import without_literals
from refcheck.read.latex_notes import plain_notes
from refcheck.read.latex_scan import LatexScan
from refcheck.read.reader import source_of, suffix_of, unreadable
from refcheck.read.text import typed_notes

_START = re.compile(
    rb"^\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|begin\s*\{document\}|section|chapter|input|title)\b", re.MULTILINE
)
_BIB_FILES = re.compile(r"\\(?:bibliography|addbibresource)\s*(?:\[[^\]]*\])?\s*\{([^}]*)\}")
_INPUT = re.compile(r"^(?P<head>[^%\n]*?)\\(?:input|include|subfile)\s*\{(?P<file>[^}]+)\}", re.MULTILINE)
_LIST = re.compile(r"\\begin\s*\{thebibliography\}(?:\{[^{}]*\})?(?P<items>.*?)(?:\\end\s*\{thebibliography\}|\Z)", re.DOTALL)
_ITEM = re.compile(r"\\bibitem\s*(?:\[(?:[^\[\]{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\])?\s*\{(?P<key>[^{}]+)\}")
_DEEPEST = 4
_MOST_PARTS = 200


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
        source = plain_notes(_Parts(Path(name), problems).whole(without_literals(decoded.text)))
        out = Builder()
        out.problems += problems
        scan = LatexScan(source, out)
        scan.run()
        _write_notes(scan, out)
        _write_entries(scan, out, Path(name))
        if not out.text().strip():
            raise unreadable(name, "the LaTeX source prints no words", "Give the main file of the paper (the one with \\begin{document}).")
        document = out.build(source_of(data, name, self.media_type), scan.language, scan.title)
        return typed_notes(document)


class _Parts:
    r"""The source with the files that it \input's put in, if they lie in the paper's folder."""

    def __init__(self, path: Path, problems: list[str]) -> None:
        self.path = path
        self.problems = problems
        self.left = _MOST_PARTS
        self.open: list[Path] = []

    def whole(self, text: str, depth: int = 0) -> str:
        """The source with its parts in their places."""
        return _INPUT.sub(lambda found: found.group("head") + self._part(found.group("file"), depth), text)

    def _part(self, name: str, depth: int) -> str:
        inner = beside(self.path, name, ".tex")
        if inner is None or inner in self.open or depth >= _DEEPEST or self.left <= 0:
            why = "not found in the paper's folder" if inner is None else "the parts include each other, or are too many"
            self.problems.append(f"{self.path}: \\input{{{name}}} was not followed ({why})")
            return ""
        self.left -= 1
        self.open.append(inner)
        try:
            return self.whole(without_literals(decode(inner.read_bytes(), str(inner)).text), depth + 1)
        except (OSError, UnreadableInput) as error:
            self.problems.append(f"{self.path}: \\input{{{name}}} cannot be read ({str(error).splitlines()[0]})")
            return ""
        finally:
            self.open.pop()


def _write_notes(scan: LatexScan, out: Builder) -> None:
    for key in out.called_keys():
        body = scan.bodies.get(key)
        if body is None:
            continue
        label = scan.labels[key]
        outer = out.write(f"{label} ")
        start = out.length
        scan.within_note(out).convert(*body)
        words = out.since(start)
        text = re.sub(r"[ \t\r\n]+", " ", words).strip()
        out.note(key, Note(label, int(label) if label.isdecimal() else None, text, start, start + len(words.rstrip())))
        out.region(RegionKind.NOTE, outer)
        out.write("\n\n")


def _write_entries(scan: LatexScan, out: Builder, path: Path) -> None:
    r"""The entries that \cite names: the \bibitem's of the source itself, then those of the .bib files beside the paper."""
    wanted = [k.removeprefix(CITED) for k in out.called_keys() if k.startswith(CITED)]
    own = _write_items(scan, out)
    wanted = [key for key in wanted if key not in own]
    if not wanted:
        return
    names = dict.fromkeys(name.strip() for found in _BIB_FILES.finditer(scan.source) for name in found.group(1).split(","))
    written = write_entries(out, wanted, cited_items(path, names, out.problems))
    lost = [key for key in wanted if key not in written]
    out.problems += [f"{path}: \\cite{{{key}}} names an entry that no .bib beside the paper holds" for key in lost]


def _write_items(scan: LatexScan, out: Builder) -> set[str]:
    r"""A thebibliography environment as a reference list; the keys that it holds."""
    start_of_list, written = out.length, set()
    for listed in _LIST.finditer(scan.source):
        items = [*_ITEM.finditer(scan.source, listed.start("items"), listed.end("items"))]
        ends = [*(item.start() for item in items[1:]), listed.end("items")]
        for item, end in zip(items, ends, strict=True):
            key = item.group("key").strip()
            start = out.length
            LatexScan(scan.source, out, inside_note=True).convert(item.end(), end)
            words = out.since(start)
            start += len(words) - len(words.lstrip())
            text = re.sub(r"[ \t\r\n]+", " ", words).strip()
            out.note(f"{CITED}{key}", Note(key, None, text, start, start + len(words.strip()), entry=True))
            written.add(key)
            out.write("\n\n")
    if written:
        out.region(RegionKind.REFERENCE_LIST, start_of_list)
    return written

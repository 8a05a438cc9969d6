"""A Document of a PDF's lines: paragraphs over sheets' edges, marks, headings, notes, links on the characters they cover."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refcheck.extract.pdf import PdfLayout, PdfLine, PdfRun
from refcheck.lang.wrap import unwrap
from refcheck.model.document import Document, Hyperlink, Note, Place, RegionKind, Source, Span
from refcheck.read.building import Builder
from refcheck.read.chains import is_list_heading
from refcheck.read.labels import CIRCLED, RAISED_SYMBOLS, label_at, number_of
from refcheck.read.pdf_setting import Setting, is_bold, setting_of
from refcheck.read.pdf_zones import NoteLines, PdfZones

_MARK = re.compile(
    rf"^[\s]*(?P<mark>[\[(（［]?(?:[注註] ?)?[0-9０-９]{{1,3}}[)）\]］]?|[{RAISED_SYMBOLS}]{{1,3}}|[⁰¹²³⁴-⁹]{{1,3}}|[{CIRCLED}]|(?P<roman>[ivxlc]{{1,8}}))[\s,，、]*$"
)
_BACK = re.compile(r"\s*[↩⏎]\ufe0e?\s*$")  # the way back from a note, in print of a page


@dataclass(frozen=True, slots=True)
class _Written:
    """A line and the offset at which it stands."""

    line: PdfLine
    start: int


def build_document(layout: PdfLayout, zones: PdfZones, source: Source) -> Document:
    """The Document."""
    out = Builder()
    setting = setting_of(zones.body, zones.size)
    written = _body(out, zones, setting)
    _page_spans(out, written, len(layout.sheets))
    _structure(out, written, setting)
    keys = _Keys(zones.notes)
    for item in written:
        _marks(out, item, zones.size, keys)
    for index, note in enumerate(zones.notes):
        written += _note(out, note, str(index))
    _links(out, layout, written)
    return out.build(source, None, layout.title or _title(written, zones.size))


class _Keys:
    """Which note a raised figure calls: the next one with that label, where a sheet counts anew the one on its sheet."""

    def __init__(self, notes: list[NoteLines]) -> None:
        self.notes = notes
        self.last = -1

    def key(self, printed: str, page: int) -> str | None:
        number = number_of(printed)
        arabic = [i for i, n in enumerate(self.notes) if n.label.number == number and not n.label.printed.isalpha()]
        fits = arabic if number else [i for i, n in enumerate(self.notes) if n.label.printed == printed]
        if not fits:
            return None
        onward = [i for i in fits if i >= self.last] or fits
        # The same figure twice in a row on a sheet with two such notes: a chapter with one note, then the next.
        chosen = min(onward, key=lambda i: (abs(self.notes[i].lines[0].page - page) if len(fits) > 1 else 0, i == self.last, i))
        self.last = max(self.last, chosen)
        return str(chosen)


def _body(out: Builder, zones: PdfZones, setting: Setting) -> list[_Written]:
    written: list[_Written] = []
    before: PdfLine | None = None
    listed = False
    for line in zones.body:
        if before is not None:
            apart = setting.next_entry if listed else setting.parted
            out.write("\n\n" if apart(before, line) else "\n")
        listed = listed or is_list_heading(line.text.strip())
        out.anchor(Place(page=line.page, box=line.box))
        written.append(_Written(line, out.write(line.text)))
        before = line
    out.write("\n\n")
    return written


def _page_spans(out: Builder, written: list[_Written], count: int) -> None:
    spans: dict[int, Span] = {}
    for item in written:
        first = spans.get(item.line.page)
        spans[item.line.page] = Span(first.start if first else item.start, item.start + len(item.line.text))
    out.pages += [spans.get(number, Span(out.length, out.length)) for number in range(1, count + 1)]


def _structure(out: Builder, written: list[_Written], setting: Setting) -> None:
    """Headings by size and weight; block quotations by their indent on the left over several lines, or smaller print."""
    size = setting.size
    for block in _blocks(written, setting):
        start, end = block[0].start, block[-1].start + len(block[-1].line.text)
        if _is_heading(block, size):
            first = not any(r.kind in (RegionKind.TITLE, RegionKind.HEADING) for r in out.regions)
            out.region(
                RegionKind.TITLE if first and block[0].line.page == 1 and block[0].line.size > 1.2 * size else RegionKind.HEADING,
                start,
                end,
            )
            continue
        for left, right in _indented(block, setting):
            out.region(RegionKind.BLOCK_QUOTE, left, right)


def _blocks(written: list[_Written], setting: Setting) -> list[list[_Written]]:
    blocks: list[list[_Written]] = []
    for item in written:
        if not blocks or setting.parted(blocks[-1][-1].line, item.line):
            blocks.append([])
        blocks[-1].append(item)
    return blocks


def _is_heading(block: list[_Written], size: float) -> bool:
    words = "".join(w.line.text for w in block)
    if len(block) > 4 or len(words) > 160:
        return False
    larger = all(w.line.size > 1.06 * size for w in block)
    bold = all(is_bold(w.line) for w in block)
    return larger or (bold and not words.rstrip().endswith((".", "。")))


def _indented(block: list[_Written], setting: Setting) -> list[tuple[int, int]]:
    """Runs of at least two lines set in from their column's margin by one to six times the font size (a first line alone is a paragraph's)."""
    size = setting.size
    runs: list[list[_Written]] = []
    for item in block:
        inset = item.line.box[0] - setting.margin(item.line)
        deep = 0.8 * size < inset < 8 * size
        before = runs[-1][-1].line if runs and runs[-1] else None
        aligned = deep and before is not None and abs(before.box[0] - setting.margin(before) - inset) < 0.6 * size
        if deep and (aligned or not runs or not runs[-1]):
            if not runs:
                runs.append([])
            runs[-1].append(item)
        elif deep:
            runs.append([item])
        elif not runs or runs[-1]:
            runs.append([])
    return [(r[0].start, r[-1].start + len(r[-1].line.text)) for r in runs if len(r) >= 2]


def _marks(out: Builder, item: _Written, size: float, keys: _Keys) -> None:
    line = item.line
    largest = max((run.size for run in line.runs), default=0.0)
    main = max((run for run in line.runs if run.size > 0.9 * largest), key=lambda run: run.end - run.start, default=None)
    for order, run in enumerate(_joined(line)):
        small = run.size < 0.85 * line.size or run.size < 0.86 * size
        raised = main is None or run.baseline > main.baseline + 0.08 * line.size or line.vertical
        alone = len(line.runs) == 1 and run.size < 0.86 * size  # a line's end that holds the mark alone
        found = _MARK.match(line.text[run.start : run.end]) if small and (alone or (raised and len(line.runs) > 1)) else None
        if found is None:
            continue
        start = item.start + run.start + found.start("mark")
        printed = found.group("mark")
        key = keys.key(printed, line.page)
        if key is None and found["roman"]:
            continue  # raised letters are a mark only where a note has them
        if key is None and order == 0 and label_at(line.text, 0, len(line.text)) is not None:
            continue  # a raised figure that opens a line and calls no note begins a note that was not seen as one
        out.call(key if key is not None else f"?{printed}", printed, start, start + len(printed))


def _joined(line: PdfLine) -> Iterator[PdfRun]:
    """The runs, neighbours that are small and raised alike as one: 注 and 1 come from two fonts."""
    held: PdfRun | None = None
    for run in line.runs:
        small = run.size < 0.85 * line.size
        if held is not None and small and held.size < 0.85 * line.size and abs(held.baseline - run.baseline) < 0.1 * line.size:
            held = PdfRun(held.start, run.end, max(held.size, run.size), held.baseline, held.weight)
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held


def _note(out: Builder, note: NoteLines, key: str) -> list[_Written]:
    written: list[_Written] = []
    outer = out.length
    for order, line in enumerate(note.lines):
        if order:
            out.write("\n")
        out.anchor(Place(page=line.page, box=line.box))
        written.append(_Written(line, out.write(line.text)))
    start = outer + note.label.body
    words = _BACK.sub("", out.since(start))
    end = start + len(words)
    reading = unwrap(words).text.replace("\n", " ")
    out.note(key, Note(note.label.printed, note.label.number, reading, start, end))
    out.region(RegionKind.NOTE, outer)
    out.write("\n\n")
    return written


def _links(out: Builder, layout: PdfLayout, written: list[_Written]) -> None:
    """Each annotation on the characters under it; the pieces of one address over two lines are one link."""
    starts = {id(item.line): item.start for item in written}
    links: list[Hyperlink] = []
    for link in layout.links:
        for index, left, right in link.spans:
            start = starts.get(id(layout.lines[index]))
            if start is None:
                continue
            if links and links[-1].url == link.url and 0 <= start + left - links[-1].end <= 3:
                links[-1] = Hyperlink(link.url, links[-1].start, start + right)
            else:
                links.append(Hyperlink(link.url, start + left, start + right))
    out.links += links


def _title(written: list[_Written], size: float) -> str | None:
    first = [w.line for w in written if w.line.page == 1]
    largest = max((line.size for line in first), default=0.0)
    return " ".join(line.text.strip() for line in first if line.size > largest - 0.5) if largest > 1.15 * size else None

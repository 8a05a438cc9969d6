"""A volume on the terminal: one row a chapter, then what changed since the run before."""

from __future__ import annotations

from collections import Counter

from refcheck.model import Group
from refcheck.model.volume import Change, ChangeKind, Chapter, ChapterState, Volume
from refcheck.write.diff import change_line
from refcheck.write.escape import plain
from refcheck.write.grouping import rows
from refcheck.write.labels_say import said
from refcheck.write.messages import phrase
from refcheck.write.queries import folded_name
from refcheck.write.table import TableStyle

CHANGE_LINES = 12
_COLOURS = {ChapterState.TO_FIX: "31;1", ChapterState.TO_LOOK_AT: "33;1", ChapterState.NOT_CHECKABLE: "36", ChapterState.DONE: "32"}
_COUNTED = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)
_STATE, _NUMBER = 15, 6
_SHOWN = (ChangeKind.LINK, ChangeKind.FINDING)


def volume_table(volume: Volume, style: TableStyle | None = None) -> str:
    """The volume as lines of at most `style.columns` columns."""
    style = style or TableStyle()
    ui, count = style.ui_lang, style.count
    report = volume.report
    urls = {link.url for p in report.papers for link in p.links}
    authors = {folded_name(a) for c in volume.chapters for a in c.authors}
    counts = Counter(c.state for c in volume.chapters)
    head = " · ".join(
        (
            plain(_short(volume.name.rstrip("/\\")) or volume.name),
            phrase("volume", ui, n=len(volume.chapters)),
            *((phrase("authors", ui, n=len(authors)),) if authors else ()),
            phrase("urls", ui, n=len(urls)),
        )
    )
    grade = phrase(report.evidence_grade, ui) if report.evidence_grade in ("live", "offline", "none") else plain(report.evidence_grade)
    lines = [*count.wrap(f"{head} · {grade}, {report.as_of[:10]}", style.columns)]
    if report.evidence_label:
        lines += count.wrap(f"! {plain(said(report.evidence_label, ui))}", style.columns)
    states = " · ".join(f"{phrase(f'state_{s}', ui)} {counts[s]}" for s in ChapterState)
    lines += ["", *count.wrap(states, style.columns), ""]
    lines.append(_head(style))
    for chapter in volume.chapters:
        lines += _row(chapter, style)
    lines += _changes(volume, style)
    for note in report.notes:
        lines += count.wrap(plain(said(note, ui)), style.columns)
    return "\n".join(lines) + "\n"


def _head(style: TableStyle) -> str:
    ui, count = style.ui_lang, style.count
    numbers = "".join(_right(phrase(f"head_{g}", ui), style) for g in _COUNTED)
    cells = (phrase("head_chapter", ui), phrase("head_author", ui), phrase("head_since", ui))
    return f"{count.fit(phrase('head_state', ui), _STATE)}{numbers}{_cells(cells, style)}".rstrip()


def _row(chapter: Chapter, style: TableStyle) -> list[str]:
    """State, the three counts, the chapter, its authors, what changed; below it, why it could not be read."""
    ui, count = style.ui_lang, style.count
    state = count.fit(phrase(f"state_{chapter.state}", ui), _STATE)
    if style.colour:
        state = f"\x1b[{_COLOURS[chapter.state]}m{state}\x1b[0m"
    found = chapter.made.findings if chapter.made else ()
    numbers = "".join(_right(str(len(rows(found, g))) if chapter.made else "-", style) for g in _COUNTED)
    cells = (plain(_short(chapter.name)), plain(", ".join(chapter.authors)), _changed(chapter, ui))
    out = [f"{state}{numbers}{_cells(cells, style)}".rstrip()]
    if chapter.failure is not None:
        out += [f"  {part}" for part in count.wrap(plain(said(chapter.failure.message, ui)), style.columns - 2)]
        remedy = count.wrap(plain(said(chapter.failure.remedy, ui)), style.columns - 4)
        out += [f"  {'→ ' if i == 0 else '  '}{part}" for i, part in enumerate(remedy)]
    return out


def _right(text: str, style: TableStyle) -> str:
    cut = style.count.clip(text, _NUMBER - 1)
    return " " * (_NUMBER - style.count.width(cut)) + cut


def _cells(cells: tuple[str, str, str], style: TableStyle) -> str:
    """Chapter, author and change in the columns that are left; below 80 columns the chapter alone."""
    room = style.columns - _STATE - 3 * _NUMBER - 2
    if style.columns < 80:
        return "  " + style.count.fit(cells[0], room)
    change = 16
    author = min(20, room - change - 4 - 14)
    name = room - change - author - 4
    return "  " + "  ".join(style.count.fit(cell, columns) for cell, columns in zip(cells, (name, author, change), strict=True))


def _short(name: str) -> str:
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def _changed(chapter: Chapter, ui: str) -> str:
    if chapter.made is None:
        return ""
    if chapter.changes is None:
        return phrase("first_run", ui)
    new, gone = counts_of(chapter.changes)
    return phrase("changed", ui, new=new, gone=gone) if chapter.changes else phrase("no_change", ui)


def counts_of(changes: tuple[Change, ...]) -> tuple[int, int]:
    """How many findings are new, how many are gone."""
    found = [c for c in changes if c.kind is ChangeKind.FINDING]
    return sum(1 for c in found if c.before is None), sum(1 for c in found if c.after is None)


def _changes(volume: Volume, style: TableStyle) -> list[str]:
    """The changes themselves: links whose status is another, findings that came and went."""
    lines = [
        f"{_short(chapter.name)}: {change_line(change, style.ui_lang)}"
        for chapter in volume.chapters
        for change in chapter.changes or ()
        if change.kind in _SHOWN
    ]
    if not lines:
        return []
    shown = lines if style.verbose else lines[:CHANGE_LINES]
    out = ["", *(style.count.clip(plain(line), style.columns) for line in shown)]
    return out + ([phrase("more", style.ui_lang, n=len(lines) - len(shown)).strip()] if len(shown) < len(lines) else [])

"""The terminal table: at most a screen, what to fix first, then the way on."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model import Group, PaperReport, Report
from refcheck.write.escape import plain
from refcheck.write.grouping import Row, checks_shown, rows, tally
from refcheck.write.labels import label
from refcheck.write.labels_say import said
from refcheck.write.messages import phrase, say
from refcheck.write.widths import NARROW, Columns

GROUP_LINES = 12
NAME_COLUMNS = 26
PLACE_COLUMNS = 10
COMMANDS = 2  # of one row
_SHOWN = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)


@dataclass(frozen=True, slots=True)
class TableStyle:
    """How wide, how talkative, with or without colour, in which language; `count` is how the console counts columns.

    `lines` is how many the four groups of a paper may take.
    """

    columns: int = 80
    verbose: bool = False
    colour: bool = False
    ui_lang: str = "en"
    count: Columns = NARROW
    lines: int = GROUP_LINES


def table(report: Report, style: TableStyle | None = None) -> str:
    """The report as lines of at most `style.columns` columns, ending with a line break."""
    style = style or TableStyle()
    lines: list[str] = []
    for made in report.papers:
        lines += [*_paper(made, report, style), ""]
    for failure in report.failures:
        lines += style.count.wrap(plain(f"{failure.name}: {said(failure.message, style.ui_lang)}"), style.columns)
        lines += ["  " + line for line in style.count.wrap(plain(said(failure.remedy, style.ui_lang)), style.columns - 2)]
    for note in report.notes:
        lines += style.count.wrap(plain(said(note, style.ui_lang)), style.columns)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n"


def _paper(made: PaperReport, report: Report, style: TableStyle) -> list[str]:
    paper, counts, ui = made.paper, tally(made), style.ui_lang
    left = " · ".join(
        (
            plain(paper.document.source.name.replace("\\", "/").rsplit("/", 1)[-1]),
            plain(paper.language),
            phrase("notes", ui, n=len(paper.notes)),
            phrase("works", ui, n=counts.works),
            phrase("urls", ui, n=counts.links),
            phrase("statements", ui, n=len(made.quotations)),
        )
    )
    grade = phrase(report.evidence_grade, ui) if report.evidence_grade in ("live", "offline", "none") else plain(report.evidence_grade)
    lines = _spread(left, f"{grade}, {report.as_of[:10]}", style)
    if report.evidence_label:
        lines += style.count.wrap(f"! {plain(said(report.evidence_label, ui))}", style.columns)
    lines.append("")
    groups = [(group, rows(made.findings, group)) for group in _SHOWN]
    fine = _fine(made, style)
    drawn = [[_row(row, style) for row in found] for _, found in groups]
    heights = [[len(row) for row in found] for found in drawn]
    room = [len(h) for h in heights] if style.verbose else _share(heights, style.lines - len(_SHOWN) - len(fine))
    for (group, _), found, shown in zip(groups, drawn, room, strict=True):
        lines += _group(group, found, shown, style)
    lines += fine
    if style.verbose:
        lines += _details(made, style)
    return lines


def _spread(left: str, right: str, style: TableStyle) -> list[str]:
    gap = style.columns - style.count.width(left) - style.count.width(right)
    return [left + " " * gap + right] if gap >= 2 else [*style.count.wrap(left, style.columns), *style.count.wrap(right, style.columns)]


def _share(heights: list[list[int]], room: int) -> list[int]:
    """How many rows each group shows: one each in turn, gravest group first, while there is room for a row with all its commands."""
    given = [0] * len(heights)
    for i, rows_of in enumerate(heights):
        if rows_of and rows_of[0] <= room:
            given[i], room = 1, room - rows_of[0]
    open_groups = {i for i, rows_of in enumerate(heights) if given[i]}
    while open_groups:
        for i in sorted(open_groups):
            height = heights[i][given[i]] if given[i] < len(heights[i]) else room + 1
            if height > room:
                open_groups.discard(i)
            else:
                given[i], room = given[i] + 1, room - height
    return given


def _group(group: Group, found: list[list[str]], shown: int, style: TableStyle) -> list[str]:
    head = f"{style.count.fit(say(group, style.ui_lang), NAME_COLUMNS)}{len(found)}"
    if shown < len(found):
        head += phrase("more", style.ui_lang, n=len(found) - shown)
    return [_painted(head, group, style)] + [line for row in found[:shown] for line in row]


def _row(row: Row, style: TableStyle) -> list[str]:
    finding, count, ui = row.first, style.count, style.ui_lang
    message = plain(said(finding.message, ui))
    subject_columns = max(14, min(30, (style.columns - 20) // 3))
    code = finding.rule
    message_columns = style.columns - 2 - PLACE_COLUMNS - subject_columns - 2 - len(code) - 1
    line = f"  {count.fit(_place(row, style), PLACE_COLUMNS)}{count.fit(_subject(row, subject_columns, count), subject_columns)}  {count.fit(message, message_columns)} {code}"
    if not style.verbose:
        return [line.rstrip(), *_commands(row, style)]
    indent = " " * (2 + PLACE_COLUMNS)
    more = [message, *(plain(f"{said(e.label, ui)}: {said(e.value, ui)}") for e in finding.evidence)]
    more += [f"→ {plain(said(finding.remedy, ui))}", *(phrase("check", ui, what=plain(value)) for value in checks_shown(finding))]
    return [line.rstrip()] + [indent + part for text in more for part in count.wrap(text, style.columns - len(indent))]


def _subject(row: Row, columns: int, count: Columns) -> str:
    """What a row is about; one that is too long ends where it lost its middle, so that it has one gap and not two."""
    text = plain(row.first.subject)
    clipped = count.clip(text, columns)
    return clipped if clipped == text or "…" not in clipped[:-1] else clipped[: clipped.index("…") + 1]


def _place(row: Row, style: TableStyle) -> str:
    """The notes of a row, as many as leave a blank before the next column."""
    if not row.notes:
        return "—"
    name, place = "note_many" if len(row.notes) > 1 else "note", ""
    for n in range(len(row.notes), 0, -1):
        notes = ",".join(row.notes[:n]) + ("…" if n < len(row.notes) else "")
        place = plain(phrase(name, style.ui_lang, n=notes))
        if style.count.width(place) < PLACE_COLUMNS:
            break
    return style.count.clip(place, PLACE_COLUMNS - 1)


def _commands(row: Row, style: TableStyle) -> list[str]:
    """What to type, never cut: a command that lacks its end is none."""
    commands = list(dict.fromkeys(s.value for f in row.findings for s in f.self_check if s.kind == "command"))
    indent = " " * (2 + PLACE_COLUMNS)
    shown = [f"→ {plain(c)}" for c in commands[:COMMANDS]]
    lines = [indent + part for text in shown for part in style.count.wrap(text, style.columns - len(indent))]
    if len(commands) > COMMANDS:
        more = phrase("more", style.ui_lang, n=len(commands) - COMMANDS)
        fits = style.count.width(lines[-1] + more) <= style.columns
        lines = [*lines[:-1], lines[-1] + more] if fits else [*lines, indent + more.strip()]
    return lines


def _fine(made: PaperReport, style: TableStyle) -> list[str]:
    counts, ui = tally(made), style.ui_lang
    parts = [
        phrase("fine_statements", ui, n=counts.statements_fine, all=counts.statements),
        phrase("fine_links", ui, n=counts.links_fine, all=counts.links) if counts.links else phrase("online", ui, all=counts.works),
        phrase("references", ui, n=counts.works),
        *([phrase("open", ui, n=counts.statements_open)] if counts.statements_open else []),
    ]
    lines = [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]} · {part}"
        if style.count.width(longer) <= style.columns - NAME_COLUMNS:
            lines[-1] = longer
        else:
            lines.append(part)
    head = [style.count.fit(say(Group.FINE, ui), NAME_COLUMNS), *([" " * NAME_COLUMNS] * len(lines))]
    return [style.count.clip(name + line, style.columns) for name, line in zip(head, lines, strict=False)]


def _details(made: PaperReport, style: TableStyle) -> list[str]:
    lines, count, ui = [""], style.count, style.ui_lang
    for link in made.links:
        lines += _hanging(count.fit(label(link.status, ui), 24), plain(link.url), style)
    for judged in made.quotations:
        best = judged.alignments[judged.best].alignment if judged.best is not None else None
        score = f" {best.score:.2f}" if best else ""
        where = phrase("note", ui, n=plain(judged.quotation.note or "—"))
        lines += _hanging(count.fit(label(judged.verdict, ui) + score, 36), f"{where}: {plain(judged.quotation.text)}", style)
        lines += [f"    {part}" for part in count.wrap(plain(said(judged.reason, ui)), style.columns - 4)] if judged.reason else []
    return lines


def _hanging(head: str, text: str, style: TableStyle) -> list[str]:
    """A head and its text on one line where it fits, else the text below it."""
    if style.count.width(head) + style.count.width(text) + 3 <= style.columns:
        return [f"  {head} {text}"]
    return [f"  {head}".rstrip(), *(f"    {part}" for part in style.count.wrap(text, style.columns - 4))]


_COLOURS = {Group.TO_FIX: "31;1", Group.PLEASE_LOOK: "33;1", Group.COULD_NOT_CHECK: "36", Group.FINE: "32"}


def _painted(text: str, group: Group, style: TableStyle) -> str:
    return f"\x1b[{_COLOURS[group]}m{text}\x1b[0m" if style.colour else text

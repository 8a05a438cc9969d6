"""The terminal table: at most a screen, what to fix first, then the way on."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.model import Group, PaperReport, Report
from refcheck.write.escape import plain
from refcheck.write.grouping import Row, rows, tally
from refcheck.write.labels import label
from refcheck.write.messages import say
from refcheck.write.widths import clip, fit, width, wrap

GROUP_LINES = 12
FINE_LINES = 2
COMMANDS = 2  # of one row
_SHOWN = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)


@dataclass(frozen=True, slots=True)
class TableStyle:
    """How wide, how talkative, with or without colour, in which language."""

    columns: int = 80
    verbose: bool = False
    colour: bool = False
    ui_lang: str = "en"


def table(report: Report, style: TableStyle | None = None) -> str:
    """The report as lines of at most `style.columns` columns, ending with a line break."""
    style = style or TableStyle()
    lines: list[str] = []
    for made in report.papers:
        lines += [*_paper(made, report, style), ""]
    for failure in report.failures:
        lines += wrap(plain(f"{failure.name}: {failure.message}"), style.columns)
        lines += ["  " + line for line in wrap(plain(failure.remedy), style.columns - 2)]
    for note in report.notes:
        lines += wrap(plain(note), style.columns)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n"


def _paper(made: PaperReport, report: Report, style: TableStyle) -> list[str]:
    paper, counts = made.paper, tally(made)
    left = " · ".join(
        (
            plain(paper.document.source.name.replace("\\", "/").rsplit("/", 1)[-1]),
            paper.language,
            _count(len(paper.notes), "note"),
            _count(counts.works, "work"),
            _count(counts.links, "URL"),
            _count(len(made.quotations), "statement"),
        )
    )
    right = f"{report.evidence_grade}, {report.as_of[:10]}"
    lines = _spread(left, right, style.columns)
    if report.evidence_label:
        lines += wrap(f"! {plain(report.evidence_label)}", style.columns)
    lines.append("")
    groups = [(group, rows(made.findings, group)) for group in _SHOWN]
    room = _share([len(r) for _, r in groups], GROUP_LINES - len(_SHOWN) - FINE_LINES) if not style.verbose else [len(r) for _, r in groups]
    for (group, found), shown in zip(groups, room, strict=True):
        lines += _group(group, found, shown, style)
    lines += _fine(made, style)
    if style.verbose:
        lines += _details(made, style)
    return lines


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _spread(left: str, right: str, columns: int) -> list[str]:
    gap = columns - width(left) - width(right)
    return [left + " " * gap + right] if gap >= 2 else [*wrap(left, columns), right]


def _share(wanted: list[int], room: int) -> list[int]:
    """How many rows each group shows: one each in turn, gravest group first, while there is room."""
    given = [0] * len(wanted)
    while room > 0 and any(g < w for g, w in zip(given, wanted, strict=True)):
        for i, want in enumerate(wanted):
            if given[i] < want and room > 0:
                given[i] += 1
                room -= 1
    return given


def _group(group: Group, found: tuple[Row, ...], shown: int, style: TableStyle) -> list[str]:
    head = f"{fit(say(group, style.ui_lang), 26)}{len(found)}"
    if shown < len(found):
        head += f"   ({len(found) - shown} more: -v)"
    return [_painted(head, group, style)] + [line for row in found[:shown] for line in _row(row, style)]


def _row(row: Row, style: TableStyle) -> list[str]:
    finding = row.first
    notes = ", ".join(row.notes[:4]) + ("…" if len(row.notes) > 4 else "")
    place = f"{'notes' if len(row.notes) > 1 else 'note'} {notes}" if row.notes else "—"
    where = fit(place, 10)
    subject_columns = max(14, min(30, (style.columns - 20) // 3))
    code = finding.rule
    message_columns = style.columns - 2 - 10 - subject_columns - 2 - len(code) - 1
    line = f"  {where}{fit(plain(finding.subject), subject_columns)}  {fit(plain(finding.message), message_columns)} {code}"
    if not style.verbose:
        return [line.rstrip(), *_commands(row, style)]
    indent = " " * 12
    more = [plain(finding.message), *(f"{e.label}: {plain(e.value)}" for e in finding.evidence)]
    more += [f"→ {plain(finding.remedy)}", *(f"check: {plain(s.value)}" for s in finding.self_check)]
    return [line.rstrip()] + [indent + part for text in more for part in wrap(text, style.columns - len(indent))]


def _commands(row: Row, style: TableStyle) -> list[str]:
    """What to type, never cut: a command that lacks its end is none."""
    commands = list(dict.fromkeys(s.value for f in row.findings for s in f.self_check if s.kind == "command"))
    lines = [part for command in commands[:COMMANDS] for part in wrap(f"→ {plain(command)}", style.columns - 12)]
    more = [f"  ({len(commands) - COMMANDS} more: -v)"] if len(commands) > COMMANDS else []
    return [" " * 12 + line for line in (*lines, *more)]


def _fine(made: PaperReport, style: TableStyle) -> list[str]:
    counts = tally(made)
    parts = [
        f"{counts.statements_fine} of {counts.statements} statements",
        f"{counts.links_fine} of {counts.links} links",
        _count(counts.works, "reference"),
    ]
    if not counts.links:
        parts[1] = f"0 of {counts.works} checkable online"
    lines = [clip(f"{fit(say(Group.FINE, style.ui_lang), 26)}{' · '.join(parts)}", style.columns)]
    if counts.statements_open:
        lines.append(clip(f"{' ' * 26}{counts.statements_open} of these statements with a mark not checked", style.columns))
    return lines


def _details(made: PaperReport, style: TableStyle) -> list[str]:
    lines = [""]
    for link in made.links:
        lines += wrap(f"  {fit(label(link.status, style.ui_lang), 24)} {plain(link.url)}", style.columns)
    for judged in made.quotations:
        best = judged.alignments[judged.best].alignment if judged.best is not None else None
        score = f" {best.score:.2f}" if best else ""
        head = fit(label(judged.verdict, style.ui_lang) + score, 36)
        lines += wrap(f"  {head} note {judged.quotation.note or '—'}: {plain(judged.quotation.text)}", style.columns)
    return lines


_COLOURS = {Group.TO_FIX: "31;1", Group.PLEASE_LOOK: "33;1", Group.COULD_NOT_CHECK: "36", Group.FINE: "32"}


def _painted(text: str, group: Group, style: TableStyle) -> str:
    return f"\x1b[{_COLOURS[group]}m{text}\x1b[0m" if style.colour else text

"""What the page's template shows of a paper: plain dicts and marked-up text, nothing to decide in the template."""

from __future__ import annotations

from refcheck.model import Finding, Group, JudgedQuotation, Note, PaperReport, SetAside
from refcheck.write.escape import plain
from refcheck.write.grouping import Row, rows, tally
from refcheck.write.html.findings import Frame, View, anchors, aside_view, finding_view, hints_of, selectors, spoken
from refcheck.write.html.quotes import quote_view
from refcheck.write.html.runs import runs
from refcheck.write.html.words import words
from refcheck.write.html.works import entries_of, language_of_note, printed_note, work_view
from refcheck.write.messages import phrase, say
from refcheck.write.where import Lines

_GROUPS = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)


def paper_view(made: PaperReport, number: int, ui: str, taken: set[str], rules: dict[str, str]) -> View:
    """One paper as the template wants it. `number` counts from 1; `taken` holds the page's anchors so far."""
    said = words(ui)
    prefix = f"p{number}-" if number > 1 else ""
    frame = Frame(made, said, ui, Lines.of(made.paper.document), anchors(made, prefix, taken), prefix, entries_of(made), rules)
    counts = tally(made)
    document = made.paper.document
    return {
        "prefix": prefix,
        "name": plain(document.source.name.replace("\\", "/").rsplit("/", 1)[-1]),
        "title": plain(document.title or document.source.name.replace("\\", "/").rsplit("/", 1)[-1]),
        "language": plain(made.paper.language),
        "counts": said["counts"].format(
            notes=len(made.paper.notes), works=counts.works, links=counts.links, statements=len(made.quotations)
        ),
        "groups": [_group(g, frame) for g in _GROUPS],
        "fine": {
            "name": say(Group.FINE, ui),
            "count": counts.links_fine + counts.statements_fine,
            "lines": [
                said["fine_statements"].format(n=counts.statements_fine, all=counts.statements),
                said["fine_links"].format(n=counts.links_fine, all=counts.links)
                if counts.links
                else phrase("online", ui, all=counts.works),
                phrase("references", ui, n=counts.works),
                *([said["fine_open"].format(n=counts.statements_open)] if counts.statements_open else []),
            ],
        },
        "problems": [plain(p) for p in document.problems],
        "rules": sorted({f.rule for f in made.findings}),
        "cards": _cards(frame),
        "selectors": {frame.anchors[id(f)]: selectors(f, made) for f in made.findings},
    }


def _group(group: Group, frame: Frame) -> View:
    found = rows(frame.made.findings, group)
    return {"code": str(group), "name": say(group, frame.ui), "count": len(found), "rows": [_row(r, frame) for r in found]}


def _row(row: Row, frame: Frame) -> View:
    finding = row.first
    hints = hints_of(frame.made, finding)
    return {
        "anchor": frame.anchors[id(finding)],
        "notes": [plain(n) for n in row.notes],
        "subject": runs(finding.subject, frame.made.paper.language, hints),
        "message": spoken(finding.message, frame.ui, hints),
        "rule": finding.rule,
        "severity": frame.said[str(finding.severity)],
    }


def _cards(frame: Frame) -> list[View]:
    """A card per note that cites, quotes or has findings; then the findings that no note answers for."""
    made = frame.made
    by_note = _by_note(made.findings)
    aside = {id(a.finding): a for a in made.set_aside}
    off_note = _by_note(tuple(a.finding for a in made.set_aside))
    out: list[View] = []
    used: set[str] = set()
    for index, note in enumerate(made.paper.notes):
        if note.key in used:
            out.append({**_card(index, note, frame), **_judged(frame, [], [], [])})
            continue
        used.add(note.key)
        quotes = [q for q in made.quotations if q.quotation.note == note.key]
        off = [aside[id(f)] for f in off_note.pop(note.key, [])]
        out.append({**_card(index, note, frame), **_judged(frame, by_note.pop(note.key, []), quotes, off)})
    loose = [f for found in by_note.values() for f in found]
    alone = [q for q in made.quotations if q.quotation.note not in used]
    off = [aside[id(f)] for found in off_note.values() for f in found]
    if loose or alone or off:
        out.append({**_no_note(frame), **_judged(frame, loose, alone, off)})
    return out


def _by_note(findings: tuple[Finding, ...]) -> dict[str, list[Finding]]:
    out: dict[str, list[Finding]] = {}
    for finding in findings:
        out.setdefault(finding.note or "", []).append(finding)
    return out


def _judged(frame: Frame, found: list[Finding], quotes: list[JudgedQuotation], aside: list[SetAside]) -> View:
    """Quotations with what was found about each; findings about the note and its links; what was set aside."""
    shown = {q.index for q in quotes}
    return {
        "quotations": [
            {**quote_view(q, frame), "findings": _findings(frame, [f for f in found if f.quotation == q.index])} for q in quotes
        ],
        "findings": _findings(frame, [f for f in found if f.quotation not in shown]),
        "aside": [aside_view(a, frame) for a in aside],
        "groups": " ".join(sorted({str(f.group) for f in found})) or "fine",
    }


def _findings(frame: Frame, found: list[Finding]) -> list[View]:
    return [finding_view(f, frame) for f in _gravest_first(found)]


def _card(index: int, note: Note, frame: Frame) -> View:
    paper = frame.made.paper
    works = [i for i, c in enumerate(paper.citations) if c.note_index == index or (c.note_index is None and c.note == note.key)]
    pointed = [i for i in paper.works_of(note.key) if i not in works]
    printed = printed_note(note, [paper.citations[i] for i in works], frame.made)
    return {
        "anchor": f"{frame.prefix}note-{index + 1}",
        "heading": f"{frame.said['note']} {plain(note.label)}",
        "printed": printed,
        "printed_lang": language_of_note(note, frame.made),
        "works": [work_view(paper.citations[i], i, frame, str(n) if len(works) > 1 else "") for n, i in enumerate(works, 1)],
        "pointed": [f"{frame.said['note']} {plain(paper.citations[i].note or '—')}" for i in pointed],
    }


def _no_note(frame: Frame) -> View:
    return {"anchor": f"{frame.prefix}without-note", "heading": frame.said["without_note"], "printed": "", "works": [], "pointed": []}


def _gravest_first(found: list[Finding]) -> list[Finding]:
    order = {g: i for i, g in enumerate(Group)}
    return sorted(found, key=lambda f: (order[f.group], f.severity.rank, f.start))

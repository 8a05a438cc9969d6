"""Report → CSV for spreadsheets: UTF-8 with a byte-order mark, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

from refcheck.model import Finding, PaperReport, Report, SetAside
from refcheck.write.escape import plain
from refcheck.write.where import Lines, place_words

HEAD = ("paper", "place", "note", "rule", "severity", "confidence", "group", "subject", "message", "remedy", "url", "id")
ASIDE = ("set_aside", "decision", "reason", "by", "on", "expires")  # empty where the finding counts


def csv_report(report: Report) -> bytes:
    """One row a finding; what does not count follows with why, a decision with its reason and its author."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow((*HEAD, *ASIDE))
    for made in report.papers:
        lines = Lines.of(made.paper.document)
        for f in made.findings:
            writer.writerow([_cell(c) for c in (*_row(made, f, lines), *[""] * len(ASIDE))])
        for aside in made.set_aside:
            writer.writerow([_cell(c) for c in (*_row(made, aside.finding, lines), *_why(aside))])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _row(made: PaperReport, f: Finding, lines: Lines) -> tuple[str, ...]:
    name = made.paper.document.source.name
    row = (name, place_words(made, f, lines), f.note or "", f.rule, f.severity, f"{f.confidence:.2f}", f.group)
    return (*map(str, row), f.subject, f.message, f.remedy, f.url or "", f.id)


def _why(aside: SetAside) -> tuple[str, ...]:
    review = aside.review
    if review is None:
        return (str(aside.reason), "", "", "", "", "")
    until = review.expires.isoformat() if review.expires else ""
    return (str(aside.reason), str(review.decision), review.reason, review.by, review.on.isoformat(), until)


def _cell(text: str) -> str:
    """A leading = + - @ starts a formula in spreadsheets, its full-width form in East Asian ones; an apostrophe makes it text."""
    line = plain(text)
    return f"'{line}" if line[:1] and line[0] in "=+-@|%＝＋－＠" else line

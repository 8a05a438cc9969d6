"""Report → CSV for spreadsheets: UTF-8 with a byte-order mark, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

from refcheck.model import Report
from refcheck.write.escape import plain
from refcheck.write.where import Lines, place_words

HEAD = ("paper", "place", "note", "rule", "severity", "confidence", "group", "subject", "message", "remedy", "url", "id")


def csv_report(report: Report) -> bytes:
    """One row a finding."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for made in report.papers:
        lines = Lines.of(made.paper.document)
        for f in made.findings:
            name = made.paper.document.source.name
            row = (name, place_words(made, f, lines), f.note or "", f.rule, f.severity, f"{f.confidence:.2f}", f.group)
            writer.writerow([_cell(str(c)) for c in (*row, f.subject, f.message, f.remedy, f.url or "", f.id)])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _cell(text: str) -> str:
    """A leading = + - @ starts a formula in spreadsheets, its full-width form in East Asian ones; an apostrophe makes it text."""
    line = plain(text)
    return f"'{line}" if line[:1] and line[0] in "=+-@|%＝＋－＠" else line

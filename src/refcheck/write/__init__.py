"""One output, one file: each writer is a function of a Report. WRITERS names the formats of `--format` in their order."""

from __future__ import annotations

from collections.abc import Callable

from refcheck.model import Report
from refcheck.write.csv_report import csv_report
from refcheck.write.github import github
from refcheck.write.json_report import json_report
from refcheck.write.jsonl_report import jsonl_report
from refcheck.write.junit import junit
from refcheck.write.markdown_report import markdown
from refcheck.write.sarif import sarif
from refcheck.write.table import table

Writer = Callable[[Report], bytes]


def _table(report: Report) -> bytes:
    return table(report).encode("utf-8", "replace")


def _html(report: Report) -> bytes:
    from refcheck.write.html import html_report  # jinja2 only when asked for

    return html_report(report)


WRITERS: dict[str, Writer] = {
    "table": _table,
    "json": json_report,
    "jsonl": jsonl_report,
    "sarif": sarif,
    "junit": junit,
    "markdown": markdown,
    "github": github,
    "csv": csv_report,
    "html": _html,
}

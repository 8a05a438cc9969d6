"""Report → JSON Lines: one object a line, each with its `record` and the paper's name, for pipes."""

from __future__ import annotations

import json

from refcheck.model import Report
from refcheck.write.json_report import report_object


def jsonl_report(report: Report) -> bytes:
    """Records "run", then per paper "citation", "quotation", "link", "finding", "set_aside"."""
    whole = report_object(report)
    papers = whole.pop("papers")
    lines: list[dict[str, object]] = [{"record": "run", **whole}]
    if isinstance(papers, list):
        for paper in papers:
            for kind in ("citations", "quotations", "links", "findings", "set_aside"):
                lines += [{"record": kind.removesuffix("s"), "paper": paper["name"], **item} for item in paper[kind]]
    return "".join(_one_line(json.dumps(line, ensure_ascii=False)) + "\n" for line in lines).encode("utf-8", "replace")


def _one_line(text: str) -> str:
    """Characters that some readers take for the end of a line are written as escapes."""
    for char in "\x85\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text

"""Report → one self-contained HTML page: opens from disk, sends nothing, usable without JavaScript."""

from __future__ import annotations

import base64
import hashlib
import json
from importlib.resources import files

from jinja2 import Environment
from markupsafe import Markup

from refcheck.model import Report
from refcheck.write.escape import plain
from refcheck.write.html.view import paper_view
from refcheck.write.html.words import words
from refcheck.write.json_report import report_object


def html_report(report: Report, ui_lang: str = "en") -> bytes:
    """The evidence report, UTF-8. The report's data is embedded as JSON, so that the page can be read back."""
    here = files("refcheck.write.html")
    style = (here / "report.css").read_text("utf-8").strip()
    script = (here / "report.js").read_text("utf-8").strip()
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["plain"] = plain
    template = environment.from_string((here / "report.html.j2").read_text("utf-8"))
    said = words(ui_lang)
    papers = [paper_view(p, said, ui_lang) for p in report.papers]
    text = template.render(
        report=report,
        papers=papers,
        title=plain(str(papers[0]["name"])) if papers else "",
        t=said,
        ui=ui_lang if said is words(ui_lang) and ui_lang[:2] in ("en", "ja") else "en",
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        style_hash=_digest(style),
        script_hash=_digest(script),
        data=Markup(_inert_json(report)),  # noqa: S704 - made inert below
    )
    return text.encode("utf-8", "replace")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _inert_json(report: Report) -> str:
    """JSON that cannot end its script element: < > & and line separators are escaped."""
    data = json.dumps(report_object(report), ensure_ascii=False)
    for char in "<>&\u2028\u2029":
        data = data.replace(char, f"\\u{ord(char):04x}")
    return data

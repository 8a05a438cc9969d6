"""Report → one self-contained HTML page: opens from disk, sends nothing, usable without JavaScript."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import lru_cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from refcheck.model import Decision, Report, Review
from refcheck.write.escape import language_tag, plain
from refcheck.write.html.findings import not_meant_of
from refcheck.write.html.view import paper_view
from refcheck.write.html.words import interface, words
from refcheck.write.json_report import report_object
from refcheck.write.labels_say import said_in

SCRIPT_WORDS = ("shown", "decisions", "need_reason", "need_name", "saved", "open_all", "close_all", "file_head")


def html_report(report: Report, ui_lang: str = "en") -> bytes:
    """The evidence report, UTF-8. The report's data is embedded as JSON, so that the page can be read back."""
    style, script = _own("report.css"), _own("report.js")
    ui = interface(ui_lang)
    said = words(ui)
    taken: set[str] = set()
    rules = not_meant_of(report.rules)
    papers = [paper_view(p, i, ui, taken, rules) for i, p in enumerate(report.papers, 1)]
    text = (
        _environment()
        .get_template("report.html.j2")
        .render(
            report=report,
            papers=papers,
            t=said,
            ui=ui,
            told=lambda words: said_in(plain(words), ui),
            grade=said.get(f"grade_{report.evidence_grade}", plain(report.evidence_grade)),
            choices=[str(d) for d in Decision],
            kept=_inert_json(_kept_decisions(report)),
            selectors=_inert_json({k: v for p in papers for k, v in _pairs(p["selectors"])}),
            rules=sorted({r for p in report.papers for r in {f.rule for f in p.findings}}),
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            style_hash=_digest(style),
            script_hash=_digest(script),
            data=_inert_json(report_object(report)),
            script_words=_inert_json({name: said[name] for name in SCRIPT_WORDS}),
        )
    )
    return text.encode("utf-8", "replace")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    """One for all reports: compiling the templates takes longer than filling them in."""
    made = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, loader=FunctionLoader(_own), undefined=StrictUndefined)
    made.filters["plain"] = plain
    made.filters["tag"] = language_tag
    return made


def _kept_decisions(report: Report) -> list[str]:
    """The decisions that this run met, as entries of the review file: what the page saves holds them too."""
    met = [a.review for p in report.papers for a in p.set_aside if a.review is not None]
    return list(dict.fromkeys(_entry(r) for r in met))


def _entry(review: Review) -> str:
    words = ("rule", "decision", "reason", "by", "url", "domain", "quotation", "reference", "seen", "paper")
    rows = [f"{k} = {json.dumps(str(v), ensure_ascii=False)}" for k in words if (v := getattr(review, k))]
    rows += [f"{k} = {v.isoformat()}" for k, v in (("on", review.on), ("expires", review.expires)) if v is not None]
    return "[[review]]\n" + "".join(row.replace("\x7f", "\\u007f") + "\n" for row in rows)


def _pairs(value: object) -> list[tuple[str, object]]:
    return list(value.items()) if isinstance(value, dict) else []


def _own(name: str) -> str:
    return (files("refcheck.write.html") / name).read_text("utf-8").strip()


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _inert_json(value: object) -> Markup:
    """JSON that cannot end its script element: < > & and line separators are escaped."""
    data = json.dumps(value, ensure_ascii=False)
    data = "".join(f"\\u{ord(c):04x}" if 0xD800 <= ord(c) <= 0xDFFF else c for c in data)
    for char in "<>&\u2028\u2029":
        data = data.replace(char, f"\\u{ord(char):04x}")
    return Markup(data)  # noqa: S704 - made inert above

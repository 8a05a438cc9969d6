"""The published JSON Schema of the report, made from the closed sets themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable

from refcheck.model import (
    AsideReason,
    BackReferenceKind,
    Decision,
    Grade,
    Group,
    LinkStatus,
    MarkState,
    Outcome,
    QuotationKind,
    QuoteVerdict,
    Severity,
)
from refcheck.write.json_report import SCHEMA_ID

Schema = dict[str, object]


def schema_bytes() -> bytes:
    """The schema as UTF-8 JSON (draft 2020-12)."""
    return (json.dumps(report_schema(), ensure_ascii=False, indent=1) + "\n").encode()


def report_schema() -> Schema:
    """The schema of the whole report."""
    made = _object(
        {
            "schema": {"const": SCHEMA_ID},
            "refcheck": _STR,
            "as_of": {"type": "string", "format": "date-time"},
            "evidence": _object({"grade": _STR, "label": _OPT}),
            "papers": _list(_paper()),
            "failures": _list(_object({"name": _STR, "message": _STR, "remedy": _STR})),
            "run_notes": _list(_STR),
        }
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, "title": "refcheck report", **made}


_STR: Schema = {"type": "string"}
_OPT: Schema = {"type": ["string", "null"]}
_INT: Schema = {"type": "integer", "minimum": 0}
_OPT_INT: Schema = {"type": ["integer", "null"], "minimum": 0}
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}


def _object(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one_of(values: Iterable[str], *, or_null: bool = False) -> Schema:
    return {"enum": [*(str(v) for v in values), *([None] if or_null else [])]}


def _paper() -> Schema:
    place: dict[str, Schema] = {"start": _INT, "end": _INT}
    return _object(
        {
            "name": _STR,
            "sha256": _STR,
            "media_type": _STR,
            "language": _STR,
            "title": _OPT,
            "problems": _list(_STR),
            "notes": _list(_object({"label": _STR, "number": _OPT_INT, "text": _STR, "entry": {"type": "boolean"}, **place})),
            "marks": _list(_object({"number": _OPT_INT, "label": _STR, "note": _OPT, **place})),
            "citations": _list(_citation(place)),
            "backrefs": _list(
                _object(
                    {
                        "note": _OPT,
                        "kind": _one_of(BackReferenceKind),
                        "text": _STR,
                        "target_note": _OPT,
                        "page": _OPT,
                        "points_to": _OPT_INT,
                        "confidence": _SHARE,
                    }
                )
            ),
            "quotations": _list(_quotation(place)),
            "links": _list(_link()),
            "findings": _list(_finding(place)),
            "set_aside": _list(_aside(place)),
            "scope": {"anyOf": [_list(_STR), {"type": "null"}]},
        }
    )


def _citation(place: dict[str, Schema]) -> Schema:
    origin = _object({"start": _OPT_INT, "end": _OPT_INT, "rule": _OPT, "note": _OPT})
    return _object(
        {
            "note": _OPT,
            "reference": {"type": "object", "required": ["id", "type"], "description": "a CSL-JSON item"},
            "url": _OPT,
            "status": _one_of(LinkStatus, or_null=True),
            "raw": _STR,
            "issued": _OPT,
            "accessed": _OPT,
            "origin": {"type": "object", "additionalProperties": origin},
            **place,
        }
    )


def _quotation(place: dict[str, Schema]) -> Schema:
    marks = {name: _one_of(MarkState) for name in ("numbers", "names", "negation", "clauses", "speaker")}
    difference = _object(
        {
            "kind": _STR,
            "quoted": _STR,
            "source": _STR,
            "forgiven": {"type": "boolean"},
            "gloss": _OPT,
            "quote_start": _OPT_INT,
            "quote_end": _OPT_INT,
            "start": _OPT_INT,
            "end": _OPT_INT,
        }
    )
    selector = _object({"type": {"const": "TextQuoteSelector"}, "exact": _STR, "prefix": _STR, "suffix": _STR})
    alignment = _object(
        {
            "url": _OPT,
            "citation": _INT,
            "cited": {"type": "boolean"},
            "origin": _one_of(("live", "supplied", "memento", "earlier")),
            "capture": _object({"record_id": _OPT, "digest": _OPT}),
            "verdict": _one_of(QuoteVerdict),
            "score": _SHARE,
            "start": _OPT_INT,
            "end": _OPT_INT,
            "passage": _STR,
            "before": _STR,
            "after": _STR,
            "marks": _object(marks),
            "differences": _list(difference),
            "method": _STR,
            "reason": _OPT,
            "context_flag": _OPT,
            "fragment": _OPT,
            "selector": {"anyOf": [selector, {"type": "null"}]},
        }
    )
    return _object(
        {
            "text": _STR,
            "note": _OPT,
            "kind": _one_of(QuotationKind),
            "speaker": _OPT,
            "speaker_original": _OPT,
            "language": _STR,
            "verdict": _one_of(QuoteVerdict),
            "reason": _OPT,
            "best": _OPT_INT,
            "selector": selector,
            "alignments": _list(alignment),
            **place,
        }
    )


def _link() -> Schema:
    capture = _object({"record_id": _OPT, "digest": _OPT, "grade": _one_of(Grade), "fetched": _OPT, "label": _OPT})
    memento = _object({"original_url": _STR, "archive_url": _STR, "datetime": _STR, "archive": _STR, "distance_days": _OPT_INT})
    return _object(
        {
            "url": _STR,
            "outcome": _one_of(Outcome),
            "status": _one_of(LinkStatus),
            "reason": _STR,
            "explanation": _STR,
            "confidence": _SHARE,
            "strikes": _INT,
            "final_url": _OPT,
            "new_url": _OPT,
            "http_status": _OPT_INT,
            "attempts": _INT,
            "elapsed_s": {"type": "number", "minimum": 0},
            "title": _OPT,
            "date": _OPT,
            "language": _OPT,
            "advice": _STR,
            "hops": _list(_STR),
            "text_length": _INT,
            "memento_answer": {"enum": ["copy", "copy_unusable", "none_known", "archive_not_reached", None]},
            "memento": {"anyOf": [memento, {"type": "null"}]},
            "capture": {"anyOf": [capture, {"type": "null"}]},
        }
    )


def _finding(place: dict[str, Schema]) -> Schema:
    evidence = _object({"label": _STR, "value": _STR, "url": _OPT, "record_id": _OPT, "start": _OPT_INT, "end": _OPT_INT})
    return _object(
        {
            "id": _STR,
            "rule": _STR,
            "severity": _one_of(Severity),
            "confidence": _SHARE,
            "group": _one_of(Group),
            "message": _STR,
            "remedy": _STR,
            "note": _OPT,
            "subject": _STR,
            "cause": _OPT,
            "url": _OPT,
            "citation": _OPT_INT,
            "quotation": _OPT_INT,
            "about": _STR,
            "seen": _STR,
            "evidence": _list(evidence),
            "self_check": _list(_object({"kind": _STR, "value": _STR})),
            **place,
        }
    )


def _aside(place: dict[str, Schema]) -> Schema:
    day: Schema = {"type": "string", "format": "date"}
    review = _object(
        {
            "decision": _one_of(Decision),
            "reason": _STR,
            "by": _STR,
            "on": day,
            "expires": {"anyOf": [day, {"type": "null"}]},
            "place": _STR,
        }
    )
    return _object({"reason": _one_of(AsideReason), "finding": _finding(place), "review": {"anyOf": [review, {"type": "null"}]}})

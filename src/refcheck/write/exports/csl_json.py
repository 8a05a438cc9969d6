"""CSL-JSON: a list of items, valid against csl-data.json, with the same keys as the .bib file."""

from __future__ import annotations

import json

from refcheck.model import Report
from refcheck.write.exports.keys import keyed


def csl_json(report: Report) -> bytes:
    """The works as CSL-JSON, UTF-8."""
    items = [{**reference.to_csl(), "id": key} for key, reference in keyed(report)]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")

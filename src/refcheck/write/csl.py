"""The works of a report as CSL-JSON (csl-data.json of CSL 1.0.2)."""

from __future__ import annotations

import json

from refcheck.model import Paper, Report
from refcheck.write.bib_keys import keys_of, references_of


def csl_items(source: Report | Paper) -> list[dict[str, object]]:
    """One item per distinct work, with the same keys as the .bib."""
    references = references_of(source)
    return [reference.to_csl() | {"id": key} for key, reference in zip(keys_of(references), references, strict=True)]


def csl_json(source: Report | Paper) -> bytes:
    """A UTF-8 JSON array of items."""
    return (json.dumps(csl_items(source), ensure_ascii=False, indent=2) + "\n").encode()

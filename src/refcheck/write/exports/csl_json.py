"""CSL-JSON: a list of items, valid against csl-data.json, with the same keys as the .bib file."""

from __future__ import annotations

import json

from refcheck.model import Report
from refcheck.write.exports.archived import archive_fields, archive_words
from refcheck.write.exports.keys import Work, works_of

_NAMES = {"archiveurl": "archive-url", "archivedate": "archive-date", "urlstatus": "url-status"}


def csl_json(report: Report) -> bytes:
    """The works as CSL-JSON, UTF-8. An archived copy stands in `custom`, and in `note` for programs that know no custom fields."""
    items = [_item(work) for work in works_of(report)]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _item(work: Work) -> dict[str, object]:
    item = {**work.reference.to_csl(), "id": work.key}
    if work.copy is None:
        return item
    custom = item.get("custom")
    item["custom"] = {**(custom if isinstance(custom, dict) else {}), **{_NAMES[k]: v for k, v in archive_fields(work).items()}}
    item["note"] = "; ".join(p for p in (str(item.get("note") or ""), archive_words(work, work.copy.archive_url)) if p)
    return item

"""CSL-JSON: a list of items, valid against csl-data.json, with the same keys as the .bib file."""

from __future__ import annotations

import json

from refcheck.model import Report
from refcheck.write.exports.archived import archive_fields, archive_words
from refcheck.write.exports.keys import Work, works_of

_TYPES = frozenset(
    (
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry "
        "entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture "
        "musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report "
        "review review-book software song speech standard thesis treaty webpage"
    ).split()
)
_NAMES = {"archiveurl": "archive-url", "archivedate": "archive-date", "urlstatus": "url-status"}


def csl_json(report: Report) -> bytes:
    """The works as CSL-JSON, UTF-8. An archived copy stands in `custom`, and in `note` for programs that know no custom fields."""
    items = [_item(work) for work in works_of(report)]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _item(work: Work) -> dict[str, object]:
    item = {**work.reference.to_csl(), "id": work.key}
    custom = item.get("custom")
    kept = custom if isinstance(custom, dict) else {}
    if item.get("type") not in _TYPES:  # a list of the user's may hold a type of its own
        kept = {**kept, "type": item.get("type")}
        item |= {"type": "document", "custom": kept}
    if work.copy is None:
        return item
    item["custom"] = {**kept, **{_NAMES[k]: v for k, v in archive_fields(work).items()}}
    item["note"] = "; ".join(p for p in (str(item.get("note") or ""), archive_words(work, work.copy.archive_url)) if p)
    return item

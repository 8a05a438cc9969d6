"""Bibliography files: functions of a Report, like every other output. EXPORTS names the formats of `export --format`."""

from __future__ import annotations

from collections.abc import Callable

from refcheck.model import Report
from refcheck.write.exports.archived import datamodel
from refcheck.write.exports.bib import biblatex, bibtex
from refcheck.write.exports.csl_json import csl_json
from refcheck.write.exports.notes_jsonl import notes_jsonl
from refcheck.write.exports.ris import ris

EXPORTS: dict[str, Callable[[Report], bytes]] = {
    "biblatex": biblatex,
    "bibtex": bibtex,
    "csl-json": csl_json,
    "ris": ris,
    "jsonl": notes_jsonl,
    "dbx": datamodel,
}

"""The baseline: findings that are known and do not fail a run. JSON with one finding a line, so that a diff shows what changed."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from refcheck.model import Finding, Known, LinkStatus, PaperReport, Severity, StoreError, UsageError
from refcheck.store.replacing import write_whole

NAME = "refcheck-baseline.json"
SILENT = frozenset({LinkStatus.UNREACHABLE, LinkStatus.BLOCKED, LinkStatus.RATE_LIMITED, LinkStatus.UNCHECKED})
"""Statuses that tell nothing of a page: what was known of it stays known."""
_RANK = {str(s): s.rank for s in Severity}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A baseline held against a run: `kept` still stand, `gone` do not, `new` are not in it."""

    kept: tuple[Known, ...]
    gone: tuple[Known, ...]
    new: tuple[Known, ...]


def read_baseline(path: Path | None) -> tuple[Known, ...]:
    """The findings of a baseline; none where there is no file. Raises UsageError naming the file."""
    if path is None or not path.exists():
        return ()
    try:
        rows = json.loads(path.read_text("utf-8"))["known"]
        known = tuple(_known(row) for row in rows)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"no baseline of refcheck ({type(error).__name__}: {error})", where=str(path), remedy="Write it anew: refcheck baseline PAPER"
        ) from error
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror or error}", where=str(path), remedy="Check its permissions") from error
    bad = next((k for k in known if k.severity not in _RANK or k.count < 1), None)
    if bad is not None:
        raise UsageError(
            f"{bad.id}: {bad.severity!r}, {bad.count} times, is no known finding",
            where=str(path),
            remedy="Write it anew: refcheck baseline",
        )
    return known


def _known(row: dict[str, object]) -> Known:
    words = {key: str(row.get(key, "")) for key in ("subject", "url")}
    return Known(str(row["id"]), str(row["severity"]), int(str(row["count"])), str(row["paper"]), **words)


def write_baseline(path: Path, known: Sequence[Known]) -> None:
    """Write a baseline, ordered. Raises StoreError when it cannot be written."""
    rows = sorted(known, key=lambda k: (k.paper, k.id))
    lines = [
        json.dumps({f: getattr(k, f) for f in ("paper", "id", "severity", "count", "subject", "url")}, ensure_ascii=False) for k in rows
    ]
    text = '{"baseline": 1, "known": [\n' + ",\n".join(lines) + "\n]}\n"
    try:
        write_whole(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise StoreError(f"cannot write: {error.strerror or error}", where=str(path), remedy="Name another file with --baseline") from error


def paper_key(name: str, beside: Path) -> str:
    """A paper's path as seen from the baseline's folder, so that it does not matter from where refcheck is run."""
    try:
        return Path(os.path.relpath(Path(name).resolve(), beside.resolve())).as_posix()
    except ValueError:  # another drive
        return Path(name).name


def compared(known: Sequence[Known], papers: Sequence[PaperReport], beside: Path) -> Comparison:
    """The baseline of the folder `beside` held against the findings of these papers. Entries of other papers stay as they are."""
    names = {paper_key(p.paper.document.source.name, beside) for p in papers}
    silent = {link.url for p in papers for link in p.links if link.status in SILENT}
    found = {(k.paper, k.id): k for made in papers for k in _of_paper(made, beside)}
    kept, gone = [], []
    for entry in known:
        now = found.get((entry.paper, entry.id))
        if entry.paper not in names or (now is None and entry.url in silent):
            kept.append(entry)
        elif now is None:
            gone.append(entry)
        else:
            milder = max((entry.severity, now.severity), key=lambda s: _RANK[s])
            kept.append(Known(entry.id, milder, min(entry.count, now.count), entry.paper, now.subject, now.url))
    before = {(k.paper, k.id): k for k in known}
    new = tuple(k for key, k in found.items() if key not in before or _worse(k, before[key]))
    return Comparison(tuple(kept), tuple(gone), new)


def _of_paper(made: PaperReport, beside: Path) -> list[Known]:
    name = paper_key(made.paper.document.source.name, beside)
    groups: dict[str, list[Finding]] = {}
    for finding in made.findings:
        groups.setdefault(finding.id, []).append(finding)
    return [
        Known(key, str(min((f.severity for f in found), key=lambda s: s.rank)), len(found), name, found[0].subject, found[0].url or "")
        for key, found in groups.items()
    ]


def _worse(now: Known, before: Known) -> bool:
    return now.count > before.count or _RANK[now.severity] < _RANK[before.severity]

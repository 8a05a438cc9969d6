"""Verdicts that need not be made again: the same evidence under the same rules, and none of it too old."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import zstandard

from refcheck.model import CaptureId, Config, LinkReport, LinkStatus, Outcome
from refcheck.store.verdicts import Remembered, Verdicts

if TYPE_CHECKING:
    from refcheck.store import Store

LASTING = frozenset({200, 203, 404, 410})  # answers that may be used again; a transient failure is never remembered as a fact
AHEAD = timedelta(days=1)  # clocks of two machines differ; what is dated later was written by one that was wrong
_JUDGES = ("check", "extract", "lang", "page", "pipeline", "url", "model")
_LOT = 256


class Memory:
    """The verdicts of a store. `get` answers only what a run without memory would answer, too."""

    def __init__(self, store: Store, config: Config) -> None:
        self._store, self._config = store, config
        self._verdicts = Verdicts(store.path)
        self._rules = rules_version()
        self._new: list[Remembered] = []
        self._compressor, self._decompressor = zstandard.ZstdCompressor(1), zstandard.ZstdDecompressor()

    def get(self, url: str) -> LinkReport | None:
        """The verdict on an address as printed, when its evidence is unchanged and fresh."""
        found = self._verdicts.get(url, self._rules)
        if found is None:
            return None
        try:
            stated, _, text = self._decompressor.decompress(found.verdict).partition(_PARTED)
        except zstandard.ZstdError:
            return None
        kept = json.loads(stated)
        report = _report(kept["report"] | {"text": text.decode("utf-8", "surrogatepass")})
        if not self._fresh(report) or self._evidence(kept["of"]) != found.evidence:
            return None
        return report

    def put(self, report: LinkReport, of: Iterable[str]) -> None:
        """Remember a verdict made of the stored evidence of the addresses `of` (the source, a probe, other places)."""
        if not lasting(report.outcome, report.http_status) or report.capture is None or report.capture.fetched is None:
            return
        addresses = list(dict.fromkeys(of))
        evidence = self._evidence(addresses)
        if evidence is None:
            return
        kept = (
            json.dumps({"of": addresses, "report": _stated(report)}).encode("ascii")
            + _PARTED
            + report.text.encode("utf-8", "surrogatepass")
        )
        self._new.append(Remembered(report.url, self._rules, evidence, self._compressor.compress(kept)))
        if len(self._new) >= _LOT:
            self.flush()

    def flush(self) -> None:
        """Write what is new."""
        self._verdicts.put(self._new)
        self._new.clear()

    def close(self) -> None:
        """Write what is new and close."""
        self.flush()
        self._verdicts.close()

    def _fresh(self, report: LinkReport) -> bool:
        fetched = report.capture.fetched if report.capture else None
        if not fetched:
            return False
        then = datetime.fromisoformat(fetched).astimezone(UTC)
        return -AHEAD <= self._config.fetch.clock() - then <= self._config.max_age

    def _evidence(self, addresses: list[str]) -> str | None:
        """One digest over the evidence of several addresses; None when the first has none."""
        digests = [self._store.digest_of(a) for a in addresses]
        if not digests or digests[0] is None:
            return None
        return hashlib.sha256(" ".join(d or "-" for d in digests).encode()).hexdigest()


def lasting(outcome: Outcome, status: int | None) -> bool:
    """Whether an answer may be used again instead of asking."""
    return outcome is Outcome.NOT_MODIFIED or (outcome is Outcome.COMPLETED and status in LASTING)


@cache
def rules_version() -> str:
    """A digest that changes with every change of the code that reads pages and judges: version, and the files as they lie here."""
    from refcheck import __version__

    root = Path(__file__).resolve().parent.parent
    files = sorted(p for name in _JUDGES for p in (root / name).rglob("*.py"))
    stated = [__version__, *(f"{p.name} {(s := p.stat()).st_size} {s.st_mtime_ns}" for p in files)]
    return hashlib.sha256("\n".join(stated).encode()).hexdigest()


_PARTED = b"\n"  # between the verdict, which is one line of JSON, and the page's text, which is long and needs no quoting
_FIELDS = tuple(f.name for f in fields(LinkReport) if f.name not in ("memento", "text"))  # a list of links asks no archive
_CAPTURE = tuple(f.name for f in fields(CaptureId))


def _stated(report: LinkReport) -> dict[str, object]:
    """The report's fields as JSON has them (dataclasses.asdict copies deeply and takes ten times as long)."""
    out: dict[str, object] = {name: getattr(report, name) for name in _FIELDS}
    if report.capture is not None:
        out["capture"] = {name: getattr(report.capture, name) for name in _CAPTURE}
    return out


def _report(kept: dict[str, object]) -> LinkReport:
    values: dict[str, object] = dict(kept)
    capture = values.get("capture")
    values["outcome"] = Outcome(str(values["outcome"]))
    values["status"] = LinkStatus(str(values["status"]))
    values["capture"] = CaptureId(**capture) if isinstance(capture, dict) else None
    hops = values["hops"]
    values["hops"] = tuple(hops) if isinstance(hops, list) else ()
    return LinkReport(**values)  # type: ignore[arg-type]  # written by `put` from the same fields

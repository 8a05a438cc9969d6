"""The third round: archived copies of sources that do not answer as they should.

Four answers, never mixed up: `copy`, `copy_unusable` (the archive holds a wall or a not-found page), `none_known`, and
`archive_not_reached`, which says nothing about copies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from refcheck.fetch import Request
from refcheck.fetch.archives import Archive, nearest
from refcheck.match.identity import agreement
from refcheck.model import Capture, Case, LinkEvidence, LinkStatus, Memento, Observation, Reference, SignalKind

NEEDY = frozenset(
    {
        LinkStatus.DEAD,
        LinkStatus.SOFT404,
        LinkStatus.DRIFTED,
        LinkStatus.PARKED,
        LinkStatus.BLOCKED,
        LinkStatus.UNREACHABLE,
        LinkStatus.SERVER_ERROR,
        LinkStatus.AUTH_REQUIRED,
    }
)
UNUSABLE = frozenset(
    {
        SignalKind.WALL,
        SignalKind.GEO_BLOCK,
        SignalKind.LOGIN,
        SignalKind.NOT_FOUND_TITLE,
        SignalKind.NOT_FOUND_BODY,
        SignalKind.EMPTY,
        SignalKind.PARKED,
    }
)
TRIES = 2  # copies looked at, nearest first

Ask = Callable[[Request], Capture | None]
Observe = Callable[[Capture], Observation]


def needs_memento(case: Case) -> bool:
    """Whether an archived copy should be looked for."""
    return case.evidence is not None and case.judgement is not None and case.judgement.status in NEEDY


class MementoRound:
    """Asks archives for the copies of one run's addresses; an archive that is not reached once is not asked again."""

    def __init__(self, archives: Iterable[Archive], ask: Ask, observe: Observe) -> None:
        self._archives = tuple(archives)
        self._ask = ask
        self._observe = observe
        self._silent: set[str] = set()
        self._known: dict[tuple[str, str | None], LinkEvidence] = {}

    def fill(self, case: Case) -> Case:
        """The case with what the archives know of its address."""
        if case.evidence is None:
            return case
        reference = case.citation.reference
        key = (case.evidence.url, reference.accessed)
        if key not in self._known:
            self._known[key] = self._looked_up(case.evidence, reference)
        known = self._known[key]
        found = replace(case.evidence, mementos=known.mementos, memento=known.memento, memento_answer=known.memento_answer)
        return replace(case, evidence=found)

    def _looked_up(self, evidence: LinkEvidence, reference: Reference) -> LinkEvidence:
        when = _day(reference.accessed) or _day(reference.issued)
        answers: list[tuple[Archive, tuple[Memento, ...]]] = []
        reached = False
        for archive in self._archives:
            listed = self._listed(archive, evidence.url, when)
            if listed is not None:
                reached = True
                answers.append((archive, nearest(listed, when)))
        mementos = nearest(tuple(m for _, found in answers for m in found), when)
        if not mementos:
            return replace(evidence, memento_answer="none_known" if reached else "archive_not_reached")
        for memento in mementos[:TRIES]:
            archive = next(a for a, found in answers if memento in found)
            observed = self._copy(archive, memento, reference)
            if observed is not None:
                return replace(evidence, mementos=mementos, memento=observed, memento_answer="copy")
        return replace(evidence, mementos=mementos, memento_answer="copy_unusable")

    def _listed(self, archive: Archive, url: str, when: datetime | None) -> tuple[Memento, ...] | None:
        if archive.name in self._silent:
            return None
        capture = self._ask(Request(archive.index_url(url, when), purpose="memento"))
        listed = archive.read_index(url, capture) if capture is not None else None
        if listed is None:
            self._silent.add(archive.name)
        return listed

    def _copy(self, archive: Archive, memento: Memento, reference: Reference) -> Observation | None:
        capture = self._ask(Request(archive.raw_url(memento), purpose="memento"))
        if capture is None or capture.http_status != 200:
            return None
        observed = self._observe(capture)
        page = observed.page
        if page is None or not page.text.strip() or any(s.kind in UNUSABLE for s in page.signals):
            return None
        return replace(observed, agreement=agreement(reference, page))


def _day(edtf: str | None) -> datetime | None:
    if not edtf or "X" in edtf.split("/")[0]:
        return None
    parts = [int(p) for p in edtf.split("/")[0].strip("~?%").split("-") if p.isdigit()]
    year, month, day = (*parts, 1, 1)[:3] if len(parts) < 3 else parts[:3]
    try:
        return datetime(year, month if month <= 12 else 1, day, 12, tzinfo=UTC)
    except ValueError:
        return None

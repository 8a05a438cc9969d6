"""Which of a run's addresses are named to web archives, and the cases with what the archives know of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from time import monotonic

from refcheck.fetch.archives import Archive, archive_named
from refcheck.match.identity import agreement
from refcheck.model import Case, Config, LinkEvidence, UsageError
from refcheck.pipeline.gather import Gathering
from refcheck.pipeline.mementos import MementoRound, Pace, key_of, needs_memento
from refcheck.url import UrlError, clean_printed, parse_url, private_reason, special_purpose

Announce = Callable[[str], None]


def archives_of(config: Config) -> tuple[Archive, ...]:
    """The archives that the settings name; none where they are turned off. Raises UsageError for a name that is none."""
    try:
        return tuple(archive_named(name) for name in config.archive_services) if config.archives else ()
    except ValueError as error:
        raise UsageError(str(error), where="--archive-service", remedy="Write wayback, or an address with {url} in it") from error


def with_mementos(gathering: Gathering, papers: Sequence[tuple[Case, ...]], announce: Announce) -> list[tuple[Case, ...]]:
    """The papers' cases with archived copies of those that need one, unless settings forbid it. Private addresses are kept back."""
    config = gathering.config
    archives = archives_of(config)
    needy = [c for cases in papers for c in cases if needs_memento(c) and kept_back(c, gathering) is None]
    if not needy or not archives:
        return list(papers)
    if gathering.grade != "offline":
        count = len({c.evidence.url for c in needy if c.evidence})
        names = ", ".join(dict.fromkeys(a.name for a in archives))
        announce(f"asking {names} for archived copies of {count} {'address' if count == 1 else 'addresses'} (not with --no-archives)")
    found = MementoRound(archives, gathering.ask_all, gathering.observe, _pace(gathering)).fill(needy)
    return [tuple(_filled(c, found) for c in cases) for cases in papers]


def kept_back(case: Case, gathering: Gathering) -> str | None:
    """Why the case's address is not named to third parties; None when it may be, and offline, where nothing is."""
    if gathering.grade == "offline":
        return None
    url = clean_printed(case.evidence.url) if case.evidence else ""
    reason = private_reason(url)
    if reason is not None:
        return reason
    fetch = gathering.config.fetch
    if _origin(url) in fetch.allow_origins:
        return "its origin is admitted although it is not public (--allow-origin)"
    latest = case.evidence.latest if case.evidence else None
    peers = [e.peer for e in latest.capture.exchanges if e.peer is not None and e.peer.proxy is None] if latest else []
    inside = next((p.address for p in peers if special_purpose(p.address) is not None), None)
    if inside is None or fetch.connect_to:  # with --connect-to the user says where a public name answers
        return None
    return f"it answers from {inside}, which is no public address"


def _origin(url: str) -> str:
    try:
        return parse_url(url).origin
    except UrlError:
        return ""


def _pace(gathering: Gathering) -> Pace:
    if gathering.grade == "offline":
        return Pace()
    begun, limit = monotonic(), gathering.config.archive_timeout_s
    return Pace(gathering.config.archive_interval_s, begun + limit / 4, begun + limit / 2, begun + limit)


def _filled(case: Case, found: Mapping[tuple[str, str | None], LinkEvidence]) -> Case:
    known = found.get(key_of(case)) if case.evidence is not None and needs_memento(case) else None
    if known is None or case.evidence is None:
        return case
    memento = known.memento
    if memento is not None and memento.page is not None:
        memento = replace(memento, agreement=agreement(case.citation.reference, memento.page))
    told = replace(case.evidence, mementos=known.mementos, memento=memento, memento_answer=known.memento_answer)
    return replace(case, evidence=told)

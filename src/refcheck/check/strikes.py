"""Certainty over time: on how many different days, since it last answered well, an address failed."""

from __future__ import annotations

from datetime import datetime

from refcheck.check.needs import has
from refcheck.model import LinkEvidence, Observation, Outcome, SignalKind

NOT_THE_SOURCE = (SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.GONE, SignalKind.PARKED, SignalKind.EMPTY)
# What says nothing about the page: a wall, a limit, our own policy.
_SILENT = frozenset({401, 403, 407, 412, 429, 451, 503, 521, 999})


def strikes(evidence: LinkEvidence, as_of: datetime) -> int:
    """Different UTC days with a failure, up to `as_of`, since the last success. Answers that say nothing do not count."""
    days: set[str] = set()
    for observation in evidence.observations:
        if observation.capture.started > as_of or says_nothing(observation):
            continue
        if failed(observation):
            days.add(f"{observation.capture.started:%Y-%m-%d}")
        else:
            days.clear()
    return len(days)


def failed(observation: Observation) -> bool:
    """Whether the address did not give the source."""
    capture = observation.capture
    if capture.outcome not in (Outcome.COMPLETED, Outcome.TRUNCATED, Outcome.NOT_MODIFIED):
        return True
    status = capture.http_status or 0
    return status >= 400 or has(observation, *NOT_THE_SOURCE)


def says_nothing(observation: Observation) -> bool:
    """Whether the answer tells nothing about the page."""
    if observation.capture.outcome in (Outcome.NOT_FETCHED, Outcome.FORBIDDEN_TARGET, Outcome.ROBOTS_DISALLOWED):
        return True
    return observation.capture.http_status in _SILENT or has(observation, SignalKind.WALL, SignalKind.GEO_BLOCK, SignalKind.LOGIN)

"""What the first answer makes a rule ask for next: pure functions of the evidence."""

from __future__ import annotations

from refcheck.model import Capture, LinkEvidence, Observation, Outcome, SignalKind

CONFIRMED_STATUS = frozenset({404, 410})
SUSPICIOUS = frozenset(
    {
        SignalKind.NOT_FOUND_TITLE,
        SignalKind.NOT_FOUND_BODY,
        SignalKind.GONE,
        SignalKind.HOME_PAGE,
        SignalKind.SECTION_PAGE,
        SignalKind.EMPTY,
        SignalKind.SCRIPT_ONLY,
    }
)
HOPS = frozenset({SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT})


def no_url(capture: Capture) -> bool:
    """Whether the address was never asked because it is none."""
    return capture.outcome is Outcome.NOT_FETCHED and (capture.detail or "").startswith("no valid URL")


def wants_confirmation(evidence: LinkEvidence) -> bool:
    """Whether the newest answer says that the page is gone, and has not been asked a second time."""
    latest = evidence.latest
    if latest is None or not says_gone(latest) or latest.capture.purpose == "confirmation":
        return False
    return latest.capture.purpose == "source"


def wants_probe(evidence: LinkEvidence) -> bool:
    """Whether the site should be asked for a page that cannot exist: the answer is a success, and suspicious."""
    latest = evidence.latest
    if latest is None or latest.page is None or latest.capture.http_status != 200 or evidence.probe is not None:
        return False
    if latest.capture.outcome not in (Outcome.COMPLETED, Outcome.TRUNCATED):
        return False
    return any(s.kind in SUSPICIOUS for s in latest.page.signals)


def candidates(evidence: LinkEvidence) -> tuple[str, ...]:
    """Addresses that the newest page leads to by itself (refresh, script), which are asked as a browser would."""
    latest = evidence.latest
    if latest is None or latest.page is None:
        return ()
    targets = [s.target for s in latest.page.signals if s.kind in HOPS and s.target]
    return tuple(dict.fromkeys(t for t in targets if t != latest.capture.final_url))[:1]


def says_gone(observation: Observation) -> bool:
    """Whether this answer is a 404 or 410 that no wall gave."""
    return observation.capture.http_status in CONFIRMED_STATUS and not has(observation, SignalKind.WALL, SignalKind.GEO_BLOCK)


def has(observation: Observation, *kinds: SignalKind) -> bool:
    """Whether the page shows one of these signals."""
    return observation.page is not None and any(s.kind in kinds for s in observation.page.signals)

"""What the first answer makes a rule ask for next: pure functions of the evidence."""

from __future__ import annotations

from refcheck.check.addresses import entrance, same_name, same_place
from refcheck.model import Capture, LinkEvidence, Observation, Outcome, SignalKind
from refcheck.model.page import ASKS_WHO

CONFIRMED_STATUS = frozenset({404, 410})
SUSPICIOUS = frozenset(
    {
        SignalKind.NOT_FOUND_TITLE,
        SignalKind.NOT_FOUND_BODY,
        SignalKind.GONE,
        SignalKind.HOME_PAGE,
        SignalKind.SECTION_PAGE,
        SignalKind.EMPTY,
        SignalKind.LITTLE,
        SignalKind.LAPSED,
        SignalKind.SCRIPT_ONLY,
    }
)
HOPS = frozenset({SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT})
_REFUSALS = (SignalKind.WALL, SignalKind.GEO_BLOCK, SignalKind.LEGAL_BLOCK, SignalKind.RATE_LIMIT)
OWN_TEXT = 400  # characters


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
    """Whether the site should be asked for a page that cannot exist: the answer is a success, and suspicious, or a 404 with an article."""
    latest = evidence.latest
    if latest is None or latest.page is None or evidence.probe is not None:
        return False
    if latest.capture.http_status != 200:
        return latest.capture.http_status in CONFIRMED_STATUS and has(latest, SignalKind.ARTICLE)
    if latest.capture.outcome not in (Outcome.COMPLETED, Outcome.TRUNCATED, Outcome.NOT_MODIFIED):
        return False
    return has(latest, *SUSPICIOUS, *HOPS) or led_elsewhere(latest)


def led_elsewhere(latest: Observation) -> bool:
    """Whether redirects ended at another page than its entrance, and nothing in address or text says that it is the same."""
    capture = latest.capture
    final = capture.final_url or capture.url
    if latest.by_resolver or same_place(capture.url, final) or entrance(capture.url):
        return False
    return not (same_name(capture.url, final) or latest.address_agrees or latest.drift in ("same", "boilerplate", "edited"))


def candidates(evidence: LinkEvidence) -> tuple[str, ...]:
    """Addresses that the newest page leads to by itself (refresh, script), which are asked as a browser would."""
    latest = evidence.latest
    target = hop_target(latest) if latest is not None else None
    return (target,) if target else ()


def hop_target(observation: Observation) -> str | None:
    """Where a page leads on to by itself; None when it does not."""
    if observation.page is None:
        return None
    targets = (s.target for s in observation.page.signals if s.kind in HOPS and s.target)
    return next((t for t in targets if t != observation.capture.final_url), None)


def leads_on(observation: Observation) -> bool:
    """Whether a page does nothing but lead on: what has text of its own is a place to stay, however it reloads itself."""
    return hop_target(observation) is not None and len((observation.page.text if observation.page else "").strip()) < OWN_TEXT


def says_gone(observation: Observation) -> bool:
    """Whether this answer is a 404 or 410 that no wall gave."""
    return observation.capture.http_status in CONFIRMED_STATUS and not has(observation, *_REFUSALS) and not asks_who(observation)


def asks_who(observation: Observation) -> bool:
    """Whether the page asks in so many words who the visitor is."""
    return observation.page is not None and any(s.kind is SignalKind.LOGIN and s.name == ASKS_WHO for s in observation.page.signals)


def has(observation: Observation, *kinds: SignalKind) -> bool:
    """Whether the page shows one of these signals."""
    return observation.page is not None and any(s.kind in kinds for s in observation.page.signals)

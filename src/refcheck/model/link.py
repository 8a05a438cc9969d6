"""How we judge what happened to an address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from refcheck.model.capture import Capture, Memento, Outcome
from refcheck.model.page import Page


class LinkStatus(StrEnum):
    """What today's evidence shows of an address (closed set)."""

    LIVE = "live"
    MOVED = "moved"  # same content elsewhere, the new address named
    DRIFTED = "drifted"
    SOFT404 = "soft404"
    DEAD = "dead"  # 404 or 410, confirmed by a second request, or a host gone for good
    PARKED = "parked"
    BLOCKED = "blocked"  # whether the page exists is not known
    AUTH_REQUIRED = "auth_required"
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    UNREACHABLE = "unreachable"
    MALFORMED = "malformed"
    TYPE_MISMATCH = "type_mismatch"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a page agrees with what the note says of it; None where one side is silent.

    `title` is 0 to 1 (1: equal after folding); `date` is "same", "near" (a part of the other, or within two days),
    "differs"; `author` is True when the note's author or organisation is named on the page, `author_page` whom the page says to have written it;
    `pages` is "same", "inside" or "differs": whether the note's pages are among those that the work fills.
    """

    title: float | None = None
    title_printed: str | None = None
    title_page: str | None = None
    date: str | None = None
    date_printed: str | None = None
    date_page: str | None = None
    author: bool | None = None
    author_page: str | None = None
    pages: str | None = None
    pages_printed: str | None = None
    pages_page: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """A capture and what it says. `agreement` compares the page with the note (None for a bare link).

    `drift` compares its text with the reference capture before it: "same", "boilerplate", "edited", "replaced", None.
    `fragments` tells of each fragment that is cited of this address whether the page has such a place: "found" or "missing";
    `address_agrees` whether a date or name inside the cited address stands on a page that was reached under another one;
    `address_denied` whether none of the words that address is made of does;
    `by_resolver` whether the cited address is an identifier whose use is to lead on (a DOI).
    """

    capture: Capture
    page: Page | None = None
    agreement: Agreement | None = None
    drift: str | None = None
    drift_detail: str | None = None
    fragments: tuple[tuple[str, str], ...] = ()
    address_agrees: bool = False
    address_denied: bool = False
    by_resolver: bool = False


@dataclass(frozen=True, slots=True)
class LinkEvidence:
    """All that was gathered about one address, oldest first in each tuple.

    `observations` are captures of the address itself (several days, repeated requests); `probe` is the answer for an
    address that cannot exist in the same directory; `candidates` are other places where it may live now (the target of a
    page's script, the ministry's other host name), each observed; `mementos` the archived copies found (the one that speaks first, then by distance),
    `memento` the nearest, observed; `memento_answer` is "copy", "copy_unusable", "none_known", "archive_not_reached".
    `shared_end` counts other sources of the paper that are led to the same final address.
    `probe_similarity` is 0 to 1 between the page's text and the probe's.
    """

    url: str
    observations: tuple[Observation, ...] = ()
    probe: Observation | None = None
    probe_similarity: float | None = None
    candidates: tuple[Observation, ...] = ()
    supplied: Observation | None = None
    mementos: tuple[Memento, ...] = ()
    memento: Observation | None = None
    memento_answer: str | None = None
    shared_end: int = 0

    @property
    def latest(self) -> Observation | None:
        """The newest observation of the address, None when it was never asked."""
        return self.observations[-1] if self.observations else None

    @property
    def usable_copy(self) -> Memento | None:
        """The archived copy that was read and judged (the nearest may have been a wall); None without one."""
        if self.memento_answer != "copy" or self.memento is None or not self.mementos:
            return None
        asked = self.memento.capture.url
        return next((m for m in self.mementos if asked in (m.archive_url, m.raw_url)), self.mementos[0])


@dataclass(frozen=True, slots=True)
class Judgement:
    """A status with its reason code, confidence (0 to 1), strikes (failing days in the evidence) and advice.

    `reason` is a stable code ("http-404-confirmed", "wall-jiasule", "tls-expired", "title-agrees-after-redirect", ...);
    `explanation` one plain sentence with the facts; `advice` what a person can do next; `new_url` where it lives now.
    """

    status: LinkStatus
    reason: str
    explanation: str
    confidence: float
    advice: str = ""
    strikes: int = 0
    new_url: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureId:
    """Which record of the evidence stands behind a verdict."""

    record_id: str | None
    digest: str | None
    grade: str
    fetched: str | None  # ISO 8601, UTC
    label: str | None = None


@dataclass(frozen=True, slots=True)
class LinkReport:
    """The verdict on one address, as `check_links` yields it. `elapsed_s` is in seconds, `text` the plain visible text."""

    url: str
    outcome: Outcome
    status: LinkStatus
    reason: str
    confidence: float
    strikes: int
    final_url: str | None
    http_status: int | None
    attempts: int
    elapsed_s: float
    title: str | None
    text: str
    advice: str
    capture: CaptureId | None
    explanation: str = ""
    date: str | None = None
    language: str | None = None
    new_url: str | None = None
    hops: tuple[str, ...] = ()
    memento: Memento | None = None
    memento_answer: str | None = None

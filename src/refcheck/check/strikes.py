"""Certainty over time: on how many different days, since it last answered well, an address failed."""

from __future__ import annotations

from datetime import datetime, timedelta

from refcheck.check.addresses import entrance, home_page, same_place
from refcheck.check.needs import has, leads_on, says_gone
from refcheck.check.places import agrees
from refcheck.model import LinkEvidence, Observation, Outcome, SignalKind

NOT_THE_SOURCE = (
    SignalKind.NOT_FOUND_TITLE,
    SignalKind.NOT_FOUND_BODY,
    SignalKind.GONE,
    SignalKind.PARKED,
    SignalKind.LAPSED,
    SignalKind.EMPTY,
)
# What says nothing about the page: a wall, a limit, our own policy.
_SILENT = frozenset({401, 403, 405, 406, 407, 412, 418, 423, 428, 429, 444, 451, 484, 493, 494, 503, 521, 566, 567, 568, 999})
_ANSWERED = (Outcome.COMPLETED, Outcome.TRUNCATED, Outcome.NOT_MODIFIED)

APART = timedelta(hours=20)  # a run of last night and one of this morning are one look; nightly runs shift by an hour or two
SPAN = timedelta(hours=72)  # three looks of three nights lie two days apart: an outage of two days and an hour shows to all of them


def strikes(evidence: LinkEvidence, as_of: datetime) -> int:
    """Different UTC days with a failure, at least 20 hours apart, up to `as_of`, since the last success.

    The third counts only when 72 hours lie between the first failure and the last, so that no single outage shorter than three days
    makes three. Answers that say nothing of the page do not count. Where the newest says that the page is gone, only such answers
    count: an outage that ends with a 404 is not three days of a page that is gone.
    """
    seen = [o for o in since_success(evidence, as_of) if not says_nothing(o)]
    if seen and _denies(seen[-1]):
        seen = [o for o in seen if _denies(o)]
    days: list[datetime] = []
    for observation in seen:
        when = observation.capture.started
        if not days or (when - days[-1] >= APART and when.date() != days[-1].date()):
            days.append(when)
    whole = bool(seen) and seen[-1].capture.started - seen[0].capture.started >= SPAN
    return len(days) if whole else min(len(days), 2)


def since_success(evidence: LinkEvidence, as_of: datetime) -> tuple[Observation, ...]:
    """The observations up to `as_of` after the last one that gave the source."""
    seen = [o for o in evidence.observations if o.capture.started <= as_of]
    good = [i for i, o in enumerate(seen) if not failed(o) and not says_nothing(o)]
    return tuple(seen[good[-1] + 1 if good else 0 :])


def _denies(observation: Observation) -> bool:
    """Whether the site itself says that the page is not there: an error page of its own, however empty, is none of its words."""
    if says_gone(observation) or led_home(observation):
        return True
    return observation.capture.outcome in _ANSWERED and _success(observation) and has(observation, *NOT_THE_SOURCE)


def failed(observation: Observation) -> bool:
    """Whether the address did not give the source."""
    if observation.capture.outcome not in _ANSWERED or not _success(observation):
        return True
    return has(observation, *NOT_THE_SOURCE) or led_home(observation)


def led_home(observation: Observation) -> bool:
    """Whether a redirect ended at the site's entrance or at a list, and nothing says that this is the source."""
    cited, final = observation.capture.url, observation.capture.final_url
    if final is None or not _success(observation) or same_place(cited, final) or entrance(cited) or agrees(observation.agreement):
        return False
    return home_page(final) or has(observation, SignalKind.HOME_PAGE, SignalKind.SECTION_PAGE)


def gave_the_source(observation: Observation) -> bool:
    """Whether an answer holds a page that later ones can be compared with."""
    page = observation.page
    if page is None or observation.capture.http_status != 200 or not page.text.strip() or leads_on(observation):
        return False
    return not failed(observation) and not says_nothing(observation)


def says_nothing(observation: Observation) -> bool:
    """Whether the answer tells nothing about the page."""
    if observation.capture.outcome in (Outcome.NOT_FETCHED, Outcome.FORBIDDEN_TARGET, Outcome.ROBOTS_DISALLOWED):
        return True
    return observation.capture.http_status in _SILENT or has(observation, SignalKind.WALL, SignalKind.GEO_BLOCK, SignalKind.LOGIN)


def _success(observation: Observation) -> bool:
    return 200 <= (observation.capture.http_status or 0) < 300

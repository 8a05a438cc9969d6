"""Evidence → LinkStatus. What happened is the Outcome; how we judge it is decided here, and nowhere else.

The steps are tried in order; the first that speaks decides. `blocked` and `unreachable` are never `dead`: dead needs a 404
or 410 that no wall gave, twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile

from refcheck.check.addresses import same_place
from refcheck.check.advice import ADVICE, OF_REASON
from refcheck.check.needs import CONFIRMED_STATUS, asks_who, leads_on, no_url, says_gone
from refcheck.check.places import TITLE_AGREES, agrees, is_name_of_house, led_on, same_content, settled, shown_under_404
from refcheck.check.strikes import since_success, strikes
from refcheck.model import Judgement, LinkEvidence, LinkStatus, Observation, Outcome, Signal, SignalKind

Step = Callable[[LinkEvidence, Observation], Judgement | None]

_NOT_ASKED = {
    Outcome.NOT_FETCHED: "not-fetched",
    Outcome.FORBIDDEN_TARGET: "forbidden-target",
    Outcome.ROBOTS_DISALLOWED: "robots-disallowed",
}
_NO_ANSWER = {
    Outcome.TIMEOUT: "no answer in time",
    Outcome.DNS_ERROR: "the host name does not resolve",
    Outcome.CONNECT_ERROR: "no connection",
    Outcome.TLS_ERROR: "TLS refused the connection",
    Outcome.PROTOCOL_ERROR: "the answer is no valid HTTP",
    Outcome.REDIRECT_ERROR: "its redirects lead nowhere",
    Outcome.INCOMPLETE: "the answer broke off",
}
HOST_GONE_DAYS, HOST_GONE_SPAN = 3, timedelta(days=14)  # a registrar's mistake or a broken resolver is mended sooner
_WALL_STATUS = frozenset({403, 405, 406, 412, 418, 423, 428, 444, 451, 484, 493, 494, 521, 566, 567, 568, 999})
_ORIGIN_DOWN = 521  # a wall's challenge in China; Cloudflare says with it that the server behind it is down
_OPENING, _CLOSING = tuple("“„\"‘'«「『《"), tuple("”“\"’'»」』》")
_DOUBT = 0.5


def judge(evidence: LinkEvidence, *, as_of: datetime) -> Judgement:
    """The status that the evidence up to `as_of` shows, with reason, confidence, strikes and advice."""
    seen = tuple(o for o in evidence.observations if o.capture.started <= as_of)
    if len(seen) < len(evidence.observations):
        evidence = replace(evidence, observations=seen)
    latest = evidence.latest
    if latest is None:
        return _say(LinkStatus.UNCHECKED, "no-evidence", "no evidence of this address is stored", 1.0)
    made = next(j for step in _STEPS if (j := step(evidence, latest)) is not None)
    return replace(made, strikes=strikes(evidence, as_of))


def _say(status: LinkStatus, reason: str, explanation: str, confidence: float, new_url: str | None = None) -> Judgement:
    return Judgement(status, reason, explanation, confidence, ADVICE[status], new_url=new_url)


def _advised(made: Judgement) -> Judgement:
    """The judgement with the advice of its reason, where that has one of its own."""
    return replace(made, advice=OF_REASON.get(made.reason, made.advice))


def _signal(observation: Observation, *kinds: SignalKind) -> Signal | None:
    signals = observation.page.signals if observation.page else ()
    return next((s for s in signals if s.kind in kinds), None) if signals else None


def _not_asked(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    reason = _NOT_ASKED.get(latest.capture.outcome)
    if reason is None:
        return None
    if no_url(latest.capture):
        reason = "no-valid-url"
    return _advised(_say(LinkStatus.UNCHECKED, reason, latest.capture.detail or reason.replace("-", " "), 1.0))


def _elsewhere_after_failure(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    """Gone or unreachable here, but the same content answers under another name of the house."""
    unanswered = latest.capture.outcome in _NO_ANSWER
    if not unanswered and not says_gone(latest):
        return None
    for candidate in evidence.candidates:
        if same_content(evidence, candidate):
            where = candidate.capture.final_url or candidate.capture.url
            return _say(LinkStatus.MOVED, "agrees-elsewhere", f"the same content answers at {where}", 0.85, where)
    return None


def _host_gone(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    """A name that has not resolved on several days over weeks, and nothing in between: its host is gone for good."""
    del latest
    lost = list(takewhile(_name_is_lost, reversed(evidence.observations)))
    days = {f"{o.capture.started:%Y-%m-%d}" for o in lost}
    if len(days) < HOST_GONE_DAYS or lost[0].capture.started - lost[-1].capture.started < HOST_GONE_SPAN:
        return None
    since = min(days)
    return _say(LinkStatus.DEAD, "host-gone", f"the host name has not resolved since {since} ({len(days)} days looked at)", 0.85)


def _name_is_lost(observation: Observation) -> bool:
    capture = observation.capture
    return capture.outcome is Outcome.DNS_ERROR and "does not resolve" in (capture.detail or "")


def _no_answer(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    words = _NO_ANSWER.get(latest.capture.outcome)
    if words is None:
        return None
    detail = f" ({latest.capture.detail})" if latest.capture.detail else ""
    return _say(LinkStatus.UNREACHABLE, str(latest.capture.outcome).replace("_", "-"), f"{words}{detail}", 0.9)


def _broken(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    if latest.capture.outcome is Outcome.DECODE_ERROR:
        return _say(LinkStatus.MALFORMED, "decode-error", latest.capture.detail or "its content coding is broken", 0.9)
    return None


def _limited(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    found = _signal(latest, SignalKind.RATE_LIMIT)
    if latest.capture.http_status != 429 and (found is None or _signal(latest, SignalKind.WALL) is not None):
        return None
    wait = latest.capture.retry_after_s
    words = f"it asks to wait {wait:.0f} s" if wait else "too many requests, it says"
    return _say(LinkStatus.RATE_LIMITED, "http-429", words, 0.95)


def _walled(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    status = latest.capture.http_status or 0
    login = _signal(latest, SignalKind.LOGIN)
    if status == 402 and _signal(latest, SignalKind.WALL) is None:
        return _advised(_say(LinkStatus.AUTH_REQUIRED, "http-402", "a payment is asked for", 0.9))
    told = status in CONFIRMED_STATUS and asks_who(latest)
    if (status in (401, 407) and not _challenged(latest)) or (login is not None and status in (200, 403)) or told:
        page = "paywall" if login and login.name == "paywall" else "login-page"
        reason = page if status in (200, *CONFIRMED_STATUS) else f"http-{status}"
        return _say(LinkStatus.AUTH_REQUIRED, reason, "a login or a subscription is asked for", 0.9)
    found = _signal(latest, SignalKind.WALL, SignalKind.GEO_BLOCK, SignalKind.LEGAL_BLOCK)
    if found is not None:
        return _say(LinkStatus.BLOCKED, f"{found.kind.replace('_', '-')}-{found.name}", f"{found.name}: {found.evidence}", 0.95)
    if status in _WALL_STATUS and not (status == _ORIGIN_DOWN and "cloudflare" in (latest.capture.header("server") or "").lower()):
        return _say(LinkStatus.BLOCKED, f"http-{status}", f"it answered {status} instead of the page", 0.85)
    return None


def _challenged(latest: Observation) -> bool:
    """Whether a 401 is a wall's: a login names its scheme in a header, as HTTP asks for, or has a form."""
    named = latest.capture.header("www-authenticate") is not None or _signal(latest, SignalKind.LOGIN) is not None
    return not named and _signal(latest, SignalKind.WALL) is not None


def _gone(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    if not says_gone(latest):
        return None
    status = latest.capture.http_status
    if shown_under_404(evidence, latest):
        if agrees(latest.agreement):
            return _say(LinkStatus.LIVE, "agrees-under-404", f"it answered {status}, but the page that it shows agrees with the note", 0.75)
        words = f"it answered {status}, but shows an article that an address which cannot exist does not get"
        return _advised(_say(LinkStatus.UNCHECKED, "article-under-404", words, 0.5))
    asked = [o for o in since_success(evidence, latest.capture.started) if o.capture.http_status in CONFIRMED_STATUS]
    if len(asked) >= 2 and says_gone(asked[-2]):
        return _say(LinkStatus.DEAD, f"http-{status}-confirmed", f"it answered {status}, twice", 0.95)
    return _say(LinkStatus.UNREACHABLE, f"http-{status}-unconfirmed", f"it answered {status} once; a second request would tell", 0.6)


def _failing(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    del evidence
    status = latest.capture.http_status or 0
    sold = _signal(latest, SignalKind.PARKED, SignalKind.LAPSED)
    found = _signal(latest, SignalKind.MAINTENANCE, SignalKind.SERVER_FAULT) if sold is None else None
    if found is not None and status == 200 and _signal(latest, SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY) is not None:
        found = None  # "something went wrong: file not found"
    if status >= 500:
        return _say(LinkStatus.SERVER_ERROR, f"http-{status}", f"it answered {status}", 0.9)
    if found is not None:
        return _say(LinkStatus.SERVER_ERROR, found.kind.replace("_", "-"), f"the page says: {found.evidence}", 0.85)
    if status >= 300:  # also a 304 that nobody asked for: there is nothing that it stands for
        return _say(LinkStatus.UNREACHABLE, f"http-{status}", f"it answered {status}", 0.7)
    return None


def _hop(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    """A page that leads on by itself (refresh, script): the place it leads to is judged."""
    found = _signal(latest, SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT)
    if found is None or not evidence.candidates:
        return None
    target = evidence.candidates[-1]
    where = target.capture.final_url or target.capture.url
    if same_place(evidence.url, where) and not leads_on(target):
        return next(j for step in _STEPS[_STEPS.index(_no_answer) :] if (j := step(evidence, target)) is not None)
    if same_content(evidence, target):
        return _say(LinkStatus.MOVED, found.kind.replace("_", "-"), f"the page leads on to {where}, which agrees", 0.85, where)
    if latest.page is not None and len(latest.page.text.strip()) >= 400:
        return None  # a page with text of its own that also refreshes
    if not says_gone(target):
        for step in (_not_asked, _no_answer, _limited, _walled, _failing):
            made = step(evidence, target)
            if made is not None:
                return replace(made, new_url=where, explanation=f"the page leads on to {where}: {made.explanation}")
    return led_on(evidence, target, found, where)


def _titled(latest: Observation) -> bool:
    """Whether the note's title is the page's: then what the title says is no sign of anything."""
    agreement = latest.agreement
    if agreement is None or (agreement.title or 0) < TITLE_AGREES or is_name_of_house(agreement):
        return False
    return not _quoted(agreement.title_printed, agreement.title_page)


def _quoted(printed: str | None, page: str | None) -> bool:
    """Whether the page's title says something of the note's and has it in quotation marks: "Sorry, “…” could not be found"."""
    before, found, after = (page or "").partition(printed) if printed else ("", "", "")
    return bool(found) and before[-1:] in _OPENING and after[:1] in _CLOSING and any(map(str.isalpha, before + after))


def _another_thing(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    """A success whose page shows by itself that it is not the source."""
    del evidence
    table = (
        (SignalKind.PARKED, LinkStatus.PARKED, 0.9),
        (SignalKind.LAPSED, LinkStatus.SOFT404, 0.8),
        (SignalKind.MALFORMED, LinkStatus.MALFORMED, 0.85),
        (SignalKind.TYPE_MISMATCH, LinkStatus.TYPE_MISMATCH, 0.85),
        (SignalKind.UNREADABLE, LinkStatus.UNCHECKED, 0.6),
        (SignalKind.SCRIPT_ONLY, LinkStatus.UNCHECKED, 0.7),
        (SignalKind.META_REFRESH, LinkStatus.UNCHECKED, 0.6),
        (SignalKind.SCRIPT_REDIRECT, LinkStatus.UNCHECKED, 0.6),
    )
    for kind, status, confidence in table:
        found = _signal(latest, kind)
        if kind is SignalKind.LAPSED and _titled(latest):
            continue
        if kind is SignalKind.TYPE_MISMATCH and found is not None and found.weight < _DOUBT:
            continue
        hop = kind in (SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT)
        if found is not None and not (hop and latest.page and len(latest.page.text.strip()) >= 400):
            return _advised(_say(status, kind.replace("_", "-"), found.evidence or found.name, confidence))
    return None


def _not_found_page(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    """A success that says "not found" of itself, unless the note's own title is such a phrase."""
    del evidence
    found = _signal(latest, SignalKind.GONE, SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.EMPTY)
    if found is None or (_titled(latest) and found.kind is not SignalKind.EMPTY):
        return None
    reason = "gone-by-own-word" if found.kind is SignalKind.GONE else found.kind.replace("_", "-")
    return _say(LinkStatus.SOFT404, reason, f"the page says: {found.evidence or found.name}", 0.6 + 0.35 * found.weight)


def _open(evidence: LinkEvidence, latest: Observation) -> Judgement | None:
    return settled(evidence, latest)


_STEPS: tuple[Step, ...] = (
    _not_asked,
    _elsewhere_after_failure,
    _host_gone,
    _no_answer,
    _broken,
    _limited,
    _walled,
    _gone,
    _failing,
    _hop,
    _another_thing,
    _not_found_page,
    _open,
)

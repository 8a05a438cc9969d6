"""Decisions of people about the links of a list: the entries of refcheck-review.toml that name a URL or a domain.

They are asked after the judging, so that no verdict changes; a link that somebody accepted does not count, and is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from refcheck.check.making import host_of
from refcheck.model import Finding, Group, LinkReport, LinkStatus, Page, Review, Severity
from refcheck.page.seen import seen_of_page
from refcheck.pipeline.baseline_file import SILENT
from refcheck.pipeline.reviewing import about_entry, changes, matches, within
from refcheck.pipeline.seeing import SPEAKS

_RULES = {
    LinkStatus.DEAD: "RC101",
    LinkStatus.SOFT404: "RC102",
    LinkStatus.MOVED: "RC103",
    LinkStatus.BLOCKED: "RC104",
    LinkStatus.UNREACHABLE: "RC105",
    LinkStatus.AUTH_REQUIRED: "RC106",
    LinkStatus.RATE_LIMITED: "RC107",
    LinkStatus.SERVER_ERROR: "RC108",
    LinkStatus.PARKED: "RC109",
    LinkStatus.MALFORMED: "RC110",
    LinkStatus.TYPE_MISMATCH: "RC111",
    LinkStatus.DRIFTED: "RC112",
    LinkStatus.UNCHECKED: "RC113",
}
_ANY_PAGE = ("text/html", "text/plain")  # a LinkReport does not say how its text was made: a digest of either kind holds


def rule_of(status: LinkStatus) -> str | None:
    """The rule that speaks of links with this status; None for live ones."""
    return _RULES.get(status)


def finding_of(link: LinkReport) -> Finding | None:
    """The link as a person decides about it, with the digest of what they see; None for a live one."""
    rule = _RULES.get(link.status)
    return _seen(rule, link)[0] if rule is not None else None


class LinkDesk:
    """The decisions of one run over links, and what became of each."""

    def __init__(self, reviews: Iterable[Review], today: date | None) -> None:
        """`today` None: each link's own day, as evidence at rest is judged."""
        self._reviews = [r for r in reviews if r.rule in _RULES.values() and (r.url or r.domain) and not (r.quotation or r.reference)]
        self._given = today
        self._today = today or date.min
        self._used: set[int] = set()
        self._matched: set[int] = set()
        self._changed: dict[int, str] = {}
        self._hosts: set[str] = set()
        self._urls: set[str] = set()
        self._silent: set[str] = set()
        self._counts: Counter[str] = Counter()

    def decide(self, link: LinkReport) -> Review | None:
        """The newest entry that still holds for the link; None for a link that counts."""
        if not self._reviews:
            return None
        self._note(link)
        rule = _RULES.get(link.status)
        if rule is None:
            return None
        finding = _finding(rule, link)
        found = next((r for n, r in reversed(list(enumerate(self._reviews))) if matches(r, finding) and self._holds(n, r, link)), None)
        if found is not None:
            self._counts[str(found.decision)] += 1
        return found

    def sentences(self) -> tuple[str, ...]:
        """What was accepted, which entries ended, and which met nothing, in plain sentences."""
        out = []
        if self._counts:
            total = sum(self._counts.values())
            head = "1 finding does not count" if total == 1 else f"{total} findings do not count"
            out.append(f"{head}: {'; '.join(f'{n} by decision “{word}”' for word, n in sorted(self._counts.items()))}.")
        for number, review in enumerate(self._reviews):
            if self._expired(review):
                out.append(f"{about_entry(review)} expired on {review.expires}; what it was about counts again.")
            elif number in self._changed and number not in self._used:
                words = f"{self._changed[number]} since {review.on}"
                out.append(f"{about_entry(review)} no longer holds: {words}. Please look again.")
            elif self._unmet(number, review):
                out.append(f"{about_entry(review)} is unused: nothing in this run is what it decided about.")
        return tuple(out)

    def _note(self, link: LinkReport) -> None:
        host = host_of(link.url)
        self._urls.add(link.url)
        self._hosts.add(host)
        if link.status in SILENT:
            self._silent.add(host)
        fetched = link.capture.fetched if link.capture else None
        if self._given is None and fetched:
            self._today = max(self._today, date.fromisoformat(fetched[:10]))

    def _holds(self, number: int, review: Review, link: LinkReport) -> bool:
        self._matched.add(number)
        differs = min((changes(review, f) or "" for f in _seen(review.rule, link)), key=len)
        if differs:
            self._changed[number] = differs
        elif not self._expired(review):
            self._used.add(number)
            return True
        return False

    def _expired(self, review: Review) -> bool:
        return review.expires is not None and review.expires < self._today

    def _unmet(self, number: int, review: Review) -> bool:
        """Whether the entry met nothing that it could have met: its address was judged, its site was not silent."""
        if number in self._matched:
            return False
        if review.url is not None:
            return review.url in self._urls and host_of(review.url) not in self._silent
        domain = review.domain or ""
        return any(within(h, domain) for h in self._hosts) and not any(within(h, domain) for h in self._silent)


def _finding(rule: str, link: LinkReport, seen: str = "") -> Finding:
    """The link as decisions find it."""
    return Finding(
        id="",
        rule=rule,
        severity=Severity.NOTICE,
        confidence=link.confidence,
        group=Group.PLEASE_LOOK,
        message=link.explanation,
        remedy=link.advice,
        start=0,
        end=0,
        note=None,
        subject="",
        url=link.url,
        seen=seen,
    )


def _seen(rule: str, link: LinkReport) -> list[Finding]:
    """The link with each digest that its evidence can have."""
    if link.status not in SPEAKS or (link.title is None and not link.text):
        return [_finding(rule, link, f"status:{link.status}")]
    page = Page(link.url, "", title=link.title, text=link.text, date=link.date)
    return [_finding(rule, link, seen_of_page(replace(page, media_type=kind))) for kind in _ANY_PAGE]

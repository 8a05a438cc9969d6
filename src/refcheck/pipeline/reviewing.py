"""What counts in a run: settings per file and site, the reader's persona, decisions of people, the baseline, changed notes.

Nothing is dropped: a finding that does not count is set aside with its reason, and the run's notes say how many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from refcheck.check.making import host_of
from refcheck.lang.fold import fold_text
from refcheck.model import (
    AsideReason,
    Config,
    Finding,
    Known,
    PaperReport,
    Review,
    SetAside,
    Severity,
)
from refcheck.pipeline.baseline_file import SILENT, paper_key, read_baseline
from refcheck.pipeline.changed import Scope, changed_findings
from refcheck.pipeline.persona import FOR_AUTHORS, refused_here, weighed
from refcheck.pipeline.review_file import read_reviews
from refcheck.pipeline.seeing import with_seen

_RANKS = {str(s): s.rank for s in Severity}


def weigh(
    reports: Sequence[PaperReport], scopes: Sequence[Scope | None], config: Config, as_of: datetime
) -> tuple[tuple[PaperReport, ...], tuple[str, ...]]:
    """The papers with the findings that count, and plain sentences about what was set aside, what lapsed, what is unused.

    `scopes` says of each paper what of it counts; None for all.
    """
    desk = Desk(read_reviews(config.review), as_of.date())
    known = _budget(read_baseline(config.baseline))
    out = []
    for report, scope in zip(reports, scopes, strict=True):
        made = with_seen(replace(report, scope=scope.notes if scope is not None else None))
        made = weighed(made, config)
        made = desk.decide(made)
        made = _known_apart(made, known, config.baseline or Path())
        out.append(changed_findings(made, scope))
    scoped = any(made.scope is not None for made in out)
    return tuple(out), (*_scopes(out), *_counts(out), *desk.ended(), *(() if scoped else desk.unused(out)), *_refused(out, config))


def matches(review: Review, finding: Finding) -> bool:
    """Whether a decision is about this finding: the rule and every selector fit; words are compared folded."""
    if review.rule != finding.rule:
        return False
    if review.url is not None and review.url != finding.url:
        return False
    if review.domain is not None and not within(host_of(finding.url or ""), review.domain):
        return False
    if review.quotation is not None and (finding.quotation is None or not _same_words(review.quotation, finding.about)):
        return False
    return review.reference is None or _same_words(review.reference, finding.about) or _same_words(review.reference, finding.subject)


def within(host: str, domain: str) -> bool:
    """Whether a host is that domain or stands below it."""
    return host == domain or host.endswith(f".{domain}")


def changes(review: Review, finding: Finding) -> str | None:
    """What of the evidence has changed since the decision, in words; None when it is the same, or none was named."""
    if review.seen is None or review.seen == finding.seen:
        return None
    before, now = _parts(review.seen), _parts(finding.seen)
    if before.keys() != now.keys():
        return "the evidence is of another kind"
    return "; ".join(f"the {_PART_NAMES.get(k, k)} changed" for k in now if now[k] != before[k])


_OF_WORDING = "RC21"  # the rules about a quotation and its passage
_PART_NAMES = {
    "passage": "passage of the source",
    "title": "page's title",
    "date": "page's date",
    "text": "page's text",
    "status": "answer",
    "note": "note",
}


def review_of(finding: Finding, paper: str) -> Review:
    """A decision's selectors for this finding, the person's part still empty."""
    from refcheck.model import Decision

    quoted = finding.quotation is not None
    return Review(
        rule=finding.rule,
        decision=Decision.ACCEPT,
        reason="",
        by="",
        on=date.min,
        url=finding.url,
        quotation=finding.about if quoted else None,
        reference=None if quoted or finding.url else finding.about,
        seen=finding.seen or None,
        paper=Path(paper).name,
    )


def _of_the_same_words(review: Review, finding: Finding) -> bool:
    """Whether another rule finds the words now that the decision was about: other words of the source, another kind of difference."""
    return (
        review.rule.startswith(_OF_WORDING)
        and finding.rule.startswith(_OF_WORDING)
        and matches(replace(review, rule=finding.rule), finding)
    )


def every_finding(made: PaperReport) -> PaperReport:
    """The paper with what was set aside counted again: what a person goes through who tidies up the decisions."""
    return replace(made, findings=(*made.findings, *(a.finding for a in made.set_aside)), set_aside=())


@dataclass(slots=True)
class _Fate:
    """What became of an entry in this run."""

    used: bool = False
    matched: bool = False
    changed: str | None = None


class Desk:
    """The decisions of one run, and what became of each."""

    def __init__(self, reviews: tuple[Review, ...], today: date) -> None:
        self._reviews = reviews
        self._today = today
        self._fates = [_Fate() for _ in reviews]

    def decide(self, made: PaperReport) -> PaperReport:
        """The paper with its reviewed findings set aside."""
        counting: list[Finding] = []
        aside: list[SetAside] = []
        for finding in made.findings:
            review = self._decision(finding)
            if review is None:
                counting.append(finding)
            else:
                aside.append(SetAside(finding, AsideReason.REVIEWED, review))
        return replace(made, findings=tuple(counting), set_aside=(*made.set_aside, *aside))

    def _decision(self, finding: Finding) -> Review | None:
        """The newest entry that still holds for the finding."""
        for review, fate in reversed(list(zip(self._reviews, self._fates, strict=True))):
            if not matches(review, finding):
                if _of_the_same_words(review, finding):
                    fate.changed = fate.changed or changes(review, finding)
                    fate.matched = fate.matched or fate.changed is not None
                continue
            fate.matched = True
            changed = changes(review, finding)
            if changed is not None:
                fate.changed = changed
            elif not self._expired(review):
                fate.used = True
                return review
        return None

    def _expired(self, review: Review) -> bool:
        return review.expires is not None and review.expires < self._today

    def ended(self) -> tuple[str, ...]:
        """Sentences about entries that expired, and about those that lapsed because the evidence changed."""
        out = []
        for review, fate in zip(self._reviews, self._fates, strict=True):
            if self._expired(review):
                out.append(f"{about_entry(review)} expired on {review.expires}; what it was about counts again.")
            elif fate.changed and not fate.used:
                out.append(f"{about_entry(review)} no longer holds: {fate.changed} since {review.on}. Please look again.")
        return tuple(out)

    def unused(self, papers: Sequence[PaperReport]) -> tuple[str, ...]:
        """Sentences about entries that met no finding, though their paper and its sources were judged."""
        return tuple(
            f"{about_entry(review)} is unused: nothing in this run is what it decided about."
            for review, fate in zip(self._reviews, self._fates, strict=True)
            if self._unmet(review, fate, papers)
        )

    def over(self, papers: Sequence[PaperReport]) -> tuple[int, ...]:
        """The numbers (from 1) of the entries that decide nothing any more: expired, lapsed or unused."""
        pairs = list(enumerate(zip(self._reviews, self._fates, strict=True), 1))
        return tuple(n for n, (r, f) in pairs if self._expired(r) or (f.changed and not f.used) or self._unmet(r, f, papers))

    def _unmet(self, review: Review, fate: _Fate, papers: Sequence[PaperReport]) -> bool:
        """Whether the entry met nothing that it could have met: its paper was judged, its site was not silent today."""
        names = {Path(p.paper.document.source.name).name for p in papers}
        silent = {host_of(link.url) for p in papers for link in p.links if link.status in SILENT}
        seen = {host_of(link.url) for p in papers for link in p.links}
        host = host_of(review.url or "") or (review.domain or "")
        hidden = any(within(h, host) for h in silent) if host else False
        elsewhere = review.paper not in names if review.paper else bool(host) and not any(within(h, host) for h in seen)
        return not (fate.matched or hidden or elsewhere or self._expired(review))


def about_entry(review: Review) -> str:
    """An entry for messages: where it stands, its rule, what it is about."""
    what = review.domain or review.url or ""
    words = review.quotation or review.reference or ""
    shown = f"“{words[:24]}{'…' if len(words) > 24 else ''}”" if words else what
    return f"{review.place} ({review.rule}, {shown})"


def _same_words(one: str, other: str) -> bool:
    folded = fold_text(one)
    return bool(folded) and folded == fold_text(other)


def _parts(seen: str) -> dict[str, str]:
    return dict(p.partition(":")[::2] for p in seen.split())


def _scopes(papers: Sequence[PaperReport]) -> tuple[str, ...]:
    return tuple(
        f"{made.paper.document.source.name}: {len(made.scope)} of {len(made.paper.notes)} notes changed; only these count."
        for made in papers
        if made.scope is not None
    )


def _refused(papers: Sequence[PaperReport], config: Config) -> tuple[str, ...]:
    """What a build server could not see, so that nobody reads its green as "all is well", or its silence as a fault of the paper."""
    refused = {k.url: host_of(k.url) for p in papers for k in p.links if refused_here(k, config)}
    if config.persona != "ci" or not refused:
        return ()
    hosts = list(dict.fromkeys(refused.values()))
    shown = ", ".join(hosts[:5]) + (f" and {len(hosts) - 5} more" if len(hosts) > 5 else "")
    seen = "1 address, whose site refuses" if len(refused) == 1 else f"{len(refused)} addresses, whose sites refuse"
    words = f"Not looked at from here: {seen} this network ({shown}). This says nothing about "
    way = "the pages and does not fail the run. Gather them where they answer (refcheck collect), and judge here with --offline."
    return (words + way,)


Budget = dict[tuple[str, str], list[int]]


def _budget(known: tuple[Known, ...]) -> Budget:
    """(paper, id) → how many are known, and the rank of the gravest."""
    out: Budget = {}
    for entry in known:
        out[(entry.paper, entry.id)] = [entry.count, _RANKS.get(entry.severity, 0)]
    return out


def _known_apart(made: PaperReport, budget: Budget, baseline: Path) -> PaperReport:
    """The paper with what its baseline knows set aside; what has become graver counts again."""
    name = paper_key(made.paper.document.source.name, baseline.parent)
    counting: list[Finding] = []
    aside: list[SetAside] = []
    for finding in made.findings:
        left = budget.get((name, finding.id))
        if left is not None and left[0] > 0 and finding.severity.rank >= left[1]:
            left[0] -= 1
            aside.append(SetAside(finding, AsideReason.BASELINE))
        else:
            counting.append(finding)
    return replace(made, findings=tuple(counting), set_aside=(*made.set_aside, *aside))


_COUNTED = {
    AsideReason.BASELINE: "known from the baseline",
    AsideReason.UNCHANGED: "in notes that were not changed",
    AsideReason.PERSONA: "of little weight (--persona author shows them)",
    AsideReason.SETTINGS: "whose rule is off",
}


def _counts(papers: Sequence[PaperReport]) -> tuple[str, ...]:
    """How many findings were set aside, by reason, decisions one by one."""
    aside = [a for made in papers for a in made.set_aside if a.finding.rule not in FOR_AUTHORS or a.reason is not AsideReason.PERSONA]
    decided = Counter(str(a.review.decision) for a in aside if a.review is not None)
    parts = [f"{n} by decision “{word}”" for word, n in sorted(decided.items())]
    reasons = Counter(a.reason for a in aside)
    parts += [f"{reasons[reason]} {words}" for reason, words in _COUNTED.items() if reasons[reason]]
    if not aside:
        return ()
    head = "1 finding does not count" if len(aside) == 1 else f"{len(aside)} findings do not count"
    return (f"{head}: {'; '.join(parts)}.",)

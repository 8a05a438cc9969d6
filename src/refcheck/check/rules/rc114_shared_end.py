"""Several sources of the paper end at one address.

Different addresses lead to the same page: mostly a home page or a notice that swallows all old addresses.

This does not mean that each of them is gone: a site may have gathered several pages into one.

What to do: open the addresses and look for each page's new place.
"""

from __future__ import annotations

from collections import defaultdict

from refcheck.check.making import rule, stable_id, subject_of, ways
from refcheck.model import Case, Evidence, Finding, Group, LinkStatus, Paper, Severity

RULE = rule(__doc__, "RC114", "shared-end", Severity.NOTICE)


def check_whole(paper: Paper, cases: tuple[Case, ...]) -> tuple[Finding, ...]:
    """One finding per final address that two or more different cited addresses reach, unless they are judged gone already."""
    del paper
    ends: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        latest = case.evidence.latest if case.evidence else None
        if latest is not None and latest.capture.final_url and _passes(case):
            ends[latest.capture.final_url].append(case)
    out = []
    for end, group in ends.items():
        cited = sorted({c.citation.reference.URL or "" for c in group})
        if len(cited) > 1:
            first = group[0]
            out.append(
                Finding(
                    id=stable_id(RULE.code, end, *cited),
                    rule=RULE.code,
                    severity=RULE.severity,
                    confidence=0.6,
                    group=Group.PLEASE_LOOK,
                    message=f"{len(cited)} different addresses end at {end}",
                    remedy="Open them and look for each page's new place",
                    start=first.citation.start,
                    end=first.citation.end,
                    note=first.citation.note,
                    subject=subject_of(first),
                    url=first.citation.reference.URL,
                    evidence=tuple(Evidence("cited", url) for url in cited),
                    self_check=ways(first.citation),
                    citation=first.index,
                )
            )
    return tuple(out)


def _passes(case: Case) -> bool:
    return case.judgement is not None and case.judgement.status in (LinkStatus.LIVE, LinkStatus.MOVED, LinkStatus.DRIFTED)

"""A cited page is gone.

The address answered 404 or 410, and a second request confirmed it, or its host no longer exists for good.
A page that refuses us, or cannot be reached, is never called gone: see RC104 and RC105.

Severity: a warning until such answers stand in the evidence on three different days, with 72 hours or more between the first
and the last (410, or the site's own word that the page was removed: at once), then an error. An outage shorter than three days
never makes one. A success on a later day clears it.

This does not mean that the page never existed, nor that its author was wrong to cite it: pages live about ten years.

What to do: name an archived copy near the access date, or the page's new address.
"""

from __future__ import annotations

from dataclasses import replace

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC101", "dead-link", Severity.WARNING)
MANNER = Manner(
    status=LinkStatus.DEAD,
    group=Group.TO_FIX,
    message="page gone: {explanation}",
    remedy="Cite an archived copy near the access date (refcheck fix writes it in), or the page's new address",
)
STRIKES = 3
AT_ONCE = frozenset({"http-410", "http-410-confirmed", "gone-by-own-word"})


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC101 for one case."""
    judgement = case.judgement
    if judgement is None or judgement.strikes >= STRIKES or judgement.reason in AT_ONCE:
        return link_findings(RULE, case, MANNER, severity=Severity.ERROR)
    told = f"; failing day {judgement.strikes} of {STRIKES}"
    return tuple(replace(f, message=f.message + told) for f in link_findings(RULE, case, MANNER))

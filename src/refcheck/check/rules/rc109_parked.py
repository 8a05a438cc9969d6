"""A cited domain is parked or for sale.

The address answers, but with a page of a domain trader: the site that stood there is gone from it.

This does not mean that the source never stood there.

What to do: cite an archived copy.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC109", "parked-domain", Severity.WARNING)
MANNER = Manner(
    status=LinkStatus.PARKED,
    group=Group.TO_FIX,
    message="the domain is parked or for sale: {explanation}",
    remedy="Cite an archived copy",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC109 for one case."""
    return link_findings(RULE, case, MANNER)

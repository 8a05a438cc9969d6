"""A cited address answers with success, but the page is not the source.

The site says "not found" in a page with status 200, leads every unknown address to its home page or a section, or
answers the same for an address that cannot exist.

This does not mean that the source never stood there.

What to do: open the address, look for the page's new place by its title, or cite an archived copy.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC102", "soft-404", Severity.WARNING)
MANNER = Manner(
    status=LinkStatus.SOFT404,
    group=Group.TO_FIX,
    message="the address answers, but not with the source: {explanation}",
    remedy="Open it; cite the page's new address or an archived copy",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC102 for one case."""
    return link_findings(RULE, case, MANNER)

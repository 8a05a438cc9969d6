"""A cited page answers, but its content is no longer what the note or an earlier capture describes.

This does not mean that the quotation was wrong on the day of access.

What to do: compare the page with an archived copy near the access date, and cite that.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC112", "drifted", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.DRIFTED,
    group=Group.PLEASE_LOOK,
    message="the page has changed: {explanation}",
    remedy="Compare it with the archived copy nearest to the access date",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC112 for one case."""
    return link_findings(RULE, case, MANNER)

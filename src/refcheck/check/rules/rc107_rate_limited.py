"""A site asked us to slow down, so the page was not seen.

This does not mean that the page is gone.

What to do: run again later. What was gathered is kept.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC107", "rate-limited", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.RATE_LIMITED,
    group=Group.COULD_NOT_CHECK,
    message="{host} asked us to come back later: {explanation}",
    remedy="Run again later; the evidence keeps what was gathered",
    joined_by_host=True,
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC107 for one case."""
    return link_findings(RULE, case, MANNER)

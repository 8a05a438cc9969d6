"""A site's server failed while answering.

The answer was a server error (5xx). Such errors mostly pass.

This does not mean that the page is gone.

What to do: run again on another day.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC108", "server-error", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.SERVER_ERROR,
    group=Group.COULD_NOT_CHECK,
    message="{host} failed to answer: {explanation}",
    remedy="Run again on another day",
    joined_by_host=True,
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC108 for one case."""
    return link_findings(RULE, case, MANNER)

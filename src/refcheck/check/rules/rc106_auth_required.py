"""A cited page is shown only after login.

This does not mean that the page is gone or that the source is wrong.

What to do: log in with a browser, save the page, and give it to `refcheck attach`.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC106", "login-required", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.AUTH_REQUIRED,
    group=Group.COULD_NOT_CHECK,
    message="a login is needed: {explanation}",
    remedy="Log in with a browser, save the page, then refcheck attach",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC106 for one case."""
    return link_findings(RULE, case, MANNER)

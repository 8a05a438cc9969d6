"""A site refuses automated access, so whether the page exists is not known.

A bot wall, a challenge, or a block by country or law answered instead of the page. refcheck solves no challenge and
impersonates no browser.

This does not mean that the page is gone. It is never counted as dead.

What to do: open the page in a browser; save it, and give it to `refcheck attach`; or rely on an archived copy.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC104", "blocked", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.BLOCKED,
    group=Group.COULD_NOT_CHECK,
    message="{host} refuses automated access: {explanation}",
    remedy="Running again will not help: open the page in a browser, save it, then refcheck attach",
    joined_by_host=True,
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC104 for one case."""
    return link_findings(RULE, case, MANNER)

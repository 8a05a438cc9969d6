"""A site could not be reached, so whether the page exists is not known.

The name did not resolve, the connection was refused or reset, TLS refused it, or no answer came in time. The
evidence names the reason.

This does not mean that the page is gone: the network here, a firewall between, or an outage may be the cause.

What to do: try again later or from another network; save the page by hand if a browser shows it.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC105", "unreachable", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.UNREACHABLE,
    group=Group.COULD_NOT_CHECK,
    message="{host} could not be reached: {explanation}",
    remedy="Try again later or from another network; if a browser shows the page, save it, then refcheck attach",
    joined_by_host=True,
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC105 for one case."""
    return link_findings(RULE, case, MANNER)

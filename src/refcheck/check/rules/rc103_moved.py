"""A cited page stands at another address now.

The old address leads to the new one, and title, date or text there agree with the note or with an earlier capture.

This does not mean that the citation is wrong: it was right on the day of access.

What to do: cite the new address, beside or instead of the old one.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC103", "moved", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.MOVED,
    group=Group.PLEASE_LOOK,
    message="now at {new_url}",
    remedy="Cite the new address",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC103 for one case."""
    return link_findings(RULE, case, MANNER)

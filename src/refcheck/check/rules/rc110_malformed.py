"""A cited document arrived whole, but cannot be opened.

This does not mean that the source is wrong: the file on the server is damaged, or in a form that we cannot read.

What to do: open it in its own program; cite another copy if it stays broken.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC110", "malformed-document", Severity.WARNING)
MANNER = Manner(
    status=LinkStatus.MALFORMED,
    group=Group.PLEASE_LOOK,
    message="the document came whole but is broken: {explanation}",
    remedy="Open it in its own program; tell the site, or cite another copy",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC110 for one case."""
    return link_findings(RULE, case, MANNER)

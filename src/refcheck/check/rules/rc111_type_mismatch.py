"""An address names one kind of document and answers with another.

For instance, a .pdf address that answers with an HTML page: often a notice, a viewer or an error page.

This does not mean that the document is gone.

What to do: open the address and look.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC111", "type-mismatch", Severity.WARNING)
MANNER = Manner(
    status=LinkStatus.TYPE_MISMATCH,
    group=Group.PLEASE_LOOK,
    message="another kind of document answers: {explanation}",
    remedy="Open it; the document may have been replaced by a notice",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC111 for one case."""
    return link_findings(RULE, case, MANNER)

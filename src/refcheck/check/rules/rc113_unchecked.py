"""A cited address was not checked.

No evidence of it is stored, the site's robots.txt asks programs to stay away, or our address policy forbids it.

This does not mean anything about the page.

What to do: gather evidence (`refcheck collect`), or save the page and give it to `refcheck attach`.
"""

from __future__ import annotations

from refcheck.check.link_findings import Manner, link_findings
from refcheck.check.making import rule
from refcheck.model import Case, Finding, Group, LinkStatus, Severity

RULE = rule(__doc__, "RC113", "not-checked", Severity.NOTICE)
MANNER = Manner(
    status=LinkStatus.UNCHECKED,
    group=Group.COULD_NOT_CHECK,
    message="not checked: {explanation}",
    remedy="Gather it with refcheck collect, or save the page, then refcheck attach",
)


def check(case: Case) -> tuple[Finding, ...]:
    """Findings of RC113 for one case."""
    if case.judgement is not None and case.judgement.reason == "no-valid-url":
        return ()  # RC004 says it
    return link_findings(RULE, case, MANNER)

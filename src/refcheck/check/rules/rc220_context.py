"""The passage speaks of another subject than the paper says.

The words stand in the source, but the sentences around them name another subject than the paper's sentence does: another
state, body or water. What the paper's sentence names stands nowhere near, and what stands there the paper does not name.

This does not mean that the reading is wrong: it is an interpretation, and the reader should know.

What to do: read the passage in its context.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_findings import quote_finding, quotes_of
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC220", "context", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per aligned quotation with a context flag."""
    return tuple(
        quote_finding(RULE, case, judged, best.alignment.context_flag, remedy="Read the passage in its context")
        for judged, best in quotes_of(case)
        if best.alignment.context_flag
    )

"""A number in a quotation differs from its source.

Numbers are compared with their units, also across languages (万, 億, million, млн, 九割).

This does not mean that the author changed it: digits are the first victim of typesetting and of translation.

Severity: a warning; an error only where paper and source are in one language and the difference is certain.
Across languages never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import LEFT_OUT, NOT_IN_IT, differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC211", "number-differs", Severity.WARNING)
KINDS = frozenset({"number"})
MESSAGE = "{s} in the source, {q} in the paper"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is a number."""
    return differing(RULE, case, KINDS, MESSAGE, lacking=NOT_IN_IT, added=LEFT_OUT)

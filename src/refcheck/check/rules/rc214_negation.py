"""A quotation says the opposite of its source, as far as negation goes.

One of the two sides is negated and the other is not.

This does not mean that the sense is turned round: languages deny in different ways. Look at both sentences.

Severity: a warning; an error only where paper and source are in one language and the difference is certain.
Across languages never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC214", "negation-differs", Severity.WARNING)
KINDS = frozenset({"negation"})
MESSAGE = "negated on one side only: {both}"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is a negation."""
    return differing(RULE, case, KINDS, MESSAGE)

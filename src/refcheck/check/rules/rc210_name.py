"""A name in a quotation differs from its source.

Names are compared across scripts by sound and by known equivalents.

This does not mean that the author confused them: one body may have several names.

Severity: a warning, also across languages; never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import LEFT_OUT, NOT_IN_IT, differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC210", "name-differs", Severity.WARNING)
KINDS = frozenset({"name"})
MESSAGE = "{s} in the source, {q} in the paper"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is a name."""
    return differing(RULE, case, KINDS, MESSAGE, lacking=NOT_IN_IT, added=LEFT_OUT)

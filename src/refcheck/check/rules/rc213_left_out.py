"""A part of the passage is left out of a quotation, or added to it, without a mark.

No ellipsis or bracket shows the change.

This does not mean that the sense is changed: many omissions are harmless. The reader should be able to see them.

Severity: a warning, also across languages; never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import LEFT_OUT, differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC213", "left-out-without-mark", Severity.WARNING)
KINDS = frozenset({"omitted", "inserted", "clause"})
MESSAGE = "left out or added without a mark: {both}"
ADDED = "added without a mark: {q}"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is a part left out."""
    return differing(RULE, case, KINDS, MESSAGE, lacking=ADDED, added=LEFT_OUT)

"""The wording of a quotation differs from its source.

In one language, words differ that no change of form explains. Across languages, a word of the passage has another
meaning than its counterpart.

This does not mean that the quotation is false: a page may have been edited since, and a translation may be free.

Severity: a warning, also across languages; never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import LEFT_OUT, NOT_IN_IT, differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC212", "wording-differs", Severity.WARNING)
KINDS = frozenset({"word", "punctuation_in_number"})
MESSAGE = "the source says {s}, the paper {q}"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is wording."""
    return differing(RULE, case, KINDS, MESSAGE, lacking=NOT_IN_IT, added=LEFT_OUT)

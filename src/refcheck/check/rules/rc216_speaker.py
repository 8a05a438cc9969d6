"""A quotation's words are another person's in the source.

The passage stands under another speaker than the one named in the paper.

This does not mean that the words are wrong: only that their speaker may be another.

Severity: a warning, also across languages; never an error.

What to do: compare the quotation with the passage, and mark or mend the change.
"""

from __future__ import annotations

from refcheck.check.making import rule
from refcheck.check.quote_differences import differing
from refcheck.model import Case, Finding, Severity

RULE = rule(__doc__, "RC216", "speaker-differs", Severity.WARNING)
KINDS = frozenset({"speaker"})
MESSAGE = "the source gives these words to {s}, the paper to {q}"
LACKING = "the source does not give these words to {q}"


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per quotation whose gravest difference is the speaker."""
    return differing(RULE, case, KINDS, MESSAGE, lacking=LACKING)

"""A passage is found, but a part of the statement is not in it.

This does not mean that the part is invented: it may be the author's own reading, or stand elsewhere in the source.

What to do: see which part the source carries, and say whose words the rest is.
"""

from __future__ import annotations

from refcheck.check.making import rule, short
from refcheck.check.quote_findings import quote_finding, quotes_of
from refcheck.model import Case, Finding, QuoteVerdict, Severity

RULE = rule(__doc__, "RC215", "part-unmatched", Severity.NOTICE)


def check(case: Case) -> tuple[Finding, ...]:
    """One finding per statement of which only a part stands in the source."""
    out = []
    for judged, best in quotes_of(case):
        if judged.verdict is QuoteVerdict.PART_UNMATCHED:
            parts = [d.quoted for d in best.alignment.differences if d.quoted and not d.forgiven]
            which = f": {short(parts[0], limit=32)}" if parts else ""
            out.append(quote_finding(RULE, case, judged, f"a passage is found, this part is not in it{which}"))
    return tuple(out)

"""A fact in the paper's own words beside a page in the paper's language: other wording is no difference, another figure is."""

from __future__ import annotations

import pytest

from refcheck import locate
from refcheck.model import QuotationKind, QuoteVerdict

PAGE = "The survey went to forty harbours. In quiet years the median use of the cranes was no more than 38 per cent of what they can lift. The report ends here."
SAID = "In quiet years, the median use of the cranes came to no more than {} per cent of what they can lift"


@pytest.mark.parametrize(
    ("kind", "figure", "verdict"),
    [
        (QuotationKind.FACT, 38, QuoteVerdict.RELATED_PASSAGE),
        (QuotationKind.FACT, 83, QuoteVerdict.WORDING_DIFFERS),
        (QuotationKind.DIRECT, 38, QuoteVerdict.WORDING_DIFFERS),
    ],
)
def test_a_fact_has_its_own_words(kind, figure, verdict):
    found = locate(SAID.format(figure), PAGE, "en", "en", kind=kind)
    assert found.verdict is verdict
    assert ("number" in {d.kind for d in found.differences}) is (figure == 83)

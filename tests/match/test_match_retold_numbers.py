"""Numbers of what a paper retells: gathered from the sentences around the passage, or altered."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.match.negation import denials_at
from refcheck.model import MarkState, QuotationKind

PAGE = """The coast guard has published its report for the season. The campaign went on for 14 days in the western waters.
Officers boarded boats by day and by night. In all, 316 fishing boats were driven away and eight were seized.
The owners paid bail before they could sail home. The next campaign begins in spring."""


@pytest.mark.parametrize(
    ("said", "kind", "state"),
    [
        ("14天之内共驱离渔船316艘，扣押8艘", QuotationKind.REPORTED, MarkState.NOT_CHECKED),
        ("19天之内共驱离渔船316艘，扣押8艘", QuotationKind.REPORTED, MarkState.DIFFERS),
        ("共驱离渔船316艘，扣押8艘", QuotationKind.REPORTED, MarkState.AGREES),
        ("共驱离渔船361艘，扣押8艘", QuotationKind.REPORTED, MarkState.DIFFERS),
    ],
)
def test_a_retold_number_stands_near_the_passage(said, kind, state):
    found = locate(said, prepare(PAGE, "en"), "zh", kind=kind)
    assert found.marks["numbers"] is state


@pytest.mark.parametrize(("said", "lang"), [("把申请说成武器，无异于把门卫当成强盗", "zh"), ("隣の家に尋ねるのは構わない", "ja")])
def test_turns_that_only_look_like_denials(said, lang):
    assert not denials_at(said, lang)

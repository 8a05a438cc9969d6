"""First names that the page leaves out, and Chinese characters of a foreign name that look like a Chinese one."""

from __future__ import annotations

import pytest

from refcheck.match import locate
from refcheck.model import MarkState

KEPT = [
    ("工商大臣特雷弗·马洛表示，新的港口将在三年内建成。", "zh", "マロー産業相は、新しい港は三年以内に完成すると述べた。", "ja"),
    (
        "马修·霍尔登在委员会上证实，有四十艘渔船被扣留。",
        "zh",
        "マシュー ホールデン氏は、漁船四十隻が拿捕されたことを委員会で証言した。",
        "ja",
    ),
]
OTHER = [
    ("工商大臣特雷弗·马洛表示，新的港口将在三年内建成。", "zh", "ヘレン・マロー産業相は、新しい港は三年以内に完成すると述べた。", "ja"),
    (
        "马修·霍尔登在委员会上证实，有四十艘渔船被扣留。",
        "zh",
        "ロドリゴ・ベルトラン氏は、漁船四十隻が拿捕されたことを委員会で証言した。",
        "ja",
    ),
]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), KEPT)
def test_a_first_name_that_the_page_leaves_out_is_no_other_person(quote: str, lang: str, page: str, page_lang: str) -> None:
    assert locate(quote, page, lang, page_lang).marks["names"] is not MarkState.DIFFERS


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), OTHER)
def test_another_first_name_is_another_person(quote: str, lang: str, page: str, page_lang: str) -> None:
    assert locate(quote, page, lang, page_lang).marks["names"] is MarkState.DIFFERS

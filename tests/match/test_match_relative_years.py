"""A year that the page counts from its own date: sentences of our own."""

from __future__ import annotations

import pytest

from refcheck import locate
from refcheck.model import MarkState

PAGES = [
    ("ko", "등록일 2024-11-06\n담당 부서는 등대과이다.\n등대청은 올해 등대 84곳을 수리하였고 내년에는 등대 102곳을 수리할 계획이라고 밝혔다.\n행사는 오후에 끝났다."),
    ("ja", "2024年11月6日\n灯台庁の発表。\n灯台庁は今年84か所の灯台を修理し、来年は102か所の灯台を修理する計画だと発表した。\n式典は午後に終わった。"),
    ("zh", "发布时间：2024-11-06\n来源：灯塔局\n灯塔局今年修理了84座灯塔，明年计划修理102座灯塔。\n仪式于下午结束。"),
    ("ru", "6 ноября 2024 г.\nСлужба маяков.\nВ этом году служба маяков отремонтировала 84 маяка, в следующем году она планирует отремонтировать 102 маяка.\nЦеремония закончилась днём."),
    ("de", "06.11.2024\nLeuchtturmamt.\nDas Leuchtturmamt hat in diesem Jahr 84 Leuchttürme repariert und plant, im nächsten Jahr 102 Leuchttürme zu reparieren.\nDie Feier endete am Nachmittag."),
]  # fmt: skip
SAID = "In {} the lighthouse service repaired 84 lighthouses, and in {} it plans to repair 102 lighthouses."


@pytest.mark.parametrize(("language", "page"), PAGES)
def test_this_year_is_the_year_of_the_page(language, page):
    right, wrong = (locate(SAID.format(*years), page, "en", language, kind="reported") for years in ((2024, 2025), (2021, 2025)))
    assert "84" in right.passage
    assert right.marks.numbers is MarkState.AGREES
    assert wrong.marks.numbers is not MarkState.AGREES
    assert [d.quoted for d in right.differences if d.kind == "number"] == []

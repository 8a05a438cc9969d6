"""Quotations in translation: true ones are found, altered ones show the mark that differs."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.model import MarkState, QuoteVerdict

ZH = prepare(
    "外交部长周五在记者会上介绍了访问的情况。\n"
    "双方将在三年内把贸易额提高到450亿美元，并反对任何形式的单方面制裁。\n"
    "加拿大总理约翰逊对会谈的结果表示欢迎。\n"
    "巴西和阿根廷的代表没有出席会议。\n"
    "专家认为，农业、能源和运输领域的合作前景广阔，但是银行之间的结算仍然存在困难。\n"
    "边境城市的居民希望桥梁早日开通，因为渡船在冬天不能航行。\n"
    "环境部门将对河流的水质进行调查，结果将在秋天公布。\n",
    "zh",
)
RU = prepare(
    "Министр иностранных дел рассказал о поездке в пятницу.\n"
    "Стороны намерены за три года довести торговый оборот до 450 миллионов долларов и выступают против односторонних санкций.\n"
    "Премьер-министр Канады Джонсон приветствовал итоги переговоров.\n"
    "Представители Бразилии и Аргентины не присутствовали на заседании.\n"
    "Жители пограничного города надеются на скорое открытие моста, потому что зимой паром не ходит.\n",
    "ru",
)


@pytest.mark.parametrize(
    ("quote", "lang", "page", "passage"),
    [
        ("双方は3年以内に貿易額を450億ドルに引き上げ、あらゆる一方的な制裁に反対する", "ja", ZH, "双方将在"),
        ("Residents of the border city hope that the bridge will open soon, because the ferry cannot run in winter", "en", ZH, "边境城市"),
        ("国境の都市の住民は、冬は渡し船が動かないため、橋の早い開通を望んでいる", "ja", RU, "Жители"),
        ("Representatives of Brazil and Argentina were not present at the meeting", "en", RU, "Представители"),
        ("Представители Бразилии и Аргентины не присутствовали на заседании", "ru", ZH, "巴西"),
    ],
)
def test_a_true_translation_is_found(quote, lang, page, passage):
    found = locate(quote, page, lang)
    assert found.passage.startswith(passage)
    assert found.verdict is QuoteVerdict.TRANSLATED, found.differences


@pytest.mark.parametrize(
    ("quote", "lang", "page", "mark"),
    [
        ("双方は3年以内に貿易額を540億ドルに引き上げ、あらゆる一方的な制裁に反対する", "ja", ZH, "numbers"),
        (
            "The parties intend to bring their trade to 450 billion dollars in three years and oppose unilateral sanctions",
            "en",
            RU,
            "numbers",
        ),
        ("Representatives of Brazil and Canada were not present at the meeting", "en", RU, "names"),
        ("ブラジルとカナダの代表は会議に出席しなかった", "ja", ZH, "names"),
        ("ブラジルとアルゼンチンの代表は会議に出席した", "ja", ZH, "negation"),
        ("Representatives of Brazil and Argentina were present at the meeting", "en", RU, "negation"),
        ("双方は3年以内に貿易額を450億ドルに引き上げ、環境部門は河川の水質を調査して秋に公表する", "ja", ZH, "clauses"),
    ],
)
def test_an_alteration_shows_in_its_mark(quote, lang, page, mark):
    found = locate(quote, page, lang)
    assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert getattr(found.marks, mark) is MarkState.DIFFERS
    assert any(d.kind == mark.removesuffix("s") or (mark, d.kind) == ("negation", "negation") for d in found.differences)


@pytest.mark.parametrize(
    ("quote", "page", "lang", "printed"),
    [
        (
            "the patrol had been conducted from September 7 to September 22",
            "国防部消息。双方于9月7日至20日组织了海上联合巡航。",
            "zh",
            "20日",
        ),
        (
            "They will show the flag fifteen thousand miles from home",
            "Жарко. Они покажут флаг за десять тысяч миль от дома.",
            "ru",
            "десять тысяч миль",
        ),
    ],
)
def test_a_number_of_the_page_is_told_as_the_page_prints_it(quote, page, lang, printed):
    assert printed in [d.source for d in locate(quote, page, "en", lang).differences]


@pytest.mark.parametrize(
    ("quote", "lang"),
    [
        ("魚市場の火事で倉庫が二棟焼け、消防士が負傷したと新聞は伝えている", "ja"),
        ("The museum bought two paintings by an unknown painter last spring", "en"),
    ],
)
def test_what_the_page_does_not_say_is_not_found(quote, lang):
    assert locate(quote, ZH, lang).verdict in (QuoteVerdict.NO_MATCHING_PASSAGE, QuoteVerdict.CANNOT_JUDGE)


PATCH = (
    "Reporters asked about the chart. Our forecasters know what it is to sit up half the night over an empty chart and to call the wind for a patch"
    " of the sea that has gone quiet, and they would not wish it on any colleague in the world. The call ended at noon."
)


@pytest.mark.parametrize(("piece", "verdict"), [("我们的预报员知道", "translated"), ("渔民的妻子明白", "part_unmatched")])
def test_a_piece_too_short_to_be_found_alone_stands_beside_the_others(piece, verdict):
    quote = f"{piece}……替一片寂静的海面报风是什么滋味，[他们]不希望世界上任何一位同行遭遇。"
    assert locate(quote, prepare(PATCH, "en"), "zh").verdict.value == verdict

"""One language: what is the same in another dress is forgiven and named; what only looks like it is not."""

from __future__ import annotations

import pytest

from refcheck.match import locate
from refcheck.model import QuoteVerdict

FORM = {QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM}

FORGIVEN = [
    ("ja", "調査団は2019年4月、沿岸12か所で水質を調べた", "調査団は二〇一九年四月、沿岸十二か所で水質を調べた。", "numeral"),
    ("ja", "補助金は一億二千万円を上限とする", "補助金は1億2000万円を上限とする。", "numeral"),
    ("ja", "人人の関心の高さを示した会合であった", "人々の関心の高さを示した会合であった。", "variant"),
    ("ja", "交付すると述べた。ただし、抽選は行わない", "交付すると述べた。[3]ただし、抽選は行わない。", "note_mark"),
    ("ja", "沿岸の水質を調べた（傍点筆者）", "調査団は沿岸の水質を調べた。その結果は良い。", "emphasis"),
    ("ja", "返さなければならない。住民の大多数は賛成している", "返さなければならない。\n広告：関連商品はこちら\n住民の大多数は賛成している。", "page_furniture"),
    ("zh", "选舉之後水量增加了8%，豫算不變", "选举之后水量增加了百分之八，预算不变。", "numeral"),
    ("zh", "各地不得突破“三条红线”的规定", "各地不得突破‘三条红线’的规定。", "quotation_marks"),
    ("zh", "工程推迟了将近一年（着重号为引者所加）", "这一分歧导致工程推迟了将近一年。此后复工。", "emphasis"),
    ("zh", "五艘渡船……[均]在8月6日停航", "五艘渡船，检修之后，在8月6日停航。", "bracketed"),
    ("ja", "渡し船は8月6日に［静かに］運航を終えた", "渡し船は8月6日に運航を終えた。", "bracketed"),
    ("ru", "проект оценивается в 3 млрд рублей", "Весь проект оценивается в 3 миллиарда рублей.", "numeral"),
    ("ru", "рыбаки выступили против него (курсив наш. — А.Б.)", "Жители за, а рыбаки выступили против него. Суда не было.", "emphasis"),
    ("en", "the spillway could fail within 10 years", "The engineers warned that the spillway could fail within ten years.", "numeral"),
    ("en", "unless it is rebuilt. Their estimate was raised", "It fails unless it is rebuilt.2 Their estimate was raised.", "note_mark"),
    ("en", "the gates were rebuilt and opened again", "the gates were rebuilt2 and opened again.", "note_mark"),
    ("en", "all parties had ratified it. The water level fell", "all parties had ratified it.\nRead more: Ten facts\nThe water level fell.", "page_furniture"),
    ("en", "the role of the Erdogan government grew", "the rôle of the Erdoğan government grew.", "variant"),
    ("en", "a cost of $2 [the county’s] billion in all", "a cost of $2 billion in all.", "bracketed"),
    ("de", "Rund 1200 Beschäftigte verlieren ihre Arbeit", "Rund 1.200 Beschäftigte verlieren ihre Arbeit.", "numeral"),
    ("de", "mehr als den Haendlern nutzt der Hafen", "mehr als den Händlern nutzt der Hafen.", "variant"),
    ("de", "lobte den Bürgermeister (Herv. i. O.)", "Der Minister lobte den Bürgermeister, nachdem er kam.", "emphasis"),
    ("fr", "L'oeuvre de l'Etat coûtera cher", "L’œuvre de l’État coûtera cher.", "variant"),
    ("fr", "la décision (…) dans un délai de deux mois", "la décision dans un délai de deux mois.", "ellipsis"),
    ("ko", "전문가 12명 가운데 7명이 찬성했다", "전문가 열두 명 가운데 일곱 명이 찬성했다.", "numeral"),
    ("ko", "주민들은 ‘수치를 믿지 않는다’고 말했다", "주민들은 “수치를 믿지 않는다”고 말했다.", "quotation_marks"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "quote", "source", "kind"), FORGIVEN)
def test_another_dress_is_forgiven_and_named(lang, quote, source, kind):
    found = locate(quote, source, lang, lang)
    assert found.verdict in FORM, found.differences
    assert kind in {d.kind for d in found.differences}


ALTERED = [
    ("en", "does … consider the dam a threat to the delta", "The commission does not consider the dam a threat to the delta.", "negation"),
    ("zh", "会议……就赔偿问题达成一致", "会议没有就赔偿问题达成一致。", "negation"),
    ("ja", "赤潮の影響を否定……という指摘もある", "赤潮の影響を否定することはできないという指摘もある。", "negation"),
    ("de", "Es sei … sicher, daß die Brücke fertig werde", "Es sei „keineswegs sicher“, daß die Brücke fertig werde.", "negation"),
    ("en", "raised by 15 percent in the end", "raised by 15 percentage points in the end.", "number"),
    ("en", "the estimate was raised by 15 percent", "the estimate was raised by 15 percentage points.", "number"),
    ("en", "compensation would total $3.4", "compensation would total $3.4 billion in all.", "number"),
    ("en", "compensation would total €3.4 billion", "compensation would total $3.4 billion.", "number"),
    ("en", "compensation would total $3.4 million", "compensation would total $3.4 billion.", "number"),
    ("en", "the town has 1,234,568 inhabitants today", "the town has 1,234,567 inhabitants today.", "number"),
    ("en", "a mean of 5 degrees was measured there", "a mean of −5 degrees was measured there.", "number"),
    ("en", "said the chairman Robert Hall on Monday", "said the chairman Robert Hale on Monday.", "name"),
    ("ja", "補助金は1兆2000万円を上限とする", "補助金は1億2000万円を上限とする。", "number"),
    ("ja", "2000万円を上限として交付する", "補助金は1億2000万円を上限として交付する。", "number"),
    ("ja", "前年比で20％低下し、全体の4割となった", "前年比で20ポイント低下し、全体の4割となった。", "number"),
    ("fr", "Le hêtre a reculé de 8 %, le chêne non", "Le hêtre a reculé de 8 points, le chêne non.", "number"),
    ("fr", "le hêtre et la cote ont reculé ensemble", "le hêtre et la côte ont reculé ensemble.", "word"),
    ("ru", "Мы ещё <…> готовы принять новые суда", "Мы ещё не готовы принять новые суда.", "negation"),
    ("en", "Members must disclose and must never sell", "Members must\nnot disclose it\nmust never sell.", "negation"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "quote", "source", "kind"), ALTERED)
def test_what_changes_the_sense_is_seen(lang, quote, source, kind):
    found = locate(quote, source, lang, lang)
    assert found.verdict not in FORM
    assert kind in {d.kind for d in found.differences if not d.forgiven}


@pytest.mark.parametrize(
    ("lang", "quote", "source"),
    [
        ("en", "He was happy … and would sign", "He was happy with the plan that did not include a dam at the river mouth and would sign."),
        ("zh", "他们……强调铁路改变了农村", "他们并不认为这是失败，反而强调铁路改变了农村。"),
        ("ru", "Проект <…> начнётся весной", "Проект, не имеющий равных в области, начнётся весной."),
    ],
)
def test_an_omission_with_a_denial_of_its_own_is_forgiven(lang, quote, source):
    assert locate(quote, source, lang, lang).verdict in FORM


def test_the_passage_begins_with_its_own_words_and_not_with_the_same_ones_of_a_heading():
    text = "海洋資源の調査\n調査団は二〇一九年に水質を調べた。"
    found = locate("調査団は2019年に水質を調べた", text, "ja", "ja")
    assert text[found.start : found.end] == "調査団は二〇一九年に水質を調べた"


SAILED = "Through the northern gate only a little more than half of our trains could be sent, and the rest waited for the thaw in the yards of the port."


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        ("Through the northern gate nearly all of our trains could be sent", "wording_differs"),
        ("Through the northern gate only a little more than half of our trains were lost on the way to the sea", "wording_differs"),
        ("No gate on the river has ever paid for the keeper of its own lamp", "no_matching_passage"),
    ],
)
def test_what_is_put_in_the_place_of_a_part_differs(quote, verdict):
    assert locate(quote, SAILED, "en", "en").verdict == verdict

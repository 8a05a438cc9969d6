"""What a page plainly denies, what one denial denies of two things, what a negative question affirms."""

from __future__ import annotations

import pytest

from refcheck import locate, prepare
from refcheck.match.content import content_of
from refcheck.match.denied_both import is_before, stands_for_two
from refcheck.match.negation import denials
from refcheck.model import MarkState, QuoteVerdict

pytestmark = pytest.mark.slow  # seven languages are loaded

DENIED = [
    ("ja", "島側から出された渡し船の増便の要望を、市は受け入れた", "zh", "岛上提出的增加渡轮班次的要求，市里没有接受。市长随后离开。"),
    ("fr", "la commune percevra une taxe sur les bateaux amarrés au quai", "zh", "对停靠码头的船只，镇里不收取税费。镇长这样说。"),
    (
        "en",
        "the ministry is considering a change in the width of the fishing zone",
        "ja",
        "漁業区域の幅を変更することは検討しておりません。以上です。",
    ),
]
SAID_SO = [
    (
        "ja",
        "島側から出された渡し船の増便の要望を、市は受け入れなかった",
        "zh",
        "岛上提出的增加渡轮班次的要求，市里没有接受。市长随后离开。",
    ),
    ("ru", "старый паром сняли с линии раньше, чем новый вышел в море", "zh", "新渡轮还没有出海，旧渡轮就停航了。"),
]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page"), DENIED)
def test_a_page_that_denies_the_verb_is_no_translation_of_who_affirms_it(lang, quote, page_lang, page):
    found = locate(quote, prepare(page, page_lang), lang, page_lang)
    assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert found.marks.negation is MarkState.DIFFERS


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page"), SAID_SO)
def test_what_both_deny_or_say_with_before_differs_in_nothing(lang, quote, page_lang, page):
    assert locate(quote, prepare(page, page_lang), lang, page_lang).marks.negation is not MarkState.DIFFERS


TWO_BY_ONE = [
    ("zh", "渡轮既不载人，也不载货", "ja", "渡し船は人も荷物も載せない。"),
    ("ru", "паром без людей и без груза", "en", "a ferry without people or cargo"),
    ("en", "no passengers and no cargo were on board", "zh", "船上没有乘客和货物。"),
    ("ja", "船には人もなければ荷もない", "de", "Das Schiff hat weder Leute noch Ladung."),
]


@pytest.mark.parametrize(("lang", "one", "other_lang", "other"), TWO_BY_ONE)
def test_one_denial_may_stand_for_two(lang, one, other_lang, other):
    assert stands_for_two(content_of(one, lang), content_of(other, other_lang))
    assert stands_for_two(content_of(other, other_lang), content_of(one, lang))


@pytest.mark.parametrize(
    ("lang", "one", "other_lang", "other"),
    [
        ("zh", "渡轮不载人，但载货", "ja", "渡し船は人も荷物も載せない。"),
        ("zh", "渡轮既不载人，也不载货", "ja", "渡し船は荷物を載せない。"),
        ("en", "no passengers were on board", "zh", "船上没有乘客。"),
    ],
)
def test_a_denial_of_one_thing_stands_for_itself(lang, one, other_lang, other):
    assert not stands_for_two(content_of(one, lang), content_of(other, other_lang))


def test_before_it_stood_is_while_it_did_not_yet_stand():
    assert is_before(
        content_of("the old ferry was sold before the new one sailed", "en"), content_of("新渡轮还没有出海，旧渡轮就卖了。", "zh")
    )
    assert not is_before(content_of("the old ferry was sold when the new one sailed", "en"), content_of("新渡轮还没有出海。", "zh"))


ASKED = [
    ("ja", "船は遅れたのではありませんか。"),
    ("ja", "船が遅すぎたんじゃないですか。"),
    ("ru", "Разве паром не опоздал на целый час?"),
    ("en", "Didn’t the ferry leave an hour late?"),
    ("de", "Ist die Fähre nicht viel zu spät abgefahren?"),
    ("ko", "배가 늦은 것이 아닙니까?"),
]
SAID = [
    ("ja", "船は遅れたのではありません。"),
    ("ja", "誰も船を見ていませんか。"),
    ("ru", "Паром не опоздал."),
    ("en", "The ferry didn’t leave late. Why?"),
    ("de", "Die Fähre ist nicht zu spät abgefahren."),
    ("ko", "배가 늦은 것이 아닙니다."),
]


@pytest.mark.parametrize(("lang", "text"), ASKED)
def test_a_negative_question_denies_nothing(lang, text):
    assert denials(text, lang) == ()


@pytest.mark.parametrize(("lang", "text"), SAID)
def test_a_negative_statement_does(lang, text):
    assert denials(text, lang)

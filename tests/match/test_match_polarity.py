"""What a denial belongs to, which of two numbers is denied, and how exact a number is."""

import pytest

from refcheck.match import locate, prepare
from refcheck.match.pairing import same_quantity
from refcheck.match.quantity import Quantity
from refcheck.model import MarkState, QuoteVerdict


def marks(quote: str, lang: str, page: str, page_lang: str) -> dict[str, MarkState]:
    return dict(locate(quote, prepare(page, page_lang), lang).marks)


DENIED = [
    ("港は閉鎖されなかったが、税関の検査は拒否された。", "ja", "Порт был закрыт, но проверка таможни была отклонена.", "ru"),
    ("The foreign ministry did not accept the offer and the talks failed.", "en", "外务省接受了这一提议，会谈失败。", "zh"),
]
SAME = [
    ("港は閉鎖されなかったが、税関の検査は拒否された。", "ja", "Порт не был закрыт, но проверка таможни была отклонена.", "ru"),
    ("The foreign ministry did not accept the offer and the talks failed.", "en", "外务省没有接受这一提议，会谈失败。", "zh"),
]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), DENIED)
def test_a_word_denied_on_one_side_differs_where_another_word_could_explain_the_count(quote, lang, page, page_lang):
    assert marks(quote, lang, page, page_lang)["negation"] is MarkState.DIFFERS


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), SAME)
def test_the_same_word_denied_on_both_sides_agrees(quote, lang, page, page_lang):
    assert marks(quote, lang, page, page_lang)["negation"] is MarkState.AGREES


TURNED = [
    ("完成したのは2021年であり、2019年ではない。", "ja", "The first phase was completed in 2019, not in 2021.", "en"),
    ("The first phase was completed in 2019, not in 2021.", "en", "第一期工程于2021年而不是2019年完工。", "zh"),
    ("Первую очередь завершили в 2021 году, а не в 2019-м.", "ru", "The first phase was completed in 2019, not in 2021.", "en"),
]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), TURNED)
def test_two_years_turned_round_differ(quote, lang, page, page_lang):
    found = locate(quote, prepare(page, page_lang), lang)
    assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert found.marks["numbers"] is MarkState.DIFFERS


@pytest.mark.parametrize(
    ("quote", "lang", "page", "page_lang"),
    [("完成したのは2019年であり、2021年ではない。", "ja", p, pl) for _, _, p, pl in TURNED[:1]]
    + [("The first phase was completed in 2021, not in 2019.", "en", p, pl) for _, _, p, pl in TURNED[1:2]],
)
def test_two_years_in_their_order_agree(quote, lang, page, page_lang):
    assert marks(quote, lang, page, page_lang)["numbers"] is MarkState.AGREES


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((2026, "year"), (2028, "year"), False),
        ((2020, "year"), (2021, "year"), False),
        ((50.1, "percent"), (50.3, "percent"), False),
        ((12_345, ""), (12_346, ""), False),
        ((12_345, "ton"), (12_300, "ton"), True),
        ((1_180_000, "person"), (1_200_000, "person"), False),
        ((66.666667, "percent"), (67, "percent"), True),
        ((1_200_000, ""), (1_200_000, "rouble"), True),
    ],
)
def test_how_exact_a_number_is(one, other, same):
    assert same_quantity(Quantity(*one, 0, 1), Quantity(*other, 0, 1)) is same


HEDGED = "The ministry may close the port of Aktau next spring. From March it intends to send two icebreakers to the strait."


@pytest.mark.parametrize(
    ("quote", "lang", "state"),
    [
        ("省は来春アクタウ港を閉鎖する。", "ja", MarkState.DIFFERS),
        ("省は来春アクタウ港を閉鎖する可能性がある。", "ja", MarkState.AGREES),
        ("该部将从三月起向海峡派出两艘破冰船", "zh", MarkState.AGREES),
        ("Весной министерство закроет порт Актау.", "ru", MarkState.DIFFERS),
        ("Весной министерство может закрыть порт Актау.", "ru", MarkState.AGREES),
    ],
)
def test_what_may_be_is_not_what_is(quote, lang, state):
    assert marks(quote, lang, HEDGED, "en")["clauses"] is state


PAGE = (
    "С Маньчжурией мы разговариваем по телефону шесть раз в сутки, с Хуньчунем реже, раза два. Вагоны меняют колёса на границе. "
    "За прошлый сезон станция выполнила 58 вылетов и выпустила 197 ракет по облакам. Засуха продолжалась всё лето."
)


@pytest.mark.parametrize("number", ["64", "97"])
def test_an_altered_number_does_not_hide_its_passage(number):
    found = locate(f"上一季度，气象站共飞行{number}架次，向云层发射火箭197枚", prepare(PAGE, "ru"), "zh")
    assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert found.marks["numbers"] is MarkState.DIFFERS

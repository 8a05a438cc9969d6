"""Numbers that another language tells otherwise, periods of a year, and what numbers count."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.numbers import quantities
from refcheck.match.numbers_told import told_otherwise
from refcheck.match.pairing import number_in, same_quantity
from refcheck.match.quantity import Quantity

READ = [
    ("第三季度", "zh", [(3, "quarter")]),
    ("2027年第1四半期", "ja", [(2027, "year"), (1, "quarter")]),
    ("во втором квартале 2027 года", "ru", [(2, "quarter"), (2027, "year")]),
    ("in the third quarter", "en", [(3, "quarter")]),
    ("4분기", "ko", [(4, "quarter")]),
    ("im ersten Quartal", "de", [(1, "quarter")]),
    ("下半年", "zh", [(2, "half")]),
    ("в первой половине 2027 года", "ru", [(1, "half"), (2027, "year")]),
    ("3.5万亿美元", "zh", [(3.5e12, "dollar")]),
    ("$3.5 trillion", "en", [(3.5e12, "dollar")]),
    ("€40m", "en", [(4e7, "euro")]),
    ("three and a half million", "en", [(3.5e6, "")]),
    ("половина", "ru", [(50, "percent")]),
    ("шесть с половиной тысяч", "ru", [(6500, "")]),
    ("на восьмом заседании", "ru", [(8, "")]),
    ("шестой частью", "ru", [(100 / 6, "percent")]),
    ("百分之零点七", "zh", [(0.7, "percent")]),
    ("half a million", "en", [(5e5, "")]),
]
SAME = [
    ("港口一年接收了九千多艘船。", "zh", "За год порт принял 9240 судов.", "ru"),
    ("一月から九月に港が受け入れた貨物は四十万トンに達した。", "ja", "今年前九个月，港口接收的货物达到四十万吨。", "zh"),
    ("The port cost 14 billion roubles, of which three billion came from investors.", "en", "В порт вложено 14 миллиардов рублей, из них инвесторы внесли три.", "ru"),
]  # fmt: skip
OTHER = [
    ("港口一年接收了八千多艘船。", "zh", "За год порт принял 9240 судов.", "ru"),
    ("一月から八月に港が受け入れた貨物は四十万トンに達した。", "ja", "今年前九个月，港口接收的货物达到四十万吨。", "zh"),
]


@pytest.mark.parametrize(("text", "lang", "found"), READ)
def test_numbers_are_read(text, lang, found):
    assert [(pytest.approx(q.value), q.unit) for q in quantities(text, lang)] == [(pytest.approx(v), u) for v, u in found]


def unsaid(quote, lang, page, page_lang):
    """The numbers of a quotation that a page neither has nor tells otherwise."""
    mine, theirs = content_of(quote, lang), content_of(page, page_lang)
    return [q for q in mine.numbers if q.hard and not number_in(q, theirs.numbers) and not told_otherwise(q, mine, theirs)]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), SAME)
def test_a_number_told_otherwise_is_no_other_number(quote, lang, page, page_lang):
    assert unsaid(quote, lang, page, page_lang) == []


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), OTHER)
def test_another_number_differs_all_the_same(quote, lang, page, page_lang):
    assert len(unsaid(quote, lang, page, page_lang)) == 1


def test_a_quarter_is_another_one_than_a_two_beside_it():
    assert not same_quantity(Quantity(2, "quarter", 0, 1), Quantity(2, "thing", 0, 1))


def test_a_counter_says_what_it_counts_and_leaves_the_noun_behind_it():
    ships, firms = content_of("四十一隻", "ja"), content_of("三十一家企业", "zh")
    assert content_of("ships", "en").units[0].ids & ships.ids
    assert content_of("companies", "en").units[0].ids & firms.ids
    assert len(content_of("七艘船", "zh").units) == 1

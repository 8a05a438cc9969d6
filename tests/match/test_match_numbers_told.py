"""Numbers that another language tells otherwise, periods of a year, and what numbers count."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.numbers import quantities
from refcheck.match.numbers_told import told_otherwise
from refcheck.match.pairing import number_in, same_quantity
from refcheck.match.quantity import Quantity

pytestmark = pytest.mark.slow

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
    # eras that are ordinary words
    ("В первые 50 лет Республики строили порты.", "ru", "During the first 50 years of the Republic they built ports.", "en"),
    ("Завод открыли на пятый год Республики.", "ru", "The mill opened in the 5th year of the Republic of Turkey.", "en"),
    ("The county adopted a three-year plan of culture.", "en", "该县通过了文化三年行动计划。", "zh"),
    ("The mill opened in 1916.", "en", "The mill opened in the 5th year of the Republic of China.", "en"),
    # turns of centuries
    ("The works was built in the early 1900s.", "en", "该厂在20世纪初由德国工程师建造。", "zh"),
    ("The works was built in the early 1900s.", "en", "该厂建于上世纪初。", "zh"),
    ("The works was built in the early 2000s.", "en", "该厂建于本世纪初。", "zh"),
    ("The works was built in the early 1800s.", "en", "Завод построен в начале XIX века.", "ru"),
    # Roman numerals
    ("The Twentieth Congress set the ration at 30 tons.", "en", "XX съезд установил норму в 30 тонн.", "ru"),
    ("第十二次代表大会通过了纲领。", "zh", "XII съезд принял программу.", "ru"),
    # other measures
    ("Через 36 месяцев порт закрыли.", "ru", "Three years later the port was closed.", "en"),
    ("Через 12 месяцев порт закрыли.", "ru", "A year later the port was closed.", "en"),
    ("Через 7 дней порт закрыли.", "ru", "Within a week the port was closed.", "en"),
    ("Выгрузили 20 000 кг угля.", "ru", "They unloaded 20 tons of coal.", "en"),
]  # fmt: skip
OTHER = [
    ("港口一年接收了八千多艘船。", "zh", "За год порт принял 9240 судов.", "ru"),
    ("一月から八月に港が受け入れた貨物は四十万トンに達した。", "ja", "今年前九个月，港口接收的货物达到四十万吨。", "zh"),
    ("In 1806 the county adopted a plan.", "en", "该县通过了文化三年行动计划。", "zh"),
    ("Завод открыли в 1916 году.", "ru", "The mill opened in the 5th year of the Republic of Turkey.", "en"),
    ("The guild was founded in 1866.", "en", "이 모임은 고종 3년 만에 생겼다.", "ko"),
    ("The mill opened in 1941.", "en", "The mill opened after 30 years of the Republic.", "en"),
    ("The works was built in the early 2000s.", "en", "该厂在20世纪初由德国工程师建造。", "zh"),
    ("The works was built in the early 2000s.", "en", "该厂建于上世纪初。", "zh"),
    ("The works was built in the early 2000s.", "en", "该厂建于十九世纪初。", "zh"),
    ("The works was built in the early 1900s.", "en", "该厂建于本世纪初。", "zh"),
    ("The works was built in the early 2000s.", "en", "Завод построен в начале прошлого века.", "ru"),
    ("The plant sent 10 machines.", "en", "Завод X отправил 40 машин.", "ru"),
    ("The congress set the ration at 20 tons.", "en", "XX съезд установил норму в 30 тонн.", "ru"),
    ("The plant sent 12 machines.", "en", "XII съезд отправил 40 машин.", "ru"),
    ("The fleet lost 11 ships.", "en", "Pius XI sah 45 Schiffe.", "de"),
    ("Через 12 месяцев порт закрыли.", "ru", "Three years later the port was closed.", "en"),
    ("Выгрузили 1000 кг угля.", "ru", "They unloaded 20 tons of coal.", "en"),
    ("До порта 1000 метров.", "ru", "The port is 5 km away.", "en"),
    ("Через 7 дней порт закрыли.", "ru", "Three weeks later the port was closed.", "en"),
    ("Durchs Tal sind es 1000 Meter.", "de", "谷間の道は3キロある。", "ja"),
]  # fmt: skip


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

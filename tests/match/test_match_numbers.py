"""Numbers as each language writes them, and what only looks like one."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.match.numbers import quantities
from refcheck.model import MarkState


@pytest.mark.parametrize(
    ("text", "lang", "value", "unit"),
    [
        ("二十世纪五十年代的铁路", "zh", 1950, "year"),
        ("20世纪70年代", "zh", 1970, "year"),
        ("十八世纪", "zh", 18, "century"),
        ("17世紀の城", "ja", 17, "century"),
        ("в XVIII веке", "ru", 18, "century"),
        ("в 17-м веке", "ru", 17, "century"),
        ("the 18th century", "en", 18, "century"),
        ("за три десятилетия", "ru", 30, "year"),
        ("three decades ago", "en", 30, "year"),
        ("февральские переговоры", "ru", 2, "month"),
        ("майский визит", "ru", 5, "month"),
        ("on Oct. 9", "en", 10, "month"),
        ("in May they met", "en", 5, "month"),
        ("семеро рабочих", "ru", 7, ""),
        ("周三五名工人", "zh", 5, "person"),
        ("一周三次", "zh", 3, "time"),
        ("в сорока одном случае", "ru", 41, ""),
        ("пятьдесят одну тысячу тонн", "ru", 51000, "ton"),
        ("sept mètres et demi de fond", "fr", 7.5, "metre"),
        ("drei Jahre und zweieinhalb Meter", "de", 2.5, "metre"),
        ("four years and a half", "en", 4.5, "year"),
        ("十二品目のうち", "ja", 12, "thing"),
        ("5月中旬に", "ja", 2, "third"),
        ("超计划放水四点五亿立方米", "zh", 4.5e8, "cubic_m"),
        ("一点二万人", "zh", 12000, "person"),
        ("на три метра сорок сантиметров", "ru", 3.4, "metre"),
        ("2メートル10センチ下がった", "ja", 2.1, "metre"),
        ("drei Kilometer und zweihundert Meter", "de", 3.2, "km"),
        ("в конце апреля", "ru", 3, "third"),
        ("in early June", "en", 1, "third"),
        ("fin mars", "fr", 3, "third"),
        ("仓库里还有320节电池", "zh", 320, "thing"),
        ("以12节的速度航行", "zh", 12, "knot"),
        ("less than one thousandth of the salt", "en", 0.1, "percent"),
        ("трём сотых и одна тысячная доля", "ru", 0.1, "percent"),
        ("drei Tausendstel der Menge", "de", 0.3, "percent"),
        ("deux centièmes du sel", "fr", 2, "percent"),
    ],
)
def test_a_quantity_is_read(text, lang, value, unit):
    assert (value, unit) in [(q.value, q.unit) for q in quantities(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "unit"),
    [
        ("Mrs May said no", "en", "month"),
        ("the third quarter of the year was good", "en", ""),
        ("星期四", "zh", "person"),
        ("三十几个人", "zh", ""),
    ],
)
def test_what_only_looks_like_a_quantity_is_soft_or_none(text, lang, unit):
    assert not [q for q in quantities(text, lang) if q.unit == unit and q.hard]


def test_a_number_said_twice_for_two_numbers_differs():
    page = prepare("他们修建了二百公里的公路和四百公里的铁路，今年将全部通车。\n天气很好，游客很多。", "zh")
    true = locate("They built 200 kilometres of road and 400 kilometres of railway, and all will open this year.", page, "en")
    turned = locate("They built 200 kilometres of road and 200 kilometres of railway, and all will open this year.", page, "en")
    assert true.marks.numbers is MarkState.AGREES
    assert turned.marks.numbers is MarkState.DIFFERS


@pytest.mark.parametrize(
    ("lang", "text", "value", "unit"),
    [
        ("ru", "девятнадцатилетний вратарь", 19, "age"),
        ("ru", "двадцатипятиэтажная башня", 25, "thing"),
        ("ru", "сорокавосьмичасовой перелёт", 48, "hour"),
        ("ja", "午前七時十五分に出発した", 7.15, "clock"),
        ("zh", "每天八对列车", 8, "thing"),
    ],
)
def test_numerals_inside_words_and_times_in_characters(lang, text, value, unit):
    assert [(q.value, q.unit) for q in quantities(text, lang)] == [(value, unit)]


def test_a_month_named_twice_for_one_is_no_other_number():
    page = "双方于4月3日至9日在海湾以南举行“守缆—2023”演练，出动两艘舰艇。"
    assert (
        locate("The drill was held from April 3 to April 9 south of the bay with two ships", prepare(page, "zh"), "en").marks.numbers
        is MarkState.AGREES
    )


def test_the_end_of_a_month_is_not_its_beginning():
    page = prepare("代表团将于5月上旬前往港口检查。会议随后结束。", "zh")
    assert locate("代表団は5月下旬に港を視察する", page, "ja").marks.numbers is MarkState.DIFFERS
    assert locate("代表団は5月上旬に港を視察する", page, "ja").marks.numbers is MarkState.AGREES
    assert locate("代表団は5月に港を視察する", page, "ja").marks.numbers is MarkState.AGREES

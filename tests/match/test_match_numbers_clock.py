"""Times of day, and numbers as some texts write them: apart, in traditional characters, to twelve hours, in tenths."""

from __future__ import annotations

import pytest

from refcheck.match import locate
from refcheck.match.numbers import quantities
from refcheck.model import MarkState

READ = [
    ("Судно вышло в 16 часов 40 минут.", "ru", (16.4, "clock")),
    ("Переправа длилась 3 часа 20 минут.", "ru", (3, "hour")),
    ("Das Boot lief um 5 Uhr 10 aus.", "de", (5.1, "clock")),
    ("Le bateau est parti à 16 h 40, sans passagers.", "fr", (16.4, "clock")),
    ("全線共有二十三個車站。", "zh-Hant", (23, "thing")),
    ("當地居民多在六十五歲以上。", "zh-Hant", (65, "age")),
    ("灌溉用水占七成六。", "zh", (76, "percent")),
    ("出席率は八割三分だった。", "ja", (83, "percent")),
    ("平均十二・五キログラムである。", "ja", (12.5, "kg")),
    ("平均十二点五公斤。", "zh", (12.5, "kg")),
    ("前三季度出口增长。", "zh", (9, "month_span")),
    ("Болеет каждый пятый рыбак.", "ru", (20, "percent")),
    ("五人に一人が反対した。", "ja", (20, "percent")),
]

SAME = [
    ("市庁舎は午後7時に閉まり、翌朝まで開かない。", "ja", "市政厅19时关闭，次日早晨才开放。", "zh"),
    ("Переговоры министров начнутся в 17 часов в здании посольства.", "ru", "部长会谈将于下午5时在大使馆大楼开始。", "zh"),
    ("The hall received a grant of HK$3 million for new lifts.", "en", "會堂獲撥款三百萬元更換升降機。", "zh-Hant"),
]

OTHER = [
    ("市庁舎は午前7時に閉まり、翌朝まで開かない。", "ja", "市政厅19时关闭，次日早晨才开放。", "zh"),
    ("Переговоры министров начнутся в 18 часов в здании посольства.", "ru", "部长会谈将于下午5时在大使馆大楼开始。", "zh"),
]


@pytest.mark.parametrize(("text", "lang", "wanted"), READ)
def test_numbers_are_read(text: str, lang: str, wanted: tuple[float, str]) -> None:
    assert wanted in [(q.value, q.unit) for q in quantities(text, lang)]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), SAME)
def test_one_hour_or_sum_told_in_two_ways_agrees(quote: str, lang: str, page: str, page_lang: str) -> None:
    assert locate(quote, page, lang, page_lang).marks["numbers"] is MarkState.AGREES


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), OTHER)
def test_another_hour_differs(quote: str, lang: str, page: str, page_lang: str) -> None:
    assert locate(quote, page, lang, page_lang).marks["numbers"] is MarkState.DIFFERS

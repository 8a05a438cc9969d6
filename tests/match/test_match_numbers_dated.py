"""Years of other calendars, native numerals, events called by their dates."""

import time

import pytest

from refcheck.match.numbers import quantities

READ = [
    ("民國一○六年", "zh", [(2017, "year")]),
    ("光緒廿年", "zh", [(1894, "year")]),
    ("光緒二十四年", "zh", [(1898, "year")]),
    ("宣统元年", "zh", [(1909, "year")]),
    ("嘉永六年", "ja", [(1853, "year")]),
    ("令和元年", "ja", [(2019, "year")]),
    ("주체 77년", "ko", [(1988, "year")]),
    ("the 12th year of Taishō", "en", [(1923, "year")]),
    ("Showa 16", "en", [(1941, "year")]),
    ("公共文化三年行动计划", "zh", [(3, "year")]),
    ("市场主体3年间翻番", "zh", [(3, "year"), (2, "fold")]),
    ("朝鲜主体103年", "zh", [(2014, "year")]),
    ("文化10年の歩み", "ja", [(10, "year")]),
    ("文化10年、江戸で", "ja", [(1813, "year")]),
    ("昭和13年内閣", "ja", [(1938, "year")]),
    ("天文5年間", "ja", [(5, "year")]),
    ("고종 3년 만에", "ko", [(3, "year")]),
    ("인조 2년간", "ko", [(2, "year")]),
    ("인조 2년에", "ko", [(1624, "year")]),
    ("단기 2년 과정", "ko", [(2, "year")]),
    ("단기 4290년", "ko", [(1957, "year")]),
    ("after 30 years of the Republic", "en", [(30, "year")]),
    ("50 years of the Republic of China", "en", [(50, "year")]),
    ("the 5th year of the Republic of China", "en", [(1916, "year")]),
    ("50 лет Китайской Республики", "ru", [(50, "year")]),
    ("12 Jahre der Ära Meiji", "de", [(12, "year")]),
    ("a staff of Showa Oil, 16 men", "en", [(16, "")]),
    ("16-й год Сёва", "ru", [(1941, "year")]),
    ("im 12. Jahr der Ära Meiji", "de", [(1879, "year")]),
    ("en brumaire an VIII", "fr", [(1799, "year")]),
    ("쉰셋에", "ko", [(53, "")]),
    ("서른아홉 해", "ko", [(39, "year")]),
    ("닷새 뒤", "ko", [(5, "day")]),
    ("보름달", "ko", []),
    ("열이 나서", "ko", []),
    ("쉰 목소리", "ko", []),
    ("六・四事件", "ja", [(6, "month"), (4, "day")]),
    ("六・四パーセント", "ja", [(6.4, "percent")]),
    ("一二八事变", "zh", [(1, "month"), (28, "day")]),
    ("五卅运动", "zh", [(5, "month"), (30, "day")]),
    ("12·12 사태", "ko", [(12, "month"), (12, "day")]),
    ("1·2호기", "ko", [(1, ""), (2, "")]),
    ("七十有二", "zh", [(72, "")]),
    ("五千两", "zh", [(5000, "")]),
    ("四个半小时", "zh", [(4.5, "hour")]),
    ("dix-sept ans", "fr", [(17, "year")]),
    ("four dozen", "en", [(48, "")]),
    ("полвека", "ru", [(50, "year")]),
    ("ein halbes Dutzend", "de", [(6, "")]),
    ("五十嵐さん五十歳", "ja", [(50, "age")]),
    ("四分五裂", "zh", []),
    ("Covid-19 and 19 deaths", "en", [(19, "")]),
    ("코로나19 환자 40명", "ko", [(40, "person")]),
    ("五一假期", "zh", [(5, "month"), (1, "day")]),
    ("两三个小时", "zh", [(2, "hour"), (3, "hour"), (23, "hour")]),
    ("四五百人", "zh", [(400, "person"), (500, "person")]),
    ("廿三日", "zh", [(23, "day")]),
    ("3할", "ko", [(30, "percent")]),
    ("제14조 2항", "ko", [(14, ""), (2, "")]),
    ("14조 원", "ko", [(14e12, "won")]),
    ("백서른두 명", "ko", [(132, "person")]),
    ("2분기에만", "ko", [(2, "quarter")]),
    ("3½ years", "en", [(3.5, "year")]),
    ("two crore rupees", "en", [(2e7, "")]),
    ("mit 6:4", "de", [(6, ""), (4, "")]),
    ("at 6:40", "en", [(6.4, "clock")]),
    ("quarter to nine", "en", [(8.45, "clock")]),
]


@pytest.mark.parametrize(("text", "lang", "found"), READ)
def test_numbers_are_read(text, lang, found):
    assert [(pytest.approx(q.value), q.unit) for q in quantities(text, lang)] == [(pytest.approx(v), u) for v, u in found]


REPEATED = [
    ("double 3 ", "fr"),
    ("brumaire an II 3 ", "fr"),
    ("an II ", "fr"),
    ("翻番3", "zh"),
    ("明治3年", "zh"),
    ("五四运动", "zh"),
    ("三天两头3", "zh"),
    ("第三季度3", "zh"),
    ("Jahr 3 Meiji ", "de"),
    ("3·1 ", "ko"),
    ("주체 77년 ", "ko"),
    ("2분기 3 ", "ko"),
    ("three dozen ", "en"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("words", "lang"), REPEATED)
def test_numbers_of_a_long_text_are_read_in_time(words, lang):
    quantities(words, lang)  # its expressions are compiled once
    text = (words * 20_000)[:20_000]
    begun = time.process_time()
    assert len(quantities(text, lang)) > 1000
    assert time.process_time() - begun < 1.0  # .2 on an idle machine; what grows with the square takes many seconds


DAYS = [
    ("en", "The pump was switched on at Marton on June 2, the town said.", True),
    ("en", "It was on 2 June.", True),
    ("ru", "Насос включили 2 июня.", True),
    ("de", "Am 1. März fuhr die Bahn.", True),
    ("fr", "Le 2 juin, la pompe tournait.", True),
    ("en", "There were 2 pumps in June.", False),
]


@pytest.mark.parametrize(("lang", "text", "meant"), DAYS)
def test_the_first_and_second_of_a_month_are_meant(lang, text, meant):
    assert [q.hard for q in quantities(text, lang) if q.value in (1, 2) and q.unit != "month"] == [meant]


ZEROS = [
    ("ru", "Рейки имеют общий ноль.", []),
    ("zh", "以同一个零点为准", [1]),
    ("zh", "零件到了", []),
    ("en", "They agreed on the zero of the gauge.", []),
    ("fr", "le zéro de l’échelle", []),
    ("zh", "从零点到三点", [0, 3]),
    ("ru", "ноль градусов", [0]),
    ("zh", "一百零五件", [105]),
]


@pytest.mark.parametrize(("lang", "text", "values"), ZEROS)
def test_the_zero_of_a_scale_counts_nothing(lang, text, values):
    assert [q.value for q in quantities(text, lang)] == values

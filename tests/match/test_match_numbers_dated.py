"""Years of other calendars, native numerals, events called by their dates, dates and numbers that a paper works out."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.numbers import quantities
from refcheck.match.numbers_told import told_otherwise
from refcheck.match.resolved import worked_out

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
    ("两三个小时", "zh", [(2, "thing"), (3, "thing"), (23, "thing")]),
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
# What a paper says, what the page says, the numbers that it may not be told by.
RECKONED = [
    ("Of the 50 huts 21 burnt down and 29 were spared.", "en", "五十间草屋烧毁二十一间，其余无恙。", "zh", []),
    ("Of the 50 huts 21 burnt down and 39 were spared.", "en", "五十间草屋烧毁二十一间，其余无恙。", "zh", [39]),
    ("Von acht Schreibern und elf Boten, zusammen neunzehn Mann, blieb keiner.", "de", "Of eight clerks and eleven runners none stayed.", "en", []),
    ("Von acht Schreibern und elf Boten, zusammen siebzehn Mann, blieb keiner.", "de", "Of eight clerks and eleven runners none stayed.", "en", [17]),
    ("Im ganzen kamen vierundzwanzig Leute um.", "de", "Fifteen miners and nine of the rescuers died.", "en", []),
    ("Fünfzehn Bergleute und vierundzwanzig Retter kamen um.", "de", "Fifteen miners and nine of the rescuers died.", "en", [24]),
    ("世帯の20%が井戸を使う。", "ja", "Каждая пятая семья берёт воду из колодца.", "ru", []),
    ("世帯の25%が井戸を使う。", "ja", "Каждая пятая семья берёт воду из колодца.", "ru", [25]),
    ("Заседание открылось в 20:15.", "ru", "The session opened at 8.15 p.m.", "en", []),
    ("Заседание открылось в 20:45.", "ru", "The session opened at 8.15 p.m.", "en", [20.45]),
    ("他在那里工作了二十七年。", "zh", "He worked there from 1921 to 1948.", "en", []),
    ("他在那里工作了二十九年。", "zh", "He worked there from 1921 to 1948.", "en", [29]),
]  # fmt: skip
LETTER = "Geneva, 6 October 1934. {} Our chairman will write to you."
WORKED_OUT = [
    ("In 1933 the shop moved.", "Last year the shop moved.", True),
    ("In 1931 the shop moved.", "Last year the shop moved.", False),
    ("In 1935 the shop will move.", "The shop will move next spring.", True),
    ("In 1934 the shop moved.", "The shop moved in August.", True),
    ("In 1934 the shop moved.", "The shop moved in August 1926.", False),
    ("In September the shop moved.", "The shop moved last month.", True),
    ("In July the shop moved.", "The shop moved last month.", False),
]


@pytest.mark.parametrize(("text", "lang", "found"), READ)
def test_numbers_are_read(text, lang, found):
    assert [(pytest.approx(q.value), q.unit) for q in quantities(text, lang)] == [(pytest.approx(v), u) for v, u in found]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang", "left"), RECKONED)
def test_a_number_reckoned_from_others_is_told(quote, lang, page, page_lang, left):
    mine, theirs = content_of(quote, lang), content_of(page, page_lang)
    told = [q.value for q in mine.numbers if q.hard and not told_otherwise(q, mine, theirs)]
    assert [value for value in told if value not in {t.value for t in theirs.numbers}] == left


@pytest.mark.parametrize(("quote", "passage", "is_worked_out"), WORKED_OUT)
def test_a_date_is_worked_out_of_the_date_of_the_page(quote, passage, is_worked_out):
    page = LETTER.format(passage)
    mine = content_of(quote, "en")
    assert worked_out(mine.numbers[0], mine, content_of(passage, "en"), page, page.index(passage)) is is_worked_out

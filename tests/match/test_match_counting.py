"""What a number counts, spans of time, and round numbers."""

from __future__ import annotations

import pytest

from refcheck import locate
from refcheck.match.content import content_of
from refcheck.match.counting import of_something_else
from refcheck.match.crossed import crossed
from refcheck.match.numbers_told import told_otherwise
from refcheck.match.windows import merged

PAGE = "今年上半年，双方共举行联合演练36次，救助渔民63人。"


@pytest.mark.parametrize(
    ("quote", "differs"),
    [("В первом полугодии стороны провели 63 совместных учения", True), ("В первом полугодии стороны провели 36 совместных учений", False)],
)
def test_a_number_counts_what_the_page_counts(quote, differs):
    assert (of_something_else(content_of(quote, "ru"), content_of(PAGE, "zh")) is not None) is differs


def test_what_a_number_counts_stands_in_its_own_sentence():
    sentences = ("舰队离港以后，双方举行演练36次。", "救助渔民63人。")
    page = merged([content_of(s, "zh") for s in sentences], "".join(sentences))
    assert of_something_else(content_of("Стороны провели 63 учения", "ru"), page) is not None
    assert of_something_else(content_of("Спасли 63 рыбаков", "ru"), page) is None


@pytest.mark.parametrize(
    ("quote", "lang", "page", "page_lang", "same"),
    [
        ("有77%的货物来自一个签约国", "zh", "We found that 71 percent of the cargo came from one country.", "en", False),
        ("约70%的货物来自该国", "zh", "We found that 71 percent of the cargo came from that country.", "en", True),
        ("nearly 9,000 tons", "en", "8950吨", "zh", True),
        ("more than 25 ships", "en", "27艘船", "zh", True),
        ("some 28 ships over the years", "en", "27艘船", "zh", False),
    ],
)
def test_only_a_rounder_number_is_rounded(quote, lang, page, page_lang, same):
    mine, theirs = content_of(quote, lang), content_of(page, page_lang)
    number = next(q for q in mine.numbers if q.hard)
    assert told_otherwise(number, mine, theirs) is same


@pytest.mark.parametrize(
    ("quote", "state"),
    [
        ("41艘船曾连续一个月以上关闭雷达", "differs"),
        ("41艘船曾连续一周以上关闭雷达", "agrees"),
    ],
)
def test_one_span_of_time_is_no_other(quote, state):
    page = "Forty-one ships switched off their radar for more than a week at a time."
    found = locate(quote, page, "zh", "en")
    assert found.marks.numbers.value == state


def test_soft_numbers_change_places_with_their_parties():
    page = content_of("日方派出两架巡逻机，韩方派出四架直升机。", "zh")
    assert crossed(content_of("Japan had sent four patrol planes and South Korea two helicopters", "en"), page) is not None
    assert crossed(content_of("Japan had sent two patrol planes and South Korea four helicopters", "en"), page) is None


@pytest.mark.parametrize(("day", "states"), [(9, {"agrees", "not_checked"}), (8, {"not_checked", "differs"})])
def test_a_month_beside_a_day_that_the_page_names_alone_is_no_other_date(day, states):
    page = "むしろ9日午後、漁船の群れが調査船の前方を横切りました。"
    told = f"on the afternoon of September {day} a group of fishing boats crossed ahead of the survey ship"
    assert locate(told, page, "en", "ja").marks.numbers.value in states

"""Two parties that have changed places between their clauses."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.crossed import crossed

PAGE = [
    ("Japan asked for a higher catch; Russia insisted on the old quota.", "en"),
    ("日本要求提高捕捞量，俄罗斯则坚持原有配额。", "zh"),
    ("Япония добивалась увеличения улова, а Россия настаивала на прежней квоте.", "ru"),
    ("일본은 어획량 증가를 요구했고, 러시아는 기존 할당량을 고수했다.", "ko"),
]
KEPT = "日本は漁獲の増加を求め、ロシアは従来の割当を主張した。"
CROSSED = "ロシアは漁獲の増加を求め、日本は従来の割当を主張した。"


@pytest.mark.parametrize(("page", "lang"), PAGE)
def test_parties_with_each_others_words_are_told(page, lang):
    assert crossed(content_of(CROSSED, "ja"), content_of(page, lang)) is not None


@pytest.mark.parametrize(("page", "lang"), PAGE)
def test_parties_with_their_own_words_are_not(page, lang):
    assert crossed(content_of(KEPT, "ja"), content_of(page, lang)) is None


def test_numbers_are_parties_too():
    page = content_of("The committee counted 70 votes for the treaty and, from the islands, 30 against the reform.", "en")
    assert crossed(content_of("条約に賛成したのは30票、島々から改革に反対したのは70票だった。", "ja"), page) is not None
    assert crossed(content_of("条約に賛成したのは70票、島々から改革に反対したのは30票だった。", "ja"), page) is None


def test_members_of_a_list_have_no_words_of_their_own():
    page = content_of("In Kyoto, Osaka and Nagoya the hospitals were closed; the schools remained open.", "en")
    assert crossed(content_of("名古屋、大阪、京都では病院が閉鎖され、学校は開いていた。", "ja"), page) is None


def test_numbers_belong_to_parties_that_no_comma_parts():
    page = content_of("Japan opened at 78 and Norway stayed at 110.", "en")
    assert crossed(content_of("日本は110、ノルウェーは78と提示した。", "ja"), page) is not None
    assert crossed(content_of("日本は78、ノルウェーは110と提示した。", "ja"), page) is None


def test_an_attribution_belongs_to_no_party():
    page = content_of(
        "We estimate that some 9,000 herders still graze reindeer in the Finnish North, most of them near lakes and in forests.", "en"
    )
    told = content_of("На финском Севере, по их оценке, пасут оленей около девяти тысяч пастухов, преимущественно у озёр и в лесах", "ru")
    assert crossed(told, page) is None

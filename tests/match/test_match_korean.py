"""Korean words cut by the lexicon, numbers, denials, and names in other scripts."""

from __future__ import annotations

import pytest

from refcheck.match.jamo import apart
from refcheck.match.korean import pieces
from refcheck.match.korean_verbs import beginnings, is_ending
from refcheck.match.negation import denials
from refcheck.match.numbers import quantities
from refcheck.match.sound import alike, sound_of
from refcheck.match.sound_hangul import mandarin, written_in


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("외교행사를", ["외교", "행사"]),
        ("정부의", ["정부"]),
        ("대통령은", ["대통령"]),
        ("강조했다", ["강조"]),
        ("국가들은", ["국가"]),
        ("한미동맹", ["한국", "미국", "동맹"]),
        ("라브로프와의", ["라브로프"]),
    ],
)
def test_a_word_is_cut_into_what_the_lexicon_knows(word, forms):
    assert [p.form for p in pieces(word)] == forms


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("막다", "막았다"),
        ("늘어나다", "늘어난"),
        ("돕다", "도와"),
        ("어렵다", "어려운"),
        ("흐르다", "흘렀다"),
        ("만들다", "만드는"),
        ("오다", "왔다"),
        ("듣다", "들었다"),
        ("지키다", "지켜야"),
        ("통하다", "통해"),
        ("쓰다", "썼다"),
        ("깨닫다", "깨달은"),
        ("걷다", "걸으며"),
        ("묻다", "물었다"),
        ("짓다", "지어서"),
        ("하얗다", "하얘졌다"),
        ("치르다", "치렀다"),
        ("모르다", "몰라서"),
        ("내놓다", "내놓은"),
        ("이기다", "이겨내고"),
    ],
)
def test_a_form_begins_as_its_verb(base, form):
    letters = apart(form)
    assert any(letters.startswith(b) and is_ending(letters[len(b) :], kind, short=False) for b, kind in beginnings(base))


@pytest.mark.parametrize(
    ("word", "noun"),
    [
        ("달러를", "달러"),
        ("나라를", "나라"),
        ("노래를", "노래"),
        ("인하를", "인하"),
        ("기름이", "기름"),
        ("물을", "물"),
        ("길은", "길"),
        ("이름을", "이름"),
        ("지원은", "지원"),
        ("그림자를", "그림자"),
        ("달", "달"),
    ],
)
def test_a_noun_with_a_particle_is_no_verb(word, noun):
    (piece,) = pieces(word)
    assert piece.form == noun
    assert not piece.verb


@pytest.mark.parametrize(
    ("word", "begin"), [("가서", "가"), ("싸워서", "싸워"), ("주셨다", "주"), ("먹습니다", "먹"), ("들을", "들으"), ("먹으라고", "먹")]
)
def test_a_form_of_a_verb_is_no_noun(word, begin):
    (piece,) = pieces(word)
    assert piece.verb
    assert piece.form == apart(begin)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3만 5천 명이 참가했다", 35000, "person"),
        ("1조 2000억 원 규모", 1.2e12, "won"),
        ("2021년에", 2021, "year"),
        ("5월", 5, "month"),
        ("12일에는", 12, "day"),
        ("열두 차례", 12, "time"),
        ("3분의 1이", 33.333, "percent"),
        ("이십 년 동안", 20, "year"),
        ("10시 15분에", 10.15, "clock"),
        ("수출이 14% 늘었다", 14, "percent"),
        ("2천만 달러", 2e7, "dollar"),
    ],
)
def test_quantities(text, value, unit):
    (found,) = quantities(text, "ko")
    assert found.value == pytest.approx(value, rel=1e-4)
    assert found.unit == unit


@pytest.mark.parametrize("text", ["세계의 한 나라가", "2주택자", "한 배를 탔다", "이 일이"])
def test_no_hard_quantities(text):
    assert not [q for q in quantities(text, "ko") if q.hard and q.value != 2]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("그는 오지 않았다", 1),
        ("안보 동맹을 제안했다", 0),
        ("참석하지 못했다", 1),
        ("뿐만 아니라 안전도", 0),
        ("그럴 수밖에 없다", 0),
        ("차별을 없애야 한다", 0),
        ("증거가 없다", 1),
        ("안 된다", 1),
    ],
)
def test_denials(text, count):
    assert len(denials(text, "ko")) == count


@pytest.mark.parametrize(
    ("pinyin", "hangul"), [("jin", "진"), ("tao", "타오"), ("ke", "커"), ("zhang", "장"), ("xi", "시"), ("yuan", "위안")]
)
def test_chinese_syllables_as_korean_writes_them(pinyin, hangul):
    assert mandarin(pinyin) == hangul


@pytest.mark.parametrize(
    ("word", "text", "stream", "lang", "there"),
    [
        ("시진핑", "习近平主席", " xi jin ping zhu xi ", "zh", True),
        ("왕이", "王毅外长", " wang yi wai zhang ", "zh", True),
        ("문재인", "文在寅总统", "", "zh", True),
        ("기시다", "岸田首相", "", "ja", True),
        ("왕이", "李强总理", " li qiang zong li ", "zh", False),
        ("문재인", "岸田首相", "", "ja", False),
    ],
)
def test_names_in_chinese_characters(word, text, stream, lang, there):
    assert written_in(word, text, stream, lang) is there


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("라브로프", "Lavrov", True),
        ("라브로프", "Лавров", True),
        ("라브로프", "ラブロフ", True),
        ("트럼프", "Trump", True),
        ("마크롱", "Macron", True),
        ("라브로프", "Blinken", False),
        ("마크롱", "Merkel", False),
    ],
)
def test_names_by_sound(one, other, same):
    assert alike(sound_of(one), sound_of(other)) is same

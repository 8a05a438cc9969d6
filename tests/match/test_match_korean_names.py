"""Korean names against other scripts: as they are spelled, as they are read, and exchanged for another's."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from refcheck.lang.fold import han
from refcheck.match.borne import persons_in
from refcheck.match.content import content_of
from refcheck.match.hangul_named import is_read
from refcheck.match.hangul_spelled import spelled_from, spells
from refcheck.match.pairing import has_counterpart
from refcheck.match.persons_exchanged import replaced

pytestmark = pytest.mark.slow

# Hangul, Latin forms, Chinese characters ("-" for none), katakana, Cyrillic.
ROWS = [line.split("\t") for line in Path(__file__).with_name("korean_names.tsv").read_text("utf-8").splitlines()]


def letters(row: list[str]) -> list[str]:
    """The forms in letters and katakana, the family first."""
    return [form for form in (*row[1].split("|"), row[3], row[4]) if form != "Jungmin Park"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_name_is_spelled_and_read_as_usual(row):
    assert [form for form in letters(row) if not spells(form.replace(" ", ""), row[0])] == []
    assert row[2] == "-" or is_read(han(row[2]), row[0])


def test_no_name_is_spelled_or_read_as_another_one():
    wrong = [(form, b[0]) for a, b in itertools.permutations(ROWS, 2) for form in letters(a) if spells(form.replace(" ", ""), b[0])]
    wrong += [(a[2], b[0]) for a, b in itertools.permutations(ROWS, 2) if a[2] != "-" and is_read(a[2], b[0])]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "word", "size"),
    [
        ("Silla", "신라", 2),
        ("Jongno", "종로구", 2),
        ("Wangsimni", "왕십리", 3),
        ("Dongnimmun", "독립문", 3),
        ("Seorak", "설악산", 2),
        ("Baengnyeong", "백령도", 2),
        ("Samyang", "삼양식품", 2),
        ("ソンサン", "성산에서", 2),
        ("Чонно", "종로", 2),
        ("Kim", "김a철", 1),
        ("Gyeongju", "청주", 0),
        ("Cheongju", "충주", 0),
        ("Namwon", "남해", 0),
        ("テグ", "대전", 0),
    ],
)
def test_places_and_firms_as_spelled(name, word, size):
    assert spelled_from(name, word) == size


TRUE = [
    (
        "ko",
        "삼호증권 이보람 연구원은 반도체 수요가 회복될 것으로 봤다.",
        "en",
        "Demand would recover, said Lee Bo-ram of Samho Securities.",
    ),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "en", "Coach Kang Do-yoon of Hyundai Steel said that rest was needed."),
    ("ko", "지혜인 청장은 백신을 권했다.", "en", "The head of the agency, Hye-in Ji, recommended the vaccine."),
    ("ko", "지혜인 청장은 백신을 권했다.", "ru", "Глава ведомства Чи Хе Ин рекомендовала вакцину."),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "ru", "По словам тренера Кан До Юна, нужен отдых."),
    ("ko", "고순옥 할머니는 열 살에 물질을 배웠다.", "ja", "コ・スノクは十歳で素潜りを覚えた。"),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "ja", "姜道允監督は休養が必要だと述べた。"),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "zh", "现代制铁队的姜道允教练表示需要休息。"),
    ("ko", "서민주 학예연구관은 향로를 공개했다.", "de", "Die Kuratorin Seo Min-ju zeigte das Räuchergefäß."),
    ("ko", "서민주 학예연구관은 향로를 공개했다.", "fr", "La conservatrice Min-ju Seo a présenté l'encensoir."),
    ("en", "Minister Jung Ha-young left for Seosan.", "ko", "정하영 장관은 서산으로 떠났다."),
    ("ja", "パク・ソニョン代表は議案に反対した。", "ko", "박선영 대표는 의안에 반대했다."),
]


@pytest.mark.parametrize(("lang", "text", "other", "said"), TRUE)
def test_a_name_in_another_script_is_no_other_one(lang, text, other, said):
    source, quote = content_of(text, lang), content_of(said, other)
    lost = [said[u.start : u.end] for u in quote.units if u.proper and not u.ids and not has_counterpart(u, source)]
    assert lost == []
    assert replaced(quote, [source], persons_in(source)) == []


ALTERED = [
    (
        "ko",
        "삼호증권 이보람 연구원은 반도체 수요가 회복될 것으로 봤다.",
        "en",
        "Demand would recover, said Park Ji-hoon of Samho Securities.",
    ),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "en", "Coach Yang Do-yoon of Hyundai Steel said that rest was needed."),
    ("ko", "지혜인 청장은 백신을 권했다.", "ru", "Глава ведомства Хан Со Ра рекомендовала вакцину."),
    ("ko", "고순옥 할머니와 문지원 면담자가 물질 이야기를 했다.", "ja", "キム・ヨンヒとムン・ジウォンが素潜りの話をした。"),
    ("ko", "강도윤 현대제철 감독은 휴식이 필요하다고 했다.", "ja", "金成洙監督は休養が必要だと述べた。"),
    ("ko", "서민주 학예연구관은 향로를 공개했다.", "zh", "负责发掘的崔秉哲教授公开了香炉。"),
    ("ko", "서민주 학예연구관은 향로를 공개했다.", "de", "Die Kuratorin Bae Soo-yeon zeigte das Räuchergefäß."),
    ("ko", "서민주 학예연구관은 향로를 공개했다.", "fr", "La conservatrice Hye-jin Song a présenté l'encensoir."),
    ("en", "Minister Jung Ha-young left for Seosan.", "ko", "권오성 장관은 서산으로 떠났다."),
    ("ja", "パク・ソニョン代表は議案に反対した。", "ko", "임태희 대표는 의안에 반대했다."),
]


@pytest.mark.parametrize(("lang", "text", "other", "said"), ALTERED)
def test_another_person_in_his_place_is_noticed(lang, text, other, said):
    source = content_of(text, lang)
    assert replaced(content_of(said, other), [source], persons_in(source))


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("Lee Bo-ram met Choi Seok-min.", "en", ["leeboram", "choiseokmin"]),
        ("It was So-yeon Han who left.", "en", ["hansoyeon"]),
        ("Чхве Сок Мин и Хан Со Ёну", "ru", ["чхвесокмин", "хансоёну"]),
        ("The award went to Jean-Luc Godard and Anna-Maria Silva.", "en", []),
        ("A Coca-Cola plant near Baden-Baden", "en", []),
        ("Mao Tse-tung and Chiang Kai-shek met.", "en", []),
    ],
)
def test_the_syllables_of_a_person_are_one_name(text, lang, names):
    assert [u.word for u in content_of(text, lang).units if u.name and u.word == u.name.lower() and len(u.word) != u.end - u.start] == names


@pytest.mark.parametrize("word", ["반려견", "공기업", "조선업", "기획안", "주민등록", "공급망", "유권자", "정류장"])
def test_common_words_are_no_persons(word):
    assert persons_in(content_of(f"{word}을 돌보는 사람이 늘었다", "ko")) == []


def test_national_is_no_name_of_its_own():
    units = content_of("They met at Hanseo National University", "en").units
    assert [u.word for u in units if u.proper] == ["hanseo"]

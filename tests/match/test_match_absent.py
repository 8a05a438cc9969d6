"""Persons whom a page nowhere names, in whatever letters it would."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.match.absent import is_absent
from refcheck.match.families import is_read
from refcheck.model import MarkState
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow

ESSAY = "Заметки о паромах\nАркадий Шестов\n12 мая 2021\n\nПаром опаздывает всегда. Мост ждать не умеет, поэтому его и построили."


@pytest.mark.parametrize(
    ("asked", "lang", "text", "page_lang", "absent"),
    [
        ("Oleg Savitsky", "en", ESSAY, "ru", True),
        ("Arkady Shestov", "en", ESSAY, "ru", False),
        ("アルカジー・シェストフ", "ja", ESSAY, "ru", False),
        ("シルヴィア・モンタギュー", "ja", ESSAY, "ru", True),
        ("Морита", "ru", "港の話\n森田健\n\n渡し船は必ず遅れる。", "ja", False),
        ("Вершинина", "ru", "港の話\n森田健\n\n渡し船は必ず遅れる。", "ja", True),
        ("段明远", "zh", "Ferries\nBy Duan Mingyuan\n\nThe ferry is always late.", "en", False),
        ("段明远", "zh", "Ferries\nBy Bertrand Sauvegrain\n\nThe ferry is always late.", "en", True),
        ("Ду Циншань", "ru", "杜庆山：我们鼓励更多使用本币结算。", "zh", False),
        ("Мао Нин", "ru", "杜庆山：我们鼓励更多使用本币结算。", "zh", True),
        ("Musonda", "en", "交通部长穆松达多次乘车走完全程。", "zh", False),
        ("Hichilema", "en", "交通部长穆松达多次乘车走完全程。", "zh", True),
        ("Chok Khai Meng", "en", "部长卓启明说，工程将延后。", "zh", False),  # a spelling that we do not read
        ("Киути", "ru", "冒頭、城内大臣から説明した。", "ja", False),
        ("Bertrand Kroll", "fr", "Par Bertrand Sauvegrain\nLe bac est en retard.", "fr", True),  # a first name is many people's
        ("ハルヴォルセン、ベケット", "ja", "By Ingrid Halvorsen and Thomas Beckett\nSeventeen days.", "en", False),
    ],
)
def test_a_person_is_absent_where_no_word_may_be_his_name(asked, lang, text, page_lang, absent):
    assert is_absent(asked, lang, text, page_lang) is absent


def test_an_essay_is_not_another_mans_whom_it_nowhere_names():
    page = prepare(ESSAY, "ru", lambda _: voices(ESSAY, "ru"))
    found = {who: locate("Мост ждать не умеет", page, "ru", speaker=who).marks.speaker for who in ("Аркадий Шестов", "Глеб Дорохин")}
    assert found == {"Аркадий Шестов": MarkState.AGREES, "Глеб Дорохин": MarkState.DIFFERS}


@pytest.mark.parametrize(
    ("name", "word", "read"),
    [("相沢", "Аидзавы", True), ("鈴木", "Судзуки", True), ("金城盛一", "Киндзё", True), ("相沢", "Вершинина", False)],
)
def test_japanese_names_in_russian_letters(name, word, read):
    assert is_read(name, [word]) is read


@pytest.mark.parametrize(
    ("name", "word", "read"),
    [
        ("井上", "Inoue", True),  # two vowels that are no long one
        ("井上", "Иноуэ", True),
        ("井上", "이노우에", True),
        ("大橋", "Ohashi", True),  # no h of a long vowel
        ("大野", "Ohno", True),
        ("松浦", "Matsuura", True),
        ("本間", "Homma", True),
        ("神保", "Jinbo", True),
        ("南雲", "Nagumo", True),
        ("新谷", "Araya", True),  # read in several ways
        ("新谷", "Shintani", True),
        ("冨永", "Tominaga", True),
        ("勅使河原三郎", "Teshigahara", True),
        ("井上", "Ueno", False),
        ("大橋", "Ohno", False),
        ("新谷", "Shinya", True),
        ("新谷", "Nitani", False),
    ],
)
def test_japanese_family_names_as_they_are_read(name, word, read):
    assert is_read(name, [word]) is read


def test_answers_without_a_label_are_not_the_questioners():
    text = "報道官会見\n報道官：菅野　直之\n\nＱ：船はいつ着きますか。\n来週には着くと聞いております。\n\nＱ：積み荷は何ですか。\n塩と米であります。"
    page = prepare(text, "ja", lambda _: voices(text, "ja"))
    assert locate("塩と米であります", page, "ja", speaker="菅野直之").marks.speaker is MarkState.AGREES


def test_a_question_without_its_mark_is_told_by_its_turn():
    asked = "Говорят, что вы уступили в цене."
    lines = [
        "Когда пойдёт паром?",
        "Весной.",
        "А мост?",
        "Мост подождёт.",
        "Кто платит?",
        "Область.",
        asked,
        "Так говорят не все.",
        "Спасибо?",
        "Да.",
    ]
    text = "Беседа с капитаном Львом Тимохиным\n\n" + "\n".join(f"— {line}" for line in lines)
    whose = {v.how for v in voices(text, "ru") if text[v.start : v.end].strip().startswith("Говорят")}
    assert whose == {"asked"}

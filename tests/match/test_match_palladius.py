"""Chinese names in Russian letters, in any case, and names that only look so."""

from __future__ import annotations

import pytest

from refcheck.match.palladius import pinyin_of, written_as
from refcheck.match.persons import same, surely_two

WRITTEN = [
    ("谢雨薇", "Се Юйвэй"),
    ("钟晓彤", "Чжун Сяотун"),
    ("邓志军", "Дэн Чжицзюнь"),
    ("秦月华", "Цинь Юэхуа"),
    ("吕建平", "Люй Цзяньпин"),
    ("崔永年", "Цуй Юннянь"),
    ("贺思远", "Хэ Сыюань"),
]
CASES = [("Чжицзюня", "zhi jun"), ("Цзяньпину", "jian ping"), ("Минъюанем", "ming yuan"), ("Юэхуа", "yue hua")]


@pytest.mark.parametrize(("characters", "name"), WRITTEN)
def test_a_name_is_known_in_russian_letters(characters, name):
    assert written_as(characters, name.split()) is True
    assert same(characters, name, None)
    assert not surely_two(characters, name)


@pytest.mark.parametrize(("word", "read"), CASES)
def test_cases_are_taken_off(word, read):
    assert read in pinyin_of(word)


@pytest.mark.parametrize(("characters", "name"), [("谢雨薇", "Чжун Сяотун"), ("邓志军", "Цинь Юэхуа"), ("贺思远", "Се Юйвэй")])
def test_another_name_is_told(characters, name):
    assert written_as(characters, name.split()) is False
    assert surely_two(characters, name)


@pytest.mark.parametrize("word", ["Лавров", "Сергей", "Хиираги", "Brown", "", "王"])
def test_other_words_are_no_such_names(word):
    assert pinyin_of(word) == ()


def test_a_row_of_syllables_is_no_name():
    assert written_as("谢雨薇", ["Минъюань"] * 40) is None

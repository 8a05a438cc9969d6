"""Names whose letters have marks, Russian names in kana, and turns that deny or restrict in their own way."""

from __future__ import annotations

import re

import pytest

from refcheck.lang import language_of
from refcheck.match.negation import denials_at
from refcheck.match.sound import alike, sound_of

ALIKE = [
    ("Mišković", "Мишкович"),
    ("Żeromski", "Жеромский"),
    ("Šimek", "シメク"),
    ("Yıldırım", "Йылдырым"),
    ("Ķēniņš", "Кениньш"),
    ("Grace", "Грейс"),
    ("Беляева", "ベリャーエワ"),
    ("Marienburg", "马林堡"),
]
DENIES = [
    ("The ferry has no cook.", "en", True),
    ("Pupils of No. 7 School came first.", "en", False),
    ("Совет собирается не реже одного раза в месяц.", "ru", False),
    ("Совет не собирается зимой.", "ru", True),
    ("渡轮起火，无旅客受伤。", "zh", True),
    ("渡轮起火，无人机赶到。", "zh", False),
]
RESTRICTS = [
    ("Should the river rise again, the bridge will be closed.", "en", True),
    ("The river should fall again this week.", "en", False),
    ("ただし、市長は出席した。", "ja", False),
    ("ただし、市長が欠席の場合はこの限りでない。", "ja", True),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_a_name_sounds_alike_in_another_script(one: str, other: str) -> None:
    mine, theirs = sound_of(one), sound_of(other)
    assert mine is not None
    assert theirs is not None
    assert alike(mine, theirs)


def test_another_name_does_not() -> None:
    mine, theirs = sound_of("Mišković"), sound_of("Шимек")
    assert mine is not None
    assert theirs is not None
    assert not alike(mine, theirs)


@pytest.mark.parametrize(("text", "lang", "denies"), DENIES)
def test_what_denies(text: str, lang: str, denies: bool) -> None:  # noqa: FBT001 - a case's expectation
    assert bool(denials_at(text, lang)) is denies


@pytest.mark.parametrize(("text", "lang", "restricts"), RESTRICTS)
def test_what_restricts(text: str, lang: str, restricts: bool) -> None:  # noqa: FBT001 - a case's expectation
    language = language_of(lang)
    assert language is not None
    assert bool(re.search(language.matching.restrictors, text, re.IGNORECASE)) is restricts

"""Sentence ends inside lines, and whose words a passage is."""

from __future__ import annotations

import pytest

from refcheck.match import locate
from refcheck.match.negation import denials
from refcheck.match.split import sentences
from refcheck.model import MarkState, QuoteVerdict


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("雨が降った。傘はない。", "ja", ["雨が降った。", "傘はない。"]),
        ("「そうだ。」と述べた。次へ。", "ja", ["「そうだ。」と述べた。", "次へ。"]),
        ("他说：“可以。”大家走了。", "zh", ["他说：“可以。”", "大家走了。"]),
        ("He said “yes.” Then Mr. Smith left. (Late.) Yes.", "en", ["He said “yes.”", "Then Mr. Smith left.", "(Late.)", "Yes."]),
        ("«Нет». Потом ушёл.", "ru", ["«Нет».", "Потом ушёл."]),
    ],
)
def test_sentences_end_within_a_line(text, lang, expected):
    assert [text[a:b] for a, b in sentences(text, lang)] == expected


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("鞋子合不合脚", "zh", 0),
        ("足に合うか否か", "ja", 0),
        ("Он не раз говорил", "ru", 0),
        ("Река не разделяет берега", "ru", 1),
        ("我们不同意", "zh", 1),
    ],
)
def test_whether_or_not_denies_nothing(text, lang, count):
    assert len(denials(text, lang)) == count


RU = "Мост построят весной. «Мы платим за песок и молчим», — говорит рыбак Пётр Сомов. Мэр Анна Лугова приехала вечером. Все ушли."
EN = "We pay for the sand and keep silent"


@pytest.mark.parametrize(
    ("speaker", "state"), [("Pyotr Somov", MarkState.AGREES), ("Anna Lugova", MarkState.DIFFERS), ("John Unknown", MarkState.NOT_CHECKED)]
)
def test_the_speaker_is_who_the_page_says(speaker, state):
    found = locate(EN, RU, quote_lang="en", text_lang="ru", speaker=speaker)
    assert found.passage.startswith("«Мы платим")
    assert found.marks.speaker is state
    if state is MarkState.DIFFERS:
        assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS


def test_no_speaker_named_is_not_checked():
    assert locate(EN, RU, quote_lang="en", text_lang="ru").marks.speaker is MarkState.NOT_CHECKED

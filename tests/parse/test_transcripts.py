"""Whom transcripts in the forms of the sites that papers cite give their words to; and what stands on such sites and is nobody."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from transcript_cases import outcome, places, totals

from refcheck.lang import language_of
from refcheck.match.called import names_person
from refcheck.parse.turns import turns_of
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow

# Counted when the rules were made; the first run gave 117 right, 21 wrong, 19 silent.
_COUNTED_RIGHT, _COUNTED_WRONG = 151, 2


@pytest.mark.slow
@pytest.mark.parametrize("place", list(places("seen")), ids=lambda p: f"{p[0]}-{p[1]}: {p[3]}")
def test_a_place_of_a_transcript_has_its_speaker(place):
    assert outcome(place) == "right"


@pytest.mark.slow
def test_places_that_nobody_looked_at():
    counted = sum(totals("counted").values(), Counter())
    assert counted["right"] >= _COUNTED_RIGHT
    assert counted["wrong"] <= _COUNTED_WRONG


@pytest.mark.parametrize(
    ("name", "lang"),
    [("白書", "ja"), ("朝刊", "ja"), ("夕刊", "ja"), ("波高し", "ja"), ("Liberté Égalité Fraternité", "fr")],
)
def test_what_is_printed_is_nobody(name, lang):
    assert not names_person(name, language_of(lang))


@pytest.mark.parametrize(("name", "lang"), [("日下部", "ja"), ("服部", "ja"), ("三輪ハツ", "ja"), ("Renaud Comté", "fr")])
def test_names_that_end_as_other_words_do_are_names(name, lang):
    assert names_person(name, language_of(lang))


NO_LABELS = [
    (
        "zh",
        "海底光缆又断了\n【本报特约记者 石砚】一条光缆昨天中断，原因没有查明。\n专家：每年约有两百次故障\n专家：每年约有两百次故障",
        "石砚",
    ),
    ("zh", "《晨报》记者：何时通车？\n孟和平：两周之后。\n国防部：严正交涉\n相关新闻", "国防部"),
    ("zh", "《晨报》记者：何时通车？\n孟和平：两周之后。\n（责任编辑：王一舟）\n相关新闻", "责任编辑：王一舟"),
    ("ja", "【灯台の夜】第2部　風の音（3）\n【灯台の夜】前回の記事\n港の灯は九時に消えた。", "灯台の夜"),
    ("ja", "【上村記者】費用は。\n【葉山大臣】四億円です。\n最終更新日：２０２５年６月２０日\n利用規約", "最終更新日"),
    (
        "en",
        "Mr. President. I thank the members.\nMr. President. The harbour is closed.\nMr. Holm said. The rest is silence.",
        "Mr. President",
    ),
    (
        "de",
        "Verwendung von Cookies: Wir zählen die Besuche.\nFalkenrath: Der Hafen bleibt.\nFalkenrath: Die Brücke auch.",
        "Verwendung von Cookies",
    ),
    ("fr", "M. Yvon Tanguy. Oui.\nM. Yvon Tanguy. Non.\nMonsieur le Président. La jetée est finie.\nLe Phare. Il est éteint.", "Le Phare"),
]


@pytest.mark.parametrize(("lang", "page", "name"), NO_LABELS)
def test_headlines_salutations_and_fields_are_no_labels(lang, page, name):
    assert not [v for v in voices(page, lang) if v.how in ("label", "asked") and name in v.names]


def test_the_forms_of_a_page_tell_a_label_that_stands_but_once():
    page = "Встреча\nВ.Орлов: Как лёд?\nС.Лыткин: Лёд стоит.\nН.Гаврилюк (ветеран флота): Стоит и стоит.\nВ.Орлов: Спасибо."
    told = [v.names for v in voices(page, "ru") if v.how == "label"]
    assert told == [("В.Орлов",), ("С.Лыткин",), ("Н.Гаврилюк (ветеран флота)",), ("В.Орлов",)]


def test_a_paper_that_asks_under_its_own_name_is_no_speaker():
    page = "DER ANKER: Wer zahlt?\nVance: Niemand zahlt.\nDER ANKER: Und die Kapitäne?\nVance: Die Kapitäne segeln."
    assert [v.how for v in voices(page, "de")] == ["asked", "label", "asked", "label"]


def test_whoever_introduces_himself_at_the_head_speaks():
    page = "항만 대책 브리핑\n안녕하십니까? 해양수산부 항만안보국장 정태원입니다. 대책을 말씀드리겠습니다.\n예산은 삼천억 원입니다."
    assert [v.names for v in voices(page, "ko")] == [("정태원",)]


@pytest.mark.parametrize("text", ["A" * 6000, "Mr " * 2000, "(" * 6000, "Mr A (b) (c) " * 500])
def test_a_line_of_nothing_but_capitals_takes_no_time(text):
    started = time.process_time()
    turns_of(text, language_of("en"))
    assert time.process_time() - started < 2

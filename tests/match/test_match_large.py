"""What a quick look over a large text finds, against reading it."""

from __future__ import annotations

import random

import pytest

from refcheck.lang.fold import fold
from refcheck.match.heard import heard
from refcheck.match.large import Contents
from refcheck.match.prepared import prepare
from refcheck.match.sketch import Grams, Numbers, Words, significant
from refcheck.match.sound import sound_of


def test_pairs_of_characters_find_every_sentence_and_no_other():
    rng = random.Random(1)
    sentences = ["".join(rng.choice("中国美俄𠮷a") for _ in range(rng.randrange(9))) for _ in range(300)]
    grams = Grams(sentences)
    for form in ("中国", "国美俄", "俄𠮷", "a中", "龘龘"):
        assert grams.holding(form) == {i for i, s in enumerate(sentences) if form in s}


def test_words_are_found_by_their_stems():
    words = Words(["The agreements were signed.", "They agreed.", "Nothing here"], "en")
    assert words.holding("sign") == {0}
    assert words.holding("agre noth") == set()


@pytest.mark.parametrize(
    ("text", "wide"), [("1.4億人", True), ("140 million", False), ("140,000,000", False), ("一亿四千万", True), ("１４０", True)]
)
def test_numbers_meet_by_their_digits(text, wide):
    assert significant(140_000_000) == "14"
    assert Numbers(["没有", text], wide=wide).holding(140_000_000) == {1}


@pytest.mark.parametrize(
    ("sentence", "code", "name"),
    [
        ("拉夫罗夫说，会谈有益。", "zh", "Лавров"),
        ("ラブロフ外相は述べた。", "ja", "Lavrov"),
        ("As Lavrov said, talks help.", "en", "ラブロフ"),
        ("라브로프는 말했다.", "ko", "Лавров"),
    ],
)
def test_names_are_heard(sentence, code, name):
    sound = sound_of(name)
    assert sound is not None
    assert heard(["", sentence, "中国。China. 日本"], code).where(sound) == {1}
    assert heard([""], code).where(sound) == set()


def test_few_sentences_stay_taken_apart():
    text = "各国应当合作。" * 4000
    spans = [(i, i + 7) for i in range(0, len(text), 7)]
    contents = Contents(text, spans, "zh")
    assert contents[3].text == "各国应当合作。"
    assert [c.text for c in contents[1:3]] == ["各国应当合作。"] * 2
    assert contents[3] is contents[3]


@pytest.mark.parametrize("text", ["", "Abc d.", "㈱ｶﾞス 3.5—6 e\u0301́’s", "x\u200b\u202e国"])
def test_folded_letters_keep_their_places(text):
    folded = fold(text)
    places = [folded.place(i) for i in range(len(folded.text))]
    assert places == sorted(places)
    assert all(fold(text[p]).text or not text[p].isalnum() for p in places)
    assert [folded.position(p) for p in places] == [places.index(p) for p in places]


@pytest.mark.parametrize(("start", "end", "found"), [(0, 1, (0, 0)), (2, 5, (0, 1)), (3, 3, (0, -1)), (4, 99, (1, 1)), (9, 9, (0, -1))])
def test_sentences_that_a_stretch_touches(start, end, found):
    assert prepare("甲乙。\n丙丁。", "zh").sentence_at(start, end) == found

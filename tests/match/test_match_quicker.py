"""What is looked up in place of being tried one by one must find the same."""

from __future__ import annotations

import random
import re

import pytest

from refcheck.match.answering import Answering
from refcheck.match.content import content_of
from refcheck.match.pairing import number_in, same_quantity
from refcheck.match.polarity import answers
from refcheck.match.quantity import Quantity
from refcheck.match.sketch import Numbers, significant, words_of
from refcheck.match.sound import _near
from refcheck.match.sound_costs import turned_likeness

_SOUNDS = "pftskmnlwyhaeiou"


def _form(rng: random.Random) -> str:
    return "".join(rng.choices(_SOUNDS, k=rng.randrange(1, 11)))


def test_no_name_is_passed_over_that_sounds_alike():
    rng = random.Random(1)
    passed = 0
    for _ in range(6_000):
        one = _form(rng)
        other = "".join(c if rng.random() < 0.8 else rng.choice(_SOUNDS) for c in one if rng.random() < 0.9) or _form(rng)
        least = rng.choice((0.72, 0.76, 0.84, 0.85, 0.92))
        if not _near(one, other, least):
            passed += 1
            assert turned_likeness(one, other, least) < least, (one, other, least)
    assert passed > 1000  # it does spare something


@pytest.mark.parametrize(
    ("quote", "lang", "text", "text_lang"),
    [
        ("双方は港湾の協定に反対し、制裁を拒否した。", "ja", "双方反对港口协定，没有取消制裁，拒绝谈判。", "zh"),
        ("The ministers refused to sign the port agreement.", "en", "Министры отказались подписать соглашение о порте.", "ru"),
    ],
)
def test_units_that_answer_are_those_tried_one_by_one(quote, lang, text, text_lang):
    mine, theirs = content_of(quote, lang).units, content_of(text, text_lang).units
    found = [Answering(theirs).of(u) for u in mine]
    assert found == [[i for i, v in enumerate(theirs) if answers(u, v)] for u in mine]
    assert any(found)


@pytest.mark.parametrize("most", [None, 5])
def test_words_and_their_sentences(most):
    sentences = ["The port—the port’s", "A port, the Pier", "3rd pier. " + "x" * 41, "the end", "Last port"]
    held: dict[str, list[int]] = {}
    for i, sentence in enumerate(sentences):
        for word in dict.fromkeys(re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", sentence.lower())):
            held.setdefault(word, []).append(i)
    held.pop("x" * 41)
    found = words_of(sentences, most=most)
    assert {w: list(found.places(w)) for w in found} == dict(list(held.items())[:most])
    assert found.is_whole is (most is None)


@pytest.mark.parametrize(
    ("printed", "value"), [("35亿1200万", 3_512_000_000), ("1,234億50万", 123_400_500_000), ("2億0300万", 203_000_000)]
)
def test_two_steps_of_ten_thousand(printed, value):
    numbers = Numbers(["无", f"共{printed}人"], wide=True)
    assert numbers.holding(value) == {1}
    assert significant(value) == significant(float(value))


def test_words_of_one_stretch_keep_sentences_of_their_own():
    noise = "z9" * 40  # no prose: after some such sentences each is taken apart by itself
    found = words_of(["port:pier", "port:pier", *[noise] * 300, "port", "pier", "pier"])
    assert [list(found.places(w)) for w in ("port", "pier")] == [[0, 1, 302], [0, 1, 303, 304]]


def test_a_number_is_among_others_as_one_by_one():
    rng = random.Random(2)
    for _ in range(5000):
        value = rng.choice((0.0, 1.5, 12_300.0, 12_345.0, 7.0, 1e9)) * rng.choice((1, 1, -1))
        one, other = (Quantity(v, "", 0, 1) for v in (value, value * (1 + rng.uniform(-0.008, 0.008))))
        assert number_in(one, (other,)) is same_quantity(one, other)

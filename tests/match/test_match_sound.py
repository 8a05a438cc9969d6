"""Names of four scripts meet by their sound, and seldom another name."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from refcheck.match.sound import alike, likeness, sound_of

ROWS = [line.split("\t") for line in Path(__file__).with_name("names.tsv").read_text(encoding="utf-8").splitlines()]
CODES = ("en", "ja", "zh", "ru")
# Chinese names that translate, abbreviate or remodel instead of following the sound.
NOT_BY_SOUND = frozenset("普京 谭德塞 福山 利物浦 爱丁堡 汉堡 谷歌 俄气 俄油 西门子 波音 芝加哥 旧金山".split())


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(range(4), 2)), ids=lambda i: CODES[i])
def test_a_name_is_heard_in_the_other_script(one, other):
    pairs = [(r[one], r[other]) for r in ROWS if r[2] not in NOT_BY_SOUND]
    sounds = [(sound_of(a), sound_of(b)) for a, b in pairs]
    heard = sum(1 for a, b in sounds if a is not None and b is not None and alike(a, b))
    assert heard / len(pairs) >= 0.88


@pytest.mark.slow
@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(range(4), 2)), ids=lambda i: CODES[i])
def test_another_name_is_seldom_taken_for_it(one, other):
    left = [sound_of(r[one]) for r in ROWS]
    right = [sound_of(r[other]) for r in ROWS]
    pairs = [(a, b) for i, a in enumerate(left) for j, b in enumerate(right) if i != j and a and b]
    assert sum(alike(a, b) for a, b in pairs) / len(pairs) <= 0.012


def test_likeness_is_symmetric_and_whole_for_one_spelling():
    one, other = sound_of("Лавров"), sound_of("ラブロフ")
    assert one is not None
    assert other is not None
    assert likeness(one, other) == pytest.approx(likeness(other, one))
    assert likeness(one, one) == 1.0


@pytest.mark.parametrize("word", ["", "一", "ー", "'"])
def test_what_has_no_sound(word):
    assert sound_of(word) is None or sound_of(word).forms


@pytest.mark.parametrize(("one", "other"), [("ヘイル", "Hale"), ("ウェイド", "Wade"), ("Хейл", "Hale"), ("ライス", "Rice")])
def test_a_vowel_before_a_silent_e_is_long(one, other):
    first, second = sound_of(one), sound_of(other)
    assert first is not None
    assert second is not None
    assert alike(first, second)

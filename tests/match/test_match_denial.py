"""Turns of speech that deny nothing, and what becomes of a denial on the other side."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.denial import NAMES, weighed
from refcheck.match.negation import denials, half_denials_at


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("我们不得不离开，他非去不可。", "zh"),
        ("毫无疑问，这是事实，难道你没看见吗？", "zh"),
        ("参加せざるを得なかった。", "ja"),
        ("国連は対応しなければならない。", "ja"),
        ("選択肢は一つしか残されていない。", "ja"),
        ("Министр не мог не заметить этого и не раз говорил о нём.", "ru"),
        ("Как бы то ни было, совет собирался не менее десяти раз.", "ru"),
        ("The council could not but agree, with or without a vote.", "en"),
        ("It is not uncommon, and no small matter.", "en"),
    ],
)
def test_what_only_looks_like_a_denial_is_none(text, lang):
    assert denials(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("我们不同意，也不会离开。", "zh"),
        ("武力を行使してはならない。", "ja"),
        ("Он не мог заметить этого.", "ru"),
        ("The council could not agree.", "en"),
    ],
)
def test_a_true_denial_stays_one(text, lang):
    assert denials(text, lang)


@pytest.mark.parametrize(
    ("text", "lang"), [("予算が足りない。", "ja"), ("两国情况不同。", "zh"), ("Средств не хватает.", "ru"), ("Not until May.", "en")]
)
def test_what_is_often_said_without_a_denial_is_half_of_one(text, lang):
    assert denials(text, lang) == ()
    assert half_denials_at(text, lang)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("quote", "fate"),
    [
        ("The delegation did not sign the treaty.", "met"),
        ("The delegation signed the treaty and did not leave.", "free"),
    ],
)
def test_what_becomes_of_a_denial(quote, fate):
    found = weighed(content_of(quote, "en"), content_of("代表团没有签署条约。", "zh"), 2.0)
    assert found is not None
    assert found.row[NAMES.index(fate)] > 0


def test_two_texts_without_denials_are_not_weighed():
    assert weighed(content_of("They signed.", "en"), content_of("他们签署了。", "zh"), 2.0) is None

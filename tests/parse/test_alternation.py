"""Words written as one expression match what the same words match side by side, the longest first."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refcheck.parse.alternation import alternation
from refcheck.parse.facts import words

pytestmark = pytest.mark.slow  # every expression of a language is asked

LETTER = r"[^\W\d_]"
FIELDS = ("lead_in", "via", "editor_after", "translator_before", "publisher", "organisation", "ibid", "op_cit", "accessed_before", "thesis")


def side_by_side(entries):
    return re.compile("(?i:" + "|".join(one(w) for w in sorted(set(entries), key=lambda w: (-len(w), w))) + ")")


def one(word):
    spaced = [c.isalpha() and ord(c) < 0x590 for c in (word[0], word[-1])]
    blank = r"\s+" if word.isascii() or spaced[0] else r"\s*"
    body = re.escape(word).replace(r"\ ", blank)
    return (rf"(?<!{LETTER})" if spaced[0] else "") + body + (rf"(?!{LETTER})" if spaced[1] else "")


@pytest.mark.parametrize("field", FIELDS)
def test_every_word_of_a_field_is_found_as_before(field):
    entries = words(field)
    old, new = side_by_side(entries), re.compile(alternation(entries))
    for word in entries:
        for text in (
            word,
            word.upper(),
            f"x{word}",
            f"{word}x",
            f"({word})",
            f"注{word}。",
            word.replace(" ", "\n "),
            word[:-1],
            f"1{word}2",
        ):
            assert [m.span() for m in new.finditer(text)] == [m.span() for m in old.finditer(text)], text


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("ab é編集.", min_size=1, max_size=4).filter(str.strip).map(str.strip), min_size=1, max_size=6),
    st.text("aAbB éÉ編集.", max_size=20),
)
def test_any_words_are_found_in_any_text_as_before(entries, text):
    assert [m.span() for m in re.finditer(alternation(entries), text)] == [m.span() for m in side_by_side(entries).finditer(text)]


def test_no_words_match_nothing():
    assert re.search(alternation(()), "any text") is None


def test_words_may_begin_within_a_word_where_that_is_asked_for():
    assert re.search(alternation(["berlin"], within=True), "WestBerlin")
    assert re.search(alternation(["berlin"]), "WestBerlin") is None

"""Inflected words of a text meet the words of the lexicon."""

from __future__ import annotations

import pytest

from refcheck.match.stem import stem


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", "agree agreed agreement agrees"),
        ("en", "receive received receiving"),
        ("en", "order orders ordered ordering"),
        ("en", "create creation created"),
        ("en", "violate violation violated violates"),
        ("en", "cooperate cooperation cooperative"),
        ("en", "policy policies"),
        ("en", "withdraw withdrew withdrawn"),
        ("ru", "участок участка участки участков"),
        ("ru", "совет совета советы советов"),
        ("ru", "требовать требует требуют требование"),
        ("ru", "использовать использует использование использовал"),
        ("ru", "смочь может могли смогут"),
        ("ru", "страна стран страны стране"),
        ("ru", "ребенок дети детей ребенка"),
        ("fr", "percevoir perçoit percevra percevraient perçu"),
        ("fr", "vouloir voudra voudront voudrions"),
        ("fr", "reprendre reprendraient reprend"),
        ("fr", "tenir tiendrait tiendront tenu"),
        ("fr", "demander demanderons demandera"),
        ("fr", "survivre survivra survivrait"),
    ],
)
def test_forms_of_one_word_have_one_stem(code, forms):
    assert len({stem(form, code) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("code", "one", "other"), [("en", "new", "news"), ("en", "offer", "off"), ("ru", "мир", "мера"), ("en", "use", "us")]
)
def test_two_words_keep_two_stems(code, one, other):
    assert stem(one, code) != stem(other, code)

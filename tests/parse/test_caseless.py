"""An expression loses its flag only where no letter of it has a case."""

from __future__ import annotations

import re

import pytest

from refcheck.lang import LANGUAGES
from refcheck.lang.caseless import WITHOUT_CASE, any_case


@pytest.mark.parametrize(
    "expression",
    ["a", "[一-龥]a", r"\x41", r"\u0041", "(?P<one>一)(?P=one)", r"(一)\1", "[!-～]", "[ァ-～]", "É", "Ａ", "[一-龥a-z]", "(?:о|一)"],
)
def test_case_counts_where_a_letter_may_have_one(expression):
    assert any_case(expression) is re.IGNORECASE


@pytest.mark.parametrize(
    "expression",
    ["一", r"(?P<one>[一-龥々]{2,4}?)\s*(?:表示|说)", "[가-힣0-9]+", r"[^.\ue000]\d", r"(?<![ぁ-ゖ])\w\b", r"\\一", r"\.(?i:一)"],
)
def test_case_does_not_count_where_no_letter_has_one(expression):
    assert any_case(expression) is re.NOFLAG


def test_the_stretches_hold_no_letter_with_a_case():
    inside = [chr(c) for low, high in WITHOUT_CASE for c in range(ord(low), ord(high) + 1)]
    assert not [c for c in inside if c.lower() != c or c.upper() != c]


def test_an_expression_without_its_flag_finds_what_it_found_with_it():
    speeches = [language.speech for language in LANGUAGES]
    fields = {e for speech in speeches for name in speech.__slots__ if isinstance(e := getattr(speech, name), str)}
    expressions = {e for e in fields if e and any_case(e) is re.NOFLAG}
    assert len(expressions) > 20
    signs = "".join(chr(c) for c in [*range(0x20, 0x250), *range(0x3041, 0x3100), *range(0x4E00, 0x9FFF, 99), *range(0xAC00, 0xD7A4, 99)])
    shortest = sorted(expressions, key=len)[:20]
    text = signs + "".join(shortest)
    for expression in shortest:
        plain, flagged = (re.compile(expression, flag) for flag in (0, re.IGNORECASE))
        assert [m.span() for m in plain.finditer(text)] == [m.span() for m in flagged.finditer(text)]

"""In which language quoted words are, and what is said where no lexicon knows it."""

import pytest

from refcheck.lang.guess import language_of_quotation
from refcheck.match import locate
from refcheck.model import QuoteVerdict


@pytest.mark.parametrize(
    ("words", "paper", "language"),
    [
        ("自由で開かれた海洋", "ja", "ja"),
        ("海洋秩序", "ja", "ja"),
        ("我们愿同各国维护海上秩序", "ja", "zh"),
        ("海の秩序を守るのは我々である", "zh", "ja"),
        ("海上无国界，账上有国界", "ko", "zh"),
        ("山有山的难处，河有河的盼头", "ja", "zh"),
        ("灯塔不是护栏", "ja", "zh"),
        ("戦略的互恵関係委員会", "ja", "ja"),
        ("the sea belongs to those who cross it", "ja", "en"),
        ("the sea belongs to those who cross it", "de", "en"),
        ("La mer est à ceux qui la traversent", "en", "fr"),
        ("Das Meer gehört denen, die es nicht fürchten", "fr", "de"),
        ("Мы не торопимся", "de", "ru"),
        ("바다는 국경을 모른다", "ja", "ko"),
        ("AUKUS", "ja", "ja"),
        ("rules-based order", "de", "de"),
        ("НАТО", "uk", "uk"),
    ],
)
def test_the_language_of_quoted_words(words, paper, language):
    assert language_of_quotation(words, paper) == language


def test_a_phrase_that_shows_no_language_is_found_as_printed():
    page = "The ministers spoke of a rules-based order at sea. They then left for dinner."
    found = locate("rules-based order", page, "de", "en")
    assert found.verdict is QuoteVerdict.VERBATIM
    assert page[found.start : found.end] == "rules-based order"


def test_without_a_lexicon_nothing_is_said_against_a_translation():
    page = "La ministra habló el martes en Bremen. En el año 2021 zarparon 14 barcos, dijo Hanna Brandt ante 300 invitados."
    quote = "In 2021, 14 ships put to sea, Hanna Brandt told 300 guests"
    found = locate(quote, page, "en", "es")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert "no lexicon of es" in found.reason
    assert found.passage is not None
    assert "14 barcos" in found.passage
    nothing = locate("Nobody ever sleeps on the quay", page, "en", "es")
    assert nothing.verdict is QuoteVerdict.CANNOT_JUDGE
    assert not nothing.passage

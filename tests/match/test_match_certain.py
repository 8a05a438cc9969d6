"""Certain for possible, and the other way round, in seven languages."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.hedges import certain_for_possible

OTHER = [
    ("zh", "渡轮停航必将使岛上缺少药品", "ru", "Остановка парома может оставить остров без лекарств."),
    ("ja", "渡し船が止まれば、島は必ず薬に事欠く", "en", "If the ferry stops, the island might run short of medicine."),
    ("ko", "연락선이 멈추면 섬에는 틀림없이 약이 모자란다", "zh", "渡轮停航可能使岛上缺少药品。"),
    ("fr", "l’île manquera à coup sûr de médicaments", "ja", "島では薬が足りなくなるかもしれない。"),
    ("en", "the island may run short of medicine", "de", "Der Insel werden zwangsläufig die Arzneien ausgehen."),
]
SAME = [
    ("zh", "渡轮停航必将使岛上缺少药品", "ru", "Остановка парома неизбежно оставит остров без лекарств."),
    ("ja", "島は薬に事欠くかもしれない", "en", "The island might run short of medicine."),
    ("ja", "船は必ずしも要らない", "en", "The ship may not be needed."),
    ("en", "It is not certainly known; they may come", "zh", "他们可能会来，但并不一定。"),
]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), OTHER)
def test_certain_for_possible_is_told(lang, quote, page_lang, passage):
    assert certain_for_possible(content_of(quote, lang), content_of(passage, page_lang)) is not None


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), SAME)
def test_alike_is_not(lang, quote, page_lang, passage):
    assert certain_for_possible(content_of(quote, lang), content_of(passage, page_lang)) is None

"""Certain for possible, and the other way round, in seven languages."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.hedges import certain_for_possible, unhedged

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


TOLD_TO_COME = [
    ("en", "The council may consider a second ferry.", "ru", "Совет закажет второй паром."),
    ("ru", "Мы не исключаем, что ловля будет временно запрещена.", "fr", "La pêche sera provisoirement interdite."),
    ("zh", "不排除明年停航。", "de", "Der Fährverkehr wird im nächsten Jahr eingestellt."),
    ("ja", "運賃が上がる可能性がある。", "en", "Fares will rise."),
    ("ko", "요금이 오를 수도 있다.", "zh", "票价将会上涨。"),
]
TOLD_TO_COME += [
    ("zh", "如果渡轮停航，岛上有可能缺药。", "en", "If the ferry stops, the island will run short of medicine."),
    ("ja", "船が止まれば、薬が足りなくなる可能性がある。", "ru", "Если паром встанет, лекарств будет мало."),
]
TOLD_AS_POSSIBLE = [
    ("en", "You may call it old, but the ferry runs.", "ja", "古いと言われても、渡し船は走っています。"),
    ("en", "The mayor will open the ferry.", "zh", "市长将启用渡轮。"),
    ("en", "The council may consider a second ferry.", "ru", "Совет может рассмотреть вопрос о втором пароме."),
    ("ru", "Мы не исключаем, что ловля будет временно запрещена.", "fr", "Il se peut que la pêche soit interdite."),
    ("zh", "不排除明年停航。", "de", "Es ist nicht ausgeschlossen, dass der Fährverkehr eingestellt wird."),
    ("ja", "運賃が上がる可能性がある。", "en", "Fares are likely to rise."),
]


@pytest.mark.parametrize(("lang", "source", "told_in", "told"), TOLD_TO_COME)
def test_what_only_may_be_is_not_told_as_coming(lang, source, told_in, told):
    assert unhedged(source, lang, told, told_in) is not None


@pytest.mark.parametrize(("lang", "source", "told_in", "told"), TOLD_AS_POSSIBLE)
def test_what_may_be_is_told_so(lang, source, told_in, told):
    assert unhedged(source, lang, told, told_in) is None

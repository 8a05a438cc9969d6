"""Words of one scale: opposites, weaker and stronger ones, plans for deeds, some for all."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.hedges import unhedged
from refcheck.match.scales import displaced

# (source, its language, a true rendering, an altered one, their language)
CASES = [
    ("The number of ferry passengers rose by 12 percent last summer.", "en", "去年夏天渡轮乘客人数增加了12%。", "去年夏天渡轮乘客人数减少了12%。", "zh"),
    ("Число пассажиров паромов выросло на 12 процентов.", "ru", "フェリーの乗客数は12％増加した。", "フェリーの乗客数は12％減少した。", "ja"),
    ("Das Museum soll nach der Renovierung geöffnet werden.", "de", "The museum is to open after the renovation.", "The museum is to open before the renovation.", "en"),
    ("环保部门要求工厂停止排放污水。", "zh", "The environment department demanded that the factory stop discharging waste water.", "The environment department suggested that the factory stop discharging waste water.", "en"),
    ("Le conseil envisage de vendre le port.", "fr", "The council is considering selling the port.", "The council has decided to sell the port.", "en"),
    ("시의회는 다리를 새로 짓는 방안을 검토하고 있다.", "ko", "市議会は新しい橋の建設を検討している。", "市議会は新しい橋の建設を決定した。", "ja"),
    ("Some of the villages lost their schools.", "en", "Некоторые деревни лишились школ.", "Все деревни лишились школ.", "ru"),
    ("この鉱山には少なくとも40人の労働者が残っている。", "ja", "At least 40 workers remain in this mine.", "At most 40 workers remain in this mine.", "en"),
    ("Стоимость проекта, по-видимому, завышена.", "ru", "The cost of the project is apparently overestimated.", "The cost of the project is apparently underestimated.", "en"),
    ("The strike may affect harvest deliveries.", "en", "罢工可能影响收获物的运送。", "罢工必定影响收获物的运送。", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lang", "true", "altered", "target"), CASES)
def test_what_stands_elsewhere_on_its_scale_differs_and_what_renders_it_does_not(source, lang, true, altered, target):
    passage = content_of(source, lang)
    assert displaced(content_of(true, target), passage) is None
    assert displaced(content_of(altered, target), passage) is not None


def test_a_denied_opposite_stands_where_the_word_does():
    passage = content_of("The tariff was lowered for importers of grain.", "en")
    assert displaced(content_of("谷物进口商的关税没有提高。", "zh"), passage) is None


def test_korean_words_bear_endings_behind_what_hedges():
    assert unhedged("工場の移転を検討している。", "ja", "공장 이전을 검토하고 있다.", "ko") is None
    assert unhedged("工場の移転を検討している。", "ja", "공장을 이전했다.", "ko") is not None

"""Foreign names in Chinese: characters that stand for sounds, rarer ones only among common ones."""

from __future__ import annotations

import pytest

from refcheck.match.content import content_of
from refcheck.match.sound import alike, likeness, sound_of
from refcheck.match.sound_costs import costs


def names(text: str) -> list[str]:
    return [text[u.start : u.end] for u in content_of(text, "zh").units if u.proper]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("他出生在捷尔任斯卡亚。", "捷尔任斯卡亚"),
        ("记者抵达贝灵格利斯采访。", "贝灵格利斯"),
        ("代表来自佩珀代因。", "佩珀代因"),
        ("船在罗马纳靠岸。", "罗马纳"),
        ("他住在安索尼亚。", "安索尼亚"),
        ("在克里斯滕森看来，这不合适。", "克里斯滕森"),
    ],
)
def test_a_foreign_name_is_one_name(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("他于巴西任教。", "巴西"),
        ("南伦敦的居民表示欢迎。", "伦敦"),
        ("巴西里有人反对。", "巴西"),
        ("波兰加入了该组织。", "波兰"),
        ("德国总理和法国总统会谈。", "德国"),
    ],
)
def test_known_names_beside_small_words_stay_as_they_are(text, kept):
    assert kept in names(text)


@pytest.mark.parametrize("text", ["警察在特别的地方开始工作。", "济南的经济保持了增长。", "大家都在打听消息。", "这项任务十分灵活。"])
def test_plain_words_are_no_names(text):
    assert not [n for n in names(text) if len(n) > 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("维多利亚", "Виктория"),
        ("奥马哈", "オマハ"),
        ("吉尔吉特", "Гилгит"),
        ("埃弗里特", "Everett"),
        ("瓦列沃", "Валево"),
        ("库尔斯克", "クルスク"),
        ("沃尔科夫", "Volkov"),
    ],
)
def test_characters_stand_for_what_they_are_measured_to_stand_for(one, other):
    first, second = sound_of(one), sound_of(other)
    assert first is not None
    assert second is not None
    assert alike(first, second), likeness(first, second)


def test_costs_are_symmetric_and_every_sound_has_one():
    table = costs()
    assert table.turned.keys() == table.weight.keys() == table.omitted.keys()
    for one, row in table.turned.items():
        assert row[one] == 0.0
        for other, cost in row.items():
            assert cost == table.turned[other][one]

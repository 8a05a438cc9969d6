"""Turns that deny nothing, words with a denial inside, and denials that the page has in the next sentence."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.denied_beside import said_beside
from refcheck.match.negation import INSIDE, denials, polars
from refcheck.match.polarity import matched, side

pytestmark = pytest.mark.slow  # several lexicons


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Он спросил, не продаёт ли сосед лодку.", "ru"),
        ("Не пора ли чинить крышу?", "ru"),
        ("Мост строили не один год.", "ru"),
        ("这座桥并不比老桥逊色。", "zh"),
        ("岁月不饶人。", "zh"),
        ("Non seulement la grange, mais aussi le moulin a brûlé.", "fr"),
        ("Il ne s'agit pas seulement du moulin.", "fr"),
        ("N'est-il pas temps de réparer le toit ?", "fr"),
        ("Der Neubau steht dem alten in nichts nach.", "de"),
        ("새 다리는 헛간에 그치지 않고 방앗간까지 이어진다.", "ko"),
        ("Barns Nos. 3 and 4 burned, and so did Mill No. II.", "en"),
        ("The orchard is second to none.", "en"),
    ],
)
def test_what_has_the_form_of_a_denial_and_affirms_denies_nothing(text, lang):
    assert denials(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The beekeepers abstained.", "en"),
        ("The cost of honey was left out of account.", "en"),
        ("The best harvest is still to come.", "en"),
        ("Пасечники уклонились от проверки.", "ru"),
        ("Лучший урожай ещё впереди.", "ru"),
        ("养蜂人推卸责任。", "zh"),
        ("养蜂人旷课。", "zh"),
        ("養蜂家は大会を欠場した。", "ja"),
        ("養蜂家は仕事を休んだ。", "ja"),
        ("양봉가는 대회에 불참했다.", "ko"),
        ("Die Imker widersetzten sich der Prüfung.", "de"),
        ("Die beste Ernte steht noch bevor.", "de"),
        ("Les apiculteurs se sont abstenus.", "fr"),
        ("Leur demande est restée lettre morte.", "fr"),
    ],
)
def test_words_that_imply_a_denial_have_it_inside(text, lang):
    assert [p.rank for p in polars(text, lang) if p.rank <= INSIDE] == [INSIDE]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Das Paket enthielt Honig.", "de"),
        ("背景には湖がある。", "ja"),
        ("La faille s'élargit.", "fr"),
        ("The last hive is blocks away.", "en"),
    ],
)
def test_their_like_does_not(text, lang):
    assert [p for p in polars(text, lang) if p.rank <= INSIDE] == []


def test_the_same_word_with_a_denial_inside_comes_before_a_denial_beside_it():
    mine, theirs = side(content_of("不能说试验失败了", "zh")), side(content_of("実験は失敗した", "ja"))
    (found,) = matched(mine, theirs)
    assert mine.denied[found.mine].polar.rank == INSIDE


def test_a_denial_in_the_next_sentence_is_said_there():
    quote = content_of("Пасечник продал мёд, но ульи не продал.", "ru")
    passage = content_of("The beekeeper found a buyer for his honey.", "en")
    assert said_beside(quote, passage, [content_of("He did not sell the hives.", "en")])
    assert not said_beside(quote, passage, [content_of("He did not call the vet.", "en")])
    assert not said_beside(quote, content_of("The beekeeper sold the hives.", "en"), [content_of("He did not sell the hives.", "en")])

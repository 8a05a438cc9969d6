"""A passage of several sentences reaches as far as it is rendered, and no further."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.narrow import narrowed
from refcheck.match.prepared import Prepared
from refcheck.match.widen import widened
from refcheck.match.windows import joined, sentence

pytestmark = pytest.mark.slow


def kept(quote, quote_lang, text, lang, found=None):
    page = Prepared(text, lang)
    count = len(page.sentences)
    window = narrowed(content_of(quote, quote_lang), page, joined(page, 0, count - 1, "sentences"), (0, count), found or (0, count))
    return text[window.start : window.end]


@pytest.mark.parametrize(
    ("quote", "quote_lang", "text", "lang", "begins"),
    [
        (
            "The village had no school; the teacher built one with his own money.",
            "en",
            "一九五三年冬天我们全家坐火车离开城市，村里没有学校。老师用自己的钱建了一所。",
            "zh",
            "村里没有学校",
        ),
        (
            "The village had no school; the teacher built one with his own money.",
            "en",
            "Когда после войны наша семья вернулась из плена, в деревне не было школы. Учитель построил её на свои деньги.",
            "ru",
            "в деревне",
        ),
        (
            "В деревне не было школы; учитель построил её на свои деньги.",
            "ru",
            "When our family came back from the war by train, the village had no school. The teacher built one with his own money.",
            "en",
            "the village",
        ),
        (
            "村里没有学校，老师用自己的钱建了一所。",
            "zh",
            "戦争が終わって家族が汽車で帰ってきたとき、村には学校がなかった。先生が自分の金で学校を建てた。",
            "ja",
            "村には",
        ),
        (
            "The village had no school; the teacher built one with his own money.",
            "en",
            "Quand notre famille est revenue de la guerre en train, le village n'avait pas d'école. Le professeur en a construit une avec son argent.",
            "fr",
            "le village",
        ),
    ],
)
def test_a_clause_at_the_head_that_is_not_rendered_goes(quote, quote_lang, text, lang, begins):
    assert kept(quote, quote_lang, text, lang).startswith(begins)


@pytest.mark.parametrize(
    ("quote", "quote_lang", "text", "lang"),
    [
        # it restricts what follows
        (
            "The village will get a school; the teacher will build it with his own money.",
            "en",
            "Если губернатор подпишет указ, в деревне будет школа. Учитель построит её на свои деньги.",
            "ru",
        ),
        (
            "В деревне будет школа; учитель построит её на свои деньги.",
            "ru",
            "Unless the river floods, the village will have a school. The teacher will build it.",
            "en",
        ),
        ("The village will get a school; the teacher will build it.", "en", "如果河水不泛滥，村里将有一所学校。老师将建学校。", "zh"),
        # it is rendered
        (
            "After the war the village had no school; the teacher built one.",
            "en",
            "После войны, в мае, в деревне не было школы. Учитель построил её.",
            "ru",
        ),
        # it may be what the quotation calls by another name
        (
            "When Petrov came to the village it had no school; the teacher built one.",
            "en",
            "Когда Иванов приехал сюда на поезде, в деревне не было школы. Учитель построил её.",
            "ru",
        ),
        # it is a topic and no clause
        (
            "The president was a doctor; the school stood in the village.",
            "en",
            "初代の社長の田中氏は、医者だった。学校は村にあった。",
            "ja",
        ),
        # one sentence alone
        ("The village had no school.", "en", "Когда наша семья вернулась с войны, в деревне не было школы.", "ru"),
    ],
)
def test_what_may_be_altered_stays(quote, quote_lang, text, lang):
    assert kept(quote, quote_lang, text, lang) == text


@pytest.mark.parametrize(
    ("quote", "quote_lang", "text", "lang", "found", "expected"),
    [
        (
            "The teacher built a school in the village with his own money.",
            "en",
            "Пароход опоздал из-за тумана на целую неделю. Учитель построил в деревне школу на свои деньги.",
            "ru",
            (1, 2),
            "Учитель построил в деревне школу на свои деньги.",
        ),
        (
            "The teacher built a school in the village with his own money.",
            "en",
            "老师用自己的钱在村里建了学校。轮船因大雾晚到了一个星期。",
            "zh",
            (0, 1),
            "老师用自己的钱在村里建了学校。",
        ),
        (  # what the search found goes never
            "The teacher built a school in the village with his own money.",
            "en",
            "老师用自己的钱在村里建了学校。轮船因大雾晚到了一个星期。",
            "zh",
            (0, 2),
            "老师用自己的钱在村里建了学校。轮船因大雾晚到了一个星期。",
        ),
        (  # nor what is rendered
            "The teacher built a school in the village; the ship came a week late because of the fog.",
            "en",
            "老师在村里建了学校。轮船因大雾晚到了一个星期。",
            "zh",
            (0, 1),
            "老师在村里建了学校。轮船因大雾晚到了一个星期。",
        ),
    ],
)
def test_a_neighbour_that_is_not_rendered_goes(quote, quote_lang, text, lang, found, expected):
    assert kept(quote, quote_lang, text, lang, found) == expected


@pytest.mark.parametrize(
    ("quote", "quote_lang", "text", "lang", "joins"),
    [
        (
            "Министр поднял перед послом вопрос о тюрьме; но ответа он не получил.",
            "ru",
            "The minister put the question of the prison to the ambassador. He got no answer.",
            "en",
            True,
        ),
        (
            "The minister put the question of the prison to the ambassador; the doctors received letters.",
            "en",
            "部长向大使提出了监狱问题。医生收到了信。",
            "zh",
            True,
        ),
        # two words that many sentences have are not enough where it says much else
        (
            "Министр поднял перед послом вопрос о тюрьме; но ответа он не получил.",
            "ru",
            "The minister put the question of the prison to the ambassador. The harvest of wheat and barley in the southern provinces got worse after the drought.",
            "en",
            False,
        ),
    ],
)
def test_a_short_neighbour_joins_what_leaves_the_end_open(quote, quote_lang, text, lang, joins):
    page = Prepared(text, lang)
    window = widened(content_of(quote, quote_lang), page, sentence(page, 0), (0, 1))
    assert (text[window.start : window.end] == text) is joins

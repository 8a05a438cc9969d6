"""Denials that the other side says in other words: without a denial, by a word that holds one, by a condition."""

import pytest

from refcheck.match import prepare
from refcheck.match.content import content_of
from refcheck.match.marks import held, judge
from refcheck.match.question import Question
from refcheck.match.standing import affirmed
from refcheck.match.trim import trimmed
from refcheck.match.windows import joined
from refcheck.model import MarkState

pytestmark = pytest.mark.slow


def state(quote: str, quote_lang: str, passage: str, lang: str) -> MarkState:
    """What the mark for denials says of a quotation surely found in a page of one passage."""
    page = prepare(passage, lang)
    window = joined(page, 0, len(page.sentences) - 1, "sentences")
    beside = held(Question(quote, quote_lang), content_of(quote, quote_lang), page, window, (0, len(page.sentences)), 0.95)
    return judge(beside).marks["negation"]


KEPT_ON = [
    ("The watchman never left his post.", "en", "守夜人一直守在岗位上。", "zh"),
    ("Сторож ни разу не выключил радио.", "ru", "守衛はラジオをつけ続けた。", "ja"),
    ("彼はその間も帽子を脱がなかった。", "ja", "He kept his hat on all the time.", "en"),
    ("战斗从未停止。", "zh", "Les combats durent toujours.", "fr"),
    ("The weavers never stopped the looms of the old mill.", "en", "Ткачи всё время держали станки старой фабрики на ходу.", "ru"),
    ("村民从未离开这座山谷。", "zh", "The villagers always stayed in this valley.", "en"),
    ("Der Streit hat nie aufgehört.", "de", "The dispute continues to this day.", "en"),
    ("Le conseil n'a jamais changé d'avis.", "fr", "理事会は一貫して同じ考えだった。", "ja"),
    ("그는 노래를 멈추지 않았다.", "ko", "He went on singing.", "en"),
]
ONLY_WITH = [
    ("The bank may lend only with the consent of the board.", "en", "取締役会の同意がなければ銀行は融資できない。", "ja"),
    ("Въезд разрешён только при наличии пропуска.", "ru", "没有通行证不得进入。", "zh"),
    ("立ち入りには許可証が必要である。", "ja", "No one may enter without a permit.", "en"),
    ("只有经董事会同意才可出售股份。", "zh", "Без согласия правления акции продавать нельзя.", "ru"),
    ("Entry requires a pass.", "en", "통행증 없이는 들어갈 수 없다.", "ko"),
    ("Die Anteile dürfen nur mit Zustimmung verkauft werden.", "de", "The shares may not be sold without consent.", "en"),
]


@pytest.mark.parametrize(("quote", "quote_lang", "passage", "lang"), KEPT_ON + ONLY_WITH)
def test_a_turn_said_without_its_denials_does_not_differ(quote, quote_lang, passage, lang):
    assert affirmed(content_of(quote, quote_lang), content_of(passage, lang)) or affirmed(
        content_of(passage, lang), content_of(quote, quote_lang)
    )
    assert state(quote, quote_lang, passage, lang) is MarkState.AGREES
    assert state(passage, lang, quote, quote_lang) is MarkState.AGREES


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("The bank may lend without the consent of the board.", "en", "取締役会の同意がなければ銀行は融資できない。", "ja"),
        ("The watchman left his post.", "en", "守夜人从未离开岗位。", "zh"),
        ("The watchman never left his post and still did not answer.", "en", "守夜人没有回答，但从未离开岗位。", "zh"),
        ("This is still the end of the match.", "en", "比赛还没有结束。", "zh"),
        ("没有回应，也不知道是否还有必要。", "zh", "They must answer, and know that it is necessary.", "en"),
        ("政府は対応しなければならないが、資金がない。", "ja", "The government must respond and has money.", "en"),
        ("Никто не ушёл и не ответил.", "ru", "Nobody left or answered, and the rest still do not speak.", "en"),
    ],
)
def test_a_turn_is_none_where_the_other_side_says_nothing_for_it(quote, quote_lang, passage, lang):
    assert not affirmed(content_of(quote, quote_lang), content_of(passage, lang))
    assert not affirmed(content_of(passage, lang), content_of(quote, quote_lang))


HELD_INSIDE = [
    ("The bill does not give the farmers a veto.", "en", "該法案並非給予農民否決權。", "zh"),
    ("The report says nothing about rising rents.", "en", "Le rapport passe sous silence la hausse des loyers.", "fr"),
    ("Members are exempt from the fee but not from registration.", "en", "会员可免缴会费，但不能免除登记。", "zh"),
    ("Музей провёл экскурсию бесплатно.", "ru", "The museum gave the tour without charge.", "en"),
    ("博物館は無料で案内した。", "ja", "The museum gave guided tours without charge.", "en"),
    ("Die Schule verteilte die Bücher gratis.", "de", "The school handed out the books without charge.", "en"),
    ("Not one of the letters was opened.", "en", "手紙は一切開封されていない。", "ja"),
    ("He could ride before he could read.", "en", "他还不识字时就会骑马。", "zh"),
    ("Рабочих предупредили, чтобы они не упали в шахту.", "ru", "作業員は坑道に落ちる恐れがあると注意された。", "ja"),
    ("部长不愿评论此案。", "zh", "大臣はこの事件への言及を差し控えた。", "ja"),
    ("He saw no recovery before spring.", "en", "회복은 봄에나 가능하다고 내다봤다.", "ko"),
    ("No officers remained except Durand.", "en", "Il ne restait que l'officier Durand.", "fr"),
]


@pytest.mark.parametrize(("quote", "quote_lang", "passage", "lang"), HELD_INSIDE)
def test_a_word_that_holds_a_denial_answers_one(quote, quote_lang, passage, lang):
    assert state(quote, quote_lang, passage, lang) is not MarkState.DIFFERS


ALTERED = [
    ("The minister did not suspend work at the plant.", "en", "大臣は工場での作業を停止した。", "ja"),
    ("Secretary Moreau did not praise the agreement.", "en", "Министр Моро похвалил соглашение.", "ru"),
    ("The bill gives the farmers a veto.", "en", "該法案並沒有給予農民否決權。", "zh"),
    ("The report does not mention rising rents.", "en", "Le rapport mentionne la hausse des loyers.", "fr"),
    ("The museum did not give the tour.", "en", "Музей провёл экскурсию бесплатно.", "ru"),
    ("The minister signed the treaty with Norway.", "en", "大臣はノルウェーとの条約に署名しなかった。", "ja"),
    ("村民没有收到赔偿。", "zh", "Жители села получили компенсацию.", "ru"),
    (
        "The workers never stopped the production of steel in Kharkov.",
        "en",
        "Рабочие остановили производство стали в Харькове и остались на заводе.",
        "ru",
    ),
    ("Оркестр не прекращал играть вальс.", "ru", "The orchestra stopped playing the waltz and still received its fee.", "en"),
    ("村民从未离开这座山谷。", "zh", "The villagers left this valley, and their goats stayed there.", "en"),
    ("The two banks did not publish the figures.", "en", "两家银行公布了数据。", "zh"),
]


@pytest.mark.parametrize(("quote", "quote_lang", "passage", "lang"), ALTERED)
def test_a_denial_put_in_or_left_out_is_still_noticed(quote, quote_lang, passage, lang):
    assert state(quote, quote_lang, passage, lang) is MarkState.DIFFERS


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang", "kept"),
    [
        (
            "Мэр открыл мост, и по нему пошли автобусы.",
            "ru",
            "The mayor opened the bridge, which he had not paid for, and buses began to cross it.",
            "en",
            "The mayor opened the bridge, and buses began to cross it.",
        ),
        (
            "The mayor opened the bridge and buses crossed it.",
            "en",
            "市长没有讲话。市长为大桥揭幕，公共汽车驶过大桥。",
            "zh",
            "市长为大桥揭幕，公共汽车驶过大桥。",
        ),
    ],
)
def test_clauses_that_deny_and_answer_nothing_are_left_out(quote, quote_lang, passage, lang, kept):
    assert trimmed(content_of(passage, lang), content_of(quote, quote_lang)).text == kept

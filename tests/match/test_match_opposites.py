"""Words with the opposite, a weaker or a stronger sense; restrictions left out; denials that are none."""

import pytest

from refcheck.match import locate, prepare
from refcheck.match.content import content_of
from refcheck.match.opposites import opposed
from refcheck.match.prepared import Prepared
from refcheck.match.restrictions import restricted
from refcheck.model import MarkState, QuotationKind, QuoteVerdict

OPPOSED = [
    ("The ministry said that exports of timber to the island had increased.", "en", "该部表示，对该岛的木材出口减少了。", "zh"),
    ("政府は港湾組合の提案を拒否した。", "ja", "Правительство приняло предложение портового союза.", "ru"),
    ("当局禁止渔船进入海湾。", "zh", "The authorities allowed fishing boats to enter the bay.", "en"),
    # kinds of one thing: either, but not both
    ("The plaintiff sold the wheat to a bank in the north.", "en", "原告は米を北部の銀行に売った。", "ja"),
    ("该公司本周卖出一吨铜。", "zh", "На этой неделе компания продала тонну золота.", "ru"),
    ("金曜日に海軍が島に入った。", "ja", "На остров в пятницу вошла армия.", "ru"),
]
LIKE = [
    ("The ministry said that exports of timber to the island had increased.", "en", "该部表示，对该岛的木材出口增加了。", "zh"),
    ("政府は港湾組合の提案を拒否した。", "ja", "Правительство отвергло предложение портового союза.", "ru"),
    ("当局禁止渔船进入海湾。", "zh", "The authorities prohibited fishing boats from entering the bay.", "en"),
    # what is denied, and half of a word for a measure, oppose nothing
    (
        "The embassy will return to the talks only once the ships are gone.",
        "en",
        "Посольство вернётся к переговорам не раньше, чем уйдут корабли.",
        "ru",
    ),
    ("漁師が語るのは綱の太さである。", "ja", "渔夫讲的是绳子的粗细。", "zh"),
    # a word for all kinds, or of two kinds, is none of them
    ("島からの電報は開かれぬまま机に残った。", "ja", "A message from the island was left unopened on the desk.", "en"),
    ("The firm will sue to have the agreement declared void.", "en", "회사는 협약 무효 소송을 내겠다고 했다.", "ko"),
]
RESTRICTED = [
    ("The museum will publish all its maps.", "en", "经两国外交部批准后，博物馆将公布全部地图。", "zh"),
    ("港は夏に外国船を受け入れる。", "ja", "Порт летом примет иностранные суда, пока есть лоцманы.", "ru"),
    ("Порт летом примет иностранные суда.", "ru", "港は夏に外国船を受け入れる、ただし水先人の同意を得た場合に限る。", "ja"),
]
NOTHING_DENIED = [
    ("It is a rather clever plan of the port authority.", "en", "港務局のずいぶん賢い計画ではないか。", "ja"),
    ("Кто приходит в порт, тот гость, покуда не назовётся.", "ru", "港に来る者は、名乗るまで客だ。", "ja"),
    ("不要忘记，港口冬天也开放。", "zh", "港は冬も開いていることを忘れてはならない。", "ja"),
]


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), OPPOSED)
def test_an_opposite_in_one_place_is_seen(quote, lang, page, page_lang):
    assert opposed(content_of(quote, lang), content_of(page, page_lang)) is not None


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), LIKE)
def test_its_like_is_none(quote, lang, page, page_lang):
    assert opposed(content_of(quote, lang), content_of(page, page_lang)) is None


def test_all_with_a_denial_is_none():
    page = "The makers of the boats paid for the harbour, but took {} of the fees."
    quote = "船の製造業者は港の費用を負担したが、使用料は一切受け取らなかった。"
    found = [locate(quote, prepare(page.format(word), "en"), "ja") for word in ("none", "all")]
    assert [f.marks.negation is MarkState.DIFFERS for f in found] == [False, True]


def test_a_denied_opposite_is_none_and_another_one_differs():
    page = "The ministry said on Monday that exports of timber to the island had {} by a third over the year."
    quote = "该部周一表示，对该岛的木材出口一年内减少了三分之一。"
    found = [locate(quote, prepare(page.format(verb), "en"), "zh") for verb in ("increased", "fallen")]
    assert [f.marks.negation for f in found] == [MarkState.DIFFERS, MarkState.AGREES]
    assert any(d.kind == "word" and d.gloss for d in found[0].differences)


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), RESTRICTED)
def test_a_restriction_left_out_differs(quote, lang, page, page_lang):
    prepared = Prepared(page, page_lang)
    assert restricted(prepared, content_of(quote, lang), (0, len(prepared.sentences)))


@pytest.mark.parametrize(("quote", "lang", "page", "page_lang"), NOTHING_DENIED)
def test_a_phrase_that_denies_nothing_is_no_denial(quote, lang, page, page_lang):
    assert locate(quote, prepare(page, page_lang), lang).marks.negation is not MarkState.DIFFERS


def test_a_denial_that_differs_makes_reported_speech_differ():
    page = prepare("Порт не получал обращения от японской стороны.", "ru")
    found = locate("港は日本側から要請を受け取った", page, "ja", kind=QuotationKind.REPORTED)
    assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS


def test_half_a_sentence_leaves_the_denials_of_the_other_half():
    page = prepare("登记不是为了限制，登记是为了知道货物去了哪里。", "zh")
    found = locate("registration is for knowing where the goods have gone", page, "en")
    assert found.marks.negation is not MarkState.DIFFERS

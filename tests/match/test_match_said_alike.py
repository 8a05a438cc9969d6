"""True renderings that were once called false, and false ones that were called true: plans denied, until and only after, whose words they are."""

from __future__ import annotations

import pytest

from refcheck import locate, prepare
from refcheck.lang import language_of
from refcheck.match.content import content_of
from refcheck.match.denial import weighed
from refcheck.match.hedges import certain_for_possible, unhedged
from refcheck.match.negation import denials
from refcheck.match.persons import same
from refcheck.match.preferred import turned_round
from refcheck.match.restrictions import restricted
from refcheck.match.spliced import spliced
from refcheck.model import QuotationKind, QuoteVerdict

pytestmark = pytest.mark.slow  # seven lexicons


def test_what_nobody_plans_will_not_be():
    assert unhedged("今年、船を派遣する予定はございません。", "ja", "В этом году судно не отправят.", "ru") is None
    assert unhedged("今年、船を派遣する予定でございます。", "ja", "В этом году судно отправят.", "ru") is not None
    assert unhedged("It may not have been so.", "en", "Этого не было.", "ru") is not None


TIMED = [
    ("Пока не привезли новый колокол, старый никто не снимет.", "ru", "新しい鐘が届くまで、古い鐘は外さない", "ja"),
    ("Печатать начнём лишь после того, как прочтут сторожа.", "ru", "등대지기들이 읽어 본 뒤에야 인쇄를 시작하겠다", "ko"),
]


@pytest.mark.parametrize(("page", "page_lang", "quote", "lang"), TIMED)
def test_until_renders_as_long_as_not(page, page_lang, quote, lang):
    assert restricted(prepare(page, page_lang), content_of(quote, lang), (0, 1)) == ()


def test_a_rhetorical_question_denies_nothing():
    assert denials("什么味道我没闻过？", "zh") == ()
    assert denials("谁不知道这件事？", "zh") == ()
    assert denials("什么人没有来。", "zh") == ("没有",)


def test_a_chinese_denial_belongs_to_the_noun_at_the_end():
    found = weighed(
        content_of("Das Amt hat die Absicht, von der Firma den Plan zu verlangen", "de"),
        content_of("该局没有要求公司公开图纸的打算", "zh"),
        3.0,
    )
    assert found is not None
    assert found.bare


def test_one_choice_in_one_order_is_not_turned_round():
    quote = content_of("О стороже судят не по тому, сколько он запер, а по тому, сколько показал", "ru")
    passage = content_of("A keeper is judged not by how much he has locked away but by how much he has shown.", "en")
    assert turned_round(quote, passage) is None


NAMES = [
    ("Паскаль Ренуар", "Sabine Vasseur", "fr", False),
    ("Паскаль Ренуар", "Pascal Renoir", "fr", True),
    ("Tanaka Chie", "Тиэ Танака", "ru", True),
    ("Пак Чон Хи", "Jeong-hui Park", "en", True),
    ("Ким Ын Сук", "Kim Tae-ho", "en", False),
]


@pytest.mark.parametrize(("asked", "name", "lang", "one"), NAMES)
def test_a_first_name_that_sounds_like_a_surname_is_nobody(asked, name, lang, one):
    assert same(asked, name, language_of(lang)) is one


def printed(text, lang):
    return [(text[u.start : u.end], u.proper) for u in content_of(text, lang).units]


def test_abbreviations_and_places_behind_an_article_are_names():
    assert ("U.S", True) in printed("No U.S. citizens were aboard.", "en")
    assert ("South China Sea", True) in printed("Ships sailed the South China Sea.", "en")
    assert ("French", True) in printed("The envoy met the French.", "en")
    assert not any(name.startswith("J.R") for name, _ in printed("J.R. Marsh sailed.", "en"))


def test_a_particle_behind_a_closing_mark_is_no_word():
    assert [word for word, _ in printed("그는 “간다”고 말했다.", "ko")] == ["간다", "말했다"]


def test_the_stop_of_a_speech_that_goes_on_is_no_difference():
    page = prepare("Он выступил вечером. «Лампа одна, и никто о ней не спросит», — сказал сторож. Зал молчал.", "ru")
    assert locate("Лампа одна, и никто о ней не спросит.", page, "ru").verdict is QuoteVerdict.VERBATIM


def test_a_term_in_characters_stands_on_a_page_of_the_other_language():
    page = prepare("双方每年联合进行一次零点校核。费用由双方承担。", "zh")
    assert locate("零点校核", page, "ja", kind=QuotationKind.TERM).passage == "零点校核"
    assert locate("零点照合", page, "ja", kind=QuotationKind.TERM).passage != "零点校核"


SPLICED = [
    ("ru", "простой обошёлся дешевле одного шторма, и сам обмен пора прекратить", "en", "The stoppage cost less than a single storm.", True),
    ("ja", "休みの損失は嵐一つに及ばず、この書式は廃止されるべきである", "en", "The break cost less than a single storm.", True),
    ("ru", "простой обошёлся дешевле одного шторма, и сам обмен пора прекратить", "en", "The stoppage cost less than a storm; the exchange should end.", False),
    ("de", "der Stillstand kostete weniger als ein Sturm, und das Formular blieb", "en", "The stoppage cost less than a single storm.", False),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page", "put_in"), SPLICED)
def test_a_last_clause_of_what_ought_to_be_is_told_where_nobody_says_it(lang, quote, page_lang, page, put_in):
    assert (spliced(content_of(quote, lang), content_of(page, page_lang)) is not None) is put_in


def test_as_far_as_is_known_restricts_nothing():
    quote = content_of("受影响的企业有七家", "zh")
    assert restricted(prepare("当方が把握している限り、影響を受けた企業は七社です。", "ja"), quote, (0, 1)) == ()
    assert restricted(prepare("市が認める限り、影響を受けた企業は七社です。", "ja"), quote, (0, 1)) != ()


def test_what_is_hoped_for_is_not_certain():
    quote = content_of("第二座灯塔六月以前一定能够建成", "zh")
    assert certain_for_possible(quote, content_of("Второй маяк мы рассчитываем построить к июню", "ru")) is not None
    assert certain_for_possible(quote, content_of("Второй маяк мы обязательно построим к июню", "ru")) is None

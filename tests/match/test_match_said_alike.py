"""True renderings that were once called false, and false ones that were called true: plans denied, until and only after, whose words they are."""

from __future__ import annotations

from math import isfinite

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
    assert unhedged("来週、鐘を鳴らす予定はございません。", "ja", "На той неделе в колокол не ударят.", "ru") is None
    assert unhedged("来週、鐘を鳴らす予定でございます。", "ja", "На той неделе в колокол ударят.", "ru") is not None
    assert unhedged("It may not have been so.", "en", "Этого не было.", "ru") is not None


TIMED = [
    ("Пока не привезли новый колокол, старый никто не снимет.", "ru", "新しい鐘が届くまで、古い鐘は外さない", "ja"),
    ("Звонить начнут лишь после того, как уснут дети.", "ru", "아이들이 잠든 뒤에야 종을 치겠다", "ko"),
]


@pytest.mark.parametrize(("page", "page_lang", "quote", "lang"), TIMED)
def test_until_renders_as_long_as_not(page, page_lang, quote, lang):
    assert restricted(prepare(page, page_lang), content_of(quote, lang), (0, 1)) == ()


def test_a_rhetorical_question_denies_nothing():
    assert denials("哪座山我没爬过？", "zh") == ()
    assert denials("谁不知道这件事？", "zh") == ()
    assert denials("什么人没有来。", "zh") == ("没有",)


def test_a_chinese_denial_belongs_to_the_noun_at_the_end():
    found = weighed(
        content_of("Das Amt hat die Absicht, die Glocke nachts läuten zu lassen", "de"),
        content_of("该局没有让人夜里敲钟的打算", "zh"),
        3.0,
    )
    assert found is not None
    assert isfinite(found.plainly)  # it surely denies what the quotation says


def test_one_choice_in_one_order_is_not_turned_round():
    quote = content_of("О звонаре судят не по тому, сколько он молчал, а по тому, сколько звонил", "ru")
    passage = content_of("A ringer is judged not by how much he kept silent but by how much he rang.", "en")
    assert turned_round(quote, passage) is None


NAMES = [
    ("Паскаль Ренуар", "Louise Vassal", "fr", False),
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
    page = prepare("Он выступил вечером. «Колокол один, и звонит он редко», — сказал сторож. Зал молчал.", "ru")
    assert locate("Колокол один, и звонит он редко.", page, "ru").verdict is QuoteVerdict.VERBATIM


def test_a_term_in_characters_stands_on_a_page_of_the_other_language():
    page = prepare("两镇每年春天做一次钟声校正。费用平分。", "zh")
    assert locate("钟声校正", page, "ja", kind=QuotationKind.TERM).passage == "钟声校正"
    assert locate("鐘声照合", page, "ja", kind=QuotationKind.TERM).passage != "钟声校正"


SPLICED = [
    ("ru", "прогулка заняла один час, и ворота пора покрасить", "en", "The walk took a single hour.", True),
    ("ja", "散歩は一時間かかり、この門は赤く塗られるべきである", "en", "The walk took a single hour.", True),
    ("ru", "прогулка заняла один час, и ворота пора покрасить", "en", "The walk took an hour; the gate should be painted.", False),
    ("de", "der Spaziergang dauerte eine Stunde, und das Tor blieb zu", "en", "The walk took a single hour.", False),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "quote", "page_lang", "page", "put_in"), SPLICED)
def test_a_last_clause_of_what_ought_to_be_is_told_where_nobody_says_it(lang, quote, page_lang, page, put_in):
    assert (spliced(content_of(quote, lang), content_of(page, page_lang)) is not None) is put_in


def test_as_far_as_is_known_restricts_nothing():
    quote = content_of("听见钟声的人家有九户", "zh")
    assert restricted(prepare("町が把握している限り、鐘の音を聞いた家は九軒です。", "ja"), quote, (0, 1)) == ()
    assert restricted(prepare("町長が認める限り、鐘の音を聞いた家は九軒です。", "ja"), quote, (0, 1)) != ()


def test_what_is_hoped_for_is_not_certain():
    quote = content_of("新钟楼八月以前一定能够完工", "zh")
    assert certain_for_possible(quote, content_of("Новую колокольню мы рассчитываем построить к августу", "ru")) is not None
    assert certain_for_possible(quote, content_of("Новую колокольню мы обязательно построим к августу", "ru")) is None

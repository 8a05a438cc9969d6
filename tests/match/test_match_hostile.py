"""Hostile texts, small: whatever they hold, a verdict with its reason, a likeness, dates and titles, in time that grows with their length."""

from __future__ import annotations

import random
import time

import pytest

from refcheck.lang.normal import nfkc
from refcheck.match import locate, parted
from refcheck.match.parted import parts_of
from refcheck.match.prepared import prepare
from refcheck.match.question import Question
from refcheck.match.sketch import Words, words_of
from refcheck.match.titles import best_title
from refcheck.model import Page, QuoteVerdict
from refcheck.page import compare_texts, drift
from refcheck.page.dates import dates_in
from refcheck.page.phrases import folded

_RNG = random.Random(4)
_SIZE = 12_000
_ROWS = {
    "marks in disorder": "a" + "\u0301\u0323" * (_SIZE // 2),
    "private use": "".join(_RNG.choices("\ue000\ue001\uf8ff\U000f0000中", k=_SIZE)),
    "bidi": "\u202e国\u2067ab\u2069" * (_SIZE // 6),
    "no width": "双方は" + "\u200b\u2060\ufeff" * (_SIZE // 3) + "強調した。",
    "digits": "".join(_RNG.choices("0123456789", k=_SIZE)),
    "one word": "Лавров " * (_SIZE // 7),
    "scripts": "拉夫罗夫 Lavrov Лавров ラブロフ 라브로프 3,14% " * (_SIZE // 38),
    "surrogates": "\ud800国\U0003fffd\ufffe" * (_SIZE // 4),
    "tiny sentences": "A. B! 他走。 " * (_SIZE // 11),
    "table": "".join(
        f"{''.join(_RNG.choices('aeiklmnorst', k=6)).title()}\t{_RNG.randrange(10**6)}\t{_RNG.random():.3f} %\n" for _ in range(_SIZE // 24)
    ),
}
_QUOTES = {"zh": "双方强调，应当通过对话解决分歧，反对单方面制裁。", "en": "The sides stressed that differences must be settled by talks."}
_LIMIT = 2.0


@pytest.mark.slow
@pytest.mark.parametrize("name", _ROWS)
def test_hostile_pages_and_quotations_are_judged_in_time(name):
    text = _ROWS[name]
    started = time.process_time()
    for one, other in (("zh", "en"), ("en", "zh"), ("zh", "zh")):
        for quote, page in ((_QUOTES[one], text), (text[:1200], _QUOTES[other] * 9), (text[:1200], text)):
            found = locate(quote, page, one, other)
            assert found.verdict in QuoteVerdict
            assert found.start is None or 0 <= found.start <= (found.end or 0) <= len(page)
            assert found.reason or found.verdict not in (QuoteVerdict.CANNOT_JUDGE, QuoteVerdict.NO_MATCHING_PASSAGE)
    assert time.process_time() - started < _LIMIT * 9


@pytest.mark.slow
@pytest.mark.parametrize("name", ["marks in disorder", "no width", "surrogates"])
def test_hostile_texts_are_compared_in_time(name):
    text = _ROWS[name]
    started = time.process_time()
    assert compare_texts(text, text) == 1.0
    pages = [Page("https://example.org/a", "text/html", text=t) for t in (text, text + "\nThe end.")]
    assert drift(*pages)[0] in ("boilerplate", "edited", "replaced")
    assert folded(text) is not None
    assert list(dates_in(text)) == []
    assert best_title(text, (text[1:], "The end"), "en")[1] <= 1
    assert time.process_time() - started < _LIMIT


@pytest.mark.parametrize("text", ["é", "e\u0301\u0323", "ཀྲུང་གོ" * 12, "\U0001d400\U0001d401" * 40, "क्षि" * 30, "가각"])
def test_no_letter_is_lost_in_normal_form(text):
    import unicodedata

    assert nfkc(text) == unicodedata.normalize("NFKC", text)


def test_of_a_row_of_marks_the_first_stay():
    assert len(nfkc("q" + "\u0323" * 5000)) == 31


def test_words_beyond_those_told_apart_are_owned_up_to(monkeypatch):
    from refcheck.match import sketch

    monkeypatch.setattr(sketch, "_MOST_WORDS", 3)
    assert words_of(["one two three"]).is_whole
    assert not words_of(["one two three", "four"]).is_whole
    assert not Words(["one two three four"], "en").is_whole
    monkeypatch.setattr("refcheck.match.largeness._MOST_CHARACTERS", 100)
    page = prepare("Grain prices rose. " * 9 + "Ministers, farmers and traders disagreed.", "en")
    found = locate("医院的医生警告病人注意新药的副作用，并且向法院提起诉讼。", page, "zh")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert "different words" in (found.reason or "")


def test_latin_words_beyond_those_told_apart_in_another_script_are_owned_up_to(monkeypatch):
    monkeypatch.setattr("refcheck.match.largeness._MOST_CHARACTERS_UNSPACED", 100)
    page = "谷物价格上涨。" * 20 + "部长、农民和商人 Alder Birch Cedar 意见不一。"
    quote = "Doctors of the IAEA hospital warned patients of the side effects of a new medicine and went to court."
    assert locate(quote, page, "en", "zh").verdict is QuoteVerdict.NO_MATCHING_PASSAGE
    monkeypatch.setattr("refcheck.match.large._MOST_LATIN", 2)
    found = locate(quote, page, "en", "zh")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert "different words" in (found.reason or "")


def test_names_that_are_not_heard_to_their_end_are_owned_up_to(monkeypatch):
    names = "タルガロフ、メリノスキ、ドラヴェン、カストリア、ベルモント、シグルダ、オスカリナ"
    page = prepare(f"会議に{names}が出席した。天気は晴れだった。", "ja")
    other = "Vrantok Pelluma and Zhorbin Quastel sued the hospital because a new medicine had harmed their children."
    before = locate(other, page, "en")
    assert before.verdict is QuoteVerdict.NO_MATCHING_PASSAGE
    monkeypatch.setattr("refcheck.match.index._MOST_SOUNDS", 3)
    monkeypatch.setattr("refcheck.match.index._FEW_HEARD", 1)
    for _ in range(2):  # what was asked before changes nothing
        found = locate(other, page, "en")
        assert found.verdict is QuoteVerdict.CANNOT_JUDGE
        assert "more names" in (found.reason or "")
    monkeypatch.undo()
    assert locate(other, page, "en") == before


_SAID = (
    ("会議は北京で開かれ、二十人の代表が参加した。", "The meeting was held in Beijing, and twenty delegates took part."),
    (
        "政府は来年から農産物の輸出を増やす計画を発表した。",
        "The government announced a plan to increase exports of farm products from next year.",
    ),
    (
        "環境省は工場の廃水を調査し、結果を公表した。",
        "The environment ministry examined the waste water of the factory and published the results.",
    ),
)


@pytest.mark.slow
@pytest.mark.parametrize("foreign", [False, True], ids=["all of it is there", "one piece is not"])
def test_the_middle_of_a_long_quotation_counts(foreign):
    around = "Wheat and barley are grown in the south, and the harvest was poor. "
    page = around * 90 + " ".join(f"{en[:-1]} in region {i}." for i in range(30) for _, en in _SAID) + " " + around * 90
    pieces = [f"第{i}地域では、{ja}" for i in range(30) for ja, _ in _SAID]
    if foreign:
        pieces[40:46] = ["病院の医師は新しい薬の副作用について患者に警告し、裁判所に訴えた。"] * 20
    quote = "".join(pieces)[:3000]
    found = locate(quote, page, "ja", "en")
    middle = range(len(quote) // 3, len(quote) * 2 // 3)
    assert len(parts_of(Question(quote, "ja"))) > parted._MOST_EVERYWHERE
    assert any(d.quote_start in middle and "病院" in d.quoted for d in found.differences) is foreign

"""Words that deny, that only look so, and denials of the sentence beside."""

from __future__ import annotations

import pytest

from refcheck import prepare
from refcheck.match.beside import with_neighbour
from refcheck.match.content import content_of
from refcheck.match.marks import held, judge
from refcheck.match.negation import denials, half_denials_at
from refcheck.match.question import Question
from refcheck.match.windows import sentence
from refcheck.model import MarkState


@pytest.mark.parametrize("text", ["署名に行かなかった。", "折り合いがつかなかった。", "返事を書かなかった。", "声を聞かなかった。"])
def test_japanese_verbs_in_ku_are_denied_in_the_past(text):
    assert denials(text, "ja")


@pytest.mark.parametrize("text", ["なかなか進んだ。", "あるかないかを問う。"])
def test_what_only_looks_like_a_denial_in_japanese(text):
    assert not denials(text, "ja")


@pytest.mark.parametrize(
    ("text", "count"), [("так не говорите", 1), ("не мог никто – ни мы, ни они", 1), ("нет ни рыбы, ни соли", 1), ("ни слова о рыбе", 1)]
)
def test_russian_ni_goes_along_with_its_sentence(text, count):
    assert len(denials(text, "ru")) == count


def test_a_japanese_ban_with_na():
    assert denials("荷を一つの舟に積むなと申します。", "ja")
    assert not denials("漁をするなどの対策", "ja")


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("the bank taught a lesson to nonprofit groups", "en", []),
        ("непосредственная угроза исключительной зоне и противолодочный корабль", "ru", []),
        ("er lehnte ab, stattfinden, gegenüber", "de", ["lehnte"]),
        ("le peuple peut rester à ce niveau", "fr", []),
        ("しかし受け止めている", "ja", []),
        ("지막으로 막대한 비용", "ko", []),
        ("无人机", "zh", []),
    ],
)
def test_half_denials_are_no_parts_of_other_words(text, lang, words):
    assert [text[a:b] for a, b in half_denials_at(text, lang)] == words


PAGE = "知事が会見した。港の検査は今年も七月一日に予定通り始まりました。県として、この検査の中止を検討しているという事実はございません。雨が降った。"


def test_a_denial_is_sought_in_the_sentence_beside():
    told = "港口的检查今年仍于7月1日如期开始，县里并未考虑中止这项检查"
    prepared = prepare(PAGE, "ja")
    window, quote, question = sentence(prepared, 1), content_of(told, "zh"), Question(told, "zh")
    alone = judge(held(question, quote, prepared, window, (1, 2), 0.9))
    assert alone.marks.negation is MarkState.DIFFERS
    found = with_neighbour(question, quote, prepared, window, (1, 2), alone, 0.9)
    assert found is not None
    assert found[1].marks.negation is MarkState.AGREES
    assert "事実はございません" in PAGE[found[0].start : found[0].end]


@pytest.mark.parametrize(
    ("text", "denies"),
    [("判断しかねている。", True), ("賛成しかねた。", True), ("かねてから求めてきた。", False), ("かねての約束を守る。", False)],
)
def test_kaneru_denies_behind_a_verb_alone(text, denies):
    assert bool(half_denials_at(text, "ja")) is denies

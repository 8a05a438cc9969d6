"""Ways of telling that were once not read: …ないと、X は認めている; 라는 말로; terms that somebody is said to use; people named by their trade."""

from __future__ import annotations

import pytest

import refcheck
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow  # the expressions of seven languages take seconds to compile

NOTES = {
    "ja": "「題」『紙』2025年6月1日、http://a.example/1。",
    "zh": "作者：《题》，http://a.example/1。",
    "ko": "한미정, 「제목」, 『신문』, 2025.9.1., http://a.example/1.",
    "ru": "Иванов А. Статья // Газета. URL: http://a.example/1",
}
TOLD = [
    ("ja", "鐘はまだ直っていないと、バトエルデネ理事は電話で認めている[^1]。", ("reported", "バトエルデネ", "鐘はまだ直っていない")),
    ("ja", "橋の架け替えが必要であると、市長は訴えた[^1]。", ("reported", "市長", "橋の架け替えが必要である")),
    ("ja", "「川は待つ」と村瀬みどり所長は語った[^1]。", ("direct", "村瀬みどり", "川は待つ")),
    ("ja", "「川は待つ」とオレホフ州知事は語った[^1]。", ("direct", "オレホフ", "川は待つ")),
    ("ja", "館長の用いた「灯の貸し借り」という言葉は、いまも町に残る[^1]。", ("term", None, "灯の貸し借り")),
    ("zh", "馆长所用的“借灯”一词如今人人会说[^1]。", ("term", None, "借灯")),
    ("en", "The keeper’s phrase “lent lamp” is now on every lip.[^1]", ("term", None, "lent lamp")),
    ("en", "The reporter also learned that both lamps were lit by the same boy.[^1]", ("reported", "reporter", "both lamps were lit by the same boy")),
    ("de", "Das Wort „Leihlampe“, das der Wärter gebrauchte, ist in aller Munde.[^1]", ("term", None, "Leihlampe")),
    ("fr", "Le mot « lampe prêtée », employé par le gardien, est partout[^1].", ("term", None, "lampe prêtée")),
    ("ko", "군수 글레프 오레호프는 “등대는 빌려줄 수 없고, 함께 켤 수 있을 뿐이다”라는 말로 논란을 끝내려 하였다.[^1]", ("direct", "글레프 오레호프", "등대는 빌려줄 수 없고, 함께 켤 수 있을 뿐이다")),
]  # fmt: skip
NOBODY_SAYS = [
    ("ko", "그는 “등대 외교”라는 말을 싫어했다.[^1]"),
    ("en", "Readers learned that both lamps were lit.[^1]"),
]
PEOPLE = [
    ("zh", "导游卓小雨走了三十年山路，灯比月亮还亮。“灯不等船。”她说。", "卓小雨"),
    ("zh", "修理工程师罗文海修了三十年钟。“灯不等船。”他说。", "罗文海"),
    ("zh", "护士长卓小雨守了三十年。“灯不等船。”她说。", "卓小雨"),
    ("ja", "灯台守の村瀬みどりさんは三十年ここにいる。「灯は船を待たない」と彼女は話す。", "村瀬みどり"),
    ("ru", "Экскурсовод Лидия Тимофеева поднимается сюда каждое утро. «Маяк не ждёт», — говорит она.", "Лидия Тимофеева"),
]


def read(lang, sentence, tmp_path):
    paper = tmp_path / "paper.md"
    paper.write_text(f"{sentence}\n\n[^1]: {NOTES.get(lang, 'A. Title. http://a.example/1')}\n", encoding="utf-8")
    return [(q.kind.value, q.speaker, q.text) for q in refcheck.parse(refcheck.read(paper)).quotations]


@pytest.mark.parametrize(("lang", "sentence", "told"), TOLD)
def test_it_is_told(lang, sentence, told, tmp_path):
    found = read(lang, sentence, tmp_path)
    assert [(kind, text) for kind, _, text in found] == [(told[0], told[2])]
    assert told[1] is None or found[0][1] == told[1]


@pytest.mark.parametrize(("lang", "sentence"), NOBODY_SAYS)
def test_nobody_is_said_to_have_said_it(lang, sentence, tmp_path):
    assert read(lang, sentence, tmp_path) == []


def test_what_only_came_before_is_no_statement(tmp_path):
    found = read("ja", "雨が降らないと、代表団は帰国の意向を示した[^1]。", tmp_path)
    assert not any(text == "雨が降らない" for _, _, text in found)


@pytest.mark.parametrize(("lang", "text", "name"), PEOPLE)
def test_people_are_known_by_their_trade(lang, text, name):
    assert [v.names for v in voices(text, lang)][:1] == [(name,)]


def test_an_adverb_at_the_head_of_a_sentence_is_nobody(tmp_path):
    found = read(
        "ru", "Посол говорила о маяке. Куда реже вспоминают сказанное ею о колоколе: по её словам, «колокол молчал»[^1].", tmp_path
    )
    assert found[0][1] != "Куда"


def test_a_term_behind_the_mark_of_its_source_is_told(tmp_path):
    sentence = "The rules speak of a lamp “that anybody may carry home.”[^1] Nobody used what the rules call a “Leihlampe,” whatever it is."
    assert ("term", "Leihlampe") in [(kind, text) for kind, _, text in read("en", sentence, tmp_path)]

"""Turns around denials in seven languages, each in a sentence, and renderings with one: how many are taken for what they are.

The lines were written before their first run, which took 133 and 152 sentences of 259 (worked on, only counted) for what they are, and 68 and
64 renderings of 120. Whoever wrote them wrote the tables, too, so that even the counted half flatters; what is in neither is found at less.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from denial_turns import renderings, sentences

from refcheck.match import locate, prepare
from refcheck.match.content import content_of
from refcheck.match.negation import AFFIRMS, INSIDE, TURN, denials, polars
from refcheck.match.polarity import matched, opposed_turns, side
from refcheck.model import MarkState


@pytest.mark.parametrize(("half", "floor"), [("worked", 255), ("counted", 242)])
def test_turns_are_taken_for_what_they_are(half, floor):
    rows = [right for _, _, of, _, right in sentences() if of == half]
    assert len(rows) == 259
    assert sum(rows) >= floor


@pytest.mark.parametrize(("half", "floor"), [("worked", 84), ("counted", 82)])
def test_what_really_denies_still_does(half, floor):
    rows = [right for _, label, of, _, right in sentences() if of == half and label == "denies"]
    assert len(rows) == 84
    assert sum(rows) >= floor


@pytest.mark.slow
@pytest.mark.parametrize(("half", "true", "altered"), [("worked", 76, 25), ("counted", 69, 18)])
def test_renderings_with_such_a_turn(half, true, altered):
    found = renderings()
    assert sum(right for _, how, of, _, _, right in found if (how, of) == ("true", half)) >= true
    assert sum(right for _, how, of, _, _, right in found if (how, of) == ("altered", half)) >= altered


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The miller spared no expense.", "en"),
        ("Мельник трудился без устали и перебоев.", "ru"),
        ("粉屋は臆することなく値を上げた。", "ja"),
        ("磨坊主毫不吝啬地分面粉。", "zh"),
        ("방앗간 주인은 막힘없이 대답했다.", "ko"),
        ("Der Müller half ohne jedes Zögern.", "de"),
        ("Le meunier a répondu sans la moindre hésitation.", "fr"),
    ],
)
def test_families_of_turns_deny_nothing(text, lang):
    assert denials(text, lang) == ()
    ranks = [p.rank for p in polars(text, lang)]
    assert AFFIRMS in ranks
    assert TURN not in ranks


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The miller made no effort.", "en"),
        ("The miller couldn't gather the grain.", "en"),
        ("Мельник не знает соседа.", "ru"),
        ("強い馬はいない。", "ja"),
        ("磨坊主没有钱买马。", "zh"),
        ("방앗간에는 물이 없다.", "ko"),
        ("Der Müller hat keine Kosten.", "de"),
        ("Le meunier n'a épargné aucun sac.", "fr"),
    ],
)
def test_their_like_does_deny(text, lang):
    assert len(denials(text, lang)) == 1


def test_a_turn_answers_a_denial_of_the_same_words_and_no_other():
    turn = side(content_of("Das Klima kennt keine Grenzen.", "de"))
    (found,) = matched(turn, side(content_of("Климат границ не знает.", "ru")))
    assert found.shared
    assert matched(turn, side(content_of("Климат не изменится.", "ru"))) == []


def test_a_turn_whose_words_the_other_side_affirms_is_a_denial():
    turn = side(content_of("The miller never hesitated to sell the horse.", "en"))
    assert opposed_turns(turn, side(content_of("Мельник колебался продать лошадь.", "ru"))) == {0}
    assert opposed_turns(turn, side(content_of("Мельник сразу продал лошадь.", "ru"))) == frozenset()
    assert opposed_turns(turn, side(content_of("Мельник продал лошадь не колеблясь.", "ru"))) == frozenset()


def test_what_a_separable_verb_denies_stands_between_its_parts():
    (refused,) = [d for d in side(content_of("Der Rat schloss eine Verlängerung der Frist aus.", "de")).denied if d.polar.rank == INSIDE]
    assert any("verl" in u.word for u in refused.beside)


def test_sparing_no_effort_is_not_making_none():
    page = prepare("Собрание прошло вчера. Правительство не жалеет средств на строительство дорог. Собрание прошло вчера.", "ru")
    assert locate("The government spends lavishly on building roads.", page, "en").marks.negation is not MarkState.DIFFERS
    assert locate("The government does not spend on building roads.", page, "en").marks.negation is MarkState.DIFFERS

"""One count of steps for a comparison across languages: what happens where it is spent, and that it does not hang on what was asked before."""

from __future__ import annotations

import itertools
import random

import pytest

from refcheck.match import across, effort, locate, prepare
from refcheck.match.parted import locate_parts
from refcheck.match.question import Question
from refcheck.model import Alignment, MarkState, QuoteVerdict

_RNG = random.Random(9)
_TEXT = (
    "Die Minister sprachen in Berlin über den Haushalt. Gestern stimmte der Ausschuss mit 14 Stimmen für den Antrag. "
    "Sergej Lawrow und Annalena Baerbock trafen sich in Genf. Danach reiste die Ministerin nach Paris."
)
_QUOTE = "Yesterday the committee voted for the motion by 14 votes."
_NAMED = "Sergei Lavrov and Annalena Baerbock met in Geneva."


def _names(count: int, letters: str = "abdeiklmnorstuv") -> str:
    return " ".join("".join(_RNG.choices(letters, k=_RNG.randrange(4, 9))).title() for _ in range(count))


def test_steps_are_refused_when_there_are_none_left():
    with effort.limited(10) as left:
        assert effort.take(9)
        assert effort.take(5)
        assert not left.is_spent
        assert not effort.take(1)
        assert left.is_spent
        assert effort.is_spent()
    assert not effort.is_spent()
    assert effort.take(1_000_000)


def test_an_answer_found_made_takes_its_steps_again():
    with effort.limited(10) as left:
        made, may_be_kept = effort.counted(lambda: effort.take(6))
        assert may_be_kept
        assert left.left == 4
        assert not made.take_again()
        assert left.left == 4
    with effort.limited(10) as left:
        assert made.take_again()
        assert left.left == 4


def test_an_answer_on_the_way_to_which_steps_may_have_been_refused_is_not_kept():
    with effort.limited(5):
        assert not effort.counted(lambda: effort.take(6))[1]
        assert not effort.counted(lambda: effort.take(1))[1]


def test_where_names_are_not_heard_they_accuse_nobody(monkeypatch):
    assert locate(_NAMED, _TEXT, "en", "de").verdict is QuoteVerdict.TRANSLATED
    for steps in (0, 1, 5, 15, 30):
        monkeypatch.setattr(across, "_STEPS", steps)
        found = locate(_NAMED, _TEXT, "en", "de")
        assert found.verdict in (QuoteVerdict.CANNOT_JUDGE, QuoteVerdict.TRANSLATED)
        assert found.marks.names is not MarkState.DIFFERS
        assert found.verdict is QuoteVerdict.TRANSLATED or "more names" in (found.reason or "")


def test_marks_made_while_the_effort_is_spent_do_not_count(monkeypatch):
    judge = across.judge

    def spent(pair):
        judged = judge(pair)
        effort.leave_out()
        return judged

    other = _NAMED.replace("Geneva", "Madrid")
    assert locate(other, _TEXT, "en", "de").verdict is QuoteVerdict.TRANSLATED_DIFFERS
    monkeypatch.setattr(across, "judge", spent)
    found = locate(other, _TEXT, "en", "de")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert set(found.marks.values()) == {MarkState.NOT_CHECKED}
    assert not found.differences
    assert found.passage


def test_of_a_quotation_in_pieces_what_is_not_looked_for_is_not_called_missing():
    question, prepared = Question(f"{_NAMED} […] {_QUOTE}", "en"), prepare(_TEXT, "de")
    none = Alignment(QuoteVerdict.NO_MATCHING_PASSAGE)

    def find(asked, where):
        if asked.quote == _QUOTE:
            return none
        return Alignment(QuoteVerdict.TRANSLATED, 0, 9, 0.9, passage=where.text[:9])

    parts = ((0, len(_NAMED)), (len(question.quote) - len(_QUOTE), len(question.quote)))
    assert locate_parts(question, prepared, parts, find).verdict is QuoteVerdict.PART_UNMATCHED
    with effort.limited(0):
        effort.leave_out()
        found = locate_parts(question, prepared, parts, find)
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert "too long" in (found.reason or "")
    assert not found.differences


@pytest.mark.parametrize("steps", [40, 400, 2000, 100_000])
def test_a_verdict_does_not_hang_on_what_was_asked_before(steps, monkeypatch):
    monkeypatch.setattr(across, "_STEPS", steps)
    text = " ".join(itertools.chain.from_iterable((s + ".", _names(12) + ".") for s in _TEXT.rstrip(".").split(". ")))
    quotes = [_QUOTE, _NAMED, _names(25), f"{_NAMED} {_names(6)}"]
    alone = [locate(q, text, "en", "de") for q in quotes]
    prepared = prepare(text, "de")
    for order in (quotes, quotes[::-1], quotes):
        for quote in order:
            assert locate(quote, prepared, "en") == alone[quotes.index(quote)]

"""Denials are counted once, and words that only look like one are left out."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.match.negation import denials, half_denials_at
from refcheck.model import MarkState


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("Никто ничего не сказал.", "ru", 1),
        ("Он никогда не был там, и никто не знает почему.", "ru", 2),
        ("Это сводит на нет все усилия.", "ru", 0),
        ("彼は歩けなくなった。", "ja", 1),
        ("問題なく働くことなく終わった。", "ja", 2),
        ("それとなく伝えた。", "ja", 0),
        ("時期を示さなかった。", "ja", 1),
        ("税を含まず、返さなかった。", "ja", 2),
        ("戦争のさなか、彼はまず家を売った。", "ja", 0),
        ("他不停地工作。", "zh", 0),
        ("水是切不断的，谈判不断进行。", "zh", 1),
        ("彼は一度ならず島を訪れた。", "ja", 0),
        ("他没有说话，也不知道。", "zh", 2),
    ],
)
def test_denials_are_counted(text, lang, count):
    assert len(denials(text, lang)) == count


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The missile mission was discussed in the district.", "en"),
        ("Недавно, на прошлой неделе, это было необходимо.", "ru"),
        ("非常重要的未来，除了非洲", "zh"),
        ("非常に重要な未来", "ja"),
    ],
)
def test_words_that_deny_nothing_stand_for_no_denial(text, lang):
    assert half_denials_at(text, lang) == ()


def test_a_denial_put_in_is_seen_beside_words_that_only_begin_like_one():
    page = prepare("非洲国家非常重视未来的合作。", "zh")
    said = locate("African countries attach great importance to future cooperation.", page, "en")
    denied = locate("African countries do not attach great importance to future cooperation.", page, "en")
    assert said.marks.negation is MarkState.AGREES
    assert denied.marks.negation is MarkState.DIFFERS

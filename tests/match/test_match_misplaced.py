"""A name with the words of another one, a sentence too much, who speaks between quoted pieces, and turns that deny nothing."""

from __future__ import annotations

import pytest

from refcheck import locate
from refcheck.match.attributing import between_quoted, is_attribution
from refcheck.match.content import content_of
from refcheck.match.misplaced import misplaced
from refcheck.match.negation import denials
from refcheck.model import MarkState, QuoteVerdict

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("quote", "passage", "found"),
    [
        (
            ("en", "The rescue work and the search concentrated on Garvand"),
            ("zh", "搜救工作集中在塔尔努，医生则在加尔万德的营地接诊。"),
            True,
        ),
        (
            ("en", "The rescue work and the search concentrated on Tarnu"),
            ("zh", "搜救工作集中在塔尔努，医生则在加尔万德的营地接诊。"),
            False,
        ),
        (
            ("en", "The doctors received patients in the camp of Garvand"),
            ("zh", "搜救工作集中在塔尔努，医生则在加尔万德的营地接诊。"),
            False,
        ),
        (
            ("de", "Die Verhandlungen und die Pressekonferenz fanden in Karlsund statt"),
            ("en", "The negotiations and the press conference took place in Westmar, while the exhibition opens in Karlsund."),
            True,
        ),
        (
            ("de", "Die Verhandlungen und die Pressekonferenz fanden in Westmar statt"),
            ("en", "The negotiations and the press conference took place in Westmar, while the exhibition opens in Karlsund."),
            False,
        ),
    ],
)
def test_a_name_with_the_words_of_another(quote: tuple[str, str], passage: tuple[str, str], *, found: bool) -> None:
    told = misplaced(content_of(quote[1], quote[0]), content_of(passage[1], passage[0]))
    assert (told is not None) is found


@pytest.mark.parametrize(
    ("clause", "lang", "expected"),
    [
        ("he said;", "en", True),
        ("the minister announced,", "en", True),
        ("по его словам,", "ru", True),
        ("selon elle,", "fr", True),
        ("发言人指出，", "zh", True),
        ("nothing was said", "en", False),
        ("he said that prices had doubled since the harvest", "en", False),
    ],
)
def test_who_speaks_is_none_of_what_is_said(clause: str, lang: str, *, expected: bool) -> None:
    assert is_attribution(clause, lang) is expected


def test_between_quoted_pieces_stands_who_speaks() -> None:
    text = "“We have bread,” said Nora Lind, head of the mission, after her visit. “We have no salt.”"
    ((start, end),) = between_quoted(text, 0, len(text), "en")
    assert text[start:end].strip() == "said Nora Lind, head of the mission, after her visit."
    assert between_quoted("The “old” harbour and the “new” one", 0, 35, "en") == []


def test_a_sentence_that_says_nothing_of_the_quotation_accuses_nobody() -> None:
    page = (
        "The two halves of the one office will never wait for each other.\n"
        "The exchange covers thirty-two stations: eighteen Chinese and fourteen Russian ones.\n"
    )
    quote = "Обмен охватывает тридцать две станции, восемнадцать китайских и четырнадцать российских, обе стороны называют эти числа"
    found = locate(quote, page, "ru", "en", kind="reported")
    assert found.verdict is QuoteVerdict.RELATED_PASSAGE
    assert found.marks["negation"] is not MarkState.DIFFERS


@pytest.mark.parametrize(
    ("text", "lang"),
    [("一人残らず署名した", "ja"), ("余さず記録する", "ja"), ("間断なく続く", "ja"), ("必不可少的条件", "zh"), ("毫不犹豫地支持", "zh")],
)
def test_turns_that_deny_nothing(text: str, lang: str) -> None:
    assert not denials(text, lang)


@pytest.mark.parametrize(("text", "lang"), [("безо всякого шума", "ru"), ("何も残らない", "ja"), ("他不会参加", "zh")])
def test_denials_remain(text: str, lang: str) -> None:
    assert denials(text, lang)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("620 cubic meters per second", "en", [(620, "cubic_m")]),
        ("620 mètres cubes par seconde", "fr", [(620, "cubic_m")]),
        ("5 квадратных километров", "ru", [(5, "sq_km")]),
        ("5 people square off", "en", [(5, "person")]),
        ("三号机组停机", "zh", [(3, "nth")]),
        ("8号开始", "zh", [(8, "day")]),
        ("今年八月底前归还", "zh", [(8, "month"), (3, "third")]),
        ("열이틀이 걸렸다", "ko", [(12, "day")]),
    ],
)
def test_numbers_with_their_units(text: str, lang: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in content_of(text, lang).numbers] == expected


@pytest.mark.parametrize(
    ("quote", "passage", "differs"),
    [
        ("The experience of this river can be transferred to other rivers", "이 강의 경험을 다른 강으로 옮기기는 어렵다.", True),
        ("It is difficult to transfer the experience of this river to other rivers", "이 강의 경험을 다른 강으로 옮기기는 어렵다.", False),
        ("The experience of this river cannot be transferred to other rivers", "이 강의 경험을 다른 강으로 옮기기는 어렵다.", False),
    ],
)
def test_what_is_difficult_is_not_possible(quote: str, passage: str, *, differs: bool) -> None:
    found = locate(quote, passage, "en", "ko")
    told = [d for d in found.differences if d.kind == "word"]
    assert bool(told) is differs

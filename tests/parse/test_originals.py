"""Names that a paper prints with their own writing in brackets."""

from __future__ import annotations

import pytest

from refcheck.lang.originals import Originals, split_original
from refcheck.match import locate, prepare
from refcheck.model import MarkState, Quotation
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile


def told(body: str) -> list[Quotation]:
    notes = "".join(f"[^{n}]: https://example.org/{n}\n" for n in (1, 2))
    return list(parse(read_bytes(f"{body}\n\n{notes}".encode(), "paper.md")).quotations)


@pytest.mark.parametrize(
    ("body", "speakers", "original"),
    [
        (
            "항만청의 루오청(罗澄) 대변인은 부두의 확장이 연말까지 끝난다고 설명하였다.[^1] 그는 예산이 이미 바닥났다고 덧붙였다.[^2]",
            ["루오청"] * 2,
            "罗澄",
        ),
        (
            "연구원 그레타 홀름(Greta Holm)은 항로가 아직 안전하지 않다고 보았다.[^1] 홀름은 보험료가 두 배로 올랐다는 점도 지적하였다.[^2]",
            ["그레타 홀름"] * 2,
            "Greta Holm",
        ),
        ("港湾庁の羅澄（Luo Cheng）報道官は、桟橋の拡張は年末までに終わると述べた[^1]。", ["羅澄"], "Luo Cheng"),
        ("ソコロワ（Соколова）報道官は、海峡の封鎖は考えていないと語った[^1]。", ["ソコロワ"], "Соколова"),
        ("发言人索科洛娃（В. П. Соколова）表示，俄方没有考虑封锁海峡。[^1]", ["索科洛娃"], "В. П. Соколова"),
        ("The spokesman, Luo Cheng (罗澄), said that the pier would be ready by the end of the year.[^1]", ["Luo Cheng"], "罗澄"),
    ],
)
def test_a_bracket_stands_between_a_name_and_its_title(body, speakers, original):
    quotations = told(body)
    assert [q.speaker for q in quotations] == speakers
    assert {q.speaker_original for q in quotations} == {original}
    assert quotations[0].named == f"{speakers[0]} ({original})"


@pytest.mark.parametrize(
    "body",
    [
        "港湾庁（以下、庁）は、桟橋の拡張は年末までに終わると述べた[^1]。",
        "ハーバー通信（2024年）は、桟橋の拡張は年末までに終わると報じた[^1]。",
    ],
)
def test_other_brackets_are_no_names(body):
    assert all(q.speaker_original is None for q in told(body))


def test_a_name_that_could_be_two_has_none():
    originals = Originals("林（Lin Hai）と小林（Kobayashi Jun）が会った。大林（Obayashi Ken）もいた。")
    assert originals.of("小林") == "Kobayashi Jun"
    assert Originals("古林（Furubayashi Ken）と小林海（Kobayashi Kai）").of("林") is None
    assert originals.of("田中") is None


def test_an_original_is_split_off():
    assert split_original("루오청 (罗澄)") == ("루오청", "罗澄")
    assert split_original("羅澄（Luo Cheng）") == ("羅澄", "Luo Cheng")
    assert split_original("Port Authority (Harbour Office)") == ("Port Authority (Harbour Office)", None)


PAGE = "发言人罗澄说：“码头的扩建将在年底前完成，预算已经用完了。”\n\n港务局长段启说：“航道在冬天仍然不安全，保险费已经涨了一倍。”"


@pytest.mark.parametrize(
    ("speaker", "state"),
    [("그 사람 (罗澄)", MarkState.AGREES), ("그 사람 (段启)", MarkState.DIFFERS), ("누구 (Nobody Here)", MarkState.NOT_CHECKED)],
)
def test_the_page_is_asked_for_the_name_in_its_own_script(speaker, state):
    found = locate("부두의 확장은 연말 전에 끝날 것이며 예산은 이미 다 썼다", prepare(PAGE, "zh"), "ko", speaker=speaker)
    assert found.marks.speaker is state


def test_a_common_noun_with_its_characters_is_no_speaker():
    (quotation,) = told("외교부는 말을 아꼈다. 비축(備蓄)은 지난해보다 두 배로 늘었다고 밝혔다.[^1]")
    assert quotation.speaker == "외교부"

"""Whose words stand in quotation marks in Chinese: sentences of our own with Japanese, Korean, Chinese and foreign names, each read alone.

`cases/speakers_zh.txt`: sentence, then the speaker of its last statement, whole as the sentence gives it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from refcheck.parse import parse
from refcheck.parse.names_zh import name_at
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of the language take seconds to compile

ROWS = [tuple(line.rsplit("|", 1)) for line in (Path(__file__).parent / "cases" / "speakers_zh.txt").read_text("utf-8").splitlines()]


def speakers(text: str) -> list[str | None]:
    """The speakers of a paper of one paragraph, each once, in order."""
    paper = f"---\nlang: zh\n---\n\n{text[:-1]}[^1]{text[-1]}\n\n[^1]: https://example.org/1\n"
    return [q.speaker for q in parse(read_bytes(paper.encode(), "paper.md")).quotations]


def test_each_sentence_has_its_speaker():
    wrong = [(sentence, speakers(sentence)) for sentence, speaker in ROWS if speaker not in speakers(sentence)]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("泷泽在会上表示", "泷泽"),
        ("水野起初反对", "水野"),
        ("水野健一反对", "水野健一"),
        ("长谷川仍然坚持", "长谷川"),
        ("小泉纯一郎在会上", "小泉纯一郎"),
        ("宇佐见彻随后", "宇佐见彻"),
        ("渡边拓也说", "渡边拓也"),
        ("苏景和没有回答", "苏景和"),
        ("阮氏兰英认为", "阮氏兰英"),
        ("洛伦茨考察了", "洛伦茨"),
        ("范登贝赫表示", "范登贝赫"),
        ("季诺维也夫表示", "季诺维也夫"),
    ],
)
def test_where_a_name_ends(text, name):
    assert text[: name_at(text, 0)] == name


@pytest.mark.parametrize("text", ["石川县的渔民", "曾提出抗议", "于次日返回", "应邀出席"])
def test_no_name_begins(text):
    assert name_at(text, 0) is None


def test_who_quotes_goes_on_speaking():
    text = "智库的克莱默认为，“海峡不会被封锁”。他引述一位船长的话说：“谁也封不住风。”他又断言，“保费才是真正的封锁”。"
    assert speakers(text) == ["克莱默", "船长", "克莱默"]


def test_all_clauses_behind_a_source_are_told():
    text = "据港务局介绍，北码头将于三月关闭维修；南码头照常装卸货物；夜间靠泊需要提前申请。"
    assert speakers(text) == ["港务局"] * 3


def test_he_means_the_person_of_his_sentence():
    text = "委员会的报告主张“立即扩建码头”。发言人哈里森承认经费不足，他说：“钱要从别处找来才行。”"
    assert speakers(text)[-1] == "哈里森"

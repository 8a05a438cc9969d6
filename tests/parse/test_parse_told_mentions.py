"""A mention that names its work belongs to the sentence that it opens."""

from __future__ import annotations

from refcheck.parse import parse
from refcheck.read import read_bytes

PAPER = """本节讨论航道管理的历史，篇幅有限。

Lindqvist（2016）认为两者彼此依赖。周以宁等（2020）又指出，“灯塔的规矩来自守夜的人”。

参考文献

周以宁, 沈亦舟, 顾明远. 2020. 航道管理再思考[J]. 航运经济, 38(1): 1-19.
Lindqvist K. 2016. Harbours and rivers[J]. Journal of Harbours, 3(1): 1-19.
"""


def test_a_name_with_its_year_answers_for_its_own_sentence():
    found = {q.text: q.note for q in parse(read_bytes(PAPER.encode(), "paper.md")).quotations}
    assert found["两者彼此依赖"].startswith("lindqvist")
    assert found["灯塔的规矩来自守夜的人"].startswith("周以宁")

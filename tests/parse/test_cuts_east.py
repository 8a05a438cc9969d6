"""Where a Chinese or Korean reported clause begins and ends: sentences of our own, the told words between ⟦ and ⟧, none where nothing is told."""

from __future__ import annotations

import re

import pytest

from refcheck.model import QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of a language take seconds to compile

ZH = """
那家船行交出担保金三百万元以后，货轮才获准离港。
岛名（邻国称长尾北角群岛）的由来至今没有定论。
书中地名除另外注明外都沿用旧时译法。
省报刊登的系列报道，为这一时期留下了难得的记录。
渔港何时恢复通航，公报本身并没有说明。
美方主张⟦逐年减少捕捞的配额⟧，日方主张⟦一次减少三成的配额⟧。
灯塔的关闭已经定案，局长说⟦部里已经决定在年底之前动工⟧。
发言人说⟦明天的会谈将在大使馆举行⟧。
协会的问卷显示，⟦会员企业中有三成认为订单会继续减少⟧。
教授⟦不赞成把这条航道改作军用⟧。
船东协会承诺⟦明年不再提高运费⟧，但这一承诺后来没有兑现。
大使承认⟦双方在边界问题上存在分歧⟧，这一点并不令人意外。
记者追问下一步的安排，发言人的回答是⟦一切都还没有最后定下来⟧。
会议的进展不慢：按署长的说法，⟦已有九个成员国批准了这份议定书⟧。
该国宣布退出渔业公约的消息引起了广泛的不安。
他强调的不是价格而是供应的稳定。
"""
KO = """
그에 따르면 ⟦두 나라는 국경이 다시 열리기를 바라고 있다⟧는 것이다.
위원회는 ⟦회원국에 어획량을 절반으로 줄이라⟧고 요구하였다.
대변인은 ⟦그 섬이 무인도라는 것은 사실이 아니라⟧고 말하였다.
국장은 ⟦창고를 지난주에 모두 비웠다⟧고 밝히는 한편, ⟦지난달에 내준 허가서 아홉 장은 전부 국내 기업에 돌아갔다⟧고 소개하였다.
장관은 ⟦회담을 유월에 열자고 상대국 측이 제안하였으나 답이 오지 않았다⟧고 밝혔다.
차관은 ⟦두 나라가 공동 조사에 합의한 것은 큰 진전⟧이라고 평가하였다.
이사회는 ⟦공장을 섬으로 옮기지 않기로 하였다⟧고 발표하였다.
⟦밭을 가는 일과 밭을 지키는 일은 서로 다르다⟧는 것이다.
기자들이 일정을 묻자, 대변인의 대답은 ⟦아직 아무것도 정해지지 않았다⟧는 것이었다.
통계청의 전망도 다르지 않아서, ⟦십 년 뒤에는 어촌의 인구가 절반으로 줄어들 것⟧이라고 한다.
회담이 이어지는 동안 수석대표 오노데라는 ⟦재산 문제가 이미 소멸하였다⟧고 주장하였다.
그는 ⟦조약이 이미 오래전에 낡았다⟧고 비판한 뒤 ⟦새 협정을 곧 맺어야 한다⟧고 주장하였다.
외교부는 ⟦그 섬이 비어 있다는 상대국의 주장은 근거가 없다⟧고 밝혔다.
⟦새 항로의 개통은 아직 갈 길이 멀다⟧고 박 교수는 지적한다.
사령관은 나포에 항의하면서 ⟦선원을 즉시 풀어 주라⟧고 요구하였다.
"""
ROWS = [(language, line) for language, table in (("zh", ZH), ("ko", KO)) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "line"), ROWS)
def test_cut(language: str, line: str) -> None:
    passage = re.sub("[⟦⟧]", "", line)
    paper = f"---\nlang: {language}\n---\n\n{passage}[^1]\n\n[^1]: https://example.org/1\n"
    found = [q.text for q in parse(read_bytes(paper.encode(), "paper.md")).quotations if q.kind is not QuotationKind.FACT]
    assert found == re.findall("⟦([^⟧]*)⟧", line)

"""Sentences that equate what somebody said with a clause, in Japanese, Chinese and Korean, and such as tell nothing of anybody: sentences of our own."""

from __future__ import annotations

import pytest

from refcheck.model import QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of three languages take seconds to compile

TOLD = [
    ("ja", "森山局長が最も強調したのは、水門が一つも動かないという点である。", "水門が一つも動かない", "森山"),
    ("ja", "勧告の筆頭に置かれたのは、三つの駅に共通する時計を備えることであった。", "三つの駅に共通する時計を備える", None),
    ("ja", "気象庁の要求は、観測船を二隻に増やすことであり、会計課はこれを退けた。", "観測船を二隻に増やす", "気象庁"),
    ("ja", "建白書の末尾に書かれていたのは、塩の専売を廃止することであった。", "塩の専売を廃止する", None),
    ("ja", "運賃を据え置くことが、住民の要求であった。", "運賃を据え置く", None),
    ("zh", "意见书的第一条建议是三座车站共用一口大钟。", "三座车站共用一口大钟", "意见书"),
    ("zh", "林局长最强调的一点是水闸没有一座能够开动。", "水闸没有一座能够开动", "林局长"),
    ("zh", "商会提出三点要求，其中第一点是取消食盐专卖。", "取消食盐专卖", "商会"),
    ("zh", "排在请愿书首位的，是把观测船增加到两艘。", "把观测船增加到两艘", None),
    ("ko", "서 국장이 가장 강조한 것은 수문이 하나도 움직이지 않는다는 점이다.", "수문이 하나도 움직이지 않는다", "서"),
    ("ko", "청원서 말미에 적힌 것은 소금 전매를 없애 달라는 것이었다.", "소금 전매를 없애 달라", None),
    ("ko", "기상청의 요구는 관측선을 두 척으로 늘리는 것이었으나 예산은 그대로였다.", "관측선을 두 척으로 늘리는 것", "기상청"),
    ("ko", "운임을 그대로 두는 것이 주민들의 요구였다.", "운임을 그대로 두는 것", None),
]
NOT_TOLD = [
    ("ja", "本稿の結論は、運賃の改定が人の流れを変えたことである。"),
    ("ja", "この制度の特徴は、期限を定めていないことである。"),
    ("ja", "所長が就任したのは、洪水が引いたあとのことである。"),
    ("ja", "時計係の仕事は、駅の時刻を毎朝合わせることである。"),
    ("zh", "本文的结论是运费的调整改变了客流。"),
    ("zh", "问题的关键是水闸的钥匙不在当地。"),
    ("zh", "委员会的任务是监督各站时钟的检修。"),
    ("ko", "우리의 결론은 운임 조정이 사람의 흐름을 바꾸었다는 것이다."),
    ("ko", "이 제도의 특징은 기한을 정하지 않았다는 것이다."),
    ("ko", "시계공의 일은 역의 시각을 아침마다 맞추는 것이다."),
]


def _told(language: str, sentence: str) -> list[tuple[str, str | None]]:
    paper = f"---\nlang: {language}\n---\n\n{sentence}[^1]\n\n[^1]: https://example.org/1\n"
    found = parse(read_bytes(paper.encode(), "paper.md")).quotations
    return [(q.text, q.speaker) for q in found if q.kind is not QuotationKind.FACT]


@pytest.mark.parametrize(("language", "sentence", "told", "speaker"), TOLD)
def test_equated(language, sentence, told, speaker):
    assert _told(language, sentence) == [(told, speaker)]


@pytest.mark.parametrize(("language", "sentence"), NOT_TOLD)
def test_nobody_says_it(language, sentence):
    assert _told(language, sentence) == []

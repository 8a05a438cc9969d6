"""What Korean papers tell behind a note mark, besides, or not at all; heads and labels of topics, which are nobody. Sentences of our own."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.parse.voices import voices
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

TOLD = [
    # a sentence of its own behind quoted words that end with their own stop
    (
        "시장 문서경은 “저수지는 아직 마르지 않았다.”[^1] 그는 또 급수차 열두 대를 더 들여오겠다고 밝혔다.",
        [("저수지는 아직 마르지 않았다", "문서경", "1"), ("급수차 열두 대를 더 들여오겠다", "문서경", "1")],
    ),
    ("선장 데니스 콜은 “우리는 돌아가지 않는다.”[^1] 그러나 그는 배를 돌렸다.", [("우리는 돌아가지 않는다", "데니스 콜", "1")]),
    # what was asked for and not had is told with the rest
    (
        "노태강 사장은 주민이 공사를 멈춰 달라는 요청을 낸 적이 없고 설명만 들었다고 해명하였다.[^1]",
        [("주민이 공사를 멈춰 달라는 요청을 낸 적이 없고 설명만 들었다", "노태강", "1")],
    ),
    ("정부는 협상을 다시 열자는 제안을 받았으나 이를 내정 간섭이라고 비판하였다.[^1]", [("이를 내정 간섭", "정부", "1")]),
    # two clauses of one sentence
    (
        "조합장 서가람은 그물을 거두는 데 사흘이면 된다면서 정부의 보상을 기다리겠다고 했다.[^1]",
        [("그물을 거두는 데 사흘이면 된다", "서가람", "1"), ("정부의 보상을 기다리겠다", "서가람", "1")],
    ),
    ("한 의원이 까닭을 따지자 노 사장은 압력이 기준을 넘었기 때문이라고 답하였다.[^1]", [("압력이 기준을 넘었기 때문", "노", "1")]),
    ("노태강 또한 저수지 둘레의 땅을 사들이지 않겠다고 말하였다.[^1]", [("저수지 둘레의 땅을 사들이지 않겠다", "노태강", "1")]),
    ("배가 암초를 피한 것은 우연이었다는 것이 조사관 한보미의 결론이다.[^1]", [("배가 암초를 피한 것은 우연이었다", "한보미", "1")]),
    ("문서경은 그 대책에 ‘젖은 장부(мокрые книги)’라는 딱지를 붙였다.[^1]", [("젖은 장부(мокрые книги)", "문서경", "1")]),
    # the same text is what the mark behind cites
    (
        "『동녘신문』은 “물이 줄었다”고 적었다.[^1] 같은 기사에 따르면 급수차는 모두 열두 대이다. 시장은 물이 아직 넉넉하다고 말하였다.[^2]",
        [("물이 줄었다", "동녘신문", "1"), ("급수차는 모두 열두 대이다", "Mira Holt", "1"), ("물이 아직 넉넉하다", "시장", "2")],
    ),
]
SILENT = [
    "그들은 ‘잠긴 종(утонувший колокол)’이라는 이름을 쓴 적이 없다.[^1]",
    "어부들은 그 배에 ‘푸른 별’이라는 이름을 붙였다.[^1]",
    "이 바다를 ‘세 얻은 밭’으로 여기는 눈길은 낡았다.[^1]",
    "기자는 부두를 돌며 어부들의 말을 모았다.[^1]",
    "인명은 각 언어의 관용에 따라 적는다.[^1]",
    "나는 이 말이 오래가지 못하리라고 본다.[^1]",
    "따라서 이 조치는 너무 늦었다고 본다.[^1]",
]
TOPICS = [
    ("ko", "북부 수로 관련 수산정책실장 브리핑\n\n길은 닫혔다.", "수로 관련"),
    ("ko", "수로 관련: 길은 닫혔다.\n할당 관련: 넘길 수 없다.\n수로 관련: 다시 연다.", "수로 관련"),
    ("ja", "輸送路について：道は閉じました。\n割当について：譲れません。\n輸送路について：また開きます。", "輸送路について"),
    ("ja", "水路関連 水産庁長官会見\n\n道は閉じました。", "官会見"),
    ("zh", "关于水道：水道已经关闭。\n关于配额：不能转让。\n关于水道：还会再开。", "关于水道"),
    ("en", "On Quotas: They cannot be sold.\nOn Lanes: They close.\nOn Quotas: They stay.", "On Quotas"),
    ("de", "Zu Quoten: Sie bleiben.\nZu Häfen: Sie schließen.\nZu Quoten: Sie bleiben.", "Zu Quoten"),
    ("fr", "Sur les quotas : ils restent.\nSur les ports : ils ferment.\nSur les quotas : ils restent.", "Sur les quotas"),
    ("ru", "О квотах: они останутся.\nО портах: они закроются.\nО квотах: они останутся.", "О квотах"),
]
WORKS = [
    ("정우진·한보미, 『빈 부두의 밤』 (서울: 나루, 2019), 33쪽.", "정우진·한보미, 위의 책, 40쪽."),
    ("정우진·한보미·서가람, 「빈 부두의 밤」, 『항만연구』 제3권 제1호 (2019), 33쪽.", "정우진 외, 위의 논문, 40쪽."),
    ("데이나 콜(D. Cole), 『항구의 등불』 (서울: 나루, 2019), 33쪽.", "콜, 앞의 책, 13쪽."),
    ("뒤의 견해로는 정우진, 『빈 부두의 밤』 (서울: 나루, 2014), 51쪽.", "정우진, 앞의 책, 3쪽."),
    ("외교부, 「정례브리핑」, 2025. 9. 18., https://example.org/b (검색일: 2026. 1. 1.).", "외교부, 위의 브리핑."),
    ("长岛明、李沐：《空码头》，北京：海天出版社，2019年，第3页。", "长岛明、李沐，同上书，第5页。"),
    ("Dana Cole, Mark Feld, and Ines Brandl, Harbour Lights (London: Quay, 2019), 33.", "Cole, Feld, and Brandl, ibid., 34."),
]


def read(language: str, text: str, *notes: str):
    printed = "".join(f"\n[^{i}]: {note}\n" for i, note in enumerate(notes, 1))
    return parse(read_bytes(f"# 1\n\n{text}\n{printed}".encode(), "paper.md"), language=language)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told_by_whom_and_where(text, told):
    found = read("ko", text, "Mira Holt, “One,” https://example.org/1", "Ana Rill, “Two,” https://example.org/2").quotations
    assert [(q.text, q.speaker, q.note) for q in found] == told


@pytest.mark.parametrize("text", SILENT)
def test_the_author_speaks(text):
    assert read("ko", text, "https://example.org/1").quotations == ()


@pytest.mark.parametrize(("language", "page", "name"), TOPICS)
def test_a_topic_is_nobody(language, page, name):
    assert not [v for v in voices(page, language) if name in v.names]


@pytest.mark.parametrize(("work", "pointer"), WORKS)
def test_the_same_work_by_its_authors(work, pointer):
    paper = read("ko" if "가" <= work[0] <= "힣" else "zh" if "长" in work else "en", "가나.[^1] 다라.[^2]", work, pointer)
    assert [(b.note, b.points_to) for b in paper.backrefs] == [("2", 0)]

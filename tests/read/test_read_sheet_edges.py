"""Plain text over the edge of a sheet, and block quotations that only a colon and their place announce."""

import pytest

from refcheck.model.document import RegionKind
from refcheck.parse import parse
from refcheck.read import read_bytes

SHEET = """\
{head}

　港の管理局の発表は短い。同局は春先に「桟橋の灯りは毎晩
――――――――
1　管理局「灯りの告示」2024年3月1日、https://www.example.jp/a1.html。

{foot}
\f{head}

十時に消すことにした」と告知した。町の新聞はこれを批判した1。
　次の段落は別の話である。町の港は百年前から静かであり、夜に船を
――――――――
2　町の新聞「夜の港」2024年3月2日。

{foot2}
"""


@pytest.mark.parametrize(
    ("foot", "foot2"),
    [
        ("－ 31 －", "－ 32 －"),
        ("· 87 ·", "· 88 ·"),
        ("— 5 —", "— 6 —"),
        ("〔12〕", "〔13〕"),
        ("3 / 14", "4 / 14"),
        ("第3页 共14页", "第4页 共14页"),
    ],
)
def test_a_quotation_goes_on_over_a_page_number(foot, foot2):
    text = SHEET.format(head="港の灯り（山田）", foot=foot, foot2=foot2)
    paper = parse(read_bytes(text.encode(), "paper.txt"))
    assert [q.text for q in paper.quotations] == ["桟橋の灯りは毎晩十時に消すことにした"]


def test_a_title_and_a_number_behind_a_bar_are_a_running_foot():
    lines = [f"{chr(0xAC00 + 28 * i)}본문의 줄이며 아직 문장이 끝나지 않고 다음 줄로 이어지는 긴 줄이다 그리고" for i in range(72)]
    one, two, three = ("\n".join(lines[i : i + 24]) for i in (0, 24, 48))
    text = f"머리말\n\n{one}\n\n   해양 연구 제3호 | 144\n\n{two}\n\n   떠내려온 문서들 | 145\n\n{three}\n\n   해양 연구 제3호 | 146\n"
    document = read_bytes(text.encode(), "paper.txt")
    found = [document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.FURNITURE]
    assert found == ["해양 연구 제3호 | 144", "떠내려온 문서들 | 145", "해양 연구 제3호 | 146"]


COLON = [
    ("Harbours are often written about.1 The report was blunt:\n\n{}\n\nNothing followed.\n\n1. B. Reader, Harbours (2019), 5.\n2. A. Writer, Report (2020), 3.\n", "No harbour was ever lit by a plan. It takes a man with a ladder.2"),
    ("关于港口已有不少论著。[1]报告断言：\n\n　　{}\n\n　　此后再无下文。\n\n[1] 李华：《港口》，2019年，第5页。\n[2] 王明：《报告》，2020年，第3页。\n", "港口从来不是靠计划点亮的，总得有人去爬梯子。[2]"),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "words"), COLON)
def test_a_paragraph_that_a_colon_announces_and_a_mark_closes_is_a_block_quotation(frame, words):
    paper = parse(read_bytes(frame.format(words).encode(), "paper.txt"))
    assert [(q.text, q.note) for q in paper.quotations] == [(words.rstrip("[]2"), "2")]


@pytest.mark.parametrize(("frame", "words"), COLON)
@pytest.mark.parametrize("sign", ["• ", "1. ", "（1）", "「"])
def test_a_list_behind_a_colon_is_none(frame, words, sign):
    document = read_bytes(frame.format(sign + words).encode(), "paper.txt")
    assert not [r for r in document.regions if r.kind is RegionKind.BLOCK_QUOTE]


def test_lines_set_in_behind_a_colon_need_no_empty_line():
    text = (
        "    港口在河的北岸，冬天封冻，夏天有雾，船只往来全靠灯光。岸边的人家世代以\n修船和运盐为生，账簿一本一本传下来，最早的一本写于清末，纸已经发黄，字迹还看\n得清楚。\n"
        "    谈判在春天开始，双方都没有抱太大的希望，也没有人愿意先开口。①\n发言人随后作了如下说明：\n        灯是我们点的，梯子也是我们自己带来的，从来没有向\n"
        "    别人借过。谁要想来看看，随时都可以来。②\n    会议到此结束，各方代表随即离开港口，此后也没有再来。双方约定明年再\n谈一次，地点也许会换到河的对岸去，那边的码头更宽，停得下更多的船，也没有这样大\n的风。\n\n"
        "①　李华：《港口》，2019年，第5页。\n②　王明：《报告》，2020年，第3页。\n"
    )
    paper = parse(read_bytes(text.encode(), "paper.txt"))
    assert [q.text for q in paper.quotations] == ["灯是我们点的，梯子也是我们自己带来的，从来没有向别人借过。谁要想来看看，随时都可以来。"]


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        (
            "https://a.example/docs/joint_communi-\nque_port.pdf",
            "https://a.example/docs/joint_communique_port.pdf",
        ),  # low lines part its words
        (
            "https://a.example/docs/joint-communi-\nque-port.pdf",
            "https://a.example/docs/joint-communique-port.pdf",
        ),  # its note has the word
        ("https://a.example/docs/north-star-mid-\nwinter.html", "https://a.example/docs/north-star-mid-winter.html"),
        ("https://a.example/docs/north_star-mid-\nwinter.html", "https://a.example/docs/north_star-mid-winter.html"),
        ("https://a.example/docs/t_2021-\n10.html", "https://a.example/docs/t_2021-10.html"),
    ],
)
def test_a_hyphen_of_the_typesetter_is_no_part_of_an_address(printed, address):
    text = f"The port was loud.1 The port was quiet.2\n\n1. Ministry, “Communiqué,” {printed} (accessed May 3, 2021).\n2. Bell, Ports (2019), 5.\n"
    paper = parse(read_bytes(text.encode(), "paper.txt"))
    assert [c.reference.URL for c in paper.citations if c.reference.URL] == [address]

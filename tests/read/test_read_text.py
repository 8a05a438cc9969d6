"""Plain text: notes and marks of several traditions, in texts of our own writing with hard wraps."""

import pytest

from refcheck.model.document import RegionKind
from refcheck.parse import parse
from refcheck.read import read_bytes

JA = """\
          港の静けさ
               山田 花子

はじめに

　2025 年 8 月、黒河の穀物埠頭は 19 日間止まった。この 2 つの国の役所は、4 ミリの虫をめぐって 3 回会
合を開いた。先行研究は第 1 に、両国の関係を「非対称」とみなしてきた（1）。報道官は「虫は虫学者の問題で
ある（2）」と述べ、２０ 人の記者がこれを聞いた。もう 1 つの論点は補償であり、約 3 億円とされる（3）。

２．東京の反応

　9 月 9 日、緒方報道官は「他人の港はない」と述べた（4）。同日の 10 時には表 2 が配られた。

注
（1）山田太郎『川の港』北斗書房、2004 年、88 頁。
（2）中国商務部「発言人答記者問」2025 年 9 月 4 日。<https://www.example.cn/2025/
09/04/art_90.html>（2026 年 2 月 3 日最終閲覧）
（3）同上。
（4）農林水産省「緒方報道官記者会見概要」2025 年 9 月 9 日。
"""

ZH = """\
两岸的粮食

2025年8月，黑河码头停运19天，共有312节车皮滞留。①有学者认为，“秤准了，粮食就走”。②商务部发言
人在第3次例行记者会上表示，中方同意承担损失③，并提出3点建议。

——————————
① 何琳：《答记者问》，商务部网站，2025年9月4日，https://www.example.cn/art_1.html，访问时间：2026年2月3日。
② 神田宽：《河港的经济史》，北京：北斗出版社2004年版，第88页。
③ 同①。
\f2                          国际研究  2025年第3期

莫斯科方面的说法不同。“谁也没有错”，副局长说。①此后的8月29日，报纸又作了报道。②

——————————
① Асадов Т. Брифинг // Россельхознадзор. 2025.
② 谭越：《等待过江的大豆》，《龙江晚报》2025年8月29日，第4版。
"""

RU = """\
Зерно и слова

В августе 2025 г. терминал простоял 19 дней. По словам историка, «зерно идёт, когда сходятся весы»1.
Представитель ведомства заявила, что потери составили 410 млн рублей2, и пообещала 2 специалистов. На стр. 3
доклада сказано иначе3. В статье 4 договора этого нет.

    Документы были в порядке, зерно было в порядке, и только описание в двух документах было не в
    порядке. Теперь мы согласовали единую форму, и я надеюсь, что она покажется всем скучной.4

Примечания

1 Канда Х. История речных портов. Саппоро, 2004. С. 88.
2 Брифинг // Россельхознадзор. 05.09.2025. URL: https://fsvps.example.ru/news/brifing-
9051/ (дата обращения: 05.02.2026).
3 Там же.
4 Там же. С. 4.
"""

CASES = {
    "ja brackets": (JA, ["（1）", "（2）", "（3）", "（4）"], [0, 1, 2, 3]),
    "zh circled, each sheet anew": (ZH, ["①", "②", "③", "①", "②"], [0, 1, 2, 3, 4]),
    "ru glued": (RU, ["1", "2", "3", "4"], [0, 1, 2, 3]),
}


@pytest.mark.parametrize("case", CASES)
def test_marks_are_tied_and_nothing_else_is_a_mark(case):
    text, labels, ties = CASES[case]
    document = read_bytes(text.encode(), "paper.txt")
    assert [document.text[m.start : m.end] for m in document.marks] == labels
    assert [m.note for m in document.marks] == ties
    assert len(document.notes) == len(labels)


def test_the_reading_of_a_note_closes_its_address():
    document = read_bytes(JA.encode(), "paper.txt")
    assert "<https://www.example.cn/2025/09/04/art_90.html>（2026 年" in document.notes[1].text
    document = read_bytes(RU.encode(), "paper.txt")
    assert "https://fsvps.example.ru/news/brifing-9051/ (дата" in document.notes[1].text


def test_offsets_of_notes_point_at_their_words():
    for text, _, _ in CASES.values():
        document = read_bytes(text.encode(), "paper.txt")
        for note in document.notes:
            assert document.text[note.start : note.end].split()[0][:3] == note.text[:3].split()[0]


def test_headings_and_block_quotations_are_regions():
    document = read_bytes(RU.encode(), "paper.txt")
    quoted = [document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.BLOCK_QUOTE]
    assert len(quoted) == 1
    assert quoted[0].startswith("Документы")
    document = read_bytes(JA.encode(), "paper.txt")
    headings = [document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.HEADING]
    assert "はじめに" in headings
    assert "２．東京の反応" in headings


def test_running_heads_are_furniture():
    document = read_bytes(ZH.encode(), "paper.txt")
    furniture = [document.text[r.start : r.end] for r in document.regions if r.kind is RegionKind.FURNITURE]
    assert any(f.endswith("2025年第3期") for f in furniture)
    assert len(document.pages) == 2


def test_notes_alone():
    notes = JA[JA.index("（1）山田") :]
    document = read_bytes(notes.encode(), "notes.txt")
    assert [n.number for n in document.notes] == [1, 2, 3, 4]
    assert document.marks == ()


def test_a_numbered_list_is_no_notes():
    text = "本文である。次の点を見る。\n\n1. 港の静けさ\n2. 川の流れ\n3. 人の声\n\n以上である。\n"
    assert read_bytes(text.encode(), "list.txt").notes == ()


def test_a_mark_without_a_note_is_kept():
    text = JA.replace("（4）。同日", "（4）。続けて「港は開く」と述べた（5）。同日")
    marks = read_bytes(text.encode(), "paper.txt").marks
    assert [(m.number, m.note) for m in marks][-1] == (5, None)


def test_author_date_text():
    text = (
        "Introduction\n\nRivers carry grain (Feld 2021, 219). As Calloway (2019) shows, ports do too\n(Calloway 2019: 44; Канда 2004).\n\n"
        "References\n\nCalloway, Edward. 2019. The Asymmetric Embrace. Seattle: Rainier\n    University Press.\n"
        "Feld, Nadia. 2021. “Muddling Through on the Amur.” Inner Asian Affairs 9 (3): 201–26.\n"
        "Канда, Х. 2004. История речных портов. Саппоро.\n"
    )
    document = read_bytes(text.encode(), "paper.txt")
    assert [n.entry for n in document.notes] == [True, True, True]
    assert [(document.text[m.start : m.end], m.note) for m in document.marks] == [
        ("Feld 2021, 219", 1),
        ("Calloway (2019)", 0),
        ("Calloway 2019: 44", 0),
        ("Канда 2004", 2),
    ]


def test_numbered_citations_may_repeat():
    text = (
        "两岸的粮食\n\n码头停运十九天[1]。商务部作了说明[2]。学者早有论述[1]，报纸亦然[2-3]。\n\n参考文献\n"
        "[1] 谭越. 等待过江的大豆[N]. 龙江晚报, 2025-08-29(4).\n[2] 商务部. 答记者问[EB/OL]. 2025-09-04. https://www.example.cn/a.html.\n"
        "[3] 神田宽. 河港的经济史[M]. 北京: 北斗出版社, 2004: 88.\n"
    )
    document = read_bytes(text.encode(), "paper.txt")
    assert [m.note for m in document.marks] == [0, 1, 0, 1, 2]
    assert len(document.notes) == 3


MARKDOWN = r"""He said: "Grain \[really\] moves when the scales agree."[^1] She [spoke]{.smallcaps} of <em>rivers</em>.[^2]

[^1]: See also Feld, "Muddling Through," *Inner Asian Affairs* 9, no. 3 (2021): 201--26;
    Tan Yue 谭越, "等待过江的大豆" \[Soybeans\], [Longjiang News]{.underline}, 2025.
[^2]: Calloway, _Asymmetric Embrace_ (Seattle: Rainier, 2019), 44--71, https://example.org/a_b--c_d.
"""


def test_what_markdown_does_not_print_is_not_read():
    document = read_bytes(MARKDOWN.encode(), "p.md")
    assert document.notes[0].text.endswith('(2021): 201-26; Tan Yue 谭越, "等待过江的大豆" [Soybeans], Longjiang News, 2025.')
    assert document.notes[1].text == "Calloway, Asymmetric Embrace (Seattle: Rainier, 2019), 44-71, https://example.org/a_b--c_d."
    paper = parse(document)
    assert (paper.citations[0].reference.title, paper.citations[0].reference.page) == ("Muddling Through", "201-26")
    assert [q.text for q in paper.quotations][:1] == ["Grain [really] moves when the scales agree"]

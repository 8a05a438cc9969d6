"""The traps of the first paper's body, in sentences of our own around its eight notes as printed: read by the reader itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from refcheck.model import QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

NOTES = (Path(__file__).resolve().parents[2] / "references" / "notes.txt").read_text(encoding="utf-8")
# Every mark stands in ⟦ ⟧, which are taken away before the text is read: what is left are the places where marks must be found.
BODY = """\
 はじめに

2021 年夏の川の問題など、流域の安定に関わる事案が続くなか、両国の関係はどう動いたか。去年の報告書の拙稿 ⟦1⟧ において指
摘したように、川は冬に凍る。この 2 つの事案を通じて、隣り合う町の港を考える。
 １．夏の港

港町の懸念の大きさは、6 月 28 日の会談からも窺える ⟦2⟧。港では１万人以上が参加する訓練「北部・川風 2021」が行わ
れた。港湾庁は、この訓練を通じて「港と川を守る決心と力を示す ⟦3⟧」と発表した。いわゆる「反テロ」の面でも歩調は合う。
もう 1 つの論点も看過できない。田中外相は、港の閉鎖には隣の町に責任があると名指しで非難した ⟦4⟧。
このとき鈴木長官も、積み荷の検査はまだ終わっていないと批判した ⟦5⟧。

2021 年 8 月 25 日の電話会談で、佐藤首相は「川の深さは渡る者にしか分からない」と述べ、流域での「検査の深化」を訴え
た。高橋大統領も「秤の狂いは荷を腐らせるだけだということを示している」と応じたとされる ⟦6⟧。

２．冬の港

1 月 7 日に佐藤首相は手紙を送ったが、そこで港を閉じることには断固反対であると表明された ⟦7⟧。続いて 1 月 10 日に電話会談が開
 催され、田中外相は、港を冬に閉じてはならないと述べた ⟦8⟧。「三つの港」とは、川沿いの三つの町の総称である。

おわりに

  以上の 2 つの事案を経て、港は 100 日ぶりに開いた。この 2 つの事案には多少の違いがある。

――――――――――――――――
"""


@pytest.fixture(scope="module")
def document():
    return read_bytes((BODY.replace("⟦", "").replace("⟧", "") + NOTES).encode(), "paper.txt")


def places() -> list[tuple[int, int]]:
    """Where the marks stand once their brackets are gone."""
    found, at = [], 0
    for part in BODY.replace("⟧", "⟦").split("⟦"):
        if part.isdigit() and len(part) == 1:
            found.append((at, at + len(part)))
        at += len(part)
    return found


def test_eight_notes_with_labels_of_both_widths_and_nothing_else(document):
    assert [note.label for note in document.notes] == ["1", "２", "３", "４", "5", "6", "7", "8"]
    for note in document.notes:
        assert document.text[note.start : note.end].strip()[:2] == note.text[:2]
    assert document.notes[6].text.startswith("中国外交部「習近平向"), "note 7 begins a page: a blank before it, no empty line"


def test_eight_marks_at_their_offsets_and_no_false_one(document):
    assert [(m.start, m.end) for m in document.marks] == places()
    assert [(m.number, m.note) for m in document.marks] == [(n, n - 1) for n in range(1, 9)]


def test_ten_works_and_nine_addresses_through_the_reader(document):
    paper = parse(document)
    assert len(paper.citations) == 10
    urls = [c.reference.URL for c in paper.citations]
    assert sum(url is not None for url in urls) == 9
    assert urls[2].endswith("/Vol69_p56-61_east_turkestan_islamic_movement.pdf"), "the rest of a broken address begins with digits"
    assert {c.reference.accessed for c in paper.citations if c.reference.URL} == {"2022-01-27"}


def test_who_says_what_under_which_note(document):
    told = {(q.note, str(q.kind), q.text.replace("\n", "")) for q in parse(document).quotations}
    assert {
        ("3", "direct", "港と川を守る決心と力を示す"),
        ("4", "reported", "港の閉鎖には隣の町に責任がある"),
        ("5", "reported", "積み荷の検査はまだ終わっていない"),
        ("6", "direct", "川の深さは渡る者にしか分からない"),
        ("6", "direct", "検査の深化"),
        ("6", "direct", "秤の狂いは荷を腐らせるだけだということを示している"),
        ("8", "reported", "港を冬に閉じてはならない"),
    } <= told
    assert any(note == "7" and kind == "reported" for note, kind, _ in told)


def test_names_and_scare_quotes_are_no_quotations(document):
    spoken = [q.text for q in parse(document).quotations if q.kind is not QuotationKind.TERM]
    assert not {"反テロ", "北部・川風 2021", "三つの港"} & set(spoken)

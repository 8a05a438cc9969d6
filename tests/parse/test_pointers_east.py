"""How Japanese, Chinese and Korean notes call a source again: what follows a book (note 1) and an article (note 2), and what it means."""

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of three languages take seconds to compile

LEADS = {"ja": "本節ではこの問題の歴史を扱う。", "zh": "本节讨论这一问题的历史。", "ko": "이 절에서는 이 문제의 역사를 다룬다."}
BEFORE = {
    "ja": ("吉野薫『運河の時代』（白帆社、1991年）、7頁。", "谷川亮「運河と税」『水運史』8号、1994年、3頁。"),
    "zh": ("柳宗文：《运河的时代》，北京：中华书局，1991年，第7页。", "邓小舟：《运河与税》，《水运史论》1994年第1期，第3页。"),
    "ko": ("민경호, 『운하의 시대』, 흰돛, 1991, 7쪽.", "유나래, 「운하와 세금」, 『수운사』 8, 1994, 3쪽."),
}


def notes_of(language, *notes):
    text = "".join(f"{LEADS[language]}[^{i}]\n\n" for i in range(1, len(notes) + 1))
    text += "".join(f"[^{i}]: {note}\n\n" for i, note in enumerate(notes, 1))
    return parse(read_bytes(text.encode(), "paper.md"))


def pointed(paper, number):
    """The notes that the pointers of a note mean, with their pages."""
    found = [b for b in paper.backrefs if b.note == str(number)]
    return [(paper.citations[b.points_to].note if b.points_to is not None else None, b.page) for b in found]


JAPANESE = [
    ("同論文における統計。", [("2", None)]),
    ("同右、5頁。", [("2", "5")]),
    ("前註に同じ。", [("2", None)]),
    ("谷川、同、5頁。", [("2", "5")]),
    ("前掲注1、12頁。", [("1", "12")]),
    ("吉野・注1の文献、12頁。", [("1", "12")]),
    ("吉野（前掲注①）12頁以下。", [("1", "12")]),
    ("吉野書、12頁。", [("1", "12")]),
    ("吉野『運河の時代』12頁による。", [("1", "12")]),
    ("吉野『運河の時代』12頁（傍点引用者）。", [("1", "12")]),
    ("それぞれ前掲『運河の時代』12頁、谷川前掲論文、4頁。", [("1", "12"), ("2", "4")]),
    ("前者については吉野前掲書12頁、後者については谷川前掲論文4頁を参照。", [("1", "12"), ("2", "4")]),
    ("同書、注5。", [("2", None)]),
    ("同時代の史料は乏しい。", []),
]
CHINESE = [
    ("同上引文，第5页。", [("2", "5")]),
    ("同一文章，第5页。", [("2", "5")]),
    ("出处同上。", [("2", None)]),
    ("同上注第5页。", [("2", "5")]),
    ("邓小舟：同上，第5页。", [("2", "5")]),
    ("该文，第5页。", [("2", "5")]),
    ("柳书，第12页。", [("1", "12")]),
    ("柳宗文，注①引书，第12页。", [("1", "12")]),
    ("见第1注。", [("1", None)]),
    ("同[1]：12。", [("1", "12")]),
    ("资料来源：前引《运河的时代》，第12页。", [("1", "12")]),
    ("柳宗文前引书，第12页，着重号为引者所加。", [("1", "12")]),
    ("一说见柳宗文前引书，第12页，另一种说法见邓小舟前引文，第4页。", [("1", "12"), ("2", "4")]),
    ("柳宗文前引书，第12页和邓小舟：《运河与税》，第4页。", [("1", "12"), ("2", "4")]),
    ("两岸史家对此有不同意见。", []),
]
# a note's number that is the work's own, and a Latin name between Chinese words
CHINESE_AND_WESTERN = [
    ("Ada Ferrow, “Port Tolls”, Port Review, Vol. 3, 2001, pp. 4-19.", "前引Ferrow文，第5页。", [("1", "5")]),
    ("彼得·沃恩：《运河史》，王晓译，南京：江左书局，2014年，第190页，注3。", "同上书，第5页。", [("1", "5")]),
]
KOREAN = [
    ("상동.", [("2", None)]),
    ("위와 같은 글, 5쪽.", [("2", "5")]),
    ("같은 논문에서 재인용.", [("2", None)]),
    ("앞의 각주와 같음.", [("2", None)]),
    ("민경호, 앞의 책, 12쪽.", [("1", "12")]),
    ("민경호(1991), 각주 1의 책, 12쪽 참조.", [("1", "12")]),
    ("민경호, 앞서 인용한 책, 12면.", [("1", "12")]),
    ("앞의 『운하의 시대』, 12쪽.", [("1", "12")]),
    ("상세한 내용은 민경호(1991), 12쪽을 참조할 것.", [("1", "12")]),
    ("민경호, 앞의 책, 12쪽 및 유나래, 앞의 글, 4쪽.", [("1", "12"), ("2", "4")]),
    ("민경호, 『운하의 시대』, 12쪽. 유나래, 「운하와 세금」, 4쪽 참조.", [("1", "12"), ("2", "4")]),
    ("같은 시기의 사료는 드물다.", []),
]


@pytest.mark.parametrize(("note", "wanted"), JAPANESE)
def test_japanese_pointers(note, wanted):
    paper = notes_of("ja", *BEFORE["ja"], note)
    assert pointed(paper, 3) == wanted
    assert len(paper.citations) == 2


@pytest.mark.parametrize(("note", "wanted"), CHINESE)
def test_chinese_pointers(note, wanted):
    paper = notes_of("zh", *BEFORE["zh"], note)
    assert pointed(paper, 3) == wanted
    assert len(paper.citations) == 2


@pytest.mark.parametrize(("first", "note", "wanted"), CHINESE_AND_WESTERN)
def test_chinese_pointers_to_foreign_works(first, note, wanted):
    paper = notes_of("zh", first, note)
    assert (pointed(paper, 1), pointed(paper, 2)) == ([], wanted)


@pytest.mark.parametrize(("note", "wanted"), KOREAN)
def test_korean_pointers(note, wanted):
    paper = notes_of("ko", *BEFORE["ko"], note)
    assert pointed(paper, 3) == wanted
    assert len(paper.citations) == 2


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        ("ja", "気象庁「長期予測」2015年3月1日、https://example.org/y.html（2015年4月2日ダウンロード）。", "同予測、2頁。"),
        ("ja", "堀北慎のポスト、2019年2月1日、https://example.org/p（2019年3月1日閲覧）。", "堀北、同上。"),
        ("zh", "水利部：《关于加强堤防管理的通知》，水办发〔2011〕8号，2011年5月4日。", "水办发〔2011〕8号文件，第二条。"),
        ("zh", "〔日〕森田健：『運河の町』，東京：白帆社，1975年，第4頁。", "森田健：《运河的町》，第5页。"),
        ("ko", "기상청, 「장기 예측」, 2015년 3월 1일, https://example.org/y (최종 확인일: 2015. 4. 2.).", "위의 예측, 2쪽."),
    ],
)
def test_a_source_is_called_by_what_it_is(language, first, again):
    assert [note for note, _ in pointed(notes_of(language, first, again), 2)] == ["1"]


@pytest.mark.parametrize(
    ("language", "pointer", "work"),
    [
        ("ja", "吉野前掲書、12頁", "立石光『河川経済』（潮書房、2003年）、9頁"),
        ("zh", "柳宗文前引书，第12页", "尚文：《河川经济》，上海：三联书店，2003年，第9页"),
        ("ko", "민경호, 앞의 책, 12쪽", "한서준, 『하천 경제』, 새길, 2003, 9쪽"),
    ],
)
@pytest.mark.parametrize("joined", ["{}、{}。", "{}；{}。"])
def test_a_pointer_and_a_new_work_stand_apart(language, pointer, work, joined):
    joined = joined.replace("、", {"ja": "、", "zh": "，", "ko": ", "}[language])
    for parts in ((pointer, work), (work, pointer)):
        paper = notes_of(language, *BEFORE[language], joined.format(*parts))
        assert pointed(paper, 3) == [("1", "12")]
        assert [(c.note, c.reference.issued, c.reference.page) for c in paper.citations[2:]] == [("3", "2003", "9")]


def test_a_title_that_an_author_did_not_write_before_points_nowhere():
    assert [note for note, _ in pointed(notes_of("zh", BEFORE["zh"][0], "柳宗文：《论桥》，第5页。"), 2)] == [None]


def test_a_note_s_number_and_a_short_title_behind_it_are_two_pointers():
    paper = notes_of("zh", *BEFORE["zh"], "见注①；邓小舟：《运河与税》。")
    assert [found for found, _ in pointed(paper, 3)] == ["1", "2"]


def test_the_former_and_the_latter_lead_to_works():
    note = "前者见柳宗文：《运河的时代》，北京：中华书局，1991年，第7页；后者见邓小舟：《运河与税》，《水运史论》1994年第1期，第3页。"
    works = [c.reference for c in notes_of("zh", note).citations]
    assert [(w.title, f"{w.author[0].family}{w.author[0].given}") for w in works] == [("运河的时代", "柳宗文"), ("运河与税", "邓小舟")]

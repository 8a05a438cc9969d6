"""Japanese, Chinese and Korean references in the forms that lists really have: cases/real_lists_east.txt, and that the signs of other notes stay."""

import pytest
from listed_forms import cases, said
from test_nothing_invented import unfounded

from refcheck.parse import parse_note
from refcheck.parse.areas_east import tidied_east
from refcheck.parse.clean import clean

FIELDS = ("author", "editor", "translator", "title", "container_title", "volume", "issue", "number", "page", "issued", "publisher", "publisher_place", "edition", "genre", "collection_title", "URL", "DOI", "accessed")  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("raw", "wanted"), list(cases("real_lists_east.txt")))
def test_a_real_form_is_read_as_written_down(raw, wanted):
    (reference,) = parse_note(raw).references
    assert said(reference, FIELDS) == wanted
    assert unfounded(reference, raw) == []


@pytest.mark.parametrize(
    "raw",
    [
        "Green, H. (2003). A winding pier_2 (online). Fen Press.",  # no East Asian letter
        "三上玲子「公害（甲類）の規制」『港湾法評論』12号、2004年、35頁。",  # a kind, and no exhibit
        "有田孝之（編）『港湾の社会学』青葉書店、2004年。変数 a_b を用いる。",
        "李海明：《港口（上）》，北京：北方出版社，2007年。第3页。",  # full stops of sentences, no areas
    ],
)
def test_signs_of_other_notes_are_left_alone(raw):
    note = clean(raw)
    left = tidied_east(note).flat
    assert left == note.flat or left == note.flat.replace("(編)", " 編 ")


def test_tidied_signs_keep_every_offset():
    raw = "有田孝之 (著)・出田隆一(翻訳)、『海の形而上学』、青葉書店、1959、1_80-1_90(オンライン)"
    note = tidied_east(clean(raw))
    assert len(note.flat) == len(note.text) == len(raw)
    assert "有田孝之  著 ・出田隆一 翻訳 、" in note.flat
    assert "1080-1090       " in note.flat
    assert "1_80" in note.text


@pytest.mark.parametrize(
    ("raw", "field", "wanted"),
    [
        (
            "毛某：《论港口》（1945年4月24日），《毛某选集》第3卷，北京：北方出版社，1991年，第1029页。",
            "issued",
            "1991",
        ),  # the collection's date counts
        ("三上玲子「港湾」『港湾法評論』5号（2023年）、2023-12頁。", "number", None),  # no report: nothing calls it a number
        ("김하늘, 「항만」, 『항만보』 11, 한빛항만학회, 2013.", "publisher", "한빛항만학회"),
        ("김하늘, 항만 자료의 구축, 항만연구 12(3), 2013, pp.1-9.", "title", "항만 자료의 구축"),
        ("田中一郎, 港の統計, 港湾学会誌, 2013.", "container_title", "港湾学会誌"),  # a periodical, though a society's name begins it
    ],
)
def test_what_looks_alike_is_told_apart(raw, field, wanted):
    (reference,) = parse_note(raw).references
    assert getattr(reference, field) == wanted

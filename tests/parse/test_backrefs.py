"""How notes of seven traditions point back: one small paper each, with the note of the work that every pointer means."""

import json

import pytest
from quotation_cases import CASES

from refcheck.model import Document, Note, Source
from refcheck.parse import parse
from refcheck.read import read_bytes

PAPERS = json.loads((CASES / "backrefs.json").read_text(encoding="utf-8"))


def read(language, raws):
    text, notes = "", []
    for number, raw in enumerate(raws, 1):
        notes.append(Note(str(number), number, raw, len(text), len(text) + len(raw)))
        text += raw + "\n\n"
    return parse(Document(text, Source("a.txt", "text/plain", ""), language, notes=tuple(notes)), language=language)


def targets(paper, number):
    found = [b.points_to for b in paper.backrefs if b.note == str(number)]
    return [paper.citations[i].note if i is not None else None for i in found]


@pytest.mark.parametrize("language", PAPERS)
def test_every_pointer_finds_its_work(language):
    paper = read(language, [raw for raw, _ in PAPERS[language]])
    assert [c.note for c in paper.citations] == ["1", "2"]
    for number, (raw, wanted) in enumerate(PAPERS[language], 1):
        assert targets(paper, number) == wanted, raw


def test_a_pointer_that_names_two_means_the_work_of_both():
    """전재민, 앞의 책 is the book of one, 윤영호·전재민, 앞의 책 that of both."""
    paper = read(
        "ko",
        [
            "윤영호·전재민 편저, 『항구와 바다』 (서울: 한빛사, 2014), 31쪽.",
            "전재민, 『주권의 바다』 (서울: 한빛사, 2019), 102쪽.",
            "윤영호·전재민 편저, 앞의 책, 40쪽.",
            "전재민, 앞의 책, 41쪽.",
        ],
    )
    assert [targets(paper, number) for number in (3, 4)] == [["1"], ["2"]]


def in_notes(*notes):
    text = "".join(f"One thing.[^{i}] " for i in range(1, len(notes) + 1)) + "\n\n"
    return parse(read_bytes((text + "\n\n".join(f"[^{i}]: {raw}" for i, raw in enumerate(notes, 1))).encode(), "paper.md"))


def test_a_title_with_a_comma_is_known_again():
    paper = in_notes(
        "Ada Ferrow, *Red Dawn, Blue Water: A Law of Harbours* (Leeds: Quay, 2015), 12.",
        "Oh Ki-tae, “Whose Harbour Is It?,” *Port Review* 3 (2020): 4–19.",
        "Ferrow, *Red Dawn, Blue Water*, 90; Oh, “Whose Harbour Is It?,” 7.",
    )
    assert [(b.note, b.points_to) for b in paper.backrefs] == [("3", 0), ("3", 1)]
    assert len(paper.citations) == 2


def test_what_stands_on_a_site_is_no_book():
    paper = in_notes(
        "森下圭・李岩「港に立つ人々」東亜網、2024年5月2日、https://news.example.cn/a/1.html（2024年6月1日閲覧）。",
        "森下圭『港の人々』海文社、2024年。",
        "「港務局定例会見」港湾庁、2024年5月3日、https://port.example.jp/k.html。会合の露語名は «Причал – 2024»、中国語名は「码头―2024」である。",
        "それぞれ、Ada Ferrow, “Two Piers,” Quay Institute, May 2, 2024, https://quay.example.org/two。港の側の整理として、「两个码头」码头网、2024年5月4日、https://m.example.cn/2.html。",
    )
    works = [c.reference for c in paper.citations]
    assert [(w.type, w.title, w.container_title, len(w.author)) for w in works] == [
        ("webpage", "港に立つ人々", "東亜網", 2),
        ("book", "港の人々", None, 1),
        ("webpage", "港務局定例会見", None, 1),
        ("webpage", "Two Piers", "Quay Institute", 1),
        ("webpage", "两个码头", "码头网", 0),
    ]


THE_SAME = {
    "de": (
        "Nora Quill: Häfen am Fluss, Berlin: Alnes 2019, S. 4.",
        ["Dies., a. a. O., S. 8.", "Dies., ebd., S. 9.", "Dies., op. cit., S. 3."],
    ),
    "fr": ("Nora Quill, Les ports du fleuve, Paris, Alnes, 2019, p. 4.", ["Ead., op. cit., p. 8.", "Id., art. cit., p. 9."]),
    "en": ("Nora Quill, Ports on the River (Oxford: Alnes, 2019), 4.", ["Eadem, op. cit., 8.", "Ead., op. cit., 9."]),
    "ru": (
        "Рогова Н. Порты на реке. М.: Наука, 2019. С. 4.",
        ["Она же. Указ. соч. С. 8.", "Её же. Указ. соч. С. 9.", "Она же. Там же. С. 3."],
    ),
    "ko": ("김노라, 『강의 항구』, 서울: 창비, 2019, 4쪽.", ["같은 이, 앞의 책, 8쪽.", "동일 저자, 위의 책, 9쪽."]),
}


@pytest.mark.parametrize("language", THE_SAME)
def test_the_same_author_and_no_title_means_the_work_before(language):
    work, pointers = THE_SAME[language]
    paper = read(language, [work, *pointers])
    assert [targets(paper, n) for n in range(2, 2 + len(pointers))] == [["1"]] * len(pointers)


def test_a_source_called_by_what_it_is_means_the_one_before():
    work = "外交部「2025年11月20日の記者会見」、https://a.example.org/1（2026年2月1日閲覧）。"
    pointers = ["同会見。", "同ブリーフィング、第3問への回答。", "同インタビュー。", "前掲会見。"]
    paper = read("ja", [work, *pointers])
    assert [targets(paper, n) for n in range(2, 6)] == [["1"]] * 4
    paper = read("zh", ["王某：《题名》，北京：商务印书馆，2020年，第3页。", "同书，第5页。", "同一报道。"])
    assert [targets(paper, n) for n in (2, 3)] == [["1"]] * 2


def test_another_work_of_the_same_author_is_no_pointer():
    paper = read("de", [THE_SAME["de"][0], "Dies.: Schleusen am Fluss, Berlin: Alnes 2021, S. 8."])
    assert [c.reference.title for c in paper.citations] == ["Häfen am Fluss", "Schleusen am Fluss"]


def test_a_short_title_leaves_out_what_the_text_is():
    work = "Transcript: Press Call on Locks // Port Commission. 21 October 2025. URL: https://a.example.org/x (дата обращения: 09.02.2026)."
    paper = read("ru", [work, "Press Call on Locks…"])
    assert paper.citations[0].reference.issued == "2025-10-21"
    assert targets(paper, 2) == ["1"]


def test_a_further_address_is_looked_at_and_ibid_means_the_work():
    paper = read(
        "zh",
        [
            "陆某：《开关》，载《晚报》，2026年2月3日，http://a.example.cn/1/2.htm；https://m.example.cn/a/2，访问时间：2026年3月2日。",
            "同上。",
        ],
    )
    assert [c.reference.URL for c in paper.citations] == ["http://a.example.cn/1/2.htm", "https://m.example.cn/a/2"]
    assert [b.points_to for b in paper.backrefs] == [0]

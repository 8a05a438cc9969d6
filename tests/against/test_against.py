"""Small papers against small pages: floors of both halves, and each part of what tells them by itself."""

from __future__ import annotations

import pytest

from against.smallpapers import HERE, cases, report, said
from refcheck.match import locate, prepare
from refcheck.match.bodies import same_body
from refcheck.match.identity import author_on_page
from refcheck.match.sheets import numbered
from refcheck.match.title_forms import by_pieces, in_order, in_script_of, other_place, romanised
from refcheck.model import Name

# Of 41, 37, 18, 19, 12 and 12 faults, and as many innocent papers (17 in the fourth half).
NOTICED = {"first": 39, "second": 34, "third": 16, "fourth": 16, "fifth": 12, "sixth": 10}
ACCUSED = {"first": 1, "second": 1, "third": 0, "fourth": 0, "fifth": 0, "sixth": 2}


@pytest.mark.slow
@pytest.mark.parametrize("half", NOTICED)
def test_faults_are_reported_by_their_rule_and_innocent_papers_are_not(half):
    seen = [(c, said(report(c))) for c in cases() if c.half == half]
    noticed = sum(any(f.rule == c.wanted for f in found) for c, found in seen if c.wanted)
    accused = sum(bool(found) for c, found in seen if not c.wanted)
    assert noticed >= NOTICED[half]
    assert accused <= ACCUSED[half]


PAGE = "The talks ended on Monday. {before} The passage of ships is free of any charge. {after}"
SAID = "Of the straits near Turkey the paper wrote that “the passage of ships is free of any charge.”"


@pytest.mark.parametrize(
    ("subject", "before", "after", "flagged"),
    [
        (SAID, "Greece opened two ports.", "Nobody pays.", "Greece"),
        (SAID, "Turkey opened two ports.", "Nobody pays.", None),
        (SAID, "Greece opened two ports.", "Ankara is content.", None),
        (SAID, "The ports are open.", "Nobody pays.", None),
        (SAID.replace("near Turkey ", ""), "Greece opened two ports.", "Nobody pays.", None),
        (SAID.replace("near Turkey ", "").replace("the paper", "a Turkish newspaper"), "Greece opened two ports.", "", None),
        (SAID.replace("near Turkey ", "").replace("the paper", "Turkey"), "Greece opened two ports.", "", None),
        ("A newspaper of Turkey wrote that “the passage of ships is free of any charge.”", "Greece opened two ports.", "", None),
        ("In Turkey she said that “the passage of ships is free of any charge.”", "Greece opened two ports.", "", None),
    ],
)
def test_a_passage_about_another_state_is_flagged(subject, before, after, flagged):
    page = prepare(PAGE.format(before=before, after=after), "en")
    found = locate("the passage of ships is free of any charge", page, "en", subject=subject)
    assert found.start is not None
    assert found.context_flag == (flagged and f"the sentences around it speak of {flagged}")


def test_sheets_have_the_numbers_they_print():
    def of(*sheets: str):
        starts = tuple(sum(len(s) + 2 for s in sheets[:i]) for i in range(len(sheets)))
        return numbered("\n\n".join(sheets), starts)

    plain = of("Title\n45", "Text\n46", "More\n― 47 ―")
    assert plain is not None
    assert plain.filled == (45, 47)
    assert plain.numbers_at(11, 14) == (46, 46)
    assert plain.numbers_at(2, 22) == (45, 47)
    covered = of("Title", "i\nThanks", "1\nText", "2\nMore", "3\nEnd")
    assert covered is not None
    assert covered.filled == (1, 3)
    assert covered.numbers_at(0, 5) is None
    running = of("Title", "62　Journal 9\nText", "Title (Feld)　63\nText", "64　Journal 9\nText")
    assert running is not None
    assert running.filled == (61, 64)
    counted = of("Page 1 of 2\nTitle", "Page 2 of 2\nText")
    assert counted is not None
    assert counted.filled == (1, 2)
    assert of("Title", "Text", "More") is None
    assert of("In all\n17", "Text\n3", "More\n99") is None


@pytest.mark.parametrize(
    ("printed", "title", "like"),
    [
        ("O zadachakh na severe", "О задачах на севере", 1.0),
        ("Sovremennyj Kitaj i ego sosedi", "Современный Китай и его соседи", 1.0),
        ("O zadachakh na severe", "Поздравление сотрудникам архива", 0.35),
        ("On the tasks in the north", "О задачах на севере", None),
        ("Krasnaia zvezda", "Поздравление сотрудникам архива", None),
    ],
)
def test_a_title_in_latin_letters_is_read_as_cyrillic(printed, title, like):
    found = romanised(printed, (title,))
    assert found is None if like is None else found is not None and round(found[1], 2) == like


@pytest.mark.parametrize(
    ("cut", "whole", "same"),
    [
        ("港口扩建工程……居民意见", "港口扩建工程明年开工 市政府听取居民意见", True),
        ("Ferry returns, but …", "Ferry returns, but only by day", True),
        ("居民意见……港口扩建工程", "港口扩建工程明年开工 市政府听取居民意见", False),
        ("…", "Ferry returns", False),
    ],
)
def test_a_title_cut_with_an_ellipsis_stands_in_the_whole_one(cut, whole, same):
    assert (by_pieces(cut, whole) > 0.9) is same
    assert (by_pieces(whole, cut) > 0.9) is same


@pytest.mark.parametrize(
    ("printed", "title", "other"),
    [
        ("Japan and China hold talks", "Japan and South Korea hold talks", True),
        ("Japan and China hold talks", "Tokyo and Beijing hold talks", False),
        ("Japan and China hold talks", "Japan holds talks", False),
        ("China and the talks", "Talks with Peru", True),
    ],
)
def test_another_state_makes_another_title(printed, title, other):
    assert other_place(printed, title, "en") is other


def test_an_official_title_holds_the_short_one_in_its_order():
    assert in_order("Интервью министра газете Залив", "Интервью Министра иностранных дел И.С.Петрова газете «Залив», Москва") > 0.75
    assert in_order("газете Залив интервью министра", "Интервью Министра иностранных дел газете «Залив»") == 0.0


def test_a_title_in_two_scripts_is_compared_in_the_pages():
    assert in_script_of("社説　融通の冬", "‘Yūzū no fuyu’ 融通の冬") == "融通の冬"
    assert in_script_of("Yūzū", "‘Yūzū no fuyu’ 融通の冬") is None


@pytest.mark.parametrize(
    ("name", "head", "same"),
    [("中国外務省", "中华人民共和国外交部\n发言人谈话", True), ("中国外務省", "中华人民共和国国防部\n发言人谈话", False)],
)
def test_one_body_has_a_name_in_each_language(name, head, same):
    assert same_body(name, head) is same


def test_foreign_authors_in_katakana_are_heard_and_exchanged_ones_are_not():
    rows = [line.split("|") for line in (HERE / "kana.txt").read_text("utf-8").splitlines()]

    def told(name: str, page: str) -> bool | None:
        return author_on_page([Name(literal=name)], f"{page}\nThe page says nothing else. Больше на ней ничего нет.")

    assert sum(told(kana, page) is False for kana, page in rows) <= 1
    assert sum(told(kana, rows[i - 7][1]) is False for i, (kana, _) in enumerate(rows)) >= 45

"""Entries by author and year between stops, in two scripts, parted by semicolons or blanks; bodies of the state; keys; short forms."""

import pytest

from refcheck.parse import parse_note

FIELDS = ("author", "title", "container_title", "volume", "issue", "publisher_place", "publisher", "issued", "page")


def read(raw):
    (work,) = parse_note(raw).references
    said = {f: getattr(work, f) for f in FIELDS}
    said["author"] = " / ".join(f"{n.given or ''} {n.family or n.literal}".strip() for n in work.author)
    return " | ".join(v for f in FIELDS if (v := said[f]))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Duara, Prasenjit. 2003. Sovereignty and Sea: Manchuria and the East. Lanham, MD: Rowman & Littlefield.",
            "Prasenjit Duara | Sovereignty and Sea: Manchuria and the East | Lanham, MD | Rowman & Littlefield | 2003",
        ),
        (
            "World Bank. 2020. Global Harbours. Washington, DC: World Bank.",
            "World Bank | Global Harbours | Washington, DC | World Bank | 2020",
        ),
        (
            "Goldstein, Steven. 1995. Ties at Sea. In Chinese Foreign Policy, edited by Thomas Rowe and David Sim, 224–65. Oxford: Fen Press.",
            "Steven Goldstein | Ties at Sea | Chinese Foreign Policy | Oxford | Fen Press | 1995 | 224–65",
        ),
        (
            "Hou Wailu 侯外廬. Zhongguo sixiang tongshi 中國思想通史. Beijing: Renmin chubanshe, 1957.",
            "Wailu Hou | Zhongguo sixiang tongshi | Beijing | Renmin chubanshe | 1957",
        ),
        (
            "Zhang, W. 张维, Li, H. 李航, 2010. Chengshi gengxin [城市更新]. Chengshi guihua [城市规划], 34(5), 44–49.",
            "W. Zhang / H Li | Chengshi gengxin | Chengshi guihua | 34 | 5 | 2010 | 44–49",
        ),
        ("末松保和; 1954; 新羅上古世系考; 東洋文庫論叢 36", "保和 末松 | 新羅上古世系考 | 東洋文庫論叢 | 36 | 1954"),
        ("岡崎文夫 九品中正考 支那学 3/3 (1922) 41-58", "文夫 岡崎 | 九品中正考 | 支那学 | 3 | 3 | 1922 | 41-58"),
        (
            "高橋 誠, ‹農地転用の地域差>, <‹人文地理学評論›>, 64(2), 2012, pp.101-118.",
            "誠 高橋 | 農地転用の地域差 | 人文地理学評論 | 64 | 2 | 2012 | 101-118",
        ),
        ("海洋省『海洋白書』2020年、12頁。", "海洋省 | 海洋白書 | 2020 | 12"),
        ("水利部：《水利年鉴》，北京：中国水利出版社，1998年，第3页。", "水利部 | 水利年鉴 | 北京 | 中国水利出版社 | 1998 | 3"),
        ("《张謇全集》第1卷《政治》，南京：江苏古籍出版社，1994年，第15页。", "张謇全集 | 1 | 南京 | 江苏古籍出版社 | 1994 | 15"),
        ("《旧唐书》卷194下《突厥传下》，北京：中华书局，1975年，第5179页。", "旧唐书 | 194下 | 北京 | 中华书局 | 1975 | 5179"),
        ("A. Feld. Harbour Law. Fen Press, London, 2011.", "A. Feld | Harbour Law | London | Fen Press | 2011"),
        (
            "B. Lin and A. van der Berg. The river. Sea Studies, 4(2):33–40, May 2010. https://example.org/a_b.",
            "B. Lin / A. van der Berg | The river | Sea Studies | 4 | 2 | 2010-05 | 33–40",
        ),
        (
            "B. Lin. Rivers. In C. Dee and E. Eff, editors, Waters of the World, pages 3–40. Fen Press, London, 1999.",
            "B. Lin | Rivers | Waters of the World | London | Fen Press | 1999 | 3–40",
        ),
        (
            "Donald E. Knott. The Typebook. Addison-Wells, Reading, MA, 1984.",
            "Donald E. Knott | The Typebook | Reading, MA | Addison-Wells | 1984",
        ),
        (
            "M. Quist. The Ports of the North. PhD thesis, University of Oslo, 2001.",
            "M. Quist | The Ports of the North | University of Oslo | 2001",
        ),
    ],
    ids=lambda v: v[:16],
)
def test_an_entry_is_read(raw, expected):
    assert read(raw) == expected


@pytest.mark.parametrize(
    "raw", ["Feld and Lin, Harbour Law, secs. 3–5.", "Feld and Lin, Harbour Law, paras. 12-14.", "Feld, Harbour Law, § 12."]
)
def test_sections_and_paragraphs_close_a_short_form_as_pages_do(raw):
    assert [b.text for b in parse_note(raw).backrefs] == [raw]


@pytest.mark.parametrize("raw", ["See also [key], p. 5.", "See [@feld2011; @lin2012], pp. 3-4.", "@feld2011 [p. 4]."])
def test_a_key_whose_list_did_not_come_along_is_no_work(raw):
    assert parse_note(raw).references == ()


@pytest.mark.parametrize(
    ("raw", "title", "issued"),
    [
        ("《致财委报告》（1950年2月17日），上海市档案馆，B8-2-13-22。", "致财委报告", "1950-02-17"),
        ("ЦК ВКП(б) — послу СССР, 5 января 1949 г., РГАСПИ, ф. 558, оп. 11, д. 330, л. 92.", "ЦК ВКП(б) — послу СССР", "1949-01-05"),
        ("Note from Satow to Salisbury, December 6, 1899, PRO 30/33/14/11, TNA.", "Note from Satow to Salisbury", "1899-12-06"),
    ],
)
def test_a_paper_in_an_archive_is_known_by_its_shelf_mark(raw, title, issued):
    (work,) = parse_note(raw).references
    assert (work.type, work.title, work.issued) == ("document", title, issued)


@pytest.mark.parametrize(
    ("raw", "paper", "issued"),
    [("Известия. 1989. 16 мая. С. 2.", "Известия", "1989-05-16"), ("Правда. 1953. 6 марта.", "Правда", "1953-03-06")],
)
def test_a_russian_newspaper_and_its_day_are_no_book(raw, paper, issued):
    (work,) = parse_note(raw).references
    assert (work.type, work.title, work.container_title, work.issued) == ("article-newspaper", None, paper, issued)

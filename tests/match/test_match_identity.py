"""Whether a page is the work of the note: titles, bylines, bodies, pages."""

from __future__ import annotations

import pytest

from refcheck.match.bylines import byline
from refcheck.match.identity import agreement, author_on_page, date_agreement
from refcheck.match.page_ranges import pages_agreement, printed_range
from refcheck.match.titles import best_title, is_comparable
from refcheck.model import Name, Page, Reference

pytestmark = pytest.mark.slow

SAME = 0.75


@pytest.mark.parametrize(
    ("printed", "page", "lang"),
    [
        ("Ice and Trade: Ports in Winter", "Ports in Winter – Ice and Trade - Nordic Review", "en"),
        ("北極白書　平成30年版", "平成30年版北極白書 - 内閣府", "ja"),
        ("關於加強港口管理的通知", "关于加强港口管理的通知_交通运输部", "ja"),
        ("港湾管理の強化に関する通知", "关于加强港口管理的通知", "ja"),
        ("第13个五年规划纲要", "第十三个五年规划纲要_中国政府网", "zh"),
        ("Ports in Winter", "Ports In Winter (Part 1 of 2)", "en"),
        ("北極航路の現実", "【論説】北極航路の現実（上） - 極地時報", "ja"),
        ("漁業白書 令和5年版", "令和5年版 漁業白書：水産庁", "ja"),
        ("连载 海边的账本（三）", "海边的账本（三）_港湾网", "zh"),
        ("外務大臣会見記録（令和６年３月４日）", "上村外務大臣会見記録｜外務省", "ja"),
    ],
)
def test_forms_of_one_title_agree(printed, page, lang):
    assert best_title(printed, [page], lang)[1] >= SAME


@pytest.mark.parametrize(
    ("printed", "page", "lang"),
    [
        ("World Port Report 2017", "World Port Report 2018", "en"),
        ("第5次海洋基本計画", "第3次海洋基本計画", "ja"),
        ("第十三个五年规划纲要", "第十四个五年规划纲要", "zh"),
        ("北極航路の現実（下）", "北極航路の現実（上）", "ja"),
        ("令和元年版　北極白書", "令和2年版 北極白書", "ja"),
        ("上村外務大臣会見記録（令和６年３月４日）", "上村外務大臣会見記録（令和６年３月８日）", "ja"),
        ("Ports in peril, Part I", "Ports in peril, Part II", "en"),
        (
            "Брифинг официального представителя, Москва, 6 ноября 2024 года",
            "Брифинг официального представителя, Москва, 13 ноября 2024 года",
            "ru",
        ),
        ("港湾管理の強化に関する通知", "南海渔业的历史", "ja"),
    ],
)
def test_another_work_of_a_series_is_another_title(printed, page, lang):
    assert best_title(printed, [page], lang)[1] < SAME


def test_a_translated_title_is_not_compared_by_its_letters():
    assert not is_comparable("Ports of the North in Winter", ["Порты Севера зимой"])
    reference = Reference("webpage", "raw", 0, 3, title="Ports of the North in Winter", URL="https://example.org/a")
    assert agreement(reference, Page("https://example.org/a", "text/html", titles=("Порты Севера зимой",))).title is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Gunnar Holm, Staff Writer", "Gunnar Holm"),
        ("文：佐伯花子", "佐伯花子"),
        ("水野浩（本紙記者）", "水野浩"),
        ("作者：李志强 单位：港口所", "李志强"),
        ("Автор: Сергей Кузнецов", "Сергей Кузнецов"),
        ("Von Jonas Weber, Oslo", "Jonas Weber"),
        ("Par Julie Morel", "Julie Morel"),
        ("박지훈 기자", "박지훈"),
        ("By the end of the year the port had closed.", None),
        ("Par ailleurs, le port a fermé.", None),
        ("4 March 2019", None),
    ],
)
def test_bylines_name_persons(line, name):
    assert byline(f"Site\nPorts in Winter\n{line}\nThe board met.", ("Ports in Winter",)) == name


@pytest.mark.parametrize(
    ("printed", "filled", "expected"),
    [
        ("45–60", "45–60", "same"),
        ("145–60", "145–160", "same"),
        ("47", "45–60", "inside"),
        ("61", "45–60", "differs"),
        ("45–66", "45–60", "differs"),
        ("44", "45", "differs"),
        ("110, 115", "101–118", None),
        ("iv–x", "45–60", None),
        (None, "45–60", None),
        ("45", None, None),
    ],
)
def test_pages_within_the_work(printed, filled, expected):
    assert pages_agreement(printed, filled) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Морской вестник. 2019. № 3. С. 45–60.", "45–60"),
        ("《航运研究》2018年第3期，第45-60页", "45–60"),
        ("극지연구 제8권 제1호 (2020), 201-218쪽", "201–218"),
        ("Polar Studies, Vol. 8 (2020), pp. 101-118\nsee pp. 5-9", None),
        ("between 2010-2015 the port grew", None),
    ],
)
def test_a_range_printed_in_the_head(head, expected):
    assert printed_range(head) == expected


def test_another_body_with_its_own_site_is_named_as_author():
    reference = Reference("report", "raw", 0, 3, title="Polar White Paper", author=(Name(literal="Ministry of Oceans"),))
    page = Page("https://example.org/a", "text/html", titles=("Polar White Paper",), site="Ministry of Transport", text="Polar White Paper")
    assert agreement(reference, page).author_page == "Ministry of Transport"


@pytest.mark.parametrize(
    ("note", "page", "named"),
    [
        ("中国外交部", "中华人民共和国外交部", True),
        ("МИД России", "Сайт: МИД Российской Федерации", True),
        ("Foreign Ministry of China", "Foreign Ministry of the People’s Republic of China", True),
        ("中国外交部", "俄罗斯联邦外交部", False),
    ],
)
def test_a_body_is_the_same_by_the_full_name_of_its_state(note, page, named):
    assert author_on_page([Name(literal=note)], page) is named


@pytest.mark.parametrize(
    ("printed", "page", "found"),
    [
        ("2024-24", "2025-01-20", "near"),
        ("2024-24", "2024-02-01", "near"),
        ("2024-24", "2024-07-01", "differs"),
        ("2024-03", "2024-03-31", "near"),
    ],
)
def test_a_winter_is_at_either_end_of_its_year(printed, page, found):
    assert date_agreement(printed, page) == found

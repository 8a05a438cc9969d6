"""Addresses come back whole wherever a line breaks in them, and never with words of the note behind them."""

import pytest

from refcheck.parse import parse_note
from refcheck.parse.addresses import find_addresses
from refcheck.pipeline.gather import refused_at_parsing

URLS = (
    "https://www.mfa.gov.cn/web/fyrbt_673021/jzhsl_673025/t1795678.shtml",
    "http://www.customs.gov.cn/customs/302249/302266/302267/1850512/index.html",
    "https://www.auswaertiges-amt.de/de/newsroom/erklaerung-grenze-und-handel/2319876",
    "https://eng.mil.ru/en/news_page/country/more.htm?id=12422345@egNews",
    "https://web.archive.org/web/20210730080102/https://www.mod.gov.cn/jzhzt/2021-07/29/content_4890.htm",
    "https://amur-nedelya.ru/selo/2025/09/03/odin-pokupatel-eto-udobstvo",
    "https://en.wikipedia.org/wiki/Amur_(river)",
    "https://zh.wikipedia.org/wiki/中俄关系",
    "https://www.mofa.go.kr/www/brd/m_4080/view.do?seq=371234",
    "https://www.toto-np.jp/articles/ASM63-5/?iref=pc_ss_date",
    "https://example.org/a/%E4%B8%AD%E4%BF%84/ports_and_quotas.pdf",
    "https://doi.org/10.5555/jfs.2019.18.503",
)
NOTES = (
    "沈嘉. 俄远东大豆出口新动向[EB/OL]. (2020-05-12)[2021-01-09]. {}.",
    "《发言人主持例行记者会》，2020年7月8日，{}，访问时间：2021年3月5日。",
    "中国外交部「答記者問」2021 年 5 月 14 日、{}（最終閲覧日：2022 年 2 月 3 日）。",
    "Заявление пресс-службы // Таможенная служба. 14.03.2020. URL: {} (дата обращения: 02.04.2021).",
    "“Regular Press Conference,” July 8, 2020, accessed June 2, 2021, {}.",
    "Auswärtiges Amt, „Erklärung“, 12. März 2020, {} (abgerufen am 3. April 2020).",
    "Ministère, « Déclaration », 4 mai 2021, [en ligne] {} (consulté le 12 juin 2021).",
    "외교부, 「발표」, 2021년 11월 30일, {} (검색일: 2022. 1. 5).",
)


def broken(text: str, width: int) -> str:
    return "\n".join(text[i : i + width] for i in range(0, len(text), width))


@pytest.mark.slow
@pytest.mark.parametrize("form", NOTES, ids=lambda form: form[:12])
def test_an_address_is_whole_at_every_column(form):
    wrong, total = [], 0
    for url in URLS:
        note = form.format(url)
        assert [r.URL for r in parse_note(note).references] == [url]
        for width in range(18, 101, 3):
            total += 1
            got = find_addresses(broken(note, width))
            text = [broken(note, width)[a.start : a.end].replace("\n", "") for a in got if a.kind != "doi"]
            if url not in text:
                wrong.append((width, text))
    assert len(wrong) / total < 0.01, wrong


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/x/report\nabgerufen am 3. April 2020", "https://a.example/x/report"),
        ("https://a.example/x/report\n2021年7月29日", "https://a.example/x/report"),
        ("https://a.example/x/report.html\nlast accessed May 3", "https://a.example/x/report.html"),
        ("https://a.example/x/report,\nsee also Feld", "https://a.example/x/report"),
        ("https://a.example/one\nhttps://b.example/two", "https://a.example/one"),
        ("https://a.example/一覧を参照", "https://a.example/一覧"),
        ("https://a.example/を参照", "https://a.example/"),
        ("https://a.example/index.htm\nl (accessed", "https://a.example/index.html"),
        ("https://a.example/ports-\nand-quotas.", "https://a.example/ports-and-quotas"),
    ],
)
def test_where_an_address_ends(text, url):
    first = find_addresses(text)[0]
    assert text[first.start : first.end].replace("\n", "") == url


@pytest.mark.parametrize(
    "slip",
    [
        "http://",
        "htp:/nope",
        "htp://www.example.cn/a",
        "ttps://www.example.cn/a",
        "https;//www.example.cn/a",
        "http//www.example.cn/a",
    ],
)
def test_an_address_with_a_misprinted_scheme_is_kept_with_its_work_and_said(slip):
    note = parse_note(f"山田太郎「川の話」2020 年。<{slip}>", paper_lang="ja")
    assert [(r.title, r.URL) for r in note.references] == [("川の話", slip)]
    assert note.prose == ()
    assert refused_at_parsing(slip) is not None


def test_a_full_width_colon_is_an_input_method_and_no_fault():
    note = parse_note("山田太郎「川の話」2020 年。<http：//www.example.cn/a>", paper_lang="ja")
    assert [(r.title, r.URL) for r in note.references] == [("川の話", "http://www.example.cn/a")]

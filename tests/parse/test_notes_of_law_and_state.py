"""Records of parliaments, statutes, treaties, decisions and archives as notes name them. Persons, works and numbers are invented."""

import pytest
from listed_forms import said

from refcheck.parse import parse_note

NOTES = [
    (
        "第198回国会参議院環境委員会会議録第5号（令和元年5月14日）18頁（北野港湾大臣答弁）。",
        {"type": "hearing", "title": "第198回国会参議院環境委員会会議録", "issue": "5", "issued": "2019-05-14", "page": "18", "publisher": None},
    ),
    (
        "港湾運送事業法（昭和26年法律第161号）第4条。",
        {"type": "legislation", "title": "港湾運送事業法", "number": "法律第161号", "issued": "1951", "page": None},
    ),
    (
        "平成29年6月9日閣議決定「海の基本計画」3頁、内閣府ウェブサイト、https://www.example.go.jp/umi.pdf（令和4年1月7日閲覧）。",
        {"author": "", "title": "海の基本計画", "issued": "2017-06-09", "page": "3", "accessed": "2022-01-07", "URL": "https://www.example.go.jp/umi.pdf"},
    ),
    (
        "R (Dent) v Minister of Ports [2017] UKSC 5, [2018] AC 61 [42].",
        {"type": "legal_case", "title": "R (Dent) v Minister of Ports", "number": "UKSC 5", "container_title": "AC", "page": "61", "issued": "2017"},
    ),
    (
        "Convention on Free Harbours, opened for signature Dec. 10, 1972, 1833 U.N.T.S. 397, art. 56.",
        {"type": "treaty", "title": "Convention on Free Harbours", "volume": "1833", "container_title": "U.N.T.S.", "page": "397", "issued": "1972-12-10"},
    ),
    (
        "Hearing on the Straits Before the S. Comm. on Trade, 117th Cong. 12 (2021) (statement of A. Dent).",
        {"type": "hearing", "title": "Hearing on the Straits Before the S. Comm. on Trade", "page": "12", "issued": "2021", "event_title": "117th Cong."},
    ),
    (
        "Deutscher Bundestag, Plenarprotokoll 19/215, 4. März 2021, S. 27101.",
        {"type": "hearing", "author": "Deutscher Bundestag", "title": "Plenarprotokoll 19/215", "issued": "2021-03-04", "page": "27101"},
    ),
    (
        "PA AA, B 130, Bd. 9876, Aufzeichnung des MD Brandl vom 4. April 1972.",
        {"type": "document", "archive": "PA AA", "issued": "1972-04-04", "author": "", "publisher": None},
    ),
    (
        "Sénat, Rapport d’information n° 846 sur les ports, par Mme Jeanne Rive et M. Paul Quai, 30 mai 2018, p. 17.",
        {"type": "report", "author": "Sénat", "title": "Rapport d’information n° 846 sur les ports", "issued": "2018-05-30", "page": "17"},
    ),
    (
        "海洋研究所『海の産業の展望』（令和元年度港湾省調査研究事業報告書、2020年3月）。",
        {"type": "report", "author": "海洋研究所", "title": "海の産業の展望", "issued": "2020-03", "publisher": None, "genre": "令和元年度港湾省調査研究事業報告書"},
    ),
    (
        "HC Deb 12 March 2003, vol 401, col 288.",
        {"type": "hearing", "title": "HC Deb", "issued": "2003-03-12", "volume": "401", "page": "288"},
    ),
    (
        "Letter from Moor to Dent, 14 December 1958, in Harbour Office, White Paper I (Ely: Fen Press, 1959), pp. 48–51.",
        {"type": "chapter", "title": "Letter from Moor to Dent", "container_title": "White Paper I", "issued": "1958-12-14", "publisher": "Fen Press"},
    ),
    (
        "Ada Moor & Ben T. Dent, The Free Ports 101–30 (2d ed. 2017).",
        {"type": "book", "author": "Moor, Ada / Dent, Ben T.", "title": "The Free Ports", "page": "101–30", "issued": "2017"},
    ),
    (
        "Ada Moor, The Sources: A Port Law, in The Handbook of Harbours 960 (Ben Dent & Cara Feld eds., 2017).",
        {"type": "chapter", "title": "The Sources: A Port Law", "container_title": "The Handbook of Harbours", "editor": "Dent, Ben / Feld, Cara", "page": "960"},
    ),
    (
        "Указ Президента РФ от 31.03.2003 г. № 229 «О морских портах». URL: http://example.ru/acts/49090 (дата обращения: 10.04.2013).",
        {"title": "Указ Президента РФ от 31.03.2003 г. № 229 «О морских портах»", "issued": "2003-03-31", "issue": None},
    ),
    (
        "Discours du président Rive à l’université de Caen, Le Havre, 6 novembre 2019, https://www.example.fr/discours (consulté le 2 février 2020).",
        {"type": "speech", "author": "", "issued": "2019-11-06", "accessed": "2020-02-02"},
    ),
    (
        "北山致海东信，1949年7月6日，北方国家档案馆，全宗45，目录1，案卷328，第33—50页。",
        {"type": "document", "archive": "北方国家档案馆", "issued": "1949-07-06", "container_title": None},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "wanted"), NOTES, ids=[raw[:24] for raw, _ in NOTES])
def test_what_a_state_prints(raw, wanted):
    (work,) = parse_note(raw).references
    assert said(work, wanted) == {k: v for k, v in wanted.items() if v}
    assert not [field for field, value in wanted.items() if not value and getattr(work, field)]


@pytest.mark.parametrize(
    ("raw", "note", "page"),
    [("Dent (n 11) 210.", "11", None), ("See Dent and Feld (n 3) 40.", "3", None), ("Feld, Ports (supra n 7) 12.", "7", None)],
)
def test_a_note_in_brackets_points_back(raw, note, page):
    parsed = parse_note(raw)
    assert not parsed.references
    assert [b.target_note for b in parsed.backrefs] == [note]

"""Foreign works as Chinese houses print them in their notes: names, title, place, publisher and year between commas; and what Korean houses print."""

import pytest

from refcheck.parse import parse_note

WORKS = (
    ("Jan M. Vries and A. Oduya, Tides and Towns, North Quay Publishing Company, 1967.", {"title": "Tides and Towns", "publisher": "North Quay Publishing Company", "author": "Vries, Oduya"}),
    ("P. Barr, R. Cole, and B. Innes, Beyond Rain: Notes on Work, Quay Press, 2007.", {"title": "Beyond Rain: Notes on Work", "publisher": "Quay Press", "author": "Barr, Cole, Innes"}),
    ("Ann S. Troel, Le droit du port, trans. James Smith, Halle: Peeters, 1974.", {"title": "Le droit du port", "publisher_place": "Halle", "translator": "Smith"}),
    ("A. Macin, Principles, Berlin, Heidelberg: Park Books, 1962, p. 274.", {"title": "Principles", "publisher_place": "Berlin, Heidelberg", "page": "274"}),
    ("L. Wu, Colloquium ’77: Papers read in Bergen, August 1977, vol. 5, Klost, 2009.", {"title": "Colloquium ’77: Papers read in Bergen, August 1977", "issued": "2009", "volume": "5"}),
    ("R. Kist, Night Light of China (2000-2020), W. W. Norden & Co., 2009.", {"title": "Night Light of China (2000-2020)", "issued": "2009"}),
    ("M. Hale, “Rain and Law,” Leiden: Brill, 1990.", {"title": "Rain and Law", "publisher_place": "Leiden", "publisher": "Brill"}),
    ("M. Hale, “Rain and Law,” Mind. New Series, vol. 3, no. 2 (1990), p. 5.", {"container_title": "Mind. New Series", "volume": "3", "issue": "2"}),
    ("M. Hale, “Rain and Law,” in Papers of the Workshop, Ghent, Belgium, 2008, pp. 12-19.", {"container_title": "Papers of the Workshop", "publisher_place": "Ghent, Belgium"}),
    ("M. Hale, “Rain,” paper presented at the Annual Meeting of the Society, Boston, MA, August 2003.", {"event_title": "Annual Meeting of the Society", "publisher_place": "Boston, MA", "issued": "2003-08"}),
    ("W. Marl, The Tale, B. A. Morris and P. Winter, eds., Square Press, 1995.", {"title": "The Tale", "editor": "Morris, Winter"}),
    ("Northern Trade Commission and Southern Trade Commission, “Relations,” 2012.", {"author": "Northern Trade Commission, Southern Trade Commission"}),
    ("S. 1605: Shared Seas Act, 2014.", {"title": "S. 1605: Shared Seas Act", "type": "bill"}),
    ("Lacan, Ocean Press, 1995.", {"title": "Lacan", "publisher": "Ocean Press"}),
    ("On Rain in China, Ocean University Press, 1999.", {"title": "On Rain in China", "publisher": "Ocean University Press"}),
    ("汪衡著，林眉整理：《寒堂日记》，北京：中华书局，2007年，第561页。", {"title": "寒堂日记", "author": "汪", "editor": "林"}),
    ("张旭、王安、许超编：《行政法》（第2版），上海：九州出版社，1914年。", {"title": "行政法", "author": "张, 王, 许", "publisher": "九州出版社"}),
    ("赫明口述，丁兰访问，苏宜记录：《访谈录》，台北：正中书局，1994年，第33页。", {"title": "访谈录", "author": "赫"}),
    ("山田道夫, 農業経営の理論 第3版 (農林協会, 2009).", {"title": "農業経営の理論", "publisher": "農林協会", "issued": "2009"}),
    ("朱震. 丹溪心法. 上海: 上海科技出版社. 1959. 118.", {"title": "丹溪心法", "page": "118", "volume": None}),
    ("柏木隆, 都市の環境史, 日本腎臓内科誌, 1, 9, 277-298 (1997).", {"volume": "1", "issue": "9", "page": "277-298"}),
    ("石川修, 鉄道、全線復旧へ, 水文資源誌, 1968, 67(12): 23-37.", {"title": "鉄道、全線復旧へ", "container_title": "水文資源誌"}),
    ("Хузин Ф.Ш. Булгарский город, Казань, 2001.", {"title": "Булгарский город", "publisher_place": "Казань", "issued": "2001"}),
)  # fmt: skip


@pytest.mark.parametrize(("note", "fields"), WORKS, ids=[n[:24] for n, _ in WORKS])
def test_the_fields_of_a_foreign_work(note, fields):
    (work,) = parse_note(note).references
    for field, wanted in fields.items():
        got = getattr(work, field)
        if field in ("author", "editor", "translator"):
            got = ", ".join(n.family or n.literal for n in got)
        assert got == wanted, field

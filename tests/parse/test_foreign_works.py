"""Foreign works as Chinese houses print them in their notes: names, title, place, publisher and year between commas; what Korean houses print; works of mixed traditions."""

import pytest

from refcheck.parse import parse_note

pytestmark = pytest.mark.slow  # the default run has a minute
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
    ("U.S. Const. art. II, § 4.", {"type": "legislation", "title": "U.S. Const. art. II, § 4"}),
    ("Johnson to Lowe, May 14, 1965, Box 77, Special Files, Lyndon Library, Austin, TX.", {"title": "Johnson to Lowe", "issued": "1965-05-14", "type": "document"}),
    ("H. Moreau and J. Petit, The Child and the Clock.", {"title": "The Child and the Clock", "author": "Moreau, Petit"}),
    ("OpenMap, Directions for Walking from Lyon, France, to Turin, Italy.", {"title": "Directions for Walking from Lyon, France, to Turin, Italy"}),
    ("A. Cole, The End of the Line, The Guardian, https://guardian.example.com/line.", {"title": "The End of the Line", "container_title": "The Guardian"}),
    ("U.S. Department of Trade, Bureau of Ports, Annual Report, 2004.", {"author": "U.S. Department of Trade, Bureau of Ports", "title": "Annual Report"}),
    ("María José García Pérez, Historia de los mares, Madrid: Alianza, 2004.", {"author": "García Pérez", "publisher_place": "Madrid"}),
    ("Noa Heller, “Courts,” trans. Ruth Bar, in Amir Gold, ed., Law, Oxford: Hart, 2004, pp. 5-21.", {"container_title": "Law", "editor": "Gold", "translator": "Bar", "publisher": "Hart"}),
    ("“The Mask,” review of The Stage, by H. Ogilvie, Theatre Forum, vol. 8 (2011), pp. 90-93.", {"container_title": "Theatre Forum"}),
    ("E. Delavigne, Faust Leaves Town, 1826-1827.", {"issued": "1826/1827", "page": None}),
    ("Rui Costa, “O porto de Macau,” Diário de Lisboa, 4 de março de 1937, p. 3.", {"issued": "1937-03-04", "type": "article-newspaper"}),
    ("Paolo Conti (a cura di), Atti sul mare (Roma: Laterno, 1995), pp. 11-20.", {"author": "Conti", "title": "Atti sul mare"}),
    ("A. Dean, “A Quiet Sea,” in The Rim, edited by Ruth Bell, 2nd rev. ed. (London: Marsh, 2017), 2:33–58.", {"volume": "2", "page": "33–58", "editor": "Bell"}),
    ("Case C-123/09, Port of X v. Commission [2011] ECR I-100.", {"title": "Case C-123/09, Port of X v. Commission", "type": "legal_case"}),
    ("Mori Kenji, “Umi no michi” 海の道, Sekai 世界 12 (2001): 3–9.", {"container_title": "Sekai", "volume": "12"}),
    ("（宋）李传撰，徐规点校：《野录》，北京：中华书局，2000年，第121页。", {"author": "李", "editor": "徐"}),
    ("汪敬编：《工业史资料》第二辑（1895—1914年）上册，北京：科学出版社，1957年，第70页。", {"issued": "1957"}),
    ("李景铭：《会馆志》（未刊稿），1943年，福建师范大学图书馆藏，第9页。", {"author": "李", "issued": "1943", "page": "9"}),
    ("《试办简章》，《华商联报》第2年第11期，1910年6月6日，第2—3页。", {"volume": "2", "issue": "11"}),
    ("王明 论城市更新与社区治理 城市研究 2012年第4期", {"title": "论城市更新与社区治理", "container_title": "城市研究"}),
    ("新井淳, '歩行特性に関する研究,' 日本建築論文集, 第488号, pp.91-98, 1996. 10.", {"page": "91-98", "volume": None}),
    ("村井遼「海氷の政治学」（東都大学博士論文、2011年）第3章。", {"type": "thesis", "publisher": "東都大学"}),
)  # fmt: skip


@pytest.mark.parametrize(("note", "fields"), WORKS, ids=[n[:24] for n, _ in WORKS])
def test_the_fields_of_a_foreign_work(note, fields):
    (work,) = parse_note(note).references
    for field, wanted in fields.items():
        got = getattr(work, field)
        if field in ("author", "editor", "translator"):
            got = ", ".join(n.family or n.literal for n in got)
        assert got == wanted, field


@pytest.mark.parametrize(
    ("note", "pointers"),
    [
        ("Nilsen, ‘It’s Cold at Sea’, pp. 91–93.", ["Nilsen, ‘It’s Cold at Sea’, pp. 91–93."]),
        ("Dean, “Quiet Sea,” 41 (my translation). Cf. note 3 above.", ["Dean, “Quiet Sea,” 41 (my translation).", "note 3 above."]),
        ("Wu, Ports, 45, citing L. Gray, “The Old Quay,” Dock Review 3 (1988): 12.", ["Wu, Ports, 45"]),
        ("AGI, Filipinas, leg. 27, n. 12, carta de 3 de julio de 1601.", []),
        ("Elena Prat, email message to author, March 3, 2020.", []),
    ],
)
def test_what_points_back_and_what_does_not(note, pointers):
    assert [p.text for p in parse_note(note).backrefs] == pointers

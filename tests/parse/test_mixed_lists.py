"""References as journals with lists in many scripts print them: one of each form, its fields as `title | container | volume | issue | pages | publisher | place`."""

import pytest

from refcheck.parse import parse_note

pytestmark = pytest.mark.slow

CASES = (
    # newspapers that stand before their own article
    ("岬新聞, '港の灯台、改修へ', 2015.6.2.", "港の灯台、改修へ | 岬新聞 | - | - | - | - | -"),
    ("海峽時報，1999年9月22日，〈港口重開〉，第A3版。", "港口重開 | 海峽時報 | - | - | A3 | - | -"),
    # lists of the web, closed by full stops
    ("赵宏. “双港”之后的渔村. 北湾晚报. 2021-09-10 [2022-01-05]. （原始内容存档于2022-01-20）.", "“双港”之后的渔村 | 北湾晚报 | - | - | - | - | -"),
    # a title in marks, and no numbered periodical behind it
    ("孙守道, 1984, '辽西玉龙的发现', 北湾文物论集, 学苑出版社, pp.12-20.", "辽西玉龙的发现 | 北湾文物论集 | - | - | 12-20 | 学苑出版社 | -"),
    ("고은별, 2013, 「토기의 생산」, 『항구고고』 58, 항구고고학회.", "토기의 생산 | 항구고고 | 58 | - | - | 항구고고학회 | -"),
    ("林望, “港湾都市の形成,” 東京: 岬書店, 1971, p.12.", "港湾都市の形成 | - | - | - | 12 | 岬書店 | 東京"),
    # marks around words of a title
    ("陳淑芬. 「港口」視野下的漁村. 海峽學刊 29(2), 140-156, 2016.", "「港口」視野下的漁村 | 海峽學刊 | 29 | 2 | 140-156 | - | -"),
    # chapters
    ("김선혜. (2017). 항구의 기억. 이나영·정희진 엮음, 바다와 이주 (pp. 101-129). 파주: 돌베개.", "항구의 기억 | 바다와 이주 | - | - | 101-129 | 돌베개 | 파주"),
    ("李文 (1962). 渔村的变迁. 见吴建国编, 港口研究集, 北京: 学苑出版社, 74-90.", "渔村的变迁 | 港口研究集 | - | - | 74-90 | 学苑出版社 | 北京"),
    # numbers that Han digits write
    ("山田孝（一九二二）「灯台小考」『海史雑誌』一二(八)、四四七―四五九頁。", "灯台小考 | 海史雑誌 | 一二 | 八 | 四四七―四五九 | - | -"),
    # Cyrillic entries, parted by commas and strokes, with initials first
    ("О.И. Стоянов, «Маяки побережья» / Морской сборник, 50(2) (1990). С.78-98.", "Маяки побережья | Морской сборник | 50 | 2 | 78-98 | - | -"),
    ("Батсайхан З., 2002, Далайн соёл, ШУА хэвлэл, Улаанбаатар.", "Далайн соёл | - | - | - | - | ШУА хэвлэл | Улаанбаатар"),
    ("Зотова, Е. В. (2015). Память порта. В А. Рябов (ред.), Порт как текст (с. 77–95). Москва: Полис.", "Память порта | Порт как текст | - | - | 77–95 | Полис | Москва"),
    # a report's number is no periodical's, and // parts East Asian words, too
    ("仁科遥『津波の記録』（報告書第5号）、防災局、2025年、1頁。", "津波の記録 | - | - | - | 1 | 防災局 | -"),
    ("港の一年 [Год порта] // 岬日報. 2021. 12 мая. С. 3.", "港の一年 | 岬日報 | - | - | 3 | - | -"),
)  # fmt: skip


@pytest.mark.parametrize(("printed", "fields"), CASES, ids=[printed[:12] for printed, _ in CASES])
def test_a_form_is_taken_apart(printed, fields):
    (work,) = parse_note(printed).references
    names = ("title", "container_title", "volume", "issue", "page", "publisher", "publisher_place")
    assert " | ".join(getattr(work, name) or "-" for name in names) == fields


@pytest.mark.parametrize(
    ("printed", "families"),
    [
        ("Li Zhiqiang and Hiroko Mori, “Ports,” Polar Review 12 (2019): 1–20.", ["Li", "Mori"]),
        ("Kim Min-su, Ports (Seoul: Fen, 2015), 44.", ["Kim"]),
        ("柯林武, 徐莉 译, 港口史, 上海: 学苑出版社, 2004.", ["柯林武"]),
        ("内田宏(著), 港湾法講義, 岬大学出版会, 2008.", ["内田宏"]),
        ("최성락ㆍ이혜영, 2017, “항만”, 항만연구 26(2): 115~146.", ["최성락", "이혜영"]),
        ("《环球港口》杂志社、钱穆：《港口史》，《海洋学报》第11卷，1938年。", ["《环球港口》杂志社", "钱穆"]),
    ],
)
def test_the_authors_of_a_form(printed, families):
    (work,) = parse_note(printed).references
    assert [n.literal or (n.family if n.family.isascii() else n.family + (n.given or "")) for n in work.author] == families

"""Notes that mix scripts and traditions: names and titles with their own script, addresses listed in turn, copies, undated works, pointers."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.parse.note import parse_note
from refcheck.read import read

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

# language of the paper, note, fields of each work
WORKS = [
    (
        "ru",
        "Морита Кэн 森田健. Минато-но кироку 港の記録 [Записи порта]. Токио : Кайсэй, 2003. С. 4.",
        [{"title": "Минато-но кироку", "author": ["Морита Кэн"], "language": "ja"}],
    ),
    (
        "ru",
        "渡辺健 (Ватанабэ Кэн). 港の記録 [Записи порта]. Токио : Кайсэй, 2003. С. 4.",
        [{"title": "港の記録", "author": ["Ватанабэ Кэн"]}],
    ),
    (
        "ru",
        "海关总署. 关于试运行情况的通报 [О пробном пуске]. 3 мая 2024 г. URL: http://customs.cn/a (дата обращения: 01.06.2024).",
        [{"title": "关于试运行情况的通报", "author": ["海关总署"], "issued": "2024-05-03", "accessed": "2024-06-01"}],
    ),
    (
        "ru",
        "Лунина Е. Берег и счёт // Степной маяк. Чита, 2024. 3 мая. URL: http://mayak.ru/a (дата обращения: 01.06.2024).",
        [{"type": "article-newspaper", "issued": "2024-05-03", "publisher_place": "Чита"}],
    ),
    (
        "ru",
        "Брифинг министра А. Лыкова // Министерство рек : офиц. сайт. 03.05.2024. URL: http://reki.ru/a (дата обращения: 01.06.2024).",
        [{"container_title": "Министерство рек"}],
    ),
    (
        "ru",
        "Лунина Е. П. Мосты // Центр рек. Октябрь 2024. URL: http://reki.ru/a.",
        [{"container_title": "Центр рек", "issued": "2024-10"}],
    ),
    (
        "ru",
        "Лунина Е. П. Уроки реки. Чита : Центр, 2025. (Доклад ЦР ; № 7). С. 3.",
        [{"type": "report", "issue": None, "genre": "Доклад ЦР ; № 7"}],
    ),
    (
        "ru",
        "Лунина Е. П. Выступление на вечере «Огни реки» (Чита, 3 мая 2024 г.).",
        [{"type": "speech", "title": "Выступление на вечере «Огни реки»", "issued": "2024-05-03", "publisher_place": "Чита"}],
    ),
    (
        "ru",
        "Первый взгляд см.: Рогов П. Д. Линия. М., 2015. С. 1; второй: Лунина Е. П. Берег // Река. 2021. № 2. С. 3.",
        [{}, {"author": ["Лунина Е. П"]}],
    ),
    (
        "ru",
        "ГАРФ. Ф. 10. Оп. 2. Д. 3. Л. 14 об. (прошение жителей слободы, 1909 г.).",
        [{"title": "прошение жителей слободы", "issued": "1909", "page": "14 об."}],
    ),
    ("ru", "Опрос владельцев лодок // Союз рыбаков. Б. г. URL: http://ryba.ru/a.", [{"container_title": "Союз рыбаков", "issued": None}]),
    (
        "en",
        "Fishers’ Union, “Survey of Owners,” n.d., https://example.org/s (accessed May 3, 2024).",
        [{"container_title": None, "accessed": "2024-05-03"}],
    ),
    ("zh", "渔民协会：《船主调查》，日期不详，https://example.cn/a，2024年5月3日访问。", [{"container_title": None, "issued": None}]),
    ("ja", "漁民協会「船主調査」日付不明、https://example.jp/a（2024年5月3日閲覧）。", [{"container_title": None, "issued": None}]),
    ("ja", "漁民協会「声明」2024年春、https://example.jp/a（2024年5月3日閲覧）。", [{"issued": "2024-21"}]),
    (
        "ja",
        "港務局「О работе порта」2024年5月1日、および区役所「Протокол схода」2024年5月2日。順にhttps://a.ru/1、https://b.ru/2（いずれも最終閲覧日：2024年6月1日）。",
        [{"URL": "https://a.ru/1", "accessed": "2024-06-01"}, {"URL": "https://b.ru/2", "accessed": "2024-06-01"}],
    ),
    (
        "ja",
        "漁民協会「声明」2024年5月3日、http://ryo.jp/a（2024年6月1日閲覧。現在は削除、https://web.archive.org/web/20240601000000/http://ryo.jp/aで閲覧可）。",
        [{"URL": "http://ryo.jp/a", "publisher": None}],
    ),
    (
        "zh",
        "环保协会：《声明》，2024年5月3日，http://hb.cn/a；英文版见http://hb.cn/en/a，2024年6月1日访问。",
        [{"URL": "http://hb.cn/a", "accessed": "2024-06-01"}],
    ),
    (
        "ja",
        "趙明『渡河史稿』〔渡河史稿发〕（延吉：東方書社、2009年）212頁。",
        [{"title": "渡河史稿", "language": "zh", "publisher_place": "延吉"}],
    ),
    ("ja", "山田太郎「港の経済」（The Economy of Ports）『港湾研究』3号（2020年）12頁。", [{"title": "港の経済", "language": "ja"}]),
    (
        "zh",
        "《船长回忆》（Капитан вспоминает），“河口新闻”通讯社（ИА «Север»），2024年5月3日，https://example.ru/a。",
        [{"title": "船长回忆", "container_title": "“河口新闻”通讯社", "language": "ru"}],
    ),
    (
        "zh",
        "何宁在“风与帆”座谈会上的发言，大连，2024年5月3日。",
        [{"type": "speech", "title": "在“风与帆”座谈会上的发言", "publisher_place": "大连", "issued": "2024-05-03"}],
    ),
    (
        "zh",
        "Лунина Е. Берег и счёт[N/OL]. Залив, 2024-05-03[2024-06-01]. http://zaliv.ru/a.",
        [{"title": "Берег и счёт", "author": ["Лунина Е"]}],
    ),
    ("ja", "なお、その草稿である Nora Quill, “Draft,” Fen Institute, May 2024, https://fen.org/a。", [{"author": ["Quill Nora"]}]),
]


@pytest.mark.parametrize(("language", "note", "wanted"), WORKS, ids=[note[:24] for _, note, _ in WORKS])
def test_fields(language, note, wanted):
    works = parse_note(note, language).references
    assert len(works) == len(wanted)
    for work, fields in zip(works, wanted, strict=True):
        for name, value in fields.items():
            got = getattr(work, name)
            if name == "author":
                got = [n.literal or f"{n.family} {n.given}" for n in got]
            assert got == value, name


BEFORE = [
    "沈望：《湾岸海关百年》，大连：潮声出版社，2016年，第12页。",
    "森崎徹「湿地郵便考」『辺境史』2号、2020年、33頁。",
    "Ministry of the Sea, “Transcript: Press Briefing by Spokesperson Lena Ford,” May 3, 2024, https://sea.gov/a, accessed June 1, 2024.",
    "Морита Кэн 森田健. Минато-но кироку 港の記録 [Записи порта]. Токио : Кайсэй, 2003. С. 4.",
    "エレーナ・ルニナ（Елена Лунина）「Берег и счёт」『Залив』2024年5月3日、http://zaliv.ru/a（2024年6月1日閲覧）。",
]
POINTERS = [
    ("同①，第20页。", [0]),
    ("同⑤。", [4]),
    ("前引②，第35页。", [1]),
    ("见本文注释2。", [1]),
    ("Press Briefing by Spokesperson Lena Ford.", [2]),
    ("Морита Кэн. Указ. соч. С. 5.", [3]),
    ("森田健. Указ. соч. С. 6.", [3]),
    ("Записи порта. С. 7.", [3]),
    ("Лунина・前掲注(5)。", [4]),
    ("森崎「湿地郵便考」36頁参照。", [1]),
    ("森崎前掲論文36頁。", [1]),
    ("另见沈望，前揭书，第36页，以及Ford, op. cit.", [0, 2]),
    ("沈望前引书，第21页；森崎前引文，第34页。", [0, 1]),
]

FURTHER = [
    "拙稿「通航の百年」『湾岸史論』18巻2号（2022年）77-104頁。",
    "Игорь Лыков「Номер на борту」『Залив』2024年5月3日、http://zaliv.ru/a（2024年6月1日閲覧）。",
    "「潮待ち」『玄海新聞』2024年5月3日、http://genkai.jp/a（2024年6月1日閲覧）。",
    "Northern Sea Route Center, “Eleven Days,” May 3, 2024, https://nsrc.org/a (accessed June 1, 2024).",
    "윤세라「바람의 지도」해양연구원、https://kp.re.kr/a（2024年6月1日閲覧）。",
]
FURTHER_POINTERS = [
    ("前掲拙稿98頁。", [0]),
    ("ルイコフ前掲記事。", [1]),
    ("雷科夫前引文。", [1]),
    ("玄海新聞・前掲記事。", [2]),
    ("NSRC, op. cit.", [3]),
    ("윤, 앞의 글.", [4]),
    ("尹世罗前引文。", [4]),
    ("鴨志田・前掲論文、12頁。", []),
    ("原・前掲論文、12頁。", []),
]


@pytest.mark.parametrize(("pointer", "wanted", "before"), [*((*p, BEFORE) for p in POINTERS), *((*p, FURTHER) for p in FURTHER_POINTERS)])
def test_pointers(tmp_path, pointer, wanted, before):
    path = tmp_path / "paper.md"
    notes = [*before, pointer]
    body = " ".join(f"文。[^{i}]" for i in range(1, len(notes) + 1))
    path.write_text(
        "---\nlang: zh-CN\n---\n\n" + body + "\n\n" + "\n".join(f"[^{i}]: {n}" for i, n in enumerate(notes, 1)), encoding="utf-8"
    )
    paper = parse(read(path))
    assert len(paper.citations) == len(before)
    assert [b.points_to for b in paper.backrefs if b.points_to is not None] == wanted

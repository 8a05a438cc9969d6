"""Forms of East Asian and Cyrillic lists, one row each: kind, authors, and the fields that are set, in one order."""

import pytest

from refcheck.parse import parse_note

FIELDS = ("title", "container_title", "volume", "issue", "page", "publisher_place", "publisher", "issued", "accessed")


def read(raw):
    (work,) = parse_note(raw).references
    people = [
        " / ".join(n.literal or f"{n.family}{'' if (n.family or '') > '⺀' else ' '}{n.given or ''}" for n in names)
        for names in (work.author, work.editor, work.translator)
    ]
    return " | ".join([work.type, *(p for p in people if p), *(v for f in FIELDS if (v := getattr(work, f)))])


EAST = (
    # a comma for the stop of an abbreviation; the number that runs on behind the issue's own
    ("沖田 守, 港の水質, 港湾研究誌, Vol,12, No,3, 2004, pp,5-19.", "article-journal | 沖田守 | 港の水質 | 港湾研究誌 | 12 | 3 | 5-19 | 2004"),
    ("秋山守, 「港の変遷」, 『港湾史論叢』 第7巻 第2号 (通巻 26号), 1983, pp.3-19.", "article-journal | 秋山守 | 港の変遷 | 港湾史論叢 | 7 | 2 | 3-19 | 1983"),
    # what stands behind a book's marks is no publisher; a bracket that closes behind the names
    ("秋山守（2012）「港の文書」, 森田茂編『港と法』所収, 岬書房.", "chapter | 秋山守 | 森田茂 | 港の文書 | 港と法 | 岬書房 | 2012"),
    ("秋山守, 「港の文書」(港湾研究会 編, 『港と法』, 岬書房, 1998), pp. 10-30.", "chapter | 秋山守 | 港湾研究会 | 港の文書 | 港と法 | 10-30 | 岬書房 | 1998"),
    # simple marks around a periodical; the same names again in their own script
    ("秋山守, \"港と移民\", 「環海研究誌」17-1, 2010, 1-24쪽.", "article-journal | 秋山守 | 港と移民 | 環海研究誌 | 17 | 1 | 1-24 | 2010"),
    ("Zhang Min. 张敏. 海岛旅游研究 (Island Tourism). 海洋论坛. 2011. 32 (11): 140 - 144.", "article-journal | 张敏 | 海岛旅游研究 (Island Tourism) | 海洋论坛 | 32 | 11 | 140 - 144 | 2011"),
    # a magazine in the author's place; a collection in quotation marks and where it was held
    ("南洋月報, \"關稅問題\", 第 9 卷 第 4 號, 1932.4.", "article-journal | 關稅問題 | 南洋月報 | 9 | 4 | 1932"),
    ("张敏. 海岛与贸易. \"海洋史国际研讨会论文集\". 赤峰. 1993. pp. 15-29.", "chapter | 张敏 | 海岛与贸易 | 海洋史国际研讨会论文集 | 15-29 | 赤峰 | 1993"),
    ("秋山守, 他2名, 港の水質, 第12回港湾研究発表会論文集, 港湾学会, pp.10-30, 1998.", "article-journal | 秋山守 | 港の水質 | 第12回港湾研究発表会論文集 | 10-30 | 港湾学会 | 1998"),
    # Taiwan: the day behind the name, the imprint behind a stop, all parted by stops, years of the Republic
    ("張敏（2015年6月7日）。〈港口封閉〉。《海港晚報》，A3版。", "article-newspaper | 張敏 | 港口封閉 | 海港晚報 | A3 | 2015-06-07"),
    ("張敏，1998，〈港口的誕生〉，頁10-30，收入陳志遠編，《港口社會史》。臺北：海鷗出版社。", "chapter | 張敏 | 陳志遠 | 港口的誕生 | 港口社會史 | 10-30 | 臺北 | 海鷗出版社 | 1998"),
    ("張敏。1998。港口的誕生。港口研究 12(3):10-30。", "article-journal | 張敏 | 港口的誕生 | 港口研究 | 12 | 3 | 10-30 | 1998"),
    ("張敏，〈港口〉，《港口研究》，第2期，民105年6月，頁1-9。", "article-journal | 張敏 | 港口 | 港口研究 | 2 | 1-9 | 2016-06"),
    # books: a part in a bracket, a volume before the house, place and pages last
    ("秋山守, 港の社会史(下), 岬書房, 昭和55年.", "book | 秋山守 | 港の社会史 | 下 | 岬書房 | 1980"),
    ("秋山守, 港の社会史 第2巻, 岬書房, 昭和55年, 101頁.", "book | 秋山守 | 港の社会史 | 2 | 101 | 岬書房 | 1980"),
    ("張敏 編, 1998, 港口史料, 學海書局, 臺北, 33-34.", "book | 張敏 | 港口史料 | 33-34 | 臺北 | 學海書局 | 1998"),
    ("张敏 (著), 陈志远 (译), 港口史, 海鸥出版社, 1998.", "book | 张敏 | 陈志远 | 港口史 | 海鸥出版社 | 1998"),
    # medicine: year and month; a newspaper's day and sheet; addresses
    ("张敏, 王莉. 海员健康调查. 海洋护理论坛. 2015 Mar;50(3):301-5.", "article-journal | 张敏 / 王莉 | 海员健康调查 | 海洋护理论坛 | 50 | 3 | 301-5 | 2015"),
    ("张敏, “港口复工”, 海港日报, 1998-10-03(02).", "article-newspaper | 张敏 | 港口复工 | 海港日报 | 02 | 1998-10-03"),
    ("港湾局 HP, 港の統計, http://www.minato-example.jp/t/ (検索日: 2015年 3月 4日).", "webpage | 港湾局 | 港の統計 | 2015-03-04"),
    ("岬振興局. 港の統計. 入手先〈http://www.minato-example.jp/t〉, (参照 2010-04-05).", "webpage | 岬振興局 | 港の統計 | 2010-04-05"),
    # patents whose number stands first or last
    ("特許第4012345号, 港水浄化装置, 岬工業株式会社, 2007.", "patent | 岬工業株式会社 | 港水浄化装置 | 2007"),
    # notes: kind of report, a meeting's paper, who edited the set before who wrote the volume
    ("港口研究会：《港口展望》，调研报告，2016年3月，第21页。", "report | 港口研究会 | 港口展望 | 21 | 2016-03"),
    ("张敏：《港口与市镇》，“海洋史研讨会”论文，厦门，1987年11月。", "paper-conference | 张敏 | 港口与市镇 | 厦门 | 1987-11"),
    ("陈志远主编，张敏著：《港口通史》第六卷，福州：海鸥出版社，1997年。", "book | 张敏 | 陈志远 | 港口通史 | 六 | 福州 | 海鸥出版社 | 1997"),
)  # fmt: skip

CYRILLIC = (
    ("Лыков С. П. с соавт. Осмотр портов // Порт. вестн. - 2009. - Т. 12, N 3. - С. 18-21.", "article-journal | Лыков С. П | Осмотр портов | Порт. вестн | 12 | 3 | 18-21 | 2009"),
    ("Лыков, С.П. (1999). Портовый вопрос. [The Port Question]. Москва: Маяк.", "book | Лыков С.П | Портовый вопрос | Москва | Маяк | 1999"),
    ("РИА «Порт». Открыта навигация. URL: http://port-example.ru/4 (дата обращения 05.05.18).", "webpage | РИА «Порт» | Открыта навигация | 2018-05-05"),
    ("Колева, М. Езикът на порта. – Морски форум, год. VII, 2019, бр. 2, 5-21.", "article-journal | Колева М | Езикът на порта | Морски форум | VII | 2 | 5-21 | 2019"),
    ("Колева, Цв. Старото пристанище. С., 1999.", "book | Колева Цв. | Старото пристанище | С. | 1999"),
    ("Колева, М. Старото пристанище. София, 1986: 55-58.", "book | Колева М | Старото пристанище | 55-58 | София | 1986"),
    ("Колева, М. (2018). Пристанището. В: П. Илиев (съст.) Море и град. Велико Търново: Фар, с. 71-86.", "chapter | Колева М | Илиев П. | Пристанището | Море и град | 71-86 | Велико Търново | Фар | 2018"),
    ("Лыков С.П. Глава о порте. В кн.: Рогов С.С. (ред.) Портовый сборник. Москва: Маяк, 2011, с. 45-50.", "chapter | Лыков С.П | Рогов С.С | Глава о порте | Портовый сборник | 45-50 | Москва | Маяк | 2011"),
    ("Колева 2011: М. Колева. Старото пристанище. София: Фар, 2011.", "book | Колева М. | Старото пристанище | София | Фар | 2011"),
    ("Лыков С. Порт горит. Портовая жизнь, 12.05.2011, с. 3.", "article-newspaper | Лыков С | Порт горит | Портовая жизнь | 3 | 2011-05-12"),
    ("Лыков П. Порт зеленіє. День порту. 2011. 12 трав. С. 3.", "article-newspaper | Лыков П | Порт зеленіє | День порту | 3 | 2011-05-12"),
    ("Лыков С. Порт. Доклад. 12 мая 2011.", "book | Лыков С | Порт. Доклад | 2011-05-12"),
    ("Про порти: Закон України від 8 черв. 2000 р. № 1805-III. Відомості Верховної Ради України. 2000. № 39. Ст. 333.", "legislation | Про порти: Закон України від 8 черв. 2000 р. № 1805-III | Відомості Верховної Ради України | 39 | 2000"),
    ("НИС, 2021. Демографски процеси. [online] Available at: https://nis-example.bg/d [Accessed 3 Mar. 2022].", "webpage | НИС | Демографски процеси | 2021 | 2022-03-03"),
    ("Пат. 2345678 Рос. Федерация. Способ очистки порта / П. П. Лыков; опубл. 12.05.2011, Бюл. № 3.", "patent | Лыков П. П. | Способ очистки порта | 2011-05-12"),
)  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), EAST + CYRILLIC, ids=[raw[:14] for raw, _ in EAST + CYRILLIC])
def test_a_form_of_lists(raw, expected):
    assert read(raw) == expected

"""Single works as East Asian and Cyrillic notes and lists print them, one row each: kind, authors, editors, translators, and the fields that are set."""

import pytest
from test_forms_of_lists import read

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

CHINESE = (
    # who is named with a role before the mark, behind it, and before a collection
    ("海青, 主编. 港口护理[M]. 第2版. 赤峰: 海鸥出版社, 2014.", "book | 海青 | 港口护理 | 赤峰 | 海鸥出版社 | 2014"),
    (
        "林海.港史考:卷八十六[M].陈山,周平,校点.上海:海鸥出版社,2004:12.",
        "book | 林海 | 陈山 / 周平 | 港史考 | 八十六 | 12 | 上海 | 海鸥出版社 | 2004",
    ),
    ("孙浩. 航海[M]. 吕纯译. 北京: 海鸥出版社, 1996.", "book | 孙浩 | 吕纯 | 航海 | 北京 | 海鸥出版社 | 1996"),
    ("孙浩. 航海[M]. 吕纯, 译; 毛建, 校. 北京: 海鸥出版社, 1996.", "book | 孙浩 | 毛建 | 吕纯 | 航海 | 北京 | 海鸥出版社 | 1996"),
    (
        "严步. 论港口的演生[A]. 见: 袁明编. 港口论丛: 第四卷[C]. 北京: 海鸥出版社, 1996. 1-42.",
        "paper-conference | 严步 | 袁明 | 论港口的演生 | 港口论丛: 第四卷 | 1-42 | 北京 | 海鸥出版社 | 1996",
    ),
    (
        "严步. 论港口的演生[C]∥袁明主编. 第十届港口年会论文集. 成都, 2014: 88-93.",
        "paper-conference | 严步 | 袁明 | 论港口的演生 | 第十届港口年会论文集 | 88-93 | 成都 | 2014",
    ),
    # the year behind the authors; two towns
    ("孙浩, 1998. 论航海[M]. 吴忠, 译. 长沙: 海鸥出版社.", "book | 孙浩 | 吴忠 | 论航海 | 长沙 | 海鸥出版社 | 1998"),
    ("周华，谭永. 港口补偿[M]. 北京，兰州：海鸥出版社，2008.", "book | 周华 / 谭永 | 港口补偿 | 北京，兰州 | 海鸥出版社 | 2008"),
    # who edited before who translated or checked; pages with the word again; a part in a bracket; a chronicle within a collection
    (
        "方山主编，和少审订：《港口文书》，昆明：海鸥出版社，2003年，第3页、第40页。",
        "book | 方山 | 港口文书 | 3, 40 | 昆明 | 海鸥出版社 | 2003",
    ),
    (
        "张平编、李山译：《港口文书》（上卷），北京：海鸥出版社，2003年，第3页。",
        "book | 张平 | 李山 | 港口文书 | 上卷 | 3 | 北京 | 海鸥出版社 | 2003",
    ),
    (
        "《港录》卷103，乾隆四十一年二月丙子，《港口实录》第21册，北京：海鸥出版社，1986年，第441页。",
        "chapter | 港录 | 港口实录 | 21 | 441 | 北京 | 海鸥出版社 | 1986",
    ),
    (
        "顾海著，黄成集释，栾平校点：《港录集释》卷八，上海：海鸥出版社，2006年，第489页。",
        "book | 顾海 | 黄成 | 港录集释 | 八 | 489 | 上海 | 海鸥出版社 | 2006",
    ),
)
JAPANESE = (
    # two hands parted by a stroke, a foreign author before a comma, the year of a translation
    ("J・ハーパー著／秋山守訳『港の条件』岬書房、1979年、47-48頁。", "book | J・ハーパー | 秋山守 | 港の条件 | 47-48 | 岬書房 | 1979"),
    (
        "ジョン・ハーパー「港の公共性」（秋山守訳）『港湾』90号（1999年）12-15頁。",
        "article-journal | ジョン・ハーパー | 秋山守 | 港の公共性 | 港湾 | 90 | 12-15 | 1999",
    ),
    ("ハーパー, J., 2000, 秋山守訳『港の社会』岬書房．", "book | ハーパーJ | 秋山守 | 港の社会 | 岬書房 | 2000"),
    # books in the original with their translation behind
    (
        "Harper, J., 1984, The Life of Harbours, Tern Press.（＝2015，秋山守訳『港の生』岬書房．）",
        "book | Harper J | The Life of Harbours | Tern Press | 1984",
    ),
    (
        "Harper, John and Paul Deel, 1999, Harbours: A View, New York: Tern Books.",
        "book | Harper John / Deel Paul | Harbours: A View | New York | Tern Books | 1999",
    ),
    (
        "Harper, J., 1999, Free Harbours, Theory and Society, 12(3): 45-67.",
        "article-journal | Harper J | Free Harbours | Theory and Society | 12 | 3 | 45-67 | 1999",
    ),
    # written figures, 編 for volumes, pages with the word again or with a letter
    (
        "秋山守「港の医療」『港湾史学』八三編一二号、二〇〇三年一〇月、一二九―一五四頁。",
        "article-journal | 秋山守 | 港の医療 | 港湾史学 | 八三 | 一二 | 一二九―一五四 | 2003-10",
    ),
    ("秋山守『港湾法』（岬書房，第3版，2018年）45頁，51頁。", "book | 秋山守 | 港湾法 | 45, 51 | 岬書房 | 2018"),
    (
        "秋山守, 森田茂: 港の挙動, 港湾工学論文集, 6巻2号, pp.A_11-A_20, 2020.",
        "article-journal | 秋山守 / 森田茂 | 港の挙動 | 港湾工学論文集 | 6 | 2 | A_11-A_20 | 2020",
    ),
    # a town before the house, a series before it, a whole set, what holds a paper
    ("秋山守『港の方法』大阪、岬書房、1999年。", "book | 秋山守 | 港の方法 | 大阪 | 岬書房 | 1999"),
    ("秋山守『港の方法』（みさき新書）岬書房、1999年。", "book | 秋山守 | 港の方法 | 岬書房 | 1999"),
    ("秋山守『港の方法』全3巻、岬書房、1999年。", "book | 秋山守 | 港の方法 | 岬書房 | 1999"),
    (
        "秋山守「港の方法」、森田茂・沖田中編『港の講座』東京大学出版会、1999年所収、12頁以下。",
        "chapter | 秋山守 | 森田茂 / 沖田中 | 港の方法 | 港の講座 | 12 | 東京大学出版会 | 1999",
    ),
    ("秋山守「港の方法」森田茂古稀記念『港の展開』（岬書房、1999年）12頁。", "chapter | 秋山守 | 港の方法 | 港の展開 | 12 | 岬書房 | 1999"),
)
CYRILLIC = (
    # parts counted in words, a range of volumes
    ("Рогов П. Сочинения: В двух томах. М.: Маяк, 1983. Т. 1.", "book | Рогов П | Сочинения | 1 | М. | Маяк | 1983"),
    (
        "Ликова І. Зібрання творів: У 50 т. — К., 1984. — Т. 41. — С. 194–470.",
        "book | Ликова І | Зібрання творів | 41 | 194–470 | К. | 1984",
    ),
    ("Рогов, П. Дневник встреч: Цикл. Т. 1–2. – Л.: Маяк, 1991.", "book | Рогов П | Дневник встреч: Цикл | 1–2 | Л. | Маяк | 1991"),
    # editors by their word; names in full
    (
        "Рогић, Јован и Кулић, Бранко (ур.). Грађа о степи. Књ. 1. Београд: Кула, 1964.",
        "book | Рогић Јован / Кулић Бранко | Грађа о степи | 1 | Београд | Кула | 1964",
    ),
    ("Рогић Ј., Кулић Б. (ур.), Грађа о степи, Београд: Кула, 1964.", "book | Рогић Ј. / Кулић Б | Грађа о степи | Београд | Кула | 1964"),
    ("Рогов Пётр Ильич. Флот степи. Томск: Маяк, 1999.", "book | Рогов Пётр Ильич | Флот степи | Томск | Маяк | 1999"),
    (
        "Ликов, Петър (2001). „Речният вятър“. Степна етнология, № 2, 33–35.",
        "article-journal | Ликов Петър | Речният вятър | Степна етнология | 2 | 33–35 | 2001",
    ),
    # books in comma order, and chapters in them
    ("П. Рогић, Степа у рату, Нови Сад: Кула, 1987, 201.", "book | Рогић П. | Степа у рату | 201 | Нови Сад | Кула | 1987"),
    ("Јован Рогић, Степа у рату, књ. 2, Београд 1987, 201–203.", "book | Рогић Јован | Степа у рату | 2 | 201–203 | Београд | 1987"),
    (
        "П. Рогић, „Речна степа“, у: Ј. Кулић (ур.), Историја степе, Београд 2001, 33–45.",
        "chapter | Рогић П. | Кулић Ј. | Речна степа | Историја степе | 33–45 | Београд | 2001",
    ),
    ("Ликов, П. Речният вятър. Стара Загора: Кула, 2001, 12–15.", "book | Ликов П | Речният вятър | 12–15 | Стара Загора | Кула | 2001"),
    # what is none: a periodical's number before the town, the volume of what holds the paper
    (
        "Јован Рогић, „Речна степа”, Култура степе, бр. 14, Београд 2017, стр. 101–119.",
        "article-journal | Рогић Јован | Речна степа | Култура степе | 14 | 101–119 | Београд | 2017",
    ),
    # a periodical with its town; an archive's book
    ("Советская степь (Томск). 1935. 5 мая. С. 2.", "article-newspaper | Советская степь | 2 | 1935-05-05"),
    ("Архив степи (АС). Ф. 248. Кн. 1200. Л. 33об.", "document | Архив степи (АС). Ф. 248. Кн. 1200. Л. 33об"),
)


@pytest.mark.parametrize(("raw", "wanted"), [*CHINESE, *JAPANESE, *CYRILLIC])
def test_each_form_is_read_whole(raw, wanted):
    assert read(raw) == wanted

"""Works that stand whole in a bracket, works parted by a comma alone, and values filled up from the work before."""

import pytest

from refcheck.parse import parse_note

pytestmark = pytest.mark.slow  # a paper for each case


def read(raw, language):
    parsed = parse_note(raw, paper_lang=language)
    works = [(w.title, ", ".join(n.family or n.literal for n in (*w.author, *w.translator)), w.issued) for w in parsed.references]
    return works, parsed.prose


@pytest.mark.parametrize(
    ("language", "raw", "work", "prose"),
    [
        (
            "ja",
            "当時の大使は「空気は穏やかだった」と回想している（浜田良平『港の日々』有朋社、2011年、78頁）。",
            ("港の日々", "浜田", "2011"),
            "当時の大使は「空気は穏やかだった」と回想している",
        ),
        (
            "en",
            "As one official put it, “the tide has turned” (quoted in Laura B. Dent, “The Harbor,” Fen Quarterly 42, no. 3 [2019]: 93).",
            ("The Harbor", "Dent", "2019"),
            "As one official put it, “the tide has turned” (quoted in",
        ),
        (
            "fr",
            "Selon l’ambassadeur, « le climat s’est gâté » (Claude Rive, Le quai n’est pas un salon, Paris, Éditions du Quai, 2018, p. 402).",
            ("Le quai n’est pas un salon", "Rive", "2018"),
            "Selon l’ambassadeur, « le climat s’est gâté »",
        ),
        (
            "ru",
            "Как писал сам дипломат, «мы не были готовы» (Ветров Н.И. На рейде: записки. М.: Вектор, 1996. С. 58).",
            ("На рейде: записки", "Ветров", "1996"),
            "Как писал сам дипломат, «мы не были готовы»",
        ),
        (
            "zh",
            "正如一位学者所指出的，“这一判断过于乐观”（参见高岩：《港口与过程》，北京：北江出版社，2012年，第58页）。",
            ("港口与过程", "高", "2012"),
            "正如一位学者所指出的，“这一判断过于乐观”（参见",
        ),
        (
            "ja",
            "外交部はこれに「強烈な不満」を表明した（「外交部発言人答記者問」北洋外交部、2016年7月13日）。",
            ("外交部発言人答記者問", "", "2016-07-13"),
            "外交部はこれに「強烈な不満」を表明した",
        ),
    ],
)
def test_the_author_s_sentence_is_prose_and_the_bracket_a_work(language, raw, work, prose):
    assert read(raw, language) == ([work], (prose,))


@pytest.mark.parametrize(
    ("raw", "works"),
    [
        (
            "Laura Dent, Ports of Call (London: Quay, 2001), p. 11（浜田洋一訳『寄港地』有朋社、2004年、34頁）.",
            [("Ports of Call", "Dent", "2001"), ("寄港地", "浜田", "2004")],
        ),
        ("木下良平『極東の海路』有朋社、2009年、同『港の経済』六興社、2000年、15頁以下。", [("極東の海路", "木下", "2009"), ("港の経済", "木下", "2000")]),
        (
            "「海運援助終了へ」『東海新聞』2018年10月23日（夕刊）、「港湾会談　新段階へ」『北洋新聞』同年10月27日朝刊3面。",
            [("海運援助終了へ", "", "2018-10-23"), ("港湾会談　新段階へ", "", "2018-10-27")],
        ),
        (
            "最判昭和34年12月16日刑集13巻13号3225頁（港湾事件）、東京地判昭和34年3月30日下刑集1巻3号776頁。",
            [("最判昭和34年12月16日", "", "1959-12-16"), ("東京地判昭和34年3月30日", "", "1959-03-30")],
        ),
        (
            "Laura Dent, Ports of Call (London: Quay, 2001), p. 11. 中译本见劳拉·登特：《停靠港》，高岩译，北江出版社2008年版，第118页。",
            [("Ports of Call", "Dent", "2001"), ("停靠港", "劳拉·登特, 高", "2008")],
        ),
        (
            "Eva Brandl, Die Hafenstadt, Wiesbaden 2005, S. 55; sowie Jan Ufer, Im Aufbruch, in: Hafenblätter 26, H. 4 (1997), S. 321–335.",
            [("Die Hafenstadt", "Brandl", "2005"), ("Im Aufbruch", "Ufer", "1997")],
        ),
    ],
)  # fmt: skip
def test_two_works_in_one_note(raw, works):
    assert read(raw, None)[0] == works


@pytest.mark.parametrize(
    "raw",
    [
        "木下良平「港の経済」（『海運論集』5巻1号、2014年、3頁）。",
        "高岩：《港口经济》（载《航运研究》2012年第3期）。",
        "高岩：“港口经济”（载王某编：《航运研究》，北江出版社，2012年，第3页）。",
        "Laura Dent, “Harbor Dues” (Boston: Quay Press, 2001), 12.",
        "Ветров Н.И. История портов (М.: Вектор, 2001).",
        "Eva Brandl, Die Hafenstadt (Berlin 2005).",
        "山本一郎「統合の問題」、同『港の制度』有朋社、2008年、第4章。",
    ],
)
def test_an_imprint_or_a_container_in_a_bracket_is_no_second_work(raw):
    works, prose = read(raw, None)
    assert len(works) == 1
    assert prose == ()

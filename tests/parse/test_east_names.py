"""Who wrote, translated and edited in East Asian lists and notes: roles behind each name, in brackets, joined by a word."""

import pytest

from refcheck.parse import parse_note


def _said(names):
    return ["".join(filter(None, (n.family, n.given))) or n.literal for n in names]


@pytest.mark.parametrize(
    ("raw", "authors", "translators", "editors"),
    [
        ("[汉]郑海玄注：《海礼》，上海：商海书馆，1936年。", ["郑海玄"], [], []),
        ("[汉]许海慎撰，[宋]徐海铉校定：《说海》，北京：中海书局，2015年。", ["许海慎"], [], []),
        ("[汉]郑玄注，[唐]孔颖达疏：《海记正义》，北京：北海出版社，1999年。", ["郑玄"], [], []),
        ("[汉]蔡海：《海官典仪》，载[清]孙海衍辑《海官六种》，北京：中海书局，1990年。", ["蔡海"], [], ["孙海衍"]),
        ("〔元〕汪海淵著，蘇海廎校釋：《島夷海略校釋》，北京：中海書局，1981年。", ["汪海淵"], [], ["蘇海廎"]),
        ("参见谢海耐（J. Gerner）：《海洋与宗教》，耿海昇译，上海：海籍出版社，2003年，第135页。", ["谢海耐"], ["耿海昇"], []),
        ("ヤニス・バルファ（訳：関美海）『海洋封建制』（集海社、二〇二五年）", ["ヤニス・バルファ"], ["関美海"], []),
        ("毛慶海（譯）（2003）。港務服務綱要。臺北：中華港務學會。", [], ["毛慶海"], []),
        ("李玉海（譯）（2009）。航海的力量（原作者：Kraft S. D., 2004）。臺北市：文理。", ["KraftS. D"], ["李玉海"], []),
        (
            "張嘉文、李淑芳、林書豪與陳志偉，以最佳化判斷潮汐之研究，海洋研討會論文集，2010。",
            ["張嘉文", "李淑芳", "林書豪", "陳志偉"],
            [],
            [],
        ),
        ("陳富海與高林志，海歌聲調的電腦檢測，世界海洋研討會論文集，2003。", ["陳富海", "高林志"], [], []),
        ("一种改进的海浪检测方法[J]. 季鸣山,王红涛. 海洋技术. 2015(03)", ["季鸣山", "王红涛"], [], []),
        ("細田海ら (2010) 幹材積表の修正方法. 海林計画学会誌 44: 23-39.", ["細田海"], [], []),
        ("罗曼海。约翰航海记 [M].北京：人民海洋出版社，2000.", ["罗曼海"], [], []),
        ("杨海鸿, 李海军, 孔海华. 低场核磁的应用. 2012(13): 400–405", ["杨海鸿", "李海军", "孔海华"], [], []),
    ],
)
def test_names_have_their_roles(raw, authors, translators, editors):
    work = parse_note(raw).references[0]
    assert (_said(work.author), _said(work.translator), _said(work.editor)) == (authors, translators, editors)

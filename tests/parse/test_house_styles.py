"""One article printed in every house style of a list: whatever order, signs and numbers a journal chooses, the same fields are read."""

import itertools

import pytest

from refcheck.parse import parse_note

# authors, title, periodical, volume, issue, pages, year
EAST = (
    (("高橋 誠", "小川 由美子"), "都市近郊における農地転用の地域差", "人文地理学評論", "64", "2", "101-118", "2012"),
    (("林 宏樹",), "ディーゼル排気の曝露, とくに通学路について", "大気環境ジャーナル", "9", "4", "1876-1883", "2007"),
    (("冯玉兰", "梁志鹏", "苏文"), "针刺治疗偏头痛疗效观察", "中医药临床", "24", "6", "533-534", "2012"),
    (("王志强", "Lee S"), "CO2驱油技术在低渗油藏中的应用", "石油勘探", "41", "2", "212-219", "2014"),
)
CYRILLIC = (
    (("Беляев А.А.", "Шарапова О.С."), "Оценка загрязнения донных отложений", "Экологическая химия", "20", "3", "151-160", "2011"),
    (("Єрмак Ґ.С.",), "Трипільська кераміка Побужжя", "Українська археологія", "7", "1", "5-19", "2013"),
    (("Қасымов Ә.Ж.", "Өтеген Ұ.Н."), "Қазақ тілінің диалектілері", "Хабаршы", "15", "2", "33-41", "2017"),
)
EAST_STYLES = (
    "{a}. {t}. {j}. {y};{v}({n}):{p}.",
    "{a}. {t}. {j} {y}; {v}({n}): {p}.",
    "{a} ({y}). {t}. {j}, {v}({n}), {p}.",
    "{a}, {y}, {t}, {j}, {v}({n}), pp.{p}.",
    "{a}, {t}, {j}, Vol.{v}, No.{n}, pp.{p}, {y}.",
    "{a}. {t}[J]. {j}, {y}, {v}({n}): {p}.",
    "{a}：{t}，{j}，第{v}卷第{n}期，{y}年，第{p}页。",
    "{a}「{t}」『{j}』第{v}巻第{n}号、{y}年、{p}頁。",
    "{a}（{y}）「{t}」『{j}』{v}({n}), pp.{p}.",
    "{a}，〈{t}〉，《{j}》，第{v}卷第{n}期（{y}），頁{p}。",
    '{a}, "{t}," {j}, vol.{v}, no.{n}, pp.{p}, {y}.',
    "{a}: {t}. {j} {v}({n}): {p}, {y}.",
    "{a}, {t}, {j}, {v}-{n} ({y}), {p}.",
    "{a}. {t}. {j}, {v}.{n} ({y}): {p}.",
    "{a} [{y}] {t}, {j} {v}({n}), {p}.",
    "{a}, 「{t}」, 『{j}』 {v}-{n}, {p}頁, {y}.",
    "{a}, {t}, 《{j}》{v}({n}), {p}, {y}年.",
)
CYRILLIC_STYLES = (
    "{a} {t}. {j}, {y}, т. {v}, № {n}, с. {p}.",
    "{a}, {t}, {j}, т. {v}, № {n}, {y}, с. {p}.",
    "{a} {t}. {j} {y};{v}({n}):{p}.",
    "{a} ({y}). {t}. {j}, {v}({n}), {p}.",
    "{a} {t}. – {j}, т. {v}, № {n}, {y}, {p}.",
    "{a}, {y}, {t}, {j}, {v}({n}), pp.{p}.",
    "{a} {t}//{j}.-{y}.-Т. {v}, № {n}.-С.{p}.",
    "{a}, “{t}”, {j}, {v}:{n} ({y}), {p}",
)
PRINTED = [*itertools.product(EAST, EAST_STYLES), *itertools.product(CYRILLIC, CYRILLIC_STYLES)]


def _letters(text):
    return "".join(c for c in text or "" if c.isalnum())


@pytest.mark.parametrize("style", [*EAST_STYLES, *CYRILLIC_STYLES])
def test_an_article_reads_the_same_in_every_house_style(style):
    wrong = {}
    for (authors, title, periodical, volume, issue, pages, year), form in PRINTED:
        if form != style:
            continue
        raw = style.format(a=", ".join(authors), t=title, j=periodical, v=volume, n=issue, p=pages, y=year)
        works = parse_note(raw).references
        got = [
            (
                tuple(_letters((n.family or n.literal or "") + (n.given or "")) for n in w.author),
                _letters(w.title),
                w.container_title,
                w.volume,
                w.issue,
                _letters(w.page),
                (w.issued or "")[:4],
            )
            for w in works
        ]
        if got != [(tuple(map(_letters, authors)), _letters(title), periodical, volume, issue, _letters(pages), year)]:
            wrong[raw] = got
    assert not wrong

"""Plain sentences with a figure under a note's mark: facts that the note's source must show, and sentences that the author owns.

Sentences of our own; "|" parts what makes the paragraph, and a fact is written as it must be read.
"""

from __future__ import annotations

import pytest

from refcheck.model import QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

OPENING = {
    "en": "This section is on the history of the ports and of those who keep them.",
    "de": "Dieser Abschnitt gilt der Geschichte der Häfen und ihrer Verwalter.",
    "fr": "Cette section porte sur l’histoire des ports et de ceux qui les tiennent.",
    "ru": "Этот раздел посвящён истории портов и тех, кто ими управляет.",
    "ja": "本節は港とその管理者たちの歴史を扱う。",
    "zh": "本节讨论港口及其管理者的历史。",
    "ko": "이 절은 항만과 그 관리자들의 역사를 다룬다.",
}
FACTS = [
    ("en", "Thirty of the licensed pilots had never seen the northern channel.[^1]", ["Thirty of the licensed pilots had never seen the northern channel"]),
    (
        "en",
        "The harbour master said that the lights would be repaired. The repairs will take fourteen weeks. His deputy warned that no crew had been hired.[^1]",
        ["The repairs will take fourteen weeks"],
    ),
    ("en", "The cost is no secret: the dredgers burn 4,200 litres a day.[^1]", ["the dredgers burn 4,200 litres a day"]),
    ("de", "Von den Lotsen waren 31 älter als das Schiff, das sie führten.[^1]", ["Von den Lotsen waren 31 älter als das Schiff, das sie führten"]),
    ("fr", "Trente pilotes sur quarante n’avaient jamais vu la passe du nord.[^1]", ["Trente pilotes sur quarante n’avaient jamais vu la passe du nord"]),
    ("ru", "Тридцать лоцманов из сорока ни разу не видели северного прохода.[^1]", ["Тридцать лоцманов из сорока ни разу не видели северного прохода"]),
    ("ru", "Сетей артель не чинит; зато тот, у кого их больше тридцати, платит сбор.[^1]", ["Сетей артель не чинит; зато тот, у кого их больше тридцати, платит сбор"]),
    ("ja", "水先人四十名のうち三十名は北の水路を通った経験がない[^1]。", ["水先人四十名のうち三十名は北の水路を通った経験がない"]),
    ("zh", "四十名引航员中有三十名从未走过北面的水道[^1]。", ["四十名引航员中有三十名从未走过北面的水道"]),
    ("ko", "도선사 40명 가운데 30명은 북쪽 수로를 지나 본 적이 없었다.[^1]", ["도선사 40명 가운데 30명은 북쪽 수로를 지나 본 적이 없었다"]),
]  # fmt: skip
OWN = [
    ("en", "If one adds the two lists, forty pilots remain.[^1]"),
    ("en", "The list of 40 pilots is no longer online.[^1]"),
    ("en", "The harbour office was founded in May 1904 and moved in 1931.[^1]"),
    ("en", "The E-9 beacon stands on the second of the two moles.[^1]"),
    ("en", "The lights were repaired in four weeks. Nothing else happened that year.[^1]"),
    ("de", "Nach unserer Zählung blieben 40 Lotsen übrig.[^1]"),
    ("fr", "Si l’on additionne les deux listes, il reste quarante pilotes.[^1]"),
    ("ru", "По нашим подсчётам, осталось сорок лоцманов.[^1]"),
    ("ja", "二つの名簿を合わせると、水先人は四十名となる[^1]。"),
    ("ja", "北の水路については資料が十分に残っていない[^1]。"),
    ("zh", "把两份名单相加，引航员共有四十名[^1]。"),
    ("ko", "두 명부를 합하면 도선사는 40명이 된다.[^1]"),
]


def facts(language: str, paragraph: str, source: str = "https://example.org/1") -> list[str]:
    text = f"{OPENING[language]}\n\n{paragraph}\n\n[^1]: {source}\n"
    return [q.text for q in parse(read_bytes(text.encode(), "paper.md"), language=language).quotations if q.kind is QuotationKind.FACT]


@pytest.mark.parametrize(("language", "paragraph", "expected"), FACTS)
def test_a_figure_under_a_mark_is_a_fact(language, paragraph, expected):
    assert facts(language, paragraph) == expected


@pytest.mark.parametrize(("language", "paragraph"), OWN)
def test_the_author_answers_for_his_own(language, paragraph):
    assert facts(language, paragraph) == []


def test_a_note_without_a_page_answers_for_no_fact():
    assert facts("en", FACTS[0][1], "A. Keeper, *The Lights* (London, 1904), p. 12.") == []


def test_a_fact_is_given_to_nobody():
    paper = parse(read_bytes(f"{OPENING['en']}\n\n{FACTS[0][1]}\n\n[^1]: https://example.org/1\n".encode(), "paper.md"), language="en")
    assert [(q.speaker, q.note, q.kind) for q in paper.quotations] == [(None, "1", QuotationKind.FACT)]

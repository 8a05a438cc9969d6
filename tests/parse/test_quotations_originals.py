"""Words quoted in the language of their source, or with their original in brackets: statements and terms, whatever verb stands at them. Sentences of our own."""

from __future__ import annotations

import pytest

from refcheck.model import QuotationKind
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of seven languages take seconds to compile

D, T = QuotationKind.DIRECT, QuotationKind.TERM
QUOTED = [
    ("ja", "壁に残る“风停了船还在走”という一行は、訪れる人の目を引く[^1]。", "风停了船还在走", D),
    ("zh", "码头的墙上至今留着“風がやんでも船は進む”一行字[^1]。", "風がやんでも船は進む", D),
    ("ru", "На стене порта сохранилась строка «风停了船还在走» — её знают все[^1].", "风停了船还在走", D),
    ("fr", "Sur le mur du port, la ligne « der Wind schläft nicht » attire les visiteurs[^1].", "der Wind schläft nicht", D),
    (
        "ko",
        "부두의 벽에 적힌 “the wind may stop but the ship goes on”이라는 글귀는 누구나 안다.[^1]",
        "the wind may stop but the ship goes on",
        D,
    ),
    ("en", "The harbour lives on what may be rendered as “borrowed wind” (빌린 바람), and so do its pilots.[^1]", "borrowed wind", T),
    ("de", "Der Hafen lebt vom „geliehenen Wind“ (借りた風), und die Lotsen leben mit ihm.[^1]", "geliehenen Wind", T),
    ("zh", "在港口，“フーテン”（居无定所的人）一词已少有人懂[^1]。", "フーテン", T),
]
SILENT = [
    ("ja", "船は「青い風」という名で知られる[^1]。"),
    ("en", "The harbour lives on “borrowed wind” (see above), and so do its pilots. No note stands here."),
    ("fr", "Les vitrines « tout made in Japan » attirent les visiteurs. Aucune note ici."),
    ("ru", "Порт принадлежит компании «Портовый берег» (основана в прошлом веке) и её директору[^1]."),
]


def read(language: str, sentence: str) -> list[tuple[str, QuotationKind]]:
    text = f"# 1\n\n{sentence}\n\n[^1]: https://example.org/1\n"
    return [(q.text, q.kind) for q in parse(read_bytes(text.encode(), "paper.md"), language=language).quotations]


@pytest.mark.parametrize(("language", "sentence", "words", "kind"), QUOTED)
def test_an_original_is_quoted(language, sentence, words, kind):
    assert (words, kind) in read(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), SILENT)
def test_a_name_in_marks_is_not(language, sentence):
    assert read(language, sentence) == []

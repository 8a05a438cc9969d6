"""What keeps hostile pages and quotations within bounds, by how much work is left, and that what stands there is still found."""

from __future__ import annotations

import itertools
import random

import pytest

from refcheck.lang.fold import _widening, fold_text
from refcheck.match import locate, prepare, search, split
from refcheck.match.parted import parts_of
from refcheck.match.question import Question
from refcheck.model import QuoteVerdict


@pytest.mark.parametrize("piece", ["a. ", "a\n", "A.B. "])
def test_a_text_of_stops_is_cut_into_few_stretches(piece, monkeypatch):
    monkeypatch.setattr(split, "_MOST_SENTENCES", 200)
    spans = split.sentences(piece * 3000, "en")
    assert len(spans) <= len(piece) * 3000 / 100
    assert all(b <= c for (_, b), (c, _) in itertools.pairwise(spans))


def test_a_sentence_without_an_end_is_cut_at_blanks():
    text = "Gespräche über Zusammenarbeit und Handel " * 100
    spans = split.sentences(text, "de")
    assert max(b - a for a, b in spans) <= 400
    assert " ".join(text[a:b] for a, b in spans).split() == text.split()


def test_rows_of_marks_are_not_put_in_order():
    text = "e" + "\u0301\u0323" * 5000 + "n"
    found = _widening(text)
    assert found is not None
    assert max(map(len, found[0].findall(text))) < 10
    assert fold_text(text)[1:] == "n"


def test_pieces_of_a_long_quotation_are_found_in_one_look():
    rng = random.Random(1)
    hay = "".join(rng.choices("abcdefghijklmnop", k=60_000))
    needles = [hay[9000:9200] + "zz" + hay[9202:9400], "q" * 50, hay[30_010:30_030]]
    first, none, last = search.regions(needles, hay, 8)
    assert first is not None
    assert first[0] <= 9000 <= 9400 <= first[1]
    assert none is None
    assert last is not None
    assert last[0] <= 30_010 <= 30_030 <= last[1]


@pytest.mark.parametrize(
    "quote",
    ["Стороны за диалог … " * 150, "Стороны подчеркнули, что разногласия следует решать путём переговоров. " * 42, "б" * 3000],
    ids=["omissions", "sentences", "one letter"],
)
def test_a_long_quotation_has_few_parts_that_reach_to_its_end(quote):
    parts = parts_of(Question(quote, "ru"))
    assert 1 < len(parts) <= 12
    assert not any(c.isalnum() for c in quote[parts[-1][1] :])
    assert len(parts_of(Question(quote[:300], "ru"))) <= 12


@pytest.mark.parametrize("altered", [False, True])
def test_within_a_language_the_end_of_a_long_quotation_counts(altered):
    rng = random.Random(2)
    text = " ".join("".join(rng.choices("etaoinshrdlu", k=rng.randrange(3, 9))) for _ in range(3000))
    start = text.index(" ", 5000) + 1
    quote = text[start : start + 3000].rsplit(" ", 3)[0]
    quote = quote[:-40].rsplit(" ", 1)[0] + " never " + quote[-40:].split(" ", 1)[1] if altered else quote
    found = locate(quote, text, "en", "en")
    assert found.verdict is (QuoteVerdict.WORDING_DIFFERS if altered else QuoteVerdict.VERBATIM)
    assert not altered or max(d.quote_start or 0 for d in found.differences) > 2800


def test_beyond_what_is_compared_nothing_is_called_the_same():
    text = "The sides agreed to hold talks on trade and transport. " * 130
    found = locate(text[:7000], prepare(text, "en"), "en")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert "6000" in (found.reason or "")


_JA = (
    "会議は北京で開かれ、二十人の代表が参加した。",
    "政府は来年から農産物の輸出を増やす計画を発表した。",
    "環境省は工場の廃水を調査し、結果を公表した。",
)
_EN = (
    "The meeting was held in Beijing, and twenty delegates took part.",
    "The government announced a plan to increase exports of farm products from next year.",
    "The environment ministry examined the waste water of the factory and published the results.",
)


@pytest.mark.slow
def test_across_languages_the_last_third_of_a_long_quotation_counts():
    page = "\n".join(f"{s[:-1]} in region {i}." for i in range(30) for s in _EN)
    quote = "".join(f"第{i}地域では、{s}" for i in range(30) for s in _JA)[:2400]
    end = "病院の医師は新しい薬の副作用について患者に警告し、裁判所に訴えた。" * 8
    found = locate(quote + end, page, "ja", "en")
    assert found.verdict in (QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.PART_UNMATCHED)
    assert any((d.quote_start or 0) >= 2200 for d in found.differences)

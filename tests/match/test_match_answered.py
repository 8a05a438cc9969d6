"""Each denial is laid beside the one that answers it; what remains tells."""

import pytest

from refcheck.match.answered import NAMES, remains
from refcheck.match.content import content_of
from refcheck.match.negation import DENIES, INSIDE, TURN, polars


def remaining(quote, quote_lang, passage, lang):
    found = remains(content_of(quote, quote_lang), content_of(passage, lang))
    return {} if found is None else {name: x for name, x in zip(NAMES, found.row, strict=True) if x}


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang"),
    [
        ("None of the villagers died.", "en", "村民无死亡病例。", "zh"),
        ("The ministry refused to publish the report.", "en", "Министерство не опубликовало доклад.", "ru"),
        ("市は資料の公開を拒んだ。", "ja", "市政府没有公开资料。", "zh"),
        ("Доклад остаётся неопубликованным.", "ru", "The report has not been published.", "en"),
        ("This was neither a threat nor a promise.", "en", "这既不是威胁，也不是承诺。", "zh"),
    ],
)
def test_a_denial_inside_a_word_answers_one_beside_it(quote, quote_lang, passage, lang):
    found = remaining(quote, quote_lang, passage, lang)
    assert "left" not in found
    assert "their_left" not in found


@pytest.mark.parametrize(
    ("quote", "quote_lang", "passage", "lang", "feature"),
    [
        ("There is evidence of fraud.", "en", "没有证据表明存在欺诈。", "zh", "their_near"),
        ("The delegation did not sign the treaty and left.", "en", "代表团签署了条约，随后离开。", "zh", "near"),
        (
            "China tied its loans to conditions and had no intention of leaving.",
            "en",
            "中国从未在贷款中附加条件，也无意离开。",
            "zh",
            "their_left",
        ),
        ("Суд счёл довод доказанным.", "ru", "The court held that the argument was unproven.", "en", "their_inside"),
    ],
)
def test_a_denial_without_an_answer_remains(quote, quote_lang, passage, lang, feature):
    assert feature in remaining(quote, quote_lang, passage, lang)


@pytest.mark.parametrize(
    ("text", "lang", "rank", "word"),
    [
        ("He was unaware of it.", "en", INSIDE, "un"),
        ("他对此无知。", "zh", INSIDE, "无"),
        ("予算が足りない。", "ja", TURN, "足りない"),
        ("Это не так.", "ru", TURN, "не так"),
        ("Nobody knew.", "en", DENIES, "Nobody"),
        ("Der Antrag blieb ergebnislos.", "de", INSIDE, ""),
    ],
)
def test_the_ranks_of_denials(text, lang, rank, word):
    found = [p for p in polars(text, lang) if p.rank == rank]
    assert found
    assert text[found[0].start : found[0].end].startswith(word)


@pytest.mark.parametrize(
    ("text", "lang"),
    [("无人机一去不返。", "zh"), ("The universe is under regardless discussion.", "en"), ("За неделю нефть подорожала.", "ru")],
)
def test_words_that_only_begin_so_hold_no_denial(text, lang):
    assert all(p.rank > INSIDE for p in polars(text, lang))

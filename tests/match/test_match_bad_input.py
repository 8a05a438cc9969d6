"""Whatever the text, a verdict with its reason in under two seconds."""

from __future__ import annotations

import random
import time

import pytest

from refcheck.match import locate
from refcheck.model import QuoteVerdict

ZH = "双方强调，应当通过对话解决分歧，反对单方面制裁。第{}次会议在北京举行，代表团共有{}人。"
RU = "Стороны подчеркнули, что разногласия следует решать путём переговоров. Заседание № {} прошло в Москве, участвовали {} человек. "


def pages(template: str, size: int) -> str:
    rng = random.Random(1)
    piece = "\n".join(template.format(i, rng.randrange(10, 900)) for i in range(400))
    return (piece + "\n") * (size // len(piece) + 1)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("quote", "text", "langs"),
    [
        ("双方强调，应当通过谈判解决分歧", pages(ZH, 5_000_000), ("zh", "zh")),
        ("双方强调，应当通过对话解决分歧，反对单方面制裁。" * 130, pages(ZH, 200_000), ("zh", "zh")),
        ("双方は対話を通じて相違を解決すべきであると強調した。" * 120, pages(RU, 4_000), ("ja", "ru")),
        ("The sides stressed that differences must be settled by talks. " * 50, pages(ZH, 3_000), ("en", "zh")),
    ],
    ids=["5 MB", "3,000 characters", "3,000 characters ja-ru", "3,000 characters en-zh"],
)
def test_large_input_is_quick(quote, text, langs):
    seconds, found = _quickest(quote, text, langs)
    assert seconds < 2
    assert found.verdict in QuoteVerdict


def _quickest(quote, text, langs):
    """The computing time of the quicker of two looks at a text, taken anew each time: a machine may be slow for a moment."""
    taken = []
    for again in ("", "\n"):
        started = time.process_time()
        found = locate(quote, text + again, *langs)
        taken.append(time.process_time() - started)
    return min(taken), found


@pytest.mark.parametrize(
    "quote",
    [
        "\u202e反对单方面制裁\u202c",
        "\ue000\ue001反对\uf8ff单方面制裁",
        "反对 unilateral 制裁 и санкции",
        "反\u0301\u0302对单方面制裁\U000e0061",
        "\u0000反对单方面制裁",
    ],
    ids=["bidi", "private use", "mixed scripts", "combining", "control"],
)
@pytest.mark.parametrize("lang", ["zh", "ja"])
def test_odd_characters_get_a_verdict(quote, lang):
    found = locate(quote, ZH.format(3, 20), lang, "zh")
    assert found.verdict in QuoteVerdict
    assert found.start is None or 0 <= found.start <= (found.end or 0) <= len(ZH.format(3, 20))


@pytest.mark.parametrize(("quote", "text"), [("…", "甲"), ("", "甲"), ("甲", ""), ("甲乙", "\u200b\n"), ("!!!", "...")])
def test_nothing_to_compare_is_said(quote, text):
    found = locate(quote, text, "ja", "zh")
    assert found.verdict is QuoteVerdict.CANNOT_JUDGE
    assert found.reason


@pytest.mark.slow
@pytest.mark.parametrize(
    ("quote", "text", "langs"),
    [
        ("双方は対話を通じて相違を解決すべきであると強調した。", pages(ZH, 1_700_000), ("ja", "zh")),
        ("双方は対話を通じて相違を解決すべきであると強調した。" * 120, pages(ZH, 1_700_000), ("ja", "zh")),
        ("双方强调，应当通过对话解决分歧，反对单方面制裁。", pages(RU, 2_500_000), ("zh", "ru")),
        ("The sides stressed that differences must be settled by talks, said Lavrov.", "拉夫罗斯基尔" * 280_000, ("en", "zh")),
        ("双方强调，应当通过对话解决分歧。", "a" * 5_000_000, ("zh", "en")),
        ("双方强调，应当通过对话解决分歧。", "1.2,3:4/5-" * 500_000, ("zh", "en")),
        ("双方强调，应当通过对话解决分歧。", "\u202e国\u200b\ue000" * 400_000, ("zh", "zh")),
    ],
    ids=["ja-zh", "3,000 characters", "zh-ru", "names without end", "one letter", "digits", "bidi and private use"],
)
def test_large_pages_are_quick_across_languages(quote, text, langs):
    locate(quote[:30], text[:100], *langs)  # the lexicon is read once
    seconds, found = _quickest(quote, text, langs)
    assert seconds < 2
    assert found.verdict in QuoteVerdict


_FOUND = "当天下午，代表团参观了水力发电站，并就跨界河流的水资源分配交换了意见。"
_ASKED = "同日午後、代表団は水力発電所を見学し、越境河川の水資源の配分について意見を交わした。"


@pytest.mark.parametrize("lines", [8, pytest.param(1600, marks=pytest.mark.slow)], ids=["taken apart as a whole", "by a quick look"])
def test_the_passage_is_found_however_long_the_page(lines):
    around = [ZH.format(i, i % 7 + 10) for i in range(lines)]
    text = "\n".join([*around[: lines // 2], _FOUND, *around[lines // 2 :]])
    found = locate(_ASKED, text, "ja", "zh")
    assert found.passage == _FOUND

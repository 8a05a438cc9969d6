"""What lies between two captures of a page: menus, related news and dates are no change; another article is, whatever stands around it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.model import Capture, Outcome, Page
from refcheck.page import drift
from refcheck.page.read import read_page

ARTICLES = {
    "en": (
        "The minister told reporters on Friday that the harbour would stay open through the winter.",
        "Fishermen had asked for the decision since the storms of last autumn damaged the breakwater.",
        "The repairs will cost about 4 million crowns, most of it paid by the regional council.",
    ),
    "zh": (
        "部长周五对记者说，港口将在整个冬季保持开放，渔民的生计不会受到影响。",
        "去年秋天的风暴损坏了防波堤，此后渔民一直要求政府作出这一决定。",
        "修复工程约需4百万克朗，其中大部分由地区议会支付，其余由中央政府承担。",
    ),
    "ru": (
        "Министр сообщил журналистам в пятницу, что порт останется открытым всю зиму.",
        "Рыбаки просили об этом решении с тех пор, как осенние штормы повредили волнорез.",
        "Ремонт обойдётся примерно в 4 миллиона крон, большую часть оплатит областной совет.",
    ),
    "ja": (
        "大臣は金曜日、冬の間も港を開けておくと記者団に語り、漁業者の生活を守る考えを示した。",
        "昨年秋の嵐で防波堤が壊れて以来、漁業者はこの決定を政府に求め続けてきたという。",
        "修理には約4百万クローネがかかり、その大部分は地方議会が支払うことになっている。",
    ),
}
OTHERS = {
    "en": "A museum of glass opened in the old customs house after ten years. Visitors can see how a furnace works and blow a vase of their own.",
    "zh": "经过十年的规划和拖延，玻璃博物馆在旧海关大楼正式向公众开放，首日观众众多。参观者可以看到熔炉如何运作，还可以吹制自己的小花瓶，展览持续到年底，欢迎各地朋友前来参观学习，门票可在网上预订，也可在现场购买，学生和老人半价优惠。",
    "ru": "После десяти лет планов и отсрочек в старой таможне открылся музей стекла. Посетители увидят, как работает печь, и сами выдуют вазу.",
    "ja": "十年の計画と遅れを経て、旧税関の建物にガラス博物館が開館し、多くの人が訪れた。来館者は炉の仕組みを見て、小さな花瓶を自分で吹くこともできるという。展覧会には全国の瓶や窓やレンズが並び、工芸の歴史をたどることができる。",
}  # fmt: skip
WORDS = {"en": "fish bridge snow school vote film coach market coin comet", "zh": "鱼桥雪校票影队市币星", "ru": "рыба мост снег школа голос фильм тренер рынок монета комета", "ja": "魚橋雪校票影隊市貨星"}  # fmt: skip


def seen(html: str) -> Page:
    return read_page(
        Capture(
            "http://x.example/a", Outcome.COMPLETED, datetime(2026, 1, 1, tzinfo=UTC), 0.1, "http://x.example/a", 200, body=html.encode()
        )
    )


def heads(lang: str, number: int, seed: int) -> str:
    """A list of links that are headlines."""
    words = WORDS[lang].split() if " " in WORDS[lang] else list(WORDS[lang])
    said = " " if " " in WORDS[lang] else ""
    rows = (said.join(words[(n * 7 + k * (seed + 2)) % len(words)] for k in range(7)) for n in range(number))
    return "".join(f"<li><a href=/{seed}-{n}>{row}</a>" for n, row in enumerate(rows))


def built(sentences: tuple[str, ...], menu: str, date: str = "2021-07-29") -> Page:
    said = "".join(f"<p>{s}" for s in sentences)
    return seen(f"<title>Page</title><ul>{menu}</ul><h1>Page</h1><p>{date}</p>{said}<ul>{menu}</ul>")


@pytest.mark.parametrize("lang", ARTICLES)
def test_changes_are_told_by_the_sentences(lang):
    article, menu = ARTICLES[lang], heads(lang, 12, 1)
    before = built(article, menu)
    assert drift(before, built(article, menu))[0] == "same"
    assert drift(before, built(article, menu, "2024-01-02"))[0] == "boilerplate"
    assert drift(before, built(article, heads(lang, 12, 2)))[0] == "boilerplate"
    assert drift(before, built(article, heads(lang, 150, 3)))[0] == "boilerplate", "a site in a new dress"
    kind, what = drift(before, built((*article[:2], article[2].replace("4", "6")), menu))
    assert (kind, "6" in what) == ("edited", True)
    assert drift(before, built(article[:2], menu))[0] == "edited"
    large = heads(lang, 150, 4)
    assert drift(before, built((OTHERS[lang],), menu))[0] == "replaced"
    assert drift(built(article, large), built((OTHERS[lang],), large))[0] == "replaced", "another article in the same frame"


def test_pages_of_hardly_a_sentence_are_compared_as_they_are():
    assert drift(seen("<p>Price list 2021: herring 4, cod 6"), seen("<p>Price list 2022: herring 5, cod 7"))[0] == "boilerplate"
    assert drift(seen("<p>Price list 2021: herring 4, cod 6"), seen("<p>Our new shop is open now, come in"))[0] == "replaced"

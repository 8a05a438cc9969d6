"""Signs in the form of a page: a site taken over, a template that holds no article, a page cut short, an error page by its own mark."""

from __future__ import annotations

import re
from urllib.parse import unquote

from refcheck.lang.later import later
from refcheck.lang.shopping import BOOKISH, CARTS, CRIES
from refcheck.lang.takeover import LURES, WARES
from refcheck.model import Signal, SignalKind
from refcheck.page.bare import BARE
from refcheck.page.furniture import of_a_part, rests
from refcheck.page.notice import has_more
from refcheck.page.phrases import folded, phrase_in
from refcheck.page.shape import unquoted, width
from refcheck.page.topic import Topic

_MOST_PROSE, _LITTLE = 700, 250  # width of the sentences of such a page
_DENIED = 0.5  # share of its sentence
_WORDS = 3  # different words of the trade, one of them a ware and one a cry
_GOODS, _PRICES = 3, 2  # prices, words of carts and cries that make a shop; prices that need no cry
_PRICE = later(r"(?:[$€£¥₽₩₫₴]|\b(?:usd|eur|chf|руб|rmb|aed)\.?) ?[0-9]|[0-9] ?(?:[€¥₽₩₫₴$]|円|元|원|руб|zł|kč|грн|kr\b|eur\b|usd\b|đ)")
_MARK = r"(?:error-?_?(?:404|410)|(?:page|status|http)-?_?404|404-?_?(?:page|error|content|wrapper|box)|(?:page-?_?)?not-?_?found(?:-?_?(?:page|content|box))?|errorbox\w*)"
_BODY_MARK = later(
    rf"<(?:body|html)\b[^>]{{0,600}}?(?:class|id)\s*=\s*[\"']?(?:[^\"'>]{{0,300}}?[\s\"'=])?({_MARK})(?=[\s\"'>])", re.IGNORECASE
)
_ANY_MARK = later(
    rf"<(?:div|section|main|article|h1|h2|p)\b[^>]{{0,300}}?(?:class|id)\s*=\s*[\"']?(?:[^\"'>]{{0,200}}?\s)?({_MARK})(?=[\s\"'>])",
    re.IGNORECASE,
)
_TO_ERROR = later(r"/(?:404|410|error|not-?_?found|page-?not-?found|error-?404)(?:\.[a-z]{2,5})?/?$", re.IGNORECASE)
_CUT = later(r"<(?:h[1-6]|title|script|style)\b[^<>]{0,300}>[^<]{0,300}$|<[a-z][^<>]{0,200}$", re.IGNORECASE)
_BLANK = later(
    r"<article\b[^>]{0,200}>(?:\s|&nbsp;|<(h[1-6]|time|div|p|span|header)\b[^>]{0,160}>(?:\s|&nbsp;){0,20}</\1>){1,20}</article>",
    re.IGNORECASE,
)
_HOLLOW = later(
    r"<(div|article|section|td)\b[^>]{0,200}?(?:class|id)\s*=\s*[\"']?[^\"'>]{0,60}(?:detail|content|article|entry|post-?body|news-?text|zoom)[^>]{0,120}>"
    r"(?:\s|&nbsp;|<br ?/?>|<!--.{0,80}?-->|<(p|div|span|h[1-6])\b[^>]{0,120}>(?:\s|&nbsp;){0,20}</\2>){0,20}</\1>",
    re.IGNORECASE,
)


def form_signals(topic: Topic, url: str, text: str) -> list[Signal]:
    """What the form of a page with few sentences says of it."""
    if topic.shape.prose > _MOST_PROSE:
        return []
    return [*_taken(topic, url, text), *_shop(topic, text), *_denied(topic), *_marked(topic), *_cut_short(topic), *_hollow(topic, text)]


def _taken(topic: Topic, url: str, text: str) -> list[Signal]:
    low = unquoted(folded("\n".join((topic.html.title or "", text[:4000]))))
    wares = [w for w in WARES if w in low]
    if not wares or topic.told:
        return []
    lures = [w for w in LURES if w in low]
    own = unquote(url).lower()
    if not lures or len(wares) + len(lures) < _WORDS or any(w in own for w in wares):
        return []
    return [Signal(SignalKind.PARKED, "taken-over", "it cries wares that no source has: " + ", ".join((*wares[:3], *lures[:3])))]


def _shop(topic: Topic, text: str) -> list[Signal]:
    """Goods with prices, a cart and a cry, and no word of a book: whatever the source was, it is hard to see in it."""
    if topic.told or topic.content.dated:
        return []
    low = unquoted(folded("\n".join((topic.html.title or "", text[:4000]))))
    carts = [w for w in CARTS if w in low]
    if not carts or any(w in low for w in BOOKISH):
        return []
    cries, prices = [w for w in CRIES if w in low], len(_PRICE.findall(low))
    if not prices or prices + len(carts) + len(cries) < _GOODS or not (cries or prices >= _PRICES):
        return []
    return [Signal(SignalKind.LITTLE, "shop", "it sells goods: " + ", ".join((*carts[:3], *cries[:3])), 0.5)]


def _denied(topic: Topic) -> list[Signal]:
    """A few words on a page, and something that happened to it, where no heading names an article."""
    if topic.shape.prose > _LITTLE or topic.headed or topic.content.is_full:
        return []
    for line in topic.shape.lines[:60]:
        if (
            width(line) <= 200
            and (phrase := phrase_in("denies", line, _DENIED)) is not None
            and not topic.content.tells(line)
            and not rests(line)
            and not (of_a_part(line) and any(own != line for own in topic.content.own))
            and not has_more(topic)
        ):
            return [Signal(SignalKind.NOT_FOUND_BODY, phrase, line[:160], 0.8)]
    return []


def _marked(topic: Topic) -> list[Signal]:
    html = topic.html
    canonical = html.canonical or ""
    if canonical and _TO_ERROR.search(canonical) and not topic.has_own:
        return [Signal(SignalKind.NOT_FOUND_BODY, "canonical", f"it names {canonical[:100]} as its address")]
    source = html.source[:60_000]
    low = source.lower()
    if not any(m in low for m in ("404", "410", "found", "errorbox")) or topic.has_own:
        return []
    found = _BODY_MARK.search(source) or (_ANY_MARK.search(source) if topic.shape.prose <= _LITTLE and not topic.headed else None)
    return [Signal(SignalKind.NOT_FOUND_BODY, "error mark", f"its markup calls it “{found[1]}”", 0.9)] if found else []


def _cut_short(topic: Topic) -> list[Signal]:
    source = topic.html.source
    if topic.shape.prose or "<" not in source[-400:] or not _CUT.search(source[-600:]):
        return []
    return [Signal(SignalKind.MALFORMED, "cut short", "the page breaks off inside its markup, before any sentence")]


def _hollow(topic: Topic, text: str) -> list[Signal]:
    if (
        topic.shape.prose <= _LITTLE
        and not topic.content.own
        and "<article" in topic.html.source
        and _BLANK.search(topic.html.source[:200_000])
    ):
        return [Signal(SignalKind.EMPTY, "template", "the article has neither headline nor text", 0.6)]
    if topic.shape.prose or not topic.html.links or not _HOLLOW.search(topic.html.source[:200_000]):
        return []
    links = {link.text for link in topic.html.links}
    words = {word for label in links for word in label.split()}
    rest = [line for line in text.split("\n") if line not in links and not words.issuperset(line.split())]
    if sum(map(width, rest)) >= 2 * BARE or any(m in topic.html.source for m in ("<table", "<video", "<iframe", ".pdf")):
        return []
    return [Signal(SignalKind.EMPTY, "template", "the place of the article is empty", 0.6)]

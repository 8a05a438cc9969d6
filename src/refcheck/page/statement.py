"""A few sentences of somebody's own, with nothing around them: a statement, as far as its words tell."""

from __future__ import annotations

from refcheck.lang.later import later
from refcheck.page.sayings import sayings
from refcheck.page.shape import width
from refcheck.page.topic import Topic

_SENTENCE, _TWO = 18, 2  # width of a sentence, and how many make a statement
_PRICE = later(r"[$€£¥￥₽₩]\s?[0-9]|[0-9]\s?(?:[€円元원]|руб)")


def is_statement_alone(topic: Topic) -> bool:
    """Whether a page is one paragraph of two sentences or more, none of which is talk of a site, a question or an offer."""
    lines = topic.content.lines
    if len(lines) != 1 or topic.content.own != lines or any(s.talks for head in topic.heads for s in sayings(head)):
        return False
    said = sayings(lines[0])
    own = all(s.own(titled=False) and not (s.asks or s.login or s.toll) for s in said)
    return own and sum(width(s.text) >= _SENTENCE for s in said) >= _TWO and _PRICE.search(lines[0]) is None

"""Denials of which the other text needs fewer: 人も荷も載せず has one word that denies, 既不载人，也不载货 two; "before it sailed" has none,
还没有出海 one.

Which of the two a language takes is its custom, and a count of denials that differs by such a one tells nothing.
"""

from __future__ import annotations

import re

from refcheck.lang.one_denial import BEFORE, BOTH, NOT_YET, TWICE
from refcheck.match.content import Content


def stands_for_two(one: Content, other: Content) -> bool:
    """Whether one of the texts denies two joined things with a word each, and the other both with one word."""
    return (_finds(TWICE, one) and _finds(BOTH, other)) or (_finds(TWICE, other) and _finds(BOTH, one))


def is_before(one: Content, other: Content) -> bool:
    """Whether one of the texts says that something came before, and the other that it was not there yet."""
    return (_finds(BEFORE, one) and _finds(NOT_YET, other)) or (_finds(BEFORE, other) and _finds(NOT_YET, one))


def _finds(expressions: dict[str, re.Pattern[str]], content: Content) -> bool:
    expression = expressions.get(content.lang.split("-")[0])
    return expression is not None and expression.search(content.text.lower()) is not None

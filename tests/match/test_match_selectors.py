"""A link to a passage: what stands around it must touch it, or no browser finds it."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from refcheck.match.selectors import selector, text_fragment

TEXT = "The board met. Mr Hale, its chairman, said that the dam does not threaten the delta, and left. Nobody spoke.\n委員会は開かれた。会長は本件を慎重に検討すべきであると述べた。"


@pytest.mark.parametrize(
    "words", ["the dam does not threaten the delta", "Nobody spoke.", "本件を慎重に検討すべきである", "The board met."]
)
def test_the_words_around_touch_the_passage(words):
    start = TEXT.index(words)
    pointed = selector(TEXT, start, start + len(words))
    assert pointed.prefix + pointed.exact + pointed.suffix in TEXT
    parts = text_fragment(pointed.prefix, pointed.exact, pointed.suffix).removeprefix("#:~:text=").split(",")
    before = unquote(parts[0][:-1]) if parts[0].endswith("-") else ""
    after = unquote(parts[-1][1:]) if parts[-1].startswith("-") else ""
    assert TEXT[:start].rstrip().endswith(before)
    assert TEXT[start + len(words) :].lstrip().startswith(after)
    assert words in [unquote(p) for p in parts]

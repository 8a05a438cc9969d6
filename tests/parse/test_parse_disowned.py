"""Sentences in which nobody but the author says anything: they make no statement, though a mark stands behind them.

`cases/disowned.txt`: language, sentence.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from told_cases import given

from parse.test_parse_reported import paper
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

_OPENING = {"ru": "Этот раздел посвящён истории вопроса.", "fr": "Cette section porte sur l’histoire de la question."}


def sentences() -> dict[str, list[str]]:
    """Language → its sentences."""
    made: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "cases" / "disowned.txt").read_text("utf-8").splitlines():
        language, sentence = line.split("|")
        made.setdefault(language, []).append(sentence)
    return made


@pytest.mark.parametrize("language", sorted(sentences()))
def test_nobody_says_it(language):
    body = f"{_OPENING[language]}\n\n" + paper([(s, "", "") for s in sentences()[language]], spaced=True)
    assert [q.text for q in given(parse(read_bytes(body.encode(), "paper.md")).quotations)] == []

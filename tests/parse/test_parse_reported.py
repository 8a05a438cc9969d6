"""Reported speech without quotation marks: sentences of our own in seven languages, with what is told and who tells it.

`cases/reported.txt`: language, sentence, told words, speaker; "*" stands for any speaker, "!x" for one without x. The sentences of a
language follow one another, so that "he" and "that paper" have somebody to mean.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from told_cases import folded, given

from refcheck.model import Quotation
from refcheck.parse import parse
from refcheck.read import read_bytes

Row = tuple[str, str, str]


def rows() -> dict[str, list[Row]]:
    """Language → its rows, in order."""
    made: dict[str, list[Row]] = {}
    for line in (Path(__file__).parent / "cases" / "reported.txt").read_text("utf-8").splitlines():
        language, sentence, told, speaker = line.split("|")
        made.setdefault(language, []).append((sentence, told, speaker))
    return made


def paper(cases: list[Row], *, spaced: bool) -> str:
    """Paragraphs of four sentences, each with a note of its own."""
    body = ""
    for n, (sentence, _, _) in enumerate(cases, 1):
        marked = f"{sentence}[^{n}] " if spaced else f"{sentence[:-1]}[^{n}]{sentence[-1]}"
        body += marked + ("" if n % 4 else "\n\n")
    return body + "\n\n" + "".join(f"[^{n}]: https://example.org/page{n}\n" for n in range(1, len(cases) + 1))


def told_by(quotations: list[Quotation], told: str) -> str | None:
    """The speaker of the quotation that holds the told words and little else."""
    words = folded(told)
    return next((q.speaker or "" for q in quotations if words in folded(q.text) and len(folded(q.text)) < 1.5 * len(words)), None)


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(rows()))
def test_who_says_what(language):
    cases = rows()[language]
    quotations = parse(read_bytes(paper(cases, spaced=language not in ("ja", "zh")).encode(), "paper.md")).quotations
    wrong = []
    for n, (sentence, told, speaker) in enumerate(cases, 1):
        heard = told_by([q for q in quotations if q.note == str(n)], told)
        right = heard is not None and (speaker == "*" or (speaker[1:] not in heard if speaker[0] == "!" else speaker in heard))
        if not right:
            wrong.append((sentence, heard))
    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ja", "ko", "zh"])
def test_nobody_says_what_the_author_holds(language):
    """`cases/not_told.txt`: language, sentence that reports nobody: the author's own words, impersonal forms, events, questions, topics."""
    lines = (Path(__file__).parent / "cases" / "not_told.txt").read_text("utf-8").splitlines()
    cases = [(sentence, "", "") for code, sentence in (line.split("|") for line in lines) if code == language]
    quotations = parse(read_bytes(paper(cases, spaced=language == "ko").encode(), "paper.md")).quotations
    assert [(q.note, q.text) for q in given(quotations)] == []

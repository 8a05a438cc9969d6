"""Forms in which Chinese and Korean papers tell what somebody said: sentences of our own, each with what is told and by whom.

`cases/told_forms_zh.txt` and `cases/told_forms_ko.txt`: passage, told words, speaker; nothing told where there is only a passage.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from told_cases import folded

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of three languages take seconds to compile

CASES = Path(__file__).parent / "cases"
ROWS = [
    (language, *[*line.split("|"), "", ""][:3])
    for language in ("zh", "ko")
    for line in (CASES / f"told_forms_{language}.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "passage", "told", "speaker"), ROWS)
def test_form(language, passage, told, speaker):
    paper = f"---\nlang: {language}\n---\n\n{passage}[^1]\n\n[^1]: https://example.org/1\n"
    found = [(folded(q.text), q.speaker or "") for q in parse(read_bytes(paper.encode(), "paper.md")).quotations]
    if not told:
        assert found == []
    else:
        assert (folded(told), speaker) in found

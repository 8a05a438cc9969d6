"""What Japanese policy papers tell, and of whom: sentences of our own, each a paragraph of one paper with a note of its own.

`cases/speakers_ja.txt`: sentence, told words, speaker; nothing behind the sentence where the author speaks for himself.
"""

from __future__ import annotations

from pathlib import Path

from told_cases import given

from refcheck.parse import parse
from refcheck.read import read_bytes

ROWS = [line.split("|") for line in (Path(__file__).parent / "cases" / "speakers_ja.txt").read_text("utf-8").splitlines()]
_LONGER = 1.6  # so much longer than the told words a statement may be


def test_what_is_told_and_by_whom():
    sentences = list(dict.fromkeys(sentence for sentence, _, _ in ROWS))
    body = "\n\n".join(f"{s[:-1]}[^{n}]{s[-1]}" for n, s in enumerate(sentences, 1))
    notes = "".join(f"[^{n}]: https://example.org/{n}\n" for n in range(1, len(sentences) + 1))
    paper = f"---\nlang: ja\n---\n\n{body}\n\n{notes}"
    quotations = given(parse(read_bytes(paper.encode(), "paper.md")).quotations)
    wrong = []
    for sentence, told, speaker in ROWS:
        read = [(q.text, q.speaker) for q in quotations if q.note == str(sentences.index(sentence) + 1)]
        fitting = [who for text, who in read if told and told in text and len(text) < _LONGER * len(told)]
        if read if not told else fitting != [speaker or None]:
            wrong.append((sentence, told, speaker, read))
    assert wrong == []

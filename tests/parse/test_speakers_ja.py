"""What Japanese policy papers tell, and of whom: sentences of our own, each a paragraph of one paper with a note of its own.

`cases/speakers_ja.txt`, and for subjects of quoted words, kinds of writing and hearsay `cases/speakers_ja_inner.txt`,
for sources pointed back to and those that are nobody `cases/speakers_ja_back.txt`: sentence, told words, speaker; nothing behind the sentence where the author speaks for himself.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from told_cases import given

from refcheck.parse import parse
from refcheck.read import read_bytes

CASES = Path(__file__).parent / "cases"
_LONGER = 1.6  # so much longer than the told words a statement may be


@pytest.mark.parametrize("name", ["speakers_ja.txt", "speakers_ja_inner.txt", "speakers_ja_back.txt"])
def test_what_is_told_and_by_whom(name):
    rows = [line.split("|") for line in (CASES / name).read_text("utf-8").splitlines()]
    sentences = list(dict.fromkeys(sentence for sentence, _, _ in rows))
    body = "\n\n".join(f"{s[:-1]}[^{n}]{s[-1]}" for n, s in enumerate(sentences, 1))
    notes = "".join(f"[^{n}]: https://example.org/{n}\n" for n in range(1, len(sentences) + 1))
    paper = f"---\nlang: ja\n---\n\n{body}\n\n{notes}"
    quotations = given(parse(read_bytes(paper.encode(), "paper.md")).quotations)
    wrong = []
    for sentence, told, speaker in rows:
        read = [(q.text, q.speaker) for q in quotations if q.note == str(sentences.index(sentence) + 1)]
        fitting = [who for text, who in read if told and told in text and len(text) < _LONGER * len(told)]
        if read if not told else fitting != [speaker or None]:
            wrong.append((sentence, told, speaker, read))
    assert wrong == []


def test_two_statements_of_one_sentence_belong_to_the_mark_behind_it():
    """What a sentence says on after its first statement does not lead over to the mark ahead."""
    told = "新華社の時評も港を訪ねた。鄭源所長は「潮位計は水の高さだけを記す」と語った[^1]。"
    told += "同じ時評は港を「古い錠前」（旧锁头）と呼ぶ一方で、入港する船が三割減ったとも伝えている。ある研究会の報告は開くことができなかった[^2]。"
    paper = f"---\nlang: ja\n---\n\n{told}\n\n[^1]: https://example.org/1\n[^2]: https://example.org/2\n"
    read = [(q.text, q.note, q.speaker) for q in parse(read_bytes(paper.encode(), "paper.md")).quotations]
    assert read[1:] == [("古い錠前", "1", "新華社"), ("入港する船が三割減った", "1", "新華社")]

"""Who speaks, from the paper's sentence to the page's voice: `python benchmarks/spoken.py [-v] [FILES…]`, on `spoken/*.txt`.

Each case is a small invented page and four sentences of a paper that quote it: "+" with the speaker whom the page names (read from
the sentence as shown before the bar, and never said to differ), "-" with another one (to be noticed), "?" where neither can
be told (never said to differ), "x" with a person whom the page does not name (to be noticed). Nobody said any of this, whatever
real names stand there. `spoken2` has eighty later pages, `spoken.py 'spoken2/first*'` (looked at) and `'spoken2/second*'` (counted only).
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from refcheck.match import locate, prepare
from refcheck.model import Alignment, MarkState, Quotation, QuoteVerdict
from refcheck.parse import parse
from refcheck.parse.voices import voices
from refcheck.read import read_bytes

ROOT = Path(__file__).resolve().parent / "spoken"
NOT_FOUND = {QuoteVerdict.NO_MATCHING_PASSAGE, QuoteVerdict.CANNOT_JUDGE}
_END = re.compile(r"([。.])$")


@dataclass(frozen=True)
class Case:
    """A page and what papers say of it: (sign, speaker as read, sentence)."""

    name: str
    page_lang: str
    paper_lang: str
    page: str
    said: tuple[tuple[str, str, str], ...]


def cases(paths: list[Path]) -> Iterator[Case]:
    """The cases of the files, in order."""
    for path in paths:
        for part in re.split(r"^== ", path.read_text("utf-8"), flags=re.M)[1:]:
            head, *lines = part.rstrip("\n").split("\n")
            page_lang = found[1] if (found := re.search(r"page (\w\w)\b", head)) else path.stem
            paper_lang = re.search(r"paper (?:in )?(\w\w|Russian)$", head)
            told = [line for line in lines if line[:2] in ("+ ", "- ", "? ", "x ")]
            page = "\n".join(line for line in lines if line not in told)
            yield Case(head.split(" ")[0], page_lang, paper_lang[1][:2].lower() if paper_lang else page_lang, page, tuple(map(_said, told)))


def _said(line: str) -> tuple[str, str, str]:
    who, bar, sentence = line[2:].partition(" | ")
    return (line[0], who, sentence) if bar else (line[0], "", line[2:])


def quoted(case: Case, sentence: str) -> Quotation | None:
    """The statement of the paper's sentence, read as a paper of its own."""
    marked = f"{sentence[:-1]}[^1]{sentence[-1]}" if sentence.endswith("。") else f"{sentence}[^1]"
    text = f"{marked}\n\n[^1]: https://example.org/1\n"
    found = parse(read_bytes(text.encode(), "paper.md"), language=case.paper_lang).quotations
    return found[0] if found else None


def asked(case: Case) -> Iterator[tuple[str, str, str, Quotation | None, Alignment | None]]:
    """The answers to the four sentences of a case."""
    prepared = prepare(case.page, case.page_lang, lambda _: voices(case.page, case.page_lang))
    for sign, who, sentence in case.said:
        item = quoted(case, sentence)
        answer = locate(item.text, prepared, item.language, kind=item.kind, speaker=item.speaker) if item else None
        yield sign, who, sentence, item, answer


def outcome(answer: Alignment | None) -> str:
    """The speaker's mark, or that nothing was found."""
    return "not found" if answer is None or answer.verdict in NOT_FOUND else str(answer.marks.speaker)


def main() -> None:
    named = sorted(path for a in sys.argv[1:] if not a.startswith("-") for path in ROOT.parent.glob(a))
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    read: Counter[bool] = Counter()
    right = {"+": (MarkState.AGREES,), "-": (MarkState.DIFFERS,), "?": (MarkState.NOT_CHECKED,), "x": (MarkState.DIFFERS,)}
    for case in cases(named or sorted(ROOT.glob("*.txt"))):
        for sign, who, sentence, item, answer in asked(case):
            state = outcome(answer)
            counts[sign][state] += 1
            heard = item is not None and who.lower() in (item.speaker or "").lower()
            if who:
                read[heard] += 1
            if "-v" in sys.argv and (state not in right[sign] or not heard):
                shown = answer.passage[:50] if answer else None
                print(f"{case.name} {sign} {state:12} [{item and item.speaker}] {sentence[:70]} <- {shown!r}")
    print(f"speakers read from the paper's sentence: {read[True]} of {read.total()}")
    print(f"{'':26}{'asked':>6}{'agrees':>8}{'differs':>9}{'not checked':>13}{'not found':>11}")
    for sign, kind in (("+", "true"), ("-", "exchanged"), ("x", "not on the page"), ("?", "neither can be told")):
        if not (seen := counts[sign]):
            continue
        print(f"{kind:26}{seen.total():6}{seen['agrees']:8}{seen['differs']:9}{seen['not_checked']:13}{seen['not found']:11}")


if __name__ == "__main__":
    main()

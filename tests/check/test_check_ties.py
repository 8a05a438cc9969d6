"""A statement between two marks is tied to the mark whose source has it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.model import Capture, LinkEvidence, Observation, Outcome, Page, QuoteVerdict
from refcheck.parse import parse
from refcheck.pipeline.hold import hold_quotations
from refcheck.pipeline.judging import judge_all
from refcheck.read import read_bytes

WHEN = datetime(2026, 11, 1, tzinfo=UTC)
MILL = (
    "The mill opened its gates at six, and the foreman Piet Vos counted the carts himself. “Whoever grinds at night pays for the lamp,” he said. "
    "The miller Anna Bos told us that flour would cost no more than last winter. “A stone that sings is a stone that is worn,” she said."
)
BRIDGE = (
    "The bridge keeper Jan Kok lowers the barrier at dusk. “No horse has ever refused my bridge,” he said. "
    "He keeps a book in which every cart is written down."
)


def held(body: str, pages: dict[str, str | None]) -> dict[str, tuple[str | None, QuoteVerdict]]:
    """Statement → the note that it is tied to, and its verdict; a page of None answers 404."""
    notes = "".join(f"[^{n}]: https://example.org/{n}\n\n" for n in pages)
    paper = parse(read_bytes(f"{body}\n\n{notes}".encode(), "paper.md"), language="en")
    seen = []
    for citation in paper.citations:
        url, text = str(citation.reference.URL), pages[citation.note or ""]
        capture = Capture(url, Outcome.COMPLETED, WHEN, 0.1, final_url=url, http_status=404 if text is None else 200)
        page = Page(url, "text/html", text=text, language="en") if text is not None else None
        seen.append(LinkEvidence(url, (Observation(capture, page),)))
    known, judged = hold_quotations(paper, judge_all(paper, tuple(seen), WHEN))
    assert [j.quotation for j in judged] == list(known.quotations)
    return {j.quotation.text: (j.quotation.note, j.verdict) for j in judged}


FIRST = "The foreman Piet Vos was blunt: “Whoever grinds at night pays for the lamp.”[^1]"
SECOND = "The miller Anna Bos was gentler: “A stone that sings is a stone that is worn.”"
THIRD = "The bridge keeper Jan Kok boasted: “No horse has ever refused my bridge.”[^2]"


@pytest.mark.parametrize("page", [BRIDGE, None])
def test_what_stands_behind_its_mark(page):
    found = held(f"{FIRST} {SECOND} Others had their say, too. {THIRD}", {"1": MILL, "2": page})
    assert found["A stone that sings is a stone that is worn"] == ("1", QuoteVerdict.VERBATIM)


def test_what_stands_before_its_mark():
    body = "Vos kept the gate.[^2] The miller Anna Bos spoke first: “A stone that sings is a stone that is worn.” She laughed. The foreman Piet Vos was blunt: “Whoever grinds at night pays for the lamp.”[^1]"
    assert held(body, {"1": MILL, "2": BRIDGE})["A stone that sings is a stone that is worn"][0] == "1"


def test_an_altered_one_goes_where_its_passage_is():
    altered = SECOND.replace("sings", "sleeps")
    found = held(f"{FIRST} {altered} Others had their say, too. {THIRD}", {"1": MILL, "2": BRIDGE})
    assert found["A stone that sleeps is a stone that is worn"] == ("1", QuoteVerdict.WORDING_DIFFERS)


HABIT = (
    f"{FIRST} {SECOND} Others had their say, too. {THIRD}\n\n"
    "The foreman spoke of the night.[^1] The miller Anna Bos went on: “A stone that sings is a stone that is worn.” The keeper of the bridge waited.[^2]\n\n"
    "The foreman spoke of the lamp.[^1] The miller Anna Bos also said: “Nobody weighs a sack that is still warm.” The bridge is closed on Sundays.[^2]"
)


def test_the_habit_of_a_paper_decides_where_no_source_does():
    note, verdict = held(HABIT, {"1": MILL, "2": None})["Nobody weighs a sack that is still warm"]
    assert (note, verdict) == ("1", QuoteVerdict.NO_MATCHING_PASSAGE)


def test_no_other_mark_where_the_sentence_has_its_own():
    body = f"{FIRST} {SECOND}[^2] {THIRD}"
    paper = parse(read_bytes(f"{body}\n\n[^1]: https://example.org/1\n\n[^2]: https://example.org/2\n".encode(), "paper.md"), language="en")
    assert [q.otherwise for q in paper.quotations] == [None] * 3

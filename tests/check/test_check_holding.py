"""Which source's match becomes the verdict: several works in a note, a wrong note, print beside a page, offices that speak."""

from __future__ import annotations

from dataclasses import replace

import pytest
from building import WHEN

from refcheck.check.registry import findings
from refcheck.model import (
    Capture,
    Case,
    Citation,
    Document,
    Judgement,
    LinkEvidence,
    LinkStatus,
    Note,
    Observation,
    Outcome,
    Page,
    Paper,
    Quotation,
    QuotationKind,
    Reference,
    Source,
)
from refcheck.pipeline.hold import hold_quotations

HARBOUR = (
    "The harbour office published its notice on Tuesday. The gate stays open to every ship that pays the toll. "
    "Director Ida Holm said that the toll would not rise before 2027. The office employs 140 people."
)
RIVER = (
    "The river commission met in May. Nobody owns the water, and nobody may sell it, the chairman Per Lund said. "
    "The commission counted 312 barges in the spring and expects fewer in the autumn."
)
WEATHER = "Snow fell on the northern islands for three days. The post was late, and the school stayed closed until Friday."
CHINESE = "外交部发言人表示，大门向所有船只敞开。中方不会提高过路费。该局共有一百四十名职员。"


def case(index: int, note: str, text: str | None) -> Case:
    """A work with its page; without a text a work in print."""
    if text is None:
        return Case(index, Citation(note, Reference(type="book", raw="A book", start=0, end=6, title="A book"), 0, 6), None, None)
    url = f"https://example.org/{index}"
    reference = Reference(type="webpage", raw=url, start=0, end=9, URL=url)
    capture = Capture(url, Outcome.COMPLETED, WHEN, 0.1, final_url=url, http_status=200)
    language = "zh" if "外" in text else "en"
    seen = Observation(capture, Page(url, "text/html", text=text, language=language))
    return Case(index, Citation(note, reference, 0, 9), LinkEvidence(url, (seen,)), Judgement(LinkStatus.LIVE, "agrees", "live", 0.9, None))


def judged(quotation: dict, sources: list[tuple[str, str | None]]):
    """The verdict on one quotation, and the codes of what is found of it."""
    given = {"kind": "direct", "language": "en", "note": "1", "speaker": None} | quotation
    words = Quotation(given["text"], 0, 4, QuotationKind(given["kind"]), given["language"], given["speaker"], given["note"])
    cases = tuple(case(i, note, text) for i, (note, text) in enumerate(sources))
    labels = dict.fromkeys(note for note, _ in sources)
    notes = tuple(Note(label, int(label), "A note.", 5, 9) for label in labels)
    document = Document("Body text with a mark.", Source("p.txt", "text/plain", "0" * 64))
    paper = Paper(document, "en", notes, citations=tuple(c.citation for c in cases), quotations=(words,))
    _, (held,) = hold_quotations(paper, cases)
    cases = tuple(replace(c, quotations=(held,)) if c.citation.note == given["note"] else c for c in cases)
    codes = [f.rule for f in findings(paper, cases) if f.quotation is not None]
    return held, codes


OPEN = "The gate stays open to every ship that pays the toll"


@pytest.mark.parametrize(
    ("why", "quotation", "sources", "verdict", "codes"),
    [
        ("second work of the note", {"text": OPEN}, [("1", WEATHER), ("1", HARBOUR)], "verbatim", []),
        ("first work of the note", {"text": OPEN}, [("1", HARBOUR), ("1", WEATHER)], "verbatim", []),
        ("number altered", {"text": "The office employs 410 people"}, [("1", WEATHER), ("1", HARBOUR)], "wording_differs", ["RC211"]),
        ("wrong note", {"text": OPEN}, [("1", WEATHER), ("2", HARBOUR)], "no_matching_passage", ["RC218"]),
        (
            "wrong note, and a word",
            {"text": OPEN.replace("every", "each")},
            [("1", WEATHER), ("2", HARBOUR)],
            "no_matching_passage",
            ["RC218"],
        ),
        (
            "few of the words",
            {"text": "The gate is shut to boats that owe the toll"},
            [("1", WEATHER), ("2", HARBOUR)],
            "no_matching_passage",
            ["RC217"],
        ),
        (
            "in no source",
            {"text": "Every lamp on the quay was green that night"},
            [("1", WEATHER), ("2", HARBOUR)],
            "no_matching_passage",
            ["RC217"],
        ),
        ("a common phrase elsewhere", {"text": "in the spring"}, [("1", WEATHER), ("2", RIVER)], "no_matching_passage", ["RC217"]),
        (
            "print beside a page",
            {"text": "Every lamp on the quay was green that night"},
            [("1", None), ("1", HARBOUR)],
            "no_matching_passage",
            ["RC217"],
        ),
        ("print alone", {"text": OPEN}, [("1", None), ("2", HARBOUR)], "not_checkable_here", []),
        (
            "reported speech",
            {"text": "the toll would not rise before 2027", "kind": "reported", "speaker": "Ida Holm"},
            [("1", HARBOUR)],
            "verbatim",
            [],
        ),
        ("a term", {"text": "toll", "kind": "term"}, [("1", HARBOUR)], "verbatim", []),
        ("two pieces of one passage", {"text": "Nobody owns the water … nobody may sell it"}, [("1", RIVER)], "verbatim_but_for_form", []),
    ],
)
def test_verdict_of_several_sources(why, quotation, sources, verdict, codes):
    held, found = judged(quotation, sources)
    assert held.verdict == verdict, why
    assert found == codes, why


def test_a_note_that_also_cites_print_gives_a_notice_only():
    words = {"text": "Every lamp on the quay was green that night"}
    alone, _ = judged(words, [("1", HARBOUR)])
    beside, _ = judged(words, [("1", None), ("1", HARBOUR)])
    assert "in print" not in (alone.reason or "")
    assert "in print" in (beside.reason or "")


def test_the_page_in_another_language_does_not_outdo_a_surer_passage_that_differs():
    """Of two sources the surer passage counts, also when the other one would reassure."""
    held, found = judged({"text": "The gate stays open to every ship that never pays the toll"}, [("1", CHINESE), ("1", HARBOUR)])
    assert held.verdict == "wording_differs"
    assert held.alignments[held.best].citation == 1
    assert found


@pytest.mark.parametrize("speaker", ["director of the office", "harbour office director", None])
def test_an_office_is_not_held_against_names(speaker):
    """An office without a name may be anybody's: the page's name is no other speaker."""
    page = "The director of the office met the chairman Per Lund. “The gate stays open to every ship,” Ida Holm said on Tuesday."
    held, found = judged({"text": "The gate stays open to every ship", "speaker": speaker}, [("1", page)])
    assert held.verdict == "verbatim"
    assert "RC216" not in found


def test_another_person_is_told():
    page = "Per Lund opened the meeting. “The gate stays open to every ship,” Ida Holm said on Tuesday."
    held, _ = judged({"text": "The gate stays open to every ship", "speaker": "Per Lund"}, [("1", page)])
    assert held.alignments[held.best].alignment.marks["speaker"] != "agrees"

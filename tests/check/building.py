"""Builds nouns out of the readable case files of the rules."""

from __future__ import annotations

from datetime import UTC, datetime

from refcheck.model import (
    Agreement,
    Alignment,
    BackReference,
    BackReferenceKind,
    Capture,
    Case,
    Citation,
    DateWitness,
    Difference,
    Document,
    JudgedQuotation,
    Judgement,
    LinkEvidence,
    LinkStatus,
    ManagedCitation,
    Name,
    Note,
    NoteMark,
    Observation,
    Outcome,
    Page,
    Paper,
    PendingChange,
    Quotation,
    QuotationKind,
    QuoteVerdict,
    Reference,
    Source,
    SourceAlignment,
)

TEXT = "Body text with a mark.1\n\n1 A note.\n"
WHEN = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def reference(given: dict) -> Reference:
    given = dict(given)
    author = given.pop("author", None)
    return Reference(
        type=given.pop("type", "webpage"), raw="raw", start=0, end=3, author=(Name(literal=author),) if author else (), **given
    )


def case(given: dict) -> Case:
    ref = reference(given.get("reference", {}))
    link = given.get("link")
    evidence = judgement = None
    if link is not None:
        url = ref.URL or ""
        outcome = Outcome(link.get("outcome", "completed"))
        capture = Capture(
            url, outcome, WHEN, 0.1, final_url=link.get("final_url", url), http_status=link.get("http_status"), detail=link.get("detail")
        )
        agreement = Agreement(**link["agreement"], author_page=link.get("page_author")) if "agreement" in link else None
        evidence = LinkEvidence(
            url,
            (
                Observation(
                    capture,
                    Page(url, "text/html", author=link.get("page_author"), dates=tuple(DateWitness(**d) for d in link.get("dates", ()))),
                    agreement,
                    fragments=tuple(link.get("fragments", {}).items()),
                ),
            ),
        )
        if "status" in link:
            judgement = Judgement(
                LinkStatus(link["status"]),
                link.get("reason", "reason"),
                "the facts",
                0.9,
                "do this",
                link.get("strikes", 1),
                link.get("new_url"),
            )
    index = given.get("index", 0)
    quotations = tuple(quotation(q, i, index) for i, q in enumerate(given.get("quotations", ())))
    return Case(index, Citation(given.get("note", "3"), ref, 10, 20), evidence, judgement, quotations)


def quotation(given: dict, index: int, citation: int) -> JudgedQuotation:
    words = Quotation(
        text=given.get("text", "words of the source"),
        start=0,
        end=4,
        kind=QuotationKind(given.get("kind", "direct")),
        language=given.get("language", "en"),
        speaker=given.get("speaker"),
        note=given.get("note", "3"),
    )
    made = tuple(alignment(a, citation) for a in given.get("alignments", ()))
    best = given.get("best", 0) if made and given.get("best", 0) >= 0 else None
    return JudgedQuotation(index, words, QuoteVerdict(given["verdict"]), made, best, given.get("reason"))


def alignment(given: dict, citation: int) -> SourceAlignment:
    found = Alignment(
        verdict=QuoteVerdict(given["verdict"]),
        start=0,
        end=5,
        score=given.get("score", 0.95),
        passage=given.get("passage", "words of the source"),
        differences=tuple(
            Difference(d["kind"], d.get("quoted", ""), d.get("source", ""), d.get("forgiven", False)) for d in given.get("differences", ())
        ),
        context_flag=given.get("context_flag"),
    )
    return SourceAlignment(
        found,
        given.get("citation", citation),
        "https://example.org/a",
        cited=given.get("cited", True),
        text_language=given.get("text_language", "en"),
        pages=tuple(given["pages"]) if "pages" in given else None,
    )


def paper(given: dict, cases: tuple[Case, ...]) -> Paper:
    notes = tuple(
        Note(n["label"], n.get("number"), n.get("text", "A note."), 27, 34, n.get("entry", False)) for n in given.get("notes", ())
    )
    marks = tuple(NoteMark(m["label"], m.get("number"), 22, 23, m.get("note"), m.get("keyed", False)) for m in given.get("marks", ()))
    backrefs = tuple(
        BackReference(BackReferenceKind(b.get("kind", "ibid")), b["text"], 0, 5, points_to=b.get("points_to"), note="1")
        for b in given.get("backrefs", ())
    )
    quotations = tuple(
        Quotation(q["text"], 0, 4, QuotationKind(q.get("kind", "direct")), "en", q.get("speaker"), q.get("note"))
        for q in given.get("quotations", ())
    )
    citations = tuple(c.citation for c in cases) or tuple(Citation("9", reference(c), 0, 3) for c in given.get("citations", ()))
    return Paper(
        Document(
            given.get("text", TEXT),
            Source("p.txt", "text/plain", "0" * 64),
            changes=tuple(PendingChange(**c) for c in given.get("changes", ())),
            managed=tuple(ManagedCitation(m["manager"], tuple(m["items"]), m["start"], m["end"]) for m in given.get("managed", ())),
        ),
        "en",
        notes,
        marks,
        citations=citations,
        backrefs=backrefs,
        quotations=quotations,
    )

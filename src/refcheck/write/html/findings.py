"""A finding as the page shows it: anchor, words in the interface language, evidence, ways to check it, the decision."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from refcheck.model import Finding, PaperReport, Reference, Rule, SetAside
from refcheck.write.escape import language_tag, plain
from refcheck.write.html.runs import Hints, runs
from refcheck.write.labels_say import said_in
from refcheck.write.messages import say
from refcheck.write.where import Lines, place_words

View = dict[str, object]
# What the quotation's panel shows better, with the differences marked.
_IN_PANEL = frozenset(
    {"paper", "source", "number", "negation", "name", "word", "clause", "omitted", "inserted", "speaker", "punctuation_in_number"}
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What every part of a paper's view needs: the page's own words, the interface language, lines, anchors, the .bib by work."""

    made: PaperReport
    said: dict[str, str]
    ui: str
    lines: Lines
    anchors: dict[int, str]  # id() of the finding → its anchor on this page
    prefix: str
    entries: list[tuple[Reference, str]]
    rules: dict[str, str]  # code → the paragraph of its page that says what a finding does not mean


def not_meant_of(rules: tuple[Rule, ...]) -> dict[str, str]:
    """What each rule's findings do not mean, in the rule's own words."""
    out = {}
    for rule in rules:
        told = next((p for p in rule.page.split("\n\n") if p.startswith("This does not mean")), "")
        out[rule.code] = " ".join(told.split())
    return out


def anchors(made: PaperReport, prefix: str, taken: set[str]) -> dict[int, str]:
    """A distinct anchor for every finding: its id, numbered where two findings share one."""
    out: dict[int, str] = {}
    for finding in (*made.findings, *(a.finding for a in made.set_aside)):
        base = anchor = f"{prefix}{finding.id}"
        number = 2
        while anchor in taken:
            anchor, number = f"{base}-{number}", number + 1
        taken.add(anchor)
        out[id(finding)] = anchor
    return out


def hints_of(made: PaperReport, finding: Finding) -> Hints:
    """Which languages the words of a finding can be in: the source's passage, the work's own fields, the paper."""
    out: list[tuple[str, str]] = []
    if finding.quotation is not None:
        for judged in made.quotations:
            if judged.index == finding.quotation:
                out.append((judged.quotation.text, judged.quotation.language))
                out += [
                    (f"{a.alignment.before}{a.alignment.passage}{a.alignment.after}", a.text_language)
                    for a in judged.alignments
                    if a.text_language
                ]
    if finding.citation is not None and finding.citation < len(made.paper.citations):
        reference = made.paper.citations[finding.citation].reference
        if reference.language:
            out.append((reference.raw, reference.language))
    out += [(link.title or "", link.language) for link in made.links if link.url == finding.url and link.language]
    out.append((made.paper.document.text, made.paper.language))
    return tuple(out)


def spoken(text: str, ui: str, hints: Hints) -> Markup:
    """A sentence of the program in the interface language, English where there is none, each run with its language."""
    words, language = said_in(text, ui)
    return Markup('<span lang="{}">{}</span>').format(language_tag(language), runs(words, language, hints))


def finding_view(finding: Finding, frame: Frame) -> View:
    """One finding for the template."""
    hints = hints_of(frame.made, finding)
    return {
        "anchor": frame.anchors[id(finding)],
        "id": finding.id,
        "rule": finding.rule,
        "group": str(finding.group),
        "group_name": say(finding.group, frame.ui),
        "severity": frame.said[str(finding.severity)],
        "confidence": f"{finding.confidence:.2f}",
        "place": place_words(frame.made, finding, frame.lines, frame.ui),
        "subject": runs(finding.subject, frame.made.paper.language, hints),
        "message": spoken(finding.message, frame.ui, hints),
        "remedy": spoken(finding.remedy, frame.ui, hints),
        "not_meant": spoken(told, frame.ui, ()) if (told := _not_meant(finding, frame)) else "",
        "evidence": [
            {
                "label": spoken(e.label, frame.ui, ()),
                "value": spoken(e.value, frame.ui, hints),
                "href": web(e.url),
                "record": e.record_id or "",
            }
            for e in finding.evidence
            if finding.quotation is None or e.label not in _IN_PANEL
        ],
        "checks": [check_view(c.kind, c.value, frame, hints) for c in finding.self_check],
    }


def _not_meant(finding: Finding, frame: Frame) -> str:
    """What the finding does not mean; "" where the card says it beside the verdict on the quotation or the link."""
    shown = finding.quotation is not None or "RC101" <= finding.rule <= "RC113"
    return "" if shown else frame.rules.get(finding.rule, "")


def selectors(finding: Finding, made: PaperReport) -> dict[str, str]:
    """What a decision about this finding names, as `refcheck review` names it: never its number, never raw bytes."""
    quoted = finding.quotation is not None
    about = finding.about or plain(finding.subject)
    found = (
        ("url", finding.url),
        ("quotation", about if quoted else None),
        ("reference", None if quoted or finding.url else about),
        ("seen", finding.seen),
        ("paper", made.paper.document.source.name.replace("\\", "/").rsplit("/", 1)[-1]),
    )
    return {name: value for name, value in found if value}


def aside_view(aside: SetAside, frame: Frame) -> View:
    """A finding that does not count, why, and what a person decided."""
    finding, review = aside.finding, aside.review
    hints = hints_of(frame.made, finding)
    decision = ""
    if review is not None:
        words = frame.said.get(str(review.decision), str(review.decision))
        decision = plain(frame.said["decision_line"].format(decision=words, reason=review.reason, by=review.by, on=review.on))
    return {
        "anchor": frame.anchors[id(finding)],
        "rule": finding.rule,
        "subject": runs(finding.subject, frame.made.paper.language, hints),
        "message": spoken(finding.message, frame.ui, hints),
        "why": frame.said.get(f"aside_{aside.reason}", str(aside.reason)),
        "decision": runs(decision, frame.ui),
    }


def check_view(kind: str, value: str, frame: Frame, hints: Hints) -> View:
    """One way to look for oneself."""
    address, fragment, _ = value.partition("#:~:text=")
    name = frame.said["way_passage"] if fragment else frame.said.get(f"way_{kind}", kind)
    shown = address if kind in ("address", "archive") else value
    return {"name": name, "shown": runs(shown, "en", hints), "href": web(value) if kind in ("address", "archive") else ""}


def web(url: str | None) -> str:
    """An address that may stand in href; "" for every scheme but http and https."""
    return plain(url) if url and url.lower().startswith(("http://", "https://")) else ""

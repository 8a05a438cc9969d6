"""A work as the page shows it: the note as printed with its fields marked, the .bib entry, the link and its copies."""

from __future__ import annotations

import re
from datetime import date, datetime

from markupsafe import Markup

from refcheck.model import (
    Case,
    Citation,
    LinkEvidence,
    LinkReport,
    LinkStatus,
    Note,
    Observation,
    PaperReport,
    Reference,
    Report,
)
from refcheck.write.escape import plain
from refcheck.write.exports.bib import biblatex
from refcheck.write.exports.keys import keyed
from refcheck.write.grouping import FINE_LINKS, UNKNOWN_LINKS
from refcheck.write.html.findings import Frame, View, check_view, spoken, web
from refcheck.write.html.runs import Cut, Hints, marked, runs, written_in
from refcheck.write.html.words import inferred
from refcheck.write.labels import label, not_meant

KEYS = "abcdefghijklmnopqrstuvwxyz"
_ORDER = ("author", "editor", "translator", "title", "container_title", "volume", "issue", "publisher", "issued", "page", "URL", "accessed")
_IN_ITS_LANGUAGE = frozenset({"author", "editor", "translator", "title", "container_title", "publisher", "collection_title"})
SHOWN_MEMENTOS = 5


def letters(reference: Reference) -> dict[str, str]:
    """Field → the letter that ties its place in the printed note to its row in the table."""
    names = [f for f in _ORDER if f in reference.origin] + sorted(f for f in reference.origin if f not in _ORDER)
    stands = [f for f in names if reference.origin[f].start is not None and reference.origin[f].note is None]
    return dict(zip(stands, KEYS, strict=False))


def language_of_note(note: Note, made: PaperReport) -> str:
    """The language that a note's own text is shown in: the paper's, but for a note in another script altogether."""
    return written_in(made.paper.document.text[note.start : note.end], made.paper.language) or "en"


def printed_note(note: Note, works: list[Citation], made: PaperReport) -> Markup:
    """The note as it stands in the file, every parsed field marked with its letter (and the work's number where there are several)."""
    text = made.paper.document.text[note.start : note.end]
    cuts: list[Cut] = []
    for number, citation in enumerate(works, 1):
        for field, key in letters(citation.reference).items():
            origin = citation.reference.origin[field]
            if origin.start is None or origin.end is None or citation.note != note.key:
                continue
            words = text[origin.start : origin.end]
            own = written_in(words, citation.reference.language or "") if field in _IN_ITS_LANGUAGE else ""
            cuts.append(Cut(origin.start, origin.end, "field", f"{number}{key}" if len(works) > 1 else key, own))
    base = language_of_note(note, made)
    hints = (*((c.reference.raw, c.reference.language) for c in works if c.reference.language), (text, made.paper.language))
    return marked(text, sorted(cuts, key=lambda c: (c.start, c.end - c.start)), base, hints)


def work_view(citation: Citation, index: int, frame: Frame, number: str = "") -> View:
    """One work of a note; `number` counts the works of a note that has several."""
    made = frame.made
    case = next((c for c in made.cases if c.index == index), None)
    link = next((k for k in made.links if k.url == citation.reference.URL), None)
    reference = citation.reference
    hints: Hints = ((reference.raw, reference.language or made.paper.language),)
    return {
        "fields": _fields(reference, frame, number),
        "bib": _entry(citation, frame),
        "key": f"{index + 1}",
        "link": _link(link, case, reference, frame, hints) if link else None,
        "print_only": frame.said["print_only"] if not reference.URL else "",
        "checks": _ways(reference, link, frame, hints),
    }


def _fields(reference: Reference, frame: Frame, number: str) -> list[View]:
    keys = letters(reference)
    out: list[View] = []
    for field in ("type", *_ORDER, *(f for f in reference.origin if f not in (*_ORDER, "type"))):
        value = _value(reference, field)
        if not value:
            continue
        origin = reference.origin.get(field)
        why = ""
        if origin is not None and origin.rule:
            why = frame.said["inferred"].format(rule=inferred(origin.rule, frame.ui)) + (
                f" ({frame.said['note']} {origin.note})" if origin.note else ""
            )
        own = field in ("type", "issued", "accessed", "page", "URL", "DOI", "language")
        out.append(
            {
                "key": f"{number}{keys[field]}" if field in keys else "",
                "name": frame.said.get(f"field_{field}", field),
                "value": plain(value),
                "lang": "" if own else written_in(value, reference.language or ""),
                "why": plain(why),
            }
        )
    return out


def _value(reference: Reference, field: str) -> str:
    value = getattr(reference, field, None)
    if isinstance(value, tuple):
        return "; ".join(n.literal or " ".join(p for p in (n.family, n.given) if p) for n in value)
    return value if isinstance(value, str) else ""


def entries_of(made: PaperReport) -> list[tuple[Reference, str]]:
    """The paper's .bib, as `refcheck export` writes it, by work."""
    alone = Report("", "", (made,))
    parts = re.split(r"(?m)^(?=@)", biblatex(alone).decode())
    return list(zip((reference for _, reference in keyed(alone)), (p for p in parts if p.startswith("@")), strict=False))


def _entry(citation: Citation, frame: Frame) -> Markup:
    """The work's entry; the same work cited again has the same one."""
    reference = citation.reference
    wanted = reference.to_csl()
    text = next((e for r, e in frame.entries if r is reference), None) or next((e for r, e in frame.entries if r.to_csl() == wanted), "")
    hints: Hints = ((reference.raw, reference.language or frame.made.paper.language),)
    lines = text.strip().splitlines()
    return Markup("\n").join(
        runs(line, "en", hints) if not line.startswith("\t") else Markup("  ") + runs(line, "en", hints) for line in lines
    )


def _link(link: LinkReport, case: Case | None, reference: Reference, frame: Frame, hints: Hints) -> View:
    evidence = case.evidence if case else None
    capture = link.capture
    return {
        "label": label(link.status, frame.ui),
        "code": str(link.status),
        "group": link_group(link.status),
        "href": web(link.url),
        "url": plain(link.url),
        "explanation": spoken(link.explanation, frame.ui, hints),
        "not_meant": not_meant(link.status, frame.ui),
        "advice": spoken(link.advice, frame.ui, ()) if link.advice else "",
        "confidence": f"{link.confidence:.2f}",
        "strikes": frame.said["strikes"].format(n=link.strikes) if link.strikes else "",
        "page": plain(link.title or ""),
        "page_lang": link.language or "",
        "page_date": plain(link.date or ""),
        "hops": _hops(evidence, link),
        "history": [_moment(o, frame) for o in (evidence.observations if evidence else ())],
        "copies": _copies(evidence, link, reference, frame),
        "record": f"{capture.record_id or '—'}, {capture.digest or '—'} ({capture.grade})" if capture else "",
        "fetched": capture.fetched if capture else "",
    }


def link_group(status: LinkStatus) -> str:
    """The group of the first screen whose colour a status wears."""
    if status in FINE_LINKS:
        return "fine"
    return "could_not_check" if status in UNKNOWN_LINKS else "to_fix"


def _hops(evidence: LinkEvidence | None, link: LinkReport) -> list[View]:
    """Each address on the way, with its answer and its time."""
    if evidence is None or evidence.latest is None:
        return [{"url": plain(h), "answer": "", "when": ""} for h in link.hops]
    return [
        {
            "url": plain(e.url),
            "answer": str(e.status) if e.status is not None else str(e.outcome),
            "when": f"{e.started:%Y-%m-%d %H:%M:%S} UTC",
        }
        for e in evidence.latest.capture.exchanges
    ]


def _moment(observation: Observation, frame: Frame) -> View:
    capture = observation.capture
    good = capture.http_status is not None and 200 <= capture.http_status < 300
    answer = str(capture.http_status) if capture.http_status is not None else str(capture.outcome)
    words = frame.said.get(f"purpose_{capture.purpose}", capture.purpose)
    return {"when": f"{capture.started:%Y-%m-%d}", "answer": answer, "good": good, "purpose": words, "drift": observation.drift or ""}


def _copies(evidence: LinkEvidence | None, link: LinkReport, reference: Reference, frame: Frame) -> list[View]:
    """Archived and supplied copies, each with its distance in days to the day of access (or publication)."""
    said = frame.said
    out: list[View] = []
    mementos = evidence.mementos if evidence and evidence.mementos else ((link.memento,) if link.memento else ())
    cited = reference.accessed or reference.issued
    for memento in mementos[:SHOWN_MEMENTOS]:
        words = f"{plain(memento.archive)}, {memento.datetime:%Y-%m-%d}"
        out.append({"text": words, "href": web(memento.archive_url), "distance": distance(memento.datetime, cited, said)})
    if len(mementos) > SHOWN_MEMENTOS:
        out.append({"text": said["more_copies"].format(n=len(mementos) - SHOWN_MEMENTOS), "href": "", "distance": ""})
    supplied = evidence.supplied.capture if evidence and evidence.supplied else None
    if supplied is not None:
        who = f", {plain(supplied.supplied_by)}" if supplied.supplied_by else ""
        words = f"{said['supplied']}, {supplied.started:%Y-%m-%d}{who}"
        out.append({"text": words, "href": "", "distance": distance(supplied.started, cited, said)})
    answer = link.memento_answer
    if answer and answer != "copy":
        out.append({"text": said.get(f"memento_{answer}", answer), "href": "", "distance": ""})
    return out


def distance(when: datetime, cited: str | None, said: dict[str, str]) -> str:
    """How many days lie between a copy and the cited day, in words; "" when the note names no day."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)$", cited or "")
    if not found:
        return ""
    try:
        days = (when.date() - date(*(int(g) for g in found.groups()))).days
    except ValueError:
        return ""
    if days == 0:
        return said["same_day"]
    unit = "day" if abs(days) == 1 else "days"
    return said[f"{unit}_after" if days > 0 else f"{unit}_before"].format(n=abs(days), day=found.group())


def _ways(reference: Reference, link: LinkReport | None, frame: Frame, hints: Hints) -> list[View]:
    """How a reader can look for themselves, also where nothing was found wrong."""
    out: list[View] = []
    if reference.URL:
        out.append(check_view("address", reference.URL, frame, hints))
        if link is not None and link.new_url:
            out.append(check_view("address", link.new_url, frame, hints))
        out.append(check_view("archive", f"https://web.archive.org/web/*/{reference.URL}", frame, hints))
    if reference.DOI:
        out.append(check_view("address", f"https://doi.org/{reference.DOI}", frame, hints))
    if reference.title:
        out.append(check_view("search", f"“{reference.title}”", frame, hints))
    return out

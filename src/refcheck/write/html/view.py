"""What the page's template shows of a paper: plain dicts and marked-up text, nothing to decide in the template."""

from __future__ import annotations

from markupsafe import Markup, escape

from refcheck.model import (
    Difference,
    Finding,
    Group,
    JudgedQuotation,
    LinkReport,
    LinkStatus,
    PaperReport,
    Reference,
)
from refcheck.write.escape import plain
from refcheck.write.grouping import FINE_LINKS, FINE_QUOTES, UNKNOWN_LINKS, rows, tally
from refcheck.write.labels import label, not_meant
from refcheck.write.messages import say
from refcheck.write.where import Lines, place_words

View = dict[str, object]
_GROUPS = (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK)


def paper_view(made: PaperReport, said: dict[str, str], ui_lang: str) -> View:
    """One paper as the template wants it."""
    counts, lines = tally(made), Lines.of(made.paper.document)
    groups: list[View] = [{"code": str(g), "name": say(g, ui_lang), "count": len(rows(made.findings, g))} for g in _GROUPS]
    groups.append({"code": str(Group.FINE), "name": say(Group.FINE, ui_lang), "count": counts.statements_fine + counts.links_fine})
    ordered = [row.findings for g in _GROUPS for row in rows(made.findings, g)]
    return {
        "name": plain(made.paper.document.title or made.paper.document.source.name),
        "language": made.paper.language,
        "counts_line": said["counts"].format(
            notes=len(made.paper.notes),
            works=counts.works,
            links=counts.links,
            links_fine=counts.links_fine,
            statements=counts.statements,
            statements_fine=counts.statements_fine,
            statements_open=counts.statements_open,
        ),
        "groups": groups,
        "findings": [_finding(f, made, lines, ui_lang) for group in ordered for f in group],
        "notes": [_note(made, i, said, ui_lang) for i in range(len(made.paper.notes))],
    }


def _finding(finding: Finding, made: PaperReport, lines: Lines, ui_lang: str) -> View:
    return {
        "id": finding.id,
        "group": str(finding.group),
        "group_name": say(finding.group, ui_lang),
        "place": place_words(made, finding, lines),
        "subject": finding.subject,
        "message": finding.message,
        "remedy": finding.remedy,
        "evidence": [{"label": e.label, "value": e.value, "lang": ""} for e in finding.evidence],
        "checks": [
            {"value": _shown_address(c.value), "href": web(c.value) if c.kind in ("address", "archive") else ""} for c in finding.self_check
        ],
        "rule": finding.rule,
        "severity": str(finding.severity),
        "confidence": f"{finding.confidence:.2f}",
    }


def _shown_address(value: str) -> str:
    """An address without the long fragment that leads to the passage."""
    address, fragment, _ = value.partition("#:~:text=")
    return f"{address} …" if fragment else value


def web(url: str | None) -> str:
    """An address that may stand in href; "" for every scheme but http and https."""
    return url if url and url.lower().startswith(("http://", "https://")) else ""


def _note(made: PaperReport, index: int, said: dict[str, str], ui_lang: str) -> View:
    paper, note = made.paper, made.paper.notes[index]
    links = {link.url: link for link in made.links}
    works = [paper.citations[i] for i in paper.works_of(note.key)]
    quotes = [q for q in made.quotations if q.quotation.note == note.key]
    return {
        "label": note.label,
        "anchor": f"note-{index + 1}",
        "text": note.text,
        "works": [{"fields": _fields(c.reference), "link": _link(links.get(c.reference.URL or ""), ui_lang)} for c in works],
        "quotations": [_quotation(q, said, ui_lang) for q in quotes],
    }


def _fields(reference: Reference) -> list[tuple[str, str, str]]:
    names = "; ".join(n.literal or " ".join(p for p in (n.family, n.given) if p) for n in reference.author)
    language = reference.language or ""
    values = (
        ("author", names, language),
        ("title", reference.title, language),
        ("container", reference.container_title, language),
        ("publisher", reference.publisher, language),
        ("issued", reference.issued, ""),
        ("pages", reference.page, ""),
        ("accessed", reference.accessed, ""),
    )
    return [(name, value, lang) for name, value, lang in values if value]


def _link(link: LinkReport | None, ui_lang: str) -> View | None:
    if link is None:
        return None
    copy: View | None = None
    if link.memento is not None:
        copy = {"href": web(link.memento.archive_url), "text": f"{link.memento.archive}, {link.memento.datetime:%Y-%m-%d}"}
    return {
        "label": label(link.status, ui_lang),
        "group": _link_group(link.status),
        "href": web(link.url),
        "url": link.url,
        "explanation": link.explanation,
        "not_meant": not_meant(link.status, ui_lang),
        "hops": list(link.hops),
        "copy": copy,
    }


def _link_group(status: LinkStatus) -> str:
    if status in FINE_LINKS:
        return "fine"
    return "could_not_check" if status in UNKNOWN_LINKS else "to_fix"


def _quotation(judged: JudgedQuotation, said: dict[str, str], ui_lang: str) -> View:
    best = judged.alignments[judged.best] if judged.best is not None else None
    found = best.alignment if best else None
    real = [d for d in found.differences if not d.forgiven] if found else []
    return {
        "label": label(judged.verdict, ui_lang),
        "group": "fine" if judged.verdict in FINE_QUOTES else "please_look",
        "speaker": judged.quotation.speaker,
        "language": judged.quotation.language,
        "marked": marked(judged.quotation.text, [d.quoted for d in real]),
        "passage": marked(found.passage, [d.source for d in real]) if found and found.passage else "",
        "before": found.before if found else "",
        "after": found.after if found else "",
        "source_language": (best.text_language or "") if best else "",
        "score": f"{found.score:.0%}" if found and found.passage else "",
        "method": found.method if found else "",
        "marks": [(said[k], str(v), said[str(v)]) for k, v in found.marks.items()] if found and found.passage else [],
        "differences": [_difference(d) for d in found.differences] if found else [],
        "context_flag": found.context_flag if found else None,
        "reason": judged.reason,
        "href": web((best.url or "") + (best.fragment or "")) if best and best.url and found and found.passage else "",
        "not_meant": not_meant(judged.verdict, ui_lang),
    }


def _difference(difference: Difference) -> str:
    words = difference.gloss or f"{difference.quoted or '∅'} ↔ {difference.source or '∅'}"
    return f"{difference.kind}: {words}" + (" (form only)" if difference.forgiven else "")


def marked(text: str, parts: list[str]) -> Markup:
    """The text, escaped, with the first standing of each part in a mark element."""
    spans: list[tuple[int, int]] = []
    for part in parts:
        at = text.find(part) if part else -1
        if at >= 0 and all(at >= end or at + len(part) <= start for start, end in spans):
            spans.append((at, at + len(part)))
    out, here = Markup(), 0
    for start, end in sorted(spans):
        out += escape(_kept(text[here:start])) + Markup("<mark>") + escape(_kept(text[start:end])) + Markup("</mark>")
        here = end
    return out + escape(_kept(text[here:]))


def _kept(text: str) -> str:
    """`plain`, with the blanks at both ends kept."""
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() and len(text) > 1 else ""
    return f"{lead}{plain(text)}{tail}"

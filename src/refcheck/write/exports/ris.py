"""RIS: a tag a line, for reference managers."""

from __future__ import annotations

import re

from refcheck.model import Name, Report
from refcheck.write.exports.archived import archive_words
from refcheck.write.exports.keys import Work, works_of
from refcheck.write.exports.tex import one_line

_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CPAPER",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
    "post-weblog": "BLOG",
}


def ris(report: Report) -> bytes:
    """The works as RIS, UTF-8 with CRLF lines, as the format asks."""
    return "".join(_record(work) for work in works_of(report)).encode("utf-8", "replace")


def _record(work: Work) -> str:
    reference = work.reference
    kind = _TYPES.get(reference.type, "GEN")
    lines: list[tuple[str, str | None]] = [("TY", kind), ("ID", work.key)]
    lines += [("AU", _name(n)) for n in reference.author]
    lines += [("A2", _name(n)) for n in reference.editor] + [("A4", _name(n)) for n in reference.translator]
    lines += [("TI", reference.title), ("T2", reference.container_title), ("T3", reference.collection_title)]
    lines += [("VL", reference.volume), ("IS", reference.issue), *_pages(reference.page)]
    lines += [("PB", reference.publisher), ("CY", reference.publisher_place), ("ET", reference.edition), ("M3", reference.genre)]
    lines += [("PY", (reference.issued or "")[:4] or None), ("DA", _date(reference.issued)), ("Y2", _date(reference.accessed))]
    lines += [("DO", reference.DOI), ("UR", reference.URL), ("LA", reference.language), ("N1", reference.note)]
    lines += [("N1", words) for words in _words(work)]
    return "".join(f"{tag}  - {one_line(value)}\r\n" for tag, value in lines if value) + "ER  - \r\n"


def _words(work: Work) -> list[str]:
    """What RIS has no tag for, each in a note of its own."""
    reference = work.reference
    said = (("number", reference.number), ("event", reference.event_title), ("archive", reference.archive), ("via", reference.via))
    words = [f"{name}: {value}" for name, value in said if value]
    words += [
        f"{name}: {edtf}" for name, edtf in (("issued", reference.issued), ("accessed", reference.accessed)) if edtf and not _whole(edtf)
    ]
    copy = archive_words(work, work.copy.archive_url) if work.copy is not None else ""
    return [*words, *([copy] if copy else [])]


def _whole(edtf: str) -> bool:
    """Whether a RIS date says all of it."""
    return re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?", edtf) is not None


def _name(name: Name) -> str:
    if name.literal is not None:
        return name.literal
    return ", ".join(p for p in (name.family, name.given) if p)


def _pages(page: str | None) -> list[tuple[str, str | None]]:
    found = re.fullmatch(r"\s*(\w+)\s*[-–—]\s*(\w+)\s*", page or "")
    return [("SP", found.group(1)), ("EP", found.group(2))] if found else [("SP", page)]


def _date(edtf: str | None) -> str | None:
    found = re.match(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?", edtf or "")
    return "/".join(g or "" for g in found.groups()) + "/" if found else None

"""The works of a report as RIS."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refcheck.model import Name, Paper, Reference, Report
from refcheck.write.bib_keys import keys_of, references_of

_TYPES = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "book": "BOOK", "chapter": "CHAP", "paper-conference": "CPAPER",
    "report": "RPRT", "thesis": "THES", "webpage": "ELEC", "post-weblog": "BLOG", "dataset": "DATA", "legislation": "STAT", "legal_case": "CASE",
    "map": "MAP", "patent": "PAT", "software": "COMP", "standard": "STAND",
}  # fmt: skip


def ris(source: Report | Paper) -> bytes:
    """A RIS file (UTF-8, CRLF) of the distinct works."""
    references = references_of(source)
    lines = [line for key, reference in zip(keys_of(references), references, strict=True) for line in _lines(key, reference)]
    return "".join(line + "\r\n" for line in lines).encode()


def _lines(key: str, reference: Reference) -> Iterator[str]:
    yield f"TY  - {_TYPES.get(reference.type, 'GEN')}"
    yield _line("ID", key)
    for tag, people in (("AU", reference.author), ("ED", reference.editor), ("A4", reference.translator)):
        yield from (_line(tag, _name(name)) for name in people)
    journal = reference.type.startswith("article")
    start, _, end = re.sub(r"[‐‑‒–—−－]", "-", reference.page or "").partition("-")
    for tag, value in (
        ("TI", reference.title), ("JO" if journal else "T2", reference.container_title), ("VL", reference.volume), ("IS", reference.issue),
        ("SP", start), ("EP", end), ("PB", reference.publisher), ("CY", reference.publisher_place), ("ET", reference.edition),
        ("PY", (reference.issued or "")[:4]), ("DA", _date(reference.issued)), ("LA", reference.language), ("DO", reference.DOI),
        ("UR", reference.URL), ("Y2", _date(reference.accessed) if reference.URL else None), ("N1", reference.note),
    ):  # fmt: skip
        if value:
            yield _line(tag, value)
    yield "ER  - "
    yield ""


def _line(tag: str, value: str) -> str:
    return f"{tag}  - " + re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", value)


def _name(name: Name) -> str:
    return f"{name.family}, {name.given}" if name.family and name.given else name.literal or name.family or name.given or ""


def _date(edtf: str | None) -> str:
    """YYYY/MM/DD/ as far as it is known; a range by its beginning."""
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", edtf or "")
    if not found:
        return ""
    month = found[2] if found[2] and found[2] <= "12" else ""
    return f"{found[1]}/{month}/{found[3] or '' if month else ''}/"

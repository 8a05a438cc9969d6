"""biblatex and BibTeX, written by bibtexparser. Types and fields are biblatex's; a work that lacks what its type must have is @misc."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import language_of
from refcheck.model import Name, Reference, Report
from refcheck.write.exports.keys import keyed
from refcheck.write.exports.tex import escaped, verbatim

Fields = dict[str, str]

_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "report",
    "thesis": "thesis",
    "webpage": "online",
    "post": "online",
    "post-weblog": "online",
}
# What biblatex's data model demands; a tuple is a choice.
_MUST: dict[str, tuple[tuple[str, ...], ...]] = {
    "article": (("author",), ("journaltitle",), ("title",)),
    "book": (("author",), ("title",)),
    "incollection": (("author",), ("title",), ("booktitle",)),
    "inproceedings": (("author",), ("title",), ("booktitle",)),
    "report": (("author",), ("title",), ("type",), ("institution",)),
    "thesis": (("author",), ("title",), ("type",), ("institution",)),
    "online": (("title",), ("url", "doi")),
}
# What the data model has no place for in these types is kept in `addendum`.
_COMMON = frozenset({"author", "editor", "translator", "title", "date", "doi", "url", "urldate", "langid", "note", "addendum"})
_ALLOWED: dict[str, frozenset[str]] = {
    "online": _COMMON | {"organization"},
    "misc": _COMMON | {"howpublished", "type", "location", "organization"},
    "article": _COMMON | {"journaltitle", "volume", "number", "issue", "pages", "series"},
    "book": _COMMON | {"publisher", "location", "volume", "series", "number", "edition", "pages", "maintitle"},
    "incollection": _COMMON | {"booktitle", "publisher", "location", "volume", "series", "number", "edition", "pages"},
    "inproceedings": _COMMON | {"booktitle", "publisher", "location", "volume", "series", "number", "pages", "eventtitle"},
    "report": _COMMON | {"institution", "type", "location", "number", "pages"},
    "thesis": _COMMON | {"institution", "type", "location", "pages"},
}


def biblatex(report: Report) -> bytes:
    """The works as a biblatex file, UTF-8."""
    return _written((key, *_entry(reference)) for key, reference in keyed(report))


def bibtex(report: Report) -> bytes:
    """The works as a plain BibTeX file: year and month for date, note for what BibTeX has no field for."""
    return _written((key, *_plain(*_entry(reference))) for key, reference in keyed(report))


def _written(entries: object) -> bytes:
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    library = Library()
    for key, kind, fields in entries:  # type: ignore[attr-defined] # triples of key, type and fields
        library.add(Entry(kind, key, [Field(name, value) for name, value in fields.items()]))
    text: str = write_string(library)
    return text.encode("utf-8", "replace")


def _entry(reference: Reference) -> tuple[str, Fields]:
    raw = _fields(reference)
    kind = _TYPES.get(reference.type, "misc")
    fields = _placed(kind, dict(raw))
    if not _complete(kind, fields):
        kind = "online" if "url" in fields and kind != "online" else "misc"
        fields = _placed(kind, dict(raw))
    return kind, _settled(kind, fields)


def _complete(kind: str, fields: Fields) -> bool:
    for choice in _MUST.get(kind, ()):
        wanted = ("author", "editor") if choice == ("author",) and kind == "book" else choice
        if not any(f in fields for f in wanted):
            return False
    return True


def _fields(reference: Reference) -> Fields:
    out: Fields = {}
    for role in ("author", "editor", "translator"):
        names: tuple[Name, ...] = getattr(reference, role)
        if names:
            out[role] = " and ".join(_name(n) for n in names)
    texts: tuple[tuple[str, str | None], ...] = (
        ("title", reference.title),
        ("container", reference.container_title),
        ("volume", reference.volume),
        ("publisher", reference.publisher),
        ("location", reference.publisher_place),
        ("edition", reference.edition),
        ("series", reference.collection_title),
        ("type", reference.genre),
        ("eventtitle", reference.event_title),
        ("note", reference.note),
        ("addendum", f"via {reference.via}" if reference.via else None),
    )
    out |= {name: escaped(value) for name, value in texts if value}
    if reference.issue:
        out["number" if re.fullmatch(r"[\d/–-]+", reference.issue) else "issue"] = escaped(reference.issue)
    if reference.number and "number" not in out:
        out["number"] = escaped(reference.number)
    if reference.page:
        out["pages"] = re.sub(r"(?<=\w)\s*[-–—]\s*(?=\w)", "--", escaped(reference.page))
    if reference.issued:
        out["date"] = reference.issued
    if reference.DOI:
        out["doi"] = verbatim(reference.DOI)
    if reference.URL:
        out["url"] = verbatim(reference.URL)
        if reference.accessed and "X" not in reference.accessed:
            out["urldate"] = reference.accessed
    language = language_of(reference.language or "")
    if language is not None:
        out["langid"] = language.babel
    return out


def _name(name: Name) -> str:
    if name.literal is not None or not name.family:
        return "{" + escaped(name.literal or name.given or "") + "}"
    family, given = escaped(name.family), escaped(name.given or "")
    family = "{" + family + "}" if " " in family or "," in family else family
    return f"{family}, {given}" if given else "{" + family + "}"


def _placed(kind: str, fields: Fields) -> Fields:
    """The container and the publisher under the names that the type has for them, fields in a settled order."""
    container, publisher = fields.pop("container", None), fields.pop("publisher", None)
    where = {"article": "journaltitle", "incollection": "booktitle", "inproceedings": "booktitle"}
    if container:
        fields[where.get(kind, "organization" if kind == "online" else "howpublished" if kind == "misc" else "maintitle")] = container
    if publisher:
        name = {"report": "institution", "thesis": "institution", "online": "organization", "article": "addendum"}.get(kind, "publisher")
        fields[name] = publisher if name not in fields else f"{fields[name]}, {publisher}"
    if kind == "report":
        fields.setdefault("type", "techreport")
    return fields


_ORDER = ("author", "editor", "translator", "title", "journaltitle", "booktitle", "maintitle", "series", "volume", "number", "issue")


def _settled(kind: str, fields: Fields) -> Fields:
    """Fields in a settled order; those that the type has no place for go into `addendum` with their names."""
    allowed = _ALLOWED[kind]
    homeless = [f"{name} {value}" for name, value in fields.items() if name not in allowed]
    kept = {name: value for name, value in fields.items() if name in allowed}
    if homeless:
        kept["addendum"] = "; ".join([*([kept["addendum"]] if "addendum" in kept else []), *homeless])
    return {name: kept[name] for name in dict.fromkeys((*_ORDER, *kept)) if name in kept}


_OLD_TYPES = {"online": "misc", "report": "techreport", "thesis": "phdthesis", "incollection": "incollection"}
_OLD_FIELDS: dict[str, str] = {"journaltitle": "journal", "location": "address", "organization": "organization"}


def _plain(kind: str, fields: Fields) -> tuple[str, Fields]:
    out: Fields = {}
    kept: list[str] = []
    rename: Callable[[str], str] = lambda name: _OLD_FIELDS.get(name, name)  # noqa: E731 - one line says it
    for name, value in fields.items():
        if name == "date":
            out["year"] = value[:4]
            if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])(-\d\d)?", value):
                out["month"] = value[5:7].lstrip("0")
        elif name in ("urldate", "langid", "translator", "addendum", "eventtitle", "issue", "maintitle"):
            kept.append(f"{name}: {value}")
        else:
            out[rename(name)] = value
    if kept:
        out["note"] = "; ".join(([out["note"]] if "note" in out else []) + kept)
    return _OLD_TYPES.get(kind, kind), out

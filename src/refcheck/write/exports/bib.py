"""biblatex and BibTeX, written by bibtexparser. Types and fields are biblatex's; a work that lacks what its type must have is @misc."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from refcheck.lang import language_of
from refcheck.model import Name, Report
from refcheck.model.csl import without_suffix
from refcheck.write.exports.archived import archive_fields
from refcheck.write.exports.keys import Work, bib_keys, works_of
from refcheck.write.exports.tex import escaped, typed, verbatim

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
    "collection": (("editor",), ("title",)),
    "incollection": (("author",), ("title",), ("booktitle",)),
    "inproceedings": (("author",), ("title",), ("booktitle",)),
    "report": (("author",), ("title",), ("type",), ("institution",)),
    "thesis": (("author",), ("title",), ("type",), ("institution",)),
    "online": (("title",), ("url", "doi")),
}
# What the data model has no place for in these types is kept in `addendum`.
_COMMON = frozenset({"entrysubtype", "archiveurl", "archivedate", "urlstatus"}) | frozenset(
    {"author", "editor", "translator", "title", "date", "doi", "url", "urldate", "langid", "note", "addendum"}
)
_ALLOWED: dict[str, frozenset[str]] = {
    "online": _COMMON | {"organization"},
    "misc": _COMMON | {"howpublished", "type", "location", "organization"},
    "article": _COMMON | {"journaltitle", "volume", "number", "issue", "pages", "series"},
    "book": _COMMON | {"publisher", "location", "volume", "series", "number", "edition", "pages", "maintitle"},
    "collection": _COMMON | {"publisher", "location", "volume", "series", "number", "edition", "pages", "maintitle"},
    "incollection": _COMMON | {"booktitle", "publisher", "location", "volume", "series", "number", "edition", "pages"},
    "inproceedings": _COMMON | {"booktitle", "publisher", "location", "volume", "series", "number", "pages", "eventtitle"},
    "report": _COMMON | {"institution", "type", "location", "number", "pages"},
    "thesis": _COMMON | {"institution", "type", "location", "pages"},
}


# The CSL type that a reader takes from the entry's own; another one is said in `entrysubtype`.
_IMPLIED = {
    "article": "article-journal",
    "book": "book",
    "collection": "book",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
}
_IMPLIED |= {"report": "report", "thesis": "thesis", "online": "webpage", "misc": "document"}
_SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine", "post-weblog": "blog"}
# EDTF as biblatex reads it.
_END = r"-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?"
_DATE = re.compile(rf"{_END}(?:/(?:{_END})?)?|\d{{2}}(?:XX|\dX)|\d{{4}}-XX|\d{{4}}-\d\d-XX|\d{{4}}-XX-XX")


def biblatex(report: Report, *, without_own: bool = False) -> bytes:
    """The works as a biblatex file, UTF-8. `without_own`: only those that the user's library does not hold."""
    works = [w for w in works_of(report) if not (without_own and w.own)]
    return _written((key, *_entry(w)) for key, w in zip(bib_keys(works), works, strict=True))


def bibtex(report: Report, *, without_own: bool = False) -> bytes:
    """The works as a plain BibTeX file: year and month for date, note for what BibTeX has no field for."""
    works = [w for w in works_of(report) if not (without_own and w.own)]
    return _written((key, *_plain(*_entry(w))) for key, w in zip(bib_keys(works), works, strict=True))


def _written(entries: Iterable[tuple[str, str, Fields]]) -> bytes:
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    library = Library()
    for key, kind, fields in entries:
        library.add(Entry(kind, key, [Field(name, value) for name, value in fields.items()]))
    text: str = write_string(library)
    return text.encode("utf-8", "replace")


def _entry(work: Work) -> tuple[str, Fields]:
    raw = _fields(work)
    kind = _TYPES.get(work.reference.type, "misc")
    if kind == "book" and "editor" in raw and "author" not in raw:
        kind = "collection"  # the data model's @book must have an author
    fields = _placed(kind, dict(raw))
    if not _complete(kind, fields):
        kind = "online" if "url" in fields and kind != "online" else "misc"
        fields = _placed(kind, dict(raw))
    if _IMPLIED[kind] != work.reference.type:
        fields["entrysubtype"] = _SUBTYPES.get(work.reference.type, work.reference.type)
    return kind, _settled(kind, fields)


def _complete(kind: str, fields: Fields) -> bool:
    return all(any(f in fields for f in choice) for choice in _MUST.get(kind, ()))


def _fields(work: Work) -> Fields:
    reference = work.reference
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
        ("addendum", "; ".join(_additions(work))),
    )
    out |= {name: escaped(value) for name, value in texts if value}
    if reference.issue:
        out["number" if re.fullmatch(r"[\d/–-]+", reference.issue) else "issue"] = escaped(reference.issue)
    if reference.number and "number" not in out:
        out["number"] = escaped(reference.number)
    if reference.page:
        out["pages"] = re.sub(r"(?<=\w)\s*[-–—]\s*(?=\w)", "--", escaped(reference.page))
    if reference.issued and _DATE.fullmatch(reference.issued):
        out["date"] = reference.issued
    if reference.DOI:
        out["doi"] = verbatim(reference.DOI)
    if reference.URL:
        out["url"] = verbatim(reference.URL)
        if reference.accessed and _DATE.fullmatch(reference.accessed) and "X" not in reference.accessed:
            out["urldate"] = reference.accessed
    language = language_of(reference.language or "")
    if language is not None:
        out["langid"] = language.babel
    return out | {name: verbatim(value) for name, value in archive_fields(work).items()}


def _additions(work: Work) -> Iterator[str]:
    """What has no field of its own, in words; the copy's address is put in behind, as TeX writes one."""
    reference = work.reference
    if reference.via:
        yield f"via {reference.via}"
    if reference.archive:
        yield f"archive {reference.archive}"
    if reference.issued and not _DATE.fullmatch(reference.issued):
        yield f"date {reference.issued}"
    if reference.accessed and ("X" in reference.accessed or not _DATE.fullmatch(reference.accessed)):
        yield f"accessed {reference.accessed}"


def _name(name: Name) -> str:
    if name.literal is not None or not name.family:
        return "{" + escaped(name.literal or name.given or "") + "}"
    bare = without_suffix(name)
    family, given, suffix = (escaped(part or "") for part in bare)
    family = "{" + family + "}" if " " in family or "," in family or not family.strip("{}\\") else family
    given = "{" + given + "}" if re.search(r"(?i)\band\b|,", given) else given
    if suffix:
        return f"{family}, {suffix}, {given}"
    return f"{family}, {given}" if given else "{" + family + "}"


def _placed(kind: str, fields: Fields) -> Fields:
    """The container and the publisher under the names that the type has for them, fields in a settled order."""
    container, publisher = fields.pop("container", None), fields.pop("publisher", None)
    where = {"article": "journaltitle", "incollection": "booktitle", "inproceedings": "booktitle"}
    if container:
        fields[where.get(kind, "organization" if kind == "online" else "howpublished" if kind == "misc" else "maintitle")] = container
    if publisher:
        name = {"report": "institution", "thesis": "institution", "online": "organization", "article": "addendum"}.get(kind, "publisher")
        fields["publisher" if name in fields else name] = publisher  # where an address's site has taken its place, it is said behind
    if kind == "report":
        fields.setdefault("type", "techreport")
    return fields


_ORDER = ("author", "editor", "translator", "title", "journaltitle", "booktitle", "maintitle", "series", "volume", "number", "issue")


def _settled(kind: str, fields: Fields) -> Fields:
    """Fields in a settled order; those that the type has no place for go into `addendum` with their names."""
    allowed = _ALLOWED[kind]
    homeless = [f"{name} {value}" for name, value in fields.items() if name not in allowed]
    kept = {name: value for name, value in fields.items() if name in allowed}
    copy = [f"archived {kept['archivedate']}: {typed(kept['archiveurl'])}"] if "archiveurl" in kept else []
    said = [*([kept["addendum"]] if "addendum" in kept else []), *homeless, *copy]
    if said:
        kept["addendum"] = "; ".join(said)
    return {name: kept[name] for name in dict.fromkeys((*_ORDER, *kept)) if name in kept}


_OLD_TYPES = {"online": "misc", "report": "techreport", "thesis": "phdthesis", "collection": "book"}
_OLD_FIELDS: dict[str, str] = {"journaltitle": "journal", "location": "address", "organization": "howpublished"}


def _plain(kind: str, fields: Fields) -> tuple[str, Fields]:
    out: Fields = {"entrysubtype": "webpage"} if kind == "online" else {}  # styles pass over fields that they do not know
    kept: list[str] = []
    rename: Callable[[str], str] = lambda name: _OLD_FIELDS.get(name, name)  # noqa: E731 - one line says it
    for name, value in fields.items():
        if name == "date":
            out["year"] = value[:4]
            if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", value):
                out |= {n: v.lstrip("0") for n, v in (("month", value[5:7]), ("day", value[8:])) if v}
            else:
                kept.append(f"date: {value}")
        elif name == "addendum":
            kept.append(value)
        elif name == "urldate":
            kept.append(f"accessed {value}")
        elif name in ("translator", "eventtitle", "issue", "maintitle"):
            kept.append(f"{name}: {value}")
        else:
            out[rename(name)] = value
    if kept:
        out["note"] = "; ".join(([out["note"]] if "note" in out else []) + kept)
    return _OLD_TYPES.get(kind, kind), out

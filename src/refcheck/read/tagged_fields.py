"""Tagged exports of reference managers and databases → records: EndNote (%A), PubMed (FAU -), Web of Science (AU), NoteExpress ({Author}:)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from refcheck.model.csl import text_of
from refcheck.read.list_fields import Item, date_record, name_record

Fields = dict[str, list[str]]

_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
ENDNOTE_KINDS = {
    "journal": "article-journal",
    "journal article": "article-journal",
    "electronic article": "article-journal",
    "magazine article": "article-magazine",
    "newspaper article": "article-newspaper",
    "newspaper": "article-newspaper",
    "book": "book",
    "edited book": "book",
    "book section": "chapter",
    "conference proceedings": "paper-conference",
    "conference paper": "paper-conference",
    "proceedings paper": "paper-conference",
    "report": "report",
    "technical report": "report",
    "thesis": "thesis",
    "dissertation": "thesis",
    "web page": "webpage",
    "online source": "webpage",
    "blog": "post-weblog",
    "patent": "patent",
    "statute": "legislation",
    "legislation": "legislation",
    "case": "legal_case",
    "dataset": "dataset",
    "article": "article-journal",
    "review": "article-journal",
    "j": "article-journal",
    "b": "book",
    "s": "chapter",
    "c": "paper-conference",
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one export is written: what its lines look like, where an entry begins, and which tag says what."""

    line: re.Pattern[str]
    begins: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, tuple[str, ...]]
    kind: tuple[str, ...]
    ends: tuple[str, ...] = ()
    names_in_lines: bool = False


ENDNOTE = Dialect(
    re.compile(r"^%(?P<tag>[0-9A-Z@!?#$^&(~>+*\[\]]) ?(?P<value>.*)$"),
    ("0",),
    {
        "title": ("T",),
        "container-title": ("J", "B"),
        "collection-title": ("S",),
        "volume": ("V",),
        "issue": ("N",),
        "page": ("P",),
        "publisher": ("I",),
        "publisher-place": ("C",),
        "edition": ("7",),
        "genre": ("9",),
        "URL": ("U", ">"),
        "DOI": ("R",),
        "issued": ("8", "D"),
        "accessed": ("[",),
        "language": ("G",),
    },
    {"author": ("A",), "editor": ("E",), "translator": ("?",)},
    ("0",),
)
PUBMED = Dialect(
    re.compile(r"^(?P<tag>[A-Z]{2,4}) *- ?(?P<value>.*)$"),
    ("PMID",),
    {
        "title": ("TI", "BTI"),
        "container-title": ("JT", "TA"),
        "volume": ("VI",),
        "issue": ("IP",),
        "page": ("PG",),
        "publisher": ("PB",),
        "DOI": ("AID", "LID"),
        "issued": ("DP",),
        "language": ("LA",),
    },
    {"author": ("FAU", "AU"), "editor": ("FED", "ED")},
    ("PT",),
)
SCIENCE = Dialect(
    re.compile(r"^(?P<tag>[A-Z][A-Z0-9]) (?P<value>.*)$|^(?P<end>ER|EF)\s*$"),
    ("PT",),
    {
        "title": ("TI",),
        "container-title": ("SO",),
        "collection-title": ("SE",),
        "volume": ("VL",),
        "issue": ("IS",),
        "publisher": ("PU",),
        "publisher-place": ("PI",),
        "DOI": ("DI",),
        "issued": ("PY",),
        "language": ("LA",),
    },
    {"author": ("AF", "AU"), "editor": ("BE", "ED")},
    ("DT", "PT"),
    ends=("ER", "EF"),
    names_in_lines=True,
)
NOTE_EXPRESS = Dialect(
    re.compile(r"^\{(?P<tag>[^{}]{2,40})\}: ?(?P<value>.*)$"),
    ("Reference Type",),
    {
        "title": ("Title",),
        "container-title": ("Journal", "Secondary Title", "Newspaper"),
        "volume": ("Volume",),
        "issue": ("Issue",),
        "page": ("Pages",),
        "publisher": ("Publisher", "Author Address of thesis"),
        "publisher-place": ("Place Published",),
        "URL": ("URL",),
        "DOI": ("DOI",),
        "issued": ("Date", "Year"),
        "accessed": ("Access Date",),
        "language": ("Language",),
    },
    {"author": ("Author",), "editor": ("Editor", "Secondary Author"), "translator": ("Translator", "Subsidiary Author")},
    ("Reference Type",),
)


def from_tagged(text: str, dialect: Dialect) -> list[tuple[int, Item]]:
    """(line, item) of each entry of a tagged file."""
    return [(line, _item(fields, dialect)) for line, fields in _entries(text.lstrip("\ufeff"), dialect)]


def _entries(text: str, dialect: Dialect) -> Iterator[tuple[int, Fields]]:
    fields: Fields = {}
    start, last = 1, ""
    for number, raw in enumerate(text.splitlines(), 1):
        found = dialect.line.match(raw)
        tag = ((found["tag"] or "") if found else "").strip()
        if tag in dialect.begins or (found and not tag) or tag in dialect.ends:
            if _says(fields, dialect):
                yield start, fields
            fields, start, last = {}, number, ""
        if found is None:
            if last and raw.strip():
                if dialect.names_in_lines and last in _names_of(dialect):
                    fields[last].append(raw.strip())
                else:
                    fields[last][-1] += f" {raw.strip()}"  # a long value goes on in the next line
            continue
        if tag and found["value"].strip():
            fields.setdefault(tag, []).append(found["value"].strip())
            last = tag
    if _says(fields, dialect):
        yield start, fields


def _names_of(dialect: Dialect) -> set[str]:
    return {tag for tags in dialect.roles.values() for tag in tags}


def _says(fields: Fields, dialect: Dialect) -> bool:
    return any(tag in fields for name in ("title", "container-title", "URL", "DOI") for tag in dialect.fields.get(name, ()))


def _item(fields: Fields, dialect: Dialect) -> Item:
    record: dict[str, object] = {"id": "", "type": _kind([v for tag in dialect.kind for v in fields.get(tag, ())])}
    for name, tags in dialect.fields.items():
        values = [v for tag in tags for v in fields.get(tag, ())]
        if name == "DOI":
            values = [d[0] for v in values if (d := re.search(r"10\.\d{4,9}/[^\s\[\]]+", v))]
        if not values:
            continue
        record |= _dated(name, values[0]) if name in ("issued", "accessed") else {name: values[0].strip()}
    if dialect is PUBMED and text_of(record, "title").endswith("."):
        record["title"] = text_of(record, "title").removesuffix(".")  # PubMed closes each title so
    if "BP" in fields:  # Web of Science: where pages begin and end
        record["page"] = "–".join(v[0] for v in (fields["BP"], fields.get("EP")) if v)
    for role, tags in dialect.roles.items():
        printed = next((fields[t] for t in tags if t in fields), [])
        names = [name_record(n) for value in printed for n in re.split(r"\s*;\s*", value) if n.strip()]
        if names:
            record[role] = names
    if record["type"] == "book" and text_of(record, "container-title"):
        record["collection-title"] = record.pop("container-title")
    return Item("", record)


def _kind(said: list[str]) -> str:
    return next((ENDNOTE_KINDS[k] for v in said if (k := v.strip().lower().rstrip(".")) in ENDNOTE_KINDS), "document")


def _dated(name: str, printed: str) -> dict[str, object]:
    edtf = plain_date(printed)
    return date_record(name, edtf) if edtf else {}


def plain_date(printed: str) -> str:
    """EDTF of the dates that exports write ("2020 Mar 5", "2020/3/5", "March 5, 2020", "2021年3月5日", "2020"); "" of others."""
    found = re.match(r"\s*(\d{4})(?:\s*[-/.年 ]\s*(\d{1,2}))?(?:\s*[-/.月 ]\s*(\d{1,2}))?", printed)
    year = re.search(r"(?<!\d)(\d{4})(?!\d)", printed)
    if year is None:
        return ""
    word = re.search(r"([A-Za-z]{3})[a-z]*\.?", printed)
    month = _MONTHS.get(word[1].lower(), 0) if word else int((found and found[2]) or 0)
    beside = re.search(r"(?<!\d)(\d{1,2})(?!\d)", printed.replace(year[1], "", 1)) if word else None
    day = int(beside[1]) if beside and month else int((found and found[3]) or 0) if not word else 0
    if not 1 <= month <= 12:
        return year[1]
    return f"{year[1]}-{month:02d}" + (f"-{day:02d}" if 1 <= day <= 31 else "")

"""BibTeX and biblatex entries → records (CSL-JSON items). Addresses are taken as they stand, never decoded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.read.bib_blocks import blocks_of
from refcheck.read.latex_words import ACCENTS, LETTERS
from refcheck.read.list_fields import Item, date_record

_TYPES = {
    "article": "article-journal",
    "periodical": "article-journal",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "proceedings": "book",
    "booklet": "book",
    "incollection": "chapter",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "report": "report",
    "techreport": "report",
    "thesis": "thesis",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "webpage": "webpage",
}
_SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine", "blog": "post-weblog"}
_SUBTYPES |= {
    name: name
    for name in (
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry "
        "entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture "
        "musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report "
        "review review-book software song speech standard thesis treaty webpage"
    ).split()
}
_FIELDS = {
    "container-title": ("journaltitle", "journal", "booktitle", "maintitle"),
    "volume": ("volume",),
    "publisher": ("publisher", "institution", "school", "organization"),
    "publisher-place": ("location", "address"),
    "edition": ("edition",),
    "collection-title": ("series",),
    "genre": ("type",),
    "note": ("note",),
    "event-title": ("eventtitle",),
}
_SITES = frozenset(("online", "electronic", "www", "webpage"))
_PROSE = ("howpublished", "note", "addendum", "annote")
_PRINTED_URL = re.compile(r"\\(?:url|href)\s*\{([^{}]+)\}|(https?://[^\s{}]+)")
_COMMAND = re.compile(
    r"\\(?P<accent>[\"'`^~=.]|[cvuHkr](?![A-Za-z]))\s*\{?\s*(?P<letter>\\[ij](?![A-Za-z])|[^\W\d_])\s*\}?"
    r"|\\(?P<name>[A-Za-z]+)(?:\{\}|\s(?=\S))?"
    r"|\\(?P<sign>[^A-Za-z\s])"
    r"|(?P<tilde>~)|(?P<brace>[{}])"
)
_TWICE = re.compile(  # Nguy{\~{\^e}}n: an accent on a letter with an accent
    r"\\(?P<outer>[\"'`^~=.]|[cvuHkr](?![A-Za-z]))\s*\{\s*\\(?P<inner>[\"'`^~=.])\s*\{?(?P<letter>[^\W\d_])\}?\s*\}"
)
_AND = re.compile(r"\s+and\s+")
_COMMA = re.compile(r",")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WIDE = re.compile(r"^[\u3040-\u9fff\uac00-\ud7af々〇・\s]+$")
_LANGUAGES = {language.babel: language.code for language in LANGUAGES}


def from_bib(text: str) -> tuple[list[tuple[int, Item]], list[str]]:
    """((line, item) of each entry, a sentence for each block that is broken, or whose key or field comes twice)."""
    blocks, problems = blocks_of(text)
    return [(block.line, Item(block.key, _record(block.key, block.kind, block.fields))) for block in blocks], problems


def _record(key: str, kind: str, fields: Mapping[str, str]) -> dict[str, object]:
    subtype = _SUBTYPES.get(fields.get("entrysubtype", "").lower())
    record: dict[str, object] = {"id": key, "type": subtype or _TYPES.get(kind.lower(), "document")}
    for role in ("author", "editor", "translator"):
        names = list(_names(fields.get(role, "")))
        if names:
            record[role] = names
    title = ": ".join(plain(fields[n]) for n in ("title", "subtitle") if fields.get(n))
    if title:
        record["title"] = title
    for name, choices in _FIELDS.items():
        value = next((plain(fields[c]) for c in choices if fields.get(c)), "")
        if value:
            record[name] = value
    if kind.lower() in _SITES and fields.get("organization") and "container-title" not in record:
        record["container-title"] = plain(fields["organization"])  # as Zotero has it: the site that an address belongs to
        if not any(fields.get(name) for name in _FIELDS["publisher"][:-1]):
            record.pop("publisher", None)
    issued_through = fields.get("howpublished", "")
    if issued_through and "container-title" not in record and not _address_in(issued_through):
        record["container-title"] = plain(issued_through)
    record |= _numbers(kind, fields)
    if fields.get("pages"):
        record["page"] = re.sub(r"\s*-{2,3}\s*", "–", plain(fields["pages"]))
    url = address(fields["url"]) if fields.get("url") else next((u for name in _PROSE if (u := _address_in(fields.get(name, "")))), "")
    if url:
        record["URL"] = url
    if fields.get("doi"):
        record["DOI"] = re.sub(r"^https?://(?:dx\.)?doi\.org/", "", address(fields["doi"]))
    language = _LANGUAGES.get(fields.get("langid", "").lower()) or _LANGUAGES.get(fields.get("language", "").lower())
    accessed = fields.get("urldate", "") or next((d for name in _PROSE if (d := _access_in(fields.get(name, "")))), "")
    return record | ({"language": language} if language else {}) | _dates({**fields, "urldate": accessed})


def _address_in(words: str) -> str:
    r"""The address that a field of prose holds: howpublished = {\\url{…}}, note = {URL: https://…}."""
    found = _PRINTED_URL.search(words)
    return address(found[1] or found[2].rstrip(".,;)]}")) if found is not None else ""


def _access_in(words: str) -> str:
    """The day behind a word for a visit: "Accessed: 2021-09-01", "[Online; accessed 3-May-2021]"."""
    found = _visit().search(words)
    if found is None:
        return ""
    behind = re.sub(r"(\d)-([A-Za-z]{3,9})-(\d)", r"\1 \2 \3", plain(words[found.start() :]))
    from refcheck.page.dates import dates_in  # whoever reads no bibliography need not load what reads pages

    return next((value for value, _ in dates_in(behind)), "")


@cache
def _visit() -> re.Pattern[str]:
    words = sorted({w for language in LANGUAGES for w in language.citing.accessed_before}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)), re.IGNORECASE)


def _numbers(kind: str, fields: Mapping[str, str]) -> dict[str, object]:
    number, issue = plain(fields.get("number", "")), plain(fields.get("issue", ""))
    if kind.lower() in ("article", "periodical"):
        said = issue or number
        return {"issue": said} if said else {}
    return {k: v for k, v in (("number", number), ("issue", issue)) if v}


def _dates(fields: Mapping[str, str]) -> dict[str, object]:
    out: dict[str, object] = {}
    custom: dict[str, object] = {}
    month = _month(fields.get("month", ""))
    day = fields.get("day", "").strip()
    printed = (plain(fields.get("year", "")), month, f"{int(day):02d}" if month and day.isdecimal() and 1 <= int(day) <= 31 else "")
    date = fields.get("date", "").strip() or "-".join(part for part in printed if part)
    for name, value in (("issued", date), ("accessed", fields.get("urldate", "").strip())):
        made = date_record(name, value.rstrip("/")) if value else {}
        kept = made.pop("custom", {})
        custom |= kept if isinstance(kept, dict) else {}
        out |= made
    return out | ({"custom": custom} if custom else {})


def _month(value: str) -> str:
    low = value.strip().lower()[:3]
    return f"{_MONTHS.index(low) + 1:02d}" if low in _MONTHS else f"{int(value):02d}" if value.isdecimal() and 1 <= int(value) <= 12 else ""


def _names(value: str) -> Iterator[dict[str, str]]:
    for name in _parted(value.strip(), _AND):
        if _is_one_group(name):
            yield {"literal": plain(name)}
        elif re.match(r"(?:family|given|prefix|suffix)\s*=", name):
            yield _extended(name)
        elif name.lower() != "others":
            yield _person(name)


def _parted(value: str, separator: re.Pattern[str]) -> list[str]:
    """A field parted where a separator stands outside of braces; empty parts are left out."""
    parts, start, position = [], 0, 0
    for left, right in _groups(value):
        for found in separator.finditer(value, position, left):
            parts.append(value[start : found.start()])
            start = found.end()
        position = right
    return [p.strip() for p in (*parts, value[start:]) if p.strip()]


def _groups(value: str) -> Iterator[tuple[int, int]]:
    """The stretches in braces at the outermost level (escaped braces are text), and the empty one at the end."""
    depth = start = 0
    for brace in re.finditer(r"\\.|[{}]", value, re.DOTALL):
        if brace.group() == "{":
            start = start if depth else brace.start()
            depth += 1
        elif brace.group() == "}" and depth:
            depth -= 1
            if not depth:
                yield start, brace.end()
    yield len(value), len(value)


def _is_one_group(name: str) -> bool:
    return next(_groups(name)) == (0, len(name)) and bool(name)


def _extended(name: str) -> dict[str, str]:
    """biblatex's "family=…, given=…"."""
    pairs = [part.partition("=") for part in _parted(name, _COMMA)]
    parts = {k.strip().lower(): plain(v) for k, _, v in pairs}
    family = " ".join(p for p in (parts.get("prefix"), parts.get("family")) if p)
    return {k: v for k, v in (("family", family), ("given", parts.get("given", ""))) if v}


def _person(name: str) -> dict[str, str]:
    pieces = [plain(p) for p in _parted(name, _COMMA)]
    if len(pieces) > 1:
        given = f"{pieces[2]}, {pieces[1]}" if len(pieces) == 3 and all(pieces) else pieces[-1]  # "King, Jr., Martin"
        return {k: v for k, v in (("family", pieces[0]), ("given", given)) if v}
    words = plain(name).split()
    if len(words) == 1:
        return {"literal": words[0]}
    if _WIDE.match(name):
        return {"family": words[0], "given": " ".join(words[1:])} if len(words) == 2 else {"literal": plain(name)}
    first = next((i for i, w in enumerate(words[1:-1], 1) if w[:1].islower()), len(words) - 1)  # "Ludwig van Beethoven"
    return {"family": " ".join(words[first:]), "given": " ".join(words[:first])}


def plain(value: str) -> str:
    """A field's text as printed: commands and braces undone, on one line."""
    return re.sub(r"[ \t-\r]+", " ", _COMMAND.sub(_undone, _TWICE.sub(_both, value))).strip()


def _both(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", found["letter"] + ACCENTS[found["inner"]] + ACCENTS[found["outer"]])


def _undone(found: re.Match[str]) -> str:
    if found.group("accent"):
        return unicodedata.normalize("NFC", found.group("letter").lstrip("\\") + ACCENTS[found.group("accent")])
    name = found.group("name")
    if name:
        return LETTERS.get(name, "")
    if found.group("tilde"):
        return " "
    return {"-": "", "/": "", ",": " "}.get(found.group("sign") or "", found.group("sign") or "")


def address(value: str) -> str:
    """An address with the escapes that some write in a .bib undone, and percent signs left as they are."""
    whole = "".join(value.split())
    found = re.fullmatch(r"\\url\{(.*)\}", whole)
    inner = found.group(1) if found else whole[1:-1] if _is_one_group(whole) else whole
    return re.sub(r"\\([&%$#_{}~])", r"\1", inner)

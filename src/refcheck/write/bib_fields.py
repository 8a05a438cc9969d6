"""A reference → the type and fields of a biblatex or a classic BibTeX entry."""

from __future__ import annotations

import re

from refcheck.lang import language_of
from refcheck.model import Name, Reference
from refcheck.write.bib_tex import listed, tex, verbatim

_TYPES = {
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "book": "book", "chapter": "incollection",
    "paper-conference": "inproceedings", "report": "report", "thesis": "thesis", "webpage": "online", "post": "online", "post-weblog": "online",
    "dataset": "dataset", "software": "software", "patent": "misc",
}  # fmt: skip
_CLASSIC = {"report": "techreport", "online": "misc", "dataset": "misc", "software": "misc", "collection": "book"}
Fields = dict[str, str]


def biblatex_entry(reference: Reference) -> tuple[str, Fields]:
    """Entry type and fields; url and urldate only where the note prints a URL, dates as EDTF."""
    kind = _kind(reference)
    fields = _people(reference) | {"title": tex(reference.title or reference.container_title or "")}
    original = reference.original.get("title")
    fields["titleaddon"] = tex(original) if original else ""
    fields |= _container(reference, kind) | _numbers(reference, kind) | _imprint(reference, kind)
    fields["date"] = (reference.issued or "").replace("..", "")
    fields["langid"] = _langid(reference.language)
    fields["doi"] = verbatim(reference.DOI or "")
    fields["url"] = verbatim(reference.URL or "")
    fields["urldate"] = reference.accessed if reference.URL and reference.accessed and "X" not in reference.accessed else ""
    fields["note"] = "; ".join(v for v in (fields.get("note", ""), tex(reference.note or "")) if v)
    return kind, {k: v for k, v in fields.items() if v}


def bibtex_entry(reference: Reference) -> tuple[str, Fields]:
    """The same for classic BibTeX: journal, address, year and month; the day of access in the note."""
    kind, fields = biblatex_entry(reference)
    for new, old in (("journal", "journaltitle"), ("address", "location"), ("school" if kind == "thesis" else "institution", "institution")):
        if old in fields:
            fields[new] = fields.pop(old)
    date = fields.pop("date", "")
    year = re.match(r"\d{4}", date)
    month = re.match(r"\d{4}-(0[1-9]|1[0-2])", date)
    fields |= {"year": year[0]} if year else {}
    fields |= {"month": str(int(month[1]))} if month else {}
    if "urldate" in fields:
        fields["note"] = "; ".join(v for v in (fields.get("note"), f"Accessed {fields.pop('urldate')}") if v)
    if "issue" in fields:
        fields.setdefault("number", fields.pop("issue"))
    if "organization" in fields and kind == "online":
        fields["howpublished"] = fields.pop("organization")
    if kind == "thesis":
        kind = "mastersthesis" if re.search(r"master|修士|硕士|碩士|магист", fields.get("type", ""), re.IGNORECASE) else "phdthesis"
    return _CLASSIC.get(kind, kind), fields


def _kind(reference: Reference) -> str:
    kind = _TYPES.get(reference.type, "misc")
    if kind == "book" and not reference.author:
        return "collection" if reference.editor else "misc"
    if kind in ("incollection", "inproceedings", "thesis", "article", "report") and not reference.author:
        return "article" if kind == "article" and reference.container_title and reference.title and reference.author else "misc"
    if kind in ("incollection", "inproceedings") and not reference.container_title:
        return "misc"
    if kind == "article" and not (reference.container_title and reference.title):
        return "misc"
    if kind == "report" and not reference.publisher:
        return "misc"
    return kind


def _people(reference: Reference) -> Fields:
    return {role: " and ".join(_name(n) for n in getattr(reference, role)) for role in ("author", "editor", "translator")}


def _name(name: Name) -> str:
    """"family, given"; a body or an undivided name in double braces, so that nobody parts it."""
    if name.family is None or name.given is None:
        return "{" + tex(name.literal or name.family or name.given or "") + "}"
    given, _, suffix = name.given.partition(", ")
    family = tex(name.family)
    family = "{" + family + "}" if re.search(r",|\sand\s", family) or re.match(r"[a-z]", family) is None and " " in family else family
    return f"{family}, {tex(suffix)}, {tex(given)}" if suffix else f"{family}, {tex(given)}"


def _container(reference: Reference, kind: str) -> Fields:
    if not reference.container_title or not reference.title:
        return {}
    place = {"article": "journaltitle", "incollection": "booktitle", "inproceedings": "booktitle", "online": "organization", "misc": "howpublished"}.get(kind, "note")
    return {place: listed(reference.container_title) if place == "organization" else tex(reference.container_title)}


def _numbers(reference: Reference, kind: str) -> Fields:
    """Volume, number (digits), issue (a name such as 10月号), pages with the double hyphen of TeX, edition."""
    pages = re.sub(r"\s*[-‐‑‒–—−－]\s*", "--", tex(reference.page or ""))
    if kind in ("online", "dataset", "software"):
        return {}
    if kind == "misc":
        return {"note": f"pp. {pages}" if pages else ""}  # the data model gives this type no pages
    fields = {"volume": tex(reference.volume or ""), "pages": pages}
    issue = reference.issue or ""
    if kind == "article":
        fields["number" if re.fullmatch(r"[\d/\-–, ]+", issue) else "issue"] = tex(issue)
    elif reference.collection_title and kind != "report":
        fields |= {"series": tex(reference.collection_title)}
    if kind in ("report", "book", "incollection", "collection") and reference.number:
        fields["number"] = tex(reference.number)
    if kind in ("book", "collection", "incollection"):
        fields["edition"] = tex(re.sub(r"\D*(\d+)\D*", r"\1", reference.edition) if reference.edition and re.search(r"\d", reference.edition) else reference.edition or "")
    return fields


def _imprint(reference: Reference, kind: str) -> Fields:
    where = {"location": listed(reference.publisher_place or "")}
    if kind == "thesis":
        return {"type": tex(reference.genre or "phdthesis"), "institution": listed(reference.publisher or "")} | where
    if kind == "report":
        return {"type": tex(reference.genre or reference.collection_title or "techreport"), "institution": listed(reference.publisher or "")} | where
    if kind in ("online", "misc", "software"):
        fields = {"organization": listed(reference.publisher or "")} if not (reference.container_title and reference.title and kind == "online") else {}
        return fields | (where if kind == "misc" else {})
    if kind == "article":
        return {}
    return {"publisher": listed(reference.publisher or "")} | where


def _langid(tag: str | None) -> str:
    language = language_of(tag) if tag else None
    return language.babel if language else ""

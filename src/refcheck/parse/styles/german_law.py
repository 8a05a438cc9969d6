"""German footnotes of law: commentaries by paragraph, judgments by court and day, articles by the year and page of a short-named journal."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import Draft
from refcheck.parse.fields import take_access, take_addresses
from refcheck.parse.persons import take_author

_NAME = r"(?:(?:[Vv]on|v\.|[Vv]an|[Dd]e)\s)?[A-ZÄÖÜ][\w’'\-]+"
_NAMES = rf"{_NAME}(?:\s?/\s?{_NAME})*(?:\su\.\s?a\.)?"
_BORN = rf"{_NAME}(?:\s(?:gen\.|genannt)\s{_NAME})?"
_PLACE = r"(?:\s[A-ZÄÖÜ][a-zäöüß\-]+(?:\s(?:am|an der)\s[A-ZÄÖÜ][a-zäöüß]+)?)"
_COURT = (
    rf"(?:(?:BGH|BVerfG|BVerwG|BAG|BSG|BFH|BPatG|EuGH|EuG|EGMR|KG|(?:OLG|OVG|VGH|LAG|LSG|FG|LG|AG|VG|SG|ArbG){_PLACE}?)"
    rf"|(?:Europäischer\sGerichtshof(?:\sfür\sMenschenrechte)?|Bundes(?:gerichtshof|verfassungsgericht|verwaltungsgericht|arbeitsgericht|sozialgericht|finanzhof|patentgericht|gericht)"
    rf"|(?:Oberlandes|Kammer|Land|Amts|Verwaltungs|Oberverwaltungs|Landesarbeits|Arbeits|Sozial)gericht{_PLACE}?))"
)
# "in: Beispielmann/Muster, 6. Aufl. 2020, § 4 HafenG, Rn. 38"
_COMMENTARY = later(
    rf"\s*(?P<names>{_NAMES}),\s[Ii]n:\s(?:(?P<editor>{_NAMES})\s\(Hr?s?g\.\),?\s)?(?P<book>[^,()]{{3,60}}?(?:,\s(?!\d)[^,()]{{2,20}})?),?\s"
    r"(?:(?P<edition>\d+\.\s?(?:Aufl\.|Ed\.|EL)),?\s)?(?P<year>(?:19|20)\d\d),?\s"
    r"(?:(?P<title>(?:§{1,2}|Art\.)\s[^,;.]{1,30})\.?(?:,\s(?:Rn|Rdnr|Rz)\.?\s[^;]*)?|(?:Rn|Rdnr|Rz)\.?\s\d[^;]*)\W*(?:m\.?\s?w\.?\s?N\.?)?\W*"
)
# "BGH, Urt. v. 1. Dezember 2010 (I ZR 196/08), - Name - Rn. 19"
# "Feld in Feld/Ufer, HafenG, 3. Auflage, 2022, Art. 4 Nr. 1 HafenG, Rn. 23"
_WITHIN = later(
    rf"\s*(?P<names>{_NAMES})\sin:?\s(?:(?P<editor>{_BORN}(?:\s?/\s?{_BORN})*),\s)?(?P<book>[^,()]{{3,90}}?),\s(?:(?P<edition>\d+\.\s?(?:Aufl\.|Auflage|Ed\.|EL)),?\s)?"
    r"(?:(?P<early>(?:§{1,2}|Art\.)\s?[^,;.]{1,50}),\s)?(?P<year>(?:19|20)\d\d),?\s(?:(?P<title>(?:§{1,2}|Art\.)\s[^,;]{1,50}),\s)?(?:[^,;]{1,24},\s)?(?:Rn|Rdnr|Rz)\.?\s\d[^;]*"
)
_JUDGMENT = later(rf"\s*(?P<head>{_COURT},?\s(?:Urt|Beschl|Urteil|Beschluss|Entsch|Gutachten)\.?\s(?:v\.|vom)\s)(?=\d)")
_FILE = later(
    r"\s?[,(\-]*\s?(?:(?:Az\.:?|Rs\.|Rechtssache)\s)?(?P<number>(?:[IVX\d]+[a-z]?\s[A-Za-z]{1,4}(?:\s\([A-Za-z]+\))?|[CT]-?|[A-Z][a-zA-Z]*)\s?\d+/\d\d)"
)
_CALLED = later(r"\s-\s(?P<title>[^\-]{3,80}(?:-[^\s\-][^\-]{0,60})*?)\s-(?=[\s,;.]|$)")
_YEAR_PAGE = later(r"\s(?:19|20)\d\d,\s(?:S\.\s)?\d")
_SHORT = r"[A-ZÄÖÜ][\w]*[A-ZÄÖÜ]\w*\.?(?:[\s\-](?:[A-Z]{2,4}|Int\.|Beil\.))?"
_PAGE = r"(?P<page>\d{1,4})(?:\s?ff?\.)?(?:\s\(\d[^()]{0,12}\))?(?:\s?ff?\.)?"
# "Muster, Die Haftung des Reeders, NJW 2019, 441 (443)"
_ARTICLE = later(
    rf"\s*(?P<names>(?:[A-ZÄÖÜ][\w.\-]*\s){{0,3}}{_NAMES}),\s(?P<title>[^\n]{{8,}}?),\s(?P<container>{_SHORT}),?\s(?P<year>(?:19|20)\d\d),\s(?:S\.\s)?{_PAGE}(?:,\s[^;]{{1,30}})?\W*(?:m\.?\s?w\.?\s?N\.?)?\W*"
)
# "BGH, NJW 1991, 529 (530), - Hafenkran -"
_REPORTED = later(rf"\s*(?P<head>{_COURT},?\s(?P<container>{_SHORT}),?\s(?P<year>(?:19|20)\d\d),\s{_PAGE})")


@dataclass(frozen=True, slots=True)
class GermanLaw:
    """A decision has its name for a title, or court and day; a paragraph's commentary is a chapter of its book."""

    name: str = "german-law"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        text = draft.text
        if text[:1].isascii() and not text[:1].isupper():
            return False
        if "§" in text or "Art." in text or "Rn" in text:
            return _judgment(draft) or _reported(draft) or _commentary(draft) or _article(draft)
        return _judgment(draft) or (_YEAR_PAGE.search(text) is not None and (_reported(draft) or _article(draft)))


def _judgment(draft: Draft) -> bool:
    head = _JUDGMENT.match(draft.mask, draft.start, draft.end)
    if head is None:
        return False
    day = next((d for d in find_dates(draft.mask[: draft.end]) if d.start == head.end() and d.precision == "day"), None)
    if day is None:
        return False
    take_addresses(draft)
    take_access(draft)
    number = _FILE.match(draft.mask, day.end, draft.end)
    if number:
        draft.put("number", *number.span("number"))
    called = _CALLED.search(draft.mask, number.end() if number else day.end, draft.end)
    draft.put("title", *(called.span("title") if called else (head.start("head"), day.end)))
    draft.put("issued", day.start, day.end, value=day.edtf)
    draft.kind = "legal_case"
    return True


def _reported(draft: Draft) -> bool:
    found = _REPORTED.match(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    called = _CALLED.search(draft.mask, found.end(), draft.end)
    draft.put("title", *(called.span("title") if called else found.span("head")))
    _fields(draft, found, ("container_title", "page"))
    draft.kind = "legal_case"
    return True


def _commentary(draft: Draft) -> bool:
    found = _COMMENTARY.fullmatch(draft.mask, draft.start, draft.end) or _WITHIN.fullmatch(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    if found.groupdict().get("early"):
        draft.put("title", *found.span("early"))
    take_author(draft, *found.span("names"))
    if found["editor"]:
        take_author(draft, *found.span("editor"), role="editor")
    draft.put("container_title", *found.span("book"))
    _fields(draft, found, ("title", "edition"))
    draft.kind = "chapter"
    return True


def _article(draft: Draft) -> bool:
    found = _ARTICLE.fullmatch(draft.mask, draft.start, draft.end)
    if found is None:
        return False
    take_author(draft, *found.span("names"))
    _fields(draft, found, ("title", "container_title", "page"))
    draft.kind = "article-journal"
    return True


def _fields(draft: Draft, found: re.Match[str], fields: tuple[str, ...]) -> None:
    draft.put("issued", *found.span("year"))
    for field in fields:
        group = "container" if field == "container_title" else field
        if found[group]:
            draft.put(field, *found.span(group))

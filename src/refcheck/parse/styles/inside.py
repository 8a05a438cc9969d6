"""German forms without marks around the title: "A. Name, Titel, in: Zeitschrift 66 (2016), H. 3, S. 5" and "Name, A.: Titel. Ort 2021"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.brackets import groups
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_date, take_edition, take_pages, take_roles, take_volume_issue
from refcheck.parse.imprint import placed, take_imprint, take_place_year
from refcheck.parse.inverted import inverted_head
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.names import split_names
from refcheck.parse.persons import take_author

_NAME = r"[A-ZÀ-Þ][\w'’\-]+(?:\s(?:von|zu|van|de)){0,2},\s[A-ZÀ-Þ][\w.\-]*(?:\s(?:[A-ZÀ-Þ][\w.\-]*|von|zu|van|de)){0,3}"
_HEAD = later(
    rf"\s*(?P<names>(?![^,]+,\s(?:The|A|An|On|In|Of|How|Why|What|Towards?|Beyond)\s){_NAME}(?:\s?[;/]\s?{_NAME})*)(?:\s\[?(?:u\.\s?a\.|et\sal\.)\]?)?\s*(?P<role>\((?:Hrsg|Hg|Hgg|Ed|Eds)\.?\))?:\s+(?=\S)"
)
_GERMAN = later(r"(?<!\w)(?:S\.\s?\d|Aufl\.|Bd\.\s?\d|H\.\s?\d|Tab\.\s?\d|Heft\s\d|abgerufen|Zugriff|Stand:|Diss\.)|\(Hrsg\.\)|\(Hgg?\.\)")
_PERSON = r"[A-ZÀ-Þ][\w.’\-]*(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’\-]+|von|zu|van|de)){1,3}"
_NAMED = later(
    rf"\s*(?P<names>{_PERSON}(?:(?:,\s|\s?/\s?|\sund\s){_PERSON})*(?=\s\((?:Hrsg|Hgg?))|{_PERSON}(?:(?:\s?/\s?|\sund\s){_PERSON})*)\s*(?P<role>\((?:Hrsg|Hg|Hgg)\.?\))?:\s+(?=[A-ZÀ-Þ])"
)
# "Weltbank (Hrsg.): Titel"
_BODY = later(r"\s*(?P<names>[A-ZÄÖÜ][^,:;()“„«\d]{2,80}?)\s(?P<role>\((?:Hrsg|Hg|Hgg)\.?\)):\s+(?=[A-ZÀ-Þ])")
_SMALL = later(
    r"(?<!\w)(?:der|die|das|des|dem|und|um|beim?|seit|am|zur|zum|im|vom|eine[rsmn]?|für|über|ohne|auf|aus|nach|gegen|zwischen|als|wie|nicht|ist)(?!\w)|[äöüß]|(?<!\w)Kap\.\s\d",
    re.IGNORECASE,
)
_FOREIGN = later(r"(?<!\w)(?:the|of|and|for|to|with|les?|du|dans|et|pour|sur)(?!\w)", re.IGNORECASE)
_ENGLISH = later(
    rf"\b(?:the|of|and|for|to|a|an|in|How|The|A)\s(?![^,]*\bin:).*,\s(?:1[5-9]|20)\d\d(?=\s*(?:,\s(?:pp?\.|https?)|\.?\s*$|[,.]?\s*{USED}))"
)
_INSIDE = later(r"(?<=[,.?!])\s+[Ii]n:\s+(?=\S)")
_PERSONS = later(r"[^,:.()]{3,40}(?:[,/]\s[^,:.()]{3,40}?)*?\s\((?:Hrsg|Hg|Hgg)\.\)[,:]\s+|[^:()]{3,80}?\s\((?:Hrsg|Hg|Hgg)\.\)[,:]\s+")
_QUOTED = '“„«»"‘'


@dataclass(frozen=True, slots=True)
class Inside:
    """What stands behind "in:" is the container, what stands before the colon behind an inverted name is the author."""

    name: str = "german-plain"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head is None and (_GERMAN.search(draft.text) or _in_german(draft.text)):
            head = _NAMED.match(draft.mask, draft.start, draft.end) or _BODY.match(draft.mask, draft.start, draft.end)
        if head and not head["role"] and "/" not in head["names"] and _ENGLISH.search(draft.mask, draft.start, draft.end):
            head = None  # "UNESCO, Post-War: A History, Basic, 2011": no inverted name
        turned, names = inverted_head(draft.text) if head is None and _GERMAN.search(draft.text) else (0, ())
        inside = _INSIDE.search(draft.mask, head.end() if head else draft.start + turned, draft.end)
        if (not head and not inside and not turned) or " // " in draft.text:
            return False
        if any(
            g.sign in _QUOTED and g.start < (inside.start() if inside else draft.end) for g in groups(draft.mask, draft.start, draft.end)
        ):
            return False
        begin = (
            head.end()
            if head
            else draft.start + turned
            if turned
            else draft.start
            if draft.same_author
            else _author_end(draft, inside.start() if inside else draft.end)
        )
        untitled = inside is not None and "," not in draft.mask[draft.start : inside.start() - 1]  # no author: "Titel, in: FAZ"
        if not begin and not draft.same_author and not untitled:
            return False
        begin = begin or draft.start
        authored = begin > draft.start
        take_addresses(draft)
        take_access(draft)
        if head:
            take_author(draft, *head.span("names"))
        elif turned:
            draft.put_names("author", names, draft.start, draft.start + len(draft.text[:turned].rstrip(" ,")))
        elif authored and not draft.same_author:
            take_author(draft, draft.start, begin)
        draft.strike(draft.start, begin)
        title = inside.start() if inside else _book_end(draft, begin)
        end = begin + len(draft.mask[begin:title].rstrip(" ,"))
        draft.put("title", begin, end - (draft.mask[end - 1] == "."))
        draft.strike(begin, title)
        _rest(draft, _container(draft, inside.end()) if inside else title, chapter=inside is not None)
        if inside and not draft.has("container_title"):
            draft.kind = "article-journal"  # in: ebd.
        return True


def _in_german(text: str) -> bool:
    """Whether what stands behind the first colon has small words of German, and none of English or French."""
    behind = text.partition(": ")[2].partition("http")[0]
    return _SMALL.search(behind) is not None and _FOREIGN.search(behind) is None


_LOUD = later(r"\s*(?:VON\s|DE\s)?[A-ZÀ-Þ][A-ZÀ-Þ’\-]{2,}(?:\s?/\s?[A-ZÀ-Þ][A-ZÀ-Þ’\-]{2,})*,\s+")  # FELDER/BRUNNER, …, in:


def _author_end(draft: Draft, stop: int) -> int:
    """Behind the first comma, where it closes a person's name of two words or more; 0 where it does not."""
    found = re.compile(
        r"\s*[A-ZÀ-Þ][\w.'’\-]*(?:\s(?:[A-ZÀ-Þ][\w.'’\-]*|von|zu|van|de|der)){1,3}(?:\s?/\s?[A-ZÀ-Þ][\w.]*(?:\s[A-ZÀ-Þ][\w.'’\-]*){1,3})*,\s+"
    ).match(draft.mask, draft.start, stop) or _LOUD.match(draft.mask, draft.start, stop)
    return found.end() if found else 0


def _book_end(draft: Draft, begin: int) -> int:
    """Where a book's title ends: before the place, an edition, a volume or pages."""
    found = placed(
        rf"[.,]\s+(?=(?:<towns>)(?:[:,]\s|\s(?:1[5-9]|20)\d\d)|(?!<#months>)[A-ZÀ-Þ][\w\-]+(?:\s(?:(?:am|an der|im|upon|sur)\s)?[A-ZÀ-Þ][\w\-]+)?(?::\s|\s(?:1[5-9]|20)\d\d)|\d{{1,2}}\.\s<#months>|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}|\d+\.,?\s?(?:[a-zäöü]+\.?\s){{0,3}}Aufl|Bd\.|S\.\s?\d|<thesis>\W|(?:1[5-9]|20)\d\d)|[{USED}]"
    ).search(draft.mask, begin, draft.end)
    return found.start() + (found[0] != USED) if found else draft.end


def _container(draft: Draft, begin: int) -> int:
    """Editors and container behind "in:"; answers where the container ends."""
    editors = _PERSONS.match(draft.mask, begin, draft.end)
    if editors:
        names = re.match(r".*?(?=\s\((?:Hrsg|Hg))", draft.mask[begin : editors.end()])
        if names:
            same = pattern(r"(?:<same_author>)\s?[/,]?\s?").match(draft.mask, begin, begin + names.end())  # in: Ders./Brandl, Eva (Hrsg.)
            own = draft.names.get("author", ()) if same else ()
            others = split_names(draft.note.text[same.end() if same else begin : begin + names.end()])
            draft.put_names("editor", own + others, begin, begin + names.end())
        draft.strike(begin, editors.end())
        begin = editors.end()
    pair = None if editors else re.compile(rf"({_PERSON}(?:\s?/\s?{_PERSON})+):\s+(?=[A-ZÀ-Þ])").match(draft.mask, begin, draft.end)
    if pair:  # in: Eva Moor / Hans Ufer: Titel
        draft.put_names("editor", split_names(draft.note.text[slice(*pair.span(1))]), *pair.span(1))
        draft.strike(*pair.span())
        begin = pair.end()
    same = pattern(r"(?:<same_author>),\s+").match(draft.mask, begin, draft.end)
    if same and editors is None:  # in: ders., Schriften
        draft.strike(*same.span())
        begin = same.end()
    stop = placed(
        rf"[,.]\s+(?=(?:<towns>)(?:[:,]\s|\s\d{{4}})|\d|(?i:bd\.|h\.|heft|nr\.|s\.|jg\.)\s?\d|[Bb]d\.\s[IVX]+[,.\s]|<editor_before>\s(?=[A-ZÀ-Þ])|(?:1[5-9]|20)\d\d)|,\s+(?=[A-ZÀ-Þ][\w\-]+\s(?:1[5-9]|20)\d\d)|\s+\d+(?=\s*[(,/.])|\s*\((?!\d{{4}}\s?-\s?\d{{2,4}}\)(?:\s\(|,))|[{USED}]"
    ).search(draft.mask, begin, draft.end)
    end = stop.start() if stop else draft.end
    if not pattern(r"<ibid>\W*").fullmatch(draft.mask[begin:end].strip()):
        draft.put("container_title", begin, end)
    draft.strike(begin, end)
    return end


# "(Ausst.-Kat. Stadtmuseum, Lindau 2015)", "(= Hafenstudien, Bd. 27)": where a book was shown and the series that it stands in
_SHOWN = later(r"\s*\((?:Ausst|Aust|Kat|Tag|Exh|Cat)[.\-][^()]*\)")
_SERIES = later(
    r"\s*\(=\s?(?P<series>[^()]*?)(?:,?\s(?:Bd|Nr|H|Heft)\.?\s?\d+)?\)"
    r"|\s\((?P<papers>[A-Z][\w&.-]*(?:\s[A-Z][\w-]+)*[\s-](?:Studien?|Aktuell|Papiere?|Arbeitspapiere?|Papers?|Reports?|Berichte?))\s(?:Nr\.\s)?(?P<number>\d+(?:/\d+)?)\)"
)


def _brackets(draft: Draft, begin: int) -> None:
    shown = _SHOWN.search(draft.mask, begin, draft.end)
    if shown:
        draft.strike(*shown.span())
    series = _SERIES.search(draft.mask, begin, draft.end)
    if series:
        draft.put("collection_title", *series.span("series" if series["series"] else "papers"))
        if series["number"]:  # (SWP-Studie 17/2018)
            draft.put("number", *series.span("number"))
        draft.strike(*series.span())


def _rest(draft: Draft, begin: int, *, chapter: bool) -> None:
    _brackets(draft, begin)
    thesis = None if chapter else pattern(r"[,.\s]*(<thesis>)(?=[,\s])").match(draft.mask, begin, draft.end)
    if thesis:
        draft.put("genre", *thesis.span(1))
        draft.strike(*thesis.span(1))
    take_pages(draft)
    take_roles(draft, begin)
    take_edition(draft)
    take_journal_numbers(draft, begin)
    take_volume_issue(draft)
    take_place_year(draft, max(draft.start, begin - 4), draft.end)  # a place right behind the title
    take_date(draft, begin)
    take_imprint(draft, begin, draft.end)
    draft.kind = "thesis" if thesis else "book"
    if chapter:
        whole = draft.has("editor") or draft.has("publisher") or draft.has("publisher_place")
        draft.kind = "chapter" if whole else None

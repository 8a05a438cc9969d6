"""Reference lists: Author (2003). Title. Journal, 7, 43–73; Author. Title. Journal 2009;8:484-5; Author, 2010, Title, Journal …"""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.lang.later import later
from refcheck.parse.dates import find_dates
from refcheck.parse.draft import USED, Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import take_access, take_addresses, take_date, take_edition, take_pages, take_volume_issue
from refcheck.parse.imprint import is_publisher, placed, take_imprint
from refcheck.parse.journal import take_journal_numbers
from refcheck.parse.names import is_organisation, split_names
from refcheck.parse.persons import take_author

_HEAD = later(r"\s*(?P<author>[^()\d]{2,160}?)[.,]?\s*\(\s*(?P<year>(?:1[5-9]|20)\d\d)[a-z]?(?:[,.]\s*[^()]{1,20})?\s*\)\s*[.,:]?\s*(?=\S)")


# "Duara, Prasenjit. 2003. Title. …", "World Bank. 2020. Title. …", "Yoshida, K. 吉田健, 2001. Title …"
_STOPPED = later(
    r"\s*(?P<author>[A-ZÀ-ÞА-ЯЁ][^()\d“”«»\[\]:]{1,160}?)(?P<role>,?\s\(?(?:eds?|Hrsg|dir)\.?\)?)?[.,]?\s+(?P<year>(?:1[5-9]|20)\d\d)[a-z]?\.\s+"
    r"(?!(?:Сс?|[Pp]p?|S|Т|[Vv]ol|[Nn]o|Вып)\.\s?\d)(?=[^\W\d_])"
)
_CLOSED = later(r"(?<=\s)(?:1[5-9]|20)\d\d[a-z]?\.\s")
_INVERTED = later(r"[A-ZÀ-ÞА-ЯЁ][\w'’\-]+(?:\s[\w'’\-]+){0,2},\s[A-ZÀ-ÞА-ЯЁ]")
_OWN_SCRIPT = later(r"\s[㐀-鿿가-힣]{2,6}")
_BOTH_SCRIPTS = later(r"[A-Z][\w.,'’\- ]+\s[㐀-鿿가-힣]{2,6}(?:[,;]|$)")


@dataclass(frozen=True, slots=True)
class AuthorStopYear:
    """Lists that put the year between two full stops behind the author."""

    name: str = "author-stop-year"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _STOPPED.match(draft.mask, draft.start, draft.end) if _CLOSED.search(draft.mask, draft.start, draft.end) else None
        if (
            head is None
            or re.search(r"(?<!:)//|\sВ\s(?:кн|сб)\.\s?:", draft.text)
            or not _named(head["author"], draft.text[head.end() - draft.start :])
        ):
            return False
        take_addresses(draft)
        take_access(draft)
        a, b = head.span("author")
        if _BOTH_SCRIPTS.match(head["author"]):
            draft.put_names("author", split_names(_OWN_SCRIPT.sub("", draft.note.text[a:b])), a, b)
            draft.original["author"] = ", ".join(_OWN_SCRIPT.findall(draft.note.text[a:b])).strip()
        else:
            take_author(draft, a, b)
        draft.put("issued", *head.span("year"))
        draft.strike(draft.start, head.end())
        _rest(draft, head.end())
        return True


def _named(author: str, behind: str) -> bool:
    """Whether the words before the year are surely names: inverted, of a body, in two scripts; or one word, and an imprint or address follows."""
    if _INVERTED.match(author) or _BOTH_SCRIPTS.match(author) or is_organisation(author):
        return True
    return " " not in author and re.search(r"https?:|\.\s(?:[^.:]{2,30}|М\.|Л\.|СПб\.):\s[^.:]{2,60}\.?\s*$", behind) is not None


@dataclass(frozen=True, slots=True)
class AuthorYear:
    """Lists that put the year behind the author, and lists of medicine that part everything by full stops."""

    name: str = "author-year"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        head = _HEAD.match(draft.mask, draft.start, draft.end)
        if head and re.match(r"(?:pp?\.|S\.|С\.)?\s*\d|vol|no\.", draft.mask[head.end() : draft.end], re.IGNORECASE):
            return False
        if head is None or re.match(r"\s*[a-z]{2,}\s(?!.*//)", draft.mask[head.end() : draft.end]):
            return False
        take_addresses(draft)
        take_access(draft)
        a, b = head.span("author")
        take_author(draft, a, b)
        date = next((d for d in find_dates(draft.mask[: head.end()]) if d.start >= head.start("year")), None)
        if date and date.start == head.start("year"):
            draft.put("issued", date.start, date.end, value=date.edtf)
        draft.put("issued", *head.span("year"))
        draft.strike(draft.start, head.end())
        _rest(draft, head.end())
        return True


def _rest(draft: Draft, begin: int) -> None:
    draft.kind = "article-journal"
    take_pages(draft)
    take_journal_numbers(draft, begin)
    take_edition(draft)
    take_volume_issue(draft)
    stop = re.compile(rf"(?<![A-Z])[.](?=\s|[^\s\d]|$)|{USED}|,\s(?=[^,.]*(?:,|\.|{USED}|$))").search(draft.mask, begin, draft.end)
    full = re.compile(r"(?<![\s.(\-][A-ZА-ЯЁ])(?<!\s(?:St|Mr|Dr|vs|вв))(?<!\sг)[.?!](?=\s+\S)").search(draft.mask, begin, draft.end)
    if full and USED not in draft.mask[begin : full.start()]:
        stop = full
    end = stop.start() + (stop[0] in "?!") if stop else draft.end
    _title(draft, *_quoted(draft, begin, end))
    draft.strike(begin, end)
    date = take_date(draft, end)
    if not _collected(draft, end) and not _edited(draft, end) and not _imprinted(draft, end) and not _whole_work(draft, end):
        _container(draft, end)
    behind = re.compile(rf"[\s.{USED}]*(\d{{1,4}})\.?\s*(?={USED}|$)").match(draft.mask, date.end, draft.end) if date else None
    if behind and not draft.has("volume"):
        draft.put("volume", *behind.span(1))
        draft.strike(*behind.span(1))
    take_imprint(draft, end, draft.end)
    if draft.has("URL") and len(draft.values.get("issued", "")) == 10 and not any(map(draft.has, ("volume", "issue", "page"))):
        draft.kind = "webpage"


def _collected(draft: Draft, begin: int) -> bool:
    """ "In P. Dessen & A. Mori (Eds.), Infrastructure and empire (pp. 201-233). Fen Press": the collection and what follows it."""
    found = re.compile(
        rf"[\s.]*In:?\s+(?P<names>[^()]{{3,90}}?)\s\((?:Eds?|Hrsg|Hgg?|dir)\.?\)[,:]\s+(?P<title>[^{USED}.(]+)[\s.(){USED}]*"
    ).match(draft.mask, begin, draft.end)
    if found is None:
        return False
    draft.put_names("editor", split_names(draft.note.text[slice(*found.span("names"))]), *found.span("names"))
    draft.put("container_title", *found.span("title"))
    draft.strike(begin, found.end())
    draft.kind = "chapter"
    take_imprint(draft, found.end(), draft.end)
    left = re.compile(rf"[\s.{USED}]*([A-ZÀ-Þ][^.{USED}:,]+)").match(draft.mask, found.end(), draft.end)
    if left and not draft.has("publisher"):
        draft.put("publisher", *left.span(1))
    return True


_WORD = r"[A-ZÀ-ÞА-ЯЁ][\w.’'\-]*"
_IMPRINT = later(
    rf"[\s.,]*(?P<place>{_WORD}(?:[\s\-]{_WORD}){{0,2}}(?:(?:\s(?:and|и)\s|;\s|/){_WORD}(?:\s{_WORD})?)?(?:,\s(?:[A-Z]{{2,3}}|[A-Z][a-z]+\.?|(?:[A-Z]\.\s?){{2}}))?)"
    rf"\s?:\s(?P<publisher>[^:\d{USED}]{{2,80}}?)(?:,\s(?P<year>(?:1[5-9]|20)\d\d))?\.?\s*(?=$|{USED})"
)
_EDITED = later(
    rf"[\s.]*In:?\s+(?P<title>[^{USED}.]+?),\s(?:edited by|ed\.|eds\.)\s(?P<names>[^{USED}\d.]+(?:\b[A-Z]\.[^{USED}\d.]*)*)(?=[,.{USED}\d\s]*)"
)


def _edited(draft: Draft, begin: int) -> bool:
    """ "In Infrastructure and Empire, edited by P. Dessen and A. Mori, 201-233. London: Fen Press"."""
    found = _EDITED.match(draft.mask, begin, draft.end)
    if found is None:
        return False
    draft.put("container_title", *found.span("title"))
    names = draft.note.text[slice(*found.span("names"))].rstrip(" ,")
    draft.put_names("editor", split_names(names), found.start("names"), found.start("names") + len(names))
    pages = re.compile(r"[\s,]*(?:pp?\.\s?)?(\d{1,4}\s?-\s?\d{1,4})(?!\d)").match(draft.mask, found.end(), draft.end)
    if pages:
        draft.put("page", *pages.span(1))
    draft.strike(begin, pages.end() if pages else found.end())
    _imprinted(draft, pages.end() if pages else found.end())
    draft.kind = "chapter"
    return True


def _imprinted(draft: Draft, begin: int) -> bool:
    """ "Lanham, MD: Rowman & Littlefield" and nothing behind it but an address: a book."""
    while begin < draft.end and draft.mask[begin] in f" .,{USED}":
        begin += 1
    found = _IMPRINT.match(draft.mask, begin, draft.end)
    if found is None or draft.has("issue") or draft.has("volume"):
        return False
    draft.kind = "book"
    draft.put("publisher_place", *found.span("place"))
    draft.put("publisher", *found.span("publisher"))
    draft.strike(*found.span())
    return True


def _title(draft: Draft, begin: int, end: int) -> None:
    """The title; behind it the same in its own script, or a word on its language, which are none of it."""
    remark = re.search(r"\s*[(\[](?:in|In) [A-Z][a-z]+(?:[,;]? with [^()\[\]]*)?[)\]]$", draft.mask[begin:end])
    end = begin + remark.start() if remark else end
    own = re.match(r"([A-Za-zÀ-ſ][^㐀-鿿ぁ-ヿ가-힣\[]*?)\s+(\[?[㐀-鿿ぁ-ヿ가-힣][^A-Za-z]*)$", draft.note.flat[begin:end])
    if own:
        draft.original["title"] = own[2].strip("[]")
        end = begin + own.end(1)
    draft.put("title", begin, end)


def _whole_work(draft: Draft, begin: int) -> bool:
    """A publisher, with its place or without, right behind the title: a book, not a periodical."""
    found = re.compile(rf"[\s.,]*(?:([^\s{USED}.,:;()]{{2,20}}):\s*)?([^{USED}.,:;()]+)").match(draft.mask, begin, draft.end)
    if (
        found is None
        or draft.has("issue")
        or draft.has("volume")
        or not (is_publisher(found[2]) or (is_organisation(found[2]) and not draft.has("page")))
    ):
        return False
    draft.kind = "book"
    if found[1]:
        draft.put("publisher_place", *found.span(1))
    draft.put("publisher", *found.span(2))
    draft.strike(*found.span())
    return True


def _quoted(draft: Draft, begin: int, end: int) -> tuple[int, int]:
    while begin < end and draft.mask[begin] == " ":
        begin += 1
    while end > begin and draft.mask[end - 1] in " ,.":
        end -= 1
    if draft.mask[begin : begin + 1] in tuple("'‘\"“") and draft.mask[end - 1] in "'’\"”":
        begin, end = begin + 1, end - 1
        while end > begin and draft.mask[end - 1] in " ,.":
            end -= 1
    return begin, end


def _container(draft: Draft, begin: int) -> None:
    found = pattern(
        rf"[\s.,]*([^\s{USED}.,:;(][^{USED}]*?)\s*제?(?=[{USED},;:(]|\.\s(?!(?:[A-ZÀ-Þ][a-z]{{0,11}}\.?,?\s?){{1,6}}[\s,.]*(?:\d|{USED}))(?!Сери[яи]\s|Сер\.|Series\s|[А-ЯЁ][а-яё]+\s[^.,:;«“\d]{{2,60}},\s*[{USED}(\d])|\.?\s*$|제?\d+\s*[({USED}])"
    ).match(draft.mask, begin, draft.end)
    if found and placed("<towns>").fullmatch(found[1]):
        draft.kind = "book"  # Paris, Éditions du Quai: take_imprint reads both
    elif found and pattern(r"<thesis>").search(found[1]):
        draft.put("genre", *found.span(1))
        draft.strike(*found.span(1))
        draft.kind = "thesis"
    elif found and re.search(r"[^\W\d_]", found[1]):
        number = re.search(r"\s(\d{1,4})$", found[1])
        if number and not draft.has("volume"):
            draft.put("volume", found.start(1) + number.start(1), found.end(1))
        end = found.start(1) + number.start() if number else found.end(1)
        own = re.search(r"(?<=[a-z])\s+(\[?[㐀-鿿가-힣ぁ-ヿ][^A-Za-z]*)$", draft.mask[found.start(1) : end])
        if own:
            draft.original["container_title"] = own[1].strip("[]")
        draft.put("container_title", found.start(1), found.start(1) + own.start() if own else end)
        draft.strike(*found.span(1))
    else:
        draft.kind = "document"

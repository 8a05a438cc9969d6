"""Whether a page is the work that a note describes: title, date, author, pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.lang.running import only_in_sentences
from refcheck.match.bodies import in_short, is_body, same_body
from refcheck.match.bylines import byline
from refcheck.match.page_ranges import pages_agreement, printed_range
from refcheck.match.sheets import numbered
from refcheck.match.title_forms import romanised
from refcheck.match.titles import best_title, is_comparable
from refcheck.model import Agreement, Name, Page, Reference

_DATE = later(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_WINTER = later(r"(\d{4})-24")
_NEAR_DAYS = 2


def date_agreement(printed_edtf: str, page_edtf: str) -> str:
    """ "same", "near" (one is a part of the other, or they lie within two days) or "differs". Both are EDTF."""
    winter = _WINTER.fullmatch(printed_edtf)
    if winter:  # the winter of 2024 is that year's first months or its last and the next year's first
        year = int(winter[1])
        found = {date_agreement(span, page_edtf) for span in (f"{year}-01/{year}-02", f"{year}-12/{year + 1}-02")}
        return "differs" if found == {"differs"} else "near"
    ours, theirs = _days(printed_edtf), _days(page_edtf)
    if ours is None or theirs is None:
        return "same" if printed_edtf == page_edtf else "differs"
    if ours == theirs:
        return "same"
    if (ours[0] <= theirs[0] and theirs[1] <= ours[1]) or (theirs[0] <= ours[0] and ours[1] <= theirs[1]):
        return "near"
    apart = max((theirs[0] - ours[1]).days, (ours[0] - theirs[1]).days)
    both_days = ours[0] == ours[1] and theirs[0] == theirs[1]
    return "near" if both_days and apart <= _NEAR_DAYS else "differs"


def _days(edtf: str) -> tuple[date, date] | None:
    """First and last day that an EDTF date means, None where it is none we can read."""
    first, _, last = edtf.partition("/")
    start, end = _range(first), _range(last or first)
    if start is None or end is None:
        return None
    return start[0], end[1]


_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


def _range(edtf: str) -> tuple[date, date] | None:
    match = _DATE.match(edtf)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month in _SEASONS:
            return date(year, _SEASONS[month][0], 1), _month_end(year, _SEASONS[month][1])
        if month:
            return date(year, month, 1), _month_end(year, month)
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date:
    return date.fromordinal((date(year + month // 12, month % 12 + 1, 1)).toordinal() - 1)


def author_on_page(names: Sequence[Name], page_text: str) -> bool | None:
    """Whether an author or body is named on the page; None where the note names none or the scripts cannot be compared."""
    if not names or not page_text:
        return None
    text = in_short(page_text[:400_000])
    folded = fold_text(text)
    verdicts = [_named(name, text, folded) for name in names]
    if any(verdicts):
        return True
    return None if all(v is None for v in verdicts) else False


def _named(name: Name, text: str, folded: str) -> bool | None:
    if name.literal:
        forms = [in_short(f) for f in (name.literal, *_BRACKETED.sub(r"\1|\2", name.literal).split("|")) if f.strip()]
    elif name.family and _is_wide(name.family):
        forms = [name.family + (name.given or "")]
    else:
        forms = [name.family] if name.family else []
    keys = [fold_text(f) for f in forms]
    if any(k and k in folded for k in keys):
        return True
    if any(_heard(f, text) or (name.literal and same_body(f, text)) for f in forms):
        return True
    return False if any(_script(f) & _script(text[:5000]) and not _is_too_short(f) for f in forms) else None


def _is_too_short(form: str) -> bool:
    """Whether a foreign name in katakana is too short for its sound to tell it (ボボ・ロー)."""
    return "ァ" <= form[:1] <= "ヺ" and max(map(len, _POINTS.split(form))) <= _KANA


_KANA = 3


def _heard(form: str, text: str) -> bool:
    """Whether a personal name in another script sounds on the page."""
    from refcheck.match.speakers import names_agree, names_near

    parts = [form, *(p for p in _POINTS.split(form) if len(p) > 2 and p != form)]  # one part of a foreign name is enough to be silent
    near = [w for w in names_near(text[:3000] + "\n" + text[-1500:]) if not _is_small_word(w)]
    heard = (
        (part, other) for part in parts for other in near if not (_is_wide(part) and _is_wide(other)) or fold_text(part) == fold_text(other)
    )
    return len(form.split()) <= 3 and any(names_agree(part, other) for part, other in heard)


def _is_small_word(word: str) -> bool:
    """Whether a capital only begins a sentence: The, Больше."""
    from refcheck.match.content import content_of
    from refcheck.match.units import is_light

    code = "ru" if "А" <= word[0] <= "я" else "en" if word.isascii() else None
    return code is not None and all(map(is_light, content_of(word, code).units))


_BRACKETED = later(r"^(.{2,}?)\s*[(（](.{2,}?)[)）]\s*$")  # OFM (Office français de la mer): either names the body
_POINTS = later("[・·＝=]")


def _script(text: str) -> frozenset[str]:
    found = set()
    for character in text:
        if "а" <= character.lower() <= "ё":
            found.add("Cyrl")
        elif character.isascii() and character.isalpha():
            found.add("Latn")
        elif "一" <= character <= "鿿":
            found.add("Hani")
        elif "가" <= character <= "힣":
            found.add("Hang")
        elif "ァ" <= character <= "ヺ":
            found |= {"Kana", "Cyrl", "Latn"}  # a foreign name by its sound, which can be heard in these
    return frozenset(found)


def _is_wide(text: str) -> bool:
    return any("一" <= c <= "鿿" for c in han(text))


def agreement(reference: Reference, page: Page) -> Agreement:
    """How a page agrees with what the note says of it; each member None where one side is silent."""
    title, printed = _title(reference, page)
    issued, on_page = reference.issued, page.date
    compared = date_agreement(issued, on_page) if issued and on_page else None
    witnesses = [w.value for w in page.dates if w.source != "url" and not only_in_sentences(w.evidence, page.text[:_HEAD])]
    if compared == "differs" and issued:
        better = next((w for w in witnesses if date_agreement(issued, w) == "same"), None) or _year_printed(issued, page)
        if better is not None:
            compared, on_page = "same", better
    filled = page.pages or ((printed_range(page.text) or _of_sheets(reference, page)) if reference.page else None)
    return Agreement(
        title=title[1] if title else None,
        title_printed=printed,
        title_page=title[0] if title else page.title,
        date=compared,
        date_printed=issued,
        date_page=on_page,
        author_page=_told_by(reference.author, page) or _other_body(reference.author, page),
        pages=pages_agreement(reference.page, filled),
        pages_printed=reference.page,
        pages_page=filled,
        author=author_on_page(reference.author, "\n".join(filter(None, (page.site, page.author, page.title, page.text)))),
    )


def _of_sheets(reference: Reference, page: Page) -> str | None:
    """The pages that a document's sheets print; an offprint that counts from 1 says nothing of the volume that the note cites."""
    sheets = numbered(page.text, page.sheets)
    if sheets is None or (sheets.filled[0] <= _FIRST_PAGES and reference.container_title):
        return None
    return "–".join(map(str, sheets.filled))


_FIRST_PAGES = 3


def _year_printed(issued: str, page: Page) -> str | None:
    """The note's year, where the head of a page without a full date prints it beside another one: a title may name a year, too."""
    if len(issued) != _YEAR or len(page.date or "") != _YEAR:
        return None
    return issued if re.search(rf"(?<!\d){issued}(?!\d)", page.text[:_IMPRINT]) else None


_YEAR = 4  # characters of a bare year
_IMPRINT = 400  # characters at the beginning of a document in which it says when it was printed
_NOBODY = later(
    r"://|@|(?:admin(?:istrator)?|webmaster|editors?|editorial(?: team| staff)?|staff|guest|root|user|author|redaktion|rédaction|編集部|编辑部|小编|管理员"
    r"|редакция|редактор|관리자|편집부)$",
    re.IGNORECASE,
)


def _author_of(page: Page) -> str | None:
    """Who the page says wrote it: in its metadata, unless that names nobody, else in its byline."""
    declared = page.author
    if declared and not _NOBODY.match(declared.strip()) and "://" not in declared and any(c.isalpha() for c in declared):
        return declared
    return byline(page.text[:_HEAD], page.titles)


def _told_by(authors: Sequence[Name], page: Page) -> str | None:
    """Who the page says wrote it; a ministry or newspaper that put a person's words online is no other author."""
    told = _author_of(page)
    persons = bool(authors) and not any(n.literal and is_body(n.literal) for n in authors)
    return None if told and persons and is_body(told) else told


_PRESS = later(
    r"times|news|post|daily|herald|journal|tribune|courier|press|review|weekly|[报報网社紙聞信]$|zeitung|тасс|риа", re.IGNORECASE
)


def _other_body(authors: Sequence[Name], page: Page) -> str | None:
    """The body whose site it is, where the note names another body as author; sites that print others' words do not count."""
    site = page.site or ""
    named = [n.literal or (n.family or "") + (n.given or "") for n in authors]
    if not site or _PRESS.search(site) or not is_body(site) or not named or not all(is_body(n) for n in named):
        return None
    return site if any(_script(n) & _script(site) for n in named) else None


_HEAD = 20_000  # characters of a page in which its title stands


def _title(reference: Reference, page: Page) -> tuple[tuple[str | None, float] | None, str | None]:
    """The best pair of a printed title (translated and original) and one of the page's."""
    titles = page.titles or ((page.title,) if page.title else ())
    printed = [t for t in (reference.title, reference.original.get("title")) if t and is_comparable(t, titles)]
    if not titles or not printed:
        return (romanised(reference.title, titles) if titles and reference.title else None), reference.title
    lang = reference.language or page.language or ""
    found = [(best_title(p, titles, lang, page.language or ""), p) for p in printed]
    (best, chosen) = max(found, key=lambda f: f[0][1])
    return best, chosen

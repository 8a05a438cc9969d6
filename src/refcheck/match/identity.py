"""Whether a page is the work that a note describes: title, date, author."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from refcheck.lang.fold import fold_text, han
from refcheck.model import Agreement, Name, Page, Reference

_PARTS = re.compile(r"\s+[|｜_–—―-]\s+|[|｜]|\s*[:：]\s*|\s*[—―]{1,2}\s*|_{1,2}|\u3000+|\s{2,}|\s*[–]\s*")
_BRACKETED = re.compile(r"[（(【\[〔][^（()）【】\[\]〔〕]{1,40}[)）】\]〕]")
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_NEAR_DAYS = 2
_SHORT = 6


def title_agreement(printed: str, titles: Sequence[str], lang: str) -> float:
    """How well the printed title agrees with the best of a page's titles, 0 to 1; 1 is equal after folding.

    Folded away: width, case, quotation marks, letter variants, a site's name before or behind the title, the order of
    title and subtitle. A title cut short on either side counts by what is left.
    """
    return max((_pair(printed, title, lang) for title in titles if title), default=0.0)


def best_title(printed: str, titles: Sequence[str], lang: str) -> tuple[str | None, float]:
    """The page's title that agrees best, and how well."""
    best = max(((_pair(printed, t, lang), -i, t) for i, t in enumerate(titles) if t), default=None)
    return (best[2], best[0]) if best else (None, 0.0)


def _pair(printed: str, title: str, lang: str) -> float:
    from rapidfuzz import fuzz

    ours, theirs = fold_text(printed), fold_text(title)
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return 1.0
    mine, others = _parts(printed), _parts(title)
    if sorted(mine) == sorted(others) or "".join(mine) == "".join(others):
        return 1.0
    plain = fuzz.ratio(ours, theirs) / 100
    within = _within(ours, theirs, mine, others)
    words = fuzz.token_sort_ratio(_words(printed), _words(title)) / 100 if _is_spaced(lang, printed) else 0.0
    return round(max(plain, within, words, _by_parts(mine, others)), 3)


def _within(ours: str, theirs: str, mine: list[str], others: list[str]) -> float:
    """One title stands whole in the other: all of the printed one, or a part of the page's that is long enough."""
    if ours in theirs and len(ours) >= _SHORT:
        return 1.0 if ours in others or "".join(mine) in "".join(others) else 0.95
    if theirs in ours and len(theirs) >= _SHORT:
        return 0.95 if theirs in mine else 0.85
    return 0.0


def _by_parts(mine: list[str], others: list[str]) -> float:
    """The share of the printed title's letters that stand in its parts' best counterparts."""
    from rapidfuzz import fuzz

    total = sum(map(len, mine)) or 1
    found = 0.0
    for part in mine:
        best = max((fuzz.ratio(part, o) / 100 for o in others), default=0.0)
        found += len(part) * (best if best >= 0.7 else 0.0)
    return found / total


def _parts(title: str) -> list[str]:
    bare = _BRACKETED.sub(" | ", title)
    folded = (fold_text(p) for p in _PARTS.split(bare) if p)
    return [f for f in folded if f]


def _words(title: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", title).casefold()))


def _is_spaced(lang: str, printed: str) -> bool:
    return lang.split("-")[0] not in ("ja", "zh") and " " in printed


def date_agreement(printed_edtf: str, page_edtf: str) -> str:
    """ "same", "near" (one is a part of the other, or they lie within two days) or "differs". Both are EDTF."""
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
    text = page_text[:400_000]
    folded = fold_text(text)
    verdicts = [_named(name, text, folded) for name in names]
    if any(verdicts):
        return True
    return None if all(v is None for v in verdicts) else False


def _named(name: Name, text: str, folded: str) -> bool | None:
    if name.literal:
        forms = [name.literal]
    elif name.family and _is_wide(name.family):
        forms = [name.family + (name.given or "")]
    else:
        forms = [name.family] if name.family else []
    keys = [fold_text(f) for f in forms]
    if any(k and k in folded for k in keys):
        return True
    if any(_heard(f, text) for f in forms):
        return True
    return False if any(_script(f) & _script(text[:5000]) for f in forms) else None


def _heard(form: str, text: str) -> bool:
    """Whether a personal name in another script sounds on the page."""
    from refcheck.match.speakers import names_agree, names_near

    return len(form.split()) <= 3 and any(names_agree(form, other) for other in names_near(text[:3000] + "\n" + text[-1500:]))


def _script(text: str) -> frozenset[str]:
    found = set()
    for character in text:
        if "а" <= character.lower() <= "ё":
            found.add("Cyrl")
        elif character.isascii() and character.isalpha():
            found.add("Latn")
        elif "一" <= character <= "鿿":
            found.add("Hani")
    return frozenset(found)


def _is_wide(text: str) -> bool:
    return any("一" <= c <= "鿿" for c in han(text))


def agreement(reference: Reference, page: Page) -> Agreement:
    """How a page agrees with what the note says of it; each member None where one side is silent."""
    title, printed = _title(reference, page)
    issued, on_page = reference.issued, page.date
    compared = date_agreement(issued, on_page) if issued and on_page else None
    witnesses = [w.value for w in page.dates if w.source != "url"]  # the address is the note's own, not the page's word
    if compared == "differs" and issued:
        better = next((w for w in witnesses if date_agreement(issued, w) == "same"), None)
        if better is not None:
            compared, on_page = "same", better
    return Agreement(
        title=title[1] if title else None,
        title_printed=printed,
        title_page=title[0] if title else page.title,
        date=compared,
        date_printed=issued,
        date_page=on_page,
        author=author_on_page(reference.author, "\n".join(filter(None, (page.site, page.author, page.title, page.text)))),
    )


def _title(reference: Reference, page: Page) -> tuple[tuple[str | None, float] | None, str | None]:
    """The best pair of a printed title (translated and original) and one of the page's."""
    titles = page.titles or ((page.title,) if page.title else ())
    printed = [t for t in (reference.title, reference.original.get("title")) if t]
    if not titles or not printed:
        return None, reference.title
    lang = reference.language or page.language or ""
    found = [(best_title(p, titles, lang), p) for p in printed]
    (best, chosen) = max(found, key=lambda f: f[0][1])
    return best, chosen

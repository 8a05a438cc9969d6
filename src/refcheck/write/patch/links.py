"""An address that died, the copy of it that an archive holds, and how a paper of a language names such a copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from refcheck.lang import language_of
from refcheck.lang.record import Language
from refcheck.model import Span
from refcheck.url import UrlError, clean_printed, parse_url

_OUTER = re.compile(r"\A\s*[（(](.*)[)）]\s*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ArchivedLink:
    """One citation's address with its archived copy of the moment `when` (UTC).

    Where the file's text is the document's: `place` is the span of the printed address, `scope` that of its whole note,
    `accessed` that of its access date. None where the text has to be searched.
    """

    url: str
    archive_url: str
    when: datetime
    place: Span | None = None
    scope: Span | None = None
    accessed: Span | None = None


def archived_words(link: ArchivedLink, language: str, shown: str) -> str:
    """The words that name the copy in a paper of `language` (English where it has no form); `shown` is the address in the file's markup."""
    known = language_of(language)
    if known is None or not known.citing.archived_form:
        known = language_of("en")
    form = known.citing.archived_form if known else " ({link})"
    name = _month(known, link.when.month) if known else ""
    return form.format(link=shown, year=link.when.year, month=link.when.month, day=link.when.day, name=name)


def unbracketed(words: str) -> str:
    """The words as a statement of their own: without the brackets around them, with a capital."""
    inner = _OUTER.sub(r"\1", words)
    return inner[:1].upper() + inner[1:]


def brackets_addresses(language: str) -> bool:
    """Whether an address must be closed off from the words behind it, because the script has no blanks."""
    known = language_of(language)
    return known is not None and not known.spaced


def same_address(one: str, other: str) -> bool:
    """Whether two spellings name one address (the fragment counts)."""
    return one == other or _normal(one) == _normal(other)


def names_copy(text: str, link: ArchivedLink) -> bool:
    """Whether `text` names a copy of the address already: this one, or another archive's."""
    squeezed = re.sub(r"\s+", "", text).replace("\\", "")
    if re.sub(r"\s+", "", link.archive_url) in squeezed:
        return True
    return re.search(r"https?://[^<>\"'{}（）]{3,200}?/" + re.escape(link.url), squeezed) is not None


def _normal(url: str) -> str:
    try:
        return str(parse_url(clean_printed(url)))
    except UrlError:
        return url.strip()


def _month(language: Language, number: int) -> str:
    name = next((word for word, value in language.citing.months if value == number), str(number))
    return name.capitalize() if language.code in _CAPITAL_MONTHS else name


_CAPITAL_MONTHS = frozenset({"en", "de"})  # the citing words are kept in lower case

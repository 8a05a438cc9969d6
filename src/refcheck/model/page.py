"""What a capture says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignalKind(StrEnum):
    """Something about a page that a judge must know."""

    WALL = "wall"  # bot wall, challenge
    GEO_BLOCK = "geo_block"
    LEGAL_BLOCK = "legal_block"
    LOGIN = "login"
    PAYWALL = "paywall"
    RATE_LIMIT = "rate_limit"
    NOT_FOUND_TITLE = "not_found_title"  # the phrase stands in title or h1
    NOT_FOUND_BODY = "not_found_body"  # the phrase stands in a short body
    GONE = "gone"  # the site's own word that the page was removed for good
    PARKED = "parked"
    LAPSED = "lapsed"  # hosting that ended or never began: suspended, a server's first page
    EMPTY = "empty"
    LITTLE = "little"  # a few words that say neither that the page is there nor that it is not
    SCRIPT_ONLY = "script_only"  # text appears only with JavaScript
    META_REFRESH = "meta_refresh"
    SCRIPT_REDIRECT = "script_redirect"
    HOME_PAGE = "home_page"  # the final address is the site's root
    SECTION_PAGE = "section_page"  # a list or section, not an article
    MALFORMED = "malformed"
    UNREADABLE = "unreadable"  # not read within our limits of time and memory: what it is, is not known
    TYPE_MISMATCH = "type_mismatch"
    SERVER_FAULT = "server_fault"  # an error page of the server's software with status 200
    MAINTENANCE = "maintenance"
    ARTICLE = "article"  # an answer of 404 or 410 shows one under its own name


OWN_SENTENCES = "own sentences"
"""The name of a LITTLE whose sentences are all of its own."""


SEARCHED = "search"
"""The name of a SECTION_PAGE that is the answer to a search."""

ASKS_WHO = "asks who you are"
"""The name of a LOGIN that a sentence of the page asks for."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One sign, with what shows it. `name` is the product or phrase ("jiasule", "页面不存在"); `weight` 0 to 1.

    `target` is the address that a refresh or script leads to.
    """

    kind: SignalKind
    name: str
    evidence: str
    weight: float = 1.0
    target: str | None = None


@dataclass(frozen=True, slots=True)
class DateWitness:
    """A date that speaks for the page's publication. `value` is EDTF; `source` "meta", "text", "url", "pdf", "json-ld"."""

    value: str
    source: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a capture says.

    `title` is the best one, `titles` all candidates (title element, h1, og:title …), best first. `text` is the plain visible
    text, `main_text` the article without furniture where it was asked for (else ""). `date` is the best witness's EDTF.
    `language` is BCP 47 by the text. `charset` is the WHATWG name used, `charset_source` "bom", "header", "meta",
    "sniffed"; `replaced` counts undecodable bytes. `sheets` are the start offsets of a PDF's pages in `text`.
    """

    url: str
    media_type: str
    title: str | None = None
    titles: tuple[str, ...] = ()
    date: str | None = None
    dates: tuple[DateWitness, ...] = ()
    author: str | None = None
    site: str | None = None
    language: str | None = None
    text: str = ""
    main_text: str = ""
    charset: str | None = None
    charset_source: str | None = None
    replaced: int = 0
    signals: tuple[Signal, ...] = ()
    sheets: tuple[int, ...] = ()
    canonical_url: str | None = None
    pages: str | None = None  # the pages of its volume that the work fills, "45–60", where the page says so
    problem: str | None = None  # why there is no text (encrypted PDF, picture, video)
    seen: str | None = None  # digest of title, date and article, where the page itself is no longer at hand

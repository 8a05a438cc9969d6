"""What the place says that redirects ended at: a section, a search, an error page, a login, a question for consent."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refcheck.lang.later import later
from refcheck.model import Signal, SignalKind
from refcheck.model.page import SEARCHED
from refcheck.page.notice import shows
from refcheck.page.phrases import folded, home_names
from refcheck.page.sayings import is_grammar
from refcheck.page.shape import width
from refcheck.page.topic import Topic

_END = r"(?:[/._?-]|$)"
_PLACES: tuple[tuple[SignalKind, str, re.Pattern[str]], ...] = (
    (SignalKind.WALL, "consent", later(rf"/(?:consent|zustimmung|cookie-?wall|privacy-?gate|collectconsent|gdpr){_END}")),
    (SignalKind.NOT_FOUND_BODY, "error address", later(rf"/(?:error|errors|err|40[0-9]|410|page-?not-?found|not-?found|no-?page|error-?page|error40[0-9]){_END}|aspxerrorpath=")),
    (SignalKind.LAPSED, "suspended", later(r"/(?:suspendedpage\.cgi|defaultwebpage\.cgi|account-?suspended)")),
    (SignalKind.SECTION_PAGE, "choice", later(r"/(?:(?:select|choose)-?(?:language|lang|region|country)|language-?select|(?:download/)?app(?:-?download)?)(?:[/.?]|$)")),
    (SignalKind.SECTION_PAGE, SEARCHED, later(r"/(?:search|suche|recherche|poisk|find|search-?results?|busca)(?:[/.][\w./-]*)?\?")),
)  # fmt: skip
_GENERAL = later(r"^(?:/[a-z]{2,24}(?:[-_][a-z]{2,24})?){1,3}(?:\.[a-z]{2,5})?/?$|/$")  # words that name a section: no number, no long name
_ARTICLE = later(r"/(?:[^/]{0,40}[0-9]{5,}[^/]{0,40}|(?:[0-9]{4}/?[0-9]{2}(?:/?[0-9]{2})?)/[^/]{3,})(?:\.[a-z]{3,5})?$", re.IGNORECASE)
_NUMBERED = later(
    r"(?:^|&)(?:[ant]?id|(?:news|article|art|doc|content|info|item|story)_?id|seq|idx|no|num)=[a-z]{0,3}[0-9]{3,}(?:&|$)", re.IGNORECASE
)
_PART = later(r"\s+[-–—|｜:：·•»]+\s+|[|｜_]")
_LINKED, _NAME = 0.5, 20  # share of the text in links; width of a section's name
_LITTLE = 250  # width of the sentences of such a place
_LOGIN = later(rf"/(?:log-?in|sign-?in|signon|sso|oauth2?|authorize|wayf|ezproxy|shibboleth|cas/login|member/login){_END}")


def led_to(asked: str, ended: str, topic: Topic) -> list[Signal]:
    """Signs of a place that was reached under another address. An address that was cited so says nothing."""
    before, after = _target(asked), _target(ended)
    if before == after:
        return []
    out = [Signal(kind, name, ended[:160], 0.6) for kind, name, sign in _PLACES if sign.search(after) and not sign.search(before)]
    if _LOGIN.search(after) and not _LOGIN.search(before):
        out.append(Signal(SignalKind.LOGIN, "address", ended[:160], 0.6))
    if not out and _GENERAL.search(after) and not _GENERAL.search(before) and _says_little(topic):
        out.append(Signal(SignalKind.SECTION_PAGE, "section", ended[:160], 0.6))
    return out


def in_place(url: str, topic: Topic) -> list[Signal]:
    """LITTLE where the address of one article shows a list of others: a site's home page, or a section by its name alone."""
    html, shape = topic.html, topic.shape
    if shape.prose > _LITTLE or not _names_article(url) or shows(topic) or topic.content.own:
        return []
    if not topic.content.lines and "<form" in html.source[:60_000].lower():
        return [Signal(SignalKind.LITTLE, "form", "it shows a form where an article is cited", 0.5)]
    if shape.linked < _LINKED:
        return []
    first = folded(_PART.split(html.title or "", maxsplit=1)[0].strip())
    heads = [text for _, text in html.headings[:1]]
    if first in home_names() or (heads and all(map(is_grammar, folded(heads[0]).split())) and width(heads[0]) <= _NAME):
        return [Signal(SignalKind.LITTLE, "list", "it shows a list where an article is cited", 0.5)]
    return []


def _names_article(url: str) -> bool:
    parts = urlsplit(url)
    return _ARTICLE.search(parts.path) is not None or _NUMBERED.search(parts.query) is not None


def _says_little(topic: Topic) -> bool:
    """Whether a place holds no article: a list, a form, a few words on what stands below it."""
    return topic.shape.prose <= _LITTLE and not topic.content.dated and len(topic.content.own) <= 1 and not shows(topic)


def _target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}".lower() if parts.query else parts.path.lower()

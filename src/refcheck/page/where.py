"""What the place says that redirects ended at: a search, an error page, a login, a question for consent."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refcheck.model import Signal, SignalKind

_END = r"(?:[/._?-]|$)"
_PLACES: tuple[tuple[SignalKind, str, re.Pattern[str]], ...] = (
    (SignalKind.WALL, "consent", re.compile(rf"/(?:consent|zustimmung|cookie-?wall|privacy-?gate|collectconsent|gdpr){_END}")),
    (SignalKind.NOT_FOUND_BODY, "error address", re.compile(rf"/(?:error|errors|err|40[0-9]|410|page-?not-?found|not-?found|no-?page|error-?page|error40[0-9]){_END}|aspxerrorpath=")),
    (SignalKind.LAPSED, "suspended", re.compile(r"/(?:suspendedpage\.cgi|defaultwebpage\.cgi|account-?suspended)")),
    (SignalKind.SECTION_PAGE, "choice", re.compile(r"/(?:(?:select|choose)-?(?:language|lang|region|country)|language-?select|(?:download/)?app(?:-?download)?)(?:[/.?]|$)")),
    (SignalKind.SECTION_PAGE, "search", re.compile(r"/(?:search|suche|recherche|poisk|find|search-?results?|busca)(?:[/.][\w./-]*)?\?")),
)  # fmt: skip
_LOGIN = re.compile(rf"/(?:log-?in|sign-?in|signon|sso|oauth2?|authorize|wayf|ezproxy|shibboleth|cas/login|member/login){_END}")


def led_to(asked: str, ended: str) -> list[Signal]:
    """Signs in an address that was reached under another one. An address that was cited so says nothing."""
    before, after = _target(asked), _target(ended)
    if before == after:
        return []
    out = [Signal(kind, name, ended[:160], 0.6) for kind, name, sign in _PLACES if sign.search(after) and not sign.search(before)]
    if _LOGIN.search(after) and not _LOGIN.search(before):
        out.append(Signal(SignalKind.LOGIN, "address", ended[:160], 0.6))
    return out


def _target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}".lower() if parts.query else parts.path.lower()

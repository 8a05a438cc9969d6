"""Addresses that are nobody else's business: they are never named to a third party, such as a web archive."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from refcheck.url.addresses import special_purpose
from refcheck.url.parser import UrlError, parse_url

# RFC 2606, 6761, 6762, 7686, 8375, ICANN's private use, and what routers call their networks.
_LOCAL_ENDINGS = frozenset(
    "localhost local localdomain internal intranet private corp home lan arpa onion test example invalid alt".split()
)
_SECRET = re.compile(
    r"(?:^|[_.-])(?:token|sig|signature|secret|password|passwd|pwd|auth|apikey|api_key|session|sessionid|jsessionid|credential)$"
)
_SESSION_PATH = re.compile(r";jsessionid=", re.IGNORECASE)


def private_reason(url: str) -> str | None:
    """Why `url` must not be named to others ("a user name stands in it", …); None when it is public as far as it shows."""
    try:
        parsed = parse_url(url)
    except UrlError as error:
        return f"no valid URL: {error}"
    if "@" in url.split("://", 1)[-1].split("/", 1)[0]:
        return "a user name stands in it"
    if parsed.is_address:
        reason = special_purpose(parsed.host)
        return f"its host is no public address ({reason})" if reason else _secret(parsed.path, parsed.query)
    labels = parsed.host.rstrip(".").split(".")
    if len(labels) < 2 or labels[-1] in _LOCAL_ENDINGS:
        return "its host is no public name"
    return _secret(parsed.path, parsed.query)


def _secret(path: str, query: str | None) -> str | None:
    if _SESSION_PATH.search(path):
        return "a session stands in it"
    for pair in (query or "").split("&"):
        name, _, value = pair.partition("=")
        if value and _SECRET.search(unquote_plus(name).lower()):
            return f"a secret may stand in it ({unquote_plus(name)})"
    return None

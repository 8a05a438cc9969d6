"""The strict parser: the WHATWG URL standard, http and https only. The host it names is the host that is connected to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MAX_LENGTH = 65_536
_DEFAULT_PORTS = {"http": 80, "https": 443}


class UrlError(ValueError):
    """A text that is no address we can ask. `reason` is a stable code: "empty", "too-long", "no-scheme", "scheme", "host", "syntax"."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Url:
    """An http(s) address as browsers understand it.

    `host` is ASCII (Punycode; an IPv6 address without brackets), `port` the effective one, `path` starts with "/",
    `query` and `fragment` are without "?" and "#" (`query` None: no question mark). `origin` is "scheme://host[:port]",
    `href` the address without fragment. User name and password are dropped: they are never sent and never shown.
    """

    scheme: str
    host: str
    port: int
    path: str
    query: str | None
    fragment: str
    origin: str
    href: str
    had_userinfo: bool = False

    @property
    def target(self) -> str:
        """Path and query as they go into a request line."""
        return self.path if self.query is None else f"{self.path}?{self.query}"

    @property
    def authority(self) -> str:
        """Host and, where it is not the scheme's own, port: what the Host header says."""
        return self.origin.partition("://")[2]

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address, not a name."""
        return ":" in self.host or self.host.replace(".", "").isdigit()

    def __str__(self) -> str:
        return self.href


def parse_url(text: str, base: Url | None = None) -> Url:
    """The address that `text` names, relative ones against `base`. Raises UrlError when it is none or not http(s)."""
    return _parse(text, base.href if base else None)


def display(text: str) -> str:
    """`text` for showing: user name and password left out, also where the rest is no valid address."""
    head, mark, rest = text.partition("://")
    if not mark:
        return text
    end = min((rest.find(c) for c in "/?#\\" if c in rest), default=len(rest))
    userinfo, at, host = rest[:end].rpartition("@")
    del userinfo
    return f"{head}://{host}{rest[end:]}" if at else text


@lru_cache(maxsize=4096)
def _parse(text: str, base: str | None) -> Url:
    import ada_url

    if base is None and not text.strip():
        raise UrlError("empty", "no address")
    if len(text) > MAX_LENGTH:
        raise UrlError("too-long", f"longer than {MAX_LENGTH} characters")
    try:
        parts = ada_url.URL(text, base=base)
    except (ValueError, UnicodeError) as error:
        raise _refusal(text) from error
    scheme = str(parts.protocol).removesuffix(":")
    if scheme not in _DEFAULT_PORTS:
        raise UrlError("scheme", f"the scheme {scheme[:40]!r} is not http or https")
    host, query = str(parts.hostname), str(parts.search)
    origin = f"{scheme}://{parts.host}"
    path = str(parts.pathname) or "/"
    fragment = str(parts.hash)[1:]
    if len(str(parts.href)) > MAX_LENGTH:  # each character of a foreign script may become nine
        raise UrlError("too-long", f"longer than {MAX_LENGTH} characters")
    has_query = bool(query) or str(parts.href).partition("#")[0].endswith("?")
    return Url(
        scheme=scheme,
        host=host.removeprefix("[").removesuffix("]"),
        port=int(parts.port) if parts.port else _DEFAULT_PORTS[scheme],
        path=path,
        query=query[1:] if has_query else None,
        fragment=fragment,
        origin=origin,
        href=f"{origin}{path}{query or ('?' if has_query else '')}",
        had_userinfo=bool(parts.username or parts.password),
    )


def _refusal(text: str) -> UrlError:
    head, colon, rest = text.strip().partition(":")
    scheme = head.lower()
    if not colon or not scheme.isascii() or not scheme.replace("+", "").replace("-", "").replace(".", "").isalnum() or "." in scheme:
        return UrlError("no-scheme", "no http:// or https:// before it")
    if scheme not in _DEFAULT_PORTS:
        return UrlError("scheme", f"the scheme {scheme[:40]!r} is not http or https")
    if not rest.strip("/\\"):
        return UrlError("host", "no host name")
    return UrlError("host", "the host name or port is not valid")

"""What two addresses have in common, read off their characters alone."""

from __future__ import annotations

_ENTRANCES = ("home", "main", "en", "ja", "zh", "ru", "jp", "cn", "default.aspx", "default.htm")


def same_place(one: str, other: str) -> bool:
    """Whether two addresses differ only in scheme, www, a closing slash, an index page or the case of the host."""
    return bare(one) == bare(other)


def bare(url: str) -> str:
    """An address without what does not tell pages apart: scheme, www, default ports, fragment, index page, closing slash."""
    rest = url.split("://", 1)[-1].split("#", 1)[0]
    host, slash, path = rest.partition("/")
    host = host.lower().removeprefix("www.").removesuffix(":80").removesuffix(":443")
    path = path.removesuffix("index.html").removesuffix("index.htm").removesuffix("index.php").rstrip("/")
    return f"{host}{slash if path else ''}{path}"


def home_page(url: str) -> bool:
    """Whether an address is a site's entrance, a language's entrance included."""
    path = bare(url).partition("/")[2].split("?")[0]
    return path == "" or path.lower() in _ENTRANCES


def same_name(one: str, other: str) -> bool:
    """Whether the last part of two paths is one name: equal, or one within the other, and long enough to tell."""
    a, b = _name(one), _name(other)
    return len(a) >= 8 and len(b) >= 8 and (a in b or b in a)


def _name(url: str) -> str:
    path = bare(url).split("?")[0]
    last = path.rstrip("/").rsplit("/", 1)[-1].lower() if "/" in path else ""
    return last.rsplit(".", 1)[0] if "." in last else last

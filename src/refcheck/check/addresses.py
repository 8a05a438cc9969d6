"""What two addresses have in common, read off their characters alone."""

from __future__ import annotations

import re

_LONG = 6  # characters of a path that says something
_LONG_NUMBER = 5  # figures of a number that tells articles apart
_ENTRANCES = ("home", "main", "en", "ja", "zh", "ru", "jp", "cn", "default.aspx", "default.htm")


def same_place(one: str, other: str) -> bool:
    """Whether two addresses differ only in scheme, www, a closing slash, an index page or the case of the host."""
    return one == other or bare(one) == bare(other)


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


def entrance(url: str) -> bool:
    """Whether an address was cited as a site's entrance: no query picks a page of it."""
    return "?" not in url and home_page(url)


def same_host(one: str, other: str) -> bool:
    """Whether two addresses have one host, `www.` aside."""
    return bare(one).partition("/")[0].split("?")[0] == bare(other).partition("/")[0].split("?")[0]


def same_name(one: str, other: str) -> bool:
    """Whether the last part of two paths is one name: equal, or one within the other, and long enough to tell."""
    a, b = _name(one), _name(other)
    return len(a) >= 8 and len(b) >= 8 and (a in b or b in a)


def keeps_address(cited: str, final: str) -> bool:
    """Whether the place that was reached carries the cited path, or the number of the article in it: the site moved it by its address."""
    (host, _, path), (_, _, where) = bare(cited).partition("/"), bare(final).partition("/")
    plain, where = path.split("?")[0].lower(), where.split("?")[0].lower()
    if len(plain) >= _LONG and (plain == where or where.endswith("/" + plain) or where.startswith(_stem(plain) + "/")):
        return True
    del host
    return bool(_numbers(path)) and _last_number(path) in _numbers(where)


def other_number(cited: str, final: str) -> bool:
    """Whether two addresses both carry a date, and another one, or both the number of an article, and another one."""
    one, other = bare(cited).partition("/")[2], bare(final).partition("/")[2]
    dates, others = _dates(one), _dates(other)
    if dates and others:
        return not dates & others
    return _differ({n for n in _numbers(one) if len(n) >= _LONG_NUMBER}, {n for n in _numbers(other) if len(n) >= _LONG_NUMBER})


def _last_number(path: str) -> str:
    """The number that stands last: the article's, behind that of its column."""
    return max(_numbers(path), key=path.rfind)


def _differ(one: set[str], other: set[str]) -> bool:
    return bool(one) and bool(other) and not one & other


def _dates(path: str) -> set[str]:
    """Year and month of the dates in a path."""
    return {y + m for y, m in re.findall(r"(?<![0-9])((?:19|20)[0-9]{2})[-/_]?(0[1-9]|1[0-2])(?=[-/_.]|[0-3][0-9](?![0-9])|$)", path)}


def _stem(path: str) -> str:
    head, dot, end = path.rpartition(".")
    return head if dot and len(end) <= 5 else path


def _numbers(path: str) -> set[str]:
    """Numbers of four figures and more that are no year and no date."""
    found = re.findall(r"(?<![0-9])[0-9]{4,12}(?![0-9])", path)
    return {n for n in found if not re.fullmatch(r"(?:19|20)[0-9]{2}(?:[01][0-9](?:[0-3][0-9])?)?|[01][0-9][0-3][0-9]", n)}


def _name(url: str) -> str:
    path = bare(url).split("?")[0]
    last = path.rstrip("/").rsplit("/", 1)[-1].lower() if "/" in path else ""
    return last.rsplit(".", 1)[0] if "." in last else last


def without_userinfo(url: str) -> str:
    """An address as printed, without the name and password that may stand before its host: they are sent, shown and kept nowhere."""
    scheme, mark, rest = url.partition("://")
    host = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    return f"{scheme}{mark}{rest[host.rfind('@') + 1 :]}" if mark and "@" in host else url

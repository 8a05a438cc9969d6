"""Other addresses under which the same page may answer."""

from __future__ import annotations

from refcheck.url.parser import Url, UrlError, parse_url
from refcheck.url.quirks import house_of, path_shapes


def variants(url: str) -> tuple[str, ...]:
    """Other addresses for the page at `url`, likeliest first: the house's other names and paths, then www and scheme.

    Empty for what is no address. Hosts that are IP addresses and other ports than the scheme's own have no variants.
    """
    try:
        parsed = parse_url(url)
    except UrlError:
        return ()
    if parsed.is_address or ":" in parsed.authority:
        return ()
    found = [*_in_house(parsed), *_plain(parsed)]
    return tuple(dict.fromkeys(v for v in found if v != parsed.href))


def same_house(one: str, other: str) -> bool:
    """Whether two addresses belong to one host, `www.` aside, or to one institution of the quirks table."""
    try:
        a, b = parse_url(one).host.removeprefix("www."), parse_url(other).host.removeprefix("www.")
    except UrlError:
        return False
    house = house_of(a)
    return a == b or (house is not None and house is house_of(b))


def _in_house(url: Url) -> list[str]:
    house = house_of(url.host)
    if house is None:
        return []
    shapes = (url.path, *path_shapes(house, url.path))
    scheme = url.scheme
    return [_address(scheme, host, shape, url.query) for shape in shapes for host in house.hosts]


def _plain(url: Url) -> list[str]:
    bare = url.host.removeprefix("www.")
    twin = bare if bare != url.host else f"www.{bare}"
    other = "http" if url.scheme == "https" else "https"
    pairs = ((url.scheme, twin), (other, url.host), (other, twin))
    return [_address(scheme, host, url.path, url.query) for scheme, host in pairs]


def _address(scheme: str, host: str, path: str, query: str | None) -> str:
    return f"{scheme}://{host}{path}" + ("" if query is None else f"?{query}")

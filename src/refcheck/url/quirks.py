"""The oddities of sites, all of them here: houses that answer under several names, and paths that exist in two shapes.

Each row says from where we know it. A row is a hint where to look, never a verdict: only a page that agrees with the note is one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """One institution under several host names, newest first. `path_prefixes` may stand at the head of a path or be missing."""

    hosts: tuple[str, ...]
    path_prefixes: tuple[str, ...] = ()
    why: str = ""


HOUSES: tuple[House, ...] = (
    House(
        ("www.mfa.gov.cn", "www.fmprc.gov.cn"),
        ("/web",),
        "The ministry of foreign affairs of China: both names are in use, paths with and without /web/ (collectors, 2026).",
    ),
    House(("www.chinanews.com.cn", "www.chinanews.com"), (), "China News Service: .com leads to .com.cn (remembered)."),
    House(("tass.ru", "itar-tass.com", "www.itar-tass.com"), (), "The agency went back to its old name in 2014."),
    House(("tass.com", "en.itar-tass.com"), (), "The same, in English."),
    House(("www.xinhuanet.com", "www.news.cn", "news.xinhuanet.com"), (), "Xinhua: news.cn and xinhuanet.com serve the same articles."),
)

REFUSING: dict[str, str] = {
    "gov.cn": "Most Chinese government sites refuse or time out from abroad: over half of 13,508 in a study of 2026 (read).",
}
"""Domains whose silence tells nothing: they answer some networks only. Build servers stand abroad."""


def refuses_some_networks(host: str) -> bool:
    """Whether a host belongs to a domain that is known to answer some networks only."""
    return any(host == domain or host.endswith(f".{domain}") for domain in REFUSING)


def house_of(host: str) -> House | None:
    """The house that answers under `host` (with or without "www."); None when we know of none."""
    bare = host.lower().removeprefix("www.")
    return next((h for h in HOUSES if any(bare == name.removeprefix("www.") for name in h.hosts)), None)


def path_shapes(house: House, path: str) -> tuple[str, ...]:
    """The other shapes of `path` in that house: each prefix taken away where it stands, put before where it does not."""
    return tuple(path.removeprefix(p) if path.startswith(f"{p}/") else p + path for p in house.path_prefixes)


RESOLVERS = frozenset(
    {"doi.org", "dx.doi.org", "hdl.handle.net", "purl.org", "n2t.net", "w3id.org", "nbn-resolving.org", "nbn-resolving.de", "id.ndl.go.jp"}
)
"""Hosts whose addresses are made to lead elsewhere (DOI, Handle, ARK, PURL, URN): to be led on is their use, not a move."""


def is_resolver(url: str) -> bool:
    """Whether an address is an identifier that its host resolves."""
    host = url.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
    return host.lower().removeprefix("www.") in RESOLVERS

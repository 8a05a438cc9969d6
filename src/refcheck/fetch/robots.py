"""robots.txt (RFC 9309) and Crawl-delay.

What we do where the file gives no rules: an answer in 4xx means that there are none. An answer in 5xx would bar a crawler; we
are asked for single pages that a paper cites, so they are fetched, but slowly (`CAUTIOUS_S` between starts). Where the file
cannot be had at all (no connection, no answer in time), the page itself is tried and shows the same trouble under its own name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes

from refcheck.model.capture import Capture, Outcome

TOKEN = "refcheck"  # noqa: S105 - the product token of RFC 9309, no secret
MAX_BYTES = 512_000
MAX_RULES = 40_000  # as many as fit into half a megabyte
CAUTIOUS_S = 2.0
MAX_DELAY_S = 60.0
_LINE = re.compile(r"^[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class Rules:
    """What an origin asks of us. `rules` are (allowed, path pattern); `delay_s` is the least time between starts."""

    rules: tuple[tuple[bool, str], ...] = ()
    delay_s: float | None = None

    def refusing(self, target: str) -> str | None:
        """The rule that forbids `target` (path and query), as printed in the file; None when it may be fetched."""
        if target == "/robots.txt":
            return None
        path = _normal(target)
        best: tuple[int, bool, str] = (-1, True, "")
        for allowed, pattern in self.rules:
            if _fits(pattern, path):
                best = max(best, (len(pattern.encode()), allowed, pattern))
        return None if best[1] else f"Disallow: {best[2]}"


def rules_of(capture: Capture) -> Rules:
    """The rules that a fetched robots.txt states (see the module's text for the ones that state none)."""
    status = capture.http_status or 0
    if status >= 500 or status == 429:
        return Rules(delay_s=CAUTIOUS_S)
    usable = (Outcome.COMPLETED, Outcome.TRUNCATED, Outcome.INCOMPLETE)
    if not 200 <= status < 300 or capture.outcome not in usable:
        return Rules()
    return parse_robots(capture.body[:MAX_BYTES].decode("utf-8", "replace"))


def parse_robots(text: str) -> Rules:
    """The rules for us in `text`: those of all groups that name us, else those of `*`."""
    ours: dict[tuple[bool, str], None] = {}
    everyone: dict[tuple[bool, str], None] = {}
    delays: dict[str, float] = {}
    agents: list[str] = []
    in_rules = named = False
    for line in text.removeprefix("\ufeff").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match[1].lower(), match[2]
        if key == "user-agent":
            agents = [] if in_rules else agents
            agents.append(_product(value))
            in_rules = False
            named = named or agents[-1] == TOKEN
            continue
        if key not in ("allow", "disallow", "crawl-delay"):
            continue
        in_rules = True
        for agent, rules in ((TOKEN, ours), ("*", everyone)):
            if agent in agents and len(rules) < MAX_RULES:
                _take(key, value, rules, delays, agent)
    who = TOKEN if named else "*"
    return Rules(tuple(ours if named else everyone), delays.get(who))


def _take(key: str, value: str, rules: dict[tuple[bool, str], None], delays: dict[str, float], agent: str) -> None:
    if key == "crawl-delay":
        try:
            delay = float(value)
        except ValueError:
            return
        if delay >= 0:
            delays[agent] = min(delay, MAX_DELAY_S)
    elif value.startswith(("/", "*")):
        rules[key == "allow", _normal(value)] = None


def _product(value: str) -> str:
    if value.startswith("*"):
        return "*"
    match = re.match(r"[A-Za-z_-]+", value)
    return match[0].lower() if match else ""


@lru_cache(maxsize=4096)
def _normal(path: str) -> str:
    """Percent-encoding in one form: what need not be encoded is not, the rest is in upper case."""
    return quote(unquote_to_bytes(path), safe="/*$?=&;:@!'()+,~-._[]|")


def _fits(pattern: str, path: str) -> bool:
    """RFC 9309 matching with `*` and a final `$`, in linear steps: no pattern of a server costs us exponential time."""
    anchored = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    position = len(pieces[0])
    if len(pieces) == 1:
        return not anchored or position == len(path)
    for piece in pieces[1:-1]:
        found = path.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    last = pieces[-1]
    if anchored:
        return path.endswith(last) and len(path) - len(last) >= position
    return path.find(last, position) >= 0

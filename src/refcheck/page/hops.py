"""Where a page itself leads on: refresh as element or header, and simple scripts."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from refcheck.lang.later import later
from refcheck.model import Capture, Signal, SignalKind
from refcheck.page.topic import Topic

_WAIT = later(r"\s*(\d+(?:\.[\d.]*)?|\.[\d.]*)")
_BEFORE_URL = later(r"(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?", re.IGNORECASE)
_ASSIGN = later(
    r"(?:window|document|self|top|parent)?\.?\blocation(?:\.href)?\s*=\s*['\"]([^'\"\s]{1,2000})['\"]|\blocation\.(?:replace|assign)\(\s*['\"]([^'\"\s]{1,2000})['\"]\s*\)"
)
_CONDITION = later(r"\bfunction\b|\bif\s*\(|=>|onclick|addEventListener")
_LONGEST_WAIT = 15.0  # seconds; a page that reloads itself every minute is no hop
_LITTLE = 600


def hop_signals(topic: Topic, capture: Capture, url: str) -> list[Signal]:
    """META_REFRESH and SCRIPT_REDIRECT with their absolute targets. A page that says much in itself is not left by a script, and one
    that calls itself again with another query, as a ticker does, stays."""
    html = topic.html
    out = header_hop(capture, url) + [
        s for name, content in html.metas if name == "refresh" for s in _refresh(content, url, "meta refresh")
    ]
    if out and (topic.has_own or topic.headed or topic.content.titled):
        out = [s for s in out if not _same_but_query(s.target or "", url)]
    if topic.shape.prose < _LITTLE and "location" in html.script:
        found = _scripts(html.script, url)
        out += [s for s in found if s.weight == 1.0 or not (topic.headed or topic.has_own)]  # for phones, for frames, behind a button
    return out[:3]


def header_hop(capture: Capture, url: str) -> list[Signal]:
    """META_REFRESH of a Refresh header, which browsers obey as they do the meta element."""
    said = capture.header("refresh")
    return _refresh(said, url, "Refresh header") if said else []


def _refresh(content: str, url: str, name: str) -> list[Signal]:
    """What a refresh leads to, read as the HTML standard says: a number, a mark or a blank, "url=" or not, quotes or none."""
    waits = _WAIT.match(content)
    before = _BEFORE_URL.match(content, waits.end()) if waits else None
    if waits is None or before is None:
        return []
    rest = content[before.end() :]
    quote = rest[:1] if rest[:1] in ("'", '"') else ""
    address = rest[1:].split(quote, 1)[0] if quote else rest
    target = _target(url, address) if address.strip() else None
    seconds = float("0" + waits[1].split(".")[0])
    return [Signal(SignalKind.META_REFRESH, name, content[:160], 1.0, target)] if target and seconds <= _LONGEST_WAIT else []


def _same_but_query(one: str, other: str) -> bool:
    return one.split("#")[0].split("?")[0] == other.split("#")[0].split("?")[0]


def _scripts(script: str, url: str) -> list[Signal]:
    found = []
    for match in _ASSIGN.finditer(script[:40000]):
        target = _target(url, match[1] or match[2])
        before = script[max(0, match.start() - 200) : match.start()]
        weight = 0.6 if _CONDITION.search(before) else 1.0
        if target:
            found.append(Signal(SignalKind.SCRIPT_REDIRECT, "script", match[0][:160], weight, target))
    return found[:1]


def _target(base: str, href: str) -> str | None:
    """An absolute http address, other than the page itself."""
    try:
        target = urljoin(base, href.strip().replace("&amp;", "&"))
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return None if target.split("#")[0] == base.split("#")[0] else target

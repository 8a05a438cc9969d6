"""Where a page itself leads on: meta refresh and simple scripts."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from refcheck.model import Signal, SignalKind
from refcheck.page.topic import Topic

_REFRESH = re.compile(r"^\s*([0-9.]+)\s*(?:[;,]\s*(?:url\s*=\s*)?['\"]?\s*([^'\"]+?)['\"]?\s*)?$", re.IGNORECASE)
_ASSIGN = re.compile(
    r"(?:window|document|self|top|parent)?\.?\blocation(?:\.href)?\s*=\s*['\"]([^'\"\s]{1,2000})['\"]|\blocation\.(?:replace|assign)\(\s*['\"]([^'\"\s]{1,2000})['\"]\s*\)"
)
_CONDITION = re.compile(r"\bfunction\b|\bif\s*\(|=>|onclick|addEventListener")
_LONGEST_WAIT = 15.0  # seconds; a page that reloads itself every minute is no hop
_LITTLE = 600


def hop_signals(topic: Topic, url: str) -> list[Signal]:
    """META_REFRESH and SCRIPT_REDIRECT with their absolute targets. A page that says much in itself is not left by a script."""
    html, out = topic.html, list[Signal]()
    for name, content in html.metas:
        if name == "refresh" and (match := _REFRESH.match(content)) and match[2]:
            target = _target(url, match[2])
            if target and float(match[1].rstrip(".") or 0) <= _LONGEST_WAIT:
                out.append(Signal(SignalKind.META_REFRESH, "meta refresh", content[:160], 1.0, target))
    if topic.shape.prose < _LITTLE and "location" in html.script:
        found = _scripts(html.script, url)
        out += [s for s in found if s.weight == 1.0 or not (topic.headed or topic.has_own)]  # for phones, for frames, behind a button
    return out[:3]


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

"""Everything about an answer that a judge must know, as signals."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refcheck.extract.html import Html
from refcheck.model import Capture, Signal, SignalKind
from refcheck.page.hops import hop_signals
from refcheck.page.not_found import LONG_PROSE, SHORT_PROSE, not_found_signals
from refcheck.page.phrases import folded, home_names, may_hold, pattern
from refcheck.page.shape import Shape, shape_of, unquoted, width
from refcheck.page.walls import Answer, product_wall

_INDEX = re.compile(r"^/?(?:(?:index|default|home|main|top)(?:\.[a-z]{3,5})?|[a-z]{2}(?:[-_][a-z]{2,4})?/?)?$", re.IGNORECASE)
_LITTLE = 250  # width of the sentences of a page whose form is its content
_TELLING = 16  # width of a line that tells what to do; a button is shorter
_BARE = 60  # width of visible text below which a page shows nothing
_BODY_KINDS = (
    (SignalKind.GEO_BLOCK, "geo"),
    (SignalKind.LEGAL_BLOCK, "legal"),
    (SignalKind.RATE_LIMIT, "rate_limit"),
    (SignalKind.WALL, "wall"),
    (SignalKind.PARKED, "parked"),
    (SignalKind.MAINTENANCE, "maintenance"),
    (SignalKind.SERVER_FAULT, "fault"),
)
_PARKING = (
    "sedoparking.com",
    "parkingcrew.net",
    "bodis.com",
    "hugedomains.com",
    "dan.com/",
    "afternic.com",
    "parklogic.com",
    "domainmarket.com",
    "parked-content",
    "above.com/marketplace",
    "cashparking",
    "parking.reg.ru",
    "sedo.com/search",
    "/lander",
)


def html_signals(html: Html, capture: Capture, text: str) -> tuple[Signal, ...]:
    """The signals of an HTML answer."""
    url = capture.final_url or capture.url
    shape = shape_of(html, text)
    bare = width(text) < _BARE
    wall = product_wall(_answer(html, capture, url, bare=bare))
    out = [wall] if wall else []
    out += not_found_signals(html, shape)
    out += _by_phrases(html, shape, capture.http_status)
    out += hop_signals(html, url, shape.prose)
    out += _gates(html, shape)
    out += _parked(html, shape, capture)
    out += _place(url, shape, html)
    hops = any(s.kind in (SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT) for s in out)
    if bare and not wall and not hops:
        out.append(_nothing(html, text))
    return tuple(out)


def is_home(url: str) -> bool:
    """Whether an address is a site's root or its index (also of one language)."""
    parts = urlsplit(url)
    return bool(_INDEX.match(parts.path)) and not parts.query


def _answer(html: Html, capture: Capture, url: str, *, bare: bool) -> Answer:
    headers = {k.lower(): v.lower() for k, v in capture.headers}
    every = [*capture.headers, *(h for e in capture.exchanges for h in e.headers)]
    cookies = tuple(v.split("=", 1)[0].strip() for k, v in every if k.lower() == "set-cookie")
    body = html.source[:20000].lower() if bare or capture.http_status != 200 else (html.script[:4000]).lower()
    return Answer(capture.http_status, url, headers, cookies, body, (html.title or "").lower(), bare)


def _by_phrases(html: Html, shape: Shape, status: int | None) -> list[Signal]:
    """Phrases of walls, gates and faults: in title and h1, and in the body of a page that says little."""
    heads = [t for t in (html.title, *(t for _, t in html.headings[:2])) if t]
    lines = [line for line in shape.lines[:40] if width(line) <= 400] if shape.prose <= SHORT_PROSE else []
    out = []
    for kind, name in _BODY_KINDS:
        found = _phrase(name, heads, share=0.5) if shape.prose <= LONG_PROSE else None
        found = found or _phrase(name, lines, share=0.2 if status != 200 or shape.prose <= _LITTLE else 0.33)
        if found:
            out.append(Signal(kind, found[0], found[1][:160], 1.0 if shape.prose <= SHORT_PROSE else 0.6))
    return out


def _phrase(name: str, lines: list[str], share: float) -> tuple[str, str] | None:
    low = [folded(line) for line in lines]
    if not may_hold(name, "\n".join(low)):
        return None
    regex = pattern(name)
    for line, said in zip(lines, low, strict=True):
        bare = unquoted(said)
        match = regex.search(bare)
        if match and match[0] and len(match[0]) >= share * len(_sentence(bare, match)):
            return match[0], line
    return None


def _sentence(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(c, 0, match.start()) for c in ".!?。！？") + 1
    ends = [i for c in ".!?。！？" if (i := text.find(c, match.end())) >= 0]
    return text[start : min(ends) if ends else len(text)].strip()


def _gates(html: Html, shape: Shape) -> list[Signal]:
    heads = [t for t in (html.title, *(t for _, t in html.headings[:2])) if t]
    lines = [line for line in shape.lines[:60] if width(line) <= 300]
    out = []
    login = _phrase("login", heads, 0.4)
    told = [line for line in lines if width(line) >= _TELLING]
    asked = html.has_password and (shape.prose <= 2 * _BARE or _phrase("login", told, 0.5) is not None)
    if shape.prose <= SHORT_PROSE and (login or (asked and shape.prose <= _LITTLE)):
        out.append(Signal(SignalKind.LOGIN, login[0] if login else "password form", (login[1] if login else html.title or "")[:120]))
    closed = next((b for b in html.json_ld if re.search(r'"isAccessibleForFree"\s*:\s*"?false', b, re.IGNORECASE)), None)
    paywall = _phrase("paywall", lines, 0.3) if shape.prose <= LONG_PROSE else None
    if closed or paywall:
        out.append(
            Signal(
                SignalKind.PAYWALL,
                paywall[0] if paywall else "isAccessibleForFree false",
                (paywall[1] if paywall else "JSON-LD")[:160],
                1.0 if paywall else 0.6,
            )
        )
    return out


def _parked(html: Html, shape: Shape, capture: Capture) -> list[Signal]:
    if shape.prose > SHORT_PROSE:
        return []
    source = html.source[:20000].lower()
    host = urlsplit(capture.final_url or capture.url).hostname or ""
    mark = next((m for m in _PARKING if m in source or m.strip("/") in host), None)
    return [Signal(SignalKind.PARKED, mark, f"the page of {mark}")] if mark else []


def _place(url: str, shape: Shape, html: Html) -> list[Signal]:
    if is_home(url):
        return [Signal(SignalKind.HOME_PAGE, "address", urlsplit(url).path or "/")]
    title = folded(html.title or "")
    if title in home_names():
        return [Signal(SignalKind.HOME_PAGE, "title", html.title or "", 0.5)]
    if urlsplit(url).path.endswith("/") and len(html.links) > 25 and shape.linked > 0.6 and shape.prose < SHORT_PROSE:
        return [Signal(SignalKind.SECTION_PAGE, "links", f"{len(html.links)} links, {shape.linked:.0%} of the text", 0.6)]
    return []


def _nothing(html: Html, text: str) -> Signal:
    said = folded(html.noscript)
    asks = pattern("needs_script").search(said) or pattern("needs_script").search(folded(text))
    if (
        asks
        or (len(html.script) > 200 and ("src=" in html.script or len(html.script) > 2000))
        or 'id="root"' in html.source
        or 'id="app"' in html.source
    ):
        return Signal(SignalKind.SCRIPT_ONLY, asks[0] if asks else "scripts without text", (html.noscript or "no text")[:120])
    return Signal(SignalKind.EMPTY, "no text", f"{len(text)} characters of text", 1.0 if width(text) < 20 else 0.6)

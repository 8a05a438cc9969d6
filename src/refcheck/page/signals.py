"""Everything about an answer that a judge must know, as signals."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from refcheck.extract.html import Html
from refcheck.lang.later import later
from refcheck.model import Capture, Signal, SignalKind
from refcheck.page.announcing import announces
from refcheck.page.bare import BARE, alerts, frame_alone, is_small, leaves, nothing
from refcheck.page.furniture import rests
from refcheck.page.gates import FORM_ALONE, gates
from refcheck.page.hops import hop_signals
from refcheck.page.not_found import SHORT_PROSE, not_found_signals
from refcheck.page.notice import asks_first, is_item, notice_signals, refused_under_404
from refcheck.page.phrases import folded, home_names, phrase_in
from refcheck.page.shape import Shape, shape_of, width
from refcheck.page.taken import form_signals
from refcheck.page.topic import LONG_PROSE, Topic
from refcheck.page.walls import Answer, product_wall
from refcheck.page.where import in_place, led_to

_INDEX = later(
    r"^/?(?:(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?/|web/|www/|portal/)?(?:index|default|home|main|top|accueil|startseite|homepage|portal|glavnaya)"
    r"(?:\.[a-z]{2,5})?/?|[a-z]{2}(?:[-_][a-z]{2,4})?/?)?$",
    re.IGNORECASE,
)
_PARTS = later(r"\s+[-–—|｜·•»]+\s+|[|｜_]")
_LITTLE = 250  # width of the sentences of a page whose form is its content
_OF_A_HEAD, _OF_A_HEADLINE = 0.45, 0.8  # share of a head that a phrase must be: alone, and above words of the page's own
_BODY_KINDS = (
    (SignalKind.GEO_BLOCK, "geo"),
    (SignalKind.LEGAL_BLOCK, "legal"),
    (SignalKind.RATE_LIMIT, "rate_limit"),
    (SignalKind.WALL, "wall"),
    (SignalKind.PARKED, "parked"),
    (SignalKind.LAPSED, "lapsed"),
    (SignalKind.MAINTENANCE, "maintenance"),
    (SignalKind.SERVER_FAULT, "fault"),
)
_PASSING = ("maintenance", "fault")  # what a site that is up tells of itself
_NO_ANSWER = frozenset(
    {SignalKind.HOME_PAGE, SignalKind.SECTION_PAGE, SignalKind.PAYWALL, SignalKind.LITTLE, SignalKind.TYPE_MISMATCH}
)  # what leaves open what the page is
_DENIALS = (SignalKind.NOT_FOUND_BODY, SignalKind.GONE)
_UNSHOWN = later(r"(?:閲覧|表示)できません")  # a wall's word, and also what stands above "not found"
_PARKING = (
    "sedoparking.com",
    "parkingcrew.net",
    "bodis.com",
    "window.park=",
    "hugedomains.com",
    "dan.com/",
    "afternic.com",
    "parklogic.com",
    "domainmarket.com",
    "parked-content",
    "parking-lander",
    "above.com/marketplace",
    "cashparking",
    "parking.reg.ru",
    "sedo.com/search",
    "/lander",
    "welcome to wordpress. this is your first post",
    "lorem ipsum dolor sit amet",
)


def html_signals(html: Html, capture: Capture, text: str) -> tuple[Signal, ...]:
    """The signals of an HTML answer."""
    url = capture.final_url or capture.url
    bare = width(text) < BARE
    shape = shape_of(html, text)
    if said := alerts(html) if bare or not shape.prose else ():
        shape = shape_of(html, "\n".join((*text.split("\n"), *said)).strip())
    topic = Topic(html, shape)
    wall = product_wall(_answer(topic, capture, url, bare=bare))
    out = [wall] if wall else []
    out += not_found_signals(html, shape, topic)
    out += _by_phrases(topic, capture.http_status)
    out += hop_signals(topic, capture, url)
    out += gates(topic, capture.http_status)
    out += _parked(html, shape, capture)
    out += form_signals(topic, url, text)
    out += led_to(capture.url, url, topic)
    out += _place(url, shape, html)
    hops = any(s.kind in (SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT) for s in out)
    if said and leaves(html) and any(s.kind in _DENIALS for s in out):
        out = [s for s in out if s.kind not in (SignalKind.META_REFRESH, SignalKind.SCRIPT_REDIRECT)]
    elif not wall and not hops:
        out = _said_more(out)
        out += nothing(topic, text) if bare else frame_alone(topic, text)
    if capture.http_status == 200 and not out:
        out += in_place(url, topic)
    if capture.http_status in (404, 410) and all(s.kind is SignalKind.LITTLE for s in out):
        out += refused_under_404(topic)
    if capture.http_status in (404, 410) and not out and topic.content.titled and topic.content.is_full:
        out.append(Signal(SignalKind.ARTICLE, "article", topic.heads[0][:160]))
    if capture.http_status == 200 and not any(s.kind not in _NO_ANSWER for s in out):
        out += notice_signals(topic)
    return tuple(_in_doubt(out, topic) if capture.http_status == 200 else out)


def _in_doubt(found: list[Signal], topic: Topic) -> list[Signal]:
    """The signals, without a denial in the body of a page that asks its visitor for something: what it denies may be there for others."""
    if not any(s.kind in _DENIALS for s in found) or topic.content.is_full or any(s.kind is SignalKind.NOT_FOUND_TITLE for s in found):
        return found
    asked = asks_first(topic)
    return [*asked, *(s for s in found if s.kind not in _DENIALS)] if asked else found


def _said_more(found: list[Signal]) -> list[Signal]:
    """The signals, without what a denial says too ("the period has passed, so it cannot be shown") or explains, and without a form
    that nothing asks to fill in beside one."""
    denials = [s.name for s in found if s.kind in (SignalKind.NOT_FOUND_BODY, SignalKind.GONE)]
    return [
        s
        for s in found
        if not (s.kind is SignalKind.WALL and denials and (_UNSHOWN.fullmatch(s.name) or any(s.name in d and s.name != d for d in denials)))
        and not (s.kind is SignalKind.LOGIN and s.name == FORM_ALONE and denials)
    ]


def is_home(url: str) -> bool:
    """Whether an address is a site's root or its index (also of one language)."""
    parts = urlsplit(url)
    return bool(_INDEX.match(parts.path)) and not parts.query


def _answer(topic: Topic, capture: Capture, url: str, *, bare: bool) -> Answer:
    html = topic.html
    headers = {k.lower(): v.lower() for k, v in capture.headers}
    every = [*capture.headers, *(h for e in capture.exchanges for h in e.headers)]
    cookies = tuple(v.split("=", 1)[0].strip() for k, v in every if k.lower() == "set-cookie")
    body = html.source[:20000].lower() if bare or capture.http_status != 200 else (html.script[:4000]).lower()
    return Answer(capture.http_status, url, headers, cookies, body, (html.title or "").lower(), bare, bare and not is_small(topic))


def _by_phrases(topic: Topic, status: int | None) -> list[Signal]:
    """Phrases of walls, gates and faults: in title and h1, and in the body of a page that says little."""
    shape, refused = topic.shape, status != 200
    lines = [(n, s) for n, s in enumerate(shape.lines[:40]) if width(s) <= 400 and not rests(s)] if shape.prose <= SHORT_PROSE else []
    share = 0.2 if refused or shape.prose <= _LITTLE else 0.33
    out = []
    for kind, name in _BODY_KINDS:
        if not (topic.may_say(name) if lines else topic.may_head(name)):
            continue
        found = _in_heads(topic, name, refused=refused) if shape.prose <= LONG_PROSE else None
        found = found or _in_lines(topic, name, lines, share, refused=refused)
        if found:
            out.append(Signal(kind, found[0], found[1][:160], 1.0 if shape.prose <= SHORT_PROSE else 0.6))
    return out


def _in_heads(topic: Topic, name: str, *, refused: bool) -> tuple[str, str] | None:
    if topic.content.is_article and not refused:
        return None
    if name in _PASSING and not refused and announces(topic):
        return None
    for head in topic.heads:
        for part in _PARTS.split(head) if phrase_in(name, head, 0.0) else ():
            phrase = phrase_in(name, part, 0.3 if refused else _OF_A_HEAD)
            if phrase and (refused or not topic.has_own or (not topic.told and phrase_in(name, part, _OF_A_HEADLINE))):
                return phrase, head
    return None


def _in_lines(topic: Topic, name: str, lines: list[tuple[int, str]], share: float, *, refused: bool) -> tuple[str, str] | None:
    for number, line in lines:
        phrase = phrase_in(name, line, share)
        if phrase and (
            refused or (topic.speaks(number, line) and not (name in _PASSING and announces(topic)) and not is_item(line, topic))
        ):
            return phrase, line
    return None


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

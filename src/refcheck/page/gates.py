"""Gates before a page: logins, subscriptions, consent."""

from __future__ import annotations

import re

from refcheck.model import Signal, SignalKind
from refcheck.page.bare import BARE
from refcheck.page.not_found import SHORT_PROSE
from refcheck.page.phrases import phrase_in
from refcheck.page.shape import width
from refcheck.page.topic import LONG_PROSE, Topic

FORM_ALONE = "password form alone"
_LITTLE = 250
_TELLING = 16  # width of a line that tells what to do; a button is shorter
_HEAD, _HEADLINE = 0.4, 0.8


def gates(topic: Topic, status: int | None) -> list[Signal]:
    """LOGIN, PAYWALL, and consent (a WALL)."""
    lines = [line for line in topic.shape.lines[:60] if width(line) <= 300]
    return [*_login(topic, lines), *_paywall(topic, lines), *_consent(topic, lines, status)]


def _login(topic: Topic, lines: list[str]) -> list[Signal]:
    prose = topic.shape.prose
    if prose <= BARE and "samlrequest" in topic.html.source[:20_000].lower():
        return [Signal(SignalKind.LOGIN, "single sign-on", "it sends the visitor on to a login")]
    if prose > SHORT_PROSE or not (topic.html.has_password or topic.may_say("login")):
        return []
    found = _in_heads(topic, "login") if topic.html.has_password or not topic.has_own else None
    if found is None and topic.html.has_password and prose <= _LITTLE:
        told = next((line for line in lines if width(line) >= _TELLING and phrase_in("login", line, 0.5)), None)
        if (told is not None and not topic.has_own) or (prose <= 2 * BARE and not topic.has_own and not topic.headed):
            found = ("password form", told) if told else (FORM_ALONE, topic.html.title or "")
    if found is None and prose <= _LITTLE and not topic.has_own and not topic.html.has_password:
        told = next((line for line in lines if width(line) >= _TELLING and phrase_in("login", line, 0.6)), None)
        found = ("login", told) if told is not None else None
    return [Signal(SignalKind.LOGIN, found[0], found[1][:120])] if found else []


def _paywall(topic: Topic, lines: list[str]) -> list[Signal]:
    closed = next((b for b in topic.html.json_ld if re.search(r'"isAccessibleForFree"\s*:\s*"?false', b, re.IGNORECASE)), None)
    line = (
        next((line for line in lines if phrase_in("paywall", line, 0.3)), None)
        if topic.shape.prose <= LONG_PROSE and topic.may_say("paywall")
        else None
    )
    if line is None:
        return [Signal(SignalKind.PAYWALL, "isAccessibleForFree false", "JSON-LD", 0.6)] if closed else []
    out = [Signal(SignalKind.PAYWALL, phrase_in("paywall", line, 0.3) or "", line[:160])]
    if topic.shape.prose <= _LITTLE and not topic.has_own:
        out.append(Signal(SignalKind.LOGIN, "paywall", line[:120]))  # nothing of the article stands before it
    return out


def _consent(topic: Topic, lines: list[str], status: int | None) -> list[Signal]:
    if topic.shape.prose > SHORT_PROSE or status != 200 or not topic.may_say("consent") or topic.has_own:
        return []
    found = _in_heads(topic, "consent")
    if found is None and not topic.headed:
        line = next((line for line in lines[:12] if phrase_in("consent", line, 0.5)), None)
        found = (phrase_in("consent", line, 0.5) or "", line) if line is not None else None
    return [Signal(SignalKind.WALL, "consent", f"it asks for consent: {found[1][:120]}")] if found else []


def _in_heads(topic: Topic, name: str) -> tuple[str, str] | None:
    for head in topic.heads:
        phrase = phrase_in(name, head, _HEADLINE if topic.has_own else _HEAD) if phrase_in(name, head, _HEAD) else None
        if phrase:
            return phrase, head
    return None

"""Pages that show next to nothing: empty ones, those that wait for scripts, and those that are small and have a name."""

from __future__ import annotations

import re

from refcheck.extract.html import Html
from refcheck.model import Signal, SignalKind
from refcheck.page.phrases import folded, pattern
from refcheck.page.shape import width
from refcheck.page.topic import Topic

BARE = 60  # width of visible text below which a page shows next to nothing
_EMPTY = 20
_FEW = 8  # width of the text without the title that a small page must have to be one
_SCRIPT = 80  # characters from which a script does something
_ALERT = re.compile(r"\balert\(\s*(?:\"([^\"\n]{2,200})\"|'([^'\n]{2,200})')")
_MEDIA = ("<video", "<audio", "<embed", "<object", "<img", "<canvas", "<svg")
_FRAMED = ("<iframe", "<frame ")
_MOUNTS = ('id="root"', 'id="app"', "id='root'", "id='app'", "id=root", "id=app", "__next_data__", "<app-root")


def alerts(html: Html) -> tuple[str, ...]:
    """What a page says in a dialogue of its script, as pages without text do."""
    if "alert(" not in html.script:
        return ()
    return tuple(m[1] or m[2] for m in _ALERT.finditer(html.script[:8000]))


def nothing(topic: Topic, text: str) -> list[Signal]:
    """What the emptiness of a page means; nothing where the page is small and has a name of its own."""
    html = topic.html
    source = html.source[:20000].lower()
    asks = pattern("needs_script").search(folded(html.noscript)) or pattern("needs_script").search(folded(text))
    titled = topic.named and (width(text) >= _FEW or any(m in source for m in _MEDIA))
    mounted = any(m in source for m in _MOUNTS)
    if asks or mounted or (_does_something(html.script) and not (titled and _is_small(topic, text))):
        return [Signal(SignalKind.SCRIPT_ONLY, asks[0] if asks else "scripts without text", (html.noscript or "no text")[:120])]
    if any(m in source for m in _FRAMED):
        return [Signal(SignalKind.UNREADABLE, "frames", "what it shows stands in a frame of another address", 0.6)]
    if titled and _is_small(topic, text):
        return []
    if width(text) < _EMPTY and not any(m in source for m in _MEDIA):
        return [Signal(SignalKind.EMPTY, "no text", f"{len(text)} characters of text")]
    return [Signal(SignalKind.LITTLE, "few words", f"it says no more than “{' '.join(text.split())[:80]}”", 0.5)]


def _does_something(script: str) -> bool:
    return "src=" in script or len(script) > _SCRIPT


def _is_small(topic: Topic, text: str) -> bool:
    """A table, a picture, a poem: beside what title and headings repeat, something stands there, or a picture does."""
    rest = [line for line in text.split("\n") if line not in topic.heads]
    return width(" ".join(rest)) >= _FEW or any(m in topic.html.source[:20000].lower() for m in _MEDIA)

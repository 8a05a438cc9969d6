"""Pages that show next to nothing: empty ones, those that wait for scripts, and those that are small and have a name."""

from __future__ import annotations

import re

from refcheck.extract.html import Html
from refcheck.lang.later import later
from refcheck.model import Signal, SignalKind
from refcheck.page.phrases import folded, notices, pattern, phrase_in
from refcheck.page.shape import width
from refcheck.page.topic import Topic

BARE = 60  # width of visible text below which a page shows next to nothing
_EMPTY = 20
_SHORT, _LEAST = 4, 14  # width of such a headword, and of a line below it
_FEW = 8  # width of the text without the title that a small page must have to be one
_CELLS, _FIGURES = 4, 3  # cells, and lines with figures, that make a table
_WRITTEN = 200  # width of what is written for readers without frames
_SCRIPT = 80  # characters from which a script does something
_AGAIN = later(
    r"\bdocument\.cookie\s*=|\blocation\.reload\(|\blocation(?:\.href)?\s*=\s*(?:window\.|document\.)?location\b"
)  # as walls of cookies do
_ALERT = later(r"\balert\(\s*(?:\"([^\"\n]{2,200})\"|'([^'\n]{2,200})')")
_LEAVES = later(r"\balert\([^)\n]{2,220}\)\s*[;,]?\s*(?:window\.|self\.|parent\.|top\.)?(?:history\.(?:back|go)|location|close|opener)")
_NO_FRAMES = later(r"<noframes\b[^>]{0,200}>(.{200,20000}?)</noframes", re.IGNORECASE | re.DOTALL)
_TAG = later(r"<[^<>]{0,400}>")
_ASKS = 0.3  # share of a sentence that the demand for another browser must be: what it says first and what it asks are two phrases
_EMPTY_LABEL = later(r"[^\W\d_][^:：]{0,23}[:：]\s*")
_LABELS = 4  # labels without a value that make an empty record
_HOLLOW = later(r"<h[12]\b[^>]{0,200}>(?:\s|&nbsp;|<br ?/?>|<span[^>]{0,80}></span>){0,20}</h[12]>", re.IGNORECASE)
_HEADLINE = 24  # width from which a link is a headline
_FOLDER = later(r"^index of /", re.IGNORECASE)
_ERROR_PICTURE = later(
    r"<img\b[^<>]{0,300}?[\"'/=]((?:err(?:or)?[-_]?)?(?:404|not[-_]?found)(?:[-_][a-z0-9_-]{1,20})?\.(?:png|jpe?g|gif|svg|webp))\b"
)
_MEDIA = ("<video", "<audio", "<embed", "<object", "<img", "<canvas", "<svg")
_DOCUMENTS = (".pdf", ".doc", ".xls", ".zip", ".epub", ".mp3", ".mp4")
_FRAMED = ("<iframe", "<frame ")
_MOUNTS = ('id="root"', 'id="app"', "id='root'", "id='app'", "id=root", "id=app", "__next_data__", "<app-root")


def alerts(html: Html) -> tuple[str, ...]:
    """What a page says in a dialogue of its script, as pages without text do."""
    if "alert(" not in html.script:
        return ()
    return tuple(m[1] or m[2] for m in _ALERT.finditer(html.script[:8000]))


def leaves(html: Html) -> bool:
    """Whether a script says its word and goes back at once: then the word is all that the page is."""
    return "alert(" in html.script and _LEAVES.search(html.script[:8000]) is not None


def nothing(topic: Topic, text: str) -> list[Signal]:
    """What the emptiness of a page means; nothing where the page is small and has a name of its own."""
    html = topic.html
    source = html.source[:20000].lower()
    asks = pattern("needs_script").search(folded(html.noscript)) or pattern("needs_script").search(folded(text))
    if _FOLDER.match(html.title or "") and len(html.links) <= 1:
        return [Signal(SignalKind.EMPTY, "folder", "a folder without files", 0.6)]
    mounted = any(m in source for m in _MOUNTS)
    again = _AGAIN.search(html.script) is not None or any(name == "refresh" for name, _ in html.metas)
    if asks or mounted or ((again or _does_something(html.script)) and not is_small(topic)):
        name = asks[0] if asks else "calls itself again" if again else "scripts without text"
        return [Signal(SignalKind.SCRIPT_ONLY, name, (html.noscript or "no text")[:120])]
    if "<noframes" in source and _written_for_none(html.source):
        return []
    if any(m in source for m in _FRAMED):
        return [Signal(SignalKind.UNREADABLE, "frames", "what it shows stands in a frame of another address", 0.6)]
    if picture := _ERROR_PICTURE.search(source):
        return [Signal(SignalKind.NOT_FOUND_BODY, "picture", f"it shows no more than the picture {picture[1]}", 0.7)]
    if is_small(topic):
        return []
    if width(text) < _EMPTY and not _shows(topic):
        return [Signal(SignalKind.EMPTY, "no text", f"{len(text)} characters of text")]
    return [Signal(SignalKind.LITTLE, "few words", f"it says no more than “{' '.join(text.split())[:80]}”", 0.5)]


def frame_alone(topic: Topic, text: str) -> list[Signal]:
    """A site's menus around nothing: an empty headline without a sentence, a folder without files, a page that asks for a browser."""
    if topic.shape.prose > 2 * BARE:
        return []
    lines = topic.shape.lines[:10] if topic.may_say("needs_script") else ()
    asked = next((line for line in lines if phrase_in("needs_script", line, _ASKS)), None)
    if asked is not None and not topic.has_own:
        return [Signal(SignalKind.SCRIPT_ONLY, "needs_script", asked[:120])]
    if not topic.content.own and _is_blank_record(topic):
        return [Signal(SignalKind.EMPTY, "labels", "the labels of a record without a value", 0.6)]
    if topic.shape.prose or not _HOLLOW.search(topic.html.source[:200_000]):
        return []
    links = {link.text for link in topic.html.links if width(link.text) < _HEADLINE}
    own = sum(width(line) for line in text.split("\n") if line not in links and not _all_links(line, links))
    return [Signal(SignalKind.EMPTY, "template", "a headline without words, and no sentence below it", 0.6)] if own < 3 * BARE else []


def _written_for_none(source: str) -> bool:
    """Whether the text for readers without frames is the page's, and no excuse."""
    found = _NO_FRAMES.search(source[:60_000])
    return found is not None and width(" ".join(_TAG.sub(" ", found[1]).split())) >= _WRITTEN


def _is_blank_record(topic: Topic) -> bool:
    """Whether the labels of a record stand there, and none has anything behind it or below it."""
    links = {link.text for link in topic.html.links}
    labels = [n for n, line in enumerate(topic.shape.lines) if _EMPTY_LABEL.fullmatch(line) and line not in links]
    if len(labels) < _LABELS:
        return False
    return sum(n + 1 in labels for n in labels) >= len(labels) - 2


def _all_links(line: str, links: set[str]) -> bool:
    return all(word in links for word in line.split())


def _does_something(script: str) -> bool:
    return "src=" in script or len(script) > _SCRIPT


def is_tabular(topic: Topic) -> bool:
    """Whether a page shows a table of figures."""
    return topic.html.source.lower().count("<td") >= _CELLS and sum(map(_has_figure, topic.shape.lines)) >= _FIGURES


def _has_figure(line: str) -> bool:
    return any(map(str.isdigit, line))


def is_small(topic: Topic) -> bool:
    """A table, a picture, a poem, a note: it names itself, and beside what title and headings repeat something stands there."""
    if is_tabular(topic):
        return True
    rest = [line for line in topic.shape.lines if line not in topic.heads]
    if not topic.named and not topic.content.titled:
        return _is_short_text(topic, rest)
    return width(" ".join(rest)) >= _FEW or _shows(topic)


def _is_short_text(topic: Topic, rest: list[str]) -> bool:
    """A poem or an entry under a headword of two or three characters of Chinese, Japanese or Korean."""
    heads = [h for h in topic.heads if width(h) >= _SHORT and len(h) < width(h) and folded(h) not in notices()]
    own = any(width(line) >= _LEAST and topic.says_own(line) for line in rest)
    return bool(heads) and own and not topic.html.script and not topic.html.has_password


def _shows(topic: Topic) -> bool:
    """Whether a page without text has a picture, a recording, or a document to give."""
    source = topic.html.source[:20000].lower()
    return any(m in source for m in _MEDIA) or any(d in source for d in _DOCUMENTS)

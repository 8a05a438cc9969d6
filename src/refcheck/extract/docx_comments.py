"""A Word file's comments, and which of them answer refcheck's own. Read in a child process; broken files give none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from refcheck.extract.sandbox import ChildFailed, run_child
from refcheck.model import UnreadableInput

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGN = re.compile(r"\[refcheck (RC\d{3}-[0-9a-f]{10}) seen ([^\]]*)\]")
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answered to a comment of ours. `finding` and `seen` are what that comment was about; `on` the day, if told."""

    finding: str
    seen: str | None
    author: str
    on: date | None
    text: str


def replies_in(data: bytes, name: str) -> tuple[Reply, ...]:
    """The replies to our comments, in the order of the file. Raises UnreadableInput for a file that is no Word file."""
    try:
        answer = cast("Mapping[str, object]", run_child("docx_comments", data))
    except ChildFailed as failure:
        raise UnreadableInput(
            f"the Word file could not be read: reading it {failure}", where=name, remedy="Save it again in Word"
        ) from failure
    if answer.get("problem"):
        raise UnreadableInput(
            f"the Word file {answer['problem']}", where=name, remedy="Give the .docx that refcheck wrote, with your replies"
        )
    comments = [_Comment(*c) for c in cast("Sequence[tuple[str, str, str, str, str | None, str]]", answer["comments"])]
    return tuple(_replies(comments))


@dataclass(frozen=True, slots=True)
class _Comment:
    number: str
    author: str
    when: str
    text: str
    parent: str | None
    span: str


def _replies(comments: Sequence[_Comment]) -> list[Reply]:
    """Answers in a thread; from programs that keep no threads, other comments on the very same words; and words put behind our sign."""
    ours = {c.number: found for c in comments if (found := _SIGN.search(c.text))}
    threads = any(c.parent is not None for c in comments)
    out: list[Reply] = []
    for place, comment in enumerate(comments):
        own = ours.get(comment.number)
        if own is not None:
            added = comment.text[own.end() :].strip()
            if added:
                out.append(_reply(own, comment, added))
            continue
        answered = ours.get(comment.parent or "") if threads else _beside(place, comments, ours)
        if answered is not None:
            out.append(_reply(answered, comment, comment.text))
    return out


def _beside(place: int, comments: Sequence[_Comment], ours: Mapping[str, re.Match[str]]) -> re.Match[str] | None:
    """Our comment on the same words that stands nearest, the one before sooner than the one behind."""
    span = comments[place].span
    same = [i for i, c in enumerate(comments) if c.number in ours and c.span == span and span]
    nearest = min(same, key=lambda i: (abs(i - place), i > place), default=None)
    return ours[comments[nearest].number] if nearest is not None else None


def _reply(sign: re.Match[str], comment: _Comment, text: str) -> Reply:
    try:
        day = date.fromisoformat(comment.when[:10])
    except ValueError:
        day = None
    return Reply(sign.group(1), sign.group(2).strip() or None, comment.author, day, text.strip())


def read_comments(body: bytes) -> dict[str, object]:
    """{"comments": [[number, author, date, text, parent, span]]} or {"problem"}; runs in the child process only."""
    from refcheck.extract.container import BadContainer, Container

    try:
        container = Container(body)
        if "word/document.xml" not in container:
            raise BadContainer("holds no word/document.xml, so it is no Word paper")
        if "word/comments.xml" not in container:
            return {"comments": []}
        spans = _spans(container.tree("word/document.xml"))
        extended = container.tree("word/commentsExtended.xml") if "word/commentsExtended.xml" in container else None
        return {"comments": _listed(container.tree("word/comments.xml"), extended, spans)}
    except BadContainer as error:
        return {"problem": str(error)}


def _listed(tree: _Element, extended: _Element | None, spans: dict[str, str]) -> list[list[str | None]]:
    w = str(tree.tag).partition("}")[0] + "}"
    comments = list(tree.iter(f"{w}comment"))
    paragraphs = {c.get(f"{w}id"): [p.get(_W14) for p in c.iter(f"{w}p")] for c in comments}
    of = {para: number for number, paras in paragraphs.items() for para in paras if para}
    parents: dict[str | None, str | None] = {}
    for entry in extended.iter(f"{_W15}commentEx") if extended is not None else ():
        above = entry.get(f"{_W15}paraIdParent")
        if above:
            parents[of.get(str(entry.get(f"{_W15}paraId")))] = of.get(above)
    return [
        [
            str(c.get(f"{w}id")),
            str(c.get(f"{w}author") or ""),
            str(c.get(f"{w}date") or ""),
            "\n".join("".join(t.text or "" for t in p.iter(f"{w}t")) for p in c.iter(f"{w}p")),
            parents.get(c.get(f"{w}id")),
            spans.get(str(c.get(f"{w}id")), ""),
        ]
        for c in comments
    ]


def _spans(document: _Element) -> dict[str, str]:
    """Comment → the stretch it lies on, as offsets in the file's words."""
    w = str(document.tag).partition("}")[0] + "}"
    offset, starts, spans = 0, {}, {}
    for element in document.iter(f"{w}t", f"{w}footnoteReference", f"{w}commentRangeStart", f"{w}commentRangeEnd"):
        number = str(element.get(f"{w}id"))
        if element.tag == f"{w}commentRangeStart":
            starts[number] = offset
        elif element.tag == f"{w}commentRangeEnd":
            spans[number] = f"{starts.get(number, offset)}-{offset}"
        else:
            offset += max(1, len(element.text or ""))
    return spans

"""How much a page says, outside its links: what the signals are weighed by."""

from __future__ import annotations

from dataclasses import dataclass

from refcheck.extract.html import Html
from refcheck.lang.later import later

_QUOTED = later(
    r"“[^”]{1,200}”|「[^」]{1,200}」|『[^』]{1,200}』|«[^»]{1,200}»|„[^“”]{1,200}[“”]|《[^》]{1,200}》|\"[^\"]{1,200}\"|‘[^’]{1,200}’"
)
_MENUS, _HEADLINE = 40, 24  # lines from which menus may hide what a page says, and width of a link that is a headline
_WIDE = later("[\u2e80-\ud7ff]+")
_ENDS = frozenset(".!?。！？…다")


@dataclass(frozen=True, slots=True)
class Shape:
    """`lines` are the blocks of visible text; `prose` counts the characters of blocks that read like sentences and are no links
    (a CJK character counts twice); `linked` is the share of the text inside links; `blocks` counts the prose blocks."""

    lines: tuple[str, ...]
    prose: int
    blocks: int
    linked: float


def shape_of(html: Html, text: str) -> Shape:
    """The shape of a page."""
    lines = tuple(text.split("\n")) if text else ()
    inside = [link.text for link in html.links]
    labels = set(inside)
    if len(lines) > _MENUS:  # what is looked for in the first lines stands below long menus
        lines = tuple(line for line in lines if line not in labels or width(line) >= _HEADLINE)
    prose = [line for line in lines if line not in labels and width(line) >= 40 and reads(line)]
    linked = min(1.0, sum(map(len, inside)) / max(1, len(text)))
    return Shape(lines, sum(map(width, prose)), len(prose), linked)


def width(text: str) -> int:
    """Characters, CJK ones counted twice."""
    return len(text) if text.isascii() else len(text) + sum(map(len, _WIDE.findall(text)))


def unquoted(text: str) -> str:
    """A text without what stands in quotation marks."""
    return _QUOTED.sub(" ", text) if '"' in text or not text.isascii() else text


def reads(line: str) -> bool:
    """Whether a line reads like a sentence."""
    return not _ENDS.isdisjoint(line[-4:]) or width(line) > 120

"""Ways to point at a passage: the W3C TextQuoteSelector, and a link that opens the page at it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote as percent

CONTEXT = 32
_LONG = 200
_EDGE = 40


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """exact + prefix + suffix (W3C Web Annotation), with the position for good measure."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int

    def to_json(self) -> dict[str, str]:
        """The selector as the W3C model writes it."""
        return {"type": "TextQuoteSelector", "exact": self.exact, "prefix": self.prefix, "suffix": self.suffix}


def selector(text: str, start: int, end: int) -> TextQuoteSelector:
    """The selector of text[start:end]."""
    return TextQuoteSelector(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start, end)


def text_fragment(prefix: str, exact: str, suffix: str) -> str:
    """A "#:~:text=…" fragment that highlights the passage: the whole of a short one, the two ends of a long one."""
    plain = " ".join(exact.split())
    if not plain:
        return ""
    before, after = _context(prefix, -1), _context(suffix, 1)
    middle = f"{_encoded(_edge(plain, 1))},{_encoded(_edge(plain, -1))}" if len(plain) > _LONG or "\n" in exact.strip() else _encoded(plain)
    return "#:~:text=" + (f"{_encoded(before)}-," if before else "") + middle + (f",-{_encoded(after)}" if after else "")


def _context(stretch: str, side: int) -> str:
    """The nearest words of the context: whole words of the line that touches the passage."""
    lines = stretch.split("\n")
    line = lines[-1] if side < 0 else lines[0]
    words = line.split()
    if len(words) > 1:
        words = words[1:] if side < 0 else words[:-1]
        return " ".join(words[-3:] if side < 0 else words[:3])
    return line.strip()[-10:] if side < 0 else line.strip()[:10]


def _edge(plain: str, side: int) -> str:
    words = plain.split(" ")
    if len(words) > 10:
        return " ".join(words[:5] if side > 0 else words[-5:])
    return plain[:_EDGE].rsplit(" ", 1)[0] if side > 0 and " " in plain[:_EDGE] else plain[:20] if side > 0 else plain[-20:]


def _encoded(stretch: str) -> str:
    return percent(stretch, safe="").replace("-", "%2D")

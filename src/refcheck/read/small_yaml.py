"""The part of YAML that lists of references are written in: block mappings and sequences, quoted, plain and folded scalars, flow lists.

No anchors, tags or documents within documents: what is not understood raises `NotRead` with its line, and is never guessed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

_KEY = re.compile(r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s:#'\"\[\]{}][^:#]*?)\s*:(?=\s|$)")
_FLOW = re.compile(
    r"\s*(?P<open>[\[{])|\s*(?P<close>[\]}])|\s*(?P<comma>,)|\s*(?P<key>[\w-]+|\"[^\"]*\")\s*:\s|\s*(?P<value>\"(?:\\.|[^\"])*\"|'(?:''|[^'])*'|[^,\[\]{}]+)"
)
_DEEPEST = 40


class NotRead(ValueError):  # noqa: N818 - it says what happened
    """A line that this reader does not understand."""


@dataclass(slots=True)
class _Lines:
    """The lines that hold something, with their indent and number; `at` is the next one to read."""

    lines: list[tuple[int, str, int]]
    raw: list[str] = field(default_factory=list)
    at: int = 0

    def peek(self) -> tuple[int, str, int] | None:
        return self.lines[self.at] if self.at < len(self.lines) else None


def parse_yaml(text: str) -> object:
    """The value of a YAML text; raises NotRead."""
    raw = text.split("\n")
    lines = []
    for number, line in enumerate(raw, 1):
        body = line.rstrip("\r").rstrip()
        if body.strip() and not body.lstrip().startswith("#") and body not in ("---", "..."):
            if "\t" in body[: len(body) - len(body.lstrip())]:
                raise NotRead(f"line {number}: a tab at the beginning")
            lines.append((len(body) - len(body.lstrip(" ")), body.strip(), number))
    source = _Lines(lines, raw)
    first = source.peek()
    value = _block(source, first[0], 0) if first else None
    left = source.peek()
    if left is not None:
        raise NotRead(f"line {left[2]}: {left[1][:40]}")
    return value


def _block(source: _Lines, indent: int, depth: int) -> object:
    head = source.peek()
    if head is None or depth > _DEEPEST:
        raise NotRead("nested too deeply" if head else "the text ends too early")
    if head[1] == "-" or head[1].startswith("- "):
        return _sequence(source, indent, depth)
    if _KEY.match(head[1]):
        return _mapping(source, indent, depth)
    source.at += 1
    return _scalar(source, head[1], indent - 1, head[2])


def _sequence(source: _Lines, indent: int, depth: int) -> list[object]:
    out: list[object] = []
    while (line := source.peek()) is not None and line[0] == indent and (line[1] == "-" or line[1].startswith("- ")):
        body = line[1][1:].lstrip()
        if not body:
            source.at += 1
            following = source.peek()
            out.append(_block(source, following[0], depth + 1) if following and following[0] > indent else None)
            continue
        inner = indent + len(line[1]) - len(body)
        source.lines[source.at] = (inner, body, line[2])
        out.append(_block(source, inner, depth + 1))
    return out


def _mapping(source: _Lines, indent: int, depth: int) -> dict[str, object]:
    out: dict[str, object] = {}
    while (line := source.peek()) is not None and line[0] == indent:
        found = _KEY.match(line[1])
        if found is None:
            raise NotRead(f"line {line[2]}: {line[1][:40]}")
        source.at += 1
        rest = line[1][found.end() :].strip()
        key = found["key"].strip("\"'")
        following = source.peek()
        if rest and not rest.startswith("#"):
            out[key] = _scalar(source, rest, indent, line[2])
        elif following and (following[0] > indent or (following[0] == indent and following[1].startswith("-"))):
            out[key] = _block(source, following[0], depth + 1)
        else:
            out[key] = None
    return out


def _scalar(source: _Lines, text: str, indent: int, number: int) -> object:
    """A value that begins on this line; deeper lines behind it go on with it."""
    if re.fullmatch(r"[|>][+-]?\d?(?:\s+#.*)?", text):
        more = _deeper(source, indent)
        return ("\n" if text[0] == "|" else " ").join(more)
    if text[0] in "&*!%@`":
        raise NotRead(f"line {number}: {text[:40]}")
    if not _whole(text):
        text = " ".join([text, *_deeper(source, indent)])
    elif text[0] not in "\"'[{":
        text = " ".join([re.sub(r"\s#.*$", "", text), *_deeper(source, indent)])
    if text[0] in "[{":
        value, end = _flow(text, 0, 0)
        if text[end:].strip() and not text[end:].strip().startswith("#"):
            raise NotRead(f"line {number}: {text[:40]}")
        return value
    return _plain(text, number)


def _deeper(source: _Lines, indent: int) -> list[str]:
    out = []
    while (line := source.peek()) is not None and line[0] > indent:
        out.append(line[1])
        source.at += 1
    return out


def _whole(text: str) -> bool:
    """Whether a quoted scalar or a flow list closes on its line."""
    if text[0] == '"':
        return re.match(r'"(?:\\.|[^"\\])*"', text) is not None
    if text[0] == "'":
        return re.match(r"'(?:''|[^'])*'(?!')", text) is not None
    return text[0] not in "[{" or text.count("[") + text.count("{") <= text.count("]") + text.count("}")


def _plain(text: str, number: int) -> object:
    if text[0] == '"':
        found = re.match(r'"(?:\\.|[^"\\])*"', text)
        if found is None:
            raise NotRead(f"line {number}: {text[:40]}")
        try:
            return json.loads(found[0])
        except ValueError:
            return found[0][1:-1]
    if text[0] == "'":
        found = re.match(r"'((?:''|[^'])*)'", text)
        if found is None:
            raise NotRead(f"line {number}: {text[:40]}")
        return found[1].replace("''", "'")
    if text in ("null", "~"):
        return None
    if text in ("true", "false"):
        return text == "true"
    return int(text) if re.fullmatch(r"-?(?:0|[1-9]\d{0,8})", text) else text


def _flow(text: str, at: int, depth: int) -> tuple[object, int]:
    """A flow list or mapping at `at`, and where it ends."""
    if depth > _DEEPEST:
        raise NotRead("nested too deeply")
    mapping = text[at] == "{"
    listed: list[object] = []
    named: dict[str, object] = {}
    key, at = None, at + 1
    while at < len(text):
        found = _FLOW.match(text, at)
        if found is None:
            break
        at = found.end()
        if found["close"]:
            return (named if mapping else listed), at
        if found["key"] and mapping:
            key = found["key"].strip('"')
            continue
        if found["comma"]:
            continue
        value: object
        if found["open"]:
            value, at = _flow(text, found.start("open"), depth + 1)
        else:
            value = _plain((found["key"] or found["value"]).strip(), 0)
        if mapping and key:
            named[key] = value
        elif not mapping:
            listed.append(value)
    raise NotRead(f"{text[:40]} is never closed")

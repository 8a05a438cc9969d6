"""Who wrote a paper, as its file says: front matter, document properties, \\author, meta element. Nothing is guessed from the text."""

from __future__ import annotations

import html
import re
import unicodedata
from pathlib import Path

from refcheck.extract.container import BadContainer, Container

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_KEY = re.compile(r"(?m)^(?:author|authors|著者):[ \t]*(.*)$")
_ITEM = re.compile(r"^[ \t]*-[ \t]*(?:name:[ \t]*)?(.+)$")
_TEX = re.compile(r"\\author(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}")
_META = re.compile(r"<meta\b(?=[^>]*\bname=[\"']?author[\"']?)[^>]*\bcontent=(?:\"([^\"]*)\"|'([^']*)')", re.I)
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_CORE = "docProps/core.xml"
LONGEST = 200


def authors_of(path: str | Path) -> tuple[str, ...]:
    """The authors that the file names, in its order; none when it names nobody or cannot be read."""
    place = Path(path)
    try:
        data = place.read_bytes()
    except OSError:
        return ()
    suffix = place.suffix.lower()
    if suffix == ".docx":
        found = _docx(data)
    else:
        text = data.decode("utf-8", "replace").replace("\r\n", "\n")
        found = _tex(text) if suffix == ".tex" else _meta(text) if suffix in (".html", ".htm", ".xhtml") else _front(text)
    names = [" ".join(unicodedata.normalize("NFC", name).split()) for name in found]
    return tuple(dict.fromkeys(n for n in names if n and len(n) <= LONGEST))


def _front(text: str) -> list[str]:
    block = _FRONT.match(text)
    found = _KEY.search(block.group(1)) if block else None
    if block is None or found is None:
        return []
    value = found.group(1).strip()
    if value:
        return [_bare(v) for v in (value[1:-1].split(",") if value.startswith("[") else [value])]
    out: list[str] = []
    for line in block.group(1)[found.end() :].lstrip("\n").splitlines():
        item = _ITEM.match(line)
        if item:
            out.append(_bare(item.group(1)))
        elif not line.startswith((" ", "\t")):
            break
    return out


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _tex(text: str) -> list[str]:
    found = _TEX.search(text)
    if found is None:
        return []
    inside = re.sub(r"\\(?:thanks|footnote|orcid)\{[^{}]*\}", "", found.group(1))
    return [re.sub(r"\\\\.*|[{}~]", " ", part, flags=re.S) for part in re.split(r"\\and\b", inside)]


def _meta(text: str) -> list[str]:
    return [html.unescape(a or b) for a, b in _META.findall(text[:200_000])]


def _docx(data: bytes) -> list[str]:
    try:
        container = Container(data)
        creator = container.tree(_CORE).findtext(_CREATOR) if _CORE in container else None
    except BadContainer:
        return []
    return (creator or "").split(";")

"""Plain lists of addresses, one a line: what stands in them is taken as printed, misprinted addresses included, and none is dropped."""

from __future__ import annotations

import re
from pathlib import Path

from refcheck.url import clean_printed

# What begins as an address or as a misprint of one: http://, http//, http:\\, hxxp://, htp://, ftp://, mailto:a@b, doi:10.1, //host.x/,
# www.host, host.x/path, 10.1000/x.
_LIKE = re.compile(
    r"(?:h[htpsx*]{1,6}|tt?ps?)[:;.,]{0,2}[/\\]+|https?:+\w|[a-z][a-z0-9+.-]{1,20}://|(?:mailto|urn|doi|ark|hdl|info|data|javascript|tel):\S"
    r"|www\.\S|//[\w-]+(?:\.[\w-]+)+(?:[:/]|$)|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?/|10\.\d{4,9}/\S|https?://",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[-*+•·]|\(?\d{1,4}[.)]|\[\d{1,4}\])\s+")
_REMARK = re.compile(r"\s+#(?:\s|$).*")
_SUFFIXES = frozenset({"", ".txt", ".text", ".lst", ".list", ".url", ".urls", ".csv", ".tsv"})
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig"))


def like_address(text: str) -> bool:
    """Whether a text was meant as an address, misprinted or not."""
    return _LIKE.match(clean_printed(text)) is not None


def listed(path: Path) -> list[tuple[int, str]] | None:
    """The addresses of a plain list, each with its line; None when the file is something else.

    Every line is one, or, in a plain text, half of them begin with one: then addresses are taken out of the other lines, too, and
    lines without any are headings and remarks.
    """
    text = _text(path)
    if text is None:
        return None
    lines = [(n, line.strip()) for n, line in enumerate(re.split(r"\r\n|\r|\n", text), 1) if line.strip()]
    lines = [(n, _BULLET.sub("", line, count=1)) for n, line in lines if not line.startswith("#")]
    begun = sum(like_address(line.split()[0]) for _, line in lines)
    if not lines or not (begun == len(lines) or (2 * begun >= len(lines) and path.suffix.lower() in _SUFFIXES)):
        return None
    if any(len(line.split()) > 1 for _, line in lines) and path.suffix.lower() not in _SUFFIXES:
        return None
    return [(n, address) for n, line in lines for address in _addresses(line)]


def _addresses(line: str) -> list[str]:
    words = [w for w in re.split(r"\s+|[,;](?=https?://)", _REMARK.sub("", line)) if w]
    return words if len(words) == 1 else [w.rstrip(",;") for w in words if like_address(w)]


def _text(path: Path) -> str | None:
    try:
        data = path.read_bytes()
        return data.decode(next(name for mark, name in _MARKS if data.startswith(mark)))
    except OSError:
        return None
    except UnicodeDecodeError:
        return _guessed(data, path.name)


def _guessed(data: bytes, name: str) -> str | None:
    from refcheck.model import RefcheckError
    from refcheck.read.decode import decode

    if b"\0" in data or data.startswith(b"%PDF"):
        return None
    try:
        return decode(data, name).text
    except RefcheckError:
        return None

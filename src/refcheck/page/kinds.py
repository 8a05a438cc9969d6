"""An address that names a kind of file, answered with another kind; told by the bytes, not by what the header says of them."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from refcheck.extract.html import Html
from refcheck.model import Capture, Signal, SignalKind

_PAGE, _PDF, _OFFICE, _PACKED, _IMAGE, _MEDIA, _TEXT, _CODE, _LIST, _BYTES = (
    "page", "PDF", "office document", "archive", "picture", "recording", "text", "data of a program", "playlist", "binary data",
)  # fmt: skip
_NATURES = {
    "text/html": _PAGE,
    "application/pdf": _PDF,
    "application/zip": _OFFICE,
    "application/x-ole-storage": _OFFICE,
    "application/rtf": _OFFICE,
    "application/gzip": _PACKED,
    "application/vnd.rar": _PACKED,
    "application/x-7z-compressed": _PACKED,
    "application/x-bzip2": _PACKED,
    "application/x-xz": _PACKED,
    "application/ogg": _MEDIA,
    "application/vnd.apple.mpegurl": _LIST,
    "audio/x-scpls": _LIST,
    "application/json": _CODE,
    "application/javascript": _CODE,
    "text/javascript": _CODE,
    "text/css": _CODE,
    "application/octet-stream": _BYTES,
    "application/x-executable": _BYTES,
}
_STARTS = {"image/": _IMAGE, "video/": _MEDIA, "audio/": _MEDIA, "text/": _TEXT}
# What may stand behind a file's ending. Archives may be unpacked on the way, pictures and recordings come in formats without a sign.
_RIGHT: dict[str, frozenset[str]] = {
    "html htm shtml xhtml": frozenset({_PAGE, _TEXT, _PDF}),
    "pdf": frozenset({_PDF}),
    "docx xlsx pptx odt ods odp epub": frozenset({_OFFICE}),
    "doc xls ppt rtf wps hwp": frozenset({_OFFICE, _TEXT, _BYTES}),
    "zip": frozenset({_OFFICE, _PACKED}),
    "gz tgz bz2 xz 7z rar tar": frozenset({_OFFICE, _PACKED, _BYTES, _TEXT, _CODE}),
    "jpg jpeg png gif webp bmp tif tiff avif heic": frozenset({_IMAGE, _BYTES}),
    "svg": frozenset({_IMAGE, _TEXT, _PACKED}),
    "mp3 mp4 m4a m4v mov avi wmv wma flv mkv webm wav ogg ogv flac aac mpg mpeg": frozenset({_MEDIA, _LIST, _BYTES}),
    "csv tsv txt bib ris tex json xml rss atom geojson jsonl": frozenset({_TEXT, _CODE}),
}
_BY_ENDING = {ending: right for endings, right in _RIGHT.items() for ending in endings.split()}
_SHOWING = r"\b(?:src|data|poster|file)\s*=\s*[\"']?[^\"'\s<>]{0,400}"
_EXPORTED = ("urn:schemas-microsoft-com:office", "<table")
_TOLD_AS = ("image/", "video/", "audio/", "application/pdf", "application/msword", "application/zip")
_LEAST_NAME = 5


def type_signals(capture: Capture, kind: str, html: Html | None = None) -> tuple[Signal, ...]:
    """TYPE_MISMATCH where the answer is not what the address or the header names; `kind` is the media type by the bytes."""
    declared = (capture.header("content-type") or "").split(";")[0].strip().lower()
    name, ending = _file_name(capture.url)
    right, nature = _BY_ENDING.get(ending), nature_of(kind)
    if right is None:
        return _against_header(declared, kind, nature)
    if nature is None or nature in right or (nature == _PAGE and _is_in_order(declared, name, ending, html)):
        return ()
    if nature == _PAGE:
        return (_signal(f".{ending} expected", f"the answer is HTML, a file .{ending} was expected"),)
    wanted = "a page" if _PAGE in right else f"a file .{ending}"
    return (_signal(f".{ending} expected", f"the answer is {kind}, {wanted} was expected"),)


def nature_of(kind: str) -> str | None:
    """What sort of thing a media type is; None where its name tells nothing."""
    known = _NATURES.get(kind)
    if known is None:
        known = next((nature for start, nature in _STARTS.items() if kind.startswith(start)), None)
    return known or (_TEXT if kind.endswith("xml") else _CODE if kind.endswith("json") else None)


def ending_of(url: str) -> str:
    """The ending of the file that an address names, in lower case and without its dot; "" without one."""
    return _file_name(url)[1]


def _file_name(url: str) -> tuple[str, str]:
    """(name, ending) of the last part of a path."""
    path = unquote(urlsplit(url).path if "://" in url else url).split(";")[0]
    name = path.rsplit("/", 1)[-1]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return name, ending


def _against_header(declared: str, kind: str, nature: str | None) -> tuple[Signal, ...]:
    """Nothing is known of the address: only what the header says can be wrong."""
    if kind == "text/html" and declared.startswith(_TOLD_AS):
        return (_signal(f"{declared} expected", f"the answer is HTML, {declared} was expected"),)
    if kind == "text/plain" and declared.startswith(("image/", "video/", "audio/")):
        return (_signal("text named otherwise", f"the header says {declared}, the answer is a text"),)
    if declared in ("text/html", "application/xhtml+xml") and nature in (_BYTES, _LIST):
        return (_signal("page expected", f"the header says {declared}, the answer is {nature}"),)
    return ()


def _is_in_order(declared: str, name: str, ending: str, html: Html | None) -> bool:
    """Whether a page may stand there: one about the file (its name is its title), one that shows the file, a table that a program of
    an office exported, and source text that the server calls text. What says that it found nothing has signals of its own."""
    if html is None:
        return False
    if "<" not in html.source[:20_000]:
        return True  # a text that the server calls a page
    if ending in ("doc", "xls", "ppt") and "html" not in declared:
        return all(sign in html.source[:20_000].lower() for sign in _EXPORTED[: 1 + (ending == "xls")])
    if ending in ("txt", "tex", "bib", "ris") and declared == "text/plain":
        return True
    if len(name) < _LEAST_NAME:
        return False
    heads = " ".join(filter(None, (html.title, *(text for _, text in html.headings[:2]))))
    if _plain(name) in _plain(heads):
        return True
    return re.search(_SHOWING + re.escape(name), html.source[:200_000], re.IGNORECASE) is not None


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("_", " ").replace("+", " ").split())


def _signal(name: str, evidence: str) -> Signal:
    return Signal(SignalKind.TYPE_MISMATCH, name, evidence)

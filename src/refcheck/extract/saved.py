"""A page that a person saved: HTML, SingleFile, MHTML (browsers' one-file form) or PDF → its bytes, and what the file says of itself."""

from __future__ import annotations

import contextlib
import email
import email.policy
import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import unquote

from refcheck.model import UnreadableInput

LIMIT = 100 * 2**20
HEAVY = 2 * 2**20  # above it, a page is kept without the pictures and fonts that stand in it as data: addresses
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,100},[A-Za-z0-9+/=%_-]{1000,}")
_HEAD = 8192
_WEB = ("text/html", "application/xhtml+xml")
_MARKED = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")  # what browsers write at the head of a page they save
_SINGLE_FILE = re.compile(rb"Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n(]+))?")
_FRAME = re.compile(rb"<i?frame\b[^>]*?\ssrc\s*=\s*[\"']([^\"'>]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page. `form` is "html", "single-file", "mhtml", "pdf", "warc", "wacz" or "zotero"; `url` and `when` (aware) are
    what the file says of itself: where and when it was saved. `slimmed` tells that pictures and fonts within the file are left out
    of `body`."""

    body: bytes
    media_type: str
    form: str
    url: str | None = None
    when: datetime | None = None
    slimmed: bool = False


def saved_page(data: bytes, name: str) -> Saved:
    """The page in a file's bytes. Raises UnreadableInput for what is none of the forms, or larger than 100 MiB."""
    if len(data) > LIMIT:
        raise UnreadableInput(f"is larger than {LIMIT >> 20} MiB", where=name, remedy="Save the page itself, without its pictures")
    if not data.strip():
        raise UnreadableInput("is empty", where=name, remedy="Save the page again, as a complete page or as PDF")
    if data.startswith(b"%PDF-"):
        return Saved(data, "application/pdf", "pdf")
    if _is_mhtml(data):
        return _from_mhtml(data, name)
    if b"<" in data[:4096]:
        return _from_html(data)
    raise UnreadableInput(
        "is neither HTML nor MHTML nor PDF", where=name, remedy="In the browser choose “Save page as…”, or print it to PDF"
    )


def page_in_folder(folder: Path) -> Path:
    """The one web page that lies in a folder. Raises UnreadableInput when there is none, or more than one and no index."""
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf"))
    index = [p for p in found if p.stem.lower() == "index"]
    if len(index or found) == 1:
        return (index or found)[0]
    told = "holds no saved page" if not found else f"holds {len(found)} pages: {', '.join(p.name for p in found[:5])}"
    raise UnreadableInput(told, where=str(folder), remedy="Name the saved page itself")


def frames_beside(page: Path, body: bytes) -> tuple[Path, ...]:
    """The files of a saved page's frames, as browsers put them into its folder; none that lies outside that folder."""
    out = []
    for found in _FRAME.findall(body):
        target = (page.parent / unquote(html.unescape(found.decode("utf-8", "replace")))).resolve()
        if target.suffix.lower() in (".html", ".htm", ".xhtml") and target.is_relative_to(page.parent.resolve()) and target.is_file():
            out.append(target)
    return tuple(dict.fromkeys(out))


def _from_html(data: bytes) -> Saved:
    single, marked = _SINGLE_FILE.search(data, 0, _HEAD), _MARKED.search(data, 0, _HEAD)
    slim = _EMBEDDED.sub(rb"data:,", data) if len(data) > HEAVY else data
    form, when = ("single-file", _script_date(single[2])) if single else ("html", None)
    named = single or marked
    url = _text(named[1]) if named else None
    return Saved(slim, "text/html", form, url, when, slimmed=slim is not data and slim != data)


def _script_date(text: bytes | None) -> datetime | None:
    """A date as JavaScript prints it: Sun Jan 30 2022 12:00:00 GMT+0900."""
    with contextlib.suppress(ValueError):
        return datetime.strptime(_text(text or b"").strip(), "%a %b %d %Y %H:%M:%S GMT%z").astimezone(UTC)
    return None


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _is_mhtml(data: bytes) -> bool:
    head = data[:4096].lower()
    return b"multipart/related" in head and b"mime-version" in head


def _from_mhtml(data: bytes, name: str) -> Saved:
    message = email.message_from_bytes(data, policy=email.policy.default)
    url = _line(message, "Snapshot-Content-Location") or _line(message, "Content-Location")
    pages = [part for part in message.walk() if part.get_content_type() in _WEB]
    pages.sort(key=lambda part: url is not None and _line(part, "Content-Location") != url)  # the page itself before its frames
    for part in pages:
        body = part.get_payload(decode=True)
        charset = part.get_content_charset()
        if isinstance(body, bytes):
            media_type = f"{part.get_content_type()}; charset={charset}" if charset else part.get_content_type()
            return Saved(body, media_type, "mhtml", url, _mail_date(_line(message, "Date")))
    raise UnreadableInput("holds no HTML page", where=name, remedy="Save the page again")


def _line(message: EmailMessage, name: str) -> str | None:
    with contextlib.suppress(Exception):  # headers of others' making may break the parser of the library
        value = message.get(name)
        return str(value).strip() if value is not None else None
    return None


def _mail_date(text: str | None) -> datetime | None:
    try:
        made = parsedate_to_datetime(text or "")
    except (ValueError, TypeError):
        return None
    return made if made.tzinfo else made.replace(tzinfo=UTC)

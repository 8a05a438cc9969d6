"""A page that a person saved: HTML, MHTML (browsers' one-file form) or PDF → its bytes and media type."""

from __future__ import annotations

import email
import email.policy

from refcheck.model import UnreadableInput

LIMIT = 20 * 2**20


def saved_page(data: bytes, name: str) -> tuple[bytes, str]:
    """The page's body and its media type, with the charset where the container states it.

    Raises UnreadableInput for what is none of the forms, or larger than 20 MiB.
    """
    if len(data) > LIMIT:
        raise UnreadableInput(f"is larger than {LIMIT >> 20} MiB", where=name, remedy="Save the page itself, without its pictures")
    if data.startswith(b"%PDF-"):
        return data, "application/pdf"
    if _is_mhtml(data):
        return _from_mhtml(data, name)
    if b"<" in data[:4096]:
        return data, "text/html"
    raise UnreadableInput(
        "is neither HTML nor MHTML nor PDF", where=name, remedy="In the browser choose “Save page as…”, or print it to PDF"
    )


def _is_mhtml(data: bytes) -> bool:
    head = data[:4096].lower()
    return b"multipart/related" in head and b"mime-version" in head


def _from_mhtml(data: bytes, name: str) -> tuple[bytes, str]:
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            body = part.get_payload(decode=True)
            charset = part.get_content_charset()
            if isinstance(body, bytes):
                return body, f"{part.get_content_type()}; charset={charset}" if charset else part.get_content_type()
    raise UnreadableInput("holds no HTML page", where=name, remedy="Save the page again")

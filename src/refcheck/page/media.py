"""What kind of content bytes are, by the bytes first."""

from __future__ import annotations

import re

from refcheck.extract.wide import wide_encoding

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\0\0\1\0", "image/x-icon"),
    (b"AT&TFORM", "image/vnd.djvu"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
    (b"\x1f\x8b", "application/gzip"),
    (b"Rar!", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ", "application/x-xz"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "application/ogg"),
    (b"FLV\x01", "video/x-flv"),
    (b"\x30\x26\xb2\x75", "video/x-ms-asf"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x7fELF", "application/x-executable"),
    (b"#EXTM3U", "application/vnd.apple.mpegurl"),
    (b"[playlist]", "audio/x-scpls"),
)
_FIRST = frozenset(magic[:1] for magic, _ in _MAGIC)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_PICTURE_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"mif1")
_HTML_SIGNS = (
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<title",
    b"<meta",
    b"<script",
    b"<div",
    b"<p>",
    b"<h1",
    b"<table",
    b"<frameset",
    b"<br",
    b"<!--",
)
_BEGINS = re.compile(
    rb"<(?:p|a|b|i|h[1-6]|ul|ol|hr|img|font|form|span|style|link|main|article|section|header|nav|center|strong|iframe|base)(?=[\s>/])"
)
_PROLOGUE = re.compile(rb"<\?xml[^>]{0,200}\?>(?:\s|<!--.{0,800}?-->){0,20}", re.DOTALL)
_BLANK = b"\xef\xbb\xbf\xff\xfe \t\r\n\0"
_UNTOLD = ("", "text/plain", "application/octet-stream")
_NO_TEXT = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x0E, 0x0F, 0x1B})  # the shifts of ISO 2022 are text
_LEFT_OUT = bytes(set(range(256)) - set(_NO_TEXT))
_MOST = 0.02  # share of such bytes from which a body is no text


def media_type(body: bytes, declared: str | None) -> str:
    """The media type of a body: by its first bytes, else as declared, else text/plain or application/octet-stream."""
    head = body[:1024]
    start = head.lstrip(_BLANK)
    if head[:1] in (b"\0", b"M") or start[:1] in _FIRST or b"%PDF-" in head:
        known = _by_magic(head, start)
        if known:
            return known
    if start[:4] == b"RIFF" and start[8:12] in _RIFF:
        return _RIFF[start[8:12]]
    if body[4:8] == b"ftyp":
        return "image/avif" if body[8:12] in _PICTURE_BRANDS else "video/mp4"
    said = (declared or "").split(";")[0].strip().lower()
    low = head.replace(b"\0", b"").lower()
    if _is_markup(low.lstrip(_BLANK), said) or (said in _UNTOLD and b"<html" in low):
        return "text/html"
    if said.startswith("text/") and is_binary(body):
        return "application/octet-stream"
    if said:
        return "text/html" if said == "application/xhtml+xml" else said
    if low.startswith(b"<?xml"):
        return "application/xml"
    if any(sign in low for sign in _HTML_SIGNS):
        return "text/html"
    return "application/octet-stream" if b"\0" in head and wide_encoding(body) is None else "text/plain"


def is_binary(body: bytes) -> bool:
    """Whether bytes are no text in any encoding: too many of them are controls."""
    head = body[:1024]
    found = len(head.translate(None, _LEFT_OUT))
    return found > _MOST * len(head) and found > 1 and wide_encoding(body) is None


def _by_magic(head: bytes, start: bytes) -> str | None:
    for magic, name in _MAGIC:
        if start.startswith(magic) or head.startswith(magic) or (magic == b"%PDF-" and magic in head):
            return name
    return None


def _is_markup(start: bytes, said: str) -> bool:
    """Whether a body begins as a page does; what is declared as XML may begin with elements that only share their names with HTML."""
    if start.startswith(b"<?xml"):
        return _PROLOGUE.sub(b"", start, count=1).startswith((b"<!doctype html", b"<html"))
    if said.endswith("xml"):
        return start.startswith((b"<!doctype html", b"<html"))
    return start.startswith(_HTML_SIGNS) or (said not in ("text/html", "text/plain") and _BEGINS.match(start) is not None)

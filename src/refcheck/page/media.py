"""What kind of content bytes are, by the bytes first."""

from __future__ import annotations

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"Rar!", "application/vnd.rar"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
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


def media_type(body: bytes, declared: str | None) -> str:
    """The media type of a body: by its first bytes, else as declared, else text/plain or application/octet-stream."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    for magic, name in _MAGIC:
        if start.startswith(magic) or (magic == b"%PDF-" and magic in body[:1024]):
            return name
    if body[4:8] == b"ftyp":
        return "video/mp4"
    said = (declared or "").split(";")[0].strip().lower()
    low = body[:1024].replace(b"\0", b"").lower()
    if low.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(_HTML_SIGNS) or (
        said in ("", "text/plain", "application/octet-stream") and b"<html" in low
    ):
        return "text/html"
    if said:
        return "text/html" if said == "application/xhtml+xml" else said
    if low.startswith(b"<?xml"):
        return "application/xml"
    if any(sign in low for sign in _HTML_SIGNS):
        return "text/html"
    return "application/octet-stream" if b"\0" in body[:1024] else "text/plain"

"""A small PDF writer of our own for odd files: plain, encrypted with a password, without text, with streams that swell, with loops."""

from __future__ import annotations

import hashlib
import zlib

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ID = b"0123456789abcdef"


def pdf(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects; 1 is the catalogue."""
    out, offsets = b"%PDF-1.4\n", {}
    for number, body in objects.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 1\n0000000000 65535 f \n" + b"".join(b"%d 1\n%010d 00000 n \n" % (n, o) for n, o in offsets.items())
    return out + table + b"trailer\n<</Root 1 0 R /Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (max(objects) + 1, trailer, len(out))


def stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(body), entries, body)


def page(content: bytes, resources: bytes = b"/Font <</F 5 0 R>>", **more: bytes) -> dict[int, bytes]:
    """The objects of a PDF with one page; `content` is the whole content stream object."""
    objects = {
        1: b"<</Type /Catalog /Pages 2 0 R>>",
        2: b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        3: b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources <<%s>>>>" % resources,
        4: content,
        5: b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    }
    return objects | {int(name.strip("_")): body for name, body in more.items()}


WORDS = b"BT /F 12 Tf 50 300 Td (Grain moves on the Amur, and words move.) Tj ET"


def plain() -> bytes:
    return pdf(page(stream(WORDS)))


Words = tuple[float, float, float, str]
Rule = tuple[float, float, float]


def printed(*sheets: tuple[list[Words], list[Rule]]) -> bytes:
    """A PDF of sheets: words as (x, baseline, size, text) in Helvetica, rules as (left, height, right)."""
    kids = [10 + 2 * i for i in range(len(sheets))]
    objects = {
        1: b"<</Type /Catalog /Pages 2 0 R>>",
        2: b"<</Type /Pages /Kids [%s] /Count %d>>" % (b" ".join(b"%d 0 R" % k for k in kids), len(kids)),
        5: b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
    }
    for number, (words, rules) in zip(kids, sheets, strict=True):
        content = b"".join(b"%.1f %.1f m %.1f %.1f l S\n" % (a, y, b, y) for a, y, b in rules)
        for x, y, size, text in words:
            escaped = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            content += b"BT /F %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (size, x, y, escaped)
        objects[number] = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents %d 0 R /Resources <</Font <</F 5 0 R>>>>>>" % (
            number + 1
        )
        objects[number + 1] = stream(content)
    return pdf(objects)


def scan() -> bytes:
    """A page with a picture and no text."""
    picture = stream(bytes(64), b"/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8")
    return pdf(page(stream(b"q 400 0 0 400 0 0 cm /I Do Q"), b"/XObject <</I 6 0 R>>", _6=picture))


def encrypted(password: bytes = b"secret") -> bytes:
    """The plain page under the standard handler (RC4, 40 bits): it opens with the password only."""
    padded = (password + _PADDING)[:32]
    owner = _rc4(_md5(padded).digest()[:5], padded)
    permissions = (0xFFFFFFFC).to_bytes(4, "little")
    key = _md5(padded + owner + permissions + _ID).digest()[:5]
    user = _rc4(key, _PADDING)
    own = _md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10]
    handler = b"<</Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s>>>" % (owner.hex().encode(), user.hex().encode())
    return pdf(page(stream(_rc4(own, WORDS)), _6=handler), b"/Encrypt 6 0 R /ID [<%s> <%s>]" % (_ID.hex().encode(), _ID.hex().encode()))


def _md5(data: bytes):
    return hashlib.md5(data, usedforsecurity=False)


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def swelling(mebibytes: int) -> bytes:
    """A content stream of a few kilobytes that unpacks to so many MiB of text operators."""
    runs = b"\x81(" * (mebibytes * 2**20 // 128)  # RunLength: 128 times "("
    body = zlib.compress(zlib.compress(runs, 9), 9)
    return pdf(page(stream(body, b"/Filter [/FlateDecode /FlateDecode /RunLengthDecode]")))


def loops() -> dict[str, bytes]:
    """PDFs whose objects point at themselves, or claim what is not there."""
    form = stream(
        b"/X Do " + WORDS, b"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources <</XObject <</X 6 0 R>> /Font <</F 5 0 R>>>>"
    )
    return {
        "page tree": pdf(page(stream(WORDS)) | {2: b"<</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>>"}),
        "form in itself": pdf(page(stream(b"/X Do"), b"/XObject <</X 6 0 R>>", _6=form)),
        "a thousand million pages": pdf(page(stream(WORDS)) | {2: b"<</Type /Pages /Kids [3 0 R] /Count 1000000000>>"}),
        "deep arrays": pdf(page(stream(WORDS), _6=b"[" * 100_000 + b"]" * 100_000)),
        "length of another file": pdf(page(b"<</Length 999999999>>\nstream\n" + WORDS + b"\nendstream")),
    }

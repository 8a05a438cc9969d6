"""Bytes of a text file → text. UTF-8 first; an older encoding is taken only when the whole file agrees with it."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from refcheck.lang.guess import language_of_text
from refcheck.read.east_asian import short_encoding
from refcheck.read.reader import unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LIKELY = (
    "gb18030 gbk gb2312 hz big5 big5hkscs shift_jis cp932 euc_jp euc_jis_2004 euc_kr cp949 johab cp1251 koi8_r koi8_u cp866 iso8859_5 mac_cyrillic "
    "cp1252 latin_1 iso8859_15 mac_roman cp1250 iso8859_2 cp1253 cp1254 iso8859_9"
).split()
"""What papers in our languages are saved in: of few bytes, some rare encoding of the others makes letters, too."""
REMEDY = "Save it as UTF-8 text (in Word: Save as, Plain text, Unicode (UTF-8)) and run again."


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without a byte order mark, the encoding's name, and a remark where the encoding was guessed."""

    text: str
    encoding: str
    problem: str | None = None

    @property
    def problems(self) -> tuple[str, ...]:
        """The remark, if there is one."""
        return (self.problem,) if self.problem else ()


def decode(data: bytes, name: str) -> Decoded:
    """The text of a file. Raises UnreadableInput for binary data and for bytes that fit no encoding."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    for encoding in _unmarked(data):
        return _strict(data, encoding, name)
    if _CONTROLS.search(data[:65536].replace(b"\x1b", b"")):
        raise unreadable(
            name, "the file is binary, not text, and of no kind that refcheck reads", "Give the paper as text, PDF, DOCX, HTML or LaTeX."
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _older(data, name, error)


def _unmarked(data: bytes) -> list[str]:
    """UTF-16 without its mark, and ISO-2022-JP: they say by their bytes what they are."""
    head = data[:4096]
    if b"\x1b$B" in data or b"\x1b$@" in data:
        return [e for e in ("iso2022_jp_2004", "iso2022_jp_ext") if _decodes(data, e)][:1]
    if len(data) % 2 or len(data) < 8 or b"\x00" not in head:
        return []
    wide = [e for e in ("utf-16-le", "utf-16-be") if _decodes(head, e) and _is_text(head.decode(e))]
    return wide if len(wide) == 1 else []


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _is_text(text: str) -> bool:
    """Whether nearly all characters are assigned and none is a control character; a text has blanks or line ends."""
    odd = sum(1 for c in text if unicodedata.category(c) in ("Cn", "Co", "Cc", "Cs") and c not in "\t\r\n\f\v")
    return odd <= 0.01 * len(text) and any(c in "\n \u3000" for c in text)


def _strict(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise _broken(data, name, error, encoding.upper()) from error


def _older(data: bytes, name: str, error: UnicodeDecodeError) -> Decoded:
    if _mostly_utf8(data):
        raise _broken(data, name, error, "UTF-8")
    from charset_normalizer import from_bytes

    encoding = short_encoding(data)
    if encoding is None:
        best = from_bytes(data[:200_000], cp_isolation=list(_LIKELY)).best()
        encoding = _western(data, _widened(best.encoding)) if best is not None else None
    if encoding is not None:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            text = ""
        if text:
            return Decoded(text, encoding, f"{name}: not UTF-8; read as {encoding}, which its bytes agree with. {REMEDY}")
    raise _broken(data, name, error, "UTF-8")


def _widened(encoding: str) -> str:
    """The superset that writers of such files really used (as in the WHATWG Encoding Standard)."""
    return {"gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030", "shift_jis": "cp932", "big5": "big5hkscs", "latin_1": "cp1252"}.get(
        encoding, encoding
    )


def _western(data: bytes, encoding: str) -> str:
    """cp1252 for its neighbours where the text is of a language that is written in it: their letters with accents differ."""
    near = encoding in ("cp1250", "cp1254", "cp1257", "cp1258", "iso8859_2", "iso8859_16")
    return "cp1252" if near and language_of_text(data.decode("cp1252", "ignore")) in ("de", "en", "fr") else encoding


def _mostly_utf8(data: bytes) -> bool:
    """Whether all but a few multi-byte sequences are good UTF-8: then the file is broken, not of another encoding."""
    text = data.decode("utf-8", errors="replace")
    good = sum(1 for c in text if ord(c) > 127 and c != "\ufffd")
    return good > 20 * text.count("\ufffd")


def _broken(data: bytes, name: str, error: UnicodeDecodeError, encoding: str) -> Exception:
    line = data.count(b"\n", 0, error.start) + 1
    what = f"line {line}: byte 0x{data[error.start]:02x} at position {error.start} does not belong in {encoding} text"
    return unreadable(name, what, REMEDY)

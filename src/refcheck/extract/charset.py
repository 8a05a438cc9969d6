"""Bytes → text as browsers do it, and better where the label lies.

Order: byte order mark, charset of the Content-Type header, <meta> (also a late one), then sniffing. A label is believed
unless the bytes contradict it: they do not decode under it, they are clean UTF-8 under another name, or what comes out is not
how that script is written.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from refcheck.extract.labels import REPLACEMENT, codecs_of, encoding_name
from refcheck.extract.wide import wide_encoding

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_HEADER = re.compile(r"charset\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s;,]+)", re.IGNORECASE)
_META = re.compile(
    rb"<meta\b[^>]{0,1000}?charset\s*=\s*[\"']?\s*([a-z0-9_:.-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([a-z0-9_:.-]+)", re.IGNORECASE
)
_HIGH = re.compile(rb"[\x80-\xff]+")
_DESIGNATION = re.compile(rb"\x1b\$\)[ACEG]")
_HZ = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e]){1,400}~\}")
_RUNS = 3  # runs of HZ that are no accident
_WIDE = 4096
_ASCII_TAG = re.compile(rb"<[a-zA-Z!/][a-zA-Z!-]")
_CYRILLIC = ("windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic")
_SNIFFED = ("utf-8", "gb18030", "shift_jis", "euc-jp", "big5", "euc-kr", *_CYRILLIC, "windows-1252")
_SAMPLE = 64 * 1024
_META_REACH = 512 * 1024
_ENOUGH = 1500  # bytes with their high bit set that tell an encoding
_FEW = 9
_SURE = -0.08  # a text that reads as well as this under its label is not compared with others
_MARGIN = 0.12  # how much better another codec must read before a label is called a lie


@dataclass(frozen=True, slots=True)
class Decoded:
    """`charset` is the WHATWG name used, `source` "bom", "header", "meta" or "sniffed"; `replaced` counts bytes that gave U+FFFD."""

    text: str
    charset: str
    source: str
    replaced: int


def decode(body: bytes, content_type: str | None) -> Decoded:
    """Decode a body whose Content-Type header is `content_type` (None: there was none). Never raises."""
    wide = wide_encoding(body) if b"\0" in body[:_WIDE] else None
    if wide is not None and (wide.startswith("utf-32") or not body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))):
        return _as(body, wide, _who_says(wide, body, content_type))
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _as(body[len(mark) :], name, "bom")
    if body.isascii() and _is_shifted(body):
        return Decoded("\ufffd", REPLACEMENT, _who_says(REPLACEMENT, body, content_type), 0)
    if body.isascii() and b"\x1b" not in body:
        return Decoded(body.decode("ascii"), *_plain_label(body, content_type), 0)
    for name, source in _labels(body, content_type):
        found = _as(body, name, source)
        if not _contradicted(body, found):
            return found
    return _sniff(body, content_type)


def _plain_label(body: bytes, content_type: str | None) -> tuple[str, str]:
    return next(iter(_labels(body, content_type)), ("utf-8", "sniffed"))


def _who_says(name: str, body: bytes, content_type: str | None) -> str:
    """Who named an encoding that the bytes show: a label of its family, or nobody."""
    family = name[:6]
    return next((source for label, source in _labels(body, content_type) if label[:6] == family), "sniffed")


def _is_shifted(body: bytes) -> bool:
    """Whether ASCII bytes are ISO-2022-KR, ISO-2022-CN or HZ, which no browser reads: their characters stand between shifts."""
    if _DESIGNATION.search(body, 0, _SAMPLE) is not None:
        return True
    return b"~{" in body and len(_HZ.findall(body, 0, _SAMPLE)) >= _RUNS


def _labels(body: bytes, content_type: str | None) -> list[tuple[str, str]]:
    """(name, source) of what header and page say, in the order in which they are believed."""
    out: list[tuple[str, str]] = []
    header = _HEADER.search(content_type or "")
    if header and (name := encoding_name(header[1])):
        out.append((name, "header"))
    meta = _META.search(body, 0, _META_REACH)
    if meta and (name := encoding_name((meta[1] or meta[2]).decode("ascii", "replace"))):
        # A page that can say so in ASCII is not UTF-16.
        out.append(("utf-8" if name.startswith("utf-16") else name, "meta"))
    return out


def _as(body: bytes, name: str, source: str) -> Decoded:
    best: Decoded | None = None
    for codec in codecs_of(name):
        try:
            return Decoded(body.decode(codec), name, source, 0)
        except (UnicodeDecodeError, RuntimeError):
            text = _replaced(body, codec)
        count = text.count("\ufffd")
        if best is None or count < best.replaced:
            best = Decoded(text, name, source, count)
    return best if best is not None else Decoded("", name, source, 0)


def _replaced(body: bytes, codec: str) -> str:
    """The text with what does not decode replaced. On noise, Python's ISO-2022 codecs break by themselves ("internal codec error")."""
    try:
        return body.decode(codec, "refcheck.euro" if codec == "gb18030" else "replace")
    except RuntimeError:
        return body.decode("ascii", "replace")


def _euro(error: UnicodeError) -> tuple[str, int]:
    """As browsers read GBK: a lone 0x80 is the euro sign, as Windows wrote it."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return ("€", error.start + 1) if error.object[error.start] == _WINDOWS_EURO else ("\ufffd", error.end)


_WINDOWS_EURO = 0x80
codecs.register_error("refcheck.euro", _euro)


def _contradicted(body: bytes, found: Decoded) -> bool:
    if found.charset == REPLACEMENT or (found.charset.startswith("utf-16") and _ASCII_TAG.search(body, 0, _WIDE)):
        return True
    if found.charset.startswith("utf-16"):
        return found.replaced > 3
    if found.charset == "iso-2022-jp":
        return b"\x1b" not in body and found.replaced > 0
    if b"\x1b$" in body[:_SAMPLE] and not _HIGH.search(body, 0, _SAMPLE):
        return True
    high = sum(map(len, _HIGH.findall(body, 0, _SAMPLE))) or 1
    if found.replaced > 3 and found.replaced > 0.01 * high * max(1.0, len(body) / _SAMPLE):
        return True
    if found.charset == "utf-8":
        return found.replaced > 0 and found.replaced > 0.05 * high
    if _is_utf8(body):
        return True
    if found.charset == "windows-1252" and _reads_as_utf8(body):
        return True
    if high < _FEW and found.replaced <= 1:
        return False  # a label is not called a lie for a letter or two
    sample = _windows(body)
    badness = _badness(sample, found.charset)
    return badness > _SURE and badness - min(_badness(sample, name) for name in _viable(sample)) > _MARGIN


def _is_utf8(body: bytes) -> bool:
    """Clean UTF-8 with enough sequences of several bytes to be no accident."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end < len(body) - 3:
            return False
        text = body[: error.start].decode("utf-8")
    return any(c > "\u07ff" for c in text) or len(body) - len(text) >= 3


def _reads_as_utf8(body: bytes) -> bool:
    """Whether even a single letter beyond ASCII is a pair that Latin text never has ("Ã©") and UTF-8 does."""
    if _PAIR.search(body) is None:
        return False
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


_PAIR = re.compile(rb"[\xc2\xc3][\x80-\xbf]")
_BEYOND = re.compile(r"[^\x00-\x7f]+")
_ODD_LATIN = re.compile(r"[\x80-\x9f¡-¿×÷ÐÑÒÓÔÕÖØÙÚÛÜÝÞÀ-Ïà-ÿ]{2}")
_LOWER_RU, _UPPER_RU = re.compile("[а-яё]"), re.compile("[А-ЯЁ]")
_INSIDE_RU = re.compile("[а-яё][А-ЯЁ]")
_MIXED_RU = re.compile("(?<=[A-Za-z])[А-Яа-яЁё]|[А-Яа-яЁё](?=[A-Za-z])")  # no word is half Latin: an accented letter read wrongly
_ODD = re.compile(
    r"[\ufffd\x80-\x9f\ue000-\uf8ff\uff61-\uff9f\u0400-\u0402\u0403\u0409-\u040f\u0452\u0453\u0459-\u045f‚„†‡‰‹›€¤¬\u2500-\u257f]"
)
_HAN = re.compile("[\u4e00-\u9fff]")
_COMMON_HAN = re.compile(
    "[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长月的日一年大中人国会本出上者事東新前市場分間行見気生時社報部面政府議關係國會來對這個說們為學發問題關鍵點後說網頁無法找到記者表示首相年度]"
)
_KANA = re.compile("[\u3040-\u30fe]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_COMMON_HANGUL = re.compile(
    "[이의는에을다고가은를한하지로도사서기자인어해일아대정시그라부들수과장주상원보전관제국리있과년경만와선게여성으면적까동나스습니]"
)


def strangeness(text: str) -> float:
    """0 to 1: how unlike any written language a decoded text looks (wrong codec). Judged on its non-ASCII characters."""
    beyond = "".join(_BEYOND.findall(text))
    if not beyond:
        return 0.0
    size = len(beyond)
    odd = len(_ODD.findall(beyond)) / size
    latin = 2 * len(_ODD_LATIN.findall(text)) / size
    upper, lower = len(_UPPER_RU.findall(beyond)), len(_LOWER_RU.findall(beyond))
    swapped = (upper / size if upper > 1.5 * lower and upper > 8 else 0.0) + len(_INSIDE_RU.findall(text)) / size
    han = len(_HAN.findall(beyond))
    if han > 0.4 * size and not _KANA.search(beyond):
        rare = 1.0 - len(_COMMON_HAN.findall(beyond)) / han
        odd += max(0.0, rare - 0.9) * 5 if han > 20 else 0.0
    return min(1.0, odd + latin + swapped)


def _sniff(body: bytes, content_type: str | None) -> Decoded:
    """No label that holds: the candidate that reads best, charset-normalizer asked where the best two are near each other."""
    if b"\x1b$" in body or b"\x1b(" in body:
        found = _as(body, "iso-2022-jp", "sniffed")
        if found.replaced == 0:
            return found
    if _is_utf8(body):
        return _as(body, "utf-8", "sniffed")
    named = dict(_labels(body, content_type))
    sample = _windows(body)
    scored = sorted((_badness(sample, name) - (0.02 if name in named else 0.0), index, name) for index, name in enumerate(_viable(sample)))
    name = scored[0][2]
    if len(scored) > 1 and scored[1][0] - scored[0][0] < 0.03 and scored[0][0] > 0.02:
        name = _second_opinion(sample, [n for _, _, n in scored[:4]]) or name
    if name == "gb18030":
        name = "gbk" if named.get("gbk") else name
    return _as(body, name, named.get(name, "sniffed"))


def _viable(sample: bytes) -> list[str]:
    """The encodings under which a sample decodes at all (single-byte ones always do)."""
    return [name for name in _SNIFFED if _as(sample, name, "sniffed").replaced <= 0.03 * len(sample)] or ["utf-8"]


def _windows(body: bytes) -> bytes:
    """The parts of a body that hold bytes beyond ASCII, with a little around them."""
    pieces: list[bytes] = []
    size = 0
    for match in _HIGH.finditer(body, 0, _SAMPLE * 4):
        pieces.append(body[max(0, match.start() - 1) : match.end() + 1])
        size += len(pieces[-1])
        if size > _ENOUGH:
            break
    return b" ".join(pieces)


def _badness(sample: bytes, name: str) -> float:
    text = _as(sample, name, "sniffed").text
    size = sum(map(len, _BEYOND.findall(text))) or 1
    unlike = strangeness(text) + 4 * text.count("\ufffd") / size
    kana, hangul, han = len(_KANA.findall(text)), len(_HANGUL.findall(text)), len(_HAN.findall(text))
    common = len(_COMMON_HAN.findall(text))
    if name in ("shift_jis", "euc-jp"):
        return unlike - 0.3 * kana / size - 0.2 * common / size
    if name == "euc-kr":
        return unlike + 0.5 * (han / size) - 0.6 * len(_COMMON_HANGUL.findall(text)) / size + 0.1 * hangul / size
    if name in ("gb18030", "big5"):
        return unlike - 0.45 * common / size + 0.5 * (kana > 0.3 * size)
    if name in _CYRILLIC:
        return unlike - 0.3 * len(_LOWER_RU.findall(text)) / size + len(_MIXED_RU.findall(text)) / size
    return unlike


def _second_opinion(sample: bytes, names: list[str]) -> str | None:
    import charset_normalizer

    isolation = [codecs_of(name)[0] for name in names]
    best = charset_normalizer.from_bytes(sample[:16384], cp_isolation=isolation).best()
    return encoding_name(best.encoding.replace("_", "-")) or encoding_name(best.encoding) if best else None

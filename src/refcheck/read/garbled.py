"""Whether a text came out garbled: written in one charset and read in another, or with its letters lost, before it reached us."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.extract.charset import decode, strangeness
from refcheck.model.document import Document

_SAMPLE = 400_000
_MOST = 4000  # characters beyond ASCII that are looked at
_RUN = re.compile(r"[^\x00-\x7f]{2,}")
_STRETCH = re.compile(r"[^\x00-\x7f]+[ ,.;:«»\"()-]?")
_CONTROLS = re.compile("[\x80-\x9f]")
_LOST = re.compile(r"\?{3,}|\ufffd+")
_READ_AS = {"windows-1252": "cp1252", "windows-1251": "cp1251", "mac-roman": "mac_roman"}
# What the commonest characters' first bytes become: half the text, and hardly ever met otherwise.
_SIGNS = {"shift_jis": re.compile("[縺繧繝]"), "gb18030": re.compile("[锛銆鐨鈥鍦鏄涓]")}


def with_garbling_named(document: Document) -> Document:
    """The document, with a sentence among its problems where its text is garbled."""
    found = garbled(document.text)
    if found is None:
        return document
    cure = (
        "Run text recognition (OCR) on it" if document.source.media_type == "application/pdf" else "Save or export the paper again as UTF-8"
    )
    sentence = f"{document.source.name}: {found}; notes and words in it cannot be read as they stand. {cure}, and run again."
    return replace(document, problems=(*document.problems, sentence))


def garbled(text: str) -> str | None:
    """What seems to have happened to a text, as a part of a sentence with its first odd words; None where it reads well."""
    text = text[:_SAMPLE]
    runs = _RUN.findall(text)
    for shown, signs in _SIGNS.items():
        if len(signs.findall(text)) > max(3, 0.05 * sum(map(len, runs))):
            return f"the text looks like UTF-8 that was read as {shown} (“{_first(runs)}”)"
    for shown, codec in _READ_AS.items():
        if _is_utf8(runs, codec):
            return f"the text looks like UTF-8 that was read as {shown} (“{_first(runs)}”)"
    stretches = _stretches(text)
    legacy = _legacy(stretches) if runs else None  # letters with accents that stand alone are French
    if legacy is not None:
        return f"the text looks like {legacy[1]} that was read as {legacy[0]} (“{_first(runs)}”)"
    lost = sum(len(m.group()) for m in _LOST.finditer(text))
    if lost <= 20 or lost <= 0.05 * (sum(map(str.isalpha, text)) + lost):
        return None
    return f"letters of the text are lost: it holds {lost} characters � or ?"


def _is_utf8(runs: list[str], codec: str) -> bool:
    """Whether the runs beyond ASCII, as bytes of a codec, are UTF-8: no written language is so by chance."""
    good = bad = 0
    for run in runs[:_MOST]:
        raw = _bytes(run, codec)
        found = raw.decode("utf-8", "replace")
        lost = found.count("\ufffd")
        good += len(found) - len(found.encode("ascii", "ignore")) - lost
        bad += lost + len(run) - len(raw.decode(codec, "ignore"))
    return good >= 3 and good > 2 * bad


def _legacy(stretches: str) -> tuple[str, str] | None:
    """(the charset that a text was read in, the one that it is written in), where it reads badly now and well then."""
    if len(stretches) < 20 or strangeness(stretches) < 0.45:
        return None
    for shown in ("windows-1252", "windows-1251"):
        raw = _bytes(stretches, _READ_AS[shown])
        if len(raw) < 0.9 * len(stretches):
            continue
        found = decode(raw, None)
        if found.charset not in (shown, "utf-8") and strangeness(found.text) < 0.15 and found.replaced < 0.02 * len(raw):
            return shown, found.charset
    return None


def _bytes(text: str, codec: str) -> bytes:
    """The bytes that were read as this text; what the codec leaves undefined came through as it was."""
    if codec == "cp1252" and _CONTROLS.search(text):
        return b"".join(bytes([ord(c)]) if "\x80" <= c <= "\x9f" else c.encode(codec, "ignore") for c in text)
    return text.encode(codec, "ignore")


def _stretches(text: str) -> str:
    out, size = [], 0
    for found in _STRETCH.finditer(text):
        out.append(found.group())
        size += len(out[-1])
        if size > _MOST:
            break
    return "".join(out)


def _first(runs: list[str]) -> str:
    return max(runs[:20], key=len)[:20]

"""Words put into a file and nothing else changed: every byte that was there stays, in its encoding and with its line endings."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass

_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Unwritable(ValueError):  # noqa: N818 - a state of the file, told to the caller, who knows its name
    """The file's encoding cannot hold the words."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`text` is put in at `offset`, counted in characters of the file's text without a byte order mark."""

    offset: int
    text: str


def apply_edits(data: bytes, edits: Sequence[Edit], encoding: str) -> bytes:
    """The bytes with the edits put in; of several at one offset the first given stands first.

    Raises Unwritable when `encoding` cannot hold a text, or keeps a state that the words would break.
    """
    mark = next((m for m in _BOMS if data.startswith(m)), b"")
    body = data[len(mark) :]
    ordered = sorted(edits, key=lambda e: e.offset)
    offsets = _byte_offsets(body, [e.offset for e in ordered], encoding)
    pieces: list[bytes] = [mark]
    at = 0
    for edit, offset in zip(ordered, offsets, strict=True):
        pieces += [body[at:offset], _encoded(edit.text, encoding)]
        at = offset
    made = b"".join([*pieces, body[at:]])
    if made[len(mark) :].decode(encoding) != _expected(body.decode(encoding), ordered):
        raise Unwritable(f"the words cannot be put into {encoding} text without changing what stands around them")
    return made


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise Unwritable(f"{encoding} has no character {text[error.start]!r}") from error


def _expected(text: str, edits: Sequence[Edit]) -> str:
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.offset], edit.text]
        at = edit.offset
    return "".join([*pieces, text[at:]])


def _byte_offsets(body: bytes, offsets: Sequence[int], encoding: str) -> list[int]:
    """Where the characters of `offsets` (rising) begin in `body`."""
    if codecs.lookup(encoding).name == "utf-8":
        text = body.decode("utf-8")
        return [len(text[:offset].encode("utf-8")) for offset in offsets]
    # An encoder need not give back the bytes that were read, so the decoder is watched as it goes.
    decoder = codecs.getincrementaldecoder(encoding)()
    found: list[int] = []
    characters = 0
    for position in range(len(body) + 1):
        while len(found) < len(offsets) and offsets[len(found)] <= characters:
            found.append(position)
        if len(found) == len(offsets) or position == len(body):
            break
        characters += len(decoder.decode(body[position : position + 1]))
    if len(found) < len(offsets):
        raise Unwritable(f"the text ends before character {offsets[len(found)]}")
    return found

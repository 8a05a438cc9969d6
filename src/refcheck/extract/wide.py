"""UTF-16 and UTF-32 that do not say so: told by where their zeros stand."""

from __future__ import annotations

import codecs

_SAMPLE = 4096
_LEAST = 8  # zero bytes without which nothing can be told
_SIDE, _OTHER = 0.95, 0.05  # share of the zeros that stand on one side of their pairs
_MARKUP = 0.05  # share of the pairs that are ASCII: blanks, figures and tags in any language
_MARKS = ((codecs.BOM_UTF32_LE, "utf-32le"), (codecs.BOM_UTF32_BE, "utf-32be"))


def wide_encoding(body: bytes) -> str | None:
    """ "utf-16le", "utf-16be", "utf-32le" or "utf-32be" where a text without a mark is written so; None for everything else."""
    sample = body[:_SAMPLE]
    zeros = sample.count(0)
    if zeros < _LEAST or len(sample) < 2 * _LEAST:
        return None
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    four = [sample[n::4].count(0) for n in range(4)]
    cells = len(sample) // 4
    if four[2] >= _SIDE * cells and four[3] >= _SIDE * cells and four[0] <= _OTHER * cells:
        return "utf-32le"
    if four[0] >= _SIDE * cells and four[1] >= _SIDE * cells and four[3] <= _OTHER * cells:
        return "utf-32be"
    even, odd = four[0] + four[2], four[1] + four[3]
    if zeros < _MARKUP * len(sample) / 2:
        return None
    side = "utf-16le" if odd >= _SIDE * zeros else "utf-16be" if even >= _SIDE * zeros else None
    return side if side and _is_text(sample, side) else None


def _is_text(sample: bytes, name: str) -> bool:
    """Whether it decodes, and to characters that texts are made of."""
    text = sample[: len(sample) // 2 * 2].decode("utf-16-le" if name == "utf-16le" else "utf-16-be", "replace")
    odd = sum(c == "\ufffd" or (c < " " and c not in "\t\n\f\r") or "\ue000" <= c <= "\uf8ff" for c in text)
    return odd <= _OTHER * len(text)

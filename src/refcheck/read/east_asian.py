"""The encoding of short East Asian texts: too few bytes for counting, but each encoding keeps its common characters in a block of its own."""

from __future__ import annotations

import re

_SHORT = 4000  # bytes: longer texts are told apart by how often characters come
_ENOUGH, _AHEAD = 0.75, 0.05
_BLANK = re.compile(r"(?<=[^\x00-\x7f])[ ](?=[^\x00-\x7f])")
_SIGNS = frozenset("、。，．：；！？「」『』（）《》〈〉【】〔〕“”‘’·・…—～　")
# Syllables that fill most of any Korean text.
_SYLLABLES = frozenset(
    "이다에는을를의가고하지한로나기사은스도자어아리그시인대서해전있것들수부정만주보라과원일제장상구성게조여으비국면니치소선우오관유동용경문세연미방실민당위명모공무신학와며년월권호쪽"
)
# Encoding → lead bytes of its first level, which holds the common characters.
_LEVELS = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5hkscs": ("big5", 0xA4, 0xC6),
    "cp932": ("shift_jis", 0x88, 0x97),
    "euc_jp": ("euc_jp", 0xB0, 0xCF),
}


def short_encoding(data: bytes) -> str | None:
    """The East Asian encoding in which nearly all of a short text's characters are common ones; None where none stands out."""
    if len(data) > _SHORT or sum(byte > 0x7F for byte in data) < 6:
        return None
    shares = {encoding: share for encoding in (*_LEVELS, "cp949") if (share := _share(data, encoding)) is not None}
    ranked = sorted(shares, key=lambda encoding: -shares[encoding])
    if not ranked or shares[ranked[0]] < _ENOUGH:
        return None
    return ranked[0] if len(ranked) < 2 or shares[ranked[0]] - shares[ranked[1]] > _AHEAD else None


def _share(data: bytes, encoding: str) -> float | None:
    """How many of the characters outside ASCII are common in the encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    wide = [c for c in text if ord(c) > 0x7F and c not in _SIGNS]
    if not wide:
        return None
    kana = sum("ぁ" <= c <= "ヿ" for c in wide)
    spaced = len(_BLANK.findall(text)) > 0.1 * len(wide)  # words parted by blanks: Korean, or no East Asian text
    if encoding == "cp949":
        syllables = sum("가" <= c <= "힣" for c in wide)
        common = sum(c in _SYLLABLES for c in wide)
        return common / len(wide) + (0.6 if spaced else 0.2) if syllables > 0.5 * len(wide) else 0.0
    name, low, high = _LEVELS[encoding]
    common = kana + sum(low <= _lead(c, name) <= high for c in wide if not "ぁ" <= c <= "ヿ")
    unlike = 0.4 * spaced + 0.2 * (encoding in ("cp932", "euc_jp") and not kana)
    return common / len(wide) - unlike


def _lead(character: str, encoding: str) -> int:
    try:
        return character.encode(encoding)[0]
    except UnicodeEncodeError:
        return 0

"""Korean letters: syllables taken apart and put together."""

from __future__ import annotations

import unicodedata


def apart(text: str) -> str:
    """Syllables as their letters: 한 → ㅎㅏㄴ (conjoining letters; a final one differs from a first one)."""
    return unicodedata.normalize("NFD", text)


def together(letters: str) -> str:
    """Letters as syllables."""
    return unicodedata.normalize("NFC", letters)


def is_hangul(character: str) -> bool:
    """Whether a character is a Korean syllable."""
    return bool(character) and "가" <= character <= "힣"


def parts(syllable: str) -> tuple[int, int, int]:
    """The numbers of first consonant, vowel and final consonant (0 for none)."""
    code = ord(syllable) - 0xAC00
    return code // 588, code % 588 // 28, code % 28


def syllable(first: int, vowel: int, final: int = 0) -> str:
    """The syllable of these letters."""
    return chr(0xAC00 + first * 588 + vowel * 28 + final)

"""Which texts are too large to be taken apart as a whole across languages: `refcheck.match.large` looks through them first."""

from __future__ import annotations

UNSPACED = frozenset({"ja", "zh", "ko"})
_MOST_SENTENCES = 1500  # of a text that is taken apart as a whole
_MOST_CHARACTERS = 250_000
_MOST_CHARACTERS_UNSPACED = 100_000


def is_large(characters: int, sentences: int, lang: str) -> bool:
    """Whether a text is too large to be taken apart as a whole."""
    most = _MOST_CHARACTERS_UNSPACED if lang.split("-")[0] in UNSPACED else _MOST_CHARACTERS
    return sentences > _MOST_SENTENCES or characters > most

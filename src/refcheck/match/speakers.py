"""Whose words the page says a passage is."""

from __future__ import annotations

import re

from refcheck.lang.fold import fold_text
from refcheck.match.pairing import alike
from refcheck.match.prepared import Prepared
from refcheck.match.question import Question
from refcheck.match.sound import sound_of
from refcheck.match.windows import Window
from refcheck.model import Difference, MarkState


def speaker_mark(question: Question, prepared: Prepared, window: Window) -> tuple[MarkState, tuple[Difference, ...]]:
    """Whether the page gives the passage to the speaker whom the paper names."""
    return MarkState.NOT_CHECKED, ()


def names_near(text: str) -> list[str]:
    """Words of a text that may be names: capitalised words, katakana words, runs of two to four Chinese characters."""
    return re.findall(r"[A-ZА-ЯЁ][\w’'-]+|[ァ-ヺ][ァ-ヺー]+|[\u4e00-\u9fff]{2,4}", text)


def names_agree(one: str, other: str) -> bool:
    """Whether two written names may be one, by letters, sound, pinyin or Japanese readings."""
    if fold_text(one) == fold_text(other):
        return True
    a, b = sound_of(one), sound_of(other)
    if a is not None and b is not None and alike(a, b):
        return True
    return False

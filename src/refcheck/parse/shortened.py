"""Names in short and inflected forms: Bell of Marcus Bell, Виктора Лазаренко of Виктор Лазаренко."""

from __future__ import annotations

import re

from refcheck.lang.later import later

SYLLABLE = later(r"(?i:[bpmfdtnlgkhjqxzcsryw]?h?[aeiouü]{1,3}(?:ng?|r)?)")
_BETWEEN = later(r"[ ・·•＝]")


def parts_of(name: str) -> list[str]:
    """The words of a name."""
    return _BETWEEN.split(name)


def family_first(parts: list[str]) -> bool:
    """Whether a name may have its family name first: Lu Zhen, Duan Mingyuan, 고가 리쓰코."""
    if len(parts) == 2 and "가" <= parts[0][0] <= "힣":
        return True
    return len(parts) == 2 and bool(SYLLABLE.fullmatch(parts[0]) and re.fullmatch(rf"(?i:(?:{SYLLABLE.pattern}){{1,2}})", parts[1]))


def shortened(parts: list[str], whole: list[str]) -> bool:
    """Whether the first are the last parts of the second (a surname), both perhaps inflected."""
    if len(parts) > len(whole):
        return False
    return all(_alike(p, w) for p, w in zip(reversed(parts), reversed(whole), strict=False))


_CASES = ("", "а", "у", "ом", "ым", "е", "я", "ю", "ем", "й", "ой", "ы", "и")


def begins(name: str, whole: list[str]) -> bool:
    """Whether a name of one word is the first word of a fuller one, both perhaps inflected in Russian: Чжана of Чжан Вэй, Хатта."""
    if len(whole) < 2 or not re.fullmatch(r"[А-ЯЁ][а-яё]*", name) or not whole[0].isalpha():
        return False
    stems = {name[: len(name) - len(end)] for end in _CASES if name.endswith(end)}
    first = {whole[0][: len(whole[0]) - len(end)] for end in _CASES if whole[0].endswith(end)}
    return name == whole[0] or (len(name) > 2 and whole[0] in stems) or any(len(stem) > 2 for stem in stems & first)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if not re.match(r"[А-ЯЁ]", one) or len(one) < 3 or len(other) < 3:
        return False
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return common >= max(3, min(len(one), len(other)) - 1) and abs(len(one) - len(other)) <= 2

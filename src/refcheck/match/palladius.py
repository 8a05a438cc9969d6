"""Chinese names as Russian writes them (Palladius): Чжу Вэй is 朱炜, Дуань Жоси 段若溪."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.readings import chinese_readings

_INITIALS = {
    "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х", "j": "цз", "q": "ц",
    "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с",
}  # fmt: skip
_FINALS = {
    "a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан", "eng": "эн",
    "ong": "ун", "er": "эр", "i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин",
    "iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй уэй", "uan": "уань", "un": "унь", "uang": "уан", "v": "юй",
    "ue": "юэ", "ve": "юэ",
}  # fmt: skip
_ROUNDED = {"u": "юй", "ue": "юэ", "uan": "юань", "un": "юнь"}  # behind j, q, x
_BARE = {
    "yi": "и", "ya": "я", "yo": "йо", "ye": "е", "yao": "яо", "you": "ю", "yan": "янь", "yin": "инь", "yang": "ян", "ying": "ин", "yong": "юн",
    "wu": "у", "wa": "ва", "wo": "во", "wai": "вай", "wei": "вэй", "wan": "вань", "wen": "вэнь", "wang": "ван", "weng": "вэн", "yu": "юй",
    "yue": "юэ", "yuan": "юань", "yun": "юнь",
}  # fmt: skip
_WHISTLED = frozenset({"z", "c", "s"})
_SPLIT = later("(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.+)")
_ENDINGS = (
    ("я", "ь"),
    ("ю", "ь"),
    ("ем", "ь"),
    ("е", "ь"),
    ("и", "ь"),
    ("а", ""),
    ("у", ""),
    ("ом", ""),
    ("е", ""),
    ("ем", "й"),
    ("я", "й"),
    ("ю", "й"),
)
_MOST = 4  # syllables of a name
_WORDS = 3  # words of a name: of more, the ways to read them all are too many
_HALF = 2


@lru_cache(maxsize=1)
def _syllables() -> dict[str, tuple[str, ...]]:
    """Russian syllable → the pinyin that it writes."""
    out: dict[str, list[str]] = {}
    for pinyin in sorted(set(chinese_readings().values())):
        for written in _written(pinyin):
            out.setdefault(written, []).append(pinyin)
    return {written: tuple(read) for written, read in out.items()}


def _written(pinyin: str) -> tuple[str, ...]:
    if pinyin in _BARE:
        return (_BARE[pinyin],)
    parts = _SPLIT.fullmatch(pinyin)
    if parts is None:
        return ()
    initial, final = parts[1] or "", parts[2]
    if final == "i" and initial in _WHISTLED:
        return (f"{_INITIALS[initial]}ы",)
    if initial in ("j", "q", "x") and final in _ROUNDED:
        return (_INITIALS[initial] + _ROUNDED[final],)
    return tuple(_INITIALS.get(initial, "") + f for f in _FINALS.get(final, "").split())


@lru_cache(maxsize=8192)
def pinyin_of(word: str) -> tuple[str, ...]:
    """The pinyin that a Russian word may write, also in another case than the first ("Янь Муханя"), syllables parted by blanks; none where it is no such name."""
    low = word.lower().replace("ъ", "").replace("'", "")
    if not low or not "а" <= low[0] <= "я":
        return ()
    forms = [low, *(low[: -len(end)] + stem for end, stem in _ENDINGS if low.endswith(end) and len(low) > len(end) + 1)]
    return tuple(dict.fromkeys(" ".join(read) for form in forms for cut in _cut(form, _MOST) for read in product(*cut)))


def _cut(rest: str, most: int) -> Iterator[tuple[tuple[str, ...], ...]]:
    """The syllables of a word, each with the pinyin that it may be, in every way that it can be cut."""
    if not rest:
        yield ()
        return
    for size in range(1, min(6, len(rest)) + 1 if most else 0):
        read = _syllables().get(rest[:size])
        if read:
            for more in _cut(rest[size:], most - 1):
                yield (read, *more)


def written_as(characters: str, words: list[str]) -> bool | None:
    """Whether Russian words write a name in Chinese characters, family name first; None where they are no such name, or the characters' sounds do not tell."""
    spelled = [pinyin_of(w) for w in words]
    read = [(chinese_readings().get(c) or "").replace("lv", "lu") for c in han(characters)]
    if not read or not spelled or len(words) > _WORDS or not all(spelled) or not all(read):
        return None
    ways = [" ".join(way).replace("lv", "lu").split() for way in product(*(s[:8] for s in spelled))]
    if read in ways:
        return True
    alike = max(sum(a == b for a, b in zip(read, way, strict=False)) for way in ways)
    return False if alike * _HALF < max(len(read), min(map(len, ways))) else None

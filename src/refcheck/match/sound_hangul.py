"""Korean names by sound, and what they may be in Chinese characters: 시진핑 is 习近平, 기시다 岸田, 문재인 文在寅."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.jamo import is_hangul, parts, syllable
from refcheck.match.readings import chinese_readings, kanji_readings, korean_readings

_FIRST = "k k n t t l m p p s s - s s s k t p h".split()
_FIRST_F = 17  # ㅍ stands for f, too
_VOWEL = "a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i".split()
_FINAL = "- k k k n n n t l k l l l l l l m p p t t n t t k t p h".split()


def hangul_sounds(word: str) -> list[str]:
    """The strings of sounds of a word in Korean letters: as written, with f for ㅍ, and with a for ㅓ (schwa)."""
    taken = [parts(c) for c in word if is_hangul(c)]
    if len(taken) != len(word):
        return []
    plain = "".join(_spoken(p) for p in taken)
    soft = "".join(("f" + _spoken(p)[1:]) if p[0] == _FIRST_F else _spoken(p) for p in taken)
    open_ = "".join(_spoken((p[0], 0, p[2]) if p[1] == _EO else p) for p in taken)
    return [plain, soft, open_]


_EO = 4


def _spoken(part: tuple[int, int, int]) -> str:
    first, vowel, final = part
    return (_FIRST[first] + _VOWEL[vowel] + (_FINAL[final] if final else "")).replace("-", "")


# ---------------------------------------------------------------- Chinese read as Chinese

_INITIALS = {
    "b": "ㅂ", "p": "ㅍ", "m": "ㅁ", "f": "ㅍ", "d": "ㄷ", "t": "ㅌ", "n": "ㄴ", "l": "ㄹ", "g": "ㄱ", "k": "ㅋ", "h": "ㅎ", "j": "ㅈ", "q": "ㅊ",
    "x": "ㅅ", "zh": "ㅈ", "ch": "ㅊ", "sh": "ㅅ", "r": "ㄹ", "z": "ㅉ", "c": "ㅊ", "s": "ㅆ", "": "ㅇ",
}  # fmt: skip
_FINALS = {
    "a": "아", "o": "오", "e": "어", "ai": "아이", "ei": "에이", "ao": "아오", "ou": "어우", "an": "안", "en": "언", "ang": "앙", "eng": "엉",
    "ong": "웅", "i": "이", "ia": "야", "ie": "예", "iao": "야오", "iu": "유", "ian": "옌", "in": "인", "iang": "양", "ing": "잉", "iong": "융",
    "u": "우", "ua": "와", "uo": "워", "uai": "와이", "ui": "우이", "uan": "완", "un": "운", "uang": "왕", "ue": "웨", "v": "위", "ve": "웨",
}  # fmt: skip
_WHOLE = {
    "yi": "이", "ya": "야", "ye": "예", "yao": "야오", "you": "유", "yan": "옌", "yin": "인", "yang": "양", "ying": "잉", "yong": "융", "wu": "우",
    "wa": "와", "wo": "워", "wai": "와이", "wei": "웨이", "wan": "완", "wen": "원", "wang": "왕", "weng": "웡", "yu": "위", "yue": "웨", "yuan": "위안",
    "yun": "윈", "er": "얼",
}  # fmt: skip
_FIRSTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_HISSING = ("zh", "ch", "sh", "r", "z", "c", "s")
_PLAIN_VOWELS = {2: 0, 6: 4, 7: 5, 12: 8, 17: 13}  # after ㅈ ㅉ ㅊ no y is written: 쟝 → 장


@lru_cache(maxsize=1)
def _by_mandarin() -> dict[str, tuple[str, ...]]:
    """Korean spelling of a Chinese syllable → its pinyin."""
    out: dict[str, list[str]] = {}
    for pinyin in sorted(set(chinese_readings().values())):
        out.setdefault(mandarin(pinyin), []).append(pinyin)
    return {k: tuple(v) for k, v in out.items()}


def mandarin(pinyin: str) -> str:
    """A Chinese syllable as Korean writes it: jin → 진, ping → 핑, tao → 타오."""
    if pinyin in _WHOLE:
        return _WHOLE[pinyin]
    head = re.match(r"zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?", pinyin)
    initial = head.group() if head else ""
    final = pinyin[len(initial) :]
    if final == "i" and initial in _HISSING:
        spelled = "으"
    elif initial in ("j", "q", "x") and final.startswith("u"):
        spelled = {"u": "위", "ue": "웨", "uan": "위안", "un": "윈"}.get(final, "우")
    else:
        spelled = _FINALS.get(final, final)
    _, vowel, closing = parts(spelled[0])
    letter = _INITIALS[initial]
    if letter in "ㅈㅉㅊ":
        vowel = _PLAIN_VOWELS.get(vowel, vowel)
    return syllable(_FIRSTS.index(letter), vowel, closing) + spelled[1:]


def _japanese() -> dict[str, str]:
    rows = {
        "": "아이우에오",
        "k": "카키쿠케코",
        "g": "가기구게고",
        "s": "사시스세소",
        "z": "자지즈제조",
        "t": "타치쓰테토",
        "d": "다지즈데도",
        "n": "나니누네노",
    }
    rows |= {"h": "하히후헤호", "b": "바비부베보", "p": "파피푸페포", "m": "마미무메모", "r": "라리루레로"}
    out = {c + v: s for c, row in rows.items() for v, s in zip("aiueo", row, strict=True)}
    glides = {"k": "캬큐쿄", "g": "갸규교", "n": "냐뉴뇨", "h": "햐휴효", "b": "뱌뷰뵤", "p": "퍄퓨표", "m": "먀뮤묘", "r": "랴류료"}
    out |= {c + "y" + v: s for c, row in glides.items() for v, s in zip("auo", row, strict=True)}
    out |= {"shi": "시", "chi": "치", "tsu": "쓰", "fu": "후", "ji": "지", "ya": "야", "yu": "유", "yo": "요", "wa": "와", "o": "오"}
    for c, row in (("sh", "샤슈쇼"), ("ch", "차추초"), ("j", "자주조")):
        out |= {c + v: s for v, s in zip("auo", row, strict=True)}
    return out


_VOICED = str.maketrans("카키쿠케코캬큐쿄타치테토차추초파피푸페포", "가기구게고갸규교다지데도자주조바비부베보")


def japanese(romaji: str) -> set[str]:
    """A Japanese reading as Korean writes it, at the beginning of a word and within: ki → 기, 키; ta → 다, 타."""
    plain = romaji.replace("ō", "o").replace("ū", "u").replace("ou", "o").replace("uu", "u").replace("oo", "o")
    table = _japanese_table()
    spelled = ""
    for mora in _MORA.findall(plain):
        if mora == "n" and spelled and is_hangul(spelled[-1]) and parts(spelled[-1])[2] == 0:
            first, vowel, _ = parts(spelled[-1])
            spelled = spelled[:-1] + syllable(first, vowel, 4)
        else:
            spelled += table.get(mora, "")
    return {spelled, spelled[:1].translate(_VOICED) + spelled[1:]} - {""}


_MORA = later(r"sh[iauo]|ch[iauo]|tsu|j[iauo]|fu|[kgnhbpmr]y[auo]|y[auo]|wa|[kgsztdnhbpmr]?[aiueo]|n")


@lru_cache(maxsize=1)
def _japanese_table() -> dict[str, str]:
    return _japanese()


@lru_cache(maxsize=1)
def _by_japanese() -> dict[str, str]:
    """Korean spelling of a reading in Japanese names → the kanji that have it."""
    out: dict[str, str] = {}
    for kanji, readings in kanji_readings().items():
        for spelled in {s for reading in readings for s in japanese(reading)}:
            out[spelled] = out.get(spelled, "") + kanji
    return out


# ---------------------------------------------------------------- Chinese characters read as Korean


@lru_cache(maxsize=4096)
def sino_korean(word: str) -> re.Pattern[str] | None:
    """An expression for the Chinese characters (common forms) that are read as a Korean word, None where a syllable has none."""
    readings = korean_readings()
    return re.compile("".join(f"[{readings[c]}]" for c in word)) if all(c in readings for c in word) else None


@lru_cache(maxsize=4096)
def _read_as_chinese(word: str) -> re.Pattern[str] | None:
    ways = (" ".join(f"(?:{'|'.join(_by_mandarin()[s])})" for s in row) for row in _spellings(word, _by_mandarin()))
    return _one_of(rf"(?<= ){way}(?= )" for way in ways)


@lru_cache(maxsize=4096)
def _read_as_japanese(word: str) -> re.Pattern[str] | None:
    return _one_of("".join(f"[{_by_japanese()[s]}]" for s in row) for row in _spellings(word, _by_japanese()))


def _one_of(ways: Iterable[str]) -> re.Pattern[str] | None:
    expression = "|".join(ways)
    return re.compile(expression) if expression else None


_MOST_WAYS = 24


def _spellings(word: str, table: Container[str]) -> list[tuple[str, ...]]:
    """The rows of two to four stretches of a word that are each the Korean spelling of a syllable."""
    found: list[tuple[str, ...]] = []

    def spell(rest: str, done: tuple[str, ...]) -> None:
        if not rest:
            found.extend([done] if len(done) > 1 else [])
        elif len(done) < 4 and len(found) < _MOST_WAYS:
            for size in range(1, min(4, len(rest)) + 1):
                if rest[:size] in table:
                    spell(rest[size:], (*done, rest[:size]))

    spell(word, ())
    return found


@lru_cache(maxsize=8192)
def beginnings(characters: str) -> frozenset[str]:
    """With which syllables a Korean word may begin that stands in these Chinese characters (common forms)."""
    known = _first_syllables()
    return frozenset().union(*(known.get(c, frozenset()) for c in characters))


@lru_cache(maxsize=1)
def _first_syllables() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (korean_readings(), _by_japanese()):
        for spelled, characters in table.items():
            for character in characters:
                found.setdefault(character, set()).add(spelled[:1])
    by_reading: dict[str, set[str]] = {}
    for spelled, readings in _by_mandarin().items():
        for reading in readings:
            by_reading.setdefault(reading, set()).add(spelled[:1])
    for character, reading in chinese_readings().items():
        found.setdefault(character, set()).update(by_reading.get(reading, ()))
    return {character: frozenset(syllables) for character, syllables in found.items()}


_SHORTEST, _LONGEST = 2, 8


def written_in(word: str, text: str, stream: str, lang: str) -> bool:
    """Whether a Korean word stands in Chinese characters in a Chinese or Japanese text: by Korean readings of the characters, by
    the Chinese reading (`stream` has it), by Japanese readings."""
    if not _SHORTEST <= len(word) <= _LONGEST or not all(map(is_hangul, word)):
        return False
    pattern = sino_korean(word)
    if pattern and pattern.search(han(text)):
        return True
    if lang == "zh":
        chinese = _read_as_chinese(word)
        return bool(chinese and chinese.search(stream))
    kanji = _read_as_japanese(word)
    return bool(kanji and kanji.search(han(text)))


def is_read_as(word: str, characters: str) -> bool:
    """The same for one word of Chinese characters, in Chinese or Japanese. An expression for each of a page's Korean words
    takes longer to make than a few characters to look through."""
    if not _SHORTEST <= len(word) <= _LONGEST or not all(map(is_hangul, word)):
        return False
    readings, kanji, chinese = korean_readings(), _by_japanese(), _by_mandarin()
    spoken = [chinese_readings().get(c, "-") for c in characters]
    characters = han(characters)
    return (
        _stands([readings.get(c, "") for c in word], characters)
        or any(_stands([chinese[s] for s in row], spoken) for row in _spellings(word, chinese))
        or any(_stands([kanji[s] for s in row], characters) for row in _spellings(word, kanji))
    )


def _stands(row: Sequence[str | tuple[str, ...]], signs: Sequence[str]) -> bool:
    """Whether signs stand side by side each of which is one of the row's."""
    starts = range(len(signs) - len(row) + 1)
    return any(all(sign in ways for sign, ways in zip(signs[i:], row, strict=False)) for i in starts)

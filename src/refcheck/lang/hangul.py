"""Korean words at a line's end: print parts them between any two syllables and shows it by no sign.

A text either parts words or it does not; those that do show it by line beginnings that no word has (을, 습니다) and by words that are
whole elsewhere. Only in such a text, each break is weighed by what the text writes within its lines.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later

_TOKEN = later(r"[가-힣]+")
_WORD = later(r"(?<=[\s“‘「『(《])[가-힣]+")  # not what follows a closing mark: ”라고
_LAST = later(r"(?P<closed>[^\s가-힣“‘「『(《])?(?P<word>[가-힣]+)$")
_BREAK = later(r"([가-힣]+)[ \t]*\n[ \t]*([가-힣]+)")
# What follows a noun or a stem and is no word: alone, or as the beginning of the rest of one.
_PARTICLES = (
    "을 를 은 는 이 가 의 에 도 와 과 로 으로 에서 에게 에는 에도 까지 부터 만 보다 처럼 라고 이라고 이라는 라는 이다 이며 이고 였다 이었다 들 들이 들은 들의 들을 "
    "다 고 며 서 지 자 니 면 던 된 한 할 해 하는 하고 하며 하여 하였다 했다 한다 된다 되는 되어 되었다 됐다 습니다 입니다 합니다 됩니다 니다 었다 았다 였고 적 적인 적으로 성 화"
)
_ALONE = frozenset(_PARTICLES.split())
_NEVER_FIRST = frozenset("을를은는습였었았겠됐렸졌셨됩입럼들았든")
_SHORT_WORDS = frozenset(
    "그 이 저 한 두 세 네 몇 각 및 것 수 등 데 때 말 일 명 건 쪽 더 못 안 잘 또 큰 옛 새 첫 좀 참 꼭 왜 줄 뿐 채 만 번 년 월 곳 점 중 전 후 뒤 앞 위 속 내 다 온 본 이런 그런".split()
)
_FINAL = frozenset("은는이가을를의에와과도로고며서게지한된할던적인는면들")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words within a text's lines, how often words begin so, and whether the text parts words."""

    whole: Counter[str]
    begun: frozenset[str]
    parts: bool


def parts_word(before: str, line: str, text: str) -> bool:
    """Whether the break between two printed lines stands inside a Korean word."""
    left, right = _LAST.search(before[-40:]), _TOKEN.match(line)
    if left is None or right is None:
        return False
    words = _words_of(text)
    ending = 2 if left["closed"] else 0  # (問情記)는: what follows a closing mark is an ending, and whole
    return words.parts and _weight(left["word"], right.group(), words) > ending


@lru_cache(maxsize=4)
def _words_of(text: str) -> _Words:
    whole: Counter[str] = Counter()
    for row in text.split("\n"):
        whole.update(m.group() for m in _WORD.finditer(row) if m.end() < len(row))
    begun = frozenset(word[:k] for word in whole for k in range(2, len(word) + 1))
    words = _Words(whole, begun, parts=False)
    breaks = _BREAK.findall(text)
    parted = sum(1 for left, right in breaks if _weight(left, right, words) >= 3)
    return _Words(whole, begun, parts=parted >= 2 and parted >= 0.1 * len(breaks))


def _weight(left: str, right: str, words: _Words) -> float:
    """More than nothing speaks for one word, less for two."""
    weight = 0.0
    if right[0] in _NEVER_FIRST or (right in _ALONE and right not in words.whole):
        weight += 3
    if left + right in words.whole:
        weight += 3
    elif any(left + right[:k] in words.begun for k in range(1, len(right) + 1)):
        weight += 2
    if left in words.whole:
        weight -= 2 if len(left) > 1 else 1
    elif len(left) == 1:
        weight += 1 if left not in _SHORT_WORDS else -1
    if right in words.whole and len(right) > 1:
        weight -= 2
    elif right[:2] in words.begun and len(right) > 1:
        weight -= 1
    return weight - (0.5 if left[-1] in _FINAL else -0.7)

"""Folding: the letters and digits of a text without its dress, and where each stood.

Kept are letters, digits, symbols (%, €, +) and the signs that carry meaning between digits (3.5 is not 35) or letters
(an apostrophe inside a word). Width, case, letter variants (traditional, simplified and Japanese forms of one Chinese
character), blanks, quotation marks, hyphens, invisible and bidi controls go.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from refcheck.lang.later import later

_JUNK = "\0"
_DASHES = "-‐‑‒–—―−－~〜～﹣⁻"
_APOSTROPHES = "'’ʼ‘＇ˈ"
_DOTS = ".．・·。｡"
_COMMAS = ",，､"
_BETWEEN_DIGITS = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOTS, "."),
    **dict.fromkeys(_COMMAS, ","),
    ":": ":",
    "：": ":",
    "/": "/",
    "／": "/",
}
_SYMBOLS = "%&@#№"
_OWN = "\u3040-\u30ff\u3400-\u9fff가-힣"  # scripts without apostrophes: there ‘ and ’ are quotation marks
_DROPPED = later(rf"(?<![0-9])[\-.,:/]|[\-.,:/](?![0-9])|(?<![^\W\d_{_OWN}])'|'(?![^\W\d_{_OWN}])")
# Sequences that Unicode composes, or that one character of NFKC becomes several: rare, so they take the slow way.
# Of a row of marks only the first can be composed; the time to put a long one in order grows with its square.
_CLUSTERS = "[^\\W\\d_][\u0300-\u036f\u3099\u309a\u0483-\u0487]{1,8}|[\u1100-\u115f\ua960-\ua97f][\u1160-\u11ff\ud7b0-\ud7ff]{1,8}|[\uff66-\uff9f][\uff9e\uff9f]"
_MOST_LETTERS = 8  # of one character: a wish of eighteen letters that is printed as one (U+FDFA) is dress
_JOINING = later("[\u0300-\u036f\u3099\u309a\u0483-\u0487\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f]")
_SURE = later(r"[\x00-\x7fЀ-џ぀-ヿ一-鿿가-힣　-〿！-｠‐-⁞]*")


class Folded:
    """A folded text. Its character i stood at `place(i)` of the original, which was `length` long."""

    def __init__(self, text: str, runs: _Runs, widened: _Runs | None, length: int) -> None:
        self.text = text
        self.length = length
        self._runs = runs
        self._widened = widened

    def place(self, i: int) -> int:
        """Where character i of the folded text stood."""
        at = self._runs.origin(i)
        return at if self._widened is None else self._widened.origin(at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original offsets of the folded stretch [start, end); an empty stretch gives the place between its neighbours."""
        if not self.text:
            return 0, 0
        if start >= len(self.text):
            return self.length, self.length
        first = self.place(start)
        return first, (self.place(end - 1) + 1 if end > start else first)

    def position(self, original: int) -> int:
        """The folded position of the first kept character at or after the original offset."""
        return bisect_left(range(len(self.text)), original, key=self.place)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Stretches of a text that were put together: run k begins at begins[k], and stood at places[k] (all of it, where whole[k] is 0)."""

    begins: array[int]
    places: array[int]
    whole: bytes | None = None

    def origin(self, i: int) -> int:
        """Where character i stood."""
        k = bisect_right(self.begins, i) - 1
        return self.places[k] + (i - self.begins[k] if self.whole is None or self.whole[k] else 0)


class _Table(dict[int, str]):
    """Code point → folded form, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        value = _folded_character(chr(code))
        self[code] = value
        return value


def fold(text: str) -> Folded:
    """Fold a text. Linear; about 0.1 s per million characters."""
    widening = _widening(text)
    if widening is None:
        return Folded(*_fold_plain(text), None, len(text))
    pattern, forms = widening
    pieces = pattern.split(text)  # by turns what stays as it is and what changes its length
    places = array("I", accumulate(map(len, pieces), initial=0))
    pieces[1::2] = map(forms.__getitem__, pieces[1::2])
    begins = array("I", accumulate(map(len, pieces), initial=0))
    return Folded(*_fold_plain("".join(pieces)), _Runs(begins, places, b"\1\0" * (len(pieces) // 2) + b"\1"), len(text))


def fold_text(text: str) -> str:
    """The folded text alone."""
    return fold(text).text


def han(text: str) -> str:
    """A text with each Chinese character in its common form (simplified where there is one); the length stays."""
    return text.translate(_HAN_TABLE)


def simplified(text: str) -> str:
    """A Chinese text in simplified characters, one for one; Japanese forms stay."""
    return text.translate(_simplified())


def _fold_plain(text: str) -> tuple[str, _Runs]:
    runs = _DROPPED.sub(_JUNK, text.translate(_TABLE)).split(_JUNK)
    sizes = list(map(len, runs))
    return "".join(runs), _Runs(array("I", accumulate(sizes, initial=0)), array("I", accumulate((n + 1 for n in sizes), initial=0)))


class _Forms(dict[str, str]):
    """What changes its length → its form, filled as such are met."""

    def __missing__(self, printed: str) -> str:
        value = unicodedata.normalize("NFKC", printed)
        self[printed] = value
        return value


def _widening(text: str) -> tuple[re.Pattern[str], _Forms] | None:
    """An expression, in one group, for what changes its length under folding, with its forms; None where nothing does."""
    if _SURE.fullmatch(text) and "\uff66" not in text:
        return None
    characters = frozenset(text)
    special = _widening_characters(characters)
    ways = [_CLUSTERS] if _JOINING.search("".join(characters)) else []
    ways += ["[" + "".join(map(re.escape, sorted(special))) + "]"] if special else []
    return (re.compile("(" + "|".join(ways) + ")"), _Forms(special)) if ways else None


def _widening_characters(characters: frozenset[str]) -> dict[str, str]:
    forms = {c: unicodedata.normalize("NFKC", c).casefold() for c in characters if c > "\x7f"}
    return {c: form.replace("⁄", "/") for c, form in forms.items() if 1 < len(form) <= _MOST_LETTERS and any(x.isalnum() for x in form)}


def _folded_character(character: str) -> str:
    if character in _BETWEEN_DIGITS:
        return _BETWEEN_DIGITS[character]
    if character in _APOSTROPHES:
        return "'"
    form = unicodedata.normalize("NFKC", character).casefold()
    if len(form) != 1:
        return _JUNK
    form = _han_variants().get(form, _LETTERS.get(form, form))
    category = unicodedata.category(form)
    kept = category[0] in "LN" or category in ("Sc", "Sm", "Co") or form in _SYMBOLS
    return form if kept else _JUNK


_LETTERS = {"ё": "е", "ヶ": "ケ", "ゖ": "け", "ゝ": "ゝ", "−": "-"}


class _HanTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        value = _han_variants().get(chr(code), chr(code))
        self[code] = value
        return value


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Traditional character → simplified one, from OpenCC."""
    import opencc

    characters = [chr(c) for c in range(0x3400, 0xA000)]
    simple = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {ord(c): s for c, s in zip(characters, simple, strict=True) if s != c and len(s) == 1}


@lru_cache(maxsize=1)
def _han_variants() -> dict[str, str]:
    """Character → the common form of its set, from OpenCC's Japanese-to-traditional and traditional-to-simplified tables."""
    import opencc

    characters = [chr(c) for c in range(0x3400, 0xA000)]
    joined = "\n".join(characters)
    simple = opencc.OpenCC("t2s")
    plain = simple.convert(joined).split("\n")
    common = simple.convert(opencc.OpenCC("jp2t").convert(joined)).split("\n")
    # A traditional form is read as one first: for 並 the Japanese table would lead to a rarer character.
    forms = {c: v for c, p, q in zip(characters, plain, common, strict=True) if (v := p if p != c else q) != c and len(v) == 1}
    return forms | dict(zip(_MORE_FORMS[::2], _MORE_FORMS[1::2], strict=True))


# Japanese and older printed forms that those tables lead elsewhere or nowhere, each with its common form.
_MORE_FORMS = "".join(
    """
予预 弁辩 挙举 渋涩 疎疏 衞卫 郷乡 嚢囊 緖绪 聡聪 隣邻 隷隶 頬颊 駄驮 飮饮 娯娱 呉吴 尙尚 靑青 淸清 戸户 竝并 倂并 姫姬 喩喻 塡填 姸妍 壻婿 汚污 窓窗 粧妆
舎舍 舗铺 鉱矿 鑛矿 闘斗 鬪斗 嶋岛 髙高 﨑崎 邉边 渕渊 繋系 倶俱 侭尽 頚颈 鴬莺 篭笼 煕熙 靭韧 靱韧 讃赞 諌谏 賎贱 壷壶 擧举 鬭斗 鄕乡 豫预 澁涩 戱戏 餠饼 頴颖 穎颖 氷冰 値值 敘叙 敍叙 焔焰 呪咒 兎兔 缐线 锺钟 輌辆 輛辆 曁暨 溌泼 馀余
""".split()
)


_TABLE = _Table()
_HAN_TABLE = _HanTable()

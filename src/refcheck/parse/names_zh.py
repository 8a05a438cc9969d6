"""Where a person's name ends in Chinese, which parts no words: 沈亦凡 of 沈亦凡公布的数字, 惠特洛 of 惠特洛显得."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from refcheck.lang.speeches.zh import SPEECH
from refcheck.match.called import is_common, is_place
from refcheck.match.families import family_of
from refcheck.match.readings import transliterating
from refcheck.parse.quotations_kinds import compiled

_HAN = re.compile("[一-龥]+")
_DOTS = "·・•‧"
_DOTTED = re.compile(rf"[一-龥]{{1,9}}(?:[{_DOTS}][一-龥]{{1,9}})+")
# What begins behind a name: a verb, an adverb, a preposition.
_FOLLOWS = re.compile(
    r"受[访訪询]|炮[轰轟]|抨[击擊]|[在就对對向于於以从從由因为為与與和跟把将將被让讓给給用按据據还還也则則又却卻并並更才再都仍便即曾已正未不没沒是会會能要可说說称稱道曰写寫讲講谈談提问問答叹嘆笑怒坦直断斷判的之则另随隨接同进進出主举舉访訪抵致率认認表指强強重透披公宣承否批谴警呼要解介补補回反追评評形描估预預感]"
    r"|显得|顯得|起初|最初|后来|後來|一口|干脆|乾脆|当[天日场时即]|當[天日場時即]|昨[天日]|今[天日]|日前|近日|此前|前往|去年|今年|[上下]周|周[一二三四五六日]|点[明出]|力[陈主]|总结|總結|归纳|概括|调侃|嘲|讽|质疑|質疑|本人|自己|一行"
)
_NO_END = frozenset("在就对對向于於以从從与與和跟把将將被给給还還也则則又却并並更再都仍是说說称稱道曰的判追反怒痛显顯坦补補叹嘆")
_NO_NAMES = re.compile(r"[一二三四五六七八九十两兩几幾每各本该該这這那同其此另某有无無]")
_OBJECT = re.compile(r"(?:对|對|向|给|給|告诉|告訴|会见|會見|会晤|致函|致电|写给|问|據?与|跟)$")
_SETTING = re.compile(r"[但而则然今和与對对]$")
_MOST_HAN, _OPENING, _PART = 8, 3, 4
_SURE = 2.5  # what a name must fit that begins as a common word does (高度评价)
Spot = tuple[int, int, str]

_RANK = re.compile("[上中少准大][将校]|[海陆空]军")
_SHORTEST = 3  # characters of a name that may end in such a one


def name_at(text: str, start: int) -> int | None:
    """Where the person's name that begins at `start` ends; None where none begins there."""
    run = _HAN.match(text, start, start + _MOST_HAN)
    if run is None:
        return None
    foreign = _transliterated(text, start)
    if foreign - start >= 2 and (foreign - start > 2 or not _families(run.group())):
        longer = [end for end in (foreign + 1, foreign + 2) if end <= run.end() and _fits(text, start, end) >= _SURE]
        return foreign if _fits(text, start, foreign) >= 1 else next(iter(longer), foreign)
    if _NO_NAMES.match(run.group()) and not family_of(run.group()[:4]):
        return foreign if foreign - start >= 3 else None
    ends = [start + family + given for family in _families(run.group()) for given in (1, 2) if family + given <= len(run.group())]
    end = max(ends, key=lambda end: (_fits(text, start, end), end), default=start)
    clear = _SURE if is_common(run.group()[:2], "zh") else 0.0
    return end if end > start and _fits(text, start, end) >= clear else foreign if foreign - start >= 3 else None


def _families(run: str) -> list[int]:
    """The lengths of the family names that the run may begin with."""
    lengths = []
    chinese = re.match(SPEECH.surnames, run)
    if chinese is not None:
        lengths.append(chinese.end())
    japanese = family_of(run[:4])
    if japanese is not None and len(japanese) > 1:
        lengths.append(len(japanese))
    return lengths


def _fits(text: str, start: int, end: int) -> float:
    behind = text[end : end + 2]
    follows = 2.0 if not _HAN.match(behind) or _FOLLOWS.match(text, end) else 1.0 if is_common(behind, "zh") else 0.0
    verb = _FOLLOWS.match(text, end - 1) and is_common(text[end - 1 : end + 1], "zh")  # 何琳|回答
    sound = text[end - 1] == "道" and _FOLLOWS.match(text, end) is not None  # 兰道表示
    spoiled = 2.5 if verb or (text[end - 1] in _NO_END and not sound) else 0.0
    return follows + (0.5 if end - start > 2 else 0.0) - spoiled


def _transliterated(text: str, start: int) -> int:
    end = start
    while end < len(text) and text[end] in transliterating():
        end += 1
    return end


def dotted(text: str) -> Iterator[Spot]:
    """Foreign names with a dot between their parts, without the words that stand beside them."""
    behind = 0
    for dot in re.finditer(rf"(?<=[一-龥])[{_DOTS}](?=[一-龥])", text):
        if dot.start() < behind:
            continue
        start, end = dot.start(), _last_part(text, dot.end())
        while start > behind and text[start - 1] in transliterating():
            start -= 1
        while text[end : end + 1] and text[end] in _DOTS and _HAN.match(text, end + 1):
            end = _last_part(text, end + 1)
        if start == dot.start():  # 修 stands for no sound, but the name begins behind a title
            start = next(
                (t.end() for t in _behind_title().finditer(text, behind, dot.start()) if 0 < dot.start() - t.end() <= _PART), start
            )
        behind = end
        if start < dot.start() and not _OBJECT.search(text, 0, start):
            yield start, end, text[start:end]


def _behind_title() -> re.Pattern[str]:
    return compiled(rf"(?:{SPEECH.titles})")


def _last_part(text: str, start: int) -> int:
    """Where the part of a foreign name ends that begins at `start`: before a word, or where nothing of it can be told."""
    end = start
    while end - start < _MOST_HAN and _HAN.match(text, end):
        word = _FOLLOWS.match(text, end) or is_common(text[end : end + 2], "zh")
        if end > start and word and text[end] not in transliterating():
            break
        end += 1
    return end


def titled(text: str) -> Iterator[Spot]:
    """Names right behind a title: 发言人沈亦凡, 大臣水野健一."""
    for title in compiled(rf"(?:{SPEECH.titles})(?=[一-龥])").finditer(text):
        end = name_at(text, title.end())
        if end is not None and _DOTS.find(text[end : end + 1] or " ") < 0:
            yield title.end(), end, text[title.end() : end]


def opening(text: str) -> Iterator[Spot]:
    """Names without a title that a clause begins with, right before what only follows a name: 柴永贵回忆说."""
    for clause in re.finditer(r"(?:^|(?<=[，。；：“（\s]))(?=[一-龥]{4})", text):
        start = clause.start()
        end = name_at(text, start)
        if end is None or end - start < _OPENING or not _HAN.match(text, end) or not _FOLLOWS.match(text, end):
            continue
        name = text[start:end]
        spoiled = is_common(name, "zh") or is_common(name[:2], "zh") or any(c in _NO_END for c in name[1:])
        if not spoiled and not is_place(name, "zh"):
            yield start, end, name


def repeated(text: str, known: Iterable[str]) -> Iterator[Spot]:
    """Persons named before, in full or by the last part of a foreign name, where a clause begins with them."""
    for name in known:
        for form in _forms(name):
            for found in re.finditer(rf"(?<![{_DOTS}]){re.escape(form)}(?![{_DOTS}])", text) if form in text else ():
                before = text[: found.start()]
                if not before or not _HAN.match(before[-1]) or _SETTING.search(before) or _ends_in_title(before):
                    yield found.start(), found.end(), name


@lru_cache(maxsize=4096)
def _forms(name: str) -> tuple[str, ...]:
    """A name in full, the last part of a foreign one, the family name: those of two characters and more."""
    parts = re.split(f"[{_DOTS}]", name)
    family = family_of(name) if len(parts) == 1 else None
    return tuple(form for form in dict.fromkeys((name, parts[-1], family or "")) if len(form) > 1)


def _ends_in_title(before: str) -> bool:
    return compiled(rf"(?:{SPEECH.titles})$").search(before[-12:]) is not None


def persons(text: str, known: Iterable[str]) -> list[Spot]:
    """All of these, the longest where they overlap."""
    found = sorted({*dotted(text), *titled(text), *opening(text), *repeated(text, known)}, key=lambda s: (s[0], -s[1]))
    kept: list[Spot] = []
    for spot in found:
        if not kept or spot[0] >= kept[-1][1]:
            kept.append(_unranked(spot, text))
    return kept


def _unranked(spot: Spot, text: str) -> Spot:
    """Without the first character of a rank behind a name that sounds on in it: 惠特洛克 | 少将, 奥斯特罗乌霍夫 | 海军中将."""
    start, end, name = spot
    return (start, end - 1, name[:-1]) if len(name) > _SHORTEST and _RANK.match(text, end - 1) else spot

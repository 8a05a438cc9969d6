"""The persons whom a sentence names, by the form of their names: 郑阿泗, 千葉理恵, 이도현, Ide Hiroshi, Р. А. Хабибуллин."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.content import Content
from refcheck.match.families import family_of
from refcheck.match.hangul_spelled import GIVEN
from refcheck.match.jamo import is_hangul
from refcheck.match.lexicon import is_person
from refcheck.match.units import Unit

_HAN = "\u3400-\u9fff々"
_RUN = later(f"[{_HAN}]+")
_SURNAME = later(CHINESE.surnames)
KOREAN_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반"
)
# Characters that stand behind a Chinese name and begin something else.
_BEHIND_NAME = frozenset("在于对曾向将把被与和及跟同是说称也还又就都已从到则以为因担认任写出不没未等指表透告回的")
_BEHIND_JAPANESE = frozenset("第前现元副两同各新")
_HONOURING = frozenset("员者长师家官授手士记任徒父母")  # a Chinese title that the lexicon does not know often ends so
_RATHER_WORDS = frozenset("万应于曾费任何时方常安成单解都从向支但全第通关应")  # surnames that begin other words much oftener
_LONGEST_GIVEN, _LONGEST_JAPANESE = 2, 5
_SHORT = 2  # characters of a Japanese text that oftener are a word (利幅) than a whole name
_LONG_TITLE = 6
_POINTS = "・·‧•=＝"
_POINTS_OF_FOREIGN = tuple("·‧•")  # 马修·阿尔宾塞 is no Mr Ma
_SYLLABLE_BEHIND = later(r"-[a-zü]{1,6}(?!\w)")  # ju of Mei-ju
_INITIAL = later(r"(?:^|[^\w])[^\W\d_]{1,2}\.\s?$")


@dataclass(frozen=True, slots=True)
class Borne:
    """A person's name text[start:end] of a sentence; `full` with a given name, `titled` where a title stands beside it."""

    start: int
    end: int
    name: str
    lang: str
    full: bool
    titled: bool

    @property
    def sure(self) -> bool:
        """Whether the form shows that this is a person."""
        return self.full or self.titled


def persons_in(content: Content) -> list[Borne]:
    """The names of persons in a sentence."""
    found = list(_in_characters(content)) if content.lang in ("ja", "zh") else []
    taken = {i for p in found for i in range(p.start, p.end)}
    found += [p for p in _in_letters(content) if p.start not in taken]
    if content.lang == "ko":
        known = {p.start for p in found}
        found += [p for p in _before_titles(content) if p.start not in known]
    return sorted(found, key=lambda p: p.start)


# ---------------------------------------------------------------- in Chinese characters


def _in_characters(content: Content) -> Iterator[Borne]:
    text, code = han(content.text), content.lang
    words = [
        u
        for u in content.units
        if u.end - u.start > 1 and u.ids and not all(map(is_person, u.ids)) and not text.startswith("さん", u.end - 1)
    ]
    walls = {i for u in words if not (u.proper and _begins_name(text, u, code)) for i in range(u.start, u.end)}
    for run in _RUN.finditer(text):
        i = run.start()
        while i < run.end():
            if i in walls:
                i += 1
                continue
            end = next((k for k in range(i, run.end()) if k in walls), run.end())
            yield from _of_gap(text, i, end, code)
            i = end


def _begins_name(text: str, unit: Unit, code: str) -> bool:
    """Whether a place is rather a family name here: 千葉 of 千葉理恵."""
    return code == "ja" and family_of(text[unit.start : unit.end]) is not None and _RUN.match(text, unit.end) is not None


def _of_gap(text: str, start: int, end: int, code: str) -> Iterator[Borne]:
    """The name among characters that no word of the lexicon covers."""
    places = [start] if code == "ja" else [k for k in range(start, end) if k == start or text[k - 1] in _HONOURING or text[k - 1] == "的"]
    for at in places:
        behind = _BEHIND_NAME if code == "zh" else _BEHIND_JAPANESE
        whole = _japanese_in_chinese(text[at:end]) if code == "zh" else 0
        stop = at + whole if whole else next((k for k in range(at + 1, end) if text[k] in behind), end)
        piece = text[at:stop]
        size, family = _size(piece, code)
        if not size or (
            code == "zh" and (text[at - 1 : at] in _POINTS_OF_FOREIGN or text[at + size : at + size + 1] in _POINTS_OF_FOREIGN)
        ):
            continue
        titled = _title_behind(text, at + size, code) or _title_before(text, at, code)
        full = size > family and (titled or (piece[0] not in _RATHER_WORDS and not (code == "ja" and size == _SHORT)))
        if (full or titled) and (titled or at == start or text[at - 1] != "的"):  # behind 的 other words begin so, too
            yield Borne(at, at + size, piece[:size], code, full, titled)
            return


def _japanese_in_chinese(piece: str) -> int:
    """The length of a Japanese name of four characters that a Chinese text's piece begins with, else 0."""
    family = family_of(piece[:4]) or ""
    return 4 if len(family) == 2 and len(piece) >= 4 and _SURNAME.match(piece[:2]) is None else 0


def _size(piece: str, code: str) -> tuple[int, int]:
    """How many characters of a piece are a name, and how many of them a family name."""
    chinese = _SURNAME.match(piece)
    if code == "zh":
        if _japanese_in_chinese(piece):
            return len(piece), 2
        if chinese is None:
            return 0, 0
        return min(len(piece), chinese.end() + _LONGEST_GIVEN), chinese.end()
    family = family_of(piece) or ""
    if len(piece) > _LONGEST_JAPANESE:
        return 0, 0
    if len(family) > 1 or (family and chinese is None):
        return len(piece), len(family)
    return (len(piece), chinese.end()) if chinese and len(piece) - chinese.end() <= _LONGEST_GIVEN else (0, 0)


@lru_cache(maxsize=4)
def _titles(code: str) -> re.Pattern[str]:
    language = language_of(code)
    own = "|".join(map(re.escape, language.matching.titles)) if language else ""
    return re.compile(f"(?:{language.speech.titles}|{own})" if language and language.speech.titles else own or "(?!)")


def _title_behind(text: str, at: int, code: str) -> bool:
    return _titles(code).match(text, at) is not None or text[at : at + 1] in ("氏", "さ")


def _title_before(text: str, at: int, code: str) -> bool:
    before = text[max(0, at - _LONG_TITLE) : at]
    bare = before.rstrip("・、の") if code == "ja" else before
    return bare[-1:] in _HONOURING or any(m.end() == len(bare) for m in _titles(code).finditer(bare))


# ---------------------------------------------------------------- in letters and kana


def _in_letters(content: Content) -> Iterator[Borne]:
    text, code = content.text, content.lang
    names = [u for u in content.units if _may_be_name(u, content)]
    i = 0
    while i < len(names):
        last = i
        while last + 1 < len(names) and _joined(text, names[last].end, names[last + 1].start, code):
            last += 1
        start, end = names[i].start, names[last].end
        if tail := _SYLLABLE_BEHIND.match(text, end):
            end = tail.end()
        if any(not u.ids for u in names[i : last + 1]):
            before = text[:start]
            initials = _INITIAL.search(before) is not None
            titled = initials or _titled(text, start, end, code)
            full = last > i or initials or " " in text[start:end] or (code == "ko" and len(names[i].word) == 3)
            yield Borne(start, end, text[start:end], code, full, titled)
        i = last + 1


_TITLED = later(
    r"(?<![가-힣])([가-힣]{3})(?:[ \u00a0]?\(\d{1,3}\))?[ \u00a0](?:[가-힣A-Za-z]{2,8}[ \u00a0])?"
    r"(?:[가-힣]{0,6}(?:장관|차관|위원|교수|감독|대표|기자|의원|박사|선수|이사|부장|대사|총리|대통령|작가|변호사|판사|검사|연구원|연구관|회장|사장|소장|원장|국장|"
    r"실장|팀장|청장|시장|군수|구청장|지사|총장|처장|과장|관장|센터장|대변인|비서관|부총재|총재|행장|씨|옹|군|양))(?![가-힣]{3})"
)


def _before_titles(content: Content) -> Iterator[Borne]:
    """Names of three syllables before a title, in whose syllables the lexicon finds other words: 서민우 학예연구관, 강도윤 대구시청 감독."""
    for m in _TITLED.finditer(content.text):
        name = m[1]
        whole = any(u.start == m.start(1) and u.end == m.end(1) for u in content.units if u.ids)
        if name[0] in KOREAN_FAMILIES and GIVEN.issuperset(name[1:]) and not whole:
            yield Borne(m.start(1), m.end(1), name, "ko", full=True, titled=True)


def _may_be_name(unit: Unit, content: Content) -> bool:
    printed = content.text[unit.start : unit.end]
    if content.lang == "ko" and not unit.ids and is_hangul(printed[:1]):
        return unit.proper or (len(printed) == 3 == len(unit.word) and printed[0] in KOREAN_FAMILIES and GIVEN.issuperset(printed[1:]))
    if content.lang in ("ja", "zh") and _RUN.match(printed):
        return content.lang == "zh" and unit.proper and all(map(is_person, unit.ids))
    return unit.proper and (not unit.ids or all(map(is_person, unit.ids))) and not printed.isupper()


def _joined(text: str, end: int, start: int, code: str) -> bool:
    between = text[end:start]
    if code in ("ja", "zh"):
        return len(between) == 1 and between in _POINTS
    return re.fullmatch(r" (?:(?:van|von|de|der|da|bin|al)[ -]|[^\W\d_]\. )?|-", between) is not None


def _titled(text: str, start: int, end: int, code: str) -> bool:
    language = language_of(code)
    titles = language.matching.titles if language else ()
    before, after = text[:start], text[end:]
    if code in ("ja", "zh"):
        return _title_behind(text, end, code)
    if code == "ko":
        return after.lstrip().startswith(titles)
    return any(word.lower().strip(".,") in titles for word in before.split()[-1:])

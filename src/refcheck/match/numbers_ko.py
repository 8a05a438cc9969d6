"""Quantities in Korean: 3만 5천 명, 1조 2000억 원, 2021년 5월 12일, 백여 명, 열두 차례, 3분의 1."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from refcheck.lang.matching import Matching
from refcheck.match.quantity import Quantity, is_hard

_DIGIT = r"[0-9]+(?:[.,:][0-9]+)*"
_LARGE = "십백천만억조"
_SINO = "일이삼사오육륙칠팔구십백천만억조영공"
_TO_HAN = str.maketrans("일이삼사오육륙칠팔구십백천만억조영공", "一二三四五六六七八九十百千万億兆零零")
_NATIVE_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_NATIVE_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "넷": 4, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_COUNTED = frozenset(
    {
        "person",
        "thing",
        "time",
        "age",
        "hour",
        "month_span",
        "kind",
        "place",
        "country",
        "firm",
        "fold",
        "week",
        "day",
        "part",
        "side",
        "year",
    }
)
_ONLY_SINO = frozenset({"월", "일", "년", "분", "원", "달러", "세기", "퍼센트", "세", "위", "호", "회", "인", "주", "초", "도", "차"})
_NATIVE = rf"(?:(?:{'|'.join(_NATIVE_TENS)})(?:{'|'.join(_NATIVE_ONES)})?|{'|'.join(_NATIVE_ONES)})"


# Counters that say no more than that something is counted, and what may follow a numeral that stands alone.
_COUNTERS = "가마|섬|필|켤레|벌|알|줄|잔|병|그릇|끼|칸|평|리|집|자루|판|말|되|냥|그루|쌍|놈|군데|식구|남매|형제|자매|식솔|푼"
_ALONE = "(?=[^가-힣]|에(?!는? ?걸)|까지|이(?![가-힣])|가(?![가-힣])|을|를|은|는|의|도|부터|만|인(?![가-힣])|쯤|넘|남짓|이나|으로|로|과|와|되던|나던|$)"
_LONG_ONES = "|".join(one for one in _NATIVE_ONES if len(one) > 1)
_CLEAR_TENS = "|".join(ten for ten in _NATIVE_TENS if ten not in ("열", "스무", "쉰"))  # 쉰 is "hoarse", too
_OLD = rf"(?:열(?:{_LONG_ONES}|둘|셋|넷)|(?:{_CLEAR_TENS})(?:{'|'.join(_NATIVE_ONES)})?|쉰(?:{'|'.join(_NATIVE_ONES)}))"
_PARTICLES = "은|는|이|가|을|를|의|에|로|으|과|와|도|만|씩|나|쯤|$"
_FEW = "다섯|여섯|일곱|여덟|아홉"

# Units that begin other words, too: 2주택 is no two weeks.
_AMBIGUOUS = frozenset("주 기 위 대 발 호 배 종 달 곳 표 차 인 세 회 건 개 번 척 살 도 해 할".split())
_APART = "(?=[^가-힣]|$|은|는|이|가|을|를|의|에|간|동|로|으|과|와|도|만|째|부|까|안|내|뒤|후|전|당|씩|나|여|정|쯤|차)"


@lru_cache(maxsize=2)
def _pattern(units: tuple[str, ...]) -> re.Pattern[str]:
    by_size = sorted(units, key=len, reverse=True)
    unit = _any_of(by_size)
    counted = _any_of([u for u in by_size if u not in _ONLY_SINO])  # 열일곱에 is seventeen, no ten days
    return re.compile(
        rf"(?P<hour>[0-9]{{1,2}})시\s?(?P<minute>[0-9]{{1,2}})분"
        r"|(?<=제)(?P<article>[0-9]{1,4})조"  # 제14조 is no fourteen trillion
        rf"|(?P<whole>{_DIGIT}|(?<![가-힣])[{_SINO}]+)\s?분의\s?(?P<share>{_DIGIT}|[{_SINO}]+)"
        rf"|(?P<number>{_DIGIT}(?:\s?[{_LARGE}]+(?:\s?{_DIGIT}(?=\s?[{_LARGE}])\s?[{_LARGE}]+)*(?:\s?{_DIGIT})?)?)(?P<more>여)?\s?(?P<unit>{unit})?(?P<half>\s?반)?"
        rf"|(?<![가-힣])(?P<hundreds>[이삼사오육칠팔구]?[백천])?(?P<native>{_NATIVE})\s?(?P<counter>{counted})(?![가-힣]*다(?![가-힣]))"
        rf"|(?<![가-힣])(?P<heads>{_NATIVE})\s?(?:{_COUNTERS})(?=[^가-힣]|{_PARTICLES})"
        rf"|(?<![가-힣])(?P<bare>{_OLD}|{_FEW}){_ALONE}"
        rf"|(?<![가-힣])(?P<sino>[{_SINO}]+)(?P<over>여)?\s?(?P<measure>{unit})(?=[^가-힣]|은|는|이|가|을|를|의|에|간|동|로|으|과|와|도|만|째|부|까|안|내|이|뒤|후|전|대|$)"
    )


def _any_of(units: list[str]) -> str:
    return "|".join(re.escape(u) + (_APART if u in _AMBIGUOUS else "") for u in units)


def korean(text: str, facts: Matching, value_of: Callable[[str], float]) -> tuple[Quantity, ...]:
    """The quantities of a Korean text. `value_of` reads digits mixed with Chinese numerals."""
    out: list[Quantity] = []
    for match in _pattern(tuple(facts.units)).finditer(text):
        found = _quantity(match, facts, value_of)
        if found is not None:
            out.append(found)
    for word, value in facts.fractions.items():
        out += [Quantity(value * 100, "percent", m.start(), m.end(), hard=False) for m in re.finditer(word, text)]
    return tuple(sorted(out, key=lambda q: q.start))


def _quantity(match: re.Match[str], facts: Matching, value_of: Callable[[str], float]) -> Quantity | None:
    start, end = match.span()
    if match["hour"]:
        return Quantity(float(f"{match['hour']}.{int(match['minute']):02d}"), "clock", start, end)
    if match["whole"]:
        whole, share = (value_of(match[k].translate(_TO_HAN)) for k in ("whole", "share"))
        return Quantity(100 * share / whole, "percent", start, end) if whole else None
    if match["article"] or match["heads"] or match["bare"]:
        return _without_unit(match)
    if match["native"]:
        unit = facts.units[match["counter"]]
        value = _native(match["native"]) + (value_of(match["hundreds"].translate(_TO_HAN)) if match["hundreds"] else 0)
        if unit not in _COUNTED or (unit == "fold" and value < _TWICE):
            return None
        return Quantity(value, unit, start, end, is_hard(value, unit, digits=False, short=value <= _TEN))
    if match["sino"]:
        raw = match["sino"]
        unit = facts.units[match["measure"]]
        rhetorical = raw in ("백", "천", "만")
        if (
            len(raw) == 1
            and not rhetorical
            and (raw not in "삼사오육칠팔구십" or unit not in ("year", "month_span", "day", "percent", "fold", "hour"))
        ):
            return None
        if len(raw) > 1 and not set(raw) & set(_LARGE):
            return None
        value = value_of(raw.translate(_TO_HAN))
        hard = not rhetorical and is_hard(value, unit, digits=False, short=len(raw) == 1)
        return Quantity(value, unit, start, end, hard)
    raw = match["number"]
    unit = facts.units.get(match["unit"] or "", "")
    value = value_of(raw.translate(_TO_HAN))
    if unit == "tenth":
        value, unit = 10 * value, "percent"
    if match["half"] and unit:
        value += 0.5
    if ":" in raw and not unit:
        unit = "clock"
    teens = match["unit"] == "대" and value % 10 == 0 and value < _HUNDRED
    return Quantity(value, "age" if teens else unit, start, end, not teens and is_hard(value, unit, digits=True, short=len(raw) == 1))


def _without_unit(match: re.Match[str]) -> Quantity:
    """The number of an article, sacks or trees, a native numeral that stands alone."""
    start, end = match.span()
    if match["article"]:
        value = float(match["article"])
        return Quantity(value, "", start, end, is_hard(value, "", digits=True, short=False))
    value = _native(match["heads"] or match["bare"])
    return Quantity(value, "thing" if match["heads"] else "", start, end, is_hard(value, "", digits=False, short=value <= _TEN))


_TWICE, _TEN, _HUNDRED = 2, 10, 100


def _native(word: str) -> float:
    """The value of a native numeral: 열두 is 12, 스물 20."""
    tens = next((t for t in _NATIVE_TENS if word.startswith(t)), "")
    rest = word[len(tens) :]
    return float(_NATIVE_TENS.get(tens, 0) + _NATIVE_ONES.get(rest, 0))

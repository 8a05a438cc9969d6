"""The quantities that a text names, whatever the language writes them in: 1.2 million, 120万, 一百二十万, 1,2 млн, nine-tenths, 九割."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.lang.matching import Matching
from refcheck.lang.uncounted import UNCOUNTED
from refcheck.match.numbers_clock import with_clock
from refcheck.match.numbers_eras import with_eras
from refcheck.match.numbers_events import with_events
from refcheck.match.numbers_summed import with_sums
from refcheck.match.numbers_western import western
from refcheck.match.numbers_worded import with_worded
from refcheck.match.periods import with_periods
from refcheck.match.quantity import Quantity, is_hard, valued
from refcheck.match.spans import Spans

_HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2, "○": 0}
_HAN_DIGIT_SIGNS = "〇零一二三四五六七八九"
_TENS_IN_ONE = {"廿": "二十", "卅": "三十"}
_HAN_SMALL = {"十": 10, "百": 100, "千": 1000}
_HAN_LARGE = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_HAN_NUMERAL = "〇零一二三四五六七八九十百千万萬億亿兆两兩廿卅"
# 一○六, but ○市長 in the minutes of a council; 六十有三; 三千两 is no 3,002.
_HAN_RUN = rf"[{_HAN_NUMERAL}](?:[{_HAN_NUMERAL}]|○(?=[{_HAN_NUMERAL}○年月]))*(?:(?<=十)有[一二三四五六七八九])?"
_WIDE = str.maketrans("０１２３４５６７８９．，％・：", "0123456789.,%.:")


def quantities(text: str, lang: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order."""
    plain = _SCORE.sub(" ", text.translate(_WIDE))
    code = lang.split("-")[0]
    simplified = plain.translate(_SIMPLIFIED) if code == "zh" else plain
    traditional = simplified != plain
    plain = simplified
    if code == "ja":
        plain = _MIDDLE_POINT.sub(".", plain)  # 十一・四キログラム
    counted = with_clock(_without_words(_quantities(plain, lang), plain, code), plain, code)
    if traditional:  # 元 of Hong Kong or Taiwan
        counted = tuple(replace(q, unit="") if q.unit == "yuan" else q for q in counted)
    dated = with_eras(with_events(with_sums(counted, plain), text, code), plain, code)
    return with_periods(with_worded(dated, plain, lang), plain, lang)


def _without_words(numbers: tuple[Quantity, ...], plain: str, code: str) -> tuple[Quantity, ...]:
    """The numbers that are no part of a word such as Covid-19."""
    pattern = UNCOUNTED.get(code)
    words = Spans(m.span() for m in pattern.finditer(plain)) if pattern else Spans(())
    return tuple(q for q in numbers if not words.meet(q.start, q.start + 1))


# Numerals and units of traditional texts as the tables have them.
_SIMPLIFIED = str.maketrans(
    "個歲號點週時鐘盧歐鎊噸間張輛項屆戶層臺組棟國處頁節輪畝隻萬億兩餘條種場顆頭塊門發冊對級紀圓韓幣",
    "个岁号点周时钟卢欧镑吨间张辆项届户层台组栋国处页节轮亩只万亿两余条种场颗头块门发册对级纪圆韩币",
)
_MIDDLE_POINT = later(rf"(?<=[{_HAN_DIGIT_SIGNS}十])・(?=[{_HAN_DIGIT_SIGNS}]+(?:[^{_HAN_DIGIT_SIGNS}・十百千]|$))")
_SCORE = later(r"(?<=[0-9]):(?=[0-9](?![0-9]))")  # 6:4 is no time of day


def _quantities(plain: str, lang: str) -> tuple[Quantity, ...]:
    code = lang.split("-")[0]
    language = language_of(lang)
    facts = language.matching if language else Matching()
    if code in ("ja", "zh"):
        return _east_asian(plain, code, facts)
    if code == "ko":
        from refcheck.match.numbers_ko import korean

        return korean(plain, facts, wide_value)
    return western(plain, code, facts)


@lru_cache(maxsize=4)
def _wide_pattern(code: str) -> re.Pattern[str]:
    language = language_of(code)
    units = sorted(language.matching.units, key=len, reverse=True) if language else []
    number = rf"[0-9]+(?:[.,:][0-9]+)*(?:\s?[余多餘]?[十百千万萬億亿兆]+(?:[0-9]+(?:,[0-9]+)*[億亿万萬千]*)*)?|{_HAN_RUN}(?:[.点][{_HAN_NUMERAL}]+)?"
    return re.compile(
        rf"(?P<hour>[0-9]{{1,2}}|[{_HAN_NUMERAL}]{{1,3}})[時时点點](?P<minutes>[0-9]{{1,2}}|[{_HAN_NUMERAL}]{{1,3}})分(?![間钟鐘之の])"
        rf"|(?P<tenths>[{_HAN_DIGIT_SIGNS}1-9])(?:割(?P<ja_hundredths>[{_HAN_DIGIT_SIGNS}1-9])分|成(?P<zh_hundredths>[{_HAN_DIGIT_SIGNS[2:]}1-9])(?![为本员立批套绩]))"
        rf"|(?P<part>[{_HAN_NUMERAL}0-9]+)分[之の](?P<share>[{_HAN_NUMERAL}0-9.点]+)"
        rf"|(?P<century>[0-9]+|[{_HAN_NUMERAL}]+|上个?|前|本|今)世[纪紀](?P<decade>[0-9]0|[二三四五六七八九]?十)年代"
        rf"|(?P<spans>{number})[个個]半(?P<spanned>月|小时|小時|星期|世纪|世紀)"
        rf"|(?P<number>{number})(?P<more>[余多数餘])?\s?(?P<unit>{'|'.join(map(re.escape, units))})?(?P<half>半(?!ば))?"
        rf"|(?P<digits>[0-9]+)"
    )


def _east_asian(text: str, code: str, facts: Matching) -> tuple[Quantity, ...]:
    out: list[Quantity] = []
    for match in _wide_pattern(code).finditer(text):
        found = _wide_quantity(match, text, facts)
        if found is not None:
            out += _either(match, found) or (found,)
    for word, value in facts.fractions.items():
        out += [Quantity(value * 100, "percent", m.start(), m.end(), hard=False) for m in re.finditer(word, text)]
    return tuple(sorted(out, key=lambda q: q.start))


def _wide_quantity(match: re.Match[str], text: str, facts: Matching) -> Quantity | None:
    start, end = match.span()
    if match["number"] is None and match["digits"] is None:
        return _composed(match)
    raw = match["number"] or match["digits"]
    if raw[0] in _WEEKDAYS and _WEEK.search(text, max(0, start - 3), start):
        raw, start = raw[1:], start + 1
    if _TAELS.fullmatch(raw):
        raw = raw[:-1]
    if not raw:
        return None
    unit = _unit(match, text, start, end, facts)
    digits = raw[0].isdigit() and raw[0] in "0123456789"
    if not digits and not _counts(raw, unit, text, start):
        return None
    value = wide_value(raw)
    if ":" in raw and not unit:
        unit = "clock"
    if match["unit"] == "号" and text[end : end + 1] in _NUMBERED and text[start - 1 : start] != "月":
        unit = "nth"
    if match["half"]:
        value, unit = _and_a_half(value, unit, match["unit"])
    if unit == "tenth":
        value, unit = value * 10, "percent"
    if unit == "year" and value < 1000 and not digits and len(raw) > 2 and not set(raw) & set("十百千"):
        unit = "year"
    teens = match["unit"] == "代" and value % 10 == 0  # 10代: "as a teenager"
    hard = not _is_loose(raw, text[end : end + 1]) and not teens and is_hard(value, unit, digits=digits, short=len(raw) == 1)
    return Quantity(value, unit, start, end, hard)


def _unit(match: re.Match[str], text: str, start: int, end: int, facts: Matching) -> str:
    """What a number counts: 四十节车厢 are carriages, 以十二节的速度 are knots."""
    if text[max(0, start - 3) : start].endswith("百分之"):
        return "percent"
    unit = facts.units.get(match["unit"] or "", "") if match["number"] else ""
    return "thing" if unit == "knot" and not _SPEED.search(text, max(0, start - _AROUND), end + _AROUND) else unit


def _is_loose(raw: str, behind: str) -> bool:
    """Whether a number only says how many there are about: 百回, 千年, 三十几个."""
    return raw in ("百", "千", "万", "萬") or (raw[-1] in "十百千万萬" and behind != "" and behind in "几幾来來")


_SPEED = later("[速航驶駛风風浪流]|ノット|노트")
_AROUND = 10  # characters around a number in which a speed is told
# What has a number instead of a date: 三号机组.
_NUMBERED = tuple("闸閘机機楼樓线線井炉爐泵舱艙船舰艦馆館门門桥橋坝壩窑窯矿礦泊码碼车車库庫房标標墩塔航文")

_EITHER = later(r"(?P<before>[一二三四五六七八九]?十)?(?P<low>[一两二三四五六七八])(?P<high>[二三四五六七八九])(?P<scale>[十百千万萬]*)")


def _either(match: re.Match[str], found: Quantity) -> tuple[Quantity, ...]:
    """两三个, 四五百, 十七八岁: two or three, four or five hundred, 17 or 18. () for other numbers. 二三日 may also be the 23rd."""
    said = _EITHER.fullmatch(match["number"] or "")
    if said is None or not (found.unit or said["scale"]):
        return ()
    low, high = _HAN_DIGITS[said["low"]], _HAN_DIGITS[said["high"]]
    if high - low != 1 and (low, high) != _THREE_TO_FIVE:
        return ()
    before, scale = wide_value(said["before"] or "〇"), wide_value(said["scale"] or "一")
    values = [(before + low) * scale, (before + high) * scale, *([found.value] if not (said["before"] or said["scale"]) else [])]
    return tuple(replace(found, value=value, hard=False) for value in values)


_THREE_TO_FIVE = (3, 5)


def _composed(match: re.Match[str]) -> Quantity | None:
    """A time of day, a part of a whole, a decade, three and a half months."""
    start, end = match.span()
    if match["hour"]:
        return Quantity(wide_value(match["hour"]) + wide_value(match["minutes"]) / 100, "clock", start, end)
    if match["tenths"]:
        return Quantity(
            10 * wide_value(match["tenths"]) + wide_value(match["ja_hundredths"] or match["zh_hundredths"]), "percent", start, end
        )
    if match["part"]:
        whole, share = wide_value(match["part"]), wide_value(match["share"])
        return Quantity(100 * share / whole, "percent", start, end) if whole else None
    if match["century"]:
        return Quantity(_year(match), "year", start, end)
    return Quantity(wide_value(match["spans"]) + 0.5, _SPANNED[match["spanned"][0]], start, end)


def _year(match: re.Match[str]) -> float:
    century = _CENTURIES.get(match["century"]) or wide_value(match["century"])
    return 100 * (century - 1) + wide_value(match["decade"])


_SPANNED = {"月": "month_span", "小": "hour", "星": "week", "世": "century"}
_HOURS = 24
_OCLOCK = frozenset("時时点點")
_HALVED = frozenset(
    {"tenth", "hour", "week", "year", "day", "month_span", "fold", "metre", "km"}
)  # 一年半; but 2022年半ば is no year and a half
_SPAN = 100


def _and_a_half(value: float, unit: str, printed: str | None) -> tuple[float, str]:
    """3時半 is half past three, 3時間半 three and a half hours."""
    if printed in _OCLOCK and value <= _HOURS:
        return value + 0.3, "clock"
    return value + 0.5 * (unit in _HALVED and value < _SPAN), unit


_TAELS = later(r".*[十百千万萬余餘][两兩]")  # 三千两 of silver
_CENTURIES = {"上": 20, "上个": 20, "前": 20, "本": 21, "今": 21}
_WEEKDAYS = frozenset("一二三四五六日")
_WEEK = later(r"(?<![一两二三四五六七八九十每几])(?:周|週|星期|礼拜)$")  # 周五一名男子: one man on Friday


def _counts(raw: str, unit: str, text: str, start: int) -> bool:
    """Whether numerals in Chinese characters are a number here and not part of a word (一部, 万一, 十分)."""
    if text[max(0, start - 3) : start].endswith(("百分之", "第", "震度", "烈度")):
        return True
    if (raw == "一" and unit == "hour") or (raw[0] in "十百千万" and text[max(0, start - 1) : start] in ("几", "幾", "数", "何", "數")):
        return False  # 一点 is "a little", 几十 "dozens"
    if raw[0] in "百千万萬億亿兆" and not (unit and (len(raw) > 2 or unit != "minute")):
        return False
    if len(raw) == 1:
        enough = raw == "十" and unit == "minute"  # 十分
        return (bool(unit) and not enough) or (raw in _HAN_DIGITS and _TO.match(text, start + 1) is not None)
    if raw in ("十", "千万", "万一", "一一"):
        return False
    return bool(unit) or len(raw) >= 3 or raw[0] in _HAN_DIGITS


_TO = later(rf"(?:至|到|[~～〜–—])[{_HAN_NUMERAL}]")  # 四至五亩
_PLAIN = later(r"[0-9.]+")
_DIGIT_BY_DIGIT = frozenset(_HAN_DIGITS) | frozenset(".点")
_SCALED = later(rf"([{_HAN_DIGIT_SIGNS}]+)([百千万萬億亿兆]+)")
_SCALE_OR_NUMBER = later(r"[0-9.]+|.")
_UNSAID = dict.fromkeys(map(ord, ", 余多餘有"))  # 30余万 is 300,000 and some


def wide_value(raw: str) -> float:
    """The value of digits and Chinese numerals: 1億2000万, 三百四十, 一九〇八."""
    plain = raw.translate(_UNSAID).replace(":", ".")
    for one, written in _TENS_IN_ONE.items():
        plain = plain.replace(one, written)
    if _PLAIN.fullmatch(plain):
        return valued(plain)
    if _DIGIT_BY_DIGIT.issuperset(plain):
        return valued("".join("." if c in ".点" else str(_HAN_DIGITS[c]) for c in plain))
    whole, point, decimals = plain.replace("点", ".").partition(".")
    if point and decimals and set(decimals) <= set(_HAN_DIGITS):  # 十一点四
        return _wide_sum(whole) + wide_value(f"〇.{decimals}")
    if point and (scaled := _SCALED.fullmatch(decimals)) and _DIGIT_BY_DIGIT.issuperset(whole):  # 三点五亿
        return wide_value(f"{whole}.{scaled[1]}") * wide_value(f"1{scaled[2]}")
    return _wide_sum(plain)


def _wide_sum(plain: str) -> float:
    total = section = whole = 0.0
    current: float | None = None
    for piece in _SCALE_OR_NUMBER.findall(plain):
        if piece[0] in "0123456789.":
            current = valued(piece)
        elif piece in _HAN_DIGITS:
            current = (
                float((current or 0) * 10 + _HAN_DIGITS[piece])
                if current and current < 10**6 and plain[0] in _HAN_DIGITS
                else _HAN_DIGITS[piece]
            )
        elif piece in _HAN_SMALL:
            section += (1 if current is None else current) * _HAN_SMALL[piece]
            current = None
        elif piece in _HAN_LARGE:
            said = section + (current or 0)
            total -= 0 if said else whole  # 1.2万亿: one multiplies the other
            whole = (said or whole or 1) * _HAN_LARGE[piece]
            total += whole
            section, current = 0.0, None
    return total + section + (current or 0)

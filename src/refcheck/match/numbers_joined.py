"""Russian numerals that begin an adjective: девятнадцатилетний, двадцатипятиэтажный, трёхдневный."""

from __future__ import annotations

from collections.abc import Mapping

from refcheck.lang.later import later

_MEASURED = later(
    r"(?P<number>\w{3,}?)(?P<of>летн|дневн|суточн|часов|минутн|недельн|месячн|процентн|тонн|километров|метров|кратн|этажн|местн|миллионн|комнатн)"
    r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ей)"
)
_UNITS = {
    "летн": "age", "дневн": "day", "суточн": "day", "часов": "hour", "минутн": "minute", "недельн": "week", "месячн": "month_span",
    "процентн": "percent", "тонн": "ton", "километров": "km", "метров": "metre", "кратн": "fold",
}  # fmt: skip


def joined(word: str, numerals: Mapping[str, float]) -> tuple[float, str] | None:
    """(value, unit) of such an adjective, None for other words."""
    match = _MEASURED.fullmatch(word)
    value = _value(match["number"], numerals) if match else None
    if match is None or value is None:
        return None
    return value * (10**6 if match["of"] == "миллионн" else 1), _UNITS.get(match["of"], "thing")


def _value(said: str, numerals: Mapping[str, float]) -> float | None:
    if said in numerals:
        return numerals[said]
    for size in range(3, len(said) - 2):
        ten, one = numerals.get(said[:size], 0), numerals.get(said[size:], 0)
        if ten >= 20 and ten % 10 == 0 and 0 < one < 10:
            return ten + one
    return None

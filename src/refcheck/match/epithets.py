"""What a page calls a person beside his name: "the Chinese foreign minister, Wang Yi", 商务部发言人丁若兰."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.called import Called
from refcheck.match.content import content_of
from refcheck.match.pairing import has_counterpart

_BEFORE, _BEHIND, _WIDE = 70, 60, 18  # characters beside a name
_FEW = 6  # places of a name that are looked at
_EDGE = later(r"[。！？!?\n；;：:]|[.](?=\s+[A-ZА-ЯЁ][a-zа-яё]{2})|(?<=[\u3400-\u9fff])[，、,]")
_APPOSED = later(r",? ?[(（]([^)）]{2,60})[)）]|, ([^,.;:\n]{3,60})(?=[,.;])")


def beside(name: str, text: str, lang: str, others: Iterable[str]) -> str:
    """The words beside a name on a page, up to another name or the end of the sentence."""
    language = language_of(lang)
    wide = language is not None and not language.spaced
    reach = _WIDE if wide else _BEFORE
    found: list[str] = []
    names = [n for n in others if n and n not in name and name not in n]
    at = text.find(name)
    while at >= 0 and len(found) < _FEW:
        before = _EDGE.split(text[max(0, at - reach) : at])[-1]
        behind = text[at + len(name) : at + len(name) + _BEHIND]
        apposed = _APPOSED.match(behind)
        found.append(_past(before, names))
        if wide:
            found.append(_EDGE.split(behind[:8])[0])
        elif apposed:
            found.append(apposed[1] or apposed[2])
        at = text.find(name, at + len(name))
    return "\n".join(found)


def _past(before: str, names: list[str]) -> str:
    """What follows the last other name."""
    cut = max((before.rfind(n) + len(n) for n in names if n in before), default=0)
    return before[cut:]


def covers(office: Called, epithet: str, lang: str) -> bool:
    """Whether all that the paper says of the office stands beside a name."""
    said = content_of(epithet, lang)
    home = _home(lang)
    units = [u for u in office.content.units if (u.ids or u.proper) and (not u.proper or u.ids.isdisjoint(home))]
    return bool(units) and bool(said.units) and all(has_counterpart(u, said) for u in units)


@lru_cache(maxsize=16)
def _home(lang: str) -> frozenset[int]:
    """The country whose offices a page of its language names without it: 商务部 is China's."""
    units = content_of(_COUNTRY.get(lang.split("-")[0], ""), "en").units
    return frozenset(i for u in units for i in u.ids)


_COUNTRY = {"zh": "China", "ja": "Japan", "ru": "Russia", "ko": "South Korea", "de": "Germany", "fr": "France"}

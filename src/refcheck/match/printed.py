"""Words of one language that are printed otherwise and are the same: numbers in other figures, letters without their marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from refcheck.lang import language_of
from refcheck.lang.fold import fold_text
from refcheck.lang.later import later
from refcheck.match.numbers import quantities, wide_value
from refcheck.match.tokens import MINUS, Token

_WIDE = ("ja", "zh")
_COMMA_GROUPS = ("en", "ja", "zh", "ko")  # 1,200 is a thousand and more; elsewhere 1.200 is
FIGURES = frozenset("〇零一二三四五六七八九十百千两兩")
_GROUPED = later(r"([0-9]{1,3})((?:[.,'][0-9]{3})+)(?:([.,])([0-9]{1,2}|[0-9]{4,}))?")
_DECIMAL = later(r"([0-9]+)[.,]([0-9]+)")
_MINUS = later(MINUS)
_HOUR = later(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])")
_AGAIN = later(r"(.)([々ゝヽゞヾ])")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def value_of(token: Token, lang: str) -> str:
    """What a token is compared by: the value of a number, else its folded form."""
    code = lang.split("-")[0]
    if token.kind == "numeral":
        return "#" + repr(wide_value(token.key.removeprefix("百分之"))) + ("%" if token.key.startswith("百分之") else "")
    if token.kind == "single" and code in _WIDE and token.key in FIGURES:
        return "#" + repr(wide_value(token.key))
    if token.kind != "number":
        return token.key
    value = _number(token.key.rstrip("%").removeprefix("-"), code)
    if value is None:
        return token.key
    return ("#-" if token.key.startswith("-") else "#") + value + ("%" if token.key.endswith("%") else "")


def _number(key: str, code: str) -> str | None:
    """The value of digits with separators, as a key; None for dates, hours and what is ambiguous."""
    if key.isdigit():
        return repr(float(key)) if len(key) < 16 else None
    grouped, decimal = _GROUPED.fullmatch(key), _DECIMAL.fullmatch(key)
    signs = set(grouped[2]) - set("0123456789") if grouped else set()
    if grouped and len(signs) == 1 and grouped[3] not in signs:
        several = grouped[2].count(next(iter(signs))) > 1
        if several or grouped[3] or signs == {"'"} or signs == ({","} if code in _COMMA_GROUPS else {"."}):
            whole = grouped[1] + re.sub(r"\D", "", grouped[2])
            return repr(float(f"{whole}.{grouped[4] or 0}")) if len(whole) < 16 else None
    return repr(float(f"{decimal[1]}.{decimal[2]}")) if decimal and len(key) < 16 else None


def same_amount(one: str, other: str, lang: str) -> bool:
    """Whether both stretches name the same quantities in the same order and say nothing else: twelve and 12, 3 млн and 3 миллиона."""
    if lang.split("-")[0] in _WIDE:
        return False  # there numbers are compared as words, and a year of an era is another wording
    if _clock(one) == _clock(other) is not None:
        return True
    ours, theirs = quantities(one, lang), quantities(other, lang)
    if not ours or [(round(q.value, 6), q.unit) for q in ours] != [(round(q.value, 6), q.unit) for q in theirs]:
        return False
    rests = [_rest(text, [(q.start, q.end) for q in found]) for text, found in ((one, ours), (other, theirs))]
    if rests[0] == rests[1]:
        return True
    return {q.unit for q in ours} == {"percent"} and all(_is_percent(r, lang) for r in rests)


def _rest(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return fold_text(text)


def _is_percent(rest: str, lang: str) -> bool:
    language = language_of(lang)
    return rest in ("%", "pourcent", "percent") or (language is not None and language.matching.units.get(rest) == "percent")


def _clock(text: str) -> str | None:
    """An hour with its minutes, 06:30 or 06.30."""
    match = _HOUR.fullmatch(text)
    return f"{int(match[1])}:{match[2]}" if match else None


def signs(stretch: str) -> int:
    """How many numbers have a minus, which folding drops."""
    return len(_MINUS.findall(stretch))


def same_letters(one: str, other: str, lang: str) -> bool:
    """Whether two words differ only in ligatures, in marks that may be left out, or in a sign that repeats a character."""
    ours, theirs = (fold_text(_AGAIN.sub(_repeated, t)).translate(_LIGATURES) for t in (one, other))
    if ours == theirs:
        return bool(ours)
    code = lang.split("-")[0]
    if code == "de" and ours.translate(_UMLAUTS) == theirs.translate(_UMLAUTS):
        return True
    if code not in ("en", "fr") or _bare(one) != _bare(other):
        return False
    return code == "en" or _differs_in_capitals(one, other)


def _repeated(match: re.Match[str]) -> str:
    first = match[1]
    voiced = unicodedata.normalize("NFC", first + "\u3099") if match[2] in "ゞヾ" else first
    return first + (voiced if len(voiced) == 1 else first)


def _bare(text: str) -> str:
    """Letters without their marks."""
    spread = unicodedata.normalize("NFD", fold_text(text))
    return "".join(c for c in spread if not unicodedata.combining(c))


def _differs_in_capitals(one: str, other: str) -> bool:
    """Whether marks are missing on capitals only, as French printers leave them out (Etat, État)."""
    ours, theirs = (unicodedata.normalize("NFC", t.replace("’", "'")) for t in (one, other))
    if len(ours) != len(theirs):
        return False
    return all(a.casefold() == b.casefold() or a.isupper() or b.isupper() for a, b in zip(ours, theirs, strict=True))

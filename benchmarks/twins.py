"""Altered twins of sentences: one number, name, negation or clause turned, as a careless or dishonest quotation would."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from refcheck.lang.fold import han
from refcheck.match.content import content_of
from refcheck.match.lexicon import is_proper, lexicon
from refcheck.match.stem import stem

_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December".split()
)
_NAME = {
    "ja": re.compile(r"(?<=・)[ァ-ヺー]{3,}|[ァ-ヺー]{3,}(?=・|氏|さん|大統領|首相|大臣|選手|監督|市|州|国|人|島|川|湖|軍|政府)"),
    "zh": re.compile(r"[A-Z][a-z]{3,}|(?<=·)[\u4e00-\u9fff]{2,5}(?=[，。、（”]|$)|[\u4e00-\u9fff]{2,4}(?=·)"),
    "en": re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}"),
    "ru": re.compile(r"(?<=[а-я,] )[А-Я][а-я]{3,}"),
}


def names_in(text: str, code: str) -> list[str]:
    """What is surely a name in a text: none of the calendar, none that the lexicon knows as a common word; known names, too."""
    if code == "ko":
        return list(dict.fromkeys(text[u.start : u.end] for u in content_of(text, code).units if u.proper and u.end - u.start > 1))
    found = [n for n in _NAME[code].findall(text) if n not in _CALENDAR and not _is_common(n, code)]
    if code in ("ja", "zh"):
        units = content_of(text, code).units
        found += [
            text[u.start : u.end] for u in units if u.proper and u.end - u.start > 1 and (u.ids or (code == "zh" and u.end - u.start > 2))
        ]
    return list(dict.fromkeys(found))


def _is_common(word: str, code: str) -> bool:
    book = lexicon(code)
    form = stem(word.lower(), code) if code in ("en", "ru") else han(word)
    ids = book.entries.get(form, frozenset()) if book else frozenset()
    return bool(ids) and not any(map(is_proper, ids))


_DIGITS = re.compile(r"(?<![\d.,/-])\d{1,3}(?![\d/:-])")
_DENY: dict[str, list[tuple[str, str]]] = {
    "en": [
        (r" (is|was|are|were|will|can|could|should|would|has|have|had) (?!not|n't)", r" \1 not "),
        (r" (?:did|does|do) not ", " "),
        (r" not ", " "),
        (r"n't ", " "),
    ],
    "ru": [(r"(?<= )не ", ""), (r"(?<= )([а-я]{3,}(?:ал|ил|ел|ала|ила|ела|али|или|ает|ует|ают|уют|ит|ят))(?= )", r"не \1")],
    "ja": [
        (r"していない", "している"),
        (r"できない", "できる"),
        (r"ではない", "である"),
        (r"している(?=[。、]|$)", "していない"),
        (r"した(?=[。]|$)", "しなかった"),
        (r"する(?=[。]|$)", "しない"),
        (r"った(?=[。]|$)", "らなかった"),
        (r"である(?=[。]|$)", "ではない"),
        (r"れた(?=[。]|$)", "れなかった"),
    ],
    "zh": [
        (r"没有", "有"),
        (r"不会", "会"),
        (r"不是", "是"),
        (r"不能", "能"),
        (r"(?<!不)会(?=[^议员长])", "不会"),
        (r"(?<![但就只都也还不])是(?=[^否])", "不是"),
        (r"(?<!不)能够", "不能够"),
        (r"将(?=[^军])", "不会"),
        (r"(?<!没)有(?=[^关些的])", "没有"),
    ],
    "ko": [
        (r"지 않았다", "었다"),
        (r"지 않는다", "한다"),
        (r"하지 않", "하"),
        (r"하지 못했", "했"),
        (r"수 없", "수 있"),
        (r"가 없", "가 있"),
        (r"이 없", "이 있"),
        (r"수 있", "수 없"),
        (r"했다(?=[.]|$)", "하지 않았다"),
        (r"한다(?=[.]|$)", "하지 않는다"),
        (r"됐다(?=[.]|$)", "되지 않았다"),
        (r"이다(?=[.]|$)", "이 아니다"),
        (r"있다(?=[.]|$)", "있지 않다"),
        (r"었다(?=[.]|$)", "지 않았다"),
    ],
}
_CUT = {"ja": "、", "zh": "，", "en": ", ", "ru": ", ", "ko": ", "}


def number(text: str, _code: str, _others: list[str], rng: random.Random) -> str | None:
    """Another number in the place of one."""
    found = [m for m in _DIGITS.finditer(text) if int(m.group()) > 2]
    if not found:
        return None
    match = rng.choice(found)
    value = int(match.group())
    digits = match.group()
    turned = digits[::-1].lstrip("0") if len(digits) > 1 and digits != digits[::-1] else str(value + rng.choice((2, 3, 5)))
    return text[: match.start()] + (turned or "7") + text[match.end() :]


def name(text: str, code: str, others: list[str], rng: random.Random) -> str | None:
    """Another name of the same document in the place of one."""
    own = names_in(text, code)
    foreign = [n for o in others for n in names_in(o, code) if n not in text and not any(n[:3] == x[:3] for x in own)]
    if not own or not foreign:
        return None
    old = rng.choice(own)
    return text.replace(old, rng.choice(foreign))


def clause(text: str, code: str, others: list[str], rng: random.Random) -> str | None:
    """The end of another sentence in the place of this one's."""
    mark = _CUT[code]
    at = text.find(mark, len(text) // 3)
    donors = [o for o in others if o != text and 0 < o.find(mark, len(o) // 3) < len(o) * 0.7]
    if at < 0 or at > len(text) * 0.7 or not donors:
        return None
    other = rng.choice(donors)
    return text[:at] + other[other.find(mark, len(other) // 3) :]


def added(text: str, code: str, others: list[str], rng: random.Random) -> str | None:
    """The end of another sentence behind this one's."""
    mark = _CUT[code]
    ends = [o[o.find(mark, len(o) // 3) :] for o in others if o != text and 0 < o.find(mark, len(o) // 3) < len(o) * 0.7]
    return text.rstrip(" .。") + rng.choice(ends) if ends else None


def negation(text: str, code: str, _others: list[str], _rng: random.Random) -> str | None:
    """Denied where it was not, or the other way round."""
    for pattern, form in _DENY[code]:
        turned = re.sub(pattern, form, text, count=1)
        if turned != text:
            return turned
    return None


TWINS: dict[str, Callable[[str, str, list[str], random.Random], str | None]] = {
    "number": number,
    "name": name,
    "clause": clause,
    "negation": negation,
}

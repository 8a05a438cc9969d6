"""A person of the quotation in the place of another one of the passage: 许佳宁 for 赵立恒, Muragaki Norimasa for Hori Toshihiro."""

from __future__ import annotations

from refcheck.lang import language_of
from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.match.borne import KOREAN_FAMILIES, Borne, persons_in
from refcheck.match.content import Content
from refcheck.match.families import family_of
from refcheck.match.hangul_named import is_called, two_names
from refcheck.match.jamo import is_hangul
from refcheck.match.pairing import has_counterpart
from refcheck.match.persons import same, surely_two, words_of
from refcheck.match.readings import korean_readings

_HAN = later("[\u3400-\u9fff]")
_WHOLE = 3  # characters of a name with its given name
# Vietnamese family names: in Chinese characters, and as they are written by sound.
_VIETNAMESE = {
    "阮": "nguyen グエン нгуен 응우옌", "陈": "tran チャン чан тран 쩐", "黎": "le レ レー ле 레", "范": "pham ファム фам 팜", "潘": "phan ファン фан 판",
    "黄": "hoang huynh ホアン フイン хоанг хюинь 호앙", "武": "vu vo ヴー ボー ву во 부 보", "邓": "dang ダン данг 당", "裴": "bui ブイ буй 부이",
    "杜": "do ドー до 도", "胡": "ho ホー хо 호", "吴": "ngo ゴー нго 응오", "杨": "duong ズオン зыонг 즈엉", "李": "ly リー ли 리", "郑": "trinh チン чинь 찐",
    "张": "truong チュオン чыонг 쯔엉", "梁": "luong ルオン лыонг 르엉", "段": "doan ドアン доан 도안", "丁": "dinh ディン динь 딘", "苏": "to トー то 또",
}  # fmt: skip
_MIDDLE = frozenset("thi van thị văn ティ ヴァン バン тхи ван 티 반".split())


def replaced(quote: Content, contents: list[Content], there: list[Borne]) -> list[tuple[Borne, Borne]]:
    """The persons of the quotation whom nothing of the sentences answers, each with one of these sentences whom the quotation does not name.

    `there` are those of the window itself.
    """
    mine = persons_in(quote)
    every = [p for content in contents for p in persons_in(content)]
    lost = [p for p in mine if p.sure and not any(_stands(p, quote, c) for c in contents) and all(are_two(p, q) for q in every)]
    free = [q for q in there if q.sure and all(are_two(p, q) for p in mine) and not _is_written(q, quote)]
    return list(zip(lost, free, strict=False))


def _stands(person: Borne, own: Content, other: Content) -> bool:
    """Whether the other text has the name's words in any form that words are answered in."""
    units = [u for u in own.units if u.proper and not u.ids and person.start <= u.start < person.end]
    return _is_written(person, other) or (bool(units) and any(has_counterpart(u, other) for u in units))


def _is_written(person: Borne, other: Content) -> bool:
    if other.lang == "ko" and is_called(person.name, other):
        return True
    if _HAN.match(person.name):
        return other.lang in ("ja", "zh") and han(person.name) in han(other.text)
    return any(fold_text(w) in fold_text(other.text) for w in words_of(person.name))


def are_two(one: Borne, other: Borne) -> bool:
    """Whether two names are surely those of two persons."""
    if _HAN.match(one.name) and _HAN.match(other.name):
        return _two_in_characters(han(one.name), han(other.name))
    vietnamese = _vietnamese(one.name, other.name) if _HAN.match(one.name) else _vietnamese(other.name, one.name)
    if vietnamese is not None:
        return vietnamese
    for hangul, letters in ((one.name, other.name), (other.name, one.name)):
        if is_hangul(hangul[:1]) and not _HAN.match(letters) and (two := two_names(words_of(letters), hangul)) is not None:
            return two
    if same(one.name, other.name, language_of(other.lang)) or same(other.name, one.name, language_of(one.lang)):
        return False
    if _two_in_korean(one.name, other.name) or _two_in_korean(other.name, one.name):
        return True
    return surely_two(one.name, other.name, (one.lang, other.lang))


def _two_in_characters(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short in long:
        return False
    if min(len(one), len(other)) >= _WHOLE:
        return True
    return (family_of(one) or one[:1]) != (family_of(other) or other[:1])


def _two_in_korean(characters: str, hangul: str) -> bool:
    """Whether a name in Chinese characters is read otherwise in Korean: in two of its syllables at least."""
    if not _HAN.match(characters) or not is_hangul(hangul[:1]) or len(characters) != len(hangul):
        return False
    if len(family_of(characters) or "") > 1 or hangul[0] not in KOREAN_FAMILIES:
        return False  # a Japanese name
    readings = korean_readings()
    return sum(c not in readings.get(h, "") for c, h in zip(han(characters), hangul, strict=True)) > 1


def _vietnamese(characters: str, sounded: str) -> bool | None:
    """Whether a Vietnamese name in Chinese characters is another one than that written by sound, None where they are no such names."""
    words = [w.lower() for w in words_of(sounded)] or [sounded.lower()]
    known = {way for ways in _VIETNAMESE.values() for way in ways.split()}
    if (
        not _HAN.match(characters)
        or len(words) < 2
        or (_MIDDLE.isdisjoint(words) and not any(w in ("nguyen", "グエン", "нгуен") for w in words))
    ):
        return None
    mine = _VIETNAMESE.get(han(characters)[:1], "").split()
    theirs = [w for w in words if w in known]
    return bool(mine and theirs) and not any(w in mine for w in theirs)

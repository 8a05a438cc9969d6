"""Names that stand in another form than `has_counterpart` follows: Талгарской of Talgar, Стил of Steel, Bâtiment as a word, a Treasurer."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.match.called import held_offices
from refcheck.match.content import Content, content_of
from refcheck.match.kinds import PLACE, STATE, WATER, kind_of
from refcheck.match.lexicon import is_proper, names_of
from refcheck.match.pairing import has_counterpart, within
from refcheck.match.sound import Sound, alike, sound_of
from refcheck.match.units import Unit

_ADJECTIVE = later(r"(?:(?:ин|ов|ев|ан|ян|ен|ий|ей)?с|ц)?к(?:ий|ая|ое|ие|ой|ого|ому|им|ом|ую|их|ими)$")
_PLACES = (STATE, PLACE, WATER)
_SHORTEST_STEM = 3  # letters
_TELLING = 2  # consonants of a word that a sound can be told by
_LATIN = ("en", "fr", "de")
_OFFICE_WORDS = frozenset("minister ministry department secretary general chief head of for the and office director affairs".split())
_DEPUTY = ("deputy", "vice", "first deputy")
_DEPUTIES = ("deputy ", "vice ", "vice-", "first deputy ", "first vice ")  # the same with the office
_OF_DEPUTIES = later(
    r"заместител|(?<!\w)зам\.|замминистр|вице|副|次官|次長|차관|부(?=총리|통령|장관)|deput|vice|under-?secretary|stellvertret|vize|adjoint|délégué",
    re.I,
)


def answered(unit: Unit, own: Content, other: Content) -> bool:
    """Whether `other` holds a name of the text `own`, in any form."""
    if _of_other_rank(unit, own, other):
        return False
    if unit.parts and unit.proper and kind_of(unit.ids) in _PLACES and not any(is_proper(i) for part in unit.parts for i in part):
        unit = replace(unit, parts=())  # any island is no Marshall Islands
    return has_counterpart(unit, other) or (
        _as_one_word(unit, own, other)
        or _of_place(unit, own, other)
        or _as_capital(unit, other)
        or _as_foreign_word(unit, own, other)
        or _as_office(unit, other)
    )


def _stem(unit: Unit, content: Content) -> Sound | None:
    """The sound of the place that a Russian adjective is formed of: Талгар of Талгарская."""
    printed = content.text[unit.start : unit.end].lower()
    stem = _ADJECTIVE.sub("", printed)
    sound = sound_of(stem) if content.lang == "ru" and not unit.ids and stem != printed and len(stem) >= _SHORTEST_STEM else None
    return sound if sound is not None and sound.size >= _TELLING else None


def _of_place(unit: Unit, own: Content, other: Content) -> bool:
    mine = _stem(unit, own)
    if mine is not None:
        return any(alike(mine, s) for s in other.names) or any(within(mine, s) for s in other.transliterated)
    if unit.sound is None or unit.ids or other.lang != "ru":
        return False
    theirs = [s for u in other.units if u.proper and (s := _stem(u, other)) is not None]
    return any(alike(unit.sound, s) or any(alike(joined, s) for joined in _with_neighbours(unit, own)) for s in theirs)


def _with_neighbours(unit: Unit, content: Content) -> list[Sound]:
    """The sounds of a name together with the one beside it, of which one adjective may be formed."""
    text = content.text
    beside = [u for u in content.units if u.proper and 0 <= max(u.start - unit.end, unit.start - u.end) <= 1 and u is not unit]
    pairs = ((unit, u) if u.start > unit.start else (u, unit) for u in beside)
    return [s for a, b in pairs if (s := sound_of(text[a.start : a.end] + text[b.start : b.end].lower())) is not None]


def _as_one_word(unit: Unit, own: Content, other: Content) -> bool:
    """Whether an unknown name and the one that a hyphen joins to it are one name of the other text: Дзамын-Ууда and ザミーンウード."""
    if unit.sound is None or unit.ids or not {own.text[unit.start - 1 : unit.start], own.text[unit.end : unit.end + 1]} & {"-", "‐", "‑"}:
        return False
    return any(alike(joined, s) for joined in _with_neighbours(unit, own) for s in other.names)


def _as_capital(unit: Unit, other: Content) -> bool:
    """Whether an unknown name is a common word of the other text with a capital, by its sound: Стил Вотер and Steel Water."""
    sound = unit.sound
    if sound is None or unit.ids or sound.size < _TELLING or other.lang == "de":
        return False
    capitals = (u.sound for u in other.units if u.sound and u.ids and not u.proper and other.text[u.start : u.start + 1].isupper())
    return any(alike(sound, s) for s in capitals)


def _as_foreign_word(unit: Unit, own: Content, other: Content) -> bool:
    """Whether an unknown name is a word of a third language, and translated: the French Bâtiment in an English text."""
    printed = own.text[unit.start : unit.end]
    if unit.ids or own.lang not in (*_LATIN, "ja", "zh", "ko") or not printed[:1].isalpha() or not "A" <= printed[:1] <= "ž":
        return False
    for lang in _LATIN:
        words = content_of(printed.lower() if lang != "de" else printed, lang).units if lang != own.lang else ()
        if any(not u.ids.isdisjoint(other.ids) and not any(map(is_proper, u.ids)) for u in words):
            return True
    return False


def _as_office(unit: Unit, other: Content) -> bool:
    """Whether an office is called by another title for it: 財務長官 and Treasurer."""
    if unit.ids.isdisjoint(held_offices()):
        return False
    mine = _purposes(unit)
    titled = (u for u in other.units if u.proper and u.ids)
    return any(not mine.isdisjoint(_purposes(u)) for u in titled)


def _purposes(unit: Unit) -> frozenset[frozenset[str]]:
    """What an office is for, by each of its English names: foreign trade is not foreign affairs."""
    names = (frozenset(name.lower().split()) - _OFFICE_WORDS for i in unit.ids for name in names_of(i))
    return frozenset(name for name in names if name)


def _of_other_rank(unit: Unit, own: Content, other: Content) -> bool:
    """Whether one side speaks of a minister and no deputy, and the other of deputies alone."""
    if unit.ids.isdisjoint(held_offices()):
        return False
    titles = [i for i, u in enumerate(other.units) if not u.ids.isdisjoint(held_offices())]
    if _OF_DEPUTIES.search(own.text):
        return _is_deputy(own.units.index(unit), own) and bool(titles) and not _OF_DEPUTIES.search(other.text)
    return bool(titles) and all(_is_deputy(i, other) for i in titles)


def _is_deputy(i: int, content: Content) -> bool:
    """Whether the unit is an office of a deputy: deputy minister, or Finance Minister behind Deputy."""
    unit = content.units[i]
    if any(name.lower().startswith(_DEPUTIES) for k in unit.ids for name in names_of(k)):
        return True
    before = content.units[i - 1] if i else unit
    beside = 0 <= unit.start - before.end <= 1 and not unit.ids.isdisjoint(held_offices())
    return beside and any(name.lower() in _DEPUTY for k in before.ids for name in names_of(k))

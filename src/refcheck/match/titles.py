"""How well a printed title agrees with a page's: forms folded, parts in any order, a site's name left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.lang.normal import nfkc
from refcheck.match.printed import value_of
from refcheck.match.title_forms import by_pieces, in_order, in_script_of, other_place
from refcheck.match.tokens import tokens

_PARTS = later(r"\s+[|｜_–—―-]\s+|[|｜]|\s*[:：]\s*|\s*[—―]{1,2}\s*|_{1,2}|\u3000+|\s{2,}|\s*[–]\s*")
_BRACKETED = later(r"[（(【\[〔][^（()）【】\[\]〔〕]{1,40}[)）】\]〕]")
_SHORT = 6
_MOST = 1000  # characters of a title that are compared
_FEW = 4  # parts of a title that are tried in every order
_OTHER_NUMBER = 0.7  # at most: the fifth plan is not the third, however alike their titles are
_TRANSLATED, _SHARED = 0.8, 0.6  # what a title with most of the other one's characters is worth; how many these are
_KANA = later("[ぁ-ゖァ-ヺ]")
_HAN = later("[一-龥]")
_NTH = later(r"第([〇零一二三四五六七八九十])(?![〇零一二三四五六七八九十百])")
_ERA = later(r"(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９一二三四五六七八九十]+)年")
_ROMAN_PART = later(r"\b(?:[Pp]art|Teil|[Pp]artie|[Чч]асть|[Vv]olume|Band|[Tt]ome?|[Бб]юллетень)\s+([IVX]+)\b")
_PART_OF = later(r"[（(【\[〔]([上中下]|[前中後后]編?|[一二三四五])[)）】\]〕]")


def best_title(printed: str, titles: Sequence[str], lang: str, page_lang: str = "") -> tuple[str | None, float]:
    """The page's title that agrees best with the printed one, and how well, 0 to 1; 1 is equal after folding.

    Folded away: width, case, quotation marks, letter variants, a site's name before or behind the title, the order of
    title and subtitle. A title cut short on either side counts by what is left; one with another number counts less. `page_lang` is the page's
    language where it is known: titles of one language translate nothing.
    """
    best = max(((_pair(printed[:_MOST], t[:_MOST], lang, page_lang), -i, t) for i, t in enumerate(titles) if t), default=None)
    return (best[2], best[0]) if best else (None, 0.0)


def is_comparable(printed: str, titles: Sequence[str]) -> bool:
    """Whether a printed title shares a script with any of the page's: a translated one may not."""
    ours = _scripts(printed)
    return not ours or any(ours & _scripts(t) for t in titles)


def _pair(printed: str, title: str, lang: str, page_lang: str) -> float:
    ours, theirs = fold_text(printed), fold_text(title)
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return 1.0
    value = max(_likeness(printed, title, ours, theirs, lang), by_pieces(printed, title), in_order(printed, title))
    if not page_lang.startswith("ja") or not _KANA.search(printed):
        value = max(value, _by_characters(printed, title))
    own = in_script_of(title, printed)
    if own is not None:
        value = max(value, _pair(own, title, lang, page_lang))
    if _numbers_differ(printed, title, lang) or (value > _OTHER_NUMBER and other_place(printed, title, lang)):
        return min(value, _OTHER_NUMBER)
    return value


def _likeness(printed: str, title: str, ours: str, theirs: str, lang: str) -> float:
    from rapidfuzz import fuzz

    mine, others = _parts(printed), _parts(title)
    orders = set(map("".join, permutations(mine))) if len(mine) <= _FEW else {"".join(mine)}
    if sorted(mine) == sorted(others) or "".join(others) in orders:
        return 1.0
    plain = fuzz.ratio(ours, theirs) / 100
    within = _within(ours, theirs, mine, others)
    words = fuzz.token_sort_ratio(_words(printed), _words(title)) / 100 if _is_spaced(lang, printed) else 0.0
    return round(max(plain, within, words, _by_parts(mine, others), _by_parts(_blanks(printed), _blanks(title))), 3)


def _within(ours: str, theirs: str, mine: list[str], others: list[str]) -> float:
    """One title stands whole in the other: all of the printed one, or a part of the page's that is long enough."""
    if len(ours) >= _SHORT and 1 < len(mine) <= _FEW and any("".join(p) in others for p in permutations(mine)):
        return 1.0  # 北極白書 平成30年版: 平成30年版北極白書 beside a site's name
    if ours in theirs and len(ours) >= _SHORT:
        return 1.0 if ours in others or "".join(mine) in "".join(others) else 0.95
    if theirs in ours and len(theirs) >= _SHORT:
        return 0.95 if theirs in mine else 0.85
    return 0.0


def _by_parts(mine: list[str], others: list[str]) -> float:
    """The share of the printed title's letters that stand in its parts' best counterparts."""
    from rapidfuzz import fuzz

    total = sum(map(len, mine)) or 1
    found = 0.0
    for part in mine:
        best = max((fuzz.ratio(part, o) / 100 for o in others), default=0.0)
        found += len(part) * (best if best >= 0.7 else 0.0)
    return found / total


def _by_characters(printed: str, title: str) -> float:
    """A Japanese title and a Chinese one may translate each other: what tells is the characters they share."""
    if bool(_KANA.search(printed)) == bool(_KANA.search(title)):
        return 0.0
    ours, theirs = (set(_HAN.findall(han(t))) for t in (printed, title))
    shared = len(ours & theirs) / (min(len(ours), len(theirs)) or 1)
    return _TRANSLATED if shared >= _SHARED and len(ours & theirs) > 2 else 0.0


def _numbers_differ(printed: str, title: str, lang: str) -> bool:
    """Whether each title has a number that the other one lacks; a number more is an added date or part."""
    eras, others = set(_ERA.findall(printed)), set(_ERA.findall(title))
    if bool(eras) != bool(others):
        return False
    if eras and not eras & others:
        return True
    for part in (_PART_OF, _ROMAN_PART):
        one, other = set(part.findall(printed)), set(part.findall(title))
        if one and other and not one & other:
            return True
    ours, theirs = _numbers(printed, lang), _numbers(title, lang)
    return bool(ours - theirs) and bool(theirs - ours)


def _numbers(title: str, lang: str) -> set[str]:
    counted = {value_of(t, lang) for t in tokens(title) if t.kind in ("number", "numeral")}
    nth = {value_of(t, "zh") for m in _NTH.finditer(title) for t in tokens(m[1])}
    return counted | nth


def _parts(title: str) -> list[str]:
    bare = _BRACKETED.sub(" | ", title)
    folded = (fold_text(p) for p in _PARTS.split(bare) if p)
    return [f for f in folded if f]


def _blanks(title: str) -> list[str]:
    """The parts of a Japanese or Chinese title that a blank sets apart, too: 漁業白書 令和5年版."""
    if not _HAN.search(title):
        return []
    parts = (fold_text(b) for p in _PARTS.split(_BRACKETED.sub(" | ", title)) for b in p.split())
    return [p for p in parts if p]


def _words(title: str) -> str:
    return " ".join(re.findall(r"\w+", nfkc(title).casefold()))


def _is_spaced(lang: str, printed: str) -> bool:
    return lang.split("-")[0] not in ("ja", "zh") and " " in printed


def _scripts(text: str) -> frozenset[str]:
    """The scripts of a title's letters; kana and Chinese characters are one, for titles mix them."""
    found = set()
    for character in text:
        if not character.isalpha():
            continue
        if "가" <= character <= "힣":
            found.add("Hang")
        elif character >= "\u3040":
            found.add("East")
        elif "\u0400" <= character <= "\u052f":
            found.add("Cyrl")
        else:
            found.add("Latn")
    return frozenset(found)

"""Clauses that only say whose words stand around them: "he said", "she added", по его словам, 他说."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.later import later
from refcheck.match.called import held_offices
from refcheck.match.content import content_of
from refcheck.match.negation import denials
from refcheck.match.units import is_light

_LONGEST, _LONGEST_WIDE = 60, 16  # characters
_WIDE = frozenset({"ja", "zh"})
_BETWEEN = later("[”»」』]([^“”«»「」『』]{1,160})[“«「『]")
_OTHERS = 1  # words beside names and light ones: the verb of saying itself
_BY_WORDS = {
    "ru": r"по (?:его|её|ее|их|словам|мнению|данным|оценке)(?:\s(?:словам|мнению|оценке|данным))?|как (?:он|она|они) ",
    "de": r"so (?:der|die|das|er|sie)\b|nach (?:seinen|ihren) (?:worten|angaben)|(?:seinen|ihren) (?:worten|angaben) (?:zufolge|nach)",
    "fr": r"selon (?:lui|elle|eux)|d['’]après (?:lui|elle|eux)|à l['’]en croire",
    "en": r"according to (?:him|her|them)|in (?:his|her|their) (?:words|view)|as (?:he|she|they) (?:put|said|saw)",
    "ja": r"(?:氏|彼|彼女|同氏|長官|大臣|報道官)(?:に|の話に|の説明に)(?:よれば|よると)",
}


@lru_cache(maxsize=4096)
def is_attribution(clause: str, lang: str) -> bool:
    """Whether a clause says who speaks, and nothing of what is said."""
    code = lang.split("-")[0]
    language = language_of(code)
    said = clause.strip(" ,;:.。，、；：—–-")
    if language is None or not said or len(said) > (_LONGEST_WIDE if code in _WIDE else _LONGEST):
        return False
    if re.match(_BY_WORDS.get(code, "(?!)"), said, re.IGNORECASE):
        return _others(said, code) <= _OTHERS
    verbs = _verbs(code)
    return bool(verbs and re.search(verbs, said, re.IGNORECASE)) and not denials(said, code) and _others(said, code) <= _OTHERS


@lru_cache(maxsize=16)
def _verbs(code: str) -> str:
    language = language_of(code)
    verbs = "|".join(map(re.escape, language.matching.says)) if language is not None else ""
    return rf"(?<!\w)(?:{verbs})(?!\w)" if verbs and language is not None and language.spaced and code != "ko" else verbs


def says(clause: str, lang: str) -> bool:
    """Whether a verb of saying stands in a clause, one of a paper's or of a page's."""
    language = language_of(lang.split("-")[0])
    if language is None:
        return False
    edged = language.spaced and language.code != "ko"
    told = rf"(?<!\w)(?:{language.speech.says})(?!\w)" if edged and language.speech.says else language.speech.says
    return any(expression and re.search(expression, clause, re.IGNORECASE) for expression in (_verbs(language.code), told))


def _others(said: str, code: str) -> int:
    return sum(not (u.proper or is_light(u) or u.ids & held_offices()) for u in content_of(said, code).units)


def between_quoted(text: str, start: int, end: int, lang: str) -> list[tuple[int, int]]:
    """The stretches of text[start:end] between two quoted pieces that name who speaks: “…,” said the Coordinator, after a visit. “…”"""
    verbs = _verbs(lang.split("-")[0])
    found = (m.span(1) for m in _BETWEEN.finditer(text, start, end))
    return [(a, b) for a, b in found if verbs and re.search(verbs, text[a:b], re.IGNORECASE)]

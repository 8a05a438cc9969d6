"""What a page sets between the quoted words to say who speaks: “We shall go,” she said, “and not return.” «Уйдём, – сказала она, – и не вернёмся»."""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.match.attributing import is_attribution, says
from refcheck.match.negation import denials
from refcheck.model import Difference

_LONGEST = 160  # characters between two quoted pieces
_CLOSES, _OPENS = later('[”»」』"“]'), later('[“«「『"„]')
# Whoever speaks is named without another quotation, another clause or the beginning of another sentence.
_ASIDE = later(r"[“”„«»「」『』\";:；：…。！？]|\w{3}[.!?]\s+\w")
_DASH = later("[–—―-]")
_BEFORE, _AFTER = later(r"[^\w]*$"), later(r"[^\w]*")
_KOREAN = later("이?(?:라며|라면서|라고)|[다자냐]?(?:며|면서|고)")  # a quotation that goes on
_GLOSS = "the page says here who speaks"


def without_incises(differences: tuple[Difference, ...], text: str, lang: str) -> tuple[Difference, ...]:
    """The same differences, those forgiven that only leave out who speaks between two pieces of his words."""
    return tuple(replace(d, kind="attribution", forgiven=True, gloss=_GLOSS) if _is_incise(d, text, lang) else d for d in differences)


def _is_incise(difference: Difference, text: str, lang: str) -> bool:
    start, end = difference.start, difference.end
    if difference.forgiven or difference.quoted.strip() or start is None or end is None or not 0 < end - start <= _LONGEST:
        return False
    said = text[start:end]
    if denials(said, lang):
        return False
    lead, tail = text[max(0, start - 8) : start] + said[: len(said) - len(said.lstrip())], text[end : end + 8]
    before, after = _BEFORE.search(lead), _AFTER.match(tail)
    closing, opening = before[0] if before else "", after[0] if after else ""
    if _CLOSES.search(closing) and _OPENS.search(opening) and not _ASIDE.search(said):
        return says(said, lang) or (lang == "ko" and bool(_KOREAN.fullmatch(said.strip())))
    if _DASH.search(closing) and _DASH.search(opening):
        return is_attribution(said, lang) or says(said, lang)
    within = text.rfind("«", 0, start) > text.rfind("»", 0, start)
    return within and "," in closing and bool(re.search("[,.;]", opening)) and is_attribution(said, lang)

"""Names of bodies: their state in full or in short, one body in two languages."""

from __future__ import annotations

import re

from refcheck.lang import LANGUAGES
from refcheck.lang.guess import language_of_text
from refcheck.lang.later import later
from refcheck.match.lexicon.belonging import place_of

_BODIES = "ministry department agency office committee"
_MASTHEAD = 400  # characters at the beginning in which a page names its site and its author
# Bodies name their state in full, notes in short: 中华人民共和国外交部, 中国外交部.
_STATES = later(
    "(?P<中国>中[华華]人民共和[国國])|(?P<韓国>大[韓韩]民[国國])|(?P<俄罗斯>俄[罗羅]斯[联聯]邦)|(?P<ロシア>ロシア連邦)|(?P<России>Российской Федерации)"
    "|(?P<China>(?:the )?People[’']s Republic of China)|(?P<Russia>(?:the )?Russian Federation)"
)


_UNION = later(r"(?:the )?United States(?: of America)?|\bU\.\s?S\.(?:\s?A\.)?|\bUS(?=[ ,])|\bUSA\b")


def in_short(text: str) -> str:
    """The text with the names of states that are written in full as notes write them."""
    return _UNION.sub("USA", _STATES.sub(lambda m: m.lastgroup or "", text))


def same_body(form: str, text: str) -> bool:
    """Whether the words of a body's name have their counterparts where a page names its own: 中国外務省, 外交部."""
    from refcheck.match.content import content_of
    from refcheck.match.units import is_light

    head = text[:_MASTHEAD]
    theirs = language_of_text(head)
    if theirs is None or not is_body(form):
        return False
    ours = ("ja", "zh") if re.search("[一-龥]", form) else (language_of_text(form) or "en",)
    there = content_of(head, theirs)
    any_body = content_of(_BODIES, "en").ids  # rows that render each ministry by "the ministry"
    states = [place for u in there.units if (place := place_of(u.ids))]
    for lang in ours:
        units = [u for u in content_of(form, lang).units if not is_light(u)]
        own = [place for u in units if (place := place_of(u.ids))]
        words = [u for u in units if not place_of(u.ids)]
        one_state = not own or not states or any(a.touches(b) for a in own for b in states)
        if lang != theirs and one_state and words and all((u.ids - any_body) & there.ids for u in words):
            return True
    return False


def is_body(name: str) -> bool:
    """Whether a name is that of a body, by its words."""
    return any(language.speech.bodies and re.search(language.speech.bodies, name) for language in LANGUAGES)

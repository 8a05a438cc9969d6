"""German names without a title: in a language that gives every noun a capital, the lexicon tells which word is none."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.match.called import is_common

_WORD = later(r"(?<![\w’-])([A-ZÄÖÜ][\w’-]{2,})(?![\w’-])")
_DETERMINED = later(
    r"(?<!\w)(?:d(?:er|ie|as|es|en)|eine?[mnrs]?|keine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|[a-zäöüß]+(?:ie|ig|isch|lich|end|ter)e[mnrs]?|von|vom|für|bei|beim|mit|nach|zu|zur|zum|in|im|ins|an|am|auf|aus|über|unter|vor|um|ohne|durch|gegen|wegen|trotz|gegenüber|zwischen|seit|bis|ab) $",
    re.IGNORECASE,
)
_ADVERB = later(  # what else opens a sentence
    r"(?:(?:Da|Hier|Wo|Um|Nun|Ob|In)[a-zäöü]*|[A-ZÄÖÜ][a-zäöüß]+(?:lich|isch|ig|weise|bar|haft|sam|los|tens|mals|wärts|lings)"
    r"|Zwischen|Gegenüber|Hinter|Neben|Wegen|Trotz|Angesichts|Entgegen|Gemäß|Jenseits|Außer|Binnen|Statt|Anstelle|Aufgrund|Abseits|Gestern|Neulich|Jüngst)(?!\w)"
)
_DATIVE = later(r"^(?:Dem|Der) (?:[a-zäöüß]+ ){0,2}$")  # the one to whom it escaped


def lone_name(stretch: str, not_names: str) -> str | None:
    """The first capitalised word that is no common noun, has no article, and no preposition before it."""
    opened = re.match(rf"(?:{not_names})", stretch)
    for word in _WORD.finditer(stretch):
        before = stretch[: word.start()]
        if (word.start() == 0 and (opened or _ADVERB.match(stretch))) or (_DETERMINED.search(before) and not _DATIVE.match(before)):
            continue
        name = word.group(1)
        if re.fullmatch(rf"(?:{not_names})", name) is None and not is_common(name, "de"):
            return name
    return None


def is_subject(clause: str, not_names: str) -> bool:
    """Whether all that stands before a verb is a run of capitalised words, no adverb: "Lohmeier | nennt", not "Gestern | nannte"."""
    run = re.fullmatch(r"\s*([A-ZÄÖÜ][\w’-]+)(?: (?:von |zu )?[A-ZÄÖÜ][\w’-]+){0,3}\s*", clause)
    return run is not None and re.match(rf"(?:{not_names})", clause.lstrip()) is None and _ADVERB.match(clause.lstrip()) is None


def with_these(after: str) -> bool:
    """Whether "… – with these words she left" follows quoted words."""
    return re.match(r"\W*[–—,] (?:mit|in) diese[mnr] (?=[A-ZÄÖÜ])", after) is not None

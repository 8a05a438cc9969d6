"""Where the words around a speaker end, what tells that a noun is no subject, and runs of capitalised words."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

Spot = tuple[int, int, str | None]

STOP = later(
    r"(?<!\b[A-ZА-ЯЁ])(?<!\bDr)(?<!\b[PM][rs])(?<!\bMrs)(?<!\bProf)(?<!\bSt)(?<!\bGen)(?<!\bCol)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bAdm)(?<!\bLt)(?<!\bHr)(?<!\bFr)(?<!\bакад)(?<!\bпроф)(?<!\bген)"
    rf"[.;。；\"“«„「{HIDDEN}]"
)
SUBJECT = later(
    r"(?<!\w)(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an|[Ww]ir|[Ii]ch)(?!\w)|(?<!ür )(?<!uf )(?<!in )(?<!In )(?<!an )(?<!An )(?<!ber )(?<!egen )(?<!or )"
    r"(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ss]eine?|[Ii]hre?|[Dd]iese[rs]?) (?:[a-zäöüß]+ )?[A-ZÀ-Þ]"
)
OBLIQUE = later(
    r"(?<!\w)(?:de[mns]|eine[mnrs]|eine|im|ins|vom|zum|zur|am|beim|(?:auf|über|für|gegen|um|an|in|durch|ohne|bei|mit|von|nach|aus|zu|gegenüber|wegen|trotz|laut|seit|unter|hinter|neben|zwischen|vor) (?:die|das|der)) $",
    re.IGNORECASE,
)
ARTICLE = later(r"(?<!\w)(?:de[rmns]|die|das|eine?[mnrs]?|\w+ende[mnrs]) $", re.IGNORECASE)
WHERE = later(
    r"(?<![А-яЁё])(?:[Нн]а|[Вв]о?|[Ии]з|[Оо]т|[Сс]о?|[Кк]о?|[Уу]|[Дд]ля|[Пп]ри|[Пп]еред|[Мм]ежду|[Пп]ротив|[Оо]бо?|[Оо]|[Пп]од|[Зз]а|[Чч]ерез|[Нн]ад|[Бб]ез|[Сс]реди|[Оо]коло|[Кк]роме|[Рр]ади|[Пп]осле|[Дд]о|[Вв]опреки|[Вв]округ|[Пп]ро|[Пп]о|[Вв]близи|[Вв]доль|[Вв]место|[Ии]з-за|[Ии]з-под|[Нн]акануне|[Пп]омимо|[Мм]имо|[Пп]оверх|[Пп]утём|[Нн]апротив) $"
)
# "of the Joint Chiefs", "told the Courier": what stands there is no subject; "belongs to X", "by X" may be
ENGLISH_OBLIQUE = later(
    r"(?:(?<!\w)(?:of|for|at|from|in|with|on|against|about|towards?|into|between|among|over|under|within|near|through|around|across|during|via|inside|outside|behind|beyond|off|aboard"
    r"|told|tells|informed|assured|reminded|asked|warned|urged|(?<!belongs )(?<!belonged )(?<!fell )(?<!falls )(?<!left )(?<!goes )(?<!went )(?<!ccording )to)"
    r"(?: (?:the|an?|its|his|her|their|this|that|all|both|one|some))?(?: (?:[a-z][\w-]*|[A-Z][a-z]+(?:ese|ian|ean|ish|can|ch|sh)|Foreign|Defen[cs]e|Interior|Finance|Trade|State)){0,2} )$",
)
ALONE = later(r"\s([A-ZÀ-Þ][\w’-]+)(?= (?:for|of|at|from) )")
OBJECT = later(r"(?<!\w)(?:ему|ей|им|ею)(?!\w)")
APPOSED = later(r"\s((?:[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’'-]+ ?){2,3}), ")
CLOSING = later(rf"[{HIDDEN}\s,，、—–\-。.！？!?”»«“\"’』」]*")


# French: what belongs to another, or is spoken to, but who is said to speak behind it ("à Paul Hamel, qui répond …").
_BESIDE = later(r"(?<!\w)(?:(?:de|du|des|chez|à|aux?|en|dans|vers|contre|avec) (?:la )?|(?:de |à )?l[’']|d[’'])(?=(?P<name>[^\W\d_]))")
_WHO = later(r",? (?:qui|lequel|laquelle)(?!\w)")
LISTED = r",(?= (?:du|de la|de l[’']|des) )"  # le ministre de l’Économie, du Commerce et de l’Industrie


def speaking(stretch: str, spots: list[Spot], code: str) -> list[Spot]:
    """The names that can speak, where there are any: no French name that a preposition leads in
    (Mona Sellier, du Centre d’études), no German possessive, which goes with the name before it."""
    if code == "de" and len(spots) > 1 and re.match(r"(?i:sein|ihr)(?:\w| [A-ZÄÖÜ])", stretch[spots[-1][0] :]):
        return spots[:-1]
    if code == "fr":
        led = {m.start("name") for m in _BESIDE.finditer(stretch)}
        return [s for s in spots if s[0] not in led or _WHO.match(stretch, s[1])] or spots
    return spots


def past_relative(before: str, language: Language) -> str:
    """A German sentence without the relative clause between its subject and a verb of saying: Rolf Benz, der die Gewerkschaft führt, sagt."""
    if language.code != "de" or ", d" not in before:
        return before
    relative = rf"(?<=\w), (?:der|die|das|dessen|deren|den|dem) [^,;:.\ue000]{{3,90}}, (?=$|(?:{language.speech.says})(?!\w))"
    return compiled(relative).sub(" ", before)


def holds_office(ahead: str, behind: str, language: Language) -> bool:
    """Whether the words beside a name of one word tell its title or office."""
    return ends_in_title(ahead, language.speech.titles) or set_apart(ahead, behind, language)


def set_apart(ahead: str, behind: str, language: Language) -> bool:
    """Whether a French name of one word stands as the holder of an office, between commas or before it: le ministre du Travail, Vallin, …"""
    if language.code != "fr":
        return False
    offices = language.speech.offices
    if behind.startswith(",") and compiled(rf"(?<![\w’])(?:{offices})(?:[^,.;:]|{LISTED}){{0,80}}, $").search(ahead):
        return True
    return compiled(rf", (?:{offices})(?: d[eu’']| des|,)").match(behind) is not None


@lru_cache(maxsize=64)  # a sentence is asked for its names, its pronouns and its statements
def capitalised_runs(stretch: str, not_names: str, person: str, titles: str) -> tuple[tuple[int, str, int | None], ...]:
    """(where it begins, the run, where its last title ends) for each run of capitalised words; the expressions are a language's."""
    found: list[tuple[int, str, int | None]] = []
    blanked = compiled(not_names, case=True).sub(lambda m: m.group().lower(), stretch)
    for m in compiled(person, case=True).finditer(blanked):
        ends = [t.end() for t in compiled(titles).finditer(m.group())]
        found.append((m.start(), m.group(), ends[-1] if ends else None))
    return tuple(found)


@lru_cache(maxsize=64)
def named_runs(stretch: str, person: str) -> tuple[re.Match[str], ...]:
    """What looks like a name, in a language without capitals."""
    return tuple(compiled(person, case=True).finditer(stretch))


@lru_cache(maxsize=1024)
def ends_in_title(ahead: str, titles: str) -> bool:
    """Whether the words before a name end in a title."""
    return compiled(rf"(?:{titles})\s*$").search(ahead) is not None

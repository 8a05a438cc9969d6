"""Who is the subject of an English sentence: no name behind a preposition, none in what is set between commas, nobody told something."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.lang.speeches.en import SPEECH
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import ENGLISH_OBLIQUE, Spot

_NAME = r"[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’-]*\w"
# a relative clause or an apposition between a name and its verb: "Rothe, who speaks for the chancellor, | disclosed"
_SET_APART = later(
    rf"(?<=[\w’]), (?:who|whose|which) [^,;:“{HIDDEN}]{{2,140}}, "
    rf"|(?<=[\w’]), (?:the|an?|its|his|her|their|then|now|once|formerly|long|himself|herself|one of|about to|[a-z]+ing|[A-Z][\w-]+’s) (?!\w+ (?:said|says|added|told|wrote) )[^,;:“{HIDDEN}]{{2,100}}, (?=[a-z]|$)"
)
_OPENED = later(rf"(?:^|[.;:] |\b(?:and|but|as|that|while) )(?:(?:[A-Z]?[\w’-]+ ){{0,4}})?{_NAME}$")
_AGENT = r"(?:\w*(?:er|or|ist|ian|ant|man|men|woman|women|person|ary|eon)|nurse|head|chief|chair|mayor|clerk|envoy|judge|pilot|cook|priest|monk|nun|host|aide|guard|dean|consul|general|captain|colonel|admiral|colleague|wife|husband|widow|son|daughter|brother|sister|neighbou?r|friend|fellow|poet|scholar|expert|analyst|official|delegate|diplomat|ambassador|student|witness|veteran|resident|shipowner)"
_NO_AGENT = r"(?:river|water|winter|summer|harbou?r|number|order|paper|letter|matter|quarter|border|corner|power|tower|centre|center|theatre|sector|factor|corridor|vector|reactor|after|other|over|under|former|latter|newspaper|trawler|freighter|tanker|cruiser|carrier|destroyer|steamer|plant|whether|together|rather|either|neither|never|ever|for|or|nor|her|their|per|shoulder|folder|chapter|member|weather|later|earlier|library|territory|january|february|military|century|ministry|commentary|documentary|summary|anniversary|estuary|tributary|boundary|voluntary|necessary|important|significant|error|mirror|horror|terror|major|minor|interior|exterior)"
_AGENTIVE = rf"(?!{_NO_AGENT}(?!\w)){_AGENT}"
_LONE = (
    rf"(?i:\b(?:the|an?|its|his|her|their|[\w-]+’s?) (?:[\w’-]+ ){{0,5}}{_AGENTIVE}(?: (?:of|for|at|in) (?:the )?[\w’ -]{{2,50}}?)?), (?P<behind>{_NAME})(?=[,.] )"
    rf"|(?:^|[.;:] |\b(?:and|but|as|stands|is|was|by) )(?P<ahead>{_NAME}), (?:(?i:(?:the|an?|its|his|her|their|one|then|now|once|himself|herself|[\w-]+’s) (?:[\w’-]+ ){{0,5}}{_AGENTIVE}(?!\w))|who )"
    rf"|\b(?i:the|an?|his|her|their|its) (?:[a-z-]+ ){{0,3}}{_AGENTIVE} (?P<beside>{_NAME})(?= [a-z]|,|\.)"
)
_MINE = later(
    r"(?:^|[;:,] )(?:his|her|their) (?:own )?(?:[\w-]+ ){0,3}?(?:words?|complaints?|reading|view|forecast|speech|account|phrase|verdict|reply|answer|retort|warning|formula|conclusion|comment|question|advice|diagnosis|prediction|lament|testimony|summary|judge?ment|argument|contention|claim|message|line|remark|statement|explanation|grievance|proposal"
    r"|suggestion|objection|point|thesis|assessment|estimate|hope|fear|worry|boast|promise|pledge|demand|plea|excuse|recommendation|announcement|prescription|recipe|metaphor|image|comparison|definition|impression|recollection|observation|analysis|position|response|rejoinder|caveat|reservation|criticism|reproach|charge|appeal)s?(?!\w)",
    re.IGNORECASE,
)
# whose estimate it is: the ministry’s own | estimate is that
_OWNED = later(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<who>(?:[a-z-]+ ){0,2}[a-z-]+?)(?:[’']s|(?<=s)[’']) (?:own |(?:\w+ ){0,2}?(?:position|view|argument|estimate|claim|contention|warning|prediction|forecast|promise|pledge|assurance|suggestion|complaint|objection|verdict|conclusion|conviction|belief|hope|fear|suspicion|insistence|admission|statement|announcement|remark|reply|answer|response|message|thesis|theory|calculation|assessment|demand|explanation|excuse|opinion|impression|reading|case|point|line|advice|count|reckoning|figures|account|report|version)s?(?!\w)|(?:chief |main |first |only |latest )?$)"
)
_PLAIN = later(
    r"(?:^|[;:,] )(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Ww]hile|[Ww]hereas|[Aa]s) )?(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) )?(?P<who>(?:[A-Z]?[a-z’-]+ )?(?:[a-z’-]+ ){0,3}[A-Z]?[a-z’-]+) $"
)
_ASIDE_FROM = later(r"(?<!\w)(?:from|with|against|about|of|for|to|despite|contrary to|like) $")
_RUN = later(r"(?:[A-ZÀ-Þ][\w’.-]+ )+(?:\w+ )?$")
_ASIDE = later(
    rf"[\W{HIDDEN}]*(?:as |so )?(?:(?:the|an?|one|its|his|her|their|this|that|these|those) )?(?P<who>(?:[A-Za-z’-]+ ){{0,5}}?[A-Za-z’-]+) (?:\w+ly |also |later |then |now |once |still )?(?:{SPEECH.says}|agree|say|admit|insist|maintain|argue|concede|add|note|report|reckon|write|warn|ran|runs|goes|has it)(?!\w)"
)
_BESIDE = later(
    r" (?:\w+ly|was|were|is|are|been|also|now|then|later|once|had|has|have|did|does|do|would|will|could|should|still|even|again|in turn|not|never) $"
    r"|, (?:by contrast|in contrast|by comparison|on the other hand|for (?:his|her|its|their) part|however|meanwhile|likewise|similarly|too|in turn|instead|moreover|of course|on the contrary), $"
)
_SAME = later(
    r"\b(?:the|that|this) (?:very )?same (?:[a-z-]+ ){0,2}?(?:official|source|speaker|man|woman|minister|spokes\w+|diplomat|officer|expert|scholar|author|witness|ambassador|envoy|general|analyst|researcher|director|politician|deputy|historian) (?:\w+ly |also |later )?$"
)
_NO_SUBJECT = frozenset(
    "whether how why might may could would should can will must view that which who whom it they he she we i you there what and or but than when where while if because though although not only then some many others critics observers nobody everybody anyone none is was were are be been being had has have do does did"
    " more most less part section chapter article study essay".split()
)
_PREPOSITIONS = frozenset(
    "to in on at by for of with from about after before during under over against between among through until since as like".split()
)


def in_which(pronoun: re.Match[str], spots: list[Spot]) -> str | None:
    """Whom "he" or "she" means in a relative clause on what somebody named owns: Holm’s history of the trade, in which she remarks that …"""
    text, at = pronoun.string, pronoun.start()
    if not re.search(r", (?:in|by|with|through|from) (?:which|whose \w+) $", text[:at]):
        return None
    named = [s for s in spots if s[2] and s[1] <= at]
    return named[-1][2] if named and text[named[-1][1] - 2 : named[-1][1] + 2].find("’s") >= 0 else None


def cleared(stretch: str) -> str:
    """A stretch without relative clauses and appositions between a name and its verb."""

    def shorn(found: re.Match[str]) -> str:
        return " " if _OPENED.search(stretch, 0, found.start()) else found.group()

    return _SET_APART.sub(shorn, stretch)


@lru_cache(maxsize=256)
def lone_persons(stretch: str) -> frozenset[int]:
    """Where names of one word begin that an office or a trade beside them tells to be persons: the nurse, Susilo, …; Napaporn, a scholar …"""
    return frozenset(m.start(m.lastgroup or 0) for m in compiled(_LONE, case=True).finditer(stretch))


def subjects(stretch: str, spots: list[Spot], *, strict: bool = False) -> list[Spot]:
    """The names that may be subjects; all of them where none may, but no one where `strict`."""
    able = [s for s in spots if not is_oblique(stretch, s[0]) and not _is_owner(stretch, s, spots)]
    return able if able or strict else spots


def _is_owner(stretch: str, spot: Spot, spots: list[Spot]) -> bool:
    """Whether a name is only the owner of what stands before another: the State Department’s spokeswoman, Dana Whitlock."""
    return stretch[spot[1] - 2 : spot[1]].endswith(("’s", "s’")) and any(s[0] > spot[1] for s in spots)


def is_his(before: str) -> bool:
    """Whether the words are said to be those of whoever a possessive means: "Her complaint was about conduct: “…”"."""
    return _MINE.search(before) is not None and compiled(rf"(?<!\w)(?:{SPEECH.says})(?!\w)(?!:)").search(before) is None


def owner_of(before: str) -> str | None:
    """The owner without a name of a noun of saying: the opposition’s answer."""
    owned = [m for m in _OWNED.finditer(before) if not _ASIDE_FROM.search(before, 0, m.start())]
    return owned[-1]["who"].strip() if owned else None


def plain_subject(before: str) -> str | None:
    """The noun without a name right before the verb of saying: skippers, two of the firms."""
    while (beside := _BESIDE.search(before)) is not None:
        before = f"{before[: beside.start()]} "
    found = _PLAIN.search(before)
    if found is None or not _NO_SUBJECT.isdisjoint(found["who"].lower().split()):
        return None
    return None if found["who"].split()[0].lower() in _PREPOSITIONS else found["who"]


def aside_subject(after: str) -> str | None:
    """The noun without a name in an attribution behind the words: ", a registrar later told the inquiry"."""
    found = _ASIDE.match(after)
    if found is None or not _NO_SUBJECT.isdisjoint(found["who"].lower().split()):
        return None
    return None if found["who"].split()[0].lower() in _PREPOSITIONS else found["who"]


def told_by(before: str, last: str | None, subjects: Callable[[str], list[Spot]], *, leading: bool, at_verb: bool) -> str | None:
    """Who tells it by what is said of the words, whoever is named beside: "Her complaint was about conduct: “…”", the opposition’s answer."""
    if last is not None and (is_his(before) or (at_verb and is_same(before))):
        return last
    if at_verb and leading and "; " in before and (other := plain_subject(before.rsplit("; ", 1)[1])) is not None:
        return other
    return owner_of(before) if leading and not subjects(before) else None


def unnamed(before: str, after: str, *, leading: bool, at_verb: bool) -> str | None:
    """Who tells it where nobody is named."""
    plain = plain_subject(before) if at_verb and leading else None
    return owner_of(before) or plain or (None if leading else aside_subject(after))


def is_same(before: str) -> bool:
    """Whether the subject is "the same official": who spoke last."""
    return _SAME.search(before) is not None


def ends_oblique(before: str) -> bool:
    """Whether the capitalised words right before a verb stand behind a preposition: Bo Lim of the Joint Staff Office | reported."""
    run = _RUN.search(before)
    return run is not None and is_oblique(before, run.start())


def is_oblique(stretch: str, at: int) -> bool:
    """Whether the name at a place stands behind a preposition, or is told something."""
    return ENGLISH_OBLIQUE.search(stretch, 0, at) is not None

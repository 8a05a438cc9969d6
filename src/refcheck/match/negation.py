"""The words of a text that deny, and those that another language may render by a denial."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.denying import denying
from refcheck.lang.inside import denied_part, inside, weak
from refcheck.lang.later import later


def denials(text: str, lang: str) -> tuple[str, ...]:
    """The denying words of a text, in order; those inside other words and in phrases that deny nothing are left out."""
    return tuple(word for word, _, _ in denials_at(text, lang))


@lru_cache(maxsize=1024)
def denials_at(text: str, lang: str) -> tuple[tuple[str, int, int], ...]:
    """The same with their places: (word, start, end)."""
    code = lang.split("-")[0]
    pattern = _pattern(code)
    if pattern is None:
        return ()
    plain = _plain(text)
    found = [m for m in pattern.finditer(plain) if m["no"] or m["also"]]
    return tuple((m.group(), *m.span()) for m in found if not _doubled(m, found, plain, code))


def denying_places(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where every denying word stands, (start, end), also one that only goes along with another (ne … pas) or is soft."""
    pattern = _pattern(lang.split("-")[0])
    found = pattern.finditer(_plain(text)) if pattern else ()
    return tuple(m.span() for m in found if m["no"] or m["also"] or m["soft"])


def affirming_places(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where phrases stand that have the form of a denial and deny nothing: (start, end)."""
    pattern = _pattern(lang.split("-")[0])
    found = pattern.finditer(_plain(text)) if pattern else ()
    return tuple(m.span() for m in found if not (m["no"] or m["also"] or m["soft"]))


# "никто не", "не имеет никакой", "ne … pas", "sans aucun": one denial in two words
_CONCORD = {
    "en": later("nor$"),
    "de": later("noch$"),
    "ru": later(r"ни"),
    "ko": later("아무도"),
    "fr": later(r"(?:pas|jamais|rien|aucune?|ni|nullement)$"),
}
_CLAUSE_END = later(r"[,.;:!?—–]")
_SENTENCE_END = later(r"[.;!?]")
_GOES_ALONG = "ни"  # denies with the не of its sentence, also behind a comma: не мог никто, ни мы, ни они


def _doubled(match: re.Match[str], found: list[re.Match[str]], text: str, code: str) -> bool:
    """Whether a denying word only goes along with another one of its clause."""
    concord = _CONCORD.get(code)
    if concord is None or not concord.match(match.group()):
        return False
    others = (m for m in found if not concord.match(m.group()))
    end = _SENTENCE_END if match.group() == _GOES_ALONG else _CLAUSE_END
    return any(not end.search(text[min(match.end(), m.end()) : max(match.start(), m.start())]) for m in others)


@lru_cache(maxsize=1024)
def half_denials_at(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that may stand for a denial (unable, refused, 不足, едва): (start, end)."""
    code = lang.split("-")[0]
    plain = _plain(text)
    half, pattern = _half_pattern(code), _pattern(code)
    words = [m.span() for m in half.finditer(plain)] if half else []
    turns = [m.span() for m in pattern.finditer(plain) if m["soft"]] if pattern else []
    return tuple(sorted({*words, *turns}))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Polar:
    """A word that denies, or may: `rank` DENIES a clause; is a TURN with a denial that may be said without one (足りない, not until); has a
    denial INSIDE it (refused, 无意, недоказанный); is WEAK and may stand for one (only, seldom); or AFFIRMS by a turn with the form of a
    denial (knows no bounds). `rest` is where the word stands that is denied inside it, or the words of the turn."""

    start: int
    end: int
    rank: int
    rest: tuple[int, int] | None = None


DENIES, TURN, INSIDE, WEAK, AFFIRMS = range(5)


def polars(text: str, lang: str) -> tuple[Polar, ...]:
    """All words of a text that deny or may, in order, none inside another."""
    code = lang.split("-")[0]
    plain = _plain(text)
    pattern = _pattern(code)
    found = list(pattern.finditer(plain)) if pattern else []
    denying = [m for m in found if m["no"] or m["also"]]
    doubled = [m for m in denying if _doubled(m, denying, plain, code)]
    out = [Polar(*m.span(), WEAK if m in doubled else DENIES) for m in denying if code != "fr" or m not in doubled]
    out += [Polar(*m.span(), TURN) for m in found if m["soft"]]
    out += [Polar(*m.span(), AFFIRMS, m.span()) for m in found if m["turn"]]
    taken = [m.span() for m in found if not m["skip"]]
    built = inside(code)
    for m in built.finditer(plain) if built else ():
        if not _overlaps(m.span(), taken):
            taken.append(m.span())
            rest = denied_part(m)
            out.append(Polar(m.start(), rest[0] if rest and rest[0] > m.start() else m.end(), INSIDE, rest))
    for weaker in (_half_pattern(code), weak(code)):
        for m in weaker.finditer(plain) if weaker else ():
            if not _overlaps(m.span(), taken):
                taken.append(m.span())
                out.append(Polar(*m.span(), WEAK))
    return tuple(sorted(out, key=lambda p: p.start))


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < b and a < span[1] for a, b in others)


_NEVER = "(?!)"
_ALONE = frozenset("안못")  # Korean syllables that deny as words, and stand in many words that do not


@lru_cache(maxsize=16)
def _pattern(code: str) -> re.Pattern[str] | None:
    language = language_of(code)
    if language is None or not language.matching.negations:
        return None
    facts = language.matching
    words = "|".join(map(re.escape, sorted(facts.negations, key=len, reverse=True)))
    skipped = "|".join(map(re.escape, sorted(facts.not_negations, key=len, reverse=True)))
    if code == "ko":
        alone = [w for w in facts.negations if len(w) == 1 and w in _ALONE]
        words = rf"(?<!\w)(?:{'|'.join(alone)})(?=\s)|(?:{'|'.join(w for w in facts.negations if w not in alone)})"
    elif code == "fr":
        words = rf"(?<!\w)(?:n'(?=\w)|(?:{words})(?![\w']))"
        skipped = rf"(?<!\w)(?:{skipped})(?![\w'])"
    elif language.spaced:
        words = rf"(?<![\w'])(?:{words})(?![\w'])"
        skipped = rf"(?<![\w'])(?:{skipped})(?![\w'])" if skipped else ""
    turns = denying(code)
    parts = [
        f"(?P<turn>{turns.turns or _NEVER})",
        turns.nothing,
        f"(?P<also>{turns.also or _NEVER})",
        f"(?P<soft>{turns.soft or _NEVER})",
        facts.whether,
        f"(?P<skip>{skipped or _NEVER})",
        f"(?P<no>{words})",
    ]
    return re.compile("|".join(p for p in parts if p))


@lru_cache(maxsize=16)
def _half_pattern(code: str) -> re.Pattern[str] | None:
    language = language_of(code)
    if language is None or not language.matching.half_negations:
        return None
    beginnings = "|".join(map(re.escape, sorted(language.matching.half_negations, key=len, reverse=True)))
    words = rf"(?!{language.matching.not_half_negations or _NEVER})(?:{beginnings})"
    return re.compile(rf"(?<![\w']){words}\w{{0,12}}" if language.spaced else words)

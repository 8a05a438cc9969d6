"""The words of a text that deny, and those that another language may render by a denial."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.denying import denying


def denials(text: str, lang: str) -> tuple[str, ...]:
    """The denying words of a text, in order; those inside other words and in phrases that deny nothing are left out."""
    return tuple(word for word, _, _ in denials_at(text, lang))


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


# "никто не", "не имеет никакой", "ne … pas", "sans aucun": one denial in two words
_CONCORD = {"ru": re.compile(r"ни"), "fr": re.compile(r"(?:pas|jamais|rien|aucune?|ni|nullement)$")}
_CLAUSE_END = re.compile(r"[,.;:!?—]")


def _doubled(match: re.Match[str], found: list[re.Match[str]], text: str, code: str) -> bool:
    """Whether a denying word only goes along with another one of its clause."""
    concord = _CONCORD.get(code)
    if concord is None or not concord.match(match.group()):
        return False
    others = (m for m in found if not concord.match(m.group()))
    return any(not _CLAUSE_END.search(text[min(match.end(), m.end()) : max(match.start(), m.start())]) for m in others)


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
        turns.nothing,
        f"(?P<also>{turns.also or _NEVER})",
        f"(?P<soft>{turns.soft or _NEVER})",
        facts.whether,
        f"(?:{skipped})" if skipped else "",
        f"(?P<no>{words})",
    ]
    return re.compile("|".join(p for p in parts if p))


@lru_cache(maxsize=16)
def _half_pattern(code: str) -> re.Pattern[str] | None:
    language = language_of(code)
    if language is None or not language.matching.half_negations:
        return None
    beginnings = "|".join(map(re.escape, sorted(language.matching.half_negations, key=len, reverse=True)))
    # "in" and "un" open many words that deny nothing; three letters more make a word of them.
    return re.compile(rf"(?<![\w'])(?:{beginnings})\w{{0,12}}" if language.spaced else f"(?:{beginnings})")

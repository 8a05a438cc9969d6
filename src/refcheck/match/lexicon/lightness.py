"""Words that a translation freely leaves out, puts in or says otherwise: they link clauses, stand for persons, or carry a verb."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.lang.fold import han
from refcheck.match.lexicon.book import SPACED, inflected
from refcheck.match.stem import stem


@lru_cache(maxsize=8)
def light(code: str) -> frozenset[str]:
    """The forms of a language's light words, as its lexicon enters them; a phrase stands in the file with "_" for its blanks."""
    file = resources.files(__package__).joinpath("light", f"{code}.txt")
    words = file.read_text("utf-8").split() if file.is_file() else []
    if code in SPACED:
        return frozenset(" ".join(stem(part, code) for part in w.lower().replace("ё", "е").split("_")) for w in words)
    if code == "ja":
        return frozenset(form for w in words for form in inflected(han(w)))
    if code == "ko":
        from refcheck.match.korean_verbs import inflected_verb

        return frozenset(form for w in words for form in (inflected_verb(w) if w.endswith("다") else (w,)))
    return frozenset(map(han, words))

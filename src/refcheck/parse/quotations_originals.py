"""Words that a paper prints in the language of its source, or whose original it gives in brackets: they are quoted, whatever stands around them."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.guess import language_of_quotation

# 「借りた風」（借来的风）, “borrowed wind” (빌린 바람), “守灯人”（хранители огня）
_BRACKET = re.compile(r"\s?[（(]\s?[“«„\"「]?([^（）()\ue000]{1,60}?)[”»\"」]?\s?[）)]")
_HAN, _KANA, _HANGUL, _CYRILLIC = "[㐀-鿿]", "[ぁ-ヿ]", "[가-힣]", "[Ѐ-ӿ]"
_SCRIPTS = (_HAN, _KANA, _HANGUL, _CYRILLIC)
# scripts that the words of a language's own text are not in; Latin letters in brackets may be a name's or an abbreviation's
_FOREIGN = {
    "en": _SCRIPTS,
    "de": _SCRIPTS,
    "fr": _SCRIPTS,
    "ru": (_HAN, _KANA, _HANGUL),
    "ko": (_HAN, _KANA, _CYRILLIC),
    "zh": (_KANA, _HANGUL, _CYRILLIC),
    "ja": (_HANGUL, _CYRILLIC),
}
_WORDS_OF = 2  # Latin words in small letters that are no name


def is_foreign(words: str, language: Language) -> bool:
    """Whether quoted words are of another language than the paper's, as far as their letters tell it."""
    return language_of_quotation(words, language.code).split("-")[0] != language.code


def is_phrase(words: str) -> bool:
    """Whether words are no row of capitals, as names of bodies and works in Latin or Cyrillic letters are."""
    spelled = re.findall(r"[A-Za-zÀ-ÿЀ-ӿ]+", words)
    return not spelled or 2 * sum(w[0].islower() for w in spelled) > len(spelled)


def original_behind(words: str, after: str, language: Language) -> bool:
    """Whether a bracket behind quoted words has them in the source's language."""
    return not is_foreign(words, language) and original_in(after, language) is not None


def bracketed(after: str) -> str | None:
    """The words of a bracket at the head of what stands behind a quotation."""
    bracket = _BRACKET.match(after)
    return bracket[1] if bracket else None


def original_in(after: str, language: Language) -> str | None:
    """The words of a bracket at the head of what stands behind a quotation, where they are of another language than the paper's."""
    inner = bracketed(after)
    if inner is None:
        return None
    if any(re.search(script, inner) for script in _FOREIGN.get(language.code, ())):
        return inner
    if language.code in ("ja", "zh") and re.search(_HAN, inner):
        return inner if is_foreign(inner, language) else None
    latin = re.findall(r"[A-Za-zÀ-ÿ]+", inner)
    told = language.code in ("ru", "ko", "ja", "zh") and sum(w[0].islower() for w in latin) >= _WORDS_OF
    return inner if told else None

"""Words that a paper prints in the language of its source, or whose original it gives in brackets: they are quoted, whatever stands around them."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.guess import language_of_quotation
from refcheck.lang.later import later

# 「借りた風」（借来的风）, “borrowed wind” (빌린 바람), “守灯人”（хранители огня）, ‘빌린 바람(借来的风)’
_BRACKET = later(r"\s?[（(]\s?[“«„\"「]?([^（）()\ue000]{1,60}?)[”»\"」]?\s?[）)]")
_INSIDE = later(r".{2,}?(\s?[（(][^（）()]+[）)])")
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
    """Whether a bracket behind quoted words, or at their end within the marks, has them in the source's language."""
    words, inner = bracketed(words, after)
    if inner is None or is_foreign(words, language):
        return False
    if any(re.search(script, inner) for script in _FOREIGN.get(language.code, ())):
        return True
    if language.code in ("ja", "zh") and re.search(_HAN, inner):
        return is_foreign(inner, language)
    latin = re.findall(r"[A-Za-zÀ-ÿ]+", inner)
    return language.code in ("ru", "ko", "ja", "zh") and sum(w[0].islower() for w in latin) >= _WORDS_OF


def bracketed(words: str, after: str) -> tuple[str, str | None]:
    """Quoted words, and those of a bracket at the head of what stands behind them, or at their end within the marks."""
    bracket = _BRACKET.match(after)
    if bracket is None and (inside := _INSIDE.fullmatch(words)) is not None:
        words, bracket = words[: inside.start(1)], _BRACKET.fullmatch(inside[1])
    return words, bracket[1] if bracket else None

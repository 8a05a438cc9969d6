"""All that a language knows. Adding one is one new file here and one line in LANGUAGES."""

from refcheck.lang import de, en, fr, ja, ko, ru, zh
from refcheck.lang.record import Language

LANGUAGES: tuple[Language, ...] = (
    ja.LANGUAGE,
    zh.LANGUAGE,
    ru.LANGUAGE,
    en.LANGUAGE,
    de.LANGUAGE,
    fr.LANGUAGE,
    ko.LANGUAGE,
)
_BY_CODE = {language.code: language for language in LANGUAGES}


def language_of(tag: str) -> Language | None:
    """The record for a BCP 47 tag ("zh-Hant" gives Chinese), None for a language we do not know."""
    return _BY_CODE.get(tag.lower().split("-")[0])


__all__ = ["LANGUAGES", "Language", "language_of"]

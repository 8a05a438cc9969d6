"""What sites say of themselves, by language; more languages than `refcheck.lang.LANGUAGES` has."""

from refcheck.lang.talk import de, en, fr, ja, ko, more, ru, zh
from refcheck.lang.talk.record import Talk

TALKS: tuple[Talk, ...] = (
    en.TALK,
    zh.TALK,
    ja.TALK,
    ru.TALK,
    ko.TALK,
    de.TALK,
    fr.TALK,
    more.UK,
    more.ES,
    more.IT,
    more.PL,
    more.VI,
    more.AR,
)

__all__ = ["TALKS", "Talk"]

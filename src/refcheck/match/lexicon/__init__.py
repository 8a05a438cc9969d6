"""The packaged lexicon: concepts with their words in Chinese, Japanese, Russian and English, and in German, French and Korean.

Each language is read when a text of it is met. README.md beside it tells the format.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.match.lexicon.book import Ids, Lexicon, share

LANGUAGES = ("en", "zh", "ja", "ru")
YOUNG = frozenset({"de", "fr", "ko"})
"""Languages whose words are columns of their own: read when needed, and not yet as many."""
_PERSON = "name_"  # ids of the names that persons bear begin so


_RENDERINGS = ("_ra", "_rb")  # ids of rows written from sentences, some of whose words stand as they do there


@lru_cache(maxsize=16)
def lexicon(code: str) -> Lexicon | None:
    """The lexicon of a language, None where there is none. Built once, in less than half a second."""
    if code in LANGUAGES:
        return _of_rows(code)
    if code not in YOUNG:
        return None
    from refcheck.match.lexicon.columns import column

    return column(code, {row[0]: number for number, row in zip(numbers(), rows(), strict=True)})


def _of_rows(code: str) -> Lexicon:
    book = Lexicon(code)
    column = LANGUAGES.index(code) + 1
    for number, row in zip(numbers(), rows(), strict=True):
        person = row[0].startswith(_PERSON)
        for word in row[column].split("|"):
            if word.strip():
                book.add(word.strip(), number, person=person, inflected=row[0].endswith(_RENDERINGS))
    share(book.entries)
    return book


@lru_cache(maxsize=1)
def rows() -> tuple[tuple[str, ...], ...]:
    """All rows (id, en, zh, ja, ru), files in the order of their names."""
    folder = resources.files(__package__)
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name)
    lines = [line for f in files for line in f.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return tuple(tuple(cells) for line in lines if len(cells := line.split("\t")) == len(LANGUAGES) + 1)


@lru_cache(maxsize=1)
def numbers() -> tuple[int, ...]:
    """The concept of each row: rows that begin alike in English and in Chinese are one, or each would make its words say less."""
    first: dict[tuple[str, str, bool], int] = {}
    keys = ((row[1].split("|")[0].lower(), row[2].split("|")[0], row[0].startswith(_PERSON)) for row in rows())
    return tuple(first.setdefault(key, number) for number, key in enumerate(keys))


def names_of(number: int) -> tuple[str, ...]:
    """The English words of a concept."""
    return tuple(rows()[number][1].split("|"))


@lru_cache(maxsize=8192)
def is_proper(number: int) -> bool:
    """Whether a concept is a name (of a place, body or person): its first English word has a capital and is none of the calendar."""
    if number >= len(rows()):
        return False  # a concept of a dictionary
    first = rows()[number][1].split("|")[0]
    return first[:1].isupper() and first.split()[0] not in _CALENDAR


@lru_cache(maxsize=8192)
def is_person(number: int) -> bool:
    """Whether a concept is a name that persons bear."""
    return number < len(rows()) and rows()[number][0].startswith(_PERSON)


_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December Christmas Easter Olympic Olympics Paralympics I GDP DNA TV".split()
)


@lru_cache(maxsize=1)
def general() -> Ids:
    """Concepts so general that they say little: be, have, do, say, ..."""
    return frozenset(i for i, row in enumerate(rows()) if row[1].split("|")[0].lower() in _GENERAL)


@lru_cache(maxsize=1)
def empty() -> Ids:
    """Concepts that other languages often leave unsaid: those named by a stop word of English (and, of, this, will)."""
    from refcheck.lang import language_of

    english = language_of("en")
    stop = english.matching.stop if english else frozenset()
    return frozenset(i for i, row in enumerate(rows()) if row[1].split("|")[0].lower() in stop and row[1].split("|")[0] not in _DENYING)


_DENYING = frozenset({"not", "no"})
_GENERAL = frozenset(
    "be have do make go come take get give put say can will year day time person people thing one two one's other more some all".split()
)

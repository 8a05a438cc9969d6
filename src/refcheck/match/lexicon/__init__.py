"""The packaged lexicon: concepts with their words in Chinese, Japanese, Russian and English. README.md beside it tells the format."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from refcheck.lang.fold import han
from refcheck.match.stem import stem

LANGUAGES = ("en", "zh", "ja", "ru")
_ROWS = {
    "a": "かがさざただなばまらわあ",
    "i": "きぎしじちぢにびみりい",
    "u": "くぐすずつづぬぶむるう",
    "e": "けげせぜてでねべめれえ",
    "o": "こごそぞとどのぼもろお",
}
_VOWEL = {kana: vowel for vowel, row in _ROWS.items() for kana in row}
_PERSON = "name_"  # ids of the names that persons bear begin so
Ids = frozenset[int]


class Lexicon:
    """Words of one language → concept numbers, which all languages share.

    `longest` is, for a language with blanks, the number of words of the longest entry that begins with a stem; for one
    without blanks the number of characters of the longest entry that begins with a character.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.entries: dict[str, Ids] = {}
        self._inside: dict[str, tuple[Ids, ...]] = {}
        self.longest: dict[str, int] = {}

    def add(self, word: str, concept: int, *, person: bool = False) -> None:
        """Enter a word of the lexicon under all forms that a text may show; names of persons have no adjectives."""
        for form in self._forms(word, person=person):
            self.entries[form] = self.entries.get(form, frozenset()) | {concept}
            head, size = (form.split(" ")[0], form.count(" ") + 1) if self.code in ("en", "ru") else (form[0], len(form))
            self.longest[head] = max(self.longest.get(head, 0), size)

    def inside(self, form: str) -> tuple[Ids, ...]:
        """The concepts of the entries that a longer entry is made of, () where it is of one piece: 欧洲议会 → 欧洲, 议会."""
        known = self._inside.get(form)
        if known is None:
            known = self._inside[form] = self._cut(form)
        return known

    def _cut(self, form: str) -> tuple[Ids, ...]:
        spaced = self.code in ("en", "ru")
        pieces = form.split(" ") if spaced else list(form)
        if len(pieces) < (2 if spaced else 3):
            return ()
        found: list[Ids] = []
        i = 0
        while i < len(pieces):
            size = next((n for n in range(len(pieces) - i, 0, -1) if n < len(pieces) and self._joined(pieces, i, n) in self.entries), 0)
            if size >= (1 if spaced else 2):
                found.append(self.entries[self._joined(pieces, i, size)])
            i += size or 1
        return tuple(found)

    def _joined(self, pieces: list[str], start: int, size: int) -> str:
        return (" " if self.code in ("en", "ru") else "").join(pieces[start : start + size])

    def _forms(self, word: str, *, person: bool) -> set[str]:
        if self.code in ("en", "ru"):
            forms = {" ".join(stem(part, self.code) for part in word.lower().replace("-", " ").split())}
            placed = word[:1].isupper() and " " not in word and len(word) > 3 and not person
            return forms | of_place(word, self.code) if placed else forms
        plain = han(word)
        return inflected(plain) if self.code == "ja" else {plain}


_OF_PLACE = {"en": ("n", "an", "ian", "ean", "ese", "ish", "i"), "ru": ("ский", "йский", "ийский", "анский", "цы", "ец")}


def of_place(name: str, code: str) -> set[str]:
    """Stems of the adjectives that belong to the name of a place: Chile → Chilean, Чили → чилийский."""
    low = name.lower()
    root = low.rstrip("aeiouyаеиоуыэюяйь")
    return {stem(base + ending, code) for base in (low, root) if len(base) > 2 for ending in _OF_PLACE[code]}


def inflected(word: str) -> set[str]:
    """The beginnings that a Japanese dictionary form keeps when it is inflected: 示す → 示さ 示し 示す 示せ 示そ."""
    if word.endswith("する") and len(word) > 2:
        return {word[:-2]}
    last, root = word[-1], word[:-1]
    if len(word) == 1 or last not in _VOWEL or not _has_kanji_or_kana(root):
        return {word}
    if last == "い" and len(root) > 0:
        return {word, *(root + k for k in ("く", "か", "け", "さ"))}
    if last not in _ROWS["u"] or not _inflects(word):
        return {word}
    column = _ROWS["u"].index(last)
    forms = {root + _ROWS[v][column] for v in "aiueo"}
    if last == "う":
        forms.add(root + "わ")
    if last in "うつる":
        forms.add(root + "っ")
    if last in "くぐ":
        forms.add(root + "い")
    if last in "ぬぶむ":
        forms.add(root + "ん")
    if last == "る" and len(root) > 1 and _VOWEL.get(root[-1]) in ("i", "e"):
        forms = {root}
    return forms


def _has_kanji_or_kana(root: str) -> bool:
    return any("一" <= c <= "鿿" or "ぁ" <= c <= "ゖ" for c in root)


def _inflects(word: str) -> bool:
    return len(word) > 1 and not all("ァ" <= c <= "ヺ" for c in word)


@lru_cache(maxsize=4)
def lexicon(code: str) -> Lexicon | None:
    """The lexicon of a language, None where there is none. Built once, in well under a second."""
    return _all().get(code)


@lru_cache(maxsize=1)
def _all() -> dict[str, Lexicon]:
    books = {code: Lexicon(code) for code in LANGUAGES}
    for number, row in enumerate(rows()):
        for code, cell in zip(LANGUAGES, row[1:], strict=True):
            for word in cell.split("|"):
                if word.strip():
                    books[code].add(word.strip(), number, person=row[0].startswith(_PERSON))
    return books


@lru_cache(maxsize=1)
def rows() -> tuple[tuple[str, ...], ...]:
    """All rows (id, en, zh, ja, ru), files in the order of their names."""
    folder = resources.files(__package__)
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name)
    lines = [line for f in files for line in f.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return tuple(tuple(cells) for line in lines if len(cells := line.split("\t")) == len(LANGUAGES) + 1)


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

"""The words of one language with their concepts, under all forms that a text may show."""

from __future__ import annotations

from refcheck.lang.fold import han
from refcheck.match.stem import stem

SPACED = frozenset({"en", "ru", "de", "fr"})
"""Languages whose words stand apart and are entered by their stems."""
FORMED = frozenset({"en", "ru", "fr"})
"""Those whose forms are looked up a second time where their stem says nothing."""
_ROWS = {
    "a": "かがさざただなばまらわあ",
    "i": "きぎしじちぢにびみりい",
    "u": "くぐすずつづぬぶむるう",
    "e": "けげせぜてでねべめれえ",
    "o": "こごそぞとどのぼもろお",
}
_VOWEL = {kana: vowel for vowel, row in _ROWS.items() for kana in row}
Ids = frozenset[int]


_shared: dict[Ids, Ids] = {}


def share(table: dict[str, Ids]) -> None:
    """Make equal values one object, for all languages: a quarter of a million sets would be as many things for the garbage collector to visit."""
    for form, ids in table.items():
        table[form] = _shared.setdefault(ids, ids)


class Lexicon:
    """Words of one language → concept numbers, which all languages share.

    `longest` is, for a language with blanks, the number of words of the longest entry that begins with a stem; for one
    without blanks the number of characters of the longest entry that begins with a character. English, Russian and French keep their single `words` as
    they stand, and the stems of all `parts` of its phrases, so that a form with an unknown stem can be looked up a second time.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.entries: dict[str, Ids] = {}
        self._inside: dict[str, tuple[Ids, ...]] = {}
        self.longest: dict[str, int] = {}
        self.words: set[str] = set()
        self.parts: set[str] = set()

    def add(self, word: str, concept: int, *, person: bool = False, inflected: bool = False) -> None:
        """Enter a word of the lexicon under all forms that a text may show; names of persons have no adjectives, an `inflected` word may be a form of another."""
        for form in self._forms(word, person=person):
            known = self.entries.get(form)
            if known is not None:
                self.entries[form] = known | {concept}
                continue
            self.entries[form] = frozenset({concept})
            head, size = (form.split(" ")[0], form.count(" ") + 1) if self.code in SPACED else (form[0], len(form))
            if size > self.longest.get(head, 0):
                self.longest[head] = size
            if size > 1 and self.code in FORMED:
                self.parts.update(form.split(" "))
        if self.code in FORMED and " " not in word and not inflected:
            self.words.add(self._word(word))

    def _word(self, word: str) -> str:
        """A single word as forms are held against it."""
        return word.lower().replace("ё", "е")

    def inside(self, form: str) -> tuple[Ids, ...]:
        """The concepts of the entries that a longer entry is made of, () where it is of one piece: 欧洲议会 → 欧洲, 议会."""
        known = self._inside.get(form)
        if known is None:
            known = self._inside[form] = self._cut(form)
        return known

    def _cut(self, form: str) -> tuple[Ids, ...]:
        spaced = self.code in SPACED
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
        return (" " if self.code in SPACED else "").join(pieces[start : start + size])

    def _forms(self, word: str, *, person: bool) -> set[str]:
        if self.code in SPACED:
            forms = {" ".join(stem(part, self.code) for part in word.lower().replace("-", " ").split())}
            placed = word[:1].isupper() and " " not in word and len(word) > 3 and not person
            return forms | of_place(word, self.code) if placed else forms
        plain = han(word)
        return inflected(plain) if self.code == "ja" else {plain}


_OF_PLACE = {"en": ("n", "an", "ian", "ean", "ese", "ish", "i"), "ru": ("ский", "йский", "ийский", "анский", "цы", "ец")}


def of_place(name: str, code: str) -> set[str]:
    """Stems of the adjectives that belong to the name of a place: Chile → Chilean, Чили → чилийский."""
    low = name.lower()
    root = low if low.endswith("оу") else low.rstrip("aeiouyаеиоуыэюяйь")  # Ханчжоу: what is left of it would be the name Чжи as well
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

"""German, French and Korean: columns of their own, read when a text of that language is met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources

from refcheck.lang.later import later
from refcheck.match.korean_verbs import Begins, beginnings
from refcheck.match.lexicon.book import Ids, Lexicon, share
from refcheck.match.stem import stem
from refcheck.match.stems import words_in

_LEADING = {"de": later(r"^(?:sich|der|die|das|ein|eine) (?=.)"), "fr": later(r"^(?:se |s['’]|les? |la |l['’])(?=.)")}
# Korean nouns that end as verbs do.
_NO_VERBS = frozenset(
    "바다 판다 소다 수다 캐나다 우간다 르완다 베란다 아젠다 어젠다 프로파간다 카나다 그라나다 안다 팬다 컨다 하네다 시모다 카라간다 버뮤다 크즐오르다 키질로르다".split()
)


class Column(Lexicon):
    """German or French: words by their stems, phrases word by word. `spare` are forms of German verbs, which count where no word is so."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.spare: dict[str, Ids] = {}

    def add(self, word: str, concept: int, *, person: bool = False, inflected: bool = False) -> None:
        """Enter a word under its stem, and put by the forms that a German verb's stem does not meet."""
        super().add(word, concept, person=person, inflected=inflected)
        if self.code == "de":
            from refcheck.match.stems.german import forms

            for form in forms(word.removeprefix("sich ")):
                self.spare[form] = self.spare.get(form, frozenset()) | {concept}

    def close(self) -> None:
        """Enter the forms that are no words of their own: gemeint, but not gemein."""
        for form in self.spare.keys() - self.entries.keys():
            self.entries[form] = self.spare[form]
            self.longest.setdefault(form, 1)
        self.spare.clear()

    def _forms(self, word: str, *, person: bool) -> set[str]:
        del person
        bare = _LEADING[self.code].sub("", word) if word[:1].islower() else word
        stems = [stem(w.lower(), self.code) for piece in bare.split() for w, _, _ in words_in(piece, self.code)]
        forms = {" ".join(stems)} - {""}
        if self.code == "de" and len(stems) == 1:
            from refcheck.match.stems.german import plurals

            forms |= plurals(word)
        return forms

    def _word(self, word: str) -> str:
        from refcheck.match.stems.french import plain

        return plain(word.lower())


class Korean(Lexicon):
    """Korean: nouns by their syllables, verbs by the letters that their forms begin with.

    `verbs` maps the beginning of a verb's forms, in letters, to its concepts, `begins` to those by what it is; `phrases` the first
    word of a phrase to the words that follow, with the concepts of the whole.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.verbs: dict[str, Ids] = {}
        self.begins: dict[str, dict[Begins, Ids]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], Ids]]] = {}

    def add(self, word: str, concept: int, *, person: bool = False, inflected: bool = False) -> None:
        """Enter a noun, a verb in its dictionary form, or a phrase."""
        del person, inflected
        noun = _without_do(word.replace("·", ""))
        *before, last = noun.split()
        if before:
            self.phrases.setdefault(before[0], []).append(((*before[1:], last), frozenset({concept})))
            self.entries.setdefault(noun.replace(" ", ""), frozenset())
            self._enter(noun.replace(" ", ""), concept)
        elif last.endswith("다") and len(last) > 1 and last not in _NO_VERBS:
            for form, kind in beginnings(last):
                self.verbs[form] = self.verbs.get(form, frozenset()) | {concept}
                kinds = self.begins.setdefault(form, {})
                kinds[kind] = kinds.get(kind, frozenset()) | {concept}
        else:
            self._enter(last, concept)

    def _enter(self, noun: str, concept: int) -> None:
        self.entries[noun] = self.entries.get(noun, frozenset()) | {concept}
        self.longest[noun[0]] = max(self.longest.get(noun[0], 0), len(noun))

    def inside(self, form: str) -> tuple[Ids, ...]:
        """The concepts of the two entries that a longer noun is made of: 안전보장 → 안전, 보장."""
        cuts = range(2, len(form) - 1) if form in self.entries else ()
        found = ((self.entries.get(form[:i]), self.entries.get(form[i:])) for i in cuts)
        return next(((a, b) for a, b in found if a and b), ())


def _without_do(word: str) -> str:
    """A noun without the verb behind it that makes a verb of it: 강조하다 → 강조; 말하다 stays."""
    for ending in ("하다", "되다", "시키다", "당하다"):
        root = word.removesuffix(ending).rstrip()
        if root != word and (len(root) > 1 or (root and ending == "당하다")):
            return root
    return word


def column(code: str, numbers: Mapping[str, int]) -> Lexicon | None:
    """The words of a language that has columns of its own, None where none are there. `numbers` are the concepts' by id."""
    book: Lexicon = Korean(code) if code == "ko" else Column(code)
    for identity, word in _cells(code):
        number = numbers.get(identity)
        if number is not None:
            book.add(word, number)
    if isinstance(book, Column):
        book.close()
    share(book.entries)
    if isinstance(book, Korean):
        share(book.verbs)
    return book if book.entries else None


def _cells(code: str) -> Iterator[tuple[str, str]]:
    folder = resources.files("refcheck.match").joinpath("lexicon", code)
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name) if folder.is_dir() else []
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            identity, _, cell = line.partition("\t")
            yield from ((identity, word.strip()) for word in cell.split("|") if word.strip())

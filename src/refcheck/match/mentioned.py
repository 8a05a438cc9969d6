"""The words of a page that may be names, and whether a person's name is like one of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from refcheck.lang import language_of
from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.match.called import held_offices, is_common, is_transliterated
from refcheck.match.content import content_of
from refcheck.match.eastern import may_be_eastern
from refcheck.match.families import family_of
from refcheck.match.readings import kanji_readings
from refcheck.match.sound import Sound, likeness, sound_in, sound_of

_CAPITALS = later(r"[A-ZÀ-ÞА-ЯЁ][\w’'-]+(?:[ \u00a0](?:(?:[a-zà-þ]{2,3}|[A-ZÀ-ÞА-ЯЁ]\.) ?){0,2}[A-ZÀ-ÞА-ЯЁ][\w’'-]+)*")
_CAPITAL = later(r"[A-ZÀ-ÞА-ЯЁ][\w’'-]+")
_KATAKANA = later("[ァ-ヺ][ァ-ヺー]+(?:[・＝=][ァ-ヺ][ァ-ヺー]+)*")
_HANGUL = later("[가-힣]{2,}")
_HAN_RUN = later("[\u3400-\u9fff々]{2,}")
_LIKE = {1: 0.92, 2: 0.8, 3: 0.7}  # likeness by sound from which two words may be one name, by their consonants
_LONG_LIKE, _STRICT = 0.68, 0.12
_ROWS, _LONG_ROW = {0: 1.0, 1: 0.92, 2: 0.82}, 0.7  # the same for rows of Chinese characters, of which there are many
_LETTERS, _STEM, _LONG = 0.72, 4, 5
_FAMILY_KANA = 4
_TELLING, _OTHER, _SURELY, _MUCH = (
    2,
    0.66,
    0.88,
    0.25,
)  # consonants of a name that can be told; likeness of another, of the same, and between them
_WINDOW = (2, 6)
_SCRIPTS = tuple(map(re.compile, ("[A-Za-zÀ-ž]", "[А-яЁё]", "[ァ-ヺ]", "[가-힣]", "[\u3400-\u9fff]")))
_MOST_READ = 30_000  # characters of a page that are read for names


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page that may be a name; `common`: the lexicon knows it as another word."""

    text: str
    common: bool
    lang: str


Run = tuple[Word, ...]


@lru_cache(maxsize=8)
def plain_runs(text: str, lang: str) -> tuple[Run, ...]:
    """The rows of capitalised words, katakana words and unknown Korean words of a text, each once."""
    code = lang.split("-")[0]
    text = text[:_MOST_READ]
    rows = [tuple(_CAPITAL.findall(m.group())) for m in _CAPITALS.finditer(text)]
    rows += [tuple(re.split("[・＝=]", m.group())) for m in _KATAKANA.finditer(text)]
    if code == "ko":
        rows += [(u.word,) for u in content_of(text, code).units if (u.proper or not u.ids) and _HANGUL.fullmatch(u.word)]
    else:
        rows += [(m.group(),) for m in _HANGUL.finditer(text)]
    return tuple(tuple(_word(w, code) for w in row) for row in dict.fromkeys(rows))


@lru_cache(maxsize=4096)
def _word(text: str, code: str) -> Word:
    language = language_of(code)
    stop = language is not None and text.lower() in language.matching.stop
    return Word(text, stop or is_common(text.lower() if code != "de" else text, code), code)


def resembles(words: list[str], run: Run) -> bool:
    """Whether a row of words may name the person of these words: by his family name, or alone by his first."""
    if any(_near(w, other) for w in words[-1:] + words[1:-1] for other in run):
        return True
    if len(words) == 1:
        return False
    first_too = may_be_eastern(words) and not ("ァ" <= words[0][0] <= "ヺ" and len(words[0]) > _FAMILY_KANA)
    if any(_near(words[0], other) for other in (run if first_too else run[:1] if len(run) == 1 else ())):
        return True
    joined = Word("".join(w.text for w in run), common=False, lang=run[0].lang)
    return first_too and _near("".join(words), joined)


def is_elsewhere(asked: str, voice: list[str], text: str, lang: str) -> bool:
    """Whether what is like a name on a page is another word than the names of those who speak; True where letters or characters tell it."""
    sounded = not _SCRIPTS[-1].search(asked) or is_transliterated(asked)
    if not sounded or any(_SCRIPTS[-1].search(n) or any(s.match(n) and s.match(asked) for s in _SCRIPTS) for n in voice):
        return True
    own = {w for n in voice for w in re.split(r"[\s・·=＝.]+", n)}
    words = [w for w in re.split(r"[\s・·=＝]+", asked) if len(w) > 1]
    return any(resembles(words, run) for run in plain_runs(text, lang) if own.isdisjoint(w.text for w in run))


def is_rather(asked: str, voice: list[str], text: str, lang: str) -> bool:
    """Whether a page has a name that is the asked one by its sound, and much more so than the names of those who speak."""
    family = re.split(r"[\s・·=＝]+", asked)[-1]
    heard = sound_of(family)
    if heard is None or heard.size < _TELLING:
        return False
    spoken = {w for name in voice for w in re.split(r"[\s・·=＝.]+", name)}
    theirs = max((_likeness(heard, w, lang) for w in spoken if w), default=0.0)
    others = (w.text for run in plain_runs(text, lang) for w in run if not w.common and w.text not in spoken)
    return theirs < _OTHER and any(_likeness(heard, w, lang) >= max(_SURELY, theirs + _MUCH) for w in others)


def _likeness(heard: Sound, word: str, lang: str) -> float:
    said = sound_in(word, lang) if lang in ("de", "fr") else sound_of(word)
    return likeness(heard, said) if said is not None else 0.0


def _near(word: str, other: Word) -> bool:
    """Whether two words may be spellings of one name; what is a common word must be more like it."""
    a, b = fold_text(word), fold_text(other.text)
    if a == b:
        return True
    if any(script.match(word) and script.match(other.text) for script in _SCRIPTS):
        return not other.common and _by_letters(a, b)
    heard = sound_of(word)
    said = sound_in(other.text, other.lang) if other.lang in ("de", "fr") else sound_of(other.text)
    if heard is None or said is None:
        return False
    least = _LIKE.get(min(heard.size, said.size), _LONG_LIKE) + (_STRICT if other.common else 0)
    return likeness(heard, said) >= least


def _by_letters(one: str, other: str) -> bool:
    short = min(len(one), len(other))
    if short >= _STEM and one[: max(_STEM, short - 2)] == other[: max(_STEM, short - 2)]:
        return True
    return short >= _LONG and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LETTERS


@lru_cache(maxsize=8)
def sounding_runs(text: str) -> tuple[Sound, ...]:
    """The sounds of rows of Chinese characters that may be names: what no long word of the lexicon covers."""
    found: dict[Sound, None] = {}
    covered = bytearray(len(text))
    for unit in content_of(text, "zh").units:
        if unit.ids and not unit.proper and unit.end - unit.start > 1:
            covered[unit.start : unit.end] = b"\1" * (unit.end - unit.start)
    for run in _HAN_RUN.finditer(text):
        for start in range(run.start(), run.end() - 1):
            for end in range(start + _WINDOW[0], min(start + _WINDOW[1], run.end()) + 1):
                if not any(covered[start:end]) and (sound := sound_of(han(text[start:end]))) is not None:
                    found[sound] = None
    return tuple(found)


def sounds_like(name: Sound, text: str) -> bool:
    """Whether a row of a Chinese text's characters sounds like a name."""
    return any(likeness(name, other) >= _ROWS.get(min(name.size, other.size), _LONG_ROW) for other in sounding_runs(text))


@lru_cache(maxsize=8)
def possible_families(text: str) -> tuple[str, ...]:
    """What may be Japanese family names in Chinese characters: every beginning of a run that is one."""
    found: dict[str, None] = {}
    for run in _HAN_RUN.finditer(text):
        for i in range(len(run.group()) - 1):
            if (family := family_of(run.group()[i : i + 4])) is not None:
                found[family] = None
    return tuple(found)


@lru_cache(maxsize=8)
def unread_names(text: str) -> tuple[str, ...]:
    """The names before titles on a Japanese page whose reading we do not know."""
    japanese = language_of("ja")
    titles = japanese.speech.titles if japanese is not None else ""
    found: dict[str, None] = {}
    for m in re.finditer(rf"([\u3400-\u9fff々]{{2,5}}?)(?:{titles}|さん|君|様)", text):
        name = _before_office(m.group())
        for unit in content_of(m[1], "ja").units if not name else ():
            if unit.proper or (unit.ids and unit.end - unit.start > 1):
                break
            name = m[1][: unit.end]
        if len(name) > 1 and family_of(name) is None and not all(c in kanji_readings() for c in han(name[:2])):
            found[han(name)] = None
    return tuple(found)


def _before_office(titled: str) -> str:
    """The word that stands before a whole office: 城内 of 城内外務大臣."""
    units = content_of(titled, "ja").units
    office = len(units) > 1 and not units[1].ids.isdisjoint(held_offices()) and units[1].end == len(titled)
    return titled[: units[0].end] if office and not units[0].proper else ""

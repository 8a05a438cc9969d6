"""Whether a page nowhere names a person, in whatever letters it would: what is only a little like his name counts as naming him."""

from __future__ import annotations

import re

from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.match.called import is_transliterated, known_persons
from refcheck.match.content import content_of
from refcheck.match.eastern import is_dialect, may_be_eastern
from refcheck.match.families import family_of, is_read, written_as
from refcheck.match.jamo import is_hangul
from refcheck.match.mentioned import plain_runs, possible_families, resembles, sounds_like, unread_names
from refcheck.match.pairing import named_in, written_in_characters
from refcheck.match.persons import words_of
from refcheck.match.readings import chinese_readings, hangul_of
from refcheck.match.sound import Sound, likeness, sound_of

_HAN = later("[\u3400-\u9fff々]")
_DOTS = later("[·・•\\s]")
_SEVERAL = later(r"[、,]| (?:and|und|et|и) |[과와] ")
_SYLLABLES = 3  # of a Korean word that are looked for as they are
_MOST = 30_000  # characters of a page that are read for names
_MOST_WORDS = 3
_SHORT = 4  # sounds of a name too short to be missed on a page
_CLEAR, _EXACT = 0.74, 0.92  # likeness by sound from which a name in Chinese characters may be a name in letters, a family name alone


def is_absent(asked: str, lang: str, text: str, page_lang: str) -> bool:
    """Whether nothing on a page may be the asked person's name, which is long enough to be known again."""
    if len(text) > _MOST:
        return False
    several = [name for name in _SEVERAL.split(asked) if name.strip()]
    if len(several) > 1:
        return all(is_absent(name.strip(), lang, text, page_lang) for name in several)
    words = words_of(asked) or [asked]
    if is_hangul(asked[:1]) and any(w[:_SYLLABLES] in text for w in words if len(w) > 1):
        return False
    if _HAN.search(asked):
        if _is_written(asked, text):
            return False
        if not re.search("[·・•]", asked) and not is_transliterated(asked):
            return not _is_read_on(asked, text, page_lang)
    return not _is_known(asked, lang, text, page_lang) and not _is_heard(words, text, page_lang)


def _is_known(asked: str, lang: str, text: str, page_lang: str) -> bool:
    """Whether the lexicon knows the person, and the page has a word for him."""
    return not known_persons(asked, lang).isdisjoint(content_of(text, page_lang).ids)


def _is_written(asked: str, text: str) -> bool:
    """Whether the page has two characters of the name side by side, or all but one of its row."""
    name, plain = han(_DOTS.sub("", asked)), han(text)
    if any(name[i : i + 2] in plain for i in range(len(name) - 1)):
        return True
    gaps = (re.escape(name[:i]) + "." + re.escape(name[i + 1 :]) for i in range(1, len(name) - 1))
    return any(re.search(gap, plain) for gap in gaps)


def _is_heard(words: list[str], text: str, page_lang: str) -> bool:
    """Whether a word of the page may be one of a name written by its sound; True for a name too short to be missed."""
    sounds = _sounds(words)
    if not sounds or max(len(s.forms[0]) for s in sounds) <= _SHORT:
        return True
    if any(resembles(words, run) for run in plain_runs(text, page_lang)):
        return True
    if _HAN.match(words[0]) or not _HAN.search(text):
        return False
    eastern = may_be_eastern(words)
    if is_dialect(words):
        return True  # we cannot read such names
    if page_lang[:2] == "zh" and any(sounds_like(s, text) for s in (sounds[-1:] if eastern else _sounds(words[1:] or words))):
        return True
    return eastern and _is_spelled_on(words, text, page_lang)


def _is_spelled_on(words: list[str], text: str, page_lang: str) -> bool:
    """Whether Chinese characters of the page may be read as the name, in Chinese, Japanese or Korean."""
    page = content_of(text, page_lang)
    if any(named_in(w, page) for w in words if w.isascii() or is_hangul(w[0])):
        return True
    if any(is_read(family, words) for family in possible_families(text)):
        return True
    kana = "ァ" <= words[0][0] <= "ヺ"  # there a Japanese name is in characters
    return page_lang[:2] == "ja" and not kana and any(_may_be_read(name, words) for name in unread_names(text))


def _may_be_read(name: str, words: list[str]) -> bool:
    """Whether a name of unknown reading may be read so: not, where we know how the reading is written, and in none of its characters."""
    written = "".join(w for word in words for w in written_as(word))
    return not written or any(c in written for c in name)


def _is_read_on(asked: str, text: str, page_lang: str) -> bool:
    """Whether a word of the page, in letters, may be the name in Chinese characters."""
    rows = [[w.text for w in run] for run in plain_runs(text, page_lang)]
    runs = dict.fromkeys(tuple(row[i:k]) for row in rows for i in range(len(row)) for k in range(i + 1, min(i + _MOST_WORDS, len(row)) + 1))
    runs = {run: None for run in runs if may_be_eastern(list(run))}
    words = list(dict.fromkeys(w for run in runs for w in run))
    folded = han(_DOTS.sub("", asked))
    if is_read(folded, words) or any(is_hangul(w[0]) and written_in_characters(w, folded) for w in words):
        return True
    if any(named_in(w, content_of(asked, code)) for w in words if w.isascii() for code in ("ja", "zh")):
        return True
    family = family_of(folded) or folded[:1]
    if page_lang[:2] == "ja" or (len(family) > 1 and len(folded) > len(family)):
        return False  # a Japanese family name is read in one way, and a Japanese page writes such names in characters
    if not all(c in chinese_readings() for c in folded):
        return bool(words)  # a rare character has no sound that we know
    whole = _sounds([folded, folded[len(family) :] + family, hangul_of(folded)])
    alone = [s for part in (family, hangul_of(family)) if part and (s := sound_of(part)) is not None]
    joined = [s for run in runs if (s := sound_of("".join(run))) is not None]
    if any(likeness(s, other) >= _CLEAR for s in whole for other in joined):
        return True
    single = [s for run in rows if len(run) == 1 and (s := sound_of(run[0])) is not None]
    return any(likeness(s, other) >= _EXACT for s in alone for other in single)


def _sounds(words: list[str]) -> list[Sound]:
    """The sounds of words, and at last of all of them as one."""
    spelled = dict.fromkeys(w for w in (*words, "".join(words)) if w)
    return [s for w in spelled if (s := sound_of(han(w) if _HAN.match(w) else w)) is not None]

"""Whether a page nowhere names a person, in whatever letters it would: what is only a little like his name counts as naming him."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.fold import fold_text, han
from refcheck.match.content import content_of
from refcheck.match.families import family_of, is_read
from refcheck.match.jamo import is_hangul
from refcheck.match.pairing import has_counterpart, named_in, written_in_characters
from refcheck.match.persons import words_of
from refcheck.match.sound import Sound, likeness, reaches, sound_of
from refcheck.match.speakers import names_near

_HAN = re.compile("[\u3400-\u9fff々]")
_HAN_RUN = re.compile("[\u3400-\u9fff々]{2,}")
_LIKE = 0.68  # likeness by sound from which a word of the page may be his name
_STEM = 4  # letters in which two forms of one name agree
_MOST = 30_000  # characters of a page that are read for names
_SHORT = 2  # sounds of a name too short to be missed on a page


def is_absent(asked: str, lang: str, text: str, page_lang: str) -> bool:
    """Whether nothing on a page may be the asked person's name, which is long enough to be known again."""
    if len(text) > _MOST:
        return False
    words = words_of(asked) or [asked]
    if fold_text(words[-1])[:_STEM] in fold_text(text) or fold_text(words[0])[:_STEM] in fold_text(text):
        return False
    if _HAN.search(asked):
        return not _is_written(asked, text) and not _is_read_on(asked, text)
    sounds = [s for w in words if (s := sound_of(w)) is not None]
    if not sounds or max(s.size for s in sounds) <= _SHORT:
        return False
    page = content_of(text, page_lang)
    if any(has_counterpart(u, page) for u in content_of(asked, lang).units if u.proper or not u.ids):
        return False
    if any(named_in(w, page) for w in words if w.isascii() or is_hangul(w[0])):
        return False
    if any(is_read(run, words) for run in _runs(text)):
        return False
    heard = [*_heard(text), *page.transliterated]
    return not any(likeness(s, other) >= _LIKE or reaches(s, other, _LIKE + 0.1) for s in sounds if s.size > _SHORT for other in heard)


def _is_written(asked: str, text: str) -> bool:
    """Whether the page has two characters of the name side by side."""
    name, plain = han(re.sub("[·・•\\s]", "", asked)), han(text)
    return any(name[i : i + 2] in plain for i in range(len(name) - 1))


def _is_read_on(asked: str, text: str) -> bool:
    """Whether a word of the page, in letters, may be the name in Chinese characters."""
    words = list(dict.fromkeys(w for w in names_near(text) if not _HAN.match(w)))
    if is_read(asked, words):
        return True
    if any(is_hangul(w[0]) and written_in_characters(w, han(asked)) for w in words):
        return True
    family = family_of(asked) or asked[:1]
    parts = (asked, asked[len(family) :]) if not re.search("[·・•]", asked) else words_of(asked)
    sounds = [s for p in parts if p and (s := sound_of(han(p))) is not None]
    if not sounds or max(s.size for s in sounds) <= _SHORT:
        return True  # what has no sound for us may be anybody
    return any(likeness(s, other) >= _LIKE for s in sounds if s.size > _SHORT for other in _heard(text))


@lru_cache(maxsize=8)
def _heard(text: str) -> tuple[Sound, ...]:
    words = dict.fromkeys(w for w in names_near(text) if not _HAN.match(w))
    return tuple(s for w in words if (s := sound_of(w)) is not None and s.size > _SHORT)


@lru_cache(maxsize=8)
def _runs(text: str) -> tuple[str, ...]:
    """What may be family names in Chinese characters: every beginning of a run that is one."""
    found: dict[str, None] = {}
    for run in _HAN_RUN.finditer(text):
        for i in range(len(run.group()) - 1):
            if (family := family_of(run.group()[i : i + 4])) is not None:
                found[family] = None
    return tuple(found)

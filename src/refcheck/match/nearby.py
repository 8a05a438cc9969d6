"""Whether a person stands near enough to a passage for it to be his, where no verb of saying in its sentence gives it to anybody by name."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.absent import is_absent
from refcheck.match.called import Called, held_offices
from refcheck.match.content import content_of
from refcheck.match.epithets import beside
from refcheck.match.persons import stands_in, words_of
from refcheck.model import Voice

_REACH = 900  # characters between a person's name and the pronoun that still means him
_PARAGRAPHS = 2  # a passage's own and the one before
_BEFORE = 500  # characters of them, where lines are long
_HEAD = 300  # characters at the beginning of a page, whose title and summary may say whose all of it is,
_MOST_HEAD, _LONG = 2500, 120  # and the most of them, up to the first line of this length
_WHOLE = 0.5  # share of a page from which a voice is that of all of it
_STOP = later(r"[。！？!?\n]|\.(?=\s|$)")
_LETTERS = 3  # of a family name that are looked for, with its inflected forms


@dataclass(frozen=True)
class Known:
    """A person of the paper on a page: `his` are the page's names for him, `others` those of the page's other speakers."""

    asked: Called
    his: Collection[str]
    others: Collection[str]
    text: str
    language: Language | None

    def stands_in(self, stretch: str) -> bool:
        """Whether he may be named in a stretch of the page, by his name or by his office."""
        lang = self.language.code if self.language else ""
        if any(_stem(name) in stretch for name in self.his) or stands_in(self.asked.name, stretch, self.language, []):
            return True
        # Where the page's letters for him are known, what only sounds a little like him is somebody else.
        return self._by_office(stretch, lang) or (not self.his and not is_absent(self.asked.name, self.asked.lang, stretch, lang))

    def _by_office(self, stretch: str, lang: str) -> bool:
        """Whether a stretch has an office that stands beside his name elsewhere."""
        offices = content_of("\n".join(beside(n, self.text, lang, self.others) for n in self.his), lang).ids & held_offices()
        return bool(offices) and not offices.isdisjoint(content_of(stretch, lang).ids)


def is_led_past(person: Known, voice: Voice) -> bool:
    """Whether between the name of a voice's person and the passage, which a pronoun gives him, nothing can mean the paper's."""
    named = max((person.text.rfind(_stem(name), 0, voice.start) for name in voice.names), default=-1)
    return (
        0 <= voice.start - named <= _REACH
        and named >= 0
        and not person.stands_in(person.text[named : _end_of_sentence(person.text, voice.end)])
    )


def is_apart(person: Known, span: tuple[int, int], voices: Collection[Voice]) -> bool:
    """Whether text[span], which the page gives to nobody, is far from the paper's person: he did not speak last before it, and stands neither
    in its paragraph and the one before nor at the page's head."""
    start, end = span
    text = person.text
    before = [v for v in voices if v.names and v.end <= start and v.end - v.start < _WHOLE * len(text)]
    if before and not set(before[-1].names).isdisjoint(person.his):
        return False
    if start < min((v.start for v in voices if v.how in ("label", "asked") and v.end - v.start < _WHOLE * len(text)), default=0):
        return False  # a speech, before what is asked of it
    at = start
    for _ in range(_PARAGRAPHS):
        at = text.rfind("\n", 0, len(text[:at].rstrip())) + 1 if at else 0
    near = text[max(at, start - _BEFORE) : _end_of_sentence(text, end)]
    return not person.stands_in(near) and not person.stands_in(_head(text)[:start])


def _head(text: str) -> str:
    """The beginning of a page with its first long line."""
    long = re.search(rf"[^\n]{{{_LONG},}}", text[:_MOST_HEAD])
    return text[: max(_HEAD, long.end() if long else 0)]


def _stem(name: str) -> str:
    """The word of a name by which it is known again, less the ending that a case may change."""
    word = (words_of(name) or [name])[-1]
    return word[: max(_LETTERS, len(word) - 2)] if re.match("[А-яЁё]", word) else word


def _end_of_sentence(text: str, at: int) -> int:
    """The end of the sentence that text[at] stands in, and of a short one behind its closing mark that may say who spoke."""
    stop = _STOP.search(text, max(0, at - 1))
    end = stop.end() if stop else len(text)
    line = text.find("\n", end)
    return min(end + 60, line if line >= 0 else len(text))

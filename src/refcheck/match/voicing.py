"""A speaker held against the voices of a page: the same person, another one, or nothing that could be told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from refcheck.lang import Language, language_of
from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.match.absent import is_absent
from refcheck.match.called import Called, asks, bare, called, held_offices, is_named, is_person, names_person
from refcheck.match.content import content_of
from refcheck.match.eastern import may_be_eastern
from refcheck.match.epithets import beside, covers
from refcheck.match.families import family_of
from refcheck.match.mentioned import is_elsewhere, is_rather
from refcheck.match.nearby import Known, is_apart, is_led_past
from refcheck.match.persons import same, stands_in, surely_two, words_of
from refcheck.match.readings import chinese_readings, kanji_readings
from refcheck.model import Difference, MarkState, Voice

__all__ = ["bare", "by_distance", "by_voice", "is_person", "voice_at"]

_SURE = ("label", "quoted", "reported")
_HAN = later("[\u3400-\u9fff]")
_TOLD = ("quoted", "reported", "meant", "introduced")
_ENOUGH = 0.5  # share of the passage that a voice must hold
_SEVERAL = later(r"[、/]| (?:and|und|et|и) ")
_MOSTLY = 0.8  # share of a passage that is a question, of one that answers nothing
_PART = 0.2  # and the words of the only one who speaks in it
NOBODY = "?"  # a speaker whom the page does not name
_HEAD = 300  # characters in which a page says who answers
_LABEL = 80  # characters before a turn in which its label stands
# A paper speaks on its own page through whoever speaks there.
_PRESS = later(
    r"times|news|post|daily|herald|journal|tribune|courier|press|review|weekly|magazine|agency|[报報网網紙聞信誌刊]$|新聞|通信|放送|テレビ|タイムズ|通讯社|电视"
    r"|zeitung|magazin|agentur|тасс|риа|газет|журнал|агентств|телеканал|신문|일보|통신|방송|quotidien|hebdo|agence|courrier",
    re.IGNORECASE,
)
_LONGEST_PAGE = 300_000  # characters
Told = tuple[MarkState, tuple[Difference, ...]]
_NOTHING: Told = (MarkState.NOT_CHECKED, ())


@dataclass(frozen=True)
class _Heard:
    """A page, the voice that holds the passage, and the speaker whom the paper names for it."""

    asked: Called
    voice: Voice
    voices: tuple[Voice, ...]
    text: str
    lang: str

    @cached_property
    def language(self) -> Language | None:
        return language_of(self.lang)

    @cached_property
    def names(self) -> list[str]:
        """All names of the page's voices."""
        return list(dict.fromkeys(n for v in self.voices for n in v.names))

    @cached_property
    def persons(self) -> list[str]:
        """The persons whom the voice may be."""
        return [
            n
            for n in self.voice.names
            if not (called(n, self.lang).office and not names_person(n, self.language))
            and names_person(n, self.language, label=self.voice.how == "label" and (n.isupper() or "(" in n or family_of(n) is not None))
        ]

    def is_he(self, name: str) -> bool:
        """Whether a name of the page is the paper's speaker."""
        if self.asked.person or (not self.asked.office and self.asked.name[:1].isupper()):  # Hardy is a word, too
            return same(self.asked.name, name, self.language)
        other = called(name, self.lang)
        if self.asked.body and other.body and covers(self.asked, name, self.lang) and not other.person:
            return True
        return fold_text(self.asked.words) == fold_text(name) or (self.asked.office and _same_office(self.asked.words, name))

    def holds(self, name: str) -> bool:
        """Whether the page says of a name that it has the office which the paper names."""
        if not self.asked.office:
            return False
        return covers(self.asked, f"{name}\n{beside(name, self.text, self.lang, self.names)}", self.lang)

    @cached_property
    def his(self) -> list[str]:
        """The page's names for the paper's person, where he speaks."""
        return [n for v in self.voices if v is not self.voice and v.how in _SURE for n in v.names if self.is_he(n)]

    @cached_property
    def known(self) -> Known:
        """The paper's person as the page knows him."""
        return Known(self.asked, self.his, [n for n in self.names if n not in self.his], self.text, self.language)

    def has_office(self, printed: Iterable[str]) -> bool:
        """Whether a label that is an office alone may be the paper's person's, who is called by it elsewhere: MARGARET HOLLOWAY, FOREIGN MINISTER."""
        offices = _offices("\n".join(printed), self.lang)
        labels = [
            self.text[: v.start][-_LABEL:].split("\n")[-1]
            for v in self.voices
            if v.how == "label" and not set(v.names).isdisjoint(self.his)
        ]
        return not offices.isdisjoint(_offices("\n".join(labels), self.lang))

    def is_other_office(self) -> bool:
        """Whether the paper names an office alone (座長) that another label of the minutes bears (立花座長), and this one does not."""
        office = fold_text(self.asked.words)
        if not self.asked.office or len(office) < len("座長") or _HAN.search(office) is None:
            return False
        bearing = [n for v in self.voices if v.how == "label" for n in v.names if fold_text(n).endswith(office) and fold_text(n) != office]
        return bool(bearing) and not any(office in fold_text(n) or n in bearing for n in self.voice.names)

    def is_introduced(self) -> bool:
        """Whether a page that names nobody introduces the paper's office at its head."""
        return self.asked.office and covers(self.asked, self.text[:_HEAD], self.lang)

    def is_host(self) -> bool:
        """Whether the head of a page with questions and answers has the name of the paper's person, who bears a title: he answers."""
        answered = any(v.how == "label" and not v.names for v in self.voices)
        titled = not self.content_of_title.isdisjoint(held_offices())
        return answered and titled and stands_in(self.asked.name, self.text[:_HEAD], self.language, [])

    @cached_property
    def content_of_title(self) -> frozenset[int]:
        """The concepts of the words that the paper has for the speaker."""
        return content_of(self.asked.words, self.asked.lang).ids

    @cached_property
    def absent(self) -> bool:
        """Whether nothing on the page may be the name of the paper's person."""
        return is_absent(self.asked.name, self.asked.lang, self.text, self.lang)

    def is_another_page(self) -> bool:
        """Whether the page names persons who speak or write, and nowhere the paper's."""
        return any(names_person(n, self.language) for n in self.names) and self.absent

    def is_borne(self, label: str) -> bool:
        """Whether a transcript's label is a name: one that is no common word, or that the page prints behind another name."""
        behind_name = re.search(rf"[A-ZÀ-ÞА-ЯЁ][\w’-]+ {re.escape(label)}(?!\w)", self.text) if label[:1].isupper() else None
        office = called(label, self.lang).office
        return is_named(label, self.language) or (behind_name is not None and not office and not asks(called(label, self.lang)))

    def is_foreign(self) -> bool:
        """Whether an office of the page's country that speaks without a name is held by nobody of such a name: 大臣 is no Owen Strand."""
        if self.lang[:2] not in ("zh", "ja", "ko"):
            return False
        if _HAN.search(self.asked.name):
            return "·" in self.asked.name
        home = self.lang[:2] == self.asked.lang == "ja"  # a Japanese paper writes its own people's names in characters
        return home or not may_be_eastern(words_of(self.asked.name))

    def stands_elsewhere(self) -> bool:
        """Whether the page names the paper's person at all; one too long to be read for that may."""
        if len(self.text) > _LONGEST_PAGE:
            return True
        others = [n for n in self.names if n not in self.voice.names]
        return stands_in(self.asked.name, self.text, self.language, others)


def by_voice(speaker: str, speaker_lang: str, voices: tuple[Voice, ...], span: tuple[int, int], page: tuple[str, str]) -> Told | None:
    """What the voices of a page (text, language) say of the paper's speaker for text[span]; None where no voice holds it."""
    several = [name.strip() for name in _SEVERAL.split(speaker) if len(name.strip()) > 1]
    if len(several) > 1:  # said by two: by either of them
        told = [by_voice(name, speaker_lang, voices, span, page) for name in several]
        if any(t is None for t in told):
            return None
        states = {t[0] for t in told if t is not None}
        if states == {MarkState.DIFFERS}:
            others = dict.fromkeys(d.source for t in told if t is not None for d in t[1])
            return MarkState.DIFFERS, (Difference("speaker", speaker, ", ".join(others)),)
        return (MarkState.AGREES, ()) if MarkState.AGREES in states else _NOTHING
    voice = voice_at(voices, span)
    if voice is None:
        return None
    if voice.how == "asked" and min(voice.end, span[1]) - max(voice.start, span[0]) < _MOSTLY * (span[1] - span[0]):
        return _NOTHING  # the end of a question and the answer to it
    heard = _Heard(called(speaker, speaker_lang), voice, voices, *page)
    if voice.how == "asked":
        return _of_question(heard)
    unnamed = voice.how == "label" and not voice.names and heard.is_introduced()
    by_office = voice.how == "label" and bool(voice.names and heard.his) and not heard.persons and heard.has_office(voice.names)
    if unnamed or by_office or any(heard.is_he(name) or heard.holds(name) for name in voice.names):
        # Of several names at a page's head his tells nothing of the rest where he is quoted himself.
        return _NOTHING if voice.how == "byline" and len(voice.names) > 1 and heard.his else (MarkState.AGREES, ())
    other = _another_person(heard) if heard.asked.person else _another_side(heard)
    if not other and voice.how == "byline" and _is_told_by_nobody(heard, span):
        other = [*heard.persons] or [NOBODY]
    if other:
        return MarkState.DIFFERS, (Difference("speaker", speaker, ", ".join(other)),)
    return _NOTHING


def by_distance(speaker: str, speaker_lang: str, voices: tuple[Voice, ...], span: tuple[int, int], page: tuple[str, str]) -> Told:
    """What is told of the paper's speaker by where he speaks on a page that gives text[span] to nobody."""
    nobody = Voice(*span, (), "byline")
    heard = _Heard(called(speaker, speaker_lang), nobody, voices, *page)
    return (MarkState.DIFFERS, (Difference("speaker", speaker, NOBODY),)) if _is_told_by_nobody(heard, span) else _NOTHING


def _is_told_by_nobody(heard: _Heard, span: tuple[int, int]) -> bool:
    """Whether a passage that the page's author tells is not the paper's person's, who speaks elsewhere on the page and far from it."""
    return heard.asked.person and bool(heard.his) and is_apart(heard.known, span, heard.voices)


def _of_question(heard: _Heard) -> Told:
    """What a transcript's questioner says is not what the answering person says."""
    asked = heard.asked
    if asks(asked) or any(heard.is_he(name) for name in heard.voice.names):
        return MarkState.AGREES, ()
    asking = heard.persons
    apart = bool(asking) and all(surely_two(asked.name, bare(n, heard.language), (asked.lang, heard.lang)) for n in asking)
    # Who only is named may be who asks, but for whom the head of the page introduces.
    if asked.office or (asked.person and (apart or _speaks_elsewhere(heard) or heard.is_host())):
        return MarkState.DIFFERS, (Difference("speaker", asked.words, ", ".join(asking) if apart else NOBODY),)
    return _NOTHING


def _another_person(heard: _Heard) -> list[str]:
    """Who speaks, where that is surely not the paper's person."""
    asked, voice, persons = heard.asked, heard.voice, heard.persons
    langs = (asked.lang, heard.lang)
    apart = bool(persons) and all(surely_two(asked.name, bare(name, heard.language), langs) for name in persons)
    apart = apart or (bool(persons) and is_rather(asked.name, persons, heard.text, heard.lang))
    only = len(persons) == len(voice.names) or len(persons) == 1
    if voice.how in _SURE:
        named = persons or [n for n in voice.names if voice.how == "label" and called(n, heard.lang).office]
        # An office, or "the two ministers", may be he, unless the page has him elsewhere.
        told = apart and only and (heard.absent or is_elsewhere(asked.name, persons, heard.text, heard.lang))
        if told or (named and _speaks_elsewhere(heard) and (persons or not heard.has_office(named))):
            return named
        borne = persons or [n for n in voice.names if voice.how == "label" and heard.is_borne(n)]
        if borne and heard.absent and (apart or not any(_is_unread(asked, bare(n, heard.language), heard.lang) for n in borne)):
            return borne
        return [NOBODY] if voice.how == "label" and not borne and heard.is_foreign() and heard.absent else []
    if voice.how == "introduced" and not voice.names:
        return [NOBODY] if heard.is_another_page() else []
    # Under an author's name others may speak; whom the page nowhere names does not.
    if persons and heard.absent and (apart or not any(_is_unread(asked, bare(n, heard.language), heard.lang) for n in persons)):
        return persons
    if voice.how in ("meant", "introduced"):
        led = (
            voice.how == "meant"
            and apart
            and only
            and is_elsewhere(asked.name, persons, heard.text, heard.lang)
            and is_led_past(heard.known, voice)
        )
        return persons if led or (apart and not heard.stands_elsewhere()) else []
    return []


def _offices(words: str, lang: str) -> frozenset[int]:
    """The offices that words name, as wholes: no minister in FOREIGN MINISTER."""
    return frozenset(i for u in content_of(words, lang).units for i in u.ids) & held_offices()


def _is_unread(asked: Called, name: str, lang: str) -> bool:
    """Whether one of two names is in letters that may be how the other's characters are read, one of which we cannot read: 乔北溟, Qiao Beiming."""
    written = [_HAN.search(asked.name) is not None, _HAN.search(name) is not None]
    wide, sounded, code = (asked.name, name, asked.lang) if written[0] else (name, asked.name, lang)
    if not any(written) or all(written) or not may_be_eastern(words_of(sounded)):
        return False
    known = kanji_readings() if code.startswith("ja") else {c: (r,) for c, r in chinese_readings().items()}
    read = [known.get(c) for c in han(wide) if _HAN.match(c)]
    letters = fold_text(sounded).replace(" ", "")
    heard = [any(len(r) > 1 and r in letters for r in readings) for readings in read if readings]
    if not letters.isascii():
        return not all(read)
    if code.startswith("ja"):
        return any(heard) or not all(read)  # 南雲 is Nagumo: a Japanese name is often read as no other word with its characters is
    return not all(read) and all(heard)


def _speaks_elsewhere(heard: _Heard) -> bool:
    """Whether the paper's person speaks at another place of the page."""
    return bool(heard.his)


def _another_side(heard: _Heard) -> list[str]:
    """Who speaks, where the paper names a country's side, a body or whoever asks, and that is surely another one."""
    if heard.voice.how not in _SURE or not heard.voice.names:
        return []
    if heard.voice.how == "label" and heard.is_other_office():
        return list(heard.voice.names)
    if asks(heard.asked):  # whom the page has ask in other places
        asking = any(v.how == "asked" for v in heard.voices)
        return list(heard.voice.names) if asking and not any(asks(called(n, heard.lang)) for n in heard.voice.names) else []
    bodies = [one for one in (called(n, heard.lang) for n in heard.voice.names) if one.body]
    if len(bodies) == len(heard.voice.names):
        ours = _country(heard.asked)
        apart = bool(ours) and all((theirs := _country(one)) and theirs.isdisjoint(ours) for one in bodies)
        if apart or (heard.asked.body and not _PRESS.search(heard.asked.words) and heard.his):
            return list(heard.voice.names)
    elif heard.asked.body and heard.persons == list(heard.voice.names) and heard.his and not _PRESS.search(heard.asked.words):
        # Whoever speaks for a body is called by it somewhere.
        own = [unit.ids for unit in heard.asked.content.units if unit.ids]
        near = content_of("\n".join(beside(n, heard.text, heard.lang, heard.names) for n in heard.persons), heard.lang).ids
        return heard.persons if own and all(ids.isdisjoint(near) for ids in own) else []
    return []


def _country(side: Called) -> frozenset[int]:
    """The country that is all there is in a speaker's name: 日本側, Moscow; empty for a ministry or a paper."""
    units = side.content.units
    return units[0].ids if side.body and len(units) == 1 and units[0].proper else frozenset()


def voice_at(voices: Iterable[Voice], span: tuple[int, int]) -> Voice | None:
    """The narrowest voice that holds most of text[span]."""
    start, end = span
    touching = [v for v in voices if min(v.end, end) > max(v.start, start)]
    pieces = [v for v in touching if v.how in _TOLD]
    if pieces and len({v.names for v in pieces}) == 1:  # "…," he said, "…"
        joined = replace(pieces[0], start=pieces[0].start, end=pieces[-1].end)
        inside = start <= joined.start and joined.end <= end + 1 and joined.end - joined.start >= _PART * (end - start)
        touching.append(replace(joined, start=start, end=end) if inside else joined)  # a sentence with who says it
    holding = [v for v in touching if min(v.end, end) - max(v.start, start) >= _ENOUGH * (end - start)]
    return min(holding, key=lambda v: v.end - v.start, default=None)


def _same_office(speaker: str, label: str) -> bool:
    """Whether a label without a name is the office that the paper names: 報道官 of 榊原外務報道官, 長官 of 日本气象厅长官."""
    office = fold_text(label)
    return len(office) > 1 and _HAN.search(label) is not None and fold_text(speaker).endswith(office)

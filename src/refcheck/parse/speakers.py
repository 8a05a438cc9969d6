"""Who is said to speak: names beside verbs of saying, titles put off, short forms led back to the fullest one named before."""

from __future__ import annotations

import re

from refcheck.match.called import names_person
from refcheck.parse import (
    names_ja,
    names_ko,
    speakers_clear,
    speakers_en,
    speakers_ja_back,
    speakers_ru,
    speakers_ru_back,
    speakers_zh,
    speakers_zh_back,
)
from refcheck.parse import speakers_signs as signs
from refcheck.parse.places import is_place
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import WHERE, Spot, past_relative
from refcheck.parse.speakers_finding import Finding
from refcheck.parse.speakers_inner import without_inner_subjects
from refcheck.parse.speakers_joined import joined
from refcheck.parse.speakers_owned import is_understood
from refcheck.parse.speakers_same import cited_again
from refcheck.parse.speakers_unnamed import unnamed_source


class Speakers(Finding):
    """Who speaks, statement by statement: what is heard on the way tells whom the next one means."""

    def begin(self) -> None:
        """A paragraph begins: no speaker is understood where its sentences name none."""
        self.understood = None
        self.officials.begin()
        self.heard.begin()

    def learn(self, text: str) -> None:
        """Take in the full names of a stretch of text (without quoted words)."""
        self.learnt += len(text)
        self.heard.wrote(text)
        spots = self._spots(text)
        for name, kind in (*speakers_clear.told(text, self.language), *((name, "") for _, _, name in spots)):
            self.heard.take(name, kind)
        for name in speakers_zh.media(text, self.language):
            self.heard.take(name, "报")
        self.heard.read(speakers_ru_back.papers(text, self.language))
        self.heard.pair = speakers_ja_back.pair(text, spots, self.language) or self.heard.pair
        self.offices.learn(text, spots)
        self.genders.learn(text, spots)
        self.officials.learn(text, spots)

    def hear(self, sentence: str) -> None:
        """Take in a sentence in which nobody speaks: its first name is who a pronoun after it means."""
        self.learn(sentence)
        spots = self._heard_in(sentence)
        opened = speakers_ru.opening(sentence, self.language, spots)
        voice = names_ja.voiced(sentence, self.language, self.heard.known)
        named = (self._owner(voice) if voice else None) or (self.offices.holder(opened) if opened else self._whose(sentence))
        named = named or next((name for _, _, name in spots), None)
        named = speakers_ja_back.beside(named, sentence, self._spots, self.language)
        named = named or self.offices.before(sentence, [], at_verb=False)
        if named is None:  # in verb-final languages any noun may be the topic: only an office that somebody holds is meant
            named = self._opening(sentence) if self.language.speech.verb_final else self._lone(sentence)
        if self.language.code == "ru":
            named = speakers_ru_back.settled(named, self.last, None, self.heard)
            if named and opened == named and speakers_ru.are_many(named, sentence):
                self.genders.many(named)
            if opened and named is None:  # Исследование …: nobody named before it is meant behind it
                self.last = self.understood = None
        if named and not (self.language.code in ("de", "fr") and is_place(named, self.language.code)):
            self.last = self.understood = named
            self.spoken.append(named)
            self.genders.spoke(named)

    def _heard_in(self, sentence: str) -> list[Spot]:
        """The names of a sentence; in English only those that may be its subject, where a pronoun may be."""
        spots: list[Spot] = [*self._spots(sentence)]
        if self.language.code == "ru":
            return speakers_ru.heard_in(sentence, spots)
        if self.language.code != "en":
            return spots
        return speakers_en.subjects(sentence, spots, strict=compiled(self.language.speech.pronouns).search(sentence) is not None)

    def introduced(self, rest: str) -> None:
        """Take in what stands behind the last statement of a Japanese passage: its topic is who speaks in what is set apart below."""
        told = [s for s in self._plain_spots(rest) if rest.startswith(("は、", "も、", "は次", "はこう"), s[1])]
        if told and (names_person(told[-1][2], self.language)):
            self.last = told[-1][2]

    def tell(self, told: str, speaker: str | None) -> None:
        """Take in a sentence that a `speaker` who is no person tells: a pronoun after it means its first person (so the agency: X met Y. He …)."""
        bodies = compiled(self.language.speech.bodies)
        if self.language.code != "ru":
            return
        office = compiled(rf"(?<!\w)(?:{self.language.speech.titles})").match(speaker or "")  # a minister is a person, also without a name
        if speaker and (office or self.heard.known(speaker)) and not bodies.search(speaker):
            return
        persons = (n for s, _, n in self._plain_spots(told) if not bodies.search(n) and not WHERE.search(told, 0, s))
        self.last = next(persons, self.last)

    def of(self, before: str, after: str, *, leading: bool, at_verb: bool = False) -> str | None:
        """The speaker of a statement between `before` and `after` (its sentence, quoted words hidden); None when unnamed.

        `leading` is True where the statement's verb of saying stands in `before`, `at_verb` where `before` ends at it.
        """
        if (first := joined(before, after, self.language, at_verb=at_verb)) is not None:
            return self.of(first.before, first.after, leading=first.leading, at_verb=first.leading)
        before = names_ko.past_question(before) if self.language.code == "ko" else past_relative(before, self.language)
        before = without_inner_subjects(before, after, self.language, self.heard.known, self._plain_spots)
        if self._again(before, after, leading=leading):
            return self.understood
        unnamed = unnamed_source(before, after, self.language, self._spots)
        if unnamed is not None or self._are_many(before, after):
            self.understood = self.heard.writer(unnamed.groupdict()) if unnamed is not None else None
            self.last = self.understood or self.last
            return self.understood
        after = speakers_ru.past_gloss(after, self.language)
        if self.language.code == "en":
            before = speakers_en.cleared(before)
            if (told := speakers_en.told_by(before, self.last, self._subjects, leading=leading, at_verb=at_verb)) is not None:
                return told
        whole, before = before, speakers_zh.without_object(before, self.language, at_verb=at_verb)
        found = self._whose(before) or self._found(before, after, leading=leading, at_verb=at_verb)
        found = speakers_zh_back.plain(found or (self._stated(before) if before != whole else found), self.language)
        found = self._settled(found, before)
        if found == "" or (found is None and before != whole):  # somebody, but nobody who was named
            self.understood = self.last = None
            return None
        if found and is_understood(found, before, after, self.last, self.language.code):
            found = self.understood
        if found is None and compiled(self.language.speech.implied).search(before + after):
            found = self.understood or self.last
        if found is None and (subject := self._stated(before)) is not None:
            found = subject or None
        elif found is None and (not re.search(r"\w", before + after) or self.language.speech.verb_final or not self.language.spaced):
            found = self.understood
        quoter = self._one(speakers_zh.quoting(before, found, self.language)) or ""
        if found is not None and (not quoter or self.heard.is_body(quoter)):
            found = self._spoke(found)
        english = found is None and self.language.code == "en"  # nobody whom "he" or "she" behind it could mean
        return speakers_en.unnamed(before, after, leading=leading, at_verb=at_verb) if english else found

    def _settled(self, found: str | None, before: str) -> str | None:
        """Whom a Russian word that names nobody by itself means, or a sentence that has no subject."""
        if self.language.code != "ru":
            return found
        found = speakers_ru_back.settled(found, self.last, self.understood, self.heard)
        open_to = self.understood if found is None and speakers_ru_back.is_open(before, self.language) else None
        return found or open_to or speakers_ru_back.namer(before, self.heard)

    def _spoke(self, found: str) -> str:
        """Take in who spoke, an office by who holds it: a pronoun means him, and he is known by his name."""
        found = self.officials.named(found) or found
        self.last = self.understood = found
        self.spoken.append(found)
        self.genders.spoke(found)
        if names_ja.is_foreign(found, self.language):
            self.heard.take(found)
        return found

    def _again(self, before: str, after: str, *, leading: bool) -> bool:
        """Whether a source cited or named before tells it; it is understood from there on."""
        if cited_again(before, after, self.language, self._one, leading=leading):
            self.understood = self.last if self.last and compiled(self.language.speech.bodies).search(self.last) else None
        elif speakers_ru_back.points_back(before, self.language, self._spots) and (paper := self.heard.paper):
            self.last = self.understood = paper
        elif (back := speakers_zh_back.points_back(before, self.language, self._spots)) is not None:
            self.understood = self.heard.body(speakers_zh_back.kind_of(back), self.last)
            self.last = self.understood or self.last
        elif (back := speakers_ja_back.points_back(before, self.language, self._spots)) is not None:
            self.understood = speakers_ja_back.meant(back, self.heard, self.last, self._one)
            self.last = self.understood or self.last
        else:
            return False
        return True

    def _are_many(self, before: str, after: str) -> bool:
        """Whether "they" tell it, and nobody is named but one person before."""
        if self.last is None or not signs.are_many(f"{before[-signs.NEAR :]}{HIDDEN}{after[: signs.NEAR]}", self.language):
            return False
        return not signs.JOINED.search(self.last) and not self._spots(before) and names_person(self.last, self.language, label=True)

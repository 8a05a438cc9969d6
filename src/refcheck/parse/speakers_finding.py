"""Whom a stretch beside a statement names: a subject, an owner, an office, whom "according to" tells; short forms led back to the fullest one."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.parse import (
    names_ja,
    names_ko,
    speakers_en,
    speakers_ja_back,
    speakers_ru,
    speakers_ru_back,
    speakers_zh,
    speakers_zh_back,
)
from refcheck.parse import speakers_signs as signs
from refcheck.parse.genders import Genders
from refcheck.parse.heard import Heard
from refcheck.parse.names_de import lone_name, with_these
from refcheck.parse.offices import Offices
from refcheck.parse.officials import Officials
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_behind import following
from refcheck.parse.speakers_capitals import capitals
from refcheck.parse.speakers_edges import OBJECT, Spot, speaking
from refcheck.parse.speakers_inverted import inverted_subject
from refcheck.parse.speakers_opening import opening_person
from refcheck.parse.speakers_owned import upto_owner
from refcheck.parse.speakers_same import BEHIND
from refcheck.parse.speakers_subject import subject
from refcheck.parse.speakers_topics import topics
from refcheck.parse.speakers_words import NO_SPEAKERS, holder_of_words, is_thing, untitled

_REMEMBERED = 64  # stretches of text whose names are kept


class Finding:
    """The persons and bodies named so far in a paper, in reading order, and whom a stretch means by them. `learnt` counts the characters that they were looked for in."""

    def __init__(self, language: Language, printed: frozenset[str] = frozenset()) -> None:
        """`printed` are names that the paper tells to be names by what stands in brackets behind them."""
        self.language, self.printed = language, printed
        self.learnt = 0
        self.heard = Heard(language)
        for name in speakers_zh.printed(printed, language):
            self.heard.take(name)
        self.last: str | None = None
        self.spoken: list[str] = []
        self.understood: str | None = None
        self.offices = Offices(language)
        self.genders = Genders(language.code)
        self.officials = Officials(language)
        self._spotted: tuple[int, dict[str, tuple[tuple[int, int, str], ...]]] = (0, {})

    def _meant(self, pronoun: str) -> str | None:
        """Whom a pronoun means: the holder of the office that it repeats, else the last speaker."""
        if (of_two := speakers_ja_back.of_pair(pronoun, self.heard.pair)) is not None:
            return of_two
        if (office := speakers_zh.repeats(pronoun)) != pronoun and compiled(self.language.speech.bodies).search(office):
            return self.heard.body(office, self.last)
        if len(office) > 1 and compiled(rf"(?:{self.language.speech.titles})").fullmatch(office):
            holder = self.officials.holder(office)
            itself = office == pronoun and self.language.code != "zh" and office not in self.language.matching.questions
            return holder or (office if itself else self.last)
        if self.language.code == "ja" and (person := names_ja.person_meant(pronoun, self.spoken, self.language)):
            return person
        return self.heard.body("", self.last) if pronoun.casefold() == "оно" else self.genders.meant(pronoun, self.last)

    def _opening(self, sentence: str) -> str | None:
        """The office that is the topic of a Japanese sentence, or its holder: 次官は言下に否定した。"""
        if self.language.code != "ja":
            return None
        if compiled(self.language.speech.announced).search(sentence.rstrip(" 。：:")) and (topic := self._lone(sentence)):
            return topic  # グローモワは次のように書く。
        found = self._subjects(sentence)
        return next((s[2] for s in found if sentence[s[1] : s[1] + 1] in ("は", "も") and sentence[s[0] - 1 : s[0]] in ("", "、")), None)

    def _whose(self, before: str) -> str | None:
        """Whom a genitive tells the owner of the words (Rashidov’s words are harsher still); who calls a thing by them."""
        if (namer := speakers_zh.namer(before, self.language)) is not None:
            return self._one(namer) or namer
        owned = upto_owner(before, self.language.code, self.heard.known)
        return self._one(owned[0]) if owned and not self._spots(owned[1]) else None

    def _stated(self, before: str) -> str | None:
        """The subject of the statement's clause where it is a noun phrase that bears no name: the Chinese side; "" for nobody."""
        stated = list(compiled(self.language.speech.subject).finditer(before)) if self.language.speech.subject else []
        who = speakers_ja_back.issuer(speakers_zh_back.plain(stated[-1]["who"], self.language) if stated else None, self.language)
        return "" if who and (signs.SAME.match(who) or who.endswith(signs.NOBODY)) else who

    def _found(self, before: str, after: str, *, leading: bool, at_verb: bool) -> str | None:
        speech = self.language.speech
        owner = self._owned(before, after)
        if owner is not None:
            return owner
        inverted = (
            inverted_subject(before, after, self.language, self._plain_spots, self.offices, at_verb=at_verb) if speech.implied else None
        )
        if inverted is not None:
            return inverted
        if not leading or (self.language.code == "ru" and not re.search(r"\w", before)):
            follows = following(after, self.language, self.heard, self._one) or self.offices.behind(after, self._subjects(after))
            if follows is None and at_verb and self.language.code == "de":  # what stands in front has no speaker in it
                follows = self._one(after) or self._by_according("", after, leading=False) or lone_name(after, speech.not_names)
            if follows is None and self.language.code == "ru":
                follows = self._one(after if speakers_ru.by_him(after) else speakers_ru.inquit(after, self.language) or "")
            if follows is not None:
                return follows
        if at_verb and (named := subject(before, self.language, self.heard, self._spots, self._plain_spots)):
            return named
        source = speakers_ru.owner(before, self.language, self._spots) or self._by_according(before, after, leading=leading)
        if source is not None:
            return source
        office = self.offices.relative(before) or self.offices.before(before, self._subjects(before), at_verb=at_verb)
        if office:
            return office
        governing = speakers_zh.governing(before, speech.says) if self.language.code == "zh" and not at_verb else ""
        told = (speakers_ru.within(before, speech.says) or self._past_object(before)) if self.language.code == "ru" else None
        found = (
            told
            or self._one(governing)
            or self._one(before)
            or (self._lone(before) if at_verb else None)
            or following(after, self.language, self.heard, self._one)
        )
        if found is None and self.language.code == "de" and (at_verb or with_these(after)):
            found = lone_name(before, speech.not_names) or self._one(after) or lone_name(after[: signs.AHEAD], speech.not_names)
        behind = names_ja.verb_of(after[:60], self.language)
        if found is None and self.language.code == "ru":  # Признали аудиторы, что …
            found = self.offices.behind(after, [])
        found = found or self._beside(before)
        found = found or self._lone(before) or self._teller(behind) or self._lone(behind) or self.offices.before(before, [], at_verb=False)
        return found or (self.offices.opening(before) if speech.belongs and not speech.implied else None)

    def _beside(self, before: str) -> str | None:
        """The Russian office without a name that is the subject of whatever verb leads to quoted words; who issued what tells them."""
        if self.language.code != "ru":
            return None
        office = speakers_ru.inverted(before, self.language) or speakers_ru.opening(before, self.language, [])
        return self.offices.holder(office) if office else speakers_ru.issuer(before)

    def _teller(self, behind: str) -> str | None:
        """The subject of a Japanese verb of saying behind its words, comma and all: …、と大使は線を引いた."""
        name = self._one(behind) if self.language.code == "ja" and names_ja.tells_behind(behind) else None
        return None if name and re.search(rf"{re.escape(name)}(?:{self.language.speech.titles})", behind) else name  # 県知事 is not 県

    def _owned(self, before: str, after: str) -> str | None:
        """Whose words Japanese text beside a statement says they are; "" for nobody who is named."""
        if self.language.code != "ja":
            return None
        words = names_ja.owner(before, after)
        genre = words is not None and compiled(self.language.speech.genres).fullmatch(words)
        nobody = genre or names_ja.is_hearsay(before, after) or names_ja.in_paper(before)
        return (self._owner(words) if words else None) or ("" if nobody else None)

    def _past_object(self, before: str) -> str | None:
        """The name of one word beside the verb where all else that could speak is a pronoun told something: Батчулуу объяснял ей, что."""
        return self._lone(before) if OBJECT.search(before) and not self._spots(before) else None

    def _owner(self, words: str) -> str | None:
        """Whom a Japanese description before 「の言葉」 means."""
        if speakers_ja_back.names_none(words):
            return None
        named = self.heard.whose.get(words) or self._one(f"{words}は") or self.heard.known(words)
        return named or names_ja.last_word(words, self.language) or self._stated(f"{words}は") or names_ja.person_noun(words)

    def _by_according(self, before: str, after: str, *, leading: bool) -> str | None:
        """Whom "according to X" names, before the words or right behind them."""
        speech = self.language.speech
        according = speakers_ru_back.trusted(compiled(speech.according).finditer(before), self.language)
        if not according and not leading and (told := compiled(speech.according).search(after)) is not None and told.start() < BEHIND:
            according = [told]
        if not according:
            return None
        named = next((g for g in according[-1].groups() if g), "")
        who = self._one(named)
        if according[-1].lastgroup == "his":  # In seiner Mitteilung heißt es
            return self.last
        if signs.RELATIVE.match(named.strip()):  # Шэнь Ичжоу, по мнению которого …: whom the relative pronoun means stands before it
            ahead = before[: according[-1].start()]
            return self._one(ahead) or self.offices.before(f"{ahead.rstrip(' ,')} ", [], at_verb=True)
        if self.language.code == "en" and re.match(r"(?:its|his|her|their) ", named):  # according to its own report
            return who or self._one(before[: according[-1].start()]) or (None if named.startswith("its") else self.last)
        if named.strip().casefold() in signs.MEANT:  # the name before it in the sentence, else the last speaker
            ahead, zh = before[: according[-1].start()], self.language.code == "zh"
            opening = self.offices.opening(ahead) if self.language.code == "fr" else None
            who = (speakers_zh.person(self._spots(ahead)) or self._meant(named) if zh else self._one(ahead)) or opening or who or self.last
        # "According to the Post, its editor …": what a paper reports, a person in it says.
        rest = before[according[-1].end() :]
        said = speakers_ru_back.set_apart(before, according[-1], self.language)
        if said and (subject_of := self._one(said)):
            return subject_of
        later = self._one(rest) if leading and (who is None or who in compiled(speech.papers).findall(named)) else None
        later = later or (speakers_zh_back.says_behind(rest, self.language, self._spots) if leading else None)
        if self.language.code == "ja":  # 新華社によれば、張副首相は「…」
            later = later or next((name for _, end, name in self._spots(rest) if rest[end : end + 1] in ("は", "も")), None)
        if later or who:
            return later or who
        named = re.sub(rf"^.*{HIDDEN}\W*(?:의 )?|에 (?:따르|의하)$", "", named.strip())
        named = names_ko.owner(named) if self.language.code == "ko" else named
        if speakers_ru_back.points_back(named, self.language, self._spots):
            return self.heard.paper
        if (same := {"ko": signs.SAME, "ru": speakers_ru.THE_SAME}.get(self.language.code)) is not None and same.match(named):
            return self.last
        office = self.offices.within(named) or holder_of_words(named, self.language)
        nobody = speakers_ja_back.names_nobody(named, self.language)
        return office or (named if 1 < len(named) < signs.NAMED and not nobody else None)

    def _lone(self, stretch: str) -> str | None:
        """A single capitalised word right before a verb of saying, a single katakana or CJK word as topic."""
        speech = self.language.speech
        if self.language.spaced and not speech.verb_final:
            near = re.compile(
                rf"(?<![\w’-])([A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ][\w’-]+)\s+(?:\w+\s+)?(?i:{speech.says})(?!\w)|(?i:(?<!\w)(?:{speech.says}))\s+([A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻА-ЯЁ][\w’-]+)"
            )
            names = [m.group(1) or m.group(2) for m in near.finditer(compiled(speech.not_names, case=True).sub("", stretch))]
            if self.language.code == "ru":
                names = [n for n in names if speakers_ru.may_speak(n, stretch, self.heard.known)]
            names = [n for n in names if not n.endswith("’s") and (self.heard.known(n) or not is_thing(n, self.language))]
            return names[-1] if names else None
        lone = list(compiled(speech.lone, case=True).finditer(stretch))
        name = untitled(lone[-1].group(1), self.language) if lone else ""
        name = speakers_zh.alone(name, stretch, speech.says) if self.language.code == "zh" else name
        return name if name and name not in NO_SPEAKERS and not signs.SAME.match(name) and not is_thing(name, self.language) else None

    def _one(self, stretch: str) -> str | None:
        """The last name, pair of names joined by "and", or pronoun resolved, in a stretch."""
        spots = sorted((s for s in self._subjects(stretch) if s[2]), key=lambda s: (s[0], s[1]))
        if self.language.code == "ru":
            spots = speakers_ru.subjects(spots, stretch)
        if not spots:
            return None
        spots = names_ja.without_places(spots) if self.language.code == "ja" else speaking(stretch, spots, self.language.code)
        if self.language.code == "en":
            spots = speakers_en.subjects(stretch, spots)
        start, _, name = spots[-1]
        if len(spots) > 1:
            joint = stretch[spots[-2][1] : start].strip()
            beside = joint in signs.JOINTS or speakers_zh.COLLEAGUE.fullmatch(joint) or speakers_ja_back.joins(joint, self.language)
            if beside and spots[-2][2] != name:
                return f"{spots[-2][2]}, {name}"
        return name

    def _subjects(self, stretch: str) -> list[Spot]:
        """Names, and pronouns with whom they mean."""
        spots: list[Spot] = [*self._spots(stretch)]
        named = list(spots)
        found = (m for m in compiled(self.language.speech.pronouns).finditer(stretch) if not any(a < m.start() < b for a, b, _ in named))
        return spots + [
            (
                m.start(),
                m.end(),
                speakers_zh.antecedent(m, spots)
                or (speakers_en.in_which(m, spots) if self.language.code == "en" else None)
                or opening_person(m, spots, self.language, self.genders)
                or self._meant(m.group()),
            )
            for m in found
        ]

    def names(self, text: str) -> list[str]:
        """The names in a stretch, in order."""
        return [name for _, _, name in self._spots(text)]

    def _spots(self, stretch: str) -> list[tuple[int, int, str]]:
        """Names with their places; a paper named in marks counts where no person or body is named."""
        papers = [(m.start(1), m.end(1), m.group(1)) for m in compiled(self.language.speech.papers).finditer(stretch)]
        papers = [p for p in papers if not speakers_zh.listens(stretch, p[0])]
        named = self._plain_spots(stretch)
        if self.language.code == "ko":  # 《해동일보》는: marks tell it a name, its particle the topic
            named += [p for p in papers if stretch[p[1] + 1 : p[1] + 2] in ("은", "는")]
        return named or papers

    def _plain_spots(self, stretch: str) -> list[tuple[int, int, str]]:
        """Names with their places. A sentence is asked for them many times, and answers the same until another name is heard."""
        if self._spotted[0] != self.heard.taken or len(self._spotted[1]) > _REMEMBERED:
            self._spotted = self.heard.taken, {}
        known = self._spotted[1].get(stretch)
        if known is None:
            is_capital = self.language.spaced and self.language.code != "ko"
            known = self._spotted[1][stretch] = tuple(
                capitals(stretch, self.language, self.heard) if is_capital else topics(stretch, self.language, self.heard, self.printed)
            )
        return list(known)

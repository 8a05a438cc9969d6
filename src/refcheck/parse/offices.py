"""Speakers without a name: an office or a document (the foreign minister, the county report), led back to its holder where one was named."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common, is_place, places
from refcheck.match.content import content_of
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import ENGLISH_OBLIQUE, LISTED, OBLIQUE, Spot

_ALL_HAN = later("[一-龥々]+")
_WORD = 2  # characters of a word, and of a name
_PLACE = 4  # letters that a country and its adjective have in common: Китая, китайский
_GENITIVE = ("ии", "а", "ы", "тая", "ши")  # Николая is somebody
_STEM = 5  # letters that inflected forms of an office have in common
_OBLIQUE = later(
    r"(?<!\w)(?:среди|для|от|до|из|без|у|об?|про|через|за|над|под|при|со?|ко?|по|во?|на|между|против|вокруг|кроме|\d+) $", re.IGNORECASE
)
_OCCASION = later(r" (?:на|в|во|после|перед|вчера|сегодня) ")
_TAIL = r"(?: [\w’'.\-]+){0,7}?"
_ENGLISH_TAIL = r"(?: (?!(?:is|are|was|were|has|had|have|what|who|which|that|listens?|asks?)(?!\w))[\w’'.\-]+){0,7}?"  # no predicate
# l'ambassadeur Kroll, le quotidien Latitudes: whoever has a name of one word behind the office is called by it
_BORNE = later(r"(?!rapport|commission|comité|conseil|accord|traité)[a-zà-ÿ-]+ ([A-ZÀ-Þ][\w’-]+)")
_AHEAD = 130  # characters before a name in which its office stands
_HONORIFIC = later(r",? (?:MM?\.|Mmes?|Mlle) ?$")
_DATIVE = later(r"(\S+) der \S+")
_PRINTED = "газета издание редакция"  # what a paper that was named is called afterwards
_PAPER = later("газет|журнал|еженед|ежедн|издани|«")
_OWNER = later(r"(?:[а-яё]+(?:ого|его) )*[а-яё-]*(?:[еа]нта|иста|ога|тора|[её]ра|ника|теля|аря|урга|графа|веда|[чщ]ика)(?!\w)")
_GIVEN_TO = later(
    r"(?:[а-яё]+(?:ую|юю|ому|ему) )*[а-яё-]+[ую](?!\w)|[а-яё-]*(?:ств|комитет|совет|институт|департамент|банк|фонд|университет|центр|суд)е(?!\w)",
    re.IGNORECASE,
)  # статистику приводит и | таможня
# The predicate and its adverbs behind an office are no part of it: палата | собралась вечером и
_ACTED = later(
    r" (?!(?:торгов|зем|прибы|отрас|автомоби)ли(?!\w)|(?:канал|журнал|адмирал|генерал|персонал|отдел|раздел|филиал|капитал|терминал|портал|материал|арсенал|вокзал|маршал|квартал)а(?!\w))"
    r"[а-яё]{2,}(?:[аеиоуыя]л[аи]|шл[аи]|л(?:ась|ось|ись|ся))(?!\w).*"
)
_VERB = r"(?!(?:отдел|раздел|филиал|канал|журнал|персонал|капитал|терминал|портал|материал|арсенал|вокзал|квартал|начал|кабел|моза)(?:а|и)?(?!\w))[а-яё]{2,}(?:[аеиоуыя]л[аи]?|лся|лась|лось|лись|шл[аи])(?!\w)"
_ADVERBS = later(r"(?: (?:пока|ещё|уже|не|лишь|только|также|тоже|и|же|однако|вскоре|тогда|затем|до сих пор|всё|[а-яё]+но))+$")


def _article(found: re.Match[str]) -> str:
    """The word right before the office that was found."""
    return found.string[: found.start("office")].rstrip().rsplit(" ", 1)[-1].lower()


class Offices:
    """The offices named so far, with their holders. For languages that part their words and put the verb first."""

    def __init__(self, language: Language) -> None:
        self.language = language
        speech = language.speech
        self.used = bool(speech.offices) and language.spaced and not speech.verb_final
        self.held: list[tuple[str, str]] = []  # (words of the office, who holds it)
        self._articles: dict[str, str] = {}  # holder → the article of the office: la porte-parole is not le porte-parole
        self._homes: list[tuple[str, str, str]] = []  # the same with all that stands there: министр иностранных дел КНР
        # An article tells the noun behind it a subject; without one the office stands at the clause's beginning, or is told by its words alone.
        self._office = rf"(?<![\w’']){speech.articles}(?P<office>(?:{speech.offices})"
        # A German verb stands right behind its subject: what is no genitive there is no part of the office.
        tail = _TAIL if language.code != "en" else _ENGLISH_TAIL
        self._tail = rf"(?:{speech.belongs}){{0,2}}){tail}" if self.language.code == "de" else rf"{tail})"
        self._acts = (
            rf"(?<!\w)(?:(?:{speech.says})(?!\w)|{_VERB}|(?:со?|у|от|ко?|при|перед|для|через|без|об?|о том|про) )" if speech.finite else ""
        )
        self._fields = (
            r"(?:(?:, [а-яё]+(?: [а-яё]+)?){1,4} и [^,.;:]{2,60}?)?" if language.code == "ru" else ""
        )  # министр экономики, торговли и связи
        # Commas before, between and behind adverbs, each in one way only: a row of them could else be read in 2^n ways.
        adverb = rf" (?:{speech.adverbs})"
        self._adverbs = rf"(?:,?{adverb}(?:,{{0,2}}{adverb})*,?)?" if speech.adverbs else ""

    def learn(self, text: str, names: Iterable[Spot]) -> None:
        """Take in which named person holds an office: beside the name, before or behind it."""
        if not self.used:
            return
        if self.language.code == "ru":
            self.held += [(_PRINTED, m.group(1)) for m in compiled(self.language.speech.papers).finditer(text) if _PAPER.match(m.group())]
        office = f"{self._office})"
        for start, end, name in names:
            behind = compiled(rf",? {office}").match(text, end)
            if behind is None and self.language.code == "fr":  # Vallin, ministre du Travail: an office set apart has no article
                behind = compiled(rf", (?P<office>{self.language.speech.offices})").match(text, end)
            ahead = _HONORIFIC.sub(", ", text[max(0, start - _AHEAD) : start])
            beside = compiled(rf"{office}(?:[^,.;:]|{LISTED}){{0,80}}?{self._fields}[ ,]+$")
            before = beside.search(ahead)
            while before and self.language.code == "ru" and compiled(self._acts).search(ahead, before.end("office"), before.end()):
                before = beside.search(ahead, before.start("office") + 1)  # министр заявил на встрече с А. Громовым
            titled = compiled(rf"(?<!\w)(?P<office>(?:{self.language.speech.offices})) ?$").search(
                ahead
            )  # President Holm: from then on, the president
            for found in (behind, before or titled):
                if found is not None and name:
                    self.held.append((found.group("office"), name))
                    self._homes.append((found.group("office"), name, found.group()))
                    self._articles[name] = _article(found)

    def before(self, before: str, others: list[Spot], *, at_verb: bool) -> str | None:
        """The office that is the subject of the last verb of saying in `before` (that ends at the verb where `at_verb`)."""
        if not self.used:
            return None
        closing = r"[ ,]*$" if at_verb else rf"[ ,]+(?:{self.language.speech.says})(?!\w)"
        found = self._subjects(compiled(rf"{self._office}{self._tail}{self._adverbs}{closing}"), before)
        oblique = {"de": OBLIQUE, "en": ENGLISH_OBLIQUE}.get(self.language.code)
        if oblique is not None:
            found = [m for m in found if not oblique.search(before, 0, m.start("office"))]
        return self._named(found[-1], others) if found else None

    def _subjects(self, pattern: re.Pattern[str], before: str) -> list[re.Match[str]]:
        """The offices in a stretch; in Russian past those that are objects."""
        if self.language.code != "ru":
            return list(pattern.finditer(before))
        found, at = [], 0
        while (m := pattern.search(before, at)) is not None:
            is_object = _GIVEN_TO.match(m["office"]) is not None
            at = m.start("office") + 1 if is_object else m.end()
            found += [] if is_object else [m]
        return found

    def behind(self, after: str, others: list[Spot]) -> str | None:
        """The office in "…," said the minister / the minister said."""
        if not self.used:
            return None
        says = rf"(?:{self.language.speech.says})(?!\w)"
        lead = rf"[{HIDDEN}\s,—–\-.!?”»«“\"’\[\]\d]*"
        subject_first = compiled(rf"{lead}{self._office}{_TAIL}){self._adverbs} {says}").match(after)
        so = "(?:so )?" if self.language.code == "de" else ""  # ", so klagte der Rat, "
        verb_first = compiled(rf"{lead}{so}{says}(?: \w+){{0,2}}? {self._office}(?:{self.language.speech.belongs})?)").match(after)
        found = subject_first or verb_first
        return self._named(found, others) if found else None

    def opening(self, sentence: str) -> str | None:
        """The office that a sentence opens with, whatever its verb."""
        found = (
            compiled(rf"{self._office}(?: (?:de la |de l[’']|de |du |des |d[’'])[\w’\-]+)?)(?!\w)").match(sentence) if self.used else None
        )
        return self._holder(found.group("office")) if found else None

    def relative(self, before: str) -> str | None:
        """The office whose relative clause leads up to the words: … revint au président du jury, lequel répondit : «…»."""
        if not self.used or self.language.code != "fr":
            return None
        found = compiled(
            rf"(?<!\w)(?:au |(?:à )?(?:la |l[’'])|le |une? )(?P<office>(?:{self.language.speech.offices})[^,.;:]{{0,40}}?),? (?:lequel|laquelle|qui) [^,.;:]*\W*$"
        ).search(before)
        return self._holder(found["office"].split(" ")[0]) if found else None

    def within(self, words: str) -> str | None:
        """The office in the words behind "according to"."""
        found = compiled(rf"{self._office}.*)").match(words.strip()) if self.used else None
        return self._holder(found.group("office")) if found else None

    def _named(self, found: re.Match[str], others: list[Spot]) -> str | None:
        """None where the office stands beside a name or before another subject: then the name speaks."""
        start = found.start("office")
        if self.language.code == "ru" and (
            _OBLIQUE.search(found.string[max(0, start - 16) : start]) or _OWNER.match(found.group("office"))
        ):
            return None  # среди 480 чиновников, на вопрос корреспондента: no subject
        if self.language.code == "de":  # a possessive goes with the office before it: der Zeuge mit seiner Aussage
            others = [s for s in others if not re.match(r"(?i:sein|ihr)\w", found.string[s[0] :])]
        if any(s >= start - 1 or start - e <= 6 for s, e, _ in others):
            return None
        return self._holder(found.group("office"), _article(found))

    def holder(self, office: str) -> str:
        """Who holds an office, the office itself where nobody was named with it."""
        return self._holder(office)

    def _holder(self, office: str, article: str = "") -> str:
        office = _OCCASION.split(office, maxsplit=1)[0].strip(" ,.")
        if self.language.code == "ru":
            office = _ADVERBS.sub("", _ACTED.sub("", office))
            if " " not in office and compiled(self.language.speech.bodies).match(office):
                return office  # министерство is not the spokesman of a ministry
        given = _DATIVE.fullmatch(office) if self.language.code == "de" else None
        if given and any(_one_office(w, given[1], self.language.code) for words, name in self.held if words != name for w in words.split()):
            office = given[1]  # die Sprecherin gab der Technik viel Raum
        borne = _BORNE.fullmatch(office) if self.language.code == "fr" else None
        if borne is not None:
            return borne.group(1)
        if " " not in office:
            for words, name in reversed(self.held):
                other = {article, self._articles.get(name)} == {"le", "la"}
                if not other and any(_one_office(word, office, self.language.code) for word in re.split(r"[ ’']", words)):
                    return name
        else:
            for words, name in reversed(self.held):  # "the spokesman of the agency" for "the official spokesman of the space agency"
                if name == words and all(any(_one_office(w, o, self.language.code) for w in words.split()) for o in office.split()):
                    return name
            holder = self._of_country(office)
            holder = holder or (self._at_home(office) if self.language.code == "ru" else None)
            if holder is not None:
                return holder
            if self.language.code != "de" and office[0].isupper() and office.split()[0][1:].islower():
                office = office[0].lower() + office[1:]
            self.held.append((office, office))
        return office

    def _at_home(self, office: str) -> str | None:
        """Who last was named with all words of an office, or with the one that an adjective sets before and with no country: китайский министр."""
        for _, name, stretch in reversed(self._homes):
            if all(any(_one_office(w, o) for w in stretch.split()) for o in office.split()):
                return name
        adjective, _, head = office.partition(" ")
        if " " in head or not re.search("(?:ский|ская|цкий|цкая)$", adjective) or not content_of(adjective.lower(), "ru").ids & places():
            return None
        return next(
            (n for words, n, there in reversed(self._homes) if _heads(words, head) and not content_of(there, "ru").ids & places()), None
        )

    def _of_country(self, office: str) -> str | None:
        """Who holds the office of the country that an adjective names: китайский министр, the Chinese minister."""
        words = office.split()
        for place in words:
            if self.language.code == "en" and place.isalpha():
                continue  # without its capital the lexicon knows no English word as a place, and need not be read for it
            ids = frozenset().union(*(u.ids for u in content_of(place.lower(), self.language.code).units)) & places()
            if not ids:
                continue
            for held, name, stretch in reversed(self._homes):
                there = content_of(stretch, self.language.code).ids
                named = not ids.isdisjoint(there) or f" {place[:_PLACE].lower()}" in f" {stretch.lower()}"
                if named and any(_one_office(w, o, self.language.code) for w in held.split() for o in words if o != place):
                    return name
        return None


_RANK = later("^(?:контр|штабс|унтер|обер|инженер|капитан|генерал)-")  # контр-адмирал is an адмирал; вице-премьер is no премьер


def _heads(words: str, head: str) -> bool:
    return any(_one_office(word, head) for word in words.split())


def _one_office(one: str, other: str, code: str = "") -> bool:
    """министра, министр; Außenministerin, Ministerin; no minister is a ministry."""
    one, other = one.casefold(), other.casefold()
    if code == "en":
        return one.removesuffix("s") == other.removesuffix("s") or (one.startswith("spokes") and other.startswith("spokes"))
    one, other = _RANK.sub("", one), _RANK.sub("", other)
    if ("-" in one) != ("-" in other) and re.match("[а-яё]", one):
        return False  # премьер-министр is no министр
    if one.startswith("министерств") != other.startswith("министерств"):
        return False
    shorter = min(len(one), len(other))
    if shorter < _STEM:
        return one == other
    return one[:_STEM] == other[:_STEM] or one.endswith(other) or other.endswith(one)


def is_office(speaker: str, language: Language) -> bool:
    """Whether a speaker is told by an office or document alone: no name that a page could agree or disagree with."""
    speech = language.speech
    if speech.verb_final or not language.spaced:
        bare = compiled(rf"(?:{speech.titles})$").sub("", speaker)
        return bare != speaker and (
            not bare or is_common(bare, language.code) or bool(compiled(rf"(?:の|{speech.bodies or '(?!)'})$").search(bare))
        )
    words = speaker.split()
    if any(w[:1].isupper() for w in words[1:]):
        return False
    if speech.inverts and language.code == "de":  # every noun has a capital: the office must be known as one
        return len(words) == 1 and compiled(rf"(?:{speech.titles})$").search(speaker) is not None
    return bool(speech.offices) and compiled(rf"(?:{speech.offices})").match(speaker) is not None


def past_places(run: str, code: str) -> int:
    """Where a name begins behind the country or body of its office: (Президент) Туркменистана | Бердымухамедов."""
    if code != "ru":
        return 0
    at = 0
    for word in re.finditer(r"[^\W\d_][\w’'-]*(?= [^\W\d_])", run):
        genitive = len(word.group()) >= _STEM and word.group().endswith(_GENITIVE)  # Хань and София are names
        if word.start() != at or not (word.group().isupper() or (genitive and is_place(word.group(), code))):
            break
        at = word.end() + 1
    return at


def past_field(name: str) -> str:
    """A Japanese name without the field of the office behind it: 磯村 of 磯村内閣, 魏聖洛 of 魏聖洛国家安保."""
    if len(name) < _STEM - 1 or not _ALL_HAN.fullmatch(name):
        return name
    units = content_of(name, "ja").units
    end = len(name)
    for unit in reversed(units):
        if unit.end != end or unit.proper or not unit.ids or unit.end - unit.start < _WORD:
            break
        end = unit.start
    return name[:end] if end >= _WORD else name

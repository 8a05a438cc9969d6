"""Quoted words that a page gives to somebody by how he speaks or moves, and those that it gives to nobody: recited, read from a sign, told to him."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.lang.manners import MANNERS, SHOWN, Manner
from refcheck.match.called import is_person, names_person
from refcheck.match.families import family_of
from refcheck.model import Voice
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import Quoted, quoted
from refcheck.parse.speakers import Speakers

_AHEAD, _BEHIND = 160, 220  # characters on either side of quoted words that are read
_SHORT = 4  # letters of a name that may end so in every case: Лю, Чжоу
_SURE = ("quoted", "reported")
_SLACK = 2  # characters: marks and blanks
_OPENS = later(r"(?:^|[.!?…:;—–”»“]|[.!?…][”»“’\")])\s*$")
_INTRODUCED = later(r"[:：,，、]\s*$")  # X said: “…!” Y sang.
_GOES_ON = later(r"[^.!?。！？]*[,，、:：—–]\s*")  # “…,” laughs X, “…”
_ON = later(r"[^.!?。！？]*[.。]\s*")  # “…,” laughs X. “…”
_MORE_NAME = later(r"(?: [A-ZÀ-ÞА-ЯЁ][\w’-]+(?![\w.’-]))+(?=[,;]|$)")
# Russian names in a case that no subject has, and a woman's, or a man's whose case is not the subject's: брат Петра Савёлова
_OBLIQUE_GIVEN = later(r"(?:[еуюы]|[^и]и|ой|ом|ем)$")
_OBLIQUE_FAMILY = later(r"(?:ой|ому|ого|ым|их|ых|ову|еву|ину|ове|еве|ине)$")
_WOMAN = later(r"[ая] (?:\S+ )?\S+(?:ва|на|ая)$")
_CALLED = later(" 씨|さん|氏|女士|先生|师傅")  # what stands at persons' names alone
_KANA = later("[ァ-ヺ]{2}")
_MAN = later("(?:[шнтд]я|ша|лья|ита|ома|ука|авва|ила|зьма)$")  # Илья, Никита, Фома
_MAN_DID = later(r"[аеиоуыя]л(?:ся)?$")
# "смеётся она", "she laughs"; elsewhere too many words with a capital are no persons
_PRONOUN = {
    "ru": r"[а-яё]+(?:т|тся|л|ла|лся|лась)(?: [а-яё]+(?:о|ясь|ась|я))? (он|она)(?=[,.:;]| [а-яё]|$)|(он|она) (?:[а-яё]+о )?[а-яё]+(?:т|тся|л|ла|лся|лась)(?=[,.:;]|$)",
    "en": r"(he|she) (?:\w+ly )?[a-z]+(?:s|ed)(?=[,.:;]| [a-z]|$)|[a-z]+(?:s|ed) (he|she)(?=[,.:;]|$)",
}
# A name at the end, behind whoever plies a trade also one of a family whose character is a common word.
_OCCUPATION = r"(?P<name>(?:{surnames})[一-龥]{{1,2}}|(?<=[员工者家师手民匠卫夫贩主])(?P<rare>[关包南古游尚查米付向成明水])[一-龥]{{1,2}})$"


@dataclass(frozen=True, slots=True)
class _Told:
    """What a paragraph tells of quoted words: the name of whoever says them; None for nobody who is named `beside` them, "" for nobody at all."""

    name: str | None
    beside: str = ""


def settled(body: str, at: int, own: Language, speakers: Speakers, heard: list[Voice]) -> list[Voice]:
    """The voices `heard` in a paragraph body that begins at text[at], with those that its manner of telling gives, or takes away."""
    manner = MANNERS.get(own.code)
    if manner is None:
        return heard
    made = list(heard)
    before: tuple[Quoted, str] | None = None
    for q in quoted(body, own):
        if q.depth:
            continue
        inside = [v for v in made if q.start - _SLACK <= v.start - at and v.end - at <= q.end + _SLACK]
        told = _told(body, q, manner, speakers, [n for v in inside if v.how in _SURE for n in v.names])
        if told is None and before is not None:
            told = _carried(body, before, q, inside, made)
        before = None
        if told is None:
            made = [_of_topic(v, body[: q.start - 1], manner, speakers) if v in inside else v for v in made]
            continue
        if told.name is None:
            made = [_unnamed(v, told.beside) if v in inside else v for v in made]
            continue
        made = [v for v in made if v not in inside]
        made.append(Voice(at + q.start, at + q.end, tuple(told.name.split(", ")), "quoted"))
        before, speakers.last = (q, told.name), told.name
    return sorted(made, key=lambda v: (v.start, -v.end))


def told_by(clause: str, own: Language, speakers: Speakers, known: str | None) -> str | None:
    """Whom the words behind a line of dialogue give it to: смеётся Анна Громова. `known` is whom a verb of saying gives it to."""
    manner = MANNERS.get(own.code)
    told = _of_clause(clause, manner, speakers, [known] if known else []) if manner is not None else None
    if told is None or (told.name is None and not _stands(known or "", told.beside)):
        return known
    return told.name


def _carried(body: str, before: tuple[Quoted, str], q: Quoted, inside: list[Voice], made: list[Voice]) -> _Told | None:
    """Whoever said the words before goes on behind the clause that names him; behind its stop, that is only likely."""
    between = body[before[0].end + 1 : q.start - 1]
    if any(v.how in _SURE and v.names for v in inside):
        return None
    if _GOES_ON.fullmatch(between):
        return _Told(before[1])
    if _ON.fullmatch(between):
        for v in inside:
            made[made.index(v)] = replace(v, names=(before[1],), how="introduced")
    return None


def _of_topic(voice: Voice, ahead: str, manner: Manner, speakers: Speakers) -> Voice:
    """A voice that nothing but the order of a page gives to somebody, with whom the sentence before tells of."""
    topic = _found(manner.topic, ahead[-_AHEAD:]) if voice.how not in _SURE else None
    name = _named(topic["who"], manner, speakers) if topic else None
    return replace(voice, names=(name,), how="meant") if name and name not in voice.names else voice


def _unnamed(voice: Voice, beside: str) -> Voice:
    """A voice without the names in words `beside` it that do not give it to them; "" takes all away."""
    left = tuple(n for n in voice.names if beside and not _stands(n, beside))
    return voice if left == voice.names else replace(voice, names=left, how="meant" if left else "introduced")


def _stands(name: str, words: str) -> bool:
    """Whether a part of a name stands in words, perhaps in another case."""
    return any(part[:4] in words for part in re.split(r"[\s,・·]+", name) if len(part) > 1)


def _told(body: str, q: Quoted, manner: Manner, speakers: Speakers, known: list[str]) -> _Told | None:
    """What a paragraph tells of quoted words that a verb of saying gives to those who are `known`."""
    ahead = body[max(0, q.start - 1 - _AHEAD) : q.start - 1]
    if _found(SHOWN[speakers.language.code], ahead):
        return _Told(None)
    within = compiled(manner.inside, case=True).search(body, q.start, q.end)
    if within and (told := _of_clause(within["clause"], manner, speakers, known)):
        return told
    closed = compiled(manner.closes, case=True).match(body, q.end - 1, q.end + _BEHIND)
    clause = closed["clause"] if closed else ""
    if clause and (told := _of_clause(clause, manner, speakers, known)) is not None:
        if told.name is None:
            return replace(told, beside=clause) if _INTRODUCED.search(ahead) else told
        if not manner.opened or _OPENS.search(ahead):
            return told
    if known:
        return None
    if (meant := _of_pronoun(body[: q.start - 1], clause, speakers)) is not None:
        return meant
    for tag in manner.follows:
        follows = compiled(tag, case=True).match(body, q.end, q.end + _BEHIND)
        if follows and (name := _named(follows["who"], manner, speakers)):
            return _Told(name)
    led = _found(manner.ahead, ahead)
    if led and not (clause and speakers.names(clause)) and (name := _named(led["who"], manner, speakers)):
        return _Told(name)
    return None


def _of_pronoun(before: str, clause: str, speakers: Speakers) -> _Told | None:
    """Whom a pronoun beside a gesture means ("…," she laughs): the last person whom the paragraph names before, of whom it can be said."""
    found = compiled(_PRONOUN.get(speakers.language.code, "(?!)")).match(clause.strip())
    if found is None:
        return None
    pronoun = next(word for word in found.groups() if word).lower()
    persons = [n for n in speakers.names(before) if names_person(n, speakers.language)]
    if speakers.language.code == "ru":
        persons = [n for n in persons if bool(_WOMAN.search(n)) is (pronoun == "она")]
    return _Told(persons[-1]) if persons else None


def _of_clause(clause: str, manner: Manner, speakers: Speakers, known: list[str]) -> _Told | None:
    """What the clause that governs quoted words tells of who says them, unless it is no more than `known`."""
    if _found(manner.recites, clause):
        return _Told(None)
    if _found(manner.listens, clause):
        return _Told(None, clause)
    named = [n for n in known if _stands(n, clause)]
    for tag in filter(None, (_found(tag, clause) for tag in manner.tags)):
        who, verb = tag["who"], tag.groupdict().get("verb") or ""
        name = ", ".join(n for n in named if _stands(n, who)) or _named(who, manner, speakers)
        if not name:
            continue
        ahead = _ahead_of(name, who)
        if name.endswith(("’s", "'s")):
            return _Told(None, clause)
        if _found(manner.led, ahead):
            return _Told(_past_place(name), clause)
        if speakers.language.code == "ru" and _is_no_subject(who[len(ahead) :], verb):  # рассказала Анна Громова Петру Лосеву
            return _Told(_named(ahead, manner, speakers) if ahead else None, clause)
        if not _found(manner.apart, ahead):
            whole = _whole(name, who, speakers.language)
            return None if whole in named or ", " in name else _Told(whole)
        if speakers.language.speech.verb_final and name in named:
            return _Told(None, clause)
    return None


def _found(expression: str, words: str) -> re.Match[str] | None:
    return compiled(expression, case=True).search(words)


def _past_place(name: str) -> str | None:
    """Who stands behind the place that a preposition leads to: из Зарубина Анна Громова. None for a name that is all led."""
    place, _, rest = name.partition(" ")
    return rest if place and " " in rest and not _is_no_subject(rest, "") else None


def _ahead_of(name: str, who: str) -> str:
    """What stands before a name, of which the text may print the last word alone, with its own case endings."""
    first, last = name.split()[0], name.split()[-1]
    at = who.find(first[: max(3, len(first) - 1)])
    at = at if at >= 0 else who.find(last[: max(3, len(last) - 2)])
    return who[: max(at, 0)]


def _is_no_subject(printed: str, verb: str) -> bool:
    """Whether a Russian name stands in another case than a subject's: говорит он Анне Громовой, сказал брат Петра Громова."""
    full = re.match(r"[А-ЯЁ][\w-]*(?: [А-ЯЁ][\w-]*)*", printed)
    words = full.group().split() if full else []
    if not words:
        return False
    did = _MAN_DID.search(verb) is not None
    if len(words) == 1:
        return (words[0][-1] in "ую" and len(words[0]) > _SHORT) or (did and words[0][-1] in "ая" and _MAN.search(words[0]) is None)
    if _OBLIQUE_GIVEN.search(words[0]) and (_OBLIQUE_FAMILY.search(words[-1]) or (words[0][-1] in "ую" and len(words[0]) > _SHORT)):
        return True
    return did and _WOMAN.search(" ".join(words)) is not None


def _whole(name: str, who: str, own: Language) -> str:
    """A name of one word with those behind it that are offices, too: Colin | Maréchal."""
    at = who.find(name)
    more = _MORE_NAME.match(who, at + len(name)) if at >= 0 and own.spaced and own.code != "ko" and " " not in name else None
    return name + more.group() if more else name


def _named(who: str, manner: Manner, speakers: Speakers) -> str | None:
    """The person named in what stands at the verb, as the readers of names find him where it is one of saying."""
    own = speakers.language
    last, understood, spoken = speakers.last, speakers.understood, len(speakers.spoken)
    who = who.strip()
    asked = manner.said.format(who=who)
    speakers.learn(asked)
    name = speakers.of("", asked, leading=False)
    speakers.last, speakers.understood = last, understood
    del speakers.spoken[spoken:]
    if own.code == "zh" and not (name and names_person(name, own)):
        told = compiled(_OCCUPATION.format(surnames=own.speech.surnames)).search(who)
        name = told["name"] if told else name
        if told and told["rare"]:
            return name
    if not name or not _stands(name, who):
        return None
    name = _whole(name, who, own)
    at = who.find(name)
    if at >= 0 and who.startswith(("’s", "'s"), at + len(name)):
        return None
    sure = _CALLED.search(who) is not None
    if own.code == "ja" and not (sure or family_of(name) or _KANA.search(name)):
        return None  # 一年生
    return name if all(names_person(n, own, label=sure) or (" " in n and is_person(n, own)) for n in name.split(", ")) else None

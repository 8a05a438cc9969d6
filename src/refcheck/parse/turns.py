"""Transcripts: whose turn a line belongs to, by the label that opens it ("MR. BELL:", "何琳：", "○矢作委員長", "— …?", "【報道官】")."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common, names_person
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.turns_apart import apart
from refcheck.parse.turns_labels import NAMED_OFFICE, Opened, answers, asks, is_office, lines, opened, titled

_MOST_TURNS = 3000  # of a page: those of a day in parliament are some hundreds
_HOST = r"(?:司会|聞き手|聴き手|主持人?|Ведущ(?:ий|ая)|Moderator(?:in)?|사회(?:자)?)(?:者)?[・:：／/ 　=＝]*"
_ASKED = 0.25  # share of the lines behind a dash that ask, in an interview
_FEW = 2
_NEXT = 40  # characters behind a label, in which the next line begins
_NAMED = 24  # characters of a name with an office
_MOSTLY = 0.6  # share of an interview's questions that end in a question mark
_ASKS_MOSTLY = 0.5  # the same of those of a paper that is called by its name
_ALWAYS = (
    "circle",
    "dash",
    "member",
    "letter",
    "long dash",
    "answer",
    "answered",
    "told",
)  # forms that tell a label where it stands but once
_BLANK = later(r"(?P<label>[^\s　。、：:「」―—]{1,8})[　 ]+(?=\S)")  # who answers behind a long dash: 三雲　終わったとは…
_BRACKETED = later(r"[（(]|[ 　]+(?=\d)")
_GIVEN = later(r"(?P<first>[A-ZÀ-ÞА-ЯЁ])(?:[\w’-]+ |\. ?)(?P<family>[A-ZÀ-ÞА-ЯЁ][\w’-]+)")
_ABBREVIATED = later(r"[A-ZÀ-ÞА-ЯЁ][\w’-]{0,4}\. ?(?=[A-ZÀ-ÞА-ЯЁ])|(?:[A-ZÀ-Þ]{2,4}|[A-Z][a-z]?[A-Z]) (?=[A-ZÀ-Þ])")  # Vors., BK, StS


@dataclass(frozen=True, slots=True)
class Turn:
    """text[start:end], from behind its label to the next one. `label` as printed, "" for a dash.

    `asks`, `answers`: a label that only says so; `office`: one that is a title and no name; `host`: the name of whom the head calls the host.
    """

    start: int
    end: int
    label: str
    asks: bool = False
    answers: bool = False
    office: bool = False
    host: bool = False


def turns_of(text: str, language: Language) -> tuple[Turn, ...]:
    """The turns of a transcript, () where the text is none: two labels at least, one of them repeated, a title, or one that asks; and not so
    many that it is a list."""
    found = [o for at, line in lines(text) if (o := opened(at, line, language)) is not None]
    if len(found) > _MOST_TURNS:
        return ()
    kept = _of_transcript(_with_answers(apart(text, found, language), text, language), text, language)
    if not kept:
        return ()
    ends = [o.at for o in kept[1:]] + [len(text)]
    asking = _in_turn(kept, text)
    kept = _answered(kept, language)
    made = [_turn(o, end, language, in_turn=o.at in asking) for o, end in zip(kept, ends, strict=True) if o.form != "told"]
    return tuple(_with_questions(made, text))


def _answered(kept: list[Opened], language: Language) -> list[Opened]:
    """The labels, with the name of the one person who answers where only some of his answers have it: <답변> (고은별 대변인), <답변>."""
    names = {o.label for o in kept if o.form == "answered" and not o.asks}
    if len(names) != 1:
        return kept
    name = names.pop()
    return [replace(o, label=name) if o.form == "bracket" and answers(o.label, language) else o for o in kept]


def _in_turn(kept: list[Opened], text: str) -> frozenset[int]:
    """Where the dashes of an interview ask: by their question marks, and where every second one has one, by their turn."""
    dashes = [o for o in kept if o.form == "dash"]
    asks = [_is_question(o, text) for o in dashes]
    for first in (0, 1):
        own, others = asks[first::2], asks[1 - first :: 2]
        if len(own) > _FEW and sum(own) >= _MOSTLY * len(own) and sum(others) <= (1 - _MOSTLY) * len(others):
            return frozenset(o.at for o in dashes[first::2])
    return frozenset(o.at for o, asked in zip(dashes, asks, strict=True) if asked)


def _with_answers(labels: list[Opened], text: str, language: Language) -> list[Opened]:
    """The labels, and behind a question of one line the next line as its answer, where no label opens it."""
    starts = {o.at for o in labels}
    unlabelled = _only_asked(labels, language)
    made: list[Opened] = []
    for one in labels:
        made.append(one)
        line_end = text.find("\n", one.behind)
        rest = re.compile(r"\s*\S").match(text, line_end) if line_end >= 0 else None
        if rest is None or rest.end() - 1 in starts:
            continue
        at = rest.end() - 1
        told = not language.spaced and compiled(rf"[^\s，、。：:]{{2,16}}?(?:{language.speech.says})[，：:“「]").match(text, at)
        if one.form == "long dash":
            blank = None if language.spaced else _BLANK.match(text, at)
            made.append(Opened(at, blank.end() if blank else at, blank["label"] if blank else "", "answer"))
        elif unlabelled and asks(one.label, language):
            made.append(Opened(at, at, "", "answer"))
        elif told and asks(one.label, language):
            made.append(Opened(at, at, "", "told"))  # 有记者问：… and then, without a label, 丁若兰表示，…
    return _with_partners(made, text)


def _with_partners(labels: list[Opened], text: str) -> list[Opened]:
    """The labels, and those of whoever answers behind a dash on lines where the other partner spoke before him (三雲　いや、…)."""
    names = {o.label for o in labels if o.form == "answer" and o.label}
    if not names:
        return labels
    starts = {o.at for o in labels}
    beside = [
        Opened(at, at + blank.end(), blank["label"], "answer")
        for at, line in lines(text)
        if at > labels[0].at and at not in starts and (blank := _BLANK.match(line)) is not None and blank["label"] in names
    ]
    return sorted([*labels, *beside], key=lambda o: o.at)


def _only_asked(labels: list[Opened], language: Language) -> bool:
    """Whether labels stand at the questions alone: what follows each is its answer."""
    asking = [o for o in labels if o.label and asks(o.label, language)]
    others = [o.label for o in labels if o.label and not asks(o.label, language)]
    return len(asking) >= _FEW and not any(answers(label, language) or others.count(label) > 1 for label in others)


def _of_transcript(labels: list[Opened], text: str, language: Language) -> list[Opened]:
    """The labels that stand together: what only one line has (a caption, a date) labels nobody."""
    labels = _spoken(labels, text, language)
    seen = Counter(_key(o) for o in labels)
    dashes = sum(o.form == "dash" for o in labels)
    interview = dashes > _FEW and sum(_is_question(o, text) for o in labels if o.form == "dash") >= _ASKED * dashes
    spoken = [o for o in labels if (o.form != "dash" or interview) and (o.form != "lone" or seen[_key(o)] > 1)]
    asked = any(o.asks or asks(o.label, language) for o in spoken) or interview
    head = text[: spoken[0].at] if spoken else ""
    repeated = {(_kin(o), o.label) for o in spoken if seen[_key(o)] > 1}
    forms = {kin for kin, label in repeated if titled(label, language) or names_person(label, language)}
    kept = [
        o
        for o in spoken
        if o.form in _ALWAYS
        or seen[_key(o)] > 1
        or (o.form != "stop" and titled(o.label, language))
        or (o.form != "stop" and o.label in head)
        or (asked and (asks(o.label, language) or answers(o.label, language) or names_person(o.label.split(",")[0], language)))
        or (_kin(o) in forms and _is_called(o, language))
    ]
    kept = [o for o in kept if text[o.at] not in "〈＜<" or _says_who(o.label, language)]
    kept = [o for o in kept if (o.form != "letter" or asked) and (o.form != "named dash" or seen[_key(o)] > 1 or titled(o.label, language))]
    hosts = {o.label for o in kept if o.label and re.search(_HOST + re.escape(o.label), head)} | _papers(kept, text, language)
    kept = [replace(o, asks=True) if o.label in hosts else o for o in kept]
    return kept if len(kept) >= _FEW else []


def _key(one: Opened) -> str:
    """What a label is counted by: Анна Ревякина and А.Ревякина are one."""
    name = _GIVEN.fullmatch(one.label) if _kin(one) == "colon" else None
    return f"{name['first']}.{name['family']}" if name else one.label


def _kin(one: Opened) -> str:
    """The form of a label, as a page keeps it: (M. Tanguy. –) is one with (Mme Le Bihan, rapporteure. –)."""
    return "colon" if one.form in ("presented", "holder") else one.form


def _is_called(one: Opened, language: Language) -> bool:
    """Whether a label that stands but once is somebody's, where others of its form are: С.Лыткин, Vogel (AA), Vors. Welker, and no Fazit."""
    name = one.label.split(",")[0]
    if one.form in ("stop", "holder"):
        return True  # a title is part of the form
    if not language.spaced:
        return names_person(name, language)
    abbreviated = _ABBREVIATED.match(name)
    if abbreviated or name.endswith(")"):
        return names_person(name[abbreviated.end() if abbreviated else 0 :], language, label=True)
    if titled(name, language):
        return names_person(name, language)
    return " " in name and names_person(name, language) and not is_common(name.split()[0], language.code)  # Verwendung von Cookies


def _spoken(labels: list[Opened], text: str, language: Language) -> list[Opened]:
    """The labels without those of headlines, as languages of wide letters print them: 〈波高し〉補償の行方は見えず; 专家：光缆故障两百次; 【本报记者 方田】."""
    if language.spaced:
        return labels
    asking = [o for o in labels if o.form == "bracket" and asks(o.label, language)]
    dateline = (
        asking[0] if len(asking) == 1 and not _is_question(asking[0], text) and sum(o.form == "bracket" for o in labels) == 1 else None
    )
    says = {o.label for o in labels if o.form not in ("colon", "bracket") or _says_it(o, text, language)}
    return [
        o
        for o in labels
        if o is not dateline and o.label in says and (o.form != "bracket" or _is_role(o, language) or _says_it(o, text, language))
    ]


def _is_role(one: Opened, language: Language) -> bool:
    return asks(one.label, language) or answers(one.label, language)


def _says_it(one: Opened, text: str, language: Language) -> bool:
    """Whether a sentence follows a label, on its line or the next, or the name of whom it introduces (講師：郷田 鐘一)."""
    behind = text[one.behind : text.find("\n", one.behind) % (len(text) + 1)].strip()
    if not behind:
        return bool(text[one.behind : one.behind + _NEXT].strip())
    return any(stop in behind for stop in "。！？!?…") or names_person(_BRACKETED.split(behind[:_NAMED])[0], language)


def _papers(kept: list[Opened], text: str, language: Language) -> set[str]:
    """Labels of papers whose reporters ask: nobody's name, mostly before questions, in turn with somebody's (环球时报, DER ANKER)."""
    asked: dict[str, list[bool]] = {}
    for one in kept:
        if one.form in ("colon", "bracket", "member") and not asks(one.label, language) and not answers(one.label, language):
            asked.setdefault(one.label, []).append(_is_question(one, text))
    papers = {
        label
        for label, marks in asked.items()
        if len(marks) >= _FEW
        and sum(marks) >= _ASKS_MOSTLY * len(marks)
        and not titled(label, language)
        and not names_person(label, language)
    }
    return papers if any(label not in papers and len(marks) >= _FEW and not any(marks) for label, marks in asked.items()) else set()


def _with_questions(turns: list[Turn], text: str) -> list[Turn]:
    """The turns of the one person who has a label in an interview, without the questions that stand unlabelled before the next ones."""
    if len({t.label for t in turns}) != 1 or not turns[0].label or turns[0].asks or turns[0].answers:
        return turns
    made: list[Turn] = []
    for one in turns[:-1]:
        said = text[one.start : one.end].rstrip()
        cut = said.rfind("\n") + 1
        if not cut or not said.endswith(("?", "？")) or not said[:cut].strip():
            return turns  # a question of his own
        made += [replace(one, end=one.start + cut), Turn(one.start + cut, one.end, "", asks=True)]
    return [*made, turns[-1]]


def _turn(one: Opened, end: int, language: Language, *, in_turn: bool) -> Turn:
    if one.form == "dash":
        return Turn(one.behind, end, "", asks=in_turn, answers=not in_turn)
    named = NAMED_OFFICE.match(one.label)
    if named and (one.form == "circle" or titled(named["office"], language)) and not named["name"].isascii() and not language.spaced:
        of_body = compiled(language.speech.bodies).search(named["name"]) and not names_person(named["name"], language, label=True)
        return Turn(one.behind, end, named["office"] if of_body else named["name"])  # 立花委員（港湾局）
    asking = one.asks or (bool(one.label) and asks(one.label, language))
    answering = not asking and (not one.label or answers(one.label, language))
    office = not asking and not answering and is_office(one.label, language)
    host = bool(one.label) and one.asks
    return Turn(one.behind, end, one.label, asks=asking, answers=answering, office=office, host=host)


def _is_question(one: Opened, text: str) -> bool:
    line = text[one.behind : text.find("\n", one.behind) % (len(text) + 1)]
    return line.rstrip().endswith(("?", "？"))


def _says_who(label: str, language: Language) -> bool:
    """Whether a label in angle brackets, in which titles of series stand, too, is somebody's."""
    return asks(label, language) or answers(label, language) or titled(label, language) or names_person(label, language)

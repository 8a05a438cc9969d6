"""Reported speech: the clause that a verb of saying governs, without subject and verb."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refcheck.lang import Language
from refcheck.lang.beginnings import begun
from refcheck.lang.later import later
from refcheck.parse import speech_en, speech_en_cuts, speech_ja, speech_ko
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speech_cuts import before_more, before_remark, is_denied, is_headed, past_actor, subject_end, verb_at
from refcheck.parse.speech_edges import bracketed, is_whole, trimmed
from refcheck.parse.speech_equated import equated
from refcheck.parse.speech_indirect import indirect
from refcheck.parse.speech_told import beside_at, by_according, by_aside, by_front, by_herald, by_mood, by_top, cut_at, parts

_LONGEST = 600
_LITTLE = 0.5  # share of a told sentence that a clause within it holds
_PARTS = 8  # a longer row behind "；" is a list, no speech
_NO_SENTENCE = 3000  # characters: longer stretches are no prose, and slow to search
_OWN = 60  # characters before a verb in which what makes its clause the author's own stands
_SAID = 3  # words that a clause has before something cuts it off
_NAME = 10  # characters: a name in marks is shorter, what is told of it longer
_SIGNS = " .,;"
_TAIL = 4  # characters behind a clause that make it a noun
_CLAUSAL = ("こと", "旨")  # ことを明らかにした tells a clause, as と述べた does
_LINKED, _ON = later("と(?:の|いう|する)|よう"), "にはがもでの"  # a clause before its noun, and how the noun goes on in its sentence
_MORE = later("一方|と(?:とも|同時)に|ものの|が、|(?:(?<=つつ)|(?<=ながら))も?、")  # behind a verb of saying that another follows
_HALF_QUOTED = later(rf"{HIDDEN}\W{{1,2}}，[^，{HIDDEN}]{{4,}}$")  # 称，“…”，惜…；: the author speaks on, and what is told ends
_NESTED = later(r"(?:って|て)?い[るま]す?が、|うが、")  # present tense within a told sentence: what the speaker reports of others


@dataclass(frozen=True, slots=True)
class Clause:
    """A reported clause text[start:end]; `verb` is where its verb of saying stands, `nominal` a statement made a noun.

    `aside` and `resumed` bound an attribution inside the clause, `leading` is False where the attribution follows it; in an `equated` one, who says it ends at `verb`.
    """

    start: int
    end: int
    verb: int
    nominal: bool = False
    leading: bool = True
    aside: int = 0
    resumed: int = 0
    equated: bool = False


def reported(masked: str, first: int, last: int, language: Language) -> list[Clause]:
    """The reported clauses of the sentence masked[first:last]."""
    if not language.speech.opens or last - first > _NO_SENTENCE:
        return []
    if language.speech.again:
        told_so_far: list[Clause] = []
        for start, end in parts(masked, first, last):
            told_so_far += _reported(masked, start, end, language) or _carried(masked, start, end, told_so_far, language)
        return told_so_far
    if language.code != "en":
        return _reported(masked, first, last, language)
    made: list[Clause] = []
    before: Clause | None = None  # the last clause of the part before
    for start, end in speech_en.parts(masked, first, last):
        found = _added(masked, start, end, language, _reported(masked, start, end, language))
        if not found and before is not None and speech_en.goes_on(masked, start, end):
            verb = before.verb if before.leading else before.resumed or max(before.end, speech_en.seam(masked, start))
            found = [Clause(start, trimmed(masked, start, end), verb)]
        made += found
        before = found[-1] if found else _quoting(masked, start, end, language)
    return made


def _quoting(masked: str, first: int, last: int, language: Language) -> Clause | None:
    """A part that tells what somebody said with an attribution and quoted words: "The ship, she said, had been “…”; …"."""
    parted = by_aside(masked, first, last, language) if HIDDEN in masked[first:last] else None
    return Clause(first, last, parted[2]) if parted and parted[3] else None


def _carried(masked: str, first: int, last: int, made: list[Clause], language: Language) -> list[Clause]:
    """What is told on behind ";": a clause that takes up the conjunction, or the part behind one that is told as a whole."""
    if not made or HIDDEN in masked[first:last] or masked[made[-1].end : first].strip(_SIGNS):
        return []
    again = compiled(language.speech.again).match(masked, first, last)
    if again is None and not made[-1].aside:
        return []
    start = again.end() if again else first
    cut = compiled(language.speech.cuts).search(masked, start, last) if again else None
    return [Clause(start, trimmed(masked, start, cut.start() if cut else last), made[-1].verb, leading=made[-1].leading)]


def _added(masked: str, first: int, last: int, language: Language, found: list[Clause]) -> list[Clause]:
    """The clauses with what is told before an attribution that another verb of saying follows: "…, insisted the captain, adding that …"."""
    parted = by_aside(masked, first, last, language) if found and found[0].leading and not found[0].aside else None
    if parted is None or not parted[3] or HIDDEN in masked[first : parted[2]]:
        return found
    closed = compiled(language.speech.asides).match(masked, parted[2], last)
    if closed is None or not speech_en.adds_to(masked, closed.end(), found[0].verb):
        return found
    return [Clause(parted[0], parted[2], parted[0], leading=False), *found]


def _reported(masked: str, first: int, last: int, language: Language) -> list[Clause]:
    speech = language.speech
    find = _verb_final if speech.verb_final else _verb_first
    made = find(masked, first, last, language)
    if (top := by_top(masked, first, last, language)) is not None:
        made = [Clause(*top), *(c for c in made if c.start >= top[1])]
    headed = by_according(masked, first, last, language) if language.spaced and speech.told_by and made else None
    if (
        headed is not None
        and HIDDEN not in masked[headed[0] : headed[1]]
        and (
            sum(c.end - c.start for c in made) < _LITTLE * (headed[1] - headed[0])
            or (language.code == "ru" and (made[0].start < headed[0] or _is_weak(masked, made, language)))
            or (language.code == "en" and _tells_all(masked, made, *headed, headed[0]))
        )
    ):
        made = []  # "By her account, there is no base, and the minister promised that …": all of it is told
    if (
        language.code == "ja"
        and len(made) == 1
        and speech_ja.is_act(masked, made[0].end, last)
        and (whole := by_according(masked, first, last, language))
    ):
        made = [Clause(*whole, whole[0])] if whole[0] <= made[0].start else made
    if made and language.spaced and not speech.verb_final and (parted := by_aside(masked, first, last, language)):
        start, end, aside, resumed = parted
        if not resumed and len(made) == 1 and end < made[0].verb and language.code == "fr" and HIDDEN not in masked[start:end]:
            made = []  # "…, estime l’institut": whoever stands behind the verb says what stands before it
        elif (
            len(made) == 1
            and HIDDEN not in masked[start:end]
            and (
                (resumed and aside <= made[0].verb < resumed)
                or (language.code == "ru" and max(start, resumed) <= made[0].verb < end and _is_weak(masked, made, language))
            )
        ):
            made = [
                Clause(start, end, start, leading=False, aside=aside, resumed=resumed)
            ]  # "The prosecutor, so she said, has …": all of it is told
        elif (
            resumed and language.code == "en" and _tells_all(masked, made, start, end, resumed) and " its own " not in masked[aside:resumed]
        ):
            made = [
                Clause(start, end, start, leading=False, aside=aside, resumed=resumed)
            ]  # "The ministry, he said, had asked the owners to …"
        elif resumed and (speech.indirect or language.code == "fr") and len(made) == 1 and made[0].start < aside and resumed < made[0].end:
            made = [replace(made[0], aside=aside, resumed=resumed)]  # "She was sure: the dam, so she was told, would …"
    made = [c for c in made if c.end > c.start and is_whole(masked, first, (c.start, c.end, c.verb), language)] or told(
        masked, first, last, language
    )
    if (equal := equated(masked, first, last, language)) is not None and all(
        c.start == equal[0] or c.start < equal[0] < c.end <= equal[1] + _TAIL for c in made
    ):
        made = [Clause(*equal, equated=equal[2] < equal[0])]  # 第二条是…, 두 번째 조건은 …: the head is no part of it
    if not made and (by_mood_alone := indirect(masked, first, last, language)) is not None:
        made = [Clause(*by_mood_alone)]
    if not made and speech.echoes and HIDDEN not in masked[first:last] and compiled(speech.echoes).match(masked, last):
        made = [Clause(first, trimmed(masked, first, last), first, leading=False)]
    made = [replace(c, end=before_remark(masked, c.start, bracketed(masked, first, c.start, c.end), language)) for c in made]
    return [c for c in made if 0 < c.end - c.start <= _LONGEST and is_whole(masked, first, (c.start, c.end, c.verb), language)]


def _is_weak(masked: str, made: list[Clause], language: Language) -> bool:
    """Whether the one clause stands behind a verb of intent, which tells only what an attribution gives it to tell: "банк, сообщил министр, готов | дать ссуду"."""
    lead = masked[made[0].verb : made[0].start]
    return len(made) == 1 and not re.search("[,:]", lead) and compiled(rf"(?:{language.speech.says})(?!\w)").match(lead) is None


def _tells_all(masked: str, made: list[Clause], start: int, end: int, after: int) -> bool:
    """Whether what is told in masked[start:end] holds a verb of saying behind `after` that governs no clause, only a phrase."""
    return (
        len(made) == 1
        and after <= made[0].verb
        and made[0].end <= end
        and HIDDEN not in masked[start:end]
        and speech_en_cuts.is_phrase(masked, made[0].start)
    )


def _verb_first(masked: str, first: int, last: int, language: Language) -> list[Clause]:
    speech = language.speech
    edge, shut = (r"(?<!\w)", r"(?!\w)") if language.spaced else ("", "")
    made: list[Clause] = []
    at = first
    governing = f"{speech.says}|{speech.governs}" if speech.governs else speech.says
    forms = rf"(?P<verb>{begun(governing)}){shut}(?:{speech.opens})"
    bare = f"{begun(speech.bare.replace('?P<verb>', '?P<said>'))}|" if speech.bare else ""
    pattern = compiled(rf"{edge}(?:{bare}{forms})")
    while (m := pattern.search(masked, at, last)) is not None:
        while (
            m.lastgroup != "reads"
            and (nearer := pattern.search(masked, max(m.end(m.lastgroup or "verb"), m.start() + 1), m.end())) is not None
            and nearer.end() == m.end()
        ):
            m = nearer  # "à une question écrite, le gouvernement a répondu que": the verb at the clause governs it
        if (
            language.code == "ru"
            and m.group().endswith(": ")
            and (inner := pattern.match(masked, subject_end(masked, m.end(), last, pattern), last))
        ):
            m = inner  # "власти отвечают: губернатор обещал, что …": what he promised is told
        verb = m.lastgroup or "verb"
        if language.code == "en" and speech_en_cuts.is_no_verb(masked, first, m):
            at = speech_en_cuts.behind(masked, m.start(verb))
            continue
        end = trimmed(masked, m.end(), _cut(masked, m, last, language))
        end = before_more(masked, first, m.start(verb), m.end(), end, language)
        if language.code == "ru" and verb != "verb":
            end = beside_at(masked, m.end(), end, language)
        if compiled(speech.gerund).fullmatch(m.group(verb)) and (main := compiled(speech.goes_on).search(masked, m.end(), end)):
            end = main.start()
        if (verb.startswith("noun") or speech_en_cuts.heads(masked, first, m)) and (
            resumed := _resumed(masked, m.end(), end, language)
        ) is not None:
            end = trimmed(masked, m.end(), resumed)  # "The promise to cut duties | was never kept"
        if compiled(rf"(?:{speech.own})$" if speech.own else "").search(masked, max(first, m.start(verb) - _OWN), m.start(verb)):
            at = m.end()
            continue
        denied = is_denied(masked, first, m.start(verb), m.end(verb), m.end(), language)
        start = m.start(verb) if denied else past_actor(masked, first, m.start(verb), m.end(), end, language)
        told_on = [] if _HALF_QUOTED.search(masked, m.end(), end) else _headless(masked, max(end, start), last, language, m.start())
        if _is_quotation(masked, m.end(), end):  # another verb may follow the quoted words
            at = m.end()
        else:
            leading = language.spaced or not verb.startswith("noun") or m.start(verb) > first  # 虽承认…，部长仍…: he stands behind
            leading = leading and not is_headed(masked, first, m.end(), language)
            if made and not made[-1].leading:
                made[-1] = replace(made[-1], verb=m.start(verb), leading=True)
            spoken = verb_at(masked, first, m.start(verb), m.end(), language, (made[-1].verb, made[-1].end) if made else None)
            made.append(Clause(start, end, spoken, leading=leading))
            at = max(end, m.end())
        if told_on and told_on[0] not in made and (not made or made[-1].end <= told_on[0].start):
            made += told_on
            at = max(at, told_on[-1].end)
    return made


def _cut(masked: str, m: re.Match[str], last: int, language: Language) -> int:
    """Where what the verb m governs ends, at the latest at `last`."""
    end = cut_at(masked, m.end(), last, language, _SAID)
    if language.code == "en" and (said := m.group(m.lastgroup or "verb").split()[:1]):
        return speech_en_cuts.next_verb(masked, m.end(), end, said[0], compiled(language.speech.says)) or end
    return end


def _resumed(masked: str, start: int, end: int, language: Language) -> int | None:
    """Where the main clause goes on behind a statement made a noun; a "late" way on comes after the statement's own predicate."""
    for m in compiled(language.speech.ensues).finditer(masked, start, end):
        if m.lastgroup != "late" or compiled(rf"(?<!\w)(?:{language.speech.predicates})").search(masked, start, m.start()):
            return m.start()
    return None


def told(masked: str, first: int, last: int, language: Language) -> list[Clause]:
    """A sentence told as a whole, its source named at its head, within or at its end."""
    parted = by_aside(masked, first, last, language)
    headed = by_according(masked, first, last, language) if language.speech.told_by else None
    if headed is not None and not (parted and parted[3] and first < parted[2] < headed[0]):
        told_on = [] if language.speech.verb_final else _headless(masked, headed[1], last, language, headed[0])
        return [Clause(*headed, headed[0]), *told_on]
    fronted = by_front(masked, first, last, language)
    if fronted is not None:
        return [Clause(*fronted, leading=False)]
    if parted is None:
        by_itself = by_mood(masked, first, last, language) or by_herald(masked, first, last, language)
        return [Clause(*by_itself, first)] if by_itself else []
    start, end, aside, resumed = parted
    behind = compiled(language.speech.for_whom).search(masked, end, last) if language.speech.for_whom and not resumed else None
    more = [Clause(behind.end(), trimmed(masked, behind.end(), last), start, leading=False)] if behind else []
    return [Clause(start, end, start, leading=False, aside=aside, resumed=resumed), *more]


def _headless(masked: str, at: int, last: int, language: Language, verb: int) -> list[Clause]:
    """What the same speaker goes on to say behind "；", without a new verb."""
    made: list[Clause] = []
    while not language.spaced and at < last and masked[at] in "；;" and len(made) < _PARTS:
        stop = next((i for i in range(at + 1, last) if masked[i] in "；;。"), last)
        part = masked[at + 1 : stop]
        if HIDDEN in part or not part or compiled(language.speech.says).search(part):
            break
        made.append(Clause(at + 1, trimmed(masked, at + 1, stop), verb))
        at = stop
    return made


def _is_quotation(masked: str, start: int, end: int) -> bool:
    """Whether the clause is quoted words; a name in marks at its head is not."""
    if masked[start : start + 2].lstrip()[1:2] != HIDDEN and masked[start : start + 1] != HIDDEN:
        return False
    run = re.compile(rf"\W?{HIDDEN}+\W").match(masked, start, end)
    return run is None or run.end() - start > _NAME + 2 or end - run.end() < _NAME or not masked[run.end()].isalpha()


def _verb_final(masked: str, first: int, last: int, language: Language) -> list[Clause]:
    speech = language.speech
    made: list[Clause] = []
    begin = at = first
    forms = rf"(?P<said>(?:{speech.opens})(?:{speech.says}{f'|{speech.governs}' if speech.governs else ''}))"
    if speech.objects:
        forms += rf"|(?P<noun>{speech.objects})"
    for m in compiled(forms).finditer(masked, first, last):
        if m.group("said") and _NESTED.match(masked, m.end(), last) and re.search(speech.says, masked[m.end() + 4 : last]):
            continue
        past, beside = speech_ko.step(masked, begin, m, last, language, compiled(forms)) if speech.nested else (None, 0)
        if past is not None:
            begin = past
            continue
        if m.start() and m.group("said") and masked[m.start() - 1] in "」』”’\"'":
            begin = _after_verb(masked, m.end(), last)
            continue
        nominal, ja = m.group("said") is None, language.code == "ja"
        if ja:
            if speech_ja.is_unsaid(masked, m, last) or speech_ja.only_repeats(masked, at, m):
                continue
            begin = speech_ja.opening(masked, first, begin, made[-1].verb if made else first, m)
        owned = begin == first and m.groupdict().get("owned") is not None  # who says it stands behind: …다는 감독관의 경고에도
        made_noun = nominal and not m.group().startswith(_CLAUSAL)
        start = _behind_quotation(masked, begin, m.start(), language)
        opened = start
        start = start if owned else _clause_start(masked, start, m.start(), language, nominal=nominal, again=begin > first)
        closed = nominal and not (not made_noun and _MORE.match(masked, m.end()))
        end = m.end() if closed else m.start()
        if ja:
            start = speech_ja.settled(masked, opened, start, m, first, language)
            end = speech_ja.end_of(masked, start, m, last, nominal=closed)
        end = end if end > m.start() else _unadorned(masked, start, end)
        if nominal and start == begin > first and masked[begin - 1] not in "、，。」』":
            continue  # …ことを求め | ていく考えを示した: no clause begins there
        if start < end and not compiled(speech.announced).search(masked[start:end]):
            made = [c for c in made if c.start < start]  # a noun of saying within what is told further on: …との提案に同意したと述べた
            made.append(Clause(start, end, m.end(), made_noun))
        behind = beside or _after_verb(masked, at := m.end(), last)
        if not _LINKED.match(m.group()) or (behind > m.end() and masked[m.end()] not in _ON):
            begin = speech_ja.seam(masked, begin, behind, last) if ja and behind == m.end() else behind
    return made


def _behind_quotation(masked: str, begin: int, end: int, language: Language) -> int:
    """Past words in quotation marks and the verb that closes them, where a clause of its own follows."""
    found = re.compile(r"\ue000\W?(?:[（(][^（）()\ue000]{1,80}[）)])?と[^、。\ue000]{1,24}、").finditer(masked, begin, end)
    closed = [m for m in found if not speech_ja.names(masked, begin, m.start(), end, language)]
    return closed[-1].end() if closed else begin


def _after_verb(masked: str, at: int, last: int) -> int:
    """Where the next clause of the sentence can begin: after the comma behind a verb of saying."""
    comma = re.compile(r"[^、，,]{0,8}[、，,]\s*|[가-힣]{0,3} ?(?:면서도?|지만|으나|는데|는 한편|고 나서|고는|뒤|후|다음|직후) ").match(
        masked, at, last
    )
    return comma.end() if comma else at


def _clause_start(masked: str, begin: int, end: int, language: Language, *, nominal: bool, again: bool) -> int:
    """Past connectives, the speaker's topic phrase, and phrases of place and occasion."""
    speech = language.speech
    start = begin
    if language.code == "ko":
        start = speech_ko.topic_end(masked, start, end, language, again=again)
        topic = start > begin
    else:
        cut = compiled(speech.cuts).match(masked, start, end)
        start, topic = (cut.end(), True) if cut else (start, False)
    told = compiled(rf"(?:{speech.subject})(?:は|も|が|은|는|도) ?") if speech.subject and not topic else None
    if told and (subject := told.match(masked[start:end])) and not _adds_subject(masked, start, subject):
        start += subject.end()
    leads = compiled(speech.leads)
    if nominal and language.code != "ja":
        for lead in leads.finditer(masked, start, end):
            start = lead.end()
        return start
    led = start
    while (m := leads.match(masked, start, end)) is not None and m.end() > start:
        start = m.end()
    if start > led and (second := None if topic else compiled(speech.cuts).match(masked, start, end)) and language.code == "ja":
        start = second.end()  # ただし、門は閉ざされておらず、長官は、…
    elif (
        start > led and told and (subject := told.match(masked[start:end])) and not _adds_subject(masked, begin, subject)
    ):  # 漁業水域について、長官は…
        start += subject.end()
    while (m := compiled(speech.narrated).match(masked, start, end)) is not None:
        start = m.end()
    return start


def _adds_subject(masked: str, begin: int, subject: re.Match[str]) -> bool:
    """Whether も marks one more subject within what the speaker of the clause before goes on to say: …と論じ、参謀本部も知っていたと書いた."""
    return begin > 0 and masked[begin - 1] == "、" and subject.group().rstrip().endswith("も")


def _unadorned(masked: str, start: int, end: int) -> int:
    end = trimmed(masked, start, end)
    stripped = re.compile(r"(?<=反対|賛成|支持|同意|歓迎)である$").search(masked[start:end])
    return start + stripped.start() if stripped else end

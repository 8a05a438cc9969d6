"""Where what is told really begins and ends: the speaker behind his verb, the author's link before an attribution and his remark behind the clause are no part of it."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common
from refcheck.parse.quotations_kinds import compiled, size

_SAID = 3  # words that a clause has before something cuts it off
_PHRASE = 4  # words of a phrase that tells something where more follows it
_SUBJECT = 80  # characters: a subject with its verb of saying is shorter
_BEFORE = 60  # characters before a verb in which what it hangs on stands
_SIGNS = " .,;:–—-"
_NOT_DENIED = later(
    r"(?:(?<!\w)ne |n[’'])(?:(?:a|ont|avait|avaient|aurait|auraient) )?(?:(?:pas|jamais|point|guère|nullement|plus) )?(?:(?:même|encore|du tout) )?"
    r"[a-zàâçéèêîôû]+(?: (?:pas|jamais|point|guère|nullement|plus))? qu[e’'] ?$"
)
_JOINED = later(r",? (?:(?:und|aber|doch|et|mais|puis) )?(?:(?:en |y |lui |leur )?(?:a|ont|avait|avaient) )?")
_SEAM = later(r"(?:[;:–—]|, (?:und|aber|doch|denn|et|mais|or|car)) ")


def past_actor(masked: str, first: int, verb: int, start: int, end: int, language: Language) -> int:
    """Past the speaker where something else stands before the verb: "In Kiel warnte | die Ministerin | vor …"; past a noun phrase that only leads to
    what is told: "pointed to the costs: …". The end where the speaker is a pronoun and what he speaks of stands first: "Den Vertrag hält | sie für …"."""
    speech = language.speech
    if not speech.fronts or not first <= verb < start or re.search("[,:]", masked[verb:start]):
        return start
    colon = masked.find(": ", start, end)
    if colon >= 0 and compiled(speech.indirect).match(masked, colon + 2, end):
        return colon + 2
    head = start + (masked[start : start + 1] == " ")
    actor = compiled(speech.actor).match(masked, head, end)
    if actor is None:
        return start
    seams = [m.end() for m in _SEAM.finditer(masked, first, verb)]
    if compiled(speech.fronts).fullmatch(masked, seams[-1] if seams else first, verb) is None:
        return end if actor.group("lone") else start
    stop = actor.end()
    if actor["article"] and actor["names"] and is_common(actor["names"].split()[0], language.code):
        stop = actor.start("names") + 1  # "forderte der Minister | Reformen"
    return stop if end - stop > len(_SIGNS) else end


def before_more(masked: str, first: int, verb: int, start: int, end: int, language: Language) -> int:
    """The end of what is told, before what its sentence goes on with: the speaker's next verb behind a noun phrase or infinitive ("rejects the charge | and
    calls for …"), the predicate of a noun of saying ("the idea that … | comes from"), the main clause behind a relative one ("who holds that …, | did not come"), or behind one at its head ("Having recalled that …, | the mayor asked")."""
    speech = language.speech
    stops: list[int] = []
    clausal = compiled(speech.clausal).search(masked[verb:start]) is not None
    if not clausal and speech.couples and (couple := compiled(speech.couples).search(masked, start, end)):
        stops.append(couple.start())
    ahead = masked[max(verb - _BEFORE, first) : verb]
    if speech.relates and compiled(speech.relates).search(ahead):
        back = compiled(speech.returns if clausal else ", ").search(masked, start, end)
        stops += [back.start()] if back else []
    if is_headed(masked, first, start, language):
        main = compiled(speech.goes_on).search(masked, start, end)
        stops += [main.start()] if main else []
    if speech.of_noun and (noun := compiled(speech.of_noun).search(ahead + masked[verb:start])):
        resumed = compiled(speech.reopens if noun["at"] else speech.predicate).search(masked, start, end)
        stops += [resumed.start("ends")] if resumed else []
    stop = min(stops, default=end)
    return start if stop < end and not clausal and size(masked[start:stop]) < _PHRASE else stop  # "leaned to the second and left"


def is_denied(masked: str, first: int, verb: int, end: int, start: int, language: Language) -> bool:
    """Whether the verb masked[verb:end] makes its clause at `start` the opposite of what was said, a German one with all that stands before that
    ("stellte in Abrede, dass"); not where a French one is denied itself: "n’a pas nié que"."""
    upto = start if language.code == "de" else end
    if not language.speech.denies or compiled(language.speech.denies).fullmatch(masked, verb, upto) is None:
        return False
    return language.code != "fr" or _NOT_DENIED.search(masked, max(first, verb - _BEFORE), start) is None


def is_headed(masked: str, first: int, start: int, language: Language) -> bool:
    """Whether a clause at `start` stands at the head of its sentence and who tells it behind: "Having recalled that | …, the mayor asked"."""
    return compiled(language.speech.heading).match(masked, first, start) is not None


def before_remark(masked: str, start: int, end: int, language: Language) -> int:
    """The end of what is told, before what the author adds of his own (", which the records deny")."""
    if not language.speech.remarks:
        return end
    for m in compiled(language.speech.remarks).finditer(masked, start, end):
        if size(masked[start : m.start()]) >= _SAID:
            end = m.start()
            break
    while end > start and masked[end - 1] in _SIGNS:
        end -= 1
    return end


def verb_at(masked: str, first: int, verb: int, start: int, language: Language, before: tuple[int, int] | None) -> int:
    """Where the verb of a clause stands, by which its speaker is found: at its auxiliary; at the verb before it, which the same subject has
    (`before`: that verb and the end of its clause)."""
    speech = language.speech
    if before is not None and speech.couples and _JOINED.fullmatch(masked, before[1], verb):
        return before[0]
    auxiliary = compiled(speech.auxiliary).search(masked, max(first, verb - _BEFORE), verb) if speech.auxiliary and verb < start else None
    return auxiliary.start() if auxiliary else verb


def is_linked(masked: str, first: int, aside: int, language: Language) -> bool:
    """Whether an attribution belongs only to what follows it: ", for, according to the paper, …"; "Asked whether …, she replied, …"."""
    speech = language.speech
    return bool(speech.links) and compiled(speech.links).search(masked[first:aside]) is not None


def whole(masked: str, first: int, start: int, language: Language) -> int:
    """The head of the sentence where a clause would begin with its verb, what stands before it holding a clause: "A plan that …, | there is not"."""
    speech = language.speech
    if not speech.heads_verb or compiled(speech.heads_verb).match(masked, start) is None:
        return start
    lead = masked[first:start].rstrip(", ")
    return first if ", " in lead and not compiled(rf"(?<!\w)(?:{speech.says})(?!\w)").search(lead) else start


def subject_end(masked: str, at: int, last: int, pattern: re.Pattern[str]) -> int:
    """Where behind a colon a verb with a conjunction of its own follows its subject; `last` where none does."""
    inner = pattern.search(masked, at, min(at + _SUBJECT, last))
    clause = inner is not None and inner.lastgroup == "verb" and not inner.group().endswith(": ")
    return inner.start() if inner is not None and clause and not re.search(r"[,;:.—«»]", masked[at : inner.start()]) else last

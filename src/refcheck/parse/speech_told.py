"""Sentences that are told as a whole: "according to X, …", "…, she recalled, …"."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common, is_place
from refcheck.parse.quotations_kinds import compiled, size
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speech_cuts import is_linked
from refcheck.parse.speech_en import leads_in, past_apposition, past_holder, told_end
from refcheck.parse.speech_en_cuts import antecedent, aside_of, stays_open

_SIGNS = " .。,，;；、!！?？:："
_NAMED = r"(?-i:[A-ZÀ-Þ][\w’\-]+(?: (?:de |von |van )?[A-ZÀ-Þ][\w’\-]+){{1,2}})"
_TITLED = r"(?-i:(?:Me|M\.|Mme|Mlle|Mgr|Dr|Dre|Pr|Pre) [A-ZÀ-Þ][\w’\-]+)"
_BESIDE = {
    "fr": rf", (?:{_NAMED}|{_TITLED}|(?:{{offices}})[^,.;:\ue000]{{{{0,60}}}})(?=, |$)",
    "de": rf", (?:{_NAMED}|(?-i:(?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w\-]+ (?:der|des|von|vom|beim|im|für) )[^,.;:\ue000]{{{{2,60}}}})(?=, )",
}
_OF_WHOM = {  # a relative clause on that speaker
    "fr": r", (?:(?P<for>pour|selon|chez) |(?:à|de) )?(?:qui|dont|laquelle|lequel)(?!\w)[^,;\ue000]{3,160}",
    "de": r", (?:(?:für|nach|mit|von|zu|bei) )?(?:(?:der|die|das|dem)(?= (?:das|die|den|dem|der|eine?n?|seit|in|im|am|an|auf|aus|bei|mit|nach|zu[mr]?|vor|von|für|über|sich|selbst|als|lange|damals|heute|\d)(?!\w))|deren|dessen) [^,;\ue000]{3,160} (?-i:[a-zäöüß]+t(?:en?)?|war(?:en)?|sind|kam(?:en)?|stand|ließ)(?=, )",
}
_COMPLETE = r"(?<!\w)(?:est|sont|a|ont|va|vont|peut|doit|n[’'](?:a|est|y|en)|ne|avait|avaient|[a-zéèêçï]{2,}(?:ait|aient|ra|ront|rait|raient))(?!\w)"
_CLAUSE = 2  # words: a subject and its verb
_BESIDES = later(r", а (?=([^,.;:]+))")
_AS_FOR = later(r"Что (?:же )?(?:до|касается) [^,;:\ue000]{2,60}(?:, [^,;:\ue000]{2,60})?, то(?=,? )")
_FOR_IT = later(r"(?:^|[ ,])(?:на том|того|за то|к тому), чтобы [^,;:]+$")
_IN_MARKS = later(rf"[^\W\d_]{{3,}} «{HIDDEN}{{2,24}}»$")
_LEAD_IN = later(r"(?:[^,，、;；\ue000]{1,24}[,，、]\s*)?")


def by_according(masked: str, first: int, last: int, language: Language) -> tuple[int, int] | None:
    """The told words behind a head such as "according to X, ", as (start, end)."""
    speech = language.speech
    head = compiled(speech.told_by).match(masked, first, last)
    if head is None and (lead := _LEAD_IN.match(masked, first, last)) is not None and (language.code != "en" or leads_in(lead.group())):
        head = compiled(speech.told_by).match(masked, lead.end(), last)
    if head is None and (colon := masked.rfind(": ", first, last)) >= 0 and HIDDEN not in masked[first:colon]:
        head = compiled(speech.told_by).match(masked, colon + 2, last)  # "There are plans: according to the same paper, …"
    if head is None and not language.spaced and (colon := masked.rfind("：", first, last)) >= 0 and HIDDEN not in masked[first:colon]:
        head = compiled(speech.told_by).match(masked, colon + 1, last)
    if head is None or (head.groupdict().get("person") and _is_thing(head["person"], language)):
        return None
    start = _past_apposition(masked, head.end(), last, language)
    led_on = (
        language.spaced and speech.pronouns and compiled(speech.pronouns).search(head.group())
    )  # all of it is hers: "By her account, …"
    end = _bare_end(masked, start, last if speech.verb_final or led_on else cut_at(masked, start, last, language))
    if speech.tails and (tail := compiled(speech.tails).search(masked[start:end])):
        end = start + tail.start()
    return (start, end) if HIDDEN not in masked[start : start + 2] else None


def cut_at(masked: str, start: int, last: int, language: Language, least: int = 0) -> int:
    """Where a told clause that begins at `start` ends within its sentence, behind `least` words at the earliest."""
    finite = language.speech.finite
    for cut in compiled(language.speech.cuts).finditer(masked, start, last):
        words = size(masked[start : cut.start()]) if language.spaced else least
        if words < least and not (finite and words >= _CLAUSE and compiled(finite).search(masked, start, cut.start())):
            continue
        part = max(start, masked.rfind(", ", start, cut.start()))
        if finite and cut.group() == " — " and masked[cut.start() - 1] != "," and not compiled(finite).search(masked, part, cut.start()):
            continue  # no verb before it: the dash is the copula ("что коробки — багаж")
        if language.code == "en" and stays_open(masked, start, cut):
            continue
        return cut.start()
    return last


def beside_at(masked: str, start: int, end: int, language: Language) -> int:
    """Where a Russian clause of its own follows told words that have no finite verb: "о желании закрыть порт |, а рыбаки вышли на улицы"."""
    finite = compiled(language.speech.finite)
    beside = _BESIDES.search(masked, start, end)
    clause = (
        beside is not None and not finite.search(masked, start, beside.start()) and finite.search(masked, beside.start(1), beside.end(1))
    )
    return beside.start() if beside is not None and clause else end


def _is_thing(name: str, language: Language) -> bool:
    """Whether "for X, it is …" is about a thing or a country, and no opinion: Für Kohle, für Polen."""
    return is_common(name, language.code) or is_place(name, language.code)


def by_top(masked: str, first: int, last: int, language: Language) -> tuple[int, int, int] | None:
    """A sentence told with its object at its head, as (start, end, verb): "Создание запасов она исключила"."""
    topped = compiled(language.speech.topped).match(masked, first, last) if language.speech.topped else None
    if topped is None or HIDDEN in topped["told"]:
        return None
    verb = next(topped.start(name) for name, words in topped.groupdict().items() if words and name != "told")
    return topped.start("told"), _bare_end(masked, topped.start("told"), topped.end("told")), verb


def by_front(masked: str, first: int, last: int, language: Language) -> tuple[int, int, int] | None:
    """A clause at the head of its sentence with the verb of saying behind it ("Dass er kam, betonte sie"), as (start, end, verb)."""
    fronted = compiled(language.speech.fronted).match(masked, first, last)
    if fronted is None or HIDDEN in fronted["told"]:
        return None
    verb = fronted.start("verb")
    if language.speech.denies and compiled(language.speech.denies).match(masked, verb):
        return None  # what she denied is not what she said
    return fronted.start("told"), fronted.end("told"), verb


def by_mood(masked: str, first: int, last: int, language: Language) -> tuple[int, int] | None:
    """A main clause whose verb alone says that it is told: "Gleichwohl werde eine Gruppe reisen."."""
    if HIDDEN in masked[first:last]:
        return None
    if compiled(language.speech.mood).match(masked, first, last) is None and not _narrated(masked, first, language):
        return None
    return first, _bare_end(masked, first, last)


def _narrated(masked: str, first: int, language: Language) -> bool:
    """Whether the sentence before names a source and what it tells of: 《晨报》次日描述了撤离的情形。"""
    if not language.speech.narrates:
        return False
    begin = masked.rfind("。", 0, max(first - 1, 0)) + 1
    before = compiled(language.speech.narrates).match(masked, begin)
    return before is not None and before.end() == first


def by_herald(masked: str, first: int, last: int, language: Language) -> tuple[int, int] | None:
    """A sentence that is told because the one before it only announces it: "Le Courrier y consacra une page. Le maire avait vendu les cloches …"."""
    speech = language.speech
    if not speech.heralds or HIDDEN in masked[first:last]:
        return None
    begin = max(masked.rfind(stop, 0, max(first - 2, 0)) for stop in (". ", "! ", "? ", HIDDEN)) + 1
    ahead = masked[begin:first].strip()
    if not compiled(speech.heralds).fullmatch(ahead) or not compiled(speech.heralded).search(masked, first, last):
        return None
    return first, _bare_end(masked, first, last)


def _past_apposition(masked: str, at: int, last: int, language: Language) -> int:
    """Past the office that stands behind the speaker's name ("Laura Goulding, the office's spokeswoman, …")."""
    speech = language.speech
    if (
        not language.spaced or not speech.offices or language.code == "de"
    ):  # there any noun may be an office, and the head has the apposition
        return at
    if language.code == "en":
        at = past_holder(masked, at, last)
    beside = re.compile(r"[^,;«„“]{3,80}, ").match(masked, at, last)
    if beside and compiled(rf"(?:[^\W\d_]+[ ’']){{0,3}}?(?:{speech.offices})").match(masked, at, beside.end()):
        return beside.end()
    return at


def parts(masked: str, first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a sentence between semicolons."""
    seams = [m.end() for m in re.compile("; ").finditer(masked, first, last)]
    return list(zip([first, *seams], [*seams, last], strict=True))


def by_aside(masked: str, first: int, last: int, language: Language) -> tuple[int, int, int, int] | None:
    """The told words around or before an attribution: (start, end, aside, resumed); the last two 0 where it stands at the end."""
    aside = _aside(masked, first, last, language)
    if aside is None:
        return None
    first = _told_start(masked, first, aside, last, language)
    end = _bare_end(masked, first, last)
    if (as_for := _AS_FOR.match(masked, first, aside.start() + 2)) is not None:
        first = min(as_for.end() + 1, aside.start())  # "As for the dates, they, he assured us, …"
    resumed = past_apposition(masked, aside.start(), aside.end(), last) if language.code == "en" else aside.end()
    if end <= resumed:
        if _FOR_IT.search(masked, first, aside.start()):
            return first, end, 0, 0  # no attribution: the clause before belongs to its verb ("на том, чтобы …, настоял юрист")
        if compiled(language.speech.asked).match(masked, first, aside.start()):
            return None  # "How it was done, the paper tells"
        return first, aside.start(), 0, 0
    if language.code != "en":
        resumed = _past_beside(masked, first, aside.start(), resumed, end, language)
    if end <= resumed:
        return first, aside.start(), 0, 0
    resumed = end - len(masked[resumed:end].lstrip(_SIGNS))
    if language.code == "en":
        end = _bare_end(masked, resumed, told_end(masked, resumed, end))
    if first == aside.start() or _leads_on(masked, first, aside.start(), language):
        return resumed, end, 0, 0
    return first, end, aside.start(), resumed


def _leads_on(masked: str, first: int, at: int, language: Language) -> bool:
    """Whether what stands before an attribution only leads to the told words: "Впрочем, сообщает газета, …", "утешало то, что, по её словам, …"."""
    connects = language.speech.connects
    return (bool(connects) and compiled(rf"(?:{connects})").fullmatch(masked, first, at) is not None) or is_linked(
        masked, first, at, language
    )


def _told_start(masked: str, first: int, aside: re.Match[str], last: int, language: Language) -> int:
    """Where the told words around an attribution begin in their sentence."""
    colon = masked.rfind(": ", first, aside.start())
    if colon >= 0 and HIDDEN not in masked[colon : aside.start()]:
        return colon + 2  # "She was hopeful: the cable, so she said, would …"
    if (dash := _dash(masked, first, aside, last, language)) is not None:
        return dash
    return antecedent(masked, first, aside.start()) if language.code == "en" else first


def _aside(masked: str, first: int, last: int, language: Language) -> re.Match[str] | None:
    """The attribution inside or behind told words; none that belongs to quoted words."""
    if not language.speech.asides:
        return None
    found = compiled(language.speech.asides).finditer(masked, first, last)
    if language.code == "en":
        return aside_of(masked, first, last, [a for a in found if not _at_quotation(masked, a)])
    aside = next(found, None)
    return None if aside is None or _at_quotation(masked, aside) else aside


def _past_beside(masked: str, first: int, aside: int, at: int, end: int, language: Language) -> int:
    """Past what stands beside the speaker of an attribution, between commas: ", assure Anne Riou, porte-parole du comité,"; ", so der Sprecher, Tim Harders,"."""
    beside = _BESIDE.get(language.code)
    found = compiled(beside.format(offices=language.speech.offices)).match(masked, at, end) if beside else None
    at = found.end() if found else at
    of_whom = compiled(_OF_WHOM[language.code]).match(masked, at, end) if beside else None
    if of_whom and (of_whom.groupdict().get("for") or (language.code == "fr" and compiled(_COMPLETE).search(masked, first, aside))):
        return end  # what is told is whole before the attribution
    return of_whom.end() if of_whom else at


def _dash(masked: str, first: int, aside: re.Match[str], last: int, language: Language) -> int | None:
    """Behind a dash between two clauses, each with a verb of its own ("Her tone was mild — the blow, she said, was aimed at others")."""
    predicate = compiled(language.speech.finite)
    dash = max(masked.rfind(" — ", first, aside.start()), masked.rfind(" – ", first, aside.start()))
    if dash < 0 or not predicate.search(masked, first, dash) or not predicate.search(masked, aside.end(), last):
        return None
    return dash + 3


def _at_quotation(masked: str, aside: re.Match[str]) -> bool:
    """Whether the attribution belongs to words in quotation marks beside it."""
    if _IN_MARKS.search(masked, max(0, aside.start() - 60), aside.start()):
        return False  # the tug «Liman», the paper reports, …
    before, after = masked[max(0, aside.start() - 2) : aside.start()], masked[aside.end() : aside.end() + 4]
    return HIDDEN in before + after


def _bare_end(masked: str, start: int, end: int) -> int:
    while end > start and masked[end - 1] in _SIGNS:
        end -= 1
    return end

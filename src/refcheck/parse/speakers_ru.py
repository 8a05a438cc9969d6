"""What is Russian about telling who speaks: names behind prepositions and pronouns in oblique cases are no subjects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import is_common
from refcheck.match.called import is_place as called_place
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import WHERE, Spot

THE_SAME = later(r"(?:(?:того|той|тех|этого|этой|этих)(?: же)?|его|её|их|сво\w+|собственн\w+|привед[её]нн\w+) ", re.IGNORECASE)
_BY_THEM = later(r", (?:по|с|на|в) (?:его|её|ее|их) [а-яё]+,")
BY_HIM = later(r"\W*(?:по|с|если|на|в|как) (?:[а-яё]+ )?(?:его|её|ее|их|ему|ей|им|ею|ими)(?!\w)", re.IGNORECASE)
_OTHERS = frozenset("его её ее их ему ей".split())  # whom somebody meets, tells
_WHO = later(r",? котор(?:ый|ая|ое|ые)(?!\w)[^,;:.«]{0,80}$")  # Громов, который утверждал, что …
# репортаж агентства Факел из Читы, автор которого | утверждал
_WHOSE = later(
    r"(?:(?:агентств|газет|журнал|портал|телеканал|компани|корпораци|издани|организаци|ведомств|телекомпани|радиостанци)[а-яё]{1,2} (?P<who>[А-ЯЁ][а-яё]+)(?: (?:из|в|от|на|за|о|об) [^,;:.«]{2,40})?)?"
    r", (?:автор|авторы|редактор|редакция|составител[ьи]|корреспондент|глава|директор|представитель|владелец|руководитель)[а-яё]* котор(?:ого|ой|ых)(?!\w)[^,;:.«]{0,60}(?:, (?:что|будто) ?)?$"
)
_FAMILY = later(r"(?:[оеё]ва?|[сц]к(?:ий|ая)|енко|швили|дзе|[иы]н|[уюя]к|ич|ян)$")
_INFINITIVE = later(r"[а-яё](?:ть|ти|чь)(?:ся|сь)?$")
# сказал он корреспонденту | «Речного листка», ответила на вопрос журналиста «…»
_TOLD_TO = later(
    r"(?:(?:корреспондент|журналист|репорт[её]р|собкор|редактор|колумнист)(?:а|у|ом|ам|ами|ов)|(?:обозревател)(?:я|ю|ем|ям|ями|ей)|(?<!в )(?:газете|изданию|агентству|редакции|журналу|порталу|еженедельнику|телеканалу|сайту)) «$",
    re.IGNORECASE,
)
_TO_DO = later(r"(?:(?<!пам)(?<!печ)(?<!кров)(?<!тетр)[аеиоуыя]ть(?:ся)?|йти) $")
_WORDS = 2  # blanks in a run of names that may begin with the place that a preposition leads to: с реки Сосьвы Илья Громов


def subjects(spots: list[Spot], stretch: str) -> list[Spot]:
    """The names and pronouns of a stretch that may be a subject."""
    spots = [s for s in spots if stretch[s[0] : s[1]].lower() not in _OTHERS] or spots
    spots = [s for s in spots if not (stretch[s[0] : s[1]].lower() in _OTHERS and _TO_DO.search(stretch[: s[0]]))]  # открыть её
    spots = [s for s in spots if not _is_owner(stretch, s)] or spots
    spots = [s for s in spots if not _TOLD_TO.search(stretch, 0, s[0])]
    free = [s for s in spots if not WHERE.search(stretch, 0, s[0])]
    return free or [s for s in spots if stretch[s[0]].islower() or (s[2] or "").count(" ") >= _WORDS]


def _is_owner(stretch: str, spot: Spot) -> bool:
    """Whether a name of one word is the genitive of a body: сотрудники Комитета."""
    name = spot[2] or ""
    body = compiled(rf"{_BODY}[а-яё]{{0,3}}$").match(name) is not None
    return body and re.search(r"(?:а|я|ы|и|ства)$", name) is not None and re.search(r"[а-яё] $", stretch[: spot[0]]) is not None


def relative(before: str, names: Callable[[str], Iterable[tuple[int, int, str]]]) -> str | None:
    """Whom a relative pronoun means that is the subject of the verb behind `before`: the name right before it."""
    who = _WHO.search(before.rstrip())
    beside = [n for _, end, n in names(before[: who.start()]) if end >= who.start() - 1] if who else []
    return beside[-1] if beside else None


def owner(before: str, language: Language, names: Callable[[str], Iterable[tuple[int, int, str]]]) -> str | None:
    """Of whose text the author, or the house, says it: репортаж агентства Факел из Читы, автор которого | утверждал."""
    whose = _WHOSE.search(before) if language.code == "ru" else None
    if whose is None:
        return None
    named = [n for _, _, n in names(before[: whose.start()])]
    return whose["who"] or (named[-1] if named else None)


def is_head_word(name: str) -> bool:
    """A word that has its capital from its place: a common one that is shaped as no family name, or an infinitive (Вечером, Копать)."""
    return _INFINITIVE.search(name) is not None or (is_common(name, "ru") and _FAMILY.search(name) is None)


def may_speak(name: str, stretch: str, known: Callable[[str], str | None]) -> bool:
    """Whether a lone word with a capital may be a name, and no preposition stands before it in a stretch."""
    at = stretch.find(name)
    return (known(name) is not None or not is_head_word(name)) and (at < 0 or WHERE.search(stretch, 0, at) is None)


_BODY = (
    r"(?:министерств|ведомств|мин[а-яё]{2,12}(?=е(?!\w))|правительств|администраци|комитет|госкомитет|компани|корпораци|посольств|агентств|канцеляри|редакци|управлени|штаб|мэри|департамент|комисси|институт|фонд|банк|порт|служб|"
    r"союз|ассоциаци|университет|академи|парламент|сенат|совет|инспекци|таможн|прокуратур|полици|суд|палат|партии|бирж|фирм|концерн|холдинг|секретариат|пресс-служб|пресс-центр|генконсульств|консульств|представительств|дум|федераци|профсоюз|завод|верф|пароходств|организаци|центр|музе|обществ|дирекци|правлени|генштаб|кремл|госдеп|госдепартамент|пентагон|белом дом|мид|фтс|тасс)"
)
_WITHIN = later(
    rf"(?:^|(?<=[,;:—–] )|(?<=\w )(?=в ))[Вв]о? (?P<who>(?:[а-яё]+(?:ом|ем|ой|ей|их|ых) ){{0,3}}{_BODY}[а-яё]{{0,4}}(?!\w)[^,;:«»{HIDDEN}]{{0,60}}?),?(?: (?:впрочем|однако|между тем|напротив|в свою очередь|тем временем|со своей стороны|тоже|также|уже|ещ[её]|тогда|затем|позже|не раз|прямо),?)*"
    r" (?:не )?(?P<verb>[а-яё]+(?:ли|ют|ят|ут|ат)(?:сь|ся)?)(?=,| |$)",
    re.IGNORECASE,
)


def within(before: str, says: str) -> str | None:
    """The body in which several say something without being named: В министерстве, впрочем, полагали, что."""
    found = list(_WITHIN.finditer(before))
    if not found or compiled(rf"(?:{says})$").match(found[-1]["verb"]) is None:
        return None
    return found[-1]["who"].strip()


def heard_in(sentence: str, spots: list[Spot]) -> list[Spot]:
    """The names of a sentence that no preposition leads in: премьер провёл переговоры с Громовым."""
    return [s for s in spots if not WHERE.search(sentence, 0, s[0])]


def opening(sentence: str, language: Language, names: list[Spot]) -> str | None:
    """The body or office without a name that is the subject a Russian sentence opens with: Таможня была суше."""
    if language.code != "ru":
        return None
    offices, finite = language.speech.offices, language.speech.finite
    verb = rf"(?-i:{finite}|[а-яё]+[чш]л[аои])"
    found = compiled(
        rf"(?P<who>(?:[А-ЯЁ][а-яё]+(?:ый|ий|ая|яя|ое|ее|ой|ие|ые) )?(?:{offices})(?: (?-i:(?!(?:{finite})(?!\w))[\w.\-]+)){{0,7}}?),? (?P<verb>{verb})"
    ).match(sentence)
    if found is None or any(s < found.start("verb") for s, _, _ in names) or not _agrees(found["verb"], found["who"]):
        return None
    return found["who"] if not _PLURAL.search(found["verb"]) or " " in found["who"] else None


def are_many(speaker: str, sentence: str) -> bool:
    """Whether the subject that a sentence opens with are several: Газеты побережья высказались резче."""
    return (
        sentence.startswith(speaker)
        and re.match(r" (?:[а-яё]+ ){0,2}?[а-яё]+(?:ли|лись|[уюая]т(?:ся)?)(?!\w)", sentence[len(speaker) :]) is not None
    )


_PLURAL = later(r"(?:ли|лись|[уюая]т(?:ся)?|ны|ты)$")
_ADJECTIVE = later(r"[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ые|[кгхшщжч]ие|[дтж]ние|ого|его|ей|ых|их|ую|юю)$", re.IGNORECASE)
_AGREES = (  # how a verb ends, and the noun in the nominative that is its subject
    (later(r"(?:ла|лась)$"), later("[аяь]$")),
    (later(r"(?:ло|лось)$"), later("[ое]$")),
    (later(r"(?:ли|лись|[уюая]т(?:ся)?)$"), later("[ыиаяе]$")),
    (later(r"(?:л|лся)$"), later("[^аеиоуыюё]$")),
    (later(r"(?:[её]т|ит)(?:ся)?$"), later("[^ыиую]$")),
)


def _agrees(verb: str, who: str) -> bool:
    """Whether a noun with what belongs to it can be the subject of a verb."""
    noun = next((w for w in who.split() if not _ADJECTIVE.match(w)), "")
    told = [n for v, n in _AGREES if v.search(verb)]
    return not re.search(r"(?<![аеиоуы])[ую]$", who.split()[0]) and (not told or told[0].search(noun) is not None)


def inverted(before: str, language: Language) -> str | None:
    """The office without a name beside the verb of the clause that leads to quoted words: Иначе считают авторы доклада: «…»; упрёк совет отвёл: «…»."""
    offices, finite = language.speech.offices, language.speech.finite
    verb = rf"(?<!\w)(?P<verb>(?-i:{finite}))"
    for pattern in (
        rf"{verb} (?:[а-яё]+ ){{0,2}}?(?P<who>(?:{offices})[^;:.«{HIDDEN}]{{0,90}}):\W*$",
        rf"(?<!\w)(?P<verb>(?:{language.speech.says})) (?P<who>(?:{offices})[^,;:.«{HIDDEN}]{{0,60}}),\W*$",
        rf"(?:^|[,;:—–.] )(?:[А-ЯЁа-яё]+ ){{0,5}}?(?P<who>(?:{offices})(?: (?!и )[\w.\-]+){{0,7}}?) {verb}[^.;:«{HIDDEN}]{{0,80}}?:?\W*$",
    ):
        found = compiled(pattern).search(before)
        if found is None:
            continue
        if _agrees(found["verb"], found["who"]) and not WHERE.search(before, 0, found.start("who")):
            return found["who"]
    return None


def by_him(after: str) -> bool:
    """Whether a pronoun behind words tells whose they are: по его словам; the clause before it may be told by them, too."""
    return BY_HIM.match(after) is not None or _BY_THEM.search(after, 0, 100) is not None


def inquit(after: str, language: Language) -> str | None:
    """What stands behind any verb that a dash sets behind quoted words: «…», – похвасталась | она."""
    found = compiled(rf"[^\w(]*[—–-] (?:[а-яё]+ )?(?-i:{language.speech.finite}) (?P<who>[^,.;:«{HIDDEN}]{{2,60}})").match(after)
    return found["who"] if found else None


def past_gloss(after: str, language: Language) -> str:
    """What stands behind quoted words, in Russian without a translation in brackets: «…» (…) — повторил министр."""
    return after if language.code != "ru" else re.sub(r"^([»”“\"’]?) ?\([^()]{2,120}\)(?=,? [—–-] )", r"\1", after)


_TEXTS = r"(?:отч[её]т|доклад|заявлени|сообщени|письм|бюллетен|документ|справк|сводк|обзор|коммюнике|исследовани|уведомлени|извещени|памятк|циркуляр|меморандум|текст|пресс-релиз|релиз|записк|протокол|распоряжени|постановлени|обращени|сайт|страниц)[а-яё]*"
_BY = later(
    rf"(?<!\w)(?:[Вв]о?|[Ии]з|[Нн]а) (?:опубликованн|подготовленн|выпущенн|представленн|разосланн|составленн|изданн|распростран[её]нн|обнародованн|размещ[её]нн)[а-яё]+ (?:[а-яё]+ )??(?P<who>[^,;:«»]{{3,60}}?) {_TEXTS}(?!\w)"
)
# В уведомлении комитета подчёркивалось, из сводки порта явствует
_OF = later(
    rf"(?<!\w)(?:[Вв]о?|[Ии]з|[Нн]а) (?:[^,;:«»]{{0,60}} )??{_TEXTS} (?P<who>(?:[а-яё]+(?:ого|его|ой|ей|их|ых) ){{0,3}}{_BODY}[а-яё]{{0,4}}(?!\w)[^,;:«»]{{0,70}}?)(?:, [^,;:«»]{{2,60}},)? (?:[а-яё]+о )?"
    r"(?:(?:говори|утвержда|отмеча|подч[её]ркива|указыва|сообща|призна|упомина|приводи|предлага|констатиру|поясня|объясня|уточня|обеща)[а-яё]*(?:лось|лись|тся)|сказано|записано|значится|значилось|отмечено|указано|подч[её]ркнуто|явствует|следует|вытекает|видно|явствовало|следовало)(?!\w)",
    re.IGNORECASE,
)
_AGENT = later(r"(?:[а-яё]+(?:ым|им|ой|ей|ыми|ими) )*[а-яё]+(?:ом|ем|ью|ой|ей|ами|ями)(?!\w)", re.IGNORECASE)


def issuer(before: str) -> str | None:
    """By whom a text was issued that a sentence tells of: В опубликованном компанией «Факел» отчёте сказано."""
    if (of := _OF.search(before)) is not None:
        who = re.sub(r"^сам(?:ого|ой|их) ", "", of["who"])
        return who if " " in who or re.match("министерств|ведомств|правительств|комитет|таможн|мид|мин", who, re.IGNORECASE) else None
    found = _BY.search(before)
    return found["who"] if found and _AGENT.match(found["who"]) and not re.search(r"(?<!\w)(?:в|на|за|к|по|с) ", found["who"]) else None


_HOUSE = later(  # what bears a name of its own: порт Находка, агентства Факел
    r"(?:порт|город|станци|пос[её]л|деревн|сел|станиц|хутор|район|област|кра|мыс|остров|бухт|рек|озер|завод|фабрик|компани|фирм|агентств|газет|журнал|издани|отел|гостиниц|судн|судов|теплоход|пароход|паром|ледокол|траулер|шхун|танкер|газовоз|балкер|катер|лодк|"
    r"корпораци|концерн|холдинг|банк|фонд|клуб|команд|группы?|парти|храм|монастыр|улиц|площад|проспект|квартал|уезд|провинци|префектур|штат|округ|центр|институт|проект|программ|операци|сайт|портал|телеканал|канал|перевал|долин|пустын|хребт|гор[аыеу]|мор[яе]|залив|пролив|аэропорт|вокзал|терминал|причал|месторождени|рудник|шахт|карьер|ансамбл|театр|музе|верф|пароходств|организаци|академи|университет|лице|школ|биеннале|выставк)[а-яё]{0,4}$",
    re.IGNORECASE,
)
_AGENT_NOUN = later(r"(?<!\w)(?!(?:ящик|ист))[а-яё]{3,}(?:[чщ]ица|щик|тельница|истка|ист|олог|овед|арша|ерша) $", re.IGNORECASE)
_OF_PLACES = later(
    r"(?:губернатор|мэр|глав|посол|министр|президент|начальник|директор|диспетчер|жител|уроженец|староста|премьер|прокурор|консул|вице|депутат|сенатор|представител|власт|хозя|комендант|капитан)[а-яё-]*$",
    re.IGNORECASE,
)


def is_held(ahead: str, name: str, behind: str, language: Language) -> bool:
    """Whether an office without a title's capital stands before a name of one word that acts: контролёр Громова, министр экономики Японии Громов."""
    word = ahead.rstrip().rpartition(" ")[2]
    if (
        not ahead.endswith(" ")
        or not re.fullmatch(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?", name)
        or re.search(r"(?:ого|его|ской|цкой|ских|ному|ские|ская|ский)$", name)
    ):
        return False
    if (
        not word
        or _HOUSE.match(word)
        or called_place(name, "ru")
        or (word[0].isupper() and " " in ahead.rstrip() and not called_place(word, "ru") and not word.isupper())
    ):
        return False
    if not compiled(rf",? (?:[а-яё-]+ ){{0,3}}?(?:{language.speech.finite}|{language.speech.says}|котор)|,|:|\W*$").match(behind):
        return False
    if _AGENT_NOUN.search(ahead):
        return True
    found = compiled(
        rf"(?<![\w-])(?:{language.speech.offices})(?P<more>(?:[^,.;:«»]|, (?=[а-яё]+ и |[а-яё]+, [а-яё]+ и )){{0,80}}?) ?$"
    ).search(ahead)
    if found is None or WHERE.search(ahead) or compiled(rf"{_BODY}").match(found.group().rpartition("-")[2]):
        return False
    if compiled(f"(?-i:{language.speech.finite})").search(found["more"]) or re.search(r"(?:ого|его|ой|ей|ых|их)$", word):
        return False
    return bool(found["more"].strip()) or not (_OF_PLACES.match(word) and re.search("[аяыи]$", name))


def past_place(ahead: str, run: str) -> int:
    """Where a name begins behind the place that a preposition leads to: торговавшая в Находке | Анна Громова."""
    led = re.search(r"(?<!\w)(?:[Вв]о?|[Ии]з) $", ahead) is not None
    return run.find(" ") + 1 if led and run.count(" ") >= _WORDS else 0


def is_housed(before: str, start: int) -> bool:
    """Whether a word with a capital is what a port, a town, a firm is called: диспетчер порта Находка сообщил."""
    word = before[:start].rstrip().rpartition(" ")[2]
    return _HOUSE.match(word) is not None

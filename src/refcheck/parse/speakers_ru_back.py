"""Russian phrases that point back to a source (по сведениям той же газеты, там же читаем), sentences without a subject, words that name nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from refcheck.lang import Language
from refcheck.lang.gone import tells_gone
from refcheck.lang.later import later
from refcheck.parse.heard import Heard
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import Spot

_PAPER = r"(?:газет|агентств|журнал(?!ист)|еженедельник|ежедневник|издани|листк|листок|альманах|вестник|бюллетен|портал|телеканал|радиостанци|редакци)[а-яё]*"
_WRITING = r"(?:репортаж|очерк|стать|заметк|колонк|корреспонденци|публикаци|материал|передовиц|фельетон|хроник|реляци|зарисовк|обзор|рубрик)[а-яё]*"
_HELD = r"(?:встреч|пресс-конференци|брифинг|выступлени|интервью|бесед|реч|заявлени|совещани|слушани|заседани|конференци|форум|разговор|ответ|сесси|приём|прием|инструктаж|комментари)[а-яё]*"
_SAME = r"(?:тот|та|то|те|того|той|тому|том|ту|тех|тем|теми|этот|эта|это|эти|этого|этой|этому|этом|эту|этих) же(?: сам[а-яё]+)?"
# What the paper named last tells: "по сведениям той же газеты", "в том же очерке сказано", "там же читаем"
_BACK = later(
    rf"(?<!\w)(?:{_SAME} (?:[а-яё]+(?:ой|ей|ого|его|ом|ем|ую|юю|ая|ое|ий|ый) )?(?:{_PAPER}|{_WRITING})|(?:там|здесь|оттуда|отсюда|туда) же)(?!\w)",
    re.IGNORECASE,
)
# What whoever spoke before tells, on the same occasion
_ON = later(rf"(?<!\w)(?:{_SAME} (?:[а-яё]+(?:ой|ей|ого|его|ом|ем) )?{_HELD}|(?:тогда|тут) же)(?!\w)", re.IGNORECASE)
# A sentence that leaves its subject open: said in the passive, without one, or of the words themselves
_OPEN = later(
    r"(?<!\w)(?:(?:было|была|были|был) (?:также |и |ещ[её] |лишь |только )?[а-яё]+(?:ено|ано|ято|ена|ана|ята|ены|аны|яты|ен|ан|ят|ыто|ето)(?!\w)"
    r"|(?:последова|прозвуча|раздал|послыша|доста|нашл|нашёл|наш[её]л|обошл|обош[её]л|услыша)[а-яё]* |стало известно|(?:объявлено|сказано|сообщено|отмечено|заявлено|признано|указано|подч[её]ркнуто|оговорено|привед[её]н[аоы]?|излагается|приводится|упомянут[аоы]?|названа?о?ы?)(?!\w))",
    re.IGNORECASE,
)
_GOES_ON = later(r"(?:и|но|а|да|затем|потом|далее)? ?(?:тут же |тотчас |сразу |потом |затем |ещ[её] )?$", re.IGNORECASE)
_ENDS = later(
    rf"^(?:{_WRITING}|{_HELD}|письм\w*|доклад\w*|текст\w*|книг\w*|отч[её]т\w*|сообщени\w*)(?: [а-яё]+)?? (?:заверша|заканчива|конча|открыва|начина|венча|заключа)[а-яё]+|^(?:заверша|заканчива|конча|открыва|начина|венча)[а-яё]+ (?:{_WRITING}|{_HELD}|письм\w*|доклад\w*|текст\w*|книг\w*|отч[её]т\w*|сообщени\w*)(?!\w)",
    re.IGNORECASE,
)
# Nouns in place of a person, of several, or of a paper named before
_PERSON = later(
    r"(?:(?:чиновни[кцч]|дипломат|политик|уч[её]н|исследовател|собеседни|докладчи|аналитик|эксперт|спикер|гост|оратор|выступавш|выступающ|парламентари|парламент[её]р|интервьюируем|рассказчи|мемуарист|замминистр|зампред|замглав|поэтесс|писательниц|статс-секретар)[а-яё]*|автор(?:а|у|ом|е|ша|ши)?)",
    re.IGNORECASE,
)
_MANY = later(
    r"(?:авторы?|авторов|авторам|соавтор[а-яё]*|исследователи|исследователей|уч[её]ные|уч[её]ных|докладчики|экономисты|собеседники)",
    re.IGNORECASE,
)
_DOCUMENT = later(
    rf"(?:[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ую|юю|ого|его|ому|ему|ом|ем|ей) ){{0,3}}(?:(?:доклад|отч[её]т|исследовани|стать|репортаж|очерк|обзор|сообщени|справк|сводк|коммюнике|заявлени|протокол|меморандум|бюллетен|циркуляр|рапорт|стенограмм|очеркист|путеводител|{_WRITING})[а-яё]*)",
    re.IGNORECASE,
)
_REPORTERS = later(r"(?:журналист|корреспондент|репорт[её]р|интервьюер|ведущ|обозревател|колумнист)[а-яё]*", re.IGNORECASE)
HEARSAY = later(
    r"(?:(?:эт|т|местн|городск|ходивш|людск|стар|вс)[а-яё]* )?(?:молв|слух|пересказ|предани|легенд|преданию|сплетн|толк|поговорк|анекдот|утечк|рассказам$|рассказов$|очевидц[а-яё]+$|официоз|народн[а-яё]+ молв)[а-яё]*$",
    re.IGNORECASE,
)
# "одной из них", "автор которого", "том же репортаже": words that point, and name nobody
_POINTS = later(
    rf".*котор(?:ого|ой|ых|ый|ая|ое|ые|ым|ому)$|(?:(?:в|во) )?{_SAME} .*|(?:это|этого|этому|этим|том|тому|этой|него|нему|неё|нее|ней|них|ним)$",
    re.IGNORECASE,
)
_AMONG = later(r".* из (?:них|этих|тех|его|её|ее|их)(?!\w).*", re.IGNORECASE)
_SERVICE = later(
    r"(?:пресс-)?(?:служб|секретариат|бюро|центр|отдел)[а-яё]* (?=(?:министерств|ведомств|правительств|компани|комитет|президент|губернатор|кабинет|департамент)\w*$)",
    re.IGNORECASE,
)
_PRINTED = later(
    rf"(?<!\w)(?:{_PAPER}|{_WRITING}|агентств[а-яё]*|(?:корреспондент|колумнист|обозревател|репорт[её]р|журналист|редактор|хроник[её]р|собкор|сотрудни)[а-яё]*|страниц[а-яё]*|полос[а-яё]*) «(?P<name>[А-ЯЁA-Z][^»{HIDDEN}]{{2,40}})»",
    re.IGNORECASE,
)
Spots = Callable[[str], list[tuple[int, int, str]]]


def trusted(found: Iterable[re.Match[str]], language: Language) -> list[re.Match[str]]:
    """What names a source, without hearsay: если верить молве."""
    return [m for m in found if language.code != "ru" or not any(g and HEARSAY.match(g.strip()) for g in m.groups())]


def set_apart(before: str, according: re.Match[str], language: Language) -> str | None:
    """What stands before a source that is set apart between a subject and its verb: Анна Громова, если верить газете, сказала."""
    if language.code != "ru":
        return None
    ahead = before[: according.start()]
    told = compiled(rf",? (?:[а-яё]+ )?(?:{language.speech.says})").match(before, according.end())
    return ahead if told and ahead.endswith(", ") else None


def papers(text: str, language: Language) -> list[str]:
    """The papers that a Russian text names in marks."""
    if language.code != "ru":
        return []
    named = ((m.start(), m["name"]) for m in _PRINTED.finditer(text))
    said = ((m.start(), m.group(1)) for m in compiled(language.speech.papers).finditer(text))
    return [name for _, name in sorted({*named, *said})]


def points_back(before: str, language: Language, persons: Spots) -> re.Match[str] | None:
    """What points back to the paper named last, where nobody (`persons` finds names) says anything behind it."""
    found = _BACK.search(before) if language.code == "ru" else None
    return found if found is not None and not persons(before) else None


def is_open(before: str, language: Language) -> bool:
    """Whether a sentence without a name leaves it to the one before who speaks: На той же встрече было объявлено, что; И добавила."""
    if tells_gone(before):
        return False
    if re.match(rf"Что (?:же )?(?:до|касается) [^:«{HIDDEN}]{{2,80}}, то\W*$", before):
        return True
    if _ENDS.search(before) or _OPEN.search(before) or _ON.search(before):
        return True
    verb = compiled(rf"(?P<verb>(?:{language.speech.says}))(?=:|, что| и (?:то|о)|\s*$)").search(before)
    return verb is not None and _GOES_ON.fullmatch(before[: verb.start()]) is not None


def settled(found: str | None, last: str | None, understood: str | None, heard: Heard) -> str | None:
    """Who is meant by a Russian word that names nobody by itself: the `last` who spoke, the paper named last."""
    if found is None:
        return None
    paper, person = heard.paper, last is not None and not heard.is_body(last) and re.search(r"[А-ЯЁ]", last)
    bare = found.strip()
    if re.fullmatch(_PAPER, bare, re.IGNORECASE):
        return paper or (bare if bare.casefold().startswith("агентств") else None)
    if _AMONG.fullmatch(bare):
        return None
    if _BACK.search(bare) or re.search(rf"^(?:{_WRITING})$", bare, re.IGNORECASE):
        return paper
    if _POINTS.fullmatch(bare) or _DOCUMENT.fullmatch(bare):
        return understood
    if _REPORTERS.fullmatch(bare):
        return paper
    if _MANY.fullmatch(bare):
        return last if last and re.search(r", | и ", last) else None
    if _PERSON.fullmatch(bare):
        return last if person else bare
    return _SERVICE.sub("", bare)


_PEOPLE = r"(?:дети|ребята|школьники|студенты|студентки|жители|горожане|местные|местные жители|моряки|рыбаки|рабочие|старожилы|соседи|крестьяне|охотники|пастухи|шахт[её]ры|солдаты|л[её]тчики|водители|капитаны|пассажиры|торговцы|продавцы|покупатели|учителя|врачи|инженеры|строители|инспекторы|чиновники|журналисты|газетчики|репорт[её]ры|критики|остряки|шутники|злые языки|сотрудники|работники|докеры|грузчики|железнодорожники|пограничники|таможенники|островитяне|станичники|сельчане|посельчане|переводчики|дипломаты|эксперты|аналитики|уч[её]ные|специалисты|историки)"
_NAMES = r"(?:прозва|окрести|имену|именова|зов|зва|клич|кликал|величают|величали|называ|назва|перекрести|нарек)[а-яё]*"
_NAMERS = later(
    rf"^(?:[А-ЯЁа-яё]+, )?(?P<who>(?:[А-ЯЁа-яё]+(?:ие|ые) )?{_PEOPLE})(?: (?:в|на|из|при|у|со?|под|за) [^,;:.]{{2,50}}?)? (?:[а-яё]+ )?{_NAMES} ",
    re.IGNORECASE,
)
_NAMED = later(r"(?<!\w)(?:прозвали|окрестили|именуют|кличут|величают|зовут|перекрестили|нарекли)(?!\w)", re.IGNORECASE)


def namer(before: str, heard: Heard) -> str | None:
    """Who calls something so: those whom the sentence names, else the paper that tells it."""
    if (who := _NAMERS.match(before)) is not None:
        return who["who"]
    return heard.paper if _NAMED.search(before) else None


def pronoun_person(pronoun: re.Match[str], spots: list[Spot]) -> str | None:
    """The only person named in the clause before a pronoun: Анну Громову спросили о том же, и она …; признался Громов, он …"""
    text = pronoun.string
    if pronoun.group().lower() not in ("он", "она") or re.match(
        r"(?:На (?:вопрос|замечание|слова|упр[её]к)|Отвечая|Вслед|По (?:словам|мнению)|Вместо|Кроме) ", text
    ):
        return None
    names = list(dict.fromkeys(n for _, e, n in spots if n and e < pronoun.start()))
    ends = [e for _, e, n in spots if n and e < pronoun.start()]
    if len(names) != 1 or not re.match(rf"(?: [а-яё]+){{0,8}},[^,;:{HIDDEN}]*$", text[max(ends) : pronoun.start()]):
        return None
    return names[0]

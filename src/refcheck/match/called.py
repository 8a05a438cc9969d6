"""What a paper calls a speaker: a person's name, an office, a body, or nobody in particular."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from refcheck.lang import Language, language_of
from refcheck.lang.fold import han
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.content import Content, content_of
from refcheck.match.dictionaries import Index, active
from refcheck.match.eastern import may_be_eastern
from refcheck.match.families import family_of
from refcheck.match.hangul_spelled import FAMILIES, GIVEN
from refcheck.match.lexicon import LANGUAGES, numbers, rows
from refcheck.match.lexicon import is_person as is_borne
from refcheck.match.readings import transliterating
from refcheck.match.units import NO_IDS

_HAN = later("[\u3400-\u9fff]")
_KANA = later("[\u3040-\u30ff]")
_HANGUL = later("[가-힣]")
_CYRILLIC = later("[А-яЁё]")
_HAN_ONLY = later("[\u3400-\u9fff々]{3,5}")
_PERSON_HAN = later("[\u3400-\u9fff々]{2,5}|[\u3400-\u9fff々]{1,4}(?:[\u3041-\u3096]{2,5}|[ァ-ヺー]{2,5})")
_CAPITAL = later(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ][\w’'-]+")
_NO_NAME_ENDS = tuple("省庁局部署会院館録室課社党府県市国團団体機関旨要報报網网者員员々等側方部厅厅局紙人軍筋界派陣層勢族")
_PRINTED_ENDS = tuple("書刊誌号版欄")  # 白書, 夕刊: what is printed, and in Japanese no person without a family name that we know
_ABSTRACT = later(r"(?:té|tion|isme)$")  # Liberté Égalité Fraternité
_AGE = later("[〇零一二三四五六七八九十百0-9]{1,4}[岁歲歳].*$")
_INITIALS = later(r"^(?:[A-ZА-ЯЁ][a-zа-я]?\.[ \u00a0]?)+(?=[A-ZА-ЯЁ][\w’'-])")
_SURNAME = later(CHINESE.surnames)
_LONG_HAN, _MOSTLY = 3, 0.75  # characters of a Chinese name; share of those that stand for sounds
_RUSSIAN_FAMILY = later(r"(?:[оеё]в|[сц]кий|[сц]кая|енко|швили|дзе|[оеё]ва|[иы]н|[иы]на)$")
_LONG_TITLE = 6
_CAPITALS_TELL = ("en", "ru", "fr")  # in German every noun has one
_PARTICLES = frozenset("de du des la le van von der den bin al el da di dos of".split())
_ABBREVIATION = later("[A-ZА-ЯЁ]{2,}")
_PLACES = ("places.tsv", "places_more.tsv")
_ASKING = "journalist reporter interviewer"
# Offices that one person holds at a time, in the words of one language: the lexicon gives them to the others.
_HELD = (
    "foreign minister", "prime minister", "president", "spokesperson", "defense minister", "minister", "ambassador", "governor", "mayor",
    "chancellor", "press secretary", "secretary of state", "chief cabinet secretary", "finance minister", "vice president", "deputy minister",
    "vice minister", "secretary general", "secretary-general", "director general", "chairman", "king", "emperor", "pope", "commander",
    "head of state", "general secretary", "speaker of parliament",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Called:
    """A speaker as printed, in his language: `name` without titles, and what kind of speaker that is.

    `office`: a title that one person holds, with what belongs to it; `body`: a ministry, a party, a side; none of the three: anybody ("a source").
    """

    words: str
    lang: str
    name: str
    person: bool
    office: bool
    body: bool
    content: Content


@lru_cache(maxsize=512)
def called(speaker: str, lang: str) -> Called:
    """What kind of speaker the words name. `lang` is the text's language; the words' own letters count before it."""
    code = written_language(speaker, lang)
    language = language_of(code)
    name = bare(speaker, language)
    content = content_of(speaker, code)
    person = names_person(speaker, language) or _is_written_as_person(name, content, language)
    person = person and not (code in _CAPITALS_TELL and _is_of_words(speaker, content))
    office = not person and any(not u.ids.isdisjoint(held_offices()) for u in content.units)
    body = not person and not office and is_body(speaker, language, content)
    return Called(speaker, code, name, person, office, body, content)


def _is_of_words(speaker: str, content: Content) -> bool:
    """Whether all of the two words or more are common ones: Ocean Strategy is a journal."""
    common = [u for u in content.units if u.ids and not u.proper]
    words = speaker.split()
    return len(words) > 1 and len(common) >= len(words)


def written_language(words: str, lang: str) -> str:
    """The language whose letters the words are written in; `lang` where it has these letters."""
    code = lang.split("-")[0]
    if _KANA.search(words):
        return "ja"
    if _HANGUL.search(words):
        return "ko"
    if _HAN.search(words):
        return code if code in ("ja", "zh") else "ja"
    if _CYRILLIC.search(words):
        return "ru"
    return code if code in ("en", "de", "fr") else "en"


def _is_written_as_person(name: str, content: Content, language: Language | None) -> bool:
    """Whether what a paper calls a speaker has the form of a name, though its parts are words, too: Кан Шоуи, Fang Yuan, 渡会静 in a Chinese paper."""
    if language is None or (language.speech.bodies and re.search(language.speech.bodies, name, re.IGNORECASE)):
        return False
    if language.code in ("zh", "ja") and _HAN_ONLY.fullmatch(name):
        own = han(name)
        chinese = _SURNAME.match(own) is not None and len(own) == _LONG_HAN
        if any(u.ids and u.end - u.start > 1 for u in content.units) or is_place(name, language.code):
            return False
        return chinese or (len(own) >= _LONG_HAN and not name.endswith(_NO_NAME_ENDS))
    words = name.split()
    capitals = all(w[:1].isupper() and w[1:].islower() for w in words)
    return 1 < len(words) <= _LONG_HAN and capitals and may_be_eastern(words) and not is_place(name, language.code)


@lru_cache(maxsize=1)
def held_offices() -> frozenset[int]:
    """The concepts of offices that one person holds."""
    made: frozenset[int] = NO_IDS
    for office in _HELD:
        for unit in content_of(office, "en").units:
            made |= unit.ids
    return made


@lru_cache(maxsize=1)
def _asking() -> frozenset[int]:
    made: frozenset[int] = NO_IDS
    for unit in content_of(_ASKING, "en").units:
        made |= unit.ids
    return made


def asks(speaker: Called) -> bool:
    """Whether the words name whoever asks: a reporter, an interviewer."""
    language = language_of(speaker.lang)
    low = speaker.words.lower()
    labelled = language is not None and any(len(w) > 1 and w.lower() in low for w in language.matching.questions)
    return labelled or any(not u.ids.isdisjoint(_asking()) for u in speaker.content.units)


def bare(name: str, language: Language | None) -> str:
    """A name without the titles and offices beside it, initials glued to it, and what stands in brackets."""
    name = re.sub(r"\s*[（(\[【][^）)\]】]*(?:[）)\]】]|$)", "", name).strip()
    name = _INITIALS.sub("", _AGE.sub("", name))
    if language is None:
        return name
    if language.code == "ko":
        name = _past_offices(name, language)
    if language.speech.titles:
        name = re.sub(
            language.speech.titles if not language.spaced else rf"(?<!\w)(?:{language.speech.titles})(?!\w)\.?",
            " ",
            name,
            flags=re.IGNORECASE,
        )
    for title in sorted(language.matching.titles, key=len, reverse=True):
        name = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)\.?" if language.spaced else re.escape(title), " ", name, flags=re.IGNORECASE)
    name = _INITIALS.sub("", " ".join(name.split()).strip(" 　・,.、の的"))
    return _past_office(name, language.code) if language.spaced and language.code in _CAPITALS_TELL and " " in name else name


def _past_offices(name: str, language: Language) -> str:
    """A Korean name without the words that end as offices do: 공보실장 of 방기택 공보실장, 외교부장관 of 외교부장관 노상민."""
    words = name.split()
    rest = [w for w in words if not re.search(rf"(?:{language.speech.titles})$", w)]
    if len(words) > 1 and len(rest) == 1 and len(rest[0]) > 1:
        return rest[0]
    borne = [w for w in rest if len(w) == _LONG_HAN and w[0] in FAMILIES and GIVEN.issuperset(w[1:])]
    return borne[0] if len(words) > len(rest) > 1 and len(borne) == 1 else name  # 현도식 창포기지 본부장


def _past_office(name: str, code: str) -> str:
    """КНР Ван И, премьер-министр Японии Кисида: without what belongs to an office that stands before the name."""
    words = name.split(" ")
    lower = next((i for i in range(len(words) - 1, -1, -1) if words[i][:1].islower() and words[i] not in _PARTICLES), -1)
    behind = words[lower + 1 :]
    while len(behind) > 1 and (_ABBREVIATION.fullmatch(behind[0]) or is_place(behind[0], code)):
        behind = behind[1:]
    return " ".join(behind) if behind and not is_place(" ".join(behind), code) else name


def is_place(words: str, code: str) -> bool:
    """Whether the lexicon knows all of the words as names of places and bodies."""
    units = content_of(words, code).units
    known = bool(units) and all(u.proper and not u.ids.isdisjoint(places()) for u in units)
    return known and not (code == "ru" and _RUSSIAN_FAMILY.search(words) and not _is_printed_so(words, units[-1].ids))


def _is_printed_so(words: str, ids: frozenset[int]) -> bool:
    """Whether a Russian word is a form of a place's name: Киева is, Бахметев only shares its stem with Бахмут."""
    last = words.split()[-1].lower()
    column = LANGUAGES.index("ru") + 1
    forms = (f.split()[-1].lower() for i in ids & places() for f in rows()[i][column].split("|") if f.strip())
    return any(last.startswith(form[:-1]) for form in forms)


@lru_cache(maxsize=512)
def known_persons(name: str, code: str) -> frozenset[int]:
    """The concepts of persons of public life in a name; first names, which many bear, are none."""
    found = frozenset(i for u in content_of(name, code).units if u.proper for i in u.ids)
    return frozenset(i for i in found - places() if not is_borne(i))


@lru_cache(maxsize=1)
def places() -> frozenset[int]:
    """The concepts of places, and of bodies that are named as places are."""
    names = [
        line.split("\t")[0]
        for f in _PLACES
        for line in resources.files("refcheck.match.lexicon").joinpath(f).read_text("utf-8").splitlines()
    ]
    known = frozenset(names)
    return frozenset(n for n, row in zip(numbers(), rows(), strict=True) if row[0] in known)


def names_person(printed: str, language: Language | None, *, label: bool = False) -> bool:
    """Whether words name a person; a title, an initial or a transcript's `label` makes a name of a word that is a common one, too (Mr. Bell)."""
    name = bare(printed, language)
    return is_person(name, language, sure=label or (bool(name) and name != printed and printed.endswith(name)))


def is_person(name: str, language: Language | None, *, sure: bool = False) -> bool:
    """Whether a bare name may be a person's: no body, no description, and unless it is `sure`, no common word."""
    if language is not None and language.speech.bodies and re.search(language.speech.bodies, name, re.IGNORECASE) and not is_family(name):
        return False
    if _HAN.search(name):
        return _is_han_name(name.replace(" ", "").replace("　", ""), language, sure=sure)
    words = name.split()
    if language is not None and all(w.lower() in language.matching.stop or _is_compound_title(w, language) for w in words):
        return False  # THE (President), (die) Bundesministerin
    if language is not None and language.code == "fr" and sum(_ABSTRACT.search(w) is not None for w in words) > 1:
        return False
    sure = sure or (len(words[-1]) >= _LONG_TITLE and words[-1].istitle() and _RUSSIAN_FAMILY.search(words[-1]) is not None)
    if language is not None and (is_place(name, language.code) or (not sure and is_common(name, language.code))):
        return False
    if re.search("[ァ-ヺ가-힣]", name):
        return bool(words) and len(words) <= 4
    return bool(words) and len(words) <= 4 and all(w[:1].isupper() or w in _PARTICLES for w in words) and _CAPITAL.search(name) is not None


def is_family(name: str) -> bool:
    """Whether a name is all a Japanese family's that ends as a body's does: 日下部, 服部."""
    return _HAN.search(name) is not None and family_of(name) == han(name)


def is_named(label: str, language: Language | None) -> bool:
    """Whether a transcript's label is a name rather than an office: Marsh, and no 大臣, Moderator, Spokesman."""
    name = bare(label, language)
    found = called(label, language.code if language is not None else "en")
    return (
        bool(name)
        and not found.office
        and not found.body
        and not is_common(label.lower(), found.lang)
        and names_person(name, language, label=True)
    )


def is_common(name: str, code: str) -> bool:
    """Whether the lexicon knows a word, or all of several, as common ones: Offizier, источник, 専門家, Twenty-six."""
    return _is_common(name, code, active())


@lru_cache(maxsize=8192)  # where Chinese names end is asked at each character, by the two behind it
def _is_common(name: str, code: str, index: Index | None) -> bool:
    del index  # the dictionaries in use, which content_of reads
    content = content_of(name, code)
    if not content.units:
        return bool(content.numbers)
    if any(u.proper or not u.ids for u in content.units):
        return False
    if code == "ko":
        return (
            len(content.units) == 1 and content.units[0].start == 0
        )  # 배경 and 호 are words, 배경호 is a name; so is 최태원, with 태우다 in it
    wide = code in ("ja", "zh")
    return not wide or all(u.end - u.start > 1 for u in content.units)  # 小 and 林 are words, 小林 is a name


def is_body(speaker: str, language: Language | None, content: Content) -> bool:
    """Whether the words name a ministry, a paper, a country or its side."""
    if language is not None and language.speech.bodies and re.search(language.speech.bodies, speaker, re.IGNORECASE):
        return True
    return bool(content.units) and any(u.proper and u.ids for u in content.units)


def _is_compound_title(word: str, language: Language) -> bool:
    """Bundesministerin, Landesdirektor: German titles take words before them."""
    return language.code == "de" and word.lower().endswith(tuple(t for t in language.matching.titles if len(t) >= _LONG_TITLE))


def _is_han_name(name: str, language: Language | None, *, sure: bool) -> bool:
    if re.search("[·・•]", name):
        return True
    code = language.code if language is not None else "ja"
    if (
        is_place(name, code)
        or (name.endswith(_NO_NAME_ENDS) and family_of(name) != han(name) and not (sure and family_of(name)))
        or (code == "ja" and name.endswith(_PRINTED_ENDS) and not family_of(name))
        or (not sure and is_common(name, code))
    ):
        return False
    if language is not None and language.speech.surnames and code == "zh":
        chinese = re.fullmatch(rf"(?:{language.speech.surnames})[\u3400-\u9fff]{{1,2}}", name) is not None
        return chinese or is_transliterated(name) or (len(name) <= _LONG_TITLE - 1 and family_of(name) is not None)
    return _PERSON_HAN.fullmatch(name) is not None


def is_transliterated(name: str) -> bool:
    """Whether all of a name's characters stand for sounds in foreign names, and the lexicon knows no other word for it: 拉夫罗夫, 菲丹."""
    units = content_of(name, "zh").units
    if len(units) == 1 and units[0].proper:
        whole = 2 <= len(name) <= 8 and units[0].end - units[0].start == len(name)
        return whole and units[0].ids.isdisjoint(places()) and (not units[0].ids or _SURNAME.match(name) is None)
    sounding = sum(c in transliterating() for c in han(name))
    if len(name) > _LONG_HAN:  # 呼日勒苏赫: all but one or two, and no word of the lexicon in it
        return sounding >= _MOSTLY * len(name) and not any(u.ids and not u.proper and u.end - u.start > 1 for u in units) and len(name) <= 8
    return len(name) > 1 and sounding == len(name) and (any(u.proper for u in units) or not all(u.ids for u in units))

"""Two names: surely one person's, surely two persons', or nothing that could be told."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from refcheck.lang import Language
from refcheck.lang.fold import fold_text, han
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.called import bare, is_transliterated, known_persons, written_language
from refcheck.match.content import content_of
from refcheck.match.eastern import is_dialect, may_be_eastern
from refcheck.match.families import begins_so, family_of, is_read
from refcheck.match.family_alone import is_family
from refcheck.match.jamo import is_hangul
from refcheck.match.latinized import is_latinized, is_slavic
from refcheck.match.pairing import named_in, written_in_characters
from refcheck.match.palladius import written_as
from refcheck.match.readings import chinese_readings, hangul_of
from refcheck.match.sound import alike, likeness, sound_in, sound_of
from refcheck.match.speakers import is_speaker
from refcheck.match.wade import is_pinyin, is_spelled

_HAN = later("[\u3400-\u9fff]")
_SCRIPTS = tuple(map(re.compile, ("[A-Za-zÀ-ž]", "[А-яЁё]", "[ァ-ヺ]", "[가-힣]")))
_PARTED = later("[\\s,・·•‧＝=]+")
_INITIAL = later(r"^(?:[^\W\d_]{1,2}\.)+(?=[^\W\d_]{2})")
_KOREAN_FAMILIES = frozenset(
    han(
        "金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳洪全高文梁孫裵白許南沈盧河郭成車朱禹具閔陳池嚴蔡元千方孔玄咸卞廉呂秋都石宣薛馬吉延魏表明奇潘王琴玉陸印孟諸毛卓鞠余於殷龍芮慶奉史景"
    )
)
_PATRONYMIC = later(r"(?:[оеё]вич|ич|[оеё]вна|ична|инична)(?:а|у|ем|е|ы|ой)?$")
_LONG = 5
_BOTH = 2  # a given name and a surname: one word of another order is likely only where both are
_SYLLABLES_OF_NAME = 3
_ALPHABET = later("[A-Za-zÀ-žА-яЁё]")
_SILENT = later("[xstdzp]$")
_LIKE = 0.72  # share of letters from which two family names may be one, spelled in two ways: Zelenskyy, Selenskyj; Petrova, Petrowa
_NEAR = 0.62  # likeness by sound from which two names in two scripts may be one
_LETTER_BY_LETTER = 0.8  # the same where one is a Slavic name, which other alphabets write letter by letter
_SURELY = 0.9  # the same for a surname of one syllable
_SYLLABLES = 0.75  # the same for Chinese names by their syllables
_EASTERN = later("[一-龥가-힣]")
_SURNAME = later(CHINESE.surnames)
_KOREAN_KANA, _KOREAN_LETTERS = 5, 10
# Surnames of Koreans, whose characters are read in no way that we know: their sound and their characters tell nothing.
_KOREAN = frozenset(
    "kim lee rhee park pak choi choe jung jeong chung kang cho yoon jang chang lim im moon mun han shin seo kwon hwang ahn song hong "
    "ким пак ли цой юн мун чон чо чхве кан ян хан син со квон хван ан сон хон キム パク イ ユン ムン チョ チェ カン チョン ハン シン ソ クォン ファン アン ソン ホン イム チャン".split()
)


def same(asked: str, name: str, language: Language | None) -> bool:
    """Whether a page's name for a speaker is the asked one, bare; a family name alone is enough."""
    plain = bare(name, language) or name
    asked = han(asked)
    if fold_text(asked) in (fold_text(plain), fold_text(name)):
        return True
    if _HAN.match(plain) and _HAN.match(asked):
        return _one_in_characters(han(asked), han(plain))
    if _known_as_one(asked, plain, language) or _by_family(asked, plain):
        return True
    ours, theirs = words_of(asked), words_of(plain)
    if len(ours) > 1 and len(theirs) > 1:  # a first name alone makes nobody the same
        crossed = [(ours[0], theirs[-1]), (ours[-1], theirs[0])]
        alphabets = len(ours) == len(theirs) == _BOTH and _ALPHABET.match(asked) and _ALPHABET.match(plain)
        one_of_two = any(_is_spelled(*pair) if alphabets else _is_one(*pair, language) for pair in crossed)
        turned = one_of_two or all(_is_one(*pair, language) for pair in crossed)
        if turned or _is_one(ours[-1], theirs[-1], language):
            return True
    elif any(_is_one(a, b, language) for a in {asked, *ours} for b in {plain, *theirs} if a and " " not in b):
        return True
    families = [family_with_particles(words) for words in (theirs, ours)]
    if any(family and is_speaker(words[-1], family) for words, family in zip((ours, theirs), families, strict=True) if words):
        return True
    return _one_by_reading(asked, plain) or _joined(ours, theirs) or _by_syllables(ours, theirs)


def _is_one(one: str, other: str, language: Language | None) -> bool:
    """Whether two words may be one name."""
    return is_speaker(one, other) or _sounds_as_written(one, other, language) or _is_spelled(one, other)


def _by_family(one: str, other: str) -> bool:
    """Whether one is the family name of the other, which is in Chinese characters or Hangul, in another script."""
    return any(
        len(words_of(short)) == 1 and not _EASTERN.search(short) and _EASTERN.match(full) is not None and is_family(short.strip(), full)
        for short, full in ((one, other), (other, one))
    )


def _known_as_one(asked: str, plain: str, language: Language | None) -> bool:
    """Whether the lexicon knows both as one person: 王毅, Ван И."""
    one = known_persons(asked, written_language(asked, "en"))
    return bool(one) and not one.isdisjoint(known_persons(plain, language.code if language else "en"))


def _sounds_as_written(asked: str, name: str, language: Language | None) -> bool:
    """German and French names as their languages sound them: Delacroix and ドラクロワ."""
    if language is None or language.code not in ("de", "fr") or _HAN.search(asked) or asked.isascii():
        return False
    one = sound_of(asked)
    spelled = (name, _SILENT.sub("", name)) if language.code == "fr" else (name,)
    return one is not None and any((other := sound_in(n, language.code)) is not None and alike(one, other) for n in spelled if n)


def _is_spelled(one: str, other: str) -> bool:
    """Whether one word is the other in Latin letters."""
    return is_latinized(one, other) or is_latinized(other, one)


def _joined(ours: list[str], theirs: list[str]) -> bool:
    """ハン・ミギョン and 한미경: Korean names are one word in Hangul."""
    if not ours or not theirs or is_hangul(ours[0][0]) == is_hangul(theirs[0][0]):
        return False
    one, other = sound_of("".join(ours)), sound_of("".join(theirs))
    return one is not None and other is not None and alike(one, other)


def _by_syllables(ours: list[str], theirs: list[str]) -> bool:
    """Ким Ын Сук and Kim Eun-sook or Eun-sook Kim: a Korean name is written in three words, or two of them joined."""
    one, other = ([part.lower() for word in words for part in word.split("-")] for words in (ours, theirs))
    if not len(one) == len(other) == _SYLLABLES_OF_NAME or len(ours) == len(theirs) or _KOREAN.isdisjoint((one[0], one[-1])):
        return False
    return any(all(_is_heard(a, b) for a, b in zip(one, order, strict=True)) for order in (other, [other[-1], *other[:-1]]))


def _is_heard(one: str, other: str) -> bool:
    first, second = sound_of(one), sound_of(other)
    return first is not None and second is not None and (alike(first, second) or likeness(first, second) >= _NEAR)


def _one_in_characters(one: str, other: str) -> bool:
    """榊原 of 榊原徹; a part that is no beginning is another person's given name."""
    one, other = (re.sub("[·・•\\s]", "", n) for n in (one, other))
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and (long.startswith(short) or (len(short) > 2 and long.endswith(short)))


def _one_by_reading(asked: str, plain: str) -> bool:
    """A Japanese name by its family's reading or its kanji's, a Chinese one by its syllables."""
    wide, sounded = (asked, plain) if _HAN.match(asked) else (plain, asked)
    if not _HAN.match(wide) or _HAN.search(sounded):
        return False
    words = words_of(sounded)
    if is_read(wide, words) or is_spelled(wide, words) or is_pinyin(wide, words) or written_as(wide, words):
        return True
    return any(named_in(w, content_of(wide, code)) for w in words for code in ("ja", "zh") if w.isascii() or is_hangul(w[0]))


def surely_two(asked: str, other: str, langs: tuple[str, str] = ("", "")) -> bool:
    """Whether two bare names that are not `same` are surely two: in one script, or in two that we can follow. `langs` are their texts'."""
    if all(lang.startswith("ja") for lang in langs) and {bool(_HAN.search(n)) for n in (asked, other)} == {True, False}:
        return not is_read(*((asked, words_of(other)) if _HAN.search(asked) else (other, words_of(asked))))  # kana is for foreign names
    if _by_family(asked, other):
        return False
    wide = [bool(_HAN.search(n)) for n in (asked, other)]
    if all(wide):
        return True
    if any(wide):
        han_name, sounded = (asked, other) if wide[0] else (other, asked)
        if not re.search("[·・•]", han_name) and not is_transliterated(han_name) and not may_be_eastern(words_of(sounded)):
            return True
        return _two_by_reading(han_name, words_of(sounded))
    ours, theirs = words_of(asked), words_of(other)
    if not ours or not theirs or _may_be_patronymic(ours, theirs):
        return False
    if is_hangul(ours[0][0]) != is_hangul(theirs[0][0]):
        ours, theirs = ["".join(ours)], ["".join(theirs)]
    full = len(ours) > 1 and len(theirs) > 1
    return not any(
        _near(a, b)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if not (full and i < len(ours) - 1 and j < len(theirs) - 1)  # first names may be one
    )


def _may_be_patronymic(ours: list[str], theirs: list[str]) -> bool:
    """Whether one name may be the other's first name with the father's: Егор Постников, Егор Ильич."""
    named = any(_PATRONYMIC.search(names[-1]) for names in (ours, theirs) if len(names) > 1)
    return named and len(ours) > 1 and len(theirs) > 1 and _near(ours[0], theirs[0])


def _two_by_reading(name: str, words: list[str]) -> bool:
    """Whether no word is the name in Chinese characters as it is read in Japanese or in Chinese."""
    if not words:
        return False
    if any(is_hangul(w[0]) for w in words):
        readable = family_of(name) is not None or (han(name)[:1] in _KOREAN_FAMILIES and bool(hangul_of(han(name))))
        return readable and not any(written_in_characters(w, han(name)) for w in words)
    if re.search("[·・•]", name):
        theirs = words if len(words) == 1 else [words[0], words[-1]]
        return not any(_likeness(part, w) >= _NEAR for part in words_of(name)[-1:] for w in theirs)
    spelled = is_spelled(name, words)
    if spelled is not None and _SURNAME.match(name):
        return not spelled
    russian = written_as(name, words)
    if russian is not None and _SURNAME.match(name) and family_of(name) is None:
        return not russian
    if is_dialect(words):
        return False  # Chok Khai Meng may be 卓启明
    if len(family_of(name) or "") > 1:
        return not begins_so(name, words)  # read in another way
    if any(w.lower() in _KOREAN for w in words) and all(
        len(w) <= (_KOREAN_KANA if "ァ" <= w[0] <= "ヺ" else _KOREAN_LETTERS) for w in words
    ):
        return False
    surname = _SURNAME.match(name)
    if surname is None:
        return is_transliterated(name) and all(_likeness(name, w) < _NEAR for w in words)
    known = all(c in chinese_readings() for c in han(name) if _HAN.match(c))  # a rare character has no sound that we know
    family, given = surname.group(), name[surname.end() :]
    if len(words) == 2 and given:  # a family name and a given name
        pairs = (words, words[::-1])
        return known and not any(_likeness(family, f) >= _SYLLABLES and _likeness(given, g) >= _SYLLABLES for f, g in pairs)
    parts = [p for p in (name, given) if p and sound_of(han(p)) is not None]
    if not parts:
        return False
    return known and not any(any(_likeness(part, w) >= _SYLLABLES for part in parts) or _likeness(family, w) >= _SURELY for w in words)


def _likeness(name: str, word: str) -> float:
    one, other = sound_of(han(name)), sound_of(word)
    return likeness(one, other) if one is not None and other is not None else 1.0  # what has no sound for us tells nothing


def _near(one: str, other: str) -> bool:
    """Whether two words may be spellings of one name."""
    a, b = fold_text(one), fold_text(other)
    if a == b or a.startswith(b) or b.startswith(a):
        return True
    if min(len(a), len(b)) >= _LONG and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _LIKE:
        return True
    if any(script.match(one) and script.match(other) for script in _SCRIPTS):
        return False  # letters tell it
    heard, said = sound_of(one), sound_of(other)
    if heard is None or said is None:
        return True
    slavic = any(is_slavic(cyrillic) and _SCRIPTS[0].match(latin) for latin, cyrillic in ((a, b), (b, a)))  # Рыбаков is no Ветлугова
    return likeness(heard, said) >= (_LETTER_BY_LETTER if slavic else _NEAR) or is_latinized(a, b) or is_latinized(b, a)


def words_of(name: str) -> list[str]:
    """The words of a name, without initials."""
    parts = (_INITIAL.sub("", w) for w in _PARTED.split(name))
    return [w for w in parts if len(w.rstrip(".")) > 1 and not w.endswith(".")]


_PARTICLES = frozenset(
    "van von vom zu der den de del della di da dos du des la le les ten ter bin al el ван фон дер ден де да ди ла ле дю".split()
)


def family_with_particles(words: list[str]) -> str:
    """A family name with the particles before it as one word, as other scripts write it (von der Leyen: 冯德莱恩); "" where it has none."""
    first = len(words) - 1
    while first > 0 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return "".join(words[first:]).lower().capitalize() if first < len(words) - 1 else ""


def stands_in(asked: str, text: str, language: Language | None, names: list[str]) -> bool:
    """Whether a text names the asked person: his family name letter by letter, or one of the text's `names`."""
    folded = fold_text(text)
    words = words_of(asked) or [asked]
    if _HAN.search(asked):
        written = han(re.sub("[·・•\\s]", "", asked))
        if len(written) > 1 and (written in han(text) or (family_of(asked) or "\0") in han(text)):
            return True
    elif len(words[-1]) > 2 and fold_text(words[-1]) in folded:
        return True
    return any(same(asked, name, language) for name in names)

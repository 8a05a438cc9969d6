"""Names by sound: ラブロフ, Лавров, 拉夫罗夫 and Lavrov sound alike.

A name becomes a string of sounds: the consonants p f t s k h m n l w y (each for its voiced sister, too) and five vowels. Two
names are compared by what it costs to turn one into the other: little for what a writing system blurs (t and s, f and h, the
vowels that kana put between consonants), much for another consonant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise
from operator import itemgetter
from unicodedata import normalize

from refcheck.lang.later import later
from refcheck.match.readings import chinese_readings, measured_sounds, transliterated_sounds
from refcheck.match.sound_costs import ROUNDING, costs, turned_likeness
from refcheck.match.sound_hangul import hangul_sounds

_KANA_ROWS = {
    "a": "アカサタナハマヤラワガザダバパァャヮヵ",
    "i": "イキシチニヒミリギジヂビピィヰ",
    "u": "ウクスツヌフムユルグズヅブプゥュヴッ",
    "e": "エケセテネヘメレゲゼデベペェヱヶ",
    "o": "オコソトノホモヨロヲゴゾドボポォョ",
}
_KANA_SOUND = {
    **dict.fromkeys("カキクケコガギグゲゴヵヶ", "k"),
    **dict.fromkeys("サシスセソザジズゼゾチツヂヅ", "s"),
    **dict.fromkeys("タテトダデド", "t"),
    **dict.fromkeys("ナニヌネノン", "n"),
    **dict.fromkeys("マミムメモ", "m"),
    **dict.fromkeys("バビブベボパピプペポ", "p"),
    **dict.fromkeys("フヴ", "f"),
    **dict.fromkeys("ハヒヘホ", "h"),
    **dict.fromkeys("ラリルレロ", "l"),
    **dict.fromkeys("ヤユヨ", "y"),
    "ワ": "w",
}
_KANA_VOWEL = {c: v for v, row in _KANA_ROWS.items() for c in row}
_SMALL_KANA = frozenset("ァィゥェォャュョヮ")
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
        "a p f k t e s s i i k l m n o p l s t u f h s s s s - i - e yu ya yo".replace("-", "").split(" "),
        strict=True,
    )
)
_CYRILLIC_CASE = later(r"(?:ыми|ого|ому|ом|ем|ым|ой|ей|ою|а|у|е|ы|и|ю|я)$")
_LATIN = later(
    r"tion|sch|tch|ch|sh|zh|th|ph|gh|kh|ck|qu|ng|wh|wr|kn|ts|tz|cz|dg|sz|x|ee|oo|ea|ou|ow|au|aw|ai|ay|ei|ey|ie|eu|ew|oa|[bpfvtdszjçckgqmnñlrłwhyaeiouäöüéèêáàâíóôúåøæœ]"
)
_LATIN_SOUND = {
    "tion": "son", "sch": "s", "tch": "s", "ch": "s", "sh": "s", "zh": "s", "th": "t", "ph": "f", "gh": "", "kh": "h", "ck": "k",
    "qu": "kw", "ng": "n", "wh": "w", "wr": "l", "kn": "n", "ts": "s", "tz": "s", "cz": "s", "dg": "s", "sz": "s", "x": "ks", "ee": "i",
    "oo": "u", "ea": "i", "ou": "u", "ow": "au", "au": "o", "aw": "o", "ai": "e", "ay": "e", "ei": "ai", "ey": "i", "ie": "i", "eu": "u",
    "ew": "u", "oa": "o", "b": "p", "v": "f", "d": "t", "z": "s", "j": "s", "ç": "s", "c": "k", "g": "k", "q": "k", "ñ": "n", "r": "l",
    "ł": "l", "y": "i",
}  # fmt: skip
# Letters with marks as the common letters that they sound like: of the Slavic and Baltic languages, Turkish, Romanian, Vietnamese.
_SOUNDS_AS = {
    "š": "sh", "ş": "sh", "ș": "sh", "ś": "sh", "č": "ch", "ć": "ch", "ž": "zh", "ż": "zh", "ř": "rzh", "ţ": "ts", "ț": "ts", "ğ": "", "đ": "d",
    "ð": "d", "þ": "th", "ß": "ss", "ı": "i", "å": "o", "ø": "o", "æ": "a", "œ": "o",
}  # fmt: skip
_MARKED = [c for c in map(chr, (*range(0xE0, 0x250), *range(0x1E00, 0x1F00))) if c.islower() and c not in "çñł"]
_PLAIN = {c: decomposed[0] for c in _MARKED if (decomposed := normalize("NFD", c))[0].isascii() and c not in _SOUNDS_AS}
_ACCENTS = str.maketrans(_PLAIN | _SOUNDS_AS)
_LATIN_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzçñł") | _PLAIN.keys() | _SOUNDS_AS.keys()
_VOWELS = frozenset("aeiou")
_COARSE = str.maketrans("pftskmnlwyhaeiou", "PPTTKNNL--------")


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """`forms` are the strings of sounds that a name may have; `skeletons` their consonants in five classes, for quick looks.

    `sound_of` gives one object for one word, so that sounds can be compared as objects.
    """

    forms: tuple[str, ...]
    skeletons: tuple[str, ...]
    size: int


_LONGEST_AT_HOME = 3  # characters of a Chinese name
_MOST_FORMS = 5  # of a name in Chinese characters that have several readings
_LONGEST = 48  # sounds of a word that are compared: what is longer is no name


def _sound(forms: list[str]) -> Sound | None:
    distinct = tuple(dict.fromkeys(f[:_LONGEST] for f in map(_squeezed, forms) if len(f) > 1))
    skeletons = tuple(dict.fromkeys(map(_skeleton, distinct)))
    return Sound(distinct, skeletons, sum(c in "pftskmnl" for c in distinct[0])) if distinct else None


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> Sound | None:
    """The sound of a word in katakana, Cyrillic, Latin or transliterating Chinese characters; None for others."""
    if not word:
        return None
    first = word[0]
    if "ァ" <= first <= "ヺ":
        # フォード, バーナード: a long vowel may stand for an r.
        forms = [_katakana(word), _katakana(word, long="l")] if "ー" in word[1:] else [_katakana(word)]
        return _sound([*forms, _katakana(word.replace("ワ", "ヴァ"))] if "ワ" in word[1:] else forms)  # オルロワ is Орлова
    low = word.lower()
    if "а" <= low[:1] <= "ё":
        return _sound(_cyrillic(low))
    if low[:1] in _LATIN_LETTERS:
        return _sound(_latin(low))
    if "가" <= first <= "힣":
        return _sound(hangul_sounds(word))
    return _sound(_chinese(word))


@lru_cache(maxsize=20_000)
def sound_in(word: str, code: str) -> Sound | None:
    """The sound of a word as a language writes it: German Lawrow and French Poutine, beside the common one."""
    respell = _RESPELLED.get(code)
    if respell is None:
        return sound_of(word)
    low = word.lower().translate(_ACCENTS).replace("ï", "i").replace("ë", "e")
    other = low
    for pattern, letters in respell:
        other = re.sub(pattern, letters, other)
    if not low[:1].isascii() or not low[:1].isalpha() or other == low:
        return sound_of(word)
    return _sound(_latin(low) + _latin(other))


_RESPELLED = {
    "de": (("tsch", "ch"), ("sch", "sh"), ("w", "v"), ("j", "y"), ("z", "ts"), ("ie", "ee")),
    "fr": (("tch", "ch"), ("gu(?=[ei])", "g"), ("eau", "o"), ("dj", "j"), ("oi", "wa"), ("ine$", "in")),
}


@lru_cache(maxsize=100_000)
def likeness(one: Sound, other: Sound) -> float:
    """How alike two names sound, 0 to 1."""
    if not _comparable(one, other):
        return 0.0
    return max(turned_likeness(a, b, 0.0) for a in one.forms for b in other.forms)


QUICK = 0.57  # likeness of skeletons from which names are compared at all


@cache
def _indel() -> tuple[Callable[[str, str], float], Callable[[str, str], int]]:
    """Similarity and distance of two strings. Who only reads a paper compares no sounds, and need not load what compares them."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity, Indel.distance


def _comparable(one: Sound, other: Sound) -> bool:
    similarity, _ = _indel()
    return any(similarity(a, b) >= QUICK for a in one.skeletons for b in other.skeletons)


@lru_cache(maxsize=200_000)
def reaches(one: Sound, other: Sound, least: float) -> bool:
    """Whether two names sound at least so much alike: quicker than `likeness`."""
    return _comparable(one, other) and any(
        _near(a, b, least) and turned_likeness(a, b, least) >= least for a in one.forms for b in other.forms
    )


# What must at least be paid in each of four views of two forms: no step from one to the other costs less than what it changes in all of them,
# which a test holds against the fitted costs.
_CLASS_COST = 0.2  # a consonant without one of its class on the other side,
_STOP_COST = 0.2  # more for a p or t,
_NASAL_COST = 0.3  # more for an m or n,
_VOWEL_COST = 0.12  # and a vowel
_STOPS_ALONE = str.maketrans("", "", "fskmnlwyhaeiou")
_VOWELS_ALONE = str.maketrans("", "", "pftskmnlwyh")


def _near(one: str, other: str, least: float) -> bool:
    """Whether their sounds allow a likeness of `least`: exact, for what stands alone costs something."""
    mine, theirs = _views(one), _views(other)
    _, distance = _indel()
    most = (1 - least) * (mine[4] + theirs[4]) + ROUNDING - _CLASS_COST * distance(mine[0], theirs[0])
    if most < 0:
        return False
    cost = _STOP_COST * distance(mine[1], theirs[1]) + _NASAL_COST * abs(mine[2] - theirs[2]) + _VOWEL_COST * distance(mine[3], theirs[3])
    return cost <= most


@lru_cache(maxsize=50_000)
def _views(form: str) -> tuple[str, str, int, str, float]:
    """The classes of a form's consonants, its stops, how many nasals it has, its vowels, and half of what all its sounds weigh."""
    classes = form.translate(_COARSE).replace("-", "")
    nasals = form.count("m") + form.count("n")
    return classes, form.translate(_STOPS_ALONE), nasals, form.translate(_VOWELS_ALONE), 0.5 * sum(costs().weight[s] for s in form)


def alike(one: Sound, other: Sound) -> bool:
    """Whether two words may be one name or loan; the shorter they are, the more alike they must be."""
    return reaches(one, other, ALIKE[min(one.size, other.size, 4)])


def alike_word(one: Sound, other: Sound) -> bool:
    """Whether two words that need not be names may be one loan: much more alike, or every text would be full of them."""
    return one.size > 2 and other.size > 2 and abs(one.size - other.size) < _FAR and reaches(one, other, _ALIKE_WORD)


_ALIKE_WORD = 0.85
_FAR = 4
ALIKE = (0.95, 0.9, 0.8, 0.76, 0.74)  # by the number of consonants: 0, 1, 2, 3, more


def _katakana(word: str, long: str = "") -> str:
    out: list[str] = []
    for i, character in enumerate(word):
        if character in "ッー・":
            out += [long] if character == "ー" and long and out and out[-1][-1] in "aou" else []
            continue
        vowel = "" if character == "ン" else _KANA_VOWEL.get(character, "u")
        if character in _SMALL_KANA and out:
            before = word[i - 1]
            out[-1] = ("w" if before == "ウ" else out[-1][:-1]) + vowel
            continue
        out.append(_KANA_SOUND.get(character, "") + vowel)
    return "".join(out)


def _cyrillic(word: str) -> list[str]:
    forms = [word]
    bare = _CYRILLIC_CASE.sub("", word)
    if len(bare) > 2 and bare != word:
        forms.append(bare)
    forms += [form.replace("тс", "ц") for form in forms if "тс" in form]
    return [_cyrillic_sounds(form) for form in forms]


def _cyrillic_sounds(word: str) -> str:
    plain = word.replace("дж", "ж").replace("тч", "ч").replace("ий", "и").replace("ей", "эй").replace("ьо", "йо").replace("ье", "йе")
    out = "".join(_CYRILLIC.get(c, "") for c in plain)
    out = "y" + out if plain[:1] == "е" else out
    return "w" + out[1:] if plain[:1] == "у" and plain[1:2] in "аеиоэ" else out


def _latin(word: str) -> list[str]:
    pieces = _LATIN.findall(re.sub(r"['’].*$", "", word).translate(_ACCENTS))
    silent = len(pieces) > 2 and pieces[-1] == "e"
    if silent:
        pieces.pop()
        pieces[-1] = "s" if pieces[-1] == "c" else pieces[-1]  # Grace
    sounds = [_latin_sound(pieces, i) for i in range(len(pieces))]
    forms = ["".join(sounds)]
    if "g" in pieces:
        forms.append("".join("s" if p == "g" and _before_front(pieces, i) else sounds[i] for i, p in enumerate(pieces)))
    forms += _said("ch", "k", pieces, sounds)
    if not _DIPHTHONGS.isdisjoint(pieces):
        forms.append("".join(_apart(p) if p in _DIPHTHONGS else s for p, s in zip(pieces, sounds, strict=True)))
    forms += _said("ng", "nk", pieces, sounds)
    if silent and pieces[-2] in _OPEN:
        forms.append("".join([*sounds[:-2], _OPEN[pieces[-2]], sounds[-1]]))
    forms += _said("ts", "ts", pieces, sounds)
    forms += _said("j", "y", pieces, sounds) if "j" in pieces[1:] else []
    if "g" in pieces and "gn" in (soft := _nasal(pieces)):  # Avignon is Авиньон, アヴィニョン; Bologna Болонья
        forms += _said("gn", "ny", soft, [_latin_sound(soft, i) for i in range(len(soft))])
    return forms


_OPEN = {"i": "ai", "a": "ei"}  # Rice is ライス, Hale is ヘイル


def _said(piece: str, sound: str, pieces: list[str], sounds: list[str]) -> list[str]:
    """The form of a word in which a piece of it has another sound, where it has that piece."""
    return ["".join(sound if p == piece else s for p, s in zip(pieces, sounds, strict=True))] if piece in pieces else []


def _nasal(pieces: list[str]) -> list[str]:
    """The pieces of a word with g and n between vowels as one."""
    out: list[str] = []
    for piece, behind in pairwise([*pieces, ""]):
        between = piece == "n" and out[-1:] == ["g"] and out[-2:-1] and out[-2][-1] in _VOWELS and behind[:1] in _VOWELS
        out = [*out[:-1], "gn"] if between and behind else [*out, piece]
    return out


_DIPHTHONGS = frozenset("ea ou ow au aw ai ay ei ey ie eu ew".split())


def _apart(piece: str) -> str:
    return piece.replace("y", "i").replace("w", "u")


def _before_front(pieces: list[str], i: int) -> bool:
    return i + 1 == len(pieces) or pieces[i + 1][0] in "eiy"


def _latin_sound(pieces: list[str], i: int) -> str:
    piece = pieces[i]
    if i == 0 and piece == "x":
        return "s"
    if piece == "gh" and i + 1 < len(pieces) and pieces[i + 1][0] in _VOWELS:
        return "k"
    if piece == "c" and i + 1 < len(pieces) and pieces[i + 1][0] in "eiy":
        return "s"
    if piece == "y" and i + 1 < len(pieces) and pieces[i + 1][0] in _VOWELS:
        return "y"
    return _LATIN_SOUND.get(piece, piece)


def _chinese(word: str) -> list[str]:
    heard = [_readings(c) for c in word]
    if not all(heard):
        return []
    forms = [[piece[0] for piece in heard]]
    if len(word) <= _LONGEST_AT_HOME:  # 金正恩 is Jin, not only Kin
        syllables = [chinese_readings().get(c, "") for c in word]
        forms += [[latin_syllable(syllable) for syllable in syllables]] if all(syllables) else []
    if word[1:].endswith("堡"):
        forms.append([*forms[0][:-1], "pulk"])
    others = [(i, other) for i, piece in enumerate(heard) for other in piece[1:]]
    for size in (1, 2):  # one character read otherwise, and two
        for changed in combinations(others, size):
            read = dict(changed)
            if len(read) == size and len(forms) < _MOST_FORMS:
                forms.append([read.get(i, piece) for i, piece in enumerate(forms[0])])
    return ["".join(form) for form in forms]


@lru_cache(maxsize=8192)
def _readings(character: str) -> tuple[str, ...]:
    """What a character stands for in foreign names, the commonest first; else as it is read."""
    measured = measured_sounds().get(character)
    if measured:
        return measured
    syllable = transliterated_sounds().get(character) or chinese_readings().get(character)
    return (latin_syllable(syllable),) if syllable else ()


@lru_cache(maxsize=512)
def latin_syllable(syllable: str) -> str:
    """The sounds of a syllable of pinyin, or of one that is written so."""
    if syllable == "er":
        return "l"
    plain = re.sub("^c(?!h)", "ch", syllable.replace("zh", "j", 1))
    plain = plain.replace("x", "s", 1).replace("q", "s", 1) if plain[0] in "xq" else plain
    head = re.match(r"ch|sh|[^aeiou]*", plain)
    consonant = head.group() if head else ""
    rest = plain[len(consonant) :]
    tail = "n" if rest.endswith(("n", "ng")) else ""
    vowels = rest.rstrip("ng")
    return (
        "".join(_LATIN_SOUND.get(c, c) for c in ([consonant] if consonant in ("ch", "sh") else consonant.replace("y", "")))
        + ("y" if consonant.endswith("y") and vowels[:1] != "i" else "")
        + vowels
        + tail
    )


_DOUBLED = later(r"(.)\1+")
_one_of = itemgetter(1)


def _squeezed(form: str) -> str:
    return _DOUBLED.sub(_one_of, form) if _DOUBLED.search(form) else form


def _skeleton(form: str) -> str:
    return _squeezed(form.translate(_COARSE)).replace("-", "")


@lru_cache(maxsize=4096)
def consonants_of(character: str) -> str:
    """The classes of consonants of one katakana or transliterating Chinese character, as in skeletons."""
    if "ァ" <= character <= "ヺ":
        return _skeleton(_katakana(character))
    return _skeleton("".join(_chinese(character)[:1]))

"""Korean names as other scripts spell them: 국현 is Guk-hyun, Kukhyŏn, ククヒョン and Кукхён, whatever the system of the writer.

A name is read syllable by syllable: each Korean syllable has the spellings that official systems, passports and newspapers use, with what
happens where syllables meet (신라 Silla, 은옥 ウノク). What is spelled otherwise is another name: unlike by sound, nothing is a little alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import takewhile

from refcheck.lang.later import later
from refcheck.match.jamo import is_hangul, parts

FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반"
    "림리량라로려렴옥탁맹국은편용모봉사부제인계형피감음두동태경간"
)
GIVEN = frozenset(
    "가간강건검겸경계고곤공관광교구국권규균근금기길나남내노녹다단담달대덕도돈동두득라란람랑래량려련렬렴령례로록룡루률리린림마만말매명모목무문미민박방배백범벽병보복봉"
    "부분비빈빛산삼상새샘서석선설섭성세소솔송수숙순술슬승시식신실심아안애양언여연열엽영예오옥온완외요용우욱운웅원월위유육윤율융으은을음의이익인일임자장재전정제조종"
    "주준중증지직진차찬창채천철청초춘출충치칠태택평표필하학한함해행향허헌혁현협형혜호홍화환황회효후훈훤휘휴흠흥희늘별봄빈결림름울란든"
)
"""Syllables of given names."""
_MOST = 6  # syllables of a word that are read

# ---------------------------------------------------------------- what the letters of a syllable become

_SILENT = 11  # the number of ㅇ as a first consonant
_N, _R, _H = 2, 5, 18
_LATIN_FIRST = "g k|kk gg k g|n|d t|tt dd t d|r l|m|b p|pp bb p b|s sh|ss s|~|j ch|jj tch j ch|ch|k|t|p f|h".split("|")
_LATIN_VOWEL = (
    "a ah ar|ae ai e ay|ya yah|yae yai|eo o u uh eoh ur er|e ae eh|yeo yo yu you yuh yoe yeu|ye yae|o oh|wa|wae wai|oe oi we woe wei|yo yoh|"
    "u oo ou uh woo wu|wo weo wu|we wei|wi we ui wee|yu yoo you yuh|eu u o|ui eui ee i ey|i ee yi ie y"
).split("|")
_LATIN_FINAL = "~|k g c ck|k g|k g|n|n|n|t d|l r|k g l|m|l p|l|l|l p|l|m|p b|p b|t d s|t s ss|ng|t d j|t d|k g|t d|p b|t ~".split("|")

_KANA_FIRST = "k g|k g|n|t d ts|t d|r|m|p b|p b|s sh|s sh ts|~|ch j z|ch j|ch ts|k|t ts|p|h f".split("|")
_KANA_VOWEL = "a|e|ya a|ye e|o|e|yo o|e ye i|o|wa a ua|we e|we e oe ue|yo o|u|wo o uo|we e|wi i ui|yu u|u|ui wi i e|i".split("|")
_KANA_FINAL = "~|ku k g gu q|ku k g q|ku k g|n|n|n|q to t d tsu|ru r|ku k g|mu m n|ru p|ru|ru|pu p|ru|mu m n|pu p b bu q|pu p b|q s sh t|q s t|n ng|q ch j t|q ch t|ku k g q|q t|pu p b|q ~".split(
    "|"
)

_CYRILLIC_FIRST = "к г|кк к г|н|т д|тт т д|р л|м|п б|пп п|с ш щ|сс с|~|ч дж чж ж ц|чч ч цц|чх ч ц|кх к|тх т|пх п ф|х г".split("|")
_CYRILLIC_VOWEL = "а|э е аэ ай|я йа|йэ йе е|о э у|е э|е йо ио о ьо ьё|е йе э|о|ва оа уа|вэ ве|ве вэ ой оэ ое|йо ио е о|у|во уо о|ве вэ|ви уи|ю у йу|ы у и|ый ы и уй ыи|и ы ий".split(
    "|"
)
_CYRILLIC_FINAL = "~|к г|к г|к г|н|н|н|т д|ль л р|к г|м|ль л|ль л|ль л|п|ль л|м|п б|п б|т с|т с|н нъ нг|т|т|к|т|п|т ~".split("|")
_TABLES = {
    "latin": (_LATIN_FIRST, _LATIN_VOWEL, _LATIN_FINAL),
    "kana": (_KANA_FIRST, _KANA_VOWEL, _KANA_FINAL),
    "cyrillic": (_CYRILLIC_FIRST, _CYRILLIC_VOWEL, _CYRILLIC_FINAL),
}
# What families are called beside what their syllable is spelled: by custom, or as the North does.
_CALLED = {
    "latin": {
        "이": "lee yi rhee ree ri li", "리": "lee yi i", "임": "lim rim yim", "림": "im yim", "유": "ryu lyu ryoo yoo yu", "류": "yoo yu you",
        "노": "ro roh lo", "나": "ra rha la", "라": "na", "양": "ryang", "여": "ryo ryeo lyuh", "염": "ryom", "오": "o", "엄": "um uhm ohm", "선": "sun", "우": "woo wu", "박": "park",
        "백": "back", "최": "choi choy", "황": "whang", "강": "kang", "옥": "ock",
    },
    "kana": {
        "이": "ri", "리": "i", "임": "rimu rim", "림": "imu im", "유": "ryu", "류": "yu", "노": "ro", "나": "ra", "양": "ryan", "여": "ryo",
    },
    "cyrillic": {
        "이": "ли ри", "리": "и", "임": "лим рим", "림": "им", "유": "рю лю", "류": "ю", "노": "ро ло", "나": "ра ла", "양": "рян лян", "여": "ре",
        "최": "цой", "정": "тен", "조": "те", "주": "тю",
    },
}  # fmt: skip
# Where two syllables meet, what the last consonant of the one becomes before the first of the other: 독립 Dongnip, 신라 Silla, 왕십리 Wangsimni.
_NASAL = {"k": "ng", "t": "n", "p": "m", "ku": "n", "q": "n", "pu": "mu", "к": "н", "т": "н", "п": "м"}
_LIQUID = {"latin": "l", "kana": "ru", "cyrillic": "ль"}
_CASE = later("(?:[аеиоуыюя]|о[мйю]|е[мйю]|ы[мх]|ами?|ах|с?к(?:ий|ая|ое|ие|ого|ой|ом|ому|ую|их|им|ими)|йск(?:ий|ая|ого|ой|ом))?")


@lru_cache(maxsize=20_000)
def _syllable(character: str, before: int, after: int, script: str) -> tuple[str, ...]:
    """The spellings of a syllable between the last consonant before it and the first one behind it (-1 at a word's ends)."""
    firsts, vowels, finals = _TABLES[script]
    first, vowel, final = parts(character)
    heads = _options(firsts[first])
    if before == -1 and first == _H and script == "latin":
        heads += ["wh"]
    if before > 0:
        if first == _R:  # 종로 Jongno, 대통령
            heads += ["n", "н"]
        if first == _N and before == _LIEUL:
            heads += ["l", "r", "л"]
        if first == _H:  # 은혜 ウネ, 덕현 トッキョン
            heads += ["", "k", "t", "p", "к"]
    if before >= 0 and script == "kana":
        heads += ["q" + h for h in heads if h]
        if before > 0:
            heads += ["n"] * (first == _SILENT and before == _IEUNG)
    tails = _options(finals[final])
    if final and after in (_N, _R, _M):
        tails += [_NASAL[t] for t in tails if t in _NASAL]
    if final == _NIEUN and after == _R:
        tails += [_LIQUID[script]]
    out = {h + v + t for h in heads for v in _options(vowels[vowel]) for t in tails}
    if script == "latin":
        out |= {s.replace("shi", "si") for s in out}
    if before == -1:
        out |= set(_CALLED[script].get(character, "").split())
    return tuple(sorted(out, key=len, reverse=True))


_M = 6
_NIEUN, _LIEUL, _IEUNG = 4, 8, 21


def _options(cell: str) -> list[str]:
    return ["" if o == "~" else o for o in cell.split()]


# ---------------------------------------------------------------- the other scripts, made plain


@lru_cache(maxsize=20_000)
def plain(word: str) -> tuple[str, str]:
    """A name without hyphens, blanks and marks, and its script ("" for one that is not read here)."""
    first = word[:1].lower()
    if "ァ" <= first <= "ヺ":
        return _romanised(word), "kana"
    low = re.sub(r"[^\w]|ь(?=[ёеоюя])|ъ", "", word.lower().replace("ё", "е"))
    if "а" <= first <= "ё":
        return low, "cyrillic"
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if c.isascii() and c.isalpha())
    return (bare, "latin") if bare and bare[0] == unicodedata.normalize("NFD", low)[0] else ("", "")


_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ", "m": "マミムメモ", "r": "ラリルレロ",
    "g": "ガギグゲゴ", "z": "ザジズゼゾ", "d": "ダヂヅデド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_KANA = {c: (row, v) for row, cells in _ROWS.items() for c, v in zip(cells, "aiueo", strict=True)}
_KANA |= {"シ": ("sh", "i"), "チ": ("ch", "i"), "ジ": ("j", "i"), "ヂ": ("j", "i"), "ツ": ("ts", "u"), "ヴ": ("b", "u"), "ワ": ("w", "a")}
_KANA |= {"ヤ": ("y", "a"), "ユ": ("y", "u"), "ヨ": ("y", "o"), "ン": ("n", ""), "ッ": ("q", ""), "ヲ": ("", "o")}
_SMALL = dict(zip("ァィゥェォャュョ", "aiueoauo", strict=True))
_SOFT = ("sh", "ch", "j")


def _romanised(word: str) -> str:
    out: list[tuple[str, str]] = []
    for character in word:
        small = _SMALL.get(character)
        if small and out:
            row, vowel = out[-1]
            glide = "" if row in _SOFT else "y" if character in "ャュョ" or (vowel == "i" and row) else "w" if vowel == "u" else ""
            out[-1] = (row + ("" if small == "u" and vowel == "o" else glide), small)
        elif character in _KANA:
            out.append(_KANA[character])
    return "".join(row + vowel for row, vowel in out)


# ---------------------------------------------------------------- whether a name is spelled so


def begins_as(name: str, word: str) -> bool:
    """Whether a name spells the first syllable of a Korean word at least: a quick look."""
    letters, script = plain(name)
    return bool(letters) and letters.startswith(_beginnings(word[:2], script))


@lru_cache(maxsize=20_000)
def _beginnings(syllables: str, script: str) -> tuple[str, ...]:
    """The spellings of the first of two syllables that open a word, () where it is none."""
    if not is_hangul(syllables[:1]):
        return ()
    return _syllable(syllables[0], -1, parts(syllables[1])[0] if is_hangul(syllables[1:]) else -1, script)


@lru_cache(maxsize=200_000)
def spelled_from(name: str, word: str) -> int:
    """How many of the first syllables of a Korean word a name in Latin letters, katakana or Cyrillic spells: 2 of 삼양식품 for
    Samyang, 0 where it spells no beginning of it."""
    letters, script = plain(name)
    if not letters:
        return 0
    places, longest = {0}, 0
    numbers = [parts(c) for c in takewhile(is_hangul, word[:_MOST])]
    for i in range(len(numbers)):
        before = numbers[i - 1][2] if i else -1
        after = numbers[i + 1][0] if i + 1 < len(numbers) else -1
        ends: set[int] = set()
        for spelling in _syllable(word[i], before, after, script):
            ends.update(p + len(spelling) for p in places if letters.startswith(spelling, p))
        if not ends:
            break
        places = ends
        if len(letters) in places or (script == "cyrillic" and any(_CASE.fullmatch(letters, p) for p in places)):
            longest = i + 1
    return longest


def spells(name: str, word: str) -> bool:
    """Whether a name in Latin letters, katakana or Cyrillic is all of a Korean one."""
    return bool(word) and spelled_from(name, word) == len(word)


@lru_cache(maxsize=4)
def _spellings(script: str) -> dict[str, str]:
    """What syllables of names are spelled in a script → the syllables."""
    found: dict[str, str] = {}
    for character in sorted(GIVEN | FAMILIES):
        for spelling in {s for before in (-1, 0) for s in _syllable(character, before, -1, script)}:
            found[spelling] = found.get(spelling, "") + character
    return found


def syllables_of(spelling: str) -> str:
    """The Korean syllables of names that one syllable in other letters may be: 석 and 선 have one spelling each, Jung has 정 and 중."""
    letters, script = plain(spelling)
    if not letters:
        return ""
    known = _spellings(script)
    if script != "cyrillic":
        return known.get(letters, "")
    return "".join(known.get(letters[:n], "") for n in range(1, len(letters) + 1) if _CASE.fullmatch(letters, n))


def is_row(words: list[str]) -> bool:
    """Whether words, one for each syllable, may be a Korean name, the family first."""
    return len(words) in (2, 3) and not FAMILIES.isdisjoint(syllables_of(words[0])) and is_given(words[1:])


def is_given(words: list[str]) -> bool:
    """Whether words, one for each syllable, may be a Korean given name."""
    return all(not GIVEN.isdisjoint(syllables_of(w)) for w in words)

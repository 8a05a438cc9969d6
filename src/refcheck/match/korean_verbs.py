"""Korean verbs: the beginnings that the forms of a dictionary form have, in letters, and the endings that may follow each."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from refcheck.lang.later import later
from refcheck.match.jamo import apart, parts, syllable


class Begins(Enum):
    """What a beginning of a verb's forms is, which tells the endings that it takes."""

    OPEN = "the stem, ending in a vowel"
    L = "the stem, ending in ㄹ"
    CLOSED = "the stem, ending in another consonant"
    WEAK = "the stem before ㄴ, ㄹ, ㅁ, 면: 도우, 지으, 그러"
    DROPPED = "the stem that lost its ㄹ: 만드"
    JOINED = "the stem with 아 or 어: 와, 도와, 흘러"


_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_A, _AE, _YA, _YAE, _EO, _E, _YEO, _YE, _O, _WA, _OE, _WAE, _U, _WO, _EU, _I = (
    _VOWELS.index(v) for v in "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅚㅙㅜㅝㅡㅣ"
)
_MERGED = {_O: _WA, _U: _WO, _I: _YEO, _OE: _WAE}
_SAME = frozenset((_A, _AE, _EO, _E, _YEO, _YE))  # 가 + 아 is 가
_BRIGHT = frozenset((_A, _O))
_WHITENED = {_A: (_AE,), _EO: (_AE, _E), _YA: (_YAE,), _YEO: (_YE,)}  # 그렇다: 그래; 하얗다: 하얘
_FINAL_L, _FINAL_B, _FINAL_D, _FINAL_S, _FINAL_H = 8, 17, 7, 19, 27
_FIRST_L, _FIRST_H = 5, 18
# Verbs on ㅂ and ㅎ whose final stays, the few on ㄷ and ㅅ whose does not, and one that is either.
_KEEP_B = frozenset("잡 입 뽑 좁 씹 집 꼽 접 업 수줍 뵙".split())
_KEEP_H = frozenset("좋 놓 넣 낳 쌓 닿 찧 땋 빻".split())
_LOSE_D = frozenset("듣 싣 컫 긷 붇 눋 깨닫 걷 내걷".split())
_LOSE_S = frozenset("짓 잇 낫 붓 긋 젓 줏".split())
_ASKED = "묻"  # ask and bury: 물어, but 물을 is water sooner
# Verbs on 르 whose ㄹ is not doubled.
_PLAIN_REU = frozenset("따르 치르 들르 다다르 우러르 잇따르 뒤따르 푸르 이르".split())
_SPECIAL = {"푸": ("퍼",), "푸르": ("푸르러", "푸르렀"), "이르": ("이르러", "일러"), "누르": ("눌러", "누르러")}


def inflected_verb(word: str) -> set[str]:
    """The beginnings of the forms of a verb or adjective in its dictionary form: 막다 → 막; 돕다 → 돕, 도우, 도와; 흐르다 → 흐르, 흘러."""
    return {form for form, _ in beginnings(word)}


def beginnings(word: str) -> set[tuple[str, Begins]]:
    """The beginnings of the forms of a verb in its dictionary form, in letters, and what each is."""
    root = word.removesuffix("다")
    before, last = root[:-1], root[-1]
    first, vowel, final = parts(last)
    bare = before + syllable(first, vowel)
    out = {(root, Begins.L if final == _FINAL_L else Begins.CLOSED if final else Begins.OPEN)}
    if final == 0:
        out |= {(form, Begins.JOINED) for form in _open(before, first, vowel)}
    elif final == _FINAL_L:
        out.add((bare, Begins.DROPPED))
    elif final == _FINAL_H and before and last not in _KEEP_H:
        out |= {(bare, Begins.WEAK), *((before + syllable(first, v), Begins.JOINED) for v in _WHITENED.get(vowel, ()))}
    elif final == _FINAL_B and last not in _KEEP_B and root[-2:] not in _KEEP_B:
        out |= {(bare + "우", Begins.WEAK), (bare + "워", Begins.JOINED), (bare + "와", Begins.JOINED)}
    elif final == _FINAL_D and (last in _LOSE_D or root in _LOSE_D):
        out |= _voiced(before + syllable(first, vowel, _FINAL_L), vowel)
    elif final == _FINAL_D and last == _ASKED:
        out.add((before + syllable(first, vowel, _FINAL_L) + "어", Begins.JOINED))
    elif final == _FINAL_S and last in _LOSE_S:
        out |= _voiced(bare, vowel)
    return {(apart(form), kind) for form, kind in out}


def _voiced(bare: str, vowel: int) -> set[tuple[str, Begins]]:
    """Before vowels: 걸으, 걸어; 지으, 지어."""
    return {(bare + "으", Begins.WEAK), (bare + ("아" if vowel in _BRIGHT else "어"), Begins.JOINED)}


def _open(before: str, first: int, vowel: int) -> set[str]:
    """A stem that ends in a vowel with 아 or 어: 오다 → 와, 쓰다 → 써, 흐르다 → 흘러, 하다 → 해."""
    root = before + syllable(first, vowel)
    if root in _SPECIAL:
        return set(_SPECIAL[root])
    if first == _FIRST_H and vowel == _A:
        return {before + "해", before + "하여"}
    if vowel == _EU:
        return {_on_eu(before, first, root)}
    if vowel in _SAME:
        return {root}
    return {before + syllable(first, _MERGED[vowel])} if vowel in _MERGED else set()


def _on_eu(before: str, first: int, root: str) -> str:
    head, v, final = parts(before[-1]) if before else (0, 0, 0)
    bright = bool(before) and v in _BRIGHT
    if first == _FIRST_L and before and not final and root not in _PLAIN_REU:
        return before[:-1] + syllable(head, v, _FINAL_L) + ("라" if bright else "러")
    return before + syllable(first, _A if bright else _EO)


# The syllables that endings are made of, in letters; the first may begin in the stem's last syllable (늘어나 + ㄴ).
_SYLLABLES = apart(
    "는 은 을 던 고 며 면 서 지 만 어 아 었 았 겠 시 신 실 습 다 자 라 니 네 음 기 게 도 록 려 으 로 거 나 든 냐 느 데 까 요 죠 군 구 듯 대 래 여 였 하 해 했 한 할 되 된 될 돼 됐 질 진 "
    "져 졌 줄 들 임 인 이 가 를 와 과 에 의 부 터 않 못 있 없 싶 보 봐 주 줘 줬 준 더 러 므 야 큼 뿐 셨 십 세요 왔 온 오 간 갔 갈 놓 둔 두 버 렸 린 리 습 니까 건 걸 "
    "내 낸 낼 냈 난 날 났 드 셔 세 달 댔 댄 올 답 단 담 쓰 써 썼 먹 함 합 됨 됩 짐 집 봤 본 볼 소 구나 군요 잖 아요 어요 채 척"
).split()
_FINALS = "\u11ab\u11af\u11b8\u11bb\u11b7\u11b1"  # ㄴ ㄹ ㅂ ㅆ ㅁ ㄻ
_ALTERNATIVES = "|".join(map(re.escape, sorted(set(_SYLLABLES), key=len, reverse=True)))
_ENDING = later(f"[{_FINALS}]?(?:(?:{_ALTERNATIVES})[{_FINALS}]?){{0,7}}")


def _any(syllables: str) -> str:
    return "(?:" + "|".join(map(re.escape, map(apart, syllables.split()))) + ")"


# A noun's particles stand behind verbs that were made nouns only, and none behind a form that a noun follows.
_NOUNS = "".join(f"(?<!{apart(n)})" for n in ("기", "지", "가", "까", "나", "데"))
_NAMED = "".join(f"(?<!{n})" for n in ("\u11b7", apart("기"), apart("서"), apart("데"), apart("지"), apart("던")))
_NEVER = later(
    f"{_NOUNS}{_any('를')}|{_NAMED}{_any('의 과 에 으로')}|^{_any('로 부 터 인 임 한 하 해 할 되 된')}|"
    f"^[\u11ab\u11af](?:{_any('은 을 이 의 에 으 과 와 로 하 합 한 함 해 했 고 며 면 서 소')}|{apart('도')}(?!{apart('록')}))|"
    f"^\u11b8(?!{_any('니 디')}|{apart('시')}(?![\u11a8-\u11ff]))"
)
_WEAK = f"[{_FINALS}]|{_any('니 면 며 려 러 시 신 실 셔 셨 십 세 므 라 리 나')}"
# What an ending must not begin with behind a whole stem, and what it must begin with behind another.
_SHUT = {
    Begins.OPEN: f"$|{_any('은 을 으 습 가 와')}|{apart('이')}$",
    Begins.L: f"{_any('은 을 으 습 는 니 네 시 신 실 셔 셨 십 세 가 와 이')}|[{_FINALS}]",
    Begins.CLOSED: f"$|{_any('가 와 니')}|[{_FINALS}]",
}
_ONLY = {
    Begins.WEAK: _WEAK,
    Begins.DROPPED: f"[{_FINALS}]|{_any('는 느 니 네 시 신 실 셔 셨 십 세 오 냐')}",
    Begins.JOINED: "$|\u11bb|"
    + _any(
        "서 도 야 요 라 지 진 져 졌 질 짐 집 가 간 갈 갔 와 왔 오 온 올 주 준 줄 줘 줬 보 본 볼 봐 봤 버 놓 두 둔 내 낸 낼 냈 나 난 날 났 들 든 드리 드린 드릴 드렸 드립 "
        "대 댔 댄 하 한 할 해 했 함 합 있 쓰 써 먹 달"
    ),
}
_SURE_JOINED = f"$|\u11bb|{_any('서는 서도 서야 야 요 주 줘 줬 버 지는 지고 졌 있 봤')}|{apart('서')}$"
_SURE = (
    f"$|\u11bb|[\u11ab\u11af](?:$|{_any('다 데 지 수')})|\u11b8{apart('니')}|"
    + _any("는 은 을 고 며 면 지 어 아 었 았 겠 기 게 다 도록 려 으 거나 음 자는 자고 던 습 시 셨 십 네요")
    + f"|{apart('자')}$"
)


@lru_cache(maxsize=16)
def _shape(begins: Begins, *, short: bool) -> re.Pattern[str]:
    """What an ending behind such a beginning begins as; behind a short one it must be surer."""
    fit = f"(?:{_ONLY[begins]})" if begins in _ONLY else f"(?!{_SHUT[begins]})"
    sure = f"(?={_SURE_JOINED if begins is Begins.JOINED else _SURE})" if short else ""
    return re.compile(sure + fit)


def is_ending(letters: str, begins: Begins, *, short: bool) -> bool:
    """Whether letters may stand behind the beginning of a verb's forms; behind a `short` one of one syllable they must be surer."""
    return bool(_ENDING.fullmatch(letters) and _shape(begins, short=short).match(letters)) and not _NEVER.search(letters)

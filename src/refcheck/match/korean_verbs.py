"""Korean verbs: the beginnings that the forms of a dictionary form have, in letters, and the endings that may follow."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.match.jamo import apart, parts, syllable

_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_A, _AE, _EO, _E, _YEO, _O, _WA, _OE, _WAE, _U, _WO, _EU, _I = (_VOWELS.index(v) for v in "ㅏㅐㅓㅔㅕㅗㅘㅚㅙㅜㅝㅡㅣ")
_MERGED = {_O: _WA, _U: _WO, _I: _YEO, _OE: _WAE}
_FINAL_L, _FINAL_B, _FINAL_D, _FINAL_S, _FINAL_H = 8, 17, 7, 19, 27
_FIRST_L, _FIRST_NONE = 5, 11
# Verbs whose final consonant stays although others of its kind lose it.
_REGULAR = frozenset("잡 입 뽑 좁 씹 집 꼽 접 업 붙잡 바로잡 사로잡 얻 받 믿 묻 닫 쏟 걷 뻗 굳 웃 씻 벗 솟 빗 빼앗 뺏".split())


def inflected_verb(word: str) -> set[str]:
    """The beginnings of the forms of a verb or adjective in its dictionary form: 막다 → 막; 돕다 → 돕, 도우, 도와; 흐르다 → 흐르, 흘러."""
    root = word.removesuffix("다")
    before, last = root[:-1], root[-1]
    first, vowel, final = parts(last)
    forms = {root}
    if final == 0:
        forms |= _open(before, first, vowel)
    elif final == _FINAL_L:
        forms.add(before + syllable(first, vowel))  # 만들다: 만드는, 만듭니다
    elif final == _FINAL_H and len(root) > 1:
        forms |= {before + syllable(first, vowel), before + syllable(first, _AE)}  # 그렇다: 그런, 그래
    elif root not in _REGULAR and last not in _REGULAR:
        bare = before + syllable(first, vowel)
        if final == _FINAL_B:
            forms |= {bare + "우", bare + "워", bare + "와"}
        elif final == _FINAL_D:
            forms.add(before + syllable(first, vowel, _FINAL_L))
        elif final == _FINAL_S:
            forms |= {bare + "으", bare + "어", bare + "아"}
    return {apart(f) for f in forms}


def _open(before: str, first: int, vowel: int) -> set[str]:
    """The other beginnings of a verb whose stem ends in a vowel: 오다 → 와, 쓰다 → 써, 흐르다 → 흘러, 하다 → 해."""
    if before.endswith("하") or (first == 18 and vowel == _A):
        return {before + "해", before + "하여"}
    if vowel == _EU:
        out = {before + syllable(first, _EO), before + syllable(first, _A)}
        if first == _FIRST_L and before:
            head, v, f = parts(before[-1])
            if f == 0:
                doubled = before[:-1] + syllable(head, v, _FINAL_L)
                out |= {doubled + "러", doubled + "라"}
        return out
    return {before + syllable(first, _MERGED[vowel])} if vowel in _MERGED else set()


# The syllables that endings are made of, in letters; the first may begin in the stem's last syllable (늘어나 + ㄴ).
_SYLLABLES = apart(
    "는 은 을 던 고 며 면 서 지 만 어 아 었 았 겠 시 신 실 습 다 자 라 니 네 음 기 게 도 록 려 으 로 거 나 든 냐 느 데 까 요 죠 군 구 듯 대 래 여 였 하 해 했 한 할 되 된 될 돼 됐 질 진 "
    "져 졌 줄 들 임 인 이 가 를 와 과 에 의 부 터 않 못 있 없 싶 보 봐 주 줘 줬 준 더 러 므 야 큼 뿐 셨 십 세요 왔 온 오 간 갔 갈 놓 둔 두 버 렸 린 리 습 니까 건 걸"
).split()
_FINALS = "\u11ab\u11af\u11b8\u11bb\u11b7"  # ㄴ ㄹ ㅂ ㅆ ㅁ
_ALTERNATIVES = "|".join(map(re.escape, sorted(_SYLLABLES, key=len, reverse=True)))
_ENDING = later(f"[{_FINALS}]?(?:(?:{_ALTERNATIVES})[{_FINALS}]?){{0,7}}")
_BEGIN = "|".join(
    map(re.escape, map(apart, "는 은 을 고 며 면 지 어 아 었 았 겠 기 게 다 도록 려 으려 으며 으면 으니 거나 음 자는 자고 던".split()))
)
_SURE = later(f"$|\u11bb|[\u11ab\u11af](?:$|{apart('다')}|{apart('데')}|{apart('지')})|\u11b8{apart('니')}|(?:{_BEGIN})")


def is_ending(letters: str, *, short: bool) -> bool:
    """Whether letters may stand behind a verb's stem; behind a `short` one of one syllable they must be surer."""
    return bool(_ENDING.fullmatch(letters)) and (not short or bool(_SURE.match(letters)))

"""Foreign names of two words before a Korean topic particle, without a title: 토비아스 렌은, 사기사와 후유코는."""

from __future__ import annotations

from functools import lru_cache

from refcheck.lang.later import later
from refcheck.lang.speeches.ko import ACCOUNTS, ASKED, SURNAME
from refcheck.lang.speeches.ko_told import SAYING
from refcheck.match.content import content_of
from refcheck.match.dictionaries import Index, active
from refcheck.match.readings import korean_readings

_TWO = later(r"(?<![가-힣])(?=([가-힣]{2,6}) ([가-힣]{1,7}?)(?:은|는)(?![가-힣]))")
_DESCRIBED = later(r"(?<=[가-힣] )([가-힣]{2,7}?)(?:은|는)(?![가-힣])")
_NO_END = later(r"들$|^.[로도서]$")
_PARTICLE = later(r"(?:에서|에게|으로|부터|까지|처럼|보다|라고|다고|면서|하고|따르면|의하면|[을를의에도만])$")
_TOLD = later(r"(?:[없있]|[가-힣][가-힣])다$")  # 소용이 없다는, 이른다는: a verb, not 혼다는
_SAID = later(rf"[자다라냐까]는 (?:[가-힣]{{1,6}} )?{SAYING}")  # 다시 열자는 제안을
_OWN = later(rf"{SURNAME}[가-힣]{{2}}")
_ACCOUNT = later(rf"의 {ACCOUNTS}$")
_NAMED = 2  # spaces in the name of a source: a longer one is described
_RELATIVE = later(r"^.*[가-힣](?:던|는|은|한|된) (?=\S+(?: \S+){0,2}$)")
_PRINTED = later(
    r"(?<=[가-힣][부청처원회국소성당사])(?:의)? (?:공고|공지|발표|발표문|보도자료|성명|성명서|통계|집계|누리집|홈페이지|공보|회보)$"
)
_ASKS = later(rf"[^.]{{2,160}}?{ASKED}")
_CLOSED_BY = (4, 18, 20)  # ᆫ, ᆹ, ᆻ: with what a Korean verb ends before 다
_WHEN = later(
    r"(?:먼저|우선|금주|금일|금년|작년|올해|내년|지난(?:해|달|주|번|날|밤|가을|겨울|봄|여름)?|재작년|이번|다음|최근|현재|당시|오늘|어제|내일|오전|오후|매년|매일|이어서?|다만|한편|또한|특히|그러나|하지만|그런데|그리고|그래서|따라서|반면|아울러|나아가|결국|물론|역시)$"
)
_DETERMINERS = frozenset("한 두 세 네 각 긴 큰 첫 새 옛 온 몇 먼 맨 뭇 그 이 저 총 타 딴 단 참 신 전 현 본 젊 늙".split())
# what stands before an office in a title, and is no name: 운송로 관련 국장 브리핑, 차관 정례브리핑
NO_NAMES = frozenset(
    "관련 대상 대비 대응 현안 계기 결과 주요 정례 정기 임시 긴급 특별 합동 공동 공식 비공식 신임 신년 취임 퇴임 이임 담당 전담 소속 직속 산하 명의 전직 현직 책임 수석 해외 국내 지역 일일 주간 월간"
    " 초청 방한 방일 방미 방중 접견 면담 기념 축하 후속 추진 발표 설명 안내 요지 전문 모두 동정 인사 주재 참석 주관 주최 개최 문제 대책 정책 계획 방안 업무 사업 동향 점검 보고 개정 도입 확대 추가 조정 협의".split()
)
_LONG = 3  # syllables of both words: shorter rows are chance
Spot = tuple[int, int, str]


def foreign(text: str) -> list[Spot]:
    """The names with their places: rows of two words of which the lexicon knows neither."""
    found: list[Spot] = []
    for m in _TWO.finditer(text):
        first, second = m.groups()
        if (
            len(first) + len(second) > _LONG
            and not _PARTICLE.search(first)
            and not _WHEN.match(first)
            and not _WHEN.match(second)
            and not _is_known(first)
            and not _is_known(second)
            and not is_verb(second)
            and not _is_known(text[m.start(2) : m.end(2) + 1])  # 그가 내놓은: a form of a verb
            and not _SAID.match(text, m.end(2) - 1)
        ):
            found.append((m.start(1), m.end(2), f"{first} {second}"))
    return found


def described(text: str) -> list[Spot]:
    """Foreign names of one word as topics behind a clause that tells who that is: 식당에서 국을 푸는 완슈친은.

    The lexicon knows none of them, and a syllable of each reads no Chinese character, as those of learned nouns do (해기사).
    """
    return [
        (m.start(1), m.end(1), m[1])
        for m in _DESCRIBED.finditer(text)
        if (ord(text[m.start() - 2]) - 0xAC00) % 28 == _CLOSED_BY[0]
        and not korean_readings().keys() >= set(m[1])
        and not (_is_known(m[1]) or is_verb(m[1]) or _PARTICLE.search(m[1]) or _NO_END.search(m[1]))
    ]


def is_verb(word: str) -> bool:
    """Whether a word before 는 is a verb whose clause it tells (이른다는), and no name in 다."""
    return _TOLD.search(word) is not None and (ord(word[-2]) - 0xAC00) % 28 in _CLOSED_BY


def is_no_name(name: str, group: str, *, heard: bool) -> bool:
    """Whether what a group of `Speech.person` found is another word; whose words are told by "X의 말은" alone must be of no known word.

    `heard`: somebody of that name was named before, so that 이 의원 is he and not "this member".
    """
    if group == "who" and name in _DETERMINERS and not heard:
        return True
    if group.startswith("who") and name.split()[-1:] and name.split()[-1] in NO_NAMES:
        return True
    return is_word(name) if group in ("who", "bare") else group == "owner" and not _OWN.fullmatch(name) and _is_known(name)


def owner(source: str) -> str:
    """Whose account a source is: 사무국의 설명, 이제는 찾을 수 없는 사무국 공고 are the 사무국's."""
    source = _ACCOUNT.sub("", source)
    source = _RELATIVE.sub("", source) if source.count(" ") > _NAMED else source
    return _PRINTED.sub("", source)


def past_question(before: str) -> str:
    """What stands before a statement, without whoever asked: 한 의원이 근거를 묻자 | 그는."""
    asked = _ASKS.match(before)
    return before[asked.end() :] if asked and asked.end() < len(before) else before


def is_word(name: str) -> bool:
    """Whether what stands where a name could is another word: (두) 나라, 정부."""
    if _OWN.fullmatch(name):
        return False
    return len(name) > 1 and len(name) in _known(name, active())


def _is_known(word: str) -> bool:
    """Whether the lexicon knows a word, or its beginning, as another one than a name."""
    return bool(_known(word, active()))


@lru_cache(maxsize=4096)  # a sentence is asked for its names, its pronouns and its statements
def _known(word: str, index: Index | None) -> frozenset[int]:
    """The lengths of the parts of a word that the lexicon knows as others than names."""
    del index  # the dictionaries in use, which content_of reads
    return frozenset(u.end - u.start for u in content_of(word, "ko").units if u.ids and not u.proper)


def is_told(name: str, stretch: str, end: int) -> bool:
    """Whether a word is who something is told to (차관에게), or a verb."""
    return stretch.startswith("에게", end) or is_verb(name)

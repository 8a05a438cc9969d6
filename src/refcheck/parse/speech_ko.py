"""Where a Korean reported clause begins, and whether a verb of saying is told itself."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled

_EVIDENTIAL = later(r"는 (?:것(?:이|으로)|데(?:에)? 있)")  # …다는 것이다: no topic before it is a speaker, only "X의 설명은"
_HEARSAY = later(r"(?:이라|라)?고 (?:한다|전해)")
_SUBJECT = later(r"(?:[가-힣]{1,8} )?[가-힣]{1,8}[이가] ")
_BEHIND = r"(?:(?:이라|라)?(?:고|며)|으로) (?:[가-힣]{{1,8}} ){{0,2}}?[가-힣]*(?:{titles}|측|당국|정부|들)(?:은|는|이|가) "  # …다고 대변인은 말했다
_BY = later(r"에 (?:따르|의하|따른다)")
_ABOUT = later(
    r"(?:(?![^,.\s]*[은는이가] )[^,.\s]{1,12} ){0,4}?[^,.\s]{1,12}(?:에|과|와) (?:대해서|대하여|관해서|관하여|관련해서|관련하여|관련해)(?:는|도),? "
)
_THINGS = (
    r"량|률|율|액|비용|[운관임요]?료|가격|물가|임금|소득|세금|관세|예산|기금|자금|재고|수출|수입|무역|교역|거래|투자|생산|소비|공급|수요|제재|규제|통제|조치|심사|허가|허가증|면허|인가|쿼터|연락|접촉|교류|협력|회담|대화|협상"
    r"|방문|훈련|연습|순찰|작전|발사|실험|시험|운항|항해|항로|뱃길|노선|구간|철도|도로|교량|다리|터널|항만|항구|공항|부두|선박|함정|잠수함|어선|화물선|유조선|컨테이너|화물|장비|설비|시설|공장|발전소|원전|원자로|미사일|무기|레이더|위성"
    r"|케이블|가스관|송유관|전력|전기|연료|가스|석유|원유|석탄|곡물|식량|자원|광물|희토류|부품|소재|반도체|웨이퍼|기판|기술|특허|인구|일자리|고용|실업|노동력|학교|병원|주택|건물|국경|영토|해역|수역|해협|바다|제도|체제|사업|공사|일정"
    r"|시한|기한|절차|과정|효과|영향|피해|손실|이익|부담|위험|위협|사고|사건|화재|침몰|충돌|갈등|분쟁|전쟁|관계|상황|정세|사태|의존|의존도|격차|차이|원인|책임|시기|시점|규모|비중|비율|수준|속도|기간|거리|면적|무게|크기|횟수|건수|핫라인|창구|보유고|가능성|필요성|여지|의사|의향|증거|근거|대안|방법|수단|개정|체결|폐지|철폐|건설|개통|도입|국산화|파견|철수"
)
_COUNTED = (
    r"(?:\d|[한두세네]|다섯|여섯|일곱|여덟|아홉|열|몇) ?(?:장|척|건|개|곳|번|차례|대|채|권|편|통|톤|퍼센트|가지|종|군데|마리|기|개월|년)"
)
_THING = later(
    rf"(?:(?<![가-힣])(?:일|것|점|뜻|법|말|값|배|길|땅|돈|힘|물|쌀|빚|짐|몫|섬|강|산|문)|[가-힣]*(?:{_THINGS})|{_COUNTED})[은는],? $"
)

# what somebody else said, and the subject only had before him: 열자는 제안을 받았으나, 늦었다는 지적을 일축하고
_RECEIVED = later(
    r"는 (?:[가-힣]{1,8} ){0,2}?[가-힣]{0,6}(?:제안|제의|요구|요청|주문|권고|지적|비판|비난|주장|의견|보고|통보|소식|답변|대답|회신|조언|충고|당부|호소|건의|청원|항의|지시|명령|부탁|경고|권유|말)[을를도만]"
    r" (?:[가-힣]{1,6} )?(?:받|전달받|통보받|접수하|접수했|거절|거부|일축|물리[치쳤]|외면|무시|묵살|수락|수용|들어[주준줬]|접[했하한]|들[었은으]|따[랐르]|기각|반려)[가-힣]*,? ?"
)
_BESIDES = later(r"(?:이?라)?(?:며|면서),? ")
_CLOSES = later(r"(?:이?라)?고")
_SHORT = 2  # words of a topic right behind another phrase, which is the speaker then


def topic_end(masked: str, start: int, end: int, language: Language, *, again: bool) -> int:
    """The end of the phrase that names the speaker before what is told in masked[start:end]; `start` where none does.

    A topic that is no speaker belongs to what is told: 허가증 일곱 장은 전부 나갔다|고 밝혔다. `again`: the sentence has told something before.
    """
    speech = language.speech
    cuts = compiled(speech.cuts)
    evidential = _EVIDENTIAL.match(masked, end) is not None
    if evidential and (owner := compiled(speech.owned).match(masked, start, end)) is not None:
        return owner.end()
    if (about := _ABOUT.match(masked, start, end)) is not None:
        behind = cuts.match(masked, about.end(), end)
        return behind.end() if behind and _is_speaker(behind.group(), language) else about.end()
    topic = cuts.match(masked, start, end)
    if topic is None or compiled(_BEHIND.format(titles=speech.titles)).match(masked, end):
        return start
    if compiled(speech.disowned).search(topic.group()):
        return topic.end()  # 문제는 | …다는 것이다: the author's own
    if again and " " in topic.group().strip() and not _is_known(topic.group(), language) and _SUBJECT.match(masked, topic.end(), end):
        return start
    if _BY.search(topic.group()):
        behind = None if evidential or _HEARSAY.match(masked, end) else cuts.match(masked, topic.end(), end)
        return behind.end() if behind and _is_speaker(behind.group(), language) else topic.end()
    return start if evidential or _THING.search(topic.group()) else topic.end()


def _is_speaker(topic: str, language: Language) -> bool:
    return _is_known(topic, language) or (topic.count(" ") <= _SHORT and _THING.search(topic) is None)


def _is_known(topic: str, language: Language) -> bool:
    """Whether a topic is a person by his office, or a body."""
    return (
        compiled(rf"(?:(?:{language.speech.titles})|{language.speech.bodies.rstrip('$')})(?:은|는|이|가|도),? $").search(topic) is not None
    )


def step(masked: str, begin: int, verb: re.Match[str], last: int, language: Language, forms: re.Pattern[str]) -> tuple[int | None, int]:
    """Where the next clause begins if this verb closes none (None if it does), and where what is said besides begins (0 if nothing is)."""
    if not verb.group("said"):
        return None, 0
    beside = _beside(masked, verb, last, forms)
    if beside:
        return None, beside
    if is_nested(masked, begin, verb, last, language, forms):
        return begin, 0
    received = _RECEIVED.match(masked, verb.start(), last)
    return (received.end() if received else None), 0


def _beside(masked: str, verb: re.Match[str], last: int, forms: re.Pattern[str]) -> int:
    """Behind 며, 면서 where another clause with its verb follows: 누수가 줄고 있다며 | 요금을 올릴 까닭이 없다고 주장하였다."""
    opened = _BESIDES.match(masked, verb.start())
    if opened is None:
        return 0
    more = forms.search(masked, opened.end(), last)
    return opened.end() if more and _CLOSES.match(more.group()) else 0


def is_nested(masked: str, begin: int, verb: re.Match[str], last: int, language: Language, forms: re.Pattern[str]) -> bool:
    """Whether what a verb of saying closes belongs to what a later one tells: 열자고 일본 측이 제안하였으나 답이 없었다|고 밝혔다."""
    if verb.groupdict().get("owned") and verb.group()[-1] in "은는이가":  # 대변인은 …다는 북측의 주장은 사실이 아니라고 했다
        topic = compiled(language.speech.cuts).match(masked, begin, verb.start())
        return topic is not None and _is_known(topic.group(), language) and forms.search(masked, verb.end(), last) is not None
    within = compiled(language.speech.nested).match(masked, verb.start() + len(verb.group().rstrip()), last)
    if within is None:
        return False
    closed = within["closed"]
    return (forms.match(masked, within.start("closed"), last) if closed else forms.search(masked, within.end(), last)) is not None

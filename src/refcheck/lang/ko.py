"""Korean."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.notes.ko import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.ko import SPEECH
from refcheck.lang.webs.ko import WEB

LANGUAGE = Language(
    code="ko",
    name="Korean",
    babel="korean",
    scripts=("Kore",),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
    ),
    sentence_ends=".!?…",
    spaced=True,
    matching=Matching(
        about=r"[^,.]{0,10}?(?:에 대해|에 대하여|에 대한|에 관해|에 관한|를 둘러싼|을 둘러싼|관련)",
        occasions=r"(?:측)?(?:은|는|이|가|,)|(?:의|인)? ?[^,.]{0,6}?(?:신문|기자|언론|방송|방문|회담|대사|에서|외무성|외교부|국방부|정부|외무장관|외교장관|대통령|총리|주석|대변인|당국)",
        restrictors=r"한해서|조건으로|조건하에|제외하고|는 대로|전제로|(?:동의|승인|허가)(?:를|을)? (?:받|얻)|(?<=[가-힣]으)면,|경우에(?:만|는|만은)? |(?:^|\s)단,",
        denies="last",
        hedges=r"아마|어쩌면|수도 있|가능성이|가능성도|우려가|계획이다|예정이다|방침이다|검토하고 있|검토 중|원칙적으로",
        hedged=r"생각|아마|어쩌면|수도 있|수 있|가능|우려|계획|예정|방침|검토|원칙|듯|것 같|것으로 보|전망|예상|추정|의심|희망|바라|기대|제안|목표|위험|위협|만약|면 |려고|려는|겠|것이다|해야|하자|의향|의사|준비|노력|추진|논의|조율|구상|모색|타진|약속|다짐|앞두|추측|짐작|보인다|보입|예측|기로 |작정|셈이|공산|심산|협의|[갈날될할볼칠]지도|배제|심의|살펴|목표|점치|내다|불투명|불확실|미정|의견|고려|타진|마련|추산|관측|꾀|참이",
        permits=r"허용|허가|허락|금지|금하|수 있|수 없|권리|권한|재량|자유|자격|도 된다|도 되|안 된다|안 되",
        negations=words("않 못하 못한 못했 못할 못해 없 아니 아닌 아닙 아닐 말아야 말라 마라 지말 말자 말아 불가능 안 못 아무도"),
        whether=r"(?:인|는|은|을)지 (?:아닌|않은|못한|않을|없는)지|여부",
        not_negations=(
            "지 않을 수 없",
            "않은 것이 없",
            "않을 리 없",
            "뿐만 아니라",
            "뿐 아니라",
            "뿐아니라",
            "만 아니라",
            "않을 수 없",
            "않으면 안",
            "아닐 수 없",
            "없지 않",
            "수밖에 없",
            "틀림없",
            "끊임없",
            "다름없",
            "다름 아닌",
            "다름아닌",
            "여지가 없",
            "여지없",
            "거리낌 없",
            "거리낌없",
            "거침없",
            "마지못해",
            "지나지 않아",
            "수 밖에 없",
            "눈을 뗄 수 없",
            "변함없",
            "빠짐없",
            "아낌없",
            "어김없",
            "의심할 여지없",
            "못지않",
            "마지않",
            "머지않",
            "머지 않",
            "적지 않",
            "얼마 안",
            "아니나",
            "아니라면",
            "없애",
            "없앨",
            "없앤",
            "관계없",
            "상관없",
            "말할 것도 없",
            "하는 수 없",
        ),
        half_negations=words(
            "불가 불법 불안 불만 불참 불허 불필 불충 불확 불분 불투 불공 부정 부인 부족 부당 부재 비핵 비공 비합 비현 미흡 미확 미정 미달 무시 무관 무산 "
            "무의 무조건 무효 무책 반대 거부 거절 금지 중단 실패 어렵 어려 피하 피할 피해야 회피 막 배제 제외 취소 포기 철회 드물 드문 힘들 힘든 모르 "
            "무패 무과 무제 무자비 무분 무차 무단 무죄 무혐 무력화 무인 무상 무기한 무성 무해 무관심 무응 흔치 휴식 벗어나 밖에 모른 몰라 다르 다른 달리 이외 외에 대신 거의 단지 뿐 잃 놓치 놓쳐 그만 멈추 멈춰 끝내 벗어 덜 적은 적다 밖에"
        ),
        not_half_negations=r"막(?:대|바지|강|중|론|걸|내|을 내|이 오|판| )|(?<=[지개장천])막|무관(?:을|은|이|과|들|에게)|그만(?:한|큼)|덜미|휴식|달리기|대신관",
        numerals=values("하나=1 둘=2 셋=3 넷=4"),
        multipliers=values("천=1000 만=10000 억=1e8 조=1e12 백=100 십=10"),
        fractions=values("절반=0.5 과반=0.5"),
        more_than="넘|이상|여 |여명|약 |가량|정도|남짓|쯤",
        less_than="가까|약 |가량|정도|쯤|거의|육박",
        quarters=(
            "1(?:/4)? ?분기",
            "2(?:/4)? ?분기",
            "3(?:/4)? ?분기",
            "4(?:/4)? ?분기",
        ),
        halves=(
            "상반기",
            "하반기",
        ),
        units=names(
            "%=percent 퍼센트=percent 프로=percent 포인트=point 퍼센트포인트=percent_point %포인트=percent_point %p=percent_point 할=tenth 년=year 년간=year 해=year "
            "년대=year 주년=year 월=month 개월=month_span 달=month_span 주=week 주일=week 주간=week 일=day 일간=day 시간=hour 시=hour 분=minute "
            "분간=minute 초=second 달러=dollar 원=won 엔=yen 위안=yuan 루블=rouble 유로=euro 파운드=pound 톤=ton t=ton ㎞=km km=km 킬로미터=km "
            "킬로=kilo 명=person 인=person 사람=person 살=age 세=age 대=age 개=thing 건=thing 가지=kind 종=kind 회=time 번=time 차례=time 배=fold "
            "개국=country 나라=country 곳=place 개소=place 척=thing 발=thing 기=thing 위=nth 호=thing 차=nth 세기=century 표=vote 마리=thing "
            "미터=metre m=metre 센티미터=cm 밀리미터=mm 마일=mile 해리=nmi 노트=knot 킬로그램=kg ㎏=kg kg=kg 그램=gram 헥타르=hectare ㏊=hectare 제곱킬로미터=sq_km "
            "㎢=sq_km 제곱미터=sq_m ㎡=sq_m 리터=litre 배럴=barrel 킬로와트=kw 메가와트=mw 기가와트=gw 권=thing 장=thing 대의=thing 채=thing 통=thing 개사=firm"
        ),
        stop=word_set(
            "것 것이 것은 것을 것으로 것이다 것이라고 게 건 걸 그 그것 그것은 그는 그가 그의 그들 그들은 그들의 그녀 그녀는 그녀의 나는 내 우리 우리는 우리의 저 저는 "
            "이 이것 이것은 이를 이는 이에 이와 이런 이러한 그런 그러한 그리고 그러나 하지만 그런데 그래서 따라서 또 또한 및 등 등을 등의 등이 더 더욱 "
            "수 수도 수는 수가 때 때문 때문에 때문이다 중 중에 중인 후 뒤 전 위해 위한 위하여 대한 대해 대해서 대하여 통해 통한 통하여 따라 따른 따르면 관한 관해 "
            "의한 의해 인해 함께 같은 같이 있다 있는 있고 있으며 있어 있었다 있던 있을 있다고 있다는 있습니다 있어야 있지 없 한 한다 한다고 한다는 할 하는 하고 하며 "
            "하면 하여 해 했다 했던 했고 했으며 된 된다 되는 되고 되어 될 됐다 되었다 되었던 이다 였다 입니다 로 으로 에 에서 의 은 는 을 를 가 와 과 도 만 바 데 뿐 "
            "듯 채 점 점을 점에서 경우 가장 매우 아주 모두 모든 각 약 다른 어떤 어느 무엇 왜 어떻게 여러 다시 이미 아직 바로 지난 당시 이날 오늘 "
            "싶다 싶은 보인다 보고 말 씨 씨는 씨가 님"
        ),
        says=words(
            "말했다 말하며 말하면서 밝혔다 밝히며 밝히면서 강조했다 강조하며 강조하면서 전했다 지적했다 설명했다 비판했다 주장했다 답했다 덧붙였다 언급했다 표명했다 "
            "경고했다 촉구했다 발표했다 반박했다 평가했다 발언했다 이야기했다 썼다 말한다 밝힌다 따르면"
        ),
        questions=words("질문 질의 기자 사회자 문"),
        answers=words("답변 답"),
        titles=words(
            "대통령 총리 수상 외무장관 외교장관 외교부장 외무상 외상 장관 차관 국무장관 국방장관 국방부장관 주석 총서기 서기장 국무위원 위원장 대변인 의원 "
            "교수 대사 의장 회장 사장 대표 사무총장 총장 국장 부장 박사 기자 씨 시장 지사 감독 선수 여사 장군 사령관 특사 실장 소장 연구원"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("연도미상", "근간", "출간 예정"),
        note_headings=("주", "각주", "미주", "주석"),
        list_headings=("참고문헌", "인용문헌"),
        counters=words("월 일 년 시 분 초 명 만 억 조 천 백 회 호 권 쪽 장 절 항 건 개 국 배 % 위 세 차 번 가지 달러 원 위안 주 대 척"),
        before_number=("제", "약", "총", "그림", "표"),
        note_words=("주",),
    ),
    web=WEB,
)

"""Korean."""

from refcheck.lang.citing import Citing
from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.record import Language
from refcheck.lang.speeches.ko import SPEECH
from refcheck.lang.webs.ko import WEB

_CITING = Citing(
    seasons=(("봄", 21), ("여름", 22), ("가을", 23), ("겨울", 24), ("봄호", 21), ("여름호", 22), ("가을호", 23), ("겨울호", 24)),
    pages_before=("pp.", "p."),
    pages_after=("쪽", "면", "페이지"),
    volume_before=("제",),
    volume_after=("권", "집"),
    issue_before=("제",),
    issue_after=("호",),
    edition_after=("판",),
    accessed_before=("검색일:", "검색일", "접속일:", "접속일", "최종접속일:", "접근일:"),
    accessed_after=("접속", "검색"),
    editor_after=("엮음", "편저", "편"),
    translator_after=("옮김", "역"),
    author_after=("지음", "저"),
    and_words=("와", "과", "및"),
    others=("외",),
    ibid=("위의 논문", "위의 글", "위의 책", "같은 글", "같은 책"),
    op_cit=("앞의 글", "앞의 책", "앞의 논문", "전게서", "전게논문"),
    note_words=("각주", "주"),
    lead_in=(
        "아울러",
        "또한",
        "한편",
        "이 밖에",
        "자료",
        "출처",
        "참조:",
    ),
    thesis=("박사학위논문", "석사학위논문"),
    newspaper=("신문", "일보"),
    periodical=("연구", "학회지", "논총", "학보", "논문집"),
    places=(
        "서울",
        "부산",
        "대구",
        "광주",
        "대전",
        "인천",
        "파주",
        "수원",
        "춘천",
        "전주",
    ),
    publisher=("출판사", "출판부", "출판"),
    archived_form="(보관본: {link}, {year}년 {month}월 {day}일)",
    government=("부", "청", "위원회", "대사관", "정부"),
    organisation=("부", "원", "회", "청", "연구소", "대학교"),
)

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
        restrictors=r"한해서|조건으로|조건하에|제외하고|(?:^|\s)단,",
        negations=words("않 못 없 아니 안 말"),
        multipliers=values("천=1000 만=10000 억=1e8 조=1e12 백=100 십=10"),
        units=names("%=percent 퍼센트=percent 년=year 월=month 일=day 명=person 달러=dollar 원=won"),
        stop=word_set("것 그 더 등 또 및 수 이 저"),
        says=words("말했다 밝혔다 강조했다 전했다"),
    ),
    citing=_CITING,
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

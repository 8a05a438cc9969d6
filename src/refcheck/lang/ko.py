"""Korean."""

from refcheck.lang.citing import Citing
from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.record import Language
from refcheck.lang.speech import Speech
from refcheck.lang.webs.ko import WEB

_CITING = Citing(
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
    lead_in=("참조:",),
    thesis=("박사학위논문", "석사학위논문"),
    newspaper=("신문", "일보"),
    periodical=("연구", "학회지", "논총", "학보", "논문집"),
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
    speech=Speech(
        says=r"말[했하한]|밝[혔히힌]|강조[했하한]|지적[했하한]|주장[했하한]|비판[했하한]|비난[했하한]|전[했하한]|덧붙[였이인]"
        r"|설명[했하한]|답[했하한]|발표[했하한]|경고[했하한]|표명[했하한]|언급[했하한]|썼|적었"
        r"|평가[했하한]|보도[했하한]|토로[했하한]|호소[했하한]|반박[했하한]|인정[했하한]|부인[했하한]|약속[했하한]|회고[했하한]",
        opens=r"(?:[이라]*고|다며|라며|다면서)\s*(?:[^,.\s]{1,8}\s){0,2}",
        verb_final=True,
        objects="",
        cuts=r"(?:[^,.]{0,60} )??[^,.\s]{1,20}(?:은|는|도),? ",
        leads=r"(?:또한|이어|그러나|한편|특히|그리고)\s*,?\s*|[^,.]{0,40}(?:회견|회담|연설|브리핑|인터뷰|성명|강연)에서,?\s*",
        according=r"(?P<who>[^,.]{2,40}?)에 따르면",
        pronouns=r"(?:그녀|그)(?=[는도가은이])",
        titles=r"대통령|총리|장관|차관|대변인|주석|위원장|지사|시장|국장|교수|연구원|의원|대사|역장|선장|씨",
        bodies=r"(?:부|청|처|원|회|사|당|신문|일보|위원회|연구소|대학|은행)$",
        person=r"(?P<who>[가-힣]{2,10}(?: [가-힣]{2,10})?) (?:대통령|총리|장관|차관|대변인|주석|위원장|지사|시장|국장|교수|연구원|의원"
        r"|대사|역장|선장|씨)(?=[은는이가도의]|[, ]|$)"
        r"|(?P<body>[가-힣]{2,15}(?:부|청|처|원|회|당|신문|일보|위원회|연구소|대학|은행))(?=[은는이가도]|에 따르면)",
        named_before=r"(?:이른바|소위|훈련|구상|신문|계획)",
        named_after=r"\s*(?:라는 (?:말|표현|이름)|이라는 (?:말|표현|이름)|계획|구상|훈련)",
        terms=r"(?:가|이) 말하는\W*\ue000|\ue000\W?(?:이라고|라고) 부[르른릅]",
        denied=r"(?:말|표현|용어)[^.]{0,10}(?:쓰지|사용하지|한 적이) (?:않|없)",
        emphasis=r"강조(?:는)? (?:필자|인용자|저자)",
        anonymous=r"(?:이 글|본고|필자|일부|사람들|논자)[^.,]{0,6}[은는이가도]",
    ),
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

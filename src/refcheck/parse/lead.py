"""What stands before a citation and is none of it: "See", 参见, См.:, whole sentences that end in を参照。"""

from __future__ import annotations

import re
from functools import cache

from refcheck.lang.later import later
from refcheck.parse.brackets import depth_zero
from refcheck.parse.clean import Clean
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import holds, pattern
from refcheck.parse.imprint import is_publisher, placed
from refcheck.parse.interviewer import printed_interview
from refcheck.parse.lead_slavic import SLAVIC_OPENINGS, is_slavic_prose
from refcheck.parse.names import is_organisation
from refcheck.parse.openings_west import opening_length
from refcheck.parse.split import COLLECTED, Stretch
from refcheck.parse.told import is_told

_WORK = later(r"https?://|10\.\d{4}/|[「『《“«]|//|\[[A-Z]{1,2}(?:/[A-Z]{2})?\]")
# 前者の例として、 …については、 …に関し、: a topic before the citation
_TOPIC = later(
    r"[^「『《“\",,，、。:;]{2,30}?(?:として(?:は)?|については|について|に関しては|に関して|につき|にあたっては)[,、]\s*(?=\S)"
    r"|(?:なお、?)?[^「『《“\"、。:;]{0,12}?(?:書評|評釈|判批|解説|文献|研究|資料|論考|紹介|批評)として(?:は)?(?:[,、]\s*(?=\S)|(?=[㐀-鿿]{2,5}[「『]))"
)
# 前一路径参见 …, Из технических работ см.: …, из правовых: …: a topic, and the word that leads on without a comma
_TOPIC_SEE = later(
    r"[^\W\d][^\d《“「『«\",，。.;；:：()/]{1,40}?\s*(?:可?参见|详见|参阅|参看|см\.(?:\s+также)?)\s*[:：]?\s*(?=\S)"
    r"|[㐀-鿿]{2,8}[见見]:?\s*(?=[\[《“〈])"
    r"|[㐀-鿿]{0,8}(?:看法|观点|意见|说法|见解|立场|主张|研究|论述|讨论|分析|解读|评论|情况|问题|数据|背景|过程|案例|报道|例子|著作|文献|代表作?|综述|回顾|方面|角度|路径|思路)(?:可|均|则|分别|多)?[见見]:?\s*(?=[㐀-鿿·]{2,12}[:,])"
    r"|(?:из|о|об|по|для|среди)\s[а-яё ]{3,40}:\s+(?=[^\Wа-яё])",
)
_TOPIC_WEST = later(r"(?:[Ff]or|[Oo]n|Regarding|About|As to|In general)\s+[^,;“”\"]{3,60}?,\s+(?:see\s+)?(?=[A-Z“])")
# Collections of decisions that name a decision by volume and page alone.
COLLECTIONS = r"(?:BVerfGE|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE|RGZ|RGSt)"
JUDGED = later(r"\s*[^\s、，,。「『《\d]{1,16}?(?:判|決|判決|決定|命令)\s*[(]?(?=(?:明治|大正|昭和|平成|令和|\d{4}年))")  # 最判平成…
_NORM = later(r"[A-ZÀ-Þ][^.;]{3,}\s-{1,2}\s(?:Part|Partie|Teil)\s\d+(?:-\d+)?:\s")  # "Water quality — Part 3: Guidance": a standard
# "U.S. Const. art. I, § 3", "Civil Code, § 812(2)": the article of a law that stands without a date
CLAUSE = later(
    r"\s*(?:[A-Z][\w.’'&\-]*\s){0,5}(?:Const\.|Constitution|Charter|Code|Covenant|Statute),?(?:\sof\s[A-Z][\w. ]+?)?,?\s"
    r"(?:(?:[Aa]rts?\.|[Aa]rticles?|[Aa]mends?\.|§{1,2}|[Ss]ecs?\.|[Ss]ections?|[Cc]h\.)\s?[IVXLC\d]+[a-z]?(?:\(\w{1,4}\))*(?:-\d+)?(?:,\s(?=[a-z§])|\.?\s*$|\s(?=[(])))+"
    r"(?:(?:paras?\.|cl\.|at)\s?\d+\.?)?\s*"
    r"|\s*“?(?:H\.\s?R|S)\.\s(?:Rep\.\s|Res\.\s|Doc\.\s)?(?:No\.\s)?\d[\d\-]*\.?”?\.?\s*"
)
_ISSUED = later(r"[^,“”]+,\s(?:1[5-9]|20)\d\d\W*$")  # publisher and year: what stands before them is the title
_PAGES = later(r"(?=[psс\dペ])(?:(?<![^\W\d_])(?:pp?\.|S\.|С\.)\s?\d|\d\s*[頁页]|ページ)", re.IGNORECASE)
_PLACES = later(r"パラグラフ|para\.|(?:Ф|Оп|Л|f|op|d|l)\.\s?\d|(?<!\w)(?:ф|оп)\.\s?\d")
_COLLECTED = later(rf"{COLLECTIONS}\s\d+,\s\d+")


def lead_length(note: Clean, span: Stretch) -> int:
    """How many characters of the stretch lead in to its citation."""
    text = note.flat[span.start : span.end]
    total = 0
    while True:
        found = _lead(text[total:], note, span.start + total)
        if not found or (found > 6 and text[: total + found].rstrip()[-1] in "见見" and COLLECTED.match(text, total + found)):
            return total
        total += found


_NAME_OF_SEE = later(r"見[田城里山上沢澤米][㐀-鿿ぁ-ん]{1,3}(?:[\s,、(「『]|著|編)")  # 見田宗介「…」: a family name


def _lead(text: str, note: Clean, at: int) -> int:
    start = pattern(r"\s*[(\[]?\s*(?:<lead_in>)(?=[\s:,，、《「『“«\"]|(?<=[⺀-鿿\uf900-\uffee:]))\s*[:,，、]?\s*").match(text)
    if start and start.end() < len(text) and not _NAME_OF_SEE.match(text):
        return start.end()
    opening = _opening().match(text)
    if opening:
        return opening.end()
    topic = _TOPIC_WEST.match(text) or _TOPIC.match(text) or _TOPIC_SEE.match(text)
    if topic and not re.search(r"\d", topic[0]) and not _ISSUED.match(text, topic.end()):
        return topic.end()
    return opening_length(text) or _inner_lead(text, note, at) or _remark(text)


# sentences that tell what the work behind them is
_WHAT_IT_IS = (
    # The original speech is Ivar Lund, “…”; なお、邦訳は某; 这一说法最早见于某《…》
    later(
        r"(?:The|This|That|His|Her|Its|Their)\s(?:[a-z]+\s){1,4}(?:is|was|are|(?:is|was|are|were) (?:[a-z]+ ){1,4}in|appears? in|(?:is|are) found in|comes? from|(?:is|are) (?:taken|drawn|quoted) from)\s+(?=[A-Z][^,“”]{3,40},\s[“A-Z])"
    ),
    # なお、その草稿である某「…」; 同書の英語版として
    later(
        r"(?:(?:なお|また|ただし|ちなみに)[、,]\s*)?(?:その|この|同書の|同論文の|同稿の|本稿の|上記の|これの)?(?:草稿|初稿|原型|元|基|要約|概要|改訂版|増補版|旧版|初版|続編|予稿|再録|英語版|日本語版|中国語版|ロシア語版|韓国語版|原論文|原著|前身)(?:である|となった|となる|にあたる|に当たる|をなす|として)[、,]?\s*(?=[^\s、。はがのも])"
    ),
    later(
        r"(?:(?:なお|また|ただし|ちなみに)[、,]\s*)?(?:邦訳|日本語訳|英訳|中国語訳|訳書|原著|原典|原文|初出|初版)(?:として)?は[、,]?\s*(?=\S)"
    ),
    later(r"[㐀-鿿]{2,16}(?:见于|見於|出自|源自|语出|引自)\s*(?=[㐀-鿿·]{2,6}:?《)"),
)


@cache
def _opening() -> re.Pattern[str]:
    """Topics and remarks before a work, each up to where the work begins."""
    forms = (
        re.compile(
            r"(?=[^「『《]*[ぁ-ん])[^「『《、。,]{2,40}?(?:は|については|に関しては|につき|について|に関して)(?:[、,]\s*(?=[^、。,]{0,24}[「『])|(?=[「『]))"
        ),
        pattern(r"[a-zäöüà-ÿ][\w\s’-]{2,40}?\s(?:vgl\.|siehe|voir|see)\s+(?=[A-ZÀ-Þ„“«])"),
        re.compile(r"(?:[a-zäöüß]+\s){1,3}(?:[A-ZÄÖÜ][a-zäöüß]+\s)?in:\s+(?=[A-ZÄÖÜ])"),  # ferner die Beiträge in: …
        # the same work in another language: "English transl.: …", "trad. fr. : …", "рус. пер.: …", 中译本：…
        re.compile(
            r"(?:(?:English|French|German|Russian|Engl|Eng|Germ)\.?\s(?:transl?\.|translation|version)|(?:[Tt]rad\.|[Tt]raduction)\s(?:fr|angl|all|ital)\w*\.?"
            r"|(?:[Dd]t|[Ee]ngl|[Ff]rz|[Dd]eutsch)\.?(?:\sÜbers(?:\.|etzung))?|(?:[Рр]ус|[Рр]усск|[Аа]нгл)\.\sпер\.|(?:中|汉|日|英)[译譯]本?|(?:邦|日本語|英|仏|独)訳)\s?[:：]\s*(?=\S)"
        ),
        # 中译本见某：《…》, 中文版参阅某著
        re.compile(
            r"(?:中|汉|日|英|俄)(?:[译譯]本?|文[版本])\s?(?:可?[参參]?[见見]|[参參][阅閱看])\s?:?\s*(?=[\[(]?[^\W\d_][^,。《]{0,24}《)"
        ),
        pattern(r"(?:<joiners>)\s*:?\s+(?=[A-ZÀ-ÞА-ЯЁ“«„])"),  # …; sowie Brandl, …
        re.compile(
            r"(?:[a-zäöüß]+(?:t|en)\s|auch\s|etwa\s|so\s)*(?:bei|von|durch)\s+(?=(?:[A-ZÀ-Þ][\w.’\-]*\s){0,3}[A-ZÀ-Þ][\w’\-]+[,:]\s)"
        ),  # so etwa bei Klaus Brandl, …
        # 关于这一问题，学界已有不少研究，如王某：《…》
        re.compile(
            r"[^《〈“「\d:]{2,60}?[,，]\s*(?:例如|比如|诸如|譬如|如|(?:代表性|主要)的?(?:研究|成果|著作|论著)?(?:有|包括|如)|可?举)[:：]?\s*(?=[㐀-鿿·]{2,8}(?:等)?[:：,，]?\s*[《〈])"
        ),
        re.compile(r"[aA]\.\s?A\.\s+(?!O\.)(?=[A-ZÄÖÜ])"),  # anderer Ansicht
        pattern(  # 費用については鴨志田・同論文、219頁
            r"[^「『《、。,]{2,30}?(?:については|に関しては|につき|は|も)、?(?=[㐀-鿿々ァ-ヺー]{0,8}[・·、]?(?:<op_cit|ibid>)(?:書|論文|記事|稿)?[、,。]\s*(?:\d|第|「|$|は))"
        ),
        re.compile(
            r"[^「『“,.]{2,30}?(?:(?:대해|대하여|관해|관하여|관련해|관련하여)서?는|내용은|논의는"
            r"|(?:논의|연구|견해|입장|시각|관점|해석|설명|분석|비판|반론|주장|문헌|저작|자료|기록|증언|보도|소개|정리|선례|사례|통계|예|글)(?:으)?로는|(?:상세한|자세한|구체적인)\s(?:것|내용|사항|논의)은)\s+(?=\S)"
            r"|[^「『“,.]{2,30}?(?:견해|입장|시각|관점|해석|설명|비판|반론|주장)(?:은|는|로|으로)\s+(?=[가-힣]{2,4}(?:,\s|\s?\(\d{4}|\s(?:앞의|전게)))"
        ),
        re.compile(r"(?:[Ff]or|[Oo]n|[Rr]egarding|[Aa]bout|As to)\s[^,;“”\"]{3,60}?\s(?:see|compare|cf\.|consult)(?:\salso)?\s+(?=[A-Z“])"),
        # zum ganzen Abschnitt Brandl, …: what a German note compares; Für eine Darstellung der Quellen vgl. Brandl, …
        re.compile(
            r"zu[mrn]?\s(?:[a-zäöüß]+\s){0,3}[A-ZÄÖÜ][a-zäöüß]+:?\s+(?=(?:[A-ZÀ-Þ][\w.’\-]*\s){0,3}?[A-ZÀ-Þ][\w.’\-]*(?:[,:]\s|\s/\s|\s\(?(?:1[5-9]|20)\d\d))"
        ),
        re.compile(
            r"(?:Für|Zu[mr]?|Über|Bei|Sur|Pour|À propos|Quant|Au sujet|Concernant)\s[^;:„“«»\d]{3,140}?,?\s(?:vgl\.|siehe|s\.|voir|cf\.)"
            r"(?:\s(?:auch|etwa|u\.\s?a\.|bes\.|hierzu|dazu|aussi|notamment|par exemple))?\s?:?\s+(?=[A-ZÀ-Þ])"
        ),
        re.compile(r"(?:Press|News|Media)\s[Rr]elease,\s+(?=“)"),
        re.compile(r"[A-Z][^“«,]{3,40}\s(?:reads?|says?|runs|has it)\s[“«][^”»]+[”»]:\s+(?=\S)"),  # The Russian text reads “…”: Ершов К. Л.
        *_WHAT_IT_IS,
        *SLAVIC_OPENINGS,
        re.compile(r"(?:and|und|et|и)(?:,\s+(?=\S)|\s+(?=[A-ZÀ-ÞА-ЯЁ“«„]))"),
    )
    return re.compile("|".join(form.pattern for form in forms))


def _inner_lead(text: str, note: Clean, at: int) -> int:
    """Words before a lead-in that cite nothing themselves: 前者の評価は分かれる。参照、…"""
    outside = depth_zero(note.flat, at, at + len(text))
    for inner in pattern(r"[,，、。.:;]\s*(?:<lead_in>)\s*[:,，]?\s*(?=[^\s])").finditer(text):
        head = text[: inner.start()]
        if not outside[inner.start()] or _WORK.search(head) or (find_dates(head) and _PAGES.search(head)):
            continue
        if holds(head, "op_cit", "ibid") and re.search(r"\d", head):
            continue
        if len(inner[0].strip(" ,，、。.:;")) < 2 and not re.search(r"[见見参]", inner[0]):
            continue
        if re.match(r"(?:pp?\.|S\.|[Сс]\.|Kap\.|ch\.|Rn\.)\s?\d", text[inner.end() :]):
            continue  # insbesondere S. 16: pages of the work itself
        if (_person_head(head) and not re.match(r"\.\s+См\.(?:\sтакже)?:", inner[0])) or (
            inner[0].rstrip()[-1:] == ":" and _LISTED.fullmatch(head)
        ):
            continue
        return inner.end()
    return 0


# "傅某. 题名. 见: 文集": names and title of a list's entry stand before the word
_LISTED = later(r"\s*(?:\[?\d*\]?\s*)[㐀-鿿]{2,4}(?:[,、]\s?[㐀-鿿]{2,4})*[.。]\s*[^.。]{4,}")


# "[@feld2021], p. 5": a key of a list that did not come along
_KEY = later(
    r"\[-?@?[A-Za-z][\w:.+/-]*(?:[;,]\s?-?@?[A-Za-z][\w:.+/-]*)*\]\W*(?:(?:pp?|S|chap|ch|secs?|paras?)\.?\s*[\d, \-]+)?\W*|@[A-Za-z][\w:.+/-]*\s\[[^\[\]]{1,30}\]\W*"
)


def _remark(text: str) -> int:
    remark = re.match(r"[^「『《〈“«,，]{6,80}[,，]\s*(?=[㐀-鿿·]{2,8}[:：]\s*《)", text) if "《" in text else None
    return remark.end() if remark and not find_dates(remark[0]) and not re.search(r"[著编編撰述辑輯译譯注]\s*[,，]\s*$", remark[0]) else 0


def _person_head(head: str) -> bool:
    return bool(re.fullmatch(r"\s*(?:[A-ZА-ЯЁ][\w.'’\-]*\s*){1,4}", head)) and len(head) < 30


# "Elena Prat, email message to author, March 3, 2020"; "J. Park, interview by the author"
_SPOKEN = later(
    r"[A-Z][^,“”«»\"]{2,50},\s(?:[a-z]+\s){0,2}(?:e-?mail|interview|conversation|communication|letter|message|call|correspondence)(?:\s[a-z]+)?\s(?:to|with|by)\s(?:the\s|this\s)?(?:present\s)?(?:author|writer)s?\b",
    re.IGNORECASE,
)


# 演習の中国語名は「…」、ロシア語名は «…» である
_NAMES = later(r"(?!.*http)[^「『。]{0,30}名(?:称|前)?は\s?[「『«“].{1,160}(?:である|だ|です)。?\s*")


def is_prose(note: Clean, span: Stretch) -> bool:
    """Whether a stretch cites nothing: no marks, no date, no pages, no address."""
    text = note.flat[span.start : span.end]
    if (
        ("名" in text and _NAMES.fullmatch(text))
        or _KEY.fullmatch(text)
        or _SPOKEN.match(text)
        or is_told(text)
        or _words_quoted(text)
        or is_slavic_prose(text)
    ):
        return True
    if (
        not re.search(r"\d|https?:", text)
        and re.search(r"\([^()]*[“‘«„]", text)
        and not re.search(r"[“‘«„「『《]", re.sub(r"\([^()]*\)", "", text))
    ):
        return True  # a sentence that names a work in a bracket only
    if _WORK.search(text):
        bare = re.sub(r"[「『][^」』]*[」』]", "", text)
        if not bare.strip("。 ") and "。" not in text.strip("。 "):
            return False  # a title in marks and nothing else
        return bool(
            re.search(r"[。]$|である|した|する|ない|です|ます", bare)
            and not re.search(r"https?://|\d{4}|(?:令和|平成|昭和|大正|明治)\s*[\d元]|[頁巻号面]|《|所蔵|\d月\d{1,2}日", text)
        )
    if _COLLECTED.match(text) or any(found(text) for found in _CITES):
        return False
    if re.match(r"(?!(?:von|van|de|da|di|der|al|le|la)\s)[a-zà-ÿа-яё]{2,}\s", text) and not re.search(
        r"https?:|[“«„「『《]|\d\s*[-–]\s*\d|\bpp?\.\s?\d", text
    ):
        return True  # a sentence that goes on, and no citation
    if re.match(r"(?:la|le|les|der|die|das)\s[a-zà-ÿ]", text) and not re.search(r"https?:|[“«„]|\bpp?\.\s?\d|S\.\s?\d", text):
        return True
    if holds(text, "occasions") and not re.search(r"https?:|[“«„]", text):
        return True
    if _PAGES.search(text) or _PLACES.search(text):
        return bool(re.search(r"(?:した|する|である|いる|ない|れる)。?$", text))
    if re.search(r"\.\s(?:М\.|СПб\.|Л\.|[A-ZА-ЯЁ][\w\-]+)\s?:\s[^.:]+\.?$", text):
        return False  # place and publisher, and no year
    if re.search(r"[.,、]\s*[㐀-鿿가-힣]{2,4}\s?:\s?[^.:,、]{2,24}(?:出版[社部]|公司|書局|书局|書店|书店|印書館|印书馆|출판사)\W*$", text):
        return False
    return _undated(text) if not find_dates(text) else _dated_prose(text)


_IN_ANGLES = later(r"[«„“]([^«»„“”]*)[»“”]")


def _words_quoted(text: str) -> bool:
    """Russian prose that quotes words and no titles: «аджам», т. е. «немые». No figures, and all that stands in marks begins with a small letter."""
    quoted = _IN_ANGLES.findall(text)
    return bool(quoted) and all(re.match(r"\W*[а-яёіїєґў]", words) for words in quoted) and not re.search(r"\d|//|https?:", text)


# 学报(自然科学版).2002,74(4):23: a year and a periodical's numbers
_NUMBERED = later(r"(?<!\d)(?:1[89]|20)\d\d\s?[,;.]\s?\d{1,3}\s?(?:\(\d{1,3}\)\s?(?::\s?\d|\.?$)|:\s?\d)")
_CITES = (
    JUDGED.match,
    _NORM.match,
    CLAUSE.fullmatch,
    _NUMBERED.search,
    later(r"\s*(?:Пат(?:ент)?\.?|А\.\s?с\.)\s(?:№\s?)?\d{5}").match,
)
_GIVEN = r"(?:[A-Z]\.[\s\-]?){1,3}(?:(?:van|von|de|der|den|di|da|du|la|le)\s){0,2}[A-ZÀ-Þ][\w’'\-]+"
_ONE = rf"(?:{_GIVEN}|[A-ZÀ-Þ][\w’'\-]+(?:\s[A-ZÀ-Þ][\w’'\-]*\.?){{1,2}})"
# "H. Moreau and J. Petit, The Child and the Clock": several names and a title; a single name needs an imprint behind it
_SEVERAL = later(rf"\s*(?:{_ONE},\s)*{_ONE},?\s(?:and|&)\s{_ONE}(?:,\seds\.)?,\s")
_SINGLE = later(rf"\s*(?:{_GIVEN},\s)?")
_ROUTE = later(
    r"\s*[A-Z][\w.’'\-]*(?:\s[A-Z][\w.’'\-]*)*,\s[A-Z].*\b[Ff]rom\s[A-Z].*\sto\s[A-Z][^.;]*\.?\s*"
)  # "OpenMap, Directions from A to B"
_SMALL = frozenset("of and the for in on to a an with from by as or at".split())


def _signed(text: str) -> bool:
    """Whether names and a title, or a title and its publisher, make a work that has no date."""
    several = _SEVERAL.match(text)
    head = several or _SINGLE.match(text)
    rest = text[head.end() if head else 0 :].rstrip(" .?")
    if several and _titled(rest):
        return True
    title, _, imprint = rest.rpartition(", ")
    return _titled(title) and _imprint(imprint)


def _titled(text: str) -> bool:
    bits = text.split()
    return len(bits) > 2 and all(bit[0].isupper() or bit[0] in "(“0123456789" or bit in _SMALL for bit in bits)


def _imprint(text: str) -> bool:
    """Whether the last words of an undated work are a publisher, or a known town and its publisher."""
    return is_publisher(text) or placed(r"<towns>:\s[^:]+").fullmatch(text) is not None


# 誌名, 89(816), 310-319: numbers of a periodical; 某（民89）。: a year of the Republic
_EASTERN = later(
    r"[㐀-鿿ァ-ヶー]\W{1,3}(?:第\s?)?\d{1,4}\s?(?:[巻卷]\W{0,3}第?\s?\d{1,4}\s?[号號期]|\(\d{1,4}\))\W{1,3}(?:pp\.\s?)?\d+\s?[-~]\s?\d"
    r"|^[^()。]{2,60}\(民[國国]?\s?\d{2,3}\)[。.]"
)


def _undated(text: str) -> bool:
    if _EASTERN.search(text):
        return False
    if re.search(r"(?<![\w-])(?:[A-Z]{0,3}-?\d+(?:-\d+){2,}|(?:leg\.|legajo|caja|cx\.|maço|busta|filza)\s?\d)", text) and holds(
        text, "archive"
    ):
        return False  # a file by its shelf mark
    body, _, title = text.partition(",")
    if _signed(text) or _ROUTE.fullmatch(text):
        return False
    return not (
        is_organisation(body)
        and len(body.split()) > 2
        and re.fullmatch(
            r"\s(?:[A-Z][\w’'\-]*|of|and|the|for|in|on|to|a|an|\s){3,}(?:\([^()]*\d[^()]*\)(?:\s(?:paras?|at)\.?\s\d[\d\-, ]*)?)?\.?",
            title,
        )
    )


def _dated_prose(text: str) -> bool:
    if re.search(r"[㐀-鿿ぁ-ヿ]", text):
        if re.fullmatch(r"[㐀-鿿]{2,4}\s\S{4,40}\s\S{2,16}\s?(?:1[89]|20)\d\d年?\s?第?\d{1,3}[期号].{0,12}", text):
            return False  # 作者 题名 刊名 2012年第4期: nothing but blanks
        if re.match(r"[㐀-鿿ァ-ヶーぁ-ん·]{2,24}\s(?:1[89]|20)\d\d[a-z]?\.\s\S", text):
            return False  # 国家统计局 2011. 元上都遗址调查报告
        if pattern(r"<interview>").search(text) and not re.search(r"\d\s?\(\d{1,4}\)\s?[:,]\s?\d|第\s?\d+\s?[期号卷]", text):
            return True
        return bool(re.search(r"(?:した|する|である|いる|ない|れる|の采访|的采访|采访|谈话|インタビュー)。?$", text)) or not re.search(
            r"[,，、(;]|\.\s?[^.]{4,}\.\s?[^\s.]|\d\s?:\s?\d+\s?-\s?\d|\d\s?[巻卷]\s?第?\d+\s?[号期]", text
        )
    if printed_interview(text):
        return False
    if pattern(r"<interview>").match(text) or re.match(r"[가-힣\s·]{2,40}(?:와|과)의\s(?:인터뷰|면담|대담)[,.\s]", text):
        return True
    sentence = re.search(
        r"(?<!\w)(?:is|are|was|were|has|have|had|I am|will|would|ist|sind|wurde|est|sont|были|был|была|является)(?!\w)", text
    )
    return bool(sentence) and not re.search(r"[(,]\s*(?:[A-Z][\w ]+:\s)?", text[: max(0, find_dates(text)[0].start)][-60:])

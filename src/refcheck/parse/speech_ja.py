"""Where a Japanese reported clause begins and ends: what no clause begins with, whose subject stands before it, what its verb takes back."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN

# behind と/こと and a verb: nobody says it (とは述べていない, ことは認めなかった)
_UNSAID = later(
    r"(?:し|さ|され|っ|ら|わ|か)?(?:て(?:は|も)?(?:い(?:ない|なかった)|おらず|おりません)|な(?:かった|い)(?=[。、]|$|が|もの|と)|ず(?:、|に)|ません|ようと(?:は|も)?し(?:ない|なかった|ず))"
)
_SAYS = later(
    r"(?:認め|明らかに|述べ|言っ?|語|記|示|伝え|触れ|発表|公表|確認|報告|説明|言及|明言|表明)(?=(?:よう|[てなず])?$)"
)  # which negated tell nothing
_NEVER_SAID = later(r"と(?:まで)?は[^、。「」]{1,12}?(?:ない|なかった|ず|まい|がたい|難い|にくい)(?=[。、]|$|が、|もの)")
# what a site says of a page that is gone, no word of a source: 記事が見当たらない旨の断り書き
_GONE = later(
    r"(?:ページ|頁|記事|サイト|アドレス|リンク|ファイル|情報|コンテンツ)[はがも][^、。「」]{0,8}?(?:見(?:つか|当た)ら|見(?:つかり|当たり)ませ|存在し|ありませ|開け|表示でき|表示され)(?:な(?:い|かった)|ず|ん(?:でした)?)$"
)
_NEAR = 40  # characters before a verb
_NOT_SO = later(r"と(?:まで|も)*は|とも(?!あれ)|(?:こと|旨|可能性|必要)(?:は|も|さえ|すら|まで)")
# behind a verb of saying: its clause is a count of answers, or what somebody else then answers to
_COUNTED = later(
    r"た(?:の|人|者|企業|会社|[一-龥]{0,6}(?:割合|比率|回答|人数|数|[者社]))[はもが]、?[^、。「」]{0,12}?[0-9０-９一二三四五六七八九十百千万数半約過]"
)
_OCCASION = later(r"た(?:こと|点)(?:に(?:対し|反発し|反論し|抗議し|応じ|つい|関し|触れ)|を(?:受け|めぐ|巡|とらえ|捉え|念頭))")
_DENIES = later(
    r"(?:こと|(?:可能|必要|危険|重要)性|必要|危険|おそれ|恐れ|余地|事実|疑い)(?:を|も|は|まで|さえ|すら)[^、。「」と]{0,12}?(?:否定|否認|排除|打ち消)"
)
_ADMITS = later(
    r"(?:こと|(?:可能|必要|危険|重要)性|必要|危険|おそれ|恐れ|余地|事実|疑い)(?:を|も|は|まで|さえ|すら)[^、。「」と]{0,12}?認め"
)
_TO_END = later(r"[^、。「」]{0,12}?(?=[、。]|$|一方|もの[のが]|と(?:とも|同時)に|が[、。])")
_REST = later(r"(?:し|っ|ん|い)?(?:た|だ|て(?:い[るた])|[いうくすつぬむぶぐる])")  # an inflection: …と訴え|たという says no more
# a verb within what is told further on (…を求め|たことを示す証拠がある, …を見込ん|で設計した)
_ON = later(r"[^、。「」]{0,6}?(?:つつ|ながら|うえで|上で|一方で?|ほか|のに対し|ため|ので|ものの|が)(?=[^、。])")
_SUBJECT_ON = later(r"(?:た|る|い)(?:の|こと|点|もの)?[をにが][^、。「」はが]{1,16}[はも]")
# nouns that what is told stands before as a clause (…する方針を明らかにした), not those of feeling (…への懸念を表明した)
_NOUNS = later(r"(?:こと|旨|意向|姿勢|考え|見解|立場|方針|決意|意思|見通し|計画|目標|予定|見込み|構え|展望|認識|見方)(?=[をも])")
# who states something together is part of it: 双方は…ことを確認した
_JOINT = later(
    r"(?:双方|両(?:国|者|首脳|外相|政府|院|党|社)|(?:[二三四五六七八九十0-9０-９]+|数)(?:[かカヵケヶ]国|[国者社団])|各国)(?:政府|首脳|外相|代表)?(?:は|が)"
)
_CLAUSE = later(r"[るうくすつぬむぶぐいただな]$")
_TOPIC = later(
    r"(?<=、)(?!(?:こ[のれ]|そ[のれ]|あの|その他の|同|本|当該|前述の|前記の|上述の|上記の|以上の|右の|こうした|そうした|かかる|このよう|これら|それら|次の|以下の|質問|なぜ|なに|何)[^、]{0,12}に?(?:つい|関し|を?めぐ|を?巡))"
    r"[^、。「」はが\ue000]{2,40}?(?:について|に関し(?:て)?|をめぐって|を巡って)(?:は|も)?、$"
)
_SPEAKER = later(r"[はも](?:また|さらに|同時に|続けて)?、|[はも][^、。]{1,30}?(?:で|において|に|を?前に)、")
_THEME = later(
    r"(?:では|について(?:は|も)?|に関し(?:て)?(?:は|も)?|をめぐって(?:は|も)?|を巡って(?:は|も)?|に対し(?:て)?(?:は|も)?|として(?:は|も)|の(?:なか|中)で(?:は|も)?)、$"
)
_WHOSE = r"(?:彼女?|同?(?:氏|{titles})|両氏)(?:ら|たち)?は(?![、「『])(?=[^。]{{4}})"
_PRONOUN = later(r"(?:彼女?|同?氏|両氏)(?:ら|たち)?は(?=[^、。「『][^。]{6})")
_HEADED = later(r"[はも](?:また|さらに|同時に|続けて)?、|(?:れば|ると|では)、$")
_MOODED = r"[^、。「」はがをもに\ue000]{{0,30}}?(?:{titles}|側|[省庁府局])は(?:{narrated})"
_LEAD = later(r"(?:さらに|また|一方で?|他方で?|なお|加えて|その上で|そのうえで|同時に|次に|最後に)、?")
# "the staff are four, and …": a predicate of its own, no occasion of the speaker's
_COUNTS = later(
    r"[はも][^、。はも]{0,6}?[0-9０-９〇一二三四五六七八九十百千万数]+(?:[名人基隻台件戸社国校機本頭匹羽冊個つ歳席票割倍円棟艇両門発か所カヵヶケ年日月]|メートル|キロ|トン|ドル|パーセント){0,3}で、$"
)
# what is told of by hearsay begins with: a noun that a clause was said to be, a cleft (直したのは、森脇であった)
_CONTENT = later(r"(?:[るたいなう]のは|と(?:いう|の)[一-龥ァ-ヺー]{1,10}[はもが])、$")
_HEAD = later(r".*(?:によれば|によると|によりますと|に従えば|では|^(?:また|さらに|一方|他方|なお|しかし))、")
_AGENT = (
    r"[^、。「」はがをもに\ue000]{{0,40}}?(?:{titles}|[省庁府局部署院党紙誌社所会側団]|政府|当局|機構|機関|連盟|連合|新聞|通信|大学|銀行|センター|チーム|グループ)が、"
    r"(?=[^。\ue000]{{8}}|「\ue000{{1,12}}」の)"
)
_INNER = later(r"(?<=、)[^、。「」はが\ue000]{1,30}?(?:によれば|によると|によりますと|に従えば|の(?:話|説明|発表|試算|集計|調べ)では)、")
_HEARSAY = later(r"と(?:いう|のこと|される|された)$")
_BUT = later(r"[^、。]{0,6}?(?:が|けれども?|ものの|ので|ため|から|ば|ても)、")  # no verb of saying ends with it in a row of them
_NAMES = later(r"\ue000\W?と(?:も)?(?:名[づ付]け|呼[ばびん]|称[しす]|題[しさ]|銘打|命名)")
_CALLS = later(
    r"\ue000\W?(?:[（(][^（）()\ue000]{1,80}[）)])?と(?:も)?(?:名[づ付]け(?:て|つつ|ながら)?|呼(?:び(?:つつ|ながら)?|んで)|称し(?:て|つつ)?|命名し(?:て|つつ)?)、"
)
_ACTS = later(
    r"(?:こと|旨|方針)[をに][^、。「」]{0,16}?(?:決定|決[めまっ]|定め|承認|採択)|よう(?:に)?[^、。「」]{0,16}?(?:求め|要[請求望]|命じ|指示|依頼|働きかけ|促|迫)"
)
# behind a volitional form: what somebody tried to do (安心させようとした), no word of his
_TRIED = later(r"と(?:は|も|さえ|すら)?(?:する|し(?:た|て|つつ|ながら|、))")
_VOLITIONAL = later(r"(?:(?<![だのな])よう|(?<![だあでかた])[おこごそとのぼもろ]う)$")
_SUBJECT_NOUN = later(r"と(?:い|の)う?[一-龥ァ-ヺー]{1,10}[はもが]")


def is_unsaid(masked: str, m: re.Match[str], last: int) -> bool:
    """Whether the verb of a clause takes it back, counts answers, or is only what another speaker then answers to."""
    if _TRIED.match(masked, m.start(), last) and _VOLITIONAL.search(masked, max(0, m.start() - 3), m.start()):
        return True
    if _OCCASION.match(masked, m.end(), last) or _COUNTED.match(masked, m.end(), last):
        return True
    if _GONE.search(masked, max(0, m.start() - _NEAR), m.start()):
        return True
    if _NEVER_SAID.match(masked, m.start(), last):
        return True
    if _DENIES.match(m.group()) or _is_denial(masked, m, last):
        return False  # 可能性は排除していない: so it may be
    says = _SAYS.search(m.group())
    return bool((says or _NOT_SO.match(m.group())) and _UNSAID.match(masked, m.start() + says.end() if says else m.end(), last))


def _is_denial(masked: str, m: re.Match[str], last: int) -> bool:
    """Whether the verb denies its clause: …ことを否定した, …ことさえ認めようとしない."""
    admits = _ADMITS.match(m.group())
    if admits is not None:
        return _UNSAID.match(masked, m.start() + admits.end(), last) is not None
    return _DENIES.match(m.group()) is not None and _UNSAID.match(masked, m.end(), last) is None


def only_repeats(masked: str, at: int, m: re.Match[str]) -> bool:
    """Whether between a verb of saying and the next stands only its inflection: …と訴え|たという."""
    return at < m.start() and m.group().startswith("と") and _REST.fullmatch(masked, at, m.start()) is not None


def opening(masked: str, first: int, begin: int, told: int, m: re.Match[str]) -> int:
    """Where the clause of a verb may begin: all of the sentence is told that closes with "、とXは述べた", but what a verb before, at `told`, tells."""
    closing = m.start() > first and masked[m.start() - 1] == "、" and m.group().startswith("と")
    return first if closing and (told == first or _BUT.match(masked, told, m.start())) else begin


def end_of(masked: str, start: int, m: re.Match[str], last: int, *, nominal: bool) -> int:
    """The end of a clause: before its verb or noun of saying; behind a verb that denies it or does what it tells (…ことで合意した)."""
    if _is_denial(masked, m, last):
        closed = _TO_END.match(masked, m.end(), last)
        return closed.end() if closed else m.end()
    if m.group().startswith("よう"):
        done = re.compile(r"(?:し|っ|ん|い)?(?:た|だ|て(?:い[るた]|きた))?").match(masked, m.end(), last)
        return done.end() if done else m.end()
    whole = _JOINT.match(masked, start) or not _NOUNS.match(m.group()) or not _CLAUSE.search(masked[start : m.start()])
    return m.end() if nominal and whole else m.start()


def seam(masked: str, begin: int, at: int, last: int) -> int:
    """Where the next clause can begin behind a verb without a comma: at a conjunction, else where it began, for it holds that verb."""
    linked = _ON.match(masked, at, last)
    if linked:
        return linked.end()
    other = _SUBJECT_ON.match(masked, at, last)
    return other.end() if other else begin


def settled(masked: str, begin: int, start: int, m: re.Match[str], first: int, language: Language) -> int:
    """The clause's start with the topic of what is told, without a subject or source that stands before it."""
    end, piece = m.start(), masked[begin:start]
    if _COUNTS.search(piece):
        return begin
    topic = _TOPIC.search(masked, begin, start) or (_TOPIC.search("、" + piece) if begin > first else None)
    if topic is not None:
        at = topic.start() if topic.string is masked else begin + topic.start() - 1
        if begin > first or _SPEAKER.search(masked, begin, at + 1):
            lead = _LEAD.match(masked, at, start)
            return lead.end() if lead else at
    hearsay = _HEARSAY.match(m.group()) is not None
    if hearsay and _CONTENT.search(piece):
        head = _HEAD.match(piece)
        return begin + (head.end() if head and head.end() < len(piece) else 0)
    if not hearsay:
        return _past_speaker(masked, begin, start, end, first, language)
    inner = _INNER.search(masked, start, end)
    return inner.end() if inner and HIDDEN not in masked[inner.end() : end] else start


def _past_speaker(masked: str, begin: int, start: int, end: int, first: int, language: Language) -> int:
    """Past a subject that what leads up to a clause has before it (橋については、研究所が、…), and past the author's word on its manner."""
    speech, piece = language.speech, masked[begin:start]
    after_theme = _THEME.search(piece) is not None
    if (start == first or after_theme) and (agent := compiled(_AGENT.format(titles=speech.titles)).match(masked, start, end)):
        start = agent.end()
    elif after_theme and (whose := compiled(_WHOSE.format(titles=speech.titles)).match(masked, start, end)):
        start = whose.end()
    elif piece and not _HEADED.search(piece) and (pronoun := _PRONOUN.match(masked, start, end)):
        start = pronoun.end()
    if piece and (mooded := compiled(_MOODED.format(titles=speech.titles, narrated=speech.narrated)).match(masked, start, end)):
        start = mooded.end()
    while start > begin and (told := compiled(speech.narrated).match(masked, start, end)):
        start = told.end()
    return start


def names(masked: str, begin: int, at: int, end: int, language: Language) -> bool:
    """Whether words in marks are a name given (「…」と名づけられ、), and no words of a speaker; a source that calls a thing so goes on to speak."""
    if _NAMES.match(masked, at, end) is None:
        return False
    source = compiled(rf"(?:{language.speech.subject})は|[^、。「」はが\ue000]{{1,40}}は") if language.code == "ja" else None
    return not (source and _CALLS.match(masked, at, end) and source.match(masked, begin, at))


def is_act(masked: str, end: int, last: int) -> bool:
    """Whether what a clause is told of is done, not said: "by her account, the board decided | to close it"."""
    return _ACTS.match(masked, end, last) is not None or _SUBJECT_NOUN.match(masked, end, last) is not None

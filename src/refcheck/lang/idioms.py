"""Turns of ordinary prose with the form of a denial, language by language: what is done without let-up, with no strings attached, 滞りなく.

NOTHING affirms: it says how gladly, how long, how well or how much. SOFT denies by its form, and another language says it by a word as
often (came to nothing, couldn't care less). Written from general knowledge of the languages, as families of phrases: what one denies here
is a hesitation, a rest, a lack, a limit, a doubt, an equal. All are regular expressions over lower-case text; lang/denying.py reads them.
"""

from __future__ import annotations


def _phrases(*lines: str) -> str:
    """Whole words and phrases."""
    return rf"(?<![\w'])(?:{'|'.join(lines)})(?![\w'])"


_NA = r"(?:ない|なかっ|なく|なけれ|ませ?ん|ず|ぬ)"
_NASHI = r"(?:が|の|は|も)?な(?:い|く|し|かっ|き(?!に))"

_NOTHING = {
    "en": _phrases(
        r"without (?:(?:any|a|the|much|undue|further|more|slightest|least|single) ){0,2}?(?:let-?up|respite|break|rest|end|limits?|hesitation|hesitating|delay(?=ing)|reserve|reservations?|qualifications?"
        r"|equivocation|compare|comparison|equal|peer|parallel|rival|stint|conditions?|preconditions?|ado|hitch|difficult(?:y|ies)|effort|trouble|mishap|fuss|let or hindrance|flinching|blinking|wavering"
        r"|faltering|tiring|fear or favour|fear or favor|batting an eye(?:lid)?|demur|dissent|opposition|objections?|a murmur|strings|a second thought|a backward glance|number|measure|bounds)",
        r"with no (?:strings(?: attached)?|hesitation|difficulty|trouble|reservations?|let-?up|end in sight)",
        r"no (?:strings(?: attached)?|holds barred|secret of|bones about|two ways about it|time like the present|laughing matter|stone unturned|shortage|lack|dearth|scarcity|want of|coincidence|accident|let-?up|slouch"
        r"|novice|newcomer|choice but|alternative but|option but|equal|equals|rival|rivals|peer|peers|match for|exception|ordinary)",
        r"no (?:better|greater|finer|clearer|stronger) (?:\w+ ){1,3}?than",
        r"(?:los|wast)\w* no time",
        r"(?:spar|leav|left)\w* (?:no|nothing) (?:\w+ )?(?:undone|untried|to chance|effort|efforts|expense|pains|unturned|doubt|room for doubt)",
        r"stop\w* at nothing",
        r"(?:has|have|had) (?:no (?:qualms|compunction|hesitation|trouble|difficulty|doubts?)|nothing but)",
        r"nothing (?:could|can|would|gives?|gave|makes?|made|pleases?|pleased|beats?) (?:\w+ ){0,4}?(?:more|better|greater)(?! than)",
        r"nothing beats|nothing like a|goes? without saying|went without saying",
        r"none the (?:worse|less|poorer)",
        r"never (?:fail|fails|failed|tire|tires|tired|cease|ceases|ceased|stop|stops|stopped|miss|misses|missed|hesitated?|wavered?|flagged|let up)",
        r"never (?:been |\w+ed |\w+ ){0,2}?(?:better|greater|stronger|higher|happier|brighter|busier|closer)(?! than)",
        r"never (?:been )?so (?!much as)\w+",
        r"(?:not|never|\w+n't) (?:be )?(?:hesitat\w+|tire|tired|waver\w*|flinch\w*|falter\w*|let up|mince\w* (?:his|her|its|their|my|our)? ?words|stint|skimp|shirk|shrink from|shy away from|rest until|rest till|lag)",
        r"(?:not|\w+n't|never) (?:hide|hid|hidden|conceal|concealed|disguise|disguised|contain|contained|stifle|suppress) (?:his|her|its|their|my|our|the) (?:\w+ )?(?:joy|delight|pride|satisfaction|disappointment"
        r"|surprise|anger|excitement|pleasure|relief|admiration|enthusiasm|frustration|irritation|sorrow|glee|emotions?|feelings|dismay|contempt|intentions?|ambitions?|preference)",
        r"(?:not|\w+n't) (?:lack|lacking|short of|short on|averse|slow to|stingy|sparing|strangers? to)",
        r"(?:can't|cannot|can not|couldn't|could not) (?:be|have been) (?:\w+ )?(?:clear|happi|proud|great|high|strong|simpl|easi|fresh|plain|warm|strang|tim)(?:er|lier)(?! than)",
        r"(?:can't|cannot|can not|couldn't|could not) (?:agree|like|love|want|wish|ask|hope)(?:ed)? (?:\w+ ){0,4}?(?:more|better)(?! than)",
        r"(?:can't|cannot|can not|couldn't|could not) (?:be )?(?:prais|thank|stress|recommend|emphasi|admir|repeat|valu)\w* (?:\w+ ){0,3}?(?:enough|too (?:highly|much|often|strongly))",
        r"can(?:not|'t| not| never) (?:wait to|go (?:far )?wrong|be too (?:careful|cautious|often|soon|early|vigilant))|can never be too \w+",
        r"(?:not be|never be) the same without",
        r"not (?:a moment too soon|for want of|for lack of|far wrong|to be outdone|to be missed|to be underestimated)",
    ),
    "ru": _phrases(
        r"не (?:смыкая|жалея|щадя|раздумывая|колеблясь|мешкая|откладывая|теряя|тратя|стесняясь|таясь|скупясь|отрываясь|отрывая|разгибая|зная (?:устали|отдыха|покоя|усталости)|сводя глаз|переводя дыхани\w+|сбавляя|ослабляя"
        r"|ослабевая|прерываясь|отступая|сдаваясь|сгибаясь|уставая|стихая|затихая|утихая|боясь|страшась|замечая усталости|мудрствуя|кривя душой|лукавя|медля)(?: (?:ни )?(?:глаз|сил|средств|времени|денег|минуты|спины|себя|живота|ни минуты|ни секунды))?",
        r"не говоря (?:\w+ )?(?:ни )?слова|ни слова не говоря|не сказав ни слова|ни секунды не (?:раздумывая|колеблясь|сомневаясь)|недолго думая|долго не раздумывая",
        r"не (?:скрыва\w+|скрыл\w*|тает|таит|таят|таили) (?:\w+ )?(?:радост|восторг|восхищени|удовлетворени|разочаровани|удивлени|гордост|намерени|сл[её]з|симпати|раздражени|волнени|досад|интерес|амбици|огорчени|чувств|эмоци)\w*",
        r"не (?:жале\w+|пожалел\w*|щади\w+|пощадил\w*) (?:ни )?(?:сил|средств|денег|времени|красок|слов|усилий|себя|трудов|похвал|затрат)",
        r"не (?:скуп\w+|поскуп\w+|устава\w+|устал\w*|уста[её]т|перестава\w+|переста[её]т|ослабева\w+|ослабл\w+|утиха\w+|стиха\w+|иссяка\w+|пропуска\w+ случая|упуст\w+ (?:случая|возможности|шанса)|упуска\w+ (?:случая|возможности|шанса)"
        r"|откаж\w+ себе|отказал\w* себе|занимать|мешало бы|помеша\w+|помешает|худо бы|лишн\w+ (?:будет|было бы)|счесть|перечесть|сходит с|сход\w+ с (?:уст|языка|экран\w+)|редкость|новость|новичок|чужд\w*|лиш[её]н\w*|обдел[её]н\w*|пример|шутку"
        r"|колебл\w+|поколебал\w*|раздумывал\w*|дрогнул\w*|поленил\w*|ленит\w*|поскромнич\w*|подкача\w*|ударил\w* в грязь|посрамил\w*)",
        r"(?:не|ни) (?:име\w+|зна\w+|знал\w*|име\w+ себе|зна\w+ себе) (?:равных|аналогов|предела|пределов|покоя|усталости|устали|удержу|отдыха|цены)",
        r"нет (?:\w+ )?(?:равных|цены|отбоя|конца|предела|секрета|недостатка)|(?:равных|отбоя|цены|конца|предела|недостатка)(?: и края)? (?:нет|не было|не будет|не видно)",
        r"(?:нет|не было) недостатка|не (?:испытыва\w+|знал\w*|зна\w+) недостатка",
        r"(?:нельзя|невозможно|трудно|сложно) (?:переоцени\w+|недооценива\w+|не (?:\w+))",
        r"как (?:никто|ничто|никогда|нигде|никакой|никакая|никакое|ни один|ни одна)(?: друг\w+)?",
        r"лучше не придума\w+|не последн\w+",
        r"ни для кого(?: \w+)?(?:,)? не (?:секрет|тайна|новость)|ни на (?:минуту|секунду|миг|мгновение|час|день) не (?:прекращ|прерыва|останавлива|ослаб|умолк|замолк|сомнева|забыва|утиха|стиха)\w*",
        r"(?:ничуть|нисколько|ничем|отнюдь|ни в ч[её]м)(?: \w+)? не (?:хуже|уступ\w+|менее|меньше|слабее|отста\w+|проще|ниже|мешает)",
        r"никто не (?:сомнева|оспарива|отрица)\w*|ни у кого не (?:вызыва|возника)\w+ сомнени\w+",
        r"безо? (?:\w+ (?:и )?)?(?:разбора|разбору|выходных|лишних слов|обиняков|утайки|запинки|колебани\w+|перебоев|сучка|задоринки|оговорок|условий|ограничени\w+|помех|особого труда|усили\w+|проблем|трудност\w+|тени сомнени\w+|прикрас|стеснени\w+"
        r"|упр[её]ка|боязни|удержу|сч[её]т[ау]|числа|меры|края|границ|отдыха|передышки|сна|промаха|задержек|задержки|(?:малейш\w+|всяк\w+) (?:сомнени|колебани|труд|усили|стеснени|промедлени|задержк|перерыв|жалост|оговор|услов)\w*|лишн\w+ (?:слов|разговоров|шума|церемони\w+|вопросов|хлопот|формальностей)|долгих (?:раздумий|колебаний|разговоров)|отрыва|роздыха|страха|осечек|осечки|сбоев|сбоя|возражени\w+|конца и края)",
        r"нет-нет,? да и|что ни говори\w*|волей-неволей|как ни (?:кинь|крути|странно|верти)",
        r"ни (?:больше|много),? ни (?:меньше|мало)|недвусмысленн\w+|негде яблоку",
    ),
    "zh": (
        r"不分(?:伯仲|彼此|轩轾|你我)|得不(?:行(?!通|得)|得了)|不容(?:小看|轻视|低估|怀疑|错过|推辞|质疑|撼动|动摇|懈怠|小视|轻忽)|不可(?:错过|替代|取代|小看|小视|低估|限量|估计|磨灭|缺少|缺|动摇|撼动|阻挡|逆转|比拟|同日而语|偏废|辩驳|争辩|抑制|遏止|开交)"
        r"|没(?:有)?(?:什么)?(?:两样|二样|二话|得说|的说|得挑)|没说的|没日没夜|没齿|没少|没法(?:比|说)|(?:再也)?不愁|不眠不休|不知疲倦|不知(?:多少|几何)|不在(?:少数|话下)|不(?:吝|惜)(?:[啬惜赐重巨]|笔墨)|不(?:辱|负)使命|不费(?:吹灰|力|劲)"
        r"|不偏不倚|不疾不徐|不骄不躁|不离不弃|不依不饶|不见不散|不争(?:的)?事实|不二(?:法门|之选|人选)|不夜|不老|不倒|不眠之夜|不绝|不竭|不尽(?=的|之)|不歇|不间断|不中断|不停歇|不松[懈劲]|不放松|不敢(?:怠慢|松懈|懈怠|大意|掉以轻心)|不嫌(?:弃)?|不讳|不隐瞒|不掩饰|不无不"
        r"|无法(?:形容|言喻|言说|估量|比拟|替代|取代|忘怀|抑制|掩饰|计数|计量|磨灭|阻挡|抗拒|割舍|分割|否认|回避|忽视)|无可(?:挑剔|非议|替代|辩驳|匹敌|置疑|限量|估量|否认|指摘|争议)|无(?:出其右|懈可击|坚不摧|孔不入|往不[利胜]|人不|一不|日不|所不|处不|时无刻|止境|时不)|无人(?:不|能及|可及|能比|可比|能敌|匹敌)"
        r"|(?:说|数|道|享|诉|看|学|用|取之)不(?:尽|完)|(?:看|听|吃|玩|爱|夸)不够|忙不(?:完|过来)|(?:挡|掩|藏|遮|盖|按捺|压抑|抑制|掩饰|掩盖|隐藏)不住|数不(?:胜|完|过来)|(?:错|假|跑|少)不了|感激不尽|用之不竭|百看不厌|百听不厌|乐而不|历久不|经久不|长盛不|毫不(?:吝啬|吝惜|隐讳|讳言|迟延|退缩|客气地?赞)"
        r"|(?:丝毫|一点儿?(?:都|也)|毫|一些也|绝|半点)不(?:逊|差|亚|输|落后|比[^，。]{1,10}(?:差|逊|少|弱|低))|(?:从未|从来没有?|从没有?|从不曾)(?:如此|这么|这样|那么|像现在)|没有?(?:比[^，。]{1,12}更|哪[^，。]{1,8}不|谁不|谁比|什么比)|不(?:达目的|到黄河)|(?:不|没)(?:假|加)思索"
    ),
    "ja": (
        r"(?:支障|差し障り|差しさわり|不自由|障り|異論|異存|混乱|無駄|隙間|すき間|気兼ね|忌憚|きたん|心置き|躊躇|淀み|よどみ|遅れ|倦み|他意|嘘偽り|うそ偽り|手加減|迷い|憂い|見境|疑念|文句|掛け値|待った|引け目|尽きること|終わり|惜しみ)(?:の|も)?(?:なく|なし)"
        rf"|(?:抜け目|忌憚|きたん|屈託|如才|抜かり|比べ(?:もの|よう|る(?:もの|べく))|(?:文句の|非の|けちの)(?:打ち|付け|つけ)(?:所|どころ|よう)|言うこと|一点の曇り|惜しみ|限度|切り|きり|疑問の余地|議論の余地|またと|二つと|願っても|けれん|てらい|衒い|飾り気|私心|隠れも|掛け値|切れ目|淀み|よどみ){_NASHI}"
        rf"|(?:飽きる|飽く|倦む|休む|休み|臆する|怯む|ひるむ|憚る|はばかる|怖じる|恐れる|惜しむ|劣る|揺らぐ|揺れる|尽きる|止まる|とどまる|衰える|屈する|動じる|たじろぐ|ためらう|迷う|躊躇する|手を緩める|弛む|たゆむ|気後れする|滞る)こと(?:が|は|も)?なく"
        rf"|(?:右に出る|比肩する|並ぶ|かなう|(?:知ら|疑わ|聞か|見|認め|使わ|訪れ)(?:ない|ぬ))(?:者|もの|人|国|村|家|日|年)(?:は|が|も)(?:い|お|あり)?(?:ない|なかっ|なく|らず|らぬ|ません)"
        rf"|(?:間髪を入れ|間髪をいれ|間髪入れ|脇目も[振ふ]ら|わき目も[振ふ]ら|引きも切ら|倦ま|たゆま|臆せ|臆さ|怯ま|ひるま|動じ|物怖じせ|昼夜を分か[たつ]|所(?:を)?構わ|なりふり(?:を)?(?:構|かま)わ|一糸(?:も|の)?乱れ|寸分(?:も|の)?(?:違わ|たがわ|狂わ|違い)|歯に衣着せ|歯に衣を着せ|他の追随を許さ|引けを取ら|目が離せ|目を離せ"
        rf"|切り離せ|切り離すことのでき|切っても切れ|侮れ|侮ることのでき|見逃せ|(?:無視|軽視|過小評価)(?:は|が)?でき|油断(?:は|が|も)?(?:なら|でき)|隅に(?:は)?置け|馬鹿にでき|ばかにでき|捨てたもの(?:で|じゃ)(?:は)?|(?:語り|言い|言葉に(?:は)?|言葉では|数え|書き)尽(?:く|き)?せ|言い表せ|事欠か|後を絶た|跡を絶た|あとを絶た|絶え間(?:が|の)?"
        rf"|(?:と[どめ]ま|留ま)る(?:ところ|所|こと)を知ら|(?:衰え|疲れ|飽きること|終わり|果て)を知ら|(?:手|力|追及|攻撃)(?:の手)?を(?:緩め|ゆるめ|抜か)|手を休め|(?:努力|注意|準備|備え|研究|鍛錬|警戒)を(?:怠ら|惜しま|欠かさ)|(?:協力|支援|援助|努力|労|手間|称賛|賛辞|金|費用|出費|骨身|骨|力|拍手|声援)(?:を|は)(?:惜し|いと)ま|途切れることのな|押しも押されもせ|押しも押されもし|向こう見|付かず離れ|どうにも止まら"
        rf"|(?:喜び|歓喜|驚き|怒り|戸惑い|困惑|失望|落胆|苦悩|興奮|安堵|不満|不快感|期待|自信|意欲|野心|本音|誇り|涙|笑み|感動|苛立ち|いらだち|悔しさ|好意|敵意|危機感|不安)(?:を|は)(?:隠さ|隠せ|隠し切れ|隠しきれ|抑え(?:き|切)れ|禁じ得|禁じえ))(?:な(?:い|かっ|く|けれ)|ませ?ん|ず|ぬ)"
        r"|(?:天井|疲れ|怖いもの|恐いもの|恐れ|負け|命|人|恩|恥|世間|飽き|衰え)知らず|待ったなし|文句なし|掛け値なし|手放しで|言うことなし|きりがな"
    ),
    "ko": (
        r"(?<![가-힣])(?:차질|지체|조건|전제 ?조건|이의|이견|빠짐|어김|남김|유감|틀림|변함|한|끝|끊임|거침|스스럼|아낌|더|너나|남녀노소|여지|가차|쉼|꾸밈|거리낌|거리낄 것|허물|영락|부족함|모자람|막힘|무리|탈|별 ?탈|아무 탈|오차|착오|사심|격의|기탄|꺼릴 것|망설일 것|가릴 것|할 것|누구 할 것|서슴|틈|빈틈|물샐틈|군더더기|흔들림|굴함|주저함|제한"
        r"|숨돌릴 틈|시도 때도|밤낮|대가|티끌|쉴 줄|지칠 줄|눈코 뜰 새|발 디딜 틈)(?:도)? ?없(?:이|는(?!다)|을 정도)"
        r"|(?<![가-힣])(?:여념|손색|나무랄 ?데|흠잡을 ?데|부족할 ?데|말할 것|말할 나위|두말할 것|두말할 나위|셀 수|헤아릴 수|떼려야 뗄 수|뗄 수|비할 ?데|견줄 ?데|비길 ?데|의심할 (?:바|여지|나위)|의심의 여지|재론의 여지|논란의 여지|그지|빈틈|끝|한)(?:이|가|은|도|의)? ?없"
        r"|(?:노력|수고|지원|돈|비용|투자|칭찬|힘|협력|조언|격려|박수|성원|후원|도움|재정|자금|품)(?:을|를|도|에)? ?아끼지 ?(?:않|말)|아끼지 ?않는|(?:감추|숨기|누르|참|억누르|가누|억제하)지 ?못|금(?:하|치)지? ?못|(?:기쁨|분노|속내|실망|놀라움|자신감|야심|불쾌감|눈물|감정|의도|미소)(?:을|를|도)? ?(?:감추|숨기)지 ?않|마다(?:하지|치) ?않|물러서지 ?않|굴하지 ?않|굽히지 ?않|쉬지 ?(?:도 ?)?않고|멈추지 ?않고|그치지 ?않고|지치지 ?않고"
        r"|지칠 줄 ?모르|그칠 줄 ?모르|식을 줄 ?모르|끝날 줄 ?모르|꺼질 줄 ?모르|시간 가는 줄 ?모르|아무리 \S+도 지나치지 ?않|지나치지 ?않|과언이 ?아니|빼놓을 수 ?없|빠뜨릴 수 ?없|뺄 수 ?없|무시할 수 ?없|얕볼 수 ?없|게을리하지 ?않|놓치지 ?않|소홀히 ?(?:하지)? ?않|빠뜨리지 ?않|거르지 ?않|(?:믿어 )?의심(?:하지|치) ?않|주저하지 ?않|망설이지 ?않|서슴지 ?않|끊이지 ?않|부족하지 ?않|모자라지 ?않"
        r"|어렵지 ?않게|머지 ?않|다름이? ?없|않는 ?(?:날|사람|곳|집)이? ?(?:없|드물)"
    ),
    "de": _phrases(
        r"ohne (?:(?:jede[nsrm]?|jegliche[nsrm]?|weitere[nsrm]?|große[nsrm]?|lange[nsrm]?|viel|vorherige|den geringsten|die geringste\w*|zu) ){0,2}?(?:unterbrechung|unterlass|pause|rast|ruh|vorbehalte?|einschränkung(?:en)?|wenn und aber|umschweife|zögern|bedenken|verzug|verzögerung|gegenleistung|gegenstimmen?"
        r"|vorbedingung(?:en)?|bedingung(?:en)?|auflagen|mühe|probleme?|schwierigkeit(?:en)?|übertreibung|ende|grenzen|maß|zahl|beispiel|gleichen|wimpernzucken|scheu|furcht und tadel|fehl und tadel|makel|ausfälle|ausfall|hast|aufhebens|worte|fackeln|abstriche|widerspruch|umstände|abzüge|unterschied|ansehen der person"
        r"|zwischenfälle|zwischenfall|reibungsverluste|störung(?:en)?|anlaufschwierigkeiten|einwände|einwand|gegenwehr|aufpreis|mit der wimper zu zucken|zaudern)",
        r"nichts (?:unversucht|lieber|liegt näher|läge näher|wie|falsch machen|geringeres|schöneres)",
        r"nichts (?:von|an) (?:\w+ ){1,3}?(?:verloren|eingebüßt|verlor|einbüßte|verliert)|(?:verlor|verliert|verloren)\w* nichts (?:von|an) \w+ \w+|(?:mach\w*|mache) (?:\w+ ){0,2}?nichts falsch",
        r"nichts als",
        r"kein(?:en?|erlei)? (?:hehl|mangel|zweifel|frage|wunder|geheimnis|zufall|halten|geringer\w*|unbekannter?|neuling)",
        r"scheu\w* (?:\w+ ){0,3}?keine?n? (?:\w+ )?(?:kosten|mühen?|aufwand|anstrengung\w*|opfer|risiko|ausgaben|vergleich)|keine?n? (?:kosten|mühen?|aufwand|anstrengung\w*|opfer|risiko|ausgaben|vergleich) (?:\w+ ){0,2}?(?:gescheut|scheu\w*)",
        r"keine (?:zeit|minute|sekunde|gelegenheit)(?: \w+){0,2}? (?:verl\w+|versäum\w*|auslass\w*|aus)|verl(?:ier|or)\w* (?:\w+ ){0,2}?keine (?:zeit|minute|sekunde)|keinen (?:augenblick|moment) (?:\w+ )?(?:zöger|gezöger|zweifel)\w*|zöger\w* keinen (?:augenblick|moment)",
        r"weder (?:kosten|mühe|zeit|geld|aufwand) noch (?:kosten|mühe|zeit|geld|aufwand)",
        r"(?:fehlte?|mangelte?) es (?:\w+ ){0,5}?nicht|nicht an \w+ (?:fehl|mangel)\w*",
        r"nicht (?:müde|zu kurz|von ungefähr|enden woll\w+|lange auf sich warten|auf sich warten|verhehl\w*|verheimlich\w*|versäum\w*|nachlassen|abreißen|zurückstehen|hoch genug|genug (?:lob|beton|schätz|würdig)\w*|wegzudenken|zu (?:leugnen|bestreiten|unterschätzen|verachten|bremsen|toppen|schlagen|vergleichen|übertreffen|überbieten|überhören|überschätzen)"
        r"|von der hand zu weisen|lumpen|ungern|unbekannt|unumstritten|aus der ruhe bringen|hinterm berg|hinter dem berg|nehmen lass\w*|zurückgeschreckt|gezögert|gezaudert|gescheut|gespart|gegeizt|gewankt|zögern|scheuen|geizen|sparen mit)",
        r"(?:zöger|zauder|scheu|geiz|knauser|wank|ruh|rast)\w* (?:\w+ ){0,2}?nicht(?: mit)?|reiß\w* nicht ab|hör\w* nicht auf(?=,|\.| zu)|steh\w* \w+ nicht nach|sparte?n? nicht mit",
        r"l(?:ass|äss|ieß|ass)\w* (?:\w+ ){0,3}?sich (?:\w+ ){0,3}?nicht (?:\w+ ){0,2}?nehmen|l(?:ass|äss|ieß)\w* nicht (?:nach|locker)|l(?:äss|ieß|ass)\w* (?:\w+ ){0,2}?nicht lange auf sich warten|l(?:äss|ieß|ass)\w* sich nicht lumpen|ließ\w* \w+ nicht lange bitten",
        r"(?:noch )?nie (?:zuvor )?(?:\w+ ){0,2}?(?:besser|so \w+|größer|höher|stärker|wichtiger|schöner)(?! als)",
        r"nie müde|kannt?e?n? (?:\w+ )?kein(?:e|en)? (?:grenzen|ende|halten|pardon)|kennt kein(?:e|en)? (?:grenzen|ende)|nicht (?:eben|gerade) (?:wenig\w*|selten|arm|klein|billig)|nicht (?:kleckern|schlecht(?=er? (?:staunen|wundern))|fehl am platz)|nicht wenig\w*|nicht schlecht",
    ),
    "fr": _phrases(
        r"sans (?:(?:aucune?|la moindre|le moindre|l'ombre d'une?|nulle?|trop de|trop|plus|grande?s?|guère de|jamais|nul) )?(?:se )?(?:discontinuer|réserves?|faille|failles|hésiter|hésitations?|contreparties?|broncher|délais?|tarder|attendre|encombres?|détours?|ambages|équivoques?|ambiguïtés?|doute|coup férir|pareil\w*|égal\w*|appel|trêve"
        r"|répit|arrêt|interruptions?|fin|bornes?|limites?|mesure|compter|conditions?(?: préalables?)?|restrictions?|retenue|difficultés?|peine|mal|efforts?|problèmes?|accrocs?|heurts?|fard|complexes?|vergogne|ciller|sourciller|rechigner|lasser|faillir|ménager|partage|concessions?|compromis|distinction|rival|commune mesure"
        r"|gêne|façons?|ménagements?|nombre|désemparer|faiblir|fléchir|coup de frein|à-coups?|anicroches?|reproche|tache|bavure|ostentation|affectation|détour|faute|erreur|fausse note|fausses notes|crainte|relâche|cesse|objections?|opposition|voix contre)",
        r"n(?:e |')(?:(?:en|y|se|me|nous|les?|la) |l'|s'|en |y )*(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|ai|avons|eut|eurent|fut) (?:pas|point|jamais|guère) (?:hésité\w*|tardé\w*|manqué|failli|lésiné|démérité|cessé|lassé\w*|molli|faibli|fléchi|bronché|perdu (?:de|une (?:minute|seconde)) ?(?:temps)?|perdu un instant|caché (?:que|son|sa|ses|leurs?)"
        r"|dissimulé (?:que|son|sa|ses|leurs?)|boudé son|ménagé (?:ses|leurs)|compté (?:ses|leurs)|mâché|attendu pour|rougi|reculé|épargné (?:ses|leurs))",
        r"n(?:e |')(?:(?:en|y|se|me|nous|les?|la) |l'|s'|en |y )*(?:hésit|tard|manqu|lésin|tari|lass|désempl|désarm|démérit|faibli)\w* (?:pas|jamais|point|guère|plus)(?: \w+ (?:mots|occasion))?(?: de| à| d')?",
        r"n(?:e |')(?:cach|dissimul)\w+ (?:pas|point|guère) (?:que|son|sa|ses|leurs?)",
        r"n(?:e |')(?:(?:a|ont|avait|avaient|aura) )?(?:ménag|épargn|néglig)\w* (?:aucune?|nulle?) (?:efforts?|peine|dépense|sacrifice|moyen|occasion|piste|détail)",
        r"n(?:e |')(?:regard|recul|lésin)\w* (?:pas|devant rien)(?: à la dépense| sur les moyens)?|n(?:e |')(?:a |ont |avait )?(?:reculé|reculent|recule) devant (?:rien|aucun\w*)",
        r"n(?:e |')(?:saurai(?:t|ent)|peut|pourrait|pouvait) (?:\w+ )?(?:trop|assez|jamais (?:trop|assez)|pas (?:mieux|plus))|on ne peut (?:plus|mieux)|n(?:e |')(?:a|ont|avait|eut|aura) (?:\w+ )?de cesse(?: (?:de|que))?",
        r"n(?:e |')(?:fait|faisait|fera|laisse|laissait) (?:\w+ )?(?:aucun|nul|pas de|plus de|pas l'ombre d'un|pas) doute",
        r"n(?:e |')(?:est|était|sont|étaient|fut|a été) (?:\w+ )?(?:pas|plus|point|guère) (?:\w+ ){0,2}?(?:hasard|secret|mystère|surprise|sans|étrang\w+|en reste|rare\w*|avare\w*|peu|négligeable\w*|inutile\w*|anodin\w*|à démontrer|à prouver|à présenter)|n(?:e |')(?:est|était) un (?:secret|mystère) pour personne|nul n'ignore|personne n'ignore",
        r"n'en déplaise|(?:il|cela|ça) va sans dire|va de soi|à n'en (?:pas|point) douter|sans l'ombre d'un doute|rien de (?:tel|mieux|plus naturel)|rien (?:de )?moins que|pas des moindres|pas peu|pas le moindre doute|il n'y a pas de doute|nul doute",
        r"n(?:e |')(?:\w+ )?jamais (?:\w+ ){0,2}?(?:aussi \w+|autant|si \w+|mieux|tant)(?! que)",
    ),
}
_SOFT = {
    "en": _phrases(
        r"(?:come|comes|came|coming|amount|amounts|amounted|lead|leads|led|end|ends|ended) (?:to|in) nothing",
        r"(?:could|can)(?:n't| not|not) care less|no (?:skin off|concern of)",
        r"without (?:incident|consequence|effect|result|sequel|a result|an answer|a response|agreement|an agreement|a deal)",
        r"with no (?:agreement|deal|result|outcome)",
        r"(?:can't|cannot|can not|couldn't|could not) be (?:ignored|overlooked|neglected|denied|doubted|disputed)",
    ),
    "ru": _phrases(
        r"(?:мне|тебе|ему|ей|нам|вам|им|себе|всем|\w+(?:ам|ям|ому|ему|у|ю)) (?:было |будет |совершенно |решительно )?вс[её] равно",
        r"вс[её] равно,? (?=кто|что|где|когда|как|какой|куда|чей|чья|сколько|откуда|будет ли|есть ли)",
        r"(?:вернул\w*|остал\w*|уш[её]л|ушли|ушла|уехал\w*|остан\w+|верн\w+) ни с чем|(?:законч|заверш|оконч)\w+ ничем",
        r"без (?:последствий|результата|результатов|ответа|внимания|удовлетворения|движения|изменений|происшествий|инцидентов)",
        r"не у дел|ни при ч[её]м|ничего не сто\w+",
    ),
    "zh": r"无所谓|不了了之|不知所终|无果|无疾而终|不以为|没(?:有)?下文|没戏|没辙|不相干|不搭界|不买账|不感兴趣|不闻不问|不当回事|漠不关心|不予(?:置评|理会|理睬|受理|采纳)|不见踪影|不见起色|不尽(?:如|人意|相同|一致|理想)|不相(?:符|称|容|干)|不翼|无人问津|无济|无望|无缘",
    "ja": (
        rf"手[つ付]かず|(?:意に|気に)介さ{_NA}|(?:相手|問題|ものの数)に(?:は|も)?し{_NA}|何事も?なく|何事もな(?:く|かっ)|(?:大事|事|大過)(?:に至ら|な)(?:ず|く)|鳴かず飛ばず|煮え切ら{_NA}|日の目を見{_NA}|芽が出{_NA}|振るわ{_NA}"
        rf"|冴え{_NA}|実を結ば{_NA}|手が(?:回ら|届か){_NA}|歯が立た{_NA}|鳴りを潜め|埒が明か{_NA}|らちが[明あ]か{_NA}|どこ吹く|(?:小さ|軽|浅|低|短|遅|薄)く(?:は)?{_NA}"
    ),
    "ko": r"(?:적|작|드물|낯설|가볍|짧|얕)지 ?않|유례(?:가|를)? ?없|개의(?:치|하지) ?않|아랑곳(?:하지)? ?않|상관(?:이|은|도)? ?없|관계(?:가|는|도)? ?없이|별 ?(?:일|소득|성과|진전|문제|사고)(?:이|가)? ?없|소용(?:이|도)? ?없|온데간데 ?없|간데없|흔적도 ?없|성과(?:가|도)? ?없이|결론(?:을|도)? ?(?:내지 ?못|없이)|합의 ?없이|내키지 ?않|달갑지 ?않|탐탁지 ?않|석연치 ?않|여의치 ?않|신통치 ?않",
    "de": _phrases(
        r"ohne (?:ergebnis|erfolg|folgen|einigung|antwort|wirkung|resonanz|echo|zutun|zwischenfälle|schaden|verletzung(?:en)?)",
        r"(?:nichts|nichts mehr) (?:wurde|wird|geworden|daraus|werden)|wurde nichts|(?:wird|wurde|wurden) (?:daraus )?nichts|kein interesse|nicht vom fleck|nicht der rede wert|nichts zu machen|nichts ausrichten",
    ),
    "fr": _phrases(
        r"sans (?:suites?|succès|effets?|résultats?|lendemain|incidents?|réponse|accord|issue|conséquences?|intérêt|dommages?)",
        r"n(?:e |')(?:a|ont|avait|avaient|aura|auront) (?:pas|jamais|guère) abouti|n(?:e |')about\w+ (?:pas|à rien)",
    ),
}


def nothing(code: str) -> str:
    """The expression of a language for turns that deny nothing; "" where none are written."""
    return _NOTHING.get(code, "")


def soft(code: str) -> str:
    """The same for denials that another language says by a word as often."""
    return _SOFT.get(code, "")

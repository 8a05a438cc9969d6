"""Words with a denial inside: unaware, refused, 无意, 欠く, недоказанный. Another language may say them with a denial, or with one of these.

Written from general knowledge of the languages. All are regular expressions over lower-case text. What the group `whole` holds is a word
whose denied part is a word itself: in `whole`, that part is the group `rest` (un-AWARE, 无-意, ERMÜDUNGS-los).
"""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.implying import IMPLYING


def _stems(line: str) -> str:
    """Beginnings of words."""
    return rf"(?<![\w'])(?:{'|'.join(line.split())})\w*"


def _phrases(*lines: str) -> str:
    """Whole words and phrases."""
    return rf"(?<![\w'])(?:{'|'.join(lines)})(?![\w'])"


_EN = "|".join(
    (
        _stems(
            "refus reject deny denied denies denial decline declining fail lack absence absent unable inability avoid prevent prohibit forbid "
            "forbad ban(?:s|ned|ning)?\\b bar(?:s|red|ring)?\\b ceas halt abandon cancel withh[oe]ld refrain devoid miss(?:ed|es|ing)?\\b exclud "
            "exempt impossib abolish scrapp suspend oppos object(?:ed|s|ion) resist dismiss overturn annul void withdr[ae]w overlook neglect omit "
            "disput contest(?:s|ed|ing)?\\b refut rebut struck\\b shun barely hardly scarcely doubt sceptic skeptic ignor forg[eo]t silen wrong\\b false mistaken erroneous innocen acquit conceal hid(?:e|es|den)?\\b secre(?:cy|t(?!ar)) "
            "empty vacan idle difficult struggl waive spare[ds]?\\b defy defied rescind revok repeal lift(?:ed|s)?\\b shelv expire lapse premature "
            "abst(?:ain|ention) shirk evad(?:e|ing) evasi forgo forwent relinquish renounc repudiat thwart preclud imped hinder foil(?:ed|s|ing) scupper boycott sidestep desist default(?:ed|s|ing)?\\b stall(?:ed|s|ing)?\\b block(?:ed|ing)\\b futil fruitless"
        ),
        _phrases(
            r"rul(?:e|es|ed|ing) out",
            r"(?:fall|falls|fell|fallen|falling|stop|stops|stopped|stopping)(?: \w+)? short of",
            r"far from",
            r"(?:shut|shuts|locked|kept|keep|keeps|left|leave|leaves) (?:\w+ ){0,3}?out",
            r"less than",
            r"free (?:of|from)(?! charge)",
            r"(?:turn|turns|turned|turning) down",
            r"stop(?:s|ped|ping)?",
            r"(?:hard|difficult|unlikely|loath|reluctant) to",
            r"remained yet to",
            r"remains? to be",
            r"anything but",
            r"rather than",
            r"instead of",
            r"too \w+(?: \w+)? (?:to|for)",
            r"the last (?:thing|person)",
            r"out of (?:account|consideration|the question|reach)",
            r"(?:still|are|is) to come",
            r"yet to (?:\w+)",
            r"in vain|to no avail|lost on|turn(?:s|ed|ing)? a (?:blind eye|deaf ear)|steer(?:s|ed|ing)? clear",
            r"(?:stay|keep|kept)(?:s|ed|ing)? (?:away|out of|from|silent|quiet)",
            r"nil",
            r"zero",
            r"little(?= (?:evidence|chance|hope|sign|doubt|reason|to|more|interest|prospect))",
        ),
        (
            r"(?P<whole>(?<![\w'])(?:un(?!i|der|til|cle|an|less|it)|non-?(?!etheless)|dis(?=agre|approv|allow|belie|honest|continu|satisf|trust|regard|obey|qualif"
            r"|like|own|avow|connect|appear|loyal|interest|advant|proportion|similar|order|courag|comfort|respect|claim)"
            r"|i[mlrn](?=possib|partial|perfect|mature|moral|practic|proper|prob|legal|legit|regular|respons|relevan|reconcil|replac|revers|capab|capac"
            r"|complet|consist|correct|eligib|sufficien|adequa|valid|visib|activ|accura|action|appropri|conclusive|direct|divisib|effect|effic|equal"
            r"|escap|experien|flexib|formal|frequent|just|secur|stab|tolera|volunt|admiss|alien|applic|comp(?:at|et)|convenien|discrim|hum[ae]|offens|sensitiv|toleran))"
            r"(?P<rest>[a-z]{4,}))"
        ),
        r"(?P<whole2>(?<![\w'])(?P<rest2>[a-z]{3,})(?<!un)(?<!home)(?<!regard)(?<!nonethe)(?<!neverthe)(?<!bl)less(?:ly|ness)?(?!\w))",
    )
)
_RU = "|".join(
    (
        _stems(
            "отказ отверг отверж отклон отриц опроверг опроверж отсутств лиш(?!ь|н) провал запре[тщ] прекра избе[гж] воздерж помеша препятств мешал "
            "утрат отмен утаи умолч умалч скры(?:л|т|в) едва трудно сложно затруд срыв сорва пропуст промолч невозмож недопу возраж оспор "
            "исключ опасен сомне чужд маловероят маловажн малоизвест игнор забы(?:л|т|в) молч ошиб ложн лжив оправда(?!в) скры(?!вая) тайн пуст(?:ой|ая|ое|ые|ует|ова) вакант простаива просроч снят(?:ь|а|о|ы)?\\b истек беспрецед небыва "
            "уклон(?:я|ил|ени|ит|ив) отрек отрёк отреч пренебр саботир бойкот упусти упуще проигнор воспротив противодейств сопротивл блокир заблокир впустую тщетн напрасн уволь(?:те)\\b сторон(?:ил|ят|ит)(?:ся|ись) прогул отступил"
        ),
        _phrases(
            r"вряд ли",
            r"с трудом",
            r"далек[аоие]? от",
            r"вместо того,? чтобы",
            r"свобод\w+ от",
            r"слишком \w+,? чтобы",
            r"мимо",
            r"(?:всё |все )?(?:ещё|еще|пока) (?:впереди|предстоит\w*)|остал\w+ без \w+|остава\w+ без \w+|за рамками|за скобками|сошл\w+ с рук",
            r"(?:перекладыва|перелож|свалива|сбрасыва)\w* (?:\w+ )?(?:вин|ответственност)\w+",
            r"преждевремен\w+|рано (?=\w+ть)",
            r"освобожд[её]н\w*|освобожда\w+",
            r"отуч(?:ил|ива)\w*|разуч(?:ил|ива)\w*|отвык\w*",
        ),
        (
            r"(?P<whole>(?<![\w'])(?:недо(?=[а-яё]{4})|не(?!га|дел|бо|бес|ж|зав|котор|скол|мног|медл|м[её]?ц|фт|рв|обход|однокр|смотр|давн|др|льз|[её]$|ск|ст[иу]|посред|мину|избеж"
            r"|навид|долго|редко|плох|даром|вест|йтр|йро|кто|что|кий|за[бв]ыва|маловаж|устан|гр|пал|оф|о-|преме|замедл|уклон|пременн|укосн|далек|далёк)|бе[зс](?!пор|опас|покой|плат|пилот|ед|ум|рук|усл|смерт))"
            r"(?P<rest>[а-яё]{4,}))"
        ),
    )
)
_ZH = (
    r"(?<!在)拒(?:绝|不|签|付|收|缴|交|载|认)?|否(?:认|决|定)|驳(?:回|斥)|缺(?:乏|少|失|席|位|口|水|电|血)?|欠缺|难以|很难|难(?=[以于得])|禁(?:止|令|运|渔|漁|烟|煙|航|飞|飛|售|入|赛|賽|酒|行|用|播|言|捕|牧|伐)|严禁|避免|防止|以防|以免|免(?:除|于|於|受|遭|职|職|缴|繳|征|徵|交|签|簽|税|稅|收|试|試|检|檢|考|罚|罰|予|去|责|責|票|息|租)|豁免|(?:无|無)(?=[一-龥]{0,4}(?:证据|證據|迹象|跡象|依据|依據))|避而不谈|只字不提|隻字不提|绝口不提|不置可否|为时(?:尚|过)早"
    r"|失败|放弃|取消|停(?:止|办|飞|产|火|播)|终止|中[断止]|反对|阻(?:止|挠|拦)|杜绝|排除|撤(?:回|销|诉)|搁置|怀疑|质疑|存疑|异议|忘|沉默|闭口|保密|错误|虚假|谎|误|空(?:置|缺|白|着|谈)|暂缓|推迟|拖欠|逾期|作废|失效|废除|解除|忽视|忽略|遗漏|隐瞒|推翻|否则|尚待|有待|何(?:来|谈)|谈何|岂|哪(?:来|会|能)|怎(?:会|能)|错失|错过|丧失|失(?:去|约|职|守|传|灵|信)|流拍|落(?:空|选|榜)|推(?:卸|诿|委|辞|脱|却)|逃(?:避|脱|税|课|票)|[躲规回]避|抵(?:制|赖)|弃(?:权|考|用|赛|置)|旷(?:课|工)|漠视|置之(?:不理|度外)|[谢回]绝|婉拒|爽约|缺阵|缺勤|罢(?:工|课|市)|休(?:战|市|会|刊|庭|业|赛)|停(?:工|课|业|航|电|水|刊|运|职|战)|来日方长"
    r"|(?P<whole>(?:不(?=[满安幸利平公正当便良法稳适妥详明])|[无無](?!论|論|非|比|线|線|锡|偿|穷|缝|聊|赖|奈|辜|所|名|量)|非(?!洲|常|得|但|凡|遗|典|议)|未(?!来|來|必))(?P<rest>[一-龥]{1,4}))"
)
_JA = (
    r"欠(?:く|い|け|き|如|落|席)|拒(?:否|絶|ん|み|む|ま)|断(?:っ|り|る|わ|念)|否(?:定|認|決)|避け|回避|免れ|免(?:じ|除)|逃(?:し|す|れ|せ)|失(?:敗|っ|い|う|わ|念)|難し|難色|がた[いくか]|難[いくか]|にく[いくか]|づら[いくか]|(?<=[いきしちひみりぎじびぴえけせねべめれげぜ居見出得来])かね(?:る|た|て|ま)|困難"
    r"|禁(?!固|錮|物|断の)|反対|やめ|止め|止ま|取りやめ|中止|中断|停止|見送|見合わせ|差し控え|撤回|取り消|取消|放棄|控え|阻(?:止|ん|む|ま|み)|防(?:い|ぐ|止|げ)|妨げ|乏し|見込み薄|薄[いれ]|外(?:れ|さ|し)た|抜きで?|すら|どころか|なき|棄却|却下|疑[いうっわ]|異議|異論|忘れ|沈黙|黙[っり秘]|伏せ|隠[しすさ]|誤[っりる]|間違[えっい]|虚偽|[嘘うそ]そ?だ|空席|空白|空き|据え置|解除|廃止|失効|延期|遅れ|退け|覆(?:し|さ|っ)|疑問|異な|違(?:っ|う|い)"
    r"|休(?:む|み|ん[だで]|ま|場|館|業|校|講|刊|戦)|欠(?:場|航|勤|員)|辞退|棄権|怠[るりっら]|逸[しす]|ボイコット|サボ|見落と|見過ご|見逃|聞き流|黙殺|受け流|はねつけ|突っぱね|背[いくけ](?!景)|逆らっ|取りこぼ|これから(?=だ|である|です|の課題|となる|の話)|先送り|棚上げ|お預け|未だ|頓挫|不発|空振り|落選|責任転嫁|転嫁|逃れ|及び腰|見合わ|手控え|免税|時期尚早|口を閉ざ|口をつぐ|ノーコメント|言及を避|まま(?=だ|で|、|と)|残(?:る|った)(?=課題|問題)|(?P<whole>(?:(?<!行方)不(?!動産|思議)|無(?!料|償|線|我|論)|未(?!来|明|亡)|非(?!常|難))(?P<rest>[一-龥]{1,4}))"
)
_KO = (
    r"거부|거절|부인(?!과)|부정|실패|어렵|어려|금지|반대|포기|취소|중단|철회|제외|막(?:았|아|는|을|기)|피하|피할|피해야|회피|배제|잃|놓치|놓쳐|놓친|멈추|멈춰|그만두|드물|힘들|힘든|부족|결여|면제|삼가|자제|유보|시기상조|입을 다물|말을 아끼|언급을 피|없애|모르|모른|몰라|기각|각하|의심|의문|이의|잊|침묵|숨기|숨겨|함구|거짓|허위|틀리|틀렸|공석|동결|해제|폐지|연기|늦|보류|무산|미루|밖에|불참|기피|외면|거역|저지|방해|가로막|기권|결석|결근|결장|휴(?:업|관|교|장|진|전|강)|보이콧|묵살|등한|소홀|태만|게을리|떠넘|전가|모면|면하|면했|물리치|뿌리치|사양|좌절|헛되|빗나|어긋|아직 남|단념|체념|손을 떼|불발|낙선|탈락"
    r"|(?P<whole>(?<!\w)(?:불(?=가|허|참|필|충|확|분|투|공|완|평|합|신|안|만|법|일|규칙|균형|명확|명료|일치|만족|편|이행|연속|특정|성실|리한)"
    r"|비(?=핵|공|합|현|정|효|무|상식|회원|거주|협조|동의|준수|가입|당사|군사|우호|민주|인도|윤리|과학|생산|전문|영리|보유|대칭|동맹|폭력|상임|노출|체계|대면|활성|조직|숙련|경제|이성|전형|위생|주거|흡연)"
    r"|무(?=의|조|효|책|관|패|과|제|자비|분|차|단|죄|혐|기한|해|응|사|허가|면허|등록|국적|방비|보험|기명|투표|소속|계획|질서|담보|보증|이자|대책|소득|감각|승|득점|응답|통보|신고|저항|오류|결함)"
    r"|미(?=흡|확|정|달|완|등|해결|공|지급|신고|발표|배치|비준|가입|이행|포함|참가|승인|사용|제출|실시|채택|판매|분양|체결|성년|성숙|결|입증|검증|반영|보고|기재|통보|작동|착공|착수|응답|납|지정|인정|허가|보유|설치|개척|개발|처리|수령|도착|출석|동의|준수)"
    r"|부(?=적합|적절|적격|정확|자유|조화|도덕|주의|동의|재중|존재))(?P<rest>[가-힣]{1,4}))"
)
_DE = "|".join(
    (
        _stems(
            "ablehn abgelehnt verweiger weiger mangel mangels fehl verhinder vermeid verbot verbiet verboten ausgeschl ausschl ausschließ scheiter gescheitert verzicht "
            "leugn dement zurückgewiesen zurückweis bestreit bestritt bestreiten untersag aufhör einstell eingestellt gestoppt stopp wegblei absag abgesagt beend verlor "
            "verlier versäum unterließ unterlass unterblieb entbehr verschw[ie]+g verpass verneint verneinen widersprach aufgehoben aufheb schwerlich kaum zweifel bezweif ignor vergess verga[sß] schweig schwieg falsch irr(?:t|ig|tum) unschuld freigespro freispr leer(?:e|en|er)?\\b geheim verschob verschieb erlosch "
            "widersetz stimmenthaltung fernbl fernhielt fernhalt missling misslang misslung vereitel blockier boykott unterbind unterband unterbund abstreit abgestritt abstritt vorenth entging(?:en)?\\b entgeh entgangen entzog entzieh entzogen meid(?:e|en|et)\\b mied gemieden vergeblich vergebens ausbl(?:eib|ieb) ausgeblieb mangelt"
        ),
        _phrases(
            r"lehnt\w*(?= (?:\w+ ){0,8}?ab(?!\w))",
            r"frei von",
            r"weit davon entfernt",
            r"anstatt",
            r"statt",
            r"schwer zu",
            r"zu \w+,? (?:um|als dass)",
            r"steht\w* noch (?:aus|bevor)|stehen noch (?:aus|bevor)|stand\w* noch (?:aus|bevor)",
            r"der stimme enth\w+|enth(?:ält|alten|ielt|ielten) sich(?! \w+ (?:in|im))|außer (?:acht|betracht)|lässt auf sich warten|bl(?:eib|ieb)\w* (?:\w+ ){0,4}?(?:aus|fern|schuldig)",
        ),
        r"(?P<whole>(?<![\w'])(?:un(?!d|t|s|ion|iv|ge(?:fähr|heuer)|fall|mittel|längst|ter)|nicht-?(?=\w)|miss(?=\w{4}))(?P<rest>[a-zäöüß]{4,}))",
        r"(?P<whole2>(?<![\w'])(?P<rest2>[a-zäöüß]{4,})los(?:e[nrsm]?|igkeit)?(?!\w))",
    )
)
_FR = "|".join(
    (
        _stems(
            "refus rejet rejett rejeté manqu absen interdi empêch évit échou échec impuiss incap insuff renonc nié nier démenti dément abandonn annul exclu écart "
            "refoul priv[éea] dépourv dénu cess arrêt suspen oppos contest conteste omet omis ignor débout infirm inexist guère faute peine dout ignor oubli silenc faux\\b fausse erron innocen acquitt vide\\b vacan secret cach[éea] lev[ée]e?\\b "
            "abst(?:en|in|ien)(?!sion) abstention failli(?:t|r|rent|ra|ssai\\w+)?\\b défaill esquiv élud contourn boycott entrav dédaign néglig(?!é) sabot bloqu dérob désist vainement"
        ),
        _phrases(
            r"faute d(?:e|')",
            r"à peine",
            r"peu",
            r"loin d(?:e|')",
            r"difficile(?:ment)?",
            r"au lieu d(?:e|')",
            r"à défaut|défaut d(?:e|')|hors (?:de question|de cause)|en vain|laiss\w+ de côté|pas encore|encore à venir|tard\w+ à|lettre morte|sans suite",
            r"plutôt qu(?:e|')",
            r"trop \w+ pour",
            r"reste(?:nt)? à",
            r"exempt\w*|dispens[ée]\w*|prématuré\w*",
        ),
        (
            r"(?P<whole>(?<![\w'])(?:i[mlrn](?=possib|parti|parfait|prob|prévu|puiss|mobil|légal|légit|lisib|logiq|régul|respons|réaliste|remplaç|vers|capab|compl|correct|suffis|adéqua|valid"
            r"|visib|acti|appropri|chang|conn|direct|effic|égal|expériment|just|sécur|stab|utile|volont|tolér|accept|certain|conscien|exact|exist|habit|satisf|humain|dépend)|non-?(?=\w{4})|mé(?=conn|content)|dés(?=accord|avou|approuv|ordre))"
            r"(?P<rest>[a-zà-ÿœ]{3,}))"
        ),
    )
)
_INSIDE = {"en": _EN, "ru": _RU, "zh": _ZH, "ja": _JA, "ko": _KO, "de": _DE, "fr": _FR}


_WEAK = {
    "en": _phrases(
        r"end(?:ed|s)?",
        r"free(?: of charge)?|gratis|vanish\w*|disappear\w*",
        r"gone",
        r"former",
        r"same",
        r"different",
        r"differ\w*",
        r"against",
        r"poor\w*",
        r"bad",
        r"weak\w*",
        r"late",
        r"let alone",
        r"too",
        r"by",
        r"lose|loses|lost",
        r"at (?:most|least)",
        r"within",
        r"up to",
        r"only",
        r"except(?:ing)?",
        r"but",
        r"few(?:er)?",
        r"under",
        r"below",
        r"unless",
        r"before",
        r"until",
        r"alone",
        r"otherwise",
        r"away",
        r"else",
    ),
    "ru": _phrases(
        r"закончил\w*",
        r"бесплатн\w+|безвозмездн\w+|даром|исчез\w+|пропа(?:л|в|да)\w*",
        r"заверш\w+",
        r"бывш\w+",
        r"прежн\w+",
        r"сохран\w+",
        r"ин(?:ой|ая|ое|ые|ого|ую)",
        r"отлича\w+",
        r"разн\w+",
        r"против",
        r"плох\w*",
        r"слаб\w*",
        r"опозда\w+",
        r"тем более",
        r"слишком",
        r"потер\w+",
        r"максимум",
        r"минимум",
        r"в пределах",
        r"до",
        r"менее",
        r"мало",
        r"иначе",
        r"(?:прежде|раньше|ранее|до того),? (?:чем|как)",
        r"ниже",
        r"кроме",
        r"зато",
        r"а",
        r"но",
    ),
    "zh": r"免费|免費|无偿|無償|消失|失踪|失蹤|结束|告终|到期|维持|照旧|依旧|有别|差异|分歧|各异|差(?!不多)|糟|弱|迟|晚|何况|遑论|太|过于|对抗|以内|之内|以下|最多|至多|至少|才|仅|只|除|唯|而是|以前|之前|外|另|其他|少|别|勉强|很低|不到|未满|不足|不超",
    "ja": r"無料|無償|消え|紛失|行方不明|終わ|終え|終了|なくな|同じ|ましてや|弱|悪[いくか]|劣|遅|過ぎ|すぎ|対し|までに|以内|以下|未満|最大|最多|最低|だけ|のみ|しか|以外|ほか|前に|までは|ものの|別|少な|むしろ|代わ|遅く|わずか|かろうじて|ようやく",
    "ko": r"무료|무상|사라|끝|종료|만료|더는|같은|그대로|약하|약한|나쁘|나쁜|너무|까지|하물며|이내|이하|미만|최대|최소|안에|만(?= |이|을)|뿐|전에|외에|말고|대신|오히려|겨우|비로소|별도|다른|적은|적다",
    "de": _phrases(
        r"endet\w*",
        r"kostenfrei|kostenlos\w*|gratis|unentgeltlich|verschw[ua]nd\w*|verschwinden",
        r"vorbei",
        r"ehemal\w+",
        r"gleich\w*",
        r"anders",
        r"verschieden\w*",
        r"gegen",
        r"schlecht\w*",
        r"schwach\w*",
        r"spät\w*",
        r"zu",
        r"verlor\w*",
        r"höchstens",
        r"mindestens",
        r"innerhalb",
        r"bis",
        r"maximal",
        r"nur",
        r"erst",
        r"weniger",
        r"wenige",
        r"sondern",
        r"außer",
        r"bevor",
        r"sonst",
        r"lediglich",
    ),
    "fr": _phrases(
        r"fin",
        r"gratuit\w*|gratis|disparu\w*|disparai\w+",
        r"termin\w+",
        r"ancien\w*",
        r"même\w*",
        r"différ\w+",
        r"contre",
        r"mauvais\w*",
        r"mal",
        r"faible\w*",
        r"tard",
        r"trop",
        r"perd\w+",
        r"au (?:plus|moins)",
        r"d'ici",
        r"jusqu'?\w*",
        r"seul\w*",
        r"avant",
        r"sauf",
        r"mais",
        r"moins",
        r"autre\w*",
        r"hormis",
        r"sinon",
    ),
}


@lru_cache(maxsize=16)
def weak(code: str) -> re.Pattern[str] | None:
    """What finds words that deny nothing by themselves and may render a denial (only, at most, 才, ещё); None where none are written."""
    expression = _WEAK.get(code)
    return re.compile(expression) if expression else None


@lru_cache(maxsize=16)
def inside(code: str) -> re.Pattern[str] | None:
    """What finds such words of a language, in lower-case text; None where they are not written yet."""
    expressions = [e for e in (IMPLYING.get(code), _INSIDE.get(code)) if e]
    return re.compile("|".join(expressions)) if expressions else None


def denied_part(found: re.Match[str]) -> tuple[int, int] | None:
    """Where the word stands that is denied inside the found one; None where none is."""
    groups = found.groupdict()
    for name in ("rest", "rest2"):
        if groups.get(name):
            return found.span(name)
    return None

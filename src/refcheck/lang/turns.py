"""More turns of speech around denials, for lang/denying.py: phrases that other languages seldom say with a denial.

Written from general knowledge of the languages. All are regular expressions over lower-case text.
"""

from __future__ import annotations

ZH_IDIOMS = (
    "[无無][异異][于於]|不啻|不(?:晚|迟|早|高|多|大|小)于|更不(?:用|必|要)说|不等(?=[，。；、：）)的]|$)|不一(?![样樣致定])|一去不(?:复?返|回)|一蹶不振|一尘不染|一窍不通|一言不发|一动不动|不三不四|不以为[然意]|不伦不类|不修边幅|不共戴天|不出所料|不卑不亢|不可(?:告人|收拾|救药|理喻|逾越)|不合时宜|不吐不快|不堪(?:一击|设想)|不声不响|不失时机|不寒而栗"
    "|不屑一顾|不怀好意|不慌不忙|不拘(?:一格|小节)|不攻自破|不明(?:不白|真相|飞行物|身份|原因)|不欢而散|不毛之地|不温不火|不翼而飞|不胫而走|不自量力|不苟言笑|不虚此行|不见天日|不解之缘|不计前嫌|不负众望|不足(?:为奇|为训|挂齿|轻重)|不近人情"
    "|不远千里|不速之客|不闻不问|不露声色|不顾一切|不屈|不朽|举世无双|乐此不疲|人事不省|入不敷出|出其不意|原封不动|参差不齐|名不副实|名不虚传|史无前例|各不相同|含糊不清|喋喋不休|执迷不悟|坐立不安|坚不可摧|坚持不懈|大惑不解|始终不渝"
    "|孜孜不倦|居高不下|屡教不改|座无虚席|忐忑不安|愤愤不平|战无不胜|所向无敌|打抱不平|持续不断|按兵不动|捉摸不定|措手不及|摇摆不定|无动于衷|无可(?:奈何|厚非|比拟|争议|争辩|挽回)|无所(?:适从|作为|事事|不)|无处不|无济于事|无关紧要"
    "|无独有偶|无穷无尽|无精打采|无缘无故|无与伦比|无足轻重|有增无减|有备无患|有过之(?:而)?无不及|水泄不通|波澜不惊|滔滔不绝|独一无二|生生不息|百思不(?:得其)?解|百无聊赖|目不(?:暇接|转睛)|直言不讳|美不胜收|群龙无首|聊胜于无"
    "|自强不息|自顾不暇|良莠不齐|萎靡不振|视而不见|赞不绝口|足不出户|身不由己|连绵不断|迫不得已|遥不可及|防不胜防|雷打不动|青黄不接|非同(?:小可|寻常)|飘忽不定|(?:停滞|裹足|徘徊|驻足)不前|鸦雀无声|默默无闻|无家可归|有条不紊|深信不疑"
    "|源源不断|必不可少|[毫无无]{1,2}保留|不慎|闻所未闻|[无毋]须讳言|不瞒|毫不(?:动摇|犹豫|迟疑|动容|留情|含糊|掩饰|意外|逊色|示弱|夸张)|动荡不安|焦躁不安|岂不|何不|唯恐不|不由分说|不容分说|不在少数|不计代价|不惜一切|不时之需|无不|水土不服|缺一不可|非此即彼|若非|无非|莫非|除非|是非|并非没有|不是没有|不无(?:关系|道理|裨益)"
)
JA_IDIOMS = (
    "(?:構|かま)(?:わない|いません|わず)|(?:見劣りし|負けて(?:は)?い|途切れることな|やむことな|止むことな|休む間もな|例に漏れ|包み隠さ|取りあえ|取り敢え|とりあえ|図ら|時を移さ|間を置か|日を置か|負けず劣ら|容易なら|やむにやまれ|一方なら|間断な|遅滞な|遺憾な|苦もな|つつがな|恙な|大過な|申し分(?:の|が)?な|比類(?:の|が)?な|絶えることな|枚挙に(?:いとま|暇)(?:が|の)?な|言い過ぎで(?:は|も)?な|過言で(?:は|も)?な|まんざらでもな|人後に落ち|切っても切れ|一も二もな|遜色(?:が|の)?な|差し支え(?:が|は)?な|何の変哲もな|数知れ|手段を選ば|我知ら|見ず知らず|ものともせ|目もくれ|人知れ|物言わ[ぬず]|並々なら|のっぴきなら|ひとかたなら|言わずもがな|言わずと"
    "|期せず|図らず|何食わぬ|素知らぬ|抜き差しなら|及ばずなが|飲まず食わず|余すところな|滞りな|前触れ(?:も)?な|ためらいな|いざ知らず|取り留め(?:の)?な|そっけな|素っ気な|だらしな|大人気な|あどけな|いたたまれ|やるせな|みっともな|すべからく|ろくでもな|類(?:を|の)?(?:見|み))(?:ない|なかっ|なく|ません|[ずぬいくしけ]|かっ)"
    # only as adverbs: 残らず means all, 残らない that nothing is left
    "|(?:余さ|残さ|一人残ら|一つ残ら|残ら|欠かさ|漏らさ|もらさ|迷わ|ためらわ|躊躇せ|休ま|弛ま|惜しま)ず(?!に(?:済|す)|、?また)"
)
KO_NOTHING = (
    r"(?:비용|요금|대가) ?없|밖에 (?:[가-힣]+ ){0,2}?[가-힣]*(?:않|못|없)|"
    "지 ?않(?:습니까|았습니까|나요|았나요|을까요|은가요|는가요)|(?:이|가|은|는) ?아(?:닙니까|닌가요|니었습니까|닐까요)|지 ?않(?:은가|는가|은지|는지)|(?:에|만) ?그치지 ?않|에 머물지 ?않|뒤지지 ?않|뒤떨어지지 ?않|뒤처지지 ?않|뿐더러|지 않을까|지 않나(?=[?,. ])|지 않느냐|못지 ?않|마지 ?않|손색(?:이|없)|두말할|둘도 없|더할 나위 ?없|이루 말할 수|아랑곳|하염없|숨김없|쉴 새 ?없|쉴 틈 ?없|밤낮없|예외 ?없|망설임 ?없|주저 ?없|막힘 ?없|누구(?:도)? 못지|만 아니|뿐(?:만)? 아니|하지 않으면 안|할 수밖에"
)
KO_SOFT = (
    "배제(?:하지|할 수|되지) ?(?:않|못|없)|지나지 않[은는]|되지 않아|충분(?:하|치)(?:지)? ?(?:않|못)|완전(?:하|치)(?:지)? ?(?:않|못)|알려지지 않|예상(?:하|치)(?:지)? ?못|생각지 ?못|뜻하지 않|필요(?:가|는|도)? ?없|(?:쉽|좋|크|많|높|멀|길|넓)지 ?않|만만치 않|심상치 않|않는 ?한|않으면"
    "|지 ?(?:않|못하)도록|이외에[는]? ?[^.]{0,10}없|말고는 ?[^.]{0,10}없|끝나지 않|넘지 ?않|넘기지 ?않|변하지 않|달라지지 않|미치지 못|못 ?미치|모자라|이르지 못|기다리지 않|잊지 ?(?:말|않|못)|없이는|는 물론 아니|다름이 아니"
)
DE_NOTHING = r"(?<!\w)(?:(?<![^.!?:;„“»] )(?:ist|sind|war|waren|wäre|hat|haben|hatte|hätte|sollten?|müssten?|könnten?|kann|muss|wird|wurden?|gibt|gab|geht|ging|liegt|lag) (?:\w+ ){1,6}?nicht(?= [^.!?;]{2,160}\?)|in nichts nach|nicht (?:zuletzt|minder|bloß|allein|lediglich|wahr|umsonst|unerheblich\w*|selten|wenige\w*|unbedeutend\w*|ohne|nur|umhin)|(?:ob|oder) nicht|mehr oder weniger|nicht zu übersehen|kein wunder|keine frage|ohne (?:gebühr|kosten|entgelt|bezahlung|weiteres|frage|zweifel|ausnahme|unterlass))(?!\w)"
DE_SOFT = (
    r"(?<!\w)(?:(?:noch|längst|fast|kaum|gar) nicht|nicht (?:ausgeschlossen|auszuschließen|mehr|länger|immer|alle\w*|jede\w*|ganz|so|sehr|genug|weit genug|ausreichend|einmal|erst|gegeben|bekannt|klar|sicher|einverstanden|möglich|nötig|bis|vor|anders)"
    r"|wenn (?:\w+ ){0,6}?nicht|(?:damit|auf dass) (?:\w+ ){0,6}?nicht|um (?:\w+ ){0,5}?nicht zu|(?:niemand\w*|nichts|kein\w*) (?:\w+ ){0,4}?(?:außer|als)|(?:bevor|ehe|solange) (?:\w+ ){0,6}?nicht|nichts (?:ist|war|sei|wäre) (?:so \w+ wie|\w+er als)|kein\w* (?:einzige\w*|mehr)|nichts ander\w+)(?!\w)"
)
FR_NOTHING = (
    r"(?<!\w)(?:n(?:e |')[\w']+-(?:t-)?(?:ce|il|elle|on|ils|elles|nous|vous|je) pas|n(?:e |')(?:[\w']+ ){1,4}?pas (?:seulement|uniquement|simplement)|n(?:e |')(?:l[ea] |les )?cèd\w+ en rien|n'(?:a|ont|avait|avaient) rien à envier|non seulement"
    r"|n'est-ce pas|n'import(?:e|ent)|pourquoi pas|ou (?:non|pas)|non (?:plus|loin)|pas (?:mal|moins)|sans (?:frais|paiement|doute|cesse|exception|conteste|faute|relâche|aucun doute)|ne (?:cesse|manque)\w*|n'(?:en )?(?:est|était) pas moins)(?!\w)"
)
FR_SOFT = (
    r"(?<!\w)(?:n(?:e |')(?:\w+ ){1,3}?(?:plus|guère|pas (?:écart\w+|exclu\w*|encore|toujours|assez|tous|toutes?|très|seul\w*|certain\w*|sûr\w*|suffisamment|nécessairement|forcément))"
    r"|pour (?:que (?:\w+ ){0,4})?ne(?: pas)?|afin (?:de|que)(?: \w+){0,4}? ne(?: pas)?|de (?:peur|crainte) (?:de|que)|(?:personne|rien|aucune?) (?:\w+ ){0,4}?(?:sauf|hormis|sinon|excepté)|à moins (?:que|de)|avant que|tant qu(?:e |')(?:[\w']+ ){1,5}?(?:pas|plus)|rien (?:n'est|n'était|ne serait|ne saurait être) (?:plus|moins|aussi|si)|plus que jamais|(?:mieux|plus|moins) que (?:rien|personne))(?!\w)"
)

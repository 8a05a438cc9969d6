"""Words that limit what a statement says, kind by kind and language by language: only, some of them, at most, except.

Each kind has an expression for words that surely limit, and one for all words by which another language may say the same, so that a
limit counts as left out only where nothing on the other side could render it. Written from general knowledge of the languages; all are
regular expressions over lower-case text.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """`sure` finds words that limit, `may` all that can render such."""

    sure: str
    may: str


def _words(text: str) -> str:
    """Whole words and phrases."""
    return rf"(?<![\w'])(?:{text})(?![\w'])"


def _spaced(sure: str, may: str) -> Limit:
    return Limit(_words(sure), _words(may))


ONLY, PART, MOST, LEAST, ABOUT, BRIEFLY, KNOWN, EXCEPT = "only", "part", "most", "least", "about", "briefly", "known", "except"
NUMBERED = frozenset({ONLY, LEAST, ABOUT})  # counts where it stands beside a number that both texts have
AT_HAND = frozenset({*NUMBERED, PART, MOST, BRIEFLY, EXCEPT})  # belongs to the words beside it

_EN = {
    ONLY: _spaced(
        r"(?<!not )(?<!the )(?<!an )(?<!has )(?<!have )only(?! (?:after|when|if|once|by|until|then|because|in|to|be|one|way|a matter))"
        r"|(?<!not )(?<!n't )merely|solely|no more than|a mere",
        r"only|mere\w*|just|sole\w*|alone|(?:no|not|nothing|little) more|not .{0,30}(?:than|until|unless)|barely|scarcely|hardly|but|exclusive\w*|limit\w*|confin\w*|restrict\w*"
        r"|simply|at (?:most|best)|few|fewer|little|nothing|except|unless|until|as (?:little|few) as|purely|single|lone|no one|none|first|nobody|no other|entirely|one|cap\w*",
    ),
    PART: _spaced(
        r"some of (?:the|its|their|these|those)|(?<!any )(?<!other )some \w+s(?= (?:were|are|had|have|would|could|did|do|will))|partly|partially|most of|mostly|(?:the|a) majority|several of|many of",
        r"some\w*|part\w*|most\w*|majorit\w*|many|certain|several|number|few|half|section|portion|other|others|mainly|largely|chiefly|overwhelming\w*|bulk|among|one of|any|various"
        r"|general\w*|predominant\w*|per ?cent|nearly|almost|rest|much|usually|there (?:are|were) those|primarily|individual|more than|select\w*|one|two|to (?:a|an|some) \w+ ?\w* ?(?:degree|extent)|degree|extent|limited|lot|great deal",
    ),
    MOST: _spaced(
        r"at (?:the )?most|at the latest|no (?:more|later) than|not (?:more|later) than|not exceed\w*|a (?:maximum|ceiling|cap) of",
        r"most|latest|more|later|exceed\w*|up to|maxim\w*|limit\w*|within|less|under|below|ceiling|cap\w*|only|until|by|before|max|beyond|as (?:much|many) as|over|fewer|above|as long as|through",
    ),
    LEAST: _spaced(
        r"at (?:the very )?least|no (?:less|fewer|earlier) than|not less than|a minimum of",
        r"least|less|fewer|more|over|minim\w*|above|exceed\w*|upwards?|up|earl\w*|some|beyond|or older|older|excess|longer|greater|higher|as (?:many|much) as|surpass\w*|even",
    ),
    ABOUT: _spaced(
        r"(?:about|around|roughly|approximately|nearly|almost|some)(?= (?:[^\W\d]{0,2} ?\d|a (?:third|quarter|half|dozen|hundred|thousand)))",
        r"about|around|rough\w*|approximate\w*|near\w*|almost|some|close|over|more|just|or so|under|less|circa|c\.|estimate\w*|up to|at least|average|odd|order|short|slight\w*|barely|little|virtually|below|above",
    ),
    BRIEFLY: _spaced(
        r"for the time being|for now|provisionally",
        r"present\w*|current\w*|now|moment|time being|yet|so far|still|today|to date|stage|temporar\w*|until|interim|provisional\w*|already|as (?:it )?stands?|thus far|point|immediate\w*|hitherto|ongoing",
    ),
    KNOWN: _spaced(
        r"(?:so|as) far as .{1,20} (?:knows?|knew|aware|tell)|to (?:my|our|his|her|their) knowledge",
        r"know\w*|knew|aware|report\w*|alleg\w*|according|said|say\w*|hear\w*|understand\w*|appear\w*|seem\w*|apparent\w*|claim\w*|tell|told|rumou?r\w*|belie\w*|suppos\w*|so-called|purport\w*|suspect\w*|accus\w*|think|thought|account\w*|inform\w*",
    ),
    EXCEPT: _spaced(
        r"except(?:ing)?(?: for)?|apart from|aside from|other than|excluding|with the exception|save for|all but",
        r"except\w*|apart|aside|other\w*|exclu\w*|save|but|only|unless|besides|rest|without|outside|also|not count\w*|addition|addition\w*|further|more|as well|beyond|exempt\w*|remaining|bar|barring",
    ),
}

_JA = {
    ONLY: Limit(
        r"(?:だけ|のみ)(?!では?な|じゃな|なら|で(?:は)?無|に(?:は|も)?とどま|なく|だ?っ?て|あっ|に)|に(?:すぎ|過ぎ)(?:ない|ず|ぬ|ませ)|(?<!もう)しか(?:[^し、。も]{0,14})(?:ない|なか|ず)|わずか(?=[\d０-９一二三四五六七八九十])|に(?:とどま|留ま)(?:る|った|り|っ)",
        r"だけ|のみ|すぎ|過ぎ|しか|わずか|僅か|とどま|留ま|ただ|唯|単|専ら|もっぱら|限|初めて|はじめて|ようやく|ばかり|たった|少な|なければ|以外|ほか|他|未満|まで|こそ|全て|すべて|ひたすら|純|上限|まさに|一つ|1つ|ひとつ|ない限り",
    ),
    PART: Limit(
        r"一部(?!始終|門|隊|屋)|大半|大部分|部分的|大多数|過半数?|(?<!数)多く(?:は|が)(?!場合)",
        r"一部|部|大半|多|もっぱら|専ら|ほとんど|殆ど|ほぼ|過半|一定|いくつか|いくらか|幾|ある|或る|中には|主|何|者もい|半|概ね|おおむね|割|数|など|若干|少|たいてい|大抵|総じて|うち|程度|%|％|特定|中で|様々|さまざま|大勢|ずいぶん|大い",
    ),
    MOST: Limit(
        r"最大(?:で|限)?(?=[\d０-９一二三四五六七八九十約])|(?<=[\d０-９一二三四五六七八九十日年月時分円人％%ルン])(?:以内|以下)|上限|遅くとも|多くとも|せいぜい|を(?:超え|上回ら|越え)ない",
        r"最大|以内|以下|上限|遅く|多くて|せいぜい|超え|上回|越え|まで|未満|限|内|最高|前|足らず|のみ|だけ|しか|下回|あまり",
    ),
    LEAST: Limit(
        r"少なくとも|最低(?=でも|限?[\d０-９一二三四五六七八九十])|(?<=[\d０-９一二三四五六七八九十日年月時分円人％%ルン])以上",
        r"少なく|最低|以上|超|上回|余|越え|最小|より多|ほど|下らな|は(?:ある|いる)|も|下限|下回|あまり|年長|上",
    ),
    ABOUT: Limit(
        r"(?:約|およそ|おおよそ|ほぼ)(?=[\d０-９一二三四五六七八九十百千数半])|(?<=[\d０-９一二三四五六七八九十日年月時分円人％%ルン])(?:ほど|程度|前後|近く|余り?)",
        r"約|およそ|おおよそ|ほぼ|ほど|程度|程|前後|近|余|あまり|ばかり|くらい|ぐらい|頃|ごろ|弱|強|超|以上|以下|ほとんど|足らず|あと|ころ|概|推定|台|未満|推計|少し|上回|下回|推計|数",
    ),
    BRIEFLY: Limit(
        r"当面|当分|暫定的|さしあたり|ひとまず|とりあえず",
        r"現|当面|今|当分|目下|さしあたり|ひとまず|とりあえず|差し当たり|これまで|まだ|いま|暫|しばらく|一時|時点|段階|当座|ところ|既に|すでに|なお|いまだ|未だ|本日",
    ),
    KNOWN: Limit(
        r"知る(?:限り|かぎり)|知って(?:いる)?(?:限り|かぎり)|管見の(?:限り|及ぶ)",
        r"知|聞|伝え|報|という|と言|とい|よれば|よると|とされ|らしい|そうだ|そうで|そうな|得る|模様|見|管見|承知|とみられ|いわゆる|とか|ようだ|疑|主張|情報|とのこと|と述|語",
    ),
    EXCEPT: Limit(
        r"を?除(?:き|く|い|け)|を別(?:に|と)すれば|(?<!それ)以外",
        r"除|別|以外|ほか|他|のみ|だけ|しか|限|例外|外|残り|含まない|でない|なければ|まで|もっぱら",
    ),
}

_ZH = {
    ONLY: Limit(
        r"(?<![不并])(?:(?<![一二三四五六七八九十百千万两几这那每多\d])只(?!要|见|好|得|身|顾|能说|不过|怕|言|想|争)|仅仅?(?!次|供|靠|就|此|不))|唯有|唯独|不过(?=[\d一二三四五六七八九十]+)|(?<!不)限于|而已",
        r"只|仅|唯|才|光|单|不过|而已|除|少|限|专|纯|就|仅|全是|不外|无非|就是|均|都|一|独|最多|至多|方可|方|不足",
    ),
    PART: Limit(
        r"(?<![大成组])部分(?![归别地上])|大部分|大多数?|(?<!少)多数|大半|过半数?|(?:^|(?<=[，。；：“]))有的(?!放)|某些|个别",
        r"部分|些|多|半|某|若干|许|有的|个别|几|主要|大体|基本|少|不少|众|数|之一|其中|程度|%|％|成|不等|各|相当|特定|一定|局部|中有|普遍|广泛|一般",
    ),
    MOST: Limit(
        r"最多|至多|不超过|不多于|不迟于|不晚于|最迟|最晚|(?<=[\d一二三四五六七八九十年月日天元人%％])(?:以内|以下|之内)|上限|封顶|最高(?=[\d一二三四五六七八九十])",
        r"最多|至多|不超|超过|不多|迟|晚|内|下|上限|封顶|最高|最大|不足|低于|少于|不到|前|限|只|仅|达|高达|可达|不得|为止|之前",
    ),
    LEAST: Limit(
        r"至少|最少|不少于|不低于|起码|不下于|(?<=[\d一二三四五六七八九十年月日天元人%％])以上",
        r"至少|最少|不少|不低|起码|不下|以上|超过|多|逾|余|最低|高于|少于|低于|大于|上|满|及|越|达",
    ),
    ABOUT: Limit(
        r"(?:大约|约|将近|(?<![最接附靠])近|大概|大致|差不多)(?=[\d一二三四五六七八九十百千万半数])|(?<=[\d一二三四五六七八九十百千万年月日天元人%％吨])(?:左右|上下|余|多(?=[年月日天元人个名万亿]))",
        r"约|近|概|大致|差不多|左右|上下|余|多|几乎|来|逾|超|不到|不足|前后|估计|接近|以上|以下|数|几|将|稍|略|平均|一半|上|好几|许",
    ),
    BRIEFLY: Limit(r"暂时|暂(?!停|定|缓|住|且)", r"目前|现|暂|眼下|迄今|至今|当前|如今|今|尚|还|仍|已|此时|现在|时下|未|截至|当下|当时"),
    KNOWN: Limit(r"据(?:我们?|本人|笔者|他|她|其)?所知", r"据|知|听|说|称|传|报|似|疑|相传|了解|认为|所谓|讲|言|闻|看来|指"),
    EXCEPT: Limit(
        r"除(?!了?[^，。；]{0,24}(?:还|也|之外，|以外，|外，)|[去非夕役籍名尘草])[^，。；]{0,24}外|除[^，。；]{1,14}(?:之外|以外)|(?<!此)以外的?|例外",
        r"除|以外|之外|外|例外|仅|只|唯|非|其[他它余]|不含|不包括|另|剔|都|才|排除|免",
    ),
}

_RU = {
    ONLY: _spaced(
        r"(?<!не )(?<!как )(?<!если )только(?! что| что-то| после| тогда| когда| если| в| через| с)|(?<!не )лишь(?! бы| после| тогда| когда| если)|исключительно|всего лишь|не более чем",
        r"только|лишь|всего|едва|един\w*|исключ\w*|разве|кроме|огранич\w*|просто|до|никто|никак\w*|более|больше|мало|немног\w*|сугубо|одн\w*|один|недост\w*|впервые|пока|чисто|целиком|полностью|иначе|чистой|ничего",
    ),
    PART: _spaced(
        r"некотор(?:ые|ых|ым|ыми)|частично|(?<!как )(?<!ая )(?<!ую )часть(?= [а-я]+)|больш(?:ая|ей|ую) часть?ю?|большинств\w*|отдельн(?:ые|ых|ым|ыми)",
        r"некотор\w*|част\w*|больш\w*|мног\w*|главн\w*|только|лишь|отдельн\w*|ряд\w*|нескольк\w*|кое\w*|пол\w*|основн\w*|преимуществ\w*|почти|порой|один|одн\w*|иные|немног\w*|\w*процент\w*|сред[иь]|часто|обычно|главн\w*|ины\w*|опред\w*|различн\w*|числ\w*|степен\w*|ограничен\w*|треть\w*|четверт\w*|как правило|из",
    ),
    MOST: _spaced(
        r"не (?:более|больше|свыше|позднее|позже|выше|превыша\w*)|максимум|самое большее",
        r"более|больше|свыше|позднее|позже|выше|превы\w*|максим\w*|предел\w*|до|менее|меньше|ниже|не|лишь|только|за|огранич\w*|потолок|потолк\w*|в течение|к|сверх|дольше|едва",
    ),
    LEAST: _spaced(
        r"(?<!тем )не (?:менее|меньше|ниже|ранее|раньше)|минимум|по (?:крайней|меньшей) мере|самое меньшее|как минимум",
        r"менее|меньше|ниже|ранее|раньше|минимум\w*|миним\w*|мере|более|больше|свыше|выше|превы\w*|хотя|только|и больше|старше|от|с|аж|целых|даже|сверх|самое",
    ),
    ABOUT: _spaced(
        r"(?:около|примерно|приблизительно|почти|порядка|ориентировочно)(?= (?:\d|дв|тр|четыр|пят|шест|сем|сот|тысяч|полов))",
        r"около|пример\w*|прибл\w*|почти|порядк\w*|ориент\w*|где-то|более|больше|свыше|менее|меньше|чуть|с лишним|едва|до|под|приблизит\w*|близк\w*|почти|по оценк\w*|в среднем|не|превы\w*|слегка|немногим|без малого|поч\w*|десят\w*",
    ),
    BRIEFLY: _spaced(
        r"временно|до поры до времени",
        r"пока|настоящ\w*|данн\w*|сегодня\w*|текущ\w*|сейчас|ныне\w*|нынешн\w*|теперь|ещё|еще|все|всё|времен\w*|уже|поры|этап\w*|момент\w*|наличн\w*",
    ),
    KNOWN: _spaced(
        r"насколько (?:мне|нам|ему|ей|им) (?:\w+ )?известно|насколько (?:я |мы )?(?:знаю|знаем)|по имеющимся (?:у нас )?(?:данным|сведениям)",
        r"\w*извест\w*|зна\w*|якобы|данн\w*|сведен\w*|слух\w*|по\w*|будто|говор\w*|сообщ\w*|сказ\w*|утверж\w*|видимо|вроде|кажется|считают\w*|считает\w*|дескать|мол|так называем\w*|словам",
    ),
    EXCEPT: _spaced(
        r"кроме(?! того| этого)|за исключением|помимо(?! того| этого)|исключая|не считая",
        r"кроме|исключ\w*|помимо|не|друг\w*|иных|иные|прочи\w*|остальн\w*|лишь|только|без|вне|разве|сверх|наряду|ещё|еще|также|если",
    ),
}

_KO = {
    ONLY: Limit(
        r"밖에(?! 없|서)|불과|에 그[치쳤친]|뿐이(?!\s?아)|(?<=[가-힣])만(?:이|을|은)(?= )(?! 아니)",
        r"만|뿐|밖에|불과|그[치쳤친]|오직|단지|겨우|유일|한정|한해|한하|제한|고작|단 |오로지|에서야|처음|비로소|순전|머무|머물",
    ),
    PART: Limit(
        r"일부|대부분|대다수|상당수|부분적|(?<!절대)다수|과반",
        r"일부|대부분|다수|상당|많|여러|부분|대체|거의|주로|오로지|줄곧|몇|절반|과반|어느|대개|일정|중|가운데|할|%|퍼센트|소수|태반|주된",
    ),
    MOST: Limit(
        r"최대(?= ?\d)|최장|(?<=[\d년월일원명])(?: ?)(?:이내|이하)|상한|늦어도|많아야|넘지 않",
        r"최대|최장|이내|이하|상한|늦어도|많아|넘|까지|미만|한도|내에|안에|초과|전|지나지|그[치쳤친]|불과|밖에|만",
    ),
    LEAST: Limit(r"적어도|최소(?:한)?|(?<=[\d년월일원명%])(?: ?)이상", r"적어도|최소|이상|넘|최저|초과|여 |하한|웃도|이나|돌파|이하가"),
    ABOUT: Limit(
        r"(?:약|대략)(?= ?[\d])|(?<=[\d년월일원명%만천백십억])(?: ?)(?:가량|정도|안팎|남짓|여 )",
        r"약|대략|가량|정도|안팎|남짓|여|거의|쯤|경|이상|넘|가까|육박|미만|채|내외|추산|추정|평균|선",
    ),
    BRIEFLY: Limit(r"당분간|잠정적", r"당분간|현|지금|아직|현재|여태|당장|이제|오늘|일단|잠시|임시|시점"),
    KNOWN: Limit(r"(?:아는|알기|알려진) (?:한|바|로)|전해진 바", r"아는|알|전해|다고|라고|따르면|듯|이른|소문|보도|주장|것으로|밝|의혹|설"),
    EXCEPT: Limit(r"제외|(?:을|를) 빼|이외(?!에도)", r"제외|빼|이외|외|만|밖|나머지|아닌|뿐|예외|다른|않"),
}

_DE = {
    ONLY: _spaced(
        r"(?<!nicht )nur(?! (?:dann|wenn|falls|noch))|lediglich|(?<!nicht )bloß|ausschließlich|nicht mehr als",
        r"nur|lediglich|bloß\w*|ausschließ\w*|allein\w*|kaum|erst|gerade|wenig\w*|beschränk\w*|einzig\w*|nicht|kein\w*|nichts|sonst|begrenz\w*|höchstens|rein\w*|knapp\w*|niemand|außer|eben|ganze",
    ),
    PART: _spaced(
        r"einige[rnms]?|teils|teilweise|(?:die|der) (?:meisten|mehrheit|großteil)|(?:ein|zum) (?:\w+ )?teil|manche[rnm]?|viele[rnm]?",
        r"einig\w*|teil\w*|meist\w*|mehrheit\w*|großteil\w*|manch\w*|viel\w*|überwieg\w*|vorwieg\w*|vor allem|lauter|mehrere\w*|etlich\w*|wenig\w*|hälfte|ein\w*|zahl\w*|bestimmt\w*|prozent|größt\w*|haupt\w*|unter|gewiss\w*|weit\w*|andere\w*|mehr|fast|beinahe|nahezu|maß",
    ),
    MOST: _spaced(
        r"höchstens|maximal|spätestens|nicht (?:mehr|später) als|bis zu(?= \d)",
        r"höchst\w*|max\w*|spätest\w*|mehr|später|bis|oberg\w*|unter|weniger|inner\w*|nicht|deckel\w*|begrenz\w*|über\w*|binnen|vor",
    ),
    LEAST: _spaced(
        r"mindestens|wenigstens|zumindest|nicht weniger als", r"mindest\w*|wenigst\w*|zumindest|weniger|mehr|über\w*|ab|minim\w*|oder"
    ),
    ABOUT: _spaced(
        r"(?:etwa|rund|ungefähr|circa|ca\.|fast|knapp|gut|annähernd)(?= (?:\d|zwei|drei|vier|fünf|hundert|tausend|die hälfte))",
        r"etwa|rund|ungef\w*|circa|ca|fast|knapp|gut|annäh\w*|nahezu|über|mehr|weniger|unter|bis|beinahe|schätz\w*|um die|durchschnitt\w*|gegen|kaum|nicht ganz|an die|einige\w*",
    ),
    BRIEFLY: _spaced(
        r"vorerst|einstweilen|bis auf weiteres|vorläufig",
        r"derzeit\w*|zurzeit|zur zeit|vorerst|moment\w*|gegenwärt\w*|einstweil\w*|bis\w*|aktuell\w*|jetz\w*|heut\w*|noch|zunächst|vorläuf\w*|schon|bereits|nun|stand|augenblick\w*",
    ),
    KNOWN: _spaced(
        r"so(?:weit|viel) (?:\w+ ){0,2}(?:bekannt|weiß|wissen)|meines wissens",
        r"bekannt|weiß|wissen\w*|angeblich\w*|vernehmen|soll\w*|laut|nach|sei\w*|zufolge|bericht\w*|heißt|behaupt\w*|mutmaß\w*|offenbar|scheint|schein\w*|habe|gab\w*|sagt\w*",
    ),
    EXCEPT: _spaced(
        r"außer(?! kraft)|ausgenommen|abgesehen von|mit ausnahme",
        r"außer\w*|ausgenom\w*|abgesehen|ausnahm\w*|nur|ander\w*|übrig\w*|ohne|neben|sonst\w*|bis auf|restlich\w*|lediglich|allein|ausgeschl\w*",
    ),
}

_FR = {
    ONLY: _spaced(
        r"(?<!non )(?<!pas )seulement(?! si| quand| lorsque| après)|uniquement|exclusivement|pas plus de",
        r"seul\w*|uniqu\w*|exclusiv\w*|que|qu|plus|ne|n|peu|sauf|limit\w*|simpl\w*|à peine|purement|jusqu\w*|restrei\w*|guère|aucun\w*|rien|juste",
    ),
    PART: _spaced(
        r"certain(?:e)?s|en partie|partiellement|la plupart|(?:la|une) majorité|une partie|(?:beaucoup|plusieurs) des?",
        r"certain\w*|parti\w*|plupart|majorit\w*|quelqu\w*|plusieurs|beaucoup|nombr\w*|peu|moitié|essentiel\w*|pour cent|surtout|princip\w*|divers\w*|souvent|tiers|un|une|presque|quasi\w*|parmi|large\w*|grand\w*|d'entre",
    ),
    MOST: _spaced(
        r"au plus|au maximum|au plus tard|pas plus de|ne dépass\w*|jusqu'à(?= \d)",
        r"plus|max\w*|tard|dépass\w*|jusqu\w*|plafon\w*|limit\w*|moins|avant|dans|ne|sous|excéd\w*|d'ici|inféri\w*",
    ),
    LEAST: _spaced(r"au moins|au minimum|pas moins de|du moins", r"moins|minim\w*|plus|dépass\w*|supéri\w*|au-delà|ou|excéd\w*|inféri\w*"),
    ABOUT: _spaced(
        r"(?:environ|près de|quelque|à peu près|presque)(?= (?:\d|deux|trois|quatre|cinq|cent|mille|la moitié))",
        r"environ|près|quelque\w*|presque|plus|moins|autour|approximat\w*|quasi\w*|un peu|plus|aine|une?|\w+aines?|jusqu\w*|au moins|estim\w*|moyenne|proche",
    ),
    BRIEFLY: _spaced(
        r"pour (?:l'instant|le moment)|provisoirement|temporairement",
        r"actuel\w*|instant|moment|stade|heure|provis\w*|encore|jusqu\w*|aujourd\w*|présent\w*|temporair\w*|déjà|désormais|maintenant|jour|toujours",
    ),
    KNOWN: _spaced(
        r"à (?:ma|notre|sa|leur) connaissance|(?:pour )?autant que .{1,20}sach\w*",
        r"connaissan\w*|sach\w*|sait|savoir|prétend\w*|soi|selon|dit|disent|aurai\w*|serai\w*|rapport\w*|affirm\w*|d'après|semble\w*|indiqu\w*|accus\w*|présum\w*|apparem\w*|connu\w*",
    ),
    EXCEPT: _spaced(
        r"sauf|excepté|hormis|à l'exception|à l'exclusion|mis à part",
        r"sauf|except\w*|hormis|hors|exclu\w*|part|autre\w*|ne|seul\w*|sinon|que|reste|outre|uniquement|sans|autres",
    ),
}

LIMITS: dict[str, dict[str, Limit]] = {"en": _EN, "ja": _JA, "zh": _ZH, "ru": _RU, "ko": _KO, "de": _DE, "fr": _FR}

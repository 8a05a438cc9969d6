"""Turns of speech around denials, language by language: those that deny nothing, and those that another language says without a denial.

Written from general knowledge of the languages. All are regular expressions over lower-case text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from refcheck.lang import idioms
from refcheck.lang.turns import DE_NOTHING, DE_SOFT, FR_NOTHING, FR_SOFT, JA_IDIOMS, KO_NOTHING, KO_SOFT, ZH_IDIOMS


@dataclass(frozen=True, slots=True)
class Denying:
    """`nothing` has the form of a denial and affirms (cannot but, 不得不, ざるを得ない, не раз) or asks.

    `soft` denies by its form, and is as often rendered by a word that does not (not until, 足りない, 不如, не имеющий). `also` are denials
    beside those of Matching.negations, whose end alone would be taken for a phrase that denies nothing (してはならない). `turns` are the phrases of
    lang/idioms.py that affirm, too, and whose words the other language may deny (knows no bounds) or affirm (never stopped).
    """

    nothing: str = ""
    soft: str = ""
    also: str = ""
    turns: str = ""


def _words(*lines: str) -> str:
    """Whole words and phrases."""
    return rf"(?<![\w'])(?:{'|'.join(lines)})(?![\w'])"


_EN = Denying(
    nothing=_words(
        r"with or without",
        r"(?:is|was)n't it (?:true|the case|possible|time|obvious|clear|strange)",
        r"or not",
        r"or no(?= \w+)",
        r"cannot (?:but|help but)",
        r"(?:not|never) (?:only|just|merely|simply|solely|least|surprisingly|for nothing|in vain|without (?:reason|cause))",
        r"not an? (?:few|little)",
        r"not (?:long|far) (?:ago|after|before|from|off|away|behind)",
        r"not (?:un(?:common|usual|like|likely|reasonable|related|heard|familiar)\w*|infrequent\w*|insignificant|inconsiderable)",
        r"(?:can't|cannot|can not|couldn't|could not) (?:be )?(?:overstate|overemphasi[sz]e|underestimate|stress enough)d?",
        r"no (?:end of|exception|exaggeration|question that|denying|mistake|stranger to|small|mean|less|fewer|other than|sooner|surprise|wonder)",
        r"without (?:exception|question|fail|doubt|a doubt|exaggeration|interruption|pause|cease)",
        r"nothing (?:but|less|short of|more than)",
        r"none other",
        r"why (?:not|don't|doesn't|didn't|can't)",
        r"(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|can't|hasn't|haven't) (?:it|they|he|she|we|you|there|that)\b(?=\?)",
        r"(?:is|are|was|do|does|did|will) (?:it|they|we|you|he|she) not(?=\?)",
        r"(?:isn't|wasn't) (?:it|that) (?:true|so|right|the case|because|time)",
        r"no-?one (?:but|can deny)",
        r"(?<![^.!?:;—–\"“”‘(] )(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|hasn't|haven't|hadn't)(?= [^.!?;]{2,160}\?)",
        r"no matter",
        r"nothing if not",
        r"(?:more often than|last but|like it or|believe it or) not(?: least)?",
        r"(?:can't|cannot|can not|couldn't|could not) (?:be|have been) (?:more|better|clearer|further)",
        r"nos?\.? ?\d+",
        r"no\.? [ivx]+(?!\w)",
        r"second to none",
        r"(?:is|are|was|were|do|does|did|would|should|could|has|have) (?:it|this|that|they|we|you|he|she|there) not(?= [^.!?]{0,80}\?)",
        r"not content with",
        r"without (?:charge|payment|cost|fees?|pay)",
        r"no doubt|needless to say",
    ),
    soft=_words(
        r"(?:not|never|can(?:not|'t)|did(?:n't)|does(?:n't)) (?:be |been |have been )?(?:rul(?:e|ed|ing) (?:\w+ )?out|exclud\w+)",
        r"(?:not|n't|wasn't|isn't) (?:\w+ ){0,3}?until",
        r"(?:have|has|had|is|are|was|were|remains?) yet to",
        r"(?:no|none|nobody|nothing|never) (?:\w+ ){1,5}?(?:until|before)(?! (?:and|or|it|them)\b)",
        r"(?:no|none|nobody|no one|nothing) (?:\w+ ){0,4}?(?:except|but|other than|save|apart from|besides)",
        r"(?:lest|so as not to|in order not to|for fear (?:of|that)|so that (?:\w+ ){1,3}?(?:would|should|could|might|may|will|can|do|does) (?:not|never))",
        r"not (?:yet|guilty|enough|alone|sure|certain|clear|the (?:first|only|last|same|case)|as|so|quite|always|everyone|every|all|necessarily)",
        r"no (?:longer|more|secret|idea|chance|hope|one knows|confidence|deal|fault)",
        r"no-(?:fly|deal|fault|confidence|show|go|brainer|nonsense|win|holds-barred)",
        r"without (?:permission|warning|delay|success|trial|trace|precedent|hindrance|waiting|stopping)",
        r"unless",
        r"not (?:inferior to|lag(?:ging)? behind|yield to|pale beside)",
        r"never (?:before|previously|more|so)",
        r"not (?:to )?exceed\w*",
        r"(?:nothing|nobody|no one|none) (?:is|was|are|were|could be|would be) (?:more|less|so|as|\w+er)(?: \w+)? (?:than|as)",
        r"(?:not|don't|never)(?: be)? forg[eo]t(?:ten)?",
    ),
)
_RU = Denying(
    nothing=_words(
        r"не (?:мог|могл[аои]|смог|смогл[аои]|могу|может|можем|можете|могут|должен|должны) не",
        r"(?:нельзя|невозможно|трудно|сложно) не",
        r"не (?:только|просто|столько|раз|единожды|однажды|без|зря|случайно|даром|напрасно|прочь|спеша|секрет|тайна|иначе как|кто иной|что иное|тот час)",
        r"не (?:менее|более|меньше|больше|позже|позднее|ранее|раньше|далее|хуже|ниже|выше|меньш\w+) (?:чем|\d\w*|половины|трети|важн\w+)",
        r"не (?:менее|более|позже|позднее|ранее|раньше|хуже|реже|чаще|меньше|больше|дольше|ближе|дальше|дороже|дешевле|старше|младше|моложе)",
        r"не в (?:последнюю очередь|меньшей степени)",
        r"не (?:покладая|умолкая|переставая|прекращая|прекращаясь|останавливаясь|замедл\w+|замедлив|преминул\w*|заставил\w* себя ждать|дожидаясь|приходя|говоря|считая|исключая|смотря|взирая)",
        r"не за горами",
        r"не так (?:давно|уж давно|ли)",
        r"не (?:\w+ ){1,2}?ли",
        r"(?:разве|неужели|неужто) (?:[^.!?;]{0,60}? )?не(?= [^.!?;]{2,160}\?)",
        r"не одн\w+ (?:лишь|только)",
        r"не (?:один|одна|одно|одну)(?= (?:год|раз|день|месяц|недел|десят|тысяч|сотн|поколени))",
        r"не правда ли",
        r"не (?:вызыва\w+|подлеж\w+|остал\w+|было|может быть|возника\w+) сомнени\w+",
        r"не терпится",
        r"без (?:оплаты|платы|взимания платы)",
        r"не сомнева\w+",
        r"нет (?:никаких )?сомнени\w+",
        r"не обош\w+",
        r"(?:чуть|едва)(?: ли| было)? не",
        r"(?:если бы|кабы|разве|неужели|почему бы) не",
        r"не будь",
        r"без (?:сомнени\w+|труда|вести|преувеличени\w+|исключени\w+|конца|устали|умолку|оглядки|остатка|малого|перерыва|остановки|промедления)",
        r"с \w+ и без",
        r"ни много ни мало",
        r"(?:во )?(?:что|кто|где|куда|когда|какой|какая|какие|какое|каким|сколько|как|чей|чем|кем)(?: бы)?(?: \w+)? ни",
        r"как нельзя",
        r"ни с того ни с сего",
        r"ничто иное",
        r"на нет",
        r"или нет",
        r"(?:кто|чего|что|куда|где|как) только не",
        r"как ни в ч[её]м не бывало",
        r"не (?:мудрено|удивительно|иначе|дай бог|на жизнь)",
        r"неудивительно|немудрено",
        r"вс[её] равно(?!,? (?:кто|что|где|когда|как|куда|чей|чья|сколько|откуда|будет ли|есть ли))|ни свет ни заря|ни жив ни м[её]ртв",
        r"нет-нет да",
        r"если не (?:больше|более|хуже|сказать)",
        r"тем не менее",
    ),
    soft=_words(
        r"(?:до тех пор,? )?(?:пока|покуда|покамест)(?: \w+){0,2}? не",
        r"не (?:перв|единственн|последн|все|всегда|всякий|кажд|так|такой|такая|такие|тот|та|те|сам|очень|совсем|вполне|слишком)\w*",
        r"не (?:являющ|имеющ|состоящ|облада|относящ|входящ|желающ|способн|связанн|достигш|знающ|участвующ)\w*",
        r"не (?:хватает|хватало|хватит|хватать|хватило|достаточно|исключено|исключает|исключил\w*|против|согласен|согласна|согласны|уверен\w*|ясно|известно|нужно|надо)",
        r"не по (?:вине|назначению|себе)",
        r"не в (?:состоянии|силах|себе|курсе|пользу)",
        r"не раньше чем",
        r"(?:нет|не было) ничего \w+(?:ее|ей|ше|ще)",
        r"не уступа\w+",
        r"не (?:стал(?:[аи]|о)?|пожелал\w*|захотел\w*|желая|решил\w*|торопи\w+|спеш\w+)",
        r"(?:чтобы|дабы|как бы)(?: \w+){0,4}? не",
        r"(?:никто|ничто|никого|ничего|никаких|нет)(?: \w+){0,4}? кроме",
        r"если(?: \w+)? не",
        r"не \w+(?:ее|ше)(?! чем)",
        r"(?:некуда|некогда|незачем|нечего|некому|негде|неоткуда|нечем|не с кем|не за что)",
        r"не забы\w+",
    ),
)
_ZH = Denying(
    nothing=(
        r"不比[^，。；]{1,14}?(?:逊色|遜色|差|低|少|弱|小|慢|落后|逊)|不甘(?:示弱|落后|人后|寂寞)|不逊(?:色)?|不输(?![入出血])|不落(?:人后|下风)|不让须眉|不含糊|非[^，。；]{1,10}不(?:可|行|能)|(?:没有|无|没)(?:人|一个|一)?不|(?:不得|不能|不会|不可|不是|不可能|莫|未尝|何尝|并非|岂|岂能|怎能|难道)不|难道[^，。？]{0,20}[不没]|不是[^，。]{1,12}，?(?:就是|便是)"
        r"|(?:谁|誰|何人|哪[一个個家条條座种種次]{0,2}[^，。？！不没]{0,6}|什[么麼][^，。？！不没]{0,6}|几[个時时])[^，。？！不没]{0,3}(?:不|没有?|沒有?|未)(?=[^，。？！]{1,12}？)"
        r"|不是[^，。？]{0,14}吗|毫无(?:疑问|疑义|疑|二致|例外)|没准|没错|没落|没事|方兴未艾|未雨绸缪|未卜先知|未央|不由(?:得|自主)?|不亚于|不下(?:于|於|(?=[0-9０-９一二三四五六七八九十百千万数]))|不低于|不少于|不愧|不光|不独|不啻|不日|不期而|不亦|不遗余力"
        r"|不可(?:思议|开交|一世|多得|避免|分割|或缺|胜数)|不计其数|不胜(?:枚举)?|不绝|不息|不动声色|不择手段|不厌其|不假思索|不辞|不畏|不同凡响|不同寻常|不在话下|不相上下|不分上下|不分昼夜|不谋而合|不遑多让"
        r"|好不|不收(?:取)?(?:任何)?(?:费|費)|不(?:菲|俗|薄|赀|绝于耳|胫而走|绝如缕|约而同)|了不得|不得了|巴不得|恨不得|怪不得|免不了|少不了|对不起|禁不住|忍不住|不得已|坚定不移|锲而不舍|川流不息|层出不穷|百折不挠|矢志不渝|爱不释手|义不容辞|刻不容缓|屡见不鲜|一丝不苟|念念不忘|无所不"
        r"|无时无刻不|络绎不绝|毋庸|马不停蹄|美中不足|不言自明|不可谓不|一成不变|寸步不离|从容不迫|供不应求|当仁不让|不约|不乏|不无|不失为|不外|不免|不容(?:置疑|忽视|小觑|否认|争辩)|不可(?:忽视|小觑|否认|估量|磨灭)|"
        + ZH_IDIOMS
    ),
    soft=(
        r"(?<![找见看听想得料收遇做达感办买等])不(?:到|及|足|满|超过)(?=[约了近其]?[0-9０-９一二三四五六七八九十百千万半两几第市])|不(?:如|及|同(?!意)|一样|一致|平等|对等|对称|平衡|确定|稳定|服|信任|合适|合格|合理|合法|称职|文明|健康|道德|诚实|友好|友善|切实际|负责任|可靠|可接受|可逆|可持续|可战胜|可预测|可替代|可动摇|可侵犯|人道|规则|规范|结盟|扩散"
        r"|干涉|干预|首先|侵犯|可抗力|起眼|甘|堪|宜|像话|了了之|辞而别|知去向|对劲|紧不慢|客气|耐烦|振|佳|惯|均|自量)"
        r"|(?:还|還|尚|仍)(?:不|没有?|沒有?|未)[^，。；]{1,8}?(?:就|便|时候|時候|之前|以前|已)|不(?:愿|願|肯|便|予置评|予評論|予评论|作评论|作回应)|免得|生怕|唯恐|惟恐|以防|不具名|(?:除|除了)[^，。；]{1,16}(?:别无|再无|再没有?|没有|没|无)"
        r"|不(?:饶|等)人|互不|再也[不没]|不排除|(?<!不)用不(?:着|上|到)|(?:无|無)(?:能为力|能為力|从谈起|济于事|計可施|计可施)|束手无策|不用(?!其|于|作)|不必|不需要?|没(?:有)?什么|别(?:忘|急|怕)|不(?:要|能|应|可|该)忘|没有?忘|未曾忘|没(?:有)?想到|没(?:有)?问题|没关系|没(?:有)?想|未(?:经|定|完成|完|必|果|成年|知|遂|婚|解|获|及|满|足|到|爆|公开|开发|授权|注册|确认|成)|舍不得|来不及|离不开|数不清|看不起|比不上|赶不上|抬不起|说不出|直到[^，。]{1,20}[^，。]才"
    ),
    also=r"(?<=[，。；：])[无無](?![人线線锡花罪名数數轨軌缝縫土形论論疑非偿償期产產党黨限声聲菌烟障纸紙效辜情端穷窮尽盡偏私畏愧为為缘緣故奈比])(?!公害)(?=[一-龥]{2})",
)
_NA = r"(?:ない|なかっ|なく|なけれ|ません|ず|ぬ)"
_JA = Denying(
    nothing=(
        rf"(?:なければ|ねば|なくては|ないと|なくちゃ|なきゃ)(?:なら|いけ){_NA}|ざるを?[得え]{_NA}|(?:やむ|止む)を?[得え]{_NA}|ない(?:わけ|訳)に(?:は)?いか{_NA}|ずに(?:は)?(?:いられ|おれ|おか|すま){_NA}"
        rf"|ない(?:はず|わけ|訳)(?:が|は)な|なくは?な|ないことは?な|しか[^、。]{{0,16}}{_NA}|(?:の|ん)(?:では?|じゃ)(?:な(?:い|かった)(?:です)?(?:か|だろう|でしょう)|ありません(?:でした|でしょう)?か)|(?:では?|じゃ)(?:ない(?:です)?か|ありません(?:でしょう)?か)|くは?ありません(?:でしょう)?か|ない(?:だろう|でしょう)か|ない(?:もの)?か(?=と|、|。|どうか|？|\?|」|$)"
        rf"|にほかなら{_NA}|に(?:違い|相違)な|と言っても過言ではな|言うまでもな|いうまでもな|疑い(?:が|の|は|よう(?:が|の)?)?な|疑う余地(?:が|の|は)?な|間違い(?:が|の)?な|劣ら{_NA}|引けを取ら{_NA}|少なから[ずぬ]|遠からず"
        rf"|さなか(?!っ)|(?<![一-龥])まず|(?:手数料|料金|費用)なし|(?:際限|限り|果てし|休み|切れ目|抜かり|隙|隈|残り|余すところ|過不足|差別|遺漏|たゆみ|いや(?:が)?応)(?:の|も)?なく|とてつもな|途方もな|この上な|限りな|果てしな|計り知れ{_NA}|数え?切?き?れ{_NA}|揺るぎな|揺るが{_NA}|かけがえ(?:の)?な|絶え間(?:の)?な|紛れもな|まぎれもな|とんでもな|申し訳(?:が)?な|ぎこちな|何気な|仕方(?:が)?な"
        rf"|しょうがな|余念がな|もれなく|漏れなく|くまなく|満遍なく|まんべんなく|とめどな|否応なく|いやおうなく|難なく|惜しげもな|分け隔てな|極まりな|きわまりな|たゆまぬ|たゆみな|動かぬ|ただならぬ|飽くなき|間もなく|まもなく"
        rf"|だけ(?:で|じゃ)は?な|ばかりで(?:は)?な|のみで(?:は)?な|に限ら{_NA}|にとどまら{_NA}|にもかかわらず|にも関わらず|を問わず|おもてなし|もてなし|こなし|見なし|おしなべ|死ぬ|うなず|たたずま|たたずむ|たたずみ|いたずら|しず[かくむ]|おとずれ"
        r"|ゆず[るりっら]|めずらし|むずかし|つまず|さず[かけ]|あず[かけ]|たず[ねさ]|おのず|ひずみ|はずみ|はずれ|はずし|くずれ|うずま|うずく|ないし|ないがしろ|ぬれ|ぬすみ|ぬけ|ぬま|ぬり|ぬく|あぶな|せつな|はかな|きたな|つたな|負けず嫌い|知らず知らず"
        r"|(?:すみ|済み|すい)ません|すまない(?:が|。|と)|ずいぶん|に(?:越|こ)した(?:こと|もの)は(?:ない|なかっ|なく|ありません)|(?:より|の)ほか(?:に|は)?な|おずおず|きずな|きずく|きずい|きずか|ねずみ|みずから|みずみず|かずかず|たずさわ|すずし|よろず|ぬぐ[いうえ]|ぬる[いく]|おこない|うしない|ともない|おさない|うらない|あきない|まかない|つぐない|ないしょ|はなし|なしとげ|なしえ"
        r"|(?:有|有り|ある)か(?:無|な)|有無|やむなし|なしくずし|かもしれ(?:ない|ません|ず)|かも知れ(?:ない|ません|ず)|続きな|好むと好まざる|少なく(?:な|とも)|"
        + JA_IDIOMS
    ),
    soft=(
        rf"(?:以外|ほか|外)(?:に|は|には|の)?[^、。]{{0,10}}{_NA}|(?:ない|ぬ)(?:限り|うちに|うち|間に|ころ|頃)|な(?:い|く)?よう|に(?:過|す)ぎ{_NA}|欠(?:か|く)(?:せ|ことの(?:でき|出来)){_NA}|欠かせ{_NA}|(?:避け|免れ)られ?{_NA}|否め{_NA}|否定でき{_NA}|(?:見逃せ|見過ごせ|無視でき|惜しま|免れ|避けて通れ){_NA}|排除(?:せ|し|され|でき){_NA}|足り{_NA}|足ら{_NA}|満た{_NA}|及ば{_NA}|届か{_NA}|至ら{_NA}|例外では{_NA}|(?:超え|上回ら|下回ら|下ら){_NA}|(?:かつて|これまでに|前例の|例の|類の)な|珍しく{_NA}"
        rf"|(?:芳しく|好ましく|望ましく|正しく|よく|良く|思わしく|面白く|楽しく|嬉しく|適切では|公平では|公正では|十分では|明らかでは|定かでは|確かでは|同じでは|一様では){_NA}|(?:変わら|止ま|やま|尽き|知られてい|予期せ|思いがけ|思いもよら|見慣れ|慣れ|落ち着か|くだら|物足り|頼り|情け|おぼつか){_NA}"
        rf"|忘れては(?:なら|いけ){_NA}|忘れ{_NA}|までもな|(?:まで|てから)[^、。]{{0,14}}{_NA}|とは限ら{_NA}|わけではな|もはや[^、。]{{0,20}}{_NA}|(?:ほど|より)[^、。]{{0,10}}{_NA}|あまり[^、。]{{0,16}}{_NA}"
    ),
    also=r"(?<=[るくむつぶぐせれめけえべ来])まい(?=。|、|と|」|$)|(?<=[うくすつぬぶむるぐ])な(?=と[^きくこっどに、]|。|！|」|』|$)|(?<!忘れ)ては(?:なら|いけ)(?:ない|ず|ません|なかっ)|べきで(?:は)?な(?:い|く|かっ)",
)
_DENYING = {
    "en": _EN,
    "ru": _RU,
    "zh": _ZH,
    "ja": _JA,
    "ko": Denying(nothing=KO_NOTHING, soft=KO_SOFT),
    "de": Denying(nothing=DE_NOTHING, soft=DE_SOFT),
    "fr": Denying(nothing=FR_NOTHING, soft=FR_SOFT),
}
NONE = Denying()


@lru_cache(maxsize=16)
def denying(code: str) -> Denying:
    """The turns of a language with those of lang/idioms.py; none where they are not written yet."""
    own = _DENYING.get(code, NONE)
    return replace(own, soft=_either(idioms.soft(code), own.soft), turns=idioms.nothing(code))


def _either(*expressions: str) -> str:
    return "|".join(e for e in expressions if e)

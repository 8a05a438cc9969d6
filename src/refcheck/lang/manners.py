"""How the pages of papers give quoted words to somebody without a verb of saying: by any verb behind them, by a gesture, by how he looks.

«…», — смеётся диспетчер Анна Громова; “…,” shrugs Ann Grove; “…”调度员顾安娜摆摆手; 「…」と配車係の九条杏さんは笑う. These forms are for
pages alone: in a paper, words in marks with a comma behind them are often a title. Whoever recites, reads aloud or listens says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """The forms of one language, as regular expressions; all are matched with the case of their letters.

    `closes` begins at the last character of quoted words; its group `clause` is what tells who says them. `tags`, in that clause, have a
    group `who` that holds the name. `follows`, behind the closing mark, is a sentence of its own with a gesture. `ahead` ends at the
    opening mark. `said` puts a verb of saying in the place of the other one, for whoever reads names. `recites`: the clause tells of a
    reading, a song, a sign. `listens`: a pronoun is its subject, and who is named hears the words. `apart`, before the name: it is no subject.
    `led` is what right before a name makes it no subject whatever stands in front. `topic`, ending at the opening mark:
    a sentence about one person, who may say them. `inside`: an attribution within the marks.
    """

    closes: str
    tags: tuple[str, ...]
    said: str
    recites: str
    listens: str = ""
    apart: str = ""
    led: str = ""
    follows: tuple[str, ...] = ()
    ahead: str = ""
    topic: str = ""
    inside: str = ""
    opened: bool = True  # whether the words must open their sentence: no title as in: his play, “Two Zeros,” won …


_TITLES = (
    "Mr",
    "Ms",
    "Dr",
    "St",
    "Mrs",
    "Adm",
    "Gen",
    "Col",
    "Sen",
    "Rep",
    "Gov",
    "Lt",
    "Prof",
    "Capt",
    "Cmdr",
    "Sgt",
    "Rev",
    "Insp",
    "Maj",
)
# A clause up to its stop; that of an initial, or of a title cut short, ends none.
_STOP = "(?:(?<=[ .][A-ZÀ-ÞА-ЯЁ])|" + "|".join(rf"(?<=(?<!\w){t})" for t in _TITLES) + r")\.[^.!?…;“”„«»\n]{1,60}"
_STOPLESS = rf"[^.!?…;“”„«»\n]{{2,120}}(?:{_STOP}){{0,3}}"

_RU_FINITE = r"[а-яё]+(?:[её]т|[иуюая]т|л|ла|ло|ли)(?:ся|сь)?"
_RU_BEFORE = r"(?:(?!(?:он|она|оно|они|я|мы|вы|что|как|для|из-за|у)(?= ))[а-яё-]+,? ){0,3}?"
_RU_GESTURE = (
    r"(?:(?:лишь |только |в ответ |снова |опять )*(?:пож(?:им|ал)\w+ плечами|развод\w+ руками|разв[её]л\w* руками|маш[еу]т рукой|мах(?:ал|нул)\w* рукой|отмах(?:ива|ну)\w+|кача(?:ет|л)\w* головой|покача\w+ головой"
    r"|кив(?:а|ну)\w+|взд(?:ыха|охну)\w+|усмех(?:а|ну)\w+|ухмыл(?:я|ьну)\w+|улыб(?:а|ну)\w+|сме(?:ё|е|я)\w+ся|сме[яё]л\w+|рассмея\w+|хохо(?:ч|т)\w+|хмур\w+|морщ\w+|сморщ\w+|щур\w+|подмиг\w+|бурч\w+|ворч\w+|хмык\w+|фырк\w+|всплё?сну\w+ руками|всплескива\w+ руками|качн\w+ головой|цок\w+ языком"
    r"|закатыва\w+ глаза|закатил\w* глаза|чеш\w+ затылок|поч[её]с\w+ затылок|мрачне\w+|грустне\w+|оживля\w+|спор(?:ит|ил)\w*|соглаша\w+|недоумева\w+|возмуща\w+|сокруша\w+))"
)
_RU_SIGNS = r"табличк\w+|вывеск\w+|плакат\w*|надпис\w+|объявлени\w+|баннер\w*|афиш\w+|лозунг\w*|табло|указател\w+|памятк\w+|записк\w+|пословиц\w+|поговорк\w+|песн\w+|частушк\w+|стих\w*|мудрость"

_EN_GESTURE = (
    r"(?:laugh|chuckl|giggl|grin|smil|smirk|shrug|sigh|nod|wink|frown|groan|moan|scoff|snort|grunt|grumbl|mutter|mumbl|murmur|whisper|grimac|beam|cackl|guffaw|sniff|snigger|snicker|titter|wail|shriek|yell|shout|jok|quipp?|mus|chim|pip|counter|agree|concur|insist|shoot|shot|snapp?|retort|bark|growl|huff|puff|pout|blush|gasp|gush|enthus|marvel|reminisc|reflect|ponder|volunteer|venture|offer|interject|continu|conclud|deadpan|breez|bellow|bristl|cheer|coo|croak|drawl|exhal|explod|fum|gloat|growl|grous|hiss|holler|howl|lament|mourn|plead|purr|rav|roar|scold|sob|splutter|sputter|stammer|stutter|teas|thunder|whimper|whin|yawn|crow|wheez|demur|hazard|interrupt|fret|griev|twinkl|twitch)"
    r"(?:s|es|ed|ged|ned|ped|red|d)?"
    r"|(?:shakes|shook|nods|nodded|scratches|scratched|hangs|hung|tosses|tossed|tilts|tilted|bows|bowed) (?:his|her) head|(?:throws|threw|flings|flung|raises|raised|spreads|spread|lifts|lifted|puts|put) (?:up |out )?(?:his|her|both) (?:hands|arms|palms|shoulders)(?: up)?"
    r"|(?:rolls|rolled) (?:his|her) eyes|(?:raises|raised|lifts|lifted) an eyebrow|(?:waves|waved) (?:a|his|her|one|it|the \w+) (?:hand|away|aside|off)|(?:waves|waved) (?:it|this|that|the \w+|them) (?:away|aside|off)|(?:bursts|burst) (?:out laughing|into laughter)|(?:clicks|clicked) (?:his|her) tongue|(?:puffs|puffed) out (?:his|her) cheeks"
)
_EN_FINITE = r"(?!(?:is|was|has|does|as|its|his|hers|this|thus|tells|unless|perhaps|always|sometimes|besides|plus|less|based|titled|entitled|called|named|dubbed|and|used|needs)(?!\w))(?:[a-z]+(?:s|ed)|said|sang|shot|spat|swore|wept|threw|shook|went|began|broke|cut|put|burst|spoke|thought|wrote|read|grinned)"
_EN_NAME = r"(?:(?:the|an?|our|one|its|their) )?(?:[a-z][a-z’-]+ ){0,4}?[A-ZÀ-Þ][\w’.-]*(?: (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w’.-]*){0,3}"
_EN_SIGNS = r"signs?|notices?|posters?|placards?|banners?|plaques?|inscriptions?|boards?|billboards?|labels?|captions?|headlines?|proverbs?|sayings?|songs?|slogans?|motto|screens?|leaflets?|stickers?"

_DE_SIGNS = r"Schild\w*|Plakat\w*|Aushang|Zettel\w*|Tafel\w*|Anzeige\w*|Aufschrift\w*|Inschrift\w*|Banner\w*|Transparent\w*|Sprichwort\w*|Lied\w*|Motto|Spruch|Gedicht\w*"
_FR_SIGNS = r"écriteau\w*|pancartes?|panneaux?|affiches?|banderoles?|inscriptions?|enseignes?|plaques?|proverbes?|dictons?|adages?|slogans?|chansons?|écrans?"

_ZH_GESTURE = (
    r"(?:一[边面]|笑|苦笑|微笑|大笑|冷笑|傻笑|讪笑|干笑|憨笑|哈哈|呵呵|嘿嘿|叹(?:了一?口?气|道|息|气|着气|了口气)|长叹|摆(?:了?摆|着)?手|摇(?:了?摇|着)?头|耸(?:了?耸|着)?肩|耸了?耸肩膀|点(?:了?点|着)?头|点头|嘟囔|嘀咕|咕哝|嘟哝|附和|打趣|调侃|感慨|感叹|慨叹|自嘲|抱怨|埋怨|发牢骚|皱(?:起|着|了皱?)?眉|撇(?:了?撇|着)?嘴|翻了?个?白眼"
    r"|拍(?:了?拍|着|起)?(?:胸脯|胸口|大腿|桌子|脑门|手)|摊(?:开|了?摊|着)?(?:双|两)?手|挥(?:了?挥|着)?手|眨(?:了?眨|着)?眼|吐了?吐?舌头?|哼了一声|嚷|喊|吆喝|反问|争辩|辩解|辩驳|赞同|认同|同意|接过话[茬头]?|接话|接茬|插话|插嘴|搭话|打断|自言自语|喃喃|低语|轻声|小声|低声|高声|大声|脱口而出|开玩笑|咧(?:开|着)?嘴|挠(?:了?挠|着)?头|搓(?:了?搓|着)?手|红了?(?:脸|眼)|抹(?:了?抹|着)?(?:眼泪|汗|泪)|擦(?:了?擦|着)?(?:汗|眼泪)|不以为然|连连|忍不住|无奈|急了|乐了|竖起?大?拇指|叫苦|犯愁|发愁|掰(?:着|起|了掰)?(?:手|指)|算(?:了?一?笔|起|着)[^，。]{0,6}账|打开(?:了)?话匣子|比划|直(?:摇头|叹气|乐|笑)|来了气|一脸|满脸)"
)
_ZH_HOW = r"(?:[一-龥]{1,6}地|有些|有点|不禁|只是|也|又|却|则|随即|微微|轻轻|默默|缓缓|一脸[一-龥]{2,3}|满脸[一-龥]{2,3}|在一旁|听了|听后)*"

_JA_GESTURE = r"(?:(?:[苦微失爆大]|含み|高)?笑(?:う|い|っ)|苦笑|微笑[ん むみ]|ほほ[笑え]|肩をすくめ|肩を落と|首を(?:振|横に|縦に|かしげ|傾げ|ひね)|頭をか[いく]|頭を抱え|頭を振|ため息|溜め?息|うなず|頷|手を(?:振|広げ|ひらひら)|両手を広げ|つぶや|呟|ぼや|こぼ[すし]|漏ら|もら[すし]|嘆|顔をしかめ|眉をひそめ|眉を寄せ|目を細め|目を丸く|目を伏せ|口をとがら|口を尖ら|舌を出|舌打ち|胸を張|腕を組|おどけ|はにか|照れ|にやり|にっこり|吐き捨て|言い放|息をつ|息を吐)"
_JA_WHO = r"(?P<who>[^。「」『』、をはも]{2,34}?)"

_KO_GESTURE = r"(?:웃[었는으]|웃음|미소|쓴웃음|씁쓸|한숨|어깨를 (?:으쓱|들썩)|으쓱|고개를 (?:끄덕|저|젓|가로|흔들|갸웃|숙)|손을 (?:내저|저|휘|흔들)|손사래|중얼|투덜|푸념|탄식|혀를 찼|혀를 차|눈살을|눈을 찡긋|머리를 긁|이마를|맞장구|거들[었고]|너스레|농담|껄껄|빙그레|되물[었으]|반문|볼멘|울먹|인상을 (?:썼|쓰|찌푸)|얼굴을 찌푸)"
_KO_WHO = r"(?P<who>[^.“”\"「」]{2,30}?(?: 씨| 군| 양|[가-힣]{2,4})(?:은|는|이|가))"

MANNERS = {
    "ru": Manner(
        closes=rf"(?:.[»”“\"],|[!?…][»”“\"]) ?[—–-] (?P<clause>{_STOPLESS})",
        tags=(rf"^{_RU_BEFORE}(?P<verb>{_RU_FINITE}) (?P<who>.+)",),
        said="», — говорит {who}.",
        recites=rf"^(?:[а-яё]+ ){{0,3}}?(?:(?:про|за|пере|вы|до)?чита(?:ет|ют|л|ла|ли|я)|зачит\w+|прочёл|прочла|(?:про)?цитир\w+|(?:про)?декламир\w+|(?:за|на|под|про|с)?по[её]т|(?:за|на|под|про|с|вы|рас)?пе(?:л|ла|ли|вает|вал|вала|вают)|мурлы\w+|гласит|гласила?|у?слыш\w+|под?слушал\w*|увидел\w*|видит|\w+ наизусть|(?:[а-яё]+ )?(?:{_RU_SIGNS}))(?![а-яё])",
        listens=r"^(?:[а-яё-]+,? ){0,2}?(?:он|она|они|оно|я|мы)(?= )",
        apart=r"(?<![а-яё])(?:что|как|когда|если|пока|где|чтобы|котор[а-яё]+|и|а|но|он|она|они|я|мы|брат|сын|внук|отец|муж|друг|сосед|дед|зять|шурин|дядя|племянник|приятель)(?![а-яё])(?=.*[ая]$)"
        r"|(?<![а-яё])(?:что|когда|если|пока|где|чтобы|котор[а-яё]+|он|она|они|я|мы)(?![а-яё])",
        led=r"(?<![А-яЁё])(?:у|на|в|во|для|из|от|с|со|к|ко|при|о|об|под|над|за|про|через|без|до|после|перед|около|возле|между|против|кабинета|дома|имени) $",
        ahead=rf"(?:^|[.!?…»] )(?P<who>[^.!?…:;«»]{{3,70}}?) {_RU_GESTURE}[^.:;«»]{{0,40}}: ?$",
        inside=r"[,.!?…] ?[—–] (?P<clause>[а-яё][^—–«»]{2,90}?)[,.] ?[—–] ",
        opened=False,
    ),
    "en": Manner(
        closes=rf"(?:[,?!…—–][”\"’]|.[”\"’] ?[,—–]) ?(?P<clause>{_STOPLESS})",
        tags=(
            rf"^(?P<verb>{_EN_FINITE})(?: [a-z]+ly)?(?: (?:his|her) (?:head|shoulders|eyes|hands))? (?P<who>.+)",
            rf"^(?P<who>{_EN_NAME})(?:, [^,]{{2,70}},)? (?:[a-z]+ly |just |only |then )?(?P<verb>{_EN_GESTURE})(?!\w)",
        ),
        said=",” says {who}.",
        recites=rf"^(?:(?:{_EN_NAME})(?:, [^,]{{2,70}},)? )?(?:[a-z]+ly )?(?:recit(?:es|ed)|reads?|quot(?:es|ed)|cites|cited|sings?|sang|chants?|chanted|hums?|hummed|croons?|crooned|intones?|intoned|declaims?|declaimed|hears?|heard|sees|saw)(?! between)(?!\w)|^\w+ (?:the|an?|one) (?:\w+ )?(?:{_EN_SIGNS})(?!\w)|from memory|by heart",
        listens=r"^(?:(?:he|she|they|I|we) \w+|\w+ (?:he|she|they|I|we))(?= )",
        apart=r"(?<!\w)(?:of|at|in|on|for|above|outside|inside|to|with|from|near|by|about|behind|under|over|beside|against|and|but|as|that|when|while|who|whom|which|whose|he|she|they|it|I|we|him|them|where|after|before|until|if|because|than)(?!\w)(?!.*, $)|^(?!(?:the|an?|his|her|its|our|one|[a-z]+ [a-z]+) ).*, ",
        led=r"(?<!\w)(?:of|at|in|on|for|above|outside|inside|to|with|from|near|by|about|behind|under|beside|against)(?: (?:the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?))? $|, (?:and|but) (?:[^,]* )?$|(?<!\w)(?:who|whom|while|when|as) (?:[^,]* )?$",
        ahead=rf"(?:^|[.!?”] )(?P<who>[^.!?:;“”]{{3,70}}?) (?:{_EN_GESTURE})(?!\w)[^.:;“”]{{0,40}}: ?$",
    ),
    "de": Manner(
        closes=rf"(?:.[“”\"«] ?,|[?!…][“”\"«]) (?P<clause>{_STOPLESS})",
        tags=(
            r"^(?P<verb>(?!(?:und|aber|oder|sondern|denn|so|wie|als|in|auf|an|aus|bei|mit|von|zu|vor|nach|über|unter|für|um|am|im|ein|eine|der|die|das|dem|den|des|dass|weil|wenn|was|wo|wer|doch|nicht|auch|noch|dann|also|ist|war|wird|laut)(?!\w))(?!(?:begrüß|tröst|beruhig|ermahn|verabschied|unterbr|korrigier|frag|bitt|bat|warn|mahn|erinner|lob)\w* (?:der|die|das|eine?) )[a-zäöüß]+) (?P<who>.+)",
        ),
        said="“, sagt {who}.",
        recites=rf"^(?:liest|las|lasen|zitiert\w*|rezitiert\w*|deklamiert\w*|singt|sang|summt\w*|trällert\w*|betet\w*|steht|stand|prangt\w*|lautet\w*|hört|hörte|sieht|sah|trägt .* vor$|trug .* vor$|(?:\w+) (?:das|die|der|ein|eine) (?:{_DE_SIGNS})(?!\w))",
        listens=r"^[a-zäöüß]+ (?:er|sie|es|man|ich|wir)(?= )",
        apart=r"(?<!\w)(?:zu|zum|zur|vor|von|vom|an|am|auf|in|im|bei|beim|mit|über|unter|neben|hinter|gegenüber|für|aus|nach|gegen|um|und|dass|wenn|als|weil|er|sie|es|man|ich|wir|des)(?!\w)(?!.* (?:der|die|eine?) (?:[a-zäöüß]+ )?(?:[A-ZÄÖÜ]\w+ )?$)|^.*, (?!.*(?:der|die) )",
        led=r"(?<!\w)(?:zu|zum|zur|vor|von|vom|an|auf|bei|beim|mit|über|neben|hinter|gegenüber|für|gegen)(?: (?:dem|der|den|Herrn|Frau))? $",
        ahead=r"(?:^|[.!?“] )(?P<who>[^.!?:;„“]{3,70}?) (?:zuckt\w*|schüttelt\w*|lach\w+|lächelt\w*|grinst\w*|seufzt\w*|nickt\w*|winkt\w* ab|winkt\w*|schmunzelt\w*|brummt\w*|stöhnt\w*|runzelt\w*|verdreht\w*|hebt|hob|breitet\w*|murmelt\w*|nuschelt\w*|grummelt\w*|kichert\w*|verzieht|verzog|rümpft\w*|räuspert\w*|zwinkert\w*)(?!\w)[^.:;„“]{0,50}: ?$",
    ),
    "fr": Manner(
        closes=rf"(?:.[ \u00a0\u202f]?[»”\"] ?,|[?!…][ \u00a0\u202f]?[»”\"]) (?P<clause>{_STOPLESS})",
        tags=(
            r"^(?P<verb>(?:s[’']|se |a |ont |l[’'](?:a )?|nous |lui (?:a )?|leur |m[’'])?(?!(?:de|à|et|mais|qui|que|selon|comme|dans|pour|avec|après|avant|dont|car|où|ou|ni|un|une|le|la|les|des|du|au|aux|en|sur|ce|cette|ces|il|elle|on|par|sans|puis|alors|est|était|c|d|l|sa|son|ses|leur|chez|sous|entre|quand|si|même|pas|plus)(?!\w))[a-zà-ÿ]+(?:-t)?) (?P<who>.+)",
        ),
        said=" », dit {who}.",
        recites=rf"^(?:a )?(?:lit|lut|lisait|lu|récit\w+|cite|cita|citait|cité|chant\w+|fredonn\w+|déclam\w+|psalmodi\w+|entonn\w+|entend|entendit|entendait|voit|vit|aperçoit)(?!\w)|^(?:s[’']|se |a )?[a-zà-ÿ]+ (?:l[’']|la |le |une? )(?:[a-zà-ÿ]+ )?(?:{_FR_SIGNS})(?!\w)",
        listens=r"^(?:a-t-|[a-zà-ÿ]+-(?:t-)?)(?:il|elle|on|ils|elles|je|nous)(?: [a-zà-ÿ]+)?(?= )",
        apart=r"(?<!\w)(?:à|au|aux|chez|devant|dans|sur|pour|avec|par|contre|vers|en|sous|et|mais|qui|que|dont|où|quand|il|elle|on|derrière|près|entre)(?!\w)(?!.*, $)|(?<!\w)(?:de |du |des |d[’'])$",
        led=r"(?<!\w)(?:à |au |aux |chez |devant |derrière |de |d[’']|pour |avec |contre |vers |par )(?:M\. |Mme |la |l[’'])?$",
        ahead=r"(?:^|[.!?»] )(?P<who>[^.!?:;«»]{3,70}?) (?:hausse|haussa|haussait|secoue|secoua|sourit|souriait|rit|riait|soupir\w+|rigol\w+|hoche|hocha|lève|leva|grimace|grimaça|s[’']amuse|s[’']agace|s[’']emporte|s[’']esclaffe|ricane|ricana|fronce|fronça|écarte|écarta|balaie|balaye|balaya|plaisant\w+|marmonn\w+|grommel\w+|bougonn\w+|acquiesc\w+|opine|opina|pouffe|pouffa|se gratte|se marre)(?!\w)[^.:;«»]{0,50}[:,] ?$",
    ),
    "zh": Manner(
        closes=r"(?:[。！？!?…，,～][”』」]|.[”』」][，——]{1,2})(?P<clause>[^。！？；“”「」『』\n]{2,48})",
        tags=(
            r"^(?:说(?:出)?(?:这话|此话|这番话|这句话|这些话?)|(?:这[样么]|如此)(?:说|讲|感慨|感叹|抱怨|打趣)|开口)的(?:人)?(?:正|就|便)?是(?P<who>[^，]{2,20})",
            rf"^(?P<who>[一-龥·]{{2,18}}?){_ZH_HOW}(?P<verb>{_ZH_GESTURE})",
        ),
        said="。”{who}说。",
        recites=r"^[^，：]{2,14}?(?:念[道着出了到](?!叨)|朗[诵读]|背[诵起出了]|诵读|吟[诵咏道]|读[道着出起到]|唱[道着起了]|哼[着起唱](?!了一声)|引用|引述|援引|抄)|(?:牌子?|横幅|标语|告示|海报|纸条|石碑|屏幕)上(?:写|贴|印|刻|题|打)着$",
        listens=r"^(?:他|她|他们|她们|我|我们|记者)[^，。]{0,6}?[对向跟同给朝][一-龥·]{2,10}|^(?:听[到见了罢]|看[到见了着]|面对|读到|见到?|望着)|问[^，：]{0,10}：",
        ahead=rf"(?:^|[。！？”，])(?P<who>[^，。！？：“”]{{2,18}}?){_ZH_HOW}{_ZH_GESTURE}[^。：“”]{{0,16}}[：。]$",
        topic=r"(?:^|[。！？”，])(?:[一-龥]{0,10}?[员工者家师手民匠夫贩主长])(?P<who>[一-龥]{2,3}?)(?:在|正|把|将|从|站|坐|拿|捧|翻|推|打|擦|端|抬|望|看|跑|干|守|今年|一边|已|刚|每)[^。！？“”]{0,60}[。：]$",
        opened=False,
    ),
    "ja": Manner(
        closes=r".[」』](?P<clause>、?と(?!いう|いっ|言う人|の|なる|なっ|なり|も|は|呼|して|す[るれ]|した|され|題|名)[^。「」『』]{2,70})(?=。|$|[「『])",
        tags=(
            r"^、?と、?[^、。を]{1,16}のは、?(?P<who>[^。、を]{2,34}?)(?:だ|である|だった|です|でした)?$",
            rf"^、?と、?{_JA_WHO}[はもが]、?(?P<verb>[^。]{{1,44}})$",
            r"^、?と、?(?P<who>[^。、をはもが]{2,34}?(?:さん|氏|くん|君|ちゃん))$",
        ),
        said="」と{who}は言う。",
        recites=r"読み上げ|読み聞か|音読|朗読|朗唱|引用|歌[いうっ]|口ずさ|唱え|そらんじ|暗唱|詠[みんむ]|思い出[しす]|聞[いく]た?$|耳にし|書かれ|書いてあ|記され(?:た|て)|刻まれ|ことわざを|(?:言|告げら|頼ま|注意さ|聞かさ|叱ら|呼ば|怒鳴ら|怒ら|教えら|伝えら|励まさ|断ら|尋ねら|聞か|訊か)(?:われ|れ)(?:た|る|て|、)",
        apart=r"[うくすつぬむるぐぶた][一-龥々ァ-ヺ]{1,8}(?:の[一-龥]{1,4})?[にでへ]、?$",
        follows=(
            r"[」』]。?(?:そう|こう)、?[^、。「」を]{1,16}のは、?(?P<who>[^。「」、を]{2,34}?)(?:だ|である|だった|です|でした)。",
            rf"[」』]。?(?!と){_JA_WHO}[はもが]、?(?:[^。「」を]{{0,14}}(?:そう|こう)[^。「」を]{{0,4}})?[^。「」を]{{0,10}}?{_JA_GESTURE}[^。「」を]{{0,8}}。",
        ),
        ahead=rf"(?:^|[。」』]){_JA_WHO}[はもが]、?[^。「」『』]{{0,14}}?{_JA_GESTURE}[^。「」『』]{{0,8}}[。：:]$",
        opened=False,
    ),
    "ko": Manner(
        closes=r".[”\"」’](?P<clause>(?:(?:이?라)?고|(?:이?라|하)?며|(?:이?라|하)?면서|하고|라) [^.“”\"「」]{2,70})(?=\.|$|[“\"])",
        tags=(rf"^[가-힣]{{1,4}},? {_KO_WHO} (?P<verb>.{{1,44}})$",),
        said="”라고 {who} 말했다.",
        recites=r"인용(?:했|하|해)|낭독|낭송|읊|외[웠우]|읽[었어는]|노래(?:했|를|하)|불렀|적[힌혀혔]|쓰[인여]|새겨|들었|들은|전해 ?들|속담|팻말|간판|현수막",
        apart=r"(?:[는던한은쓴온본린친킨신진]) [가-힣]{1,6}(?:을|를|에게|한테) ",
        follows=(rf"[”\"」] ?{_KO_WHO} [^.“”\"]{{0,16}}?{_KO_GESTURE}[^.“”\"]{{0,6}}\.",),
        ahead=rf"(?:^|[.”] ){_KO_WHO} [^.“”\"]{{0,16}}?{_KO_GESTURE}[^.“”\"]{{0,6}}[.:] ?$",
        opened=False,
    ),
}
# What right before quoted words tells that somebody only reads them, or shows them: 指着墙上的牌子：
SHOWN = {
    "zh": r"(?:指[着了向]|看[着了]|望着|读[着到]|念[着道起]|翻[开出]|举着|掏出|展开|亮出|朗[诵读]|背[诵起]|唱[道着起]|引用)[^，。：“]{0,14}(?<![说道讲称])：$",
    "ru": r"(?:чита(?:ет|л|ла|ют|ли)|зачитыва\w+|зачитал\w*|цитиру\w+|процитировал\w*|декламир\w+|по[её]т|запел\w*|напева\w+|(?:показыва|указыва|кива)\w+ на [^.:«]{0,40}(?:табличк|вывеск|плакат|надпис|объявлени|баннер|лист)\w*)[^.:«]{0,40}: ?$",
    "en": r"(?:recit(?:es|ed)|reads?(?: aloud| out)?|quotes|quoted|sings?|sang|chants?|chanted|hums?|hummed|point(?:s|ed) (?:to|at) [^.:“]{0,30}(?:sign|notice|poster|placard|banner|plaque|board|note))(?: [^.:“]{0,40})?[:,] ?$",
    "de": r"(?:liest|las|zitiert\w*|rezitiert\w*|singt|sang|summt\w*|(?:zeigt\w*|deutet\w*) auf [^.:„]{0,30}(?:Schild|Plakat|Zettel|Tafel|Aushang|Aufschrift))(?: [^.:„]{0,40})?: ?$",
    "fr": r"(?:lit|lut|récite|récita|cite|cita|chante|chanta|fredonne|(?:montre|désigne|pointe) [^.:«]{0,30}(?:écriteau|pancarte|panneau|affiche|banderole|plaque))(?: [^.:«]{0,40})?: ?$",
    "ja": r"(?:読み上げ|朗読|音読|引用|歌[いうっ]|口ずさ|暗唱|唱え|(?:看板|札|張り紙|貼り紙|ポスター|石碑|掲示)を(?:指|見|示))[^。「]{0,10}[。：:、]$",
    "ko": r"(?:낭독|낭송|읊|인용|노래를|(?:팻말|간판|현수막|표지판|안내문|벽보)[을를] (?:가리|보|읽))[^.“]{0,10}[.:] ?$",
}

"""Sentences that give a figure, in each language: which numbers are figures, and by which words the author owns such a sentence himself.

Regular expressions, matched without regard to case. Dates, years, ordinals, and numbers within names (E-9) are no figures.
"""

from __future__ import annotations

from dataclasses import dataclass

_NAMES = r"(?<![\w])[^\W\d_]+[-‑–]?\d[\w-]*|№\s?\d+|\d+[-‑][^\W\d_]\w*|§\s?\d+"
_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?![\d.,]\d)(?:\s?[-–/]\s?\d{2,4})?"


@dataclass(frozen=True, slots=True)
class Figures:
    """How one language counts. `dates`: what is taken out first; `words`: numbers written as words; `days`: a day or month of a date;
    `own`: words of an author who reckons, judges or speaks of his paper; `gone`: words of pages that cannot be read any more;
    `events`: occasions on which somebody speaks, which a sentence with a date only introduces."""

    dates: str
    words: str
    days: str
    own: str
    gone: str
    events: str


_CJK_DIGITS = "〇零一二三四五六七八九十"
_HAN_DATES = (
    rf"(?:\d{{2,4}}|[{_CJK_DIGITS}]{{2,4}}|元)\s?年(?![间間])(?:[代度]|前半|後半)?|(?<!個)(?<!个)(?<!か)(?<!ヶ)(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})\s?月(?![间間])(?:[份末初上中下]旬?)?"
    rf"|(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})\s?[日號号](?![间間])|第\s?(?:\d+|[{_CJK_DIGITS}百]+)|(?:\d+|[{_CJK_DIGITS}]+)\s?(?:世[纪紀]|年代)|[表図图圖]\s?(?:\d+|[{_CJK_DIGITS}]+)"
    rf"|{_YEAR}"
)
_HAN_WORDS = (
    r"(?!十分|千[万萬][别別不])[〇零一二两兩三四五六七八九十百千]*[四五六七八九十百千][〇零一二三四五六七八九十百千万萬億亿兆]*\s?(?:多|余|餘|数)?(?=[个個家艘名人位件座架条條项項种種届屆次倍成割分万萬億亿兆％%か所ヶカ社本隻席票吨トン公里海里天日时時小月年元円キ米メ])"
    r"|[一二三四五六七八九十]+成|[百千万]分之|过半|過半|半数|半數|倍増|翻番"
)
_ENGLISH_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_GERMAN_MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_FRENCH_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_RUSSIAN_MONTH = r"(?:январ|феврал|март|апрел|ма[йяе](?!\w)|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*"

FIGURES: dict[str, Figures] = {
    "en": Figures(
        dates=rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?{_ENGLISH_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? {_YEAR})?(?!\w)|\d+(?:st|nd|rd|th)(?!\w)|{_YEAR}s?|(?:table|figure|chapter|section|article) \d+|{_NAMES}",
        words=r"(?<![\w-])(?:four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|thirds?|quarters?|tenths?|fifths?|twice|threefold|doubled|tripled|halved|per ?cent)(?![\w])",
        days=rf"\d{{1,2}} {_ENGLISH_MONTH}|{_ENGLISH_MONTH} \d{{1,2}}(?!\d)",
        own=r"(?<!\w)(?:I|we|our|us|my|mine|(?:this|the present) (?:article|paper|essay|chapter|study|section|author|writer)|the author’s own|one may|one might|one can|it (?:seems|appears|would seem|is (?:tempting|hard|difficult|worth|striking|telling|clear|safe))|perhaps|arguably|presumably|evidently|apparently|surely|no doubt|in short|in sum|taken together|adding|added up|add up|adds up|altogether|works out|in other words|it follows|therefore|thus|hence|if (?:one|you)|suggests? that|tables? \d+|figures? \d+)(?!\w)|\?",
        gone=r"(?<!\w)(?:web ?sites?|web ?pages?|page|pages|links?|address|url|site|online|download(?:ed)?|retrieved|no longer (?:available|online|accessible)|could not be (?:opened|reached|read|found))(?!\w)",
        events=r"(?<!\w)(?:conference|briefing|interview|speech|address|lecture|hearing|statement|remarks|essay|article|report|communiqué|press|reporters|journalists|correspondents?|parliament|questions?|asked|answered|replied)(?!\w)",
    ),
    "de": Figures(
        dates=rf"\d{{1,2}}\. ?{_GERMAN_MONTH}|{_GERMAN_MONTH} {_YEAR}|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?|\d{{1,2}}\.(?= ?[A-ZÄÖÜa-zäöü])|{_YEAR}(?:er)?|(?:Tabelle|Abbildung|Kapitel|Artikel|Anm\.|Nr\.|Abs\.) ?\d+|{_NAMES}",
        words=r"(?<![\w-])(?:vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w{3,}zehn|\w*(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:ß|z)ig|\w*hundert(?:e[nr]?)?|\w*tausend(?:e[nr]?)?|Millionen|Milliarden|Dutzende?|Drittel|Viertel|Fünftel|Zehntel|Hälfte|doppelt|verdoppelt\w*|verdreifacht\w*|halbiert\w*|Prozent)(?!\w)",
        days=rf"\d{{1,2}}\. ?{_GERMAN_MONTH}",
        own=r"(?<!\w)(?:ich|wir|uns|unser\w*|mein\w*|eigene[nrs]? (?:Auszählung\w*|Berechnung\w*|Zählung\w*)|(?:dieser|der vorliegende) (?:Aufsatz|Beitrag|Artikel|Text)|man (?:kann|könnte|darf|mag|muss)|vielleicht|vermutlich|offenbar|anscheinend|wohl|freilich zeigt|kurzum|insgesamt also|zusammengenommen|zusammengerechnet|rechnerisch|umgerechnet|rechnet man|mit anderen Worten|daraus folgt|folglich|somit|demnach|mithin|wenn man|Auswertung|Tabelle|Abbildung|(?:wären?|hätten?) (?:[^.;]{0,80} )?(?:undenkbar|unvorstellbar|denkbar|vorstellbar|möglich|unmöglich|nötig|können|müssen|sollen|dürfen))(?!\w)|\?",
        gone=r"(?<!\w)(?:Website\w*|Webseite\w*|Seiten?|Netz|Link\w*|Adresse|online|abrufbar|zugänglich|abzurufen|verfügbar|herunterzuladen|einsehbar|aufzufinden)(?!\w)",
        events=r"(?<!\w)(?:\w*[Kk]onferenz|\w*[Bb]riefing|\w*[Ii]nterview|\w*[Gg]espräch|\w*[Rr]ede|\w*[Vv]ortrag|\w*[Aa]nhörung|\w*[Ee]rklärung|\w*[Ss]tellungnahme|\w*[Aa]ufsatz|\w*[Aa]rtikel|\w*[Bb]ericht|\w*[Pp]resse|Journalisten|Fragen?|gefragt|äußerte\w*)(?!\w)",
    ),
    "fr": Figures(
        dates=rf"\d{{1,2}}(?:er)? {_FRENCH_MONTH}|{_FRENCH_MONTH} {_YEAR}|\d+(?:er|re|e|ème)(?!\w)|{_YEAR}|(?:tableau|figure|chapitre|article|n[o°]) ?\d+|{_NAMES}",
        words=r"(?<![\w-])(?:quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt\w*|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|centaines?|milliers?|\w*aine de|dizaines?|douzaine|moitié|tiers|quart|quarts|cinquième|dixième|double|doublé\w*|triple\w*|pour cent)(?!\w)",
        days=rf"\d{{1,2}}(?:er)? {_FRENCH_MONTH}",
        own=r"(?<!\w)(?:je|nous|notre|nos|on (?:peut|pourrait|voit|dirait)|(?:cet|le présent) article|l[’']auteur de ces lignes|peut-être|sans doute|semble\w*|paraît|apparemment|vraisemblablement|au total donc|en somme|bref|mis bout à bout|si l[’']on|rapporté à|autrement dit|il s[’']ensuit|il en résulte|par conséquent|donc|ainsi donc|tableaux? \d+|figures? \d+)(?!\w)|\?",
        gone=r"(?<!\w)(?:site|page|pages|lien|adresse|en ligne|téléchargé\w*|consultable\w*|accessible\w*|introuvable\w*|retirée?s?|disponible\w*)(?!\w)",
        events=r"(?<!\w)(?:conférence|briefing|point de presse|entretien|discours|allocution|audition|déclaration|tribune|article|rapport|presse|journalistes|question\w*|interrogée?s?)(?!\w)",
    ),
    "ru": Figures(
        dates=rf"(?:\d{{1,2}}(?:[-–]\d{{1,2}})? )?{_RUSSIAN_MONTH}(?: {_YEAR})?|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}|{_YEAR}(?:[-–]?х)?(?:\s?гг?\.|\s?год\w*)?|\d+[-–]?(?:й|го|му|е|я|ю|ой|ом|м|х|ми)(?!\w)|(?:таблиц\w*|табл\.|рис\.|глав\w*|стать\w*|ст\.|разд\w*) ?\d+|{_NAMES}",
        words=r"(?<![\w-])(?:четыр(?:е|ёх|ех|ём|мя)|четверо|пят(?:ь|и|ью|еро|надцат\w+|ьдесят|идесяти|ьсот|исот)|шест(?:ь|и|ью|надцат\w+|ьдесят|идесяти|ьсот|исот)|сем(?:ь|и|ью|надцат\w+|ьдесят|идесяти|ьсот|исот)|вос(?:емь|ьми|емью|емнадцат\w+|емьдесят|ьмидесяти|емьсот|ьмисот)|девят(?:ь|и|ью|надцат\w+|ьсот|исот)|девяност[оа]|десят(?:ь|и|ью|ок|ка|ки|ков)|одиннадцат\w+|двенадцат\w+|тринадцат\w+|четырнадцат\w+|двадцат[ьи]\w*|тридцат[ьи]\w*|сорок[аи]?|сто|ста|двести|двухсот|триста|трёхсот|четыреста|сотн\w+|тысяч\w*|миллион\w*|миллиард\w*|тыс\.|млн|млрд|половин\w+|трет[ьи](?!й)|четверт[ьи]|вдвое|втрое|вчетверо|дюжин\w*|процент\w*)(?!\w)",
        days=rf"\d{{1,2}} {_RUSSIAN_MONTH}",
        own=r"(?<!\w)(?:я|мы|нам|нас|наш\w*|мо(?:й|я|ё|и|его|их)|автор(?:а|у)? (?:статьи|этих строк)|настоящ(?:ая|ей|ую) стать\w+|можно (?:думать|утверждать|считать|заключить|полагать|предположить|сказать)|по[- ]видимому|видимо|вероятно|пожалуй|кажется|похоже|представляется|очевидно|словом|одним словом|иначе говоря|итак|стало быть|следовательно|таким образом|в сумме|если (?:сложить|вычесть|разделить|перевести|считать)|в пересч[её]те|нетрудно (?:подсчитать|заметить)|подсч[её]т\w*|таблиц\w*|рис\.)(?!\w)|\?",
        gone=r"(?<!\w)(?:сайт\w*|страниц\w+|ссылк\w+|адрес\w*|портал\w*|онлайн|доступ\w*|недоступ\w*|загрузить|открыть|удал[её]н\w*|снят\w*)(?!\w)",
        events=r"(?<!\w)(?:конференци\w*|брифинг\w*|интервью|речь|речи|выступлени\w*|доклад\w*|заявлени\w*|слушани\w*|статьях?|стать[еию]|отч[её]т\w*|пресс\w*|журналист\w*|вопрос\w*|ответил\w*|прозвучал\w*)(?!\w)",
    ),
    "ja": Figures(
        dates=rf"{_HAN_DATES}|{_NAMES}",
        words=rf"{_HAN_WORDS}|数(?:十|百|千|万)|半分|三分の|四分の|[二三四五六七八九十]分の",
        days=rf"(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})月(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})日",
        own=r"本稿|本論|本節|本章|筆者|私(?:たち|は|の)|われわれ|我々|であろう|だろう|かもしれない|と思われ|と考えられ|といえ|と言え|とみられ|ように見え|ようだ|わけである|にほかならない|すなわち|つまり|要するに|以上|このように|したがって|換算す|合わせると|足し合わせ|単純計算|計算すると|割れば|割り出|掛け合わせ|妥当|この[表図]|という点にある|べきで|[?？]",
        gone=r"サイト|ページ|頁|ウェブ|リンク|アドレス|URL|閲覧|公開を終え|掲載|削除|接続|開くことが",
        events=r"会見|記者|インタビュー|演説|講演|談話|声明|ブリーフィング|聴取|答弁|論文|論考|記事|報告|質問|発言|寄稿|立場|認識",
    ),
    "zh": Figures(
        dates=rf"{_HAN_DATES}|{_NAMES}",
        words=rf"{_HAN_WORDS}|数(?:十|百|千|万)|數(?:十|百|千|萬)|一半|[三四五六七八九十]分之",
        days=rf"(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})月(?:\d{{1,2}}|[{_CJK_DIGITS}]{{1,3}})[日號号]",
        own=r"本文|本章|本节|本節|笔者|筆者|我们|我們|可以看[出到]|可见|可見|由此|或许|或許|恐怕|也许|也許|似乎|看来|看來|大概|想必|换言之|換言之|也就是说|综上|綜上|总之|總之|因此|所以说|折算|折合成|合计起来|相加|加起来|加在一起|据此推算|推算|计算可得|估计|估計|可以说|可以說|应当说|無疑|无疑|显然|顯然|[?？]",
        gone=r"网站|網站|网页|網頁|页面|頁面|链接|連結|网址|網址|地址|首页|首頁|打开|打開|读取|讀取|撤下|撤除|删除|刪除|连接|連接|查阅|查閱",
        events=r"发布会|發佈會|發布會|记者|記者|采访|採訪|访谈|訪談|演讲|演講|讲话|講話|发言|發言|声明|聲明|吹风会|听证|聽證|论文|論文|文章|报告|報告|提问|提問|回答|表态|表態|立场|立場",
    ),
    "ko": Figures(
        dates=rf"{_YEAR}(?:년(?!간))?(?:대|도)?|\d{{1,2}}월(?!간)|\d{{1,2}}일(?!간)|제\s?\d+|\d+세기|표\s?\d+|그림\s?\d+|{_NAMES}",
        words=r"(?<![가-힣])(?:네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔)(?=\s?(?:명|개|건|곳|차례|번|달|해|배|척|대|사람|나라|시간|살|가구))|절반|수십|수백|수천|[일이삼사오육칠팔구십백천만억조]{2,}\s?(?=명|개|건|원|톤|척|대)|분의",
        days=r"\d{1,2}월 ?\d{1,2}일",
        own=r"본고|이 글|필자|우리는|우리가|것이다|듯하다|듯 보인다|아마|보인다고|라 할 수 있|라고 할 수 있|셈이다|즉[ ,]|요컨대|이상에서|따라서|그러므로|합하면|환산하면|더하면|나누면|계산하면|타당하다|보아야|[?？]",
        gone=r"사이트|홈페이지|웹|페이지|링크|주소|열람|접속|삭제|게시",
        events=r"회견|브리핑|기자|인터뷰|연설|강연|담화|성명|청문|논문|기사|보고서|질의|질문|답변|발언|기고|입장",
    ),
}  # fmt: skip

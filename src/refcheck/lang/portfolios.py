"""What ministries and agencies are for, language by language, and how their names are found."""

from __future__ import annotations

# How a language names a body: the whole match is its name.
NAMED = {
    "en": r"\b(?:Ministry|Department|Office|Agency|Bureau|Administration|Commission) (?:of|for) (?:the )?[A-Z][\w’-]+(?:(?:,? and|,)? (?:the )?[A-Z][\w’-]+){0,4}"
    r"|\b(?:(?!The )[A-Z][\w’-]+(?:,| and| of)? ){1,5}(?:Ministry|Department|Agency|Administration|Bureau|Commission|Authority|Board)\b"
    r"|\b(?:foreign|defen[cs]e|finance|health|trade|interior|justice|transport|agriculture|environment|energy|labou?r) ministry\b"
    r"|\b[Pp]residential [Oo]ffice(?: of [a-z]+ [a-z]+)?",
    "de": r"\b(?:[A-ZÄÖÜ][\wäöüß-]*?(?:ministerium|behörde|agentur)|Ministerium|Behörde|Agentur)s?\b(?: (?:für|des|der) [A-ZÄÖÜ][\w-]+(?:(?:,| und| für) [A-ZÄÖÜ][\w-]+){0,3})?|\bAuswärtige[sn]? Amte?s?\b|\bPräsidialamt\w*|\bKanzleramt\w*",
    "fr": r"\b[Mm]inistère (?:(?!de|du)[\w-]+ ){0,2}(?:de la |de l[’']|des |du |de )[\w’'-]+(?: (?:étrangères|extérieur\w*|social\w*|publi\w+|maritim\w+|nucléaire|civile))?(?:(?:,| et)(?: de la | de l[’']| des | du | )[A-ZÀ-Ý][\w’'-]+){0,3}"
    r"|\b(?:Agence|Office|Direction|Administration) (?:\w+ )?(?:de la |de l[’']|des |du |de )[\w’'-]+(?: [\w’'-]+){0,2}",
    "ru": r"\b(?:[Мм]инистерств|[Дд]епартамент|[Аа]гентств|[Сс]лужб|[Уу]правлени|[Вв]едомств)\w*(?:,? (?:и )?[а-яё-]+(?:[ое]го|[ое]й|[ыи]х|и[ия]|тва|ки|овли|сти|ны|дел|[еа]ния|да|та)(?!\w)){1,5}|\bМин[а-я]{3,}\w*|\bМИД\w*|\bМВД\b|\bМЧС\b|\bФСБ\b|\bРос(?:рыболов|гидромет|потреб|авиа|морреч)\w+",
    "ja": r"[一-龥・]{1,12}(?:省(?![略力内外別])|庁|委員会)|[一-龥・]{2,12}部(?=[とのがはをに、])",
    "zh": r"(?:(?![的由与與和被向对對在是为為将將给給及])[一-龥]){1,10}(?:部(?![分门門队隊署长長位件属下落委])|[总總]局|[总總]署|(?<!大)(?<!当)(?<!當)局(?![面势勢限部长長])|委(?=[，。、称指表的在与和及]|员会|員會))",
    "ko": r"[가-힣]{2,10}(?:부|청|처|위원회|실)(?=(?:[은는이가을를의에와과도로,.]|에서|에게|으로|측)?(?:\s|$|[,.)]))",
}
# By what a body is for: expressions for the words of its name.
FOR = {
    "foreign": {
        "en": r"foreign|external affairs", "de": "auswärtig|außenminist|äußeres", "fr": "étrangères|extérieures", "ru": "иностранных дел|МИД|внешних сношений",
        "ja": "外務|外交", "zh": "外交|外务|外務", "ko": "외교|외무",
    },
    "defence": {
        "en": "defen[cs]e|war office", "de": "verteidigung", "fr": "défense|armées", "ru": "оборон", "ja": "防衛|国防", "zh": "国防|國防|防卫|防衛", "ko": "국방|방위",
    },
    "interior": {
        "en": "interior|home affairs|public security|police", "de": r"inneren|innenm|polizei", "fr": "intérieur|police|sécurité publique",
        "ru": "внутренних дел|МВД|полиц|общественной безопасност", "ja": "内務|警察|公安|総務", "zh": "内务|内政|公安|警察", "ko": "내무|경찰|행정안전|행안|공안",
    },
    "justice": {"en": "justice|prosecut", "de": "justiz", "fr": "justice", "ru": "юстиц|прокур", "ja": "法務|司法|検察", "zh": "司法|检察|法务", "ko": "법무|검찰"},
    "finance": {"en": "financ|treasury", "de": "finanz", "fr": "finances|trésor", "ru": "финанс|Минфин|казначей", "ja": "財務|大蔵|財政|金融", "zh": "财政|財政|金融", "ko": "재정|기획재정|재무|금융"},
    "trade": {
        "en": "trade|commerce|industr|econom", "de": "wirtschaft|handel|industrie", "fr": "commerce|industrie|économi|entreprises",
        "ru": "торгов|промышл|эконом|Минпромторг", "ja": "経済|産業|通商|商務|貿易", "zh": "商务|商務|经济|经贸|工业|产业|贸易|工信|发展和改革|发改", "ko": "산업|통상|상무|경제",
    },
    "farming": {
        "en": "agricultur|rural|farm|grain", "de": "landwirtschaft|ernährung", "fr": "agricult|alimentation", "ru": "сельск|сельхоз|аграр|продовольств", "ja": "農林|農業|農務|食糧|水産",
        "zh": "农业|農業|农村|粮食|粮", "ko": "농림|농업|농촌|축산|식량",
    },
    "sea": {
        "en": "fisher|ocean|maritime|coast guard", "de": "fischerei|küstenwache|seeschiff", "fr": "pêche|mer\\b|maritime|garde-côte", "ru": "рыбол|рыбоохран|морск|береговой охран",
        "ja": "水産|海洋|海上保安|海事", "zh": "渔业|漁業|渔政|海洋|海事|海警", "ko": "해양|수산|해경|해사",
    },
    "health": {
        "en": "health|disease|medic|epidem", "de": "gesundheit|seuchen|krankheit", "fr": "santé|sanitaire|maladies", "ru": "здравоохр|здоров|эпидеми|санитар|Минздрав|потребнадзор",
        "ja": "厚生|保健|衛生|健康|疾病|感染症", "zh": "卫生|衛生|卫健|健康|疾控|疾病|防疫", "ko": "보건|질병|위생|건강",
    },
    "drugs": {"en": "drug|medicines", "de": "arzneimittel", "fr": "médicament", "ru": "лекарств", "ja": "医薬|薬事", "zh": "药品|藥品|药监", "ko": "식품의약|의약품|식약"},
    "labour": {
        "en": "labou?r|employment|welfare|social|civil affairs", "de": r"arbeit|sozial", "fr": "travail|emploi|sociale?s|solidarit", "ru": "труд|занятост|социальн|Минтруд",
        "ja": "労働|雇用|福祉|社会保障|民政", "zh": "劳动|勞動|人力|人社|民政|社会保障|社保|就业", "ko": "고용|노동|복지|사회보장|민정",
    },
    "learning": {
        "en": "education|science|research|cultur|sport", "de": "bildung|forschung|wissenschaft|kultur", "fr": "éducation|recherche|cultur|enseignement", "ru": "образован|просвещ|наук|культур|Минобрнауки",
        "ja": "文部|教育|科学|文化|学術", "zh": "教育|科技|科学|文化|旅游", "ko": "교육|과학|문화|체육",
    },
    "news": {
        "en": "communication|information|digital|telecom|cyber", "de": "digital|kommunikation|telekom|netz", "fr": "communication|numérique|télécom", "ru": "связи|цифров|коммуникац|Минцифр",
        "ja": "通信|情報|総務|デジタル", "zh": "信息|通信|电信|网信|工信|数据", "ko": "통신|정보|방송|디지털",
    },
    "transport": {
        "en": "transport|land\\b|infrastructure|railway|aviation|construction|housing", "de": "verkehr|infrastruktur|bau|bahn|luftfahrt", "fr": "transport|équipement|aviation|ferroviaire|infrastructure|logement",
        "ru": "транспорт|дорож|авиац|строит|Минтранс|Росавиа|речн", "ja": "国土|交通|運輸|鉄道|航空|建設|海事", "zh": "交通|运输|運輸|铁路|铁道|民航|建设|住房", "ko": "국토|교통|항공|철도|건설|해사",
    },
    "nature": {
        "en": "environment|climate|ecolog|nature|natural resources|meteorolog", "de": "umwelt|klima|natur|wetter", "fr": "environnement|écologi|climat|météo",
        "ru": "природ|эколог|климат|метеор|Минприроды|гидромет|недропольз", "ja": "環境|気象|地球", "zh": "环境|環境|生态|气象|自然资源|气候", "ko": "환경|기후|기상|자원",
    },
    "energy": {
        "en": "energy|atomic|nuclear|power", "de": "energie|atom|kern", "fr": "énergi|atomique|nucléaire", "ru": "энерг|атом|ядерн|Росатом", "ja": "原子力|エネルギー|資源", "zh": "能源|原子能|核安全|核", "ko": "에너지|원자력|원안|자원",
    },
    "customs": {"en": "customs|revenue|tax", "de": "zoll|steuer", "fr": "douan|fiscal|impôt", "ru": "тамож|налог", "ja": "税関|関税|国税", "zh": "海关|海關|税务|关税", "ko": "관세|국세|세관"},
    "migration": {"en": "immigration|migration", "de": "migration|ausländer", "fr": "immigration|migration", "ru": "миграц", "ja": "入管|入国|移民", "zh": "移民|出入境", "ko": "출입국|이민|이주"},
    "security": {
        "en": "security", "de": "sicherheit", "fr": "sécurité", "ru": "безопасност|ФСБ", "ja": "安全保障|保安", "zh": "安全", "ko": "안보|안전|보안",
    },
    "rescue": {"en": "emergenc|disaster|civil protection", "de": "katastroph|notfall", "fr": "urgence|catastroph|protection civile", "ru": "чрезвычайн|МЧС", "ja": "防災|復興|災害", "zh": "应急|應急|救灾", "ko": "재난|소방|방재"},
    "head": {
        "en": "president|premier|prime|cabinet|white house", "de": "präsid|kanzler|kabinett", "fr": "présiden|premier|cabinet|élysée|matignon", "ru": "президент|администрац|премьер|правительств|Кремл",
        "ja": "首相|官邸|内閣|官房|大統領", "zh": "国务院|國務院|总统|總統|总理|首相|内阁|办公厅", "ko": "대통령|청와대|총리|국무|내각",
    },
    "unification": {"en": "unification", "de": "wiedervereinigung", "fr": "unification", "ru": "объединени", "ja": "統一", "zh": "统一|統一", "ko": "통일"},
}  # fmt: skip

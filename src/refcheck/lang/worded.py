"""Amounts said in words that are no numerals: doubled, вдвое, 翻番, eine Verdreifachung; a fortnight, une quinzaine; half past three; the fifties."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.caseless import any_case

_RU_HOURS = "первого второго третьего четв[её]ртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого".split()
_DE_HOURS = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_EN_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_EN_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_DE_DECADES = "zwanziger drei(?:ß|ss)iger vierziger fünfziger sechziger siebziger achtziger neunziger".split()
_FR_DECADES = "vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix".split()
_RU_DECADES = "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност".split()

_KO_DAYS = {"이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15}
_KO_DAYS |= {"열하루": 11, "열이틀": 12, "열사흘": 13, "열나흘": 14, "스무날": 20}
_KO_DAY = "간|째|만|동안|뒤|후|전|안|에|이|가|을|를|은|는|의|도|나|씩|치|쯤|까지|부터|로|과|와|날|당|밤|내"

_Row = tuple[str, float, str]
_SPANS_EN = {"hour": "hour", "day": "day", "week": "week", "month": "month_span", "year": "year"}
_SPANS_RU = {"час[ау]?": "hour", "дня|день|суток|сутки": "day", "недел[июе]": "week", "месяца?": "month_span", "года?": "year"}
_BOUND_EN = "(?:more|less|longer) than|over|under|at least|at most|within|nearly|almost|about|up to|after|for"
_BOUND_RU = "(?:не )?(?:более|больше|дольше|менее|меньше)(?: чем)?|свыше|около|почти|в течение|в пределах|на протяжении|спустя|через"


def _decades(stems: list[str], pattern: str) -> tuple[_Row, ...]:
    return tuple((pattern.format(stem), 20 + 10 * i, "year") for i, stem in enumerate(stems))


def _half_before(hours: list[str], pattern: str) -> tuple[_Row, ...]:
    """Half on the way to an hour: halb vier, в половине четвёртого."""
    return tuple((pattern.format(hour), (i or 12) + 0.3, "clock") for i, hour in enumerate(hours))


def _one_in(parts: str, pattern: str) -> tuple[_Row, ...]:
    """One in two and so on to one in ten, as a share: каждый четвёртый, 四人に一人."""
    return tuple((pattern.format(part), round(100 / n, 3), "percent") for n, part in enumerate(parts.split(), 2))


def _of_ten(parts: str, pattern: str) -> tuple[_Row, ...]:
    """Two of ten and so on to nine of ten: neun von zehn, 十人に九人."""
    return tuple((pattern.format(part), 10 * n, "percent") for n, part in enumerate(parts.split(), 2))


_TABLES: dict[str, tuple[_Row, ...]] = {
    "en": (
        (r"doubl(?:e|ed|es|ing)|twofold|two-fold|twice", 2, "fold"),
        (r"tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|threefold|three-fold", 3, "fold"),
        (r"quadrupl(?:e|ed|es|ing)|fourfold|four-fold", 4, "fold"),
        (r"quintupl(?:e|ed|es|ing)|fivefold|five-fold", 5, "fold"),
        (r"tenfold|ten-fold", 10, "fold"),
        *_one_in(
            "(?:two|2) (?:three|3) (?:four|4) (?:five|5) (?:six|6) (?:seven|7) (?:eight|8) (?:nine|9) (?:ten|10)",
            r"(?:one|1) (?:in|out of) (?:every )?{}",
        ),
        *_of_ten(
            "(?:two|2) (?:three|3) (?:four|4) (?:five|5) (?:six|6) (?:seven|7) (?:eight|8) (?:nine|9)",
            r"{} (?:out of|in) (?:every )?(?:ten|10)",
        ),
        (r"first three quarters", 9, "month_span"),
        (r"trios?|triplets", 3, ""),
        (r"quartets?|foursomes?|quadruplets", 4, ""),
        (r"quintets?", 5, ""),
        (r"fortnights?", 2, "week"),
        (r"half[- ](?:a[- ])?century", 50, "year"),
        *((rf"(?:{_BOUND_EN}) an? {word}", 1, unit) for word, unit in _SPANS_EN.items()),
        (r"half[- ]a[- ]year", 6, "month_span"),
        (r"half an hour", 30, "minute"),
        (r"half[- ]a[- ]dozen", 6, ""),
        (r"two dozen", 24, ""),
        (r"three dozen", 36, ""),
        (r"four dozen", 48, ""),
        (r"five dozen", 60, ""),
        *((rf"(?:a )?quarter past {hour}", i + 0.15, "clock") for i, hour in enumerate(_EN_HOURS, 1)),
        *((rf"(?:a )?quarter to {hour}", (i - 1 or 12) + 0.45, "clock") for i, hour in enumerate(_EN_HOURS, 1)),
        (r"an? hundred", 100, ""),
        (r"an? thousand", 1000, ""),
        (r"a million", 1e6, ""),
        (r"a billion", 1e9, ""),
        *((rf"half past {hour}", i + 0.3, "clock") for i, hour in enumerate(_EN_HOURS, 1)),
        *_decades(_EN_DECADES, "(?:early|late|mid)?-?{}"),
    ),
    "ru": (
        *((rf"(?:{_BOUND_RU}) (?:{word})", 1, unit) for word, unit in _SPANS_RU.items()),
        *_one_in("втор трет четв[её]рт пят шест седьм восьм девят десят", r"кажд\w+ {}\w+"),
        *_of_ten(
            "(?:два|двое|две|2) (?:три|трое|3) (?:четыре|четверо|4) (?:пять|пятеро|5) (?:шесть|6) (?:семь|7) (?:восемь|8) (?:девять|9)",
            r"{} из (?:десяти|10)",
        ),
        (r"три квартала|тр[её]х кварталов", 9, "month_span"),
        (r"вдвое|в два раза|удво\w+|двукратн\w+", 2, "fold"),
        (r"втрое|в три раза|утро(?:ит|ил|ен)\w*|тр[её]хкратн\w+", 3, "fold"),
        (r"вчетверо|в четыре раза|учетвер\w+|четыр[её]хкратн\w+", 4, "fold"),
        (r"впятеро|в пять раз|пятикратн\w+", 5, "fold"),
        (r"вшестеро|в шесть раз|шестикратн\w+", 6, "fold"),
        (r"вдесятеро|в десять раз|десятикратн\w+", 10, "fold"),
        (r"трио|тройк[аеиу]|тройкой|тройня|тройню", 3, ""),
        (r"четв[её]рк[аеиу]|четв[её]ркой|квартет\w*", 4, ""),
        (r"пят[её]рк[аеиу]|пят[её]ркой|квинтет\w*", 5, ""),
        (r"семёрк[аеиу]|семёркой", 7, ""),
        (r"десят(?:ок|ка|ку|ком)", 10, ""),
        (r"полдюжины", 6, ""),
        (r"дюжин\w*", 12, ""),
        (r"полвека|полувек\w+|полстолет\w+", 50, "year"),
        (r"полтора века|полутора веков", 150, "year"),
        (r"полгода|полугод(?:а|у|ом|е)", 6, "month_span"),
        (r"полчаса|получас\w*", 30, "minute"),
        (r"сотн[яюией]", 100, ""),
        (r"тысяч[ауи]", 1000, ""),
        (r"миллион[аеу]?", 1e6, ""),
        (r"миллиард[аеу]?", 1e9, ""),
        *_half_before(_RU_HOURS, "в половине {}"),
        *_decades(_RU_DECADES, r"{}(?:ые|ых|ым|ыми)(?= год)"),
    ),
    "zh": (
        (r"(?<![十百千零〇两二三四五六七八九])一[个個]?(?:小[时時]|[钟鐘][头頭])", 1, "hour"),
        *_one_in("[两二2] [三3] [四4] [五5] [六6] [七7] [八8] [九9] (?:十|10)", r"每{}(?:个|人|名|家|户)[^，。]{{0,4}}有[一1]"),
        *_of_ten("[两二2] [三3] [四4] [五5] [六6] [七7] [八8] [九9]", r"(?:十|10)(?:个|人|名|家)[^，。]{{0,4}}(?:有|中){}"),
        (r"[前头][三3]个?季度", 9, "month_span"),
        (r"翻了?一番|翻番|翻了?一?倍|(?:增加|增长|提高|扩大|多)了?一倍|倍增", 2, "fold"),
        (r"翻了?两番", 4, "fold"),
        (r"翻了?三番", 8, "fold"),
        (r"正月", 1, "month"),
        (r"冬月", 11, "month"),
        (r"[腊臘]月", 12, "month"),
        (r"半个?世[纪紀]|半個世紀", 50, "year"),
        (r"(?<![一二三四五六七八九十两0-9上下])半年(?!度|报)", 6, "month_span"),
        (r"(?<![一二三四五六七八九十两0-9])半个?小[时時]|半個小時", 30, "minute"),
    ),
    "ja": (
        (r"(?<![十百千〇二三四五六七八九])一時間(?!前後)", 1, "hour"),
        (r"(?<![0-9〇一二三四五六七八九十百千万数何])倍(?=増|に|の|以上|近)", 2, "fold"),
        (r"正月", 1, "month"),
        (r"霜月", 11, "month"),
        (r"師走", 12, "month"),
        *_one_in("[二2] [三3] [四4] [五5] [六6] [七7] [八8] [九9] (?:十|10)", r"{}(?:人|社|校|世帯|件|[カか]国|軒|台)に[一1]"),
        *_of_ten("[二2] [三3] [四4] [五5] [六6] [七7] [八8] [九9]", r"(?:十|10)(?:人|社|校|世帯|件)(?:に|中|のうち){}"),
        (r"第?[1一](?:～|から)第?[3三]四半期", 9, "month_span"),
        (r"トリオ|三つ子", 3, ""),
        (r"カルテット", 4, ""),
        (r"半世紀", 50, "year"),
        (r"半年(?!度)", 6, "month_span"),
        (r"半時間", 30, "minute"),
        (r"半ダース", 6, ""),
    ),
    "ko": (
        (r"일주일|한 주(?=간|일| 동안| 만에| 넘)", 1, "week"),
        (r"(?<![가-힣])(?:갑절|곱절)|(?<![가-힣])배로 ", 2, "fold"),
        (r"정월(?! ?대)", 1, "month"),
        (r"(?<![가-힣])유월", 6, "month"),
        (r"(?<![가-힣])시월", 10, "month"),
        (r"동짓달", 11, "month"),
        (r"섣달", 12, "month"),
        *_one_in(
            "(?:두|2) (?:세|3) (?:네|4) (?:다섯|5) (?:여섯|6) (?:일곱|7) (?:여덟|8) (?:아홉|9) (?:열|10)",
            r"{} ?(?:명|곳|개|가구|사람) ?중 ?(?:한|하나|1)",
        ),
        *_of_ten(
            "(?:두|2) (?:세|3) (?:네|4) (?:다섯|5) (?:여섯|6) (?:일곱|7) (?:여덟|8) (?:아홉|9)",
            r"(?:열|10) ?(?:명|곳|개|가구|사람) ?중 ?{}",
        ),
        (r"(?<!\d)1[~～∼-]3분기", 9, "month_span"),
        (r"트리오|삼총사|세쌍둥이", 3, ""),
        (r"콰르텟", 4, ""),
        (r"반세기", 50, "year"),
        (r"(?<![가-힣0-9])반년", 6, "month_span"),
        (r"(?<![가-힣0-9])반시간", 30, "minute"),
        *((rf"(?<![가-힣])(?:초)?{word}(?=[^가-힣]|{_KO_DAY})", value, "day") for word, value in _KO_DAYS.items()),
    ),
    "de": (
        (r"verdoppel\w+|doppelt\w*|zweifach\w*", 2, "fold"),
        (r"verdreifach\w+|dreifach\w*", 3, "fold"),
        (r"vervierfach\w+|vierfach\w*", 4, "fold"),
        (r"verfünffach\w+|fünffach\w*", 5, "fold"),
        (r"verzehnfach\w+|zehnfach\w*", 10, "fold"),
        (r"halbes? jahrhunderts?", 50, "year"),
        (r"halbes? jahr|halbjahr", 6, "month_span"),
        (r"halbes? hundert", 50, ""),
        (r"halbes? dutzend", 6, ""),
        (r"zwei dutzend", 24, ""),
        (r"drei dutzend", 36, ""),
        (r"halben? stunde", 30, "minute"),
        *_one_in("zweit dritt viert fünft sechst siebt acht neunt zehnt", r"jede[rsnm]? {}e[rsnm]?"),
        *_of_ten("(?:zwei|2) (?:drei|3) (?:vier|4) (?:fünf|5) (?:sechs|6) (?:sieben|7) (?:acht|8) (?:neun|9)", r"{} von (?:zehn|10)"),
        (r"acht tagen?", 1, "week"),
        (r"vierzehn tagen?", 2, "week"),
        (r"ersten drei quartale\w*", 9, "month_span"),
        (r"trios?|drillinge\w*", 3, ""),
        (r"quartetts?", 4, ""),
        (r"quintetts?", 5, ""),
        *((rf"viertel nach {hour}", i + 0.15, "clock") for i, hour in enumerate(_DE_HOURS, 1)),
        *((rf"viertel vor {hour}", (i - 1 or 12) + 0.45, "clock") for i, hour in enumerate(_DE_HOURS, 1)),
        *_half_before(_DE_HOURS, "halb {}"),
        *_decades(_DE_DECADES, "{}(?= jahre)"),
    ),
    "fr": (
        (r"doubl(?:e|es|é|ée|és|ées|er|ant|ement)|deux fois (?:plus|moins)", 2, "fold"),
        (r"tripl(?:e|es|é|ée|és|ées|er|ant|ement)|trois fois (?:plus|moins)", 3, "fold"),
        (r"quadrupl\w+|quatre fois (?:plus|moins)", 4, "fold"),
        (r"quintupl\w+|cinq fois (?:plus|moins)", 5, "fold"),
        (r"décupl\w+|dix fois (?:plus|moins)", 10, "fold"),
        (r"quinzaine de jours|quinze jours", 2, "week"),
        (r"huit jours", 1, "week"),
        *_one_in("deux trois quatre cinq six sept huit neuf dix", r"une? (?:\w+ )?sur {}"),
        *_of_ten(
            "(?:deux|2) (?:trois|3) (?:quatre|4) (?:cinq|5) (?:six|6) (?:sept|7) (?:huit|8) (?:neuf|9)", r"{} (?:\w+ )?sur (?:dix|10)"
        ),
        (r"trois premiers trimestres", 9, "month_span"),
        (r"trios?|triplé\w*", 3, ""),
        (r"quatuors?", 4, ""),
        (r"demi-siècle", 50, "year"),
        (r"demi-heure", 30, "minute"),
        (r"demi-douzaine", 6, ""),
        (r"deux douzaines", 24, ""),
        (r"trois douzaines", 36, ""),
        (r"dizaine", 10, ""),
        (r"quinzaine", 15, ""),
        (r"vingtaine", 20, ""),
        (r"trentaine", 30, ""),
        (r"quarantaine", 40, ""),
        (r"cinquantaine", 50, ""),
        (r"soixantaine", 60, ""),
        (r"centaine", 100, ""),
        (r"millier", 1000, ""),
        *_decades(_FR_DECADES, "(?<=années ){}"),
    ),
}
_WIDE = frozenset({"zh", "ja", "ko"})


@lru_cache(maxsize=16)
def worded(code: str) -> tuple[tuple[re.Pattern[str], float, str], ...]:
    """(expression, value, unit) for each such word of a language; units as in Matching.units, "clock" in hours.minutes."""
    return tuple((_whole(row[0], code), float(row[1]), row[2]) for row in _TABLES.get(code, ()))


@lru_cache(maxsize=16)
def any_worded(code: str) -> re.Pattern[str]:
    """An expression for all of them, to pass over the texts that have none."""
    return _whole("|".join(row[0] for row in _TABLES.get(code, ())) or "(?!)", code)


def _whole(expression: str, code: str) -> re.Pattern[str]:
    around = ("(?:", ")") if code in _WIDE else (r"(?<!\w)(?:", r")(?!\w)")
    return re.compile(around[0] + expression + around[1], any_case(expression))

"""Dates told from the day of writing: 明年, last year, в прошлом месяце, 어제, in the following year, the same day; and times told without a number."""

from __future__ import annotations

import re
from functools import lru_cache

_EN_SEASONS = "year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december"
_RU_SEASONS = "весной|летом|осенью|зимой|весны|осени|зимы"
_DE_SEASONS = "jahre?s?|frühjahr|sommers?|herbst|winters?"
_FR_SEASONS = "printemps|été|automne|hiver"
_Row = tuple[str, int, str]
_YEARS: dict[str, tuple[_Row, ...]] = {
    "zh": (
        (r"明年|[来來]年|翌年|次年|[转轉]年|第二年|[后後]一年|隔年", 1, "year"),
        (r"去年|上年|昨年|前一年|[旧舊][岁歲]|[头頭]年", -1, "year"),
        (r"前年", -2, "year"),
        (r"[后後]年", 2, "year"),
        (r"今年|本年|同年|[当當]年|[该該]年|是年|其年|那年|今[春夏秋冬]|本財?年度", 0, "year"),
        (r"下个?月|下個月|次月|翌月", 1, "month"),
        (r"上个?月|上個月|前月", -1, "month"),
        (r"本月|同月|[当當]月|是月|[这這][个個]月", 0, "month"),
        (r"明[天日]|次日|翌日|第二天|隔天", 1, "day"),
        (r"昨[天日夜晚]|前一[天日]|前[晚夜]", -1, "day"),
        (r"今[天日早晨晚]|[当當][天日晚]|同[日天]|即日|是日", 0, "day"),
    ),
    "ja": (
        (r"明年|来年|翌年|次年|来[春夏秋冬]|翌[春夏秋冬]", 1, "year"),
        (r"去年|昨年|前年(?=同|比|の同|度)|旧年|昨[春夏秋冬]|前の年|前年(?=に|の|から|まで)", -1, "year"),
        (r"一昨年|おととし", -2, "year"),
        (r"再来年|翌々年|明後年", 2, "year"),
        (r"今年|本年|同年|当年|この年|その年|今[春夏秋冬]|同じ年", 0, "year"),
        (r"来月|翌月", 1, "month"),
        (r"先月|前月|去月", -1, "month"),
        (r"今月|本月|同月|当月|この月", 0, "month"),
        (r"明日|翌日|あす|あした|翌[朝晩]", 1, "day"),
        (r"昨[日夜晩夕]|前[日夜晩]|きのう|ゆうべ", -1, "day"),
        (r"今日|本日|同日|当日|その日|きょう|この日|[今同]夜", 0, "day"),
    ),
    "ko": (
        (r"내년|이듬해|다음 ?해|그다음 ?해|명년|익년", 1, "year"),
        (r"작년|지난 ?해|전년|전해|거년", -1, "year"),
        (r"재작년|그러께", -2, "year"),
        (r"내후년", 2, "year"),
        (r"올해|금년|같은 ?해|그해|그 해|당해|올(?= ?[가-힣]?(?:봄|여름|가을|겨울|초|말|상|하))", 0, "year"),
        (r"다음 ?달|내달|내월", 1, "month"),
        (r"지난 ?달|전달|전월", -1, "month"),
        (r"이(?:번)? ?달|같은 ?달|당월|그달", 0, "month"),
        (r"내일|이튿날|다음 ?날|익일", 1, "day"),
        (r"어제|전날|어젯밤|간밤|엊저녁", -1, "day"),
        (r"오늘|이날|같은 ?날|당일|그날", 0, "day"),
    ),
    "en": (
        (rf"next (?:{_EN_SEASONS})|(?:the )?following (?:{_EN_SEASONS})|the year after|a year later|the coming year", 1, "year"),
        (rf"last (?:{_EN_SEASONS})|the previous year|the year before|the preceding year|a year (?:ago|earlier)", -1, "year"),
        (r"two years ago|the year before last", -2, "year"),
        (r"the year after next|in two years", 2, "year"),
        (r"this (?:year|spring|summer|autumn|fall|winter)|the same year|that year|the current year|of the year", 0, "year"),
        (r"next month|the following month|prox", 1, "month"),
        (r"last month|the previous month|ult(?:imo)?", -1, "month"),
        (r"this month|the same month|inst(?:ant)?", 0, "month"),
        (r"tomorrow|the (?:next|following) (?:day|morning)|the day after", 1, "day"),
        (r"yesterday|last night|the (?:previous|preceding) (?:day|evening)|the day before|the night before", -1, "day"),
        (r"today|to-day|tonight|(?:the|that) (?:same|very) day|that day|this morning|this (?:after)?noon", 0, "day"),
    ),
    "ru": (
        (rf"(?:в )?(?:следующ|будущ)\w+ год\w*|(?:следующ|будущ)(?:ей|им) (?:{_RU_SEASONS})|через год|год спустя", 1, "year"),
        (rf"(?:прошл|прошедш|минувш|предыдущ|предшеству)\w+ год\w*|прошл(?:ой|ым) (?:{_RU_SEASONS})|год(?:ом)? (?:назад|ранее)|прошлогодн\w+", -1, "year"),
        (r"позапрошл\w+ год\w*|два года назад", -2, "year"),
        (r"через два года", 2, "year"),
        (rf"(?:эт(?:ого|ом|от)|нынешн\w+|текущ\w+|т(?:ого|ом|от) же|сего) год\w*|эт(?:ой|им) (?:{_RU_SEASONS})", 0, "year"),
        (r"(?:следующ|будущ)\w+ месяц\w*", 1, "month"),
        (r"(?:прошл|прошедш|минувш|предыдущ)\w+ месяц\w*", -1, "month"),
        (r"(?:эт(?:ого|ом|от)|нынешн\w+|текущ\w+|т(?:ого|ом|от) же|сего) месяц\w*", 0, "month"),
        (r"завтра|на (?:следующ|друг)\w+ (?:день|утро)|назавтра|наутро", 1, "day"),
        (r"вчера\w*|накануне", -1, "day"),
        (r"сегодня\w*|в (?:тот|этот) же день|в этот день", 0, "day"),
    ),
    "de": (
        (rf"(?:(?:im|des|zum) )?(?:nächst|folgend|kommend|darauf ?folgend)\w+ (?:{_DE_SEASONS})|ein jahr (?:später|darauf)|folgejahr\w*", 1, "year"),
        (rf"(?:letzt|vorig|vergangen)\w+ (?:{_DE_SEASONS})|vorjahr\w*|vor einem jahr", -1, "year"),
        (r"vorletzt\w+ jahre?s?|vor zwei jahren", -2, "year"),
        (r"übernächst\w+ jahre?s?|in zwei jahren", 2, "year"),
        (r"(?:dies|laufend|selb)\w+ jahre?s?|heuer|heurig\w+|d\. ?j", 0, "year"),
        (r"(?:nächst|folgend|kommend)\w+ monat\w*", 1, "month"),
        (r"(?:letzt|vorig|vergangen)\w+ monat\w*|vormonat\w*", -1, "month"),
        (r"(?:dies|laufend|selb)\w+ monat\w*|d\. ?m", 0, "month"),
        (r"morgen früh|(?:am|tags) (?:nächsten|folgenden|darauf) ?(?:tage?|morgen)?|tags darauf", 1, "day"),
        (r"gestern\w*|(?:am )?vortage?\w*|am (?:vorabend|tage? zuvor)|tags zuvor", -1, "day"),
        (r"heut\w+|am (?:gleichen|selben) tage?", 0, "day"),
    ),
    "fr": (
        (rf"l['’]an(?:née)? prochaine?|l['’]année suivante|(?:au )?(?:{_FR_SEASONS}) (?:prochain|suivant)|un an (?:après|plus tard)", 1, "year"),
        (rf"l['’]an(?:née)? (?:derni(?:er|ère)|passée?|précédente)|(?:au )?(?:{_FR_SEASONS}) (?:dernier|passé)|il y a un an|un an plus tôt", -1, "year"),
        (r"il y a deux ans", -2, "year"),
        (r"dans deux ans", 2, "year"),
        (r"cette (?:même )?année|de l['’]année|la même année|ce printemps|cet (?:été|automne|hiver)", 0, "year"),
        (r"(?:le )?mois (?:prochain|suivant)", 1, "month"),
        (r"(?:le )?mois (?:dernier|passé|précédent)", -1, "month"),
        (r"ce (?:même )?mois|le même mois|courant", 0, "month"),
        (r"demain|le lendemain", 1, "day"),
        (r"hier|la veille", -1, "day"),
        (r"aujourd['’]hui|le (?:même jour|jour même)|ce (?:jour|matin|soir)(?:-là)?", 0, "day"),
    ),
}  # fmt: skip
_WIDE = frozenset({"zh", "ja", "ko"})


@lru_cache(maxsize=8)
def relative_dates(code: str) -> tuple[tuple[re.Pattern[str], int, str], ...]:
    """(expression, distance, unit "year", "month" or "day") for the words of a language that tell a date by its distance from another."""
    around = ("(?:", ")") if code in _WIDE else (r"(?<!\w)(?:", r")(?!\w)")
    return tuple(
        (re.compile(f"{around[0]}{row}{around[1]}", re.IGNORECASE), distance, unit) for row, distance, unit in _YEARS.get(code, ())
    )


WEEKDAYS = re.compile(
    r"(?:星期|[周週]|礼拜|禮拜)[一二三四五六日天末]|[月火水木金土日]曜|[월화수목금토일]요일"
    r"|(?<!\w)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник\w?|вторник\w?|сред[аыеу]|четверг\w?|пятниц\w|суббот\w|воскресень\w"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)",
    re.IGNORECASE,
)
NOON = re.compile(r"(?<!\w)(?:noon|midday|полдень|полудня|полудню|полудня|mittags?|midi)(?!\w)|正午|中午|정오", re.IGNORECASE)
MIDNIGHT = re.compile(r"(?<!\w)(?:midnight|полночь|полуночи|mitternacht|minuit)(?!\w)|零[时時]|午夜|深夜0時|子夜|자정", re.IGNORECASE)
# Beside an hour of the day told on a dial of twelve.
HALF_OF_DAY = re.compile(
    r"午[前後后]|[上下]午|[早晚]上|凌晨|傍晚|清晨|夜|朝|晩|오[전후]|새벽|저녁|밤|아침"
    r"|(?<!\w)(?:[ap]\.? ?m\b|in the (?:morning|afternoon|evening)|at night|o['’]clock|утра|дня|вечера|ночи|час(?:а|ов)?"
    r"|uhr|heures?|h|morgens|abends|nachmittags|nachts|du (?:matin|soir))(?!\w)",
    re.IGNORECASE,
)

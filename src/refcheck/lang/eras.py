"""Years of other calendars: 民國一○六年, 昭和十三年, 光緒二十九年, 주체 103년, the 32nd year of Meiji, B.E. 2506, l'an II."""

from __future__ import annotations

import re
from functools import lru_cache

from refcheck.lang.later import later

# The year before the first of each: 明治 1 is 1868.
_JAPANESE = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "慶応": 1864, "慶應": 1864, "元治": 1863, "文久": 1860, "万延": 1859,
    "萬延": 1859, "安政": 1853, "嘉永": 1847, "弘化": 1843, "天保": 1829, "文政": 1817, "文化": 1803, "享和": 1800, "寛政": 1788, "天明": 1780,
    "安永": 1771, "明和": 1763, "宝暦": 1750, "延享": 1743, "寛保": 1740, "元文": 1735, "享保": 1715, "正徳": 1710, "宝永": 1703, "元禄": 1687,
    "貞享": 1683, "天和": 1680, "延宝": 1672, "寛文": 1660, "万治": 1657, "明暦": 1654, "承応": 1651, "慶安": 1647, "正保": 1643, "寛永": 1623,
    "元和": 1614, "慶長": 1595, "文禄": 1591, "天正": 1572, "永禄": 1557, "天文": 1531, "応仁": 1466,
}  # fmt: skip
_NO_ACTOR = "(?<![场場营營任业業济濟])"  # 市场主体, an actor of the market, is no Juche
_CHINESE = {
    "民国": 1911, "民國": 1911, "宣统": 1908, "宣統": 1908, "光绪": 1874, "光緒": 1874, "同治": 1861, "咸丰": 1850, "咸豐": 1850, "道光": 1820,
    "嘉庆": 1795, "嘉慶": 1795, "乾隆": 1735, "雍正": 1722, "康熙": 1661, "顺治": 1643, "順治": 1643, "崇祯": 1627, "崇禎": 1627, "天启": 1620,
    "天啟": 1620, "万历": 1572, "萬曆": 1572, "隆庆": 1566, "隆慶": 1566, "嘉靖": 1521, "正德": 1505, "弘治": 1487, "成化": 1464, "永乐": 1402,
    "永樂": 1402, "洪武": 1367, "康德": 1933, f"{_NO_ACTOR}主[体體]": 1911, "佛历": -543, "佛曆": -543, "仏暦": -543, "皇紀": -660, "檀紀": -2333,
}  # fmt: skip
_KOREAN = {
    "주체": 1911, "단기": -2333, "광무": 1896, "융희": 1906, "건양": 1895, "불기": -544, "메이지": 1867, "다이쇼": 1911, "쇼와": 1925, "헤이세이": 1988,
    "레이와": 2018, "명치": 1867, "대정": 1911, "소화": 1925, "민국": 1911, "광서": 1874, "건륭": 1735, "강희": 1661, "세종": 1418, "성종": 1469,
    "중종": 1505, "명종": 1545, "선조": 1567, "광해군": 1608, "인조": 1622, "효종": 1649, "현종": 1659, "숙종": 1674, "영조": 1724, "정조": 1776,
    "순조": 1800, "헌종": 1834, "철종": 1849, "고종": 1863,
}  # fmt: skip
_ENGLISH = {
    "Meiji": 1867, "Taish[oō]": 1911, "Sh[oō]wa": 1925, "Heisei": 1988, "Reiwa": 2018, "Min(?:guo|kuo)": 1911, "the Republic of China": 1911,
    "Guangxu|Kuang-hsü": 1874, "Tongzhi|T'ung-chih": 1861, "Xianfeng": 1850, "Daoguang": 1820, "Jiaqing": 1795, "Qianlong|Ch'ien-lung": 1735,
    "Kangxi|K'ang-hsi": 1661, "Juche": 1911, "B\\.? ?E\\.?|the Buddhist [Ee]ra": -543,
}  # fmt: skip
_RUSSIAN = {
    "Мэйдзи": 1867, "Тайс[её]": 1911, "С[её]ва": 1925, "Хэйсэй": 1988, "Рэйва": 2018, "Миньго|Китайской Республики": 1911, "Гуансюй": 1874,
    "Цяньлун": 1735, "Канси": 1661, "чучхе": 1911, "от сотворения мира": -5508, "буддийской эры|по буддийскому календарю": -543,
}  # fmt: skip
_GERMAN = {
    "Meiji": 1867, "Taish[oō]": 1911, "Sh[oō]wa": 1925, "Heisei": 1988, "Reiwa": 2018, "Minguo|der Republik China": 1911, "Guangxu": 1874,
    "Qianlong": 1735, "Kangxi": 1661, "Juche|Chuch'e": 1911, "der buddhistischen Zeitrechnung": -543,
}  # fmt: skip
_FRENCH = {
    "Meiji": 1867, "Taish[oôō]": 1911, "Sh[oôō]wa": 1925, "Heisei": 1988, "Reiwa": 2018, "Minguo|de la République de Chine": 1911,
    "Guangxu": 1874, "Qianlong": 1735, "Kangxi": 1661, "[Jj]uche": 1911, "de l'ère bouddhique": -543,
}  # fmt: skip
_WORDS_IN_CHINESE = frozenset({"文化", "天文", "元和", "天和", "明和"})  # 公共文化三年, 三天和三年
_TABLES = {
    "ja": {**_CHINESE, **_JAPANESE}, "zh": {**{k: v for k, v in _JAPANESE.items() if k not in _WORDS_IN_CHINESE}, **_CHINESE}, "ko": _KOREAN, "en": _ENGLISH, "ru": _RUSSIAN, "de": _GERMAN, "fr": _FRENCH,
}  # fmt: skip
# The years of the French Republic, by number: they begin in September.
REPUBLICAN = later(
    r"(?<!\w)(?P<month>vendémiaire|brumaire|frimaire|nivôse|pluviôse|ventôse|germinal|floréal|prairial|messidor|thermidor|fructidor)?,? ?"
    r"(?:de )?l?['’]?(?<![a-zà-ÿ])an (?P<year>XI{0,3}|X?IV|I{1,3}|IX|VI{0,3})(?!\w)"
)
REPUBLICAN_BEFORE_JANUARY = frozenset({"vendémiaire", "brumaire", "frimaire"})
FIRST_REPUBLICAN = 1791


@lru_cache(maxsize=8)
def eras(code: str) -> tuple[re.Pattern[str], dict[str, int]] | None:
    """(an expression with one group for each era by whose years texts of a language count, the year before its first by group), None for others."""
    table = _TABLES.get(code)
    if table is None:
        return None
    before, after = ("", "") if code in ("ja", "zh") else ("(?<![가-힣])", "") if code == "ko" else (r"(?<!\w)", r"(?!\w)")
    if code in ("ja", "zh", "ko"):  # a hundred names are not tried where none of them begins
        before = f"(?=[{''.join(sorted({name.removeprefix(_NO_ACTOR)[0] for name in table}))}]){before}"
    named = {f"era{i}": (name, year) for i, (name, year) in enumerate(table.items())}
    groups = "|".join(f"(?P<{group}>{name})" for group, (name, _) in named.items())
    return re.compile(f"{before}(?:{groups}){after}"), {group: year for group, (_, year) in named.items()}


# How a language puts a number of years to the name of an era: right behind it, or before it as "the 32nd year of".
BEHIND = later(r"[ -]?\(?")
# Behind a number of years that are a length of time and no date: 天文5年間, 세종 3년 만에; 文化三年行动计划.
LASTING = later(
    r"年(?:[间間]|内(?![閣阁乱戦战])|以[内來来]|[连連][続续續]|[计計][划劃画]|行[动動]|の歩み)|년 ?(?:만에|간|연속|동안|내내|째)|(?<=[周週주])[年년]"
)
# Years in the plural are as many years, not a year by its number: the first 50 years of Meiji.
PLURAL = later(r"(?<!\w)(?:years|лет|год(?:ы|ов|ам|ах|ами)|(?<!\. )jahre|jahren|ann[ée]es|ans)(?!\w)", re.IGNORECASE)
BEFORE = later(
    r"(?:st|nd|rd|th)?(?P<en> years?)? (?:of|in)(?: the)?(?: reign of(?: the)?| era| emperor)? "
    r"|(?:-?[йемго]{1,3})?(?P<ru> год(?:а|у|ом)?)? (?:эры |правления |периода |девиза )?"
    r"|\.?(?P<de> jahr(?:e|es)?)? (?:der |des |von )?(?:ära |kaisers )?"
    r"|(?:e|er|ère|ème)?(?P<fr> année)? (?:de l['’]ère |de |du règne de )?(?:l['’]empereur )?",
    re.IGNORECASE,
)

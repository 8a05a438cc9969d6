"""Words with a numeral in them that count nothing: Covid-19, 四分五裂, 五十嵐, 十中八九, the zero of a scale."""

import re

from refcheck.lang.later import later

_VIRUS = r"(?i:covid|ковид|коронавирус\w*)[-‑– ]?(?:19|2019)(?![0-9])|코로나(?:바이러스)?[-\s]?19(?![0-9명건])|コロナ[-‐]?19(?![0-9])"
UNCOUNTED = {
    "zh": later(
        _VIRUS + r"|四分五裂|三天[两兩][头頭]|三番五次|三番[两兩]次|三更半夜|五十步笑百步|九死一生|十拿九[稳穩]|八九不[离離]十|十之八九|一年四季"
        r"|三三[两兩][两兩]|三一重工|九三[学學]社|四通八[达達]|五[湖光]四海|五[光顏颜]十色|三年五[载載]|七七八八|四[书書]五[经經]|三十而立|二十四史|五十[岚嵐铃鈴]"
        r"|零(?=[件售星散碎乱亂食钱錢工部用嘴头頭担擔落丁陵和容关關排差基起接距])|零点(?=校|核|的?[基标標]|误差|誤差|位置|高程|漂移|一致|不同|起算)|(?<=[一个個的同])零点(?=[起为為算，。])"
    ),
    "ja": later(
        _VIRUS + r"|四分五裂|四六時中|十人十色|三日坊主|七転び?八起き?|一日千秋|三寒四温|五十嵐|五十鈴|九十九[里島]|八百[屋長万]|三千院|十中八九|四苦八苦"
        r"|二十四節気|三々五々|五十歩百歩|五十音|零(?=細|落|封)|零点(?=[のをがはにと、。高校照])"
    ),
    "ko": later(_VIRUS + r"|구사일생|십중팔구|오십보백보|작심삼일"),
    "en": later(
        _VIRUS + r"|\b(?:per|split) second\b|\bsecond (?:thoughts?|nature|to none|hand)\b|\bzeros?\b(?! (?:point|degrees?|hours?|per ?cent))", re.IGNORECASE
    ),
    "fr": later(_VIRUS + r"|\bpar seconde\b|\bzéros?\b(?! (?:degrés?|heures?|pour cent|virgule))", re.IGNORECASE),
    "ru": later(_VIRUS + r"|(?<!\w)н[уо]л[ьяюе]м?(?!\w)(?! (?:градус|час|цел|процент|минут))", re.IGNORECASE),
    "de": later(_VIRUS + r"|\bnull(?:en)?\b(?! (?:grad|uhr|prozent|komma))", re.IGNORECASE),
}  # fmt: skip

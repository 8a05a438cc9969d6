"""Which language a text is in, by its script and its most frequent words."""

from __future__ import annotations

from functools import cache

from refcheck.lang import LANGUAGES
from refcheck.lang.later import later

_KANA = later(r"[\u3041-\u30ff]")
_HAN = later(r"[\u3400-\u9fff]")
_HANGUL = later(r"[\uac00-\ud7af]")
_CYRILLIC = later(r"[\u0400-\u04ff]")
_LATIN = later(r"[A-Za-z\u00c0-\u024f]")
_WORD = later(r"[^\W\d_]+")
# Simplified characters that Japanese does not use.
SIMPLIFIED_ALONE = (
    "们这说问题对关东时发现际战动员业务为义习书买经济议论调访谈话谢谁请让认识记设计证评词语读课谓车军农净减凤处备复够头夺奖妇宁实审寻导尔层岁岛师带帮庆应开异张强录归总态怀恶惊戏报护拟择换损摇摄显晓术杂权极构标树样桥检欢汇汉沟泽洁浓涂满灭灵热爱爷牵狱猎环电疗盘监矿码确离种稳穷竞笔签简紧纠红约级纪纯纲纳纷纸"
    "线练组细织终绍给络绝统继续维综缘缩罗罢职联脑脸舆艺节苏药营虑虽补见观规视览觉订讨训讯讲译试诗该详误诸诺谊谋谍谱贝贡财责败货质贩贪贫购贯贸费资赋赛赞赢趋跃轨转轮软轻载较辑输边达迁过运还进远违连迟适选递逻遗邓邮郑释针钢铁银销锋错键长门闭闻阅阳阴陆陈险难雾韩页顶项顺须顾领频颜额风飞饭饮馆驱驶验骑鱼鲜鸟鸡齐龙"
)
_CHINESE_WORDS = later("[這們她您吧呢啊咱]")  # what Japanese can print, and does not
_CYRILLIC_TOO = ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn")
_MOST = 0.8  # share of the letters that are of one script
_ENOUGH = 400  # characters from which on a text's words count for more than what its file declares
_PHRASE = 4  # words of which the paper's language would know one
_SHORT = 5  # Chinese characters that a Japanese term may have


def language_of_text(text: str) -> str | None:
    """The BCP 47 code of the language that most of the text is in; None where it does not show."""
    sample = text[:40_000]
    counts = {
        "han": 2 * len(_HAN.findall(sample)),
        "kana": 2 * len(_KANA.findall(sample)),
        "ko": 2 * len(_HANGUL.findall(sample)),
        "ru": len(_CYRILLIC.findall(sample)),
        "latin": len(_LATIN.findall(sample)),
    }
    east = counts["han"] + counts["kana"]
    largest = max(east, counts["ko"], counts["ru"], counts["latin"])
    if largest < 4:
        return None
    if east == largest:
        return "ja" if counts["kana"] > 0.15 * east else "zh"
    if counts["ko"] == largest:
        return "ko"
    return "ru" if counts["ru"] == largest else _latin(sample)


def language_of_paper(declared: str | None, text: str) -> str | None:
    """The language that a file declares (BCP 47), unless its words clearly show another: programs declare their own where nobody was asked."""
    shown = language_of_text(text)
    code = (declared or "").split("-")[0].lower()
    if not declared or shown is None or shown == code or len(text) < _ENOUGH:
        return declared or shown
    if shown == "ru":
        return declared if code in _CYRILLIC_TOO else shown
    if shown in ("ja", "zh", "ko"):
        return shown
    hits = {name: sum(w.lower() in _function_words(name) for w in _WORD.findall(text[:40_000])) for name in {shown, code} & _known()}
    if code not in _known():
        return declared  # a language whose words we do not know
    return shown if hits[shown] >= 20 and hits[shown] > 2 * hits[code] else declared


@cache
def _known() -> frozenset[str]:
    return frozenset(language.code for language in LANGUAGES)


def language_of_quotation(text: str, own: str) -> str:
    """The language of quoted words: another one than `own`, the paper's, only where script or commonest words show it."""
    code = own.split("-")[0]
    kana, han, hangul = len(_KANA.findall(text)), len(_HAN.findall(text)), len(_HANGUL.findall(text))
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    enough = _MOST * (kana + han + hangul + cyrillic + latin)
    if kana + han and kana + han >= enough:
        return _east_asian(text, own, kana, han)
    if hangul and hangul >= enough:
        return own if code == "ko" else "ko"
    if cyrillic and cyrillic >= enough:
        return own if code in _CYRILLIC_TOO else "ru"
    return _western(text, own) if latin and latin >= enough else own


def _east_asian(text: str, own: str, kana: int, han: int) -> str:
    code = own.split("-")[0]
    if kana > 1 and kana > 0.08 * (kana + han):
        return own if code == "ja" else "ja"
    if code in ("zh", "ja"):
        chinese = code == "zh" or (not kana and han > _SHORT and (_CHINESE_WORDS.search(text) or _simplified(text)))
        return own if code == "zh" or not chinese else "zh"
    return "zh" if han > 1 else own


def _simplified(text: str) -> bool:
    """Whether a character of the Chinese set stands in the text that the Japanese one has not."""
    return any(_encodes(char, "gb2312") and not _encodes(char, "cp932") for char in _HAN.findall(text))


def _encodes(char: str, charset: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _western(text: str, own: str) -> str:
    words = [w.lower() for w in _WORD.findall(text)]
    hits = {lang.code: sum(w in _function_words(lang.code) for w in words) for lang in LANGUAGES if lang.web.common_words}
    code = own.split("-")[0]
    best = max(hits, key=lambda c: hits[c])
    if code not in hits:
        return (best if hits[best] else "en") if len(words) > 1 else own
    if hits[best] >= 2 and hits[best] > 2 * hits[code]:
        return best  # one word may be a loan
    known = {w for w in words if any(w in _function_words(c) for c in hits)}
    alone = sum(hits.values()) == hits[best] == 1 and len("".join(known)) > 2  # "in" is of many languages, and in "made in"
    return best if alone and len(words) >= _PHRASE else own


@cache
def _function_words(code: str) -> frozenset[str]:
    language = next(lang for lang in LANGUAGES if lang.code == code)
    return frozenset((*language.layout.frequent, *language.web.common_words))


def _latin(sample: str) -> str | None:
    words = [w.lower() for w in _WORD.findall(sample)]
    best, most = None, 0
    for language in LANGUAGES:
        frequent = set(language.layout.frequent)
        found = sum(1 for w in words if w in frequent)
        if found > most and language.code != "ru":
            best, most = language.code, found
    return best if most >= max(2, len(words) * 0.02) else None

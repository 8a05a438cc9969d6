"""Words by which a clause says under what condition, or within what limits, the rest holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class _Words:
    """`sure` finds clauses that set a condition, `limits` those that limit in any way, `may` all words that can render such; `when` those of time,
    which set one where what they stand with is still to come (`coming`)."""

    sure: str
    limits: str
    may: str
    when: str = r"(?!)"
    coming: str = r"(?!)"


_BY_LANGUAGE = {
    "zh": _Words(
        r"并且(?=[不未没须仅只])|只要|只有|如果|如若|倘若|假如|假使|除非|前提|条件是|为条件|的情况下|的话[，,]|一旦|范围内",
        r"条件|仅限|以.{1,12}为限|之前",
        r"若|才|须|必须|需|时|后|则|当|视|要看|取决|否则|凭|经|未经|[不要].{1,10}就",
        when=r"(?:在|当|當|待|等|每当|每當)[^，。；：]{3,26}(?:时|時|之后|之後|以后|以後|后|後)(?=，)|(?:在|直到)[^，。；：]{3,26}(?:之前|以前|为止|為止)(?=，)",
        coming=r"将(?![军士领来近])|將(?![軍士領來近])|会(?![议议见谈晤员长场商面])|可以|方可|必须|應當|应当|须",
    ),
    "ja": _Words(
        r"(?<!把握してい)(?<!把握す)(?<!承知してい)(?<!知)(?<!知ってい)(?<!見)(?<!聞いてい)(?<!調べ)(?<!確認でき)(?<!残)(?<!わか)(?<!分か)(?<!記憶す)(?<!覚えてい)(?:ない|る|た|た上での)限り|限って|なら(?:ば)?、|(?<!によ)(?<!申し上げ)(?<!言え)(?<!いえ)(?<!に言わせ)(?<!から見)れば、|さえ[^、。]{1,10}[えけげせてねべめれ]ば、|(?<=[ぁ-ん一-龥])(?<!たと)[けげせてべめ]ば、|場合(?:は|に|には|のみ|に限り)|条件(?:に|として|で)|前提(?:に|として|で)|範囲(?:で|に)",
        r"限り|限定|限る|なら|れば|たら|場合|条件|前提|範囲|うえで|上で|次第|までは",
        r"時|とき|際|後|なけ|ないと|ずに|まで|いかん|もし|仮に|たうえ|得て|応じて|ことで|は、",
        when=r"[るたい](?:とき|時|際)(?:に|は|には)?、|たら、|次第、|[るいう](?:まで|までの間)は?、",
        coming=r"(?:ます|る|う|く|す|つ|む|ない|ません|たい|べきだ|予定だ|です)(?:」|』|。|$)",
    ),
    "ko": _Words(
        r"다면|으면|[가-힣](?:하|되|이|지)면|경우|조건(?:으로|하에)|전제(?:로|하에|된)|한해|한하여|범위 (?:안|내)에서",
        r"[가-힣]면(?: |,|$)|조건|전제|한정|범위|(?:는|은) 한(?: |,|$)|이후에야|전까지|전에는",
        r"때|후|뒤|야|없이|만 |따라|달려|아래|속에서|위에서",
        when=r"[가-힣] 때(?:에는|에만|에|까지|까지는)?(?=[ ,])|[한된] (?:뒤|후)(?:에야|에)(?=[ ,])",
        coming=r"겠|것이다|것입니다|예정|수 있|야 한|[가-힣]ㄹ 것|(?:한다|합니다|된다|됩니다)[.”']",
    ),
    "ru": _Words(
        r"(?<!\w)(?:если|при (?:том )?условии|при наличии|в случае|как только|и чтобы)(?!\w)",
        r"(?<!\w)(?:только|лишь|кроме|пока|до тех пор|в пределах)(?!\w)",
        r"(?<!\w)(?:когда|после|без|при|иначе|ли|бы|чтобы|с тем|условие\w*|услови\w+|стоит|зависит\w*|раньше|прежде|раз)(?!\w)",
        when=r"(?<!\w)(?:когда|пока [^,.]{2,50}? не|до тех пор|после того,? как|лишь только|по достижении|при (?:достижении|превышении|наступлении|появлении|переходе|снижении|повышении))(?!\w)",
        coming=r"(?<!\w)(?:буд(?:ет|ут|ем|у)|смо(?:жет|гут|жем)|должн\w+|мо(?:жет|гут|жем)|вправе|обязан\w*)(?!\w)",
    ),
    "en": _Words(
        r"\b(?:if|provided|providing|on condition|on the condition|unless|as long as|so long as|subject to|in case|assuming|once|and that)\b",
        r"\b(?:condition|conditional|only|except|until|within the limits)\b",
        r"\b(?:when|where|whenever|after|without|before|upon|on|depend\w*|otherwise|should|were|had|given|with|in the event|conditions?|requires?|needs?|must|by)\b",
        when=r"\b(?:when|whenever|as soon as|until|till)\b",
        coming=r"\b(?:will|shall|may|must|can|won't|should)\b",
    ),
    "de": _Words(
        r"(?<!\w)(?:wenn|falls|sofern|soweit|vorausgesetzt|unter der (?:voraussetzung|bedingung)|solange|sobald|es sei denn|vorbehaltlich)(?!\w)",
        r"(?<!\w)(?:voraussetzung|bedingung|nur|außer|bis)(?!\w)",
        r"(?<!\w)(?:als|nach|ohne|bei|sonst|erst|wo|mit|bedingung\w*|voraussetzung\w*|setzt|hängt|abhängig|sollte\w*|würde\w*|müss\w*|muss|ehe|bevor|nachdem)(?!\w)",
        when=r", (?:bis|sobald|nachdem)(?!\w)|^(?:bis|sobald)(?= [^,]{4,80} (?:ist|sind|hat|haben|wird|werden|kommt|vorliegt|steht|gibt),)",
        coming=r"(?<!\w)(?:wird|werden|soll|sollen|kann|können|darf|dürfen|muss|müssen|bleibt|bleiben)(?!\w)",
    ),
    "fr": _Words(
        r"(?<!\w)(?:si|s[’']ils?|s[’']elles?|à condition|pourvu|à moins|tant que|sous réserve|dès que|dès lors que|au cas où)(?!\w)",
        r"(?<!\w)(?:sauf|uniquement|seulement|jusqu[’']à|avant que|dans les limites)(?!\w)",
        r"(?<!\w)(?:quand|lorsqu\w*|après|sans|en cas|une fois|sinon|faute|avec|moyennant|condition\w*|suppose\w*|dépend\w*|doit|doivent|il faut|faudra\w*|avant|à la suite|selon)(?!\w)",
        when=r"(?<!\w)(?:lorsqu\w*|quand|une fois qu\w*|chaque fois qu\w*|aussitôt qu\w*|jusqu[’']à ce qu\w*)(?!\w)",
        coming=r"(?<!\w)(?:\w{2,}r(?:a|ont|ons|ez|ai)|peut|peuvent|doit|doivent)(?!\w)",
    ),
}


@lru_cache(maxsize=32)
def _pattern(code: str, kind: str) -> re.Pattern[str] | None:
    words = _BY_LANGUAGE.get(code)
    if words is None:
        return None
    wanted = {
        "sure": (words.sure,),
        "limits": (words.sure, words.limits),
        "may": (words.sure, words.limits, words.may),
        "when": (words.when,),
        "coming": (words.coming,),
    }[kind]
    return re.compile("|".join(wanted), re.IGNORECASE)


def _count(text: str, lang: str, kind: str) -> int:
    pattern = _pattern(lang.split("-")[0], kind)
    return len(pattern.findall(text)) if pattern else 0


def is_condition(clause: str, lang: str) -> bool:
    """Whether a clause limits what stands beside it in any way; `lang` is BCP 47. False for a language without such a list."""
    return limits(clause, lang) > 0


def conditions(text: str, lang: str) -> list[re.Match[str]]:
    """The words of a text that surely set a condition, in order; those of time where the rest is still to come."""
    code = lang.split("-")[0]
    sure, when, coming = (_pattern(code, kind) for kind in ("sure", "when", "coming"))
    if sure is None or when is None or coming is None:
        return []
    found = list(sure.finditer(text))
    timed = [m for m in when.finditer(text) if not any(m.start() < f.end() and f.start() < m.end() for f in found)]
    return sorted([*found, *(timed if timed and coming.search(text) else ())], key=lambda m: m.start())


def limits(text: str, lang: str) -> int:
    """How many words of a text limit the rest in any way."""
    return _count(text, lang, "limits")


def may_render(text: str, lang: str) -> int:
    """How many words of a text can render a condition."""
    return _count(text, lang, "may")

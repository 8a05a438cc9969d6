"""Who acts in a clause and whom it is done to, by what stands before or behind a name: particles, prepositions, cases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from refcheck.lang.later import later

ACTS, DONE_TO = True, False


_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language marks roles.

    `we` finds words for the speaker's own side; `done` and `acts` what marks a name that is acted upon, or acts, `unclear` what tells nothing;
    `first` tells whether of names without a mark the first one acts; `turned` finds what turns roles round (receives, was sent, at the
    request of); `joins` joins clauses without a comma.
    """

    we: str
    done: str
    acts: str
    turned: str
    unclear: str = _NEVER
    joins: str = _NEVER
    first: bool = True


# What acts for a party: its ships, its ministry, its experts; not its stance, its plan.
_NOUN_JA = r"(?:[一-龥ァ-ヺーA-Za-z]{0,8})(?:の[一-龥ァ-ヺー]{0,7}(?:[船艦軍機省庁局府社側隊者家関員院国党団行門館署相人領]|同僚|仲間|パートナー|友人|企業|相手)(?:たち|達|ら|方)?)?"
_NOUN_KO = r"\s?(?:측|정부|당국|군|쪽)?(?:(?:의)?\s[가-힣]{0,4}(?:측|정부|당국|군|함|선박|어선|기업|회사|부|청|국|단|관|대표))?"
_ARTICLE_DE, _ARTICLE_FR = r"(?:(?:der|dem|den|die|das)\s)?", r"(?:la\s|les?\s|l[’'])?"
# The name itself is left out: "\0" stands for it.
_WORDS = {
    "ja": _Words(
        we=r"我々|われわれ|[我わ]が(?:国|方|軍)|当方|私(?:の方|ども|たち|達)",
        done=rf"\0{_NOUN_JA}(?:に(?!よ|関|かん|つい|おい|おけ|お?いて|とっ|あた)|へ|を|と(?!し))",
        acts=rf"\0{_NOUN_JA}(?:が|は|も|によって|により|から)(?!なく)",
        unclear=r"\0[^。、]{0,6}の(?:求め|要請|要望|招[きへ]|提案|依頼)(?:に|で)",
        turned=r"受け|受領|もら[いうっ]|[てで](?:いただ|頂)|得[てた]|借り|買[いっ]|購入|[らさ]れ[たてるず]|招[かい]|従っ|従い",
        first=False,
    ),
    "ko": _Words(
        we=r"(?<![가-힣])우리(?: ?(?:측|정부|군|나라))?",
        done=rf"\0{_NOUN_KO}(?:에게서?는?|에는?|을|를|과|와)(?=[\s,.]|$)",
        acts=rf"\0{_NOUN_KO}(?:이|가|은|는|도|께서|으로부터는?|로부터는?)(?=[\s,.]|$)",
        turned=r"받[았은아고는]|접수|초청|요청에|빌려|구매|당[했하]|되었|됐|따라",
        joins=r"(?:(?<=[으하했었였][나고며])|(?<=지만)|(?<=으며)|(?<=는데)|(?<=것보다))\s",
        first=False,
    ),
    "zh": _Words(
        we=r"我们|我方|我国|我军",
        done=r"(?:向|对|對|给|給|予|同|与|與|和|跟|替|为|為|从|從|在|于|至|到|赴|请|請|将|把)[我了]?\0",
        acts=r"(?:由|被|经)\0",
        unclear=r"[应應]\0|\0[侧側方]?的",
        turned=r"接受|接到|收到|获|得到|受[到邀]|被|由|借[用入]|购买|買|邀请下|听从",
    ),
    "en": _Words(
        we=r"\b(?:we|us|our|ours)\b",
        done=r"\b(?:to|toward|towards|from|against|upon|on|for|in|into|at|between|among|over|near|than)\s(?:(?:the|an?|its|all|their)\s)?(?:[a-z-]+\s)?\0"
        r"|\bwith\s(?:the\s)?\0(?!\S*(?:\s\w+)?\s\w+ing\b)",
        acts=r"\bby\s(?:the\s)?\0|\bwith\s(?:the\s)?\0",
        unclear=r"\bof\s(?:the\s)?\0|\0-",
        turned=r"\b(?:receiv\w*|accept\w*|was|were|been|being|borrow\w*|bought|invit\w*|by)\b",
        joins=r"\s(?:and|but|while|whereas|then|than)\s",
    ),
    "de": _Words(
        we=r"\b(?:wir|uns|unser\w*)\b",
        done=rf"\b(?:an|zu[mr]?|gegenüber|mit|beim?|in|im|nach|gegen|für|aus|auf|über|als)\s{_ARTICLE_DE}(?:\w+n\s)?\0|\b(?:den|dem)\s\0",
        acts=rf"\b(?:von|vom|durch)\s{_ARTICLE_DE}\0",
        unclear=r"\bdes\s\0|\b[Aa]uf (?:Bitten?|Wunsch|Ersuchen|Anfrage|Einladung|Vorschlag|Initiative)\s(?:der\s|des\s|von\s)?(?:\w+n\s)?\0",
        turned=r"\b(?:erh[aie]+lt\w*|wurden?|worden|werden|wird|eingeladen|bekam|bekommen)\b",
        joins=r"\s(?:und|aber|während|sondern)\s",
    ),
    "fr": _Words(
        we=r"\b(?:nous|notre|nos)\b",
        done=rf"\b(?:à|aux?|auprès|avec|envers|vers|contre|en|dans|sur|chez|pour|que)\s(?:d[eu]s?\s)?{_ARTICLE_FR}(?:\w+\s)?\0",
        acts=rf"\bpar\s{_ARTICLE_FR}\0",
        unclear=rf"(?:\b(?:d[eu])|(?<!^)(?<!^[\s])\bdes)\s{_ARTICLE_FR}(?:\w+\s)?\0|\bd[’']\0",
        turned=r"\b(?:reçu\w*|reçoi\w*|reçoit|été|par|invit\w+|être|est \w+ée?)\b",
        joins=r"\s(?:et|mais|tandis|alors|puis)\s",
    ),
    "ru": _Words(
        we=r"(?<!\w)(?:мы|нами|нам|нас|наш\w*)(?!\w)",
        done=r"(?<!\w)(?:ко?|со?|от|во?|на|у|для|из|об?|по(?! (?:просьб|запрос|приглаш|предлож|инициатив|ходатайств))|перед|при|через|между|против|за|над|до|чем)\s(?:[а-яё]+\s)?\0",
        acts=r"(?<!\w)под (?:управлением|командованием|руководством|контролем)\s(?:[а-яё]+\s)?\0",
        unclear=r"(?<!\w)[Пп]о (?:просьбе|запросу|приглашению|предложению|инициативе|ходатайству)\s(?:[а-яё]+\s)?\0",
        turned=r"(?<!\w)(?:получ\w*|приня\w+|приглаш\w+|управлением|командованием|нами|\w{4,}(?:ано|ено|ены|аны|ана|ена|ён))(?!\w)",
        joins=r"\s(?:и|а|но|тогда как)\s",
    ),
}
_NOMINATIVE = later(r"(?:ия|ь|[бвгджзклмнпрстфхцчшщ]|а|ая|ий|ый|ие|ые|ое|ай|мы|нами|наши?|наше|США|КНР|КНДР|РФ|ЕС|НАТО)$")
_OBLIQUE = later(r"(?:ии|ию|ией|ого|ему|ому|им|ым|ими|ыми|их|ых|ую|ом|ем|у|ю|ей|нас|нам|шей|шего|шим|шим[и]?|ших|шему)$")
_BEHIND_VERB = later(r"(?:[её]т|ит|[уюая]т|л[аои]?|ть|с[яь])\s(?:[а-яё]+\s)?$")
_SIDE = later(r"\s(?:сторон|партн[её]р|коллег|власт|представител|правительств|министерств|специалист|дипломат)(?P<end>\w*)")
_OF_A_SIDE = later(r"(?:ой|ого|ому|[иы]м|[иы]х|[иы]ми|ую)$")  # китайской стороны


@lru_cache(maxsize=64)
def _compiled(code: str, kind: str) -> re.Pattern[str]:
    pattern = getattr(_WORDS[code], kind)
    return re.compile(pattern, re.IGNORECASE if kind in ("we", "turned") else 0)


def is_told(code: str) -> bool:
    """Whether the roles of a language can be told."""
    return code in _WORDS


def own_side(text: str, code: str) -> list[tuple[int, int]]:
    """Where a text names the speaker's own side: we, 我が方, наши."""
    return [m.span() for m in _compiled(code, "we").finditer(text)]


def turns_round(clause: str, code: str) -> bool:
    """Whether a clause has a word by which the one who acts and the other change places: receives, was sent, at the request of."""
    return _compiled(code, "turned").search(clause) is not None


def joints(text: str, code: str) -> list[int]:
    """Where words join two clauses of a sentence without a comma."""
    return [m.start() for m in _compiled(code, "joins").finditer(text)] if code in _WORDS else []


def role(clause: str, start: int, end: int, code: str, *, first: bool) -> bool | None:
    """ACTS or DONE_TO for the name clause[start:end]; None where nothing tells. `first`: no name that acts stands before it."""
    around = f"{clause[:start]}\0{clause[end:]}"
    for kind, told in (("done", DONE_TO), ("acts", ACTS), ("unclear", None)):
        if _compiled(code, kind).search(around):
            return told
    if code == "ru":
        return _by_case(clause, start, end, first=first)
    if not _WORDS[code].first:
        return None
    return ACTS if first else DONE_TO


def _by_case(clause: str, start: int, end: int, *, first: bool) -> bool | None:
    word = re.compile(r"[\w-]+").search(clause, start)
    form = word[0] if word else clause[start:end]
    if form.lower() in ("мы", "нами"):
        return ACTS
    side = _SIDE.match(clause, word.end()) if word else None
    if side:
        nominative = side["end"] in ("а", "ы", "и", "ёры", "еры", "ели", "о", "ство") and not _OF_A_SIDE.search(form)
        return ACTS if nominative else None if _OF_A_SIDE.search(form) and side["end"] in ("", "а", "ы", "и", "я", "ов", "ств") else DONE_TO
    if _OBLIQUE.search(form):
        return DONE_TO if _BEHIND_VERB.search(clause[:start]) or form.lower() in ("нам", "нас") else None  # министр России, передаст России
    if form.isupper() and start > 0:
        return None  # США has no cases
    return (ACTS if first else DONE_TO) if _NOMINATIVE.search(form) else None

"""Japanese phrases that point back to a source (同紙によれば, 同じ記事は, 二人の見るところ), and sources that name nobody (地元紙のコラムは)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import names_person
from refcheck.parse.heard import Heard
from refcheck.parse.press_ja import PRESS, TOLD_IN, UNKNOWN, is_unnamed
from refcheck.parse.quotations_kinds import compiled

_PAPER = "紙"
_ISSUED = (
    "(?:通報|通知|通達|公告|告示|公報|公文|文書|声明|発表(?:文|資料)?|資料|リリース|報告書?|年報|白書|報告|統計|調査|文面|公表資料|談話)"
)
_ASKS = r"(?:は|も|では|には|にも|に(?:よ[るれ]|従え|[拠依]れ|言わせれ)[ばと]|の(?:伝える|報じる|記す|いう|言う|述べる)ところ|が(?:伝える|報じる|記す|引く|述べる|いう|言う)ところ)"
_WHERE = r"(?:の(?:なか|中)で(?:は|も)?|において|で)"
_BACK = later(
    rf"(?<![一-龥々ァ-ヺー])(?:(?:同じ|この|その|上記の?|前記の?|件の|くだんの|先の|当の|同)(?:[^、。「」はがをに]{{0,4}}の)?(?P<paper>{TOLD_IN})|同(?P<kind>紙|誌)(?:の{TOLD_IN})?)(?:{_ASKS}|{_WHERE}(?=、))"
    rf"|(?<![一-龥々ァ-ヺー])(?:同じ|この|その|同)(?P<issued>{_ISSUED}){_ASKS}"
    rf"|(?:筆者|著者|手元|手許|当方|私)(?:の|に(?:残る|ある|控えた|保存した))(?P<copy>[^、。「」はが]{{0,12}}?(?:控え|写し|手控え|記録|メモ|複写|コピー|保存(?:版|分)?|画像)){_ASKS}"
)
_NOBODY = later(
    rf"(?<![一-龥々ァ-ヺー])(?:[^、。「」『はがをにで\ue000]{{1,16}}?(?:の|[国軍党県市町島]))?(?:ある|某)?{PRESS}(?:の(?:[^、。「」『はがをにで\ue000]{{0,8}}?の)?{TOLD_IN})?(?:{_ASKS}|が(?=、?\W?$))"
    r"|(?:ある|某|一部の|中[国]側の|別の)?(?:専門家|研究者|論者|識者|学者|評論家|関係者|観測筋|住民|漁民)(?:たち|ら)?(?:から(?:は|も)|の(?:間|あいだ|なか|中)(?:で(?:は|も)?|に(?:は|も)|から(?:は|も)?))"
    r"|(?<![一-龥々ァ-ヺー])(?:覚書|条約|協定|議定書|憲章|規約|定款|契約書|条例|規則|規程)(?:の(?:正文|前文|本文|条文|条項|規定|附?付?属書|附則|第[0-9０-９一二三四五六七八九十]+条))?(?:は|も|に(?:は|も))(?=[^。「」は]{0,16}\W?$)"
    rf"|(?:ある|某|別の)(?:[一-龥ァ-ヺー]{{0,4}})(?:論者|専門家|研究者|評論家|識者|学者|論客|{TOLD_IN})(?:は|も|が(?=、?\W?$))"
)
_KIND = later(
    "(?:[^の]{1,10}の|[中国米露英独仏韓日双]{1,2}側の?)?(?:ある|某|一部の|別の)?(?:業界|民間|市民|漁業者?|農業|労働|経済|環境|住民|国際|調査|研究|報道|非営利|政府系|地元)?"
    "(?:団体|機関|シンクタンク|企業|会社|組織|メディア|グループ|新聞|雑誌)"
)
_BOTH = later("(?:同?じ?二人|両[名者氏]|ご両人|二氏|同?両氏|(?:二人|両名)の(?:著者|共著者|筆者)|共著者(?:たち|ら)?|著者(?:たち|ら))")
_POINTS = later(
    "前掲|上掲|前出|上述|前述|後述|筆者|著者|手元|手許|本[稿章節論書]|この|その|これ|それ|同(?![志盟仁])|以上|以下|次|右|左|ここ|そこ|あの|かの|当該|件の|くだんの"
)
_ISSUED_BY = later(
    rf"(?P<who>[^の]{{2,24}})の(?:(?:[^の]{{0,14}}の|(?:署名|手|筆|執筆)に(?:よる|なる)[^、。]{{0,10}}?))?(?:{TOLD_IN}|{_ISSUED}|論[評考文]|評論|書簡|回[想顧]録)"
)
_JOINT = "(?:{titles})?(?:と、?|や|、|および|及び|・)(?:[一-龥々]{{1,12}}の)?"
_ONE_OF = {"前者": 0, "後者": 1}
# what a source gives as the words of somebody named behind it: 同じ記事は、船長アクロフの言葉として
_TELLS = later(
    r"(?:氏|さん|博士|教授|[一-龥]{0,6}[長官員])?(?:[はもが]|による|の[^、。「」はが]{0,8}?(?:言葉|発言|話|談|弁|声|証言|述懐|嘆き|説明|見方|指摘|警告|回[想顧]|手記|日記|手紙|書簡|著書|演説|一節|一言)|に語らせ|を引[いき])"
)
Spots = Callable[[str], list[tuple[int, int, str]]]


def points_back(before: str, language: Language, spots: Spots) -> re.Match[str] | None:
    """What points back to a paper or body that tells it, or names nobody, where nobody (`spots` finds names) is the topic behind that."""
    found = [*_BACK.finditer(before), *_NOBODY.finditer(before)] if language.code == "ja" else []
    if not found:
        return None
    last = max(found, key=lambda m: m.start())
    ahead, rest = before[: last.start()], before[last.end() :]
    topic = compiled(rf"(?:{language.speech.titles})?[はも]")
    if any(topic.match(ahead, end) for _, end, name in spots(ahead) if names_person(name, language)):
        return None  # 沈報道官は…と述べ、この調査は「…」とした
    speaks = any(
        _TELLS.match(rest, end) for _, end, name in spots(rest) if names_person(name, language) or rest[end : end + 1] in ("は", "も")
    )
    return None if speaks or compiled(rf"(?:{language.speech.titles})[はも]").search(rest) else last


def kind_of(back: re.Match[str]) -> str | None:
    """The kind of body that a phrase points back to; "" for any, None where it names nobody."""
    if "paper" not in back.re.groupindex:
        return None
    return back["kind"] or (_PAPER if back["paper"] else "")


def meant(back: re.Match[str], heard: Heard, last: str | None, one: Callable[[str], str | None]) -> str | None:
    """Whom a phrase that points back means: the body that `one` finds ahead of it, or that spoke `last`; None where nobody known is meant."""
    kind = kind_of(back)
    if kind is None:
        return None
    ahead = one(back.string[: back.start()]) if not kind else None
    found = ahead if ahead and heard.is_body(ahead) else heard.writer({"again": kind, "genre": back["paper"]}) if back["paper"] else None
    found = found or heard.body(kind, last) or (last if back["issued"] else None)
    return found if found and not found.startswith(UNKNOWN) else None


def names_none(words: str) -> bool:
    """Whether a description tells a kind of body that has no name: 国内の業界団体."""
    return _KIND.fullmatch(words) is not None


def names_nobody(words: str, language: Language) -> bool:
    """Whether Japanese words before "によれば" only point at something: 前掲, 筆者の控え, この数字."""
    return language.code == "ja" and _POINTS.match(words) is not None


def issuer(words: str | None, language: Language) -> str | None:
    """Whose document a Japanese phrase tells of; "" where that is nobody with a name: 港湾局の7月12日付の報告, 岸の署名による論評."""
    found = _ISSUED_BY.fullmatch(words) if words and language.code == "ja" else None
    if found is None:
        return words
    who = found["who"]
    return "" if names_none(who) or is_unnamed(who) or names_nobody(who, language) else who


def joins(between: str, language: Language) -> bool:
    """Whether what stands between two Japanese names puts them side by side: 久我理事長と、コーエン所長."""
    return language.code == "ja" and compiled(_JOINT.format(titles=language.speech.titles)).fullmatch(between) is not None


def pair(text: str, spots: Iterable[tuple[int, int, str]], language: Language) -> str | None:
    """The last two persons whom a Japanese text names side by side: the two, from then on."""
    named = sorted(s for s in spots if names_person(s[2], language)) if language.code == "ja" else []
    joined = [(a[2], b[2]) for a, b in pairwise(named) if a[2] != b[2] and joins(text[a[1] : b[0]], language)]
    return ", ".join(joined[-1]) if joined else None


def beside(name: str | None, sentence: str, spots: Spots, language: Language) -> str | None:
    """A name with that of the person beside whom it stands in a sentence."""
    both = pair(sentence, spots(sentence), language) if name else None
    return both if both and name in both.split(", ") else name


def of_pair(pronoun: str, both: str | None) -> str | None:
    """Whom a word for two persons named side by side means, or for one of them (前者, 後者); None where it is none."""
    if both and pronoun in _ONE_OF:
        return both.split(", ")[_ONE_OF[pronoun]]
    return both if _BOTH.fullmatch(pronoun) else None

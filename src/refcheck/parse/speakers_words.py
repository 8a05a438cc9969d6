"""Words in place of a speaker's name: offices, their holders, and things that cannot speak."""

from __future__ import annotations

import re

from refcheck.lang import Language
from refcheck.lang.fold import simplified
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.called import is_common
from refcheck.match.families import family_of
from refcheck.match.lexicon import lexicon
from refcheck.match.stem import stem
from refcheck.parse import speakers_signs as signs
from refcheck.parse.names_ja import last_word
from refcheck.parse.offices import past_field
from refcheck.parse.quotations_kinds import compiled

_WHOLE = later("(?:[公协工商学]会|联合会|们)$")  # what stands behind a title and is one word with it: 船东协会, 村民们
NO_SPEAKERS = frozenset(
    "彼女 彼 彼ら 自身 本人 自ら 一部 二人 両名 正文 本文 条文 前文 全文 手際 前者 後者 前掲 上掲 前出 発言 説明 証言 手紙 一句 一節 記録 言葉 文章 一文 記述 文言 論調 会見 強調 强调 披露 货物 一言 談話 書簡 詩 歌".split()
)
_AGENT = later(
    "[者家員员人民長长官師师士手筋側方派団团府省庁厅社党会會紙报報網网局院部軍军国國市町村僧王妻親父母兄弟姉妹老孫童翁子友客徒主婦隊队]$|代表|幹部|政府|当局|世論|メディア"
)

# Japanese words that end as bodies do, and are none: occasions, regions, networks, stations, paper; then kinds of bodies without a name
_NO_BODY = later(
    "(?:(?:機|都|再|面|密|宴|茶|入|退|散|開|閉|司|照|際|(?:展覧|発表|説明|懇談|座談|講演|勉強|討論|品評|音楽|競技|祝賀|送別|歓迎|晩餐|夕食|昼食|運動|博覧|報告|公聴|聴聞|追悼|慰霊|園遊|分科|交流))会"
    "|(?:[一内外上下深細頭全大局基端底胸腹腰患暗恥陰残]|南東|南西|北東|北西|中心|沿岸|山間|内陸|都市|周辺|[東西南北])部"
    "|(?:観測|通信|鉄道|道路|情報|警戒|監視|防衛|防空|輸送|交通|送電|配電|供給|販売|包囲|流通|安全|索敵|連絡|衛星|電力|物流|航路|航空|検問|電話|漁|刺し?|投げ?|底引き)網"
    "|(?:受信|送信|中継|無線|基地|地上|地球|陸揚げ?|結|薬|難|時|破)局|[白表用別台色印巻手型罫]紙|[雑日]誌|(?:修道|寺|僧)院|部署)$"
)
_UNNAMED_BODY = later(
    "(?:大|総|例|集|本|社|商|教|学)会|(?:神|会|本|支|商|結|自|他|各)社|(?:放送|郵便|当|支|本)局|(?:病|医|大学)院|(?:県|市|官|本|支)庁|(?:与|野|政|両)党|[船集楽劇]団"
)


def is_no_body(name: str) -> bool:
    """Whether a Japanese word that ends as bodies do is none, or names none: 機会, 県北部, 観測網, 会社."""
    return _NO_BODY.search(name) is not None or _UNNAMED_BODY.fullmatch(name) is not None


def holder_of_words(named: str, language: Language) -> str | None:
    """The office in 村長の証言(によれば), where the language puts it without an article; the foreign name that ends a Japanese description."""
    office = re.sub(r"の(?:証言|話|説明|発言|言葉|見解|調べ|発表|記憶|回想|推計)$", "", named)
    if language.speech.verb_final and compiled(rf"(?:{language.speech.titles})$").search(office):
        return office
    return last_word(named, language)


def is_thing(name: str, language: Language) -> bool:
    """A word that the lexicon knows, and that is nobody who could speak: 安全操業協定, 口調; German, where every noun has a capital: Fracht, Prognose."""
    if language.code == "de":
        own = lexicon("de")
        return is_common(name, "de") and own is not None and stem(name.lower(), "de") in own.entries  # no bird's song is Vogelsang
    if _is_genre(name, language) or (language.code == "ja" and is_no_body(name)):
        return True
    if language.spaced or _AGENT.search(name) or compiled(rf"(?:{language.speech.titles})$").search(name):
        return False
    return is_common(name, language.code)


def _is_genre(name: str, language: Language) -> bool:
    return bool(language.speech.genres) and compiled(language.speech.genres).fullmatch(name) is not None


def is_nobody(name: str, group: str, language: Language) -> bool:
    """Whether what looks like a name is a verb of saying, a pronoun, a word of speech, or a bare title that somebody holds."""
    speech = language.speech
    if compiled(rf"(?:{speech.says}|{speech.pronouns})").fullmatch(name + "は"[: speech.verb_final]) or name in NO_SPEAKERS:
        return True
    if _is_genre(name, language) or (language.code == "ja" and group == "body" and is_no_body(name)):
        return True
    if signs.NO_NAME.search(name) or (group in ("body", "bare") and signs.SAME.match(name)):
        return True
    return (group == "bare" or (group == "who" and language.code == "ja")) and compiled(rf"(?:{speech.titles})").fullmatch(name) is not None


def names_none(name: str, language: Language) -> bool:
    """A word for a kind of body that names none: 通信社, 政府当局."""
    bodies = compiled(language.speech.bodies)
    return language.speech.verb_final and not bodies.sub("", bodies.sub("", name)) and len(name) > 1


def or_office(name: str, whole: str, titles: str) -> str:
    """The office where what stands before the title is a part of it: 外務大臣, 官房長官, 閣外相."""
    if (
        compiled(rf"(?:{titles})").fullmatch(whole)
        or not (len(name) > 1 or family_of(name) or compiled(CHINESE.surnames).match(simplified(name)))
        or is_common(name, "ja")
        or (len(name) > 2 and re.search("[省庁局院府]$", name) and family_of(name) != name)  # 港湾庁長官
    ):
        return whole
    housed = re.search("[省庁局院府]$", whole[: whole.find(name)]) is not None
    if housed and not (family_of(name) or compiled(CHINESE.surnames).match(simplified(name)) or re.search("[ァ-ヺ]", name)):
        return whole  # 内務省警保局長
    return name


def untitled(name: str, language: Language) -> str:
    """Without an office before the name ("農業副次官マーカス・ベル") or the body it belongs to ("商務部何琳")."""
    bodies = compiled(language.speech.bodies)
    if language.code == "ja" and not bodies.search(name):
        name = past_field(name)
    whole, titled = name, list(compiled(language.speech.titles).finditer(name))
    if titled and titled[-1].end() < len(name) and not _WHOLE.match(name, titled[-1].end()):
        name = name[titled[-1].end() :]
    if len(name) == 1 and compiled(f"館|{language.speech.bodies}").search(name):
        return whole  # 大統領府, 大使館: what is left is the body's own last character
    house = (family_of(name) or "")[-1:] if language.code == "ja" else ""
    if not bodies.search(name) and house not in ("部", "署", "国"):  # 長谷部慎吾
        name = re.sub(r"^[一-龥]+[部省庁局院署国](?!方面)(?=[一-龥]{2,4}$)", "", name)
    return name.strip("の的、 ")

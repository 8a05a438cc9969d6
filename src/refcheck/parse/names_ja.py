"""Japanese speakers told by form: 早瀬理恵・東海国際大教授, 顧問である賀子安, 漁師のアクロフに至っては, 「…」という、元交渉官ウマロフの言葉."""

from __future__ import annotations

import re
from collections.abc import Callable

from refcheck.lang import Language
from refcheck.lang.later import later
from refcheck.match.called import bare, is_common, is_family, is_place, names_person
from refcheck.parse.families_east import HOUSES
from refcheck.parse.names_ja_office import beside_offices, is_worded
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_marks import HIDDEN
from refcheck.parse.speakers_edges import Spot

_KANJI = r"(?<![一-龥々ァ-ヺー0-9０-９])[一-龥々]{2,5}[ぁ-んァ-ヺ]{0,3}"
_KATAKANA = r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*"
_ALL_KATAKANA = later(r"[ァ-ヺー]{3,}")
_NAME = rf"(?:{_KANJI}|(?<![ァ-ヺー]){_KATAKANA})"
_OFFICE = "[長官員補監佐将尉使相臣授師者家役裁主代表手]"  # what an office ends with
_HOUSED = later(rf"(?P<name>{_KANJI})・[一-龥々ァ-ヺー\w]{{1,24}}?{_OFFICE}(?=[はがもにと（(])")
_BEING = "[者家員官長民授師人手主客問記筆]"  # what ends a word for a person
_FORMS = later(
    rf"(?:(?<={_BEING}である)|(?<={_BEING}だった))(?P<name>{_NAME})(?=[はもが]|によ)"
    rf"|(?P<reached>{_NAME})に(?:至|いた)って(?=は)"
    rf"|(?<={_BEING}の)(?P<introduced>{_KATAKANA})(?=[はもが]|によ|の(?:言葉|発言|説明|証言|見方|主張|話|弁|言))|の[がは](?:[^、。「」はがを]{{1,16}}の)?(?P<equal>{_NAME})(?=で(?:、|ある|あっ))"
    rf"|(?P<author>{_KANJI}|{_KATAKANA}(?:[一-龥]{{0,5}}{_OFFICE})?)の(?:(?:共著|共同|連名の|近著|新著|最新の?|最近の|先の|一連の|初期の|別の)?(?:論考|論文|論説|著書|著作|研究|寄稿|回顧録|手記|証言|談話|随筆|評論|遺稿|日記|書簡|備忘録|電報|講演|演説|[一-龥]{{0,4}}(?:報告書|日誌|記録))(?=は|も|に|を|で(?:ある|あろ|あ[っり]))"
    rf"|(?:発言|言葉|主張|見解|説明|診断|見立て|見方|分析|処方箋|筆致|筆|語り口|答え|回答|評価|議論|結論|評|懸念|警告|指摘|批判)(?=は|を[^、。「」]{{0,8}}?(?:引|挙|紹介|取り上げ|借|見|掲げ)))"
    rf"|(?<=会社|企業|大手|商社|団体|財団|新興)(?P<firm>{_KATAKANA})(?=[はもが]|によ)"
    rf"|(?P<quoting>{_NAME})(?=(?:氏|さん)?が(?:[^、。「」はがを]{{0,10}}|、)[「『“«\"]$)"
)
_SURNAME = later("(?<![一-龥々ァ-ヺーA-Za-z・])[一-龥](?=[はも]、?|が[、「]|に(?:至|よ)|の言葉|$)")
_TOLD = r"(?:言葉|一言|発言|述懐|証言|表現|警句|指摘|言い分|言い回し|台詞|弁|言|嘆き|回想|談話|話(?=[をがでだ])|談|声(?=[をがでだ])|説明|見方|見立て|比喩|譬え|本音|弁明)"
_OF = r"(?:[^。「」]{0,40}?[のたる、])??(?P<who>[^、。「」はがをにでの]{1,20})の"
_BEHIND = later(rf"[」』”»]?(?:という|との)、?{_OF}{_TOLD}")
_SAID = later(
    rf"[」』”»]?とは、?{_OF}{_TOLD}(?:である|だ|で)|[」』”»]?と[^、。「」]{{1,14}}のは、?(?P<whom>[^、。「」はがを]{{2,24}}?)(?:である|だ|で(?=、|あ))"
    rf"|[」』”»]?というのが、?{_OF.replace('who', 'held')}(?:{_TOLD}|説明|主張|見解|持論|答え|認識|結論|見立て)(?:である|だ|で)"
)
_STUDY = later(
    rf"と[^、。「」]{{1,8}}?[るたす]、?(?P<who>{_NAME})(?:ら|氏)?の(?:共同|近年の)?(?:研究|論文|論考|論説|著書|報告書?|著作|議論)(?=[がはもにで])"
)
_SO = later(
    r"[」』”]?\s*(?:――?|—+|──?|。)\s*(?:こう|そう)[^、。「」]{1,16}のは、?(?P<who>[^。「」]{2,40}?)(?:だ|である|だった|であった|に(?:ほか|他)ならない)。?"
)
_AHEAD = (
    later(r"(?:^|(?<!れば)(?<!ると)、)(?:これに(?:対し(?:て)?)?、?)?(?P<who>[^、。「」はがを]{1,12}側)[はも]、?\W?$"),
    later(
        r"(?:^|、)(?P<who>[^、。「」はがを]{2,16})が(?:[^。「」はが]{0,40}?)(?:述べ|記し|書い|書き残し|語っ|残し|発し|口にし)た(?:という)?(?:一節|言葉|一文|句|くだり|一言|言)、?\W?$"
    ),
    later(r"(?:^|[、はがで])(?P<who>[^、。「」はがを]{2,20}?)(?:いわく|曰く)、?\W?$"),
    later(
        r"(?:^|[、し])(?P<who>[^、。「」はがを]{2,24})[がも][^。「」はが]{0,24}?(?:述べ|記し|書い|書く|説い|説く|語っ|語る|論じ|言っ|言う|いう|指摘し|指摘す|強調し|強調す|主張し|主張す|喝破し|警告し|嘆い|認め|訴え|評し|評す|結論づけ|力説し|回想し|断じ|断言し)(?:た|る|ている|ていた|ておる)?(?:よう|とおり|通り)(?:に、?|、)\W?$"
    ),
    later(rf"(?:^|[、はがで]){_OF}{_TOLD}として、?\W?$"),
    later(
        rf"(?:^|、){_OF}(?:結論|見解|主張|説明|反論|弁明|釈明|回答|答え|言い分|持論|論旨|提案|警告|指摘|批判|懸念|診断|見立て|分析|議論|論考|論文|論説)(?:の(?:核心?|要点?|眼目|骨子|力点|主眼|結論|趣旨|中心|出発点))?は、\W?$"
    ),
    later(rf"(?:^|[、はがで]){_OF}{_TOLD}を(?:借り|引け|引い|用い)[^、。「」]{{0,6}}、\W?$"),
)
_DOCUMENT = (
    "(?:[一-龥ァ-ヺー]{0,6}?(?:記事|連載|特集|コラム|社説|論説|論評|論考|論文|評論|寄稿|投書|ルポ(?:ルタージュ)?|報告書?|年報|白書|資料|文書|通報|通知|通達|公告|告示|声明|発表|発表文|談話|統計|調査|覚書|記録|日誌|日記|手記|手紙|書簡|電報|公電|メモ"
    "|著書|著作|回[想顧]録|自伝|講演録|議事録|議事要旨|会見録|決議|答申|提言|意見書|勧告|会報|冊子|要覧|要綱|方針|指針|計画|規則|サイト|ホームページ|ページ|感想帳|寄せ書き|碑文|詩|歌|本|論集|書))"
)
_WROTE = "(?:公に|発表|公表|公開|刊行|出版|発行|発刊|配布|提出|作成|掲載|まとめ|出し|出す|配っ|配る|配り|著し|書い|書く|掲げ|載せ|寄せ|残し|つけ|付け)(?:し|さ)?(?:た|て(?:いた|いる|きた)|る)?"
# whose the paper is in which the words stand; where that is nobody with a name, nobody speaks
_IN_PAPER = (
    later(
        rf"(?:^|(?<=[、。はがも]))(?P<who>[^、。「」はがを]{{1,24}}?)の(?:(?:[0-9０-９〇一二三四五六七八九十年月日付度版]+の?|(?:同じ|最新の|最近の|当時の|先の|初期の|別の|前の|次の|一連の|長い|短い)))?{_DOCUMENT}(?:に(?:は|も)|では)(?:、[^。「」はが]{{0,30}}|[^、。「」はが]{{0,30}})\W?$"
    ),
    later(
        rf"(?:^|(?<=[、。はにで]))(?P<who>[^、。「」はがをに]{{2,24}})が(?:[^。「」はが]{{0,24}}?){_WROTE}(?:[^、。「」はが]{{0,10}}?){_DOCUMENT}(?:に(?:は|も)|では|は|も|で)(?!ある|あ[っり])[^。「」はが]{{0,40}}\W?$"
    ),
    later(
        r"(?:^|(?<=[、。はがも]))(?P<who>[^、。「」はがを]{1,16})の[^、。「」はがを]{1,10}に(?:残(?:された|る|した)|記(?:された|した)|書(?:かれた|いた|き込まれた|き残された)|刻まれた|綴られた|添えられた|収められた|載った|掲げられた|ある|あった|見える|みえる)\W?$"
    ),
)
_TURNS = later(
    r"[」』”»]?(?:[（(][^（）()]{1,80}[）)])?という、?[^、。「」はがを]{0,10}?(?:警句|一言|言葉|一節|一文|表現|比喩|譬え|台詞|文句|句|くだり|指摘|評|発言|述懐|嘆き|弁|診断|見立て|命題|定式|定義|問い|答え|反論|忠告|助言|警告|箴言|名言|格言|冗談|軽口|皮肉)"
)
_WORDS_OF = later(r"(?:^|(?<=[、。はがも]))(?P<who>[^、。「」はがをのに]{2,24})の\W?$")
_VOICED = later(
    r"(?:^|(?<=[、。はもが]))(?P<ends>[^、。「」はがを]{2,24}?)の[^、。「」はがを]{1,12}を(?:締めくく|締め括|結[ばんび]|飾[っる]|要約|象徴)[^、。「」は]{0,12}のは、?[^。「」]{1,16}(?:である|だ|であった|だった)。\W?$|"
    r"(?:^|(?<=[、。はもがを]))(?P<who>[^。はがを]{2,40}?)の(?:[^、。「」はがをの]{0,6})?(?:声|言葉|話|談話|証言|一言|嘆き|述懐|感想|弁|本音|つぶやき|呟き|ぼやき)[をも](?:[^、。「」はが]{0,8}?)(?:伝え|紹介|引[いくき]|拾[っうい]|載せ|掲げ|聞[いくき]|書き留め|記[しす]|挙げ|借り|添え|収め|報じ)[^、。「」はが]{0,10}。\W?$"
)
_MOST_CITED = later(
    r"(?:^|(?<=[、。はもが]))(?P<who>[^、。「」はがを]{1,20})の(?:発言|言葉|説明|演説|講演|談話|証言|主張|コメント|論考|論文|報告書?|著書|一連の発言)(?:のうち|のなか|の中|のうえ)(?:で|に)?[^、。「」は]{0,24}のは、?\W?$"
)
_CALLERS = later(
    r"(?:^|(?<=[、。は]))(?P<who>[^、。「」はがを]{0,12}?[一-龥々ァ-ヺー]{1,8}[員師士夫婦手民人者客主家工生兵徒](?:たち|ら))(?:は|が|も)[^。「」は]{0,40}\W?$"
)
_CALLED = later(r"[」』”»]?(?:[（(][^（）()]{1,80}[）)])?と(?:も)?(?:呼[んびぶ]|称し|称す|あだ名|名[づ付]け|言い習わ|言いならわ|言い慣わ)")
_PEOPLE = later("[一-龥々ァ-ヺー]{0,8}[員師士夫婦手民人者客主家工生兵徒](?:たち|ら)?$")
_VOICES = later(
    "[」』”»]?と(?:の|いう|いった)、?(?:声|意見|見方|指摘|批判|不満|懸念|冗談|皮肉|ぼやき|囁き|感想|要望|疑問|異論|反論|嘆き|期待|噂|発言)(?:[がも]|さえ)"
)
_HEARD_AT = later(
    r"(?:の(?:間|あいだ|なか|中)|会|会議|会合|集会|席|席上|場|内部|現場|一部|界|市民|港|町|村|島|筋)(?:で(?:は|も)?|に(?:は|も)|から(?:は|も)?)、?\W?$"
)
_HAS = later(r"(?:[^、。「」はがを]{1,10}、)?(?P<who>[一-龥々]{1,5}|[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*)(?:氏|さん)?に[はも]")
_TELLS_BEHIND = later("[」』”»]?、?と[^、。「」はがを]{1,24}[はも]")
_INFORMS = later(
    r"(?:旨|こと)(?:を|も|をも)(?P<who>[^、。「」はがを]{2,20})が(?:[^、。「」はがを]{0,6}に)?(?:通知|通告|通報|伝え|伝達|表明|発表|報告|説明)"
)
_NOBODY = frozenset("一言 一句 一節 一文 言葉 文句 台詞 発言 次 以下 前者 後者 共著 自身 本人".split())
_LATELY = 6  # speakers
_CHINESE = later(rf"(?<![一-龥々ァ-ヺー])[{HOUSES}][一-龥]{{2}}(?<![長官員相使師氏会社家側派])(?=の|を|が|は|も|、|と|に|で|氏|（|$)")
_PASSIVE = later("[」』”]?と(?:さ|見ら|み(?:な|ら)|考えら|い[うわ])")
_BRACKETS = later(rf"[（(][^（）(){HIDDEN}]{{1,80}}[）)]")
_TURNED = later(rf"^(?P<closing>[」』”»]?) ?[（(][^（）(){HIDDEN}]{{1,80}}[）)]")
_HIMSELF = later(r"(?<=[一-龥々ァ-ヺー])(?:自身|本人)(?=[がはもの])")


def persons(stretch: str, language: Language, known: Callable[[str], str | None]) -> list[tuple[int, int, str]]:
    """(start, end, name) of the persons in a stretch whom a form tells, in order; `known` gives the fuller form of a name heard before."""
    made = []
    office = compiled(rf"[省庁局院府部](?:{language.speech.titles})$")
    for m in (*_FORMS.finditer(stretch), *_HOUSED.finditer(stretch)):
        name = m[m.lastgroup or 0]
        if name not in _NOBODY and (m.lastgroup == "firm" or names_person(name, language)):
            plain = bare(name, language) or name
            if office.search(name) and not known(name):
                continue  # 港湾庁長官の言葉を借りれば
            made.append((m.start(m.lastgroup or 0), m.end(), known(plain) or plain))
    made += beside_offices(stretch, language, known)
    for m in _SURNAME.finditer(stretch):
        whole = known(m.group())
        if whole and names_person(whole, language):
            made.append((m.start(), m.end(), whole))
    return sorted(set(made))


def told(text: str) -> list[tuple[str, str]]:
    """Chinese names in full, wherever they stand."""
    chinese = (m.group() for m in _CHINESE.finditer(text) if not is_worded(m.group()))
    return [(name, "") for name in chinese]


def person_meant(pronoun: str, spoken: list[str], language: Language) -> str | None:
    """The person heard last, where the pronoun is one for a person: 彼, 氏."""
    if re.match("彼|同?氏", pronoun) is None:
        return None
    return next((name for name in reversed(spoken[-_LATELY:]) if names_person(name, language)), None)


def is_spoken_of(name: str, before: str, after: str) -> bool:
    """Whether a country, topic of the words before a statement, is only what somebody says something of: 欧州は、「…」とされる."""
    return before.rstrip("「『、").endswith(f"{name}は") and _PASSIVE.match(after) is not None and is_place(name, "ja")


def owner(before: str, after: str) -> str | None:
    """Whose words the text beside a statement says they are: 「…」という、元交渉官ウマロフの言葉."""
    found = (
        _SO.match(after)
        or _BEHIND.match(after)
        or _STUDY.match(after)
        or _SAID.match(after)
        or _INFORMS.match(after)
        or next((m for form in _AHEAD if (m := form.search(before))), None)
    )
    found = found or _MOST_CITED.search(before) or (_CALLERS.search(before) if _CALLED.match(after) else None)
    found = found or (_WORDS_OF.search(before) if _TURNS.match(after) else None) or in_paper(before)
    return found[found.lastgroup or "who"].strip() if found else None


def in_paper(before: str) -> re.Match[str] | None:
    """Whose the paper is that words stand in: 協会の調査には「…」, 省が公にした白書は「…」."""
    return next((m for form in _IN_PAPER if (m := form.search(before))), None)


def is_hearsay(before: str, after: str) -> bool:
    """Whether the words were heard somewhere, of nobody named: 座談会では、「…」との声も出た."""
    return _VOICES.match(after) is not None and _HEARD_AT.search(before) is not None


def person_noun(words: str) -> str | None:
    """The noun for people that ends a description: 漁師たち of 岬の漁師たち."""
    found = _PEOPLE.search(words)
    return found.group() if found else None


def is_foreign(name: str, language: Language) -> bool:
    """Whether somebody who spoke has a name in katakana, by which he is known from then on."""
    return (
        language.code == "ja" and _ALL_KATAKANA.fullmatch(name) is not None and not is_common(name, "ja") and names_person(name, language)
    )


def voiced(sentence: str, language: Language, known: Callable[[str], str | None]) -> str | None:
    """Whose words a sentence announces (新華社は船長の声を伝えている。「…」), or of whom known before it tells (宮野にも似た調子がある。)."""
    if language.code != "ja":
        return None
    found = _VOICED.search(sentence)
    if found is not None:
        return found["who"] or found["ends"]
    has = _HAS.match(sentence)
    whole = known(has["who"]) if has else None
    return whole if whole and names_person(whole, language) else None


def tells_behind(after: str) -> bool:
    """Whether a verb with a subject of its own stands behind the words: …、と大使は線を引いた."""
    return _TELLS_BEHIND.match(after) is not None


def verb_of(after: str, language: Language) -> str:
    """What stands behind a Japanese statement up to the comma that closes its verb; another clause has another subject."""
    comma = re.compile("[、。]").search(after, 4) if language.code == "ja" else None
    return after[: comma.start()] if comma else after


def without_places(spots: list[Spot]) -> list[Spot]:
    """The named without countries, which may stand within what a person says (駱は、米国は…), where anybody else is named."""
    return [s for s in spots if not is_place(s[2] or "", "ja")] or spots


def last_word(words: str, language: Language) -> str | None:
    """The foreign name that ends a Japanese description: 元交渉官ウマロフ."""
    if language.code != "ja":
        return None
    named = re.search(rf"{_KATAKANA}$|^[一-龥々]{{3,5}}$", words)
    if named is None and len(words) > 1 and is_family(words):
        return words
    return named.group() if named and names_person(named.group(), language) else None


def beside(before: str, after: str) -> tuple[str, str]:
    """What stands beside a statement, without brackets before it and a translation right behind it; 報道官自身 is the 報道官."""
    turned = _TURNED.match(after)
    if turned is not None and re.search("[はがも]", turned.group()):
        after = turned["closing"] + after[turned.end() :]
    return _HIMSELF.sub("", _BRACKETS.sub("", before)), after

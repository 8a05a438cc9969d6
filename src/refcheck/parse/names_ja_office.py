"""Japanese names before an office of several words (ラヴルーシナ情報報道局次長, 磯貝貿易経済安全保障局長), behind their house, and in pairs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from refcheck.lang import Language
from refcheck.lang.fold import simplified
from refcheck.lang.later import later
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.called import is_common, is_place, names_person
from refcheck.match.content import content_of
from refcheck.match.families import family_of
from refcheck.parse.families_east import HOUSES, KOREAN
from refcheck.parse.offices import past_field
from refcheck.parse.quotations_kinds import compiled

_KANJI = r"(?<![一-龥々ァ-ヺー0-9０-９〇])[一-龥々]{2,5}"
_KATAKANA = r"(?<![ァ-ヺー])(?:[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*|[ァ-ヺ](?:[・＝=][ァ-ヺー]+)+)"
_NAME = rf"(?:{_KATAKANA}|{_KANJI})"
_TOPIC = r"(?=[はもが（(「]|によ(?:れば|ると|りますと)|から、|にと[っり]|の(?:言葉|発言|説明|証言|見方|見解|主張|話|弁|言)|で(?:ある|あ[っり]|、)|だ(?:った)?[。、]|$)"
_BODIES = later("(?:[州省県市区郡国社党軍]|協会|大学|連盟)(?![際境防務家会備事縮場民])")  # ロシア国…, カリフォルニア州知事
# How surnames end, and hardly a place that no gazetteer has: ペトロフ州知事 is a governor
_PERSONAL = later(
    r"(?:[ノロトドコポソゾモボルジニホヨョゴ]フ|[アイエ]エフ|[レニジリ]ーエフ|[ノロコポエーイ][ワヴ]ァ?|[スツ]キー|[スツ]カヤ|[ィビ]ッ?チ|ェンコ|シ[ビヴ]ィ?リ|[クソリ]ソン|[ンス]セン)$"
)
_HOUSE = r"(?<=[社省庁府局院部党署会学所行団紙誌網校ク道関連盟室館]の)"  # 研究所の, シンクタンクの
# what offices are for, behind a name
_FIELD = later(
    "(?:国際|合作|協力|政策|情報|報道|広報|総務|人事|企画|計画|経済|貿易|通商|産業|安全|保障|防衛|国防|外交|外務|内務|法務|財務|司法|治安|警備|危機|管理|運用|作戦|戦略|技術|科学|研究|開発|宇宙|航空|海洋|海事|水産|漁業|農業"
    "|資源|環境|気候|原子力|電力|通信|電波|交通|道路|鉄道|港湾|建設|教育|文化|宗教|医療|衛生|保健|労働|社会|福祉|統計|調査|監督|監査|検査|審査|条約|領事|移民|入国|国境|税関|関税|輸出|輸入|投資|金融|市場|物流|運輸|輸送|補給|調達"
    "|装備|整備|訓練|地域|北米|欧州|欧亜|中東|北東|東亜|[部分]会|委員会|審議会|協議会|[司局部課室処科庁]|[副総]|第[一二三])+$"
)
# what foreign words name besides persons
_WORDS = frozenset(
    "サイト ウェブサイト ホームページ ページ データ データベース チーム グループ メンバー スタッフ リスト レポート アンケート モデル プロジェクト プログラム ニュース トップ リーダー スポークスマン スポークスパーソン "
    "アナリスト エコノミスト ディレクター マネージャー コンサルタント パートナー スポンサー オーナー ロビー テレビ ラジオ ドキュメント メディア ネットワーク システム サービス ロケット ミサイル ヘリ ドローン レーダー "
    "センサー ケーブル エネルギー サイバー デジタル コンテナ タンカー フェリー トンネル ダム パイプライン ガス プラント インフラ サプライチェーン メーカー ユーザー コスト リスク ルール ルート シナリオ ビジョン "
    "シンクタンク センター オフィス ビジネス ライン ブロック クラブ サミット フォーラム セミナー シンポジウム ワークショップ インタビュー コメント メッセージ スピーチ コラム シリーズ エッセー アジア ヨーロッパ アフリカ".split()
)
_CRAFT = "(?<=[一-龥々][長員師士夫婦係守主頭番僧兵工民客人者家手官佐尉将相臣使授問役])[の、・]"  # 船頭、鄔…は; 検車係のピョートル
_OF_CRAFT = later(rf"{_CRAFT}(?P<who>{_NAME})(?:氏|さん)?{_TOPIC}")
_OF_HOUSE = later(rf"{_HOUSE}(?P<who>{_NAME})(?:氏|さん)?{_TOPIC}")
_PAIR = later(
    rf"(?P<one>{_NAME})(?:氏|教授|博士)?と、?(?P<other>{_NAME})(?=(?:氏|教授|博士|両氏|の両氏|の二人|の両名|ら)?(?:[はもが]|によ|の(?:共著|共同|連名))"
    r"|の(?:論考|論文|論説|著書|共著|共同研究|寄稿|研究|報告書|調査))"
)


def beside_offices(stretch: str, language: Language, known: Callable[[str], str | None]) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of the persons in a stretch who are told by an office behind them, by their house, or as one of two."""
    titles = language.speech.titles
    for m in compiled(rf"(?P<who>{_KATAKANA})(?P<field>[一-龥々]{{1,16}}?)(?:{titles}){_TOPIC}").finditer(stretch):
        if _is_foreign(m["who"], language, known) and (known(m["who"]) or not _BODIES.match(m["field"]) or _PERSONAL.search(m["who"])):
            yield m.start("who"), m.end(), known(m["who"]) or m["who"]
    for m in compiled(rf"(?<![一-龥々ァ-ヺー0-9０-９])(?P<run>[一-龥々]{{3,18}}?)(?:{titles}){_TOPIC}").finditer(stretch):
        if (name := _led_by_name(m["run"], known)) is not None:
            yield m.start("run"), m.end(), known(name) or name
    for m in (*_OF_HOUSE.finditer(stretch), *_OF_CRAFT.finditer(stretch)):
        if _is_name(m["who"], language, known) or _has_eastern_family(m["who"]):
            yield m.start("who"), m.end(), known(m["who"]) or m["who"]
    for m in _PAIR.finditer(stretch):
        both = m["one"], m["other"]
        if any(_is_name(n, language, known) for n in both) and all(_may_be_name(n, language, known) for n in both):
            yield from ((m.start(k), m.end(k), known(m[k]) or m[k]) for k in ("one", "other"))


def _led_by_name(run: str, known: Callable[[str], str | None]) -> str | None:
    """The family name, or name, that the words of an office follow: 磯貝 of 磯貝貿易経済安全保障."""
    name = _FIELD.sub("", past_field(run))
    if name == run or len(name) not in (2, 3, 4) or any(u.end - u.start > 1 for u in content_of(name, "ja").units):
        return None
    return name if known(name) or (family_of(name) or "")[1:] or compiled(CHINESE.surnames).match(simplified(name)) else None


def _is_foreign(name: str, language: Language, known: Callable[[str], str | None]) -> bool:
    if known(name):
        return True
    return name not in _WORDS and not is_place(name, "ja") and not is_common(name, "ja") and names_person(name, language)


def _is_name(name: str, language: Language, known: Callable[[str], str | None]) -> bool:
    """Whether a word is a person's name by itself: foreign, heard before, or with a Japanese family name of two characters before it."""
    if re.match("[ァ-ヺ]", name):
        return _is_foreign(name, language, known)
    if not names_person(name, language) or compiled(language.speech.titles).search(name):
        return False
    return bool(known(name)) or (len(name) > 2 and (len(family_of(name) or "") > 1 or _is_chinese(name)))


def _may_be_name(name: str, language: Language, known: Callable[[str], str | None]) -> bool:
    """Whether a word may be a name beside one: with any Japanese family name before it."""
    whole = len(name) > 2 and family_of(name) is not None and names_person(name, language) and not is_worded(name)
    return _is_name(name, language, known) or whole


def _is_chinese(name: str) -> bool:
    """Whether a name of three characters begins with a Chinese or Korean family's and has no word of two in it."""
    return len(name) == 3 and name[0] in HOUSES and not is_worded(name)


def _has_eastern_family(name: str) -> bool:
    """Whether a name of three characters, told by what stands before it, may begin with a Chinese or Korean family's."""
    told = compiled(f"{CHINESE.surnames}|[{KOREAN}]").match(simplified(name)) or name[0] in KOREAN
    return re.fullmatch("[一-龥々]{3}", name) is not None and bool(told) and not is_worded(name)


def is_worded(name: str) -> bool:
    """Whether a common word of two characters or more stands in it: 許可書."""
    return any(u.ids and not u.proper and u.end - u.start > 1 for u in content_of(name, "ja").units)

"""Japanese."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, words
from refcheck.lang.notes.ja import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.ja import SPEECH
from refcheck.lang.webs.ja import WEB

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    babel="japanese",
    scripts=("Jpan",),
    quotes=(
        ("「", "」"),
        ("『", "』"),
        ("“", "”"),
        ("〝", "〟"),
    ),
    sentence_ends="。！？",
    spaced=False,
    matching=Matching(
        about=r"[^、。「」はがも]{0,10}?(?:について|をめぐ|に対し|に対する|に関し|に関する)",
        occasions=r"(?:側)?(?:[はがも]|、)|(?:の|人)?[^、。「」はがを]{0,6}?(?:新聞|通信社|テレビ|放送|紙|記者|メディア|質問|訪問|訪れ|大使|にて|において|で(?:開|行|発表|述|、|の)|と(?:の|会談)|外務省|国防[部省]|外交部|当局|政府|外相|首相|大統領|主席|報道官|高官|学者|専門家|研究)",
        restrictors=r"次第(?:で|だ|に|と|、)|限り(?:で|に|は|、|$)|に限(?:り|って|る)|条件(?:で|として|に|付き)|ただし|但し|前提(?:で|として|に)|でなければ|なら(?:ば|、)|ければ|(?:[^、。]場合|ときは)、|を除(?:き|いて|けば)",
        stop=frozenset("者达等的中上下内后前时间方事物所侧用目性化际他今何"),
        half_negations=words(
            "不可 不足 不能 不明 不満 不安 不利 不当 不正 不法 不在 不要 不十分 不透明 不適 不参加 不幸 不信 不調 不可欠 未だ 未知 未定 未解決 "
            "未確認 未満 未遂 未登録 未婚 未成年 非公 非合法 非人道 非核 非加盟 非正規 無効 無関係 無視 無断 無人 無実 無罪 無職 無力 無縁 無敗 無制限 無条件 無期 無差別 無限 無害 無責任 無謀 "
            "否定 否認 否決 拒 避け 回避 失敗 難し 困難 がたい 難い 禁 欠 しか 以外 失わ 失っ 失う 失い 免れ いいえ 断っ 断り 反対 やめ 止め "
            "遠ざか 少な 異な 違い 違う 締め出 追い出 そびれ"
        ),
        denies="last",
        hedges=r"かもしれ|可能性(?:が|も|は)|(?:おそれ|恐れ)が|つもり|意向|検討し|検討中|予定|原則として|考えである",
        hedged=r"かもしれ|可能|おそれ|恐れ|だろう|でしょう|と思|見られ|みられ|らしい|ようだ|ような|ようで|そうだ|そうで|そうな|見込|予定|予想|計画|つもり|意向|検討|方針|目指|希望|期待|望|提案|推定|推測|考え|疑|とされ|得る|得ない|うる|べき|はず|危険|リスク|脅威|場合|れば|なら|たい|試み|求め|呼びかけ|多分|おそらく|恐らく|のでは|狙|準備|意図|用意|構想|見通し|見方|原則|努め|図り|図る|図ろ|しよう|よう(?:と|に)|ではない(?:か|だ)|ねば|意思|余地",
        negations=words("ない なかっ なく なけれ ず ません ぬ 無い なし できなく 出来なく れなく えなく けなく めなく"),
        whether=r"か否か|かどうか|か、?ない?か",
        not_negations=words(
            "ないはずがない ないはずはない ないわけがない ないわけにはいかない なくはない ないことはない ないではない ないわけではない ずにはいられない ずにはおかない ないものはない なかったはずがない "
            "だけでなく だけではなく のみならず 少なくない 少なくとも 間違いなく まもなく 違いない しかない しかなかっ "
            "かもしれない かもしれません にほかならない ねばならない なければならない なければならなかっ なくてはならない "
            "なければなりません なくてはなりません ねばなりません なくてはいけない なければいけない ないといけない 必ず まず "
            "先ず 思わず 絶えず 相変わらず わずか いずれ 関わらず かかわらず ざるを得ない ざるをえない やむなく やむを得ず "
            "はず ずっと ずつ ほかない さりげない 切ない 危ない 少ない 少なく みんな できるだけ なくな なくす なくなる 亡くな "
            "とてつもない もったいない たまらない つながらず 数え切れない ならない すぐない さなか なしとげ おさない 幼い "
            "つまらない みなし はなし 何となく どことなく それとなく さりげなく ずれ ずら みず ぬい ぬぐ ぬる たぬき きずな 傷 おずおず 自ず "
            "のみず 先立たず やみくも 問わず いわず くず すず 余儀なく 余儀なくさ ずにはいられ ずにはおれ 容赦なく 遠慮なく 仕方なく 程なく "
            "ほどなく 疑いなく 紛れもなく ばかりでなく ばかりではなく にとどまらず のみでなく 例外なく 惜しみなく"
        ),
        multipliers=values("千=1000 万=10000 億=1e8 亿=1e8 兆=1e12 百=100 十=10"),
        fractions=values("半分=0.5 半数=0.5 半ば=0.5"),
        units=names(
            "パーセント=percent %=percent ポイント=point 割=tenth 年=year 年間=year 月=month か月=month_span カ月=month_span ヶ月=month_span "
            "ヵ月=month_span 週間=week 週=week 日=day 日間=day 時間=hour 時=hour 分間=minute 秒間=second 秒=second 分=minute ドル=dollar ルーブル=rouble 元=yuan 円=yen ユーロ=euro "
            "ポンド=pound トン=ton キロ=km 人=person 名=person 歳=age つ=thing 個=thing 件=thing 回=time 度=time 倍=fold カ国=country か国=country "
            "ヶ国=country カ所=place か所=place 社=firm 台=thing 機=thing 隻=thing 番=nth 位=nth 点=point 者=person 票=vote 本=thing 種=kind 大=thing "
            "世=nth 代=age 両=thing 世紀=century 年代=year "
            "基=thing 冊=thing 枚=thing 頭=thing 羽=thing 艘=thing 校=thing 棟=thing 軒=thing 局=thing 席=thing 戸=thing 発=thing 門=thing "
            "組=thing 通=thing 丁=thing 便=thing 問=thing 議席=thing 世帯=thing 項目=thing 段階=nth 回目=nth 周年=year メートル=metre センチ=cm センチメートル=cm "
            "ミリ=mm ミリメートル=mm キロメートル=km マイル=mile 海里=nmi カイリ=nmi ノット=knot キログラム=kg キロトン=kiloton グラム=gram ヘクタール=hectare 平方キロ=sq_km "
            "平方キロメートル=sq_km 平方メートル=sq_m 立方メートル=cubic_m リットル=litre バレル=barrel ワット=watt キロワット=kw メガワット=mw ギガワット=gw キロワット時=kwh "
            "ヘルツ=hertz ウォン=won 人民元=yuan 米ドル=dollar 泊=day 夜=day"
        ),
        counters=names("隻=船 艘=船 機=航空機 社=会社 カ国=国 か国=国 ヶ国=国 校=学校 票=票 便=便 世帯=世帯 議席=議席 項目=項目 軒=家 両=車両 段階=段階 棟=建物"),
        says=words(
            "述べ 語っ 語り 話し 話す 言っ 言い 表明 発言 強調 指摘 主張 説明 非難 批判 答え 応じ コメント 明らかに 訴え 発表 声明 警告 応え 断言 力説 回答"
        ),
        questions=words("問 記者 質問 司会 Ｑ"),
        answers=words("答 回答 Ａ"),
        titles=words(
            "氏 大統領 首相 総理 外相 大臣 国務長官 長官 報道官 主席 知事 局長 部長 次官 教授 大使 議長 会長 社長 代表 事務総長 記者 官房長官 外務大臣 参事官 審議官 所長 さん"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("刊行年不明", "近刊", "印刷中", "刊行予定"),
        note_headings=("注", "註", "注釈", "註釈", "脚注", "脚註", "後注", "注記", "注および参考文献"),
        list_headings=("参考文献", "引用文献", "文献", "参考文献一覧", "文献一覧", "参照文献"),
        counters=words(
            "つ 月 日 年 時 分 秒 人 名 万 億 兆 千 百 回 度 号 巻 頁 ページ 章 節 条 項 件 点 個 "
            "国 か カ ヶ ケ ヵ 箇 倍 割 ％ % 位 歳 才 代 世紀 社 本 台 隻 機 票 党 州 県 市 区 期 "
            "次 枚 冊 行 番 種 ト キロ メートル ドル 円 元 ルーブル ユーロ パーセント 週 周年 泊 者 部 編 "
            "階 級 桁 校 棟 店 軒 戸 世帯 両 頭 匹 羽 通 組 段 語 字 文 対 ヘクタール センチ ミリ "
            "リットル バレル"
        ),
        before_number=(
            "第",
            "約",
            "計",
            "全",
            "図",
            "表",
            "平成",
            "令和",
            "昭和",
            "午前",
            "午後",
            "のべ",
            "延べ",
            "等",
            "わずか",
            "最大",
            "もう",
            "この",
            "その",
            "残り",
            "以下の",
            "上記の",
            "上の",
        ),
        note_words=("注", "註"),
    ),
    web=WEB,
)

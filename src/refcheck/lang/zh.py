"""Chinese."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, words
from refcheck.lang.notes.zh import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.zh import SPEECH
from refcheck.lang.webs.zh import WEB

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    babel="chinese",
    scripts=(
        "Hans",
        "Hant",
    ),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
        ("《", "》"),
    ),
    sentence_ends="。！？；",
    spaced=False,
    matching=Matching(
        beside=r"(?:就|对|對|关于|關於|针对|針對|围绕|圍繞)(?:所谓)?$",
        scene=r"(?:^|[，。；])在$",
        occasions=r"(?<=方)(?:将|愿|会|已|准备|承诺|同意)|(?:方面|方)?(?:说|称|表示|认为|指出)|(?:人)?[^，。“”对就的]{0,6}?(?:记者|报|媒体|访问|会谈|会见|大使|外交部|国防部|政府|外长|总统|总理|主席|发言人|当局|官员|学者|专家|智库|研究)",
        restrictors=r"(?<=[，。；])要(?!求|么|是)[^，。；不]{1,6}就(?:得|要|必须|应)|只要|如果|一旦|取决于|视[^，。]{1,12}而定|须经|待[^，。]{1,16}[后後]|(?:^|[，。；“])若(?!干)|倘若|假如|要是|除非|前提是|条件是|的?前提下|条件下|的基础上(?!再|又|上)|以[^，。]{1,16}为(?:条件|前提)|除[^，。]{1,40}(?:之?外|以外)|其余|仅限|[经征][^，。]{1,14}(?:同意|批准|许可|授权)|(?:同意|批准|许可)(?:的情况)?下",
        stop=frozenset(
            "的了着过被把将于之其而则却但与和及并也都又还就才只以为因所这那此该每各个们等中里内后前时在是有会要能可对从向由到让使给用去来呢吗吧啊已曾正便更最很太再上下"
        ),
        half_negations=words(
            "不满 不足 不稳 不安 不利 不明 不便 不当 不公 不良 不法 不清 不正 不幸 不愿 不甘 不愉快 无能 无效 无关 无人 无家 无证 无罪 无辜 "
            "无情 无端 非法 非正 非官方 非政府 非军事 未知 未婚 未成年 未遂 否认 否决 拒 避免 以免 免于 难以 困难 艰难 缺 失败 失去 禁止 "
            "以外 之外 停止 中止 反对 很少 仅 只有 唯一 远离 首次 头一"
        ),
        not_half_negations=r"无人(?:机|艇|潜|车|船|驾|直|系统|值守)",
        denies="next",
        hedges=r"(?<!不)可能(?!性?的?[范是])|或许|也许|恐怕|(?<![不无無没沒])打算|(?<![模虚])拟(?!定|议|人|合|态)|正考虑|正在考虑|有意(?!识|义|思)|原则上",
        hedged=r"无意|不想|没有打算|可能|或许|也许|大概|似乎|好像|恐怕|疑似|据称|据报|有望|风险|威胁|能(?!源|力|量)|会(?!议|谈|见|员|长|场|合|晤|计|社)|应|预计|预期|计划|打算|拟|考虑|希望|旨在|建议|提议|认为|估计|据信|想|试图|寻求|如果|若|除非|将|要|呼吁|敦促|可以|可|或|原则|力争|争取|愿|准备|有意|意在|努力|猜测|不排除|意图|意愿|设想|倾向|即将|商讨|讨论|(?<![的经經学學])研究(?!员|員|所|院|者|人|生|中心|表明|显示|顯示|发现|發現|指出|证实|報告|报告|成果|结果|結果|[会會室了后後的，。])|酝酿|协调|协商|筹备|筹划|预测|推测|推断|承诺|约定|原定|定于|尚待|有待|待(?=[定批审])|看来|探讨|商议|酌情|未定|概率|(?:未|没有?|沒有?|无法|無法|难以|難以)(?:能|会|會|予以|完全)?排除|审议|审查|评估|猜(?![拳谜謎忌疑])|姿态|目标|争取|指望|期待|期望|或许|未知|不明|难以断定|尚不清楚|待定|[预預意]料|(?<![材原燃资資塑饮飲肥布])料(?=想|必|到)|拟议|旨在|着手|行将|筹",
        permits=r"允许|准(?!备|确|时|则)|许可|得(?=[以由])|不得|禁|有权|权利|可|能|自行|酌情|任意|自由|资格",
        negations=words(
            "切不断 割不断 剪不断 斩不断 打不断 扯不断 分不断 拆不断 渡不过 跨不过 翻不过 躲不过 逃不过 瞒不过 骗不过 争不过 敌不过 斗不过 拗不过 越不过 熬不过 挨不过 绕不过 迈不过 赢不过 打不过 比不过 跑不过 活不过 撑不过 挺不过 说不过 宽不过 大不过 高不过 深不过 长不过 重不过 "
            " 不 没 没有 未 无法 无权 无需 无须 毫无 并无 勿 沒 沒有 别再 無法 並無 并非 绝非 而非 无人 无一 从无 绝无 全无 概不 休想 不予 无意 无从"
        ),
        whether=r"不同(?!意)|(?P<a>[一-龥])[不没](?P=a)|是否|能否|可否|与否",
        not_negations=words(
            "没有不 莫不 不能不 未尝不 不会不 不可不 并非不 无一不 沒有不 無不 無一不 "
            "不断 不仅 不僅 不斷 不少 不得不 不久 不过 不過 不错 不錯 不管 不论 不論 不安 未来 未來 不但 不只 不止 不禁 "
            "差不多 不惜 不愧 淹没 埋没 不幸 不满 不稳定 不平 不利 说不定 了不起 不凡 不已 不懈 不明 不足 不便 不良 不景气 "
            "不当 不适感 感到不适 身体不适 不详 不妙 不公平 不公正 不公道 不正 不愉快 不法 前所未有 未遂 未免 未婚 未成年 有没有 是不是 会不会 能不能 要不要 "
            "不可避免 不得已 不甘 不屈 不朽 不知所措 不料 不由 不时 不乏 不失 不外 不无 不可或缺 不可分割 没收 出没 "
            "沉没 不动产 不锈钢 不妨 不顾 不解 不容忽视 不难 无不 不免 不容置疑 不言而喻 毫不犹豫 不约而同 从不间断 不折不扣 "
            "恬不知耻 迫不及待 忍不住 不二 不单 不停 不变 不同凡响 不知不觉 不谋而合 不亚于 不外乎 不料 无微不至 不胜 不屑 没完没了 "
            "无人机 无人驾驶 无人区 无人艇 无人值守 无人系统 无人车 无人潜 无人直 无一例外 无一不 无人不 无意间 无意识 无意中"
        ),
        multipliers=values("千=1000 万=10000 萬=10000 億=1e8 亿=1e8 兆=1e12 百=100 十=10"),
        fractions=values("一半=0.5 半数=0.5 过半=0.5"),
        more_than="超过|超|逾|多|余|以上|约|左右|大约|近|上下",
        less_than="近|将近|接近|约|左右|大约|不到|上下",
        quarters=(
            "(?:(?<![前头])第?[一1１]季度|[首]季度)",
            "(?<![前头])第?[二2２]季度",
            "(?<![前头])第?[三3３]季度",
            "(?<![前头])第?[四4４]季度",
        ),
        halves=(
            "上半年",
            "下半年",
        ),
        units=names(
            "%=percent 个百分点=percent_point 年=year 月=month 个月=month_span 周=week 星期=week 日=day 天=day 号=day 小时=hour 时=hour 点=hour "
            "分钟=minute 秒钟=second 秒=second 分=minute 美元=dollar 卢布=rouble 元=yuan 日元=yen 欧元=euro 英镑=pound 吨=ton 公里=km 人=person 名=person 位=person 岁=age "
            "个=thing 项=thing 件=thing 次=time 回=time 度=time 倍=fold 国=country 家=firm 台=thing 架=thing 艘=thing 条=thing 成=tenth 届=nth "
            "股=thing 种=kind 份=thing 场=time 辆=thing 票=vote 座=thing 支=thing 方=side 大=thing 颗=thing 只=thing 头=thing 口=thing 段=thing "
            "句=thing 枚=thing 部=thing 所=place 处=place 起=thing 批=thing 轮=nth 分之=part 层=nth 村=thing 县=thing 省=thing 市=thing 代=nth "
            "期=nth 级=nth 世纪=century 世紀=century 年代=year "
            "米=metre 厘米=cm 毫米=mm 千米=km 英里=mile 海里=nmi 节=knot 公斤=kg 千克=kg 克=gram 公顷=hectare 亩=mu 平方公里=sq_km 平方千米=sq_km 平方米=sq_m "
            "立方米=cubic_m 升=litre 桶=barrel 千瓦=kw 兆瓦=mw 吉瓦=gw 千瓦时=kwh 韩元=won 人民币=yuan 周年=year 艘次=thing 架次=thing 人次=person 户=thing "
            "对=thing 间=thing 册=thing 本=thing 张=thing 封=thing 篇=thing 集=thing 幅=thing 根=thing 块=thing 棵=thing 匹=thing 发=thing 门=thing "
            "席=thing 组=thing 趟=time 遍=time 国家=country 个国家=country 个小时=hour 个钟头=hour 个星期=week 个世纪=century 港元=dollar 港币=dollar 澳元=dollar 加元=dollar 台币=dollar 新台币=dollar "
            "日圆=yen 韩圆=won"
        ),
        counters=names("艘=船 架=飞机 国=国家 国家=国家 个国家=国家 票=票 辆=车 户=家庭 席=议席"),
        says=words(
            "表示 指出 强调 強調 说 說 称 稱 说道 认为 認為 介绍 介紹 告诉 告訴 谈到 回应 回應 回答 答道 宣布 重申 透露 坦言 写道 补充 直言"
        ),
        questions=words("问 記者 记者 主持人 提问 追问"),
        answers=words("答 发言人"),
        titles=words(
            "先生 女士 总统 主席 总理 外长 部长 发言人 国务委员 大使 省长 州长 局长 司长 院长 教授 总书记 书记 司令 主任 记者 秘书长 总干事 队长"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("出版年不详", "即出", "待刊"),
        note_headings=("注释", "註釋", "注", "脚注", "尾注", "注解"),
        list_headings=("参考文献", "參考文獻", "引用文献", "主要参考文献"),
        counters=words(
            "月 日 年 时 時 点 點 分 秒 人 名 万 萬 亿 億 千 百 次 回 度 号 號 卷 页 頁 章 节 節 "
            "条 條 项 項 件 个 個 国 國 倍 成 ％ % 位 岁 歲 世纪 家 艘 架 辆 吨 噸 公里 米 美元 元 "
            "卢布 欧元 周 週 票 州 省 市 区 县 期 届 屆 批 类 種 种 座 天 小时 名额 颗 列 公斤 厘米 "
            "毫米 平方 亩 公顷 只 头 份 本 篇 段 句 字 层 栋 所 户 對 对 组 套 起 场 場 轮 輪 代 级"
        ),
        before_number=("第", "约", "約", "共", "近", "图", "圖", "表", "超过", "达", "至"),
        note_words=("注", "註", "注释"),
    ),
    web=WEB,
)

"""The trade of those who take over sold or broken sites: betting, pills, sex. Folded words of seven languages.

`WARES` are what is sold, `LURES` how it is cried. News about the trade has the wares, but seldom the cries.
"""

WARES = (
    "百家乐", "百家樂", "真人荷官", "电子游艺", "電子遊藝", "体育投注", "體育投注", "彩票投注", "捕鱼", "老虎机", "棋牌", "时时彩", "六合彩", "娱乐城", "娛樂城",
    "博彩", "赌场", "威尼斯人", "葡京", "体育app", "成人视频", "高清无码", "国产精品", "麻豆", "无码", "伟哥",
    "オンラインカジノ", "スロット", "ブックメーカー", "バカラ", "無修正", "アダルト動画", "バイアグラ", "出会い系", "ブランドコピー", "スーパーコピー",
    "카지노", "바카라", "토토", "먹튀", "슬롯", "비아그라", "홀덤", "성인용품",
    "казино", "игровые автоматы", "слоты", "ставки на спорт", "букмекер", "виагра", "сиалис", "1xbet", "вулкан", "рулетк",
    "casino", "slot gacor", "judi", "togel", "poker", "sportsbook", "betting", "slots", "roulette", "baccarat", "viagra", "cialis", "levitra", "escort", "porn",
    "电竞", "彩票", "真人视讯", "体育平台", "開雲", "开云", "网贷", "代办证件", "現金化", "闇金", "即日融資", "霊感", "대출", "작업대출",
    "купить диплом", "диплом о высшем", "микрозайм", "займ онлайн", "кредит без", "payday loan", "personal loans", "essay writing", "forex", "crypto trading",
    "kredit ohne schufa", "diplom kaufen", "voyance", "rachat de crédit", "crédit rapide", "préstamos rápidos", "prestiti veloci", "szybka pożyczka", "vay tiền",
    "霸道总裁", "无弹窗", "カードローン", "キャッシング", "ダイエットサプリ", "痩せる", "育毛", "출장마사지", "출장안마", "заказать реферат", "рефераты и дипломы", "курсовые на заказ", "weight loss", "gummies", "cbd oil", "essay service",
    "sportwetten", "spielautomaten", "potenzmittel", "machines à sous", "paris sportifs", "jeux d'argent",
)  # fmt: skip
LURES = (
    "送彩金", "注册送", "註冊送", "立即注册", "app下载", "下载app", "官网", "官方网站", "提款", "返水", "信誉第一", "客服在线", "在线观看", "免费观看", "永久地址", "地址发布", "最新地址", "开户", "首存", "登录入口",
    "入金不要", "登録ボーナス", "ボーナス進呈", "無料登録", "日本語対応", "出金", "激安", "通販", "おすすめランキング", "無料視聴",
    "가입 쿠폰", "가입쿠폰", "꽁머니", "첫충", "보증업체", "추천 사이트", "추천사이트", "안전놀이터", "무료 체험", "보너스",
    "бонус", "фриспин", "играть бесплатно", "играть на деньги", "играть онлайн", "без регистрации", "рабочее зеркало", "зеркало", "промокод", "вывод средств", "без рецепта", "на реальные деньги", "скачать приложение",
    "free spins", "welcome bonus", "deposit bonus", "no deposit", "bonus", "sign up now", "play now", "daftar", "terpercaya", "gacor", "login link", "without prescription", "no prescription", "buy online", "order now",
    "即送", "24小时客服", "在线客服", "体验金", "お申し込み", "審査なし", "来店不要", "最短", "즉시 지급", "당일", "무방문", "доставка по", "цена от", "заказать", "без отказа", "за 5 минут", "оставьте заявку",
    "apply now", "instant approval", "guaranteed", "no credit check", "call now", "get started today", "100% legal", "jetzt beantragen", "sofortzusage", "jetzt bestellen", "appelez", "24h/24", "minutes gratuites", "sin aval", "subito", "bez bik",
    "最新章节", "全文免费", "審査が甘い", "今すぐ申し込み", "初回限定", "公式サイトはこちら", "口コミで人気", "おすすめ10選", "融資可能", "후불제", "24시간 예약", "전화 주세요", "недорого", "перезвоним", "giải ngân", "đăng ký ngay", "hotline", "doctors hate", "one bottle free", "in 30 days",
    "real money", "best odds", "jackpot", "cheap", "discreet", "ohne einzahlung", "freispiele", "jetzt spielen", "ohne rezept", "rezeptfrei", "echtgeld", "willkommensbonus",
    "tours gratuits", "sans dépôt", "bonus de bienvenue", "jouez maintenant", "sans ordonnance", "argent réel", "pas cher",
)  # fmt: skip

"""What shops print around their wares, in many languages, folded; and what stands beside a price where the ware is a source."""

CARTS = (
    "add to cart", "add to bag", "add to basket", "cart (", "checkout", "free shipping", "free delivery", "ships worldwide", "buy now", "shop now", "shopping cart", "money back",
    "order now", "call now", "get yours", "free trial", "jetzt bestellen", "jetzt anrufen", "commandez", "appelez", "закажите", "заказать звонок", "звоните", "под ключ", "今すぐ", "お電話ください", "お申し込みはこちら", "出張費無料", "高価買取", "지금 신청", "무료 상담", "立即咨询", "免费咨询", "在线客服", "llame ahora", "chiama ora", "zadzwoń",
    "warenkorb", "versandkostenfrei", "kostenloser versand", "gratis versand", "zur kasse", "jetzt kaufen", "panier", "livraison gratuite", "livraison offerte", "acheter maintenant",
    "в корзин", "корзина (", "бесплатная доставка", "оформить заказ", "купить в один клик", "カートに入れる", "買い物かご", "送料無料", "税込", "ご購入はこちら", "今すぐ購入", "お買い求め",
    "加入购物车", "加入購物車", "购物车", "購物車", "包邮", "免運", "立即购买", "立即購買", "货到付款", "장바구니", "무료배송", "무료 배송", "바로구매", "구매하기",
    "añadir al carrito", "carrito", "envío gratis", "aggiungi al carrello", "carrello", "spedizione gratuita", "do koszyka", "darmowa dostawa", "giỏ hàng", "miễn phí vận chuyển", "кошик", "أضف إلى السلة", "شحن مجاني",
)  # fmt: skip
CRIES = (
    "% off", "outlet", "sale", "replica", "discount", "limited time", "today only", "best price", "bestseller", "deal", "coupon", "rabatt", "angebot", "nur heute", "soldes", "promo", "скидк", "акция", "распродаж",
    "限定", "ランキング", "おすすめ", "口コミ", "公式", "定期コース", "初回", "お試し", "最安", "個人の感想", "割引", "特价", "特價", "打折", "折扣", "优惠", "優惠", "秒杀", "正品", "할인", "특가", "추천", "후기", "oferta", "rebajas", "offerta", "sconto", "promocja", "giảm giá", "خصم",
)  # fmt: skip
BOOKISH = (
    "isbn", "issn", "doi", "abstract", "publisher", "hardcover", "hardback", "paperback", "pages", "e-book", "ebook", "edition", "seiten", "taschenbuch", "verlag", "auflage", "éditeur", "издательств", "страниц", "переплет", "переплёт",
    "著者", "出版", "単行本", "ページ", "作者", "出版社", "译者", "페이지", "저자", "출판", "editorial", "editore", "wydawnictwo", "author", "auteur", "автор", "museum", "catalogue", "entrance", "admission", "ticket",
)  # fmt: skip

"""Who speaks in sentences written for this test, about other matters than those the rules were made on."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

CASES = [
    ("zh", "交通部长奥列格·萨维茨基显得十分谨慎，称“这座桥我们修得起，也拆得起”。[^1]", ("奥列格·萨维茨基",)),
    (
        "zh",
        "港务局发言人许曼青公布的数字是：“今年上半年共有四百一十二艘外轮靠泊。”[^1]许曼青还说：“码头不缺水，缺的是时间。”[^1]",
        ("许曼青", "许曼青"),
    ),
    (
        "zh",
        "民调专家玛丽亚·科斯塔判断：“选民厌倦的不是政策，而是解释。”[^1]科斯塔随后补充道：“解释得越多，信的人越少。”[^1]",
        ("玛丽亚·科斯塔", "玛丽亚·科斯塔"),
    ),
    ("zh", "独立评论人士卢卡斯·韦伯则提醒：“名单只是开头，钱才是结尾。”[^1]", ("卢卡斯·韦伯",)),
    (
        "zh",
        "卫生大臣大泽直树3月2日接受该报专访时说：“疫苗不会自己走到村子里去。”[^1]谈到经费，他坦承“预算少了两成”。[^1]",
        ("大泽直树", "大泽直树"),
    ),
    (
        "zh",
        "外交部副部长叶文舟10日会见来访的芬兰代表团，指出“北极的冰不认护照”。[^1]同一报道披露，双方将在明年互设办事处。[^1]",
        ("叶文舟", None),
    ),
    (
        "zh",
        "助理国务卿埃莉诺·布莱克反问：“谁会为一条不通车的铁路买票呢？”[^1]布莱克的说法是：“我们愿意等，但不愿意白等。”[^1]",
        ("埃莉诺·布莱克", "埃莉诺·布莱克"),
    ),
    (
        "zh",
        "工会主席帕特里克·奥尼尔怒斥“这是拿工人的骨头熬汤”。[^1]大学校长周立恒追问道：“汤熬好了给谁喝？”[^1]",
        ("帕特里克·奥尼尔", "周立恒"),
    ),
    (
        "zh",
        "渔业协会会长黑川诚一对《港湾新闻》说：“网可以补，海补不了。”[^1]町长安西浩感慨：“年轻人走了，船也老了。”[^1]",
        ("黑川诚一", "安西浩"),
    ),
    (
        "ru",
        "«Мост нужен не министрам, а тем, кто по нему ходит», — прокомментировал депутат Олег Саввин решение комитета[^1].",
        ("Олег Саввин",),
    ),
    (
        "ru",
        "Официальный представитель МИД КНР Цзян Вэньбо выступил 3 мая. По словам дипломата, «вопрос о квотах закрыт и открывать его никто не собирается»[^1].",
        ("Цзян Вэньбо",),
    ),
    (
        "ru",
        "«Кто строит дамбу, тот отвечает за реку», — предостерегала газета «Кавати симпо»[^1]. Редакция прибавила, что ответа от министерства она так и не дождалась[^1].",
        ("Кавати симпо", None),
    ),
    (
        "ru",
        "Министр рыболовства Норвегии Т. Хауген принял гостей в Бергене. «Рыба голосует плавниками», — пошутил он[^1]. Ему же принадлежат слова: «Квота — это не подарок, а долг»[^1].",
        ("Т. Хауген", "Т. Хауген"),
    ),
    ("ru", "«Дорога кончается там, где кончаются деньги», — так губернатор Лев Тимохин резюмировал спор[^1].", ("Лев Тимохин",)),
    (
        "ru",
        "«Мы никого не зовём и никого не гоним», — бросила в ответ пресс-секретарь президента Анна Реброва[^1]. «Решение примут без нас», — прибавила она[^1].",
        ("Анна Реброва", "Анна Реброва"),
    ),
    (
        "ru",
        "Премьер-министр Исландии Э. Йонссон встретил делегацию лично. «Лёд у нас тонкий, а память длинная», — ответил премьер-министр[^1].",
        ("Э. Йонссон",),
    ),
    ("ru", "«Море не делится на министерства», — возмутился старший научный сотрудник института Пётр Кольцов[^1].", ("Пётр Кольцов",)),
    (
        "ja",
        "運輸大臣のオレグ・サヴィツキー氏は「橋は架けるより守るほうが難しい」と指摘した[^1]。同氏はまた「塩は鉄より強い」とも述べている[^1]。",
        ("オレグ・サヴィツキー", "オレグ・サヴィツキー"),
    ),
    (
        "en",
        "“Nobody asked the river,” remarked Xu Manqing, a spokeswoman for the port authority.[^1] She conceded that “the barrier had been built in a hurry”.[^1]",
        ("Xu Manqing", "Xu Manqing"),
    ),
    ("en", "In the words of the harbour master, Ida Holm, “a buoy is a sentence with one word”.[^1]", ("Ida Holm",)),
    ("en", "Asked about the cost, Holm shrugged it off: “Cheaper than a funeral.”[^1]", ("Holm",)),
    (
        "de",
        "„Die Brücke gehört niemandem, also zahlt sie keiner“, spottete der Abgeordnete Jens Rohwer.[^1] Rohwer fügte hinzu, „dass auch der Fluss niemandem gehöre“.[^1]",
        ("Jens Rohwer", "Jens Rohwer"),
    ),
    ("de", "Verkehrsministerin Anke Lindholm mahnte: „Wer baut, muss auch räumen.“[^1]", ("Anke Lindholm",)),
    (
        "fr",
        "« Le pont n’est à personne », a ironisé le député Marc Vasseur.[^1] « Donc personne ne paiera », a-t-il ajouté.[^1]",
        ("Marc Vasseur", "Marc Vasseur"),
    ),
    ("fr", "Selon la ministre Claire Aubin, « la digue tiendra dix ans ».[^1]", ("Claire Aubin",)),
    ("ko", "김도현 대변인은 “항구는 누구에게나 열려 있다”고 밝혔다.[^1] 그는 “열쇠는 없다”고 덧붙였다.[^1]", ("김도현", "김도현")),
    (  # a cape in two capitals is nobody; a title before a name is the office that the next sentence names
        "en",
        (
            "No ship left the harbour at Cape Selwyn. Speaking in Oslo, President Nora Haugen began with a joke: ‘Ice is patient.’[^1] "
            "The president announced that by 2031 the state would build two quays at Selwyn.[^1] She came back to the cold: ‘Quays freeze first.’[^1]"
        ),
        ("Nora Haugen", "Nora Haugen", "Nora Haugen"),
    ),
]


@pytest.mark.parametrize(("language", "text", "speakers"), CASES)
def test_the_speaker_is_read(language, text, speakers):
    document = read_bytes(f"---\nlang: {language}\n---\n\n{text}\n\n[^1]: https://example.org/1\n".encode(), "paper.md")
    found = [q.speaker or "" for q in parse(document).quotations]
    assert len(found) >= len(speakers)
    assert all(wanted is None or got.endswith(wanted) for got, wanted in zip(found, speakers, strict=False))

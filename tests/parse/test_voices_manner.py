"""Quoted words of a feature, given to somebody by how he speaks or moves: laughs, shrugs, waves it away; and to nobody where he reads or listens."""

import re
from functools import cache

import pytest

from refcheck.match.voicing import voice_at
from refcheck.model import Voice
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow  # the expressions of seven languages take seconds to compile

# A paragraph whose first quotation is asked for, and a part of the name of whoever says it; none where that is not sure.
CASES = {
    "ru": [
        ("«Хлеб мы печём по ночам, чтобы утро не проспать», — смеётся пекарь Раиса Дёмина. За окном светает.", "Дёмин"),
        ("«Зимой нас вспоминают чаще, чем летом», — улыбается истопник Пётр Савёлов.", "Савёлов"),
        ("«Кто считает ступеньки, тот не доходит», — бурчит лифтёр Олег Наумов, не поднимая глаз.", "Наумов"),
        ("«Да разве это снег, вот раньше был снег», — машет рукой дворник Ильдар Сафин.", "Сафин"),
        ("«Двух котлов на посёлок мало», — соглашается с ним механик Юрий Бажов.", "Бажов"),
        ("«Музей без сквозняка не музей», — разводит руками хранительница Вера Лоскутова.", "Лоскут"),
        ("«Почту возят, а писем нет», — вздохнула Зинаида Крюкова, — «и марки никто не берёт».", "Крюков"),
        ("Сторож Антон Гущин пожимает плечами: «Ворота скрипят не от старости, а от скуки».", "Гущин"),
        ("«Ну и погода, собака из будки не идёт», — качает головой Лидия Павловна Осокина, вахтёр общежития.", "Осокин"),
        ("«Мороз и солнце, день чудесный у порога», — читает наизусть библиотекарь Анна Сомова.", None),
        ("«Терпение и труд перетрут любую скалу», — цитирует пословицу мастер Егор Тишин.", None),
        ("«Вход со двора закрыт до самой весны», — сообщает табличка у дома Анны Сомовой.", None),
        ("«Позвоните мне завтра после обеда», — говорит он Раисе Дёминой. Она кивает.", None),
        ("«Никто больше сюда не приедет зимой». Раиса Дёмина закрыла окно.", None),
        ("«Ой, мороз, мороз, не морозь меня», — поёт за стеной Пётр Савёлов.", None),
    ],
    "en": [
        ("“We bake at night so as not to oversleep the morning,” laughs Ruth Ansell. The window is white.", "Ansell"),
        ("“Nobody counts the stairs until the lift is out,” shrugs caretaker Owen Pryce.", "Pryce"),
        ("“In winter they remember us more often,” Dora Whitcombe, the stoker, laughs.", "Whitcombe"),
        ("“Call that snow? We used to have snow,” scoffed Colin Marsh, a street sweeper.", "Marsh"),
        ("Warden Piers Hadley throws up his hands: “The gate does not creak from age, it creaks from boredom.”", "Hadley"),
        ("“A museum without a draught is no museum,” chuckles the keeper, Vera Lockwood.", "Lockwood"),
        ("“Two boilers are not enough for a village,” agrees mechanic Joe Barrow, wiping his hands.", "Barrow"),
        ("“The post comes, but the letters do not,” Zena Crook sighs.", "Crook"),
        ("“They carry the post and nobody writes,” she laughs. Zena Crook has sorted letters for thirty years.", None),
        ("“The frost performs its secret ministry,” recites librarian Anna Selby.", None),
        ("“No entry from the yard until spring,” reads the sign outside Owen Pryce’s office.", None),
        ("“Ring me tomorrow after dinner,” he tells Ruth Ansell. She nods.", None),
        ("“Nobody will come here again in winter.” Ruth Ansell closed the window.", None),
        ("“Patience wears away the hardest rock,” Egon Marsh reads aloud from a calendar.", None),
        ("“All stations closed until further notice,” flashed the board above Vera Lockwood.", None),
    ],
    "de": [
        ("„Wir backen nachts, damit wir den Morgen nicht verschlafen“, lacht die Bäckerin Rita Demmler.", "Demmler"),
        ("„Das soll Schnee sein, früher hatten wir Schnee“, winkt Straßenkehrer Ingo Safran ab.", "Safran"),
        ("„Im Winter denkt man öfter an uns“, schmunzelt Peter Sauerland, Heizer im Kurhaus.", "Sauerland"),
        ("„Wer die Stufen zählt, kommt nicht an“, brummt Hausmeister Olaf Nauen.", "Nauen"),
        ("Pförtner Anton Gusch zuckt mit den Schultern: „Das Tor quietscht nicht vor Alter, es quietscht vor Langeweile.“", "Gusch"),
        ("„Zwei Kessel sind für ein Dorf zu wenig“, pflichtet ihm Mechaniker Jürgen Baschow bei.", "Baschow"),
        ("„Der Mond ist aufgegangen über dem Tal“, liest Bibliothekarin Anna Sommer vor.", None),
        ("„Bis zum Frühjahr kein Zugang vom Hof“, steht auf dem Schild vor dem Büro von Olaf Nauen.", None),
        ("„Rufen Sie mich morgen nach dem Essen an“, sagt er zu Rita Demmler. Sie nickt.", None),
        ("„Hier kommt im Winter keiner mehr her.“ Rita Demmler schloss das Fenster.", None),
        ("„Steter Tropfen höhlt den härtesten Stein“, zitiert Ingo Safran ein Sprichwort.", None),
    ],
    "fr": [
        ("« On cuit la nuit pour ne pas dormir le matin », rit la boulangère Rita Demange.", "Demange"),
        ("« De la neige, ça ? Avant, on avait de la neige », soupire Colin Maréchal, balayeur.", "Maréchal"),
        ("« L’hiver, on pense plus souvent à nous », sourit le chauffeur Pierre Savel.", "Savel"),
        ("« Qui compte les marches n’arrive pas », grommelle Olivier Nomain.", "Nomain"),
        ("Le gardien Antoine Goussin hausse les épaules : « Le portail ne grince pas de vieillesse, il grince d’ennui. »", "Goussin"),
        ("« Deux chaudières, c’est trop peu pour un village », renchérit la mécanicienne Julie Bajot.", "Bajot"),
        ("« Le poème commence toujours par la pluie », lit à voix haute la bibliothécaire Anne Sommier.", None),
        ("« Pas d’entrée par la cour avant le printemps », prévient l’écriteau devant le bureau d’Olivier Nomain.", None),
        ("« Rappelez-moi demain après le repas », dit-il à Rita Demange. Elle hoche la tête.", None),
        ("« Plus personne ne viendra ici en hiver. » Rita Demange ferma la fenêtre.", None),
        ("« La patience use le rocher le plus dur », cite Colin Maréchal, un almanach à la main.", None),
    ],
    "zh": [
        ("“我们夜里烤面包，免得睡过了早晨。”面包师丁瑞霞笑着摆摆手。窗外天亮了。", "丁瑞霞"),
        ("“到了冬天大家才想起我们。”锅炉工沈德宝叹了口气。", "沈德宝"),
        ("门卫顾安民耸耸肩：“大门吱呀不是因为老，是因为闷。”", "顾安民"),
        ("“数台阶的人上不了楼。”电梯工南志远嘟囔着。", "南志远"),
        ("“两台锅炉供一个村子不够。”机修工马建军点头附和。", "马建军"),
        ("“没有穿堂风的博物馆不算博物馆。”说这话的是保管员罗素云。", "罗素云"),
        ("清洁工石大勇苦笑：“这也叫雪，从前那才叫雪。”", "石大勇"),
        ("“床前的月光落在井沿上。”图书管理员孙安娜念道。", None),
        ("孙安娜指着墙上的牌子：“春天之前院门不通行。”", None),
        ("“请你明天午饭以后打电话。”他对丁瑞霞说。", None),
        ("“冬天再也不会有人来了。”丁瑞霞关上了窗户。", None),
        ("“水滴石穿不在一日之功。”石大勇引用了一句老话。", None),
    ],
    "ja": [
        ("「朝を寝過ごさないように夜に焼くんです」とパン職人の出水玲子さんは笑う。窓の外が白んできた。", "出水玲子"),
        ("「階段を数える人は着きませんよ」と管理人の直江修さんは肩をすくめた。", "直江修"),
        ("「冬になると思い出してもらえる」。そう笑うのは釜焚きの沢辺徹さんだ。", "沢辺徹"),
        ("「これが雪なものか、昔は雪だった」。清掃員の佐分健さんは苦笑した。", "佐分健"),
        ("守衛の具志堅誠さんは首を振る。「門がきしむのは年のせいじゃない、退屈のせいだ」", "具志堅誠"),
        ("「釜が二つでは村に足りない」と整備士の馬場悠一さんもうなずく。", "馬場悠一"),
        ("「隙間風のない博物館は博物館じゃない」と学芸員の六車紗枝さんがつぶやいた。", "六車紗枝"),
        ("「月は井戸の縁に落ちて」と司書の宗像杏奈さんが朗読する。", None),
        ("「春まで庭からは入れません」と書かれた札を直江修さんは指さした。", None),
        ("「明日の昼すぎに電話をください」と出水玲子さんは言われた。", None),
        ("「冬にはもう誰も来ないだろう」。出水玲子さんは窓を閉めた。", None),
        ("「雨垂れは石をも穿つという」と佐分健さんは古い言葉を引用した。", None),
    ],
    "ko": [
        ("“아침을 놓치지 않으려고 밤에 굽지요”라며 제빵사 도미란 씨가 웃었다. 창밖이 밝아 왔다.", "도미란"),
        ("“겨울이 되어야 우리를 떠올린다”고 보일러공 심덕보 씨는 한숨을 쉬었다.", "심덕보"),
        ("“계단을 세는 사람은 못 올라간다”며 관리인 남지훈 씨는 어깨를 으쓱했다.", "남지훈"),
        ("“보일러 두 대로는 마을에 모자란다.” 정비사 배준호 씨의 말이다.", "배준호"),
        ("청소부 석대용 씨는 손사래를 쳤다. “이게 눈이라니, 옛날에는 정말 눈이 왔다.”", "석대용"),
        ("“바람이 새지 않으면 박물관이 아니다”라고 학예사 나수연 씨가 중얼거렸다.", "나수연"),
        ("“달빛이 우물가에 내려앉았네”라고 사서 손안나 씨가 낭독했다.", None),
        ("“봄까지 마당 문은 닫습니다”라고 적힌 팻말을 남지훈 씨가 가리켰다.", None),
        ("“내일 점심 뒤에 전화해 주세요”라는 말을 도미란 씨는 들었다.", None),
        ("“겨울에는 이제 아무도 오지 않는다.” 도미란 씨는 창문을 닫았다.", None),
        ("“낙숫물이 댓돌을 뚫는다고 했다”며 석대용 씨는 속담을 인용했다.", None),
    ],
}
# Who is named hears, sees, is thanked; or a title, a poster, a voice stands in the marks.
FURTHER = {
    "ru": [
        ("«Скоро вас закроют», — пронеслось в голове у Раисы Дёминой. За окном светает.", None),
        ("«Скоро вас закроют», — услышала Раиса Дёмина от соседки.", None),
        ("«Вернитесь к обеду домой», — просит Раису Дёмину соседка.", None),
        ("«Вернитесь к обеду домой», — поддержал Петра Савёлова сосед.", None),
        ("«Печь остыла ещё вчера», — жалуется Раиса Дёмина Петру Савёлову.", "Дёмин"),
        ("«Печь остыла, — смеётся пекарь Раиса Дёмина, — а люди идут».", "Дёмин"),
    ],
    "en": [
        ("His play, “The Two Cold Stoves,” won Bertha Cole a prize.", None),
        ("“We lost the boiler,” sighed the stoker, and Ruth Ansell laughed.", None),
        ("“We lost the boiler,” sighed the stoker who met Ruth Ansell.", None),
        ("“Is the oven cold again?” laughs Ruth Ansell’s daughter.", None),
        ("“What a cold day!” Ruth Ansell locked the door.", None),
        ("“The oven is cold,” laughs Ruth Ansell. “It was cold yesterday.”", "Ansell"),
    ],
    "de": [
        ("„Willkommen im Kurhaus am Fluss“, begrüßt der Heizer Rita Demmler.", None),
        ("„Der Ofen ist schon wieder kalt“, hört Rita Demmler jeden Tag.", None),
        ("Sein Stück, „Der kalte Ofen im Dorf“, machte Berta Kolbe berühmt.", None),
    ],
    "fr": [
        ("« Le four est encore froid », nous accueille Rita Demange.", "Demange"),
        ("« Le four est encore froid », entend Rita Demange chaque matin.", None),
        ("Sa pièce, « Le four froid du village », valut Berthe Collet.", None),
    ],
    "zh": [
        ("“炉子昨天就凉了，没人来修。”听到这话丁瑞霞笑了。", None),
        ("沈德宝说：“炉子昨天就凉了，没人来修。”丁瑞霞唱起了歌。", "沈德宝"),
        ("“炉子昨天就凉了，没人来修。”丁瑞霞笑了，“可人还是来。”", "丁瑞霞"),
    ],
    "ja": [
        ("「釜は昨日から冷えている」と叱る母に出水玲子さんはうなずいた。", None),
        ("「釜は昨日から冷えている」と言う声に出水玲子さんは振り返った。", None),
        ("「釜は昨日から冷えている」と一年生が書いていた。", None),
    ],
    "ko": [
        ("“가마는 어제부터 식었다”라며 웃는 남편을 도미란 씨는 바라봤다.", None),
        ("“가마는 어제부터 식었다”고 말한 남편에게 도미란 씨는 고개를 끄덕였다.", None),
    ],
}
ALL = [(lang, *case) for table in (CASES, FURTHER) for lang, cases in table.items() for case in cases]
AROUND = {
    "ru": ("Утром в посёлке тихо, дорогу замело.", "«Весной починим мост», — заявил глава района Артём Лобов."),
    "en": (
        "The village is quiet in the morning, and the road is under snow.",
        "“We will mend the bridge in spring,” said Mayor Arthur Lobb.",
    ),
    "de": (
        "Am Morgen ist das Dorf still, die Straße liegt im Schnee.",
        "„Im Frühjahr flicken wir die Brücke“, sagte Landrat Arthur Lobmann.",
    ),
    "fr": (
        "Le matin, le village est calme et la route enneigée.",
        "« Nous réparerons le pont au printemps », a déclaré le maire Arthur Lobin.",
    ),
    "zh": ("清晨的村子很静，路被雪盖住了。", "县长罗家豪表示：“春天修桥。”"),
    "ja": ("朝の村は静かで、道は雪に埋もれている。", "村長の老田敦氏は「春に橋を直す」と述べた。"),
    "ko": ("아침 마을은 조용하고 길은 눈에 덮였다.", "노재욱 군수는 “봄에 다리를 고친다”고 밝혔다."),
}
QUOTED = re.compile("[«“„「]\\s?(.+?)\\s?[»”“」]")


@cache
def page_of(lang: str) -> tuple[str, tuple[Voice, ...]]:
    """All paragraphs of a language as one page, and its voices."""
    before, behind = AROUND[lang]
    page = "\n\n".join((before, *(paragraph for code, paragraph, _ in ALL if code == lang), behind))
    return page, voices(page, lang)


def heard(lang: str, paragraph: str) -> tuple[str, ...]:
    """The names that a page surely gives a paragraph's quoted words to."""
    page, found = page_of(lang)
    words = QUOTED.search(paragraph)
    assert words is not None
    start = page.index(paragraph) + words.start(1)
    voice = voice_at(found, (start, start + len(words[1])))
    return voice.names if voice is not None and voice.how in ("quoted", "reported", "label") else ()


@pytest.mark.parametrize(("lang", "paragraph", "name"), [case for case in ALL if case[2]])
def test_words_are_given_by_manner(lang, paragraph, name):
    assert any(name in n for n in heard(lang, paragraph))


@pytest.mark.parametrize(("lang", "paragraph"), [case[:2] for case in ALL if not case[2]])
def test_words_are_given_to_nobody_surely(lang, paragraph):
    assert heard(lang, paragraph) == ()

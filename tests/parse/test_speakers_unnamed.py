"""Speakers told by what stands around words that no verb gives to a name: sources without a name, owners of words, described persons.

Sentences written for this test. None: nobody who was named before is meant.
"""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

FIRST = {
    "en": "“The quay is closed,” said Farid Rashidov, a welder.[^1] ",
    "de": "„Der Kai ist zu“, sagte der Schweißer Farid Raschidow.[^1] ",
    "fr": "« Le quai est fermé », a dit Farid Rachidov.[^1] ",
    "ru": "«Причал закрыт», — сказал сварщик Фарид Рашидов[^1]. ",
    "ja": "港長の堀江早苗は「岸壁は閉じている」と述べた[^1]。",
    "zh": "港务局长沈若梅说：“码头关了。”[^1]",
    "ko": "부두 관리인 한도영은 “배가 오지 않는다”고 말했다.[^1] ",
}
KOREAN = [
    ("제주에서 온 용접공 바르디노의 말은 더 무겁다. “나는 이 다리를 내 손으로 붙였는데, 건널 차비가 없다.” 이튿날 비가 왔다.[^1]", ("바르디노",)),
    ("나루터의 밤을 백길수 이장은 이렇게 전한다. “물소리가 그친 지 삼 년 만에 노래가 들렸다.” 서문석 군수는 “다리가 먼저”라고 하였다.[^1]", ("백길수", "서문석")),
    ("골목은 조용하다. “여기서는 아무도 문을 잠그지 않는다.” 서문석 군수의 말이다.[^1]", ("서문석",)),
    ("다만 보도자료는 “내년에 다시 검토할 계획”이라고 적고 있다.[^1] 지난 두 해의 통계를 두고 기자는 “300명 가운데 열 명만 남았다”고 적었다.[^1]", (None, None)),
    ("“등대가 석 달째 꺼져 있다”고 기사는 전한다.[^1]", (None,)),
    ("세관의 한 간부는 이 신문에 “우리는 등대를 켜 두었을 뿐이다”라고 항변하였다.[^1]", ("간부",)),
    ("사무국의 설명에 따르면, 회원국은 해마다 두 번 보고서를 제출하게 된다.[^1]", ("사무국",)),
    ("부두에서 그물을 깁는 라오메이는 “그물이 낡으면 손도 낡는다”고 하였다.[^1]", ("라오메이",)),
    ("선주 측의 사나가와 위원은 “보험료가 배보다 비싸다”고 밝혔다.[^1] 조희성 센터장은 “값은 내려간다”고 맞받았다.[^1]", ("사나가와", "조희성")),
    ("고려인 사업가 블라디미르 최는 “지도는 있어도 길이 없다”고 푸념하였다.[^1] 남쪽의 동해상선은 “배를 더 띄운다”고 밝혔다.[^1]", ("블라디미르 최", "동해상선")),
]  # fmt: skip
JAPANESE = [
    ("報道資料は「来年の春に岸壁を再び開く予定である」と記している[^1]。記者は「三百人のうち村に戻ったのは十人だけだった」と書いている[^1]。", (None, None)),
    ("「灯台は三か月前から消えたままだ」と記事は伝える[^1]。", (None,)),
    ("現地の『北浜時報』は「網は乾いたままだ」と報じた[^1]。港長の堀江早苗は「港は眠らない」と語る[^1]。同紙はまた、港の倉庫が年内に取り壊されると伝えた[^1]。", ("北浜時報", "堀江早苗", "北浜時報")),
    ("溶接工ファリド・ラシドフの言葉はさらに重い。「この橋は自分の手で溶接したのに、渡る金がない。」翌日は雨だった[^1]。", ("ファリド・ラシドフ",)),
]  # fmt: skip
JAPANESE += [
    ("概要によれば、医療班は十日間の診療で延べ九百人の患者を診た[^1]。", (None,)),
    ("外務省の発表によれば、両国は来月に実務者会合を開く[^1]。", ("外務省",)),
]
CHINESE = [
    ("新闻稿写道：“码头将于明年春天重新开放。”[^1]记者写道：“三百人中回到村里的只有十人。”[^1]文章指出，“灯塔已经熄了三个月”。[^1]", (None, None, None)),
    ("另一家大厂的高管则把话说得很绝：“我们一条船也不会再派。”[^1]", ("高管",)),
    ("焊工拉希多夫的话更沉重：“这座桥是我亲手焊的，我却没有钱过桥。”[^1]", ("拉希多夫",)),
]  # fmt: skip
WESTERN = [
    ("fr", "L’exportateur s’en est tenu à un communiqué, selon lequel « aucun quai ne sera fermé cet hiver ».[^1]", ("communiqué",)),
    ("fr", "Le capitaine Marc Vasseur a trouvé la formule que tous pourraient retenir : « le port n’attend personne ».[^1]", ("Marc Vasseur",)),
    ("fr", "« Nous n’achetons pas un quai, mais une habitude », plaide Ōmori Takao, président de Tōyō Kisen.[^1]", ("Ōmori Takao",)),
    (
        "fr",
        "Un quai, a expliqué le porte-parole Kashima au lendemain de la visite, est « une affaire de patience et de pierre ».[^1] Il s’est défendu de toute pression : « Nous n’avons pas eu à choisir ».[^1]",
        ("Kashima", "Kashima"),
    ),
    ("fr", "La cheffe du syndicat, Losa Kevi, a prévenu quant à elle que « le quai sera là longtemps après les photographies ».[^1]", ("Losa Kevi",)),
    (
        "fr",
        "Le porte-parole Kashima a dit : « Nous attendons le bateau ».[^1] À l’agence du port, la porte-parole a déclaré : « Nous n’attendons plus rien de ce bateau ».[^1]",
        ("Kashima", "porte-parole"),
    ),
    ("de", "In Berlin ist der Ton milder. »Wer den Hafen baut, darf ihn nutzen«, sagte Staatssekretärin Katharina Wendt im Rundfunk.[^1]", ("Katharina Wendt",)),
    ("de", "„Man redet vom Hafen und baut eine Straße“, klagte Ōmori Reiko.[^1]", ("Ōmori Reiko",)),
    ("de", "Danach sprach Ida Holm.[^1] Raschidows Worte sind noch härter: „Ich habe diese Brücke geschweißt und kann nicht zahlen.“[^1]", ("Farid Raschidow",)),
    ("en", "Ida Holm spoke next. Rashidov’s words are harsher still: “I welded this bridge and have no fare to cross it.”[^1]", ("Farid Rashidov",)),
    ("en", "Ostrov’s colleague said: “We welded this bridge and have no fare to cross it.”[^1]", (None,)),
    ("en", "“We read the map before we drew it,” said Deschler for the Foreign Office.[^1]", ("Deschler",)),
    ("en", "A captain with twenty years at sea, Su Ping, thought the idea faintly comic: mending a net, he said, is like “using chopsticks to lift a whale”.[^1]", ("Su Ping",)),
    ("ru", "«Лёд не спрашивает, куда ты идёшь», — рассуждает капитан газовоза «Остров Шумшу» Г. Незнамов[^1]. О деньгах он отозвался прямо: «За этот рейс нам не заплатили»[^1].", ("Г. Незнамов",) * 2),
    ("ru", "Ли Мань вела журнал. Его начальник Батбаяр объяснял ей, что «колёса можно менять на ходу»[^1].", ("Батбаяр",)),
    ("ru", "«Не придёт чёрный ящик — встанет завод», — сетует директор завода Хосода Кэндзи[^1].", ("Хосода Кэндзи",)),
    ("ru", "Точнее прочих выразился исследователь Лев Тимохин, по мнению которого «порт держали открытым ради одного корабля»[^1].", ("Лев Тимохин",)),
    ("en", "The port’s spokesman, Emil Sand, recalled that last year the council had asked the owners three times for a plan to move the quay.[^1]", ("Emil Sand",)),
    ("en", "Emil Sand said that the council would pay for it.[^1] Ida Holm said that the mayor had announced that the quay would be closed.[^1]", ("Emil Sand", "Ida Holm")),
]  # fmt: skip
CASES = [("ko", *case) for case in KOREAN] + [("ja", *case) for case in JAPANESE] + [("zh", *case) for case in CHINESE] + WESTERN


def _speakers(language: str, text: str) -> list[str | None]:
    source = f"---\nlang: {language}\n---\n\n{text}\n\n[^1]: https://example.org/1\n"
    return [q.speaker for q in parse(read_bytes(source.encode(), "paper.md")).quotations]


@pytest.mark.parametrize(("language", "text", "speakers"), CASES)
def test_nobody_named_before_is_meant(language, text, speakers):
    assert _speakers(language, FIRST[language] + text)[1:] == list(speakers)


def test_a_quotation_set_apart_goes_to_the_subject_of_the_sentence_before():
    text = (
        "항만청은 “문턱은 우리가 정한다”고 하였다.[^1]\n\n해운성의 페트로프(В. Петров) 차관은 작년의 회견에서 2031년까지 배 서른 척이 더 필요해진다는 "
        "전망을 소개하였다. 그 배를 밖에서 살 수 있느냐는 물음에는 다음과 같이 잘라 말하였다.\n\n> 배는 사는 것이 아니라 짓는 것이다.[^1]\n\n"
        "그렇다고 문을 닫겠다는 것은 아니다. 차관은 “우리는 조선소를 더 열 것”이라고 하였다.[^1]"
    )
    assert _speakers("ko", text)[1:] == ["페트로프"] * 3

"""Whose words a passage is: labels of briefings, persons just named, offices, names in two scripts. Pages and people are invented."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.model import MarkState
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow

BRIEFING_JA = """柏原外務報道官会見記録
【柏原外務報道官】私から一点ございます。本日、副大臣が離島を訪問いたします。
【東西新聞　倉田記者】漁業協定について伺います。署名はいつになりますか。
【柏原外務報道官】日程は調整中でございます。決まり次第お知らせいたします。
【フリー　滝本氏】島の方々は、港が古い倉庫に変わりつつあると言っています。いかがでしょうか。
【柏原外務報道官】そのような御指摘は承知しておりません。"""
BRIEFING_RU = """Брифинг официального представителя МИД России Н.С.Верещаковой
Вопрос: Когда подпишут соглашение?
Ответ: Работа идёт. О дате сообщим дополнительно.
Вопрос (агентство «Минато»): Не считаете ли Вы, что порт превращается в старый склад?
Ответ: Не считаю. Порт работает, и работает хорошо.
Вопрос: Будет ли встреча министров?
Ответ: Пока не планируется."""
SESSION_RU = """Заседание клуба
И.Бахметев: Добрый день! Когда замерзает гавань, стоят не корабли, стоит доверие. Николай Петрович, Вам слово.
Н.Ордынский: Спасибо. Мы рады видеть вас в этом зале и ждём хороших вопросов.
И.Бахметев: Вопрос о пошлинах. Снизят ли их осенью?
Н.Ордынский: Осенью снизим, если позволит бюджет."""
STORY_ZH = """引航员安德烈·索科洛夫对记者说，他最喜欢船上的饺子。“船上有两种语言，可是看冰只有一种眼光。”他笑着说。
极地研究所研究员沈翘跟踪这条航道已有十二年。“航道缩短的是里程，不是风险。”她提醒说，不能把北极当成公路。"""
STORY_RU = """Генерал Олег Каргин сообщил, что испытания завершены. «Мы строим не зеркало, а стену», – сказал он.
Первый зампред комитета по обороне Тимур Азаматов призвал ответить. «Как только выведут первый спутник, мы должны выйти из договора», – заявил депутат."""
STORY_JA = """港の組合長、赤嶺昇さん（68）は湯飲みを置いた。「線は海の上には引かれていない」と笑う。
輸出に詳しい早坂理恵・東南国際大教授は、少し違う見方をする。「島は門番を買って出たのではない。門の前に家があるだけだ」。
〈波の国境〉第三回　〈波の国境〉前回は灯台の話です。"""
TALK_EN = """Press conference, Port Hana
MARGARET HOLLOWELL, FOREIGN MINISTER: Good morning. It is a pleasure to be here on the island.
TEVA MAROU, PRIME MINISTER: Thank you, Minister. We are pleased to have you here.
JOURNALIST: Is the cable a condition of the agreement?
FOREIGN MINISTER: No. There is no small print in what we have signed today.
JOURNALIST: Prime Minister, who will guard the harbour?
PRIME MINISTER: We have forty policemen and a great many grandmothers."""
ESSAY_ZH = """没有签名的救生圈
乔北溟
海面上的救生圈没有签名，照样浮得起来。协定可以等，落水的人不能等。"""
TWO_RU = """Кабель как спор
Д. А. Корсаков, К. Л. Мещеряков
Кабель становится политическим объектом в тот день, когда его рвут. До этого он принадлежит инженерам."""


@pytest.mark.parametrize(
    ("page", "page_lang", "words", "lang", "speaker", "expected"),
    [
        (BRIEFING_JA, "ja", "港が古い倉庫に変わりつつある", "ja", "柏原", "differs"),
        (BRIEFING_JA, "ja", "港が古い倉庫に変わりつつある", "ja", "滝本", "agrees"),
        (BRIEFING_JA, "ja", "日程は調整中でございます", "ja", "柏原報道官", "agrees"),
        (BRIEFING_RU, "ru", "порт превращается в старый склад", "ru", "Верещакова", "differs"),
        (BRIEFING_RU, "ru", "Порт работает, и работает хорошо", "ru", "Верещакова", "agrees"),
        (SESSION_RU, "ru", "Когда замерзает гавань, стоят не корабли, стоит доверие", "ru", "Ордынский", "differs"),
        (SESSION_RU, "ru", "Когда замерзает гавань, стоят не корабли, стоит доверие", "ru", "Бахметев", "agrees"),
        (STORY_ZH, "zh", "航道缩短的是里程，不是风险", "zh", "安德烈·索科洛夫", "differs"),
        (STORY_ZH, "zh", "航道缩短的是里程，不是风险", "zh", "沈翘", "agrees"),
        (STORY_RU, "ru", "Как только выведут первый спутник, мы должны выйти из договора", "ru", "Олег Каргин", "differs"),
        (STORY_RU, "ru", "Как только выведут первый спутник, мы должны выйти из договора", "ru", "Тимур Азаматов", "agrees"),
        (STORY_JA, "ja", "島は門番を買って出たのではない", "ja", "赤嶺昇", "differs"),
        (STORY_JA, "ja", "島は門番を買って出たのではない", "ja", "早坂理恵", "agrees"),
        (TALK_EN, "en", "There is no small print in what we have signed today", "en", "Margaret Hollowell", "agrees"),
        (TALK_EN, "en", "There is no small print in what we have signed today", "en", "Teva Marou", "differs"),
        (TALK_EN, "en", "We have forty policemen and a great many grandmothers", "en", "Margaret Hollowell", "differs"),
        (TWO_RU, "ru", "Кабель становится политическим объектом в тот день", "ru", "Корсаков/Мещеряков", "agrees"),
        (ESSAY_ZH, "zh", "海面上的救生圈没有签名，照样浮得起来", "en", "Qiao Beiming", "not_checked"),  # 溟 has no reading that we know
    ],
)
def test_the_page_says_whose_words_they_are(page, page_lang, words, lang, speaker, expected):
    prepared = prepare(page, page_lang, lambda _: voices(page, page_lang))
    found = locate(words, prepared, lang, speaker=speaker)
    assert found.marks["speaker"] is MarkState(expected)


MINUTES_JA = """灯台の将来に関する検討会 議事要旨
○ 高瀬構成員　橋の検査は、夏の間に終えるべきだと考える。
○ 小笠原構成員（県観光連盟）　灯台を閉めれば、町に来る人は半分になる。
○ 立花座長　時間になったので、残りの議題は秋に回したい。"""
BOATS_RU = """У пирса стоит старый сейнер. «Сети мы чиним сами, а рыбу за нас считает столица», — усмехается его капитан Нина Ветлугова.
На причале нас встретил глава посёлка Егор Рыбаков. Рыбаков показал журнал."""


@pytest.mark.parametrize(
    ("page", "page_lang", "words", "lang", "speaker", "expected"),
    [
        (MINUTES_JA, "ja", "灯台を閉めれば、町に来る人は半分になる", "ja", "座長", "differs"),
        (MINUTES_JA, "ja", "灯台を閉めれば、町に来る人は半分になる", "ja", "小笠原構成員", "agrees"),
        (MINUTES_JA, "ja", "時間になったので、残りの議題は秋に回したい", "ja", "座長", "agrees"),
        (BOATS_RU, "ru", "Сети мы чиним сами, а рыбу за нас считает столица", "fr", "Egor Rybakov", "differs"),
        (BOATS_RU, "ru", "Сети мы чиним сами, а рыбу за нас считает столица", "fr", "Nina Vetlougova", "agrees"),
    ],
)
def test_labels_with_what_they_speak_for_and_names_letter_by_letter(page, page_lang, words, lang, speaker, expected):
    prepared = prepare(page, page_lang, lambda _: voices(page, page_lang))
    found = locate(words, prepared, lang, speaker=speaker)
    assert found.marks["speaker"] is MarkState(expected)

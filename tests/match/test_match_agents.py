"""Who acts: two parties that have changed places, in seven languages, and sentences that only look so."""

import pytest

from refcheck.match.agents import acted_by_another
from refcheck.match.content import content_of

EXCHANGED = [
    ("ja", "日本が韓国に測量船2隻を貸与し、韓国は日本の技師に操船を教えた", "zh", "韩国向日本出借了两艘测量船，日本则教韩国工程师驾驶"),
    ("zh", "法方向德方递交了关于渔港的照会", "ru", "Немецкая сторона передала французской стороне ноту о рыбном порте."),
    ("en", "Vietnam had asked Thailand for three dredgers", "ja", "タイはベトナムに浚渫船3隻を求めていた。"),
    ("ko", "러시아 측이 중국 측에 부두 임대를 제안하였다", "zh", "中方向俄方提出了租用码头的建议。"),
    ("ru", "Иран передал Турции два буксира", "en", "Turkey handed Iran two tugs."),
    (
        "ja",
        "中国側からは事前の連絡があったが、ロシア側からは連絡がなかった",
        "ko",
        "러시아 측으로부터는 사전 연락이 있었으나, 중국 측으로부터는 연락이 없었습니다.",
    ),
    ("ja", "我々は三月にトルコの同僚たちに海図を渡した", "ru", "В марте турецкие коллеги передали нам морские карты."),
    ("zh", "汤加在派遣船只之前将同斐济协商，斐济可以拒绝", "en", "Fiji will consult Tonga before it sends ships, and Tonga can refuse."),
    ("de", "Auf Bitten Warschaus habe Litauen eine Beschreibung des Verfahrens an die polnische Seite übergeben", "ru", "По просьбе литовской стороны Польша передала Вильнюсу описание процедуры."),
    ("ru", "немецкие моряки сами позвонили французским, и те ответили через час", "zh", "电话是法方打来的，德方在一小时之内作了答复。"),
    ("fr", "la partie vietnamienne a soutenu la proposition de la Thaïlande sur le port", "ja", "タイ側は港に関するベトナム側の提案を支持した。"),
]  # fmt: skip
NOT_EXCHANGED = [
    ("de", "Auf Bitten Warschaus habe Litauen eine Beschreibung des Verfahrens übergeben", "ru", "По просьбе польской стороны Литва передала описание процедуры."),
    ("fr", "des courtiers vietnamiens ont distribué des tracts aux portes des usines thaïlandaises", "ja", "ベトナムの仲介業者がタイの工場の門前でビラを配った。"),
    ("zh", "汤加在派遣船只之前将同斐济协商", "en", "Tonga will consult Fiji before it sends ships."),
    ("ja", "日本が韓国に測量船2隻を貸与し、韓国は日本の技師に操船を教えた", "zh", "日本向韩国出借了两艘测量船，韩国则教日本工程师驾驶"),
    ("ja", "日本は韓国から測量船2隻を受け取った", "zh", "韩国向日本移交了两艘测量船"),  # receives: the same from the other side
    ("en", "Turkey was handed two tugs by Iran", "ru", "Иран передал Турции два буксира."),
    ("en", "Iran and Turkey agreed on two tugs", "ja", "トルコとイランはタグボート2隻について合意した。"),
    ("zh", "德国对美国的立场表示反对", "ko", "미국의 입장은 독일의 반발을 불러일으켰다."),  # a stance does not act for its state
    ("de", "Polen und Litauen bauen die Brücke", "en", "Lithuania and Poland are building the bridge."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), EXCHANGED)
def test_parties_that_have_changed_places_are_found(lang, quote, page_lang, passage):
    told = acted_by_another(content_of(quote, lang), content_of(passage, page_lang))
    assert told is not None
    (a, b), (c, d) = told
    assert quote[a:b]
    assert passage[c:d]


@pytest.mark.parametrize(("lang", "quote", "page_lang", "passage"), NOT_EXCHANGED)
def test_the_same_told_in_another_way_is_no_exchange(lang, quote, page_lang, passage):
    assert acted_by_another(content_of(quote, lang), content_of(passage, page_lang)) is None

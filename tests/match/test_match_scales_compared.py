"""Comparisons with an earlier time, duties, bans that are none, and events told from their other end."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.scales import displaced

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

# (source, its language, a true rendering, an altered one, their language)
COMPARED = [
    ("Beer sales rose 5 percent from the previous year.", "en", "ビールの売上高は前年を5％上回った。", "ビールの売上高は前年を5％下回った。", "ja"),
    ("Milk output was 7 % higher than a year ago.", "en", "Производство молока выросло на 7 %.", "Производство молока упало на 7 %.", "ru"),
    ("Урожай картофеля на 8 % ниже, чем год назад.", "ru", "The potato harvest fell 8 percent.", "The potato harvest rose 8 percent.", "en"),
    ("ホテルの宿泊客は昨年より9％多かった。", "ja", "酒店住客比去年增加了9%。", "酒店住客比去年减少了9%。", "zh"),
    ("钢材产量比去年同期低6%。", "zh", "Die Stahlproduktion sank um 6 Prozent.", "Die Stahlproduktion stieg um 6 Prozent.", "de"),
    ("자전거 판매량은 전년을 4% 밑돌았다.", "ko", "自転車の販売台数は4％減少した。", "自転車の販売台数は4％増加した。", "ja"),
    ("Der Fischfang war 3 Prozent höher als im Vorjahr.", "de", "The fish catch rose 3 percent.", "The fish catch fell 3 percent.", "en"),
    ("Le nombre de nuitées est inférieur de 2 % à celui de l'an dernier, en dessous de l'an dernier.", "fr", "宿泊数は2％減少した。", "宿泊数は2％増加した。", "ja"),
]  # fmt: skip
DUTIES = [
    ("Members need not register their bicycles.", "en", "会員は自転車を登録する必要はない。", "会員は自転車を登録してはならない。", "ja"),
    ("Владельцы лодок обязаны сообщать о ремонте.", "ru", "船主必须报告维修情况。", "船主不必报告维修情况。", "zh"),
    (
        "Der Pächter muss den Zaun nicht streichen.",
        "de",
        "The tenant does not have to paint the fence.",
        "The tenant must not paint the fence.",
        "en",
    ),
    ("Le locataire n'est pas tenu de repeindre la clôture.", "fr", "房客无须重新粉刷围栏。", "房客必须重新粉刷围栏。", "zh"),
    ("조합원은 회비를 내지 않아도 된다.", "ko", "組合員は会費を払わなくてもよい。", "組合員は会費を払わなければならない。", "ja"),
]
TIMES = [
    (
        "Жюри приняло решение до 20 февраля, после выставки.",
        "ru",
        "The jury decided after the exhibition.",
        "The jury decided before the exhibition.",
        "en",
    ),
    ("合唱团的演出晚于画展的开幕。", "zh", "Хор выступил после открытия выставки.", "Хор выступил до открытия выставки.", "ru"),
    ("The choir sang after the mayor had spoken.", "en", "Хор пел после выступления мэра.", "Хор пел до выступления мэра.", "ru"),
]


@pytest.mark.parametrize(("source", "lang", "true", "altered", "target"), COMPARED + DUTIES + TIMES)
def test_the_true_rendering_stands_at_the_same_point_and_the_altered_one_does_not(source, lang, true, altered, target):
    passage = content_of(source, lang)
    assert displaced(content_of(true, target), passage) is None
    assert displaced(content_of(altered, target), passage) is not None


# (source, its language, a true rendering, its language)
LIKE = [
    ("If it is repaired by 20 February the bridge will open once the ice is gone.", "en", "Если его починят до 20 февраля, мост откроют после ледохода.", "ru"),
    ("The auction came before the concert.", "en", "Nach der Auktion fand das Konzert statt.", "de"),
    ("The orchard was sold after the harvest.", "en", "Перед продажей сада прошёл сбор урожая.", "ru"),
    ("調査では、苦情が複数寄せられたことが認められた。", "ja", "The inquiry found that complaints had come in, and they could not be ignored.", "en"),
    ("The parcel could not be delivered, although the neighbours were allowed to take it.", "en", "小包は配達できなかったが、隣人による受け取りは許可されていた。", "ja"),
    ("客轮乘客虽高于去年同期，但远低于2014年。", "zh", "There were more ferry passengers than a year earlier, but the number fell far short of that of 2014.", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lang", "said", "target"), LIKE)
def test_what_only_looks_like_another_point_is_none(source, lang, said, target):
    assert displaced(content_of(said, target), content_of(source, lang)) is None


def test_a_word_said_elsewhere_excuses_none_that_has_its_own_answer_there():
    passage = content_of("The price of tea rose while the price of rice rose and the price of salt fell.", "en")
    assert displaced(content_of("茶价上涨，米价下跌，盐价下跌。", "zh"), passage) is not None


# What a government feels and does about it: regret, concern, protest and condemnation are no words for each other.
REACTIONS = [
    ("Le gouvernement regrette la décision du port.", "fr", "港の決定について政府は遺憾の意を表した。", "港の決定について政府は強い憤りを表した。", "ja"),
    ("市长对停航深表关切。", "zh", "The mayor voiced deep concern over the suspension.", "The mayor condemned the suspension.", "en"),
    ("Министр осудил закрытие переправы.", "ru", "Der Minister verurteilte die Schließung der Fähre.", "Der Minister bedauerte die Schließung der Fähre.", "de"),
    ("知事は欠航を強く非難した。", "ja", "지사는 결항을 강하게 규탄했다.", "지사는 결항에 유감을 나타냈다.", "ko"),
    ("The union protested against the closure of the quay.", "en", "工会对码头关闭提出抗议。", "工会对码头关闭表示遗憾。", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "source_lang", "true", "altered", "lang"), REACTIONS)
def test_a_milder_or_stronger_reaction_differs(source, source_lang, true, altered, lang):
    passage = content_of(source, source_lang)
    assert displaced(content_of(altered, lang), passage) is not None
    assert displaced(content_of(true, lang), passage) is None

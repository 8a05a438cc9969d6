"""Words of one scale: opposites, weaker and stronger ones, plans for deeds, some for all."""

import pytest

from refcheck.match.content import content_of
from refcheck.match.hedges import unhedged
from refcheck.match.scales import displaced

pytestmark = pytest.mark.slow  # six lexicons

# (source, its language, a true rendering, an altered one, their language)
CASES = [
    ("The number of ferry passengers rose by 12 percent last summer.", "en", "去年夏天渡轮乘客人数增加了12%。", "去年夏天渡轮乘客人数减少了12%。", "zh"),
    ("Число пассажиров паромов выросло на 12 процентов.", "ru", "フェリーの乗客数は12％増加した。", "フェリーの乗客数は12％減少した。", "ja"),
    ("Das Museum soll nach der Renovierung geöffnet werden.", "de", "The museum is to open after the renovation.", "The museum is to open before the renovation.", "en"),
    ("环保部门要求工厂停止排放污水。", "zh", "The environment department demanded that the factory stop discharging waste water.", "The environment department suggested that the factory stop discharging waste water.", "en"),
    ("Le conseil envisage de vendre le port.", "fr", "The council is considering selling the port.", "The council has decided to sell the port.", "en"),
    ("시의회는 다리를 새로 짓는 방안을 검토하고 있다.", "ko", "市議会は新しい橋の建設を検討している。", "市議会は新しい橋の建設を決定した。", "ja"),
    ("Some of the villages lost their schools.", "en", "Некоторые деревни лишились школ.", "Все деревни лишились школ.", "ru"),
    ("この鉱山には少なくとも40人の労働者が残っている。", "ja", "At least 40 workers remain in this mine.", "At most 40 workers remain in this mine.", "en"),
    ("Стоимость проекта, по-видимому, завышена.", "ru", "The cost of the project is apparently overestimated.", "The cost of the project is apparently underestimated.", "en"),
    ("The strike may affect harvest deliveries.", "en", "罢工可能影响收获物的运送。", "罢工必定影响收获物的运送。", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lang", "true", "altered", "target"), CASES)
def test_what_stands_elsewhere_on_its_scale_differs_and_what_renders_it_does_not(source, lang, true, altered, target):
    passage = content_of(source, lang)
    assert displaced(content_of(true, target), passage) is None
    assert displaced(content_of(altered, target), passage) is not None


def test_a_denied_opposite_stands_where_the_word_does():
    passage = content_of("The tariff was lowered for importers of grain.", "en")
    assert displaced(content_of("谷物进口商的关税没有提高。", "zh"), passage) is None


def test_korean_words_bear_endings_behind_what_hedges():
    assert unhedged("工場の移転を検討している。", "ja", "공장 이전을 검토하고 있다.", "ko") is None
    assert unhedged("工場の移転を検討している。", "ja", "공장을 이전했다.", "ko") is not None


# (source, its language, a true rendering, its language): words cut out of longer ones, with two senses, or that belong to something else
LIKE = [
    ("Комиссия даже обсуждала закрытие порта.", "ru", "委員会は港の閉鎖を話し合いもした。", "ja"),
    ("La grève des éboueurs de Nantes dure toujours.", "fr", "The refuse collectors' strike in Nantes has never ended.", "en"),
    ("老人把十万元定期存单交给了骗子，从未报警。", "zh", "The old man handed a deposit certificate for 100,000 yuan to the swindlers and never called the police.", "en"),
    ("纺织厂利润下滑，主要是因为棉花价格上涨。", "zh", "紡績工場の減益は主に綿花価格の上昇によるものだ。", "ja"),
    ("村民于前晚九点撤离，接到警报后不到一小时。", "zh", "村民は警報を受けて一時間足らずの前夜9時に避難した。", "ja"),
    ("三年亏损五千余两，每匹布获利不足两角。", "zh", "三年で五千両余りの損失を出し、布一匹の利益は二角に満たなかった。", "ja"),
    ("画展原定于五月开幕，据说已经推迟。", "zh", "五月に予定されていた絵画展の開幕は延期されたという。", "ja"),
    ("委员会已尽力调解，法院应当另行审酌。", "zh", "As the committee has tried to mediate, the court must weigh the matter afresh.", "en"),
    ("Он не мог этого сказать, но его брат был в этом уверен.", "ru", "He could not say, though his brother was certain of it.", "en"),
    ("The lake is usually calm in the morning.", "en", "Утром озеро всегда спокойно.", "ru"),
    ("Der Fährverkehr zur Insel ist eingestellt; das dauert schon zwei Wochen.", "de", "The ferry service to the island has been suspended for two weeks.", "en"),
    ("两市的卫生部门已经商定，今后不必再每年检查这些学校。", "zh", "Die Gesundheitsbehörden beider Städte haben vereinbart, dass diese Schulen künftig nicht mehr jedes Jahr geprüft werden müssten", "de"),
    ("两市的卫生部门已经商定，未经许可不得出口疫苗。", "zh", "Die Gesundheitsbehörden beider Städte haben vereinbart, dass Impfstoffe nicht ohne Genehmigung ausgeführt werden dürften", "de"),
    ("It was the most expensive bridge in the history of the town.", "en", "самым дорогим мостом из всех построенных в истории города", "ru"),
    ("Les deux syndicats ont signé l'accord.", "fr", "双方の労働組合が協定に署名した。", "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lang", "said", "target"), LIKE)
def test_words_of_other_senses_and_of_other_places_are_no_opposites(source, lang, said, target):
    assert displaced(content_of(said, target), content_of(source, lang)) is None


# (source, its language, a rendering whose word stands elsewhere on the scale, its language)
ELSEWHERE = [
    ("台风过后，城南的石桥完好无损。", "zh", "After the typhoon the stone bridge in the south of the city collapsed.", "en"),
    ("Из-за сильной воны экспорт верфи сократился.", "ru", "The weak won made exports of the shipyard fall.", "en"),
    ("The northern villages pay the least for water.", "en", "北部の村々は水の料金を最も多く払っている。", "ja"),
    ("Совет ограничил вылов трески у острова.", "ru", "The council banned cod fishing off the island.", "en"),
    ("Nearly all of the bridges in the province are closed.", "en", "省内の橋の半数が閉鎖されている。", "ja"),
    ("船は二年間、一度も港を出なかった。", "ja", "For two years the ship rarely left the port.", "en"),
    ("Правительство сняло запрет на вывоз зерна.", "ru", "政府は穀物の輸出を禁止した。", "ja"),
    ("두 번째 세트를 내준 대구 팀은 세터를 교체했다.", "ko", "大邱队赢得第二局后换下了二传。", "zh"),
    ("Die Gemeinde weigerte sich zunächst, das Land zu verkaufen.", "de", "自治体は最後まで土地の売却を拒んだ。", "ja"),
    ("Напали на одну из сторон переговоров в Минске.", "ru", "Both sides of the talks in Minsk were attacked.", "en"),
    ("新桥预计六月通车。", "zh", "新しい橋は六月にすでに開通した。", "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lang", "said", "target"), ELSEWHERE)
def test_what_lies_apart_on_a_scale_differs(source, lang, said, target):
    assert displaced(content_of(said, target), content_of(source, lang)) is not None


@pytest.mark.parametrize(
    ("said", "source", "lang"),
    [
        ("No timber may leave the district.", "Вывоз древесины из района запрещается.", "ru"),
        ("Goats may be taken out with a certificate.", "Вывоз коз допускается при наличии справки.", "ru"),
        ("Members may speak twice.", "委员准许发言两次。", "zh"),
        ("Visitors may not take photographs.", "撮影は禁じられている。", "ja"),
        ("Members may bring a guest.", "Mitglieder sind berechtigt, einen Gast mitzubringen.", "de"),
    ],
)
def test_may_of_leave_is_no_guess(said, source, lang):
    assert unhedged(said, "en", source, lang) is None


def test_may_of_a_guess_is_one():
    assert unhedged("The dyke may break.", "en", "Дамба прорвалась.", "ru") is not None


def test_a_month_is_no_guess():
    assert unhedged("Die Brücke könnte im Mai fertig werden.", "de", "The bridge was finished in May.", "en") is not None


@pytest.mark.parametrize(
    ("hedged", "lang", "kept", "target"),
    [
        ("The bridge may open in spring.", "en", "橋が春に開通する公算は大きい。", "ja"),
        ("Das Schiff könnte ausgemustert werden.", "de", "Списание судна не исключено.", "ru"),
        ("渔港可能扩建。", "zh", "The extension of the fishing port has not been ruled out.", "en"),
        ("他們打算出售船塢。", "zh", "On étudie la vente du dock.", "fr"),
        ("항구를 옮길 수도 있다.", "ko", "港の移転は未定である。", "ja"),
    ],
)
def test_other_words_that_keep_a_guess(hedged, lang, kept, target):
    assert unhedged(hedged, lang, kept, target) is None


@pytest.mark.parametrize(
    ("hedged", "lang", "plain", "target"),
    [
        ("The plant may dismiss all its workers for lack of materials.", "en", "该厂因缺少材料解雇了全部工人。", "zh"),
        ("The crew may leave the ship for want of fuel.", "en", "船员因缺少燃料离开了这艘船。", "zh"),
        ("The institute may have found a new star.", "en", "研究表明这是一颗新星。", "zh"),
        ("The mechanics may repair the pump.", "en", "技工排除了水泵的故障。", "zh"),
        ("The shop may sell the lamps.", "en", "店は価格を調整した上でランプを売った。", "ja"),
        ("The smith may open a shop.", "en", "鍛冶屋は不純物を排除して店を開いた。", "ja"),
        ("学校可能关闭。", "zh", "The school was closed due to the flood.", "en"),
        ("老师可能卖掉房子。", "zh", "The teacher looked at the house and sold it.", "en"),
        ("法官可能释放渔民。", "zh", "The judge reviewed the evidence and freed the fishermen.", "en"),
        ("医生可能烧掉信件。", "zh", "The doctor burnt the letters after his studies in Lyon.", "en"),
    ],
)
def test_ordinary_words_keep_no_guess(hedged, lang, plain, target):
    assert unhedged(hedged, lang, plain, target) is not None


@pytest.mark.parametrize(
    ("hedged", "lang", "kept", "target"),
    [
        ("The plant may dismiss its workers.", "en", "预料该厂解雇工人。", "zh"),
        ("The council is considering moving the port.", "en", "市议会正在研究迁港。", "zh"),
        ("The ferry might sink.", "en", "无法排除渡船沉没。", "zh"),
        ("The two sides are considering a meeting in May.", "en", "両者は五月の会談を調整している。", "ja"),
        ("The ferry may sink.", "en", "フェリーの沈没は排除できない。", "ja"),
        ("展览打算五月开幕。", "zh", "The exhibition is due to open in May.", "en"),
        ("市議会は港の移転を検討している。", "ja", "The council studies the removal of the port.", "en"),
        ("市議会は港の移転を検討している。", "ja", "The council is looking at the removal of the port.", "en"),
        ("市議会は港の移転を検討している。", "ja", "The council is reviewing the removal of the port.", "en"),
    ],
)
def test_words_that_keep_one_in_their_place(hedged, lang, kept, target):
    assert unhedged(hedged, lang, kept, target) is None


def test_a_count_is_no_intention():
    assert unhedged("La France compte mille ponts.", "fr", "France has a thousand bridges.", "en") is None
    assert unhedged("Le maire compte vendre le pont.", "fr", "The mayor sold the bridge.", "en") is not None


def test_the_number_beside_a_bound_tells_where_it_belongs():
    passage = content_of("At least 40 houses burnt down; fewer than 15 people were hurt.", "en")
    assert displaced(content_of("40軒以上が焼け、負傷者は15人未満だった。", "ja"), passage) is None
    assert displaced(content_of("焼けたのは40軒未満だった。", "ja"), passage) is not None

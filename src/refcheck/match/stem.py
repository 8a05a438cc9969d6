"""Light stemming, so that a text's word and a lexicon's entry meet: "agreed" and "agree", "границы" and "граница"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from refcheck.match.stems.endings import by_last, cut


def _forms(table: str) -> dict[str, str]:
    """A table like "go:went,gone do:did" as form → base."""
    pairs = (entry.split(":") for entry in table.split())
    return {form: base for base, forms in pairs for form in forms.split(",")}


_IRREGULAR = _forms(
    "be:was,were,been,is,are,am have:has,had,having do:did,done,does go:went,gone,goes say:said make:made take:took,taken "
    "get:got,gotten see:saw,seen come:came know:knew,known give:gave,given find:found think:thought tell:told become:became leave:left "
    "feel:felt bring:brought begin:began,begun keep:kept hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met "
    "run:ran,running pay:paid sit:sat speak:spoke,spoken lead:led grow:grew,grown lose:lost fall:fell,fallen send:sent build:built "
    "understand:understood draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn "
    "choose:chose,chosen seek:sought throw:threw,thrown catch:caught deal:dealt win:won forget:forgot,forgotten fight:fought teach:taught "
    "eat:ate,eaten sell:sold strike:struck,stricken shoot:shot fly:flew,flown drink:drank,drunk sing:sang,sung swim:swam,swum "
    "die:dying,died,dies lie:lying,lay,lies,lied man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice "
    "life:lives wife:wives half:halves knife:knives leaf:leaves bad:worse,worst good:better,best far:further,farther,furthest "
    "steal:stole,stolen hide:hid,hidden freeze:froze,frozen wake:woke,woken shake:shook,shaken sleep:slept sweep:swept swear:swore,sworn "
    "tear:tore,torn bear:bore,born,borne beat:beaten bite:bit,bitten blow:blew,blown forbid:forbade,forbidden forgive:forgave,forgiven "
    "hang:hung ride:rode,ridden ring:rang,rung show:shown sink:sank,sunk withdraw:withdrew,withdrawn undertake:undertook,undertaken "
    "overcome:overcame crisis:crises basis:bases criterion:criteria datum:data medium:media use:used,using,uses age:aged,ages,ageing,aging "
    "tie:tied,ties,tying owe:owed,owing,owes stick:stuck swing:swung spin:spun shine:shone lend:lent bend:bent bind:bound feed:fed flee:fled "
    "breed:bred light:lit quit:quitting spread:spreading undergo:underwent,undergone mistake:mistook,mistaken foresee:foresaw,foreseen "
    "uphold:upheld withhold:withheld agree:agreed disagree:disagreed guarantee:guaranteed free:freed"
)
_KEPT = frozenset(
    "news series species always perhaps besides whereas sometimes overseas thing something anything nothing everything during".split()
)
_DERIVED = by_last(
    (
        "ational isation ization iveness fulness ousness ibility ability ations ation ment ness ion ity anc enc ativ iv abl ibl ically ical ic al ly ily er ator tor at is iz ist ism"
    ).split()
)
_RU_IRREGULAR = _forms(
    "мочь:могу,может,можем,можете,могут,можешь,мог,могла,могло,могли,смог,смогла,смогло,смогли,сможет,смогут,сможем,смочь "
    "хотеть:хочу,хочет,хочешь,хотим,хотите,хотят,хотел,хотела,хотели,хотелось,захотел "
    "знать:знаю,знает,знаешь,знаем,знаете,знают,знал,знала,знали "
    "ждать:жду,ждет,ждем,ждете,ждут,ждал,ждала,ждали "
    "дать:дал,дала,дали,даст,дадут,дай,дайте,давать,дает,дают,давал,давали,дают,дав "
    "взять:взял,взяла,взяли,возьмет,возьмут,возьми,возьмите,взят,взята,взяты "
    "идти:иду,идет,идут,идем,шел,шла,шли,шло,пошел,пошла,пошли,пойдет,пойдут,пойти,иди "
    "прийти:пришел,пришла,пришли,пришло,придет,придут,приду,приходит,приходят "
    "выйти:вышел,вышла,вышли,вышло,выйдет,выйдут,выходит,выходят найти:нашел,нашла,нашли,найдет,найдут,найден,найдена,найдены,находит,находят "
    "уйти:ушел,ушла,ушли,уйдет,уйдут,уходит войти:вошел,вошла,вошли,войдет,войдут,входит,входят "
    "пройти:прошел,прошла,прошли,прошло,пройдет,пройдут,проходит,проходят "
    "произойти:произошел,произошла,произошло,произошли,произойдет,произойдут "
    "жить:живу,живет,живут,живем,жил,жила,жили пить:пьет,пьют,пил,пила,пили бить:бьет,бьют,бил,били "
    "писать:пишу,пишет,пишут,писал,писала,писали сказать:скажу,скажет,скажут,скажи искать:ищу,ищет,ищут,ищем,искал,искали "
    "видеть:вижу,видит,видят,видим,видел,видела,видели ходить:хожу,ходит,ходят,ходил,ходили любить:люблю,любит,любят,любил,любила,любим "
    "купить:куплю,купит,купил,купила,купили платить:плачу,платит,платят,платил,заплатит просить:прошу,просит,просят,просил,просила "
    "понять:понял,поняла,поняли,поймет,пойму,поймут,понимаю,понимает,понимают принять:принял,приняла,приняли,примет,примут,принят,принята,приняты,принято "
    "начать:начал,начала,начали,начнет,начнут,начат,начата,начнется,начался,началась,началось,начались стать:стал,стала,стали,стало,станет,станут "
    "нести:несет,несут,нес,несла,несли вести:веду,ведет,ведут,вел,вела,вели,ведется привести:привел,привела,привели,приведет,приводит,приводят "
    "провести:провел,провела,провели,проведет,проведут,проводит,проводят,проведен,проведена "
    "везти:везет,везут,вез,везли расти:растет,растут,рос,росла,росли,вырос,выросла,выросли,выросло,вырасти "
    "умереть:умер,умерла,умерли,умрет,умирает убить:убил,убила,убили,убьет,убит,убита,убиты,убито ехать:еду,едет,едут,ехал,ехали "
    "есть:ест,едят,ел,ели сидеть:сижу,сидит,сидят,сидел,сидели стоять:стоит,стоят,стоял,стояла,стояли лежать:лежит,лежат,лежал "
    "петь:поет,поют,пел,пели спать:сплю,спит,спят,спал,спали брать:беру,берет,берут,брал,брали звать:зову,зовет,зовут,звал,звали "
    "попасть:попал,попала,попали,попадет,попадают упасть:упал,упала,упали,упадет пасть:пал,пала,пали,падает,падают "
    "погибнуть:погиб,погибла,погибли,погибло,погибнет исчезнуть:исчез,исчезла,исчезли возникнуть:возник,возникла,возникли,возникло,возникает "
    "спасти:спас,спасла,спасли,спасет мир:мира,миру,миром,мире,миры,миров сон:сна,сне,сном,сны,снов день:дня,дню,днем,дне,дни,дней,дням,днями,днях "
    "отец:отца,отцу,отцом,отце,отцы,отцов мать:матери,матерью,матерей память:памяти,памятью печать:печати,печатью речь:речи,речью,речей,речах помощь:помощи,помощью дочь:дочери,дочерью,дочерей,дочка ребенок:ребенка,ребенку,ребенком,дети,детей,детям,детьми,детях "
    "человек:люди,людей,людям,людьми,людях друг:друзья,друзей,друзьям,друзьями брат:братья,братьев сын:сыновья,сыновей,сына,сыном "
    "год:лет,года,году,годом,годы,годов,годам,годами,годах лед:льда,льду,льдом семья:семьи,семье,семью,семьей,семей,семьям,семьями,семьях "
    "судья:судьи,судье,судью,судьей,судей,судьям статья:статьи,статье,статью,статьей,статей,статьям,статьях имя:имени,именем,имена,имен "
    "время:времени,временем,времена,времен путь:пути,путем,путей,путям,путями дом:дома,дому,домом,доме,домов,домам,домами,домах "
    "суд:суда,суду,судом,суде,суды,судов флот:флота,флоту,флотом,флоте церковь:церкви,церквей,церковью рост:роста,росту,ростом,росте "
    "рот:рта,рту,ртом огонь:огня,огню,огнем,огне ветер:ветра,ветру,ветром пес:пса,псы лев:льва,львы вес:веса,весом,весу "
    "земля:земли,земле,землю,землей,земель село:сел,села,селе,селу река:рек,реки,реке,реку,рекой кровь:крови,кровью "
    "хороший:лучше,лучший,лучшая,лучшее,лучшие,лучших,лучшую,лучшего плохой:хуже,худший,худшая большой:больше,больший,большая,большего "
    "маленький:меньше,меньший,меньшая высокий:выше,высший,высшая,высшего низкий:ниже,низший ранний:раньше,ранее поздний:позже,позднее "
    "легкий:легче тяжелый:тяжелее дорогой:дороже,дорого дешевый:дешевле близкий:ближе,ближайший,ближайшие,ближайшая далекий:дальше,далее короткий:короче "
    "долгий:дольше молодой:моложе,младший,младшая,младшие старый:старше,старший,старшая,старшие готовый:готов,готова,готовы,готово "
    "нужный:нужен,нужна,нужно,нужны правый:прав,права,правы должный:должен,должна,должно,должны"
)
_RU_ENDINGS = by_last(
    sorted(
        (
            "иями ями ами иях ях ах ией ием ьей ей ой ий ый ая яя ое ее ые ие ого его ому ему ыми ими ым им ых их ую юю ом ем ам ям ов ев ия ии ию ие ья ье ью "
            "ьев ьям ьях а я о е ы и у ю ь й"
        ).split(),
        key=len,
        reverse=True,
    )
)
_RU_VERB = by_last(
    sorted(
        (
            "ировать ировал ированн ирован ирова иров ованн ован ова овать евать ывать ивать ывал ивал овал евал ает яет ают яют аете аешь аем ать ять еть ить уть ти чь ал ял ел ил ул ала яла ела ила ула "
            "али яли ели или ули ало яло ело ило уло ит ят ат ет ют ут им ем ишь ешь ите ете ует уют уем уя ая яя ив ав ев ующ ающ яющ ущ ющ ащ ящ авш ивш евш овш вш ши анн "
            "янн енн ённ нн ан ян ен ть ива ыва ева"
        ).split(),
        key=len,
        reverse=True,
    )
)
_RU_INFINITIVE = re.compile(r"(?:[аеиоуыя]т[ьи]|чь)$")
_RU_SURE = re.compile(r"(?:[аеиоуя]л|[аеуя]ет|[аяею]ют|ова|ова?нн?|ирова|[иы]ва)$")
_RU_REFLEXIVE = re.compile(r"(?:ся|сь)$")
_RU_FLEETING = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])[оеё](?=[кцн]$)")
_RU_SUFFIXES = by_last(("ость", "ост", "ени", "ани", "ств", "ск"))


def stem(word: str, code: str) -> str:
    """The stem of a lower-case word of language `code` ("en", "ru", "de", "fr"); other languages' words come back as they are."""
    stemmer = _stemmer(code)
    return stemmer(word) if stemmer else word


@lru_cache(maxsize=16)
def _stemmer(code: str) -> Callable[[str], str] | None:
    """The function that stems a language's words; German and French are read when they are met."""
    if code == "de":
        from refcheck.match.stems.german import german

        return german
    if code == "fr":
        from refcheck.match.stems.french import french

        return french
    return {"en": _english, "ru": _russian}.get(code)


@lru_cache(maxsize=50_000)
def _english(word: str) -> str:
    word = re.sub(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$", "", word) or word
    word = _IRREGULAR.get(word, word)
    if len(word) <= 3 or word in _KEPT:
        return word
    return _derived(_uninflected(word))


def _uninflected(word: str) -> str:
    """Without the endings of number and tense."""
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]
    for ending in ("ingly", "edly", "ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) > 2 and not word.endswith("eed") and re.search("[aeiouy]", root):
            return root[:-1] if root[-1] == root[-2] and root[-1] not in "aeiousl" else root
    return word


def _derived(word: str) -> str:
    """Without one ending that makes a word of another, and without the vowel that falls before such endings."""
    root = word[:-1] if word.endswith("e") and len(word) > 3 else word
    for ending in _DERIVED.get(root[-1:], ()):
        if root.endswith(ending) and len(root) - len(ending) >= 4:
            root = root[: -len(ending)] + ("t" if ending == "tor" else "")
            break
    root = root[:3] + root[3:].rstrip("e")
    return root[:-1] if len(root) > 4 and root[-1] in "eiy" else root


@lru_cache(maxsize=50_000)
def _russian(word: str) -> str:
    word = word.replace("ё", "е")
    word = _RU_IRREGULAR.get(word, word)
    word = _RU_REFLEXIVE.sub("", word) if len(word) > 5 else word
    word = _RU_IRREGULAR.get(word, word)
    if len(word) <= 3:
        return word
    if _RU_INFINITIVE.search(word):
        root = cut(word, _RU_VERB, 3)
    else:
        root = cut(word, _RU_ENDINGS, 3)
        root = cut(root, _RU_VERB, 3 if _RU_SURE.search(root) else 4) if len(root) > 4 else root
    root = cut(root, _RU_SUFFIXES, 4)
    root = root[:-1] if len(root) > 4 and root[-1] in "иьея" else root
    return _RU_FLEETING.sub("", root) if len(root) > 4 else root

"""Forms of a text reach the lexicon's word that they are forms of, also where their stem alone does not lead there."""

from __future__ import annotations

from refcheck.match.content import content_of
from refcheck.match.formed import met
from refcheck.match.lexicon import lexicon
from refcheck.match.stem import stem

_RUSSIAN = (
    "контролировать:контролирую,контролируем,контролируется,контролируемых арендовать:арендует,арендуя,арендован воевать:воюют,воюем,воевавших "
    "понимать:понимаю,понимаем,понимаешь надеяться:надеюсь,надеемся,надеются обещать:обещаю,обещаете,обещанного вспоминать:вспоминаем,вспоминают "
    "подписывать:подписывает,подписываем,подписывая закрыть:закроем,закроют,закрыт скрыть:скроет,скрыл допустить:допущу,допустят,допущен "
    "запретить:запрещу,запретят,запрещены построить:построю,построят,построена защитить:защищу,защищены готовить:готовлю,готовят,готовясь "
    "поставить:поставлю,поставлены,поставьте купить:куплены,купят освободить:освобожден,освободят ответить:отвечу,ответят спросить:спрошу,спросят "
    "написать:напишу,напишут,написаны,написавших сказать:скажем,скажите,сказанного искать:ищем,ищущих послать:пошлют,посланы дрожать:дрожу,дрожат "
    "молчать:молчим,молчат бежать:бежим,бегут ждать:ждем,ждущие собрать:соберем,соберут,собраны выбрать:выберут,выбраны назвать:назовем,назовут "
    "поднять:поднимем,подняты,поднимут занять:займут,займем,заняты отнять:отнимут прожить:проживет,прожили выпить:выпьем,выпьют умереть:умрем "
    "бороться:борюсь,боремся,борются подойти:подойдут,подошел,подошли найти:найдем,найдены,нашедший произнести:произнесут,произнес перевезти:перевезут,перевезли "
    "привлечь:привлекут,привлек,привлечены сберечь:сберегут,сберег упасть:упадут,упавших сесть:сядет,сядем доверять:доверяю,доверяем "
    "терпеть:терплю,терпим,терпят зависеть:зависим,зависят смотреть:смотрим,смотрите купец:купца,купцов,купцами певец:певцы,певца иностранец:иностранцев "
    "палец:пальца,пальцами подарок:подарка,подарки участок:участки рынок:рынка,рынках камень:камня,камни корень:корни,корней посол:посла,послов "
    "орел:орла,орлы костер:костра,костры лоб:лба письмо:писем окно:окон сердце:сердец кольцо:колец девушка:девушек ошибка:ошибок песня:песен деревня:деревень "
    "земля:земель судьба:судеб число:чисел крестьянин:крестьяне,крестьян котенок:котята племя:племени,племен дерево:деревья,деревьев "
    "крыло:крылья дочь:дочерям лист:листья сосед:соседи,соседями край:края,краев герой:героев,героям музей:музеев идея:идей ножницы:ножниц "
    "чай:чая ад:аде яма:ямы громкий:громче строгий:строже тихий:тише богатый:богаче чистый:чище светлый:светел сильный:силен короткий:короток "
    "третий:третьего,третьих судно:суда,судов суд:суда,судов сталь:стали стать:стали кто:кем весь:всеми"
)
_ENGLISH = (
    "run:running,runs stop:stopping,stopped hot:hotter heavy:heavier happy:happily,happier simple:simplest gentle:gently "
    "warning:warnings hearing:hearings shelf:shelves knife:knives cry:cries,crying weep:wept cling:clung lay:laid dig:dug strive:strove shrink:shrank "
    "analysis:analyses index:indices permit:permitted travel:travelled global:globally economic:economically responsible:responsibly emotional:emotionally "
    "sad:sadly thin:thinner,thinnest regret:regretted,regretting"
)


def _missed(code: str, table: str) -> list[str]:
    book = lexicon(code)
    assert book is not None
    pairs = [(base, form) for entry in table.split() for base, forms in (entry.split(":"),) for form in forms.split(",")]
    return [f"{form} ({base})" for base, form in pairs if not _of(base, code) or not _of(base, code) <= met(form, book)[1]]


def _of(base: str, code: str) -> frozenset[int]:
    return (lexicon(code) or lexicon("en")).entries.get(stem(base, code), frozenset())


def test_forms_reach_their_dictionary_words():
    assert _missed("ru", _RUSSIAN) == []
    assert _missed("en", _ENGLISH) == []


def test_a_dictionary_word_is_no_form_of_another():
    book = lexicon("ru")
    for word in "после закон страна тело час".split():
        assert met(word, book)[1] == book.entries[stem(word, "ru")]


def test_a_form_of_two_words_says_both_and_phrases_stay():
    court, ship = (_of(word, "ru") for word in ("суд", "судно"))
    assert content_of("Два суда стоят.", "ru").ids >= court | ship
    assert content_of("Решение Верховного суда.", "ru").ids & (lexicon("ru").entries[f"{stem('верховный', 'ru')} {stem('суд', 'ru')}"])

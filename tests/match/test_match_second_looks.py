"""What stands beside a passage, where it is of the same utterance or sentence; terms by their originals; names letter by letter; days and small counts."""

from __future__ import annotations

import pytest

from refcheck import locate, prepare
from refcheck.lang import language_of
from refcheck.lang.conditions import conditions
from refcheck.match.beside import utterance
from refcheck.match.latinized import is_latinized
from refcheck.match.negation import denials_at
from refcheck.match.original_term import standing
from refcheck.match.persons import same
from refcheck.match.wade import is_pinyin
from refcheck.model import MarkState

pytestmark = pytest.mark.slow  # six lexicons

MARKET = (
    "朝市に人が集まった。荷車の列は橋まで続いていた。魚屋の小川さんは「今朝の魚はよく売れた。雨だけが残念だった」と話す。"
    "市は来週も開かれる。駐車場は隣の学校を使う。案内の係は六人いる。"
)


@pytest.mark.parametrize(
    ("latin", "cyrillic", "one"),
    [
        ("Welichow", "Велихов", True),
        ("Vélikhov", "Велихова", True),
        ("Tschaikowskij", "Чайковского", True),
        ("Starickaja", "Старицкой", True),
        ("Selenskyj", "Зеленский", True),
        ("Petrov", "Ветрова", False),
        ("Sokolow", "Соболев", False),
        ("Li", "Ли", False),  # two letters tell nothing
    ],
)
def test_russian_names_in_the_letters_of_others(latin, cyrillic, one):
    assert is_latinized(latin, cyrillic) is one


@pytest.mark.parametrize(
    ("asked", "name", "code", "one"),
    [
        ("Антон Безруков", "Лидия Ветрова", "ru", False),
        ("Anton Bezroukov", "Лидия Ветрова", "ru", False),
        ("Anton Bezroukov", "Антона Безрукова", "ru", True),
        ("Qiao Wen", "乔雯", "zh", True),
        ("Wen Qiao", "乔雯", "zh", True),
        ("Li Wen", "乔雯", "zh", False),
        ("Dana Whitlock", "Дана Уитлок", "ru", True),
    ],
)
def test_persons_in_two_scripts(asked, name, code, one):
    assert same(asked, name, language_of(code)) is one


def test_pinyin_is_of_all_characters():
    assert is_pinyin("欧阳明", ["Ouyang", "Ming"])
    assert not is_pinyin("欧阳明", ["Ouyang", "Li"])


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("电渡不过这条海峡", True),
        ("路再宽也宽不过那道门", True),
        ("不过，船已经到了", False),
        ("他不过是个学生", False),
        ("那再好不过了", False),
    ],
)
def test_what_cannot_be_passed_is_denied(text, denies):
    assert bool(denials_at(text, "zh")) is denies


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("当水位超过五米时，我们将打开闸门", "zh", True),
        ("在会谈结束时，部长说双方很满意", "zh", False),
        ("水位が五メートルを超えたときは、水門を開けます。", "ja", True),
        ("会談が終わったとき、大臣は笑った。", "ja", False),
        ("When the water rises above five metres, we will open the gate.", "en", True),
        ("When the water rose, they opened the gate.", "en", False),
        ("Когда вода поднимется, шлюз будет открыт.", "ru", True),
        ("Lorsque l’eau montera, la vanne s’ouvrira.", "fr", True),
        ("물이 5미터를 넘을 때에는 수문을 열 것이다.", "ko", True),
    ],
)
def test_a_time_to_come_is_a_condition(text, lang, found):
    assert bool(conditions(text, lang)) is found


@pytest.mark.parametrize(
    ("original", "text", "lang", "stands"),
    [
        ("小圈子", "他们又在搞一个关起门来的小圈子。", "zh", True),
        ("спящие квоты", "То, что осталось, мы называем «спящими квотами».", "ru", True),
        ("спящие квоты", "Квоты спящих судов переданы другим.", "ru", False),
        ("паспорт льда", "Паспортный стол закрыт.", "ru", False),
    ],
)
def test_the_original_of_a_term_stands_declined(original, text, lang, stands):
    assert (standing(original, prepare(text, lang)) is not None) is stands


@pytest.mark.parametrize(("sentences", "whole"), [((2, 3), (2, 4)), ((3, 4), (2, 4)), ((1, 2), (1, 2)), ((2, 4), (2, 4))])
def test_an_utterance_goes_on_to_its_closing_mark(sentences, whole):
    assert utterance(prepare(MARKET, "ja"), sentences) == whole


@pytest.mark.parametrize(("told", "state"), [("October 3", MarkState.AGREES), ("October 1", MarkState.DIFFERS)])
def test_the_first_of_a_month_is_no_other_day(told, state):
    page = "최신 소식입니다. 마지막 구호선은 10월 3일 저녁에 등을 켜고 항구를 떠났다. 항구의 표지판은 다음 날 철거되었다. 어민들은 그물을 손질하였다."
    found = locate(f"the last relief ship left the harbour on the evening of {told} with its lights on", prepare(page, "ko"), "en")
    assert found.marks.numbers is state


@pytest.mark.parametrize(("told", "state"), [("six", MarkState.AGREES), ("nine", MarkState.DIFFERS)])
def test_small_counts_with_a_unit_of_their_own(told, state):
    page = "港の話をします。巡視船は昨冬十七回出動しましたが、そのうち外国の船が相手だったのは六回です。水先人は四人います。"
    found = locate(
        f"patrol ships went out seventeen times last winter, and on {told} of those occasions it was for a foreign ship",
        prepare(page, "ja"),
        "en",
    )
    assert found.marks.numbers is state

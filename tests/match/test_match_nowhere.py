"""A place or body that a page names nowhere was hardly taken from it."""

import pytest

from refcheck import locate, prepare
from refcheck.model import MarkState

FILLER = "The committee met again in the afternoon and heard two more reports. The hall was full. Nobody left before the end. " * 5
PAGE = FILLER + "The next round of the fisheries talks will be held in Vladivostok in June. " + FILLER


@pytest.mark.parametrize(
    ("quote", "state"),
    [
        ("漁業協議の次回会合は6月にウラジオストクで開かれる", MarkState.AGREES),
        ("漁業協議の次回会合は6月にハバロフスクで開かれる", MarkState.DIFFERS),
    ],
)
def test_a_place_for_another(quote, state):
    assert locate(quote, prepare(PAGE, "en"), "ja").marks.names is state


def test_what_stands_elsewhere_on_the_page_accuses_nobody_by_itself():
    page = "上海合作组织峰会开幕。" + "会议厅里座无虚席。代表们听取了报告。下午继续开会。" * 6 + "各方商定设立河流专家组，吸收观察员参加。"
    quote = "The parties agreed to set up a group of river experts under the Shanghai Cooperation Organization and to admit observers"
    assert locate(quote, prepare(page, "zh"), "en").marks.names is not MarkState.DIFFERS
    nowhere = page.replace("上海合作组织峰会开幕。", "")
    assert locate(quote, prepare(nowhere, "zh"), "en").marks.names is MarkState.DIFFERS

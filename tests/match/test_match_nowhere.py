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


def test_a_short_page_tells_nothing_of_what_it_does_not_name():
    page = "The next round of the fisheries talks will be held in June in the port. Both sides agreed."
    assert locate("漁業協議の次回会合は6月にハバロフスクの港で開かれる", prepare(page, "en"), "ja").marks.names is not MarkState.DIFFERS

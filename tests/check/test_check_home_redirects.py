"""The name of a house is no title of a source: at its home page, and where a page says that nothing is there."""

from __future__ import annotations

import pytest

from refcheck.check.places import is_name_of_house
from refcheck.match.titles import best_title
from refcheck.model import Agreement


@pytest.mark.parametrize(
    ("printed", "shown", "named"),
    [
        ("Северный порт. Обращение к жителям", "Северный порт", True),
        ("Statement of the Harbour Guild", "Harbour Guild", True),
        ("Statement of the Harbour Guild", "Statement of the Harbour Guild – News", False),
        ("冬の港の安全について", "冬の港の安全について", False),
        ("冬の港の安全について", "港湾協会", False),
    ],
)
def test_a_part_of_the_title_is_the_name_of_the_house(printed, shown, named):
    assert is_name_of_house(Agreement(title=0.9, title_printed=printed, title_page=shown)) is named


@pytest.mark.parametrize(("language", "agrees"), [("ja", False), ("zh", True)])
def test_titles_of_one_language_translate_nothing(language, agrees):
    _, likeness = best_title("海洋気象情報の利用について", ["海洋気象利用協会"], "ja", language)
    assert (likeness >= 0.75) is agrees

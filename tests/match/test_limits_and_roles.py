"""Limits that a rendering leaves out, and choices that it turns round."""

from __future__ import annotations

import pytest

from refcheck.match.content import content_of
from refcheck.match.limits import unlimited
from refcheck.match.preferred import turned_round

PAGES = {
    "ru": "Из двадцати школ уезда закрыты только семь, а часть учителей переведена в город.",
    "zh": "据我所知，部分渔船已经返港，修理费用最多十万元。",
    "ja": "申請した団体の大半が、事務所を除き、約30日で許可を得た。",
    "en": "At most 12 of the bridges, as far as we know, were repaired.",
}


@pytest.mark.parametrize(
    ("page", "said", "lang", "limited"),
    [
        ("ru", "Of the twenty schools of the county seven were closed.", "en", False),
        ("ru", "Of the twenty schools of the county only seven were closed, and some of the teachers moved to the city.", "en", True),
        ("ru", "県の20校のうち閉鎖されたのは7校にとどまり、教師の一部は市に移された。", "ja", True),
        ("zh", "Fishing boats have returned to port; the repairs cost 100,000 yuan.", "en", False),
        ("zh", "As far as I know, some fishing boats have returned to port; the repairs cost at most 100,000 yuan.", "en", True),
        ("ja", "The organisations that had applied were given their permits in 30 days.", "en", False),
        ("ja", "Most of the organisations that had applied, except offices, were given their permits in about 30 days.", "en", True),
        ("en", "12の橋が修理された。", "ja", False),
        ("en", "知る限り、修理された橋は多くて12である。", "ja", True),
    ],
)
def test_a_limit_is_kept_or_left_out(page: str, said: str, lang: str, *, limited: bool) -> None:
    found = unlimited(content_of(PAGES[page], page), content_of(said, lang))
    assert (found is None) is limited


@pytest.mark.parametrize(
    ("said", "lang", "page", "page_lang", "turned"),
    [
        (
            "門は閉めてあるが釘を打ったわけではなく、鍵は港に置かれている。",
            "ja",
            "Ворота закрыты, а не забиты гвоздями, и ключ лежит в порту.",
            "ru",
            False,
        ),
        ("The city needs teachers rather than buildings.", "en", "この都市に必要なのは建物よりも教師である。", "ja", False),
        ("The city needs buildings rather than teachers.", "en", "この都市に必要なのは建物よりも教師である。", "ja", True),
        ("Причиной была засуха, а не война.", "ru", "原因不是战争，而是干旱。", "zh", False),
        ("Причиной была война, а не засуха.", "ru", "原因不是战争，而是干旱。", "zh", True),
        ("原因は戦争ではなく旱魃であった。", "ja", "The cause was the drought, not the war.", "en", False),
        ("原因は旱魃ではなく戦争であった。", "ja", "The cause was the drought, not the war.", "en", True),
        (
            "Der Minister fürchtete nicht die Armee, sondern die Bauern.",
            "de",
            "The minister feared the army rather than the peasants.",
            "en",
            True,
        ),
        ("与其说这是条约，不如说是声明。", "zh", "It was less a treaty than a declaration.", "en", False),
    ],
)
def test_a_choice_is_kept_or_turned_round(said: str, lang: str, page: str, page_lang: str, *, turned: bool) -> None:
    found = turned_round(content_of(said, lang), content_of(page, page_lang))
    assert (found is not None) is turned

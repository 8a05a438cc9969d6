"""Compounds in katakana fall into their words; names stay whole."""

from __future__ import annotations

import pytest

from refcheck.match.content import content_of
from refcheck.match.katakana import parts


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("パリオリンピック", ("パリ", "オリンピック")),
        ("サッカーチーム", ("サッカー", "チーム")),
        ("グレンデールストリート", ("グレンデール", "ストリート")),
        ("ロックフェラー", ("ロックフェラー",)),
        ("アンダーソン", ("アンダーソン",)),
        ("ストックホルム", ("ストックホルム",)),
    ],
)
def test_a_compound_is_cut(run, expected):
    assert parts(run) == expected


def test_a_common_compound_is_no_name_and_an_unknown_head_is_one():
    units = content_of("サッカーチームとグレンデールストリート", "ja").units
    assert [u.word for u in units if u.proper] == ["グレンデール"]


def test_a_persons_name_is_none_in_small_letters():
    names = [u for u in content_of("the miller and the carter met Carter", "en").units if u.proper]
    assert len(names) == 1

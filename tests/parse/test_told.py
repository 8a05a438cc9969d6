"""Statements told in the forms that scholars use: floors of the passages that were worked on and of those that nobody looked at."""

from __future__ import annotations

import pytest
from told_cases import SETS, languages, score

pytestmark = pytest.mark.slow

# language → statements found at least, silent passages with one at most: of the odd half, which is only counted
COUNTED = {
    "first": {"de": (17, 1), "en": (17, 1), "fr": (14, 2), "ja": (26, 1), "ko": (21, 0), "ru": (15, 1), "zh": (21, 1)},
    "third": {"de": (8, 0), "en": (7, 0), "fr": (9, 0), "ja": (15, 1), "ko": (19, 0), "ru": (13, 0), "zh": (15, 1)},
    "second": {"de": (13, 0), "en": (9, 0), "fr": (13, 0), "ja": (9, 0), "ko": (15, 0), "ru": (11, 0), "zh": (16, 0)},
}


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("language", languages())
def test_passages_nobody_looked_at(language, which):
    counted = score(language, 1, which)
    found, false = COUNTED[which][language]
    assert counted.found >= found
    assert counted.false <= false


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("language", languages())
def test_passages_worked_on(language, which):
    seen = score(language, 0, which)
    assert seen.found >= {"first": 0.7, "second": 0.65, "third": 0.5}[which] * seen.wanted
    assert seen.false == 0

"""Statements told in the forms that scholars use: floors of the passages that were worked on and of those that nobody looked at."""

from __future__ import annotations

import pytest
from told_cases import languages, score

pytestmark = pytest.mark.slow

# language → statements found at least, silent passages with one at most: of the odd half, which is only counted
COUNTED = {"de": (16, 1), "en": (16, 1), "fr": (14, 2), "ja": (24, 1), "ko": (17, 0), "ru": (15, 1), "zh": (20, 1)}


@pytest.mark.parametrize("language", languages())
def test_passages_nobody_looked_at(language):
    counted = score(language, 1)
    found, false = COUNTED[language]
    assert counted.found >= found
    assert counted.false <= false


@pytest.mark.parametrize("language", languages())
def test_passages_worked_on(language):
    seen = score(language, 0)
    assert seen.found >= 0.7 * seen.wanted
    assert seen.false == 0

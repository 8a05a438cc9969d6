"""Expressions gathered by their beginnings match what they matched before."""

import random
import re

import pytest

from refcheck.lang.gathered import gathered

EXPRESSIONS = [
    "said|says|say|stated|states?|told|sagte|S",
    "минист(?:р|ерство)|минобороны|мин|президент",
    r"(?:ab|abc|a)d|ae?|a+b|[ab]c|\ba|(?i:x|Xy)|xz",
    "外務省|外務大臣|外相|外|防衛(?:省|大臣)|国防部",
    "(a)|ab|(?P<n>ac)|b",
    "",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_the_same_places_match(expression, flags):
    rng = random.Random(3)
    letters = "abcdexXyzsSaitoel 外務省大臣相国防部衛министро"
    before, after = re.compile(expression, flags), re.compile(gathered(expression), flags)
    for _ in range(300):
        text = "".join(rng.choices(letters, k=30)) + rng.choice(["said", "states", "министерство", "外務大臣", "abcd", "ac"])
        assert [m.span() for m in before.finditer(text)] == [m.span() for m in after.finditer(text)]

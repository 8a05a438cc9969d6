"""A look at the first letters loses no match of the expressions that languages report speech with."""

from __future__ import annotations

import re

import pytest
from test_parse_reported import rows

from refcheck.lang import LANGUAGES
from refcheck.lang.beginnings import begun

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("language", [x for x in LANGUAGES if x.speech.bare], ids=lambda x: x.code)
def test_the_same_is_found(language):
    text = "\n".join(sentence for sentence, _, _ in rows()[language.code])
    plain = re.compile(rf"(?<!\w)(?:{language.speech.bare})", re.IGNORECASE)
    looked = re.compile(rf"(?<!\w)(?:{begun(language.speech.bare)})", re.IGNORECASE)
    found = [(m.span(), m.lastgroup) for m in plain.finditer(text)]
    assert found
    assert [(m.span(), m.lastgroup) for m in looked.finditer(text)] == found


def test_what_cannot_be_told_is_tried_everywhere():
    assert begun(r"\w+ing") == r"\w+ing"
    assert begun(r"(?:ab|cd)?x") != r"(?:ab|cd)?x"
    assert re.search(rf"(?:{begun('said|told|[Aa]sked')})", "SAID", re.IGNORECASE)

"""Whom a pronoun cannot mean, and who spoke too far from a passage."""

from __future__ import annotations

import pytest

from refcheck.match import locate, prepare
from refcheck.model import MarkState
from refcheck.parse.voices import voices

pytestmark = pytest.mark.slow  # a long page

PAGE = """The harbour is quarrelling again
By Edwin Thorley
The breakwater was built by people who had never seen the bay.
A second one would only move the sand to the next village.
Clara Mendham has led the harbour board for six years.
"We dredge more mud than we land fish," she said.
The skipper Ronald Askew, who sails from the old quay, is of another mind.
"Nobody asked the people who know the current," he said.
"""


@pytest.mark.parametrize(
    ("speaker", "said", "state"),
    [
        ("Clara Mendham", "We dredge more mud than we land fish", MarkState.AGREES),
        ("Ronald Askew", "We dredge more mud than we land fish", MarkState.DIFFERS),
        ("Ronald Askew", "Nobody asked the people who know the current", MarkState.AGREES),
        ("Clara Mendham", "Nobody asked the people who know the current", MarkState.DIFFERS),
    ],
)
def test_a_pronoun_means_who_was_named_before_it(speaker: str, said: str, state: MarkState) -> None:
    prepared = prepare(PAGE, "en", lambda _: voices(PAGE, "en"))
    assert locate(said, prepared, "en", speaker=speaker).marks.speaker is state

"""Where English told words begin and end, and words that only look as if something were told. All invented."""

from __future__ import annotations

import pytest
from test_told_english import read_of

from refcheck.model import QuotationKind

pytestmark = pytest.mark.slow  # the expressions of a language take seconds to compile

# passage with its mark; the told words
WHOLE = [
    # a participle before its noun is no verb of saying
    ("She spoke of the barge. The envoy recalled a letter from the pilots, about a dyke whose predicted life span had run out.[^1]", "a letter from the pilots, about a dyke whose predicted life span had run out"),
    ("“Prices come first,” said Rosa Blum, before turning to the plans of her ministry for the year: Oslo would open the proposed shelter in June.[^1]", "Oslo would open the proposed shelter in June"),
    ("The sluices, Tom Reck undertook, would be opened so that the widely feared flood could pass.[^1]", "The sluices would be opened so that the widely feared flood could pass"),
    # an attribution at the head without a comma, with a tense of its own, or in a relative clause
    ("Ida Moss spoke next. By her count the share of leaking barrels has been cut to three per cent.[^1]", "the share of leaking barrels has been cut to three per cent"),
    ("Ida Moss spoke next. By her account, it was Riga that had suggested a joint audit of the books.[^1]", "it was Riga that had suggested a joint audit of the books"),
    ("Consul Odd Lie explained the last sale of lighthouses, which, he noted, the navy had refused to him in writing.[^1]", "the last sale of lighthouses, which the navy had refused to him in writing"),
    ("The fresco, as Ida Moss is able to show, was painted over in 1911.[^1]", "The fresco was painted over in 1911"),
    ("About half of the pumps, Ida Moss pointed out, are bought abroad.[^1]", "About half of the pumps are bought abroad"),
    # nobody or a body tells it in the passive
    ("It was admitted on behalf of the harbour board that no berth had been dredged since May.[^1]", "no berth had been dredged since May"),
    ("In the evening, it was announced, the palace had summoned the guards of both gates to hand in their keys.[^1]", "In the evening the palace had summoned the guards of both gates to hand in their keys"),
    ("The Harbour Board used the occasion to make known that its tugs would be sold.[^1]", "its tugs would be sold"),
    # the speaker goes on, the clause does not
    ("Ida Moss argues that quotas help only small fleets and admits that small fleets are few.[^1]", "quotas help only small fleets"),
    ("Ida Moss argues that quotas help only small fleets and admits that small fleets are few.[^1]", "small fleets are few"),
    ("The forecast of the board’s own divers that the wreck would break up within a year was never printed.[^1]", "the wreck would break up within a year"),
    # a clause that stays open at a comma
    ("The tug, Odd Lie said, had kept “a mile off”; and although Oslo owed no notice, it had, as a courtesy, informed the pilots by cable.[^1]", "although Oslo owed no notice, it had, as a courtesy, informed the pilots by cable"),
    ("Odd Lie said in March that tugs from Riga would be kept out until the inquiry was over, while those from Oslo would go on using the lock.[^1]", "tugs from Riga would be kept out until the inquiry was over, while those from Oslo would go on using the lock"),
    ("Odd Lie said that the lock would close, while Ida Moss insisted that it would stay open.[^1]", "the lock would close"),
    # the source cited last, no comma behind it
    ("Ida Moss spoke next. According to the same report two tugs turned back to Riga for want of a pilot.[^1]", "two tugs turned back to Riga for want of a pilot"),
    ("Of the fee, Odd Lie declared that Oslo was willing to pay.[^1]", "Oslo was willing to pay"),
    ("The delay, Odd Lie said, had been “cut to a week,” and he gave way on the crew as well: Oslo, by his account, agrees to their being heard at sea.[^1]", "Oslo agrees to their being heard at sea"),
]  # fmt: skip

SILENT = [
    "Whether promises made to lodgers fare any better is the question here.[^1]",
    "The guild has lived for a century on charters that towns may or may not care to read out.[^1]",
    "The theme of a long report that Ida Moss sent to a weekly is the ferry.[^1]",
    "To anyone who suspects that the ferry is too slow, the timetable gives an answer.[^1]",
    "Nothing in the ledger suggests that the clerks had been paid twice.[^1]",
    "Not every guest was convinced that there had been much to celebrate.[^1]",
    "The order was read in more than one port as an invitation to smuggle.[^1]",
    "What they wrote reveals more about the fears of the crew than the letters do.[^1]",
    "In May three boards had told their members what a torn net can and cannot mean.[^1]",
    "This report asks what the two boards had in mind when they met.[^1]",
    "This essay listens to the pilots. It argues that the channel has been dredged too often.[^1]",
]


def test_told_words_are_whole() -> None:
    found = read_of([passage for passage, _ in WHOLE])
    wrong = [(told, [q.text for q in mine]) for (_, told), mine in zip(WHOLE, found, strict=True) if told not in [q.text for q in mine]]
    assert wrong == []


@pytest.mark.parametrize("passage", SILENT)
def test_nothing_is_told(passage: str) -> None:
    assert [q.text for q in read_of([passage])[0] if q.kind is not QuotationKind.FACT] == []

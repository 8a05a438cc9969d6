"""English sentences that tell what somebody said: how far the words go, and who speaks. All invented."""

from __future__ import annotations

import pytest

from refcheck.model import Quotation
from refcheck.parse import parse
from refcheck.read import read_bytes

# passage with its mark; told words; speaker
TOLD = [
    # an attribution inside or behind the words
    ("The new quay, the ministry went on, would take forty ships.[^1]", "The new quay would take forty ships", "ministry"),
    ("No clerk, the vice-mayor assured the deputies, would lose his post.[^1]", "No clerk would lose his post", "vice-mayor"),
    ("The wells had run dry, a registrar later told the inquiry.[^1]", "The wells had run dry", "registrar"),
    ("The pact would be signed in May, promised Lena Vogt, who heads the mission.[^1]", "The pact would be signed in May", "Lena Vogt"),
    ("Some 900 barges were lost, by the count of Mirko Stanek, who owns two.[^1]", "Some 900 barges were lost", "Mirko Stanek"),
    ("In the telling of the agency’s director, Paula Reis, the pile had been shut down.[^1]", "the pile had been shut down", "Paula Reis"),
    ("According to the Grain Office, whose figures nobody disputes, prices doubled in a week.[^1]", "prices doubled in a week", "Grain Office"),
    ("No box had been opened, insisted Captain Noor Aziz, adding that the seals were intact.[^1]", "No box had been opened", "Noor Aziz"),
    # two statements in a sentence
    ("The crop had failed, Governor Tomas Reyes reported; the reserve would last until April.[^1]", "the reserve would last until April", "Tomas Reyes"),
    ("The Harbour Board put the fleet at 210 boats; skippers swore there was three times as much.[^1]", "there was three times as much", "skippers"),
    ("Ambassador Helga Moe conceded that the talks had failed, but waved away the idea that Oslo would leave.[^1]", "the talks had failed", "Helga Moe"),
    # refusals, tones, documents that have somebody do something, nouns of saying
    ("Asked about the leak, Colonel Idris Madan would not be drawn on whether the files had been copied.[^1]", "whether the files had been copied", "Idris Madan"),
    ("On one point Minister Edvard Holm was unbending: no inspector would set foot on the base.[^1]", "no inspector would set foot on the base", "Edvard Holm"),
    ("The communiqué has the two sides agree to open three crossings.[^1]", "the two sides agree to open three crossings", "communiqué"),
    ("The opposition’s answer came at once: the cabinet had lied about the stocks.[^1]", "the cabinet had lied about the stocks", "opposition"),
    ("The actuaries’ warning that the fund would run dry went unheeded.[^1]", "the fund would run dry", "actuaries"),
    ("The matter was settled by the secretariat, in whose view a torn glove counts as an accident.[^1]", "a torn glove counts as an accident", "secretariat"),
    ("Petra Lund recalled that the ship had been sold twice.[^1]", "the ship had been sold twice", "Petra Lund"),
    # whose name is the subject
    ("Colonel Bo Lim of the Joint Staff Office reported that six aircraft had turned back.[^1]", "six aircraft had turned back", "Bo Lim"),
    ("His colleague Rothe, who speaks for the chancellor, disclosed that they had met on Monday.[^1]", "they had met on Monday", "Rothe"),
    ("The head nurse, Suli, grumbled that the fridge remains the old one.[^1]", "the fridge remains the old one", "Suli"),
    ("Anna Bell spoke first. Her complaint was about conduct: “a guest should knock before he enters the house.”[^1]", "a guest should knock before he enters the house", "Anna Bell"),
    ("The ministry has moved. Minister Ruta Bals is abroad. The tender, the ministry said, would be opened again.[^1]", "The tender would be opened again", "ministry"),
]  # fmt: skip

SILENT = [
    "The second part argues that the reform came too late.[^1]",
    "No study has yet asked how parish nurses were paid.[^1]",
    "None of them denied that somebody should be told.[^1]",
    "They are promises that have not yet learned to walk.[^1]",
]


def read_of(passages: list[str]) -> list[list[Quotation]]:
    """The statements of each passage."""
    lead = "This section is on the history of the matter.\n\n" * 3
    body = "\n\n".join(p.replace("[^1]", f"[^{n}]") for n, p in enumerate(passages, 1))
    notes = "".join(f"[^{n}]: https://example.org/{n}\n" for n in range(1, len(passages) + 1))
    found = parse(read_bytes(f"{lead}{body}\n\n{notes}".encode(), "paper.md")).quotations
    return [[q for q in found if q.note == str(n)] for n in range(1, len(passages) + 1)]


def test_what_is_told_and_by_whom() -> None:
    found = read_of([passage for passage, _, _ in TOLD])
    wrong = [
        (told, speaker, [(q.text, q.speaker) for q in mine])
        for (_, told, speaker), mine in zip(TOLD, found, strict=True)
        if (told, speaker) not in [(q.text, q.speaker) for q in mine]
    ]
    assert wrong == []


@pytest.mark.parametrize("passage", SILENT)
def test_nobody_is_told_to_have_said_it(passage: str) -> None:
    assert read_of([passage]) == [[]]

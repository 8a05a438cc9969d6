"""German sentences, written for this test, that are told by their mood among told ones, and those in which the author only imagines something."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of the language take seconds to compile

_LEAD = "Dieser Abschnitt gilt der Geschichte der Frage.\n\n"
_SAID = "»Wir haben die Werften im Norden alle besucht«, sagte die Ministerin Karla Voss."
_AHEAD = "Im Herbst, kündigte sie an, werde man das nächste Dock öffnen.[^2]"
_NOTES = "".join(f"\n\n[^{n}]: https://example.org/{n}" for n in range(1, 4))


def _read(passage: str) -> list[tuple[str, str | None, str | None]]:
    return [(q.text, q.speaker, q.note) for q in parse(read_bytes((_LEAD * 3 + passage + _NOTES + "\n").encode(), "paper.md")).quotations]


TOLD = [
    "Klagen der Nachbarn lägen aus keinem der Orte vor.",
    "Beide Länder hätten beschlossen, ein Lager in Kiel zu bauen.",
    "Die Lotsen kämen mit den Booten bis März aus.",
    "Den Reedern böten die Werften feste Preise an.",
    "Die Docks stünden seit dem Frühjahr unter Aufsicht.",
]
BETWEEN = ["Einen Plan für den Winter gäbe es noch nicht.", "Das Dock in Kiel bliebe bis März geschlossen."]
IMAGINED = [
    "Deutlicher könnten die Gegensätze nicht sein.",
    "Vor zehn Jahren wären solche Sätze noch undenkbar gewesen.",
    "Andere Minister hätten an dieser Stelle lieber geschwiegen.",
    "Die Kosten wären leicht zu prüfen gewesen.",
    "Es käme einem Verzicht auf die Aufsicht gleich.",
    "Der Hafen stünde heute leer, gäbe es die Zulage nicht.",
    "Ohne die Zulage gäbe es in der Stadt keinen Hafen.",
    "Damit bliebe für die Werften alles beim Alten.",
    "Die Lotsen hätten früher gehört werden müssen.",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_told_between_told_sentences_or_before_its_own_mark(sentence: str) -> None:
    assert (sentence[:-1], "Karla Voss", "2") in _read(f"{_SAID} {sentence} {_AHEAD}")
    assert (sentence[:-1], "Karla Voss", "3") in _read(f"{_SAID}[^1] {sentence}[^3] {_AHEAD}")
    alone = _read(f"Die Werften des Nordens liegen weit auseinander. {sentence}[^1]")
    assert all(text != sentence[:-1] for text, _, _ in alone)


@pytest.mark.parametrize("sentence", BETWEEN)
def test_the_singular_is_told_between_told_sentences_alone(sentence: str) -> None:
    assert (sentence[:-1], "Karla Voss", "2") in _read(f"{_SAID} {sentence} {_AHEAD}")
    assert all(text != sentence[:-1] for text, _, _ in _read(f"{_SAID}[^1] {sentence}[^3] {_AHEAD}"))


@pytest.mark.parametrize("sentence", IMAGINED)
def test_what_is_only_imagined_is_the_authors(sentence: str) -> None:
    for passage in (f"{_SAID} {sentence} {_AHEAD}", f"{_SAID}[^1] {sentence}[^3] {_AHEAD}"):
        assert all(text != sentence[:-1] for text, _, _ in _read(passage))


def test_told_before_quoted_words_of_the_same_sentence() -> None:
    passage = "Zehn Werften habe das Amt befragt, deren Docks voll gewesen seien; im Übrigen sei, so Voss, »eine Öffnung im Winter vorgesehen«.[^1]"
    assert ("Zehn Werften habe das Amt befragt, deren Docks voll gewesen seien", "Karla Voss", "1") in _read(f"{_SAID} {passage}")


# a passage, told words, who tells them
SAYING = [
    ("Karla Voss schlug vor, in Kiel und Stade gemeinsame Docks zu errichten.[^1]", "in Kiel und Stade gemeinsame Docks zu errichten", "Karla Voss"),
    ("Karla Voss schlug vor, dass beide Länder die Docks gemeinsam betreiben.[^1]", "beide Länder die Docks gemeinsam betreiben", "Karla Voss"),
    ("Karla Voss warb dafür, die Docks im Winter zu öffnen.[^1]", "die Docks im Winter zu öffnen", "Karla Voss"),
    ("Karla Voss erklärte, die Werften schlügen sich besser als gedacht.[^1]", "die Werften schlügen sich besser als gedacht", "Karla Voss"),
    ("»Wer ein Dock betreibt, der zählt die Tage«, eröffnete Karla Voss ihren Vortrag.[^1]", "Wer ein Dock betreibt, der zählt die Tage", "Karla Voss"),
    ("»Wer ein Dock betreibt, der zählt die Tage«, lachte der Lotse Jan Kolk.[^1]", "Wer ein Dock betreibt, der zählt die Tage", "Jan Kolk"),
    ("In der Kantine hieß die Sache bald »Dockfieber« (доковая лихорадка).[^1]", "Dockfieber", None),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "words", "speaker"), SAYING)
def test_who_says_it(passage: str, words: str, speaker: str | None) -> None:
    assert (words, speaker, "1") in _read(passage)


def test_how_well_is_no_attribution() -> None:
    assert _read("Bemerkenswert ist, wie gut sich die Reden vertrugen: Niemand widersprach, weil niemand etwas behauptet hatte.[^1]") == []


@pytest.mark.parametrize(
    ("last", "note"),
    [
        ("Ein offener Brief der Lotsen ist heute nicht mehr zu lesen.", "1"),
        ("Was den Brief der Lotsen betrifft, so führt seine Adresse auf die Startseite.", "1"),
        ("Der Brief der Lotsen trägt das Datum des Vortages.", "2"),
    ],
)
def test_a_source_told_to_be_gone_answers_for_nothing_before_it(last: str, note: str) -> None:
    passage = f"»Die Boote liegen fest, und niemand zählt sie«, sagte Jan Kolk.[^1] Der Winter war lang. Karla Voss zog Bilanz: »Wir haben die Werften alle besucht.« {last}[^2]"
    assert ("Wir haben die Werften alle besucht", "Karla Voss", note) in _read(passage)

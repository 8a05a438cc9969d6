"""Where French and German told words begin and end, in sentences written for this test."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of a language take seconds to compile

_LEADS = {"fr": "Cette section porte sur l’histoire de la question.", "de": "Dieser Abschnitt gilt der Geschichte der Frage."}

# language, sentence, the whole of its told statements
CUT = [
    # the speaker behind his verb, something else before it
    ("de", "Gestern forderte der Minister mehr Geld für die Häfen an der Küste.", ["mehr Geld für die Häfen an der Küste"]),
    ("de", "In Kiel warnte die Ministerin vor einer Eskalation im Sund.", ["vor einer Eskalation im Sund"]),
    ("de", "Nach dem Treffen kritisierte Botschafter Jens Rohde die Haltung der Nachbarn.", ["die Haltung der Nachbarn"]),
    ("de", "In der Anhörung räumte der Minister ein, die Zahlen seien falsch gewesen.", ["die Zahlen seien falsch gewesen"]),
    ("de", "Das Abkommen hält sie für einen schweren Fehler.", []),
    ("de", "Sie verwies auf die Kosten: Allein der Umbau koste 40 Millionen Euro.", ["Allein der Umbau koste 40 Millionen Euro"]),
    # a predicate has what stands before it
    ("de", "Einen Plan, dass die Werft verkauft werde, gebe es nicht.", ["Einen Plan, dass die Werft verkauft werde, gebe es nicht"]),
    ("de", "Mit dem Bau der Schleuse, das bestätigte der Amtsleiter Rolf Benz, werde im Mai begonnen.", ["Mit dem Bau der Schleuse werde im Mai begonnen"]),
    ("de", "Man werde, teilte das Amt mit, die Sache im Herbst prüfen.", ["Man werde die Sache im Herbst prüfen"]),
    # a second verb of the same speaker
    ("de", "Rolf Benz räumte ein, die Boote seien zu spät gekommen, und kündigte eine Untersuchung an.", ["die Boote seien zu spät gekommen"]),
    ("de", "Das Amt bestätigt, dass von elf Kränen vier stillstehen, gibt die Schuld aber dem Hersteller.", ["von elf Kränen vier stillstehen"]),
    ("de", "Der Direktor bezeichnete die Vorwürfe als haltlos und sprach von einer Kampagne.", ["die Vorwürfe als haltlos"]),
    ("fr", "La commission estime que les travaux sont inutiles, et recommande une enquête.", ["les travaux sont inutiles"]),
    ("fr", "Le capitaine admet s’être trompé de cap ce jour-là, mais rejette toute faute.", ["s’être trompé de cap ce jour-là"]),
    # an attribution that belongs to what follows alone
    ("de", "Die Sache ist nicht erledigt, denn nach Angaben des Amtes fehlen noch zwölf Boote.", ["fehlen noch zwölf Boote"]),
    ("fr", "La route est rouverte, puisque, d’après la préfecture, les travaux ont pris fin en mars.", ["les travaux ont pris fin en mars"]),
    # the author's remark, and whom the speaker's relative clause is on
    ("de", "Am Ende, so der Bericht, waren von 300 Booten nur 17 seetüchtig, was die Regierung bis heute verschweigt.", ["Am Ende waren von 300 Booten nur 17 seetüchtig"]),
    ("fr", "En huit jours, selon le maire, le port a reçu 40 plaintes, ce qui en dit long sur l’humeur des quais.", ["En huit jours le port a reçu 40 plaintes"]),
    ("fr", "La digue tiendra dix ans, assure Denis Quéré, qui dirige le port depuis 2011.", ["La digue tiendra dix ans"]),
    ("fr", "Le port n’a plus de grue, rappelle la directrice Maud Salin, pour qui la ville a été abandonnée.", ["Le port n’a plus de grue", "la ville a été abandonnée"]),
    # the predicate of a noun of saying, the main clause behind a relative one
    ("fr", "L’idée que la digue aurait cédé par malveillance vient de l’ingénieur Paul Maral.", ["la digue aurait cédé par malveillance"]),
    ("fr", "Sous prétexte que la digue était neuve, le préfet a refusé de la rouvrir.", ["la digue était neuve"]),
    ("fr", "La ministre, qui tient le traité pour mort, n’a pas répondu aux journalistes.", ["le traité pour mort"]),
    # nouns that look like verbs
    ("fr", "Le parquet cite des tonnes de laiton que les transporteurs faisaient passer pour de la ferraille.", []),
    ("fr", "Le chiffre que donne le ministère dans sa note est contesté.", []),
    ("fr", "Parmi les motifs qu’il invoque figure la sécurité des pêcheurs.", []),
    # the first words
    ("fr", "Le maire fait état de dix navires bloqués dans la rade.", ["dix navires bloqués dans la rade"]),
    ("fr", "Le gouvernement se dit prêt à négocier sur les quotas.", ["prêt à négocier sur les quotas"]),
    # what is denied is told with the verb that denies it
    ("de", "Im Ausschuss wies die Staatssekretärin den Vorwurf zurück, die Behörde habe geschlafen.", ["wies die Staatssekretärin den Vorwurf zurück, die Behörde habe geschlafen"]),
    ("de", "Rolf Benz schloss aus, dass die Werft vor dem Winter verkauft werde.", ["schloss aus, dass die Werft vor dem Winter verkauft werde"]),
    ("de", "Die Ministerin glaubt nicht, dass der Hafen vor dem Winter öffnet.", ["glaubt nicht, dass der Hafen vor dem Winter öffnet"]),
    ("de", "Die Ministerin betonte nicht nur einmal, dass der Hafen vor dem Winter öffnet.", ["der Hafen vor dem Winter öffnet"]),
    # what was asked, and not said
    ("de", "Gefragt, wer die Kosten der Schleuse trage, verwies der Sprecher auf den Bund.", []),
    ("de", "Später stellte sich heraus, dass die Karten gefälscht waren.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "told"), CUT)
def test_told_words_begin_and_end_where_the_speaker_does(language: str, sentence: str, told: list[str]) -> None:
    body = f"{_LEADS[language]}\n\n" * 3 + f"{sentence[:-1]}.[^1]\n\n[^1]: https://example.org/1\n"
    quotations = parse(read_bytes(body.encode(), "paper.md")).quotations
    assert [q.text for q in quotations if q.kind.value == "reported"] == told


# sentences, who tells the last statement
WHO = [
    ("Ministerin Karla Voss besuchte die Werft und bezifferte den Schaden auf „vierzig Millionen Euro und mehr“.", "Karla Voss"),
    ("Rolf Benz bestritt einen Fehler. Der Erste Offizier Ole Hansen sprach von „drei verlorenen Stunden im Sund“.", "Ole Hansen"),
    ("Rolf Benz leitet die Werft. Demselben Bericht zufolge standen „elf von zwölf Kränen der Werft still“.", None),
]


@pytest.mark.parametrize(("sentences", "speaker"), WHO)
def test_who_tells_it_in_german(sentences: str, speaker: str | None) -> None:
    body = f"{_LEADS['de']}\n\n" * 3 + f"{sentences[:-1]}.[^1]\n\n[^1]: https://example.org/1\n"
    assert parse(read_bytes(body.encode(), "paper.md")).quotations[-1].speaker == speaker


def test_a_second_verb_has_the_same_speaker() -> None:
    sentence = "L’armateur déplore l’abandon complet du chantier et réclame un moratoire sur les ventes"
    body = f"{_LEADS['fr']}\n\n" * 3 + f"{sentence}.[^1]\n\n[^1]: https://example.org/1\n"
    quotations = parse(read_bytes(body.encode(), "paper.md")).quotations
    assert [(q.text, q.speaker) for q in quotations] == [
        ("l’abandon complet du chantier", "armateur"),
        ("un moratoire sur les ventes", "armateur"),
    ]

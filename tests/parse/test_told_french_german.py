"""What French and German sentences, written for this test, give to whom; and sentences in which nobody is told to have said anything."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of two languages take seconds to compile

_LEADS = {"fr": "Cette section porte sur l’histoire de la question.", "de": "Dieser Abschnitt gilt der Geschichte der Frage."}

# language, passage, told words, speaker
TOLD = [
    # a verb of saying behind the words, its subject behind it
    ("fr", "« Le barrage fuit depuis le premier jour », glisse un ingénieur de la régie, Paul Estève.[^1]", "Le barrage fuit depuis", "Paul Estève"),
    ("fr", "Les stocks seraient épuisés en six ans, estime l’Institut des pêches de Morlon.[^1]", "Les stocks seraient épuisés en six ans", "Institut"),
    ("fr", "« Nous n’avons pas de plan B », confesse-t-on au ministère des Transports.[^1]", "Nous n’avons pas", "ministère des Transports"),
    ("fr", "Les mineurs, assure Farid Belkacem, porte-parole du comité, n’ont touché que la moitié de leur solde.[^1]", "Les mineurs n’ont", "Farid"),
    # the same inside the marks, between commas
    ("fr", "« Un quai, plaide la maire Odile Sarn, n’a jamais fait un port », lit-on dans le journal.[^1]", "Un quai, n’a jamais fait un port", "Odile Sarn"),
    ("fr", "« Quand la drague est venue, raconte le chef du port, Marc Duroy, personne n’a demandé notre avis ».[^1]", "Quand la drague est venue, personne", "Marc Duroy"),
    # what belongs to a name is not who speaks; an office set apart by commas
    ("fr", "Mona Sellier, du Centre de la mer Boréale, récuse le mot : « Il n’y a pas de course, il y a des attentes ».[^1]", "Il n’y", "Mona Sellier"),
    ("fr", "Le ministre du Travail, Vallin, a fait savoir que la prime serait doublée dès le printemps.[^1]", "la prime serait doublée", "Vallin"),
    ("fr", "M. Isnard a déclaré que « la rade ne vaut rien sans ses pilotes ».[^1]", "la rade ne vaut", "Isnard"),
    # what stands for the speaker named before
    ("fr", "« La taxe est prête », a dit Léna Corvo. À l’en croire, les ports recevront la moitié des recettes.[^1]", "les ports recevront", "Léna Corvo"),
    ("fr", "« La taxe est prête », a dit Léna Corvo. D’après cette juriste, les ports recevront la moitié.[^1]", "les ports recevront", "Léna Corvo"),
    ("fr", "« La taxe est prête », a dit Léna Corvo. Sa conclusion est sans appel : « Le reste est affaire de patience ».[^1]", "Le reste est", "Léna Corvo"),
    ("fr", "Un laboratoire privé a refait le compte : selon lui, « chaque tonne coûte deux jours de salaire ».[^1]", "chaque tonne", "laboratoire"),
    # passives and nouns of saying
    ("fr", "Il a été établi par la Cour des comptes que trois ponts sur dix n’avaient pas été visités.[^1]", "trois ponts", "Cour des comptes"),
    ("fr", "Le chantier est présenté par le consortium Albora comme le plus vaste de la décennie.[^1]", "le plus vaste", "Albora"),
    ("fr", "La mise en garde de l’amirale Jeanne Kersaint selon laquelle la rade se comble est restée sans écho.[^1]", "la rade se comble", "Kersaint"),
    ("fr", "On lit dans le relevé du conseil que les greniers resteront ouverts jusqu’aux moissons.[^1]", "les greniers resteront", "relevé du conseil"),
    # a paper that announces what the next sentence tells
    ("fr", "Le Courrier de Varne consacra sa une au scandale. Le maire avait vendu les cloches sans consulter personne.[^1]", "Le maire avait", "Courrier"),
    ("de", "Rolf Benz, der dort die Gewerkschaft führt, spottete: „Der Ofen ist heiß, die Akten sind heißer“.[^1]", "Der Ofen ist", "Rolf Benz"),
    ("de", "Noch schärfer urteilte die „Küstenpost“: Das Abkommen verschenke die Sandbänke.[^1]", "Das Abkommen verschenke", "Küstenpost"),
    ("de", "„Zweimal haben wir das Kabel erwischt“, vertraute der Fischer Jan Kolk einem Reporter an.[^1]", "Zweimal haben wir", "Jan Kolk"),
    ("de", "Die Kosten, so der Sprecher der Reederei, Tim Harders, hätten sich binnen eines Jahres verdoppelt.[^1]", "Die Kosten hätten", "Tim Harders"),
    ("de", "Das Amt sagte zu, die Deiche zu prüfen, schränkte aber ein, dass die Mittel dafür noch fehlten.[^1]", "die Mittel dafür", "Amt"),
    ("de", "Der „Strandbote“ zitierte einen Beamten der Wasserpolizei mit den Worten, man habe „niemanden im Dienst gehabt“.[^1]", "niemanden", "Beamten"),
]  # fmt: skip

SILENT = [
    ("fr", "Les pages qui suivent ne cherchent pas à refaire le compte des aides versées aux ports.[^1]"),
    ("fr", "Faut-il en conclure que la dette du port est un faux problème ?[^1]"),
    ("fr", "Les « ports francs du nord », que la presse promet depuis dix ans, attendront donc un acheteur.[^1]"),
    ("fr", "La carte montre que les villages bordent tous la côte.[^1]"),
    ("fr", "Cela vaut pour l’uranium, que les paquets européens ont laissé de côté.[^1]"),
]


def _read(language: str, passage: str) -> list[tuple[str, str | None, str | None]]:
    text = f"{_LEADS[language]}\n\n" * 3 + f"{passage}\n\n[^1]: https://example.org/1\n[^2]: https://example.org/2\n"
    return [(q.text, q.speaker, q.note) for q in parse(read_bytes(text.encode(), "paper.md")).quotations]


@pytest.mark.parametrize(("language", "passage", "words", "speaker"), TOLD, ids=[p[:40] for _, p, _, _ in TOLD])
def test_told_words_and_speaker(language: str, passage: str, words: str, speaker: str) -> None:
    found = _read(language, passage)
    assert any(text.startswith(words) and speaker.casefold() in (who or "").casefold() for text, who, _ in found), found


@pytest.mark.parametrize(("language", "passage"), SILENT, ids=[p[:40] for _, p in SILENT])
def test_nothing_told(language: str, passage: str) -> None:
    assert _read(language, passage) == []


def test_quotation_set_apart_has_the_mark_below_it() -> None:
    """Neither it nor what leads to it has a mark: the next one, soon below it, answers; one far below does not."""
    passage = (
        "Restait au délégué, M. Hamon, à poser la question. On la citera sans coupe :\n\n"
        "> Parler de grues avant de savoir qui paiera ces gens-là, c’est mettre la charrue devant les bœufs.\n\n"
    )
    near = passage + "Le dernier mot revint au jury. Il l’emporta en ces termes : « Que l’on nous présente d’abord les comptes ».[^1]"
    far = passage + "La rade est vaste. Elle est profonde. Le vent y souffle. L’hiver, elle gèle un peu.[^1]"
    quoted = {text[:6]: (who, note) for text, who, note in _read("fr", near)}
    assert quoted["Parler"] == ("Hamon", "1")
    assert [note for text, _, note in _read("fr", far) if text.startswith("Parler")] == [None]

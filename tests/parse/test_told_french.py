"""French sentences, written for this test, with a second verb, a clause at their head or another speaker; and notes that say which view a work stands for."""

from __future__ import annotations

import pytest

from refcheck.model import Paper
from refcheck.parse import parse
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow

_LEAD = "Cette section porte sur l’histoire de la question.\n\n" * 3

# passage, told words, their speaker
TOLD = [
    # a told clause, and a second verb whose words are quoted
    ("Le préfet Luc Ferrand affirma qu’aucune vanne n’avait cédé et estima le coût à « douze millions, guère davantage ».[^1]", "aucune vanne n’avait cédé", "Ferrand"),
    ("Le préfet Luc Ferrand assura que rien ne manquait et chiffra ce que la crue avait pris à « deux hivers de sel ».[^1]", "rien ne manquait", "Ferrand"),
    ("Le préfet Luc Ferrand nia que le pont fût fermé et qualifia la plainte de « bruit de comptoir ».[^1]", "nia que le pont fût fermé", "Ferrand"),
    ("Irène Castel a déploré que le juge n’ait pas répondu et réclamé « une date, une seule ».[^1]", "une date, une seule", "Irène Castel"),
    # a quotation behind its mark, which closes by its own stop
    ("Luc Ferrand a parlé.[^1] Irène Castel voit plus loin : « Un quai repeint perd sa couleur. » Elle n’a jamais prononcé le mot qu’on lui prête.", "Un quai repeint perd sa couleur", "Castel"),
    ("« La rade est vide », dit Irène Castel.[^1] « Il fallait murer. » Elle n’en dit pas plus.", "Il fallait murer", "Castel"),
    # a clause at the head of the sentence: who tells it stands behind it
    ("Tout en reconnaissant que les digues étaient vieilles, le maire, Paul Anzieu, promit qu’elles tiendraient.[^1]", "les digues étaient vieilles", "Anzieu"),
    ("Après avoir rappelé que la ville n’avait rien reçu, l’adjointe Marthe Louvel demanda que l’on rouvre le dossier.[^1]", "la ville n’avait rien reçu", "Louvel"),
    ("Sans préciser que la vente était conclue, l’intendant Rémi Clavel annonça une hausse des loyers dès l’automne.[^1]", "la vente était conclue", "Clavel"),
    # another speaker, or another's consent, in the same sentence
    ("Le ministre assura que la liste serait publiée, tandis que son adjoint, Karim Sadon, laissait entendre qu’elle manquait encore.[^1]", "la liste serait publiée", "ministre"),
    ("Le ministre assura que la liste serait publiée, tandis que son adjoint, Karim Sadon, laissait entendre qu’elle manquait encore.[^1]", "elle manquait encore", "Sadon"),
    ("Jean Daumont fait remarquer que les plans datent de 1911, et Ravel en convient.[^1]", "les plans datent de 1911", "Daumont"),
    # an attribution within what a colon opens; a name with its title behind an office
    ("Claude Rabut ne se dit pas surpris : il avait prévu, affirme-t-il, que le puits serait noyé.[^1]", "il avait prévu que le puits serait noyé", "Rabut"),
    ("La commune n’avait pas de quoi bâtir plus haut, plaida son notaire, Me Garrigue.[^1]", "La commune n’avait pas de quoi bâtir plus haut", "Garrigue"),
    # what somebody does not say, or is ready to do
    ("Denis Couturier refuse de dire si la compagnie a perdu de l’argent.[^1]", "refuse de dire si la compagnie a perdu de l’argent", "Couturier"),
    ("Anne Corbelle n’a pas voulu dire combien de mineurs seraient repris.[^1]", "n’a pas voulu dire combien de mineurs seraient repris", "Corbelle"),
    ("Denis Couturier s’est dit disposé à rouvrir la galerie haute.[^1]", "disposé à rouvrir la galerie haute", "Couturier"),
    # what is denied keeps its verb, but where that is denied in turn; an infinitive keeps its negation
    ("Luc Ferrand conteste que la digue ait été mal bâtie.[^1]", "conteste que la digue ait été mal bâtie", "Ferrand"),
    ("Luc Ferrand n’a jamais nié que la digue ait cédé.[^1]", "la digue ait cédé", "Ferrand"),
    ("Luc Ferrand s’oppose à ce que la route soit détournée.[^1]", "s’oppose à ce que la route soit détournée", "Ferrand"),
    ("Luc Ferrand affirme n’avoir jamais vu la lettre du conseil.[^1]", "n’avoir jamais vu la lettre du conseil", "Ferrand"),
    # a judgement before its noun; insistence and a colon
    ("Luc Ferrand estime probable une nouvelle secousse.[^1]", "probable une nouvelle secousse", "Ferrand"),
    ("Luc Ferrand n’en démord pas : la caisse est vide.[^1]", "la caisse est vide", "Ferrand"),
    # a paper belongs to whose note it is, whoever spoke in another paragraph
    ("« La rade est vide », dit Irène Castel.[^1]\n\nLa Régie fut plus sèche. Selon son communiqué, « les galeries ont été fermées en mai ».[^2]", "les galeries ont été fermées en mai", "Régie des mines"),
]  # fmt: skip

SILENT = [
    "Le livret, dont le titre promet un parallèle avec la guerre de Saxe, n’a jamais paru.[^1]",
    "La page du musée, rouverte en mars, dit seulement que le document est introuvable.[^1]",
    "Sans oublier que la route est longue, la ville a grandi vite.[^1]",
]

# a note, and a pointer that means its last work
LED = [
    "Pour la première thèse, voir Ada Moreau, *Les Digues*, Rennes, Estran, 2018, p. 5 ; pour la seconde, Benoît Tessier, « Bricoler », *Revue des eaux*, vol. 7, 2020, p. 9.",
    "Ada Moreau, *Les Digues*, Rennes, Estran, 2018, p. 5 ; en sens contraire : Benoît Tessier, « Bricoler », *Revue des eaux*, vol. 7, 2020, p. 9.",
    "Ada Moreau, *Les Digues*, Rennes, Estran, 2018, p. 5. Une version courte, retirée depuis : Benoît Tessier, « Bricoler », *Revue des eaux*, vol. 7, 2020, p. 9.",
]


def _read(body: str) -> Paper:
    return parse(read_bytes(f"{_LEAD}{body}\n".encode(), "paper.md"))


def _passage(passage: str) -> list[tuple[str, str]]:
    notes = "[^1]: https://example.org/1\n[^2]: Régie des mines, « Communiqué », 3 mai 2011, <https://example.org/2>."
    return [(q.text, q.speaker or "") for q in _read(f"{passage}\n\n{notes}").quotations]


@pytest.mark.parametrize(("passage", "words", "speaker"), TOLD, ids=[words[:40] for _, words, _ in TOLD])
def test_told_words_and_speaker(passage: str, words: str, speaker: str) -> None:
    found = _passage(passage)
    assert any(text == words and speaker in who for text, who in found), found


@pytest.mark.parametrize("passage", SILENT, ids=[p[:40] for p in SILENT])
def test_nothing_told(passage: str) -> None:
    assert _passage(passage) == []


@pytest.mark.parametrize("note", LED, ids=[n[-120:-80] for n in LED])
def test_words_before_a_work_tell_which_view_it_stands_for(note: str) -> None:
    paper = _read(f"La digue a tenu.[^1] Le pont aussi.[^2]\n\n[^1]: {note}\n[^2]: B. Tessier, art. cit., p. 12.")
    [back] = paper.backrefs
    assert back.points_to is not None
    work = paper.citations[back.points_to].reference
    assert (work.title, [(n.family, n.given) for n in work.author]) == ("Bricoler", [("Tessier", "Benoît")])

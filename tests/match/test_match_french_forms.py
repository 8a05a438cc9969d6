"""Forms of French words that the stemmer does not know meet the lexicon's words; words that it knows stay as they were."""

from __future__ import annotations

import pytest

from refcheck.match.formed import met
from refcheck.match.lexicon import lexicon
from refcheck.match.stems.french_forms import lemmas

WORDS = frozenset(
    "hausser eteindre laisser violent social vitrail generation genereux acteur actif etranger appeler manger essayer resoudre produire courir "
    "couvrir prevoir finir vendre connaitre endormir convaincre conduire heureux constant frequent vrai naif deployer tuer blanc muet".split()
)
FORMS = (
    "haussa:hausser haussèrent:hausser éteignit:éteindre éteignirent:éteindre laissez:laisser violentes:violent sociaux:social sociales:social vitraux:vitrail "
    "généreuses:généreux actrices:acteur actives:actif étrangères:étranger appellera:appeler mangeait:manger mangea:manger essaient:essayer "
    "résolut:résoudre produisirent:produire couru:courir couvrait:couvrir prévirent:prévoir finissaient:finir vendit:vendre connut:connaître "
    "endort:endormir convainquit:convaincre conduisit:conduire heureusement:heureux constamment:constant fréquemment:fréquent vraiment:vrai "
    "naïvement:naïf déploiement:déployer tuant:tuer blanches:blanc muettes:muet"
)


@pytest.mark.parametrize("pair", FORMS.split())
def test_a_form_is_of_its_word(pair: str) -> None:
    form, word = pair.split(":")
    plain = word.translate(str.maketrans("éèîï", "eeii"))
    assert lemmas(form, WORDS) == (plain,)


@pytest.mark.parametrize("word", ["hausser", "social", "zut", "table", "mer", "socle", "actuel", "vendredi", "tuile", "frein"])
def test_a_word_of_its_own_is_of_no_other(word: str) -> None:
    assert lemmas(word, WORDS) in ((), (word,))


@pytest.mark.slow
def test_only_unknown_stems_are_looked_up_a_second_time() -> None:
    book = lexicon("fr")
    assert book is not None
    for form, word in (("violentes", "violent"), ("haussa", "hausser"), ("sociaux", "social")):
        assert met(form, book)[1] == met(word, book)[1] != frozenset()
    key, ids = met("accords", book)
    assert ids == book.entries[key]

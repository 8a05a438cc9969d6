"""German and French: stems, compounds, separable verbs, numbers, denials, spellings of names; whole quotations."""

from __future__ import annotations

from pathlib import Path

import pytest

import refcheck.match
from refcheck.match import locate, prepare
from refcheck.match.content import content_of
from refcheck.match.german_words import compound
from refcheck.match.lexicon import lexicon
from refcheck.match.negation import denials
from refcheck.match.numbers import quantities
from refcheck.match.numerals import german_number
from refcheck.match.sound import alike, sound_in, sound_of
from refcheck.match.stem import stem
from refcheck.match.stems.german import german, plurals
from refcheck.model import MarkState, QuoteVerdict

pytestmark = pytest.mark.slow  # two more lexicons


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("de", "ablehnen abgelehnt abzulehnen ablehnte"),
        ("de", "sprechen sprach gesprochen spricht"),
        ("de", "beschließen beschloss beschlossen beschließt"),
        ("de", "Vertrag Vertrages Vertrags"),
        ("de", "Außenminister Außenministers Außenministerin"),
        ("de", "fordern gefordert Forderung forderte"),
        ("de", "halten hielt gehalten hält"),
        ("de", "steigen gestiegene gestiegenen"),
        ("de", "schreiben geschriebenes geschriebener"),
        ("de", "wandern gewandert Wanderung"),
        ("de", "groß größer größte"),
        ("fr", "européen européenne européens"),
        ("fr", "négocier négociation négociations négocie"),
        ("fr", "soutenir soutient soutenu soutiendra"),
        ("fr", "pouvoir peut pourra"),
        ("fr", "chinois chinoise chinoises"),
        ("fr", "armée armées"),
    ],
)
def test_forms_of_one_word_have_one_stem(code, forms):
    assert len({stem(form.lower(), code) for form in forms.split()}) == 1


@pytest.mark.parametrize(("code", "one", "other"), [("de", "fordern", "fördern"), ("de", "schon", "schön"), ("fr", "conflit", "confier")])
def test_two_words_keep_two_stems(code, one, other):
    assert stem(one, code) != stem(other, code)


@pytest.mark.parametrize(
    ("verb", "shown"),
    [
        ("ändern", "ändert änderte geändert"),
        ("erleichtern", "erleichtert erleichterte"),
        ("liefern", "liefert lieferten geliefert"),
        ("verspotten", "verspottet verspotteten"),
        ("hinhalten", "hinzuhalten hingehalten"),
        ("zucken", "zuckte zuckt gezuckt"),
    ],
)
def test_forms_of_regular_verbs_find_their_entry(verb, shown):
    book = lexicon("de")
    ids = book.entries[german(verb)]
    for form in shown.split():
        whole = book.entries.get(german(form), frozenset())
        assert whole & ids, form


@pytest.mark.parametrize(("word", "other"), [("gemein", "meinen"), ("gering", "ringen"), ("hinzufügen", "hinfügen")])
def test_forms_of_verbs_take_no_other_word_s_place(word, other):
    book = lexicon("de")
    assert not book.entries[german(word)] & book.entries.get(german(other), frozenset())


@pytest.mark.parametrize(("one", "many"), [("Land", "länder"), ("Vertrag", "verträge"), ("Haus", "häuser"), ("Rat", "räte")])
def test_plurals_with_umlaut(one, many):
    assert german(many) in plurals(one)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Handelskonferenz", ["handels", "konferenz"]),
        ("Sicherheitsklausel", ["sicherheits", "klausel"]),
        ("Friedensregierung", ["friedens", "regierung"]),
        ("Regierungsbank", ["regierungs", "bank"]),
    ],
)
def test_compounds_are_cut(word, parts):
    found = compound(word, lexicon("de"))
    assert [word[a:b].lower() for a, b, _, _ in found] == parts
    assert all(ids for *_, ids in found)


def test_a_prefix_at_the_clause_s_end_belongs_to_its_verb():
    apart = content_of("Der Minister lehnte den Vorschlag gestern ab, sagte er.", "de")
    whole = content_of("den Vorschlag ablehnen", "de")
    refused = next(u for u in whole.units if u.word == german("ablehnen"))
    assert refused.ids & apart.ids
    assert not any(u.word == "ab" for u in apart.units)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("de", "1,5 Milliarden Euro", 1.5e9, "euro"),
        ("de", "3.000 Menschen", 3000, "person"),
        ("de", "dreißig Jahre", 30, "year"),
        ("de", "einundzwanzig Tage", 21, "day"),
        ("de", "zweitausend Tonnen", 2000, "ton"),
        ("de", "eine Million Dollar", 1e6, "dollar"),
        ("de", "zwei Drittel", 66.667, "percent"),
        ("de", "um 12:55 Uhr", 12.55, "clock"),
        ("fr", "1,5 milliard d'euros", 1.5e9, "euro"),
        ("fr", "3 000 personnes", 3000, "person"),
        ("fr", "quatre-vingt-dix-sept ans", 97, "year"),
        ("fr", "soixante et onze tonnes", 71, "ton"),
        ("fr", "30 pour cent", 30, "percent"),
        ("fr", "au XIXe siècle", 19, "century"),
        ("fr", "deux cents kilomètres", 200, "km"),
    ],
)
def test_quantities(code, text, value, unit):
    (found,) = quantities(text, code)
    assert found.value == pytest.approx(value, rel=1e-4)
    assert found.unit == unit


@pytest.mark.parametrize(("code", "text"), [("de", "eine Frau"), ("fr", "une femme")])
def test_articles_are_no_numbers(code, text):
    assert not quantities(text, code)


def test_dates():
    for code, text in (("de", "am 12. Mai 2021"), ("fr", "le 12 mai 2021")):
        assert [(q.value, q.unit) for q in quantities(text, code)] == [(12, ""), (5, "month"), (2021, "year")]


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("de", "Er kam nicht.", 1),
        ("de", "Das ist nicht nur teuer.", 0),
        ("de", "Weder Russland noch China, kein Land, ohne Grund", 3),
        ("fr", "Il n'a pas pu venir.", 1),
        ("fr", "La Chine ne s'ingérerait jamais.", 1),
        ("fr", "Il ne pense que cela.", 0),
        ("fr", "sans aucun accord", 1),
        ("fr", "sans doute", 0),
        ("fr", "une personne", 0),
    ],
)
def test_denials(code, text, count):
    assert len(denials(text, code)) == count


@pytest.mark.parametrize(
    ("code", "name", "other"),
    [("de", "Lawrow", "Лавров"), ("de", "Lawrow", "ラブロフ"), ("fr", "Poutine", "Путин"), ("de", "Jelzin", "Ельцин")],
)
def test_names_as_a_language_spells_them(code, name, other):
    assert alike(sound_in(name, code), sound_of(other))


PAGES = {
    "de": "Der Präsident reiste am Montag nach Paris.\nDie beiden Länder wollen den Handel bis 2030 auf 40 Milliarden Euro erhöhen.\n"
    "Die Opposition lehnte das Abkommen ab.\nRussland wird keine Truppen in die Region schicken, sagte der Sprecher.\n",
    "fr": "Le président s'est rendu lundi à Berlin.\nLes deux pays veulent porter leur commerce à 40 milliards d'euros d'ici 2030.\n"
    "L'opposition a rejeté l'accord.\nLa Russie n'enverra pas de troupes dans la région, a déclaré le porte-parole.\n",
    "ko": "대통령은 월요일 파리를 방문했다.\n양국은 2030년까지 무역을 400억 유로로 늘리기로 했다.\n야당은 협정을 거부했다.\n"
    "러시아는 그 지역에 군대를 보내지 않을 것이라고 대변인이 말했다.\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("code", sorted(PAGES))
@pytest.mark.parametrize(
    ("quote", "lang", "mark"),
    [
        ("両国は2030年までに貿易を400億ユーロに増やす考えだ", "ja", None),
        ("The two countries want to raise their trade to 40 billion euros by 2030", "en", None),
        ("俄罗斯不会向该地区派遣军队，发言人说。", "zh", None),
        ("両国は2030年までに貿易を700億ユーロに増やす考えだ", "ja", "numbers"),
        ("The two countries want to raise their trade to 70 billion euros by 2030", "en", "numbers"),
        ("俄罗斯将会向该地区派遣军队，发言人说。", "zh", "negation"),
        ("Россия направит войска в этот регион, сказал представитель.", "ru", "negation"),
    ],
)
def test_whole_quotations(code, quote, lang, mark):
    found = locate(quote, prepare(PAGES[code], code), lang)
    assert found.passage.strip() in PAGES[code]
    if mark is None:
        assert found.verdict is QuoteVerdict.TRANSLATED, found.differences
    elif found.verdict is not QuoteVerdict.NO_MATCHING_PASSAGE:  # a short sentence whose number is another one may be another sentence
        assert found.verdict is QuoteVerdict.TRANSLATED_DIFFERS
        assert getattr(found.marks, mark) is MarkState.DIFFERS


def lexicon_words(code: str, ending: str) -> list[str]:
    """The lower-case words of a language's columns with an ending."""
    folder = Path(refcheck.match.__file__).parent / "lexicon" / code
    cells = (line.split("\t")[1] for path in folder.glob("*.tsv") for line in path.read_text(encoding="utf-8").splitlines())
    return sorted({w for cell in cells for w in cell.split("|") if w.islower() and w.isalpha() and w.endswith(ending) and len(w) > 4})


def test_regular_forms_of_the_lexicon_s_german_verbs_meet():
    verbs = [v for v in lexicon_words("de", "en")[::3] if "ge" not in v[:6]]
    ends = {v: "et" if v[-3] in "td" else "t" for v in verbs}
    met = sum(german(v[:-2] + ends[v]) == german(v[:-2] + ends[v] + "e") == german(v) for v in verbs)
    assert met >= 0.93 * len(verbs)


def test_regular_forms_of_the_lexicon_s_french_verbs_meet():
    verbs = [v for v in lexicon_words("fr", "er")[::3] if not v.endswith("ier")]
    forms = {v: {stem(v[:-2] + e, "fr") for e in ("e", "é", "ée", "és", "ent", "era")} for v in verbs}
    met = sum(forms[v] == {stem(v, "fr")} for v in verbs)
    assert met >= 0.93 * len(verbs)


def test_words_that_lost_their_blanks_are_no_numeral_and_no_compound():
    assert german_number("zweitausend") == 2000
    assert german_number("tausend" * 1400) is None
    assert compound("Handelskrieg" * 400, lexicon("de")) == ()

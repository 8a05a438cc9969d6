"""Running footnotes as they are really written: cases/real_notes*.txt, and that titles in the same signs stay titles."""

from functools import cache
from itertools import groupby

import pytest
from own_cases import own_notes

from refcheck.model import Document, Note, Source
from refcheck.parse import parse, parse_note

pytestmark = pytest.mark.slow

NAMES = ("author", "editor")
FIELDS = (
    *NAMES,
    "title",
    "container_title",
    "collection_title",
    "volume",
    "issue",
    "number",
    "page",
    "issued",
    "publisher",
    "publisher_place",
    "URL",
)


FILES = ("real_notes", "real_notes_cyrillic", "real_notes_west")
NOTES = {name: list(group) for name, group in groupby([n for file in FILES for n in own_notes(file)], key=lambda note: note.paper)}


@cache
def paper_of(name):
    text, made = "", []
    for note in NOTES[name]:
        made.append(Note(note.label, int(note.label), note.raw, len(text), len(text) + len(note.raw)))
        text += note.raw + "\n\n"
    lang = NOTES[name][0].language
    return parse(Document(text, Source(name, "text/plain", ""), lang, notes=tuple(made)), language=lang)


def said(reference, field):
    value = getattr(reference, field)
    return " / ".join(n.literal or f"{n.family}, {n.given}" for n in value) if field in NAMES else value


@pytest.mark.slow
@pytest.mark.parametrize(("name", "note"), [pytest.param(name, n, id=f"{name} {n.label}") for name, notes in NOTES.items() for n in notes])
def test_a_real_note_is_read_as_written_down(name, note):
    paper = paper_of(name)
    cited = [c.reference for c in paper.citations if c.note == note.label]
    got = [{"type": r.type, **{f: said(r, f) for f in FIELDS if said(r, f)}} for r in cited]
    assert got == [{field: accepted[0] for field, accepted in work.items()} for work in note.works]
    places, counted = {}, {}
    for index, citation in enumerate(paper.citations):
        counted[citation.note] = counted.get(citation.note, 0) + 1
        places[index] = f"{citation.note}.{counted[citation.note]}"
    pointers = tuple((b.text, places.get(b.points_to, "-")) for b in paper.backrefs if b.note == note.label)
    assert pointers == note.backrefs


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Hobart, Leviathans, Fen Press, 1985, p. 3.", "Leviathans"),  # one name, its title and the house: no turned name
        ("Brandl, Die Revolution von 1525, S. 58.", "Die Revolution von 1525"),  # the year is the title's
        ("J. Park, “What Was the Quay?,” Port Review 5 (2001): 12.", "What Was the Quay?"),
        ("See the remarks in “The Tide,” Port Review 5, no. 2 (2001): 12.", "The Tide"),
        ("Park, J., and B. Jonas. 2010. “The tide comes in.” Port Review 5: 12-19.", "The tide comes in"),  # a title closed by its stop
        ("Feld, Nation, Staat und Ufer, München 1990, S. 5.", "Nation, Staat und Ufer"),
    ],
)
def test_titles_in_the_same_signs_stay_titles(raw, title):
    assert [r.title for r in parse_note(raw).references] == [title]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("Louise Michel, Les rives du Sud, Paris, Fayard, 1990.", ["Michel, Louise"]),  # a given name that is a family name, too
        ("Fleury Solène, Les rives du Sud, Paris, Fayard, 1990.", ["Fleury, Solène"]),
        ("Marie Solène, Les rives du Sud, Paris, Fayard, 1990.", ["Solène, Marie"]),  # two given names: as they stand
        ("Vallon RPJ, Weber K. The tide. Harbour Review. 2010;5:12-19.", ["Vallon, RPJ", "Weber, K"]),  # capitals that are initials
        ("Anne Moulin et Paul du Pré (dir.), Les rives du Sud, Paris, Fayard, 1990.", ["Moulin, Anne", "du Pré, Paul"]),
        ("Revue du Port, Les rives du Sud, Paris, Fayard, 1990.", ["Revue du Port"]),
    ],
)
def test_which_name_is_the_familys(raw, names):
    (work,) = parse_note(raw).references
    assert said(work, "author" if work.author else "editor").split(" / ") == names


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        # a sentence is no part of the work, a title of two sentences is
        ("The port was closed in those years. Jane Reed, The Long Quay (Albany: Fen Press, 1987), 5.", "The Long Quay"),
        ("Jane Reed, The Work of Moor and Park, Albany, Fen Press, 1987.", "The Work of Moor and Park"),
    ],
)
def test_a_sentence_before_the_work_is_prose(raw, title):
    assert [r.title for r in parse_note(raw).references] == [title]


def test_quoted_words_keep_their_place_in_the_reading():
    note = parse_note("Ibid., p. 6: “Each port is a use of water.” See J. Park, “The Tide,” Port Review 5 (2001): 12.")
    (work,) = note.references
    assert note.raw[work.origin["title"].start : work.origin["title"].end] == "The Tide"
    assert [b.page for b in note.backrefs] == ["6"]


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Рогов П. П. Степь. 1999. № 3. С. 5.", "Степь"),  # an author's name: no periodical
        ("Постановление Степного комитета. 2005. № 5.", "Постановление Степного комитета"),
        ("Свод степных известий. Т. 2. М., 1999. С. 5.", "Свод степных известий"),  # a place: a book
        ("Рогов П. Д. Степь.— Л., 1962, с. 166.", "Степь"),  # the dash before a town
        ("Рогов Л.Н., 1992. Лыков А. Н. и степь. М.: Маяк, 1992.", "Лыков А. Н. и степь"),  # the year behind the author closes nothing
        ("Рец. на кн.: Рогов П. Д. Степь. М., 1990 // Вестник. 1992. № 1. С. 180.", "Рец. на кн.: Рогов П. Д. Степь. М., 1990"),
        ("Рогов П. Д. Степь // Памяти Т.С. Лыковой: сб. статей. М., 1999. С. 5.", "Степь"),
    ],
)
def test_russian_titles_in_the_same_signs_stay_titles(raw, title):
    assert [r.title for r in parse_note(raw).references] == [title]


@pytest.mark.parametrize(
    "raw",
    [
        "Опубликован в справочной системе.",
        "Степняки – от слова «степь» – «голый»; их звали «немые».",
        "См. ниже, стр. 443.",
        "Архив автора.",
        "Рогов Пётр Дмитриевич (1885–1937) – степной деятель, депутат.",
        "В 1905 г. в степи проживало 12 345 человек.",
        "Имеется в виду Пермский договор 1905 г.",
        "Перепись проводилась в степи в 1897 г.",
    ],
)
def test_russian_prose_cites_nothing(raw):
    assert parse_note(raw).references == ()


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Степь в 1905 г. Пермь, 1999.", "Степь в 1905 г"),
        ("Рогов П. Д. Как закалялась степь. М., 1999.", "Как закалялась степь"),
        ("Договор между Россией и Степью от 12 мая 1999 г.", "Договор между Россией и Степью от 12 мая 1999 г"),
    ],
)
def test_titles_that_read_like_russian_prose_are_works(raw, title):
    assert [r.title for r in parse_note(raw).references] == [title]


def test_more_places_of_a_pointer_are_no_pointer_of_their_own():
    assert [b.text for b in parse_note("Там же. Т. 3. С. 12; Т. 4. С. 5.").backrefs] == ["Там же. Т. 3. С. 12; Т. 4. С. 5."]


def test_a_pointer_before_a_sentence_with_an_address_stays_a_pointer():
    note = parse_note("Ebd. Die Karte des Amtes lag unter https://www.amt.example/karte.html (letzter Zugriff: 15. 2. 2024).")
    assert [b.text for b in note.backrefs] == ["Ebd."]
    assert [r.URL for r in note.references] == ["https://www.amt.example/karte.html"]


@pytest.mark.parametrize(
    "remark",
    [
        "By “union” we render the French “ligue.”",
        "Словом «союз» мы передаём английское «league».",
        "Mit „Bund“ geben wir das englische „league“ wieder.",
    ],
)
def test_the_author_s_sentence_on_a_word_is_no_work(remark):
    note = parse_note(f"A. Berg, The River (Kiel: Stern, 2011), 3. {remark}")
    assert [r.title for r in note.references] == ["The River"]


def test_no_address_is_lost_whatever_leads_to_it():
    first = "수산청, 「항만 통계」, 2025년 5월 14일, <https://amt.example/a.html> (검색일: 2025년 8월 3일)."
    note = parse_note(
        f"{first} 연구자의 시각은 방예람, 「항구의 길」, 물결연구소, 2025년 5월 19일, <https://mulgyeol.example/b.html> (검색일: 2025년 6월 20일)을 참조할 것."
    )
    assert [r.URL for r in note.references] == ["https://amt.example/a.html", "https://mulgyeol.example/b.html"]

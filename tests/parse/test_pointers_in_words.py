"""Small runs of notes in four languages: what each describes (author, title, where it appeared, day), and the note of the work that each pointer means."""

import pytest

from refcheck.model import Document, Note, Source
from refcheck.parse import parse

pytestmark = pytest.mark.slow  # the expressions of four languages take seconds to compile

WORK = ("author", "title", "container_title", "issued")
ENGLISH = [
    (
        ["Ada Ferrow, Tides? Harbours of the North (Leeds: Quay, 2013), 4.", "As Ferrow notes in the same book (p. 71), no ship came.", "Ferrow, Tides? …, 75–77."],
        [[("Ferrow", "Tides? Harbours of the North", None, "2013")], [("1", "71")], [("1", "75–77")]],
    ),
    (
        ["Port Bank, Fens Without Borders (Leeds: Port Bank, 2016).", "The Port Bank report cited above, p. 20."],
        [[("Port Bank", "Fens Without Borders", None, "2016")], [("1", "20")]],
    ),
    (
        ["Ole Brandl, interview by Jens Kolbe, Radio Fen, 3 May 2011.", "Brandl, interview by Kolbe."],
        [[("Brandl", "interview by Jens Kolbe", "Radio Fen", "2011-05-03")], [("1", None)]],
    ),
    (
        ["Ole Brandl, No Harbour Left (Leeds: Quay, 1999), 7.", "Brandl is as clear in No Harbour Left, 14: “We lost.”"],
        [[("Brandl", "No Harbour Left", None, "1999")], [("1", "14")]],
    ),
    (
        ["“Episode 4: Who Owns the Fen?” Cold Tides (podcast), hosted by Nina Roe, 9 February 2021, https://tides.example.org/4.", "“Who Owns the Fen?,” at 12:30."],
        [[(None, "Episode 4: Who Owns the Fen?", "Cold Tides", "2021-02-09")], [("1", None)]],
    ),
    (
        ["Editorial, “No Way Round,” Fen Gazette, August 6, 2009.", "Interview with the harbour master, Leeds, 3 May 2011."],
        [[(None, "No Way Round", "Fen Gazette", "2009-08-06")], []],
    ),
]  # fmt: skip
GERMAN = [
    (
        ["Peter Voss: Krieg um Häfen? Flüsse im Norden. Wiesbaden: Kai 2013, Kap. 3.", "So auch Voss im selben Buch (S. 71).", "Voss: Krieg um Häfen? …, S. 75 ff."],
        [[("Voss", "Krieg um Häfen? Flüsse im Norden", None, "2013")], [("1", "71")], [("1", "75")]],
    ),
    (
        ["Hafenstiftung (Hrsg.): Ufer ohne Grenzen. Leipzig 2016.", "Im oben genannten Bericht der Hafenstiftung, S. 20."],
        [[("Hafenstiftung", "Ufer ohne Grenzen", None, "2016")], [("1", "20")]],
    ),
    (
        ["Ada Moor im Gespräch mit Jens Kolbe, Deutschlandfunk, 1. Juni 2011.", "Telefoninterview mit Ada Moor, 4. Mai 2010."],
        [[("Moor", "im Gespräch mit Jens Kolbe", "Deutschlandfunk", "2011-06-01")], []],
    ),
    (
        ["Peter Voss (@pvoss), „Kein Hafen“, Twitter, 3. Mai 2019, https://twitter.com/pvoss/status/9.", "Voss, „Hafen“.", "Ebd."],
        [[("Voss", "Kein Hafen", "Twitter", "2019-05-03")], [("1", None)], [("1", None)]],
    ),
    (
        ["Kein Weg zum Kai (Leitartikel), in: Die Zeit, 6.8.2009.", "Der Satz stammt von Ada Moor, Ufer und Deich, Hamburg 2007, S. 3."],
        [[(None, "Kein Weg zum Kai", "Die Zeit", "2009-08-06")], [("Moor", "Ufer und Deich", None, "2007")]],
    ),
]  # fmt: skip
FRENCH = [
    (
        ["Anne Rive, La Guerre du port ? Fleuves du Nord, Paris, Seuil, 2013, p. 3.", "Comme le note Rive dans le même ouvrage (p. 71), rien ne vint."],
        [[("Rive", "La Guerre du port ? Fleuves du Nord", None, "2013")], [("1", "71")]],
    ),
    (
        ["Banque mondiale, Des ports sans frontières, Washington, 2016, p. 2.", "Voir le rapport de la Banque mondiale cité supra, p. 20."],
        [[("Banque mondiale", "Des ports sans frontières", None, "2016")], [("1", "20")]],
    ),
    (
        ["« À qui le port ? », Fronts du Nord, podcast animé par Luc Bon, épisode 4, 9 février 2021, https://fronts.example.fr/4.", "« À qui le port ? », podcast cité."],
        [[(None, "À qui le port ?", "Fronts du Nord", "2021-02-09")], [("1", None)]],
    ),
    (
        ["Anne Rive, entretien avec Luc Bon, France Culture, 1er juin 2011.", "Entretien téléphonique avec Anne Rive, 4 mai 2010."],
        [[("Rive", "entretien avec Luc Bon", "France Culture", "2011-06-01")], []],
    ),
    (
        ["Anne Rive, « Un plan ? », Commentaire, n° 107, 2004, p. 7.", "Cité ibid., p. 9.", "Voir Rive, « Un plan ? », p. 8 ; contra, Rive, « Un plan ? », p. 9."],
        [[("Rive", "Un plan ?", "Commentaire", "2004")], [("1", "9")], [("1", "8"), ("1", "9")]],
    ),
]  # fmt: skip
RUSSIAN = [
    (
        ["Рогова П. Спор о порте? Реки Севера. М.: Кай, 2013. С. 3.", "Как отмечает Рогова в той же книге (с. 71), судно не пришло.", "Рогова П. Спор о порте? … С. 75 и сл."],
        [[("Рогова", "Спор о порте? Реки Севера", None, "2013")], [("1", "71")], [("1", "75")]],
    ),
    (
        ["Брифинг представителя МИД А. К. Роговой, Москва, 12 марта 2014 года // МИД России. URL: https://mid.example.ru/b", "См. упомянутый выше брифинг от 12 марта 2014 г."],
        [[(None, "Брифинг представителя МИД А. К. Роговой", "МИД России", "2014-03-12")], [("1", None)]],
    ),
    (
        ["Доклад о портах. М.: Кай, 2016.", "Доклад о портах, указанный в сноске 1. С. 20."],
        [[(None, "Доклад о портах", None, "2016")], [("1", "20")]],
    ),
    (
        ["Опасный причал // Известия. 2009. 4 авг.", "Пути к порту нет // Ведомости. 06.08.2009. С. 3.", "Опасный причал; Пути к порту нет. С. 3."],
        [[(None, "Опасный причал", "Известия", "2009-08-04")], [(None, "Пути к порту нет", "Ведомости", "2009-08-06")], [("1", None), ("2", "3")]],
    ),
    (
        ["Выражение принадлежит П. Лыкову: Лыков П. А. Назвать порт. М.: Кай, 2007. С. 3.", "Ср.: Лыков П. А. Назвать порт. С. 64; иначе: Лыков П. А. Указ. соч. С. 20."],
        [[("Лыков", "Назвать порт", None, "2007")], [("1", "64"), ("1", "20")]],
    ),
]  # fmt: skip
ALL = [(language, *case) for language, cases in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("ru", RUSSIAN)) for case in cases]


@pytest.mark.parametrize(("language", "raws", "wanted"), ALL, ids=lambda value: value if isinstance(value, str) else None)
def test_what_each_note_describes_and_points_to(language, raws, wanted):
    text, notes = "", []
    for number, raw in enumerate(raws, 1):
        notes.append(Note(str(number), number, raw, len(text), len(text) + len(raw)))
        text += raw + "\n\n"
    paper = parse(Document(text, Source("a.txt", "text/plain", ""), language, notes=tuple(notes)), language=language)
    found = [[] for _ in raws]
    for cited in paper.citations:
        work = cited.reference
        name = next((n.family or n.literal for n in work.author), None)
        found[cited.note_index].append((name, *(getattr(work, field) for field in WORK[1:])))
    for pointer in paper.backrefs:
        target = None if pointer.points_to is None else paper.citations[pointer.points_to].note
        found[int(pointer.note) - 1].append((target, pointer.page))
    assert found == wanted

"""Works that their own note says are gone, and printed interviews whose questioner is no part of title or container. Notes written for this test."""

from __future__ import annotations

import pytest

from refcheck.lang.gone import told_gone
from refcheck.parse import parse
from refcheck.parse.note import parse_note
from refcheck.read import read_bytes

pytestmark = pytest.mark.slow  # the expressions of several languages take seconds to compile

# text before the works, each work in brackets
GONE = [
    ("Ibid., 7. A draft, no longer online, was {Ada Moor, “Locks,” https://a.org/1}.", {0}),
    ("{Ada Moor, “Locks,” https://a.org/1}. A longer draft ({https://a.org/2}) has since been taken down.", {1}),
    ("The draft ({https://a.org/2}) is no longer available; the final text is {https://a.org/3}.", {0}),
    ("{Moor, “What Is No Longer Available,” https://a.org/1}; {https://a.org/2}.", set()),
    ("Moor前掲書、5頁。草稿として{Moor, “Locks,” https://a.org/1}（2025年1月3日閲覧）があったが、現在は閲覧できない。", {0}),
    ("{「水門」、https://a.jp/1}。なお{「水門（草案）」、https://a.jp/2}は現在公開されていない。", {1}),
    ("同上。其征求意见稿（{《水闸》，https://a.cn/1}）现已撤下。", {0}),
    ("{《水闸》，https://a.cn/1}，访问时间：2025年1月3日。{《船闸》，https://a.cn/2}。", set()),
    ("Там же. С. 5. Черновая версия ({Шлюзы. URL: https://a.ru/1}) в настоящее время недоступна.", {0}),
    ("Ibid. P. 4. Первый вариант с портала снят: {Шлюзы. URL: https://a.ru/1}.", {0}),
    ("Ebd., S. 5. Die Vorfassung ({Schleusen, https://a.de/1}) ist nicht mehr abrufbar.", {0}),
    ("{Rive, « Écluses », https://a.fr/1}, p. 5. Une version de travail, retirée depuis : {Rive, « Écluses », https://a.fr/2}.", {1}),
    # what is gone is no text
    ("The troops were withdrawn in May: {Moor, “Locks,” https://a.org/1}; {https://a.org/2}.", set()),
    ("Санкции теперь сняты: {Шлюзы. URL: https://a.ru/1}; {Порты. URL: https://a.ru/2}.", set()),
    ("Der Reaktor ist inzwischen abgeschaltet, vgl. {Schleusen, https://a.de/1}; {Häfen, https://a.de/2}.", set()),
    ("该厂现已关闭，见{《水闸》，https://a.cn/1}；{《船闸》，https://a.cn/2}。", set()),
    ("L’ambassadeur a été retiré : {Rive, « Écluses », https://a.fr/1} ; {https://a.fr/2}.", set()),
    ("위의 글. 초안({「수문」, https://a.kr/1})은 현재 삭제되었다.", {0}),
]


@pytest.mark.parametrize(("marked", "gone"), GONE)
def test_what_a_note_says_is_gone(marked: str, gone: set[int]) -> None:
    note, spans, at = "", [], 0
    for part in marked.split("{"):
        work, closed, rest = part.partition("}")
        if closed:
            spans.append((at, at + len(work)))
        note += work + rest
        at = len(note)
    assert told_gone(note, tuple(spans)) == gone


INTERVIEWS = [
    ("Ada Moor, “The Lock Is Shut” [Le sas est clos], interview by Jon Feld, Harbour News, May 3, 2024, https://a.org/1.", "The Lock Is Shut", "Harbour News"),
    ("Ada Moor, “The Lock Is Shut,” interview with Jon Feld and Eva Ufer, Harbour News, May 3, 2024, https://a.org/1.", "The Lock Is Shut", "Harbour News"),
    ("Ada Moor, „Das Tor ist zu“, Interview mit Jon Feld, in: Hafenblatt, 3. Mai 2024, S. 4.", "Das Tor ist zu", "Hafenblatt"),
    ("Ada Moor, « L’écluse est close », propos recueillis par Jean Rive, Le Port, 3 mai 2024, https://a.fr/1.", "L’écluse est close", "Le Port"),
    ("Шлюзов А. Б. Ворота закрыты / беседовала В. Рогова // Портовая газета. 03.05.2024. URL: https://a.ru/1 (дата обращения: 05.05.2024).", "Ворота закрыты", "Портовая газета"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "title", "container"), INTERVIEWS)
def test_who_asked_the_questions_is_no_part_of_the_container(note: str, title: str, container: str) -> None:
    (work,) = parse_note(note).references
    assert (work.title, work.container_title) == (title, container)


def test_a_bracketed_title_with_a_verb_in_it_leads_to_no_other_work() -> None:
    notes = (
        "[^1]: Ada Moor, “Das Tor” [The gate is shut], interview by Jon Feld, *Hafenblatt*, May 3, 2024, https://a.org/1.\n\n"
        "[^2]: Karl Benz, address to the port (Kiel, May 3, 1931), quoted in Moor, “Das Tor.”\n"
    )
    paper = parse(read_bytes(f"The gates are an old matter of the port.[^1] Nobody ever shut them.[^2]\n\n{notes}".encode(), "paper.md"))
    assert [(b.note, b.points_to) for b in paper.backrefs] == [("2", 0)]

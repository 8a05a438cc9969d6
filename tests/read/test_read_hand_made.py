"""Notes as people typed them: signs beside figures, notes at the ends of chapters, pages inside brackets, titles that are links."""

from refcheck.parse import parse
from refcheck.read import read_bytes


def marks(text, name="paper.txt"):
    document = read_bytes(text.encode(), name)
    return [(m.label, document.notes[m.note].text if m.note is not None else None) for m in document.marks]


def test_signs_stand_beside_figures():
    text = (
        "The Ports of the North*\n\nMara Quist†\n\nThe treaty opened the river.1 It was dropped.‡\n\n"
        "* This paper was read in Oslo in 2010.\n† Harbour College, quist@example.org.\n‡ Later restored.\n"
        "1 Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4.\n"
    )
    assert marks(text) == [
        ("*", "This paper was read in Oslo in 2010."),
        ("†", "Harbour College, quist@example.org."),
        ("1", "Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4."),
        ("‡", "Later restored."),
    ]


def test_a_bullet_is_no_note():
    text = (
        "The ports are these.1\n\n* Oslo, and what lies around it\n* Bergen\n\n1 Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4.\n"
    )
    assert [note.label for note in read_bytes(text.encode(), "paper.txt").notes] == ["1"]


def test_each_chapter_has_its_notes():
    text = (
        "第一章　港\n\n条約は河川を開いた（1）。総督は拒んだ（2）。\n\n注\n（1）山田太郎『港の法』青葉書房、2011年、4頁。\n"
        "（2）鈴木花子「河」『海洋研究』4巻2号、2010年、33頁。\n\n第二章　河\n\n条項は削除された（1）。港は閉じない（2）。\n\n注\n"
        "（1）山田・前掲書、8頁。\n（2）『東都新聞』2010年3月5日。\n"
    )
    document = read_bytes(text.encode(), "paper.txt")
    assert [note.key for note in document.notes] == ["1", "2", "1 (2)", "2 (2)"]
    assert [m.note for m in document.marks] == [0, 1, 2, 3]
    assert document.notes[1].text.endswith("33頁。")


def test_a_page_may_stand_before_another_number_in_a_bracket():
    text = (
        "Договор открыл реку [1, с. 5; 3]. См. также [2, с. 12–13].\n\nСписок литературы\n1. Белов А. А. История портов. М.: Наука, 1990. 200 с.\n"
        "2. Белов А. А. Река и море // Морской сборник. 2001. № 3. С. 10–20.\n3. Lin B. The River // Sea Studies. 2010. Vol. 4. P. 33–40.\n"
    )
    assert [m.number for m in read_bytes(text.encode(), "paper.txt").marks] == [1, 3, 2]


def test_a_title_that_is_a_link_gives_the_address_that_is_not_printed():
    copy, own = "https://web.archive.org/web/20210101000000/https://news.example.org/a", "https://news.example.org/a"
    page = (
        '<html><body><p>It was codified.<sup id="r1"><a href="#n1">[1]</a></sup></p><ol><li id="n1"><a href="#r1">^</a> '
        f'<a href="{copy}">"Harbours codified"</a>. <i>The Northern Times</i>. 3 May 2019. Archived from <a href="{own}">the original</a>.</li></ol></body></html>'
    )
    (work,) = [c.reference for c in parse(read_bytes(page.encode(), "page.html")).citations]
    assert (work.title, work.URL, work.origin["URL"].rule) == ("Harbours codified", own, "url-from-title-link")


def test_a_circled_label_is_no_word_of_its_note():
    page = (
        '<html><body><p>条约开放了河港。<a id="b1" href="#n1"><sup>①</sup></a></p>'
        '<p id="n1"><a href="#b1">①</a> 陆子安：《近代港口史》，上海：上海人民出版社，1986年，第12页。</p></body></html>'
    )
    assert read_bytes(page.encode(), "page.html").notes[0].text.startswith("陆子安")


def test_a_numbered_list_beside_notes_is_parted_and_called_by_number():
    text = (
        "The treaty opened the river [1, p. 5].1 See also [2; 3, p. 7].\n\nReferences\n\n1. Rowe D. Harbours of the north. Sea Studies. 2017. No. 4.\n"
        "2. Lin B. Watch systems at sea, with remarks\non ports. Sea Studies. 2018. No. 3.\n3. Aldous P. Noise. Sea Studies. 2019. No. 2.\n\n"
        "Notes\n\n1 Anna Feld, Harbour Law (London: Fen Press, 2011), p. 4.\n"
    )
    document = read_bytes(text.encode(), "paper.txt")
    assert sum(note.entry for note in document.notes) == 3
    assert [document.notes[m.note].text[:6] for m in document.marks if m.note is not None and document.notes[m.note].entry] == [
        "Rowe D",
        "Lin B.",
        "Aldous",
    ]


def test_an_authors_own_words_stand_where_they_are_used():
    source = (
        "\\documentclass{article}\n\\newcommand{\\harbour}{the port}\n\\def\\sea{the sea}\n\\newcommand{\\be}{\\begin{equation}}\n\\begin{document}\n"
        "He said that “\\harbour{} belongs to whoever dredges \\sea”.\\footnote{Anna Feld, \\textit{Harbour Law} (London: Fen Press, 2011), p.~4.}\n"
        "\\end{document}\n"
    )
    assert "“the port belongs to whoever dredges the sea”" in read_bytes(source.encode(), "paper.tex").text


def test_a_letter_may_have_two_accents():
    entry = "@book{a, author={Nguy{\\~{\\^e}}n, Lan}, title={The Port}, year={2001}, publisher={Fen}}"
    assert "Nguyễn" in read_bytes(entry.encode(), "list.bib").text


def test_a_note_whose_link_was_forgotten_is_read_beside_the_others():
    page = (
        '<html><body><p>条约开放了河港。<a id="b1" href="#n1"><sup>①</sup></a>其后又废。<sup>②</sup></p><hr>'
        '<p id="n1"><a href="#b1">①</a> 陆子安：《近代港口史》，上海：上海人民出版社，1986年，第12页。</p><p>② 同上，第15页。</p></body></html>'
    )
    document = read_bytes(page.encode(), "page.html")
    assert [(n.number, n.text[:2]) for n in document.notes] == [(1, "陆子"), (2, "同上")]
    assert [m.note for m in document.marks] == [0, 1]


def test_a_label_glued_to_its_note_is_no_word_of_it():
    page = '<html><body><p>Ports<sup><a href="#a1">a</a></sup></p><p id="a1"><sup>a</sup>Harbour College</p></body></html>'
    assert [n.text for n in read_bytes(page.encode(), "page.html").notes] == ["Harbour College"]

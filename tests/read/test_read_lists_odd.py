"""Lists as programs and people write them: joined pieces, keys twice, parents, old BibTeX's addresses, byte order marks, lines that go on."""

from __future__ import annotations

import pytest

from refcheck.parse import parse
from refcheck.read import read_bytes


def works(text: str | bytes, name: str = "x.bib"):
    data = text if isinstance(text, bytes) else text.encode()
    return [c.reference for c in parse(read_bytes(data, name)).citations]


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ('"Muddling " # {Through} # tail', "Muddling Through the Amur"),
        ("{C# in a {#} nutshell}", "C# in a # nutshell"),
        ('"A # b"', "A # b"),
        ('{A "b" # c}', 'A "b" # c'),
        ('"x {\\"o} y"', "x ö y"),
    ],
)
def test_values_of_pieces(value, title):
    assert works(f'@string{{tail = " the Amur"}}\n@book{{k, title = {value}, year = 2020}}')[0].title == title


@pytest.mark.parametrize(
    ("fields", "url", "accessed"),
    [
        ("howpublished = {\\url{https://a.example/b_c?d=%20}}, note = {Accessed: 2021-09-01}", "https://a.example/b_c?d=%20", "2021-09-01"),
        ('howpublished = "https://a.example/", note = "[Online; accessed 3-May-2021]"', "https://a.example/", "2021-05-03"),
        ("note = {URL: https://a.example/x (дата обращения: 03.05.2021)}", "https://a.example/x", "2021-05-03"),
        ("note = {最終閲覧日2021年9月1日}, url = {https://a.example/}", "https://a.example/", "2021-09-01"),
        ("url = {https://a.example/b{c}}", "https://a.example/b{c}", None),
        ("url = {{https://a.example/b}}, urldate = {2021-05}", "https://a.example/b", "2021-05"),
        ("note = {Published 3 May 2021}", None, None),
    ],
)
def test_addresses_and_visits_stand_where_old_bibtex_has_them(fields, url, accessed):
    work = works(f"@misc{{k, title = {{T}}, {fields}}}")[0]
    assert (work.URL, work.accessed) == (url, accessed)


def test_keys_and_fields_given_twice_are_named_and_kept():
    document = read_bytes(
        b"@book{a, title={One}, year=2001}\n@book{a, title={Two}}\n@book{b, title={Three}, title={Four}}\n@book{c, title={Broken}", "x.bib"
    )
    assert [(n.key, n.text) for n in document.notes] == [("a", "One, 2001."), ("a (2)", "Two."), ("b", "Three.")]
    assert [p.split(": ")[1] for p in document.problems] == ["line 2", "line 3", "line 4"]
    assert "second time" in document.problems[0]
    assert "stands twice" in document.problems[1]


def test_fields_of_a_parent():
    text = "@inproceedings{c, author={A, B}, title={Child}, crossref={P}}\n@proceedings{p, title={Parent}, year=2003, publisher={Pub}, url={https://p.example/}}"
    child, parent = works(text)
    assert (child.title, child.container_title, child.issued, child.publisher, child.URL) == ("Child", "Parent", "2003", "Pub", None)
    assert parent.title == "Parent"


@pytest.mark.parametrize("name", ["x.bib", "x.txt"])
def test_a_byte_order_mark_hides_no_list(name):
    assert works(b"\xef\xbb\xbf@book{a, title={One}}\r\n", name)[0].title == "One"


def test_ris_values_go_on_in_the_next_line():
    assert (
        works("TY  - BOOK\r\nTI  - Russia and the\r\n  New World Disorder\r\n\r\nPY  - 2015\r\nER  - \r\n", "x.ris")[0].title
        == "Russia and the New World Disorder"
    )


def test_titles_of_csl_lose_the_tags_of_their_setting():
    text = '[{"id":"a","type":"book","title":"On <i>Amur</i> &lt; H<sub>2</sub>O"}, {"id":"b","type":"book"}, 5]'
    document = read_bytes(text.encode(), "x.json")
    assert [c.reference.title for c in parse(document).citations] == ["On Amur &lt; H2O"]
    assert document.problems == ("x.json: 2 of 3 items say nothing and were left out",)


def test_a_remark_on_the_charset_reaches_the_reader_of_a_list():
    document = read_bytes("@book{a, author={Müller, Jürgen}, title={Über die Größe}}".encode("latin-1"), "x.bib")
    assert document.notes[0].text == "Jürgen Müller, Über die Größe."
    assert "not UTF-8" in document.problems[0]


def test_addresses_with_brackets_and_words():
    text = "# mine\nhttps://a.example/b\n<https://b.example/c>\nhttps://c.example/d\ta title\nd.example/e\n"
    document = read_bytes(text.encode(), "x.txt")
    assert [k.url for k in document.links] == ["https://a.example/b", "https://b.example/c", "https://c.example/d", "d.example/e"]
    assert read_bytes(b"See https://a.example/b\nand more.\n", "x.txt").source.media_type == "text/plain"

"""CSL-YAML: lists of pandoc and Zotero, bibliographies beside a paper, references in its own front matter."""

from __future__ import annotations

import random

import pytest

from refcheck.model.errors import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read, read_bytes
from refcheck.read.small_yaml import NotRead, parse_yaml

LIST = """\
---
# from the library
references:
- id: feld2019
  type: article-journal
  author:
  - family: Feld
    given: Nora
  - literal: Institute of Tides
  issued:
    date-parts:
    - - 2019
      - 4
  title: "Tides: a history"
  container-title: Sea
    Studies
  volume: 12
  page: 3-9
  URL: https://ex.example/a?b=c#d
- id: 王2020
  type: webpage
  author: [{family: 王, given: 明}]
  issued: 2020-05-01
  accessed:
    - year: 2021
      month: 3
      day: 2
  title: >-
    港口的
    记忆
  note: 'it''s'
nocite: '@*'
...
"""


def test_a_list_gives_its_works_and_lines():
    document = read_bytes(LIST.encode(), "library.yaml")
    feld, wang = (c.reference for c in parse(document).citations)
    assert (feld.type, feld.title, feld.container_title, feld.volume, feld.page) == ("article-journal", "Tides: a history", "Sea Studies", "12", "3-9")  # fmt: skip
    assert (feld.issued, feld.URL) == ("2019-04", "https://ex.example/a?b=c#d")
    assert [(n.family, n.given, n.literal) for n in feld.author] == [("Feld", "Nora", None), (None, None, "Institute of Tides")]
    assert (wang.title, wang.issued, wang.accessed, wang.note) == ("港口的 记忆", "2020-05-01", "2021-03-02", "it's")
    assert [LIST.split("\n")[a.place.line - 1].strip() for a in document.anchors] == ["- id: feld2019", "- id: 王2020"]


@pytest.mark.parametrize("where", ["beside", "inside"])
def test_a_paper_finds_its_references(tmp_path, where):
    (tmp_path / "refs.yaml").write_text(LIST, encoding="utf-8")
    front = "bibliography: refs.yaml\n" if where == "beside" else LIST[LIST.index("references:") : LIST.index("nocite")]
    (tmp_path / "paper.md").write_text(f"---\ntitle: T\n{front}---\n\nThe tide turns [@feld2019, p. 4].\n", encoding="utf-8")
    document = read(tmp_path / "paper.md")
    assert document.problems == ()
    assert [c.reference.title for c in parse(document).citations] == ["Tides: a history"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: [x, 'y z', [2, 3]]", {"a": 1, "b": ["x", "y z", [2, 3]]}),
        ("- a: {b: c, d: 4}\n-\n  - e", [{"a": {"b": "c", "d": 4}}, ["e"]]),
        ('t: "two\n  lines"  # said', {"t": "two lines"}),
        ("t: |\n  a\n  b\nu: http://x.example/#y", {"t": "a\nb", "u": "http://x.example/#y"}),
        ("a:\nb: null\nc: true\nd: 007", {"a": None, "b": None, "c": True, "d": "007"}),
    ],
)
def test_values(text, value):
    assert parse_yaml(text) == value


@pytest.mark.parametrize(
    "text", ["a: *other", "a: &b c", "a: !tag x", "a: [1, 2", 'a: "open', "a: 1\n  b: 2\nc", "- " * 60 + "x", "a:\n\tb: 1"]
)
def test_what_is_not_understood_is_said_and_never_guessed(text):
    with pytest.raises(NotRead):
        parse_yaml(text)
    with pytest.raises(UnreadableInput):
        read_bytes(f"references:\n- id: x\n  type: book\n{text}\n".encode(), "library.yml")


def test_damaged_lists_give_items_or_a_reason():
    rng = random.Random(7)
    for _ in range(150):
        text = list(LIST)
        for _ in range(rng.randint(1, 12)):
            text[rng.randrange(len(text))] = rng.choice("\n :-[]{}'\"#x")
        try:
            parse_yaml("".join(text))
        except NotRead:
            continue

"""The paper this was first built for: its eight notes as printed, read without one mistake."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from refcheck.model import Document, Note, Source
from refcheck.parse import parse, parse_note

REFERENCES = Path(__file__).resolve().parents[2] / "references"
PRINTED = (REFERENCES / "notes.txt").read_text(encoding="utf-8")
EXPECTED = json.loads((REFERENCES / "notes.json").read_text(encoding="utf-8"))


def document() -> Document:
    """The notes as a document: each starts with its label at a line's beginning."""
    starts = list(re.finditer(r"(?m)^ ?([0-9１-８])\s+(?=[^\s0-9])", PRINTED))
    notes = []
    for found, following in zip(starts, [*starts[1:], None], strict=True):
        end = following.start() if following else len(PRINTED)
        text = PRINTED[found.end() : end].rstrip()
        notes.append(Note(found[1], int(found[1]), text, found.end(), found.end() + len(text)))
    return Document(PRINTED, Source("notes.txt", "text/plain", ""), "ja", notes=tuple(notes))


@pytest.fixture(scope="module")
def paper():
    return parse(document())


def test_ten_works_nine_urls_in_eight_notes(paper):
    assert len(paper.notes) == 8
    assert len(paper.citations) == 10
    assert sum(c.reference.URL is not None for c in paper.citations) == 9
    assert paper.backrefs == ()


@pytest.mark.parametrize("index", range(10))
def test_every_field_reads_as_expected(paper, index):
    citation, wanted = paper.citations[index], EXPECTED[index]
    reference = citation.reference
    got = {name: getattr(reference, name) for name in wanted if name not in ("note", "author", "inferred")}
    assert got == {name: value for name, value in wanted.items() if name not in ("note", "author", "inferred")}
    assert citation.note == wanted["note"]
    assert [n.literal or f"{n.family}|{n.given}" for n in reference.author] == wanted["author"]
    assert sorted(f for f, o in reference.origin.items() if o.rule) == wanted["inferred"]


@pytest.mark.parametrize("index", range(10))
def test_nothing_is_stated_that_the_note_does_not_hold(paper, index):
    stated = {"volume", "issue", "edition", "URL", "publisher", "container_title", "editor", "translator", "DOI"}
    extra = {f for f in stated if getattr(paper.citations[index].reference, f)} - set(EXPECTED[index])
    assert not extra


def test_printed_values_stand_at_their_spans(paper):
    for citation in paper.citations:
        note = paper.notes[citation.note_index]
        for name in ("title", "container_title", "URL", "page", "publisher", "issue"):
            value, origin = getattr(citation.reference, name), citation.reference.origin.get(name)
            if value is None:
                continue
            printed = paper.document.text[note.start + origin.start : note.start + origin.end]
            assert re.sub(r"\s", "", printed) == re.sub(r"\s", "", value)


def test_url_broken_after_its_own_hyphen_is_joined_with_it(paper):
    assert paper.citations[2].reference.URL.endswith("/Vol69_p56-61_east_turkestan_islamic_movement.pdf")


def test_subtitle_blank_stays_and_typesetting_blank_goes(paper):
    assert "中国 中露の利害" in paper.citations[1].reference.title
    assert paper.citations[1].reference.issue == "10月号"


def test_inner_brackets_do_not_cut_titles(paper):
    assert paper.citations[0].reference.title.endswith("『一帯一路』と中印国境紛争をめぐって")
    assert "「反テロ」の論理" in paper.citations[2].reference.title


def test_russian_title_leaves_its_inner_comma(paper):
    assert paper.citations[6].reference.title == "Лавров заявил, что миссия США в Афганистане провалилась"


def test_access_year_is_inferred_and_says_so(paper):
    for citation in paper.citations:
        if citation.reference.URL is None:
            assert citation.reference.accessed is None
            continue
        assert citation.reference.accessed == "2022-01-27"
        assert citation.reference.origin["accessed"].rule == "access-year-from-newest-date"
    statement = paper.parsed[0]
    assert (statement.accessed_value, statement.accessed_scope) == ("XXXX-01-27", "paper")
    origin = paper.citations[5].reference.origin["accessed"]
    first = paper.notes[0]
    assert "最終閲覧" in paper.document.text[first.start + origin.start : first.start + origin.end]
    assert origin.note == "1"


def test_access_year_follows_the_newest_date():
    text = "朝日新聞「題」2021年12月1日。<https://example.jp/a>（本稿の引用は全て 11 月 30 日最終閲覧）"
    made = parse(Document(text, Source("x", "text/plain", ""), "ja", notes=(Note("1", 1, text, 0, len(text)),)))
    assert made.citations[0].reference.accessed == "2022-11-30"


def test_authors_of_own_works_come_from_the_work_before(paper):
    rules = [c.reference.origin["author"].rule for c in paper.citations[1:4]]
    assert rules == [None, "author-from-self-reference", "author-from-self-reference"]


def test_lead_in_sentence_is_prose(paper):
    assert paper.parsed[1].prose == (
        "アフガニスタン問題に対する中国側の懸念、また中国とアフガニスタンの近年の関係については以下の拙稿を参照。",
    )


@pytest.mark.parametrize("width", [17, 23, 31, 46, 60, 77])
def test_any_wrap_reads_the_same(paper, width):
    for i, parsed in enumerate(paper.parsed):
        whole = "".join(paper.document.text[paper.notes[i].start : paper.notes[i].end].splitlines())
        wrapped = "\n".join(whole[k : k + width] for k in range(0, len(whole), width))
        again = parse_note(wrapped, "ja")
        assert [r.URL for r in again.references] == [r.URL for r in parsed.references]


def test_works_are_kept_when_notes_are_renumbered(paper):
    shifted = document()
    moved = replace(shifted, notes=tuple(replace(n, label=str(n.number + 3), number=n.number + 3) for n in shifted.notes))
    assert [c.reference.title for c in parse(moved).citations] == [c.reference.title for c in paper.citations]


def test_a_title_alone_points_back_where_it_was_named_and_is_a_work_elsewhere():
    text = "「北極圏ガバナンスの現在と将来」『海洋研究』3巻、2019年、5頁。\n\n「北極圏ガバナンスの現在と将来」。\n\n「砕氷船をめぐる政治の構図」。\n\n"
    notes, at = [], 0
    for label, raw in enumerate(text.strip().split("\n\n"), 1):
        notes.append(Note(str(label), label, raw, at, at + len(raw)))
        at += len(raw) + 2
    paper = parse(Document(text, Source("a.txt", "text/plain", ""), "ja", notes=tuple(notes)))
    assert [(c.note, c.reference.title) for c in paper.citations] == [
        ("1", "北極圏ガバナンスの現在と将来"),
        ("3", "砕氷船をめぐる政治の構図"),
    ]
    assert [(b.note, b.points_to) for b in paper.backrefs] == [("2", 0)]


@pytest.mark.parametrize("who", ["Joint Staff (Japan)", "Coast Guard (Korea)"])
def test_the_state_behind_a_body_is_nobodys_family(who):
    (work,) = parse_note(f"{who}, “Movements of Vessels,” September 10, 2024, https://example.org/x.", paper_lang="en").references
    assert [n.literal for n in work.author] == [who]

"""One case per tradition and trap, in cases/styles.json, and per shape of East Asian lists, in cases/shapes_east.json; and what holds for every note whatever it says."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from refcheck.model import Document, Note, Source
from refcheck.parse import parse, parse_note

CASES = [
    c
    for name in ("styles", "shapes_east")
    for c in json.loads((Path(__file__).parent / "cases" / f"{name}.json").read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["raw"][:24])
def test_case_reads_as_written_down(case):
    parsed = parse_note(case["raw"])
    got = [{field: getattr(r, field) for field in wanted} for r, wanted in zip(parsed.references, case["works"], strict=True)]
    assert got == case["works"]
    assert [b.kind.value for b in parsed.backrefs] == case.get("backrefs", [])


pieces = st.sampled_from(
    [
        "「題」",
        "『誌』",
        "《书》",
        "“Title,”",
        " // ",
        "М.: ",
        "2021年",
        "第3期",
        "https://a.org/b-\nc",
        "；",
        "。",
        "同上",
        "Ibid.",
        "p. 5",
        "[J].",
        "(",
        ")",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(pieces | st.text(max_size=6), max_size=14).map("".join))
@example("https://a.org/b-\nc\xad2021年")
def test_any_text_is_taken_and_every_printed_value_stands_in_it(raw):
    for reference in parse_note(raw).references:
        for field, origin in reference.origin.items():
            value = getattr(reference, field)
            if origin.rule is None and isinstance(value, str) and field not in ("issued", "accessed"):
                assert re.sub(r"[\s\xad-]", "", value) == re.sub(r"[\s\xad-]", "", raw[origin.start : origin.end])


def paper(*notes):
    text, made = "", []
    for i, raw in enumerate(notes, 1):
        made.append(Note(str(i), i, raw, len(text), len(text) + len(raw)))
        text += raw + "\n\n"
    return parse(Document(text, Source("x", "text/plain", ""), None, notes=tuple(made)))


def test_pointers_find_their_works():
    made = paper(
        "神田寛『河港の経済史』北斗書房、2004年、88頁。",
        "谭越：《等待过江的大豆》，《龙江晚报》2025年8月29日。",
        "同上。",
        "前掲注（1）、神田『河港の経済史』91頁。",
        "神田、前掲書、12頁。",
    )
    assert [(b.note, b.points_to) for b in made.backrefs] == [("3", 1), ("4", 0), ("5", 0)]
    assert made.works_of("4") == (0,)


def test_a_wrong_note_number_is_not_followed():
    made = paper(
        "神田寛『河港の経済史』北斗書房、2004年。", "谭越：《等待过江的大豆》，《龙江晚报》2025年8月29日。", "神田、前掲注（2）、91頁。"
    )
    (pointer,) = made.backrefs
    assert pointer.points_to is None
    assert pointer.target_note == "2"

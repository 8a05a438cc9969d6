"""Quotations, reported speech and terms: the case files, and what must hold for any layout."""

from __future__ import annotations

import json
import os
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_cases import CaseOfQuotations, Score, bare, cases, document, score

from refcheck.model import QuotationKind, Region, RegionKind
from refcheck.parse import parse
from refcheck.parse.quotations import find_quotations
from refcheck.read import read, read_bytes

FILES = [f"quotations_{part}_{lang}" for part in ("tune", "held", "fresh", "third", "fourth", "fifth") for lang in ("ja", "zh", "ru")]
FILES += [
    "quotations_tune_en",
    "quotations_held_en",
    "quotations_third_en",
    "quotations_held_western",
    "quotations_fifth_en",
    "quotations_fifth_western",
    "quotations_eighth_en",
    "quotations_eighth_ja",
    "quotations_eighth_zh",
    "quotations_eighth_ru",
    "quotations_eighth_western",
    "quotations_eighth_ko",
]
ALL = [case for name in FILES for case in cases(name)]
# The default run has a minute: the later parts are read with the slow tests.
LATER = ("quotations_third_", "quotations_fourth_", "quotations_fifth_", "quotations_sixth_", "quotations_eighth_")
SORTED = [
    pytest.param(case, id=case.name, marks=[pytest.mark.slow] if name.startswith(LATER) else []) for name in FILES for case in cases(name)
]


def found(case: CaseOfQuotations):
    return find_quotations(case.document, case.language, (), ())


@pytest.mark.slow  # the expressions of seven languages take seconds to compile
@pytest.mark.parametrize("case", SORTED)
def test_case(case):
    result = Score()
    score(case, found(case), result)
    assert result.remarks == ()


@pytest.mark.slow
@pytest.mark.parametrize("case", ALL, ids=lambda c: c.name)
def test_offsets_point_at_the_words(case):
    text = case.document.text
    for q in found(case):
        original = bare(re.sub(r"\[\^?\d+\]|^> ", "", text[q.start : q.end], flags=re.MULTILINE))
        assert original.startswith(bare(q.text)[:6])
        assert original.endswith(bare(q.text)[-6:])
        assert text[: q.start].endswith(q.prefix)
        assert text[q.end :].startswith(q.suffix)


@pytest.mark.slow
@pytest.mark.parametrize(("language", "found_at_least", "spoken_at_least"), [("de", 0.88, 0.8), ("fr", 0.95, 0.9), ("ko", 0.88, 0.9)])
def test_passages_written_before_the_rules(language, found_at_least, spoken_at_least):
    """The seventh part: one third of it was never looked at, so shares and no single passage."""
    result = Score()
    for case in cases(f"quotations_seventh_{language}"):
        score(case, found(case), result)
    assert result.recall >= found_at_least
    assert result.speaker_share >= spoken_at_least
    assert result.precision >= 0.85
    assert result.tied == result.found


TWO_STATEMENTS = (
    "林外相は協定について「港は誰のものでもなく、川が流れるかぎり開かれている[3]」と述べた。"
    "漁業相はこの点で、再開は来月になると明らかにした[4]。"
)


def told(text: str, regions: tuple[Region, ...] = ()):
    quotations = find_quotations(replace(document(text, "ja"), regions=regions), "ja", (), ())
    return [(q.text, q.kind, q.note, q.speaker) for q in quotations]


@given(width=st.integers(9, 70), turn=st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_the_measure_of_the_lines_does_not_matter(width, turn):
    """Hard wraps at any column, and a page turned between two lines with its running head."""
    signs = re.findall(r"\[\d\]|.", TWO_STATEMENTS)
    lines = ["".join(signs[i : i + width]) for i in range(0, len(signs), width)]
    if turn < len(lines) and not lines[turn - 1].endswith(("。", "]")):
        lines[turn:turn] = ["", "28   北方研究", ""]
    text = "\n".join(lines) + "\n"
    heads = tuple(Region(RegionKind.FURNITURE, *m.span()) for m in re.finditer(r"^28 .*$", text, re.MULTILINE))
    assert told(text, heads) == told(TWO_STATEMENTS + "\n")
    assert len(told(text, heads)) == 2


def test_headings_and_notes_hold_no_quotations():
    text = "Beijing: “A Matter of Some Technical Importance Here”\n\n“We will certainly open the gate in the spring,” said Ida Holm.[1]\n"
    plain = document(text, "en")
    heading = Region(RegionKind.HEADING, 0, text.index("\n"))
    assert [q.speaker for q in find_quotations(replace(plain, regions=(heading,)), "en", (), ())] == ["Ida Holm"]


def test_a_block_quotation_of_two_paragraphs_is_one():
    text = "Ida Holm told the court:\n\n> The gate was shut.\n>\n> Nobody asked me to open it.[1]\n\nShe left.\n"
    (quotation,) = find_quotations(document(text, "en"), "en", (), ())
    assert (quotation.text, quotation.note, quotation.speaker) == ("The gate was shut. Nobody asked me to open it.", "1", "Ida Holm")


def test_nobody_answers_for_an_attributed_quotation_without_a_note():
    quotations = find_quotations(document("“We will certainly open the gate in the spring,” said Ida Holm.\n", "en"), "en", (), ())
    assert [(q.note, q.mark, q.kind) for q in quotations] == [(None, None, QuotationKind.DIRECT)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She said: “the gate is open to *all* comers” (emphasis added).[1]\n"),
        ("ja", "林外相は「門は誰にでも開かれている」（傍点引用者）と述べた[1]。\n"),
        ("zh", "王毅外长表示：“大门向所有人敞开，绝不关闭”（着重号为引者所加）。[1]\n"),
        ("ru", "Он сказал: «Ворота открыты для всех желающих» (курсив мой)[1].\n"),
    ],
)
def test_added_emphasis_is_noticed(language, text):
    (quotation,) = find_quotations(document(text, language), language, (), ())
    assert quotation.emphasis_added


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["", "\n\n", "「", "“" * 500, "「」" * 300, "“a” said b " * 100, "と述べた。" * 300, "他说" * 500, ", so der Mann" * 300]
)
@pytest.mark.parametrize("language", ["ja", "zh", "ru", "en", "de", "fr", "ko", "xx"])
def test_odd_text_gives_no_error(language, text):
    assert isinstance(find_quotations(document(text, language), language, (), ()), tuple)


SHARED = Path(os.environ.get("REFCHECK_SHARED", Path(__file__).resolve().parents[3] / "shared"))


def shared(path: str) -> Path:
    if not (SHARED / path).exists():
        pytest.skip(f"the development data are not here: {SHARED / path}")
    return SHARED / path


@pytest.mark.shared
def test_the_paper_and_its_statements():
    gold = json.loads(shared("paper/sources.json").read_text(encoding="utf-8"))
    quotations = parse(read(shared("paper/paper.txt"))).quotations
    got = {(bare(q.text), q.kind.value, q.note) for q in quotations}
    assert {(bare(s["quote_ja"]), s["kind"], str(s["note"])) for s in gold["statements"]} <= got
    assert not {bare(n) for n in gold["not_quotations"]} & {text for text, _, _ in got}


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("form", ["md", "txt"])
def test_the_english_paper_in_two_forms(form):
    gold = json.loads(shared("papers/en-chicago/gold.json").read_text(encoding="utf-8"))
    quotations = parse(read(shared(f"papers/en-chicago/paper.{form}"))).quotations
    got = {(bare(q.text), q.kind.value, q.note) for q in quotations}
    wanted = [(bare(q["text"]), q["kind"], q["note"]) for q in gold["quotations"]]
    assert sum(w in got for w in wanted) / len(wanted) >= 0.95
    assert not {bare(n["text"]) for n in gold["not_quotations"]} & {text for text, _, _ in got}
    speakers = {bare(q.text): q.speaker for q in quotations}
    assert sum(speakers.get(bare(q["text"])) == q["speaker"] for q in gold["quotations"]) / len(wanted) >= 0.9


@pytest.mark.slow
@pytest.mark.parametrize("occasion", ["7 月の上海協力機構外相会合後", "大統領就任後", "日ソ外相会談後", "東京での首相会見中", "首相訪問前"])
def test_the_occasion_after_an_office_is_no_speaker(occasion):
    text = f"港の話である。{occasion}、鈴木大使は「港は一日も閉じない」と述べた 1。\n\n1 山田太郎「川の話」『川』2020 年、3-5 頁。\n"
    assert [q.speaker for q in parse(read_bytes(text.encode(), "a.txt")).quotations] == ["鈴木"]


def speakers_of(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    return [(q.text, q.note, q.speaker) for q in find_quotations(document(text, language), language, (), ())]


def test_a_pronoun_means_whom_it_can_mean():
    text = "La juriste Inès Vaumont en doute[1]. L’ambassadeur Cyr Alban parle d’« une formalité »[2]. « Encore faut-il signer », ironise-t-elle[3].\n"
    assert [s for _, _, s in speakers_of(text, "fr")] == ["Cyr Alban", "Inès Vaumont"]


def test_a_new_speaker_behind_a_mark_has_the_next_note():
    text = "Direktor Jens Ahlers nannte es „eine Frage der Zeit und des Geldes“.[1] Schärfer urteilte das Institut für Seerecht: „Es ist eine Frage der Macht und der Karten.“ Man habe, so das Institut, „lange zugesehen und wenig gesagt“.[2]\n"
    assert [(n, s) for _, n, s in speakers_of(text, "de")] == [
        ("1", "Jens Ahlers"),
        ("2", "Institut für Seerecht"),
        ("2", "Institut für Seerecht"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("lead", ["정례브리핑에서 ", "공개되는 자리에서 ", "장부에는 없지만 "])
def test_a_korean_name_is_no_stem_and_no_place(lead):
    assert speakers_of(f"{lead}남도율 대변인은 “우리는 날짜를 말하지 않습니다”라고 말하였다.[1]\n", "ko") == [
        ("우리는 날짜를 말하지 않습니다", "1", "남도율")
    ]


def test_single_marks_of_korean_hold_terms_and_double_ones_what_is_said():
    text = "감사원은 서고를 ‘지하실’로 고쳐 적고 결과를 “다섯 건”으로 줄였다.[1]\n"
    assert speakers_of(text, "ko") == [("다섯 건", "1", "감사원")]


def test_japanese_with_western_commas_reads_as_with_its_own():
    own = "菅生長官は、船の護衛は現行法の枠内で可能であると述べた[1]。\n"
    assert speakers_of(own.replace("、", "，").replace("。", "．"), "ja") == speakers_of(own, "ja") != []


def test_a_name_in_capitals_without_end_is_told_at_once():
    begun = time.process_time()
    told(f"市長は「{'A' * 60}」と述べた[1]。")
    assert time.process_time() - begun < 5.0  # an expression that tries all ways to part it takes years

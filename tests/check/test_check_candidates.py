"""Sentences and quoted words that count as statements only where their source has them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.model import Capture, LinkEvidence, Observation, Outcome, Page, PaperReport, QuotationKind, QuoteVerdict
from refcheck.parse import parse
from refcheck.pipeline.hold import hold_quotations
from refcheck.pipeline.judging import judge_all
from refcheck.read import read_bytes

WHEN = datetime(2026, 11, 1, tzinfo=UTC)
URL = "https://example.org/harbour"
LEAD = "This section is on the history of the harbour and of those who keep its lights.\n\n"
PAGE = (
    "港务局介绍说，港口的灯由守灯人的家属轮流看管。只要灯还亮着，任何船只都不得在夜间离开港口。"
    "记者把这种安排叫作海上应急走廊。码头上的仓库去年修好了屋顶。孩子们在防波堤上学习游泳。"
    "渔民在清晨修补渔网。市场里卖的是刚捕来的鱼。邮局上午九点开门。教堂的钟每小时敲一次。学校的操场正在翻修。面包店的队伍很长。"
    "游客喜欢在岸边拍照。冬天的风从北面来。图书馆收藏了许多旧地图。博物馆周一闭馆。"
)


def held(body: str, page: str = PAGE, language: str = "zh", own: str = "en") -> dict[str, tuple[QuotationKind, QuoteVerdict]]:
    """The statements of a paper of one note that cites one page."""
    paper = parse(read_bytes(f"{LEAD}{body}\n\n[^1]: {URL}\n".encode(), "paper.md"), language=own)
    seen = Observation(
        Capture(URL, Outcome.COMPLETED, WHEN, 0.1, final_url=URL, http_status=200), Page(URL, "text/html", text=page, language=language)
    )
    cases = judge_all(paper, (LinkEvidence(URL, (seen,)),), WHEN)
    known, judged = hold_quotations(paper, cases)
    assert known.candidates == ()
    assert [j.quotation for j in judged] == list(known.quotations)
    assert [j.index for j in judged] == list(range(len(judged)))
    assert isinstance(PaperReport(known, cases), PaperReport)
    return {j.quotation.text: (j.quotation.kind, j.verdict) for j in judged}


SAID = "As long as the lights are burning, no ship may leave the harbour at night"


def test_a_sentence_that_the_page_says_is_a_statement():
    kind, verdict = held(f"{SAID}.[^1]")[SAID]
    assert kind is QuotationKind.FACT
    assert verdict in (QuoteVerdict.RELATED_PASSAGE, QuoteVerdict.TRANSLATED)


@pytest.mark.parametrize(
    "remark",
    [
        "Nobody has ever written the history of the fishermen’s wives of this coast",
        "The neighbouring towns quarrelled over the price of salt for generations",
    ],
)
def test_a_remark_that_it_does_not_say_is_none(remark):
    assert held(f"{remark}.[^1]") == {}


def test_a_figure_before_the_mark_is_one_where_the_page_has_it():
    page = PAGE.replace("孩子们", "港口有四十名守灯人。孩子们")
    found = held("The port has forty lighthouse keepers. Their harbour is a fine place to be poor in.[^1]", page)
    assert list(found) == ["The port has forty lighthouse keepers"]
    assert held("The port has forty lighthouse keepers. Their harbour is a fine place to be poor in.[^1]") == {}


def test_quoted_words_are_a_term_where_the_page_has_them():
    found = held("The keepers live by an “emergency corridor at sea” as much as on “sour oranges” here.[^1]")
    assert found["emergency corridor at sea"] == (QuotationKind.TERM, QuoteVerdict.TERM_FOUND)
    assert "sour oranges" not in found


@pytest.mark.parametrize("quoted", ["»Hafenfieber«", "„Hafenfieber“", "‚Hafenfieber‘"])
def test_a_german_term_is_found_by_its_original_in_brackets(quoted: str) -> None:
    found = held(f"In der Kantine hieß die Sache bald {quoted} (海上应急走廊).[^1]", own="de")
    assert found["Hafenfieber"] == (QuotationKind.TERM, QuoteVerdict.TERM_FOUND)


def test_a_term_knows_its_sentence():
    text = f"{LEAD}The keepers live by an “emergency corridor at sea” here. Nothing else is known.[^1]\n\n[^1]: {URL}\n"
    paper = parse(read_bytes(text.encode(), "paper.md"), language="en")
    (term,) = [q for q in paper.candidates if q.kind is QuotationKind.TERM]
    assert term.context == "The keepers live by an “emergency corridor at sea” here."
    assert text[term.start : term.end] == term.text == "emergency corridor at sea"


def test_words_of_the_page_itself_are_found_letter_by_letter():
    page = "The keepers call it borrowed wind. The lights are kept by turns. The store has a new roof."
    assert held("The harbour lives on “borrowed wind” and little else.[^1]", page, "en") == {
        "borrowed wind": (QuotationKind.TERM, QuoteVerdict.VERBATIM)
    }

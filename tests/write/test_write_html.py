"""The HTML report: one file, inert whatever stands in the sources, readable back; in a real browser where there is one."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import replace

import pytest
from hostile import BIDI, STRINGS
from markupsafe import escape
from reports import finding, many, naughty, report

from refcheck.model import Group
from refcheck.write import WRITERS
from refcheck.write.escape import plain
from refcheck.write.html import html_report
from refcheck.write.html.findings import not_meant_of, web
from refcheck.write.html.quotes import probability
from refcheck.write.html.runs import Cut, found_cuts, marked, runs, written_in
from refcheck.write.html.words import WORDS, words
from refcheck.write.html.works import distance
from refcheck.write.json_report import report_object
from refcheck.write.table import table

SCRIPTS = 5  # the report's data, the decisions, the selectors, the words, and our one script


def page(report, ui_lang="en") -> str:
    return html_report(report, ui_lang).decode()


def test_nothing_is_loaded_from_outside():
    text = page(many(5))
    assert "default-src 'none'" in text
    assert not re.findall(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=""", text)
    assert "@import" not in text
    assert "url(" not in text


def test_the_policy_allows_exactly_our_style_and_script():
    text = page(many(1))
    for element in ("style", "script"):
        body = re.findall(rf"<{element}>(.*?)</{element}>", text, re.S)
        assert len(body) == 1
        digest = base64.b64encode(hashlib.sha256(body[0].encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in text


def shown(text: str) -> str:
    """The page without its embedded data and its own style and script."""
    return re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.S)


def every_hostile_string():
    return report(tuple(finding(i, Group.PLEASE_LOOK, message=text) for i, text in enumerate(STRINGS)))


def test_hostile_text_is_shown_never_run():
    text = page(every_hostile_string())
    assert len(STRINGS) > 400
    assert text.count("<script") == text.count("</script") == SCRIPTS
    body = shown(text)
    assert not re.findall(r"<(?:img|iframe|object|svg|base|form|link|embed|math)\b", body)
    assert not re.findall(r"""<[^>]*\son\w+\s*=""", body)
    assert not [c for c in body if c in BIDI or (c < " " and c != "\n") or "\x7f" <= c < "\xa0"]
    plainly = re.sub(r"<[^>]+>", "", body)
    for hostile in STRINGS:
        assert str(escape(plain(hostile))) in plainly, hostile


@pytest.mark.parametrize(
    "hostile", ["</script><script>x</script>", '"><img src=x onerror=alert(1)>', "\u202egnp", "\ud800", "<!--<script>"]
)
def test_hostile_titles_and_notes_too(hostile):
    text = page(naughty(hostile))
    assert text.count("<script") == text.count("</script") == SCRIPTS
    assert "<img" not in text
    assert "\u202e" not in shown(text)


def test_the_data_is_read_back_as_it_was():
    report = naughty("</script> & <b>")
    found = re.search(r'<script type="application/json" id="refcheck-report">(.*?)</script>', page(report), re.S)
    assert json.loads(found.group(1)) == json.loads(json.dumps(report_object(report)))


def test_only_web_addresses_become_links():
    assert web("https://example.org/") == "https://example.org/"
    assert web("javascript:alert(1)") == web("data:text/html,x") == web(None) == ""


def test_differences_are_marked_once_numbered_and_escaped():
    cuts = found_cuts("a <b> c <b>", [("<b>", None, None, "differs", "1"), ("<b>", 8, 11, "differs", "2"), ("", 0, 0, "differs", "3")])
    made = str(marked("a <b> c <b>", cuts))
    assert made == ('a <mark class="differs" data-key="1">&lt;b&gt;</mark> c <mark class="differs" data-key="2">&lt;b&gt;</mark>')
    assert str(marked("abc", [Cut(0, 3, "field", "a"), Cut(1, 2, "field", "b")])) == '<mark class="field" data-key="a">abc</mark>'


def test_runs_carry_the_language_of_their_source():
    hints = (("维护安全的决心", "zh-Hans"), ("平和と安定", "ja"))
    made = str(runs("the source says 安全, the paper 安定, Лавров", "en", hints))
    assert '<span lang="zh-Hans">安全</span>' in made
    assert '<span lang="ja">安定</span>' in made
    assert '<span lang="ru">Лавров</span>' in made
    assert str(runs("安定", "ja", hints)) == "安定"
    assert str(runs("한국", "ja")) == '<span lang="ko">한국</span>'


def test_a_latin_name_in_a_chinese_work_is_not_set_in_chinese():
    assert written_in("Ministry of Commerce", "zh") == ""
    assert written_in("商务部", "zh-Hans") == "zh-Hans"
    assert written_in("Лавров", "ru") == "ru"
    assert written_in("Lavrov", "ru") == ""
    assert written_in("Grain", "en") == "en"
    assert written_in("谷物", "en") == ""
    made = str(marked("Kanda 神田寛, 2004", [Cut(0, 5, "field", "a")], "en", (("神田寛", "ja"),)))
    assert made == '<mark class="field" data-key="a">Kanda</mark> <span lang="ja">神田寛</span>, 2004'


def test_copies_name_their_distance_in_days():
    from datetime import UTC, datetime

    said = words("en")
    assert distance(datetime(2021, 7, 30, tzinfo=UTC), "2021-07-29", said) == "1 day after 2021-07-29"
    assert distance(datetime(2021, 7, 1, tzinfo=UTC), "2021-07-29", said) == "28 days before 2021-07-29"
    assert distance(datetime(2021, 7, 1, tzinfo=UTC), "2021-07", said) == ""
    assert distance(datetime(2021, 7, 1, tzinfo=UTC), None, said) == ""


def test_history_hops_and_copies_stand_on_the_card():
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta

    from refcheck.model import Capture, Case, Exchange, LinkEvidence, Memento, Observation, Outcome

    def capture(day, status, outcome=Outcome.COMPLETED):
        when = datetime(2026, 11, day, 8, tzinfo=UTC)
        hops = (
            Exchange("http://example.org/a", "GET", outcome, when, 0.1, 301),
            Exchange("https://example.org/a", "GET", outcome, when, 0.1, status),
        )
        return Capture("https://example.org/a", outcome, when, 0.2, http_status=status, exchanges=hops, supplied_by="田中")

    first = datetime(2021, 8, 26, tzinfo=UTC)
    mementos = tuple(
        Memento("https://example.org/a", f"https://archive.example/{i}", first + timedelta(days=i), "archive.example") for i in range(7)
    )
    seen = (Observation(capture(1, 200)), Observation(capture(2, 404)), Observation(capture(3, None, Outcome.TIMEOUT)))
    evidence = LinkEvidence("https://example.org/a", seen, supplied=Observation(capture(4, None, Outcome.SUPPLIED)), mementos=mementos)
    one = report(())
    made = one.papers[0]
    cited = replace(made.paper.citations[0], reference=replace(made.paper.citations[0].reference, accessed="2021-08-25"))
    whole = replace(made, paper=replace(made.paper, citations=(cited,)), cases=(Case(0, cited, evidence),))
    text = page(replace(one, papers=(whole,)))
    for day, answer in ((1, "200"), (2, "404"), (3, "timeout")):
        assert re.search(rf"2026-11-0{day}</time> asked: {answer} ", text)
    assert re.search(r"http://example.org/a</span> <strong>301</strong>", text)
    assert "<strong>1 day after 2021-08-25</strong>" in text
    assert "archive.example/4" in text
    assert "archive.example/5" not in shown(text)
    assert "and 2 more" in text
    assert "supplied by hand, 2026-11-04, 田中" in text


def test_words_without_marks_keep_their_distance_from_the_sentence_around_them():
    made = report(())
    paper = made.papers[0]
    quotation = replace(paper.quotations[0].quotation, text="the line would open", context="They agreed that the line would open in May.")
    told = replace(made, papers=(replace(paper, quotations=(replace(paper.quotations[0], quotation=quotation),)),))
    shown = re.sub(r"<[^>]+>", "", page(told))
    assert "They agreed that the line would open in May." in shown


def test_the_score_stands_in_words_and_in_a_number():
    from refcheck.model import Alignment, QuoteVerdict

    told = [probability(Alignment(QuoteVerdict.TRANSLATED, score=s), words("en")) for s in (0.99, 0.85, 0.5, 0.1)]
    assert told == ["very likely (0.99)", "likely (0.85)", "open (0.50)", "unlikely (0.10)"]


def test_a_finding_without_a_verdict_says_what_it_does_not_mean():
    from dataclasses import replace

    from refcheck.check.registry import RULES

    local = replace(finding(1, Group.PLEASE_LOOK), rule="RC005")
    made = replace(report((local,)), rules=RULES)
    assert "This does not mean that the note is wrong: pages are updated" in page(made)
    assert "注が誤っているという意味ではありません。ページは更新され" in page(made, "ja")
    assert all(not_meant_of(RULES).values())


def test_two_findings_with_one_id_have_two_anchors():
    twice = (finding(3, Group.TO_FIX), finding(3, Group.TO_FIX))
    anchors = re.findall(r'role="group" class="finding to_fix" id="([^"]+)"', page(report(twice)))
    assert anchors == ["RC212-0003", "RC212-0003-2"]


def test_each_work_shows_its_own_bib_entry(root):
    from refcheck.pipeline import unjudged
    from refcheck.write.exports import EXPORTS

    made = unjudged([root / "references" / "example.ja.md"])
    shown = [
        " ".join(html.unescape(re.sub("<[^>]+>", "", e)).split()) for e in re.findall(r'<pre lang="en"[^>]*>(.*?)</pre>', page(made), re.S)
    ]
    exported = [" ".join(e.split()) for e in re.split(r"(?m)^(?=@)", EXPORTS["biblatex"](made).decode()) if e.startswith("@")]
    assert len(shown) == 10
    assert shown == exported


def test_several_papers_share_no_anchor():
    from dataclasses import replace

    one = report((finding(1, Group.TO_FIX),))
    ids = re.findall(r' id="([^"]+)"', page(replace(one, papers=one.papers * 2)))
    assert len(ids) == len(set(ids))


def test_several_papers_are_named_above_all():
    one = report((finding(1, Group.TO_FIX),))
    head = re.search(r"<h1>(.*?)</h1>", page(replace(one, papers=one.papers * 4)))[1]
    assert head == "論文.txt · 論文.txt · 論文.txt … (4)"


def test_a_paper_that_cites_print_only_says_so_in_every_form():
    made = report(())
    only_print = replace(made, papers=(replace(made.papers[0], links=()),))
    for text in (page(only_print), table(only_print), WRITERS["markdown"](only_print).decode()):
        assert "0 of 1 checkable online" in text
        assert "1 reference" in text


def test_words_are_words():
    for ui in WORDS:
        text = page(many(3), ui)
        assert "built-in method" not in text
        assert "Undefined" not in text
        assert WORDS[ui]["keyboard"] in text
    assert not set(WORDS["en"]) & set(dir({}))  # a template would take a dict's own method for the word


def test_both_interfaces_have_every_word():
    assert set(WORDS["en"]) == set(WORDS["ja"])
    assert "典拠の確認" in page(many(1), "ja")
    assert '<html lang="en">' in page(many(1), "ru")


def test_decisions_on_file_stand_beside_the_machines_verdict_and_are_saved_again():
    import tomllib
    from dataclasses import replace
    from datetime import date

    from refcheck.model import AsideReason, Decision, Review, SetAside
    from refcheck.pipeline.review_file import reviews_of

    review = Review(
        "RC212", Decision.ACCEPT, 'said so by the "author"', "編集者", date(2026, 11, 1), date(2027, 1, 1), quotation="靴", seen="passage:1"
    )
    one = report((finding(1, Group.TO_FIX),))
    aside = (
        SetAside(finding(2, Group.PLEASE_LOOK), AsideReason.REVIEWED, review),
        SetAside(finding(3, Group.TO_FIX), AsideReason.BASELINE),
    )
    made = replace(one, papers=(replace(one.papers[0], set_aside=aside),))
    text = page(made)
    assert "accept as it is: said so by the &#34;author&#34; (" in text
    assert "known from the baseline" in text
    assert "RC212-0002" in text
    kept = json.loads(re.search(r'id="refcheck-kept">(.*?)</script>', text, re.S).group(1))
    (entry,) = reviews_of(tomllib.loads("\n".join(kept)), "kept")
    assert replace(entry, place="") == review


@pytest.mark.slow
def test_a_page_of_many_notes_is_made_quickly():
    import time

    begun = time.perf_counter()
    text = page(many(1500))
    assert time.perf_counter() - begun < 20
    assert text.count('role="group" class="finding') == 1500


def test_a_report_without_papers_says_what_could_not_be_read():
    from refcheck.model import Failure, Report

    text = page(
        Report("0.1.0", "2026-11-23T00:00:00Z", failures=(Failure("論文.doc", "the file is empty", "Give a file with the paper's text."),)),
        "ja",
    )
    assert "論文.doc" in text
    assert "ファイルが空です" in text
    assert "読み取れなかった論文" in text


def test_every_inference_has_words_in_both_languages():
    from refcheck.parse.inferences import INFERENCES
    from refcheck.write.html.words import INFERRED

    assert set(INFERRED) == set(INFERENCES)

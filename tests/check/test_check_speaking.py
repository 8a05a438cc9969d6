"""Which text speaks for a source, and how findings say so: live, supplied, archived, earlier; four answers of archives."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from building import WHEN, case

from refcheck.check.rules import rc101_dead, rc104_blocked, rc105_unreachable, rc121_title, rc122_date
from refcheck.check.speaking import describing, origin_words, speaking
from refcheck.model import Agreement, Capture, Memento, Observation, Outcome, Page

URL = "https://example.org/a"
NEAR = Memento(URL, f"https://web.archive.org/web/20210730080000/{URL}", datetime(2021, 7, 30, 8, tzinfo=UTC), "web.archive.org", -181)


def seen(text="Words of the page.", status=200, agreement=None, days=0, **more):
    capture = Capture(URL, Outcome.COMPLETED, WHEN - timedelta(days=days), 0.1, http_status=status, record_id=f"urn:uuid:{days}", **more)
    return Observation(capture, Page(URL, "text/html", text=text), agreement)


def made(status, **evidence):
    """A case whose link has this status, with more evidence about it."""
    code = {"live": 200, "dead": 404, "blocked": 403, "unreachable": 500}[status]
    built = case({"reference": {"URL": URL, "title": "A title"}, "link": {"http_status": code, "status": status}})
    latest = seen("The live page." if status == "live" else "404", code)
    earlier = evidence.pop("earlier", ())
    return replace(
        built, evidence=replace(built.evidence, observations=(*earlier, latest), **evidence), attach="refcheck attach p.md --note 3 FILE"
    )


SUPPLIED = {
    "supplied": replace(seen("The saved page."), capture=replace(seen().capture, outcome=Outcome.SUPPLIED, supplied_by="A. Reader"))
}
COPY = {"memento": seen("The archived page."), "mementos": (NEAR,), "memento_answer": "copy"}
EARLIER = {"earlier": (seen("The page of last week.", agreement=Agreement(title=1.0), days=7),)}


@pytest.mark.parametrize(
    ("status", "evidence", "expected"),
    [
        ("live", {**SUPPLIED, **COPY, **EARLIER}, ("live", "The live page.")),
        ("blocked", {**SUPPLIED, **COPY, **EARLIER}, ("supplied", "The saved page.")),
        ("blocked", {**COPY, **EARLIER}, ("memento", "The archived page.")),
        ("blocked", EARLIER, ("earlier", "The page of last week.")),
        ("blocked", {"earlier": (seen("Another page.", agreement=Agreement(title=0.1), days=7),)}, None),
        ("dead", {}, None),
    ],
)
def test_the_order_in_which_texts_speak(status, evidence, expected):
    spoke = speaking(made(status, **evidence))
    assert (spoke and (spoke[0], spoke[1].page.text)) == expected


def test_words_say_which_text_it_was():
    assert origin_words("live", made("live").evidence) is None
    assert origin_words("memento", made("dead", **COPY).evidence) == (
        "the archived copy of 2021-07-30 in web.archive.org, 181 days before the cited day"
    )
    assert "A. Reader saved on 2026-11-23" in origin_words("supplied", made("blocked", **SUPPLIED).evidence)
    assert origin_words("earlier", made("blocked", **EARLIER).evidence) == "what was captured on 2026-11-16"


@pytest.mark.parametrize(
    ("evidence", "told"),
    [
        (COPY, "; a copy of 2021-07-30 exists"),
        ({"memento_answer": "copy_unusable", "mementos": (NEAR,)}, "none of them shows the page"),
        ({"memento_answer": "none_known"}, "web archives know no copy"),
        ({"memento_answer": "archive_not_reached"}, "was not reached, a copy may exist"),
    ],
)
def test_the_four_answers_of_archives_are_said_apart(evidence, told):
    (finding,) = rc101_dead.check(made("dead", **evidence))
    assert told in finding.message
    assert any(e.label == "archived copy" and e.value.startswith(evidence["memento_answer"].replace("_", " ")) for e in finding.evidence)
    (silent,) = rc101_dead.check(made("dead"))
    assert "cop" not in silent.message


@pytest.mark.parametrize(("check", "status"), [(rc104_blocked.check, "blocked"), (rc105_unreachable.check, "unreachable")])
def test_the_exact_command_stands_in_the_finding(check, status):
    (finding,) = check(made(status))
    assert finding.remedy.endswith("refcheck attach p.md --note 3 FILE")
    assert [s.value for s in finding.self_check if s.kind == "command"] == ["refcheck attach p.md --note 3 FILE"]


def test_title_and_date_are_checked_against_the_copy_and_that_is_said():
    other = Agreement(
        title=0.1, title_printed="A title", title_page="Another", date="differs", date_printed="2021-07-29", date_page="2020-01-01"
    )
    copied = made("dead", **{**COPY, "memento": seen("The archived page.", agreement=other)})
    assert describing(copied)[0] == "memento"
    for rule in (rc121_title, rc122_date):
        (finding,) = rule.check(copied)
        assert any(e.label == "judged on" and "archived copy of 2021-07-30" in e.value for e in finding.evidence)
    agreeing = made("dead", **{**COPY, "memento": seen("The archived page.", agreement=Agreement(title=1.0, date="same"))})
    assert rc121_title.check(agreeing) == rc122_date.check(agreeing) == ()

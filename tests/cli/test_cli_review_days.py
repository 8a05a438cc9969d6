"""Decisions over time: furniture that changes lapses none, a changed passage lapses one and says so, a moved note loses none."""

from __future__ import annotations

import http.server
import random
import re
import textwrap
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cli.changing_pages import COMPOSED, HELD, TUNED, Source
from refcheck.model import AsideReason, Capture, Config, Decision, FetchPolicy, Outcome
from refcheck.page import read_page
from refcheck.page.seen import seen_of_page
from refcheck.pipeline import verify_papers
from refcheck.pipeline.review_file import add_reviews
from refcheck.pipeline.reviewing import review_of
from replica import sites

TEXTS = (
    "mod_briefing",
    "mfa_putin_call",
    "tass_mission",
    "nippon_taliban",
    "chinanews_withdrawal",
    "mfa_lavrov_call",
    "mfa_tokayev_message",
)
FIRST = date(2026, 11, 1)


def source(name: str) -> Source:
    made = sites.article(name)
    return Source(made.title, made.date, made.lang, made.sentences)


def seen_on(layout, cited: Source, day: int) -> str:
    body = layout(cited, random.Random(f"{layout.__name__} {day}"), FIRST + timedelta(days=day))
    url = "https://example.org/news/1.html"
    return seen_of_page(
        read_page(
            Capture(url, Outcome.COMPLETED, datetime(2026, 11, 1, tzinfo=UTC), 0.1, url, 200, (("Content-Type", "text/html"),), body=body)
        )
    )


@pytest.mark.parametrize("layout", [*TUNED, *HELD], ids=lambda made: made.__name__)
def test_what_was_seen_of_a_page_stays_while_its_furniture_changes(layout):
    for name in ("mod_briefing",):
        cited = source(name)
        assert len({seen_on(layout, cited, day) for day in (0, 3, 11, 29)}) == 1
        last = cited.sentences[len(cited.sentences) // 2]
        changed = replace(cited, sentences=tuple(s.replace(last, f"{last[:-1]}XY{last[-1]}") for s in cited.sentences))
        parts = [dict(p.split(":", 1) for p in seen_on(layout, made, 0).split()) for made in (cited, changed)]
        assert [k for k in parts[0] if parts[0][k] != parts[1][k]] == ["text"]


@pytest.mark.slow
def test_no_digest_of_a_page_lapses_in_thirty_days_of_changing_furniture():
    lapsed = [
        (layout.__name__, name, day)
        for layout in (*TUNED, *HELD, *COMPOSED)
        for name in TEXTS
        for day in range(1, 30, 4)
        if seen_on(layout, source(name), day) != seen_on(layout, source(name), 0)
    ]
    assert lapsed == []


class Site:
    """One page on loopback whose bytes a test sets; the layout's furniture changes with the day."""

    def __init__(self) -> None:
        self.body = b""
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                found = self.path == "/news/1.html"
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                body = site.body if found else b"nothing"
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Silent."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def site():
    made = Site()
    yield made
    made.close()


def judged(site: Site, tmp_path, paper, day: int):
    """A run on that day, with the page as it stands."""
    now = datetime(2026, 11, 1, 9, tzinfo=UTC) + timedelta(days=day)
    policy = FetchPolicy(allow_origins=(site.origin,), host_interval_s=0.0, max_attempts=1, workers=1, clock=lambda: now, robots=False)
    config = Config(
        fetch=policy, store=tmp_path / "store", archives=False, refresh=True, review=tmp_path / "refcheck-review.toml", persona="author"
    )
    return verify_papers([paper], config)


def paper_about(site: Site, cited: Source, tmp_path, words: str):
    path = tmp_path / "paper.md"
    note = f"Agency, “Another headline than the page's”, 2019-01-02, <{site.origin}/news/1.html>."
    path.write_text(f"The speaker said: “{words}”[^1]\n\n[^1]: {note}\n", "utf-8")
    return path


@pytest.mark.slow
@pytest.mark.parametrize("days", [(1, 9), pytest.param(tuple(range(1, 31)), marks=pytest.mark.slow)], ids=["2 days", "30 days"])
def test_decisions_outlast_menus_counters_and_news_and_not_the_passage(days, site, tmp_path):
    layout = HELD[1]
    cited = Source(
        "The council met on the harbour",
        "2021-07-29",
        "en",
        (
            "The council met on Monday and spoke for three hours about the harbour.",
            "The speaker said that the two sides would deepen their trade by every means that they had.",
            "Ships of both sides will call at the port from the coming spring.",
            "Nobody present wanted to name the price of the new quay.",
        ),
    )
    paper = paper_about(site, cited, tmp_path, "the two sides would widen their trade by every means that they had")

    def set_page(day: int, made: Source = cited) -> None:
        site.body = layout(made, random.Random(f"x{day}"), FIRST + timedelta(days=day))

    set_page(0)
    first = judged(site, tmp_path, paper, 0).papers[0]
    rules = sorted(f.rule for f in first.findings)
    (wording,) = [r for r in rules if r.startswith("RC21")]  # widen, deepen
    assert {"RC121", "RC122"} <= set(rules)
    entries = [
        replace(review_of(f, "paper.md"), decision=Decision.ACCEPT, reason="seen", by="T", on=FIRST, expires=FIRST + timedelta(days=300))
        for f in first.findings
    ]
    add_reviews(tmp_path / "refcheck-review.toml", entries)
    for day in days:
        set_page(day)
        report = judged(site, tmp_path, paper, day)
        assert [f.rule for f in report.papers[0].findings] == []
        assert sorted(a.finding.rule for a in report.papers[0].set_aside) == rules
        assert report.notes[0].startswith(f"{len(rules)} findings do not count: {len(rules)} by decision “accept”")
        assert len(report.notes) == 1
    changed = tuple(s.replace("deepen their trade", "deepen their costly trade") for s in cited.sentences)
    set_page(40, replace(cited, sentences=changed))
    report = judged(site, tmp_path, paper, 40)
    assert any(f.rule.startswith("RC21") for f in report.papers[0].findings)
    lapsed = [n for n in report.notes if "no longer holds" in n]
    assert any(wording in n and "passage of the source changed" in n for n in lapsed)
    assert any("RC121" in n and "page's text changed" in n for n in lapsed)


@pytest.mark.slow
def test_an_expired_decision_counts_no_more_and_an_unused_one_is_named(site, tmp_path):
    cited = replace(source("mod_briefing"), title="A wholly other matter")
    site.body = TUNED[0](cited, random.Random(1), FIRST)
    paper = paper_about(site, cited, tmp_path, cited.sentences[1][:12])
    first = judged(site, tmp_path, paper, 0).papers[0]
    title = next(f for f in first.findings if f.rule == "RC121")
    until = replace(review_of(title, "paper.md"), decision=Decision.ACCEPT, reason="r", by="T", on=FIRST, expires=FIRST + timedelta(days=5))
    unused = replace(until, rule="RC101", expires=None, seen=None)
    elsewhere = replace(unused, paper="another.md")
    add_reviews(tmp_path / "refcheck-review.toml", [until, unused, elsewhere])
    inside = judged(site, tmp_path, paper, 5)
    assert "RC121" not in [f.rule for f in inside.papers[0].findings]
    after = judged(site, tmp_path, paper, 6)
    assert "RC121" in [f.rule for f in after.papers[0].findings]
    assert [n.split(" (")[0] for n in after.notes] == ["refcheck-review.toml, entry 1", "refcheck-review.toml, entry 2"]
    assert "expired on 2026-11-06" in after.notes[0]
    assert "unused" in after.notes[1]


# ---- the paper changes, the decisions stay ----------------------------------------------------------------------------------


def renumbered(text: str) -> str:
    """A new note stands before all others, so that each number grows by one."""
    text = re.sub(r"\[\^(\d+)\]", lambda m: f"[^{int(m.group(1)) + 1}]", text)
    head, _, rest = text.partition("\n\n")
    return f"{head}\n\nA sentence that was not there before.[^1]\n\n{rest.rstrip()}\n\n[^1]: Feld, *Another Book*, 1999, 12.\n"


def reordered(text: str) -> str:
    """The paragraphs of the body in the opposite order."""
    blocks = [b for b in text.strip().split("\n\n") if b]
    notes = [b for b in blocks if b.startswith("[^")]
    front = [b for b in blocks if b.startswith(("---", "#"))]
    body = [b for b in blocks if b not in notes and b not in front]
    return "\n\n".join((*front, *reversed(body), *notes)) + "\n"


def reflowed(text: str) -> str:
    """The lines of the body broken at other places: between words, or, where the script has no blanks, between characters."""
    out = []
    for block in text.strip().split("\n\n"):
        if block.startswith(("---", "#", "[^")):
            out.append(block)
        elif block.isascii() or " the " in block:
            out.append(textwrap.fill(" ".join(block.split("\n")), 44, break_long_words=False, break_on_hyphens=False))
        else:
            pieces = re.findall(r"\[\^\d+\]|.", block.replace("\n", ""))
            out.append("\n".join("".join(pieces[i : i + 29]) for i in range(0, len(pieces), 29)))
    return "\n\n".join(out) + "\n"


@pytest.mark.slow
@pytest.mark.parametrize("change", [renumbered, *(pytest.param(c, marks=pytest.mark.slow) for c in (reordered, reflowed))])
@pytest.mark.parametrize("language", ["ja", pytest.param("en", marks=pytest.mark.slow)])
def test_renumbering_reordering_and_reflowing_lose_no_decision(language, change, root, tmp_path):
    path = tmp_path / f"example.{language}.md"
    original = (root / "references" / f"example.{language}.md").read_text("utf-8")
    path.write_text(original, "utf-8")
    config = Config(evidence=root / "references" / "evidence", review=tmp_path / "refcheck-review.toml", persona="author")
    before = verify_papers([path], config).papers[0]
    assert len(before.findings) >= 5
    add_reviews(
        config.review, [replace(review_of(f, path.name), decision=Decision.ACCEPT, reason="r", by="T", on=FIRST) for f in before.findings]
    )
    path.write_text(change(original), "utf-8")
    report = verify_papers([path], config)
    made = report.papers[0]
    assert made.paper.document.text != before.paper.document.text
    decided = {a.finding.id for a in made.set_aside if a.reason is AsideReason.REVIEWED}
    assert decided == {f.id for f in before.findings}
    assert [f.rule for f in made.findings] == []
    assert not [n for n in report.notes if "unused" in n or "no longer" in n]

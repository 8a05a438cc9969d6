"""The whole way on the example paper: read, parse, fetch from the replica over real sockets, archive, judge, report."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from refcheck.model import Grade, LinkStatus, QuoteVerdict
from refcheck.pipeline import Watch, verify, verify_papers
from refcheck.write import WRITERS
from refcheck.write.schema import report_schema
from replica import sites

AS_CITED = dict.fromkeys(sites.URLS, LinkStatus.LIVE)
EXPECTED = {
    "as-cited": AS_CITED,
    "today": {**AS_CITED, sites.MOD: LinkStatus.DEAD, sites.TASS: LinkStatus.BLOCKED, sites.FMPRC: LinkStatus.MOVED},
    "soft404": {**AS_CITED, sites.MFA_CALL: LinkStatus.SOFT404},
    "replaced": {**AS_CITED, sites.MFA_MESSAGE: LinkStatus.DRIFTED},
}


@pytest.mark.parametrize("state", [s if s == "today" else pytest.param(s, marks=pytest.mark.slow) for s in EXPECTED])
def test_every_address_has_its_verdict_with_evidence(state, root, config_for):
    report = verify(root / "references" / "example.ja.md", config_for(state))
    links = {link.url: link for link in report.papers[0].links}
    assert {url: links[url].status for url in sites.URLS} == EXPECTED[state]
    for link in links.values():
        assert link.capture is not None
        assert link.capture.record_id
        assert link.capture.grade == Grade.WIRE
        assert link.reason
        assert link.explanation
    assert report.evidence_label == sites.LABEL
    assert links[sites.FMPRC].new_url in (None, sites.MFA_NEW)
    jsonschema.validate(json.loads(WRITERS["json"](report)), report_schema())


def test_every_statement_has_a_verdict_and_the_altered_one_is_found(root, config_for):
    report = verify(root / "references" / "example.ja.md", config_for("as-cited"))
    judged = {q.quotation.text[:8]: q for q in report.papers[0].quotations}
    shoe = next(q for text, q in judged.items() if text.startswith("靴が足に"))
    altered = next(q for q in judged.values() if "繁栄と希望" in q.quotation.text)
    assert shoe.verdict is QuoteVerdict.TRANSLATED
    assert altered.verdict is QuoteVerdict.TRANSLATED_DIFFERS
    assert all(q.verdict for q in report.papers[0].quotations)
    best = altered.alignments[altered.best]
    assert "破坏和灾难" in best.alignment.passage
    assert best.record_id


@pytest.mark.slow
def test_judging_again_offline_gives_the_same_bytes_with_the_index_deleted(root, config_for):
    config = config_for("today")
    paper = root / "references" / "example.ja.md"
    live = json.loads(WRITERS["json"](verify(paper, config)))
    offline = replace(config, offline=True)
    first = WRITERS["json"](verify(paper, offline))
    (config.store / "index.sqlite").unlink()
    second = WRITERS["json"](verify(paper, offline))
    assert first == second
    again = json.loads(first)
    for key in ("citations", "quotations", "findings"):
        assert again["papers"][0][key] == live["papers"][0][key]


@pytest.mark.slow
def test_offline_opens_no_socket(root, config_for, monkeypatch):
    config = config_for("today")
    paper = root / "references" / "example.ja.md"
    verify(paper, config)

    def forbidden(*_args, **_kwargs):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket", forbidden)
    report = verify(paper, replace(config, offline=True))
    assert len(report.papers[0].links) == 9


@pytest.mark.slow
def test_fresh_evidence_is_not_asked_for_again(root, config_for, replicas):
    config = config_for("as-cited")
    verify(root / "references" / "example.ja.md", config)
    before = len(replicas["as-cited"].seen)
    verify(root / "references" / "example.ja.md", config)
    assert len(replicas["as-cited"].seen) == before


@pytest.mark.slow
def test_one_unreadable_paper_does_not_stop_the_others(root, config_for, tmp_path):
    empty = tmp_path / "空.txt"
    empty.write_bytes(b"")
    report = verify_papers([empty, root / "references" / "example.en.md"], config_for("as-cited"))
    assert len(report.papers) == 1
    assert [f.name for f in report.failures] == [str(empty)]
    assert report.failures[0].remedy


def test_findings_that_need_no_network_come_before_the_first_request(root, config_for, replicas, tmp_path):
    paper = tmp_path / "paper.md"
    note = "中国外交部「習近平同俄羅斯総統普京通電話」2021年9月25日。<https://www.fmprc.gov.cn/zyxw/202108/t20210825_9136997.shtml>"
    paper.write_text(f"外相は「深化する」と述べた[^1]。\n\n[^1]: {note}\n", "utf-8")
    config = config_for("today")
    before = len(replicas["today"].seen)
    seen = []
    verify_papers([paper], config, Watch(local=lambda _, found: seen.append((len(replicas["today"].seen), [f.rule for f in found]))))
    assert seen == [(before, ["RC005"])]
    assert len(replicas["today"].seen) > before


@pytest.mark.slow
def test_a_supplied_copy_speaks_where_the_site_refuses(root, config_for, tmp_path, monkeypatch, replicas):
    from refcheck.cli import run

    config = config_for("today")
    paper = root / "references" / "example.ja.md"
    saved = tmp_path / "saved.html"
    saved.write_bytes(sites.answers("as-cited")[sites.TASS].body)
    verify(paper, config)
    assert run(["attach", str(paper), str(saved), "--note", "5", "--who", "librarian", "--store", str(config.store)]) == 0
    report = verify(paper, replace(config, offline=True))
    link = next(k for k in report.papers[0].links if k.url == sites.TASS)
    assert link.status is LinkStatus.BLOCKED
    told = [q for q in report.papers[0].quotations if q.quotation.note == "5"]
    assert told
    assert all(q.verdict is not QuoteVerdict.SOURCE_UNAVAILABLE for q in told)
    assert {a.origin for q in told for a in q.alignments} == {"supplied"}

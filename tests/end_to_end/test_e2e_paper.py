"""The paper that refcheck was first built for, against the replica in both states."""

from __future__ import annotations

import json

import pytest

from refcheck.model import LinkStatus
from refcheck.pipeline import verify
from replica import sites

pytestmark = pytest.mark.shared


@pytest.mark.slow
@pytest.mark.parametrize("state", ["as-cited", "today"])
def test_the_first_paper(state, shared, config_for):
    report = verify(shared / "paper" / "paper.txt", config_for(state))
    made = report.papers[0]
    assert (len(made.paper.notes), len(made.paper.marks), len(made.paper.citations), len(made.links)) == (8, 8, 10, 9)
    statuses = {link.url: link.status for link in made.links}
    expected = dict.fromkeys(sites.URLS, LinkStatus.LIVE)
    if state == "today":
        expected |= {sites.MOD: LinkStatus.DEAD, sites.TASS: LinkStatus.BLOCKED, sites.FMPRC: LinkStatus.MOVED}
    assert statuses == expected
    told = json.loads((shared / "paper" / "sources.json").read_text("utf-8"))
    found = 0
    for statement in told["statements"]:
        words = statement["quote_ja"]
        hits = [q for q in made.quotations if words in q.quotation.text or q.quotation.text in words]
        found += any(q.verdict in statement["accept"] for q in hits)
    assert found >= (11 if state == "as-cited" else 9), "floor: 11 of the 14 rows where every page answers"
    assert not [q for q in made.quotations if q.quotation.text in told["not_quotations"]]

"""Pages that answer but are not the source (or refuse to say): none may pass as live, no refusal may be called dead."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from refcheck.check.status import judge
from refcheck.model import Capture, LinkEvidence, Observation, Outcome
from refcheck.page import read_page

CASES = json.loads((Path(__file__).parent / "cases" / "traps.json").read_text(encoding="utf-8"))
TOLD = json.loads((Path(__file__).parent / "cases" / "told.json").read_text(encoding="utf-8"))  # notices, and news about such things
NOW = datetime(2026, 1, 2, tzinfo=UTC)


def judged(case):
    url = case.get("url", "https://site.example/news/2021/0729/t20210729_10479994.html")
    headers = (("Content-Type", "text/html; charset=utf-8"), *(tuple(h) for h in case.get("headers", ())))
    capture = Capture(
        url,
        Outcome.COMPLETED,
        datetime(2026, 1, 1, tzinfo=UTC),
        0.1,
        final_url=case.get("final", url),
        http_status=case.get("status", 200),
        headers=headers,
        body=case["html"].encode(),
    )
    return judge(LinkEvidence(url, (Observation(capture, read_page(capture)),)), as_of=NOW)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=[f"{c['lang']}-{c['name']}-{i}" for i, c in enumerate(CASES)])
def test_a_trap_is_seen(case):
    judgement = judged(case)
    assert judgement.status in case["accept"], (judgement.reason, judgement.explanation)
    assert judgement.advice


@pytest.mark.parametrize("case", TOLD, ids=[f"{c['lang']}-{c['name']}-{i}" for i, c in enumerate(TOLD)])
def test_a_notice_is_told_from_news_about_one(case):
    judgement = judged(case)
    assert judgement.status in case["accept"], (judgement.reason, judgement.explanation)


def test_there_are_traps_enough_in_every_language():
    assert len(CASES) >= 80
    assert {"zh", "ja", "ru", "ko", "en", "de", "fr"} <= {c["lang"] for c in CASES}

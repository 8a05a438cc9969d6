"""Pages made of parts: none that is gone passes as the source, no article is called gone (`frames.py`)."""

from __future__ import annotations

import pytest

from traps.frames import articles, gone
from traps.linktraps import Connections, run_traps

PASSING, DOUBTED = 0.01, 0.08  # shares measured: .004 of the messages, .066 of the articles (nearly all of one sentence)


@pytest.mark.slow
def test_a_message_is_no_source_in_any_frame(tmp_path):
    results = run_traps(tmp_path, gone(), Connections()).results
    silent = [r.trap.name for r in results if r.silent]
    assert len(results) > 800
    assert len(silent) <= PASSING * len(results), silent


@pytest.mark.slow
def test_no_article_is_called_gone_whatever_stands_beside_it(tmp_path):
    results = run_traps(tmp_path, articles(), Connections()).results
    assert len(results) > 1000
    assert [r.trap.name for r in results if r.alive_called_dead] == []
    assert sum(not r.right for r in results) <= DOUBTED * len(results)

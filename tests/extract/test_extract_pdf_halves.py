"""A long PDF read in two processes gives what one gives; a fork that dies costs time only."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from refcheck.extract import pdf_halves
from refcheck.extract.pdf_chars import read_layout

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "read"))
from small_pdf import printed

forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


@pytest.fixture
def small_halves(monkeypatch):
    monkeypatch.setattr(pdf_halves, "LONG", 4)
    monkeypatch.setattr(pdf_halves, "_processors", lambda: 2)


def part(first: int, end: int):
    return {"sheets": list(range(first, end))}


@forking
@pytest.mark.usefixtures("small_halves")
def test_two_processes_give_what_one_gives():
    body = printed(*[([(50, 500, 10, f"Sheet {n}"), (50, 480, 8, "https://a.example/b")], [(50, 470, 150)]) for n in range(5)])
    assert json.loads(json.dumps(read_layout(body, halves=True))) == json.loads(json.dumps(read_layout(body)))


@forking
@pytest.mark.usefixtures("small_halves")
def test_a_fork_that_dies_is_done_without():
    here = os.getpid()

    def read(first: int, end: int):
        if os.getpid() != here:
            os._exit(3)
        return part(first, end)

    assert pdf_halves.in_halves(read, 7) == [part(0, 3), part(3, 7)]


@forking
@pytest.mark.usefixtures("small_halves")
def test_an_error_in_the_fork_is_no_answer():
    here = os.getpid()

    def read(first: int, end: int):
        if os.getpid() != here:
            raise ValueError
        return part(first, end)

    assert pdf_halves.in_halves(read, 7) == [part(0, 3), part(3, 7)]


def test_a_short_paper_stays_in_one_process(monkeypatch):
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("no fork wanted"), raising=False)
    assert pdf_halves.in_halves(part, pdf_halves.LONG - 1) == [part(0, pdf_halves.LONG - 1)]


def test_one_processor_has_no_fork(monkeypatch):
    monkeypatch.setattr(pdf_halves, "_processors", lambda: 1)
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("no fork wanted"), raising=False)
    assert pdf_halves.in_halves(part, 500) == [part(0, 500)]

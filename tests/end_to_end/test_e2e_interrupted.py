"""Ctrl-C in the middle of a run, and places that cannot be written: a clear word, and nothing gathered is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from replica.server import Replica


@pytest.fixture
def replica(tmp_path):
    with Replica("as-cited", tmp_path / "certs") as running:
        yield running


def start(replica, root, folder, *arguments):
    environment = os.environ | {"REQUESTS_CA_BUNDLE": str(replica.ca)}
    to = [a for c in replica.connect_to for a in ("--connect-to", c)]
    command = [sys.executable, "-m", "refcheck", "verify", str(root / "references" / "example.ja.md"), "--no-archives", *to, *arguments]
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a console event is sent another way there")
def test_ctrl_c_keeps_what_was_gathered(replica, root, tmp_path):
    # Three seconds between requests to one host: some pages are still waited for when the first have come.
    running = start(replica, root, tmp_path, "--host-interval", "3s")
    deadline = time.monotonic() + 30
    pages = {"/in-depth/a07802/", "/ja/in-depth/a07802/", "/gn/2021/07-18/9522636.shtml", "/politika/11921031"}
    while not any(path in pages for _, _, path in replica.seen) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)  # its record is written
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert running.returncode == 130, err
    assert "interrupted; what was gathered is kept, run the same command again to go on" in err
    assert "Traceback" not in err + out
    judged = subprocess.run(
        [sys.executable, "-m", "refcheck", "verify", str(root / "references" / "example.ja.md"), "--offline", "--format", "json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    statuses = [link["status"] for link in json.loads(judged.stdout)["papers"][0]["links"]]
    assert "live" in statuses
    assert "unchecked" in statuses


@pytest.mark.slow
def test_an_evidence_folder_that_cannot_be_made(replica, root, tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    running = start(replica, root, tmp_path, "--store", str(tmp_path / "file"))
    out, err = running.communicate(timeout=30)
    assert running.returncode == 2, err
    assert str(tmp_path / "file") in err
    assert "--store" in err
    assert "Traceback" not in err + out


@pytest.mark.slow
def test_an_output_that_cannot_be_written(replica, root, tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    output = tmp_path / "file" / "report.json"
    running = start(replica, root, tmp_path, "--host-interval", "0ms", "--format", "json", "-o", str(output))
    out, err = running.communicate(timeout=30)
    assert running.returncode == 2, err
    assert "report.json" in err
    assert "Traceback" not in err + out
    assert list((tmp_path / ".refcheck").glob("*.warc.gz")), "what was gathered is kept"

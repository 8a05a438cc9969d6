"""A folder of chapters: one row, one report, one query list per author; each address asked once, over interruptions too."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter

import pytest

from refcheck.cli import run
from refcheck.pipeline.diffing import read_report
from refcheck.read import read
from replica import sites
from replica.server import Replica

pytestmark = pytest.mark.slow

CHAPTERS, OWN = 15, 5
AUTHORS = ("熊倉 潤", "Mio Sato", "Вера Котова", "王 明")
HOSTS = ("www.nippon.com", "www.mfa.gov.cn", "tass.ru", "www.chinanews.com", "www.jiia.or.jp")


def own_pages() -> dict[str, sites.Answer]:
    """Pages of our own under the replica's hosts: five for each chapter, the last of the volume gone."""
    headers = (("Content-Type", "text/html; charset=utf-8"), (sites.HEADER, "volume test"))
    made = {}
    for number in range(CHAPTERS):
        for i, host in enumerate(HOSTS[:OWN]):
            body = (
                f"<html lang='en'><head><title>Report {number}-{i}</title></head><body><h1>Report {number}-{i}</h1>"
                f"<p>2021-03-0{i + 1}</p><p>{'The committee met and agreed on the plan of the year. ' * 12}</p></body></html>"
            )
            made[f"https://{host}/volume/{number}/{i}"] = sites.Answer(200, headers, body.encode())
    return made


def chapter(number: int) -> str:
    """A chapter: its own five sources, and two that every chapter cites."""
    author = AUTHORS[number % len(AUTHORS)]
    urls = [f"https://{host}/volume/{number}/{i}" for i, host in enumerate(HOSTS[:OWN])] + [sites.NIPPON, sites.GAIKO]
    body = " ".join(f"Point {i} is made.[^{i}]" for i in range(1, len(urls) + 1))
    notes = [f'[^{i}]: A. Author, "Report {number}-{i - 1}," 2021-03-0{min(i, 9)}. <{url}>' for i, url in enumerate(urls, 1)]
    return f"---\ntitle: Chapter {number}\nauthor: {author}\nlang: en\n---\n\n{body}\n\n" + "\n\n".join(notes) + "\n"


@pytest.fixture
def volume(tmp_path):
    folder = tmp_path / "chapters"
    folder.mkdir()
    for number in range(CHAPTERS):
        (folder / f"{number:02}.md").write_text(chapter(number), "utf-8")
    return folder


@pytest.fixture
def replica(tmp_path):
    with Replica("as-cited", tmp_path / "certs") as running:
        running.add(own_pages())
        yield running


def begin(replica, folder, *arguments):
    to = [a for c in replica.connect_to for a in ("--connect-to", c)]
    command = [sys.executable, "-m", "refcheck", "verify", str(folder), "--no-archives", "--host-interval", "60ms", *to, *arguments]
    environment = os.environ | {"REQUESTS_CA_BUNDLE": str(replica.ca), "COLUMNS": "100"}
    return subprocess.Popen(
        command, cwd=folder.parent, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def asked(replica) -> Counter[str]:
    return Counter(f"{host}{path}" for _, host, path in replica.seen if path != "/robots.txt")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a console event is sent another way there")
def test_fifteen_chapters_three_interrupted_runs_no_address_asked_twice(replica, volume):
    gone = f"https://{HOSTS[0]}/volume/14/0"
    replica.remove(gone)
    total = CHAPTERS * OWN + 2
    for share in (0.1, 0.4, 0.7):
        running = begin(replica, volume)
        deadline = time.monotonic() + 60
        while sum(asked(replica).values()) < total * share and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
        assert running.returncode == 130, err
        assert "finishing what is under way" in err
        whole = int(re.search(rf"(\d+) of {CHAPTERS} chapters had all their sources asked", err).group(1))
        made = sorted((volume / "refcheck-reports").glob("*.html"))
        assert len(made) == whole == out.count(".md")
        assert all(link["reason"] != "no-evidence" for path in made for link in read_report(path)["papers"][0]["links"])
    assert whole > 0, "most addresses had been asked when the third run was interrupted"
    assert list((volume / "refcheck-reports").glob("queries-*")) == []
    assert sum(asked(replica).values()) < total
    running = begin(replica, volume, "--fail-on", "never")
    out, err = running.communicate(timeout=120)
    assert running.returncode == 0, err
    counts = asked(replica)
    dead = counts.pop(gone.removeprefix("https://"))
    assert dead == 2  # a 404 is asked for a second time, once
    assert {url: n for url, n in counts.items() if n > 1 and "/volume/" in url} == {}
    assert sum(1 for url in counts if "/volume/" in url) == CHAPTERS * OWN - 1
    assert counts[sites.NIPPON.removeprefix("https://")] == counts[sites.GAIKO.removeprefix("http://")] == 1
    assert out.count(".md") == CHAPTERS
    assert sorted(p.name for p in (volume / "refcheck-reports").glob("*.html")) == [f"{n:02}.md.refcheck.html" for n in range(CHAPTERS)]


@pytest.mark.slow
def test_a_later_run_says_what_changed(replica, volume):
    for name in sorted(volume.glob("*.md"))[3:]:
        name.unlink()
    first = begin(replica, volume, "--fail-on", "never")
    out, err = first.communicate(timeout=120)
    assert first.returncode == 0, err
    assert out.count("first run") == 3
    before = sum(asked(replica).values())
    again = begin(replica, volume, "--fail-on", "never")
    out, err = again.communicate(timeout=120)
    assert out.count("as before") == 3
    assert sum(asked(replica).values()) == before
    replica.remove(f"https://{HOSTS[0]}/volume/1/0")
    later = begin(replica, volume, "--fail-on", "never", "--refresh")
    out, err = later.communicate(timeout=120)
    assert out.count("as before") == 2, out
    assert "1 new, 0 gone" in out
    assert f"01.md: https://{HOSTS[0]}/volume/1/0: live → page gone" in out
    assert "01.md: new RC101" in out


def test_a_volume_on_stored_evidence(root, tmp_path, monkeypatch, capsys):
    folder = tmp_path / "chapters"
    (folder / "part").mkdir(parents=True)
    text = (root / "references" / "example.ja.md").read_text("utf-8")
    (folder / "01.md").write_text(text.replace("lang: ja", "lang: ja\nauthor: 熊倉 潤"), "utf-8")
    english = (root / "references" / "example.en.md").read_text("utf-8")
    (folder / "part" / "02.md").write_text(english.replace("lang: en", "lang: en\nauthor: [Mio Sato, 熊倉潤]"), "utf-8")
    (folder / "03.txt").write_bytes(b"")
    monkeypatch.setenv("COLUMNS", "100")
    command = ["verify", str(folder), "--evidence", str(root / "references" / "evidence"), "-q", "--fail-on", "never"]
    assert run(command) == 2  # one chapter could not be read; the others were judged
    out = capsys.readouterr().out
    assert "3 chapters · 2 authors" in out
    assert "03.txt" in out
    assert "the file is empty" in out
    reports = folder / "refcheck-reports"
    assert sorted(p.name for p in reports.glob("*.html")) == ["01.md.refcheck.html", "part--02.md.refcheck.html"]
    judged = read_report(reports / "01.md.refcheck.html")
    assert len(judged["papers"][0]["citations"]) == 10
    # 熊倉 潤 and 熊倉潤 are one author; the list is in the language of that author's first chapter
    lists = sorted(p.name for p in reports.glob("queries-*"))
    assert lists == ["queries-Mio-Sato.docx", "queries-Mio-Sato.md", "queries-熊倉-潤.docx", "queries-熊倉-潤.md"]
    words = (reports / "queries-熊倉-潤.md").read_text("utf-8")
    assert "熊倉 潤 様" in words
    assert "ご回答" in words
    assert words.count("### 問") == words.count("*ご回答*") >= 4
    assert "Question 1" in (reports / "queries-Mio-Sato.md").read_text("utf-8")
    inside = read(reports / "queries-熊倉-潤.docx").text
    assert "問 1 · 注 3" in inside
    assert "この URL では典拠が表示されなくなっています" in inside


@pytest.mark.slow
def test_a_list_with_answers_is_never_overwritten(root, tmp_path, capsys):
    folder = tmp_path / "chapters"
    folder.mkdir()
    (folder / "a.md").write_text((root / "references" / "example.en.md").read_text("utf-8"), "utf-8")
    command = ["verify", str(folder), "--evidence", str(root / "references" / "evidence"), "-q", "--fail-on", "never"]
    assert run(command) == 0
    listed = folder / "refcheck-reports" / "queries-a.md"
    assert run(command) == 0
    assert len(list(listed.parent.glob("queries-a*.md"))) == 1
    answered = listed.read_text("utf-8").replace("> \u00a0", "> It moved.", 1)
    listed.write_text(answered, "utf-8")
    assert run(command) == 0
    assert listed.read_text("utf-8") == answered
    assert len(list(listed.parent.glob("queries-a-20*.md"))) == 1
    assert "somebody wrote in this list" in capsys.readouterr().err


def test_reports_are_no_chapters(root, tmp_path):
    from refcheck.cli.inputs import papers_in

    (tmp_path / "refcheck-reports").mkdir()
    for name in ("a.md", "a.refcheck.html", "refcheck-reports/queries-x.md", "refcheck-reports/a.md.refcheck.html"):
        (tmp_path / name).write_text("x", "utf-8")
    paper = str(tmp_path / "a.md")
    assert papers_in((str(tmp_path),)) == (paper,)
    assert papers_in((str(tmp_path / "**" / "*.*"),)) == (paper,)
    assert papers_in((paper, str(tmp_path / "a.refcheck.html"))) == (paper,)  # as a shell's pattern gives it
    assert papers_in((str(tmp_path / "a.refcheck.html"),)) == (str(tmp_path / "a.refcheck.html"),)


def test_reports_of_any_name_are_no_chapters(tmp_path, capsys):
    from refcheck.cli.inputs import papers_in

    paper, page, out = tmp_path / "a.md", tmp_path / "b.html", tmp_path / "looked at" / "one.html"
    paper.write_text("Plain words.[^1]\n\n[^1]: A. Author, *A Book* (London, 2001), p. 3.\n", "utf-8")
    page.write_text("<!DOCTYPE html><html><head><title>refcheck</title></head><body><p>Plain words.</p></body></html>", "utf-8")
    out.parent.mkdir()
    run(["verify", str(paper), "--offline", "--store", str(tmp_path / "store"), "--format", "html", "-o", str(out), "-q"])
    assert "refcheck" in out.read_text("utf-8")
    assert papers_in((str(tmp_path),)) == (str(paper), str(page))


@pytest.mark.slow
def test_two_reports_are_compared(root, tmp_path, monkeypatch, capsysbinary):
    paper = str(root / "references" / "example.ja.md")
    page, data = tmp_path / "before.html", tmp_path / "after.json"
    common = [paper, "--evidence", str(root / "references" / "evidence"), "--fail-on", "never", "-q"]
    run(["verify", *common, "--format", "html", "-o", str(page)])
    run(["verify", *common, "--format", "json", "-o", str(data)])
    assert run(["diff", str(page), str(data)]) == 0
    assert "No difference" in capsysbinary.readouterr().out.decode()
    made = json.loads(data.read_text("utf-8"))
    made["papers"][0]["links"][0]["status"] = "dead"
    made["papers"][0]["findings"].pop()
    data.write_text(json.dumps(made), "utf-8")
    assert run(["diff", str(page), str(data), "--format", "json"]) == 1
    changes = json.loads(capsysbinary.readouterr().out)["papers"][0]["changes"]
    assert [(c["kind"], c["before"] is None, c["after"] is None) for c in changes] == [("link", False, False), ("finding", False, True)]


@pytest.mark.slow
def test_a_report_beside_the_paper_and_in_the_browser(root, tmp_path, monkeypatch):
    paper = tmp_path / "paper.md"
    paper.write_text((root / "references" / "example.en.md").read_text("utf-8"), "utf-8")
    shown = tmp_path / "shown.txt"
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    common = ["verify", str(paper), "--evidence", str(root / "references" / "evidence"), "--fail-on", "never", "-q", "-o", str(shown)]
    assert run(common) == 0
    assert not (tmp_path / "paper.refcheck.html").exists()
    assert run([*common, "--open", "--ui-lang", "ja"]) == 0
    assert opened == [(tmp_path / "paper.refcheck.html").as_uri()]
    assert '<html lang="ja">' in (tmp_path / "paper.refcheck.html").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a console event is sent another way there")
def test_a_second_ctrl_c_stops_at_once(tmp_path):
    from fetch.faultserver import FaultServer

    paper = tmp_path / "paper.md"
    paper.write_text('He said so.[^1]\n\n[^1]: A. Author, "Title," 2020. <http://site.example/slow>\n', "utf-8")
    with FaultServer({"/slow": lambda visit: time.sleep(40)}) as server:
        command = [sys.executable, "-m", "refcheck", "verify", str(paper), "--no-robots", "--no-archives", "--timeout", "60s"]
        command += ["--connect-to", f"*:*:127.0.0.1:{server.port}"]
        running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        deadline = time.monotonic() + 30
        while not server.visits and time.monotonic() < deadline:
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        time.sleep(1.0)
        assert running.poll() is None, "what is under way is waited for"
        running.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, err = running.communicate(timeout=30)
        assert time.monotonic() - begun < 15
    assert running.returncode == 130, err
    assert err.count("finishing what is under way") == 1

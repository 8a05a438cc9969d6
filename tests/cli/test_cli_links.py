"""`refcheck links`: what it takes, what it leaves out, what it prints as it goes, and how several places are put together."""

from __future__ import annotations

import json
import re
import sys

import pytest

from fetch.faultserver import FaultServer
from refcheck.cli import run
from refcheck.cli.addresses import addresses, filters
from refcheck.cli.bar import Bar
from refcheck.cli.exits import Exit
from refcheck.cli.links import severity_of
from refcheck.model import LinkReport, LinkStatus, Outcome, Severity
from refcheck.write.widths import width

PAGE = b"<title>A page</title><h1>A page</h1><p>" + b"It says what it says, and says it well. " * 40
HTML = "Content-Type: text/html; charset=utf-8"


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pages = {f"/{n}": (lambda v: v.ok(PAGE, HTML)) for n in ("a", "b", "c", "d")}
    with FaultServer(pages | {"/gone": lambda v: v.ok(b"gone", status="410 Gone")}) as server:
        yield server


def links(server, *arguments: str) -> int:
    reach = ("--connect-to", f"*:80:127.0.0.1:{server.port}", "--host-interval", "0s", "--no-robots")
    return run(["links", *arguments, *reach])


def told(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_lists_papers_patterns_and_addresses_together(site, tmp_path, capsys):
    (tmp_path / "docs" / "deep").mkdir(parents=True)
    (tmp_path / "docs" / "deep" / "x.md").write_text("See [this](http://one.example/a) and http://one.example/b here.\n", "utf-8")
    (tmp_path / "refs.bib").write_text("@online{k,\n  title = {T},\n  url = {http://one.example/c},\n}\n", "utf-8")
    (tmp_path / "list.txt").write_text("# ours\nhttp://one.example/a\n\nhttp://one.example/d\nwww.one.example/e\n", "utf-8")
    assert links(site, "docs/**/*.md", "refs.bib", "list.txt", "http://one.example/a", "--format", "jsonl") == Exit.FINE
    made = {o["url"]: o for o in told(capsys)}
    assert {u.rsplit("/", 1)[1] for u in made} == {"a", "b", "c", "d", "e"}
    assert made["http://one.example/a"]["found_in"] == ["docs/deep/x.md:1", "list.txt:2"]
    assert made["www.one.example/e"]["status"] == "unchecked", "an address without a scheme is named, never dropped"


ODD_LIST = """\ufeffhttp://one.example/a\r\nhttp//one.example/x\r\nhttp:\\\\one.example\\x\nhxxp://one.example/x\none.example/x
- http://one.example/b the second   # a remark, http://one.example/c
mailto:somebody@one.example\n10.1000/182\nhttp://user:secret@one.example/d\nThe rest is gone\n//one.example/x\n"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_line_of_a_list_is_dropped_or_joined_to_another(encoding, tmp_path):
    (tmp_path / "list.txt").write_bytes(ODD_LIST.lstrip("\ufeff" if encoding == "utf-16" else "").encode(encoding))
    found = addresses([str(tmp_path / "list.txt")], lambda _: True)
    assert [(u, int(p.rpartition(":")[2])) for u, (p,) in found.places.items()] == [
        ("http://one.example/a", 1), ("http//one.example/x", 2), ("http:\\\\one.example\\x", 3), ("hxxp://one.example/x", 4),
        ("one.example/x", 5), ("http://one.example/b", 6), ("mailto:somebody@one.example", 7), ("10.1000/182", 8),
        ("http://one.example/d", 9), ("//one.example/x", 11),
    ]  # fmt: skip
    assert not found.failures


def test_what_was_meant_as_an_address_is_told_and_what_was_meant_as_a_file_is_not_found(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "www.txt").write_text("http://one.example/a\n", "utf-8")
    meant = ["hxxp://one.example/d", "ｈｔｔｐ：／／one.example/e", "<http://one.example/m>", "www.one.example/f", "http:\\\\one.example"]
    found = addresses([*meant, "www.txt", "absent.md", "docs/absent.txt", ""], lambda _: True)
    assert list(found.places) == [*meant, "http://one.example/a"]
    assert [f.name for f in found.failures] == ["absent.md", "docs/absent.txt", "''"]


def test_misprints_in_the_text_of_a_paper_are_named_too(tmp_path):
    (tmp_path / "x.md").write_text(
        "See http://one.example/a\nhttp//one.example/b and [this](http://one.example/c) and hxxp://two.example/d.\n", "utf-8"
    )
    assert set(addresses([str(tmp_path / "x.md")], lambda _: True).places) == {
        "http://one.example/a", "http//one.example/b", "http://one.example/c", "hxxp://two.example/d",
    }  # fmt: skip


def test_a_file_that_cannot_be_read_does_not_stop_the_others(site, tmp_path, capsys):
    (tmp_path / "list.txt").write_text("http://one.example/a\n", "utf-8")
    assert links(site, "list.txt", "absent.md", "--format", "jsonl") == Exit.USAGE
    out = capsys.readouterr()
    assert '"status": "live"' in out.out
    assert "absent.md" in out.err


def test_filters_of_flags_and_of_lycheeignore(site, tmp_path, capsys):
    (tmp_path / ".lycheeignore").write_text("# not these\n/d$\n", "utf-8")
    urls = [f"http://one.example/{n}" for n in "abcd"]
    assert links(site, *urls, "--include", "/[acd]$", "--exclude", "/c", "--format", "jsonl") == Exit.FINE
    assert [o["url"] for o in told(capsys)] == ["http://one.example/a"]
    assert links(site, *urls, "--include", "nothing") == Exit.USAGE
    assert "left out by the filters" in capsys.readouterr().err
    (tmp_path / ".lycheeignore").write_text("fine\n[broken\n", "utf-8")
    assert links(site, *urls) == Exit.USAGE
    assert ".lycheeignore, line 2" in capsys.readouterr().err


def test_json_lines_come_as_the_results_do(site, tmp_path):
    from refcheck.cli.links import _Results

    seen: list[int] = []
    original = _Results.take

    def watched(self, made):
        result = original(self, made)
        (growing,) = tmp_path.glob("out.jsonl.*.part")  # it takes the name when it is whole
        seen.append(growing.read_bytes().count(b"\n"))
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_Results, "take", watched)
        assert links(site, *[f"http://one.example/{n}" for n in "abcd"], "--format", "jsonl", "-o", "out.jsonl") == Exit.FINE
    assert seen == [1, 2, 3, 4]
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == 4
    assert not list(tmp_path.glob("*.part"))


def test_how_much_of_a_page_is_taken_is_the_users_wish_and_what_was_cut_is_asked_again(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    shown, filler = b"<title>A page</title><p>", b"<style>" + b".a{b:c}\n" * 400_000 + b"</style>"
    with FaultServer({"/long": lambda v: v.ok(shown + filler + PAGE, HTML)}) as server:
        for size, status in (("2M", "unchecked"), ("8M", "live")):
            links(server, "http://one.example/long", "--format", "jsonl", "--max-size", size)
            (made,) = told(capsys)
            assert (made["status"], "--max-size" in made["explanation"]) == (status, status == "unchecked")
    assert links(server, "http://one.example/long", "--max-size", "lots") == Exit.USAGE
    assert "--max-size: 'lots' is no size" in capsys.readouterr().err


def test_exit_codes_of_links(site, capsys):
    assert links(site, "http://one.example/a") == Exit.FINE
    assert links(site, "http://one.example/a", "http://one.example/gone") == Exit.FINDINGS
    assert links(site, "http://one.example/a", "http://one.example/gone", "--fail-on", "never") == Exit.FINE
    capsys.readouterr()
    assert run(["links", "http://127.0.0.1:9/a", "--no-archive", "--allow-origin", "http://127.0.0.1:9"]) == Exit.NOT_ENOUGH
    assert "the network here, not the paper, is the likely cause" in capsys.readouterr().err


def test_a_dead_link_is_an_error_after_three_days():
    def link(status, strikes=1, reason="http-404-confirmed"):
        return LinkReport("http://x/", Outcome.COMPLETED, status, reason, 1.0, strikes, None, 404, 2, 0.0, None, "", "", None)

    assert severity_of(link(LinkStatus.DEAD, 2)) is Severity.WARNING
    assert severity_of(link(LinkStatus.DEAD, 3)) is Severity.ERROR
    assert severity_of(link(LinkStatus.DEAD, 1, "http-410-confirmed")) is Severity.ERROR
    assert severity_of(link(LinkStatus.SOFT404, 1, "gone-by-own-word")) is Severity.ERROR
    assert severity_of(link(LinkStatus.BLOCKED)) is Severity.NOTICE
    assert severity_of(link(LinkStatus.LIVE)) is None


def said(url: str, status: str, fetched: str = "2026-11-20T10:00:00Z", **more: object) -> dict[str, object]:
    made = {"url": url, "status": status, "outcome": "completed", "reason": "r", "explanation": "it is so", "confidence": 0.9}
    return made | {"strikes": 1, "capture": {"record_id": None, "digest": None, "grade": "none", "fetched": fetched}} | more


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (said("u", "dead"), said("u", "live"), "live"),
        (said("u", "blocked"), said("u", "live"), "live"),
        (said("u", "dead", strikes=3), said("u", "blocked"), "dead"),
        (said("u", "unreachable"), said("u", "blocked"), "blocked"),
        (said("u", "soft404"), said("u", "moved", new_url="v"), "moved"),
        (said("u", "dead", "2026-11-20T10:00:00Z"), said("u", "live", "2026-11-01T10:00:00Z"), "dead"),
    ],
)
def test_places_are_put_together(one, other, expected, tmp_path, capsys):
    (tmp_path / "tokyo.json").write_text(json.dumps({"links": [one]}), "utf-8")
    (tmp_path / "berlin.jsonl").write_text(json.dumps(other) + "\n", "utf-8")
    code = run(["links", "--merge", str(tmp_path / "tokyo.json"), str(tmp_path / "berlin.jsonl"), "--format", "jsonl"])
    (made,) = told(capsys)
    assert made["status"] == expected
    assert made["vantages"] == [
        {"report": "tokyo.json", "status": one["status"], "reason": "r"},
        {"report": "berlin.jsonl", "status": other["status"], "reason": "r"},
    ]
    assert "tokyo.json" in made["explanation"] or "berlin.jsonl" in made["explanation"]
    assert (made["strikes"] == 0) == (expected in ("live", "moved"))
    assert code == {"dead": Exit.FINDINGS, "blocked": Exit.NOT_ENOUGH}.get(expected, Exit.FINE)


def test_merging_reads_reports_of_verify_and_names_what_is_none(tmp_path, capsys):
    (tmp_path / "v.json").write_text(json.dumps({"papers": [{"links": [said("u", "dead")]}]}), "utf-8")
    assert run(["links", "--merge", str(tmp_path / "v.json")]) == Exit.FINDINGS
    for name, text in (("empty.json", "{}"), ("odd.jsonl", "{\n"), ("status.json", json.dumps(said("u", "fine")))):
        (tmp_path / name).write_text(text, "utf-8")
        assert run(["links", "--merge", str(tmp_path / name)]) == Exit.USAGE
        assert name in capsys.readouterr().err
    assert run(["links", "--merge", str(tmp_path / "absent.json")]) == Exit.USAGE


def test_one_bar_with_the_hosts_that_are_waited_for_and_why(capsys):
    bar = Bar(4, lambda: 120)
    live = LinkReport("http://x/", Outcome.COMPLETED, LinkStatus.LIVE, "r", 1.0, 0, None, 200, 1, 0.0, None, "", "", None)
    bar.link(live)
    bar.waiting("slow.example", "asked to wait (status 429)", 30.0)
    bar.waiting("tass.ru", "pause between requests", 12.0)
    line = bar.line(0.0)
    assert re.match(r"\[#{5}\.{15}\] 1/4 · waiting for slow.example and 1 more: asked to wait \(status 429\)", line)
    bar.waiting("x\x1b[31m.example", "evil\nwords " + "長い" * 60, 500.0)
    line = bar.line(0.0)
    assert width(line) < 120
    assert "\x1b" not in line
    assert "\n" not in line
    assert "waiting for" not in bar.line(10.0**12), "a wait that is over is not shown"
    assert capsys.readouterr().err.startswith("\r\x1b[2K[")


def test_the_bar_is_drawn_on_a_terminal_only(site, monkeypatch, capsys):
    urls = [f"http://one.example/{n}" for n in "ab"]
    assert links(site, *urls) == Exit.FINE
    assert "\r" not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    assert links(site, *urls, "--refresh") == Exit.FINE
    assert "\r" not in capsys.readouterr().err
    monkeypatch.setenv("TERM", "xterm")
    assert links(site, *urls, "--refresh") == Exit.FINE
    out = capsys.readouterr()
    assert "2/2" in out.err
    assert "\r" not in out.out


def test_a_setting_that_cannot_be_read_leaves_no_half_report(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for more in ([], ["--offline"]):
        assert run(["links", "http://one.example/a", "--connect-to", "nonsense", "--format", "json", *more]) == Exit.USAGE
        out = capsys.readouterr()
        assert out.out == ""
        assert "--connect-to" in out.err


def test_reports_of_one_name_are_two_places_and_keep_where_addresses_stand(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    reports = {"tokyo": said("u", "dead", strikes=3), "berlin": said("u", "live", found_in=["p.md:3"])}
    for place, report in reports.items():
        (tmp_path / place).mkdir()
        (tmp_path / place / "r.json").write_text(json.dumps({"links": [report, said("v", "dead")]}), "utf-8")
    assert run(["links", "--merge", "tokyo/r.json", "berlin/r.json", "--exclude", "v", "--format", "jsonl"]) == Exit.FINE
    (made,) = told(capsys)
    assert [v["report"] for v in made["vantages"]] == ["tokyo/r.json", "berlin/r.json"]
    assert (made["status"], made["found_in"]) == ("live", ["p.md:3"])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_reports_in_the_encodings_of_consoles_are_read_and_undated_sights_count(encoding, tmp_path, capsys):
    (tmp_path / "a.jsonl").write_bytes((json.dumps({"url": "u", "status": "live"}) + "\n").encode(encoding))
    (tmp_path / "b.json").write_text(json.dumps({"links": [said("u", "dead")]}), "utf-8")
    assert run(["links", "--merge", str(tmp_path / "a.jsonl"), str(tmp_path / "b.json"), "--format", "jsonl"]) == Exit.FINE
    assert told(capsys)[0]["status"] == "live"


def test_a_report_nested_without_end_is_named(tmp_path, capsys):
    (tmp_path / "deep.json").write_text("[" * 200_000, "utf-8")
    assert run(["links", "--merge", str(tmp_path / "deep.json")]) == Exit.USAGE
    assert "nested too deeply" in capsys.readouterr().err


def test_filters_may_be_patterns_of_file_names_and_a_mark_before_the_first_is_none(tmp_path):
    wanted = filters((), ("*.pdf",), tmp_path)
    assert not wanted("http://x.example/a.pdf")
    assert wanted("http://x.example/a.html")
    (tmp_path / ".lycheeignore").write_bytes("\ufeffx\\.example\n".encode())
    assert not filters((), (), tmp_path)("http://x.example/a")


def test_a_folder_of_lists_of_works_holds_addresses(tmp_path):
    (tmp_path / "r.bib").write_text("@online{x, title={T}, url={http://d.example/4}}\n", "utf-8")
    assert list(addresses([str(tmp_path)], lambda _: True).places) == ["http://d.example/4"]


def test_nothing_is_drawn_into_what_is_printed_and_narrow_terminals_show_who_is_waited_for(capsys):
    bar = Bar(4, lambda: 50)
    bar.waiting("slow.example", "pause", 30.0)
    assert "waiting for slow.example" in bar.line(0.0)
    assert width(Bar(4, lambda: 8).line(0.0)) < 8
    bar.clear()
    capsys.readouterr()
    bar.waiting("other.example", "pause", 30.0)
    assert capsys.readouterr().err == "", "hidden while something is printed"
    bar.again()
    assert "other.example" in capsys.readouterr().err


def test_a_reader_who_has_gone_ends_the_run(site, monkeypatch, capsys):
    from refcheck.cli import links as command

    monkeypatch.setattr(command, "reader_gone", lambda: True)
    assert links(site, *(f"http://one.example/{n}" for n in "abcd"), "--format", "jsonl") == Exit.FINE
    assert len(told(capsys)) == 1, "nobody reads what would still come"

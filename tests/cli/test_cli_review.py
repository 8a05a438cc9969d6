"""refcheck review in a real terminal, the file that it writes, and what is said of a file that does not fit."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
import tomllib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from lxml import etree

from refcheck.cli import run
from refcheck.cli.review import expiry
from refcheck.model import Config, Decision, Review, UsageError
from refcheck.pipeline import verify_papers
from refcheck.pipeline.review_file import add_reviews, drop_reviews, entry_text, read_reviews, toml_text
from refcheck.write import WRITERS
from write.hostile import STRINGS
from write.word_files import answered, parts

TODAY = date(2026, 11, 25)
ENTRY = Review(
    "RC101",
    Decision.ACCEPT,
    "gone for good; the copy is cited",
    "T. Yamada",
    TODAY,
    url="https://example.org/a",
    seen="status:dead",
    paper="p.md",
)


@pytest.fixture
def desk(root, tmp_path, monkeypatch):
    """A folder with the example paper; a function: arguments → exit code, judged on the bundled evidence."""
    shutil.copy(root / "references" / "example.ja.md", tmp_path / "paper.md")
    monkeypatch.chdir(tmp_path)

    def go(*arguments: str) -> int:
        return run([*arguments, "--evidence", str(root / "references" / "evidence")])

    return go


def findings(capsysbinary, desk, *more: str) -> dict:
    capsysbinary.readouterr()
    desk("verify", "paper.md", "--format", "json", "-q", *more)
    return json.loads(capsysbinary.readouterr().out)["papers"][0]


class Terminal:
    """A program in a pseudo-terminal: wait for words, type a line."""

    def __init__(self, arguments: list[str], folder) -> None:
        import pty

        self.handle, inside = pty.openpty()
        environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", "PYTHONIOENCODING": "utf-8", "TERM": "xterm"}
        command = [sys.executable, "-m", "refcheck", *arguments]
        self.process = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=inside, cwd=folder, env=environment, start_new_session=True
        )
        os.close(inside)
        self.seen = ""

    def until(self, words: str, seconds: float = 60) -> str:
        """What was printed up to and with these words."""
        end = time.monotonic() + seconds
        while words not in self.seen:
            assert time.monotonic() < end, f"{words!r} did not come; seen: {self.seen[-2000:]}"
            assert self.listen(), f"the program ended before {words!r}; seen: {self.seen[-2000:]}"
        before, _, self.seen = self.seen.partition(words)
        return before

    def listen(self) -> bool:
        """Read what is there; False when the other side has closed."""
        if select.select([self.handle], [], [], 0.2)[0]:
            try:
                self.seen += os.read(self.handle, 65536).decode("utf-8", "replace")
            except OSError:  # Linux says so when the other side has closed
                return False
        return True

    def type(self, line: str) -> None:
        os.write(self.handle, (line + "\n").encode())

    def ended(self) -> int:
        while self.listen() and self.process.poll() is None:
            pass
        os.close(self.handle)
        return self.process.wait(timeout=30)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a matter of Unix")
def test_a_person_walks_through_the_findings_in_a_terminal(root, tmp_path, desk, capsysbinary):
    config = Config(evidence=root / "references" / "evidence")
    before = json.loads(WRITERS["json"](verify_papers([tmp_path / "paper.md"], config)))["papers"][0]["findings"]
    assert len(before) >= 4
    terminal = Terminal(["review", "paper.md", "--evidence", str(root / "references" / "evidence"), "--by", "佐藤"], tmp_path)
    shown = []
    for number, finding in enumerate(before, 1):
        terminal.until(f"{number} of {len(before)}")
        shown.append(terminal.until("[q]uit"))
        assert finding["rule"] in shown[-1]
        if number == 1:
            terminal.type("x")  # no such key: asked again
            terminal.until("write one of")
            terminal.type("f")
            terminal.until("reason")
            terminal.type("")  # a reason is required
            terminal.until("a reason is required")
            terminal.type("別の訳語を使った")
            terminal.until("until")
            terminal.type("soon")
            terminal.until("is no day")
            terminal.type("180d")
            if finding["quotation"] is None and finding["seen"].startswith("status:"):
                terminal.until("for every")
                terminal.type("n")
        elif number == 2:
            terminal.type("s")
        else:
            terminal.type("q")
            break
    terminal.until("1 decisions written")
    assert terminal.ended() == 0
    (entry,) = read_reviews(tmp_path / "refcheck-review.toml")
    assert (entry.rule, entry.decision, entry.reason, entry.by) == (before[0]["rule"], Decision.FALSE_POSITIVE, "別の訳語を使った", "佐藤")
    assert (entry.expires - entry.on).days == 180
    assert entry.seen == before[0]["seen"]
    after = findings(capsysbinary, desk)
    assert [a["finding"]["id"] for a in after["set_aside"] if a["reason"] == "reviewed"] == [before[0]["id"]]
    assert len(after["findings"]) == len(before) - 1


@pytest.mark.slow
def test_accepted_counts_are_printed_in_every_form(root, tmp_path):
    config = Config(evidence=root / "references" / "evidence", review=tmp_path / "refcheck-review.toml")
    paper = root / "references" / "example.ja.md"
    dead = next(f for f in verify_papers([paper], config).papers[0].findings if f.rule == "RC101")
    add_reviews(config.review, [replace(ENTRY, url=dead.url, seen=dead.seen, paper=None)])
    report = verify_papers([paper], config)
    for form in ("table", "json", "jsonl", "sarif", "junit", "markdown", "github"):
        assert "1 by decision “accept”".encode() in WRITERS[form](report), form


@pytest.mark.slow
def test_replies_in_a_word_file_become_decisions(root, tmp_path, monkeypatch, capsys):
    """verify --format docx, a reply in Word's own form, review --from, verify again: the finding counts no more."""
    shutil.copy(root / "references" / "forms" / "example.ja.docx", tmp_path / "paper.docx")
    monkeypatch.chdir(tmp_path)
    evidence = ["--evidence", str(root / "references" / "evidence")]
    assert run(["verify", "paper.docx", "--format", "docx", "-q", "--exit-zero", *evidence]) == 0
    made = (tmp_path / "paper.refcheck.docx").read_bytes()
    comments = ["".join(c.itertext()) for c in etree.fromstring(parts(made)["word/comments.xml"])]
    number = next(i for i, words in enumerate(comments) if words.startswith("RC101"))
    (tmp_path / "back.docx").write_bytes(answered(made, {number: ("鈴木", "修正済み：校正紙で直した")}, threads=True))
    assert run(["review", "--from", "back.docx", *evidence]) == 0
    (entry,) = read_reviews(tmp_path / "refcheck-review.toml")
    assert (entry.rule, entry.decision, entry.reason, entry.by) == ("RC101", Decision.FIXED_ELSEWHERE, "校正紙で直した", "鈴木")
    assert run(["review", "--from", "back.docx", *evidence]) == 0  # reading them twice adds nothing
    assert len(read_reviews(tmp_path / "refcheck-review.toml")) == 1
    capsys.readouterr()
    run(["verify", "paper.docx", "-q", *evidence])
    assert "1 by decision “fixed elsewhere”" in capsys.readouterr().out


@pytest.mark.slow
def test_prune_takes_out_what_decides_nothing_and_leaves_what_people_wrote(desk, tmp_path, capsysbinary):
    dead = next(f for f in findings(capsysbinary, desk)["findings"] if f["rule"] == "RC101")
    path = tmp_path / "refcheck-review.toml"
    held = replace(ENTRY, url=dead["url"], seen=dead["seen"], paper="paper.md")
    expired = replace(held, on=date(2020, 1, 1), expires=date(2020, 2, 1), reason='quotes "[[review]]"')
    add_reviews(path, [expired, held])
    path.write_text(path.read_text("utf-8").replace("# Decisions", "# Our own words.\n# Decisions"), "utf-8")
    add_reviews(path, [replace(held, rule="RC121", url="https://www.nippon.com/ja/in-depth/a07802/")])
    assert desk("review", "paper.md", "--prune") == 0
    text = path.read_text("utf-8")
    assert text.startswith("# Our own words.")
    assert [(r.rule, r.expires) for r in read_reviews(path)] == [("RC101", None)]


@pytest.mark.parametrize(
    "reason",
    [
        'say "no"',
        "back\\slash",
        "two\nlines",
        "\x00\x1b[2J",
        "\u202egnp",
        "'''",
        '"""',
        "#",
        "\x7f",
        "\ud800",
        "a" * 5000,
        "[[review]]\nrule = 1",
    ],
)
def test_any_reason_comes_back_as_it_was_given(reason, tmp_path):
    path = tmp_path / "refcheck-review.toml"
    add_reviews(path, [replace(ENTRY, reason=f"r {reason} r", quotation=reason.strip() or None)])
    add_reviews(path, [ENTRY])
    first, second = read_reviews(path)
    assert first.reason == f"r {reason} r".encode("utf-8", "replace").decode()
    assert replace(second, place="") == ENTRY
    drop_reviews(path, [1])
    assert [replace(r, place="") for r in read_reviews(path)] == [ENTRY]
    assert tomllib.loads(f"a = {toml_text(reason)}")["a"] == reason.encode("utf-8", "replace").decode()


def test_hostile_words_make_no_entry_of_their_own(tmp_path):
    path = tmp_path / "refcheck-review.toml"
    entries = [replace(ENTRY, reason=f"r {s} r", quotation=f"q {s}", paper=f"p {s}", by=f"b {s}") for s in STRINGS]
    add_reviews(path, entries)
    back = read_reviews(path)
    assert len(back) == len(STRINGS)
    assert [r.reason for r in back] == [e.reason.encode("utf-8", "replace").decode().strip() for e in entries]
    drop_reviews(path, range(2, len(STRINGS) + 1))
    assert len(read_reviews(path)) == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("rule", None), "`rule` is missing"),
        (("rule", '"RC999"'), "there is no rule"),
        (("decision", '"maybe"'), "is no decision"),
        (("reason", '" "'), "`reason` is missing"),
        (("by", None), "`by` is missing"),
        (("on", '"yesterday"'), "is no date"),
        (("on", None), "`on` is missing"),
        (("url", None), "names nothing"),
        (("url", "3"), "is no text"),
        (("until", "2027-01-01"), "unknown key"),
    ],
)
def test_a_file_that_does_not_fit_is_named_with_its_entry(change, message, tmp_path):
    key, value = change
    lines = [line for line in entry_text(ENTRY).splitlines() if not line.startswith(f"{key} =")]
    path = tmp_path / "refcheck-review.toml"
    path.write_text("\n".join([*entry_text(ENTRY).splitlines(), *lines, *([f"{key} = {value}"] if value else [])]) + "\n", "utf-8")
    with pytest.raises(UsageError, match=message) as caught:
        read_reviews(path)
    assert "entry 2" in caught.value.where
    assert caught.value.remedy


def test_no_toml_and_foreign_tables_are_named(tmp_path):
    path = tmp_path / "refcheck-review.toml"
    for text, message in (("[[review]\n", "no valid TOML"), ("[other]\n", "unknown key"), ("review = 3\n", "no list")):
        path.write_text(text, "utf-8")
        with pytest.raises(UsageError, match=message):
            read_reviews(path)
    assert read_reviews(tmp_path / "absent.toml") == ()


def test_decisions_are_read_as_people_write_them(tmp_path):
    path = tmp_path / "refcheck-review.toml"
    for written in ("false-positive", "False Positive", "false_positive"):
        path.write_text(entry_text(ENTRY).replace('"accept"', f'"{written}"'), "utf-8")
        assert read_reviews(path)[0].decision is Decision.FALSE_POSITIVE


def test_ends_of_decisions():
    assert expiry("", TODAY) is None
    assert expiry("2027-05-31", TODAY) == date(2027, 5, 31)
    assert expiry("180d", TODAY) == TODAY + timedelta(days=180)
    assert expiry("1y", TODAY) == TODAY + timedelta(days=365)
    for bad in ("soon", "2020-01-01", "5"):
        with pytest.raises(ValueError, match=r"no day|over already"):
            expiry(bad, TODAY)


def test_a_byte_order_mark_that_an_editor_put_in_does_no_harm(tmp_path):
    path = tmp_path / "refcheck-review.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (entry_text(replace(ENTRY, reason="one")) + entry_text(replace(ENTRY, reason="two"))).encode())
    assert [r.reason for r in read_reviews(path)] == ["one", "two"]
    drop_reviews(path, [1])
    add_reviews(path, [replace(ENTRY, reason="three")])
    assert [r.reason for r in read_reviews(path)] == ["two", "three"]

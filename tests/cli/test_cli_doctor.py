"""refcheck doctor: each thing that could stand in the way is found where it is planted, and not where it is not."""

from __future__ import annotations

import os
import re
import shutil
import socket
import sys
from pathlib import Path

import pytest

from refcheck.cli import run
from refcheck.cli.doctor_ja import in_japanese
from refcheck.cli.doctor_rows import fonts, script
from replica import sites
from replica.server import Replica


@pytest.fixture
def at(tmp_path, monkeypatch):
    """An empty folder, this Python's scripts first on PATH."""
    monkeypatch.chdir(tmp_path)
    here = Path(sys.executable).parent
    monkeypatch.setenv("PATH", f"{here}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def rows(capsys, *arguments: str) -> tuple[int, dict[str, list[tuple[str, str]]]]:
    """The exit code, and what → (sign, text) of each line."""
    capsys.readouterr()
    code = run(["doctor", *arguments])
    out: dict[str, list[tuple[str, str]]] = {}
    for line in capsys.readouterr().out.splitlines():
        sign, _, rest = line.partition("  ")
        if sign.strip() in ("ok", "LOOK"):
            what, _, text = rest.strip().partition(" ")
            out.setdefault(what, []).append((sign.strip(), text.strip()))
    return code, out


@pytest.fixture(scope="module")
def replica(tmp_path_factory):
    with Replica("as-cited", tmp_path_factory.mktemp("certs")) as made:
        yield made


def ways(replica) -> list[str]:
    return [a for c in replica.connect_to for a in ("--connect-to", c)]


def test_a_network_that_lets_us_out_is_shown_with_peer_tls_and_clock(at, replica, monkeypatch, capsys):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(replica.ca))
    _, seen = rows(capsys, "--ask", sites.NIPPON, *ways(replica))
    ((sign, text),) = seen["network"]
    assert sign == "ok"
    assert "answered 200" in text
    assert "TLSv1." in text
    assert "127.0.0.1" in text
    assert seen["certificates"] == [("ok", f"1 in {replica.ca} (REQUESTS_CA_BUNDLE)")]
    assert not list(at.iterdir()), "nothing is kept"


def test_an_untrusted_certificate_is_named_as_one(at, replica, capsys):
    code, seen = rows(capsys, "--ask", sites.NIPPON, *ways(replica))
    ((sign, text),) = seen["network"]
    assert (code, sign) == (1, "LOOK")
    assert "REQUESTS_CA_BUNDLE" in text


def test_a_closed_door_is_named_with_its_reason(at, capsys):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    code, seen = rows(capsys, "--connect-to", f"example.org:443:127.0.0.1:{port}")
    assert code == 1
    assert "proxy" in seen["network"][0][1]


def test_offline_asks_nothing(at, monkeypatch, capsys):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("something was asked"))
    _, seen = rows(capsys, "--offline")
    assert seen["network"] == [("ok", "not asked (--offline)")]


def test_bundles_and_proxies(at, monkeypatch, capsys):
    empty = at / "empty.pem"
    empty.write_text("nothing", "utf-8")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(empty))
    monkeypatch.setenv("https_proxy", "http://user:secret@proxy.example:3128")
    monkeypatch.setenv("HTTP_PROXY", "http://evil.example")
    capsys.readouterr()
    code = run(["doctor", "--offline"])
    out = capsys.readouterr().out
    assert code == 1
    assert "no certificates in it" in out
    assert "https through http://proxy.example:3128 (with a password)" in out
    assert "secret" not in out
    assert "HTTP_PROXY in capitals is not heard" in out


def test_another_program_of_the_same_name(at, monkeypatch, capsys):
    foreign = at / "bin"
    foreign.mkdir()
    (foreign / "refcheck").write_text("#!/bin/sh\n", "utf-8")
    (foreign / "refcheck").chmod(0o755)
    monkeypatch.setenv("PATH", f"{foreign}{os.pathsep}{os.environ['PATH']}")
    _, seen = rows(capsys, "--offline")
    assert any(sign == "LOOK" and str(foreign / "refcheck") in text for sign, text in seen["script"])
    both = script(["refcheck", "refcheck-sources"], "refcheck-sources")
    assert [r.fine for r in both[:2]] == [False, False]
    assert "pipx" in both[1].text


def test_a_store_is_looked_through(at, root, capsys):
    store = at / ".refcheck"
    assert rows(capsys, "--offline")[1]["store"][0][1].endswith("none yet")
    shutil.copytree(root / "references" / "evidence", store)
    seen = rows(capsys, "--offline")[1]["store"]
    assert [s for s, _ in seen] == ["ok", "ok"]
    assert "every record is whole" in seen[1][1]
    path = next(store.glob("*.warc.gz"))
    data = bytearray(path.read_bytes())
    path.write_bytes(bytes(data[: len(data) - 300]))
    code, after = rows(capsys, "--offline")
    assert code == 1
    assert any(s == "LOOK" and "damage" in t for s, t in after["store"])


def test_decisions_that_expired_or_cannot_be_read_are_named(at, capsys):
    path = at / "refcheck-review.toml"
    entry = '[[review]]\nrule = "RC101"\ndecision = "accept"\nreason = "r"\nby = "b"\non = 2020-01-01\nexpires = 2020-02-01\nurl = "http://a.example/"\n'
    path.write_text(entry, "utf-8")
    ((sign, text),) = rows(capsys, "--offline")[1]["decisions"]
    assert sign == "LOOK"
    assert "1 expired" in text
    path.write_text("[[review]]\n", "utf-8")
    assert rows(capsys, "--offline")[1]["decisions"][0][0] == "LOOK"


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8", "ok"), ("cp1251", "LOOK"), ("cp932", "LOOK"), ("ascii", "LOOK")])
def test_consoles(encoding, sign, at, monkeypatch):
    import io

    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    run(["doctor", "--offline"])
    stream.flush()
    line = next(w for w in stream.buffer.getvalue().decode(encoding, "replace").splitlines() if "console" in w)
    assert line.startswith(sign)


def test_fonts_are_asked_of_the_system(tmp_path, monkeypatch):
    """A system whose fontconfig knows no font of a language, played by a script of that name."""
    if sys.platform == "win32":
        pytest.skip("fontconfig is a matter of Unix")
    for name, answer, fine in (("none", "", False), ("all", "Noto Sans CJK JP", True)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "fc-list").write_text(f"#!/bin/sh\necho {answer}\n", "utf-8")
        (folder / "fc-list").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
        assert [r.fine for r in fonts()] == [fine]


def test_what_the_doctor_says_is_in_japanese(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    run(["doctor", "--offline", "--ui-lang", "ja"])
    rows = capsys.readouterr().out.splitlines()
    assert any("尋ねません（--offline）" in row for row in rows)
    assert [row for row in rows if row and in_japanese(row[6:].split()[0]) is None and not re.search("[ぁ-んァ-ヶ一-龠（]", row)] == []
    for english in (
        "/usr/bin/refcheck, installed by refcheck, refcheck-sources here",
        "install refcheck-sources in an environment of its own (pipx install refcheck-sources); the two overwrite each other",
        "cp932 cannot print all scripts; set PYTHONIOENCODING=utf-8, or write to a file with --output",
        "https://example.org/ answered 200 in 0.4 s, TLSv1.3, from 192.0.2.1:443",
        "https://example.org/: no answer in time: a firewall may swallow it; is a proxy needed (https_proxy)? (after 3 s)",
        "store: 12 addresses, 1.5 MiB; a.warc.gz: torn",
        "3 in refcheck-review.toml, 1 expired (refcheck review PAPER --prune)",
        "7 minutes behind the network's: strikes and expiry would be miscounted",
    ):
        assert in_japanese(english), english
    assert in_japanese("store: 12 addresses, 1.5 MiB") == "store：URL 12 件、1.5 MiB"

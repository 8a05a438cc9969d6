"""How fast the door is: `python benchmarks/links.py [--workers 128] [--pages 2000] [--size 2] [--archive DIR] ...`.

A local server in a process of its own answers for many host names (100 ms each, keep-alive), reached by --connect-to. Printed: links
per second, CPU per link of this process, peak memory, and the gaps between starts on one host as the server saw them.
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import random
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from refcheck.fetch import Fetcher, Request
from refcheck.model import FetchPolicy, Outcome
from refcheck.store import Store


def serve(pipe, delay: float, size: int) -> None:
    """The server: asyncio, one process; remembers per host when each request came and how many were under way."""
    import asyncio

    words = random.Random(7)
    text = " ".join(words.choice(("source", "paper", "note", "quotation", "archive", "ministry")) for _ in range(size * 200))
    page = f"<html><head><title>A page</title></head><body><p>{text}</p></body></html>".encode()[: size * 1024]
    starts: dict[str, list[float]] = {}
    active: dict[str, int] = {}
    most: dict[str, int] = {}

    async def client(reader, writer) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                host = head.split("\r\nHost: ", 1)[1].split("\r\n", 1)[0]
                starts.setdefault(host, []).append(time.monotonic())
                active[host] = active.get(host, 0) + 1
                most[host] = max(most.get(host, 0), active[host])
                robots = head.startswith("GET /robots.txt")
                await asyncio.sleep(delay)
                body, status = (b"", "404 Not Found") if robots else (page, "200 OK")
                active[host] -= 1
                writer.write(f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(client, "127.0.0.1", 0, backlog=1024)
        pipe.send(server.sockets[0].getsockname()[1])
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, pipe.recv)
        gaps = [b - a for times in starts.values() for a, b in itertools.pairwise(times)]
        pipe.send({"shortest_gap_ms": round(1000 * min(gaps, default=0), 1), "most_at_once": max(most.values(), default=0)})

    asyncio.run(main())


def urls_for(pages: int, hosts: int, *, grouped: bool) -> list[str]:
    """`pages` addresses on `hosts` hosts, one host after the other or interleaved."""
    order = sorted(range(pages), key=lambda n: n % hosts) if grouped else range(pages)
    return [f"http://host{n % hosts}.example/{n}" for n in order]


def run(options: argparse.Namespace, port: int, *, grouped: bool) -> dict[str, float]:
    """One run; its figures."""
    policy = FetchPolicy(
        workers=options.workers,
        per_host=options.per_host,
        host_interval_s=options.interval / 1000,
        robots=options.robots,
        connect_to=(f"*:80:127.0.0.1:{port}",),
    )
    with ExitStack() as stack:
        store = None
        if options.archive:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            store = stack.enter_context(Store(Path(folder)))
        fetcher = stack.enter_context(Fetcher(policy, store))
        started, cpu = time.perf_counter(), time.process_time()
        good = sum(
            c.outcome is Outcome.COMPLETED for c in fetcher.fetch_all(map(Request, urls_for(options.pages, options.hosts, grouped=grouped)))
        )
        took, used = time.perf_counter() - started, time.process_time() - cpu
    return {
        "good": good,
        "seconds": round(took, 2),
        "links_per_s": round(options.pages / took),
        "cpu_ms": round(1000 * used / options.pages, 2),
    }


def peak_mib() -> float:
    """Peak memory of this process, in MiB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 2**20), 1)


def main() -> None:
    """Read the options, run interleaved and grouped, print one line of JSON each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=128)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=40)
    parser.add_argument("--size", type=int, default=2, help="KiB a page")
    parser.add_argument("--per-host", type=int, default=10)
    parser.add_argument("--interval", type=float, default=0.0, help="ms between starts on one host")
    parser.add_argument("--delay", type=float, default=100.0, help="ms until the server answers")
    parser.add_argument("--archive", action="store_true", help="write every exchange into a store")
    parser.add_argument("--robots", action="store_true", help="ask for robots.txt, too")
    options = parser.parse_args()
    for grouped in (False, True):
        ours, theirs = multiprocessing.get_context("spawn").Pipe()
        server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs, options.delay / 1000, options.size), daemon=True)
        server.start()
        figures = run(options, ours.recv(), grouped=grouped)
        ours.send("done")
        seen = ours.recv()
        server.join(5)
        print(json.dumps({"order": "grouped" if grouped else "interleaved", **figures, **seen, "peak_mib": peak_mib()}))


if __name__ == "__main__":
    main()

"""Speed of the evidence store: python benchmarks/bench_store.py [FOLDER]. Bodies are pseudo-text, so that gzip has work to do."""

import random
import resource
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from refcheck.model import Capture, Exchange, Outcome, Peer
from refcheck.model.wire import WireExchange
from refcheck.store import Store, open_evidence

WORDS = [f"слово{n} " for n in range(2000)]
NOW = datetime(2022, 1, 27, tzinfo=UTC)


def page(number, size):
    rng = random.Random(number)
    body = "".join(rng.choices(WORDS, k=size // 13)).encode()[:size]
    raw = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    url = f"http://h{number % 40}.example.org/{number}"
    exchange = Exchange(url, "GET", Outcome.COMPLETED, NOW, 0.1, 200, (("Content-Type", "text/html"),), peer=Peer("127.0.0.1", 80))
    capture = Capture(url, Outcome.COMPLETED, NOW, 0.1, final_url=url, http_status=200, headers=exchange.headers, body=body)
    return [WireExchange(exchange, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n", raw)], capture


def run(folder, count, size, threads):
    pages = [page(n, size) for n in range(count)]
    with Store(folder) as store:
        wall, cpu = time.perf_counter(), time.process_time()
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(lambda p: store.record(*p), pages))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(
        f"write {size // 1024:3} KiB × {count}, {threads:3} threads: {count / wall:6.0f} captures/s"
        f" ({3 * count / wall:6.0f} records/s), {1000 * cpu / count:.2f} ms CPU each"
    )
    wall, cpu = time.perf_counter(), time.process_time()
    with open_evidence(folder) as reader:
        scanned = time.process_time() - cpu
        for _, capture in pages:
            assert reader.captures(capture.url)[0].body == capture.body
    read = time.process_time() - cpu
    print(
        f"      scan {3 * count / scanned:6.0f} records/s (every digest checked); scan and read all bodies {count / read:6.0f} captures/s"
    )


def main():
    for count, size, threads in ((2000, 2048, 1), (2000, 2048, 128), (1000, 30_000, 1), (1000, 65_536, 128)):
        with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
            run(Path(folder), count, size, threads)
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB (the pages to write included)")


if __name__ == "__main__":
    main()

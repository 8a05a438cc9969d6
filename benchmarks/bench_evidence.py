"""Figures of the evidence: python benchmarks/bench_evidence.py [FOLDER with 3 GB of room]

Wire-exactness, speed of writing and of full verification on one core, memory on a package of 1 GB, and the example paper judged from
its package. Everything is measured anew each time; other work on the machine makes it slower, never better.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench_store import page

from refcheck.store import Store, pack, verify_archive

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "fetch")]
SIZE, COUNT, THREADS = 30_000, 3000, 16
BIG_BODY, BIG_COUNT = 400_000, 2700


def one_core():
    """Keep this process on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def wire(folder):
    from faultserver import Authority
    from test_fetch_wire import NAMES, SHAPES, blanked, fetched, records

    authority = Authority(folder)
    exact = total = 0
    for scheme in ("http", "https"):
        for threads in (1, 16):
            store = folder / f"{scheme}-{threads}"
            server, _ = fetched(store, scheme, threads, authority)
            kept = records(store)
            for number, name in enumerate(NAMES):
                sent = next(v.request for v in server.visits if v.path == f"/0/{number}")
                ((response, _),), ((request, _),) = kept["response", f"/0/{number}"], kept["request", f"/0/{number}"]
                exact += response == SHAPES[name].wire and request == blanked(sent)
                total += 1
    print(f"wire-exact          {exact} of {total} ({len(NAMES)} shapes of responses × http, https × 1, 16 threads)")


def writing(folder):
    pages = [page(n, SIZE) for n in range(COUNT)]
    with Store(folder / "store") as store, ThreadPoolExecutor(THREADS) as pool:
        begun, cpu = time.perf_counter(), time.process_time()
        list(pool.map(lambda p: store.record(*p), pages))
        wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
    print(
        f"write               {3 * COUNT / wall:6.0f} records/s on one core ({COUNT} captures of 30 kB, {3 * COUNT / cpu:.0f} per CPU second)"
    )


def verification(folder):
    packed = pack(folder / "store", folder / "x.wacz")
    begun, cpu = time.perf_counter(), time.process_time()
    damages = verify_archive(packed.path)
    wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
    print(
        f"full verification   {packed.records / wall:6.0f} records/s on one core ({packed.records / cpu:.0f} per CPU second), {len(damages)} damages"
    )


MEASURED = """
import resource, sys
from pathlib import Path
from refcheck.store import pack, verify_archive, open_evidence
import refcheck.store.verify, refcheck.store.wacz
def peak():
    return int(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))) / 1024
start = peak()
what, path = sys.argv[1], Path(sys.argv[2])
if what == "verify":
    assert verify_archive(path) == ()
else:
    pack(path, path.with_name("again.wacz"))
print(peak() - start)
"""


def memory(folder):
    rng = random.Random(9)
    with Store(folder / "big") as store, ThreadPoolExecutor(4) as pool:

        def record(number):
            wires, capture = page(number, 100)
            body = rng.randbytes(BIG_BODY)
            raw = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
            store.record(
                [type(wires[0])(wires[0].exchange, wires[0].request_bytes, raw)], type(capture)(**{**_fields(capture), "body": body})
            )

        list(pool.map(record, range(BIG_COUNT)))
    pack(folder / "big", folder / "big.wacz")
    size = (folder / "big.wacz").stat().st_size
    for what, path in (("verify", folder / "big.wacz"), ("pack", folder / "big")):
        begun = time.perf_counter()
        made = subprocess.run([sys.executable, "-c", MEASURED, what, str(path)], capture_output=True, text=True, check=True)
        above = float(made.stdout)
        print(
            f"memory, {what:<6}      {above:6.0f} MiB above start on a package of {size / 1e9:.2f} GB ({time.perf_counter() - begun:.0f} s)"
        )


def _fields(capture):
    return {name: getattr(capture, name) for name in type(capture).__slots__}


def example(folder):
    paper, evidence = ROOT / "references" / "example.ja.md", ROOT / "references" / "evidence"
    out = folder / "paper.wacz"
    refcheck = [sys.executable, "-m", "refcheck"]
    subprocess.run([*refcheck, "pack", str(paper), "-o", str(out), "--evidence", str(evidence)], check=True, capture_output=True)
    times = []
    for _ in range(5):
        begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        made = subprocess.run(
            [*refcheck, "verify", str(paper), "--evidence", str(out), "--format", "json"], capture_output=True, check=False
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append((time.perf_counter() - begun, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
    judged = json.loads(made.stdout)["papers"][0]
    wall, cpu = min(t[0] for t in times), min(t[1] for t in times)
    print(
        f"example paper       {wall:.2f} s offline from its package, {cpu:.2f} s CPU, process start included ({len(judged['quotations'])} statements)"
    )


def main():
    base = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=base) as scratch:
        folder = Path(scratch)
        example(folder)
        wire(folder)
        memory(folder)
        one_core()
        writing(folder)
        verification(folder)
    print(f"peak of this script {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()

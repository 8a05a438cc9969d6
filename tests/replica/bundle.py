"""Makes the evidence bundled for the example paper anew: python tests/replica/bundle.py

It is gathered from the replica in its state "today", over real sockets, by the program itself; nobody who made it could
reach the cited sites, and every answer in it says so.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from refcheck.model import Config, FetchPolicy
from refcheck.pipeline import verify_papers

if __package__:
    from replica.server import Replica
else:
    from server import Replica

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "references" / "evidence"


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch, Replica("today", Path(scratch) / "certs") as replica:
        policy = FetchPolicy(workers=1, host_interval_s=0.0, connect_to=replica.connect_to, ca_bundle=str(replica.ca))
        store = Path(scratch) / "store"
        papers = [ROOT / "references" / f"example.{language}.md" for language in ("ja", "en")]
        verify_papers(papers, Config(fetch=policy, store=store, archives=False))
        for old in TARGET.glob("*.warc.gz"):
            old.unlink()
        for number, made in enumerate(sorted(store.glob("*.warc.gz")), 1):
            shutil.copy(made, TARGET / f"example-{number}.warc.gz")


if __name__ == "__main__":
    main()

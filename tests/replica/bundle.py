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
    from replica import sites
    from replica.mementos import MementoServer, as_cited
    from replica.server import Replica
else:
    import sites
    from mementos import MementoServer, as_cited
    from server import Replica

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "references" / "evidence"
COPIES = tuple(c for c in as_cited() if c.url == sites.MOD)  # the page that is gone; of the one that refuses us there is none


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as scratch,
        Replica("today", Path(scratch) / "certs") as replica,
        MementoServer(Path(scratch) / "archive", COPIES) as archive,
    ):
        bundle = Path(scratch) / "both.pem"
        bundle.write_bytes(replica.ca.read_bytes() + archive.ca.read_bytes())
        reaching = (*replica.connect_to, *archive.connect_to)
        policy = FetchPolicy(workers=1, host_interval_s=0.0, connect_to=reaching, ca_bundle=str(bundle))
        store = Path(scratch) / "store"
        papers = [ROOT / "references" / f"example.{language}.md" for language in ("ja", "en")]
        verify_papers(papers, Config(fetch=policy, store=store, archive_interval_s=0.0))
        for old in TARGET.glob("*.warc.gz"):
            old.unlink()
        for number, made in enumerate(sorted(store.glob("*.warc.gz")), 1):
            shutil.copy(made, TARGET / f"example-{number}.warc.gz")


if __name__ == "__main__":
    main()

"""Records the cassettes anew, one folder per site, over real sockets.

python tests/replica/record.py                 from the replica on loopback (what the repository holds)
python tests/replica/record.py --from live     from the sites themselves, where they can be reached

A cassette says in its first line where it was recorded; the replica's answers say it in a header too. Whole records of
both states would hold most pages twice: "today" is recorded only for the sites that answer differently then.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import vcr

from refcheck.fetch import Fetcher, Request
from refcheck.fetch.archives import WaybackMachine, nearest
from refcheck.model import FetchPolicy

if __package__:
    from replica import sites
    from replica.mementos import MementoServer
    from replica.server import Replica
else:
    import sites
    from mementos import MementoServer
    from server import Replica

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
DIFFERENT_TODAY = ("www.mod.gov.cn", "tass.ru", "www.fmprc.gov.cn")
NEED_COPIES = (sites.MOD, sites.TASS)  # gone, and refusing, in the state "today"
ACCESSED = datetime(2022, 1, 27, 12, tzinfo=UTC)  # as the paper says


def by_site(urls: tuple[str, ...]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        grouped[urlsplit(url).netloc].append(url)
    return grouped


def record(state: str, policy: FetchPolicy, origin: str) -> list[Path]:
    """Fetch every site of a state into its cassette; the paths written."""
    written = []
    for site, urls in by_site(sites.URLS).items():
        if state == "today" and site not in DIFFERENT_TODAY:
            continue
        path = CASSETTES / site / f"{state}.yaml"
        path.unlink(missing_ok=True)
        with vcr.VCR(record_mode="all", match_on=["method", "uri"]).use_cassette(str(path)), Fetcher(policy) as fetcher:
            for url in urls:
                fetcher.fetch(Request(url))
        path.write_text(f"# Recorded from {origin}; state: {state}.\n" + path.read_text("utf-8"), "utf-8")
        written.append(path)
    return written


def record_archive(policy: FetchPolicy, origin: str) -> Path:
    """Ask the Wayback Machine for the copies that the paper needs, and fetch the nearest of each, into its cassette."""
    archive = WaybackMachine()
    path = CASSETTES / archive.name / "as-cited.yaml"
    path.unlink(missing_ok=True)
    with vcr.VCR(record_mode="all", match_on=["method", "uri"]).use_cassette(str(path)), Fetcher(policy) as fetcher:
        for url in NEED_COPIES:
            index = fetcher.fetch(Request(archive.index_url(url, ACCESSED), purpose="memento"))
            for memento in nearest(archive.read_index(url, index) or (), ACCESSED)[:1]:
                fetcher.fetch(Request(archive.raw_url(memento), purpose="memento"))
    path.write_text(f"# Recorded from {origin}; state: as cited.\n" + path.read_text("utf-8"), "utf-8")
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="origin", choices=("replica", "live"), default="replica")
    arguments = parser.parse_args()
    if arguments.origin == "live":
        print(*record("live", FetchPolicy(workers=1), "the live sites"), sep="\n")
        print(record_archive(FetchPolicy(workers=1, host_interval_s=2.5), "the live archive"))
        return
    for state in ("as-cited", "today"):
        with tempfile.TemporaryDirectory() as certs, Replica(state, Path(certs)) as replica:
            policy = FetchPolicy(workers=1, host_interval_s=0.0, connect_to=replica.connect_to, ca_bundle=str(replica.ca))
            print(*record(state, policy, "the replica in tests/replica, not from the site itself"), sep="\n")
    with tempfile.TemporaryDirectory() as certs, MementoServer(Path(certs)) as server:
        policy = FetchPolicy(workers=1, host_interval_s=0.0, connect_to=server.connect_to, ca_bundle=str(server.ca))
        print(record_archive(policy, "the replica in tests/replica, not from the archive itself"))


if __name__ == "__main__":
    main()

"""What `refcheck doctor` looks at of the network: certificates, proxies, and whether one request gets through."""

from __future__ import annotations

import os
import ssl
import sys
from dataclasses import replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from refcheck.cli.doctor_rows import Row, fine, look
from refcheck.fetch import Fetcher, Request
from refcheck.model import Capture, Config, Outcome

CLOCK_S = 300  # strikes and expiry are counted in days: a clock off by more than this is worth a line
REASONS = {
    Outcome.DNS_ERROR: "the name does not resolve: no network, or a resolver that answers for inner names only",
    Outcome.TIMEOUT: "no answer in time: a firewall may swallow it; is a proxy needed (https_proxy)?",
    Outcome.CONNECT_ERROR: "no connection: a firewall may refuse it; is a proxy needed (https_proxy)?",
    Outcome.TLS_ERROR: "the certificate was refused: does a proxy of your house look into connections? Name its certificate in REQUESTS_CA_BUNDLE",
    Outcome.FORBIDDEN_TARGET: "the address is not public; --allow-origin admits it",
    Outcome.ROBOTS_DISALLOWED: "its robots.txt forbids it; try another address with --ask",
}


def certificates(config: Config) -> list[Row]:
    """Which certificates are trusted, and whether the file can be read."""
    bundle = config.fetch.ca_bundle
    if bundle is None:
        return [fine("certificates", "the system's" if sys.platform != "linux" else "requests' own (REQUESTS_CA_BUNDLE names others)")]
    try:
        context = ssl.create_default_context(cafile=bundle) if not Path(bundle).is_dir() else ssl.create_default_context(capath=bundle)
    except (OSError, ssl.SSLError) as error:
        return [
            look(
                "certificates",
                f"{bundle} (REQUESTS_CA_BUNDLE): {'there is no such file' if isinstance(error, FileNotFoundError) else 'no certificates in it'}",
            )
        ]
    return [fine("certificates", f"{len(context.get_ca_certs())} in {bundle} (REQUESTS_CA_BUNDLE)")]


def proxies(config: Config) -> list[Row]:
    """The proxies in use, without their secrets; variables that look like ones and are not heard are named."""
    rows = [fine("proxy", f"{scheme} through {_bare(proxy)}") for scheme, proxy in config.fetch.proxies]
    if config.fetch.no_proxy and config.fetch.proxies:
        rows.append(fine("proxy", f"not for {', '.join(config.fetch.no_proxy)}"))
    if os.environ.get("HTTP_PROXY") and not os.environ.get("http_proxy") and sys.platform != "win32":
        rows.append(look("proxy", "HTTP_PROXY in capitals is not heard (a web server's client can set it): write http_proxy"))
    return rows or [fine("proxy", "none")]


def _bare(proxy: str) -> str:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    return f"{parts.scheme}://{parts.hostname or '?'}{f':{parts.port}' if parts.port else ''}" + (
        " (with a password)" if parts.password else ""
    )


def robots(config: Config) -> list[Row]:
    """Whether robots.txt is obeyed."""
    return [
        Row(config.fetch.robots, "robots.txt", "obeyed" if config.fetch.robots else "not asked (no-robots is set): only for your own sites")
    ]


def network(config: Config, address: str) -> list[Row]:
    """One request through the same door as all others; nothing is kept of it."""
    policy = replace(config.fetch, robots=False, max_attempts=1, workers=1, total_timeout_s=min(config.fetch.total_timeout_s, 20.0))
    with Fetcher(policy) as fetcher:
        capture = fetcher.fetch(Request(address))
    rows = [_answered(capture, address)]
    clock = _clock(capture)
    return [*rows, clock] if clock is not None else rows


def _answered(capture: Capture, address: str) -> Row:
    if capture.http_status is None:
        why = REASONS.get(capture.outcome, str(capture.outcome).replace("_", " "))
        detail = f" ({capture.detail})" if capture.detail else ""
        return look("network", f"{address}: {why}{detail}")
    peer = next((e.peer for e in reversed(capture.exchanges) if e.peer is not None), None)
    way = ""
    if peer is not None:
        way = f", {peer.tls_version or 'no TLS'}, " + (f"through {_bare(peer.proxy)}" if peer.proxy else f"from {peer.address}")
    return fine("network", f"{address} answered {capture.http_status} in {capture.elapsed_s:.1f} s{way}")


def _clock(capture: Capture) -> Row | None:
    """This computer's clock against the answer's date."""
    try:
        theirs = parsedate_to_datetime(capture.header("date") or "")
    except (ValueError, TypeError):
        return None
    theirs = theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)
    off = (capture.started - theirs).total_seconds()
    if abs(off) <= CLOCK_S:
        return fine("clock", "agrees with the network's")
    return look(
        "clock",
        f"{abs(off) / 60:.0f} minutes {'ahead of' if off > 0 else 'behind'} the network's: strikes and expiry would be miscounted",
    )

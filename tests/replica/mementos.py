"""A web archive on loopback that holds the cited pages as they were when they were cited: TimeGate, TimeMap, CDX, availability, `id_`.

It answers as web.archive.org and archive.org and, the same copies again, as an archive that speaks nothing but RFC 7089. Every answer
says in a header that it comes from a replica; what it holds are the replica's own pages.

python tests/replica/mementos.py --certs DIR    prints the --connect-to options and the CA's path, then serves until it is stopped.
"""

from __future__ import annotations

import argparse
import contextlib
import http.server
import json
import re
import ssl
import tempfile
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

if __package__:
    from replica import sites
    from replica.server import Authority
else:
    import sites
    from server import Authority

WAYBACK, AVAILABILITY, PLAIN = "web.archive.org", "archive.org", "mementos.replica.test"
TIMEMAP = f"https://{PLAIN}/timemap/{{url}}"
TIMEGATE = f"timegate:https://{PLAIN}/timegate/{{url}}"
BANNER = b"<div id='replica-archive-banner'>Archived copy, shown with a banner of the archive's own</div>"


def at(stamp: str) -> datetime:
    return datetime.strptime(stamp.ljust(14, "0")[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Copy:
    """One archived answer of an address."""

    url: str
    when: datetime
    answer: sites.Answer

    @property
    def stamp(self) -> str:
        return f"{self.when:%Y%m%d%H%M%S}"


def as_cited() -> tuple[Copy, ...]:
    """Each cited page the day after it was published, and once more a year later."""
    days = {sites.MOD: "20210730080000", sites.CHINANEWS: "20210719010203", sites.TASS: "20210717101112", sites.FMPRC: "20210826030405"}
    days |= {sites.MFA_MESSAGE: "20220108050607", sites.MFA_CALL: "20220112060708", sites.JIIA: "20210401000000"}
    days |= {sites.GAIKO: "20211001000000", sites.NIPPON: "20211201000000"}
    made = sites.answers("as-cited")
    return tuple(Copy(url, at(stamp), made[url]) for url, first in days.items() for stamp in (first, "20230301000000"))


@dataclass
class Behaviour:
    """How the archive behaves; a test may change it while it runs."""

    copies: tuple[Copy, ...] = ()
    slow_s: dict[str, float] = field(default_factory=dict)  # host → delay before each answer
    refuse: dict[str, tuple[int, tuple[tuple[str, str], ...]]] = field(default_factory=dict)  # path prefix → status, headers
    silent: frozenset[str] = frozenset()  # hosts that close the connection without an answer
    parts: int = 0  # copies on each part of a TimeMap; 0: all in one list
    raw: bool = True  # whether `id_` addresses are known
    keys: tuple[str, str] = ("access", "secret")
    save_error: tuple[str, str] | None = None  # (status_ext, message) of a save that fails
    save_refused: tuple[int, dict[str, str], str] | None = None  # status, headers, body for the POST itself
    save_is_kept: bool = True  # whether a save that is said to be done can be looked up
    polls: int = 1  # how often a save is still pending


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20
    server: _Server

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def _serve(self, body: bytes) -> None:
        host = (self.headers.get("Host") or "").split(":")[0].lower()
        archive = self.server.archive
        archive.seen.append((self.command, host, self.path, dict(self.headers.items())))
        time.sleep(archive.behaviour.slow_s.get(host, 0.0))
        if host in archive.behaviour.silent:
            self.close_connection = True
            return
        answer = archive.answer(self.command, host, self.path, self.headers, body)
        self.send_response_only(answer.status)
        for name, value in (
            *answer.headers,
            *(() if any(n == sites.HEADER for n, _ in answer.headers) else ((sites.HEADER, sites.LABEL),)),
        ):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Silent: `seen` holds what was asked."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, archive: MementoServer, context: ssl.SSLContext) -> None:
        self.archive, self._context = archive, context
        super().__init__(("127.0.0.1", 0), _Handler)

    def finish_request(self, request: object, client_address: object) -> None:
        with contextlib.suppress(OSError), self._context.wrap_socket(request, server_side=True) as secured:  # type: ignore[arg-type]
            super().finish_request(secured, client_address)  # type: ignore[arg-type]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is no fault of the archive."""


class MementoServer:
    """The running archive. `connect_to` and `ca` are what refcheck needs to reach it under the archives' names."""

    def __init__(self, certs: Path, copies: tuple[Copy, ...] | None = None) -> None:
        self.behaviour = Behaviour(as_cited() if copies is None else copies)
        self.seen: list[tuple[str, str, str, dict[str, str]]] = []
        self.saved: dict[str, list[str]] = {}
        authority = Authority(certs)
        self.ca = authority.ca
        contexts = {host: authority.context(host) for host in (WAYBACK, AVAILABILITY, PLAIN)}
        outer = authority.context(WAYBACK)
        outer.sni_callback = lambda connection, name, _: setattr(connection, "context", contexts.get(name or "", outer))
        self._server = _Server(self, outer)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        port = self._server.server_address[1]
        self.connect_to = tuple(f"{host}:443:127.0.0.1:{port}" for host in contexts)

    def answer(self, method: str, host: str, path: str, headers, body: bytes) -> sites.Answer:
        refused = next((r for prefix, r in self.behaviour.refuse.items() if path.startswith(prefix)), None)
        if refused is not None:
            return sites.Answer(refused[0], (("Content-Type", "text/plain"), *refused[1]), b"refused")
        if host == AVAILABILITY:
            return self._available(parse_qs(urlsplit(path).query))
        if host == PLAIN:
            return self._plain(path, headers.get("Accept-Datetime"))
        if path.startswith("/save"):
            return self._save(method, path, headers.get("Authorization"), parse_qs(body.decode()))
        if path.startswith("/cdx/search/cdx"):
            return self._cdx(parse_qs(urlsplit(path).query))
        if path.startswith("/web/timemap/link/"):
            return self._timemap(path.removeprefix("/web/timemap/link/"), f"https://{WAYBACK}/web/")
        found = re.fullmatch(r"/web/(\d{1,14})(id_)?/(.+)", path)
        return self._copy(found[3], found[1], raw=bool(found[2]), base=f"https://{WAYBACK}/web/") if found else _text(404, "not found")

    def of(self, url: str) -> list[Copy]:
        """The copies of an address, oldest first; scheme, www. and default ports do not count, as in real archives."""
        return sorted((c for c in self.behaviour.copies if _surt(c.url) == _surt(url)), key=lambda c: c.when)

    def _nearest(self, url: str, when: datetime | None) -> Copy | None:
        found = self.of(url)
        return min(found, key=lambda c: abs(c.when - (when or datetime(9999, 1, 1, tzinfo=UTC)))) if found else None

    def _cdx(self, query: dict[str, list[str]]) -> sites.Answer:
        wanted = re.compile(query["filter"][0].removeprefix("statuscode:"))
        found = [c for c in self.of(query["url"][0]) if wanted.fullmatch(str(c.answer.status))]
        if "closest" in query:
            near = at(query["closest"][0])
            found.sort(key=lambda c: abs(c.when - near))
        limit = int(query["limit"][0])
        rows = [
            ["timestamp", "original", "statuscode"],
            *([c.stamp, c.url, str(c.answer.status)] for c in (found[:limit] if limit > 0 else found[limit:])),
        ]
        return _text(200, json.dumps(rows if found else []), "application/json")

    def _available(self, query: dict[str, list[str]]) -> sites.Answer:
        found = self._nearest(query["url"][0], at(query["timestamp"][0]) if "timestamp" in query else None)
        closest = {"available": True, "timestamp": "", "status": "200", "url": ""}
        if found is not None:
            closest |= {"timestamp": found.stamp, "status": str(found.answer.status)}
            closest["url"] = f"http://{WAYBACK}/web/{found.stamp}/{found.url}"
        return _text(200, json.dumps({"archived_snapshots": {"closest": closest} if found else {}}), "application/json")

    def _timemap(self, url: str, base: str, part: int | None = None) -> sites.Answer:
        found = self.of(url)
        if not found:
            return _text(404, "no copies")
        lines = [f'<{url}>; rel="original"', f'<{base}timemap/{url}>; rel="self"; type="application/link-format"']
        if self.behaviour.parts:
            cut = [found[i : i + self.behaviour.parts] for i in range(0, len(found), self.behaviour.parts)]
            if part is None:
                lines += [
                    f'<{base}timemap/{i}/{url}>; rel="timemap"; from="{_http(p[0].when)}"; until="{_http(p[-1].when)}"'
                    for i, p in enumerate(cut)
                ]
                return _text(200, ",\n".join(lines) + "\n", "application/link-format")
            found = cut[part]
        lines += [f'<{base}{c.stamp}/{c.url}>; rel="memento"; datetime="{_http(c.when)}"' for c in found]
        return _text(200, ",\n".join(lines) + "\n", "application/link-format")

    def _plain(self, path: str, accept: str | None) -> sites.Answer:
        base = f"https://{PLAIN}/"
        if path.startswith("/timemap/"):
            number, _, rest = path.removeprefix("/timemap/").partition("/")
            return self._timemap(rest, base, int(number)) if number.isdigit() else self._timemap(path.removeprefix("/timemap/"), base)
        if path.startswith("/timegate/"):
            url = path.removeprefix("/timegate/")
            found = self._nearest(url, parsedate_to_datetime(accept) if accept else None)
            if found is None:
                return _text(404, "no copies")
            link = f'<{url}>; rel="original", <{base}timemap/{url}>; rel="timemap"'
            return sites.Answer(302, (("Location", f"{base}{found.stamp}/{found.url}"), ("Vary", "accept-datetime"), ("Link", link)), b"")
        found = re.fullmatch(r"/(\d{1,14})(id_)?/(.+)", path)
        if found is None or (found[2] and not self.behaviour.raw):
            return _text(404, "not found")
        return self._copy(found[3], found[1], raw=bool(found[2]), base=base)

    def _copy(self, url: str, stamp: str, *, raw: bool, base: str) -> sites.Answer:
        found = self._nearest(unquote(url) if url not in {c.url for c in self.behaviour.copies} else url, at(stamp))
        if found is None:
            return _text(404, "this archive has no such copy")
        if found.stamp != stamp:
            return sites.Answer(302, (("Location", f"{base}{found.stamp}{'id_' if raw else ''}/{found.url}"),), b"")
        own = [(n, v) for n, v in found.answer.headers if n not in ("Server", "Location")]
        target = next((v for n, v in found.answer.headers if n == "Location"), None)
        if target:
            own.append(("Location", f"{base}{found.stamp}{'id_' if raw else ''}/{target}"))
        head = (("Server", "replica-archive"), ("Memento-Datetime", _http(found.when)), ("Link", f'<{found.url}>; rel="original"'), *own)
        body = found.answer.body
        if not raw and b"<body>" in body:
            body = body.replace(b"<body>", b"<body>" + BANNER, 1)
        return sites.Answer(found.answer.status, head, body)

    def _save(self, method: str, path: str, authorization: str | None, form: dict[str, list[str]]) -> sites.Answer:
        behaviour = self.behaviour
        if authorization != f"LOW {behaviour.keys[0]}:{behaviour.keys[1]}":
            return _text(401, json.dumps({"message": "You need to be logged in to use Save Page Now."}), "application/json")
        if method == "POST":
            if behaviour.save_refused is not None:
                status, headers, body = behaviour.save_refused
                return sites.Answer(status, (("Content-Type", "application/json"), *headers.items()), body.encode())
            job = f"spn2-{len(self.saved)}"
            self.saved[job] = [form["url"][0], *["pending"] * behaviour.polls]
            return _text(200, json.dumps({"url": form["url"][0], "job_id": job}), "application/json")
        job = path.rpartition("/")[2]
        state = self.saved[job]
        if len(state) > 1:
            state.pop()
            return _text(200, json.dumps({"status": "pending", "job_id": job}), "application/json")
        if behaviour.save_error is not None:
            told = {"status": "error", "job_id": job, "status_ext": behaviour.save_error[0], "message": behaviour.save_error[1]}
            return _text(200, json.dumps(told), "application/json")
        now = datetime.now(UTC).replace(microsecond=0)
        if behaviour.save_is_kept:
            made = Copy(state[0], now, sites.answers("as-cited").get(state[0], sites.ok(b"<p>saved</p>", "text/html")))
            behaviour.copies = (*behaviour.copies, made)
        told = {"status": "success", "job_id": job, "timestamp": f"{now:%Y%m%d%H%M%S}", "original_url": state[0]}
        return _text(200, json.dumps(told), "application/json")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> MementoServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _surt(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url).replace(":80/", "/").replace(":443/", "/").rstrip("/")


def _http(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


def _text(status: int, text: str, media: str = "text/plain") -> sites.Answer:
    return sites.Answer(status, (("Content-Type", f"{media}; charset=utf-8"),), text.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--certs", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, MementoServer(arguments.certs or Path(scratch)) as archive:
        print(json.dumps({"connect_to": archive.connect_to, "ca": str(archive.ca)}), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()

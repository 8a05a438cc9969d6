"""Serves the replica on loopback, over http and https, under the sites' real names, with a CA of its own.

python tests/replica/server.py --state today --certs DIR    prints one line of JSON: the --connect-to options, the CA's
path, the origins; then serves until it is stopped.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import http.server
import json
import ssl
import tempfile
import threading
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if __package__:
    from replica import sites
else:
    import sites


class Authority:
    """A certificate authority that lives as long as the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "refcheck replica CA")])
        key_usage = x509.KeyUsage(
            digital_signature=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        root = (
            self._builder(self._name, self._key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(key_usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        self.ca = folder / "ca.pem"
        self.ca.write_bytes(root.public_bytes(serialization.Encoding.PEM))

    def _builder(self, subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=60))
        )

    def context(self, host: str) -> ssl.SSLContext:
        """A server context that shows a certificate for `host`."""
        key = ec.generate_private_key(ec.SECP256R1())
        leaf = (
            self._builder(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)]), key.public_key())
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        path = self.folder / f"{host}.pem"
        secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        path.write_bytes(secret + leaf.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20
    server: _Server

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").split(":")[0].lower()
        self.server.seen.append((self.server.scheme, host, self.path))
        answer = self._answer(host)
        self.send_response_only(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def _answer(self, host: str) -> sites.Answer:
        for scheme in (self.server.scheme, "https", "http"):
            found = self.server.answers.get(f"{scheme}://{host}{self.path}")
            if found is not None:
                return found
        return sites.not_found(host)

    def log_message(self, *_: object) -> None:
        """Silent: `seen` holds what was asked."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, scheme: str, answers: dict[str, sites.Answer], contexts: dict[str, ssl.SSLContext]) -> None:
        self.scheme, self.answers = scheme, answers
        self.seen: list[tuple[str, str, str]] = []
        self._contexts = contexts
        super().__init__(("127.0.0.1", 0), _Handler)

    def finish_request(self, request: object, client_address: object) -> None:
        if self.scheme == "http":
            super().finish_request(request, client_address)  # type: ignore[arg-type]
            return
        outer = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        outer.sni_callback = self._by_name
        try:
            with outer.wrap_socket(request, server_side=True) as secured:  # type: ignore[arg-type]
                super().finish_request(secured, client_address)  # type: ignore[arg-type]
        except OSError:
            return  # the client went away, or refused our certificate

    def _by_name(self, connection: ssl.SSLSocket, name: str | None, _: ssl.SSLContext) -> None:
        connection.context = self._contexts.get(name or "", next(iter(self._contexts.values())))

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is no fault of the replica."""


class Replica:
    """The running replica. `connect_to` and `ca` are what refcheck needs to reach it under the real names."""

    def __init__(self, state: str, certs: Path) -> None:
        authority = Authority(certs)
        self.ca = authority.ca
        contexts = {host: authority.context(host) for host in sites.hosts()}
        answers = sites.answers(state)
        self._servers = [_Server(scheme, answers, contexts) for scheme in ("http", "https")]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        ports = [s.server_address[1] for s in self._servers]
        self.connect_to = tuple(f"{h}:{p}:127.0.0.1:{q}" for h in sites.hosts() for p, q in zip((80, 443), ports, strict=True))

    @property
    def seen(self) -> list[tuple[str, str, str]]:
        """(scheme, host, path) of every request so far."""
        return [entry for server in self._servers for entry in server.seen]

    def add(self, answers: dict[str, sites.Answer]) -> None:
        """Answer for more addresses, under the hosts that the replica has."""
        for server in self._servers:
            server.answers.update(answers)

    def remove(self, url: str) -> None:
        """The page at an address is gone."""
        for server in self._servers:
            server.answers.pop(url, None)

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def __enter__(self) -> Replica:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--state", choices=sites.STATES, default="today")
    parser.add_argument("--certs", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, Replica(arguments.state, arguments.certs or Path(scratch)) as replica:
        shown = {
            "connect_to": replica.connect_to,
            "args": [a for c in replica.connect_to for a in ("--connect-to", c)],
            "ca": str(replica.ca),
            "state": arguments.state,
        }
        print(json.dumps(shown), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()

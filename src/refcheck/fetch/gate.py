"""Whom we may talk to: every name is resolved here, every address checked, and the connection goes to the checked one."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address, ip_network

from refcheck.fetch.names import Names
from refcheck.fetch.tee import CURRENT
from refcheck.fetch.trouble import Cut, Trouble
from refcheck.model.capture import Outcome
from refcheck.model.config import FetchPolicy
from refcheck.model.errors import UsageError
from refcheck.url import Url, UrlError, parse_url, special_purpose

Endpoint = tuple[str, int]
_LOCAL_NAMES = (".localhost", ".local", ".localdomain", ".internal", ".home.arpa", ".onion")


@dataclass(frozen=True, slots=True)
class Detour:
    """One --connect-to: requests to `host`:`port` (None: any) go to `address`:`to_port` (None: as they were)."""

    host: str | None
    port: int | None
    address: str | None
    to_port: int | None

    def fits(self, host: str, port: int) -> bool:
        """Whether a request to `host`:`port` takes this detour."""
        return self.host in (None, host) and self.port in (None, port)


class Gate:
    """The address policy of a run. Raises UsageError when its settings cannot be read."""

    def __init__(self, policy: FetchPolicy) -> None:
        self._names = Names(policy.resolver or system_resolver, alone=policy.workers <= 1)
        self._proven = False  # a public name was found in this run: another that is not found is lost, and not the network's fault
        self._allowed = frozenset(_origin(o) for o in policy.allow_origins)
        self._detours = tuple(_detour(d) for d in policy.connect_to)

    def detour(self, url: Url) -> Detour | None:
        """The first detour that fits `url`."""
        return next((d for d in self._detours if d.fits(url.host, url.port)), None)

    def endpoints(self, url: Url) -> tuple[Endpoint, ...]:
        """The checked addresses to connect to for `url`, in the resolver's order. Raises Cut (DNS_ERROR, FORBIDDEN_TARGET)."""
        detour = self.detour(url)
        if detour is not None and detour.address is not None:
            port = detour.to_port or url.port
            return tuple((a, port) for a in self._addresses(detour.address, port))  # the user's own word: not checked
        port = detour.to_port if detour and detour.to_port else url.port
        addresses = self._addresses(url.host, port)
        self._check(url, addresses)
        return tuple((a, port) for a in addresses)

    def check_literal(self, url: Url) -> None:
        """Refuse a forbidden IP literal before anything else is done. Raises Cut."""
        detour = self.detour(url)
        if url.is_address and not (detour and detour.address):
            self._check(url, (url.host,))

    def check_for_proxy(self, url: Url) -> None:
        """Check `url` before a proxy gets it. A public name that only the proxy can resolve passes. Raises Cut."""
        name = url.host.rstrip(".")
        if name == "localhost" or name.endswith(_LOCAL_NAMES):
            self._check(url, ("127.0.0.1",))
        try:
            addresses = self._addresses(url.host, url.port)
        except Cut:
            return
        self._check(url, addresses)

    def proxy_endpoints(self, host: str, port: int) -> tuple[Endpoint, ...]:
        """Addresses of a proxy, which is the user's own word. Raises Cut (DNS_ERROR)."""
        return tuple((a, port) for a in self._addresses(host, port))

    def _check(self, url: Url, addresses: Iterable[str]) -> None:
        if url.origin in self._allowed:
            return
        for address in addresses:
            reason = special_purpose(address)
            if reason is not None:
                named = url.host if address == url.host else f"{url.host} resolves to {address}, which"
                detail = f"{named} is no public address ({reason}); --allow-origin {url.origin} would admit it"
                raise Cut(Trouble(Outcome.FORBIDDEN_TARGET, detail))

    def _addresses(self, host: str, port: int) -> tuple[str, ...]:
        if _is_literal(host):
            return (host,)
        try:
            found = tuple(dict.fromkeys(self._names.addresses(host, port, _time_left())))
        except TimeoutError as error:
            raise Cut(Trouble(Outcome.DNS_ERROR, f"{host}: the name server did not answer in time", transient=True)) from error
        except UnicodeError as error:
            raise Cut(Trouble(Outcome.DNS_ERROR, f"{host}: no valid host name ({error})")) from error
        except OSError as error:
            raise Cut(_dns_trouble(host, error, proven=self._proven)) from error
        if not found:
            raise Cut(Trouble(Outcome.DNS_ERROR, f"{host}: the name has no address"))
        self._proven = self._proven or any(special_purpose(address) is None for address in found)
        return found


def _time_left() -> float | None:
    """Seconds that the exchange of this thread may wait for a name; None outside of one."""
    trace = CURRENT.get()
    return None if trace is None else min(trace.limits.connect_s, trace.limits.remaining())


def system_resolver(host: str, port: int) -> list[str]:
    """The operating system's answer for `host`, in its order. Raises OSError."""
    return [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def bypasses_proxy(url: Url, no_proxy: Iterable[str]) -> bool:
    """Whether `url` is among the hosts that are asked without the proxy: names with their subdomains, networks, `*`."""
    for entry in (e.strip().lower() for e in no_proxy):
        name, _, port = entry.rpartition(":") if entry.count(":") == 1 else (entry, "", "")
        if port and port != str(url.port):
            continue
        name = name.removeprefix("*").removeprefix(".")
        if entry == "*" or (name and (url.host == name or url.host.endswith(f".{name}"))) or _in_network(url.host, name):
            return True
    return False


def _in_network(host: str, block: str) -> bool:
    try:
        return ip_address(host) in ip_network(block, strict=False)
    except ValueError:
        return False


def _is_literal(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _dns_trouble(host: str, error: OSError, *, proven: bool) -> Trouble:
    """A machine without network, or behind a resolver for inner names only, says of every name that there is none."""
    passing = isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
    unsure = "no public name was found here in this run, this one neither" if not proven else "the name does not resolve"
    why = "the name server did not answer" if passing else unsure
    return Trouble(Outcome.DNS_ERROR, f"{host}: {why} ({error.strerror or error})", transient=passing or not proven)


def _origin(text: str) -> str:
    try:
        return parse_url(text).origin
    except UrlError as error:
        raise UsageError(f"{text!r} is no origin: {error}", where="--allow-origin", remedy="Write scheme://host[:port]") from error


def _detour(text: str) -> Detour:
    parts, rest = [], text
    for _ in range(3):
        if rest.startswith("["):
            part, closed, rest = rest[1:].partition("]")
            rest = rest.removeprefix(":") if closed else ""
        else:
            part, _, rest = rest.partition(":")
        parts.append(part)
    host, port, address = parts
    ports = [None if p in ("", "*") else int(p) if p.isascii() and p.isdigit() and int(p) < 65536 else -1 for p in (port, rest)]
    if text.count(":") < 3 or -1 in ports:
        raise UsageError(f"{text!r} cannot be read", where="--connect-to", remedy="Write HOST:PORT:ADDR:PORT; * or nothing means any")
    name = None if host in ("", "*") else _host(host, text)
    return Detour(name, ports[0], address or None, ports[1])


def _host(host: str, text: str) -> str:
    try:
        return parse_url(f"http://{f'[{host}]' if ':' in host else host}/").host
    except UrlError as error:
        raise UsageError(f"{text!r}: {host!r} is no host name", where="--connect-to", remedy="Write HOST:PORT:ADDR:PORT") from error

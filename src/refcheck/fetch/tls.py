"""TLS: one context for a run, and why a handshake failed."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

from refcheck.fetch.trouble import Trouble
from refcheck.model.capture import Outcome
from refcheck.model.errors import UsageError

# OpenSSL's verification results (x509_vfy.h) and what they mean to a person.
_VERIFY = {
    9: "not-yet-valid",
    10: "expired",
    18: "self-signed",
    19: "unknown-root",
    20: "unknown-root",
    21: "unknown-root",
    23: "revoked",
    62: "wrong-name",
    64: "wrong-name",
}
_OLD: tuple[str, ...] = (
    "UNSUPPORTED_PROTOCOL",
    "PROTOCOL_VERSION",
    "NO_PROTOCOLS",
    "DH_KEY_TOO_SMALL",
    "LEGACY",
    "NO_SHARED_CIPHER",
    "EE_KEY_TOO_SMALL",
)
_OLD += ("CA_MD_TOO_WEAK", "BAD_SIGNATURE", "WRONG_SIGNATURE_TYPE")


def make_context(ca_bundle: str | None) -> ssl.SSLContext:
    """The context shared by all connections (one costs tens of milliseconds). Raises UsageError for a bundle that cannot be read.

    `ca_bundle` (a file or folder) is trusted alone; without it the operating system's store, else certifi's list.
    """
    if ca_bundle:
        return _own_bundle(Path(ca_bundle))
    if sys.platform != "linux":
        try:
            import truststore
        except ImportError:
            pass
        else:
            return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.create_default_context()
    if not _system_store():
        import certifi

        context.load_verify_locations(cafile=certifi.where())
    return context


def tls_trouble(error: BaseException) -> Trouble:
    """What a failed handshake means: "<reason>: <OpenSSL's words>", the reason a stable code.

    "expired", "not-yet-valid", "wrong-name", "unknown-root", "self-signed", "revoked", "old-protocol", "not-tls",
    "closed" (the peer hung up in the handshake), "handshake" (anything else).
    """
    cause = _first_ssl_error(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        reason = _VERIFY.get(cause.verify_code, "certificate")
        return Trouble(Outcome.TLS_ERROR, f"{reason}: {cause.verify_message}")
    words = str(getattr(cause, "reason", None) or cause or error)
    if any(sign in words.upper() for sign in _OLD):
        reason = "old-protocol"
    elif any(sign in words.upper() for sign in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH", "UNKNOWN_PROTOCOL")):
        reason = "not-tls"
    elif isinstance(cause, ssl.SSLEOFError) or "EOF" in words.upper():
        return Trouble(Outcome.TLS_ERROR, "closed: the peer hung up during the handshake", transient=True)
    else:
        reason = "handshake"
    return Trouble(Outcome.TLS_ERROR, f"{reason}: {words}")


def certificates(sock: ssl.SSLSocket) -> tuple[bytes, ...]:
    """The peer's certificates in DER, leaf first; the leaf alone where this Python cannot give the chain."""
    chain = getattr(sock, "get_unverified_chain", None)  # public since Python 3.13
    if chain is not None:
        found = tuple(bytes(c) for c in chain() if isinstance(c, bytes))
        if found:
            return found
    leaf = sock.getpeercert(binary_form=True)
    return (leaf,) if leaf else ()


def _first_ssl_error(error: BaseException) -> BaseException | None:
    seen: set[int] = set()
    queue: list[object] = [error]
    while queue:
        current = queue.pop(0)
        if not isinstance(current, BaseException) or id(current) in seen:
            continue
        if isinstance(current, ssl.SSLError):
            return current
        seen.add(id(current))
        queue += [*current.args, getattr(current, "reason", None), current.__cause__, current.__context__]
    return None


def _own_bundle(path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        if path.is_dir():
            context.load_verify_locations(capath=str(path))
        else:
            context.load_verify_locations(cafile=str(path))
    except (OSError, ssl.SSLError) as error:
        remedy = "Name a file of PEM certificates (REQUESTS_CA_BUNDLE or the ca_bundle setting)"
        raise UsageError(f"the certificates cannot be read: {error}", where=str(path), remedy=remedy) from error
    return context


def _system_store() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    paths = ssl.get_default_verify_paths()
    folder = Path(paths.capath) if paths.capath else None
    return bool(paths.cafile) or (folder is not None and any(folder.glob("*.0")))

"""Which IP addresses are public: the IANA special-purpose registries, with every form that carries an IPv4 address inside."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

# IANA IPv4 Special-Purpose Address Registry (not globally reachable, or of no use as a web server), with multicast.
_SPECIAL_4 = tuple(
    (IPv4Network(block), name)
    for block, name in (
        ("0.0.0.0/8", "this network"),
        ("10.0.0.0/8", "private use"),
        ("100.64.0.0/10", "shared address space"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link local"),
        ("172.16.0.0/12", "private use"),
        ("192.0.0.0/24", "IETF protocol assignments"),
        ("192.0.2.0/24", "documentation"),
        ("192.31.196.0/24", "AS112"),
        ("192.52.193.0/24", "AMT"),
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private use"),
        ("192.175.48.0/24", "AS112"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)

# IANA IPv6 Special-Purpose Address Registry. Only 2000::/3 is global unicast at all; the rows below lie within it
# or deserve a name of their own.
_GLOBAL_6 = IPv6Network("2000::/3")
_SPECIAL_6 = tuple(
    (IPv6Network(block), name)
    for block, name in (
        ("::1/128", "loopback"),
        ("::/128", "unspecified"),
        ("64:ff9b:1::/48", "local-use translation"),
        ("100::/64", "discard only"),
        ("100:0:0:1::/64", "dummy prefix"),
        ("2001::/23", "IETF protocol assignments"),
        ("2001:db8::/32", "documentation"),
        ("2620:4f:8000::/48", "AS112"),
        ("3fff::/20", "documentation"),
        ("5f00::/16", "segment routing"),
        ("fc00::/7", "unique local"),
        ("fe80::/10", "link local"),
        ("fec0::/10", "site local"),
        ("ff00::/8", "multicast"),
    )
)

_MAPPED = IPv6Network("::ffff:0:0/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")  # RFC 2765
_COMPATIBLE = IPv6Network("::/96")
_NAT64 = IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_TEREDO = IPv6Network("2001::/32")
_ISATAP = (0x00005EFE, 0x02005EFE)


def is_public(ip: str) -> bool:
    """Whether `ip` (a literal, brackets and zone allowed) is a globally reachable unicast address. Anything else is not."""
    return special_purpose(ip) is None


def special_purpose(ip: str) -> str | None:
    """Why `ip` is not public ("loopback", "private use in NAT64", "no IP address", ...); None when it is."""
    text = ip.strip().removeprefix("[").removesuffix("]")
    if "%" in text:
        return "address with a zone"
    try:
        address = ip_address(text)
    except ValueError:
        return "no IP address"
    return _special_4(address) if isinstance(address, IPv4Address) else _special_6(address)


def _special_4(address: IPv4Address) -> str | None:
    return next((name for block, name in _SPECIAL_4 if address in block), None)


def _special_6(address: IPv6Address) -> str | None:
    named = next((name for block, name in _SPECIAL_6[:2] if address in block), None)
    if named:
        return named
    embedded = _embedded(address)
    for form, inner in embedded:
        reason = _special_4(inner)
        if reason:
            return f"{reason} in {form}"
    named = next((name for block, name in _SPECIAL_6 if address in block), None)
    if address in _TEREDO:
        named = None  # its server and client were looked at
    if named or embedded:
        # NAT64's well-known prefix, 6to4 and Teredo lead to the public IPv4 addresses inside; the others lead nowhere public.
        routed = any(address in block for block in (_NAT64, _SIX_TO_FOUR, _TEREDO, _GLOBAL_6))
        return named or (None if routed else embedded[0][0])
    return None if address in _GLOBAL_6 else "reserved"


def _embedded(address: IPv6Address) -> list[tuple[str, IPv4Address]]:
    """Every IPv4 address that `address` carries, with the name of the form."""
    number = int(address)
    low = IPv4Address(number & 0xFFFFFFFF)
    found = [
        (form, low)
        for form, block in (
            ("an IPv4-mapped address", _MAPPED),
            ("an IPv4-translated address", _TRANSLATED),
            ("an IPv4-compatible address", _COMPATIBLE),
            ("NAT64", _NAT64),
            ("NAT64", _NAT64_LOCAL),
        )
        if address in block
    ]
    if address in _SIX_TO_FOUR:
        found.append(("6to4", IPv4Address(number >> 80 & 0xFFFFFFFF)))
    if address in _TEREDO:
        found.append(("a Teredo server", IPv4Address(number >> 64 & 0xFFFFFFFF)))
        found.append(("a Teredo client", IPv4Address(~number & 0xFFFFFFFF)))
    if number >> 32 & 0xFFFFFFFF in _ISATAP:
        found.append(("ISATAP", low))
    return found

"""Which IP addresses are public: every row of the registries, and every form that hides an IPv4 address."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refcheck.url import is_public, special_purpose

INSIDE_4 = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
]
PUBLIC_4 = [
    "8.8.8.8",
    "1.1.1.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "198.17.0.1",
    "198.20.0.1",
    "223.255.255.255",
]
INSIDE_6 = [
    "::",
    "::1",
    "100::1",
    "2001::1",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fdff::1",
    "fe80::1",
    "fec0::1",
    "feff::1",
    "ff02::1",
    "64:ff9b:1::1",
    "4000::1",
    "8000::1",
    "fe80::1%eth0",
    "[::1]",
]
PUBLIC_6 = [
    "2001:4860:4860::8888",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "[2606:4700::1111]",
    "64:ff9b::808:808",
    "2002:808:808::1",
]


@pytest.mark.parametrize("address", INSIDE_4 + INSIDE_6 + ["", "localhost", "1", "0x7f.1", "127.0.0.1:80", "1.2.3", "١٢٧.0.0.1"])
def test_what_is_not_public(address):
    assert special_purpose(address)


@pytest.mark.parametrize("address", PUBLIC_4 + PUBLIC_6)
def test_what_is_public(address):
    assert is_public(address)


def hidden(inner: str) -> list[str]:
    number = int(IPv4Address(inner))
    flipped = number ^ 0xFFFFFFFF
    forms = [number, 0xFFFF << 32 | number, 0xFFFF << 48 | number, 0x64FF9B << 96 | number, 0x64FF9B0001 << 80 | number]
    forms += [0x2002 << 112 | number << 80 | 1, 0x20010000 << 96 | number << 64, 0x20010000 << 96 | 0x08080808 << 64 | flipped]
    forms += [0x2606_4700 << 96 | 0x00005EFE << 32 | number, 0x2606_4700 << 96 | 0x02005EFE << 32 | number]
    return [str(IPv6Address(form)) for form in forms]


@pytest.mark.parametrize("inner", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.0.1", "100.64.0.1", "0.0.0.0"])
def test_no_form_of_ipv6_hides_an_address_inside(inner):
    for address in hidden(inner):
        assert not is_public(address), address


@given(st.integers(0, 2**128 - 1))
def test_ipv6_that_is_no_global_unicast_is_never_public(number):
    address = IPv6Address(number)
    if is_public(str(address)):
        assert number >> 125 == 1 or number >> 32 == 0x64FF9B << 64


@given(st.ip_addresses(v=4))
def test_ipv4_agrees_with_the_standard_library_where_that_is_right(address):
    if is_public(str(address)):
        assert address.is_global
        assert not address.is_multicast

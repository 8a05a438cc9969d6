"""Content codings are undone exactly, and no body can grow past the cap."""

import gzip
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from refcheck.extract.coding import DecodeError, content_encodings, decode_content

TEXT = "阿富汗局势 — Афганистан\n".encode() * 500


def _raw_deflate(data):
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


ENCODERS = {
    "gzip": gzip.compress,
    "x-gzip": lambda d: gzip.compress(d[:100]) + gzip.compress(d[100:]),
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": lambda d: zstandard.ZstdCompressor().compress(d[:50]) + zstandard.ZstdCompressor().compress(d[50:]),
}


@given(st.binary(max_size=3000), st.lists(st.sampled_from(sorted(ENCODERS)), max_size=3))
def test_stacked_codings_round_trip(body, names):
    raw = body
    for name in names:
        raw = ENCODERS[name](raw)
    assert decode_content(raw, names, 10**6) == body


def test_raw_deflate_is_read_too():
    assert decode_content(_raw_deflate(TEXT), ["deflate"], 10**6) == TEXT


@pytest.mark.parametrize("name", sorted(ENCODERS))
def test_a_cut_body_says_so_and_keeps_what_was_good(name):
    raw = ENCODERS[name](TEXT)
    with pytest.raises(DecodeError) as caught:
        decode_content(raw[: len(raw) - 12], [name], 10**6)
    assert not caught.value.over_limit
    assert TEXT.startswith(caught.value.partial)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(ENCODERS))
def test_a_bomb_ends_at_the_cap(name):
    raw = ENCODERS[name](bytes(30_000_000))
    with pytest.raises(DecodeError) as caught:
        decode_content(raw, [name], 10_000)
    assert caught.value.over_limit
    assert caught.value.partial == bytes(10_000)


@pytest.mark.parametrize("name", sorted(ENCODERS))
def test_plain_bytes_under_a_coding_are_an_error(name):
    with pytest.raises(DecodeError):
        decode_content(b"<html>not compressed at all</html>", [name], 10**6)


def test_names_that_are_no_coding_change_nothing_but_unsupported_ones_are_refused():
    assert decode_content(TEXT, ["utf-8", "none"], 10**6) == TEXT
    assert decode_content(b"", ["gzip"], 10) == b""
    with pytest.raises(DecodeError, match="not supported"):
        decode_content(TEXT, ["compress"], 10**6)
    with pytest.raises(DecodeError, match="at most"):
        decode_content(TEXT, ["gzip"] * 5, 10**6)
    with pytest.raises(DecodeError) as caught:
        decode_content(TEXT, [], 10)
    assert caught.value.partial == TEXT[:10]


def test_bytes_after_the_last_gzip_member_are_ignored():
    assert decode_content(gzip.compress(TEXT) + b"\0\0tail", ["gzip"], 10**6) == TEXT


def test_codings_are_read_from_headers_in_order():
    headers = [("Content-Encoding", "GZIP, br"), ("X", "y"), ("content-encoding", "identity, zstd")]
    assert content_encodings(headers) == ("gzip", "br", "zstd")

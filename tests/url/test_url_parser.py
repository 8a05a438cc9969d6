"""The strict parser against the Web Platform Tests, and what printing does to an address."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refcheck.url import UrlError, clean_printed, cms_id, date_in_url, display, parse_url, same_house, variants


@pytest.mark.shared
def test_http_addresses_of_the_web_platform_tests(shared):
    cases = [c for c in json.loads((shared / "data/url/urltestdata.json").read_text(encoding="utf-8")) if isinstance(c, dict)]
    checked = 0
    for case in cases:
        base = case.get("base")
        if base is not None and not base.startswith(("http:", "https:")):
            continue
        wanted = None if case.get("failure") or case["protocol"] not in ("http:", "https:") else case
        try:
            url = parse_url(case["input"], parse_url(base) if base else None)
        except UrlError:
            assert wanted is None, case
            continue
        if wanted is None:
            assert base is not None or not case.get("failure"), case
        assert wanted is not None, case
        assert url.host == case["hostname"].strip("[]"), case
        assert url.port == int(case["port"] or {"http:": 80, "https:": 443}[case["protocol"]])
        assert url.path == case["pathname"]
        assert (url.query or "") == case["search"].removeprefix("?")
        assert url.fragment == case["hash"].removeprefix("#")
        assert url.origin == case.get("origin", url.origin)
        checked += 1
    assert checked > 150


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("www.example.com/x", "no-scheme"),
        ("中文", "no-scheme"),
        ("ftp://example.com/", "scheme"),
        ("javascript:1", "scheme"),
        ("http://", "host"),
        ("http://exa mple.com/", "host"),
        ("https://[::1/", "host"),
        ("http://a:99999/", "host"),
        ("http://" + "a" * 70000, "too-long"),
        ("http://a/" + "阿" * 8000, "too-long"),  # as it is asked for
    ],
)
def test_what_is_no_address_says_why(text, reason):
    with pytest.raises(UrlError) as caught:
        parse_url(text)
    assert caught.value.reason == reason


def test_user_information_is_never_in_what_is_shown_or_sent():
    url = parse_url("https://me:secret@example.com:8443/a?b#c")
    assert "secret" not in repr(url)
    assert (url.href, url.authority, url.had_userinfo) == ("https://example.com:8443/a?b", "example.com:8443", True)
    assert display("http://me:secret@[bad/x@y") == "http://[bad/x@y"
    assert display("see me@example.com") == "see me@example.com"


@given(st.text())
def test_parsing_ends_with_a_value_or_a_reason(text):
    try:
        url = parse_url("http://" + text)
    except UrlError:
        return
    assert parse_url(url.href).href == url.href
    assert url.href.isascii()


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("<http://a.example/b>.", "http://a.example/b"),
        ("＜ｈｔｔｐ：／／ｗｗｗ．ａ．ｅｘａｍｐｌｅ／ｂ．ｈｔｍ＞。", "http://www.a.example/b.htm"),
        ("http：//a.example/b，", "http://a.example/b"),
        ("(http://a.example/b)", "http://a.example/b"),
        ("http://a.example/b_(c)。", "http://a.example/b_(c)"),
        ("http://a.example/（c）", "http://a.example/（c）"),
        ("http://a。example/b", "http://a.example/b"),
        ("HTTP://a.example/B", "http://a.example/B"),
        ("http://a.exam\u00adple/b\u200b/c", "http://a.example/b/c"),
        ("http://a.example/b\u2010c", "http://a.example/b-c"),
        ("“http://a.example/b”", "http://a.example/b"),
        ("URL: http://a.example/b;", "http://a.example/b"),
        ("http://a.example/?q=中文！", "http://a.example/?q=中文"),
        ("no address.", "no address"),
        ("", ""),
    ],
)
def test_slips_of_print_are_undone(printed, address):
    assert clean_printed(printed) == address


@pytest.mark.slow
@given(st.from_regex(r"https?://[a-z]{1,8}\.example(/[a-z0-9_-]{1,8}){0,3}(\?[a-z]=[0-9])?", fullmatch=True))
def test_a_clean_address_stays_as_it_is(address):
    assert clean_printed(address) == address
    assert clean_printed(f"（{address}）。") == address


@pytest.mark.parametrize(
    ("url", "date", "identifier"),
    [
        ("https://www.fmprc.gov.cn/web/a_1/t20210825_9136997.shtml", "2021-08-25", "t20210825_9136997"),
        ("http://www.chinanews.com/gn/2021/07-18/9522901.shtml", "2021-07-18", "9522901"),
        ("http://www.mod.gov.cn/a/2021-07/29/content_4890594.htm", "2021-07-29", "content_4890594"),
        ("https://a.example/2021/07/29/story", "2021-07-29", None),
        ("https://a.example/2021/7/9/story", "2021-07-09", None),
        ("https://a.example/2021/0729/c1001-32174.html", "2021-07-29", None),
        ("https://a.example/202107/t20210729_123456.html", "2021-07-29", "t20210729_123456"),
        ("https://a.example/2021-07/story.html", "2021-07", None),
        ("https://a.example/news/20210729001234.html", "2021-07-29", None),
        ("https://a.example/2021/13/45/x", None, None),
        ("https://a.example/2021-02-30/x", None, None),
        ("https://tass.ru/politika/12061823", None, "12061823"),
        ("https://a.example/item/20459999123", None, None),
        ("no address", None, None),
    ],
)
def test_what_an_address_gives_away(url, date, identifier):
    witness = date_in_url(url)
    assert (witness.value if witness else None) == date
    assert cms_id(url) == identifier
    if witness:
        assert witness.evidence in url


def test_variants_and_houses():
    found = variants("https://www.fmprc.gov.cn/web/a/t20210825_9136997.shtml")
    assert found[0] == "https://www.mfa.gov.cn/web/a/t20210825_9136997.shtml"
    assert "https://www.mfa.gov.cn/a/t20210825_9136997.shtml" in found
    assert "http://www.fmprc.gov.cn/web/a/t20210825_9136997.shtml" in found
    assert variants("http://a.example/x?y") == ("http://www.a.example/x?y", "https://a.example/x?y", "https://www.a.example/x?y")
    assert variants("http://127.0.0.1/") == variants("http://a.example:81/") == variants("rubbish") == ()
    assert same_house("http://www.mfa.gov.cn/", "https://fmprc.gov.cn/x")
    assert not same_house("http://a.example/", "http://b.example/")


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("http://user:secret@site.example/a@b?c=@", "http://site.example/a@b?c=@"),
        ("https://x@y@site.example:8080/", "https://site.example:8080/"),
        ("http://site.example/a@b", "http://site.example/a@b"),
        ("http://site.example?who=a@b", "http://site.example?who=a@b"),
        ("mailto:a@site.example", "mailto:a@site.example"),
    ],
)
def test_what_stands_before_the_host_is_not_shown(printed, shown):
    from refcheck.check.addresses import without_userinfo

    assert without_userinfo(printed) == shown

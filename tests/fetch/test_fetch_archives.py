"""Archives' lists of copies: link-format TimeMaps and the CDX index, well formed and not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from refcheck.fetch.archives import TimeGateArchive, TimeMapArchive, WaybackAvailability, WaybackMachine, archive_named, nearest
from refcheck.fetch.archives.linkformat import archived_address, http_date, mementos_in, raw_address
from refcheck.model import Capture, Exchange, Memento, Outcome
from refcheck.url import private_reason

URL = "http://www.mod.gov.cn/a.htm"
WHEN = datetime(2022, 1, 27, tzinfo=UTC)
TIMEMAP = """<http://www.mod.gov.cn/a.htm>; rel="original",
<http://arch.test/timemap/http://www.mod.gov.cn/a.htm>; rel="self"; type="application/link-format"; from="Thu, 29 Jul 2021 10:00:00 GMT",
<http://arch.test/timegate/http://www.mod.gov.cn/a.htm>; rel="timegate",
<http://arch.test/20210730/http://www.mod.gov.cn/a.htm>; rel="first memento"; datetime="Fri, 30 Jul 2021 08:00:00 GMT",
</20230101/http://www.mod.gov.cn/a.htm>; rel="last memento"; datetime="Sun, 01 Jan 2023 00:00:00 GMT",
<http://arch.test/x>; rel="memento"; datetime="not a date"
"""


def answer(body: bytes, status: int = 200, outcome: Outcome = Outcome.COMPLETED) -> Capture:
    return Capture("http://arch.test/", outcome, WHEN, 0.1, final_url="http://arch.test/timemap", http_status=status, body=body)


def test_timemap_gives_its_mementos_and_nothing_else():
    found = mementos_in(TIMEMAP, URL, "arch.test", base="http://arch.test/timemap")
    assert [m.archive_url for m in found] == [
        "http://arch.test/20210730/http://www.mod.gov.cn/a.htm",
        "http://arch.test/20230101/http://www.mod.gov.cn/a.htm",
    ]
    assert found[0].datetime == datetime(2021, 7, 30, 8, tzinfo=UTC)
    assert found[0].original_url == URL


def test_nearest_to_the_day_of_access_comes_first():
    found = mementos_in(TIMEMAP, URL, "arch.test", base="http://arch.test/timemap")
    assert nearest(found, datetime(2022, 12, 1, tzinfo=UTC))[0].datetime.year == 2023
    assert nearest(found, WHEN)[0].datetime.year == 2021
    assert nearest(found, None)[0].datetime.year == 2023


@pytest.mark.parametrize(
    ("capture", "expected"),
    [
        (answer(b"", 404), ()),
        (answer(b"", 503), None),
        (answer(b"", outcome=Outcome.TIMEOUT), None),
        (answer(b"<html>wall</html>"), None),
        (answer(b'<http://www.mod.gov.cn/a.htm>; rel="original"'), ()),
    ],
)
def test_not_reached_is_not_none_known(capture, expected):
    assert TimeMapArchive("http://arch.test/timemap/{url}").read_index(URL, capture) == expected


def test_cdx_rows_become_mementos_with_raw_addresses():
    rows = [["timestamp", "original", "statuscode"], ["20210730080000", URL, "200"], ["bad", URL, "200"]]
    wayback = WaybackMachine()
    found = wayback.read_index(URL, answer(json.dumps(rows).encode()))
    assert found == (
        Memento(URL, f"https://web.archive.org/web/20210730080000/{URL}", datetime(2021, 7, 30, 8, tzinfo=UTC), "web.archive.org"),
    )
    assert wayback.raw_url(found[0]) == f"https://web.archive.org/web/20210730080000id_/{URL}"
    assert "closest=20220127000000" in wayback.index_url(URL, WHEN)
    assert "url=http%3A%2F%2Fwww.mod.gov.cn" in wayback.index_url(URL, None)
    assert wayback.index_url(URL, None).endswith("&limit=-50"), "the newest ones"


def test_the_index_is_asked_for_redirects_where_no_copy_answered_200():
    wayback = WaybackMachine()
    asked = wayback.index_url(URL, WHEN)
    none, wall = (replace(answer(body), url=asked) for body in (b"[]", b"<html>"))
    (further,) = wayback.further(none, WHEN)
    assert further == asked.replace("statuscode:200", "statuscode:30%5B12378%5D")
    assert wayback.further(wall, WHEN) == wayback.further(replace(none, url=further), WHEN) == ()


@pytest.mark.parametrize(("body", "expected"), [(b"", ()), (b"[]", ()), (b"<html>", None), (b'{"a": 1}', None)])
def test_cdx_answers_that_are_no_list(body, expected):
    assert WaybackMachine().read_index(URL, answer(body)) == expected


def test_archives_by_name():
    assert archive_named("wayback").name == "web.archive.org"
    assert archive_named("http://arch.test/timemap/{url}").index_url(URL, None) == f"http://arch.test/timemap/{URL}"
    with pytest.raises(ValueError, match="no archive"):
        archive_named("http://arch.test/")


def test_dates():
    assert http_date("Fri, 30 Jul 2021 08:00:00 GMT") == datetime(2021, 7, 30, 8, tzinfo=UTC)
    assert http_date("yesterday") is None


def _part(number, first, last):
    day = "{:%a, %d %b %Y} 00:00:00 GMT"
    stretch = f'; from="{day.format(datetime(first, 1, 1, tzinfo=UTC))}"; until="{day.format(datetime(last, 1, 1, tzinfo=UTC))}"'
    return f'<http://arch.test/timemap/{number}/a>; rel="timemap"; type="application/link-format"{stretch}'


def test_a_list_of_lists_names_its_parts_nearest_first():
    archive = TimeMapArchive("http://arch.test/timemap/{url}")
    head = '<http://www.mod.gov.cn/a.htm>; rel="original", <http://arch.test/timemap>; rel="self timemap"'
    other = '<http://elsewhere.test/timemap/9/a>; rel="timemap"'
    listed = answer(",\n".join([head, _part(1, 2010, 2014), _part(2, 2014, 2020), _part(3, 2020, 2024), other]).encode())
    assert archive.read_index(URL, listed) == ()
    assert archive.further(listed, WHEN) == tuple(f"http://arch.test/timemap/{n}/a" for n in (3, 2, 1))
    assert archive.further(listed, datetime(2012, 5, 5, tzinfo=UTC))[0] == "http://arch.test/timemap/1/a"
    assert archive.further(listed, None)[0] == "http://arch.test/timemap/3/a"


def test_a_part_that_holds_the_day_needs_no_further_one():
    archive = TimeMapArchive("http://arch.test/timemap/{url}")
    listed = answer((TIMEMAP + "," + _part(2, 2005, 2020)).encode())
    assert archive.further(listed, WHEN) == ()
    assert archive.further(listed, datetime(2019, 5, 5, tzinfo=UTC)) == ("http://arch.test/timemap/2/a",)
    assert archive.further(answer(b"", 503), WHEN) == ()


def gate(*exchanges, status=200, headers=(), final="https://arch.test/20210730080000/http://www.mod.gov.cn/a.htm"):
    made = tuple(Exchange(url, "GET", Outcome.COMPLETED, WHEN, 0.1, code, given) for url, code, given in exchanges)
    return Capture(
        "https://arch.test/gate", Outcome.COMPLETED, WHEN, 0.1, final_url=final, http_status=status, headers=headers, exchanges=made
    )


def test_a_timegate_leads_to_a_copy_and_names_others():
    link = '<http://www.mod.gov.cn/a.htm>; rel="original", </2019/a>; rel="first memento"; datetime="Tue, 01 Jan 2019 00:00:00 GMT"'
    archive = archive_named("timegate:https://arch.test/gate/{url}")
    assert isinstance(archive, TimeGateArchive)
    assert archive.headers(WHEN) == (("Accept-Datetime", "Thu, 27 Jan 2022 00:00:00 GMT"),)
    headers = (("Memento-Datetime", "Fri, 30 Jul 2021 08:00:00 GMT"),)
    found = archive.read_index(URL, gate(("https://arch.test/gate", 302, (("Link", link),)), headers=headers))
    assert [m.archive_url for m in found] == ["https://arch.test/2019/a", "https://arch.test/20210730080000/http://www.mod.gov.cn/a.htm"]


def test_a_timegate_that_gives_the_copy_itself_names_its_address():
    headers = (("Memento-Datetime", "Fri, 30 Jul 2021 08:00:00 GMT"), ("Content-Location", "/20210730080000/http://www.mod.gov.cn/a.htm"))
    found = TimeGateArchive("https://arch.test/gate/{url}").read_index(URL, gate(headers=headers, final="https://arch.test/gate/x"))
    assert [m.archive_url for m in found] == ["https://arch.test/20210730080000/http://www.mod.gov.cn/a.htm"]


def test_a_timegate_that_knows_none_and_one_that_is_none():
    archive = TimeGateArchive("https://arch.test/gate/{url}")
    assert archive.read_index(URL, gate(status=404, final="https://arch.test/gate")) == ()
    assert archive.read_index(URL, gate(status=404, final="https://elsewhere.test/")) is None
    assert archive.read_index(URL, gate(status=200, final="https://arch.test/gate")) is None
    assert archive.read_index(URL, gate(status=503, final="https://arch.test/gate")) is None


def closest(**more):
    known = {
        "available": True,
        "url": f"http://web.archive.org/web/20210730080000/{URL}",
        "timestamp": "20210730080000",
        "status": "200",
    } | more
    return answer(json.dumps({"archived_snapshots": {"closest": known}}).encode())


def test_the_availability_service_is_believed_only_when_it_names_a_copy():
    service = WaybackMachine().otherwise
    assert isinstance(service, WaybackAvailability)
    assert service.index_url(URL, WHEN).startswith("https://archive.org/wayback/available?url=http%3A%2F%2F")
    (found,) = service.read_index(URL, closest())
    assert found.archive_url == f"https://web.archive.org/web/20210730080000/{URL}"
    for silent in (closest(status="404"), closest(available=False), closest(timestamp="x"), closest(url="x")):
        assert service.read_index(URL, silent) is None
    for body in (b"", b"{}", b'{"archived_snapshots": {}}', b"[]", b"<html>", b'{"archived_snapshots": {"closest": [1]}}'):
        assert service.read_index(URL, answer(body)) is None


def test_addresses_of_copies():
    assert raw_address(f"https://a.test/wayback/20210730080000/{URL}") == f"https://a.test/wayback/20210730080000id_/{URL}"
    assert raw_address("https://archive.test/AbC12") == "https://archive.test/AbC12"
    assert archived_address(f"https://a.test/web/20210730080000id_/{URL}") == URL
    assert archived_address("https://archive.test/AbC12") is None


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("http://www.mod.gov.cn/a.htm", False),
        ("https://www.mfa.gov.cn/a?id=5&page=2", False),
        ("https://example.org/story?sid=123", False),
        ("http://8.8.8.8/a", False),
        ("http://user:word@www.mod.gov.cn/a.htm", True),
        ("http://user@www.mod.gov.cn/", True),
        ("http://localhost/a", True),
        ("http://intranet/a", True),
        ("http://wiki.corp/a", True),
        ("http://printer.local/", True),
        ("http://10.0.0.8/a", True),
        ("http://[::1]/a", True),
        ("http://2130706433/a", True),
        ("https://host.org/doc?token=abc", True),
        ("https://bucket.host.org/doc?X-Amz-Signature=abc", True),
        ("https://host.org/a;jsessionid=12AB", True),
        ("no address", True),
    ],
)
def test_what_is_named_to_nobody(url, private):
    assert (private_reason(url) is not None) is private

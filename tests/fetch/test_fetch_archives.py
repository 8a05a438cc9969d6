"""Archives' lists of copies: link-format TimeMaps and the CDX index, well formed and not."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from refcheck.fetch.archives import TimeMapArchive, WaybackMachine, archive_named, nearest
from refcheck.fetch.archives.timemap import http_date, read_timemap
from refcheck.model import Capture, Memento, Outcome

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
    found = read_timemap(TIMEMAP, URL, "arch.test", base="http://arch.test/timemap")
    assert [m.archive_url for m in found] == [
        "http://arch.test/20210730/http://www.mod.gov.cn/a.htm",
        "http://arch.test/20230101/http://www.mod.gov.cn/a.htm",
    ]
    assert found[0].datetime == datetime(2021, 7, 30, 8, tzinfo=UTC)
    assert found[0].original_url == URL


def test_nearest_to_the_day_of_access_comes_first():
    found = read_timemap(TIMEMAP, URL, "arch.test", base="http://arch.test/timemap")
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

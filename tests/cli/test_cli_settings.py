"""Settings: flag, variable, file, default; values that do not fit are named with their place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from refcheck.cli.kinds import duration, size
from refcheck.cli.settings import SETTINGS, config_of, resolve
from refcheck.model import FetchPolicy, Severity, UsageError


def test_the_nearer_source_wins_and_each_value_knows_its_origin(tmp_path):
    (tmp_path / "refcheck.toml").write_text('workers = 3\nper-host = 2\nallow-origin = ["http://127.0.0.1:8000"]\n', "utf-8")
    values = resolve({"workers": "9"}, {"REFCHECK_PER_HOST": "4"}, tmp_path)
    assert (values["workers"].value, values["workers"].origin) == (9, "flag")
    assert (values["per-host"].value, values["per-host"].origin) == (4, "REFCHECK_PER_HOST")
    assert (values["allow-origin"].value, values["allow-origin"].origin) == (("http://127.0.0.1:8000",), "refcheck.toml")
    assert (values["host-interval"].value, values["host-interval"].origin) == (timedelta(milliseconds=500), "default")


def test_pyproject_serves_too_and_the_store_lies_beside_it(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.refcheck]\nfail-on = "error"\n', "utf-8")
    inner = tmp_path / "chapters" / "one"
    inner.mkdir(parents=True)
    config = config_of(resolve({}, {}, inner), {})
    assert config.fail_on is Severity.ERROR
    assert config.store == tmp_path / ".refcheck"


def test_defaults_make_the_polite_config(tmp_path):
    config = config_of(resolve({}, {}, tmp_path), {})
    assert (config.fetch.per_host, config.fetch.host_interval_s, config.fetch.robots, config.archive) == (1, 0.5, True, True)
    assert config.store == Path(".refcheck")
    assert config.max_unknown == 0.5


@pytest.mark.parametrize(
    ("flags", "place"),
    [
        ({"workers": "0"}, "--workers"),
        ({"workers": "many"}, "--workers"),
        ({"host-interval": "soon"}, "--host-interval"),
        ({"max-unknown": "120%"}, "--max-unknown"),
        ({"fail-on": "sometimes"}, "--fail-on"),
        ({"as-of": "yesterday"}, "--as-of"),
        ({"max-age": "999999999999999d"}, "--max-age"),
        ({"timeout": "40000d"}, "--timeout"),
        ({"max-size": "5X"}, "--max-size"),
        ({"max-size": "-1"}, "--max-size"),
        ({"max-size": "0"}, "--max-size"),
        ({"max-size": "1G"}, "--max-size"),
        ({"max-size": "٢٠M"}, "--max-size"),
        ({"user-agent": "two\r\nlines"}, "--user-agent"),
        ({"user-agent": "私のボット"}, "--user-agent"),
    ],
)
def test_values_that_do_not_fit_name_their_place(flags, place, tmp_path):
    with pytest.raises(UsageError) as caught:
        resolve(flags, {}, tmp_path)
    assert caught.value.where == place
    assert caught.value.remedy


def test_a_file_with_an_unknown_setting_or_no_toml_is_named(tmp_path):
    path = tmp_path / "refcheck.toml"
    path.write_text("wokers = 3\n", "utf-8")
    with pytest.raises(UsageError, match="wokers"):
        resolve({}, {}, tmp_path)
    path.write_text("workers = \n", "utf-8")
    with pytest.raises(UsageError) as caught:
        resolve({}, {}, tmp_path)
    assert caught.value.where == str(path)


def test_a_day_is_meant_whole_and_in_utc(tmp_path):
    assert config_of(resolve({"as-of": "2026-11-23"}, {}, tmp_path), {}).as_of == datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC)


def test_environment_of_the_network(tmp_path):
    environ = {
        "https_proxy": "http://proxy.test:3128",
        "HTTP_PROXY": "http://evil.test",
        "NO_PROXY": "a.test, b.test",
        "REQUESTS_CA_BUNDLE": "ca.pem",
    }
    policy = config_of(resolve({}, environ, tmp_path), environ).fetch
    assert policy.proxies == (("https", "http://proxy.test:3128"),)
    assert policy.no_proxy == ("a.test", "b.test")
    assert policy.ca_bundle == "ca.pem"


@pytest.mark.parametrize(
    ("text", "seconds"), [("500ms", 0.5), ("2s", 2), ("3", 3), ("5m", 300), ("24h", 86400), ("1d", 86400), ("1.5s", 1.5)]
)
def test_durations(text, seconds):
    assert duration(text).total_seconds() == seconds


def test_every_setting_says_what_it_is():
    assert all(s.help for s in SETTINGS)
    assert len({s.name for s in SETTINGS}) == len(SETTINGS)


@pytest.mark.parametrize(
    ("text", "count"),
    [("20M", 20 * 2**20), (4096, 4096), ("500k", 500 * 2**10), ("1.5 MiB", 3 * 2**19), ("50mb", 50 * 2**20), ("0.125G", 2**27), ("7b", 7)],
)
def test_sizes(text, count):
    assert size(text) == count


def test_the_largest_page_is_a_setting_like_the_others(tmp_path):
    (tmp_path / "refcheck.toml").write_text('max-size = "50M"\n', "utf-8")
    for flags, environ, count in (({}, {}, 50 * 2**20), ({}, {"REFCHECK_MAX_SIZE": "1M"}, 2**20), ({"max-size": "2M"}, {}, 2**21)):
        policy = config_of(resolve(flags, environ, tmp_path), environ).fetch
        assert (policy.max_raw_bytes, policy.max_decoded_bytes) == (count, count)
    policy = config_of(resolve({}, {}, tmp_path.parent), {}).fetch
    assert (policy.max_raw_bytes, policy.max_decoded_bytes) == (FetchPolicy().max_raw_bytes, FetchPolicy().max_decoded_bytes)

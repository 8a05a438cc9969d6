"""How the door behaves: redirects, retries, politeness, robots, cookies, TLS, the address policy, the ways to leave early."""

from __future__ import annotations

import ssl
import threading
import time
from itertools import pairwise

import pytest

from fetch.faultserver import Authority, FaultServer
from refcheck.fetch import Fetcher, Request
from refcheck.fetch.robots import parse_robots
from refcheck.model import FetchPolicy, Grade, Outcome, StoreError, UsageError
from refcheck.model.stop import Stop

SITE = "http://site.example"


def policy(server: FaultServer, **changes) -> FetchPolicy:
    settings = {
        "workers": 1,
        "host_interval_s": 0.0,
        "robots": False,
        "read_timeout_s": 0.5,
        "total_timeout_s": 2.0,
        "connect_to": (f"*:*:127.0.0.1:{server.port}",),
    }
    return FetchPolicy(**(settings | changes))


def go(server: FaultServer, url: str, **changes):
    with Fetcher(policy(server, **changes)) as fetcher:
        return fetcher.fetch(Request(url))


def say(body: bytes = b"hello", *headers: str, status: str = "200 OK"):
    return lambda visit: visit.ok(body, *headers, status=status)


def to(place: str, status: str = "302 Found", *headers: str):
    return say(b"", f"Location: {place}", *headers, status=status)


class Clocked:
    """A sleep that does not sleep and remembers for how long it was asked to."""

    def __init__(self):
        self.slept = []

    def __call__(self, seconds):
        self.slept.append(round(seconds, 1))


# --- redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_redirects_are_followed_hop_by_hop(status):
    with FaultServer({"/a": to("b/c?x=1#y", status), "/b/c?x=1": to("//other.example/z", status), "/z": say(b"end")}) as server:
        capture = go(server, f"{SITE}/a")
    assert capture.body == b"end"
    assert capture.final_url == "http://other.example/z"
    assert [(e.hop, e.url, e.status) for e in capture.exchanges] == [
        (0, f"{SITE}/a", int(status[:3])),
        (1, f"{SITE}/b/c?x=1", int(status[:3])),
        (2, "http://other.example/z", 200),
    ]
    assert server.visits[2].header("Host") == "other.example"


def test_too_many_redirects_and_a_request_with_its_own_limit():
    pages = {f"/{i}": to(f"/{i + 1}") for i in range(20)}
    with FaultServer(pages) as server:
        capture = go(server, f"{SITE}/0", max_hops=4)
        assert capture.outcome is Outcome.REDIRECT_ERROR
        assert len(capture.exchanges) == 5
        with Fetcher(policy(server)) as fetcher:
            alone = fetcher.fetch(Request(f"{SITE}/0", max_hops=0))
    assert (alone.outcome, alone.http_status, alone.header("location")) == (Outcome.COMPLETED, 302, "/1")


def test_a_circle_of_redirects_ends_at_once():
    with FaultServer({"/a": to("/b"), "/b": to("/a")}) as server:
        capture = go(server, f"{SITE}/a")
        assert len(server.visits) == 3
    assert capture.outcome is Outcome.REDIRECT_ERROR


def test_a_wall_that_sets_a_cookie_and_sends_back_to_the_same_page_is_passed():
    def page(visit):
        return visit.ok(b"in") if visit.header("Cookie") == "k=1" else to("/p", "302 Found", "Set-Cookie: k=1")(visit)

    with FaultServer({"/p": page}) as server:
        assert go(server, f"{SITE}/p").body == b"in"


def test_no_cookie_crosses_to_another_origin():
    cookie = "Set-Cookie: k=1; Domain=example"
    with FaultServer({"/a": to("http://other.example/b", "302 Found", cookie), "/b": say()}) as server:
        go(server, f"{SITE}/a")
        assert server.visits[1].header("Cookie") is None


def test_gbk_bytes_in_a_location_go_back_as_they_came():
    raw = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /" + "中文".encode("gbk") + b"\r\n\r\n"
    with FaultServer({"/a": lambda v: v.send(raw)}) as server:
        go(server, f"{SITE}/a")
        assert server.paths()[1] == "/%D6%D0%CE%C4"


def test_https_to_http_is_followed_and_said(authority):
    with (
        FaultServer({"/a": say(b"plain")}) as plain,
        FaultServer({"/a": to("http://site.example/a")}, tls=authority.context("site.example")) as tls,
    ):
        detours = (f"*:443:127.0.0.1:{tls.port}", f"*:80:127.0.0.1:{plain.port}")
        capture = go(plain, "https://site.example/a", connect_to=detours, ca_bundle=str(authority.bundle))
    assert capture.body == b"plain"
    assert "https to http" in capture.detail


# --- the request


def test_the_address_goes_out_as_it_was_parsed_and_user_information_never():
    with FaultServer({"*": say()}) as server:
        capture = go(server, "http://user:secret@site.example/%d6%d0|[x]?a=%c4&b={1}#part")
        request = server.visits[0].request
    assert request.startswith(b"GET /%d6%d0|[x]?a=%c4&b={1} HTTP/1.1\r\n")
    assert b"secret" not in request
    assert "secret" not in repr(capture)
    assert b"User-Agent: refcheck/" in request


def test_conditional_requests():
    with FaultServer({"/a": say(b"", status="304 Not Modified")}) as server, Fetcher(policy(server)) as fetcher:
        capture = fetcher.fetch(Request(f"{SITE}/a", etag='"x"', last_modified="Wed, 01 Jan 2020 00:00:00 GMT"))
        assert server.visits[0].header("If-None-Match") == '"x"'
    assert capture.outcome is Outcome.NOT_MODIFIED


@pytest.mark.parametrize("url", ["ftp://site.example/", "no address", "http://", "javascript:1"])
def test_what_is_no_address_is_not_fetched(url):
    with FaultServer() as server:
        assert go(server, url).outcome is Outcome.NOT_FETCHED
        assert server.connections == 0


# --- retries


def test_transient_failures_are_asked_again_and_every_attempt_is_kept():
    def page(visit):
        return visit.reset() if visit.number == 1 else visit.ok(b"", status="503 Busy") if visit.number == 2 else visit.ok(b"at last")

    sleep = Clocked()
    with FaultServer({"/a": page}) as server:
        capture = go(server, f"{SITE}/a", sleep=sleep)
    assert capture.body == b"at last"
    assert [(e.attempt, e.status) for e in capture.exchanges] == [(1, None), (2, 503), (3, 200)]
    assert sleep.slept == [0.5, 1.0]


def test_lasting_answers_are_not_asked_again():
    with FaultServer({"/a": say(status="404 Not Found")}) as server:
        assert len(go(server, f"{SITE}/a").exchanges) == 1
        assert len(go(server, "http://site.example:81/b").exchanges) == 1


def test_attempts_end():
    with FaultServer({"/a": say(status="502 Bad")}) as server:
        capture = go(server, f"{SITE}/a", sleep=Clocked(), max_attempts=3)
    assert (len(capture.exchanges), capture.http_status, capture.outcome) == (3, 502, Outcome.COMPLETED)


@pytest.mark.parametrize("status", ["429 Slow", "503 Busy"])
def test_retry_after_is_obeyed(status):
    sleep = Clocked()

    def page(visit):
        return visit.ok(b"", "Retry-After: 7", status=status) if visit.number == 1 else visit.ok(b"ok")

    with FaultServer({"/a": page}) as server:
        assert go(server, f"{SITE}/a", sleep=sleep, total_timeout_s=10.0).body == b"ok"
    assert sleep.slept == [7.0]


def test_a_wait_longer_than_the_time_of_the_address_ends_it_and_holds_for_the_next():
    sleep = Clocked()
    pages = {"/a": say(b"", "Retry-After: 7", status="429 Slow"), "/b": say()}
    with FaultServer(pages) as server, Fetcher(policy(server, sleep=sleep)) as fetcher:
        first, second = fetcher.fetch_all([Request(f"{SITE}/a"), Request(f"{SITE}/b")])
    assert (len(first.exchanges), first.http_status, first.retry_after_s) == (1, 429, 7)
    assert second.body == b"hello"
    assert sleep.slept == [7.0]


def test_redirects_that_ask_for_patience_end_with_the_time_of_the_address():
    with FaultServer({"*": lambda v: to(f"{v.path}a", "302 Found", "Retry-After: 1")(v)}) as server:
        sleep = Clocked()
        capture = go(server, f"{SITE}/a", sleep=sleep)
    assert (capture.outcome, len(capture.exchanges), sleep.slept) == (Outcome.TIMEOUT, 2, [1.0])
    assert "asks to wait 1 s" in capture.detail


def test_the_body_of_a_redirect_is_read_with_its_own_small_limits():
    def flood(visit):
        visit.send(b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Encoding: gzip\r\n\r\n")
        while True:
            visit.send(bytes(65536))

    with FaultServer({"/a": flood, "/b": say()}) as server:
        capture = go(server, f"{SITE}/a")
    assert (capture.body, capture.exchanges[0].outcome) == (b"hello", Outcome.TRUNCATED)
    assert capture.exchanges[0].bytes_received < 2**18


def test_robots_txt_that_hangs_costs_the_time_of_the_address():
    def hangs(visit):
        time.sleep(0.4)

    with FaultServer({"/robots.txt": hangs, "/a": hangs}) as server:
        begun = time.monotonic()
        capture = go(server, f"{SITE}/a", robots=True, total_timeout_s=0.2, read_timeout_s=5.0)
        assert time.monotonic() - begun < 0.35
    assert capture.outcome is Outcome.TIMEOUT
    assert capture.elapsed_s < 0.18


@pytest.mark.parametrize("value", [f"Mon, 01 Jan {'9' * 20} 00:00:00 GMT", f"Mon, 01 Jan 2027 {'9' * 20}:00:00 GMT", "\x00", "soon"])
def test_a_retry_after_that_no_calendar_knows_is_none_and_ends_nothing(value):
    sleep = Clocked()
    pages = {"/a": say(b"", f"Retry-After: {value}", status="429 Slow"), "/b": say()}
    with FaultServer(pages) as server, Fetcher(policy(server, sleep=sleep)) as fetcher:
        first, second = fetcher.fetch_all([Request(f"{SITE}/a"), Request(f"{SITE}/b")])
    assert {(c.http_status, c.retry_after_s, c.body) for c in (first, second)} == {(429, None, b""), (200, None, b"hello")}
    assert sleep.slept == [0.5, 1.0]


def test_a_host_that_asks_for_a_day_is_given_up_with_the_time_named():
    sleep = Clocked()
    with FaultServer({"*": say(b"", "Retry-After: 86400", status="429 Slow")}) as server, Fetcher(policy(server, sleep=sleep)) as fetcher:
        first, second = fetcher.fetch_all([Request(f"{SITE}/a"), Request(f"{SITE}/b")])
        assert server.paths() == ["/a"]
    assert (first.http_status, first.retry_after_s) == (429, 86400)
    assert "86400" in first.detail
    assert (second.outcome, second.retry_after_s) == (Outcome.NOT_FETCHED, 86400)
    assert sleep.slept == []


# --- politeness


@pytest.mark.slow
def test_the_interval_holds_as_the_server_sees_it():
    with FaultServer({"*": say()}) as server:
        with Fetcher(policy(server, workers=6, per_host=3, host_interval_s=0.05)) as fetcher:
            done = list(fetcher.fetch_all(Request(f"{SITE}/{i}") for i in range(8)))
        starts = sorted(v.when for v in server.visits)
    assert len(done) == 8
    gaps = sorted(b - a for a, b in pairwise(starts))
    assert gaps[0] >= 0.03  # a busy machine may hold one visit back, never two
    assert gaps[1] >= 0.045


@pytest.mark.slow
@pytest.mark.parametrize("limit", [1, 3])
def test_never_more_at_once_on_a_host_than_allowed(limit):
    def slow(visit):
        time.sleep(0.03)
        visit.ok()

    with FaultServer({"*": slow}) as server, Fetcher(policy(server, workers=8, per_host=limit)) as fetcher:
        list(fetcher.fetch_all(Request(f"{SITE}/{i}") for i in range(12)))
    assert server.most_at_once == limit


@pytest.mark.slow
def test_a_host_that_is_waited_for_holds_no_worker():
    with FaultServer({"*": say()}) as server, Fetcher(policy(server, workers=2, host_interval_s=0.2)) as fetcher:
        begun = time.monotonic()
        urls = [f"http://slow.example/{i}" for i in range(3)] + [f"http://h{i}.example/" for i in range(20)]
        captures = list(fetcher.fetch_all(Request(u) for u in urls))
        took = time.monotonic() - begun
    assert {c.url for c in captures} == set(urls)
    assert captures[-1].url == "http://slow.example/2"
    assert took < 1.5


@pytest.mark.parametrize("workers", [1, 4])
def test_work_may_be_given_while_work_is_under_way(workers):
    with FaultServer({"*": say()}) as server, Fetcher(policy(server, workers=workers)) as fetcher:
        first = fetcher.fetch_all(Request(f"{SITE}/{i}") for i in range(20))
        found = [fetcher.fetch(Request(capture.url + "/again")).outcome for capture in first]
    assert found == [Outcome.COMPLETED] * 20


@pytest.mark.parametrize("workers", [1, 4])
def test_leaving_early_ends_what_is_under_way(workers):
    with FaultServer({"*": say(), "/slow": lambda v: v.conn.recv(1)}) as server:
        begun = time.monotonic()
        with Fetcher(policy(server, workers=workers, read_timeout_s=30, total_timeout_s=30)) as fetcher:
            captures = fetcher.fetch_all(Request(f"http://h{i}.example/{'slow' if i else ''}") for i in range(9))
            assert next(captures).outcome is Outcome.COMPLETED
            captures.close()
        assert time.monotonic() - begun < 3
    assert not [t for t in threading.enumerate() if t.name.startswith("refcheck-")]


def test_the_run_has_an_end():
    with FaultServer({"*": lambda v: v.conn.recv(1)}) as server:
        limits = policy(server, run_timeout_s=0.3, total_timeout_s=30, read_timeout_s=30)
        with Fetcher(limits) as fetcher:
            outcomes = [c.outcome for c in fetcher.fetch_all(Request(f"http://h{i}.example/") for i in range(4))]
    assert outcomes[0] is Outcome.TIMEOUT
    assert set(outcomes[1:]) == {Outcome.NOT_FETCHED}


# --- robots.txt


ROBOTS = b"User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 3\n"


@pytest.mark.parametrize("workers", [1, 4])
def test_robots_txt_is_asked_once_and_obeyed(workers):
    sleep = Clocked()
    with FaultServer({"/robots.txt": say(ROBOTS), "*": say()}) as server:
        settings = policy(server, robots=True, workers=workers, sleep=sleep)
        with Fetcher(settings) as fetcher:
            paths = ("/private/a", "/private/open", "/b")
            captures = {c.url.removeprefix(SITE): c for c in fetcher.fetch_all(Request(SITE + p) for p in paths)}
        assert server.paths().count("/robots.txt") == 1
        assert "/private/a" not in server.paths()
    assert captures["/private/a"].outcome is Outcome.ROBOTS_DISALLOWED
    assert "Disallow: /private" in captures["/private/a"].detail
    assert captures["/private/open"].outcome is captures["/b"].outcome is Outcome.COMPLETED
    assert max(sleep.slept) >= 2.5


@pytest.mark.parametrize(
    "answer", [say(status="404 No"), say(status="403 No"), say(status="500 Bad"), lambda v: v.reset(), to("/robots.txt")]
)
def test_robots_txt_without_rules_bars_nothing(answer):
    with FaultServer({"/robots.txt": answer, "*": say()}) as server:
        assert go(server, f"{SITE}/a", robots=True, sleep=Clocked()).outcome is Outcome.COMPLETED


def test_archives_are_asked_without_robots():
    with (
        FaultServer({"/robots.txt": say(b"User-agent: *\nDisallow: /"), "*": say()}) as server,
        Fetcher(policy(server, robots=True)) as fetcher,
    ):
        assert fetcher.fetch(Request(f"{SITE}/web/x", purpose="memento")).outcome is Outcome.COMPLETED


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: refcheck\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", True),
        ("User-agent: a\nUser-agent: RefCheck/1.0\nDisallow: /x\n", "/x/1", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", True),
        ("User-agent: *\nDisallow: /中", "/%E4%B8%AD/1", False),
        ("\ufeffuser-agent : *\ndisallow : /a # why", "/a", False),
        ("<html>no such page</html>", "/a", True),
        ("User-agent: *\nDisallow: /" + "*a" * 2000, "/" + "a" * 1000, True),
        ("Disallow: /", "/a", True),
    ],
)
def test_rules_of_robots_txt(text, path, allowed):
    assert (parse_robots(text).refusing(path) is None) is allowed


# --- TLS


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("ca"))


def over_tls(context, bundle, url="https://site.example/a", **changes):
    with FaultServer({"/a": say(b"secure")}, tls=context) as server:
        return go(server, url, ca_bundle=bundle, **changes)


def test_tls_with_the_name_s_certificate(authority):
    capture = over_tls(authority.context("site.example"), str(authority.bundle))
    peer = capture.exchanges[0].peer
    assert (capture.body, peer.address, peer.tls_version) == (b"secure", "127.0.0.1", "TLSv1.3")
    assert len(peer.certificate_sha256) == 64


@pytest.mark.parametrize(
    ("names", "options", "reason"),
    [
        (("other.example",), {}, "wrong-name"),
        (("site.example",), {"expired": True}, "expired"),
        (("site.example",), {"self_signed": True}, "self-signed"),
    ],
)
def test_tls_refusals_name_the_reason(authority, names, options, reason):
    capture = over_tls(authority.context(*names, **options), str(authority.bundle))
    assert (capture.outcome, capture.detail.split(":")[0]) == (Outcome.TLS_ERROR, reason)
    assert len(capture.exchanges) == 1


def test_tls_of_an_unknown_root(authority, tmp_path):
    capture = over_tls(authority.context("site.example"), str(Authority(tmp_path, "another CA").bundle))
    assert (capture.outcome, capture.detail.split(":")[0]) == (Outcome.TLS_ERROR, "unknown-root")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_tls_of_old_times_and_no_tls_at_all(authority):
    old = authority.context("site.example")
    old.set_ciphers("DEFAULT@SECLEVEL=0")
    old.minimum_version = ssl.TLSVersion.TLSv1
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    assert over_tls(old, str(authority.bundle)).detail.split(":")[0] == "old-protocol"
    with FaultServer(greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
        capture = go(server, "https://site.example/", ca_bundle=str(authority.bundle))
    assert (capture.outcome, capture.detail.split(":")[0]) == (Outcome.TLS_ERROR, "not-tls")


def test_a_bundle_that_cannot_be_read_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError), FaultServer() as server:
        go(server, SITE, ca_bundle=str(tmp_path / "none.pem"))


# --- whom we may talk to


def test_a_name_that_leads_inside_is_refused_even_if_one_address_is_public():
    with FaultServer({"*": say()}) as server:
        for addresses in (["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::1"], ["64:ff9b::7f00:1"], ["fe80::1%eth0"], ["rubbish"]):
            capture = go(server, f"http://evil.example:{server.port}/", connect_to=(), resolver=lambda host, port, a=addresses: a)
            assert capture.outcome is Outcome.FORBIDDEN_TARGET, addresses
        assert server.connections == 0


def test_rebinding_between_two_hops_does_not_help():
    answers = iter((["127.0.0.1"], ["127.0.0.1"]))
    with FaultServer({"/a": to("http://evil.example/b")}) as server:
        detour = (f"site.example:80:127.0.0.1:{server.port}",)
        capture = go(server, f"{SITE}/a", connect_to=detour, resolver=lambda host, port: next(answers))
        assert server.paths() == ["/a"]
    assert capture.outcome is Outcome.FORBIDDEN_TARGET
    assert capture.final_url == f"{SITE}/a"


def test_an_allowed_origin_is_that_origin_alone():
    with FaultServer({"/a": to("/b"), "/b": say(b"in")}) as one, FaultServer({"*": say()}) as other:
        allowed = (f"http://127.0.0.1:{one.port}",)
        assert go(one, f"http://127.0.0.1:{one.port}/a", connect_to=(), allow_origins=allowed).body == b"in"
        assert go(one, f"http://127.0.0.1:{other.port}/", connect_to=(), allow_origins=allowed).outcome is Outcome.FORBIDDEN_TARGET
        assert other.connections == 0


@pytest.mark.parametrize("detour", ["x", "a:b:c:d", "host:80:127.0.0.1", "a:99999:b:1"])
def test_a_detour_that_cannot_be_read_is_a_usage_error(detour):
    with pytest.raises(UsageError):
        Fetcher(FetchPolicy(connect_to=(detour,)))


def test_a_proxy_gets_what_was_checked_and_is_named():
    with FaultServer({"*": say(b"by proxy")}) as proxy:
        settings = {"connect_to": (), "proxies": (("http", f"http://me:pw@127.0.0.1:{proxy.port}"),)}
        capture = go(proxy, f"{SITE}/a", resolver=lambda host, port: ["93.184.216.34"], **settings)
        refused = go(proxy, "http://inside.example/", resolver=lambda host, port: ["10.0.0.1"] if host[0] == "i" else [host], **settings)
        assert proxy.visits[0].request.startswith(b"GET http://site.example/a HTTP/1.1\r\n")
        assert len(proxy.visits) == 1
    assert capture.body == b"by proxy"
    assert capture.exchanges[0].peer.proxy == f"http://127.0.0.1:{proxy.port}"
    assert refused.outcome is Outcome.FORBIDDEN_TARGET


def test_dead_ports_and_lost_names():
    with FaultServer() as server:
        port = server.port
    with FaultServer() as server:
        assert go(server, SITE, connect_to=(f"*:*:127.0.0.1:{port}",)).outcome is Outcome.CONNECT_ERROR

        def lost(host, port):
            raise OSError(-2, "Name or service not known")

        assert go(server, SITE, connect_to=(), resolver=lost).outcome is Outcome.DNS_ERROR
        assert go(server, SITE, connect_to=(), resolver=lambda host, port: []).outcome is Outcome.DNS_ERROR


# --- evidence


class Memory:
    def __init__(self, error=None):
        self.kept, self.error = [], error

    def record(self, exchanges, capture):
        if self.error:
            raise self.error
        self.kept.append((tuple(exchanges), capture))
        return capture


def test_the_bytes_are_those_of_the_wire():
    answer = (
        b"HTTP/1.1 103 Hi\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nx-ODD:  v \r\nTransfer-Encoding: chunked\r\n\r\n2;q\r\nhi\r\n0\r\nT: r\r\n\r\n"
    )
    memory = Memory()
    with FaultServer({"/a": lambda v: v.send(answer)}) as server, Fetcher(policy(server), memory) as fetcher:
        capture = fetcher.fetch(Request(f"{SITE}/a"))
        request = server.visits[0].request
    ((wires, recorded),) = memory.kept
    assert wires[0].response_bytes == answer
    assert wires[0].request_bytes == request
    assert recorded == capture
    assert (capture.grade, capture.headers[0]) == (Grade.WIRE, ("x-ODD", "v"))
    assert capture.body == b"hi"


def test_robots_are_recorded_too_and_failures_as_well():
    memory = Memory()
    with FaultServer({"/robots.txt": say(ROBOTS), "*": lambda v: v.reset()}) as server:
        settings = policy(server, robots=True, max_attempts=1, sleep=Clocked())
        with Fetcher(settings, memory) as fetcher:
            fetcher.fetch(Request(f"{SITE}/a"))
    assert [(c.purpose, c.outcome) for _, c in memory.kept] == [("robots", Outcome.COMPLETED), ("source", Outcome.CONNECT_ERROR)]


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("robots", [True, False])
@pytest.mark.parametrize("error", [StoreError("disk full"), KeyboardInterrupt()])
def test_a_store_that_cannot_write_and_ctrl_c_reach_the_caller(workers, robots, error):
    with FaultServer({"*": say()}) as server, Fetcher(policy(server, workers=workers, robots=robots), Memory(error)) as fetcher:
        captures = fetcher.fetch_all(Request(f"{SITE}/{i}") for i in range(5))
        with pytest.raises(type(error)):
            list(captures)


def test_an_idle_connection_that_the_server_closed_costs_no_attempt():
    def page(visit):
        return visit.hang_up() if visit.number == 2 else visit.ok(b"%d" % visit.number)

    with FaultServer({"/a": page}) as server, Fetcher(policy(server, max_attempts=1)) as fetcher:
        fetcher.fetch(Request(f"{SITE}/a"))
        second = fetcher.fetch(Request(f"{SITE}/a"))
    assert (second.body, [e.outcome for e in second.exchanges]) == (b"3", [Outcome.CONNECT_ERROR, Outcome.COMPLETED])


def slowly(visit):
    time.sleep(0.05)
    visit.ok(b"page")


@pytest.mark.parametrize("workers", [1, 4])
def test_a_gentle_stop_finishes_what_is_under_way_and_begins_nothing_new(workers):
    """Every page that the server was asked for is given, redirects to their end; the rest is not asked for at all."""
    stop = Stop()
    pages = {f"/{i}": slowly for i in range(12)} | {f"/end/{i}": slowly for i in range(12)}
    pages |= {f"/r{i}": to(f"/end/{i}") for i in range(12)}
    urls = [f"{SITE}/{kind}{i}" for i in range(12) for kind in ("", "r")]
    got = []

    def gather(fetcher):
        for capture in fetcher.fetch_all(Request(u) for u in urls):
            got.append(capture)
            stop.asked = True

    with FaultServer(pages) as server:
        with Fetcher(policy(server, workers=workers, per_host=4, stop=stop)) as fetcher, pytest.raises(KeyboardInterrupt):
            gather(fetcher)
        asked = {v.path for v in server.visits}
    assert stop.heeding == 0
    assert {c.url for c in got} == {u for u in urls if u.removeprefix(SITE) in asked}
    assert all(c.body == b"page" for c in got)
    assert 0 < len(got) < len(urls)

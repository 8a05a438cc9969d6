"""Traps for a link checker, each on a host of its own behind one raw-socket server, and the run of the whole program over them.

A trap says what it is (`kind`) and which verdicts are right. "gone" and "fault" answer and are not the source; "blocked" refuses to say;
"alive" is the source however odd it looks; "forbidden" leads to an address that must never be connected to.
"""

from __future__ import annotations

import json
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fetch.faultserver import Authority, FaultServer, Serve, Visit, chunked, gzip_bomb, gzipped
from refcheck.model import Config, FetchPolicy, LinkReport
from refcheck.pipeline import check_links

CASES = Path(__file__).resolve().parent.parent / "page" / "cases" / "traps.json"
DEADLINE_S, READ_S, GRACE_S = 6.0, 2.0, 2.0
SILENCE_S = 2.5  # longer than we wait for a byte
DEAD = frozenset({"dead", "soft404", "parked", "drifted", "malformed", "type_mismatch"})
PASSES = frozenset({"live", "moved"})
UNSURE = ("blocked", "unreachable", "unchecked", "rate_limited", "auth_required", "server_error")
CHARSETS = {"zh": "gb18030", "ja": "shift_jis", "ru": "windows-1251", "ko": "euc-kr", "de": "iso-8859-1", "fr": "iso-8859-1", "en": "utf-8"}
CANARY = "{canary}"  # in a trap's answer: the port of a listener that nobody may reach


@dataclass(frozen=True, slots=True)
class Trap:
    """`path` is what is asked for on the trap's host; `pages` answers by path, "*" for every other one."""

    name: str
    kind: str
    accept: tuple[str, ...]
    pages: dict[str, Serve]
    path: str = "/news/2021/0729/t20210729_10479994.html"
    lang: str = ""
    scheme: str = "http"
    reason: str = ""
    group: str = ""
    half: str = ""
    hosts: tuple[str, ...] = ()  # names beside the trap's own that answer with its pages


@dataclass(frozen=True, slots=True)
class Result:
    """What the program said of a trap."""

    trap: Trap
    link: LinkReport

    @property
    def right(self) -> bool:
        """Whether the verdict is one of the right ones."""
        return self.link.status in self.trap.accept

    @property
    def silent(self) -> bool:
        """Whether a trap passed as the source."""
        return self.trap.kind != "alive" and self.link.status in PASSES and self.link.status not in self.trap.accept

    @property
    def alive_called_dead(self) -> bool:
        """Whether a source that answers was called gone."""
        return self.trap.kind == "alive" and self.link.status in DEAD and self.link.status not in self.trap.accept

    @property
    def blocked_called_dead(self) -> bool:
        """Whether a page that nobody could see was called gone."""
        return self.trap.kind in ("blocked", "forbidden") and self.link.status in DEAD and self.link.status not in self.trap.accept

    @property
    def hung(self) -> bool:
        """Whether it took longer than the deadline and the grace."""
        return self.link.elapsed_s > DEADLINE_S + GRACE_S


# --- words

SENTENCES = {
    "zh": (
        "委员会四月召开会议，就明年的预算达成一致。",
        "预算比上年增加百分之三，主要用于道路和学校。",
        "发言人介绍了会议的经过，并回答了记者的提问。",
    ),
    "ja": (
        "委員会は四月に集まり、来年の予算に合意した。",
        "予算は前年より三パーセント増え、道路と学校に使われる。",
        "報道官は会議の経過を説明し、記者の質問に答えた。",
    ),
    "ru": (
        "Комиссия собралась в апреле и согласовала бюджет на следующий год.",
        "Бюджет вырос на три процента, деньги пойдут на дороги и школы.",
        "Представитель рассказал о ходе заседания и ответил на вопросы.",
    ),
    "ko": (
        "위원회는 4월에 모여 내년 예산에 합의했다.",
        "예산은 작년보다 3퍼센트 늘었고 도로와 학교에 쓰인다.",
        "대변인은 회의 경과를 설명하고 질문에 답했다.",
    ),
    "en": (
        "The committee met in April and agreed on the budget of next year.",
        "The budget grew by three per cent and goes to roads and schools.",
        "A spokesman told how the meeting went and answered questions.",
    ),
    "de": (
        "Der Ausschuss kam im April zusammen und einigte sich auf den Haushalt.",
        "Der Haushalt wuchs um drei Prozent und geht an Straßen und Schulen.",
        "Ein Sprecher berichtete vom Verlauf der Sitzung.",
    ),
    "fr": (
        "Le comité s'est réuni en avril et a adopté le budget de l'année prochaine.",
        "Le budget augmente de trois pour cent et ira aux routes et aux écoles.",
        "Un porte-parole a raconté la réunion.",
    ),
}
TITLES = {
    "zh": "委员会就预算达成一致",
    "ja": "委員会が予算に合意",
    "ru": "Комиссия согласовала бюджет",
    "ko": "위원회 예산 합의",
    "en": "The committee agrees on the budget",
    "de": "Der Ausschuss einigt sich",
    "fr": "Le comité adopte le budget",
}
NOT_FOUND = {
    "zh": "抱歉，您访问的页面不存在",
    "ja": "お探しのページは見つかりませんでした",
    "ru": "Страница не найдена",
    "ko": "요청하신 페이지를 찾을 수 없습니다",
    "en": "Page not found",
    "de": "Seite nicht gefunden",
    "fr": "Page non trouvée",
}
ABOUT = {
    "zh": ("为什么网站会显示“页面不存在”", "读者常常看到“抱歉，您访问的页面不存在”，却不知道原因。"),
    "ja": (
        "なぜ「ページが見つかりません」と出るのか",
        "読者は「お探しのページは見つかりませんでした」という文をよく目にするが、理由は知らない。",
    ),
    "ru": ("Почему сайты пишут «Страница не найдена»", "Читатели часто видят слова «Страница не найдена», но не знают почему."),
    "ko": ("왜 ‘페이지를 찾을 수 없습니다’가 나올까", "독자들은 ‘요청하신 페이지를 찾을 수 없습니다’라는 말을 자주 보지만 이유는 모른다."),
    "en": ("Why sites say “Page not found”", "Readers often meet the words “Page not found”, and do not know why."),
    "de": ("Warum Seiten „Seite nicht gefunden“ sagen", "Leser sehen oft die Worte „Seite nicht gefunden“ und wissen nicht, warum."),
    "fr": (
        "Pourquoi les sites disent « Page non trouvée »",
        "Les lecteurs voient souvent les mots « Page non trouvée » sans savoir pourquoi.",
    ),
}


def article(lang: str, *, title: str | None = None, first: str = "", times: int = 9, head: str = "", foot: str = "") -> str:
    """An article page with menus around it."""
    title = title or TITLES[lang]
    said = "".join(f"<p>{first if n == 0 else ''}{' '.join(SENTENCES[lang])}</p>" for n in range(times))
    menu = "".join(f'<li><a href="/{n}">{word}</a></li>' for n, word in enumerate(TITLES.values()))
    return (
        f'<html lang="{lang}"><head><title>{title}</title>{head}</head><body><ul>{menu}</ul><h1>{title}</h1>'
        f"{said}{foot}<ul>{menu}</ul></body></html>"
    )


def page(text: str | bytes, *headers: str, status: str = "200 OK", charset: str = "utf-8") -> Serve:
    """An answer with a page; its charset is in the header."""
    body = text if isinstance(text, bytes) else text.encode(charset, "xmlcharrefreplace")
    named = (
        headers if any(h.lower().startswith("content-type") for h in headers) else (f"Content-Type: text/html; charset={charset}", *headers)
    )
    return lambda visit: visit.ok(body, *named, status=status)


def to(where: str, status: str = "302 Found", *headers: str) -> Serve:
    """A redirect."""
    return lambda visit: visit.ok(b"", f"Location: {where}", *headers, status=status)


def after(*answers: Serve) -> Serve:
    """One answer after the other; the last one stays."""
    return lambda visit: answers[min(visit.number, len(answers)) - 1](visit)


def raw(*pieces: bytes, wait: float = 0.0) -> Serve:
    """Bytes as they are, then silence for a while, then the end."""

    def serve(visit: Visit) -> None:
        visit.send(*pieces)
        if wait:
            time.sleep(wait)
        visit.hang_up()

    return serve


def endless(first: bytes, piece: bytes, pause: float = 0.0) -> Serve:
    """Bytes without an end."""

    def serve(visit: Visit) -> None:
        visit.send(first)
        while True:
            visit.send(piece)
            if pause:
                time.sleep(pause)

    return serve


# --- the traps

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
GONE, BLOCKED, FAULT, ALIVE, FORBIDDEN = "gone", "blocked", "fault", "alive", "forbidden"
HERE = "/news/2021/0729/t20210729_10479994.html"


def from_cases() -> Iterator[Trap]:
    """The pages of tests/page, over the wire and in the charsets that such sites use."""
    for number, case in enumerate(json.loads(CASES.read_text("utf-8"))):
        status = case.get("status", 200)
        path = "/" + case.get("url", f"https://h{HERE}").split("://", 1)[1].partition("/")[2]
        final = "/" + case.get("final", "").split("://", 1)[-1].partition("/")[2] if "final" in case else ""
        charset = CHARSETS[case["lang"]] if number % 2 else "utf-8"
        answer = page(
            case["html"].replace("https://site.example", ""),
            *[f"{k}: {v}" for k, v in case.get("headers", ())],
            status=f"{status} Because",
            charset=charset,
        )
        pages = {path: to(final), final: answer} if final else {path: answer}
        blocked = set(case["accept"]) & set(UNSURE)
        accept = (*case["accept"], "unreachable") if status in (429, 503) else tuple(case["accept"])
        kind = BLOCKED if blocked else GONE
        yield Trap(f"{case['name']} ({charset})", kind, accept, pages, path, case["lang"])


def by_language() -> Iterator[Trap]:
    """What depends on words, in every language."""
    for lang, charset in CHARSETS.items():
        lost = f"<html><head><title>{NOT_FOUND[lang]}</title></head><body><p>{NOT_FOUND[lang]}</p></body></html>"
        text = article(lang)
        title, first = ABOUT[lang]

        def trap(name: str, kind: str, accept: tuple[str, ...], pages: dict[str, Serve], path: str = HERE, lang: str = lang) -> Trap:
            return Trap(name, kind, accept, pages, path, lang)

        yield trap("article", ALIVE, ("live",), {HERE: page(text, charset=charset)})
        meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'
        yield trap(
            "charset in a late meta only",
            ALIVE,
            ("live",),
            {
                HERE: page(
                    article(lang, head="<!--" + "x" * 1500 + "-->" + meta).encode(charset, "xmlcharrefreplace"), "Content-Type: text/html"
                )
            },
        )
        yield trap("article about error pages", ALIVE, ("live",), {HERE: page(article(lang, title=title, first=first), charset=charset)})
        yield trap("short article that quotes the phrase", ALIVE, ("live",), {HERE: page(article(lang, first=first, times=3))})
        yield trap(
            "article with the phrase in its footer",
            ALIVE,
            ("live",),
            {HERE: page(article(lang, foot=f"<div><a href=/e>{NOT_FOUND[lang]}</a></div>"))},
        )
        yield trap("not found, status 200", GONE, ("soft404",), {HERE: page(lost, charset=charset)})
        yield trap("not found behind a redirect", GONE, ("soft404",), {HERE: to("/error/404.html"), "/error/404.html": page(lost)})
        yield trap(
            "not found behind a meta refresh",
            GONE,
            ("soft404",),
            {HERE: page('<meta http-equiv=refresh content="0; url=/e">'), "/e": page(lost)},
        )
        yield trap(
            "one page for every address",
            GONE,
            ("soft404",),
            {"*": page(article(lang, title=TITLES[lang] + " – " + NOT_FOUND[lang], times=2))},
        )
        yield trap(
            "404 with a wall's text", BLOCKED, ("dead", "blocked", "soft404", "unreachable"), {HERE: page(lost, status="404 Not Found")}
        )
        yield trap("404, confirmed", GONE, ("dead",), {HERE: page(lost, status="404 Not Found")})


def of_redirects() -> Iterator[Trap]:
    """Where addresses lead."""
    text, other, home = (
        page(article("en")),
        page(article("en", title="Something else entirely", times=4)),
        page(article("en", title="Home")),
    )
    lost = page("<title>Not Found</title>gone", status="404 Not Found")
    yield Trap("301 to the home page", GONE, ("soft404",), {HERE: to("/", "301 Moved"), "/": home})
    yield Trap("302 to the home page of a language", GONE, ("soft404",), {HERE: to("/en/"), "/en/": home})
    yield Trap("301 to a 404", GONE, ("dead",), {HERE: to("/gone", "301 Moved"), "/gone": lost})
    yield Trap(
        "every address led to one notice",
        GONE,
        ("soft404",),
        {HERE: to("/notice/2024.html"), "/notice/2024.html": other, "*": to("/notice/2024.html")},
    )
    yield Trap("redirects in a circle", FAULT, ("unreachable",), {HERE: to("/b"), "/b": to(HERE)})
    yield Trap("redirects without an end", FAULT, ("unreachable",), {"*": lambda v: to(f"/n{v.when}")(v)})
    yield Trap("redirect without a place", FAULT, ("unreachable",), {HERE: lambda v: v.ok(b"", status="302 Found")})
    yield Trap(
        "to the same article elsewhere, by its identifier",
        ALIVE,
        ("moved",),
        {HERE: to("/archive/t20210729_10479994.html", "301 Moved"), "/archive/t20210729_10479994.html": text, "*": lost},
    )
    yield Trap(
        "to the same article, by its date",
        ALIVE,
        ("moved",),
        {HERE: to("/a/77", "301 Moved"), "/a/77": page(article("en", head='<meta name="pubdate" content="2021-07-29">')), "*": lost},
    )
    yield Trap(
        "to the same article, by its name",
        ALIVE,
        ("moved",),
        {"/p/committee-agrees-on-the-budget": to("/2021/x9", "308 Permanent"), "/2021/x9": text, "*": lost},
        "/p/committee-agrees-on-the-budget",
    )
    yield Trap("a redirect of its own", ALIVE, ("moved",), {"/x": to("/articles/5", "301 Moved"), "/articles/5": text, "*": lost}, "/x")
    yield Trap("a slash at the end", ALIVE, ("live",), {"/a": to("/a/", "301 Moved"), "/a/": text}, "/a")
    yield Trap(
        "a cookie, then the page",
        ALIVE,
        ("live",),
        {HERE: lambda v: (text if v.header("Cookie") else to(HERE, "302 Found", "Set-Cookie: s=1; Path=/"))(v)},
    )
    yield Trap(
        "Location in GBK bytes",
        ALIVE,
        ("moved",),
        {
            "/x": lambda v: v.send(b"HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: /" + "新闻".encode("gbk") + b".html\r\n\r\n"),
            "/%D0%C2%CE%C5.html": text,
            "*": lost,
        },
        "/x",
    )
    yield Trap(
        "three refreshes to the article",
        ALIVE,
        ("moved",),
        {
            "/news/t20210729_10479994.html": page('<meta http-equiv=refresh content="0;url=/1">'),
            "/1": page("<script>location.href='/2'</script>"),
            "/2": page('<meta http-equiv=refresh content="1; url=/c/t20210729_10479994.html">'),
            "/c/t20210729_10479994.html": text,
            "*": lost,
        },
        "/news/t20210729_10479994.html",
    )
    yield Trap(
        "refreshes in a circle",
        GONE,
        ("soft404", "unchecked", "unreachable"),
        {HERE: page('<meta http-equiv=refresh content="0;url=/1">'), "/1": page(f'<meta http-equiv=refresh content="0;url={HERE}">')},
    )
    yield Trap("refresh to the home page", GONE, ("soft404",), {HERE: page('<meta http-equiv=refresh content="0;url=/">'), "/": home})
    yield Trap("script to the home page", GONE, ("soft404",), {HERE: page("<script>window.location.replace('/')</script>"), "/": home})
    yield Trap(
        "script, every address to one page", GONE, ("soft404",), {"/all": other, "*": page("<script>window.location='/all'</script>")}
    )
    yield Trap(
        "refresh to a wall",
        BLOCKED,
        ("blocked",),
        {HERE: page('<meta http-equiv=refresh content="0;url=/w">'), "/w": page("", status="403 Forbidden")},
    )
    yield Trap(
        "refresh to silence",
        FAULT,
        ("unreachable",),
        {HERE: page('<meta http-equiv=refresh content="0;url=/w">'), "/w": raw(wait=SILENCE_S)},
    )
    yield Trap(
        "redirect to a login",
        BLOCKED,
        ("auth_required",),
        {
            HERE: to("/login?next=x"),
            "/login": page("x"),
            "/login?next=x": page("<title>Log in</title><h1>Log in</h1><form><input type=password></form>"),
        },
    )
    yield Trap(
        "redirect to a challenge", BLOCKED, ("blocked",), {HERE: to("/waf?wzwschallenge=abc"), "*": page("<script>var a=1</script>")}
    )


def of_status() -> Iterator[Trap]:
    """What statuses mean, and when they are believed."""
    text, lost = page(article("en")), page("<title>404</title>", status="404 Not Found")
    yield Trap("404 once, then the page", ALIVE, ("live",), {HERE: after(lost, text)})
    yield Trap("404, then a wall", BLOCKED, ("blocked",), {HERE: after(lost, page("", status="403 Forbidden"))})
    yield Trap("404, then silence", FAULT, ("unreachable",), {HERE: after(lost, raw(wait=SILENCE_S))})
    yield Trap("410", GONE, ("dead",), {HERE: page("gone", status="410 Gone")})
    yield Trap("429, to be asked again tomorrow", BLOCKED, ("rate_limited",), {HERE: page("", "Retry-After: 86400", status="429 Too Many")})
    yield Trap("503, then the page", ALIVE, ("live",), {HERE: after(page("", "Retry-After: 0", status="503 Busy"), text)})
    yield Trap("503 always", BLOCKED, ("server_error",), {HERE: page("", "Retry-After: 3600", status="503 Busy")})
    yield Trap("401", BLOCKED, ("auth_required",), {HERE: page("", "WWW-Authenticate: Basic", status="401 Unauthorized")})
    yield Trap("status 600", FAULT, ("server_error", "unreachable"), {HERE: page("x", status="600 What")})
    yield Trap(
        "404 behind a CDN's cookie",
        GONE,
        ("dead",),
        {HERE: page("<title>404 Not Found</title><h1>Not Found</h1>", "Set-Cookie: acw_tc=1; Path=/", status="404 Not Found")},
    )
    yield Trap(
        "an article behind a CDN's cookie",
        ALIVE,
        ("live",),
        {HERE: page(article("zh"), "Set-Cookie: acw_tc=1; Path=/", "Set-Cookie: __ddg1_=x", "Server: ddos-guard")},
    )
    yield Trap(
        "404 of jiasule's challenge",
        BLOCKED,
        ("blocked",),
        {HERE: page("<script>document.cookie=('__jsl_clearance=1')</script>", "X-Via-JSL: a", status="521 x")},
    )
    yield Trap(
        "robots.txt forbids",
        BLOCKED,
        ("unchecked",),
        {"/robots.txt": page("User-agent: *\nDisallow: /news/", "Content-Type: text/plain"), HERE: text},
    )
    yield Trap(
        "robots.txt that never ends",
        ALIVE,
        ("live",),
        {"/robots.txt": endless(b"HTTP/1.1 200 OK\r\n\r\n", b"Disallow: /x\n" * 4000), HERE: text},
    )
    yield Trap(
        "robots.txt of pattern bombs",
        ALIVE,
        ("live",),
        {"/robots.txt": page("User-agent: *\nDisallow: /" + "*a" * 3000 + "$\n" * 5, "Content-Type: text/plain"), HERE: text},
    )


def of_bytes() -> Iterator[Trap]:
    """What passes on the wire."""
    text = article("en").encode()
    shown = page(text)
    yield Trap("says nothing", FAULT, ("unreachable",), {HERE: raw(wait=SILENCE_S)})
    yield Trap("hangs up", FAULT, ("unreachable",), {HERE: raw()})
    yield Trap("resets", FAULT, ("unreachable",), {HERE: lambda v: v.reset()})
    yield Trap("no HTTP", FAULT, ("unreachable",), {HERE: raw(b"SSH-2.0-x\r\n")})
    yield Trap("half a head", FAULT, ("unreachable",), {HERE: raw(HEAD)})
    yield Trap("a head that never ends", FAULT, ("unreachable",), {HERE: endless(HEAD, b"X-A: " + b"y" * 2000 + b"\r\n")})
    yield Trap("a head that drips", FAULT, ("unreachable",), {HERE: endless(HEAD, b"X: y\r\n", 0.3)})
    yield Trap("half a body", FAULT, ("unreachable",), {HERE: raw(HEAD + b"Content-Length: 90000\r\n\r\n" + text)})
    yield Trap("a body that drips", FAULT, ("unreachable",), {HERE: endless(HEAD + b"Content-Length: 90000\r\n\r\n", b"x", 0.3)})
    yield Trap("chunks that are none", FAULT, ("unreachable",), {HERE: raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n")})
    yield Trap("gzip that is none", FAULT, ("malformed",), {HERE: page(text, "Content-Encoding: gzip")})
    yield Trap(
        "gzip bomb",
        FAULT,
        ("soft404", "unchecked", "malformed", "unreachable", "type_mismatch"),
        {HERE: page(gzip_bomb(64), "Content-Encoding: gzip")},
    )
    yield Trap(
        "bomb in a bomb",
        FAULT,
        ("soft404", "unchecked", "malformed", "unreachable", "type_mismatch"),
        {HERE: page(gzipped(gzip_bomb(64)), "Content-Encoding: gzip, gzip")},
    )
    yield Trap(
        "endless body",
        FAULT,
        ("unreachable", "soft404", "unchecked", "malformed", "type_mismatch"),
        {HERE: endless(HEAD + b"\r\n", b"\0" * 65536)},
    )
    yield Trap("a PDF that is HTML", GONE, ("type_mismatch",), {"/paper.pdf": shown}, "/paper.pdf")
    yield Trap(
        "a PDF that is cut",
        FAULT,
        ("malformed",),
        {"/paper.pdf": page(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "Content-Type: application/pdf")},
        "/paper.pdf",
    )
    yield Trap("no content", GONE, ("soft404", "unchecked", "malformed"), {HERE: page(b"")})
    yield Trap(
        "gzip, chunked",
        ALIVE,
        ("live",),
        {HERE: raw(HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(gzipped(text)))},
    )
    yield Trap("deflate without its head", ALIVE, ("live",), {HERE: page(zlib.compress(text)[2:-4], "Content-Encoding: deflate")})
    yield Trap("HTTP/1.0 until the end", ALIVE, ("live",), {HERE: raw(b"HTTP/1.0 200 OK\r\n\r\n" + text)})
    yield Trap(
        "early hints",
        ALIVE,
        ("live",),
        {HERE: raw(b"HTTP/1.1 103 Early Hints\r\n\r\n" + HEAD + b"Content-Length: %d\r\n\r\n" % len(text) + text)},
    )
    yield Trap("UTF-16 with a mark", ALIVE, ("live",), {HERE: page(article("zh").encode("utf-16"), "Content-Type: text/html")})
    yield Trap(
        "GB18030 that says GB2312",
        ALIVE,
        ("live",),
        {HERE: page(article("zh", first="镕堃喆").encode("gb18030"), "Content-Type: text/html; charset=gb2312")},
    )
    yield Trap(
        "UTF-8 that says Latin-1", ALIVE, ("live",), {HERE: page(article("ru").encode(), "Content-Type: text/html; charset=iso-8859-1")}
    )
    yield Trap(
        "thousands of attributes",
        ALIVE,
        ("live", "unreachable"),
        {HERE: page(article("en", head="<meta " + " ".join(f"a{n}=b" for n in range(60000)) + ">"))},
    )
    yield Trap(
        "nested without an end", ALIVE, ("live", "soft404", "unchecked", "malformed"), {HERE: page("<div>" * 200000 + article("en"))}
    )
    yield Trap("TLS for another name", FAULT, ("unreachable",), {HERE: shown}, scheme="https")
    yield Trap("plain HTTP on the TLS port", FAULT, ("unreachable",), {HERE: shown}, scheme="https+plain")
    yield Trap("a page over TLS", ALIVE, ("live",), {HERE: shown}, scheme="https+good")
    yield Trap("a name that is lost", FAULT, ("unreachable",), {}, scheme="lost")


def of_addresses() -> Iterator[Trap]:
    """Places that must not be connected to: redirects, refreshes, names and robots.txt that lead there."""
    inside = (
        "127.0.0.1:{canary}", "localhost:{canary}", "127.1:{canary}", "0x7f000001:{canary}", "2130706433:{canary}", "0177.0.0.1:{canary}",
        "[::1]:{canary}", "[::ffff:127.0.0.1]:{canary}", "[64:ff9b::7f00:1]:{canary}", "[2002:7f00:1::]:{canary}", "[::127.0.0.1]:{canary}",
        "１２７.0.0.1:{canary}", "inside.test:{canary}", "both.test:{canary}", "mapped.test:{canary}", "0.0.0.0:{canary}", "127.0.0.1.:{canary}",
        "user@127.0.0.1:{canary}", "169.254.169.254", "10.0.0.1", "100.64.0.1", "192.168.0.1", "[fd00::1]", "[fe80::1]", "255.255.255.255", "224.0.0.1",
    )  # fmt: skip
    for place in inside:
        yield Trap(f"redirect to {place}", FORBIDDEN, ("unchecked", "unreachable"), {HERE: to(f"http://{place}/")})
    for place in (inside[0], inside[7], inside[13]):
        refresh = f'<meta http-equiv=refresh content="0;url=http://{place}/x">'
        yield Trap(f"refresh to {place}", FORBIDDEN, ("unchecked", "unreachable", "soft404"), {HERE: page(refresh)})
        yield Trap(
            f"script to {place}",
            FORBIDDEN,
            ("unchecked", "unreachable", "soft404"),
            {HERE: page(f"<script>location.href='http://{place}/x'</script>")},
        )
        yield Trap(f"robots.txt to {place}", ALIVE, ("live",), {"/robots.txt": to(f"http://{place}/robots.txt"), HERE: page(article("en"))})
        lost = page("<title>Not Found</title>", status="404 Not Found")
        yield Trap(f"confirmation to {place}", FORBIDDEN, ("unchecked", "unreachable", "dead"), {HERE: after(lost, to(f"http://{place}/"))})
        probed = {HERE: page("<title>Page not found</title><p>Page not found</p>"), "*": to(f"http://{place}/")}
        yield Trap(f"probe to {place}", GONE, ("soft404",), probed)


def of_fragments() -> Iterator[Trap]:
    """Places inside a page."""
    text = page(article("en", head="", first='<a name="old"></a><span id="第一节"></span><b id=x>'))
    said = "fragment-missing"
    for fragment, reason in (("#old", ""), ("#x", ""), ("#%E7%AC%AC%E4%B8%80%E8%8A%82", ""), ("#top", ""), ("#!/route", ""), ("#gone", said), ("#:~:text=agreed%20on%20the%20budget", ""), ("#:~:text=never%20said", said), ("#:~:text=The%20committee,answered%20questions", "")):  # fmt: skip
        yield Trap(f"fragment {fragment}", ALIVE, ("live",), {"/f": text}, f"/f{fragment}", reason=reason or "-fragment-missing")
    yield Trap("GB-encoded query", ALIVE, ("live",), {"/s?q=%D0%C2%CE%C5": text}, "/s?q=%D0%C2%CE%C5")
    yield Trap("full-width slips", ALIVE, ("live",), {"/a?b=1": text}, "／a？b＝1")


def all_traps() -> list[Trap]:
    """Every trap, in one list."""
    sources: tuple[Callable[[], Iterator[Trap]], ...] = (
        from_cases,
        by_language,
        of_redirects,
        of_status,
        of_bytes,
        of_addresses,
        of_fragments,
    )
    from traps.kindtraps import kind_traps

    return [*(trap for source in sources for trap in source()), *kind_traps()]


# --- the run

_PRIVATE = {"inside.test": ["127.0.0.1"], "both.test": ["93.184.216.34", "127.0.0.1"], "mapped.test": ["::ffff:127.0.0.1"]}


class Connections:
    """Every address that this process connects to, told by the interpreter itself, while it is `open`."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []
        self.open = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.open and event == "socket.connect" and isinstance(arguments[1], tuple):
            self.seen.append((str(arguments[1][0]), int(arguments[1][1])))


@dataclass(slots=True)
class Outcome:
    """What came of a run over all traps."""

    results: list[Result]
    forbidden: list[tuple[str, int]]
    seconds: float


def run_traps(folder: Path, traps: list[Trap], watch: Connections) -> Outcome:
    """The whole program over the traps; what it said, and every connection to an address that no trap was served from."""
    authority = Authority(folder)
    hosts = {f"trap{n}.example": trap for n, trap in enumerate(traps)}
    others = {name: trap for trap in traps for name in trap.hosts}
    counted: Counter[tuple[str, str]] = Counter()
    lock = threading.Lock()

    def serve(visit: Visit) -> None:
        host = (visit.header("Host") or "").split(":")[0]
        trap = hosts.get(host) or others.get(host)
        with lock:
            counted[host, visit.path] += 1
            visit.number = counted[host, visit.path]
        answer = trap and (trap.pages.get(visit.path) or (None if visit.path == "/robots.txt" else trap.pages.get("*")))
        (answer or page("<title>Not Found</title><h1>Not Found</h1>", status="404 Not Found"))(visit)

    good = [h for h, t in hosts.items() if t.scheme == "https+good"]
    context = authority.context("another-host.example", *good)
    with FaultServer({"*": serve}) as plain, FaultServer({"*": serve}, tls=context) as secure, FaultServer({"*": page("inside")}) as canary:
        _aim_at(traps, canary.port)
        urls, connect = _addresses(hosts, plain.port, secure.port)
        connect += tuple(f"{name}:80:127.0.0.1:{plain.port}" for name in others)
        policy = FetchPolicy(
            workers=64, host_interval_s=0.0, read_timeout_s=READ_S, connect_timeout_s=READ_S, total_timeout_s=DEADLINE_S, max_attempts=2,
            max_raw_bytes=2**21, max_decoded_bytes=2**21, connect_to=connect, resolver=_resolve, ca_bundle=str(authority.bundle),
        )  # fmt: skip
        begun = time.monotonic()
        watch.seen.clear()
        watch.open = True
        try:
            links = {link.url: link for link in check_links(urls, Config(fetch=policy, store=folder / "store"))}
        finally:
            watch.open = False
        seconds = time.monotonic() - begun
        served = {("127.0.0.1", plain.port), ("127.0.0.1", secure.port)}
        forbidden = [peer for peer in watch.seen if peer not in served] + [("canary", canary.port)] * canary.connections
    return Outcome([Result(trap, links[url]) for url, trap in urls.items()], forbidden, seconds)


def _addresses(hosts: dict[str, Trap], plain: int, secure: int) -> tuple[dict[str, Trap], tuple[str, ...]]:
    """Each trap's address, and the detours to the servers."""
    urls, connect = {}, []
    for host, trap in hosts.items():
        scheme = "https" if trap.scheme.startswith("https") else "http"
        urls[f"{scheme}://{host}{trap.path}"] = trap
        if trap.scheme != "lost":
            ports = (80, plain), (443, plain if trap.scheme == "https+plain" else secure)
            connect += [f"{host}:{port}:127.0.0.1:{to_port}" for port, to_port in ports]
    return urls, tuple(connect)


def _aim_at(traps: list[Trap], port: int) -> None:
    """Put the canary's port into the answers that lead to it."""
    for trap in traps:
        for path, serve in list(trap.pages.items()):
            trap.pages[path] = _aimed(serve, port)


def _aimed(serve: Serve, port: int) -> Serve:
    def aimed(visit: Visit) -> None:
        send = visit.conn.sendall
        serve(Visit(_Aiming(visit.conn, send, port), visit.request, visit.when, visit.number))  # type: ignore[arg-type]

    return aimed


class _Aiming:
    """A connection that writes the canary's port where a trap names it."""

    def __init__(self, conn: object, send: Callable[[bytes], None], port: int) -> None:
        self._conn, self._send = conn, send
        self._port = f"{port:0{len(CANARY)}}".encode()  # of the same length: no Content-Length changes

    def sendall(self, data: bytes) -> None:
        self._send(data.replace(CANARY.encode(), self._port) if len(data) < 10_000 else data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._conn, name)


def _resolve(host: str, port: int) -> list[str]:
    del port
    if host in _PRIVATE:
        return _PRIVATE[host]
    raise OSError(-2, "Name or service not known")

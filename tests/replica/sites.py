"""The replica: what answers for the nine cited addresses, in two states and their variants.

Bodies are our own writing around short clauses of the public record; furniture, headers and charsets follow what
collectors report of the sites. Every answer says in a header that it comes from a replica.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
LABEL = "This evidence comes from the test replica of the cited sites, not from the sites themselves."
HEADER = "X-Refcheck-Replica"

JIIA = "https://www.jiia.or.jp/pdf/research/R02_Russia/08-kumakura.pdf"
GAIKO = "http://www.gaiko-web.jp/test/wp-content/uploads/2021/09/Vol69_p56-61_east_turkestan_islamic_movement.pdf"
NIPPON = "https://www.nippon.com/ja/in-depth/a07802/"
MOD = "http://www.mod.gov.cn/jzhzt/2021-07/29/content_4890594.htm"
CHINANEWS = "https://www.chinanews.com/gn/2021/07-18/9522636.shtml"
TASS = "https://tass.ru/politika/11921031"
FMPRC = "https://www.fmprc.gov.cn/zyxw/202108/t20210825_9136997.shtml"
MFA_MESSAGE = "https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/202201/t20220107_10479994.shtml"
MFA_CALL = "https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/202201/t20220111_10480831.shtml"
MFA_NEW = "https://www.mfa.gov.cn/zyxw/202108/t20210825_9136997.shtml"

URLS = (JIIA, GAIKO, NIPPON, MOD, CHINANEWS, TASS, FMPRC, MFA_MESSAGE, MFA_CALL)
WALLED = (MOD, CHINANEWS, TASS, FMPRC, MFA_MESSAGE, MFA_CALL)  # six of nine
STATES = ("as-cited", "today", "soft404", "altered", "replaced", "walled")


@dataclass(frozen=True)
class Answer:
    """One response: status, headers in order, body bytes."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True)
class Article:
    """A text file: head lines, an empty line, one sentence a line."""

    title: str
    date: str
    time: str
    lang: str
    origin: str
    author: str
    heading: str
    sentences: tuple[str, ...]


def article(name: str) -> Article:
    head, _, body = (HERE / "texts" / f"{name}.txt").read_text("utf-8").partition("\n\n")
    fields = dict(line.split(":", 1) for line in head.splitlines())
    got = {k: v.strip() for k, v in fields.items()}
    return Article(
        got["title"],
        got["date"],
        got.get("time", ""),
        got["lang"],
        got["origin"],
        got.get("author", ""),
        got.get("heading", ""),
        tuple(body.split("\n")[:-1] if body.endswith("\n") else body.split("\n")),
    )


def paragraphs(made: Article, per: int = 3) -> str:
    """Sentences gathered into paragraphs, as sites do."""
    join = "" if made.lang[:2] in ("zh", "ja") else " "
    groups = [made.sentences[i : i + per] for i in range(0, len(made.sentences), per)]
    return "\n".join(f"<p>{html.escape(join.join(g), quote=False)}</p>" for g in groups)


def page(made: Article, body: str, *, charset: str, title_suffix: str, head: str = "") -> bytes:
    text = f"""<!DOCTYPE html>
<html lang="{made.lang}"><head><meta charset="{charset}">
<title>{html.escape(made.title)}{title_suffix}</title>
{head}</head><body>
{body}
</body></html>
"""
    return text.encode("gb18030" if charset == "gb2312" else charset)


def ok(body: bytes, media_type: str, server: str = "nginx") -> Answer:
    headers = (("Server", server), ("Content-Type", media_type), ("Last-Modified", "Wed, 12 Jan 2022 02:00:00 GMT"), (HEADER, LABEL))
    return Answer(200, headers, body)


def mfa(made: Article) -> Answer:
    nav = (
        "<ul class=list1>"
        + "".join(f"<li><a href='/{i}'>{t}</a></li>" for i, t in enumerate(("首页", "外交部", "资料", "国家和组织")))
        + "</ul>"
    )
    body = f"""{nav}<div class="news-title"><h1>{made.title}</h1><p class="time">{made.date} {made.time}</p></div>
<div class="news-main">{paragraphs(made)}</div><div class="footer">联系我们 网站地图 版权所有</div>"""
    return ok(page(made, body, charset="utf-8", title_suffix="_中华人民共和国外交部"), "text/html")


def mod(made: Article) -> Answer:
    head = f'<meta name="publishdate" content="{made.date}">\n'
    body = f"""<div class="nav"><a href="/">首页</a> <a href="/jzhzt/">例行记者会</a></div>
<h1>{made.title}</h1><div class="info"><span>来源：国防部网</span> <span>{made.date} {made.time}</span></div>
<div id="article-content"><!--HTMLBOX-->{paragraphs(made, 1)}<!--/HTMLBOX--></div><div class="footer">中华人民共和国国防部</div>"""
    return ok(page(made, body, charset="utf-8", title_suffix=" - 中华人民共和国国防部", head=head), "text/html; charset=utf-8", "Tengine")


def chinanews(made: Article) -> Answer:
    year, month, day = made.date.split("-")
    body = f"""<div class="nav"><a href="/">首页</a><a href="/gn/">国内</a><a href="/gj/">国际</a></div>
<h1 class="content_left_title">{made.title}</h1><div class="left-t">{year}年{month}月{day}日 {made.time[:5]} 来源：{made.origin}</div>
<div class="left_zw">{paragraphs(made)}</div>
<div class="xgxw"><h3>相关新闻</h3><a href="/gn/1">多地高温持续</a> <a href="/gn/2">夏粮收购进度过半</a></div>"""
    return ok(page(made, body, charset="gb2312", title_suffix="-中新网"), "text/html")


def tass(made: Article) -> Answer:
    head = f"""<meta property="og:title" content="{html.escape(made.title)}"><meta property="og:site_name" content="ТАСС">
<meta property="article:published_time" content="{made.date}T{made.time}:00+03:00">
"""
    body = f"""<header><a href="/">ТАСС</a> <a href="/politika">Политика</a></header>
<h1>{made.title}</h1><div class="text-content">{paragraphs(made)}</div><footer>Теги: Лавров, Сергей Викторович</footer>"""
    return ok(page(made, body, charset="utf-8", title_suffix=" - ТАСС", head=head), "text/html; charset=utf-8")


def nippon(made: Article) -> Answer:
    year, month, day = made.date.split("-")
    head = f'<meta property="og:title" content="{made.title}"><meta name="author" content="{made.author}">\n'
    body = f"""<nav><a href="/ja/">トップ</a> <a href="/ja/in-depth/">深層</a></nav><article><h1>{made.title}</h1>
<p class="date">{year}.{month}.{day}</p><p class="author">{made.author}【Profile】</p>{paragraphs(made)}</article><footer>© 複製</footer>"""
    return ok(page(made, body, charset="utf-8", title_suffix=" | nippon.com", head=head), "text/html; charset=UTF-8")


def pdf(name: str) -> Answer:
    return ok((HERE / "pdf" / f"{name}.pdf").read_bytes(), "application/pdf", "Apache")


def not_found(host: str) -> Answer:
    texts = {
        "www.mod.gov.cn": ("zh-Hans", "utf-8", "404", "抱歉，您访问的页面不存在或已被删除。"),
        "www.mfa.gov.cn": ("zh-Hans", "utf-8", "404", "您要访问的页面不存在。"),
        "www.fmprc.gov.cn": ("zh-Hans", "utf-8", "404", "您要访问的页面不存在。"),
        "www.chinanews.com": ("zh-Hans", "gb2312", "404", "很抱歉，您要访问的页面不存在。"),
        "tass.ru": ("ru", "utf-8", "Страница не найдена", "К сожалению, такой страницы нет на нашем сайте."),
        "www.nippon.com": ("ja", "utf-8", "404 Not Found", "お探しのページは見つかりませんでした。"),
    }
    lang, charset, title, text = texts.get(host, ("en", "utf-8", "404 Not Found", "The requested URL was not found on this server."))
    head = f'<html lang="{lang}"><head><meta charset="{charset}"><title>{title}</title></head>'
    body = f"{head}<body><h1>{title}</h1><p>{text}</p></body></html>"
    media = "text/html" if charset == "gb2312" else f"text/html; charset={charset}"
    return Answer(404, (("Server", "nginx"), ("Content-Type", media), (HEADER, LABEL)), body.encode(charset))


def wall() -> Answer:
    """The protection that tass.ru shows to foreign and data-centre addresses at times."""
    body = b"<html><head><title>DDoS-Guard</title></head><body><h1>403</h1><p>Checking your browser</p></body></html>"
    headers = (
        ("Server", "ddos-guard"),
        ("Content-Type", "text/html; charset=utf-8"),
        ("Set-Cookie", "__ddg1_=x; Path=/"),
        (HEADER, LABEL),
    )
    return Answer(403, headers, body)


def moved_to(url: str) -> Answer:
    return Answer(301, (("Server", "nginx"), ("Location", url), (HEADER, LABEL)), b"")


def answers(state: str) -> dict[str, Answer]:
    """URL → answer in a state. Raises KeyError for a state that is none."""
    putin, briefing = article("mfa_putin_call"), article("mod_briefing")
    made = {
        JIIA: pdf("jiia_2020"),
        GAIKO: pdf("gaiko_etim"),
        NIPPON: nippon(article("nippon_taliban")),
        MOD: mod(briefing),
        CHINANEWS: chinanews(article("chinanews_withdrawal")),
        TASS: tass(article("tass_mission")),
        FMPRC: mfa(putin),
        MFA_MESSAGE: mfa(article("mfa_tokayev_message")),
        MFA_CALL: mfa(article("mfa_lavrov_call")),
    }
    if state == "as-cited":
        return made
    today = {**made, MOD: not_found("www.mod.gov.cn"), TASS: wall(), FMPRC: moved_to(MFA_NEW), MFA_NEW: mfa(putin)}
    variants = {
        "today": {},
        "walled": dict.fromkeys(WALLED, wall()),
        "soft404": {MFA_CALL: replace(not_found("www.mfa.gov.cn"), status=200)},
        "altered": {FMPRC: mfa(_altered(putin, "破坏和灾难", "繁荣和希望")), MOD: mod(_altered(briefing, "一万余人", "三万余人"))},
        "replaced": {MFA_MESSAGE: mfa(article("mfa_lavrov_call"))},
    }
    return {**(today if state == "today" else made), **variants[state]}


def _altered(made: Article, old: str, new: str) -> Article:
    if not any(old in s for s in made.sentences):
        raise ValueError(f"{old} does not stand in {made.title}")
    return replace(made, sentences=tuple(s.replace(old, new) for s in made.sentences))


def hosts() -> tuple[str, ...]:
    return tuple(sorted({u.split("/")[2] for u in URLS}))

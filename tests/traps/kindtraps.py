"""Traps about what answers: kinds of file, headers that lead on, encodings, places in a page, and pages of a sentence or two."""

from __future__ import annotations

import codecs
import io
import zipfile
from collections.abc import Iterator
from functools import cache

from fetch.faultserver import gzipped
from traps.linktraps import ALIVE, BLOCKED, FAULT, FORBIDDEN, GONE, HERE, SENTENCES, Trap, article, page, to

ITEM = "/news/t20210729_10479994.html"
PLACE = "/c/t20210729_10479994.html"
LOST = page("<title>Not Found</title>gone", status="404 Not Found")
HTML = "Content-Type: text/html"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(300)
FILES = "csv tsv zip xlsx docx pptx odt doc xls epub rtf json xml mp4 mp3 jpg jpeg png gif webp gz 7z rar svg tar bib".split()
LYING = {
    "csv": "text/csv",
    "json": "application/json",
    "zip": "application/zip",
    "jpg": "image/jpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
}


@cache
def packed(*names: str) -> bytes:
    """A zip archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, b"words of a part " * 2000)
    return made.getvalue()


def of_kinds() -> Iterator[Trap]:
    """An address that names a kind of file, and what answers."""
    text = article("en")
    docx = packed("[Content_Types].xml", "word/document.xml")

    def trap(name: str, kind: str, path: str, body: str | bytes, *headers: str) -> Trap:
        accept = {ALIVE: ("live",), GONE: ("type_mismatch",), FAULT: ("malformed",)}[kind]
        return Trap(name, kind, accept, {path: page(body, *headers)}, path)

    for ending in FILES:
        yield trap(f".{ending} that is HTML", GONE, f"/d/file.{ending}", text)
    for ending, said in LYING.items():
        yield trap(f".{ending} that is HTML, called {said}", GONE, f"/d/file.{ending}", "\n\n" + text, f"Content-Type: {said}")
        yield trap(f".{ending} that is a piece of HTML, called {said}", GONE, f"/d/x.{ending}", "<center><h2>x</h2></center>" + text[6:], f"Content-Type: {said}")  # fmt: skip
    for name, body in (("zip", docx), ("picture", PNG), ("archive", b"Rar!\x1a\x07" + bytes(99)), ("text", b"words that stand there")):
        yield Trap(f"a PDF that is a {name}", GONE, ("type_mismatch", "malformed"), {"/a.pdf": page(body, "Content-Type: application/pdf")}, "/a.pdf")  # fmt: skip
        yield Trap(
            f"a PDF that is a {name}, told so", GONE, ("type_mismatch",), {"/a.pdf": page(body, "Content-Type: text/plain")}, "/a.pdf"
        )
    for ending in ("docx", "zip"):
        yield trap(f"a {ending} that is cut", FAULT, f"/a.{ending}", docx[: len(docx) // 2], "Content-Type: application/zip")
        yield trap(f"a {ending} with a wrong byte", FAULT, f"/a.{ending}", docx[:80] + bytes([docx[80] ^ 255]) + docx[81:])
        yield trap(f"a {ending} as it should be", ALIVE, f"/a.{ending}", docx, "Content-Type: application/zip")
        yield trap(f"a {ending} that is called a page", ALIVE, f"/b.{ending}", docx, HTML)
    yield trap("a docx without a document", FAULT, "/a.docx", packed("other.txt"))
    yield trap("an old document that is cut", FAULT, "/a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(300))
    yield trap("a gz that is cut", FAULT, "/a.gz", gzipped(bytes(range(256)) * 99)[:200], "Content-Type: application/gzip")
    binary = {"noise": bytes(range(256)) * 40, "a program": b"\x7fELF\2\1\1" + bytes(400), "an archive": docx, "a picture": PNG}
    binary["a playlist"] = b"#EXTM3U\n#EXTINF:10,\nhttp://x.example/a.ts\n" * 9
    for name, body in binary.items():
        yield trap(f"a page that is {name}", GONE, HERE, body, HTML)
        yield trap(f"a page that is {name}, unlabelled", GONE, HERE, body, "Content-Type: application/octet-stream")
    yield trap("a page that is data", GONE, HERE, '{"ok": true, "items": [1, 2, 3]}', "Content-Type: application/json")
    yield trap("a page that is a style", GONE, HERE, "body { color: red }\n" * 30, "Content-Type: text/css")
    yield trap("a page that is text", ALIVE, HERE, "\n".join(SENTENCES["en"]) * 3, "Content-Type: text/plain")
    yield trap("XHTML called XML", ALIVE, HERE, '<?xml version="1.0"?>\n' + text, "Content-Type: application/xml")
    yield trap("figures called a page", ALIVE, "/a.csv", "year,value\n2020,1\n2021,5\n" * 20, HTML)
    yield trap("figures", ALIVE, "/b.csv", "year,value\n2020,1\n2021,5\n" * 20, "Content-Type: text/csv")
    yield trap("a picture of another format", ALIVE, "/a.jpg", PNG, "Content-Type: image/jpeg")
    yield trap("a feed", ALIVE, "/a.xml", "<?xml version='1.0'?><!-- x --><article><title>The house</title><p>News</p></article>", "Content-Type: text/xml")  # fmt: skip
    yield trap("a page about a picture", ALIVE, "/wiki/File:Foo_bar.jpg", article("en", title="File:Foo bar.jpg – the commons"))
    yield trap("a page about a file of code", ALIVE, "/x/blob/main/data.csv", article("en", title="x/data.csv at main"))
    exported = "<tr><td>Harvest of the northern districts</td><td>12</td></tr>" * 9
    yield trap("a table that a program exported", ALIVE, "/a.xls", f"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><title>Harvest statistics</title><table>{exported}</table>", "Content-Type: application/vnd.ms-excel")  # fmt: skip


REFRESHES = (
    f"0;url={PLACE}", f"3; URL='{PLACE}'", f'0;url="{PLACE}"', f"0; {PLACE}", f"5,url={PLACE}", f"0 url={PLACE}", f"0.5; url = {PLACE}",
    f"0;url='{PLACE}", f'0;url="{PLACE}"; x', f".5;url={PLACE}",
)  # fmt: skip


def of_refreshes() -> Iterator[Trap]:
    """Pages and answers that lead on by themselves, to others and to themselves."""
    text = page(article("en"))
    for said in REFRESHES:
        yield Trap(f"Refresh: {said}", ALIVE, ("moved",), {ITEM: page("", f"Refresh: {said}"), PLACE: text, "*": LOST}, ITEM)
        yield Trap(f"with words, Refresh: {said}", ALIVE, ("moved",), {ITEM: page("<p>Please wait", f"Refresh: {said}"), PLACE: text, "*": LOST}, ITEM)  # fmt: skip
        element = '<meta http-equiv="Refresh" content="{}">'.format(said.replace('"', "&quot;"))
        yield Trap(f"element: {said}", ALIVE, ("moved",), {ITEM: page(element), PLACE: text, "*": LOST}, ITEM)
    home = page(article("en", title="Home"))
    yield Trap("Refresh to the home page", GONE, ("soft404",), {ITEM: page("", "Refresh: 0;url=/"), "/": home, "*": LOST}, ITEM)
    yield Trap("Refresh of a text to the home page", GONE, ("soft404",), {ITEM: page("moved", "Refresh: 0;url=/", "Content-Type: text/plain"), "/": home, "*": LOST}, ITEM)  # fmt: skip
    yield Trap(
        "Refresh to a wall", BLOCKED, ("blocked",), {ITEM: page("", "Refresh: 2;url=/w"), "/w": page("", status="403 No"), "*": LOST}, ITEM
    )
    yield Trap(
        "Refresh without a number", GONE, ("soft404", "unchecked"), {ITEM: page("", f"Refresh: ;url={PLACE}"), PLACE: text, "*": LOST}, ITEM
    )
    yield Trap(
        "Refresh to the inside",
        FORBIDDEN,
        ("unchecked", "unreachable"),
        {ITEM: page("", "Refresh: 0;url=http://127.0.0.1:{canary}/")},
        ITEM,
    )
    ticker = "<h1>Ticker of the council</h1><p>14:05 The committee agreed on the budget of next year.</p>"
    for how in (f"30;url={ITEM}", "30", f"5;url={ITEM}?t=12345", f"0;url={ITEM}", "10;url=?r=1", f"10; url={ITEM}#now"):
        for name, body in (("an article", article("en")), ("a ticker", "<title>Ticker of the council</title>" + ticker)):
            element = f"<meta http-equiv=refresh content='{how}'>"
            again = page(element + body)
            yield Trap(f"{name} that calls itself: {how}", ALIVE, ("live",), {ITEM: again, f"{ITEM}?t=12345": again, f"{ITEM}?r=1": again, "*": LOST}, ITEM)  # fmt: skip
    yield Trap("402", BLOCKED, ("auth_required",), {ITEM: page(article("en"), status="402 Payment Required")}, ITEM)
    many = [f"X-A{n}: {n}" for n in range(300)]
    yield Trap("300 headers", ALIVE, ("live",), {ITEM: page(article("en"), *many)}, ITEM)
    yield Trap("300 headers of a redirect", ALIVE, ("moved",), {ITEM: to(PLACE, "301 Moved", *many), PLACE: text, "*": LOST}, ITEM)
    yield Trap("20,000 headers", FAULT, ("unreachable",), {ITEM: page(article("en"), *many * 70)}, ITEM)


def encoded() -> Iterator[tuple[str, bytes, str, str]]:
    """(name, body, header, a sentence that must be read) for pages whose encoding is odd."""
    for lang in ("zh", "ja", "ko", "ru", "en", "de"):
        text, said = article(lang), SENTENCES[lang][0]
        for codec in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            body = text.encode(codec)
            for label in ("", "; charset=utf-8", f"; charset={codec.replace('-le', '').replace('-be', '')}"):
                yield f"{lang} {codec}{label}", body, HTML + label, said
        yield f"{lang} utf-32 with a mark", codecs.BOM_UTF32_BE + text.encode("utf-32-be"), HTML, said
        yield f"{lang} utf-8 called utf-16", text.encode(), f"{HTML}; charset=utf-16", said
        yield f"{lang} a mark against the header", codecs.BOM_UTF8 + text.encode(), f"{HTML}; charset=iso-8859-1", said
    chinese, said = article("zh").encode("gb18030", "xmlcharrefreplace"), SENTENCES["zh"][0]
    for label in ('"gb2312"', "'gb2312'", " gb2312 ", '"gb2312', "GB2312;x=y", "=gb2312", "x-user-defined", "nonsense"):
        yield f"label {label}", chinese, f"{HTML}; charset={label}", said
    for label in ("gb2312 ", "\tGB2312\n", "gb_2312-80", "gb 2312"):
        yield f"meta {label!r}", article("zh", head=f'<meta charset="{label}">').encode("gb18030", "xmlcharrefreplace"), HTML, said
    late = f"<!--{'x' * 1800}-->"
    for lang, codec, lie in (
        ("zh", "gb18030", "shift_jis"),
        ("ru", "cp1251", "koi8-r"),
        ("zh", "utf-8", "gb2312"),
        ("ja", "euc-jp", "big5"),
    ):
        body = article(lang, head=f'{late}<meta charset="{lie}">').encode(codec, "xmlcharrefreplace")
        yield f"{lang} late meta that lies", body, HTML, SENTENCES[lang][0]
        yield f"{lang} header against bytes", article(lang).encode(codec, "xmlcharrefreplace"), f"{HTML}; charset={lie}", SENTENCES[lang][0]
    yield "ja iso-2022-jp, no label", article("ja").encode("iso-2022-jp", "xmlcharrefreplace"), HTML, SENTENCES["ja"][0]
    yield (
        "ja iso-2022-jp called utf-8",
        article("ja").encode("iso-2022-jp", "xmlcharrefreplace"),
        f"{HTML}; charset=utf-8",
        SENTENCES["ja"][0],
    )


def given_up() -> Iterator[tuple[str, bytes, str]]:
    """(name, body, header) for encodings that browsers have given up."""
    yield "hz", article("zh").encode("hz", "replace"), f"{HTML}; charset=hz-gb-2312"
    yield "hz, no label", article("zh").encode("hz", "replace"), HTML
    yield "iso-2022-kr", article("ko").encode("iso-2022-kr", "replace"), f"{HTML}; charset=iso-2022-kr"
    yield "iso-2022-kr, no label", article("ko").encode("iso-2022-kr", "replace"), HTML


def of_encodings() -> Iterator[Trap]:
    """Pages whose encoding is odd are alive; those that no browser reads are not judged."""
    for name, body, header, _ in encoded():
        yield Trap(name, ALIVE, ("live",), {HERE: page(body, header)})
    for name, body, header in given_up():
        yield Trap(name, ALIVE, ("unchecked",), {HERE: page(body, header)})


STATEMENTS = {
    "en": "Rice exports from the delta rose last year. Farmers attribute this to better seed and a mild winter.",
    "de": "Der Rat der Stadt beschloss den Bau einer neuen Brücke. Die Arbeiten beginnen im Herbst.",
    "fr": "Les baleines passent le cap chaque printemps. Peu de gens les ont comptées jusqu'à présent.",
    "ru": "Рыбаки северного залива просят министерство сохранить порт. От него зависят их семьи.",
    "zh": "渔民代表昨日向市政府递交请愿书，要求保留北港。市长表示将认真研究，并于下月答复。",
    "ja": "漁業者の代表は市長に請願書を手渡し、北港の存続を求めた。市長は検討すると述べた。",
    "ko": "어민 대표들은 시장에게 북항을 유지해 달라고 요청했다. 시장은 검토하겠다고 말했다.",
}
NOTICES = {
    "en": "We are working on it. Come back later, our engineers have been told.",
    "de": "Diese Seite wird überarbeitet. Wir bitten um Geduld.",
    "fr": "Le site est en cours de refonte. Merci de votre patience.",
    "ru": "Сайт обновляется. Приносим извинения за неудобства.",
    "zh": "系统繁忙，请稍后再试。感谢您的支持。",
    "ja": "ただいま準備中です。もうしばらくお待ちください。",
    "ko": "서비스 점검 중입니다. 이용에 불편을 드려 죄송합니다.",
}


def of_statements() -> Iterator[Trap]:
    """A paragraph without heading or date: somebody's words where the site tells addresses apart, and a notice's as ever."""
    plain = "Content-Type: text/plain; charset=utf-8"
    unsure = ("blocked", "unreachable", "unchecked", "server_error", "soft404")
    for lang, said in STATEMENTS.items():
        yield Trap("a paragraph alone", ALIVE, ("live",), {HERE: page(f"<body><p>{said}</p>")}, lang=lang)
        yield Trap("a paragraph for every address", GONE, ("soft404", "unchecked"), {"*": page(f"<body><p>{said}</p>")}, lang=lang)
        yield Trap("a paragraph of plain text", ALIVE, ("live",), {HERE: page(said, plain)}, lang=lang)
    for lang, said in NOTICES.items():
        yield Trap("a notice alone", GONE, unsure, {HERE: page(f"<body><p>{said}</p>")}, lang=lang)
        yield Trap("a notice of plain text", GONE, unsure, {HERE: page(said, plain)}, lang=lang)


def of_places() -> Iterator[Trap]:
    """Fragments: what is a place in a page, and what only looks like one."""
    said, other = "fragment-missing", "-fragment-missing"
    inside = (
        ("gone", '<!-- <a id="gone"></a> -->'), ("gone", "<script>var x = '<a id=\"gone\">';</script>"), ("gone", '&lt;a id="gone"&gt;'),
        ("gone", "<b title=' id=\"gone\" '>x</b>"), ("gone", '<b data-id="gone">x</b>'), ("q", '<form><input name="q"></form>'),
        ("OLD", '<a id="old"></a>'), ("gone", '<textarea><a id="gone"></textarea>'), ("gone", '<template><a id="gone"></a></template>'),
        (":~:text=bud", ""), (":~:text=ommittee", ""), ("x:~:text=never%20said", "<b id=x></b>"), (":~:text=in%20May-,and%20agreed", ""),
    )  # fmt: skip
    there = (
        ("old", "<A NAME=old></A>"), ("a&b", '<a id="a&amp;b"></a>'), (".E7.AC.AC.E4.B8.80", "<i id=第一></i>"), ("two%20words", "<i id='two words'>"),
        ("readme", "<a id=user-content-readme></a>"), ("t=35", ""), ("xywh=1,2,3,4", ""), ("xpointer(id('a'))", ""), ("ToP", ""), (":~:text=", ""),
        (":~:text=AGREED%20On", ""), (":~:text=in%20April-,and%20agreed,budget,-of%20next", ""), ("gone:~:text=agreed%20on", ""), (":~:unknown=x", ""),
    )  # fmt: skip
    for wanted, table in ((said, inside), (other, there)):
        for fragment, markup in table:
            name = f"place {fragment} {markup[:24]}"
            yield Trap(name, ALIVE, ("live",), {"/f": page(article("en", first=markup))}, f"/f#{fragment}", reason=wanted)
    for lang, codec, name in (("zh", "gb18030", "第一"), ("ja", "shift_jis", "第一"), ("ru", "windows-1251", "глава")):
        spelled = "".join(f"%{b:02X}" for b in name.encode(codec))
        answer = page(article(lang, first=f"<a id={name}></a>"), charset=codec)
        yield Trap(f"place as bytes of {codec}", ALIVE, ("live",), {"/f": answer}, f"/f#{spelled}", lang, reason=other)


def kind_traps() -> list[Trap]:
    """Every trap of this file."""
    return [t for source in (of_kinds, of_refreshes, of_encodings, of_statements, of_places) for t in source()]

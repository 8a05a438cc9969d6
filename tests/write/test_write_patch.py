"""Archived links put into text, Markdown, HTML, LaTeX and .bib: where they belong, in the file's own encoding, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from refcheck.write.patch import ArchivedLink, Unwritable, patch, unified_diff

URL = "http://www.mod.gov.cn/a_b.htm?x=1&y=2"
COPY = f"https://web.archive.org/web/20210730080000/{URL}"
LINK = ArchivedLink(URL, COPY, datetime(2021, 7, 30, 8, tzinfo=UTC))
EN = f" (archived July 30, 2021, at {COPY})"
JA = f"（アーカイブ：<{COPY}>、2021年7月30日保存）"
ZH = f"（存档：<{COPY}>，2021年7月30日保存）"
RU = f" (архивная копия от 30.07.2021: {COPY})"
RU_ANGLES = f" (архивная копия от 30.07.2021: <{COPY}>)"
AMP = URL.replace("&", "&amp;")
ROBUST = f' data-originalurl="{AMP}" data-versionurl="{COPY.replace("&", "&amp;")}" data-versiondate="2021-07-30"'

CASES = [
    ("text", "en", f"1 Ministry. {URL} p. 3.", f"1 Ministry. {URL}{EN} p. 3."),
    ("text", "en", f"1 Ministry. {URL}, p. 3.", f"1 Ministry. {URL}{EN}, p. 3."),
    ("text", "ja", f"１ 国防部。<{URL}>\n", f"１ 国防部。<{URL}>{JA}\n"),
    ("text", "zh", f"［1］国防部：{URL}。", f"［1］国防部：{URL}{ZH}。"),
    ("text", "ru", f"1. МО. URL: {URL} (дата обращения: 27.01.2022).", f"1. МО. URL: {URL}{RU} (дата обращения: 27.01.2022)."),
    ("text", "ru", f"1. МО. <{URL}>.", f"1. МО. <{URL}>{RU_ANGLES}."),
    ("text", "en", f"{URL}/more and {URL}z", f"{URL}/more and {URL}z"),
    ("markdown", "en", f"[^1]: <{URL}>.", f"[^1]: <{URL}> (archived July 30, 2021, at <{COPY}>)."),
    ("markdown", "en", f"See [the page]({URL}) now.", f"See [the page]({URL}) (archived July 30, 2021, at <{COPY}>) now."),
    ("markdown", "en", f'See [it](<{URL}> "title").', f'See [it](<{URL}> "title") (archived July 30, 2021, at <{COPY}>).'),
    ("html", "en", f'<p><a href="{AMP}">x</a></p>', f'<p><a href="{AMP}"{ROBUST}>x</a></p>'),
    ("html", "en", f"<p><A class=r HREF='{AMP}'>x</A></p>", f"<p><A class=r HREF='{AMP}'{ROBUST}>x</A></p>"),
    ("html", "en", f"<p>{AMP} end</p>", f'<p><a href="{AMP}"{ROBUST}>{AMP}</a> end</p>'),
    ("html", "en", f'<!-- <a href="{AMP}">x</a> --><script>"{URL}"</script>', f'<!-- <a href="{AMP}">x</a> --><script>"{URL}"</script>'),
    ("latex", "en", "\\footnote{See \\url{" + URL.replace("&", "\\&") + "}.}", "\\footnote{See \\url{" + URL.replace("&", "\\&") + "} (archived July 30, 2021, at \\url{" + COPY + "}).}"),
    ("latex", "en", "\\href{" + URL + "}{the page}", "\\href{" + URL + "}{the page} (archived July 30, 2021, at \\url{" + COPY + "})"),
    ("latex", "en", "% \\url{" + URL + "}\n", "% \\url{" + URL + "}\n"),
    ("bib", "en", "@online{a,\n  title = {T},\n  url   = {" + URL + "},\n}\n", "@online{a,\n  title = {T},\n  url   = {" + URL + "},\n  addendum = {Archived July 30, 2021, at \\url{" + COPY + "}},\n}\n"),
    ("bib", "en", "@misc{a, url = {" + URL + "}, note = {Read.}}\n", "@misc{a, url = {" + URL + "}, note = {Read. Archived July 30, 2021, at \\url{" + COPY + "}}}\n"),
    ("markdown", "en", f"`{URL}` and\n\n```\n{URL}\n```\n", f"`{URL}` and\n\n```\n{URL}\n```\n"),
    ("markdown", "en", f"---\nurl: {URL}\n---\n\nText.", f"---\nurl: {URL}\n---\n\nText."),
    ("markdown", "en", f'<a href="{URL}">it</a>', f'<a href="{URL}">it</a>'),
    ("markdown", "en", f"[{URL}]({URL}).", f"[{URL}]({URL}) (archived July 30, 2021, at <{COPY}>)."),
    ("markdown", "en", f"See [it][Mod].\n\n[mod]: {URL} 'T'\n", f"See [it][Mod] (archived July 30, 2021, at <{COPY}>).\n\n[mod]: {URL} 'T'\n"),
    ("markdown", "en", f"See [it].\n\n[it]: <{URL}>\n", f"See [it] (archived July 30, 2021, at <{COPY}>).\n\n[it]: <{URL}>\n"),
    ("latex", "en", "\\footnote{" + URL.replace("&", "\\&").replace("_", "\\_") + ", 2021.}", "\\footnote{" + URL.replace("&", "\\&").replace("_", "\\_") + " (archived July 30, 2021, at \\url{" + COPY + "}), 2021.}"),
    ("latex", "en", "\\url|" + URL + "|", "\\url|" + URL + "| (archived July 30, 2021, at \\url{" + COPY + "})"),
    ("latex", "en", "\\verb|" + URL + "| \\begin{verbatim}\n" + URL + "\n\\end{verbatim}", "\\verb|" + URL + "| \\begin{verbatim}\n" + URL + "\n\\end{verbatim}"),
    ("bib", "en", "@misc{a,\n  howpublished = {\\url{" + URL + "}}\n}\n", "@misc{a,\n  howpublished = {\\url{" + URL + "}},\n  note         = {Archived July 30, 2021, at \\url{" + COPY + "}}\n}\n"),
    ("bib", "en", "@misc{a, url = {" + URL + "}, note = read}\n", "@misc{a, url = {" + URL + "}, note = read # {. Archived July 30, 2021, at \\url{" + COPY + "}}}\n"),
    ("bib", "en", "@misc(b, title = {x (y)})\n@misc{a, url = {" + URL + "}}\n", "@misc(b, title = {x (y)})\n@misc{a, url = {" + URL + "}, note = {Archived July 30, 2021, at \\url{" + COPY + "}}}\n"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "language", "before", "after"), CASES)
def test_the_copy_is_named_where_it_belongs(kind, language, before, after):
    made = patch(before.encode(), kind, [LINK], encoding="utf-8", language=language)
    assert made.data.decode() == after
    assert bool(made.written) is (before != after)
    again = patch(made.data, kind, [LINK], encoding="utf-8", language=language)
    assert (again.data, again.written) == (made.data, ()), "named once"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("shift_jis", "第一章　国防部の発表。\r\n"),
        ("euc_jp", "第一章　国防部の発表。\n"),
        ("gb18030", "第一章：国防部发布。\r\n"),
        ("windows-1251", "Глава первая. Министерство.\r\n"),
        ("utf-16-le-sig", "第一章。\n"),
        ("utf-8-sig", "第一章。\r\n"),
    ],
)
def test_encodings_line_ends_and_byte_order_marks_stay(encoding, text):
    language = {"windows-1251": "ru", "gb18030": "zh"}.get(encoding, "ja")
    plain = encoding.removesuffix("-sig")
    mark = "\ufeff".encode(plain) if encoding.endswith("-sig") else b""
    before = mark + f"{text}<{URL}>{text}".encode(plain)
    made = patch(before, "text", [LINK], encoding=plain, language=language).data
    named = {"ja": JA, "zh": ZH, "ru": RU_ANGLES}[language]
    assert made == mark + f"{text}<{URL}>{named}{text}".encode(plain)


def test_an_encoding_without_the_words_is_refused_and_nothing_written():
    with pytest.raises(Unwritable, match="1251 has no character"):
        patch(f"<{URL}>".encode(), "text", [LINK], encoding="windows-1251", language="ja")


def test_what_is_not_there_is_told():
    made = patch(b"nothing cited here", "text", [LINK], encoding="utf-8", language="en")
    assert (made.data, made.written, made.left) == (b"nothing cited here", (), (LINK,))


def test_another_archives_copy_is_enough():
    text = f"<{URL}>（https://archive.example/2021/{URL}）"
    assert patch(text.encode(), "text", [LINK], encoding="utf-8", language="ja").data == text.encode()


def test_a_diff_of_no_change_is_empty_and_names_are_safe():
    assert unified_diff(b"a\n", b"a\n", "x") == b""
    diff = unified_diff(b"a\r\nb", b"a\r\nc", "a\nb c.md").decode()
    assert "--- a/a?b c.md\t" in diff
    assert "\\ No newline at end of file" in diff
    assert " a\r\n" in diff

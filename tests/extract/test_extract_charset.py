"""Charsets as browsers read them: labels in odd forms, labels that lie, short texts whose label is believed."""

from __future__ import annotations

import pytest

from refcheck.extract.charset import decode

ZH, RU, KO = "<p>中华人民共和国外交部镕堃喆</p>", "<p>Министерство иностранных дел</p>", "<p>외교부 대변인 똠방각하</p>"
CASES = [
    (ZH.encode("gb18030"), 'text/html; charset="gb2312"', ZH),
    (ZH.encode("gb18030"), "Text/HTML ;  CHARSET = GBK", ZH),
    (ZH.encode("gb18030"), "text/html; charset=gb_2312-80", ZH),
    (RU.encode("cp1251"), "text/html; charset=windows-1251; charset=utf-8", RU),
    (b"<meta charset=gbk>" + ZH.encode("gbk"), "text/html; charset=utf-8", ZH),
    (RU.encode(), "text/html; charset=iso-8859-1", RU),
    (b"x" * 3000 + "Ministère".encode(), "text/html; charset=iso-8859-1", "Ministère"),
    ("Ministère, le 3 août".encode("latin-1"), "text/html; charset=iso-8859-1", "Ministère, le 3 août"),
    (b"\x93quoted\x94 \x80 5", "text/html; charset=iso-8859-1", "“quoted” € 5"),
    (KO.encode("cp949"), "text/html; charset=ks_c_5601-1987", KO),
    (RU.encode("koi8-r"), "text/html; charset=koi8-r", RU),
    (b"\xef\xbb\xbf" + ZH.encode(), "text/html; charset=gb2312", ZH),
    (b"<meta charset=utf-16>" + ZH.encode(), "text/html", ZH),
    (b"<!--" + b"x" * 3000 + b'--><meta charset="euc-kr">' + KO.encode("cp949"), "text/html", KO),
    (b"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>" + RU.encode("cp1251"), "text/html", RU),
    (b'<?xml version="1.0" encoding="windows-1251"?>' + RU.encode("cp1251"), "application/xml", RU),
    (RU.encode(), "text/html; charset=foobar", RU),
    ("สวัสดี".encode("tis-620"), "text/html; charset=tis-620", "สวัสดี"),
    ("<p>㐀𠮷</p>".encode("gb18030"), "text/html; charset=gb18030", "㐀𠮷"),
    (b"\x80 100", "text/html; charset=gbk", "€ 100"),
    (ZH.encode() * 20 + b"\xc4\xfa" + ZH.encode() * 20, "text/html; charset=utf-8", ZH),
]


@pytest.mark.parametrize(("body", "label", "text"), CASES, ids=[f"{n}-{label}" for n, (_, label, _) in enumerate(CASES)])
def test_what_a_browser_would_show(body, label, text):
    assert text in decode(body, label).text

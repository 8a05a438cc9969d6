"""Names of encodings: the labels that the web uses, and the codec that browsers mean by each (always the superset)."""

from __future__ import annotations

# WHATWG name, Python codecs to try (the first is the usual one), labels besides the name.
_TABLE = """
utf-8          utf-8                     unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
utf-16le       utf-16-le                 utf-16 ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff
utf-16be       utf-16-be                 unicodefffe
utf-32le       utf-32-le
utf-32be       utf-32-be
replacement    ascii                     hz-gb-2312 iso-2022-kr csiso2022kr iso-2022-cn iso-2022-cn-ext
gbk            gb18030                   gb2312 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 ms936 windows-936
gb18030        gb18030                   gb18030-2000 gb18030-2005 gb18030-2022
big5           big5hkscs,cp950           big5-hkscs cn-big5 csbig5 x-x-big5 cp950 ms950
euc-jp         euc_jp,euc_jis_2004       cseucpkdfmtjapanese x-euc-jp eucjp ujis
shift_jis      cp932,shift_jis_2004      shift-jis sjis csshiftjis ms932 ms_kanji windows-31j x-sjis cp932
iso-2022-jp    iso2022_jp_2,iso2022_jp_ext  csiso2022jp jis
euc-kr         cp949                     cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 uhc cp949
windows-1251   cp1251                    cp1251 x-cp1251 win-1251
koi8-r         koi8_r                    cskoi8r koi koi8 koi8_r
koi8-u         koi8_u                    koi8-ru
ibm866         cp866                     866 cp866 csibm866
x-mac-cyrillic mac_cyrillic              x-mac-ukrainian
iso-8859-5     iso8859_5                 csisolatincyrillic cyrillic iso8859-5
windows-1252   cp1252                    iso-8859-1 ascii us-ascii latin1 l1 cp1252 iso8859-1 iso_8859-1 cp819 ansi_x3.4-1968 x-cp1252
iso-8859-15    iso8859_15                latin-9 l9 iso8859-15 csisolatin9
windows-1250   cp1250                    cp1250 x-cp1250
iso-8859-2     iso8859_2                 latin2 l2 iso8859-2 csisolatin2
windows-1253   cp1253                    cp1253 x-cp1253
iso-8859-7     iso8859_7                 greek greek8 iso8859-7
windows-1254   cp1254                    iso-8859-9 latin5 l5 iso8859-9 cp1254 x-cp1254
windows-1255   cp1255                    cp1255
iso-8859-8     iso8859_8                 hebrew visual iso8859-8
windows-1256   cp1256                    cp1256 x-cp1256
iso-8859-6     iso8859_6                 arabic iso8859-6
windows-1257   cp1257                    cp1257 x-cp1257
iso-8859-4     iso8859_4                 latin4 l4
iso-8859-13    iso8859_13                iso8859-13
windows-1258   cp1258                    cp1258 x-cp1258
windows-874    cp874                     tis-620 iso-8859-11 dos-874
macintosh      mac_roman                 mac x-mac-roman csmacintosh
"""

REPLACEMENT = "replacement"  # what browsers call the encodings that they do not read, because their bytes can pretend to be markup


def _tables() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    names: dict[str, str] = {}
    codecs: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.strip().splitlines():
        name, tried, *labels = line.split()
        codecs[name] = tuple(tried.split(","))
        names.update(dict.fromkeys((name, *labels), name))
    return names, codecs


_NAMES, _CODECS = _tables()


def encoding_name(label: str) -> str | None:
    """The WHATWG name for a label as met in headers and pages; None for a label that means nothing."""
    return _NAMES.get(label.strip().strip("\"'").strip().lower())


def codecs_of(name: str) -> tuple[str, ...]:
    """The Python codecs for a WHATWG name, the usual one first."""
    return _CODECS[name]

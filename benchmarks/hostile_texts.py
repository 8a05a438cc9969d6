"""Texts and quotations that no reader would send, and some that real pages come near: noise, rows without an end, repetitions.

Each function of PAGES makes a text of about so many bytes (UTF-8); each of QUOTES a quotation of about so many characters.
"""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

from large_pages import page as real
from written_pairs import PAGES as WRITTEN

from refcheck.match.lexicon import lexicon
from refcheck.match.readings import transliterating

Maker = Callable[[int], str]
_CODES = ("ja", "zh", "en", "ru", "de", "fr", "ko")


def _drawn(pool: str | list[str], size: int, gap: str = "", seed: int = 3) -> str:
    """Things of a pool by chance, up to `size` bytes."""
    rng = random.Random(seed)
    some = rng.choices(pool, k=2000)
    width = sum(len((x + gap).encode(errors="surrogatepass")) for x in some) / len(some)
    return gap.join(rng.choices(pool, k=int(size / width) + 1))


def _row(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode("utf-8", "surrogatepass")) + 1)


def _span(first: int, last: int, step: int = 1) -> str:
    return "".join(map(chr, range(first, last, step)))


def _lexicon_words(code: str, size: int, gap: str) -> str:
    book = lexicon(code)
    return _drawn(sorted(book.entries)[::5] if book else SENTENCE[code].split(), size, gap)


def _made_up(letters: str, size: int, gap: str = " ", *, capital: bool = False) -> str:
    rng = random.Random(5)
    words = ("".join(rng.choices(letters, k=rng.randrange(3, 11))) for _ in range(size // len((letters[0] * 7 + gap).encode()) + 1))
    return gap.join(w.capitalize() if capital else w for w in words)


def _numbers(size: int, pattern: str) -> str:
    rng = random.Random(6)
    return "".join(
        pattern.format(rng.randrange(1, 10**6), rng.randrange(1, 999)) for _ in range(size // len(pattern.format(10**5, 99).encode()))
    )


def _spread(code: str, size: int, between: str) -> str:
    """A real-looking text with something between every two characters."""
    share = len(between.encode()) + (3 if code in ("ja", "zh", "ko") else 2 if code == "ru" else 1)
    return between.join(real(code, size // share))


def _minified(size: int) -> str:
    return _row('function a(b,c){return b?c[b]||(c[b]=function(d){return!d&&"x:/"+d.e.f}):null}var g={h:[1,2.5,-3],"i":"j\\u4e2d"};', size)


def _json(size: int) -> str:
    rng = random.Random(8)
    return "[" + ",".join(f'{{"id":{i},"v":{rng.random():.12f},"t":"{rng.getrandbits(64):x}"}}' for i in range(size // 52)) + "]"


def _table(size: int) -> str:
    rng = random.Random(9)
    return "\n".join(",".join(f"{rng.randrange(10**6) / 100}" for _ in range(12)) for _ in range(size // 95))


def _names_and_numbers(code: str, size: int) -> str:
    """Rows of a name, a place and three numbers."""
    rng = random.Random(10)
    letters = {"ja": _span(0x30A2, 0x30F3), "zh": "".join(sorted(transliterating())), "ru": CYRILLIC, "ko": HANGUL}.get(code, LATIN)
    names = ["".join(rng.choices(letters, k=rng.randrange(3, 8))).capitalize() for _ in range(5000)]
    row = "{}\t{}\t{}\t{:.1f} %\t{}\n"
    width = len(row.format(names[0], names[1], 10**5, 55.5, 2000).encode())
    made = (
        (rng.choice(names), rng.choice(names), rng.randrange(10**6), 100 * rng.random(), rng.randrange(1900, 2030))
        for _ in range(size // width)
    )
    return "".join(row.format(*one) for one in made)


def _base64(size: int) -> str:
    return base64.b64encode(random.Random(1).randbytes(size * 3 // 4)).decode()


def _one_line(code: str, size: int) -> str:
    return real(code, size // (3 if code in ("zh", "ja") else 1)).translate(str.maketrans("", "", "\n.。!?！？"))


def _with_letters(size: int, characters: str) -> str:
    """Ordinary letters, each with a row of others behind it."""
    return _row("".join(c + characters for c in "abcdefghijk lmnopqrst"), size)


def _of_pattern(size: int, *patterns: str) -> str:
    """Rows of patterns by chance, each with two numbers of its own."""
    rng = random.Random(12)
    width = sum(len(p.format(10**4, 55).encode()) for p in patterns) / len(patterns)
    return "".join(rng.choice(patterns).format(rng.randrange(1, 10**5), rng.randrange(1, 99)) for _ in range(int(size / width)))


def _nested(size: int) -> str:
    """Quotations inside quotations, up to nine deep."""
    rng = random.Random(13)
    row = []
    total = 0
    while total < size:
        deep = rng.randrange(1, 10)
        words = " ".join(rng.choices(SENTENCE["en"].split(), k=4))
        row.append("".join(f"He said “she said ‘{words}, " for _ in range(deep)) + "’”" * deep + ". ")
        total += len(row[-1].encode())
    return "".join(row)


def _changed(code: str, size: int) -> str:
    """One sentence again and again, each time with a word or character of another place in the place of one of its own."""
    rng = random.Random(14)
    pieces = list(SENTENCE[code].strip()) if code in ("ja", "zh") else SENTENCE[code].split()
    gap = "" if code in ("ja", "zh") else " "
    made = []
    for _ in range(size // len((SENTENCE[code] + gap).encode()) + 1):
        own = list(pieces)
        own[rng.randrange(len(own) - 1)] = rng.choice(pieces[:-1])
        made.append(gap.join(own))
    return gap.join(made)


def spoken(code: str, size: int) -> str:
    """Thousands of speakers, each with a sentence: a label before each, or a name that says."""
    rng = random.Random(15)
    letters = {"ja": _span(0x30A2, 0x30F3), "zh": "".join(sorted(transliterating())), "ru": CYRILLIC}.get(code, LATIN)
    says = {"ja": "{}氏は「{}」と述べた。\n", "zh": "{}：{}\n", "ru": "{}: {}\n"}.get(code, "“{1}” {0} said.\n")
    made, total = [], 0
    while total < size:
        name = "".join(rng.choices(letters, k=rng.randrange(4, 9))).capitalize()
        made.append(says.format(name, SENTENCE[code].strip()))
        total += len(made[-1].encode())
    return "".join(made)


def _glued(size: int) -> str:
    """Half Chinese characters and half Latin letters, a few of each in turn, without blanks."""
    rng = random.Random(16)
    characters = "".join(sorted(transliterating())) + ZH_COMMON[:200]
    made = ("".join(rng.choices(characters, k=3)) + "".join(rng.choices(LATIN, k=5)).capitalize() for _ in range(size // 14))
    return "".join(made)


def _offices(code: str, size: int) -> str:
    """Sentences of nothing but offices, names, places and denials."""
    words = {
        "en": "Foreign Minister Deputy Secretary General President Lavrov Wang Smith of the Republic China Japan did not never said refused that ",
        "zh": "外交部长副部长总统秘书长拉夫罗夫王毅中国日本没有不拒绝表示说",
        "ru": "министр иностранных дел заместитель президент Лавров Ван И Китая Японии не никогда отказался заявил что ",
    }[code]
    pool = words.split() if code != "zh" else [words[i : i + 2] for i in range(0, len(words), 2)]
    return _drawn(pool, size, "" if code == "zh" else " ", seed=17)


ZH_COMMON = _span(0x4E00, 0x9FA0, 7)
HANGUL = _span(0xAC00, 0xD7A4, 11)
CYRILLIC = _span(0x430, 0x450)
LATIN = "etaoinshrdlucmfwypvbgkqjxz"
SENTENCE = {
    "zh": "双方强调，应当通过对话解决分歧，反对单方面制裁，第3次会议在北京举行。",
    "en": "The sides stressed that differences must be settled by talks, and opposed unilateral sanctions in 2021. ",
    "ja": "双方は対話を通じて相違を解決すべきであり、一方的な制裁に反対すると強調した。",
    "ru": "Стороны подчеркнули, что разногласия следует решать путём переговоров, и выступили против санкций. ",
    "de": "Beide Seiten betonten, dass Streitigkeiten durch Gespräche beizulegen seien, und lehnten Sanktionen ab. ",
    "fr": "Les deux parties ont souligné que les différends doivent être réglés par le dialogue et rejeté les sanctions. ",
    "ko": "양측은 대화를 통해 이견을 해결해야 한다고 강조하고 일방적인 제재에 반대하였다. ",
}
TWO = 5 / 3  # real pages are asked for in characters

# name → (language of the page, its maker)
PAGES: dict[str, tuple[str, Maker]] = {
    "real zh": ("zh", lambda n: real("zh", n // 3)),
    "real en": ("en", lambda n: real("en", n)),
    "real de": ("de", lambda n: real("de", n)),
    "real ko": ("ko", lambda n: real("ko", n // 3)),
    "zh real, one line without stops": ("zh", partial(_one_line, "zh")),
    "en real, one line without stops": ("en", partial(_one_line, "en")),
    "de real, one line without stops": ("de", partial(_one_line, "de")),
    "ja real, one line without stops": ("ja", partial(_one_line, "ja")),
    "zh characters by chance, no stop": ("zh", partial(_drawn, ZH_COMMON)),
    "zh-Hant characters by chance, no stop": ("zh-Hant", partial(_drawn, _span(0x4E00, 0x9FA0, 3))),
    "ja characters and kana by chance": ("ja", partial(_drawn, ZH_COMMON + _span(0x3041, 0x3094) * 20)),
    "zh words of the lexicon, no stop": ("zh", lambda n: _lexicon_words("zh", n, "")),
    "ja words of the lexicon, no stop": ("ja", lambda n: _lexicon_words("ja", n, "")),
    "ko words of the lexicon, no stop": ("ko", lambda n: _lexicon_words("ko", n, " ")),
    "en words of the lexicon, no stop": ("en", lambda n: _lexicon_words("en", n, " ")),
    "ru words of the lexicon, no stop": ("ru", lambda n: _lexicon_words("ru", n, " ")),
    "zh transliterating characters": ("zh", lambda n: _drawn(sorted(transliterating()), n)),
    "zh one name": ("zh", partial(_row, "拉夫罗夫斯基尔")),
    "ja katakana by chance": ("ja", partial(_drawn, _span(0x30A2, 0x30F3))),
    "ja katakana names": ("ja", lambda n: _made_up(_span(0x30A2, 0x30F3), n, "・")),
    "ja hiragana by chance": ("ja", partial(_drawn, _span(0x3042, 0x3093))),
    "ko syllables without blanks": ("ko", partial(_drawn, HANGUL)),
    "ko made-up words": ("ko", partial(_made_up, HANGUL)),
    "ko letters apart": ("ko", partial(_drawn, _span(0x1100, 0x1113) + _span(0x1161, 0x1176))),
    "en one letter": ("en", partial(_row, "a")),
    "en letters without blanks": ("en", partial(_drawn, LATIN)),
    "en made-up words": ("en", partial(_made_up, LATIN)),
    "en made-up names": ("en", partial(_made_up, LATIN, capital=True)),
    "en made-up words, a stop each": ("en", lambda n: _made_up(LATIN, n, ". ")),
    "en one letter a sentence": ("en", partial(_row, "a. ")),
    "en one letter a line": ("en", partial(_row, "a\n")),
    "zh one character a line": ("zh", partial(_row, "中\n")),
    "zh one character a sentence": ("zh", partial(_row, "中。")),
    "en initials": ("en", partial(_row, "A.B.C. ")),
    "en joined by hyphens": ("en", lambda n: _made_up(LATIN, n, "-")),
    "en joined by apostrophes": ("en", lambda n: _made_up(LATIN, n, "'")),
    "en million million": ("en", partial(_row, "million ")),
    "en not not": ("en", partial(_row, "not ")),
    "en said said": ("en", partial(_row, 'Mr. Smith said: "He said" ')),
    "ru letters without blanks": ("ru", partial(_drawn, CYRILLIC)),
    "ru made-up words": ("ru", partial(_made_up, CYRILLIC)),
    "ru made-up names": ("ru", partial(_made_up, CYRILLIC, capital=True)),
    "de compounds by chance": ("de", lambda n: _lexicon_words("de", n, "")),
    "de letters without blanks": ("de", partial(_drawn, LATIN + "äöüß")),
    "de made-up nouns": ("de", partial(_made_up, LATIN + "äöü", capital=True)),
    "de long compounds": ("de", lambda n: _row("Donaudampfschifffahrtsgesellschaftskapitänsverordnung", n)),
    "fr made-up words": ("fr", partial(_made_up, LATIN + "éèàç")),
    "fr elisions": ("fr", partial(_row, "l'd'qu'l'a ")),
    "digits in a row": ("en", lambda n: _drawn("0123456789", n)),
    "digits and points": ("zh", partial(_row, "1.2,3:4/5-")),
    "numbers with commas": ("en", lambda n: _numbers(n, "{0},{1} million ")),
    "numbers in Chinese": ("zh", lambda n: _drawn("一二三四五六七八九十百千万亿零点两", n)),
    "numbers in Japanese": ("ja", lambda n: _numbers(n, "{0}億{1}万円、第{1}回")),
    "numbers in Russian": ("ru", lambda n: _numbers(n, "{0} млн {1} тыс. ")),
    "numbers in Korean": ("ko", lambda n: _numbers(n, "{0}억 {1}만 명 ")),
    "dates in Chinese": ("zh", lambda n: _numbers(n, "2021年{1}月{1}日百分之{0}")),
    "percentages in German": ("de", lambda n: _numbers(n, "{0},5 Prozent ")),
    "table of numbers": ("en", _table),
    "table of numbers as zh": ("zh", _table),
    "base64": ("en", _base64),
    "base64 as zh": ("zh", _base64),
    "base64 as de": ("de", _base64),
    "minified script": ("en", _minified),
    "minified script as ja": ("ja", _minified),
    "minified json": ("en", _json),
    **{f"one sentence repeated, {c}": (c, partial(_row, SENTENCE[c])) for c in _CODES},
    **{f"one sentence repeated a line each, {c}": (c, partial(_row, SENTENCE[c] + "\n")) for c in ("zh", "en", "ru")},
    "bidi controls between letters": ("zh", lambda n: _spread("zh", n, "\u202e")),
    "bidi controls between letters, en": ("en", lambda n: _spread("en", n, "\u202e")),
    "no-width blanks between letters": ("zh", lambda n: _spread("zh", n, "\u200b")),
    "no-width blanks between letters, en": ("en", lambda n: _spread("en", n, "\u200b")),
    "soft hyphens between letters": ("de", lambda n: _spread("de", n, "\u00ad")),
    "marks on letters": ("en", lambda n: _with_letters(n, "\u0301\u0302\u0323\u0334" * 3)),
    "one mark on each letter": ("en", lambda n: _spread("en", n, "\u0301")),
    "marks alone": ("en", partial(_row, "\u0301")),
    "a letter with marks without end": ("ru", lambda n: "и" + _row("\u0306", n)),
    "marks in disorder": ("en", lambda n: "a" + _row("\u0301\u0323", n)),
    "emoji": ("en", partial(_row, "\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f1ef\U0001f1f5")),
    "emoji as zh": ("zh", partial(_row, "\U0001f600中")),
    "private use": ("zh", partial(_drawn, _span(0xE000, 0xF8FF))),
    "private use and Han": ("ja", partial(_row, "\u202e国\u200b\ue000")),
    "characters that are several": ("zh", partial(_row, "㍿㌔㌘㎏㋿")),
    "a character that is eighteen": ("en", partial(_row, "\ufdfa")),
    "half-width katakana": ("ja", partial(_drawn, _span(0xFF66, 0xFF9F))),
    "half-width katakana with marks": ("ja", partial(_row, "ｶﾞﾊﾟｻﾞ")),
    "ligatures": ("en", partial(_row, "ﬁﬂﬀﬃ ")),
    "full-width letters": ("ja", partial(_drawn, _span(0xFF21, 0xFF3A))),
    "surrogates": ("zh", partial(_row, "\ud800国")),
    "other scripts": ("en", lambda n: _drawn(_span(0x620, 0x64A) + _span(0x905, 0x939) + _span(0xE01, 0xE2F) + " ", n)),
    "all scripts by chance": (
        "ja",
        lambda n: _drawn(ZH_COMMON[:300] + HANGUL[:200] + CYRILLIC + LATIN + _span(0x30A2, 0x30F3) + " .。,、0123456789" * 3, n),
    ),
    "all scripts by chance as ko": ("ko", lambda n: _drawn(ZH_COMMON[:300] + HANGUL + CYRILLIC + LATIN + " " * 99 + ".0123456789", n)),
    "stops": ("en", partial(_row, ".")),
    "stops apart": ("en", partial(_row, ". ")),
    "wide stops": ("zh", partial(_row, "。")),
    "closing brackets": ("ja", partial(_row, "。」")),
    "opening brackets": ("en", partial(_row, "(")),
    "quotation marks": ("ja", partial(_row, "「あ」")),
    "commas": ("zh", partial(_row, "中，")),
    "commas, en": ("en", partial(_row, "a, ")),
    "blanks": ("en", lambda n: "a" + " " * n + "b"),
    "line breaks": ("zh", lambda n: "中" + "\n" * n + "国"),
    "ideographic blanks": ("ja", lambda n: _row("　", n) + "日本"),
    "ellipses": ("en", partial(_row, "a … b ... ")),
    "a million digits": ("en", lambda n: _drawn("0123456789", min(n, 1_000_000), seed=11) + "\n" + real("en", max(n - 1_000_000, 9))),
    "unassigned and private planes": (
        "zh",
        partial(_drawn, _span(0x0378, 0x037A) + _span(0x30000, 0x30010) + _span(0xF0000, 0xF0100) + "中国"),
    ),
    "surrogates by chance": ("ja", partial(_drawn, _span(0xD800, 0xDFFF, 37) + "日本は、。")),
    "noncharacters": ("en", partial(_row, "\ufffe\uffff a ")),
    "bidi isolates around words": ("en", lambda n: " ".join(f"\u2067{w}\u2069" for w in real("en", n // 7 * 5).split())),
    "right-to-left words": ("en", lambda n: _made_up(_span(0x5D0, 0x5EB) + _span(0x627, 0x64A), n)),
    "no-width flood": ("ja", lambda n: "双方は" + _row("\u200b\u200c\u200d\u2060\ufeff", n) + "強調した。"),
    "variation selectors": ("ja", lambda n: _spread("ja", n, "\ufe00")),
    "tags": ("en", lambda n: _spread("en", n, "\U000e0061")),
    "marks by chance": ("ru", lambda n: _drawn(CYRILLIC + _span(0x300, 0x370) + " ", n)),
    "ten thousand tiny sentences": ("en", lambda n: _made_up(LATIN, min(n, 120_000), ". ")),
    "ten thousand tiny sentences, zh": (
        "zh",
        lambda n: _drawn(["他走了。", "没有人。", "第三次会议结束。", "美国反对。", "开会。"], min(n, 200_000)),
    ),
    "one name repeated": ("ru", partial(_row, "Лавров ")),
    "one word a line, ko": ("ko", partial(_row, "회의\n")),
    **{f"table of names and numbers, {c}": (c, partial(_names_and_numbers, c)) for c in ("ja", "zh", "en", "ru", "ko")},
    **{
        f"words of three scripts, {c}": (c, lambda n: _row("拉夫罗夫 Lavrov Лавров ラブロフ 라브로프 said 说 3,14% ", n))
        for c in ("ja", "en", "ko")
    },
    "numbers with units": (
        "en",
        lambda n: _of_pattern(n, "{0}.{1} km/h\n", "{0} kg of {1} million\t", "{1}% of {0} people, ", "${0} billion; "),
    ),
    "numbers with units, zh": ("zh", lambda n: _of_pattern(n, "{0}公里", "百分之{1}、", "{0}.{1}亿美元，", "{1}万吨\n", "{1}人")),
    "numbers with units, ja": ("ja", lambda n: _of_pattern(n, "{0}キロ", "{1}％、", "{0}.{1}億ドル、", "{1}万トン\n", "{1}人")),
    "dates in English": ("en", lambda n: _of_pattern(n, "{1} March {0}, ", "May {1}, {0}; ", "the {1}th of June\n", "{1}:{1} a.m. ")),
    "dates in Russian": ("ru", lambda n: _of_pattern(n, "{1} марта {0} года, ", "в {0} г.; ", "{1}-го июня\n", "с {1} по {1} мая ")),
    "dates in Korean": ("ko", lambda n: _of_pattern(n, "{0}년 {1}월 {1}일 ", "{1}월 {1}일에\n", "오전 {1}시 {1}분 ")),
    "years of eras": ("ja", lambda n: _of_pattern(n, "昭和{1}年{1}月", "民国{1}年、", "平成{1}年度", "西暦{0}年\n", "元禄{1}年")),
    "quotations in quotations": ("en", _nested),
    **{f"one sentence with a change, {c}": (c, partial(_changed, c)) for c in ("zh", "en", "ru", "ko")},
    **{f"thousands of speakers, {c}": (c, partial(spoken, c)) for c in ("en", "zh", "ja", "ru")},
    "Chinese and Latin glued": ("zh", _glued),
    "Chinese and Latin glued, as en": ("en", _glued),
    **{f"offices and denials, {c}": (c, partial(_offices, c)) for c in ("en", "zh", "ru")},
    **{f"{c} real, one line with blanks for stops": (c, partial(_one_line, c)) for c in ("ru", "fr", "ko")},
}


def _noise(code: str, size: int) -> str:
    pool = {"ja": ZH_COMMON + _span(0x3041, 0x3094) * 9, "zh": ZH_COMMON, "ko": HANGUL + " " * 200, "ru": CYRILLIC + " " * 4}
    return "".join(random.Random(2).choices(pool.get(code, LATIN + " " * 4), k=size))


def _long(code: str, size: int) -> str:
    return "".join(
        islice(
            cycle("".join(s + ("" if code in ("ja", "zh") else " ") for p in WRITTEN.values() for s in p.get(code, ())) or SENTENCE[code]),
            size,
        )
    )


# name → from the language of the quotation and a size: the quotation
QUOTES: dict[str, Callable[[str, int], str]] = {
    "short": lambda code, _: SENTENCE[code].strip(),
    "long": _long,
    "noise": _noise,
    "digits": lambda _, n: "".join(random.Random(4).choices("0123456789", k=n)),
    "numbers": lambda _, n: _numbers(n, "{0}.{1}, ")[:n],
    "omissions": lambda code, n: " … ".join(SENTENCE[code][i % 7 : i % 7 + 9] for i in range(n // 12))[:n],
    "brackets": lambda code, n: "".join(islice(cycle(f"[{SENTENCE[code][:8]}] {SENTENCE[code][8:20]} [...] "), n)),
    "one letter": lambda code, n: SENTENCE[code][0] * n,
    "names": lambda code, n: (
        _drawn(sorted(transliterating()), 3 * n)[:n]
        if code == "zh"
        else _made_up({"ja": _span(0x30A2, 0x30F3), "ru": CYRILLIC, "ko": HANGUL}.get(code, LATIN), 2 * n, capital=True)[:n]
    ),
    "marks": lambda code, n: (SENTENCE[code][0] + "\u0301\u0323\u202e\u200b") * (n // 5),
    "private use": lambda _, n: _span(0xE000, 0xE000 + n),
    "commas": lambda code, n: (SENTENCE[code][:2] + ("，" if code in ("ja", "zh") else ", ")) * (n // 4),
    "script": lambda _, n: _minified(n)[:n],
    "names and numbers": lambda code, n: _names_and_numbers(code, 9 * n)[:n],
    "offices and denials": lambda code, n: _offices(code if code in ("en", "zh", "ru") else "en", 3 * n)[:n],
    "dates": lambda code, n: _of_pattern(2 * n, "{0}年{1}月{1}日，" if code in ("ja", "zh") else "{1}.{1}.{0}, the {1}th of May {0}; ")[:n],
    "quotations in quotations": lambda _, n: _nested(n)[:n],
    "three scripts": lambda _, n: "拉夫罗夫 Lavrov Лавров ラブロフ 라브로프 said 说 3,14% " * (n // 42),
    "no width": lambda code, n: "\u200b\u2060".join((SENTENCE[code] * (n // 30))[: n // 3]),
    "surrogates": lambda code, n: (SENTENCE[code][:9] + "\ud800\U0003fffd\ufffe") * (n // 12),
    "one word": lambda code, n: (SENTENCE[code].split()[0][:6] + ("" if code in ("ja", "zh") else " ")) * (n // 7),
    "tiny sentences": lambda code, n: "".join(
        SENTENCE[code][i % 9 : i % 9 + 3] + ("。" if code in ("ja", "zh") else ". ") for i in range(n // 5)
    ),
}

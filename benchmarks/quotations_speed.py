"""Time and memory of the quotation engine: `python benchmarks/quotations_speed.py`. CPU time, medians; texts are generated.

The sentences are the project's own, with numbers and names that change, so that the lexicon has work to do on each.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from large_pages import page as large_page
from matchdata import FILES, lines, shared
from written_pairs import PAGES

from refcheck.match import locate, prepare
from refcheck.match.lexicon import lexicon

ZH = (
    "{a}表示，双方将在{n}年内扩大贸易合作，反对单方面制裁。",
    "据{a}介绍，第{n}次会议讨论了地区安全形势，代表团共有{m}人参加。",
    "{a}强调，任何国家都不应干涉别国内政，有关问题应当通过对话解决。",
    "当天下午，{a}会见了来访的外长，双方就能源、交通和农业问题交换了意见。",
    "统计显示，今年前{m}个月出口增长百分之{n}，进口下降百分之{m}。",
)
JA = (
    "{a}は、両国が{n}年以内に貿易協力を拡大し、一方的な制裁に反対すると述べた。",
    "{a}は、第{n}回会議で地域の安全保障情勢が議論され、代表団{m}人が参加したと明らかにした。",
    "{a}は、いかなる国も他国の内政に干渉すべきではなく、問題は対話で解決すべきだと強調した。",
)
NAMES_ZH = ("卡林诺夫", "马丁内斯", "约翰逊", "罗西尼", "施密特", "阿德勒")
NAMES_JA = ("カリノフ", "マルティネス", "ジョンソン", "ロッシーニ", "シュミット", "アドラー")


def chinese(sentences: int, seed: int = 1) -> str:
    """A text of so many sentences."""
    rng = random.Random(seed)
    made = (rng.choice(ZH).format(a=rng.choice(NAMES_ZH), n=rng.randrange(3, 90), m=rng.randrange(3, 900)) for _ in range(sentences))
    return "\n".join(made)


def japanese(count: int, seed: int = 2) -> list[str]:
    """Quotations."""
    rng = random.Random(seed)
    return [rng.choice(JA).format(a=rng.choice(NAMES_JA), n=rng.randrange(3, 90), m=rng.randrange(3, 900)) for _ in range(count)]


def timed(work: Callable[[], object]) -> float:
    """CPU milliseconds of one call."""
    started = time.process_time()
    work()
    return 1000 * (time.process_time() - started)


def main() -> None:
    first = timed(lambda: locate(japanese(1)[0], chinese(3), "ja", "zh"))
    print(f"first use across languages, lexicon built      {first:8.0f} ms")
    million = chinese(40_000)[:1_000_000]
    print(
        f"preparing 1,000,000 characters                 {statistics.median(timed(lambda: prepare(million, 'zh').folded) for _ in range(3)):8.0f} ms"
    )
    prepared = prepare(million, "zh")
    at = [random.Random(3).randrange(len(million) - 60) for _ in range(30)]
    quotes = [million[a : a + 24] + "新" + million[a + 26 : a + 60] for a in at]
    print(
        f"60 characters in 1 MB, one altered             {statistics.median(timed(lambda q=q: locate(q, prepared, 'zh')) for q in quotes):8.1f} ms"
    )
    for size in (30, 1000):
        page = prepare(chinese(size), "zh")
        locate(japanese(1, 9)[0], page, "ja")
        each = statistics.median(timed(lambda q=q, page=page: locate(q, page, "ja")) for q in japanese(20))
        print(f"across languages, page of {size:4} sentences       {each:8.1f} ms")
    real = prepare("\n".join(lines("zh")), "zh") if (shared() / "data").is_dir() else None
    if real is not None:
        quotes = lines("ja")[::25]
        locate(quotes[0], real, "ja")
        each = statistics.median(timed(lambda q=q: locate(q, real, "ja")) for q in quotes)
        print(f"the same, {len(real.sentences)} sentences of the parallel texts   {each:8.1f} ms")
    young()
    large()
    print(f"memory of a process that did all across        {memory():8.0f} MiB")
    print(f"the same, a page of 1.7 million characters     {memory(ONE_LARGE):8.0f} MiB")


def young() -> None:
    """German, French and Korean: reading their words, and quotations on pages of thirty sentences and more."""
    before = peak()
    read = timed(lambda: [lexicon(code) for code in ("de", "fr", "ko")])
    print(f"German, French and Korean read                 {read:8.0f} ms, {peak() - before:.0f} MiB")
    pages = {code: [s for page in PAGES.values() for s in page[code]] for code in ("de", "fr", "zh", "ja")}
    pairs = [("de", "zh", pages["de"], pages["zh"] * 3), ("ja", "fr", pages["ja"], pages["fr"] * 3)]
    if (shared() / "data").is_dir():
        pairs += [("ko", "ja", lines("ko")[:40], lines("ja")[:30]), ("zh", "ko", lines("zh")[:40], lines("ko")[:30])]
    for one, other, quotes, sentences in pairs:
        page = prepare("\n".join(sentences), other)
        locate(quotes[0], page, one)
        each = statistics.median(timed(lambda q=q, page=page, one=one: locate(q, page, one)) for q in quotes)
        print(f"{one}-{other}, page of {len(page.sentences)} sentences                   {each:8.1f} ms")


SIZES = (100_000, 1_000_000, 1_700_000)  # characters; 5 MB of Chinese are 1.7 million, of English 5 million
LARGE = (("ja", "zh"), ("zh", "ja"), ("en", "zh"), ("ja", "en"), ("en", "ru"), ("zh", "ko"), ("en", "de"), ("ja", "fr"))


def large() -> None:
    """Large pages: preparing with the first quotation, the next ones, one of 3,000 characters; across and within languages."""
    for one, other in LARGE:
        for size in (*SIZES, 5_000_000) if other in ("en", "de", "fr") else SIZES:
            row(f"{one}-{other}, {size:9,} characters", large_page(other, size), other, quotations(one), one)
    for code in ("zh", "en"):
        for size in SIZES if code == "zh" else (1_000_000, 5_000_000):
            text = large_page(code, size)
            starts = [random.Random(7).randrange(size - 4000) for _ in range(6)]
            altered = [text[a : a + 24] + "新" + text[a + 25 : a + 60] for a in starts]
            long = text[starts[0] : starts[0] + 1400] + "新" + text[starts[0] + 1401 : starts[0] + 3000]
            row(f"{code}-{code}, {size:9,} characters", text, code, (altered, long), code)


def quotations(code: str) -> tuple[list[str], str]:
    """Quotations of about sixty characters (in languages with blanks, of as many words as say that), and one of 3,000."""
    own = [s for page in PAGES.values() for s in page.get(code, ())]
    texts = lines(code) if (shared() / "data").is_dir() and code in FILES else own
    least, most = (50, 75) if code in ("ja", "zh", "ko") else (120, 180)
    return [t for t in texts if least <= len(t) <= most][:6], ("" if code in ("ja", "zh") else " ").join(texts * 20)[:3000]


def row(name: str, text: str, lang: str, quotes: tuple[list[str], str], quote_lang: str) -> None:
    """One line of the table, in milliseconds."""
    short, long = quotes
    locate(short[0], text[:2000], quote_lang, lang)
    ready = []
    first = timed(lambda: (ready.append(prepare(text, lang)), locate(short[0], ready[0], quote_lang)))
    later = statistics.median(timed(lambda q=q: locate(q, ready[0], quote_lang)) for q in short[1:])
    whole = timed(lambda: locate(long, prepare(text, lang), quote_lang))
    again = timed(lambda: locate(long, ready[0], quote_lang))
    print(f"{name:30} first {first:6.0f}   next {later:6.0f}   3,000 characters first {whole:6.0f}   next {again:6.0f} ms", flush=True)


ONE_LARGE = "large_page('zh', 1_700_000)"


def memory(page: str = "chinese(1000)") -> float:
    """Peak resident MiB, above a process that only imports the package's door, of one that looks for twenty quotations in `page`."""
    code = (
        "import sys; sys.path.insert(0, 'benchmarks')\nfrom refcheck.match import locate, prepare\n"
        "from quotations_speed import chinese, japanese, large_page, peak\n"
        f"text = {page}\nbefore = peak()\npage = prepare(text, 'zh')\nfor q in japanese(20): locate(q, page, 'ja')\nprint(peak() - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def peak() -> float:
    """Peak resident MiB of this process (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    main()

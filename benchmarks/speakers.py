"""Whose words the page says they are: `python benchmarks/speakers.py [fit|report|seen|counted|PAPER] [-v]`, on the invented papers' statements and pages.

"true": the speaker whom the gold names, as the paper spells him; a mark that `differs` is a false alarm. "altered": another
speaker of the same page, and one of another page of the same paper, in his place; a passage that is found, with no mark that
`differs`, is a false reassurance.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from matchdata import shared
from quotations_papers import capture

from refcheck.lang import language_of
from refcheck.lang.guess import language_of_quotation
from refcheck.match import Prepared, locate, prepare
from refcheck.match.voicing import bare, is_person, voice_at
from refcheck.model import Alignment, MarkState, QuoteVerdict
from refcheck.page.read import read_page
from refcheck.parse.voices import voices

ROOT = Path(__file__).resolve().parents[1]
FIT = (
    "ja-seisaku",
    "zh-guoji",
    "ru-mgimo",
    "de-aussenpolitik",
    "ko-yeongu",
    "en-chicago",
    "ja-kaiyo",
)  # looked at while the rules were made
COUNTED = ("ja-hokkyoku", "zh-jingji", "ja-kokusai", "en-mhra")  # never looked at; all others were, later
FOUND = {
    QuoteVerdict.VERBATIM, QuoteVerdict.VERBATIM_BUT_FOR_FORM, QuoteVerdict.WORDING_DIFFERS, QuoteVerdict.PART_UNMATCHED,
    QuoteVerdict.TRANSLATED, QuoteVerdict.TRANSLATED_DIFFERS, QuoteVerdict.RELATED_PASSAGE,
}  # fmt: skip
Row = tuple[str, str, str, Alignment, Prepared]  # kind of question, paper and statement, speaker, what was found


def rows(folder: Path) -> Iterator[Row]:
    """The questions of one paper and their answers."""
    pages = json.loads((folder / "pages.json").read_text("utf-8"))
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    told = [q for q in gold["quotations"] if q.get("speaker") and q.get("passage")]
    here: defaultdict[str, set[str]] = defaultdict(set)
    for row in told:
        here[row["source_url"]].add(row["speaker"])
    for row in told:
        prepared = _page(folder, pages.get(row["source_url"]), row)
        if row.get("altered") or prepared is None:
            continue
        others = [n for n in sorted(here[row["source_url"]] - {row["speaker"]}) if _person(n, gold["lang"])]
        strangers = [n for n in sorted(set().union(*here.values()) - here[row["source_url"]]) if _person(n, gold["lang"])][:2]
        for kind, names in (("true", [row["speaker"]]), ("altered, on the page", others), ("altered, elsewhere", strangers)):
            for name in names:
                yield kind, f"{folder.name} {row['id']}", name, _asked(row, prepared, name, gold.get("lang") or "en"), prepared


def _person(name: str, lang: str) -> bool:
    language = language_of(lang)
    return is_person(bare(name, language), language)


def _asked(row: dict, prepared: Prepared, speaker: str, own: str) -> Alignment:
    kind = "direct" if row["kind"] == "block" else row["kind"]
    return locate(row["text"], prepared, language_of_quotation(row["text"], own), kind=kind, speaker=speaker)


def _page(folder: Path, served: dict | None, row: dict) -> Prepared | None:
    if not served or not served.get("file") or served.get("status") != 200:
        return None
    page = read_page(capture(row["source_url"], (folder / served["file"]).read_bytes(), tuple(served["headers"].items())))
    lang = page.language or row["source_lang"]
    return prepare(page.text, lang, lambda _: voices(page.text, lang)) if page.text else None


def main() -> None:
    half = next((a for a in sys.argv[1:] if not a.startswith("-")), "all")
    papers = sorted(p.parent for root in (ROOT / "tests" / "papers", shared() / "papers") for p in root.glob("*/gold.json"))
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for paper in papers:
        if half not in ("all", paper.name, "fit" if paper.name in FIT else "report", "counted" if paper.name in COUNTED else "seen"):
            continue
        for kind, name, speaker, found, prepared in rows(paper):
            if found.verdict not in FOUND:
                counts[kind]["passage not found"] += 1
                continue
            state = found.marks.speaker
            counts[kind][state] += 1
            if "-v" in sys.argv and state is not (MarkState.AGREES if kind == "true" else MarkState.DIFFERS):
                voice = voice_at(prepared.voices(found.start or 0), (found.start or 0, found.end or 0))
                print(
                    f"  {kind:21} {name} {speaker}: {state} {voice and (voice.how, voice.names)}; {found.before[-30:]!r} {found.passage[:40]!r} {found.after[:40]!r}"
                )
    print(f"{'':22}{'asked':>6}{'agrees':>8}{'differs':>9}{'not checked':>13}{'not found':>11}")
    for kind, seen in counts.items():
        print(
            f"{kind:22}{seen.total():6}"
            + "".join(f"{seen[s]:{w}}" for s, w in (("agrees", 8), ("differs", 9), ("not_checked", 13), ("passage not found", 11)))
        )


if __name__ == "__main__":
    main()

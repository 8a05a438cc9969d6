"""How well notes are read: field F1 and whole references on the development data, tuned half and reported half apart.

Run: python benchmarks/notes.py [--half tune|report|all] [--show FILE-PART] (data in ../shared or REFCHECK_SHARED)

Halves are split by paper (real notes), by gold.id (rendered styles) or by string (tagged strings), with a hash. Comparison is
strict: NFKC, case, quotation marks, outer punctuation and dash forms do not count; blanks only between spaced words.
"""

# ruff: noqa: FBT001, FBT003, B905 - a measuring script: switches are passed straight from the command line
from __future__ import annotations

import argparse
import html
import json
import os
import re
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from notes_scoring import (
    TYPES,
    Score,
    bare_names,
    finish,
    fold,
    gold_date,
    half_of,
    name_key,
    names_of,
    real_names,
    real_pages,
    similar,
)

from refcheck.parse import parse, parse_note
from refcheck.parse.dates import find_dates
from refcheck.parse.facts import holds
from refcheck.parse.names import is_organisation
from refcheck.read import read

SHARED = Path(os.environ.get("REFCHECK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
NOTES = SHARED / "data" / "notes"
RENDERED = ("gb-t-7714-2015-note", "lishi-yanjiu-note", "gost-r-7.0.5-2008", "tokyo-law-review")
FIELDS = {"title": "title", "container-title": "container_title", "volume": "volume", "issue": "issue", "page": "page", "publisher": "publisher",
          "publisher-place": "publisher_place", "URL": "URL", "DOI": "DOI"}  # fmt: skip


def rendered(name: str, half: str, show: bool) -> Score:
    score = Score(name)
    for line in (NOTES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        gold, string = item["gold"], item["string"]
        if half not in ("all", half_of(gold["id"])):
            continue
        works = parse_note(string).references
        reference = max(works, key=lambda r: r.end - r.start) if works else None
        wrong = []
        shown = fold(string)
        for csl, attribute in FIELDS.items():
            asked = csl in gold and stands(fold(gold[csl]), shown)
            got = getattr(reference, attribute) if reference else None
            if not asked:
                continue
            equal = bool(asked and got is not None and (got.rstrip(".,") == gold[csl] if csl == "URL" else fold(got) == fold(gold[csl])))
            score.add(csl, asked, got is not None, equal)
            if not equal:
                wrong.append(f"{csl}: {gold[csl]!r} got {got!r}")
        wrong += _dates(score, gold, reference, string)
        wrong += _people(score, gold, reference, string)
        finish(score, wrong, string, show)
    return score


def stands(value: str, shown: str) -> bool:
    """Whether a folded value stands in a folded string; a number as a number: volume 2 does not stand in 2015."""
    if value.isdigit():
        return re.search(rf"(?<!\d){value}(?!\d)", shown) is not None
    return bool(value) and value in shown


def _dates(score: Score, gold: dict, reference, string: str) -> list[str]:
    wrong = []
    for field in ("issued", "accessed"):
        value = gold_date(gold.get(field, {})) if field in gold else ""
        if not value or not shows_date(string, value, whole=field == "accessed"):
            continue
        got = getattr(reference, field) if reference else None
        equal = bool(got) and (value.startswith(got.split("/")[0]) or got.split("/")[0].startswith(value))
        score.add(field, True, got is not None, equal)
        if not equal:
            wrong.append(f"{field}: {value} got {got}")
    return wrong


def shows_date(string: str, value: str, whole: bool) -> bool:
    """Whether a string shows a date, or its year; a day of access (`whole`) is asked only where it is printed: a style that prints none may print the year of issue, which is often the same."""
    if value[:4] not in string or not whole or len(value) < len("2022-07-04"):
        return value[:4] in string
    month, day = int(value[5:7]), int(value[8:10])
    near = (string[max(0, m.start() - 20) : m.end() + 12].lower() for m in re.finditer(value[:4], string))
    counts = ({int(n) for n in re.findall(r"\d{1,2}(?!\d)", text)} for text in near)
    return any(day in numbers and (month in numbers or MONTHS.search(string)) for numbers in counts)


MONTHS = re.compile(r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)")


def _people(score: Score, gold: dict, reference, string: str) -> list[str]:
    wrong = []
    shown = fold(string)
    for role in ("author", "editor", "translator"):
        people = gold.get(role, [])
        wanted = {
            name_key(n.get("family", n.get("literal", "")), n.get("given", ""))
            for n in people
            if fold(n.get("family", n.get("literal", ""))) in shown
        }
        got = names_of(reference, role) if reference else set()
        if role != "author" and not wanted:
            continue
        if role == "author" and not people:
            others = any(
                isinstance(v, list) and v and isinstance(v[0], dict) and ("family" in v[0] or "literal" in v[0]) for v in gold.values()
            )
            if got and not others and "authority" not in gold:
                score.add(role, False, True, False)
                wrong.append(f"author: none, got {got}")
            continue
        if role == "editor" and not got and not gold.get("author") and reference:
            got = names_of(reference, "author")
        if not wanted:
            continue
        glued = {k.replace("|", "").replace(" ", "") for k in got}
        equal = got == wanted or glued == {k.replace("|", "").replace(" ", "") for k in wanted} or bare_names(got) == bare_names(wanted)
        score.add(role, True, bool(got), equal)
        if not equal:
            wrong.append(f"{role}: {wanted} got {got}")
    return wrong


def real_notes(half: str, show: bool) -> tuple[Score, dict[str, list[int]]]:
    score, extra = Score("real-notes"), {"works": [0, 0], "works2": [0, 0], "backrefs": [0, 0, 0]}
    for line in (NOTES / "real-notes.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if half not in ("all", half_of(item["paper"])):
            continue
        parsed = parse_note(item["raw"], item["lang"])
        wrong = []
        extra["works"][0] += len(parsed.references) == len(item["works"])
        extra["works"][1] += 1
        if len(item["works"]) > 1:
            extra["works2"][0] += len(parsed.references) == len(item["works"])
            extra["works2"][1] += 1
        if len(parsed.references) != len(item["works"]):
            wrong.append(f"works: {len(item['works'])} got {[r.raw for r in parsed.references]}")
        for gold, reference in zip(
            item["works"] + [{}] * 9, (list(parsed.references) + [None] * 9)[: max(len(item["works"]), len(parsed.references))]
        ):
            wrong += real_work(score, gold, reference)
        found = sum(any(similar(b["text"], p.text) for p in parsed.backrefs) for b in item["backrefs"])
        extra["backrefs"][0] += found
        extra["backrefs"][1] += len(item["backrefs"])
        extra["backrefs"][2] += len(parsed.backrefs)
        if found != len(item["backrefs"]) or len(parsed.backrefs) != len(item["backrefs"]):
            wrong.append(f"backrefs: {[b['text'] for b in item['backrefs']]} got {[b.text for b in parsed.backrefs]}")
        finish(score, wrong, item["raw"], show)
    return score, extra


def real_work(score: Score, gold: dict, reference) -> list[str]:
    wrong = []

    def ask(field: str, wanted: object, got: object, equal: bool) -> None:
        if wanted or got:
            score.add(field, bool(wanted), bool(got), bool(equal and wanted and got))
            if not (equal and wanted and got):
                wrong.append(f"{field}: {wanted!r} got {got!r}")

    def value(attribute: str) -> str | None:
        return getattr(reference, attribute) if reference else None

    for field, attribute in (
        ("title", "title"),
        ("container", "container_title"),
        ("publisher", "publisher"),
        ("place", "publisher_place"),
        ("volume", "volume"),
    ):
        wanted, got = gold.get(field), value(attribute)
        ask(field, wanted, got, bool(wanted and got and similar(wanted, got)))
    number = value("issue") or value("number")
    ask("number", gold.get("number"), number, fold(gold.get("number", "")) == fold(number or ""))
    ask("date", gold.get("date"), value("issued"), gold.get("date") == value("issued"))
    ask("pages", gold.get("pages"), value("page"), gold.get("pages") == real_pages(value("page")))
    ask("url", gold.get("url"), value("URL"), gold.get("url") == value("URL"))
    for role, attribute in (("authors", "author"), ("editors", "editor"), ("translators", "translator")):
        wanted_names = real_names(gold.get(role, []))
        got_names = {fold(n.family or n.literal or "") for n in getattr(reference, attribute)} if reference else set()
        glued = lambda names: {re.sub(r"[^\w]", "", n) for n in names}  # noqa: E731 - one line, used below
        ask(role, wanted_names, got_names, glued(wanted_names) == glued(got_names))
    if gold:
        ask("lang", gold.get("lang"), value("language"), gold.get("lang") == value("language"))
        kind = TYPES.get(value("type") or "", "other")
        ask("type", gold.get("type"), kind if reference else None, gold.get("type") == kind)
    return wrong


def _first(tei: str, pattern: str) -> str | None:
    return next(iter(re.findall(pattern, tei)), None)


def tagged(half: str, show: bool) -> list[Score]:
    main, korean = Score("grobid-tagged (zh ja cyr)"), Score("grobid-tagged (ko)")
    for item in json.loads((NOTES / "grobid-tagged-cjk-cyrillic.json").read_text(encoding="utf-8")):
        if half not in ("all", half_of(item["string"])):
            continue
        score = korean if item["kind"] == "ko" else main
        tei = item["tei"]
        pick = partial(_first, tei)
        journal, article, book = (pick(rf'<title level="{k}">(.*?)</title>') for k in "jam")
        gold = {"author": pick("<author>(.*?)</author>"), "title": article or book, "container": journal or (book if article else None)}
        gold |= {u: pick(rf'<biblScope (?:unit|type)="{u}">(.*?)</biblScope>') for u in ("volume", "issue", "page")}
        gold["date"] = pick("<date>(.*?)</date>")
        works = parse_note(item["string"]).references
        reference = works[0] if works else None
        got = {"title": reference.title, "container": reference.container_title, "volume": reference.volume, "issue": reference.issue, "page": reference.page,
               "date": reference.issued, "author": " ".join((n.family or n.literal or "") + (n.given or "") for n in reference.author)} if reference else {}  # fmt: skip
        wrong = []
        for field, wanted in gold.items():
            mine = got.get(field)
            if not wanted and not mine:
                continue
            if field == "date":
                equal = bool(mine and wanted and mine[:4] in wanted)
            elif field == "author":
                people = {re.sub(r"[^\w]", "", fold(p)) for p in re.split(r"[,、;.・&]|&amp;", html.unescape(wanted or "")) if p.strip()}
                mine_people = {
                    re.sub(r"[^\w]", "", fold((n.family or n.literal or "") + (n.given or "")))
                    for n in (reference.author if reference else ())
                }
                # Initials hold stops themselves: there the letters in their order are compared.
                letters = re.sub(r"[^\w]", "", fold(html.unescape(wanted or "")))
                mine_letters = "".join(
                    re.sub(r"[^\w]", "", fold((n.family or n.literal or "") + (n.given or "")))
                    for n in (reference.author if reference else ())
                )
                equal = people == mine_people or (bool(letters) and letters == mine_letters)
            else:
                equal = bool(wanted and mine and fold(wanted) == fold(mine))
            score.add(field, bool(wanted), bool(mine), equal)
            if not equal:
                wrong.append(f"{field}: {wanted!r} got {mine!r}")
        finish(score, wrong, item["string"], show)
    return [main, korean]


COLUMNS = (20, 27, 34, 41, 48, 55, 62, 69, 76, 83, 90, 97)


def urls(half: str, show: bool) -> dict[str, list[int]]:
    """URL exact, as printed and re-wrapped: each note at every column of COLUMNS, moved on by one from note to note."""
    found = {"as printed": [0, 0], "re-wrapped": [0, 0]}
    for name in RENDERED[:3]:
        for order, line in enumerate((NOTES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()):
            item = json.loads(line)
            url, string = item["gold"].get("URL"), item["string"]
            if not url or url not in string or half not in ("all", half_of(item["gold"]["id"])):
                continue
            forms = {"as printed": [string], "re-wrapped": []}
            for column in COLUMNS:
                width = column + order % 7
                forms["re-wrapped"].append("\n".join(string[i : i + width] for i in range(0, len(string), width)))
            for form, texts in forms.items():
                for text in texts:
                    got = [r.URL for r in parse_note(text).references]
                    found[form][0] += url in got
                    found[form][1] += 1
                    if url not in got and show:
                        print("URL", form, repr(text), got)
    return found


CHICAGO = ("type", "title", "container_title", "volume", "issue", "page", "issued", "publisher", "publisher_place", "URL", "accessed", "language")  # fmt: skip


def chicago(form: str, show: bool) -> dict[str, object]:
    """The English sample paper from one of its files: fields of works, pointers resolved, marks tied, statements found and tied."""
    gold = json.loads((SHARED / "papers" / "en-chicago" / "gold.json").read_text(encoding="utf-8"))
    paper = parse(read(SHARED / "papers" / "en-chicago" / f"paper.{form}"))
    score, ids = Score(f"en-chicago/{form}"), {}
    for label in dict.fromkeys(n["label"] for n in gold["notes"]):
        wanted = [w for w in gold["works"] if w["note"] == label]
        got = [(i, c.reference) for i, c in enumerate(paper.citations) if c.note == label]
        wrong = [] if len(wanted) == len(got) else [f"works {len(wanted)} got {len(got)}"]
        for w, (i, r) in zip(wanted, got, strict=False):
            ids[i] = w["id"]
            wrong += _chicago_work(score, w, r)
        for w in wanted[len(got) :]:
            for field in CHICAGO:
                score.add(field, bool(w.get(field)), False, False)
        if wanted or got:
            finish(score, wrong, label, show)
    asked = {(b["note"], b["points_to"]) for b in gold["backrefs"]}
    made = {(b.note, ids.get(b.points_to)) for b in paper.backrefs}
    if show:
        print("missing", asked - made, "extra", made - asked)
    marks = [paper.notes[m.note].key for m in paper.marks if m.note is not None]
    wanted_marks = [str(m["number"]) for m in gold["marks_txt"]]
    statements = [(q["text"], str(q["note"])) for q in gold["quotations"]]
    found = [q for q in paper.quotations if any(_alike(q.text, text) for text, _ in statements)]
    return {
        "score": score,
        "back-references F1": 2 * len(asked & made) / max(1, len(asked) + len(made)),
        "marks F1": 2 * sum((Counter(marks) & Counter(wanted_marks)).values()) / max(1, len(marks) + len(wanted_marks)),
        "statements found": sum(any(_alike(q.text, text) for q in found) for text, _ in statements) / len(statements),
        "statements tied": sum(any(_alike(q.text, text) and q.note == note for q in found) for text, note in statements) / len(statements),
    }


def _alike(a: str, b: str) -> bool:
    return re.sub(r"\W", "", fold(a)) == re.sub(r"\W", "", fold(b))


def _chicago_work(score: Score, w: dict, r) -> list[str]:
    wrong = []
    for field in CHICAGO:
        mine = getattr(r, field)
        if w.get(field) or mine:
            equal = bool(w.get(field)) and bool(mine) and fold(w.get(field)) == fold(mine)
            score.add(field, bool(w.get(field)), bool(mine), equal)
            if not equal:
                wrong.append(f"{field}: {w.get(field)!r} got {mine!r}")
    people = [n.literal or (f"{n.given} {n.family}" if r.original.get("author") is None else f"{n.family} {n.given}") for n in r.author]
    if w["author"] or people:
        score.add("author", bool(w["author"]), bool(people), people == w["author"])
        if people != w["author"]:
            wrong.append(f"author {w['author']} got {people}")
    return wrong


def speed() -> float:
    """Notes a second of CPU time, over all the data."""
    strings = [
        json.loads(line)["string"] for name in RENDERED for line in (NOTES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    strings += [json.loads(line)["raw"] for line in (NOTES / "real-notes.jsonl").read_text(encoding="utf-8").splitlines()]
    for memory in (holds, is_organisation, find_dates):
        memory.cache_clear()  # nothing is known of these notes from before
    start = time.process_time()
    for string in strings:
        parse_note(string)
    return len(strings) / (time.process_time() - start)


def figures(half: str = "report", show: str = "", told: list[str] | None = None) -> dict[str, float]:
    """All figures by name, as `tests/parse/floors.json` keeps them; lines for a reader go into `told`."""
    lines = told if told is not None else []
    wants = lambda name: bool(show) and show in name  # noqa: E731 - one line, used below
    out: dict[str, float] = {}

    def keep(score: Score) -> None:
        lines.append(score.row())
        out[f"{score.name}: F1"] = score.f1
        out[f"{score.name}: whole"] = score.whole / max(1, score.count)

    accessed = Score("access dates")
    for name in RENDERED:
        score = rendered(name, "all" if name.startswith("tokyo") else half, wants(name))
        keep(score)
        for count in ("hit", "asked", "given"):
            getattr(accessed, count)["accessed"] += getattr(score, count)["accessed"]
    out["rendered styles: access date F1"] = accessed.field_f1("accessed")
    lines.append(f"access dates of the rendered styles F1 {accessed.field_f1('accessed'):.3f} ({accessed.asked['accessed']} asked)")
    score, extra = real_notes(half, wants("real"))
    keep(score)
    works, works2, (found, asked, given) = extra["works"], extra["works2"], extra["backrefs"]
    out["real-notes: number of works"] = works[0] / works[1]
    works2 = real_notes("all", False)[1]["works2"]  # the notes with two or more happen to stand in one half
    out["real-notes, both halves: number of works, two or more"] = works2[0] / max(1, works2[1])
    out["real-notes: back-references F1"] = 2 * found / max(1, asked + given)
    lines.append(
        f"  works per note {works[0]}/{works[1]}, with two or more {works2[0]}/{works2[1]}, back-references F1 {out['real-notes: back-references F1']:.3f}"
    )
    for score in tagged(half, wants("tagged")):
        keep(score)
    for form, (right, total) in urls(half, wants("url")).items():
        out[f"URL exact {form}"] = right / total
        lines.append(f"URL exact {form} {right}/{total} = {right / total:.4f}")
    for form in ("md", "docx", "pdf", "txt"):
        told_of = chicago(form, wants("chicago"))
        score = told_of.pop("score")
        keep(score)
        out |= {f"{score.name}: {what}": float(value) for what, value in told_of.items()}
        lines.append("  " + ", ".join(f"{what} {value:.3f}" for what, value in told_of.items()))
    return {name: round(value, 4) for name, value in out.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--half", choices=("tune", "report", "all"), default="report")
    options.add_argument("--show", default="", help="print the misses of the parts whose name holds this")
    chosen = options.parse_args()
    told: list[str] = []
    figures(chosen.half, chosen.show, told)
    print("\n".join(told))
    print(f"speed {speed():,.0f} notes/s (CPU time)")


if __name__ == "__main__":
    sys.exit(main())

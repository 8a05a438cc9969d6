"""refcheck-review.toml: read, checked, and written by appending, so that what people wrote in it stays.

An entry is a table [[review]] with `rule`, `decision`, `reason`, `by`, `on`, at least one of `url`, `domain`, `quotation`,
`reference`, and, where they are wanted, `expires`, `seen` and `paper`.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

from refcheck.model import Decision, Review, StoreError, UsageError
from refcheck.store.replacing import write_whole

NAME = "refcheck-review.toml"
HEAD = (
    "# Decisions of people about refcheck's findings. Made by `refcheck review PAPER`; keep it under version control.\n"
    "# An entry ends when it expires, and when the evidence that its author saw (`seen`) has changed.\n"
)
_SELECTORS = ("url", "domain", "quotation", "reference")
_WORDS = ("rule", "decision", "reason", "by", "seen", "paper", *_SELECTORS)
_DATES = ("on", "expires")
_BLOCK = re.compile(r"(?m)^[ \t]*\[\[[ \t]*review[ \t]*\]\]")


def read_reviews(path: Path | None) -> tuple[Review, ...]:
    """The entries of a review file in its order; none where there is no file. Raises UsageError naming file and entry."""
    if path is None or not path.exists():
        return ()
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"no valid TOML: {error}", where=str(path), remedy="Correct that line, or take the entry out") from error
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror or error}", where=str(path), remedy="Check its permissions") from error
    return reviews_of(table, path.name)


def reviews_of(table: Mapping[str, object], name: str) -> tuple[Review, ...]:
    """The entries of a parsed review file; `name` is what messages call it."""
    unknown = sorted(k for k in table if k != "review")
    if unknown:
        raise UsageError(f"unknown key {unknown[0]!r}", where=name, remedy="Entries are tables called [[review]]")
    entries = table.get("review", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise UsageError("`review` is no list of tables", where=name, remedy="Begin each entry with [[review]]")
    return tuple(_review(entry, f"{name}, entry {number}") for number, entry in enumerate(entries, 1))


def _review(entry: Mapping[str, object], place: str) -> Review:
    unknown = sorted(k for k in entry if k not in (*_WORDS, *_DATES))
    if unknown:
        raise UsageError(f"unknown key {unknown[0]!r}", where=place, remedy=f"Known keys: {', '.join((*_WORDS, *_DATES))}")
    words = {key: _text(entry, key, place) for key in _WORDS}
    if not any(words[key] for key in _SELECTORS):
        raise UsageError("it names nothing that it is about", where=place, remedy=f"Give one of {', '.join(_SELECTORS)}")
    return Review(
        rule=_rule(words["rule"], place),
        decision=_decision(words["decision"], place),
        reason=_required(words["reason"], "reason", place),
        by=_required(words["by"], "by", place),
        on=_date(entry, "on", place) or _missing("on", place),
        expires=_date(entry, "expires", place),
        url=words["url"],
        domain=_domain(words["domain"]),
        quotation=words["quotation"],
        reference=words["reference"],
        seen=words["seen"],
        paper=words["paper"],
        place=place,
    )


def _text(entry: Mapping[str, object], key: str, place: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise UsageError(f"{key} = {value!r} is no text", where=place, remedy=f'Write it in quotation marks: {key} = "…"')
    return value.strip() or None


def _rule(code: str | None, place: str) -> str:
    from refcheck.check.registry import rule_by_code  # all rules: only where one is named

    found = rule_by_code(_required(code, "rule", place))
    if found is None:
        raise UsageError(f"there is no rule {code!r}", where=place, remedy="`refcheck rule` lists the rules")
    return found.code


def _decision(word: str | None, place: str) -> Decision:
    given = _required(word, "decision", place).casefold().replace("-", " ").replace("_", " ")
    try:
        return Decision(given)
    except ValueError:
        known = ", ".join(repr(str(d)) for d in Decision)
        raise UsageError(f"{word!r} is no decision", where=place, remedy=f"Write one of {known}") from None


def _required(value: str | None, key: str, place: str) -> str:
    return value if value else _missing(key, place)


def _missing(key: str, place: str) -> NoReturn:
    raise UsageError(f"`{key}` is missing", where=place, remedy=f"Every entry says {key}")


def _date(entry: Mapping[str, object], key: str, place: str) -> date | None:
    value = entry.get(key)
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise UsageError(f"{key} = {value!r} is no date", where=place, remedy=f"Write {key} = 2027-01-31") from None
    if isinstance(value, datetime):
        return value.date()
    if value is not None and not isinstance(value, date):
        raise UsageError(f"{key} = {value!r} is no date", where=place, remedy=f"Write {key} = 2027-01-31")
    return value


def _domain(word: str | None) -> str | None:
    return word.lower().removeprefix("*.").strip(".") if word else None


def entry_text(review: Review) -> str:
    """One entry as TOML, ending with a line break."""
    rows: list[tuple[str, str | date | None]] = [
        ("rule", review.rule),
        ("decision", str(review.decision)),
        ("reason", review.reason),
        ("by", review.by),
        ("on", review.on),
        ("expires", review.expires),
        ("url", review.url),
        ("domain", review.domain),
        ("quotation", review.quotation),
        ("reference", review.reference),
        ("seen", review.seen),
        ("paper", review.paper),
    ]
    return "[[review]]\n" + "".join(f"{k} = {v.isoformat() if isinstance(v, date) else toml_text(v)}\n" for k, v in rows if v is not None)


def toml_text(words: str) -> str:
    """A basic string: everything that TOML forbids in one is escaped; lone surrogates, which no file can hold, are replaced."""
    whole = words.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def add_reviews(path: Path, reviews: Iterable[Review]) -> None:
    """Append entries; the file as it stands is not touched otherwise. Raises StoreError when it cannot be written."""
    made = [entry_text(r) for r in reviews]
    if not made:
        return
    before = path.read_text("utf-8-sig") if path.exists() else HEAD
    _write(path, before.rstrip("\n") + "\n\n" + "\n".join(made))


def drop_reviews(path: Path, places: Sequence[int]) -> None:
    """Take out the entries with these numbers (from 1), each from its [[review]] to the next; the rest stays as it is."""
    text = path.read_text("utf-8-sig")
    starts = [m.start() for m in _BLOCK.finditer(text)]
    expected = [r for n, r in enumerate(read_reviews(path), 1) if n not in places]
    ends = [*starts[1:], len(text)]
    kept = text[: starts[0]] if starts else text
    kept += "".join(text[s:e] for n, (s, e) in enumerate(zip(starts, ends, strict=True), 1) if n not in places)
    if len(starts) != len(read_reviews(path)) or not _same(kept, expected):  # a reason that quotes "[[review]]" on a line of its own
        kept = HEAD + "\n" + "\n".join(entry_text(r) for r in expected)
    _write(path, kept.rstrip("\n") + "\n")


def _same(text: str, expected: list[Review]) -> bool:
    try:
        got = reviews_of(tomllib.loads(text), "")
    except (tomllib.TOMLDecodeError, UsageError):
        return False
    return [entry_text(r) for r in got] == [entry_text(r) for r in expected]


def _write(path: Path, text: str) -> None:
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise StoreError(f"cannot write: {error.strerror or error}", where=str(path), remedy="Name another file with --review") from error

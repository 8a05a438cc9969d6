"""Where a PDF's notes begin.

At the foot of a column: small print, a drawn rule, or raised labels that the text above calls. After the text: labels that count on
as the raised figures of the text do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from refcheck.extract.pdf import PdfLine, PdfRule
from refcheck.lang.wrap import continues_url
from refcheck.read.labels import RAISED_SYMBOLS, Label, label_at, number_of, roman_of
from refcheck.read.pdf_setting import MARK_ALONE, baseline


def foot_start(group: list[PdfLine], size: float, rules: Sequence[PdfRule], *, continued: bool = False, expected: int = 0) -> int:
    """The index of the first line of the notes at the foot of a column; the column's length without any.

    `continued` says that the last note of the column before ends in the middle of a sentence: its rest has no label. `expected` is the number
    of the note that comes next.
    """
    for found in (_by_size(group, size, rules), _by_rule(group, rules, continued=continued), _by_labels(group, expected)):
        if found is not None:
            return found
    return len(group)


def end_notes(lines: list[PdfLine]) -> tuple[int, dict[int, Label]] | None:
    """The index of the first line of notes that stand after the text, and the labels by the indexes of the lines they open."""
    calls = [_called(line) for line in lines]
    roman = not any(calls)
    calls = [_called(line, roman=True) for line in lines] if roman else calls
    calling = [i for i, numbers in enumerate(calls) if numbers]
    called = {number for i in calling for number in calls[i]}
    after = max(calling, key=lambda i: (max(calls[i]), -i), default=len(lines))  # figures raised in notes (°, m²) do not count on
    starts: dict[int, Label] = {}
    expected = 1
    for i in range(after + 1, len(lines)):
        label = roman_label(lines[i]) if roman else labelled(lines[i])
        if label is None or label.number is None or not expected <= label.number <= expected + (1 if starts else 0):
            continue
        if starts and (label.kind != next(iter(starts.values())).kind or continues_url(lines[i - 1].text, lines[i].text)):
            continue  # another label, or an address that goes on in figures
        if label.number > expected and _comes_later(lines[i + 1 : i + 40], expected, label.kind):
            continue  # "№" and, on the next line, "3. С. 18": the number that is due stands below
        starts[i] = label
        expected = label.number + 1
    answered = sum(1 for label in starts.values() if label.number in called)
    if not starts or answered < max(2, 0.7 * len(called)):
        return None
    return next(iter(starts)), starts


def _comes_later(lines: list[PdfLine], number: int, kind: str) -> bool:
    return any((label := labelled(line)) is not None and label.number == number and label.kind == kind for line in lines)


def labelled(line: PdfLine) -> Label | None:
    """The label with which a line begins as a note does: raised, or set off from the words."""
    label = label_at(line.text, 0, len(line.text)) or _raised_label(line)
    if label is None:
        return None
    if label.kind == "plain" and not is_raised(line) and label.body == label.end:
        return None
    return label


def _raised_label(line: PdfLine) -> Label | None:
    """Raised figures before anything at all, brackets too ("13[日]"), and signs that are others at full size (§)."""
    if len(line.runs) < 2 or not is_raised(line):
        return None
    end = line.runs[0].end
    printed = line.text[:end].strip()
    if re.fullmatch(r"[0-9]{1,3}", printed) is not None:
        return Label(printed, int(printed), "plain", 0, end, end)
    return Label(printed, None, "symbol", 0, end, end) if re.fullmatch(rf"[{RAISED_SYMBOLS}]{{1,3}}", printed) else None


def roman_label(line: PdfLine) -> Label | None:
    """Small Roman figures at a line's beginning, raised or set off by a blank."""
    found = re.match(r"([ivxlc]{1,8})(?:\s+|(?=[^a-z\s]))", line.text)
    number = roman_of(found[1]) if found else None
    return Label(found[1], number, "plain", 0, found.end(1), found.end()) if found and number else None


def is_raised(line: PdfLine) -> bool:
    """Whether a line begins in smaller print than it goes on in."""
    return bool(line.runs) and line.runs[0].size < 0.92 * max(run.size for run in line.runs)


def _by_size(group: list[PdfLine], size: float, rules: Sequence[PdfRule]) -> int | None:
    start = len(group)
    while start > 0 and group[start - 1].size < 0.94 * size:
        start -= 1
    if 0 < start < len(group) - 1 and MARK_ALONE.fullmatch(group[start].text.strip()) is not None:
        above, own, below = (baseline(group[i]) for i in (start - 1, start, start + 1))
        start += above - own < own - below  # the last line of the text holds its mark alone
    zone = group[start:]
    if any(labelled(line) is not None for line in zone):
        return start
    return start if zone and start > 0 and (_far(group[start - 1], zone[0]) or _ruled_off(group[start - 1], zone[0], rules)) else None


def _far(above: PdfLine, below: PdfLine) -> bool:
    return above.box[1] - below.box[3] > 1.5 * below.size


def _ruled_off(above: PdfLine, below: PdfLine, rules: Sequence[PdfRule]) -> bool:
    """Whether a rule is drawn between two lines: under it stands the rest of a note."""
    return any(below.box[3] - 2 < rule.height < above.box[1] + 2 for rule in rules)


def _by_rule(group: list[PdfLine], rules: Sequence[PdfRule], *, continued: bool) -> int | None:
    """Notes in the text's own size stand under a short rule at the column's left edge."""
    upright = [line for line in group if not line.vertical]
    if not upright:
        return None
    left, right = min(line.box[0] for line in upright), max(line.box[2] for line in upright)
    for rule in sorted(rules, key=lambda r: r.height):
        if any(line.box[1] - 3 < rule.height < line.box[3] and line.box[0] < rule.right and rule.left < line.box[2] for line in upright):
            continue  # words underlined
        if abs(rule.left - left) > 15 or rule.right - rule.left > 0.8 * (right - left):
            continue  # the rule of a table, or under a running head
        under = [i for i, line in enumerate(group) if line.box[3] <= rule.height + 4]
        if not under or len(group) - under[0] != len(under):
            continue
        if under[0] == 0 and not (is_raised(group[0]) and labelled(group[0]) is not None):
            continue  # a rule over a whole sheet of text
        zone = group[under[0] :]
        if rule.height - zone[0].box[3] < 3 * zone[0].size and (continued or any(labelled(line) is not None for line in zone)):
            return under[0]
    return None


def _by_labels(group: list[PdfLine], expected: int) -> int | None:
    """Lines that begin with raised figures, counting on to the column's end, most of which are called in the lines above.

    The note that comes next may have been called at the end of the column before.
    """
    starts = [(i, label.number) for i, line in enumerate(group) if is_raised(line) and (label := labelled(line)) and label.number]
    while starts and any(b[1] != a[1] + 1 for a, b in pairwise(starts)):
        starts = starts[1:]
    if not starts or starts[0][0] == 0:
        return None
    called = {number for line in group[: starts[0][0]] for number in _called(line)} | ({expected} if len(starts) > 1 else set())
    return starts[0][0] if sum(1 for _, number in starts if number in called) >= 0.6 * len(starts) else None


def _called(line: PdfLine, *, roman: bool = False) -> list[int]:
    """The raised figures inside a line."""
    value = roman_of if roman else number_of
    return [
        number
        for run in line.runs[1:]
        if run.size < 0.85 * line.size and (number := value(line.text[run.start : run.end].strip())) is not None
    ]

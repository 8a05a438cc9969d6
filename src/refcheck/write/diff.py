"""What differs, as lines for people and as JSON: between two reports, or between a manuscript and its galley."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import SequenceMatcher

from refcheck.model import LinkStatus, QuoteVerdict
from refcheck.model.volume import Change, ChangeKind
from refcheck.write.escape import plain
from refcheck.write.labels import UI_LANGUAGES, label
from refcheck.write.labels_say import said
from refcheck.write.table import TableStyle

_HEADS: dict[ChangeKind, tuple[str, str, str, str]] = {
    ChangeKind.MARK: ("Marks", "注番号", "注号", "Знаки сносок"),
    ChangeKind.NOTE: ("Notes", "注", "注释", "Сноски"),
    ChangeKind.URL: ("Addresses", "URL", "网址", "Адреса"),
    ChangeKind.QUOTATION: ("Quotations", "引用", "引文", "Цитаты"),
    ChangeKind.LINK: ("Links", "リンク", "链接", "Ссылки"),
    ChangeKind.VERDICT: ("Verdicts on quotations", "引用の判定", "引文判定", "Оценки цитат"),
    ChangeKind.FINDING: ("Findings", "指摘", "问题", "Замечания"),
}
_WORDS: dict[str, tuple[str, str, str, str]] = {
    "same": ("No difference.", "相違はありません。", "没有差异。", "Различий нет."),
    "form": (
        "{n} differ in punctuation or letter forms only (-v shows them)",
        "{n} 件は句読点や字形のみの相違（-v で表示）",
        "{n} 处仅标点或字形不同（-v 显示）",
        "{n}: отличается только пунктуация или форма букв (покажет -v)",
    ),
    "new": ("new", "新規", "新", "новое"),
    "gone": ("gone", "解消", "消失", "ушло"),
    "note": ("note {n}", "注 {n}", "注 {n}", "сн. {n}"),
}
CONTEXT = 12
LONGEST = 600  # a changed stretch longer than this is shown as a whole: finding what it shares costs its square
FORM = "form"


def diff_text(changes: Mapping[str, tuple[Change, ...]], style: TableStyle | None = None) -> str:
    """The changes of each paper, by kind. A line that begins with "-" is of the first, with "+" of the second."""
    style = style or TableStyle()
    lines: list[str] = []
    for name, found in changes.items():
        lines += [plain(name)] if len(changes) > 1 else []
        lines += _paper(found, style) if found else [_word("same", style.ui_lang)]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _paper(changes: tuple[Change, ...], style: TableStyle) -> list[str]:
    lines: list[str] = []
    for kind, heads in _HEADS.items():
        found = [c for c in changes if c.kind is kind]
        if not found:
            continue
        form = [c for c in found if c.code == FORM]
        shown = found if style.verbose else [c for c in found if c.code != FORM]
        lines.append(f"{heads[_column(style.ui_lang)]}  {len(found)}")
        for change in shown:
            lines += _change(change, style)
        if form and not style.verbose:
            lines += style.count.wrap("  " + _word("form", style.ui_lang, n=len(form)), style.columns)
    return lines


def _change(change: Change, style: TableStyle) -> list[str]:
    """The change as two sides where both stand, the part that differs in brackets."""
    where = _where(change, style.ui_lang)
    before, after = _sides(change, style.ui_lang)
    out = [f"  {where}"] if where else []
    for sign, text in (("-", before), ("+", after)):
        if text is not None:
            first, *rest = style.count.wrap(plain(text), style.columns - 6)
            out += [f"    {sign} {first}", *(f"      {part}" for part in rest)]
    return out


def _sides(change: Change, ui: str) -> tuple[str | None, str | None]:
    if change.kind in (ChangeKind.LINK, ChangeKind.VERDICT):
        return _status(change.before, ui), _status(change.after, ui)
    if change.kind is ChangeKind.FINDING:
        return _said(change.before, ui), _said(change.after, ui)
    if change.before is None or change.after is None:
        return change.before, change.after
    return bracketed(change.before, change.after)


def _said(text: str | None, ui: str) -> str | None:
    """A finding's subject and message: the message in the interface language."""
    if text is None:
        return None
    subject, colon, message = text.partition(": ")
    return f"{subject}{colon}{said(message, ui)}"


def _status(value: str | None, ui: str) -> str | None:
    if value in set(LinkStatus):
        return label(LinkStatus(value), ui)
    return label(QuoteVerdict(value), ui) if value in set(QuoteVerdict) else value


def _where(change: Change, ui: str) -> str:
    code = f"{change.code} " if change.code and change.code != FORM else ""
    if change.kind in (ChangeKind.LINK, ChangeKind.VERDICT):
        return plain(change.where)
    note = _word("note", ui, n=plain(change.where)) if change.where else ""
    return f"{code}{note}".strip()


def bracketed(before: str, after: str) -> tuple[str, str]:
    """Both texts with what differs in [brackets], long stretches that agree shortened."""
    most = min(len(before), len(after))
    lead = next((i for i in range(most) if before[i] != after[i]), most)
    rest = most - lead
    tail = next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
    one, two = before[lead : len(before) - tail], after[lead : len(after) - tail]
    head, end = _shortened(before[:lead], first=True), _shortened(before[len(before) - tail :], last=True)
    if max(len(one), len(two)) > LONGEST:
        return f"{head}[{one}]{end}", f"{head}[{two}]{end}"
    left, right = "", ""
    for kind, i, j, k, m in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if kind == "equal":
            kept = _shortened(one[i:j])
            left, right = left + kept, right + kept
        else:
            left, right = f"{left}[{one[i:j]}]", f"{right}[{two[k:m]}]"
    return f"{head}{left}{end}", f"{head}{right}{end}"


def _shortened(text: str, *, first: bool = False, last: bool = False) -> str:
    if len(text) <= 2 * CONTEXT + 1:
        return text
    return f"{'' if first else text[:CONTEXT]}…{'' if last else text[-CONTEXT:]}"


def change_line(change: Change, ui_lang: str = "en") -> str:
    """One change on one line, for tables."""
    before, after = _sides(change, ui_lang)
    where = _where(change, ui_lang)
    if change.kind is ChangeKind.FINDING:
        return f"{_word('new' if before is None else 'gone', ui_lang)} {where}: {after or before}"
    return f"{where}: {before or '—'} → {after or '—'}"


def diff_json(changes: Mapping[str, tuple[Change, ...]]) -> bytes:
    """The changes as UTF-8 JSON."""
    made = {
        "papers": [
            {
                "name": name,
                "changes": [
                    {"kind": c.kind, "where": c.where, "before": c.before, "after": c.after, "code": c.code or None} for c in found
                ],
            }
            for name, found in changes.items()
        ]
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _word(name: str, ui_lang: str, **values: object) -> str:
    return _WORDS[name][_column(ui_lang)].format(**values)


def _column(ui_lang: str) -> int:
    code = ui_lang.lower().split("-")[0]
    return UI_LANGUAGES.index(code) if code in UI_LANGUAGES else 0

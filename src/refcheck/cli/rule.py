"""refcheck rule: the rules' pages."""

from __future__ import annotations

import click

from refcheck.check.registry import RULES, rule_by_code
from refcheck.cli.streams import columns, language, show
from refcheck.model import Rule, Severity, UsageError
from refcheck.write.rules_ja import rule_in
from refcheck.write.widths import fit, wrap

_SEVERITIES_JA = {Severity.ERROR: "エラー", Severity.WARNING: "警告", Severity.NOTICE: "通知"}


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> int:
    """Explain a rule (refcheck rule RC101), or list all."""
    if code is None:
        show("".join(map(_row, RULES)))
        return 0
    found = rule_by_code(code)
    if found is None:
        raise UsageError(f"no rule {code}", remedy="refcheck rule lists all")
    show(_page(found))
    return 0


def _row(rule: Rule) -> str:
    page = rule_in(rule.code, language())
    if page is None:
        return f"{rule.code}  {rule.severity:<8} {rule.name:<28} {rule.summary}\n"
    return f"{rule.code}  {fit(_SEVERITIES_JA[rule.severity], 6)} {rule.name:<28} {page[0]}\n"


def _page(rule: Rule) -> str:
    page = rule_in(rule.code, language())
    if page is None:
        local = "" if rule.network else ", judged before anything is fetched"
        return f"{rule.code} {rule.name} ({rule.severity}{local})\n\n{rule.page}\n"
    local = "" if rule.network else "、通信の前に判定"
    text = "\n\n".join("\n".join(wrap(part, columns())) for part in page)
    return f"{rule.code} {rule.name}（{_SEVERITIES_JA[rule.severity]}{local}）\n\n{text}\n"

"""refcheck rule: the rules' pages."""

from __future__ import annotations

import click

from refcheck.check.registry import RULES, rule_by_code
from refcheck.cli.streams import show
from refcheck.model import UsageError


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> int:
    """Explain a rule (refcheck rule RC101), or list all."""
    if code is None:
        show("".join(f"{r.code}  {r.severity:<8} {r.name:<28} {r.summary}\n" for r in RULES))
        return 0
    found = rule_by_code(code)
    if found is None:
        raise UsageError(f"no rule {code}", remedy="refcheck rule lists all")
    local = "" if found.network else ", judged before anything is fetched"
    show(f"{found.code} {found.name} ({found.severity}{local})\n\n{found.page}\n")
    return 0

"""refcheck config show: every setting and where it came from."""

from __future__ import annotations

import click

from refcheck.cli.settings import resolve
from refcheck.cli.streams import show


@click.group()
def command() -> None:
    """Show settings."""


@command.command("show")
def show_command() -> int:
    """Every setting, its value and where it came from (flag, variable, file, default)."""
    show("".join(f"{name:<14} {value.value!s:<24} {value.origin}\n" for name, value in resolve({}).items()))
    return 0

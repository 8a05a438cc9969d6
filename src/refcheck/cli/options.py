"""Options that several commands share, made from the settings so that flags, variables and files have the same names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from refcheck.cli.help import LANGUAGE
from refcheck.cli.settings import SETTINGS, Raw, Setting, config_of, resolve
from refcheck.cli.streams import say, speak
from refcheck.model import Config

P = ParamSpec("P")
T = TypeVar("T")

JUDGING = (
    "store",
    "evidence",
    "offline",
    "as-of",
    "dictionaries",
    "language",
    "changes",
    "ui-lang",
    "fail-on",
    "max-unknown",
    "exit-zero",
    "persona",
    "severity",
    "review",
    "baseline",
    "changed-since",
)
FETCHING = (
    "refresh",
    "only-missing",
    "max-age",
    "allow-origin",
    "connect-to",
    "workers",
    "per-host",
    "host-interval",
    "timeout",
    "max-size",
    "run-timeout",
    "no-robots",
    "no-archive",
    "no-archives",
    "archive-service",
    "archive-timeout",
    "save",
    "save-keys",
    "user-agent",
)


def with_settings(*names: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Give a command the flags of these settings."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        for setting in reversed([s for s in SETTINGS if s.name in names]):
            function = _option(setting)(function)
        return function

    return decorate


def _option(setting: Setting) -> Callable[[Callable[P, T]], Callable[P, T]]:
    flag = f"--{setting.name}"
    if setting.kind == "switch":
        return click.option(flag, is_flag=True, default=None, help=setting.help)
    if setting.kind in ("list", "rules"):
        return click.option(flag, multiple=True, metavar="TEXT", help=f"{setting.help} (repeatable)")
    shown = f" [default: {setting.default}]" if setting.default is not None else ""
    return click.option(flag, default=None, metavar=setting.kind.split()[-1].upper(), help=setting.help + shown)


def config_from(flags: dict[str, object]) -> Config:
    """The Config of a command's flags, the environment and the configuration file."""
    raw: dict[str, Raw] = {}
    for name, value in flags.items():
        if isinstance(value, tuple):
            raw[name.replace("_", "-")] = [str(v) for v in value]
        elif value is None or isinstance(value, str | bool | int | float):
            raw[name.replace("_", "-")] = value
    context = click.get_current_context(silent=True)
    if raw.get("ui-lang") is None and context is not None and LANGUAGE in context.meta:
        raw["ui-lang"] = str(context.meta[LANGUAGE])
    config = config_of(resolve(raw))
    speak(config.ui_lang)
    if config.language is not None:
        _tell_unknown(config.language)
    return config


def _tell_unknown(tag: str) -> None:
    """A language without words of ours is read all the same, but for less: who typed "jp" for Japanese should hear of it."""
    from refcheck.lang import LANGUAGES, language_of  # only where a language is named

    if language_of(tag) is None:
        known = ", ".join(language.code for language in LANGUAGES)
        say(f"refcheck: --language: nothing is known here of {tag}, so statements in it are hardly found; known are {known}")


def output_option() -> Callable[[Callable[P, T]], Callable[P, T]]:
    """-o/--output FILE."""
    return click.option(
        "-o", "--output", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), help="write here instead of stdout"
    )

"""--help in the interface language: click's own layout in English, ours where wide characters stand and lines have no blanks."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

import click

from refcheck.cli.streams import language
from refcheck.model.errors import UsageError

LANGUAGE = "refcheck.ui-lang"  # where a command's context keeps the language that was asked for
_EXTRA = re.compile(r"\s+\[([^\[\]]*(?:\[\])?)\]$")
_REPEATABLE = " (repeatable)"
_FIRST = 34  # columns of the first column at most


def in_our_words(command: click.Command) -> click.Command:
    """The command with help in the interface language, and with --ui-lang where it has none of its own."""
    command.context_class = HelpContext
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            found = command.commands.get(name)
            if found is not None:
                in_our_words(found)
    if all("--ui-lang" not in p.opts for p in command.params):
        command.params.append(language_option())
    return command


def language_option() -> click.Option:
    """--ui-lang for a command that has no settings, kept where the settings of the run find it."""
    words = "language of the interface: en, ja, zh, ru"
    return click.Option(["--ui-lang"], metavar="LANGUAGE", help=words, expose_value=False, callback=_keep)


def _keep(ctx: click.Context, option: click.Option, value: str | None) -> None:
    if value is None:
        return
    from refcheck.cli.kinds import interface_language  # not for --help

    try:
        ctx.meta[LANGUAGE] = interface_language(value)
    except ValueError as error:
        raise UsageError(f"{value!r} is no interface language: {error}", where="--ui-lang", remedy=option.help or "") from error


class Formatter(click.HelpFormatter):
    """click's formatter; in Japanese, its sentences out of the catalogue, laid out by the columns that characters take."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, "使い方: " if _japanese() and prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        super().write_heading(told(heading))

    def write_text(self, text: str) -> None:
        if not _japanese():
            super().write_text(text)
            return
        paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", inspect.cleandoc(text))]
        self.write("\n".join(self._lines(told(p), self.current_indent) for p in paragraphs))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        if not _japanese():
            super().write_dl(rows, col_max, col_spacing)
            return
        from refcheck.write.widths import width

        rows = list(rows)
        first = min(max((width(name) for name, _ in rows), default=0), _FIRST) + col_spacing
        for name, text in rows:
            lead = f"{'':>{self.current_indent}}{name}"
            body = self._lines(told(text), self.current_indent + first)
            if width(name) > first - col_spacing:
                self.write(f"{lead}\n{body}")
            else:
                self.write(lead + body[self.current_indent + width(name) :])

    def _lines(self, text: str, indent: int) -> str:
        from refcheck.write.widths import wrap

        return "".join(f"{'':>{indent}}{line}\n" for line in wrap(text, max(20, self.width - indent - 1)))


class HelpContext(click.Context):
    """A command's context whose help is laid out by our formatter."""

    formatter_class = Formatter


def _japanese() -> bool:
    return language().lower().split("-")[0] == "ja"


def told(text: str) -> str:
    """A sentence of --help in the interface language, with its default; English where the catalogue has none."""
    if not _japanese():
        return text
    from refcheck.cli.help_ja import HELP_JA

    if text in HELP_JA:
        return HELP_JA[text]
    extra = _EXTRA.search(text)
    if extra is not None:
        word = extra.group(1).replace("default: ", "既定値：").replace("required", "必須")
        return f"{told(text[: extra.start()])}［{word}］"
    if text.endswith(_REPEATABLE):
        return f"{told(text.removesuffix(_REPEATABLE))}（繰り返し可）"
    return HELP_JA.get(text, text)

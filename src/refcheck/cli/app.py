"""The commands, loaded when asked for; the three of every day first."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from itertools import pairwise

import click

from refcheck.cli.exits import Exit
from refcheck.cli.help import HelpContext, in_our_words, language_option
from refcheck.cli.streams import say, speak
from refcheck.model.errors import RefcheckError

COMMANDS: dict[str, tuple[str, str]] = {
    "verify": ("refcheck.cli.verify", "Check a paper's links, references and quotations."),
    "links": ("refcheck.cli.links", "Check the links of files, papers or addresses."),
    "export": ("refcheck.cli.export", "Write a paper's references as .bib, CSL-JSON or RIS."),
    "parse": ("refcheck.cli.parse", "Show what a paper's notes hold, without any network."),
    "attach": ("refcheck.cli.attach", "Keep a page that you saved by hand as a source's copy."),
    "collect": ("refcheck.cli.collect", "Gather evidence only; judge later with --offline."),
    "review": ("refcheck.cli.review", "Decide about findings; reasons are kept, decisions expire."),
    "baseline": ("refcheck.cli.baseline", "Write down what is known, so that only new findings fail."),
    "diff": ("refcheck.cli.diff", "Show what differs between two reports, or manuscript and galley."),
    "fix": ("refcheck.cli.fix", "Write archived copies of dead links into your file."),
    "pack": ("refcheck.cli.pack", "Pack a paper's evidence as one WACZ file."),
    "verify-archive": ("refcheck.cli.verify_archive", "Name every damage of a package of evidence."),
    "rule": ("refcheck.cli.rule", "Explain a rule, or list all."),
    "schema": ("refcheck.cli.schema", "Print the JSON Schema of the report."),
    "config": ("refcheck.cli.config", "Show every setting and where it came from."),
    "doctor": ("refcheck.cli.doctor", "Look at the installation, the network settings and the store."),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are used, so that --help stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(COMMANDS[cmd_name][0]).command
        return in_our_words(command) if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        daily = list(COMMANDS)[:3]
        with formatter.section("Every day"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in daily])
        with formatter.section("Also"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items() if name not in daily])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="refcheck-sources", prog_name="refcheck", message="%(prog)s %(version)s")
def app() -> None:
    """Do the sources say what the paper says they say, and will they still be there tomorrow?

    refcheck COMMAND --help shows a command's options.
    """


app.context_class = HelpContext
app.params.append(language_option())


_HELP: type[click.ClickException] | tuple[()] = getattr(click.exceptions, "NoArgsIsHelpError", ())  # of click 8.2 and later


def run_app(arguments: list[str]) -> int:
    """Run; the exit code."""
    speak(_language_of(arguments).replace("_", "-"))
    try:
        return _run(arguments)
    finally:
        speak("en")  # the language is this command's, not the process's


def _run(arguments: list[str]) -> int:
    try:
        result = app.main(args=arguments, prog_name="refcheck", standalone_mode=False)
        return int(result) if isinstance(result, int) else Exit.FINE
    except click.exceptions.Abort:
        return _interrupted()
    except KeyboardInterrupt:
        return _interrupted()
    except click.ClickException as error:
        if isinstance(error, _HELP):
            say(error.format_message())
            return Exit.USAGE
        say(f"refcheck: {error.format_message()}")
        if isinstance(error, click.UsageError) and error.ctx is not None:
            say(f"  {error.ctx.command_path} --help shows what it takes")
        return Exit.USAGE
    except RefcheckError as error:
        say(f"refcheck: {error}")
        return Exit.USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FINE
    except Exception as error:  # noqa: BLE001 - the last door: a fault of ours must not look like a verdict
        say(f"refcheck: internal error: {type(error).__name__}: {error}")
        say("  What was gathered is kept. Please report this with the lines below.")
        say("".join(traceback.format_exc()))
        return Exit.INTERNAL


def _language_of(arguments: list[str]) -> str:
    """The interface language as far as it can be known before the settings are read: for messages about the settings themselves."""
    for given, after in pairwise([*arguments, ""]):
        if given == "--ui-lang":
            return after
        if given.startswith("--ui-lang="):
            return given.partition("=")[2]
    return os.environ.get("REFCHECK_UI_LANG") or "en"


def _interrupted() -> int:
    say("refcheck: interrupted; what was gathered is kept, run the same command again to go on")
    return Exit.INTERRUPTED

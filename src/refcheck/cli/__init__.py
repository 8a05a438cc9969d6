"""The command line. `main` is the only thing outside this package needs; commands are loaded when they are asked for."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and end the process with its exit code (see the README for the codes)."""
    # Lexicons and pages stay for the whole run: looking them over at the usual pace took up to a sixth of its time.
    gc.set_threshold(50_000, 20, 20)
    sys.exit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: list[str]) -> int:
    """Run a command; the exit code. Every error becomes a message that says where, what, and what to do."""
    if arguments == ["--version"]:
        from refcheck import __version__

        print(f"refcheck {__version__}")
        return 0
    try:
        from refcheck.cli.app import run_app
    except KeyboardInterrupt:  # while our own modules are loaded
        sys.stderr.write("refcheck: interrupted\n")
        return 130
    return run_app(arguments)

"""Streams that never raise: any console's encoding, UTF-8 where a machine reads."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from refcheck.model import StoreError

if TYPE_CHECKING:  # refcheck.write is imported when something is written: --help stays fast
    from refcheck.write.widths import Columns


STDOUT = Path("-")  # what programs call their standard output where a file is named
_AROUND = 12  # lines of a screen that head, notes, the way on and the prompt take
_language = "en"
_gone = False


def speak(ui_lang: str) -> None:
    """From now on, lines for people are said in this language, where the catalogue has them."""
    global _language  # noqa: PLW0603 - one process speaks one language
    _language = ui_lang


def language() -> str:
    """The language that lines for people are said in."""
    return _language


def say(text: str) -> None:
    """A line for people, on stderr, in the interface language."""
    _put(sys.stderr, "\n".join(spoken(line) for line in text.split("\n")) + "\n")


def spoken(line: str) -> str:
    """The line in the interface language: whole, or what follows its name and place ("refcheck: FILE: …")."""
    if _language == "en" or not line.strip():
        return line
    from refcheck.write.labels_say import said_in

    lead = line[: len(line) - len(line.lstrip())]
    head, rest = "", line.strip()
    while True:
        made, language = said_in(rest, _language)
        if language != "en":
            return f"{lead}{head}{made}"
        before, colon, after = rest.partition(": ")
        if not colon:
            return line
        head, rest = f"{head}{before}{colon}", after


def show(text: str) -> None:
    """The result for people, on stdout; characters that the console cannot print are replaced."""
    _put(sys.stdout, text)


def emit(data: bytes, output: Path | None) -> None:
    """The result for machines: UTF-8 bytes to the file, which is written whole or stays as it was, or to stdout (None, or `-`)."""
    if output is None or output == STDOUT:
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            _put(sys.stdout, data.decode())
        else:
            _put(sys.stdout, "")
            _write(sys.stdout, buffer, data)
        return
    from refcheck.store.replacing import write_whole

    try:
        write_whole(output, data)
    except OSError as error:
        raise StoreError(
            f"cannot write: {error.strerror or error}", where=str(output), remedy="Choose another place with --output"
        ) from error


def columns() -> int:
    """The terminal's columns: COLUMNS, else the terminal, else 80; at least 40."""
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given) > 0:
        return max(40, int(given))
    return max(40, shutil.get_terminal_size((80, 24)).columns) if watched(sys.stdout) else 80


def group_lines(least: int, papers: int) -> int:
    """How many lines the groups of each paper may take on the first screen: what a terminal has beside heads, notes and prompt, else `least`."""
    return max(least, shutil.get_terminal_size((80, 24)).lines // max(papers, 1) - _AROUND) if watched(sys.stdout) else least


def bar_columns() -> int:
    """The columns of the terminal that stderr is, however few: a bar that is longer leaves a line behind with each drawing."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        real = os.get_terminal_size(sys.stderr.fileno()).columns
        if real > 0:
            return real
    return columns()


def counting() -> Columns:
    """How the console counts the columns of characters."""
    from refcheck.write.widths import EAST_ASIAN, Columns

    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    return Columns(2 if encoding in EAST_ASIAN else 1)


def colours() -> bool:
    """Whether to paint: NO_COLOR wins, then FORCE_COLOR, then whether a person looks."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return watched(sys.stdout) and os.environ.get("TERM") != "dumb"


def watched(stream: TextIO | None) -> bool:
    """Whether a person looks at a stream; there is none where it was closed before the start (`>&-`, services)."""
    return stream is not None and stream.isatty()


def _put(stream: object, text: str) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if getattr(stream, "write", None) is not None:
        _write(stream, stream, _printable(text, encoding))


def _write(stream: object, into: object, what: str | bytes) -> None:
    """Write and flush. A reader that has gone away ends the output in silence; a disk that takes no more is the result lost, and said."""
    try:
        into.write(what)  # type: ignore[attr-defined]  # any stream
        into.flush()  # type: ignore[attr-defined]  # as above
    except OSError as error:
        _mute(stream)
        if stream is sys.stdout:
            _remember_gone()
        if stream is sys.stdout and not isinstance(error, BrokenPipeError):
            remedy = "Free some space, or choose another place with --output; what was gathered is kept"
            raise StoreError(f"cannot write: {error.strerror or error}", where="the output", remedy=remedy) from error


def _remember_gone() -> None:
    global _gone  # noqa: PLW0603 - one process has one stdout
    _gone = True


def reader_gone() -> bool:
    """Whether nobody reads stdout any more (`| head`)."""
    return _gone


def _mute(stream: object) -> None:
    """From now on what is written to the stream goes nowhere, so that nothing fails again when Python flushes it at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]  # as above


def _printable(text: str, encoding: str) -> str:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        from refcheck.write.escape import for_encoding

        return for_encoding(text, encoding)
    return text

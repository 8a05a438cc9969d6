"""Work on untrusted containers in a child process with limits on time and memory.

The child is `python -m refcheck.extract.child TASK`: bytes on its stdin, one JSON value on its stdout. It inherits no
evidence and opens no file. Where the system has no resource limits (Windows) the time limit alone holds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# Where the system ends a child that computes too long, the clock on the wall is only for one that waits.
_PATIENCE = 4 if os.name == "posix" else 1


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one child: seconds of computing, and MiB of address space. A machine that stands still meanwhile may take four times as long."""

    seconds: float = 30.0
    memory_mib: int = 1024


class ChildFailed(Exception):  # noqa: N818 - says what happened
    """The child gave no answer; the message is a plain sentence part ("took more than 30 seconds")."""


def run_child(task: str, body: bytes, limits: Limits | None = None) -> object:
    """The JSON value that `task` makes of `body`. Raises ChildFailed on a crash, on running out of time or memory."""
    limits = limits or Limits()
    command = [sys.executable, "-X", "utf8", "-m", "refcheck.extract.child", task, str(limits.seconds), str(limits.memory_mib)]
    try:
        done = subprocess.run(  # noqa: S603 - our own module, under our own interpreter
            command, input=body, capture_output=True, timeout=limits.seconds * _PATIENCE, check=False, env=_environment()
        )
    except subprocess.TimeoutExpired:
        raise ChildFailed(f"took more than {limits.seconds:g} seconds") from None
    except OSError as error:
        raise ChildFailed(f"could not be started ({error})") from error
    if done.returncode != 0:
        raise ChildFailed(_reason(done.returncode, done.stderr, limits))
    answer: object = json.loads(done.stdout)
    return answer


def _environment() -> dict[str, str]:
    """The child must find this very package, however the parent found it."""
    home = str(Path(__file__).resolve().parents[2])
    earlier = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in (home, earlier) if p), "PYTHONWARNINGS": "ignore"}


def _reason(code: int, stderr: bytes, limits: Limits) -> str:
    if any(words in stderr for words in (b"MemoryError", b"bad_alloc", b"annot allocate memory", b"failed to map segment")):
        return f"needed more than {limits.memory_mib} MiB of memory"
    if code in (-24, 152):  # SIGXCPU
        return f"took more than {limits.seconds:g} seconds"
    return f"crashed (signal {-code})" if code < 0 else f"ended with code {code}"

"""The child's side of `sandbox.py`: python -m refcheck.extract.child TASK SECONDS MEMORY_MIB < bytes > JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial


def _pdf_layout(body: bytes) -> object:
    from refcheck.extract.pdf_chars import read_layout

    return read_layout(body, halves=True)


def _docx_parts(body: bytes, changes: str = "accepted") -> object:
    from refcheck.extract.docx_parts import read_parts

    return read_parts(body, changes)


def _docx_comments(body: bytes) -> object:
    from refcheck.extract.docx_comments import read_comments

    return read_comments(body)


TASKS: dict[str, Callable[[bytes], object]] = {
    "docx_comments": _docx_comments,
    "docx_parts": _docx_parts,
    "docx_parts_original": partial(_docx_parts, changes="original"),
    "pdf_layout": _pdf_layout,
}


def limit_resources(seconds: float, memory_mib: int) -> None:
    """Bind this process to its limits, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the parent's clock is the only limit
        return
    cpu = int(seconds) + 1
    for kind, value in ((resource.RLIMIT_CPU, cpu), (resource.RLIMIT_AS, memory_mib * 2**20), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (bound, hard))
        except (ValueError, OSError):  # a system that knows the limit but refuses it (macOS: address space)
            continue


def main() -> int:
    """Read the bytes, do the task, write the answer."""
    task, seconds, memory = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    body = sys.stdin.buffer.read()
    limit_resources(seconds, memory)
    sys.stdout.buffer.write(json.dumps(TASKS[task](body), separators=(",", ":")).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

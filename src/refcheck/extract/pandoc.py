"""Formats that pandoc knows and we do not (ODT, EPUB, JATS) → HTML, by the pandoc of the optional package `pypandoc_binary`.

pandoc runs as a child with --sandbox (it reads no file and asks no network), a limit on its memory, and a clock.
"""

from __future__ import annotations

import subprocess

from refcheck.extract.container import BadContainer, Container
from refcheck.extract.sandbox import ChildFailed, Limits


def pandoc_path() -> str | None:
    """Where the optional package keeps pandoc; None without the package. A pandoc that stands on the path by chance is not used."""
    try:
        import pypandoc
    except ImportError:
        return None
    try:
        found: str = pypandoc.get_pandoc_path()
    except OSError:  # the package without its binary
        return None
    return found


def pandoc_html(body: bytes, form: str, limits: Limits | None = None) -> bytes:
    """The HTML that pandoc makes of a file of that form ("odt", "epub", "jats"), notes as doc-noteref.

    Raises ChildFailed with a plain sentence part when there is none; BadContainer for a zip bomb.
    """
    program = pandoc_path()
    if program is None:
        raise ChildFailed("needs pandoc, which is not installed")
    if body.startswith(b"PK"):
        Container(body)  # refuses bombs by what they declare; the limits below hold for what they do not
    limits = limits or Limits(seconds=60.0, memory_mib=512)
    command = [program, "--sandbox", "-f", form, "-t", "html5", "--standalone", "--wrap=none", "+RTS", f"-M{limits.memory_mib}m", "-RTS"]
    try:
        done = subprocess.run(command, input=body, capture_output=True, timeout=limits.seconds, check=False)  # noqa: S603 - the package's own pandoc
    except subprocess.TimeoutExpired:
        raise ChildFailed(f"took more than {limits.seconds:g} seconds") from None
    except OSError as error:
        raise ChildFailed(f"could not be started ({error})") from error
    if done.returncode != 0:
        raise ChildFailed(_reason(done.returncode, done.stderr, limits))
    return done.stdout


def _reason(code: int, stderr: bytes, limits: Limits) -> str:
    if code == 251 or b"heap overflow" in stderr.lower():
        return f"needed more than {limits.memory_mib} MiB of memory"
    said = " ".join(stderr.decode("utf-8", "replace").split())
    return f"failed ({said[:160]})" if said else f"ended with code {code}"


__all__ = ["BadContainer", "pandoc_html", "pandoc_path"]

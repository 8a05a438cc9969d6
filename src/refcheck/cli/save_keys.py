"""The keys of Save Page Now: from the environment, or from a file that nobody else can read."""

from __future__ import annotations

import configparser
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from refcheck.model import UsageError

ACCESS, SECRET = "REFCHECK_SAVE_ACCESS_KEY", "REFCHECK_SAVE_SECRET_KEY"
_REMEDY = "Write the access key and the secret key on a line each, or [s3] with access= and secret= as the archive's own tools do"


def save_keys(path: Path | None, environ: Mapping[str, str]) -> tuple[str, str] | None:
    """(access key, secret key); None where none are given. Raises UsageError for a file that others can read or that holds no keys."""
    access, secret = environ.get(ACCESS, "").strip(), environ.get(SECRET, "").strip()
    if access and secret:
        return access, secret
    return _from_file(path) if path is not None else None


def _from_file(path: Path) -> tuple[str, str]:
    try:
        mode = path.stat().st_mode
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise UsageError(f"cannot be read: {why}", where=str(path), remedy=_REMEDY) from error
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise UsageError("others can read the keys in it", where=str(path), remedy=f"chmod 600 {path}")
    keys = _stated(text) or tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(keys) != 2 or not all(k.isascii() and k.isprintable() and " " not in k for k in keys):
        raise UsageError("holds no pair of keys", where=str(path), remedy=_REMEDY)
    return keys[0], keys[1]


def _stated(text: str) -> tuple[str, ...]:
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
        return parser["s3"]["access"].strip(), parser["s3"]["secret"].strip()
    except (configparser.Error, KeyError):
        return ()

"""The kinds of settings: what was written, on the command line or in a file, made the value that is meant, or refused with what to write."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from refcheck.cli.overrides import overrides, severities
from refcheck.model import Severity
from refcheck.pipeline.persona import PERSONAS

_LONGEST_S = 36_500 * 86_400.0  # dates end in the year 9999
_LARGEST = 200 * 2**20  # bytes: a page is held in memory, as it came and decoded, and records of 256 MiB are read again


def _header(value: object) -> str:
    """What can be sent as the value of a header: one line of ASCII."""
    text = str(value).strip()
    if not text.isascii() or not text.isprintable():
        raise ValueError("write one line of ASCII characters")
    return text


def duration(text: object) -> timedelta:
    """ "500ms", "2s", "5m", "24h", "1d", or a number of seconds."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(ms|s|m|min|h|d)?", str(text).strip())
    if not found:
        raise ValueError("write a number with ms, s, m, h or d")
    unit = {"ms": 0.001, "s": 1, None: 1, "m": 60, "min": 60, "h": 3600, "d": 86400}[found.group(2)]
    seconds = float(found.group(1)) * unit
    if seconds > _LONGEST_S:
        raise ValueError("write no more than 100 years")
    return timedelta(seconds=seconds)


def size(text: object) -> int:
    """ "500k", "20M", "1.5 GiB", or a number of bytes: bytes, a unit being 1024 of the one before. At least 1, at most 200 MiB."""
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)\s*(?:([kmg]?)(?:i?b)?)", str(text).strip(), re.IGNORECASE)
    if not found:
        raise ValueError("write a number of bytes, or one with k, M or G")
    count = float(found.group(1)) * 1024 ** ("", "k", "m", "g").index(found.group(2).lower())
    if not 1 <= count <= _LARGEST:
        raise ValueError("write at least 1 byte and at most 200M")
    return int(count)


def _whole(value: object) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", str(value).strip()) or int(str(value)) < 1:
        raise ValueError("write a number of at least 1, without a fraction")
    return int(str(value))


def _share(value: object) -> float:
    text = str(value).strip()
    found = re.fullmatch(r"([0-9]*\.?[0-9]+|[0-9]+\.)\s*(%?)", text)
    number = float(found.group(1)) / (100 if found.group(2) else 1) if found else -1.0
    if not 0 <= number <= 1:
        raise ValueError("write a share between 0 and 1, or 0 % and 100 %")
    return number


def _time(value: object) -> datetime:
    try:
        made = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError as error:
        raise ValueError("write a day that there is, 2026-11-23, or a time, 2026-11-23T14:05") from error
    if len(str(value)) == 10:
        made = made.replace(hour=23, minute=59, second=59)  # a day is meant whole
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def _switch(value: object) -> bool:
    text = str(value).lower()
    if text not in ("true", "false", "1", "0", "yes", "no", "on", "off"):
        raise ValueError("write true or false")
    return text in ("true", "1", "yes", "on")


def _changes(value: object) -> str:
    if str(value) not in ("accepted", "original"):
        raise ValueError("write accepted or original")
    return str(value)


def _severity(value: object) -> Severity | None:
    levels = {str(s): s for s in Severity}
    if str(value) not in ("never", *levels):
        raise ValueError(f"write one of {', '.join(levels)}, never")
    return levels.get(str(value))


def _list(value: object) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, list | tuple):
        raise TypeError("write a list of texts")
    return tuple(str(v) for v in value)


def _persona(value: object) -> str:
    if value not in PERSONAS:
        raise ValueError(f"write one of {', '.join(PERSONAS)}")
    return str(value)


def language(value: object) -> str:
    """A tag of BCP 47 as one writes it: "ja", "zh-Hant", "en_GB"."""
    tag = str(value).strip().replace("_", "-")
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag):
        raise ValueError("write a tag such as ja, zh-Hant, en")
    return tag


def interface_language(value: object) -> str:
    """The code of one of our interface's languages: "ja" for "ja", "ja-JP" and "ja_JP.UTF-8"."""
    from refcheck.write.labels import UI_LANGUAGES  # not for --help

    code = re.split(r"[-_.]", str(value).strip().lower())[0]
    if code not in UI_LANGUAGES:
        raise ValueError(f"write one of {', '.join(UI_LANGUAGES)}")
    return code


PARSERS: dict[str, Callable[[object], object]] = {
    "persona": _persona,
    "rules": severities,
    "file tables": lambda v: overrides("file", v),
    "domain tables": lambda v: overrides("domain", v),
    "text": str,
    "header": _header,
    "path": lambda v: Path(str(v)),
    "switch": _switch,
    "list": _list,
    "duration": duration,
    "size": size,
    "language": language,
    "interface language": interface_language,
    "whole number": _whole,
    "share": _share,
    "time": _time,
    "severity": _severity,
    "changes": _changes,
}

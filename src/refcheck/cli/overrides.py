"""Settings for all papers, one file or one site: the tables [severity], [file."…"] and [domain."…"] of the configuration.

[severity]
RC115 = "error"              # or "warning", "notice", "off"
[file."chapters/03*.md"]
language = "ja"
severity = { RC121 = "off" }
[domain."gov.cn"]
may-refuse = true
"""

from __future__ import annotations

from collections.abc import Mapping

from refcheck.model import Override, Severity

_LEVELS = (*(str(s) for s in Severity), "off")
_KEYS = {"file": ("severity", "language"), "domain": ("severity", "may-refuse")}
Severities = tuple[tuple[str, str], ...]


def severities(value: object) -> Severities:
    """(rule, level) of a table {RC101 = "error"} or of texts "RC101=error". Raises ValueError naming what does not fit."""
    if isinstance(value, Mapping):
        pairs = [(str(k), str(v)) for k, v in value.items()]
    elif isinstance(value, list | tuple):
        pairs = [(code, level) for code, _, level in (str(v).partition("=") for v in value)]
    else:
        raise TypeError('write RULE=LEVEL, or a table { RC101 = "error" }')
    return tuple((_code(code), _level(level)) for code, level in pairs)


def overrides(kind: str, value: object) -> tuple[Override, ...]:
    """The tables of one kind ("file" or "domain"). Raises ValueError or TypeError naming what does not fit."""
    if not isinstance(value, Mapping):
        raise TypeError(f'write a table [{kind}."…"]')
    return tuple(_override(kind, str(pattern), table) for pattern, table in value.items())


def _override(kind: str, pattern: str, table: object) -> Override:
    if not isinstance(table, Mapping):
        raise TypeError(f'write a table [{kind}."{pattern}"]')
    unknown = sorted(k for k in table if k not in _KEYS[kind])
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r} for {pattern!r}; known: {', '.join(_KEYS[kind])}")
    refuses, language = table.get("may-refuse", False), table.get("language")
    if not isinstance(refuses, bool) or not (language is None or isinstance(language, str)):
        raise TypeError(f"{pattern!r}: may-refuse is true or false, language a tag such as ja")
    name = pattern.lower().removeprefix("*.").strip(".") if kind == "domain" else pattern
    return Override(kind, name, severities(table.get("severity", {})), refuses, language)


def _code(code: str) -> str:
    from refcheck.check.registry import rule_by_code  # all rules: only where one is named

    found = rule_by_code(code.strip())
    if found is None:
        raise ValueError(f"there is no rule {code!r}; `refcheck rule` lists them")
    return found.code


def _level(level: str) -> str:
    word = level.strip().lower()
    if word not in _LEVELS:
        raise ValueError(f"{level!r} is no level; write one of {', '.join(_LEVELS)}")
    return word

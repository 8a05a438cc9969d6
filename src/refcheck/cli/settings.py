"""Settings: flag, then REFCHECK_*, then refcheck.toml or [tool.refcheck], then default. Each value knows where it came from."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from refcheck.cli.kinds import PARSERS, interface_language
from refcheck.cli.save_keys import save_keys
from refcheck.fetch.gate import Gate
from refcheck.model import Config, FetchPolicy, Override, Severity, UsageError
from refcheck.pipeline import baseline_file, review_file

Raw = str | bool | int | float | list[str] | None


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name as in flags, what it is, its default as one would write it."""

    name: str
    kind: str  # "text", "header", "path", "switch", "list", "duration", "size", "whole number", "share", "time", "severity"
    default: Raw
    help: str


SETTINGS: tuple[Setting, ...] = (
    Setting("store", "path", None, "evidence folder (default: .refcheck beside the configuration file, else here)"),
    Setting("evidence", "path", None, "judge this store, WARC or WACZ, read-only"),
    Setting("offline", "switch", False, "judge stored evidence only; nothing is sent out"),
    Setting("refresh", "switch", False, "ask every address again, whatever is stored"),
    Setting("max-age", "duration", "1d", "how old a stored capture may be to be used instead of a new request"),
    Setting("as-of", "time", None, "judge strikes and expiry at this date (default: the newest capture's time)"),
    Setting("allow-origin", "list", [], "admit this exact origin although its address is not public"),
    Setting("connect-to", "list", [], "HOST:PORT:ADDR:PORT as in curl: connect elsewhere, keep the name"),
    Setting("workers", "whole number", 16, "requests under way at once"),
    Setting("per-host", "whole number", 1, "requests under way at once on one host"),
    Setting("host-interval", "duration", "500ms", "time between starts on one host"),
    Setting("timeout", "duration", "45s", "longest time for one address, redirects and retries included"),
    Setting("max-size", "size", "20M", "most bytes that are taken of one page: a number, or one with k, M or G"),
    Setting("run-timeout", "duration", None, "longest time for the whole run"),
    Setting("no-robots", "switch", False, "do not ask robots.txt (only for your own sites)"),
    Setting("no-archive", "switch", False, "keep no evidence; the report says so"),
    Setting("no-archives", "switch", False, "ask no web archive for copies"),
    Setting("archives", "switch", False, "ask web archives for copies of what is gone or refuses us"),
    Setting("archive-service", "list", ["wayback"], "archive to ask: wayback, a TimeMap address with {url}, or timegate: and one"),
    Setting("archive-timeout", "duration", "2m", "longest time for all questions to archives"),
    Setting("save", "switch", False, "ask Save Page Now for copies of live sources (needs keys)"),
    Setting("save-keys", "path", None, "file with the keys of Save Page Now, readable by you alone"),
    Setting("user-agent", "header", None, "how to introduce ourselves to sites"),
    Setting("changes", "changes", "accepted", "tracked changes of Word papers: accepted, or original for the text before them"),
    Setting("library", "path", None, "your .bib or CSL-JSON: works that it holds keep its keys"),
    Setting("dictionaries", "switch", False, "use the larger dictionaries that are installed, to compare across languages"),
    Setting("language", "language", None, "the paper's language (BCP 47), when it should not be guessed"),
    Setting("fail-on", "severity", "warning", "lowest severity that ends with exit code 1: error, warning, notice, never"),
    Setting("max-unknown", "share", "50%", "share of addresses that may stay unknown before the run ends with exit code 3"),
    Setting("exit-zero", "switch", False, "end with 0 whatever is found or stays unknown; only unreadable input and faults end otherwise"),
    Setting(
        "persona", "persona", "editor", "who reads: author (everything), editor, ci (only what is sure may fail, the rest is a comment)"
    ),
    Setting("review", "path", None, "decisions of people (default: refcheck-review.toml beside the configuration file, else here)"),
    Setting("baseline", "path", None, "findings that are known and do not fail (default: refcheck-baseline.json, likewise)"),
    Setting("changed-since", "text", None, "a revision of git: only notes and quotations changed since then count"),
    Setting("only-missing", "switch", False, "ask only addresses of which nothing is stored"),
    Setting("severity", "rules", [], "RULE=LEVEL: error, warning, notice or off for that rule"),
    Setting("file", "file tables", None, "settings for one file, in the configuration file only"),
    Setting("domain", "domain tables", None, "settings for one site, in the configuration file only"),
    Setting("ui-lang", "interface language", "en", "language of the interface: en, ja, zh, ru"),
)
_BY_NAME = {s.name: s for s in SETTINGS}
_BESIDE = {"store": ".refcheck", "review": review_file.NAME, "baseline": baseline_file.NAME}  # beside the configuration file, else here


@dataclass(frozen=True, slots=True)
class Value:
    """A setting's value and where it came from ("flag", "REFCHECK_WORKERS", "refcheck.toml", "default")."""

    setting: Setting
    value: object
    origin: str


def resolve(flags: Mapping[str, Raw], environ: Mapping[str, str] | None = None, folder: Path | None = None) -> dict[str, Value]:
    """Every setting with its value and origin. Raises UsageError for a value that does not fit, naming where it stands."""
    environ = os.environ if environ is None else environ
    folder = folder or Path.cwd()
    file, table = configuration(folder)
    out: dict[str, Value] = {}
    for setting in SETTINGS:
        raw, origin = _raw(setting, flags, environ, table, file)
        out[setting.name] = Value(setting, _parsed(setting, raw, origin), origin)
    base = file.parent if file else Path()
    for name, place in _BESIDE.items():
        if out[name].value is None:
            out[name] = Value(_BY_NAME[name], base / place, out[name].origin)
    return out


def configuration(folder: Path) -> tuple[Path | None, Mapping[str, object]]:
    """The nearest refcheck.toml or pyproject.toml with [tool.refcheck], from `folder` upwards; (None, {}) without one."""
    for place in (folder, *folder.resolve().parents):
        own, project = place / "refcheck.toml", place / "pyproject.toml"
        if own.is_file():
            return own, _checked(_toml(own), own)
        if project.is_file():
            tool = _toml(project).get("tool")
            if isinstance(tool, dict) and isinstance(tool.get("refcheck"), dict):
                return project, _checked(tool["refcheck"], project)
    return None, {}


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"no valid TOML: {error}", where=str(path), remedy="Correct the file, or move it away") from error


def _checked(table: Mapping[str, object], path: Path) -> Mapping[str, object]:
    unknown = sorted(k for k in table if k not in _BY_NAME)
    if unknown:
        known = ", ".join(_BY_NAME)
        raise UsageError(f"unknown setting {unknown[0]!r}", where=str(path), remedy=f"Known settings: {known}")
    return table


def _raw(
    setting: Setting, flags: Mapping[str, Raw], environ: Mapping[str, str], table: Mapping[str, object], file: Path | None
) -> tuple[object, str]:
    flag = flags.get(setting.name)
    if flag is not None and flag != [] and flag is not False:
        return flag, "flag"
    variable = f"REFCHECK_{setting.name.upper().replace('-', '_')}"
    if environ.get(variable) and _understood(setting, environ[variable]):
        given = environ[variable]
        return (given.split() if setting.kind in ("list", "rules") else given), variable
    if setting.name in table:
        return table[setting.name], file.name if file else "refcheck.toml"
    return setting.default, "default"


def _understood(setting: Setting, given: str) -> bool:
    """A language that the environment asks for and we do not speak is no mistake of the command: programs then speak their own."""
    if setting.kind != "interface language":
        return True
    try:
        interface_language(given)
    except ValueError:
        return False
    return True


def _parsed(setting: Setting, raw: object, origin: str) -> object:
    if raw is None:
        return None
    try:
        return PARSERS[setting.kind](raw)
    except (ValueError, TypeError) as error:
        where = f"--{setting.name}" if origin == "flag" else f"{origin}, {setting.name}"
        given, kind = (
            (" ".join(map(str, raw)), "severity of a rule") if setting.kind == "rules" and isinstance(raw, list) else (raw, setting.kind)
        )
        raise UsageError(f"{given!r} is no {kind}: {error}", where=where, remedy=setting.help) from error


class Reader:
    """Typed access to resolved values."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def get(self, name: str) -> object:
        """The value of a setting."""
        return self._values[name].value

    def seconds(self, name: str) -> float:
        """A duration in seconds."""
        value = self.get(name)
        return value.total_seconds() if isinstance(value, timedelta) else 0.0

    def whole(self, name: str) -> int:
        """A whole number."""
        value = self.get(name)
        return value if isinstance(value, int) else 1

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self.get(name)
        return value if isinstance(value, tuple) else ()

    def text(self, name: str) -> str | None:
        """A text, or None."""
        value = self.get(name)
        return value if isinstance(value, str) else None

    def path(self, name: str) -> Path | None:
        """A path, or None."""
        value = self.get(name)
        return value if isinstance(value, Path) else None

    def overrides(self, name: str) -> tuple[Override, ...]:
        """The settings of a table of files or sites."""
        value = self.get(name)
        return tuple(v for v in value if isinstance(v, Override)) if isinstance(value, tuple) else ()


def config_of(values: Mapping[str, Value], environ: Mapping[str, str] | None = None) -> Config:
    """The Config of a run."""
    environ = os.environ if environ is None else environ
    read = Reader(values)
    max_age, as_of, fail_on, share = read.get("max-age"), read.get("as-of"), read.get("fail-on"), read.get("max-unknown")
    rules = read.get("severity")
    everywhere = (Override("all", "", rules),) if isinstance(rules, tuple) and rules else ()
    return Config(
        fetch=_policy(read, environ),
        review=read.path("review"),
        baseline=read.path("baseline"),
        persona=read.text("persona") or "editor",
        overrides=(*everywhere, *read.overrides("file"), *read.overrides("domain")),
        exit_zero=read.get("exit-zero") is True,
        changed_since=read.text("changed-since"),
        only_missing=read.get("only-missing") is True,
        store=read.path("store") or Path(".refcheck"),
        evidence=read.path("evidence"),
        offline=read.get("offline") is True,
        refresh=read.get("refresh") is True,
        archive=read.get("no-archive") is not True,
        archives=read.get("no-archives") is not True,
        link_archives=read.get("archives") is True,
        archive_services=read.texts("archive-service"),
        archive_timeout_s=read.seconds("archive-timeout"),
        save=read.get("save") is True,
        save_keys=save_keys(read.path("save-keys"), environ) if read.get("save") is True else None,
        max_age=max_age if isinstance(max_age, timedelta) else timedelta(days=1),
        as_of=as_of if isinstance(as_of, datetime) else None,
        fail_on=fail_on if isinstance(fail_on, Severity) else None,
        max_unknown=share if isinstance(share, float) else 0.5,
        ui_lang=read.text("ui-lang") or "en",
        language=read.text("language"),
        changes=read.text("changes") or "accepted",
        library=read.path("library"),
        dictionaries=_cache(environ) if read.get("dictionaries") is True else None,
    )


def _cache(environ: Mapping[str, str]) -> Path:
    """The folder for what can be made again (XDG base directories)."""
    return Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "refcheck"


def _policy(read: Reader, environ: Mapping[str, str]) -> FetchPolicy:
    proxies = []
    for scheme in ("http", "https"):
        # HTTP_PROXY in capitals can be set by a web server's client (httpoxy): curl and we read it in small letters only.
        proxy = environ.get(f"{scheme}_proxy") or (environ.get("HTTPS_PROXY") if scheme == "https" else None)
        if proxy:
            proxies.append((scheme, proxy))
    no_proxy = environ.get("no_proxy") or environ.get("NO_PROXY") or ""
    run = read.seconds("run-timeout")
    policy = FetchPolicy(
        user_agent=read.text("user-agent") or "",
        workers=read.whole("workers"),
        per_host=read.whole("per-host"),
        host_interval_s=read.seconds("host-interval"),
        total_timeout_s=read.seconds("timeout"),
        run_timeout_s=run or None,
        max_raw_bytes=read.whole("max-size"),
        max_decoded_bytes=read.whole("max-size"),
        allow_origins=read.texts("allow-origin"),
        connect_to=read.texts("connect-to"),
        robots=read.get("no-robots") is not True,
        ca_bundle=environ.get("REQUESTS_CA_BUNDLE") or environ.get("SSL_CERT_FILE") or None,
        proxies=tuple(proxies),
        no_proxy=tuple(p.strip() for p in no_proxy.split(",") if p.strip()),
    )
    Gate(policy)  # addresses that cannot be read are said now, also where nothing is sent out
    return policy

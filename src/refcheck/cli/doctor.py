"""refcheck doctor: what could stand in the way."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import sys
from pathlib import Path

import click

from refcheck.cli.settings import config_of, resolve
from refcheck.cli.streams import show
from refcheck.model import Config, RefcheckError

DISTRIBUTION = "refcheck-sources"


@click.command()
def command() -> int:
    """Look at the installation, the network settings and the store."""
    config = config_of(resolve({}))
    rows = [*_installation(), *_network(config), *_store(config)]
    show("".join(f"{'ok  ' if fine else 'LOOK'}  {what:<12} {text}\n" for fine, what, text in rows))
    return 0 if all(fine for fine, _, _ in rows) else 1


def _installation() -> list[tuple[bool, str, str]]:
    owners = sorted({d.metadata["Name"] for d in importlib.metadata.distributions() if _owns_script(d)})
    script = shutil.which("refcheck") or "not on PATH"
    return [
        (True, "python", f"{platform.python_version()} on {platform.system()}"),
        (owners == [DISTRIBUTION], "script", f"{script}, installed by {', '.join(owners) or 'nothing'}"),
        (True, "stdout", f"encoding {sys.stdout.encoding}"),
    ]


def _owns_script(distribution: importlib.metadata.Distribution) -> bool:
    return any(e.group == "console_scripts" and e.name == "refcheck" for e in distribution.entry_points)


def _network(config: Config) -> list[tuple[bool, str, str]]:
    bundle = config.fetch.ca_bundle
    proxies = ", ".join(scheme for scheme, _ in config.fetch.proxies) or "none"
    where = bundle or ("the system's" if sys.platform != "linux" else "requests' own")
    return [
        (bundle is None or Path(bundle).exists(), "certificates", where),
        (True, "proxy", proxies),
        (not os.environ.get("REFCHECK_NO_ROBOTS"), "robots.txt", "obeyed" if config.fetch.robots else "not asked"),
    ]


def _store(config: Config) -> list[tuple[bool, str, str]]:
    from refcheck.store import open_evidence

    if not config.store.exists():
        return [(True, "store", f"{config.store}: none yet")]
    try:
        with open_evidence(config.store) as reader:
            count, problems = len(reader.urls()), reader.problems
    except RefcheckError as error:
        return [(False, "store", str(error))]
    return [(not problems, "store", f"{config.store}: {count} addresses" + "".join(f"; {p}" for p in problems))]

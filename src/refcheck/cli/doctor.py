"""refcheck doctor: what could stand in the way."""

from __future__ import annotations

import importlib.metadata
import platform
import sys

import click

from refcheck.cli.doctor_rows import Row, console, decisions, fine, fonts, look, programs, script, store
from refcheck.cli.options import config_from, with_settings
from refcheck.cli.streams import language, show, spoken
from refcheck.write.escape import plain
from refcheck.write.widths import fit

DISTRIBUTION = "refcheck-sources"
ADDRESS = "https://example.org/"  # reserved for examples (RFC 2606); one request, nothing is kept


@click.command()
@click.option(
    "--ask", "address", default=ADDRESS, show_default=True, help="the one address that is asked, to see whether the network lets us out"
)
@with_settings("offline", "store", "review", "baseline", "connect-to", "allow-origin", "timeout", "user-agent")
def command(address: str, **flags: object) -> int:
    """Look at the installation, the network, fonts and programs, and the evidence.

    Asks one address, unless --offline. Ends with 1 where something should be looked at.
    """
    from refcheck.cli.doctor_network import certificates, network, proxies, robots

    config = config_from(flags)
    rows = [*_installation(), *console(), *certificates(config), *proxies(config), *robots(config)]
    rows += [fine("network", "not asked (--offline)")] if config.offline else network(config, address)
    rows += [*fonts(), *programs(), *_extras(), _dictionaries(), *store(config), *decisions(config)]
    show("".join(f"{'ok  ' if row.fine else 'LOOK'}  {fit(_told(row.what), 12)} {plain(_told(row.text))}\n" for row in rows))
    looks = sum(not row.fine for row in rows)
    show(f"\n{_told(f'{looks} of {len(rows)} should be looked at' if looks else 'nothing stands in the way')}\n")
    return 1 if looks else 0


def _told(text: str) -> str:
    if language()[:2] != "ja":
        return text
    from refcheck.cli.doctor_ja import in_japanese

    return in_japanese(text) or spoken(text)


def _installation() -> list[Row]:
    owners = sorted({str(d.metadata["Name"]) for d in importlib.metadata.distributions() if _owns_script(d)})
    return [
        Row(sys.version_info >= (3, 11), "python", f"{platform.python_version()} on {platform.system()}, {sys.executable}"),
        *script(owners, DISTRIBUTION),
    ]


def _owns_script(distribution: importlib.metadata.Distribution) -> bool:
    return any(e.group == "console_scripts" and e.name == "refcheck" for e in distribution.entry_points)


def _extras() -> list[Row]:
    """Parts of the installation that are optional, and whether they are there."""
    try:
        own = importlib.metadata.distribution(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return [look("extras", f"{DISTRIBUTION} is not installed: this is a source tree")]
    extras: dict[str, list[str]] = {e: [] for e in own.metadata.get_all("Provides-Extra") or [] if e != "test"}
    for requirement in own.requires or []:
        name, _, condition = requirement.partition(";")
        for extra, missing in extras.items():
            if f"'{extra}'" in condition.replace('"', "'") and not _installed(name):
                missing.append(name.strip())
    if not extras:
        return [fine("extras", "none are offered; everything is installed")]
    return [fine("extras", f"{e}: {'lacks ' + ', '.join(m) if m else 'installed'}") for e, m in extras.items()]


def _dictionaries() -> Row:
    from refcheck.match.dictionaries import installed

    found = ", ".join(f"{d.name} ({d.language}, {d.licence})" for d in installed())
    return fine("dictionaries", f"{found}: used with --dictionaries" if found else "none installed: the packaged lexicon alone is used")


def _installed(requirement: str) -> bool:
    name = requirement.strip()
    for sign in "<>=!~[ (":
        name = name.split(sign)[0]
    try:
        importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True

"""refcheck links: an audit of addresses."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click

from refcheck.cli.exits import UNKNOWN, Exit, enough_known
from refcheck.cli.inputs import papers_in
from refcheck.cli.options import FETCHING, config_from, output_option, with_settings
from refcheck.cli.progress import Progress
from refcheck.cli.streams import columns, emit, say, show
from refcheck.model import Config, LinkReport, LinkStatus, UsageError
from refcheck.pipeline import Watch, check_links
from refcheck.write.escape import plain
from refcheck.write.json_report import link_object
from refcheck.write.labels import label
from refcheck.write.widths import fit

FAILING = frozenset(
    {LinkStatus.DEAD, LinkStatus.SOFT404, LinkStatus.PARKED, LinkStatus.MALFORMED, LinkStatus.TYPE_MISMATCH, LinkStatus.DRIFTED}
)


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE|URL…")
@click.option("--format", "form", type=click.Choice(["table", "json", "jsonl"]), default="table", show_default=True)
@click.option("--include", multiple=True, metavar="REGEX", help="only addresses that match one of these")
@click.option("--exclude", multiple=True, metavar="REGEX", help="no address that matches one of these (.lycheeignore is read too)")
@output_option()
@click.option("-q", "--quiet", is_flag=True, help="no progress on stderr")
@with_settings("store", "evidence", "offline", "as-of", "ui-lang", "max-unknown", *FETCHING)
def command(
    sources: tuple[str, ...],
    form: str,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    output: Path | None,
    quiet: bool,  # noqa: FBT001 - click's flag
    **flags: object,
) -> int:
    """Check addresses, the links of files, or lists of addresses (one a line)."""
    config = config_from(flags)
    urls = [u for u in addresses(sources) if _wanted(u, include, exclude + _ignored())]
    if not urls:
        raise UsageError("no address to check", where=", ".join(sources), remedy="Name a URL, or a file that holds some")
    reports = _stream(urls, config, form, output, quiet=quiet)
    return _exit(reports, config)


def addresses(sources: tuple[str, ...]) -> list[str]:
    """The distinct addresses that the arguments name, in order."""
    out: list[str] = []
    for source in sources:
        if re.match(r"https?://", source, re.I):
            out.append(source)
        else:
            for name in papers_in((source,)):
                out += _in_file(name)
    return list(dict.fromkeys(out))


def _in_file(name: str) -> list[str]:
    from refcheck.parse import parse
    from refcheck.read import read

    document = read(name)
    paper = parse(document)
    found = [(c.start, c.reference.URL) for c in paper.citations if c.reference.URL]
    found += [(link.start, link.url) for link in document.links if re.match(r"https?://", link.url, re.I)]
    return [url for _, url in sorted(found)]


def _wanted(url: str, include: tuple[str, ...], exclude: tuple[str, ...]) -> bool:
    if include and not any(re.search(p, url) for p in include):
        return False
    return not any(re.search(p, url) for p in exclude)


def _ignored() -> tuple[str, ...]:
    path = Path(".lycheeignore")
    if not path.is_file():
        return ()
    lines = path.read_text("utf-8", errors="replace").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _stream(urls: list[str], config: Config, form: str, output: Path | None, *, quiet: bool) -> list[LinkReport]:
    progress = Progress(quiet=quiet)
    kept: list[LinkReport] = []
    lines: list[bytes] = []
    for link in check_links(urls, config, Watch(waiting=progress.waiting)):
        kept.append(link)
        if form == "jsonl":
            line = (json.dumps(link_object(link), ensure_ascii=False) + "\n").encode()
            if output is None:
                emit(line, None)
            lines.append(line)
        elif not quiet and output is None and form == "table":
            show(_line(link, config.ui_lang))
    if form == "json":
        order = {url: i for i, url in enumerate(urls)}
        ordered = sorted(kept, key=lambda k: order.get(k.url, len(order)))
        emit((json.dumps({"links": [link_object(k) for k in ordered]}, ensure_ascii=False, indent=1) + "\n").encode(), output)
    elif form == "jsonl" and output is not None:
        emit(b"".join(lines), output)
    elif form == "table" and (quiet or output is not None):
        emit("".join(_line(k, config.ui_lang) for k in kept).encode(), output)
    return kept


def _line(link: LinkReport, ui_lang: str) -> str:
    shown = fit(label(link.status, ui_lang), 28)
    text = f"{shown}{plain(link.url)}\n"
    if link.status is not LinkStatus.LIVE:
        text += f"{' ' * 4}{plain(link.explanation)[: columns() * 2]}\n"
        if link.advice:
            text += f"{' ' * 4}→ {plain(link.advice)}\n"
    return text


def _exit(reports: list[LinkReport], config: Config) -> int:
    counts: dict[LinkStatus, int] = {}
    for link in reports:
        counts[link.status] = counts.get(link.status, 0) + 1
    say(f"{len(reports)} addresses: " + ", ".join(f"{n} {s}" for s, n in sorted(counts.items())))
    if not enough_known(reports, config):
        unknown = sum(1 for r in reports if r.status in UNKNOWN)
        say(f"{unknown} of {len(reports)} could not be seen: the network here, not the paper, is the likely cause")
        return Exit.NOT_ENOUGH
    return Exit.FINDINGS if any(r.status in FAILING for r in reports) else Exit.FINE

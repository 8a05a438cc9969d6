"""refcheck parse: what the notes hold."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.exits import Exit
from refcheck.cli.inputs import not_over, papers_in
from refcheck.cli.options import config_from, output_option, with_settings
from refcheck.cli.streams import emit, say, show
from refcheck.model import BackReference, Name, PaperReport
from refcheck.pipeline import unjudged
from refcheck.pipeline.exporting import with_library
from refcheck.write import WRITERS
from refcheck.write.escape import plain


@click.command()
@click.argument("papers", nargs=-1, required=True, metavar="PAPER…")
@click.option("--format", "form", type=click.Choice(["table", "json", "jsonl"]), default="table", show_default=True)
@output_option()
@with_settings("language", "changes", "library")
def command(papers: tuple[str, ...], form: str, output: Path | None, **flags: object) -> int:
    """Show a paper's notes, works and quotations as refcheck reads them. Nothing is fetched."""
    config = config_from(flags)
    paths = papers_in(papers)
    not_over(output, paths)
    report = unjudged(paths, config)
    if config.library is not None:
        report = with_library(report, config.library)
    for failure in report.failures:
        say(f"refcheck: {failure.name}: {failure.message}\n  {failure.remedy}")
    for problem in (p for made in report.papers for p in made.paper.document.problems):
        say(f"refcheck: {problem}")
    if form != "table":
        emit(WRITERS[form](report), output)
    else:
        text = "\n".join(_listing(p) for p in report.papers)
        emit(text.encode(), output) if output else show(text)
    return Exit.USAGE if report.failures else Exit.FINE


def _listing(made: PaperReport) -> str:
    paper = made.paper
    lines = [f"{plain(paper.document.source.name)} · {paper.language} · {len(paper.notes)} notes · {len(paper.marks)} marks"]
    for citation in paper.citations:
        ref = citation.reference
        who = ", ".join(_shown(n) for n in ref.author)
        parts = [p for p in (who, ref.title, ref.container_title, ref.issued, ref.page, ref.URL) if p]
        key = f"  = {plain(citation.key)}" if citation.key else ""
        lines.append(f"note {citation.note or '—'}  [{ref.type}] {plain(' · '.join(parts))}{key}")
    lines += [f"note {b.note or '—'}  [{b.kind}] {plain(b.text)} → {_target(b)}" for b in paper.backrefs]
    lines += [f"note {q.note or '—'}  [{q.kind}] {plain(q.named or '—')}: {plain(q.text)}" for q in paper.quotations]
    return "\n".join(lines) + "\n"


def _target(back: BackReference) -> str:
    return f"work {back.points_to + 1}" if back.points_to is not None else "nothing found"


def _shown(name: Name) -> str:
    east_asian = any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in name.family or "")
    return name.literal or ("".join if east_asian else " ".join)(_ordered(name, family_first=east_asian))


def _ordered(name: Name, *, family_first: bool) -> list[str]:
    parts = (name.family, name.given) if family_first else (name.given, name.family)
    return [p for p in parts if p]

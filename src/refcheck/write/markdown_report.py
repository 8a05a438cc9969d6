"""Report → Markdown for job summaries and pull-request comments: within 60,000 characters, what was cut counted."""

from __future__ import annotations

import re

from refcheck.model import Finding, Group, PaperReport, Report
from refcheck.write.escape import plain
from refcheck.write.grouping import rows, tally
from refcheck.write.messages import say
from refcheck.write.where import Lines, place_words

LIMIT = 60_000
_NUMBERED = re.compile(r"^(\d{1,9})\.")  # would begin a list
_WWW = re.compile(r"\bwww(?=\.)", re.I)  # would become a link
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@$&:-])")


def markdown(report: Report) -> bytes:
    """The first screen as Markdown, with every finding as a list item."""
    out: list[str] = []
    if report.evidence_label:
        out.append(f"> {inert(report.evidence_label)}\n")
    for made in report.papers:
        out += _paper(made)
    out += [f"> {inert(note)}\n\n" for note in report.notes]
    out += [f"- **{inert(f.name)}**: {inert(f.message)}. {inert(f.remedy)}\n" for f in report.failures]
    kept: list[str] = []
    used = 0
    for line in out:
        if used + len(line) > LIMIT:
            kept.append(f"\n… {len(out) - len(kept)} lines left out\n")
            break
        kept.append(line)
        used += len(line)
    return "".join(kept).encode("utf-8", "replace")


def inert(text: str) -> str:
    """Text that no Markdown renderer takes for markup, a link, a mention or HTML."""
    quiet = _SPECIAL.sub(r"\\\1", plain(text)).replace("://", ":\u200b//")
    return _NUMBERED.sub(r"\1\\.", _WWW.sub("\\g<0>\u200b", quiet))


def _paper(made: PaperReport) -> list[str]:
    counts = tally(made)
    lines = Lines.of(made.paper.document)
    out = [f"## {inert(made.paper.document.source.name)}\n\n"]
    for group in (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK):
        found = rows(made.findings, group)
        out.append(f"### {say(group)}: {len(found)}\n\n")
        out += [_item(made, row.first, lines) for row in found]
        out.append("\n")
    fine = f"{counts.statements_fine} of {counts.statements} statements, {counts.links_fine} of {counts.links} links"
    out.append(f"### {say(Group.FINE)}\n\n{fine}\n\n")
    return out


def _item(made: PaperReport, finding: Finding, lines: Lines) -> str:
    place = place_words(made, finding, lines)
    return f"- **{finding.rule}** {inert(place)} {inert(finding.subject)}: {inert(finding.message)}. {inert(finding.remedy)}\n"

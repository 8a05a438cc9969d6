"""Report → Markdown for job summaries and pull-request comments: within 60,000 characters, what was cut counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from refcheck.model import Finding, Group, PaperReport, Report
from refcheck.write.escape import plain, stopped
from refcheck.write.grouping import rows, tally
from refcheck.write.messages import phrase, say
from refcheck.write.where import Lines, place_words

LIMIT = 60_000
Line = str | Callable[[], str]  # an item is put into words only where there is room for it
_NUMBERED = re.compile(r"^(\d{1,9})\.")  # would begin a list
_WWW = re.compile(r"\bwww(?=\.)", re.I)  # would become a link
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@$&:-])")


def markdown(report: Report) -> bytes:
    """The first screen as Markdown, with every finding as a list item; what is said of the run stands first and is never cut."""
    out: list[Line] = []
    if report.evidence_label:
        out.append(f"> {inert(report.evidence_label)}\n\n")
    out += [f"> {inert(note)}\n\n" for note in report.notes]
    out += [f"- **{inert(f.name)}**: {inert(stopped(f.message))} {inert(f.remedy)}\n" for f in report.failures]
    for made in report.papers:
        out += _paper(made)
    kept: list[str] = []
    used = 0
    for made_line in out:
        line = made_line if isinstance(made_line, str) else made_line()
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


def _paper(made: PaperReport) -> list[Line]:
    counts = tally(made)
    lines = Lines.of(made.paper.document)
    out: list[Line] = [f"## {inert(made.paper.document.source.name)}\n\n"]
    for group in (Group.TO_FIX, Group.PLEASE_LOOK, Group.COULD_NOT_CHECK):
        found = rows(made.findings, group)
        out.append(f"### {say(group)}: {len(found)}\n\n")
        out += [partial(_item, made, row.first, lines) for row in found]
        out.append("\n")
    links = phrase("fine_links", n=counts.links_fine, all=counts.links) if counts.links else phrase("online", all=counts.works)
    fine = ", ".join(
        (phrase("fine_statements", n=counts.statements_fine, all=counts.statements), links, phrase("references", n=counts.works))
    )
    out.append(f"### {say(Group.FINE)}\n\n{fine}\n\n")
    return out


def _item(made: PaperReport, finding: Finding, lines: Lines) -> str:
    place = place_words(made, finding, lines)
    return f"- **{finding.rule}** {inert(place)} {inert(finding.subject)}: {inert(stopped(finding.message))} {inert(finding.remedy)}\n"

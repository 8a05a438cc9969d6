"""Commands as a person would type them, for a paper and one of its sources."""

from __future__ import annotations

import shlex

from refcheck.model import Citation, Paper


def typed(name: str) -> str:
    """A file's name as one types it in a shell: quoted where it needs to be, and never taken for an option."""
    return shlex.quote(f"./{name}" if name.startswith("-") else name)


def attach_command(paper: Paper, citation: Citation) -> str:
    """The command that gives a source the page that a person saved; "" for a work without an address."""
    url = citation.reference.URL
    if not url:
        return ""
    others = {c.reference.URL for c in paper.citations if c.reference.URL and c.note == citation.note}
    note = f" --note {shlex.quote(citation.note)}" if citation.note else ""
    address = f" --url {shlex.quote(url)}" if len(others) > 1 or not note else ""
    return f"refcheck attach {typed(paper.document.source.name)}{note}{address} FILE"

"""Papers as they stood at a revision of their git repository, for runs that look at changed notes only."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from refcheck.model import Config, Paper, RefcheckError, UsageError
from refcheck.parse import parse
from refcheck.pipeline.changed import Scope, addresses_of, scope_of
from refcheck.read import read_bytes

GIT_SECONDS = 60


def scopes_of(papers: Sequence[Paper], config: Config) -> tuple[Scope | None, ...]:
    """What counts in each paper: None for all, else what changed since `config.changed_since`."""
    if config.changed_since is None:
        return tuple(None for _ in papers)
    return tuple(scope_of(p, earlier(p, config.changed_since)) for p in papers)


def outside(papers: Sequence[Paper], scopes: Sequence[Scope | None]) -> frozenset[str]:
    """The printed addresses that no note in scope cites."""
    pairs = list(zip(papers, scopes, strict=True))
    whole = {c.reference.URL for p, scope in pairs if scope is None for c in p.citations}
    inside = {url for p, scope in pairs if scope is not None for url in addresses_of(p, scope.notes)}
    every = {c.reference.URL for p in papers for c in p.citations if c.reference.URL}
    return frozenset(u for u in every if u not in whole and u not in inside)


def earlier(paper: Paper, revision: str) -> Paper | None:
    """The paper as it stood at a revision; None when it was not there. Raises UsageError without git, repository or revision."""
    path = Path(paper.document.source.name).resolve()
    if revision.startswith("-"):
        raise UsageError(f"{revision!r} is no revision", where="--changed-since", remedy="Name a branch, a tag or a commit")
    found = _git(path, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if found.returncode != 0:
        words = found.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(
            f"git knows no revision {revision!r} here" + (f" ({words[0]})" if words else ""),
            where=str(path.parent),
            remedy="Fetch it first (in GitHub Actions: actions/checkout with fetch-depth: 0), or leave out --changed-since",
        )
    commit = found.stdout.decode("ascii", "replace").strip()
    base = _git(path, "merge-base", commit, "HEAD")  # what the branch started from: changes made there since are not ours
    start = base.stdout.decode("ascii", "replace").strip() if base.returncode == 0 else commit
    shown = _git(path, "show", f"{start}:./{path.name}")
    if shown.returncode != 0:
        return None
    try:
        return parse(read_bytes(shown.stdout, path.name), language=paper.language)
    except RefcheckError:
        return None  # it could not be read then: all of it is new


def _git(path: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=path.parent, capture_output=True, timeout=GIT_SECONDS, check=False)  # noqa: S603, S607 - the user's own git
    except FileNotFoundError as error:
        raise UsageError("git was not found", where="--changed-since", remedy="Install git, or leave out --changed-since") from error

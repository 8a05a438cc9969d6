"""What web pages say in a language (page not found, removed, walls, logins, parked domains, maintenance)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Web:
    """What web pages say in a language (page not found, removed, walls, logins, parked domains, maintenance)."""

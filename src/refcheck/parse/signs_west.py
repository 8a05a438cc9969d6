"""Signs of Western notes made those that the styles know: square brackets around a role are round ones."""

from __future__ import annotations

from dataclasses import replace

from refcheck.lang.later import later
from refcheck.parse.clean import Clean

_ROLE = later(r"\[(?=(?:Hrsg|Hgg?|Hrsgg|[Ee]ds?|[ÉEée]ds?|[Dd]irs?|coord|a cura di)\.?\])(?P<word>[^\[\]]+)\]")


def rounded(note: Clean) -> Clean:
    """The note with "[Hrsg.]" as "(Hrsg.)" in its flat text: as many characters, so that all offsets hold."""
    if "[" not in note.flat:
        return note
    flat = _ROLE.sub(lambda found: f"({found['word']})", note.flat)
    return note if flat == note.flat else replace(note, flat=flat)

"""A document → notes, works, pointers back, quotations. Pure functions of their arguments."""

from refcheck.parse.note import parse_note
from refcheck.parse.paper import parse

__all__ = ["parse", "parse_note"]

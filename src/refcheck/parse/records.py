"""An entry of a list whose fields are known (BibTeX, CSL-JSON, RIS) → its work: the record is what the list says, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from refcheck.model import FieldOrigin, Name, Note, ParsedNote, Reference
from refcheck.model.csl import FIELDS, edtf_of, text_of

RULE = "field-of-the-list"


def parse_record(note: Note, raw: str) -> ParsedNote:
    """The one work of an entry; `raw` is the entry as printed. A value that is not printed as it stands has the rule "field-of-the-list"."""
    record = note.record or {}
    values = {name: text_of(record, csl) for name, csl in FIELDS.items()}
    names = {role: _names(record.get(role)) for role in ("author", "editor", "translator")}
    dates = {name: edtf_of(record, name) for name in ("issued", "accessed")}
    via = record.get("custom")
    said = {k: v for k, v in (*values.items(), *dates.items()) if v} | {k: _shown(v[0]) for k, v in names.items() if v}
    make = cast("Callable[..., Reference]", Reference)  # fields by name, all of them texts
    work = make(
        type=text_of(record, "type") or "document",
        raw=raw,
        start=0,
        end=len(raw),
        author=names["author"],
        editor=names["editor"],
        translator=names["translator"],
        via=str(via["via"]) if isinstance(via, Mapping) and via.get("via") else None,
        origin={k: _origin(raw, v) for k, v in said.items()},
        **{k: v for k, v in (*values.items(), *dates.items()) if v},
    )
    return ParsedNote(raw, (work,))


def _origin(raw: str, value: str) -> FieldOrigin:
    at = raw.find(value)
    return FieldOrigin(at, at + len(value)) if at >= 0 else FieldOrigin(None, None, RULE)


def _names(value: object) -> tuple[Name, ...]:
    listed = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
    return tuple(name for one in listed if isinstance(one, Mapping) and (name := _name(one)) is not None)


def _name(value: Mapping[str, object]) -> Name | None:
    family, given, literal = (text_of(value, k) or None for k in ("family", "given", "literal"))
    particles = [text_of(value, k) for k in ("dropping-particle", "non-dropping-particle")]
    if family:
        family = " ".join(p for p in (*particles, family) if p)
        suffix = text_of(value, "suffix")
        return Name(f"{family}, {suffix}" if suffix else family, given)
    return Name(literal=literal or given) if literal or given else None


def _shown(name: Name) -> str:
    return name.literal or name.family or ""

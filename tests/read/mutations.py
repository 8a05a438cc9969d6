"""Files of our own damaged in seeded ways: cut, flipped, emptied, doubled, shuffled; in a Word file also inside its members."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

from example_forms import FORMS, zipped

ORIGINALS = sorted(p for p in FORMS.iterdir() if p.suffix in (".pdf", ".docx"))


def mutation(seed: int) -> tuple[str, bytes]:
    """(name, bytes) of the damaged file of a seed; the same seed gives the same bytes."""
    chance = random.Random(seed)
    original = chance.choice(ORIGINALS)
    data = original.read_bytes()
    if original.suffix == ".docx" and chance.random() < 0.7:
        data = _inside(chance, data)
    else:
        for _ in range(chance.choice((1, 1, 2, 5))):
            data = _damaged(chance, data)
    return f"mutation-{seed}-{Path(original).name}", data


def _inside(chance: random.Random, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(members))
    content = bytes(members[name])
    for _ in range(chance.choice((1, 2, 8))):
        content = _swapped(chance, content) if chance.random() < 0.5 else _damaged(chance, content)
    members[name] = content
    if chance.random() < 0.2:
        del members[chance.choice(sorted(members))]
    return zipped(members)


def _swapped(chance: random.Random, content: bytes) -> bytes:
    """An XML part with an element's tag renamed, removed, or nested once more: still XML, mostly."""
    tags = [b"w:p", b"w:r", b"w:t", b"w:footnote", b"w:ins", b"w:del", b"w:fldChar", b"w:footnoteReference", b"w:hyperlink", b"w:body"]
    one, other = chance.choice(tags), chance.choice(tags)
    return (
        content.replace(b"<" + one, b"<" + other).replace(b"</" + one, b"</" + other)
        if chance.random() < 0.7
        else content.replace(one, b"")
    )


def _damaged(chance: random.Random, data: bytes) -> bytes:
    if not data:
        return data
    left = chance.randrange(len(data))
    right = min(len(data), left + chance.choice((1, 4, 64, 1024, len(data))))
    piece = data[left:right]
    changed = {
        "cut": b"",
        "zeros": bytes(len(piece)),
        "noise": chance.randbytes(len(piece)),
        "doubled": piece + piece,
        "flipped": bytes(b ^ (1 << chance.randrange(8)) for b in piece),
        "numbers": bytes(chance.choice(b"0123456789") if 48 <= b <= 57 else b for b in piece),
    }
    return data[:left] + changed[chance.choice(sorted(changed))] + data[right:]

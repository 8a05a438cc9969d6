"""What a reader is, and the few things all of them do."""

from __future__ import annotations

import hashlib
from typing import Protocol

from refcheck.model.document import Document, Source
from refcheck.model.errors import UnreadableInput


class Reader(Protocol):
    """Makes a Document of one kind of file. Two methods: the kind is found by content, and only then read."""

    media_type: str

    def recognises(self, data: bytes, name: str) -> bool:
        """Whether these bytes are of the reader's kind; `name` may only decide between kinds that look alike."""
        ...

    def read(self, data: bytes, name: str) -> Document:
        """The document. Raises UnreadableInput, naming the file and the place, when it cannot be read."""
        ...


def source_of(data: bytes, name: str, media_type: str) -> Source:
    """Where a document came from."""
    return Source(name=name, media_type=media_type, sha256=hashlib.sha256(data).hexdigest())


def unreadable(name: str, message: str, remedy: str) -> UnreadableInput:
    """The error for a file that cannot be read."""
    return UnreadableInput(message, where=name, remedy=remedy)


def suffix_of(name: str) -> str:
    """The ending of a file's name in lower case without the dot, "" without one."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return last.rsplit(".", 1)[-1].lower() if "." in last.strip(".") else ""

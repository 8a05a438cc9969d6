"""Zip containers (DOCX and the like) under limits: what a member may unpack to, and XML that declares no entities."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST_MEMBER = 64 * 2**20
LARGEST_SUM = 256 * 2**20
MOST_MEMBERS = 10_000
STEEPEST = 400  # unpacked to packed; text of office files packs to about 1:20
SMALL = 2**20


class BadContainer(Exception):  # noqa: N818 - says what is wrong
    """The container cannot be read; the message is a plain sentence part ("is no whole zip file")."""


class DamagedMember(BadContainer):
    """One member cannot be read; the others may."""


class Container:
    """The members of a zip file, each checked before it is unpacked. Raises BadContainer."""

    def __init__(self, body: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(body))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise BadContainer("is no whole zip file (it may be cut off or damaged)") from error
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_SUM:
            raise BadContainer("unpacks to far more than a paper holds (a zip bomb)")
        self._members = {m.filename: m for m in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def names(self) -> list[str]:
        """The members' names, as stored."""
        return list(self._members)

    def read(self, name: str) -> bytes:
        """A member's bytes."""
        member = self._members[name]
        if member.flag_bits & 1:
            raise BadContainer("is encrypted")
        if member.file_size > LARGEST_MEMBER or (member.file_size > SMALL and member.file_size > STEEPEST * max(1, member.compress_size)):
            raise BadContainer(f"holds {name}, which unpacks to far more than a paper holds (a zip bomb)")
        try:
            with self._zip.open(member) as stream:
                body = stream.read(LARGEST_MEMBER + 1)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
            raise DamagedMember(f"holds {name}, which is damaged") from error
        except Exception as error:
            raise DamagedMember(f"holds {name}, which is damaged") from error
        if len(body) > LARGEST_MEMBER:
            raise BadContainer(f"holds {name}, which unpacks to far more than it says (a zip bomb)")
        return body

    def tree(self, name: str) -> _Element:
        """A member's XML. A document type declaration is refused: office files have none, entity bombs need one."""
        from lxml import etree

        body = self.read(name)
        if b"<!DOCTYPE" in body[:4096] or b"<!ENTITY" in body:
            raise BadContainer(f"holds {name}, which declares entities (an entity bomb); office files have none")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(body, parser)
        except etree.XMLSyntaxError as error:
            raise DamagedMember(f"holds {name}, which is broken XML ({error.msg})") from error

"""Word files taken apart, and given back with replies as Word and other programs keep them."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from read.example_forms import zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {i.filename: archive.read(i) for i in archive.infolist()}


def answered(data: bytes, answers: dict[int, tuple[str, str]], *, threads: bool) -> bytes:
    """The file as it comes back from somebody who replied: as Word keeps replies (threads), or as programs do that know none."""
    members = parts(data)
    comments = etree.fromstring(members["word/comments.xml"])
    document = etree.fromstring(members["word/document.xml"])
    extended = etree.Element(f"{{{W15}}}commentsEx", nsmap={"w15": W15})
    for comment in comments:
        comment[-1].set(f"{{{W14}}}paraId", f"{int(comment.get(f'{W}id')):08X}")
        etree.SubElement(extended, f"{{{W15}}}commentEx", {f"{{{W15}}}paraId": comment[-1].get(f"{{{W14}}}paraId"), f"{{{W15}}}done": "0"})
    for number, (parent, (who, words)) in enumerate(answers.items(), 500):
        reply = etree.SubElement(comments, f"{W}comment", {f"{W}id": str(number), f"{W}author": who, f"{W}date": "2026-12-01T09:00:00Z"})
        paragraph = etree.SubElement(reply, f"{W}p", {f"{{{W14}}}paraId": f"{number:08X}"})
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = words
        of = {f"{{{W15}}}paraId": f"{number:08X}", f"{{{W15}}}paraIdParent": f"{parent:08X}", f"{{{W15}}}done": "0"}
        etree.SubElement(extended, f"{{{W15}}}commentEx", of)
        for tag in ("commentRangeStart", "commentRangeEnd"):
            old = next(e for e in document.iter(f"{W}{tag}") if e.get(f"{W}id") == str(parent))
            new = etree.Element(f"{W}{tag}")
            new.set(f"{W}id", str(number))
            old.addnext(new)
        reference = next(e for e in document.iter(f"{W}commentReference") if e.get(f"{W}id") == str(parent)).getparent()
        run = etree.Element(f"{W}r")
        etree.SubElement(run, f"{W}commentReference").set(f"{W}id", str(number))
        reference.addnext(run)
    members["word/comments.xml"], members["word/document.xml"] = etree.tostring(comments), etree.tostring(document)
    if threads:
        members["word/commentsExtended.xml"] = etree.tostring(extended)
        relation = '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
        override = f'<Override PartName="/word/commentsExtended.xml" ContentType="{kind}"/>'
        for name, end, more in (
            ("word/_rels/document.xml.rels", b"</Relationships>", relation),
            ("[Content_Types].xml", b"</Types>", override),
        ):
            members[name] = members[name].replace(end, more.encode() + end)
    return zipped(members)

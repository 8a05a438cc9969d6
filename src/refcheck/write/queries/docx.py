"""A query list as a small Word document: headings, quoted text, and a framed space for each answer. Written part by part."""

from __future__ import annotations

import hashlib
import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from refcheck.write.escape import plain
from refcheck.write.queries import Query, QueryList
from refcheck.write.queries.words import frame

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = (
    _HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    "</Types>"
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = _HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_ROOT = _RELATIONS.format(f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>')
_PARTS = _RELATIONS.format(f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>')
_DAY = (1980, 1, 1, 0, 0, 0)  # the same list gives the same bytes


def document(listed: QueryList) -> bytes:
    """The .docx file."""
    language = listed.language
    body = [
        _paragraph(frame("title", language), "Title"),
        _paragraph(listed.greeting, "Heading2"),
        _paragraph(frame("intro", language, n=listed.count, day=listed.day)),
    ]
    for section in listed.sections:
        body.append(_paragraph(f"{section.title} ({section.name})", "Heading1"))
        for query in section.queries:
            body += _query(query, language)
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    text = f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{"".join(body)}{page}</w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        container.comment = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest().encode()
        for name, part in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _ROOT),
            ("word/document.xml", text),
            ("word/styles.xml", _styles(language)),
            ("word/_rels/document.xml.rels", _PARTS),
        ):
            container.writestr(zipfile.ZipInfo(name, _DAY), part.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def untouched(data: bytes) -> bool:
    """Whether nobody has saved this document since we wrote it: a word processor drops the archive's comment."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            return container.comment == hashlib.sha256(container.read("word/document.xml")).hexdigest().encode()
    except (zipfile.BadZipFile, KeyError, OSError, ValueError):
        return False


def _query(query: Query, language: str) -> list[str]:
    place = f" · {frame('note', language, n=query.note)}" if query.note else ""
    out = [_paragraph(frame("question", language, n=query.number) + place, "Heading2")]
    for name, text in (("text", query.text), ("note_text", query.note_text)):
        if text:
            out += [_paragraph(frame(name, language), "Label"), _paragraph(text, "Quote")]
    out += [_paragraph(query.question, bold=True), _paragraph(frame("evidence", language), "Label")]
    out += [_paragraph(line, "Seen", language=tag) for line, tag in query.evidence]
    return [*out, _paragraph(frame("answer", language), "Label"), *(_paragraph("", "Answer") for _ in range(3))]


def _paragraph(text: str, style: str = "Normal", *, bold: bool = False, language: str = "") -> str:
    """A paragraph of one run; words in another East Asian language carry it, so that a word processor takes their own glyphs."""
    family = language.split("-")[0]
    own = f'<w:rFonts w:eastAsia="{_EAST_ASIAN[family]}"/>' if family in _EAST_ASIAN else ""
    tag = f'<w:lang w:eastAsia="{_tag(language)}"/>' if own else ""
    weight = f"<w:rPr>{own}{'<w:b/>' if bold else ''}{tag}</w:rPr>" if own or bold else ""
    run = f'<w:r>{weight}<w:t xml:space="preserve">{escape(_xml(text))}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>{run}</w:p>"


def _tag(language: str) -> str:
    if language.startswith(("zh-Hant", "zh-TW", "zh-HK")):
        return "zh-TW"
    return _TAGS.get(language.split("-")[0], "ja-JP")


def _xml(text: str) -> str:
    """What XML 1.0 can hold of a text."""
    return "".join(c for c in plain(text) if c >= " " and c not in "\ufffe\uffff")


_TAGS = {"en": "en-GB", "ja": "ja-JP", "zh": "zh-CN", "ru": "ru-RU", "ko": "ko-KR"}
_EAST_ASIAN = {"ja": "MS Mincho", "zh": "SimSun", "ko": "Batang"}


def _styles(language: str) -> str:
    tag, face = _TAGS.get(language, "en-GB"), _EAST_ASIAN.get(language, "MS Mincho")
    east = tag if language in _EAST_ASIAN else "ja-JP"
    default = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{face}"/>'
        f'<w:sz w:val="21"/><w:lang w:val="{tag}" w:eastAsia="{east}"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    made = [
        _style("Normal", "Normal", '<w:spacing w:after="80" w:line="300" w:lineRule="auto"/>', default=True),
        _style("Title", "Title", '<w:spacing w:after="160"/>', '<w:b/><w:sz w:val="34"/>'),
        _style(
            "Heading1",
            "heading 1",
            '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
            '<w:b/><w:sz w:val="28"/>',
        ),
        _style(
            "Heading2",
            "heading 2",
            '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>',
            '<w:b/><w:sz w:val="24"/>',
        ),
        _style("Label", "Query label", "<w:keepNext/>", '<w:i/><w:color w:val="555555"/><w:sz w:val="18"/>'),
        _style("Quote", "Quote", '<w:ind w:left="425" w:right="425"/>'),
        _style("Seen", "Query evidence", '<w:ind w:left="425" w:hanging="200"/>'),
        _style("Answer", "Query answer", _BOX + '<w:ind w:left="113" w:right="113"/>'),
    ]
    return f'{_HEAD}<w:styles xmlns:w="{_W}">{default}{"".join(made)}</w:styles>'


_EDGE = 'w:val="single" w:sz="6" w:space="4" w:color="808080"'
_BOX = f"<w:pBdr><w:top {_EDGE}/><w:left {_EDGE}/><w:bottom {_EDGE}/><w:right {_EDGE}/></w:pBdr>"


def _style(key: str, name: str, paragraph: str = "", run: str = "", *, default: bool = False) -> str:
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    flag = ' w:default="1"' if default else ""
    return f'<w:style w:type="paragraph"{flag} w:styleId="{key}"><w:name w:val="{name}"/>{based}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'

"""A Word paper in the settings that people give it, and in the files that LibreOffice makes of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_A5 = '<w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" w:gutter="0"/>'
_A4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/>'
Members = dict[str, str]


def _section(members: Members, inside: str) -> None:
    document = members["word/document.xml"]
    members["word/document.xml"] = re.sub(r"<w:sectPr>.*?</w:sectPr>", f"<w:sectPr>{inside}</w:sectPr>", document, flags=re.DOTALL)


def continuous(members: Members, _: str) -> None:
    """Notes that count on from section to section, as Word's do where nobody says otherwise; pandoc's count anew."""
    _section(members, _A4)


def _as_journal(members: Members, page: str, more: str, title: str) -> None:
    """Running heads, page numbers, justified and hyphenated lines."""
    number = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    members["word/header1.xml"] = f"<w:hdr {_W}><w:p><w:r><w:t>{title}</w:t></w:r></w:p></w:hdr>"
    members["word/footer1.xml"] = f'<w:ftr {_W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{number}</w:p></w:ftr>'
    for part, kind in (("header1", "header"), ("footer1", "footer")):
        override = f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.{kind}+xml"/></Types>'
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace("</Types>", override)
        relation = f'<Relationship Id="{part}" Type="{_REL}/{kind}" Target="{part}.xml"/></Relationships>'
        members["word/_rels/document.xml.rels"] = members["word/_rels/document.xml.rels"].replace("</Relationships>", relation)
    refer = f'<w:headerReference w:type="default" r:id="header1" xmlns:r="{_REL}"/><w:footerReference w:type="default" r:id="footer1" xmlns:r="{_REL}"/>'
    _section(members, f"{refer}{page}{more}")
    members["word/settings.xml"] = re.sub(r"(<w:settings[^>]*>)", r"\1<w:autoHyphenation/>", members["word/settings.xml"])
    members["word/styles.xml"] = re.sub(r"(<w:pPrDefault>\s*<w:pPr>)", r'\1<w:jc w:val="both"/>', members["word/styles.xml"])


def journal(members: Members, title: str) -> None:
    _as_journal(members, _A5, "", title)


def columns(members: Members, title: str) -> None:
    _as_journal(members, _A4, '<w:cols w:num="2" w:space="425"/>', title)


def upright(members: Members, title: str) -> None:
    """Lines from top to bottom."""
    _as_journal(members, _A5, '<w:textDirection w:val="tbRl"/>', title)


def endnotes(members: Members, _: str) -> None:
    """All footnotes made endnotes, as Word's own command does."""
    for name in ("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/footnotes.xml"):
        text = members[name].replace("footnoteRef", "endnoteRef").replace("footnotes", "endnotes")
        members[name] = text.replace("<w:footnote ", "<w:endnote ").replace("</w:footnote>", "</w:endnote>")
    members["word/endnotes.xml"] = members.pop("word/footnotes.xml")
    members["word/_rels/endnotes.xml.rels"] = members.pop("word/_rels/footnotes.xml.rels")
    _section(members, _A4)


SETTINGS: dict[str, Callable[[Members, str], None]] = {
    "continuous": continuous,
    "journal": journal,
    "columns": columns,
    "endnotes": endnotes,
    "vertical": upright,
}


def settings(source: Path, folder: Path, title: str, language: str) -> list[Path]:
    """The Word paper in each setting that its language has."""
    made = []
    for name, change in SETTINGS.items():
        if name == "vertical" and language != "ja":
            continue
        with zipfile.ZipFile(source) as archive:
            members = {n: archive.read(n).decode() for n in archive.namelist()}
        change(members, title[:24].replace("&", "and"))
        with zipfile.ZipFile(folder / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            for member, content in members.items():
                archive.writestr(member, content)
        made.append(folder / f"{name}.docx")
    return made


def office_forms(scratch: Path, title: str, language: str) -> dict[str, Path]:
    """What LibreOffice makes of `docx.docx`: name → file."""
    folder = scratch / "office"
    plain = folder / "plain.docx"
    if not folder.exists():
        folder.mkdir()
        shutil.copy(scratch / "docx.docx", plain)
        variants = settings(plain, folder, title, language)
        _convert(scratch, folder, "pdf", [plain, *variants])
        for ending in ("html", "odt", "doc", "rtf"):
            _convert(scratch, folder, ending, [folder / "continuous.docx"])
        for ending in ("odt", "doc", "rtf"):
            _convert(scratch, folder / ending, "docx", [folder / f"continuous.{ending}"])
    forms = {
        "Word endnotes": folder / "endnotes.docx",
        "LibreOffice html": folder / "continuous.html",
        "LibreOffice odt": folder / "continuous.odt",
    }
    forms |= {f"Word from {ending}": folder / ending / "continuous.docx" for ending in ("odt", "doc", "rtf")}
    return (
        forms
        | {f"LibreOffice pdf, {name}": folder / f"{name}.pdf" for name in SETTINGS}
        | {"LibreOffice pdf, anew in each section": folder / "plain.pdf"}
    )


def _convert(scratch: Path, folder: Path, ending: str, files: list[Path]) -> None:
    profile = f"-env:UserInstallation=file://{scratch}/profile-office"
    command = ["soffice", "--headless", profile, "--convert-to", ending, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, capture_output=True, check=False, timeout=300)

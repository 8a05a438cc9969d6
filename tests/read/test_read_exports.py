"""Exports of reference managers and databases are read as lists: EndNote, PubMed, Web of Science, NoteExpress, Zotero RDF, loose RIS."""

import pytest

from refcheck.model.errors import UnreadableInput
from refcheck.parse import parse
from refcheck.read import read_bytes

ENW = """%0 Journal Article
%A 秦文远
%A Feld, Nora
%T 河港与条约
%J 海事研究
%D 2011
%V 32
%N 3
%P 1-19
%R 10.1234/abc.2011
%U https://example.org/a%20b_c

%0 Book
%A Feld, Nora
%E Lin, Bo
%T Harbour Law
%I Fen Press
%C London
%D 2011
"""
NBIB = """PMID- 28012456
VI  - 24
IP  - 3
DP  - 2017 Mar 5
TI  - Sleep in seafarers: a
      long study.
PG  - 201-12
FAU - Rowe, Dana
AU  - Rowe D
JT  - Journal of maritime studies
AID - 10.1000/jms.2017.3 [doi]
PT  - Journal Article
"""
SCIENCE = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Rowe, D
   Sim, K
AF Rowe, Dana
   Sim, Kim
TI Sleep in seafarers: a
   long study
SO JOURNAL OF MARITIME STUDIES
PY 2017
VL 24
BP 201
EP 212
ER

EF
"""
ENDNOTE_XML = """<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">Feld, Nora</style></author></authors></contributors>
<titles><title><style face="normal">The </style><style face="italic">River</style></title><secondary-title>Sea Studies</secondary-title></titles>
<pages>33-40</pages><volume>4</volume><number>2</number><dates><year>2010</year><pub-dates><date>May 5</date></pub-dates></dates>
<urls><related-urls><url>https://example.org/x</url></related-urls></urls></record></records></xml>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Article rdf:about="#item_5"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Rowe</foaf:surname><foaf:givenName>Dana</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<dc:title>Sleep in seafarers</dc:title><dc:date>2017-03-05</dc:date><bib:pages>201-212</bib:pages>
<dc:identifier><dcterms:URI><rdf:value>https://example.org/cc</rdf:value></dcterms:URI></dc:identifier></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><prism:volume>24</prism:volume><dc:title>Sea Studies</dc:title></bib:Journal>
<z:Attachment rdf:about="#item_7"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment></rdf:RDF>"""
NOTE_EXPRESS = """{Reference Type}: Journal Article
{Title}: 河港与条约
{Author}: 秦文远;李明
{Journal}: 海事研究
{Year}: 2011
{Issue}: 3
{Pages}: 1-19
"""
LOOSE_RIS = "TY - JOUR\r\nT1 - 河港与条约\r\nA1 - 秦文远;李明\r\nJO - 海事研究\r\nIS - 3\r\nSP - 1\r\nEP - 19\r\nDA - 2011/3/5/\r\nER -\r\n"


def first(data: str, name: str) -> dict[str, object]:
    work = parse(read_bytes(data.encode(), name)).citations[0].reference
    return {
        "type": work.type,
        "authors": [n.family or n.literal for n in work.author],
        "title": work.title,
        "container": work.container_title,
        "volume": work.volume,
        "issue": work.issue,
        "page": (work.page or "").replace("–", "-"),
        "issued": work.issued,
        "URL": work.URL,
    }


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (ENW, "a.enw", ("秦文远 Feld", "河港与条约", "海事研究", "32", "3", "1-19", "2011", "https://example.org/a%20b_c")),
        (
            NBIB,
            "a.nbib",
            ("Rowe", "Sleep in seafarers: a long study", "Journal of maritime studies", "24", "3", "201-12", "2017-03-05", None),
        ),
        (
            SCIENCE,
            "a.txt",
            ("Rowe Sim", "Sleep in seafarers: a long study", "JOURNAL OF MARITIME STUDIES", "24", None, "201-212", "2017", None),
        ),
        (ENDNOTE_XML, "a.xml", ("Feld", "The River", "Sea Studies", "4", "2", "33-40", "2010-05-05", "https://example.org/x")),
        (RDF, "a.rdf", ("Rowe", "Sleep in seafarers", "Sea Studies", "24", None, "201-212", "2017-03-05", "https://example.org/cc")),
        (NOTE_EXPRESS, "a.txt", ("秦文远 李明", "河港与条约", "海事研究", None, "3", "1-19", "2011", None)),
        (LOOSE_RIS, "a.ris", ("秦文远 李明", "河港与条约", "海事研究", None, "3", "1-19", "2011-03-05", None)),
    ],
    ids=["enw", "nbib", "wos", "endnote-xml", "zotero-rdf", "noteexpress", "ris"],
)
def test_an_export_gives_its_own_fields(data, name, expected):
    authors, *fields = expected
    keys = ("title", "container", "volume", "issue", "page", "issued", "URL")
    assert first(data, name) == {"type": "article-journal", "authors": authors.split(), **dict(zip(keys, fields, strict=True))}


def test_every_entry_is_read_and_what_is_no_work_is_left_out():
    assert [n.key for n in read_bytes(ENW.encode(), "a.enw").notes] == ["1", "2"]
    assert len(read_bytes(RDF.encode(), "a.rdf").notes) == 1


@pytest.mark.parametrize(
    "data", [ENDNOTE_XML[:300], '<?xml version="1.0"?><xml><records><!DOCTYPE x></records></xml>'], ids=["cut", "doctype"]
)
def test_a_library_in_broken_xml_is_refused_with_a_reason(data):
    with pytest.raises(UnreadableInput, match=r"broken XML|entities"):
        read_bytes(data.encode(), "a.xml")


def test_prose_with_a_percent_sign_is_no_export():
    assert read_bytes(b"%0 is no share.\n\nA paper of plain words.", "a.txt").source.media_type == "text/plain"

"""The citing traditions, asked in this order: the first that recognises a work reads it. A new one is one file and one line."""

from refcheck.parse.styles.archival import ArchivalRecord, ArchiveFile
from refcheck.parse.styles.author_year import AuthorStopYear, AuthorYear
from refcheck.parse.styles.base import Style
from refcheck.parse.styles.bibliography import Bibliography
from refcheck.parse.styles.bibtex import Bibtex
from refcheck.parse.styles.cjk_article import CjkArticle
from refcheck.parse.styles.cjk_chapter import CjkChapter
from refcheck.parse.styles.cjk_collected import CjkCollected
from refcheck.parse.styles.cjk_list import CjkList
from refcheck.parse.styles.cjk_news import CjkNewspaper
from refcheck.parse.styles.cjk_patent import CjkPatent
from refcheck.parse.styles.cjk_stopped import CjkStopped
from refcheck.parse.styles.cjk_title_first import CjkTitleFirst
from refcheck.parse.styles.comma_year import CommaYear
from refcheck.parse.styles.cyrillic_chapter import CyrillicChapter
from refcheck.parse.styles.cyrillic_entry import CyrillicEntry
from refcheck.parse.styles.cyrillic_issue import CyrillicIssue
from refcheck.parse.styles.cyrillic_list import CyrillicList
from refcheck.parse.styles.cyrillic_news import CyrillicNews
from refcheck.parse.styles.cyrillic_turned import CyrillicTurned
from refcheck.parse.styles.french_law import FrenchLaw
from refcheck.parse.styles.gbt import GBT
from refcheck.parse.styles.german_law import GermanLaw
from refcheck.parse.styles.gost import Gost
from refcheck.parse.styles.inside import Inside
from refcheck.parse.styles.japanese_state import JapaneseState
from refcheck.parse.styles.law_review import LawReview
from refcheck.parse.styles.legal import Judgment
from refcheck.parse.styles.marked import MarkedTitle
from refcheck.parse.styles.medical import Medical
from refcheck.parse.styles.occasion_west import OccasionWest
from refcheck.parse.styles.official import Official
from refcheck.parse.styles.periodical import PeriodicalFirst
from refcheck.parse.styles.plain import Plain
from refcheck.parse.styles.printed_interview import PrintedInterview
from refcheck.parse.styles.russian_patent import RussianPatent
from refcheck.parse.styles.spoken import Spoken

STYLES: tuple[Style, ...] = (
    ArchivalRecord(),
    Judgment(),
    JapaneseState(),
    GermanLaw(),
    FrenchLaw(),
    Official(),
    Spoken(),
    OccasionWest(),
    PrintedInterview(),
    GBT(),
    ArchiveFile(),
    CjkPatent(),
    CjkNewspaper(),
    CjkStopped(),
    CjkTitleFirst(),
    CjkCollected(),
    CjkArticle(),
    CjkChapter(),
    CjkList(),
    MarkedTitle("japanese", "「『"),
    MarkedTitle("chinese", "《〈<"),
    Bibliography(),
    Bibtex(),
    CommaYear(),
    CyrillicTurned(),
    CyrillicNews(),
    CyrillicEntry(),
    AuthorStopYear(),
    LawReview(),
    CyrillicChapter(),
    CyrillicList(),
    Medical(),
    RussianPatent(),
    CyrillicIssue(),
    Gost(),
    Inside(),
    MarkedTitle("western-quoted", "“‘«»\"'„"),
    AuthorYear(),
    PeriodicalFirst(),
    Plain(),
)

__all__ = ["STYLES", "Style"]

"""The inferences that may give a reference a value which its own words do not state: the whole list, each with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

INFERENCES: Mapping[str, str] = MappingProxyType(
    {
        "issued-from-title": "the title of an online text that prints no date of its own names one day",
        "issued-from-work-before": "同年, 同月: the year, or the month, is that of the work before in the note",
        "language-from-script": "the script and the small words of the title show its language",
        "author-from-self-reference": "拙稿, 拙著: the author is that of the own work named before",
        "author-same-as-before": "同, ders., Id.: the author is that of the work before in the note",
        "author-is-editor": "only editors are printed (編, Hrsg., eds.): they stand in the author's place, and exports name them as editors",
        "container-same-as-before": "同号, Там же behind //: the container is that of the work before in the note",
        "access-statement-of-paper": "one statement of access holds for all works with an address",
        "access-year-from-newest-date": "the statement prints no year: the first day of that month and day after the newest date cited",
        "via-from-next-work": "quoted after the work that follows in the note",
        "url-from-link": "the file's own link mends an address that typesetting broke",
        "url-from-title-link": "the work prints no address, and its title is a link",
    }
)

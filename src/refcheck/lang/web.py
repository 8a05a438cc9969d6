"""What web pages say in a language (page not found, removed, walls, logins, parked domains, maintenance), and how they print dates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Web:
    """What web pages say in a language.

    All phrases are regular expressions over folded text (NFKC, case folded, blanks collapsed to one). `not_found` says that an
    address has no page, `gone` that it was removed for good; `hints` are words of which one stands in every such phrase (a cheap look first); `wall` asks for proof of a person or refuses a machine; `geo`
    refuses a country, `legal` names a law or court; `login`, `paywall`, `rate_limit`, `parked`, `maintenance`, `fault` and
    `needs_script` are what their names say; `lapsed` says that hosting ended or never began (suspended, a server's first page), `consent`
    asks to agree before anything is shown; `reported` stands in narration: words of reporters and speakers, which no notice of a site has; `when` says when something happened, `itself` speaks of the site or to its
    reader. `denies` is broad (a page, and something that happened to it) and counts only where no heading names an article. `notice` are titles that say no more than that something is said, folded. `home` are names that home pages have. `months` are (name, number); `dates` are
    patterns with the groups y, m, d (and era); `eras` give the year before the first of an era; `date_words` stand before a date
    of publication. `furniture` begins lines that a site sets between the paragraphs of an article (read more, advertisement); `bylines` are whole lines that name who wrote
    a page, with one group for the name, in its own case. `common_words` are the most frequent words, to tell the language of a text in Latin letters.
    """

    not_found: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    wall: tuple[str, ...] = ()
    geo: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    login: tuple[str, ...] = ()
    paywall: tuple[str, ...] = ()
    rate_limit: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()
    lapsed: tuple[str, ...] = ()
    consent: tuple[str, ...] = ()
    maintenance: tuple[str, ...] = ()
    fault: tuple[str, ...] = ()
    needs_script: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    itself: tuple[str, ...] = ()
    notice: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    dates: tuple[str, ...] = ()
    eras: tuple[tuple[str, int], ...] = ()
    date_words: tuple[str, ...] = ()
    furniture: str = ""
    bylines: tuple[str, ...] = ()
    common_words: tuple[str, ...] = ()

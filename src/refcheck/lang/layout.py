"""How a printed page speaks in a language: headings over notes and lists, words that make a figure a quantity, frequent words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """Words of the printed page, lower case where the script has case.

    `note_headings`/`list_headings` stand alone over notes and over reference lists. `counters`: what follows a figure and
    makes it a quantity or a date (2 つ, 7 月). `before_number`: what stands before a figure that is none of a note (第, "Article").
    `note_words` open a note's label (注1). `frequent`: words by which a text in this language is told from its neighbours.
    """

    note_headings: tuple[str, ...] = ()
    list_headings: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()
    before_number: tuple[str, ...] = ()
    note_words: tuple[str, ...] = ()
    frequent: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()  # what stands for the year of a work without one, or of one still to appear

"""What CSL 1.0.2 admits in an item, said in our own words as a JSON schema for the tests."""

from __future__ import annotations

TYPES = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry "
    "entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture "
    "musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report "
    "review review-book software song speech standard thesis treaty webpage"
).split()
NAMES = (
    "author chair collection-editor compiler composer container-author contributor curator director editor editorial-director "
    "executive-producer guest host interviewer illustrator narrator organizer original-author performer producer recipient "
    "reviewed-author script-writer series-creator translator"
).split()
DATES = "accessed available-date event-date issued original-date submitted".split()
TEXTS = (
    "language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority "
    "call-number citation-label collection-title container-title container-title-short dimensions division DOI event event-title "
    "event-place genre ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title "
    "PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale source status title title-short URL version "
    "volume-title volume-title-short year-suffix citation-key"
).split()
NUMBERS = (
    "chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages "
    "number-of-volumes page page-first part printing section supplement volume"
).split()

_TEXT = {"type": "string"}
_EITHER = {"type": ["string", "number"]}
_NAME = {
    "type": "object",
    "additionalProperties": False,
    "minProperties": 1,
    "properties": dict.fromkeys(("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"), _TEXT),
}
_DATE = {
    "type": "object",
    "additionalProperties": False,
    "minProperties": 1,
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": _EITHER},
        },
        "season": _EITHER,
        "circa": {"type": ["string", "number", "boolean"]},
        "literal": _TEXT,
        "raw": _TEXT,
    },
}
SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "type": {"enum": TYPES},
            "id": _EITHER,
            "categories": {"type": "array", "items": _TEXT},
            "custom": {"type": "object"},
            **dict.fromkeys(TEXTS, _TEXT),
            **dict.fromkeys(NUMBERS, _EITHER),
            **dict.fromkeys(DATES, _DATE),
            **{name: {"type": "array", "items": _NAME} for name in NAMES},
        },
    },
}

"""Japanese."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    babel="japanese",
    scripts=("Jpan",),
    quotes=(
        ("「", "」"),
        ("『", "』"),
        ("“", "”"),
        ("〝", "〟"),
    ),
    sentence_ends="。！？",
    spaced=False,
)

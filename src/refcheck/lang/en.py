"""English."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="en",
    name="English",
    babel="english",
    scripts=("Latn",),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
    ),
    sentence_ends=".!?…",
    spaced=True,
)

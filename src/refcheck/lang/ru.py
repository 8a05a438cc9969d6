"""Russian."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="ru",
    name="Russian",
    babel="russian",
    scripts=("Cyrl",),
    quotes=(
        ("«", "»"),
        ("„", "“"),
        ("“", "”"),
    ),
    sentence_ends=".!?…",
    spaced=True,
)

"""French."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="fr",
    name="French",
    babel="french",
    scripts=("Latn",),
    quotes=(
        ("«", "»"),
        ("“", "”"),
    ),
    sentence_ends=".!?…",
    spaced=True,
)

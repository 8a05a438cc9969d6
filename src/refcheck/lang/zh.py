"""Chinese."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    babel="chinese",
    scripts=(
        "Hans",
        "Hant",
    ),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
        ("《", "》"),
    ),
    sentence_ends="。！？；",
    spaced=False,
)

"""Korean."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="ko",
    name="Korean",
    babel="korean",
    scripts=("Kore",),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
    ),
    sentence_ends=".!?…",
    spaced=True,
)

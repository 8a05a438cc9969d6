"""German."""

from refcheck.lang.record import Language

LANGUAGE = Language(
    code="de",
    name="German",
    babel="german",
    scripts=("Latn",),
    quotes=(
        ("„", "“"),
        ("»", "«"),
        ("‚", "‘"),
    ),
    sentence_ends=".!?…",
    spaced=True,
)

"""`locate` and `prepare` of the public API: as `refcheck.match` has them, with whom the text gives its words to."""

from __future__ import annotations

from functools import partial

from refcheck import match
from refcheck.match import Prepared
from refcheck.match.locating import Scorer, lexical
from refcheck.model import Alignment, QuotationKind, Voice
from refcheck.parse.voices import voices, voices_near


def prepare(text: str, lang: str) -> Prepared:
    """Fold a text once, for many quotations. `lang` is BCP 47; at most 0.4 s per million characters. Never raises for any text.

    Whom the text gives its words to is read when a speaker is asked for the first time.
    """
    return match.prepare(text, lang, partial(_hear, text, lang))


def _hear(text: str, lang: str, at: int | None) -> tuple[Voice, ...]:
    return voices(text, lang) if at is None else voices_near(text, lang, at)


def locate(
    quote: str,
    text: str | Prepared,
    quote_lang: str,
    text_lang: str | None = None,
    *,
    kind: QuotationKind | str = QuotationKind.DIRECT,
    speaker: str | None = None,
    subject: str | None = None,
    scorer: Scorer = lexical,
) -> Alignment:
    """Locate a quotation in a text.

    `quote_lang` and `text_lang` are BCP 47; `text_lang` may be left out with a Prepared. `speaker` is whom the paper gives the
    words to, `subject` what the paper says they are about. Offsets of the result are those of the text,
    `score` is a probability from 0 to 1 (calibrated on public parallel texts: docs/quotations.md). Never raises for
    any text; what cannot be judged comes back as `cannot_judge` with its reason. Raises ValueError for a text without a language.
    """
    ready = prepare(text, text_lang) if isinstance(text, str) and text_lang else text
    return match.locate(quote, ready, quote_lang, text_lang, kind=kind, speaker=speaker, subject=subject, scorer=scorer)

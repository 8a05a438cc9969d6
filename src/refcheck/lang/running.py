"""Whether words stand only in the sentences of a text, and not in a line that says when or by whom it was published."""

from __future__ import annotations

_ENDS = "。．.!?！？…"
_PROSE = 24  # characters, one of Chinese writing counting two, from which on a line that ends as a sentence is one


def only_in_sentences(words: str, text: str) -> bool:
    """Whether each line of `text` that holds `words` is a sentence."""
    lines = [line.strip() for line in text.split("\n") if words in line]
    return bool(lines) and all(_is_sentence(line, words) for line in lines)


def _is_sentence(line: str, words: str) -> bool:
    rest = line.replace(words, "")
    return line[-1] in _ENDS and sum(2 if c >= "\u3040" else 1 for c in rest if c.isalpha()) >= _PROSE

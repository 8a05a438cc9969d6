"""Titles in Latin letters that are Chinese, Japanese or Russian: told by their syllables and endings."""

from __future__ import annotations

import re

from refcheck.lang.later import later

_PINYIN = r"(?:(?:[bpmf]|[dtnl]|[gkh]|[jqx]|zh|ch|sh|[rzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiouü]))"
_PINYIN_WORD = later(rf"{_PINYIN}{{1,4}}")
_CHINESE = later(r"(?:zh|x[iu]|q[iu]|[aeiou]ng|uan|iao)")
_ROMAJI_WORD = later(r"(?:(?:[kgsztdnhbpmyrwj]|ky|gy|sh|sy|ch|ts|ny|hy|by|py|my|ry)?[aiueoāīūēō]|n(?![aiueo])|(?:k|s|t|p)(?=[kstp]))+")
_RUSSIAN_ENDINGS = (
    "iia",
    "skii",
    "skaia",
    "skoe",
    "skogo",
    "skoi",
    "ykh",
    "ikh",
    "ogo",
    "nnyi",
    "tsii",
    "tsiia",
    "stvo",
    "stva",
    "vestiia",
)
_RUSSIAN_WORDS = frozenset({"pravda", "izvestiia", "iz", "dlia", "trud", "istorii", "o", "v", "k", "i"})


def transliterated(text: str) -> str | None:
    """ "zh", "ja", "ru" for a title in transliteration, None for one that shows nothing of the kind."""
    words = [w.lower() for w in re.findall(r"[^\W\d_]+", text)]
    if not words:
        return None
    if len(words) >= 2 and all(_PINYIN_WORD.fullmatch(w) for w in words) and any(_CHINESE.search(w) and len(w) > 5 for w in words):
        return "zh"
    if len(words) >= 3 and all(_ROMAJI_WORD.fullmatch(w) for w in words) and "no" in words[1:-1]:
        return "ja"
    endings = sum(1 for w in words if w.endswith(_RUSSIAN_ENDINGS) or w in _RUSSIAN_WORDS)
    return (
        "ru" if endings and endings >= len(words) / 3 and not re.search(r"\b(?:the|of|and|les?|des|der)\b", text, re.IGNORECASE) else None
    )

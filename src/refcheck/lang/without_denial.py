"""Words with which one language says without a denial what another denies: before it sailed (while it had not yet sailed), 決める前に, avant que.

Written from general knowledge of the languages. All are regular expressions over lower-case text.
"""

from __future__ import annotations

WITHOUT_DENIAL = {
    "en": r"\b(?:before|until|till|instead|rather than|other than|than ever|too (?:\w+ )?to|yet to|only|ahead of|in vain)\b",
    "de": r"\b(?:bevor|ehe|bis|vor|statt|anstatt|anstelle|zu \w+,? (?:um|als dass)|nur|erst|lieber als|vergeblich)\b",
    "fr": r"\b(?:avant|jusqu['’]\w+|plutôt que|au lieu|trop \w+ pour|que|seulement|d['’]ici|en vain)\b",
    "ru": r"(?<!\w)(?:до(?: того)?|прежде|раньше|пока|вместо|скорее|слишком \w+,? чтобы|только|лишь|перед|зря|напрасно)(?!\w)",
    "zh": r"[前先]|直到|等到|与其|代替|[才仅只]|太\w{1,4}[以而]|徒劳",
    "ja": r"前に|前の|まで|より(?:も|は)?|代わり|かわり|だけ|のみ|しか|先に|すぎて|無駄",
    "ko": r"전에|까지|대신|보다|만(?=[ \w])|뿐|너무|먼저|헛",
}

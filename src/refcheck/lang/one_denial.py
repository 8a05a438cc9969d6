"""How languages deny two things at once, and what they say by "before" where others say "not yet". All over lower-case text.

Written from general knowledge of the languages.
"""

from __future__ import annotations

from refcheck.lang.later import later

# The same word denies twice in one sentence, joined by "and", "or" or "also".
TWICE = {
    "zh": later(r"既(?P<no>不|没有?|沒有?|无|無|非)[^，。；]{1,14}[，、]?[也又亦](?P=no)|(?P<deny>不|没有?|沒有?|未)(?P<verb>[一-龥])[^，。；]{1,10}[，、]?[也亦更](?P=deny)(?P=verb)"),
    "ja": later(r"も(?:な(?:ければ|く|し)|せず|[^、。]{1,6}[わかさたなまらが]なければ)、?[^、。]{1,14}も[^、。]{0,8}(?:な[いかくけ]|ず|ぬ|ません)"),
    "ko": later(r"도 ?[^.,]{0,6}(?:없|않|못)[^.,]{0,3},? [^.,]{1,14}도 ?[^.,]{0,8}(?:없|않|못)"),
    "ru": later(r"(?<!\w)(?P<no>не|нет|без)(?!\w)[^,.;!?]{2,30},? (?:и|да и|или|а также) (?P=no)(?!\w)"),
    "en": later(r"\b(?P<no>no|not|without|never)\b[^,.;!?]{2,30},? (?:and|or) (?P=no)\b"),
    "de": later(r"(?<!\w)(?P<no>kein|nicht|ohne|nie)\w{0,2}(?!\w)[^,.;!?]{2,30},? (?:und|oder|auch) (?P=no)\w{0,2}(?!\w)"),
    "fr": later(r"(?<!\w)(?P<no>sans|aucune?|pas)(?!\w)[^,.;!?]{2,30},? (?:et|ou) (?P=no)(?!\w)"),
}  # fmt: skip
BEFORE = {
    "zh": later(r"之前|以前|[^目日面眼跟当從从提空生先](?:前)[，。]|先于|早于|趕在|赶在"),
    "ja": later(r"[うくぐすつぬぶむる](?:より)?前に|より(?:も)?先に|より早く"),
    "ko": later(r"기 ?(?:도 )?전에|보다 (?:먼저|앞서)"),
    "ru": later(r"(?<!\w)(?:прежде,? чем|раньше,? чем|до того,? как|перед тем,? как)(?!\w)"),
    "en": later(r"\b(?:before|sooner than|earlier than|ahead of)\b"),
    "de": later(r"\b(?:bevor|ehe|früher als|eher als)\b"),
    "fr": later(r"\bavant (?:que|d['’e])"),
}
NOT_YET = {
    "zh": later(r"[还還尚仍](?:没|沒|未|不)|未及|没等|沒等|不等|来不及"),
    "ja": later(r"まだ[^。]{1,30}(?:ない|ぬ|ず|ません)|(?:ない|ぬ)(?:うち|まま|間)|もせずに|を待たず|いまだ|未だ"),
    "ko": later(r"아직|지 ?않은 ?(?:채|상태)|기도 전에"),
    "ru": later(r"(?<!\w)(?:ещ[её] не|не успе\w+|не дожида\w+|пока не)(?!\w)"),
    "en": later(r"\b(?:not yet|yet to|n't yet|still (?:not|\w+n't)|had not|hadn't)\b"),
    "de": later(r"\b(?:noch nicht|noch kein\w*|ohne zu)\b"),
    "fr": later(r"\b(?:pas encore|encore pas|sans attendre)\b"),
}
# One word denies two things that are joined.
BOTH = {
    "zh": later(r"(?:没有?|沒有?|无|無|不)[^，。；]{1,8}(?:和|与|及|或|或者)[^，。；]{1,8}[，。；]"),
    "ja": later(r"[^、。]{1,14}も、?[^、。もはがを]{1,14}も、?[^、。]{0,12}(?:な[いかくけ]|ず|ぬ|ません)"),
    "ko": later(r"[^,.]{1,14}도,? [^,.]{1,14}도 [^,.]{0,12}(?:없|않|못)"),
    "ru": later(r"(?<!\w)ни(?!\w)[^.;!?]{1,60}?(?<!\w)ни(?!\w)|(?<!\w)без [^.;,!?]{2,30} (?:и|или) "),
    "en": later(r"\bneither\b[^.;!?]{1,60}?\bnor\b|\b(?:no|without)\b(?: [\w-]+){1,3} n?or "),
    "de": later(r"\bweder\b[^.;!?]{1,60}?\bnoch\b|\b(?:ohne|kein\w*)\b(?: [\w-]+){1,3} oder "),
    "fr": later(r"\bni\b[^.;!?]{1,60}?\bni\b|\bsans [^.;,!?]{2,30} (?:ou|ni) "),
}

"""Pages whose author speaks himself: a text in the first person under one name, a letter signed at its foot."""

from __future__ import annotations

from refcheck.lang.later import later

_QUOTED = later('“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』|"[^"\n]*"')
_FIRST = {
    "en": later(r"(?<![\w’'])(?:I(?!\.)|[Mm]y|me)(?!\w)"),
    "de": later(r"(?<!\w)(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[mnrs]?)(?!\w)"),
    "fr": later(r"(?<!\w)(?:[Jj]e(?!\w)|[Jj][’']|[Mm](?:on|a|es|oi)(?!\w))"),
    "ru": later(r"(?<!\w)(?:[Яя]|[Мм](?:не|еня|ною|ой|оя|оё|ое|оего|оей|оему|ои|оих))(?!\w)"),
    "zh": later("我(?![们們国國方军軍市省校县区党院])"),
    "ja": later("私(?!立|有|的|語)|わたし|僕"),
    "ko": later(r"(?<![가-힣])(?:나는|내가|나의|저는|제가|나도|저도|내게|나에게)(?![가-힣])"),
}
_ENOUGH = 2  # words of the first person: one may be a motto
_CLOSED = later(
    r"\n[ \t]*(?:(?:Yours|Very) (?:sincerely|faithfully|truly|respectfully)|Sincerely(?: yours)?|(?:Best|Kind) regards|Respectfully|Faithfully yours"
    r"|Mit (?:freundlichen|besten|herzlichen) Grüßen|Mit (?:vorzüglicher )?Hochachtung|Hochachtungsvoll|Ihre?|(?:Bien )?[Cc]ordialement|Veuillez agréer[^\n]*"
    r"|Je vous prie[^\n]*|С уважением|Искренне [Вв]аш[аи]?|敬具|草々|謹言|此致\s*敬礼|此致|敬礼|謹啓|드림|올림)[,.!，。]?[ \t]*\n+(?P<signed>[^\n]{2,60})"
)
_SAID_BY_ME = later(
    r"(?:(?<![对對向跟给诉訴问問])我(?:的(?:回答|看法|答案|意见)|认为|想说|相信|说|答)|(?<!\w)(?:I|[Ww]e) (?:said|say|think|told|replied|wrote|answered|believe)"
    r"|(?<!\w)я (?:сказал|ответил|считаю|думаю)а?|(?<!\w)[Ii]ch (?:sage|sagte|antwortete|meine|glaube)|(?<!\w)je (?:dis|pense|réponds|crois)|私は)[^。.!?！？“«「]{0,16}[“«「„\"]?$"
)


# The writer of an editorial or essay, in brackets on the last lines.
_BRACKETED = later(
    r"\n[ \t　]*[（(](?:論説委員|論説主幹|編集委員|解説委員|主筆|コラムニスト|評論家|筆者[：:]|作者[：:为系]?|本文作者[：:为系]?|필자[：:]?|논설위원)[　 ：:・]*"
    r"(?P<signed>[一-龥々ぁ-んァ-ヺー가-힣·]{2,10})(?:[，,、　 ][^）)\n]*)?[）)][ \t]*(?=\n|$)"
)


def in_first_person(text: str, code: str, enough: int = _ENOUGH) -> bool:
    """Whether a text says "I" outside of quotation marks, more than once."""
    first = _FIRST.get(code)
    return first is not None and len(first.findall(_QUOTED.sub(" ", text))) >= enough


def signed(text: str) -> str | None:
    """The line below a letter's closing words."""
    closed = list(_CLOSED.finditer(text)) or list(_BRACKETED.finditer(text))
    return closed[-1]["signed"].strip() if closed else None


def is_mine(before: str) -> bool:
    """Whether the words before a statement say that the author makes it: 我的回答是：…"""
    return _SAID_BY_ME.search(before) is not None

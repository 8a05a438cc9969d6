"""Generated quotations in the language of their source: harmless changes of form, and true alterations."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import opencc
from matchdata import pages

from refcheck.match.omitted import hidden_denial
from refcheck.match.tokens import tokens

LANGUAGES = ("ja", "zh", "zh-Hant", "ru", "en", "ko", "de", "fr")
WIDE = ("ja", "zh", "zh-Hant")
Change = Callable[[str, str, random.Random], str | None]

# Self-made sentences of the two languages that the parallel texts do not have.
OWN = {
    "de": (
        "Der Minister erklärte am 14. März, dass die Regierung 320 Millionen Euro für den Ausbau der Häfen bereitstellen werde.",
        "Nach Angaben der Behörde wurden im vergangenen Jahr 4.812 Fälle gemeldet, das sind 17,5 Prozent mehr als zuvor.",
        "Die Delegation aus Hamburg traf erst am Abend ein, weil der Zug in Hannover fast drei Stunden stehen blieb.",
        "Niemand habe damit gerechnet, sagte Frau Lindner, dass die Brücke schon nach 12 Jahren gesperrt werden müsse.",
        "Der Vertrag sieht vor, dass beide Seiten ihre Truppen nicht näher als 25 Kilometer an die Grenze heranführen.",
        "Im Sommer 1998 standen die Felder an der Oder drei Wochen lang unter Wasser, und die Ernte war verloren.",
        "Die Zahl der Studierenden stieg auf 61.300, obwohl die Universität ihre Gebühren um 8 Prozent erhöht hatte.",
        "Wer die Protokolle von 1953 liest, findet keinen Hinweis darauf, dass der Ausschuss den Plan je gebilligt hat.",
        "Am Ende stimmten 44 Abgeordnete dafür und 39 dagegen, während sich 7 der Stimme enthielten.",
        "Die Fischer von Sassnitz verkaufen ihren Fang heute lieber in Kopenhagen als auf dem eigenen Markt.",
        "Der Bericht nennt zwei Ursachen: das Alter der Leitungen und den Mangel an geschultem Personal.",
        "Seit 2011 hat das Museum seine Sammlung um mehr als 900 Stücke aus privatem Besitz erweitert.",
        "Die Richterin betonte, das Urteil betreffe nur diesen Fall und nicht die Arbeit der Polizei im Ganzen.",
        "Im Tal wachsen Reben, deren Trauben erst Ende Oktober gelesen werden, wenn der Nebel aus den Wiesen steigt.",
        "Der Vorstand schlug eine Dividende von 1,45 Euro je Aktie vor; die Versammlung lehnte den Antrag ab.",
    ),
    "fr": (
        "Le ministre a déclaré le 14 mars que le gouvernement consacrerait 320 millions d'euros à l'agrandissement des ports.",
        "Selon l'agence, 4 812 cas ont été signalés l'an dernier, soit 17,5 % de plus que l'année précédente.",
        "La délégation de Lyon n'est arrivée que le soir, car le train est resté près de trois heures à Dijon.",
        "Personne ne s'attendait, a dit Mme Laurent, à ce que le pont soit fermé après seulement 12 ans.",
        "Le traité prévoit que les deux parties n'approcheront pas leurs troupes à moins de 25 kilomètres de la frontière.",
        "Pendant l'été 1998, les champs de la Loire sont restés trois semaines sous l'eau et la récolte a été perdue.",
        "Le nombre d'étudiants est monté à 61 300, bien que l'université ait augmenté ses droits de 8 %.",
        "Celui qui lit les procès-verbaux de 1953 n'y trouve aucun signe que la commission ait jamais approuvé ce plan.",
        "À la fin, 44 députés ont voté pour et 39 contre, tandis que 7 se sont abstenus.",
        "Les pêcheurs de Dieppe vendent aujourd'hui leur poisson à Rotterdam plutôt que sur leur propre marché.",
        "Le rapport nomme deux causes : l'âge des conduites et le manque de personnel formé.",
        "Depuis 2011, le musée a enrichi sa collection de plus de 900 pièces venues de particuliers.",
        "La juge a souligné que l'arrêt ne concernait que cette affaire et non le travail de la police en général.",
        "Dans la vallée, on ne vendange qu'à la fin d'octobre, quand le brouillard monte des prairies.",
        "Le conseil a proposé un dividende de 1,45 euro par action ; l'assemblée a rejeté la proposition.",
    ),
}


@dataclass(frozen=True)
class Case:
    """A quotation of text[start:end] of a page; `kind` names what was done to it."""

    kind: str
    quote: str
    page: int
    start: int
    end: int


def sources(code: str) -> tuple[list[str], list[list[tuple[int, int]]]]:
    """Pages of a language, and the spans of their sentences."""
    if code in OWN:
        text = "\n".join(OWN[code])
        spans, at = [], 0
        for sentence in OWN[code]:
            spans.append((at, at + len(sentence)))
            at += len(sentence) + 1
        return [text], [spans]
    found = [p for half in (True, False) for p in pages(code, tuning=half)]
    return [p.text for p in found], [list(p.spans) for p in found]


# ---------------------------------------------------------------- changes of form


def _plain(text: str, _code: str, _rng: random.Random) -> str | None:
    return text


def _full_width(text: str, _code: str, _rng: random.Random) -> str | None:
    turned = "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in text)
    return turned if turned != text else None


def _quotation_marks(text: str, code: str, rng: random.Random) -> str | None:
    marks = {"ja": "「」", "zh": "“”", "zh-Hant": "「」", "ru": "«»", "en": "“”", "ko": "‘’", "de": "„“", "fr": "«»"}[code]
    found = tokens(text)
    if len(found) < 8:
        return None
    i = rng.randrange(1, len(found) - 4)
    a, b = found[i].start, found[i + 3].end
    return text[:a] + marks[0] + text[a:b] + marks[1] + text[b:]


def _spaces(text: str, code: str, rng: random.Random) -> str | None:
    if code in WIDE:
        at = rng.randrange(3, len(text) - 3)
        return text[:at] + " " + text[at:] if text[at - 1 : at + 1].isalpha() and not text[at - 1 : at + 1].isascii() else None
    at = text.find(" ", rng.randrange(len(text) // 2))
    return text[:at] + "\u00a0 " + text[at + 1 :] if at > 0 and not text[at - 1].isdigit() else None


def _line_break(text: str, code: str, rng: random.Random) -> str | None:
    if code in WIDE:
        at = rng.randrange(3, len(text) - 3)
        return text[:at] + "\n" + text[at:] if not text[at - 1 : at + 1].isascii() else None
    words = list(re.finditer(r"[^\W\d_]{8,}", text))
    if not words or code == "ko":
        return None
    at = rng.choice(words).start() + 4
    return text[:at] + "-\n" + text[at:]


def _soft_hyphen(text: str, code: str, rng: random.Random) -> str | None:
    words = list(re.finditer(r"[^\W\d_]{6,}", text))
    if not words:
        return None
    at = rng.choice(words).start() + 3
    return text[:at] + ("\u200b" if code in WIDE else "\u00ad") + text[at:]


def _ellipsis(text: str, code: str, rng: random.Random) -> str | None:
    found = tokens(text)
    if len(found) < 14:
        return None
    i = rng.randrange(5, len(found) - 8)
    if found[i - 1].kind == "number" or hidden_denial(text[found[i - 1].end : found[i + 3].start], code):
        return None
    mark = {"ja": "……", "zh": "……", "zh-Hant": "……"}.get(code, " … ")
    return text[: found[i].start].rstrip() + mark + text[found[i + 3].start :]


def _bracketed(text: str, code: str, rng: random.Random) -> str | None:
    found = tokens(text)
    if len(found) < 12:
        return None
    at = found[rng.randrange(5, len(found) - 5)].start
    added = {"ja": "［同国の］", "zh": "［该国］", "zh-Hant": "［該國］", "ru": "[страны] ", "en": "[the country's] ", "ko": "[그 나라] "}
    return text[:at] + added.get(code, "[sic] ") + text[at:]


def _first_letter(text: str, code: str, _rng: random.Random) -> str | None:
    return text[0].swapcase() + text[1:] if code not in (*WIDE, "ko") and text[0].isalpha() else None


def _emphasis(text: str, _code: str, rng: random.Random) -> str | None:
    found = tokens(text)
    if len(found) < 8:
        return None
    i = rng.randrange(1, len(found) - 3)
    a, b = found[i].start, found[i + 1].end
    return text[:a] + "*" + text[a:b] + "*" + text[b:]


@lru_cache(maxsize=4)
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def _variants(text: str, code: str, _rng: random.Random) -> str | None:
    tables = {"ja": "jp2t", "zh": "s2t", "zh-Hant": "t2s"}
    if code == "ru":
        turned = text.replace("ё", "е")
    elif code in tables:
        turned = "".join(_converter(tables[code]).convert(c) for c in text)
    else:
        return None
    return turned if turned != text and len(turned) == len(text) else None


HARMLESS: dict[str, Change] = {
    "plain": _plain,
    "width": _full_width,
    "quotation_marks": _quotation_marks,
    "spaces": _spaces,
    "line_break": _line_break,
    "hyphenation": _soft_hyphen,
    "ellipsis": _ellipsis,
    "bracketed": _bracketed,
    "first_letter_case": _first_letter,
    "emphasis": _emphasis,
    "variant": _variants,
}

# ---------------------------------------------------------------- alterations


def _number(text: str, _code: str, rng: random.Random) -> str | None:
    found = list(re.finditer(r"[0-9０-９]+", text))
    if not found:
        return None
    match = rng.choice(found)
    return text[: match.start()] + str(int(match.group()) + rng.choice((1, 7, 30))) + text[match.end() :]


def _point_lost(text: str, _code: str, rng: random.Random) -> str | None:
    found = list(re.finditer(r"(?<=\d)[.,](?=\d{1,2}(?!\d))", text))
    if not found:
        return None
    match = rng.choice(found)
    return text[: match.start()] + text[match.end() :]


def _denied(text: str, code: str, rng: random.Random) -> str | None:
    words = {"ja": "決して", "zh": "不", "zh-Hant": "不", "ru": "не ", "en": "not ", "ko": "안 ", "de": "nicht ", "fr": "pas "}
    found = tokens(text)
    if len(found) < 8:
        return None
    at = found[rng.randrange(3, len(found) - 3)].start
    return text[:at] + words[code] + text[at:] if words[code].strip() not in text[max(0, at - 8) : at + 8] else None


def _left_out(text: str, code: str, rng: random.Random) -> str | None:
    found = [t for t in tokens(text) if len(t.key) > (0 if code in WIDE else 3)]
    size = 3 if code in WIDE else 1
    if len(found) < 12:
        return None
    i = rng.randrange(3, len(found) - 3 - size)
    return text[: found[i].start] + text[found[i + size - 1].end :]


def _exchanged(text: str, code: str, rng: random.Random) -> str | None:
    """A word of the sentence in the place of another."""
    found = [t for t in tokens(text) if len(t.key) > (0 if code in WIDE else 3) and t.kind != "number"]
    size = 2 if code in WIDE else 1
    if len(found) < 12:
        return None
    i, j = sorted(rng.sample(range(1, len(found) - 1 - size), 2))
    if j < i + 4:
        return None
    one, other = text[found[i].start : found[i + size - 1].end], text[found[j].start : found[j + size - 1].end]
    if one.casefold() == other.casefold() or one.casefold() in other.casefold():
        return None
    return text[: found[j].start] + one + text[found[j + size - 1].end :]


def _added(text: str, code: str, rng: random.Random) -> str | None:
    words = {
        "ja": "明らかに", "zh": "显然", "zh-Hant": "顯然", "ru": "очевидно ", "en": "obviously ", "ko": "분명히 ", "de": "offenbar ",
        "fr": "évidemment ",
    }  # fmt: skip
    found = tokens(text)
    if len(found) < 8 or words[code].strip() in text:
        return None
    at = found[rng.randrange(3, len(found) - 3)].start
    return text[:at] + words[code] + text[at:]


def _denial_omitted(text: str, code: str, _rng: random.Random) -> str | None:
    """A mark of omission where the source denies."""
    words = {
        "ja": "なかった", "zh": "没有", "zh-Hant": "沒有", "ru": " не ", "en": " not ", "ko": " 않", "de": " nicht ", "fr": " pas ",
    }  # fmt: skip
    at = text.find(words[code], 6)
    return text[:at] + " … " + text[at + len(words[code]) :] if 0 < at < len(text) - 12 else None


def _magnitude(text: str, code: str, _rng: random.Random) -> str | None:
    """Another power of ten behind a number."""
    scales = {
        "ja": ("万", "億"), "zh": ("万", "亿"), "zh-Hant": ("萬", "億"), "ru": ("миллионов", "миллиардов"), "en": (" million", " billion"),
        "ko": ("만", "억"), "de": ("Millionen", "Milliarden"), "fr": ("millions", "milliards"),
    }  # fmt: skip
    one, other = scales[code]
    for old, new in ((one, other), (other, one)):
        if match := re.search(rf"(?<=[0-9])(\s?){old.strip()}", text):
            return text[: match.start()] + match[1] + new.strip() + text[match.end() :]
    return None


ALTERED: dict[str, Change] = {
    "denial_omitted": _denial_omitted,
    "magnitude": _magnitude,
    "number": _number,
    "point": _point_lost,
    "negation": _denied,
    "omitted": _left_out,
    "word": _exchanged,
    "inserted": _added,
}


def cases(code: str, changes: dict[str, Change], most: int, seed: int = 4) -> Iterator[Case]:
    """At most `most` cases, as even over the changes as the sentences allow."""
    rng = random.Random(f"{code}{seed}")
    _, spans = sources(code)
    texts, _ = sources(code)
    order = [(p, s) for p, page in enumerate(spans) for s in page if s[1] - s[0] > (24 if code in WIDE else 60)]
    made = 0
    for turn in range(12):
        rng.shuffle(order)
        for p, (start, end) in order:
            name = rng.choice(list(changes))
            if code in OWN and turn > 8:
                return
            quote = changes[name](texts[p][start:end], code, rng)
            if quote is None:
                continue
            yield Case(name, quote, p, start, end)
            made += 1
            if made >= most:
                return


__all__ = ["ALTERED", "HARMLESS", "LANGUAGES", "OWN", "Case", "cases", "sources"]

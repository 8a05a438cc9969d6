"""Whom a source's page gives its words to: the turns of a transcript, quoted and reported words of a story, the author of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from refcheck.lang import Language, language_of
from refcheck.lang.fold import simplified
from refcheck.lang.later import later
from refcheck.lang.originals import Originals
from refcheck.lang.speeches.zh import SPEECH as CHINESE
from refcheck.match.called import bare, is_family, names_person
from refcheck.match.families import family_of
from refcheck.model import Voice
from refcheck.parse.authors import in_first_person, is_mine, signed
from refcheck.parse.names_ko import NO_NAMES
from refcheck.parse.offices import past_field
from refcheck.parse.quotations_flow import Mark, Passage
from refcheck.parse.quotations_kinds import compiled
from refcheck.parse.quotations_reading import Reading
from refcheck.parse.speakers import Speakers
from refcheck.parse.turns import Turn, turns_of
from refcheck.parse.voices_manner import settled, told_by

_LEAD = 1500  # characters before the first turn in which whoever answers is introduced
_HEAD_LINES, _HEAD_LINE, _SPOKEN_LINE, _MENU = 24, 160, 240, 7
_MOST = 300_000  # characters of a page that are read for turns,
_MOST_TOLD = 80_000  # and for words that a story gives to somebody; beyond, only what stands beside a passage is heard
_MOST_TOLD_CHINESE = 30_000  # where names end is asked at each
_LONGEST = 2000  # characters of a paragraph: the time to read one grows with the square of its quotation marks
_HEAD_OF_LONG = 3000  # characters of a long page that tell whose it is,
_NEAR_BEFORE, _NEAR_BEHIND = 6_000, 20_000  # and of what is read about a passage of it
_MOST_STATEMENTS = 600  # paragraphs, and words in quotation marks
_MOST_LEARNT = 300_000  # characters that names are learnt from: prose has each once, a sentence of hundreds of quotations many times
_MOST_NAMES = 8
_FEW = 2
_INITIALS = later("[A-ZÀ-ÞА-ЯЁ]{2,3}")
_SOME = 6  # characters of a sentence
_STOP = later(r"[。！？!?]|\.(?=\s|$)")
_ASKED_OF = r"(?:^|[\s　】］\]：:])(?P<name>[一-龥々][一-龥々ぁ-んァ-ヺー]{{1,7}})[・·/／]\S{{0,20}}?(?:{titles})(?:に聞く|に聞いた|に問う|が語る|は語る|インタビュー|$)"
_SET_APART = later(
    r"(?:^|[\s　・：:／/｜|])(?P<name>[一-龥々]{2,5})(?=\s*(?:[（(／/|｜]|$)|氏|さん|[ 　]*[·・,，]?[ 　]*(?:\d{4}[年./-]|令和|平成)|[ 　]+《)"
)  # a name of its own in a title
_ENTITLED = later(r"[^«“„「:：.。,，、\d]{4,60}\s?[:：]\s?[«“„「]")  # Solène Delorme : « … », the title of an interview
_HOSTED = later(r"主持|出席|回答.{0,6}提问|答记者")
_SENTENCE = later(r"[。！？!?…；;]|[.”»」』\"]\s*$")
_DIALOGUE = later(r"[—–]\s+\S.*?(?:[,!?…]\s[—–]\s(?P<tail>[^—–]{2,80}?)(?:[.,:]\s*[—–]|\.\s|\.$|$)|$)")  # — …, — говорит фермер
_INTRODUCED = later('[:：]\\s*[“«「『"„‘]?$')  # a notice says: …
_OPENING = '“«「『"„‘'

_HIMSELF = later(r"(?m)^안녕하(?:십니까|세요)[?.,!]? (?:[가-힣·]+ ){0,3}(?P<name>[가-힣]{2,4})입니다\.")  # 무역안보국장 정태원입니다
_AUTHOR = later(r"(?P<name>[一-龥]{2,4})[：:](?=[^。]+$)")
_OCCASION = later(
    r"(?:定例|臨時|共同|合同|囲み|就任|退任|年頭|閣議後|ぶら下がり|例行|联合|聯合)(?:会見|记者会)?$"
)  # 長官定例(記者会見): no name before a reporter
_ASKED_BY = later(
    r"(?:^|[.,;|·])\W*(?:Беседовал|Беседу в[её]л|Интервью (?:взял|в[её]л|подготовил)|Записал|Вопросы задавал|Interview(?:ed| conducted)? by|Questions by|聞き手|インタビュアー"
    r"|采访(?:者)?[：:]|訪談[：:]|(?:대담|인터뷰어|진행)\s?[:=]|Propos recueillis|Entretien (?:réalisé|conduit)|Das (?:Gespräch|Interview) führt|Die Fragen stellt)[^.;|\n]*",
    re.IGNORECASE,
)


def voices_near(text: str, language: str, at: int) -> tuple[Voice, ...]:
    """The voices about text[at] of a text too long to be read whole, and those of its head; about so many hours of minutes, pages of a book."""
    before = text.rfind("\n", 0, max(at - _NEAR_BEFORE, 0)) + 1
    if before <= _HEAD_OF_LONG:
        return voices(text[: at + _NEAR_BEHIND], language)
    head, near = text[:_HEAD_OF_LONG], text[before : at + _NEAR_BEHIND]
    heard = voices(f"{head}\n{near}", language)
    cut, shift = len(head) + 1, before - len(head) - 1
    whole = cut + len(near)
    return tuple(
        replace(
            v,
            start=v.start if v.start < cut else v.start + shift,
            end=len(text) if v.end == whole else v.end + shift if v.end > cut else v.end,
        )
        for v in heard
        if v.end <= cut or v.start >= cut or v.end == whole
    )


def voices(text: str, language: str) -> tuple[Voice, ...]:
    """The voices of a page, in the order of their places; the narrower of two that overlap says more. Never raises for any text."""
    own = language_of(language)
    if own is None:
        return ()
    text = text[:_MOST]
    if own.code == "zh" and len(simple := simplified(text)) == len(text):  # one form of the characters, in which verbs and titles are told
        text = simple
    turns = turns_of(text, own)
    said_by = cache(lambda turn: _of_turn(turn, text, own, turns))  # a speaker's turns differ in their places alone
    found = [replace(said_by(replace(turn, start=0, end=0)), start=turn.start, end=turn.end) for turn in turns]
    head = _head(text, own)
    spoken = next((line for line in head.split("\n") if compiled(own.speech.spoken).search(line) or _ENTITLED.match(line)), None)
    speaker = _names(spoken, own) or _office_of(spoken, own) if spoken else ()
    byline = tuple(dict.fromkeys((*speaker, *_names(head, own))))
    told = _told(text, own, turns, spoken=bool(speaker))
    signature = "" if turns else signed(text) or ""
    author = _names(signature, own) or (
        (signature,) if own.code in ("ja", "zh", "ko") and signature and names_person(signature, own, label=True) else ()
    )
    byline = author or byline
    mine = bool(author) or (len(byline) == 1 and not turns and in_first_person(text, own.code))
    sure = mine or bool(speaker and spoken and compiled(own.speech.spoken).search(spoken))
    whole = [Voice(0, len(text), byline, "label" if sure else "byline")] if byline else []
    return tuple(sorted([*whole, *found, *told], key=lambda v: (v.start, -v.end)))


def _of_turn(turn: Turn, text: str, own: Language, turns: tuple[Turn, ...]) -> Voice:
    """The voice of a turn, wherever it stands."""
    if turn.asks:
        return Voice(turn.start, turn.end, (turn.label,) if turn.host else _asking(turn.label, own), "asked")
    if not turn.answers and not turn.office:
        return Voice(turn.start, turn.end, (_in_full(turn.label, text[: turns[0].start], own),), "label")
    before = text[: min(next((t.start for t in turns if t.asks), turns[0].start), _LEAD)]
    names = _names(before, own)  # whoever answers is introduced before
    label = (turn.label,) if turn.office else ()
    announced = _names("\n".join(n for n in before.split("\n") if _announces(n, turn.label, own)), own)
    if len(announced) == 1 and turn.answers:
        names = announced  # whoever else stands above only asks, or is written about
    sure = not names or announced == names or (turn.office and len(names) > 1)
    return Voice(turn.start, turn.end, (*label, *names), "label" if sure else "byline")


def _in_full(label: str, head: str, own: Language) -> str:
    """Whom a label of initials stands for in the lines above: MT is Mairead Tully."""
    if not _INITIALS.fullmatch(label):
        return label
    named = [n for n in _names(head, own) if "".join(w[0] for w in n.split()[-len(label) :]).upper() == label]
    return named[0] if len(named) == 1 else label


def _announces(line: str, label: str, own: Language) -> bool:
    """Whether a line above a transcript says whose it is: that it is a speech, a briefing, or of whom the label names by his office."""
    titled = compiled(own.speech.spoken).search(line) is not None or _ENTITLED.match(line) is not None
    return titled or (len(label) > 1 and label in line)


def _told(text: str, own: Language, turns: tuple[Turn, ...], *, spoken: bool) -> list[Voice]:
    """Quoted and reported words outside of turns, with whom the story gives them to."""
    originals = Originals(text)
    speakers = Speakers(own, originals.names())
    found: list[Voice] = []
    read = 0
    ahead = ""
    for start, line in _paragraphs(text[: _MOST_TOLD_CHINESE if own.code == "zh" else _MOST_TOLD]):
        if read > _MOST_STATEMENTS or speakers.learnt > _MOST_LEARNT:
            break
        lead = len(line) - len(line.lstrip())
        body = line.strip()
        passage = Passage(body, tuple(range(start + lead, start + lead + len(body))), marks=(Mark(len(body), "", 0),))
        before = speakers.last
        spoken_line = _DIALOGUE.match(body) if own.spaced else None
        if spoken_line and not any(t.start < start + lead + len(body) and start + lead < t.end for t in turns):
            tail = spoken_line["tail"] or ""
            speakers.learn(tail)
            named = speakers.of("", tail, leading=False) if tail else _announced(ahead, speakers)
            named = told_by(tail, own, speakers, named) if tail else named
            found.append(
                Voice(start + lead, start + lead + len(body), (named,) if named else (), "quoted" if named and tail else "introduced")
            )
            ahead = body
            continue
        ahead = body
        read += 1 + sum(map(body.count, _OPENING)) // 2
        first = len(found)
        for item in Reading(passage, own, originals).statements(speakers):
            at_start, at_end = start + lead + item.start, start + lead + item.end
            if any(t.start < at_end and at_start < t.end for t in turns):
                continue
            named = item.speaker or _led_back(body[: item.start], before, speakers)
            if is_mine(body[: item.start]):
                continue
            if named or not spoken:  # in a speech, words in marks without a speaker may be the speaker's
                how = _how(item.speaker, line, text[at_start - 1 : at_start])
                if how == "meant" or not item.speaker or not names_person(item.speaker, own):
                    nearer = _just_named(body[: item.start], speakers)
                    named, how = (nearer, "meant") if nearer else (named, how)
                found.append(Voice(at_start, at_end, tuple(named.split(", ")) if named else (), how))
            before = speakers.last
        if not any(t.start < start + len(line) and start < t.end for t in turns):
            found[first:] = settled(body, start + lead, own, speakers, found[first:])
        if own.code == "de" and found[first:]:
            found += _told_on(found[first:], text, start + lead + len(body), own)
        if not spoken:
            going = _going_on(found[first:], text, start + lead, start + lead + len(body))
            found += [v for v in going if not in_first_person(text[v.start : v.end], own.code, 1)]
    return found


def _announced(ahead: str, speakers: Speakers) -> str | None:
    """Who is said to speak at the end of the paragraph ahead: Через переводчика он рассказал:"""
    if not ahead.endswith(":"):
        return None
    sentence = re.split(r"(?<=[.!?…])\s+", ahead)[-1]
    speakers.learn(ahead)
    if compiled(rf"(?:{speakers.language.speech.says})").search(sentence):
        return speakers.of(sentence, "", leading=True)
    named = [n for n in dict.fromkeys(speakers.names(sentence)) if names_person(n, speakers.language)]
    return named[0] if len(named) == 1 else None


def _going_on(told: list[Voice], text: str, start: int, end: int) -> Iterator[Voice]:
    """The sentences behind reported words that open a paragraph, up to the next that somebody is said to say: his still, it seems."""
    if not told or told[0].how != "reported" or _STOP.search(text, start, told[0].start):
        return
    for voice, following in zip(told, [*told[1:], None], strict=True):
        upto = following.start if following else end
        stops = [m.end() for m in _STOP.finditer(text, voice.end, upto)]
        if voice.how == "reported" and voice.names and stops and (until := upto if following is None else stops[-1]) - stops[0] >= _SOME:
            yield Voice(stops[0], until, voice.names, "introduced")


def _told_on(told: list[Voice], text: str, end: int, own: Language) -> list[Voice]:
    """The sentences behind somebody's words whose subjunctive says that he goes on: Die Industrie habe zehn Jahre Zeit gehabt."""
    made: list[Voice] = []
    for voice, following in zip(told, [*told[1:], None], strict=True):
        at = _behind_sentence(text, voice.end, end)
        while voice.names and at < (following.start if following else end):
            stop = _behind_sentence(text, at, end)
            sentence = text[at:stop]
            if stop > (following.start if following else end) or not compiled(own.speech.implied).search(sentence):
                break
            if compiled(rf"(?<!\w)(?:{own.speech.says})(?!\w)").search(sentence) or "„" in sentence:
                break
            made.append(Voice(at, stop, voice.names, "meant"))
            at = stop
    return made


def _behind_sentence(text: str, at: int, end: int) -> int:
    stop = _STOP.search(text, at, end)
    return min(end, stop.end() + 1) if stop else end


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, with their places; one without an end is taken in pieces, of which those without any stop are no prose."""
    at = 0
    for line in text.split("\n"):
        for cut in range(0, len(line), _LONGEST):
            piece = line[cut : cut + _LONGEST]
            if piece.strip() and (len(piece) < _LONGEST or _STOP.search(piece)):
                yield at + cut, piece
        at += len(line) + 1


def _led_back(ahead: str, last: str | None, speakers: Speakers) -> str | None:
    """Whose words in marks are where no verb gives them to anybody: the one person of the sentence, else who spoke last."""
    sentence = re.split(r"[。.!?！？]\s*", ahead)[-1]
    here = [n for n in dict.fromkeys(speakers.names(sentence)) if names_person(n, speakers.language)]
    if len(here) == 1:
        return here[0]
    if here or _INTRODUCED.search(ahead):
        return None
    return last if last and names_person(last, speakers.language) else None


def _just_named(ahead: str, speakers: Speakers) -> str | None:
    """The one person of the last full sentence before words that a pronoun, or an office alone, gives to somebody: 沈翘跟踪这条航道。“…”她说。"""
    sentences = [s for s in re.split(r"(?<=[。！？!?])[”」』»]?|(?<=\.)\s+", ahead) if s and s.strip(_OPENING + " ")]
    if not sentences:
        return None
    named = [n for n in dict.fromkeys(speakers.names(sentences[-1])) if names_person(n, speakers.language)]
    return named[0] if len(named) == 1 else None


def _how(speaker: str | None, line: str, opening: str) -> str:
    """What tells the speaker; one whom the paragraph does not name was led back to by a pronoun at a verb of saying, or by nothing."""
    if speaker is None:
        return "introduced"
    if not any(part[:4] in line for part in re.split(r"[\s,・·]+", speaker) if len(part) > 1):
        return "meant"
    return "quoted" if opening and opening in _OPENING else "reported"


def _head(text: str, own: Language) -> str:
    """The lines above the text that may name its speaker: no entry of a menu, no paragraph, no sentence that tells of no speech."""
    lines = [line.strip() for line in text[: _LEAD * 2].split("\n") if line.strip()][:_HEAD_LINES]
    spoken = compiled(own.speech.spoken)
    long = (i for i, n in enumerate(lines) if len(n) > (_SPOKEN_LINE if spoken.search(n) else _HEAD_LINE) or n.startswith(("—", "–")))
    lines = lines[: next(long, len(lines)) + 1]
    says = compiled(rf"(?:{own.speech.says})")
    told = compiled(rf"[^:：]*(?:{own.speech.says})\s?[:：]")
    return "\n".join(
        n
        for n in lines
        if not n.startswith(("—", "–"))
        and _MENU < len(n) <= (_SPOKEN_LINE if spoken.search(n) else _HEAD_LINE)
        and (
            not _SENTENCE.search(n)
            or (_ENTITLED.match(n) and not told.match(n))
            or _HIMSELF.search(n)
            or (spoken.search(n) and (not says.search(n) or _HOSTED.search(n)))
        )
    )


def _names(stretch: str, own: Language) -> tuple[str, ...]:
    """The persons named in a stretch, each once."""
    speakers = Speakers(own)
    made: dict[str, None] = {m["name"]: None for m in _HIMSELF.finditer(stretch) if names_person(m["name"], own)}
    for line in re.split(r"[\n。!?！？]\s*", stretch):
        line = _ASKED_BY.sub("", line)  # noqa: PLW2901 - whoever asked is none of those who speak
        for name in (*_titled(line, own), *speakers.names(line)):
            if names_person(name, own) and not _is_occasion(name, own) and not any(bare(name, own) in known for known in made):
                made[name] = None
    return tuple(made)[:_MOST_NAMES]


def _is_occasion(name: str, own: Language) -> bool:
    """Whether what looks like a name in a title is what is held or given there: 長官定例, 官会見."""
    return _OCCASION.search(name) is not None or (not own.spaced and compiled(rf"(?:{own.speech.spoken})$").search(name) is not None)


def _office_of(line: str, own: Language) -> tuple[str, ...]:
    """The office whose speech a title announces without a name: Выступление Президента."""
    opened = own.spaced and compiled(own.speech.spoken).match(line)
    office = compiled(rf"(?:{own.speech.titles})").search(line) if own.speech.titles and opened else None
    return (office.group(),) if office else ()


def _asking(label: str, own: Language) -> tuple[str, ...]:
    """Who asks, where the label names him: QUESTION (Dr Yuki Harada, University of Leeds)."""
    inside = re.sub(r"[（(【\[）)】\]:：]", " , ", label)
    return tuple(n for n in _names(inside, own) if n.lower() not in own.matching.questions)


def _titled(line: str, own: Language) -> Iterator[str]:
    """Names in Chinese characters or Hangul right before a title, as heads have them: 緒方報道官, 苏慕远馆长, 오세림 관장."""
    if own.spaced and own.code != "ko":
        return
    titles = "|".join(sorted({*own.matching.titles, *filter(None, [own.speech.titles])}, key=len, reverse=True))
    gap = "(?: |(?=씨))" if own.code == "ko" else " ?"  # 해운물류국장 is an office, 방학수씨 a man
    for m in compiled(rf"(?<![一-龥々가-힣])(?P<name>[一-龥々가-힣]{{2,4}}?){gap}(?:{titles})").finditer(line):
        if own.code == "ko" and m["name"] in NO_NAMES:
            continue
        if not compiled(own.speech.bodies).search(m["name"]) or is_family(m["name"]):
            yield past_field(m["name"]) if own.code == "ja" else m["name"]
    for m in compiled(rf"(?:{titles})[：:]\s*(?P<name>[一-龥々가-힣]{{1,4}}[ 　]?[一-龥々ぁ-ん가-힣]{{1,4}})(?=[\s　（(]|$)").finditer(
        line
    ):
        yield re.sub(r"\s", "", m["name"])
    if own.code == "ja":  # 瀬名波ひとみ・沖縄海洋大学教授に聞く
        yield from (m["name"] for m in compiled(_ASKED_OF.format(titles=titles)).finditer(line))
    if own.code == "zh" and (author := _AUTHOR.match(line)):  # 沈一鸣：一条渔船何以撞出三国的声音, the title of a column
        yield author["name"]
    if own.code in ("ja", "zh"):
        for m in _SET_APART.finditer(line):
            if family_of(m["name"]) or compiled(rf"(?:{own.speech.surnames or CHINESE.surnames})").match(m["name"]):
                yield m["name"]

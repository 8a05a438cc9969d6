"""How sites speak of themselves and to their visitors: a small grammar, not a list of sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Talk:
    """The words of a language for what sites say of themselves, each field one string of words parted by `|`.

    `spaced` languages part their words by blanks: there every word is the beginning of one, and a blank at its end closes it; elsewhere a
    word counts wherever it stands. A sentence that names a `thing` and what befell it (`absent`) denies the thing; `alone` denies
    without one. `sought` is the thing as what the visitor came for. `near` are words that mean the page that was asked for, and so does a `point` with
    a thing next to it. `reader` are words to the visitor, `site` those of a site about its own use. `speaker` begins the lines of a dialogue.
    `domain` with `sale` is a name that is sold. `contact` stands in an address to write to, `today` in the day of the visit, `rests` in a banner that says that a page is kept as it is, and a line
    that begins with a word of `related` heads a list of other pages; these four are looked for anywhere, and so
    is `part`, what a page holds beside its words (a video, a comment). `robot` and `place` are what walls and borders ask about,
    `barred` what a border says; `gate` stands where a page waits for something (a login, an age, a session, a better hour) and says
    nothing about being there. `login` asks who the visitor is or what they may see. `agree` asks for cookies or
    a consent, and `toll` makes that the condition for seeing anything.
    `choose` with `choice` asks for a language or a country; `salute` opens a speech or a letter. `tells` stands where a text says what others are told
    ("tell users that"), `defines` behind the word that a dictionary explains. `sorry` opens a page that has nothing else to say. `foot` is what stands at a page's end.
    """

    spaced: bool
    thing: str
    absent: str
    alone: str
    reader: str
    sought: str = ""
    near: str = ""
    point: str = ""
    site: str = ""
    robot: str = ""
    place: str = ""
    barred: str = ""
    gate: str = ""
    login: str = ""
    agree: str = ""
    toll: str = ""
    choose: str = ""
    choice: str = ""
    salute: str = ""
    sorry: str = ""
    foot: str = ""
    speaker: str = ""
    tells: str = ""
    defines: str = ""
    domain: str = ""
    sale: str = ""
    contact: str = ""
    today: str = ""
    related: str = ""
    rests: str = ""
    part: str = ""

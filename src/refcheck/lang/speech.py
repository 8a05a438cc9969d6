"""How a language reports speech (verbs of saying and their clause marks, speakers, scare quotes).

All values but `verb_final` and `inverts` are regular expressions, matched without regard to case unless they tell names by capitals.
An empty expression means that the language has no such form.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language reports speech.

    `says`: verbs of saying, as inflected. `opens`: what opens a reported clause and stands between verb and clause
    (", что ", " that "); in verb-final languages the particle that closes it and the words up to the verb. `verb_final`:
    the clause stands before its verb. `objects`: a nominalised statement with its verb (…ことを強調した), verb-final only.
    `cuts`: where a reported clause ends before its sentence does. `leads`: what may stand between the speaker and a clause
    and is no part of it (…において、).

    `governs`: what counts as a verb of saying at `opens` and nowhere else (any word behind 다고, but "다고 볼 수 있다"; "does not hide that").
    `disowned`: what leads up to a reported clause and tells that nobody else said it ("it can be said that ", "we note that "), up to the clause.

    `ensues`: the predicate behind a noun of saying and what was said (" was never kept"); the noun's group in `bare` has a name that begins with "noun".
    `own`: what stands right before a verb whose clause the author holds himself ("it can be | said that", "reason to | doubt that").
    `bare`: a verb of saying with its clause and no conjunction between ("said payments would begin"), up to the clause; a group of any name
    tells where the verb stands, and is empty where the verb is no word of saying by itself.
    `told_by`: what heads a sentence that is all told ("according to X, "), up to the told words. `asides`: an attribution set
    between or behind the told words (", she recalled,"), up to the sign that closes it.

    `subject`: a noun phrase that speaks without a name (their paper, the Chinese side, EU), the group `who`, from the head of its clause to
    what tells it the subject; `denies`: verbs of saying whose clause is the opposite of what was said: they belong to the told words.
    `according`: "according to X", the group `who` being the speaker; `same`: an X that was named before (the same report). `pronouns`: words that stand for the last speaker.
    `unnamed`: a source without a name as the subject (the release, the reporter, an official), nobody named before it being meant.
    `genres`: kinds of writing among these (時評, 寄稿), which stand for whose they are where a word takes them up (同じ時評は).
    `offices`: an office or document that speaks without a name (the foreign minister, the report), from its first word to its
    head; what belongs to it follows. `articles` stand before it, `adverbs` between it and its verb (in Chinese between any subject and its verb), `belongs` before what
    belongs to it. `titles`: titles and offices beside a name, `bodies`: words that tell an organisation, `person`: the form of a name,
    `not_names`: capitalised words that begin no name.

    `spoken`: words of a page's title that tell it a speech, briefing or interview of the person named there.
    `surnames`: family names that a person's name begins with, where the language has few of them.

    `named`: words before or after a quotation that make it a name or a catchword (so-called, program, newspaper).
    `terms`: forms that give a quoted term to somebody ("what X calls"). `nicknames`:
    forms in which people call a thing so, a statement only where a note stands at it. `denied`: the text says that nobody used the words.
    `numbers`: words for numbers. `tails`: what a told sentence ends with that only says that it is told (…는 것이다). `implied`: forms
    of the verb that make a sentence told, its speaker understood (er sei). `closes`: forms of a verb of saying that close a clause behind the words quoted (als „…“ bezeichnet).
    `fronted`: a clause at the head of its sentence (group `told`) with the verb of saying behind it (group `verb`); `mood`: the head of a main
    clause whose verb says that it is told (er werde kommen), or that the sentence before announces (言い分はこうである。). `joins`: what stands between a reported clause and quoted words that the same verb governs ("… and that “").
    `carries`: the head of a main clause in a mood that tells among told sentences (sie lägen vor), `carries_one` one that does between two of them alone;
    `imagined`: what makes such a clause one of what is only imagined (ohne sie läge …).
    `narrates`: a sentence that says of what its source tells in the one behind it (the paper described the scene.), up to its stop.
    `indirect`: the head of a clause whose mood tells it wherever it stands (", es werde kommen"); `unsaid`: what before it says that nobody says it;
    `owned`: a noun of saying with its owner that ends what stands before a clause (seine Warnung), which opens with `depends` or is an `infinitive`;
    `resumes`: where the main clause goes on behind it, `resumes_at` the same where `heads` says that it must, having no verb yet.
    `connects`: what before an attribution only leads to the told words ("Besides, by his account, …", "the comfort was that, she said, …").
    `topped`: a sentence with its object at the head, then its subject and its verb, told as a whole (group `told`; the verb's group is the last).
    `again`: what takes up a reported clause behind ";" ("; that …"), where a sentence is read part by part; `finite`: a finite verb, as far as its form tells it.
    `gerund`: a form of the verb that leaves the main clause to come ("agreeing that …, the minister said"), `goes_on`: where that begins.
    `fronts`: what stands before a verb of saying and is not its subject (In Kiel), `actor`: the subject then behind it; `couples`: the speaker's next verb
    behind a noun phrase or infinitive that is told (" and calls for "), `clausal`: the words up to a told clause that has a verb of its own; `remarks`: what the
    author adds behind a told clause (", which the records deny"); `links`: what before an attribution binds it to what follows alone (", for");
    `heads_verb`: a finite verb of a told clause, the clause having begun before it; `relates`: what makes a verb of saying that of a relative clause, `returns`: where
    the main clause goes on behind it; `of_noun`: what makes a noun of saying the subject of its sentence, `predicate`: a clause's own predicate with that subject's behind it (`ends`),
    `reopens`: the main clause behind a noun of saying with a preposition (`at`);
    `heading`: what leads to a told clause at the head of its sentence and leaves the main clause to come ("Having recalled that …, the mayor asked"), up to the clause;
    `auxiliary`: what belongs to a verb of saying before it; `for_whom`: what behind an attribution tells more of the same speaker's (", for whom").
    `asked`: a question at the head of a sentence, of which only the answer tells something ("How it was done, the paper tells").
    `narrated`: what at the head of a clause before its verb the author tells himself, of the speaker's attitude ("welcomed the deal and | said"),
    `announced`: a clause that only announces what is said (次のように語った), both in verb-final languages only.
    `equates`: a sentence that equates what somebody said with a clause (the report's first advice is …), matched at its head: the clause is the group `told` or `turned`,
    a group `by…` is who says it.
    `echoes`: a sentence that only tells who said the one before it (당시 장관의 설명이다.), from its first word to its stop.
    `heralds`: a sentence behind which the next one is what it only announced ("The Courier gave the affair a page."), if that one is `heralded` (by its tenses).
    `predicates`: what a finite predicate begins with ("would be …"), `counts`: number words above nine, `as_said`: verb-final
    languages' "as X says, ", before a quotation.
    `never`: what no reported clause begins with (a particle, a bound noun): the cut before it fell within a phrase.
    `nested`: behind the words that an inner verb of saying closes, what shows that an outer one tells both (제안하였다|고 밝혔다), verb-final only.
    `emphasis`: a remark that emphasis was added; `in_original`: one that it stands in the source. `translated`: a remark that the author translated.
    """

    says: str = ""
    opens: str = ""
    governs: str = ""
    disowned: str = ""
    ensues: str = ""
    verb_final: bool = False
    objects: str = ""
    cuts: str = ""
    leads: str = ""
    own: str = ""
    bare: str = ""
    told_by: str = ""
    asides: str = ""
    according: str = ""
    same: str = ""
    subject: str = ""
    denies: str = ""
    pronouns: str = ""
    unnamed: str = ""
    genres: str = ""
    offices: str = ""
    articles: str = ""
    adverbs: str = ""
    belongs: str = ""
    inverts: bool = False
    titles: str = ""
    bodies: str = ""
    person: str = ""
    not_names: str = ""
    surnames: str = ""
    spoken: str = ""
    named_before: str = ""
    plans: str = ""  # what ends the name of a plan or text, and, in `planned`, what follows it where it is named, not said
    planned: str = ""
    named_after: str = ""
    terms: str = ""
    nicknames: str = ""
    denied: str = ""
    emphasis: str = ""
    in_original: str = ""
    anonymous: str = ""
    lone: str = ""
    papers: str = ""
    states: str = ""
    numbers: str = ""
    tails: str = ""
    implied: str = ""
    closes: str = ""
    fronted: str = ""
    mood: str = ""
    carries: str = ""
    carries_one: str = ""
    imagined: str = ""
    connects: str = ""
    topped: str = ""
    narrates: str = ""
    indirect: str = ""
    unsaid: str = ""
    owned: str = ""
    depends: str = ""
    infinitive: str = ""
    resumes: str = ""
    heads: str = ""
    resumes_at: str = ""
    joins: str = ""
    predicates: str = ""
    counts: str = ""
    as_said: str = ""
    narrated: str = ""
    announced: str = ""
    again: str = ""
    finite: str = ""
    gerund: str = ""
    goes_on: str = ""
    fronts: str = ""
    actor: str = ""
    couples: str = ""
    clausal: str = ""
    remarks: str = ""
    links: str = ""
    heads_verb: str = ""
    relates: str = ""
    returns: str = ""
    of_noun: str = ""
    predicate: str = ""
    reopens: str = ""
    auxiliary: str = ""
    for_whom: str = ""
    heading: str = ""
    asked: str = ""
    echoes: str = ""
    equates: str = ""
    heralds: str = ""
    heralded: str = ""
    never: str = ""
    nested: str = ""

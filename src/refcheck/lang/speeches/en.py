"""How English reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech

_NAME = r"(?-i:[A-ZÀ-Þ][\w’.\-]*(?: (?:of |de |van |von )?[A-ZÀ-Þ][\w’.\-]*){0,3})"
_FINITE = (
    r"(?:said|says?|wrote|writes?|argue[ds]?|note[ds]|claim(?:ed|s)|recall(?:ed|s)?|explain(?:ed|s)?|add(?:ed|s)?|insist(?:ed|s)?"
    r"|admit(?:ted|s)?|suggest(?:ed|s)?|observe[ds]?|maintain(?:ed|s)?|warn(?:ed|s)?|believe[ds]?|thought|thinks?|predict(?:ed|s)?"
    r"|concede[ds]?|remark(?:ed|s)?|report(?:ed|s)|conclude[ds]?|contend(?:ed|s)?|confirm(?:ed|s)?|state[ds]|assert(?:ed|s)?|claim(?= (?:they|it|he|she|to) )|promise[ds]|pledge[ds]|vow(?:ed|s)|announce[ds]|declare[ds]|acknowledge[ds]|stress(?:ed|es)|reveal(?:ed|s)|hope[ds]?|fear(?:ed|s)?|estimate[ds]?)"
)
_VERBS_OF_STATE = r"(?:would|will|had|has|have|was|were|is|are|could|can|should|might|may|must|did|does|do)"

SPEECH = Speech(
    spoken=r"speech|remarks|briefing|address|interview|press conference|statement|lecture|keynote|conversation with|q&a",
    says=r"said|says?|asked(?= *[.,“\"]| *$)|saying|told|tells?|not(?:ed|es|ing)|add(?:ed|s|ing)?|indicat(?:ed|es|ing)|repl(?:ied|ies|ying)|stat(?:ed|es|ing)"
    r"|declar(?:ed|es|ing)|announc(?:ed|es|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?"
    r"|warn(?:ed|s|ing)?"
    r"|insist(?:ed|s|ing)?|explain(?:ed|s|ing)?|remark(?:ed|s|ing)?|observ(?:ed|es|ing)|wr(?:ote|ites?|iting)|report(?:ed|s|ing)"
    r"|conced(?:ed|es|ing)"
    r"|admit(?:ted|s|ting)?|den(?:ied|ies|ying)|confirm(?:ed|s|ing)?|promis(?:ed|es|ing)|pledg(?:ed|es|ing)|complain(?:ed|s|ing)?"
    r"|suggest(?:ed|s|ing)?"
    r"|maintain(?:ed|s|ing)?|acknowledg(?:ed|es|ing)|recall(?:ed|s|ing)?|predict(?:ed|s|ing)?|conclud(?:ed|es|ing)|assur(?:ed|es|ing)"
    r"|call(?:ed|s|ing)"
    r"|describ(?:ed?|es|ing)|quot(?:ed|es|ing)|answer(?:ed|s|ing)?|assert(?:ed|s|ing)?|urg(?:ed|es|ing)|condemn(?:ed|s|ing)?"
    r"|critici[sz](?:ed|es|ing)"
    r"|reiterat(?:ed|es|ing)|respond(?:ed|s|ing)?|comment(?:ed|s|ing)?|jok(?:ed|es|ing)|vow(?:ed|s|ing)?|reaffirm(?:ed|s|ing)?"
    r"|contend(?:ed|s|ing)?|quip(?:ped|s)|mus(?:ed|es)|snap(?:ped|s)|retort(?:ed|s)|shrug(?:ged|s) (?:\w+ ){0,3}off|scoff(?:ed|s)|lament(?:ed|s)|sneer(?:ed|s)|boast(?:ed|s)|grumbl(?:ed|es)|confess(?:ed|es)"
    r"|caution(?:ed|s)|counter(?:ed|s)|affirm(?:ed|s)|underscor(?:ed|es)|underlin(?:ed|es)|highlight(?:ed|s)|point(?:ed|s) out|(?:went|goes) on|continued|reveal(?:ed|s)|disclos(?:ed|es)|testif(?:ied|ies)|protested|objected|reasoned"
    r"|opin(?:ed|es)|deplor(?:ed|es)|sigh(?:ed|s)|laughed|shouted|muttered|whispered|wonder(?:ed|s)|marvell?ed|advis(?:ed|es)|recommend(?:ed|s)|summed (?:it )?up|shot back|hit back|chimed in|mock(?:ed|s)|rul(?:ed|es)|attest(?:ed|s)"
    r"|report(?= that)|(?:is|are|was|were|remain(?:s|ed)?) (?:confident|convinced|certain|sure|adamant)|hop(?:ed?|es)|estimat(?:ed?|es|ing)|reckon(?:ed|s)?|calculat(?:ed?|es)|believ(?:ed?|es)|holds?|held|think|thinks|thought|expect(?:ed|s)?|fear(?:ed|s)?|doubt(?:ed|s)?|demand(?:ed|s)|request(?:ed|s)|found|finds?"
    r"|(?:reject(?:ed|s)?|dismiss(?:ed|es)?|disput(?:ed?|es)|rebut(?:ted|s)?) (?:the |any )?(?:claims?|ideas?|notions?|suggestions?|charges?|allegations?|accusations?)"
    r"|in (?:his|her|its|their) (?:view|words|opinion)|put it|let it be known|(?:suggestion|proposal|argument|view|point|claim|answer|reply|message|verdict|conclusion|contention|prediction|warning|complaint|promise)s? (?:is|was|are|were)(?= that )",
    denies=r"den(?:ied|ies|ying)|(?:reject|dismiss|disput|rebut)\w* .*",
    subject=r"(?-i:(?:^|(?<=[;:,] )|(?<=but )|(?<=while )|(?<=whereas ))(?P<who>(?:Beijing|Moscow|Tokyo|Washington|London|Paris|Berlin|Brussels|Seoul|Pyongyang|Taipei|Kyiv|Minsk|Delhi|New Delhi|Ankara|Tehran|Hanoi|Canberra|Ottawa|Warsaw|Oslo|the EU|the UN|NATO|the Kremlin|the White House|The EU|The UN|The Kremlin|The White House)))(?=,? |\s*$)",
    opens=r"(?<!called)(?<!calls)(?<!escribed)(?<!escribes)(?<!describe)(?<!quoted)(?:,? [^\s,.;:\ue000]+){0,4}?,? that\s+",
    cuts=r";|, (?:and|but) (?:she|he|they|it|the \w+) |, (?:although|though|whereas|while|which) |, and (?:went|thanked|added|said"
    r"|noted)|, \w+ed (?=the |a |that )| [—–] ",
    according=r"according to (?P<who>[^,]{2,90})|in the words of (?P<w2>[^,]{2,60})|as (?P<w3>[^,]{2,60}) (?:put it|observed)"
    r"|(?:by|to judge by|judging by|on) (?P<w4>[^,]{2,60}?)[’']s? (?:own )?(?:account|count|reckoning|estimates?|telling|figures|reading|showing)(?=,)",
    pronouns=r"\b(?:he|she|they)\b|\b(?:in|according to) (?:his|her|their|its) (?=view|words|opinion|account|statement)",
    titles=r"\b(?:(?:Deputy|Under|Vice|Prime|First|Foreign|Defen[cs]e|Acting|Assistant|Chief|Senior|Lieutenant|Attorney|Major|Press"
    r"|State) )*"
    r"(?:Secretary|Minister|President|Governor|Chairman|Chairwoman|Chair|Premier|Chancellor|Ambassador|Director|Commissioner"
    r"|Spokesman|Spokeswoman"
    r"|Spokesperson|Researcher|Scientist|Biologist|Geologist|Lawyer|Activist|Author|Novelist|Poet|Journalist|Reporter|Editor|Manager|Lecturer|Seismologist|Keeper|Ranger|Fisherman|Shepherd|Herder|Teacher|Architect|Physician|Diplomat|Envoy|Lawmaker|Prosecutor|Inspector|Superintendent|Curator|Librarian|Premier|Academician|Senator|Representative|Congressman|General|Admiral|Colonel|Captain|Professor|Dr|Mr|Mrs|Ms|Sir|Lord|Mayor|King|Queen"
    r"|Prince|Pope|Bishop|Counsel|Officer|Columnist|Historian|Economist|Analyst|Farmer|Engineer"
    r"|Stationmaster|Councillor|Councilman|Councilwoman|Justice|Judge|Rep|Sen|Gov|Gen|Col|Lt|Adm|Rev|Prof|Sheriff|Chief|Deputy|Attorney|Brigadier|Commander|Commodore|Sergeant|Lieutenant|Archbishop|Cardinal|Sheikh|Sultan|Emperor|Spokeswoman)(?!\w)(?:[- ]General|-elect|-designate)?(?: (?:of|for) (?:the )?[A-Z]\w+(?: (?:and|of) [A-Z]\w+)?)?",
    bodies=r"\b(?:Ministry|Department|Institute|Forum|Union|Committee|Agency|Service|Administration|Council|Commission|Bank"
    r"|University|Press|News|Times"
    r"|Courier|Post|Daily|Herald|Journal|Tribune|Organi[sz]ation|Association|Party|Congress|Parliament|Office|Bureau|Network|Center"
    r"|Centre|Region"
    r"|Library|Company|Corporation|Group|Nations|States|Agriculture|Affairs|Commerce|Review|Weekly|Evening|House|Foundation|Academy"
    r"|Army|Republic)\b",
    person=r"(?:[A-ZÀ-Þ][\w’'\-]*[\w]\.?|[A-ZÀ-Þ]\.)(?: (?:of|de|van|von|al|bin|der|da|di|la|le) (?=[A-ZÀ-Þ])"
    r"| )?(?:(?:[A-ZÀ-Þ][\w’'\-]*\w|[A-ZÀ-Þ]\.)(?: (?:of (?=[A-ZÀ-Þ])|de |van |von )?)?)*(?<! )",
    not_names=r"\b(?:In|On|At|As|The|A|An|According|Asked|Pressed|Speaking|Writing|When|While|After|Before|For|But|And|Yet|Its|His"
    r"|Her|Their|This|That"
    r"|These|Those|One|Two|Another|Both|Only|Also|Of|By|With|From|To|If|It|They|She|We|Not|No|So|Then|Thus|Within|During|Even|Here"
    r"|There|Less|More|Why"
    r"|Chinese|Russian|American|Japanese|European|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|He(?! [A-Z]))\b",
    named_before=r"so-called|known as|headlines?|banner|heading|title|entitled|titled|headed|the (?:program(?:me)?|project|initiative"
    r"|exercise|slogan|word|term|phrase|seminar|article|essay)",
    named_after=r"\W*(?:program(?:me)?|project|initiative|exercise|forum|seminar|policy|approach)s?\b",
    terms=r"\b(?:coin|introduc|propos|advanc|offer|put forward)\w* (?:the |a )?(?:\w+ )?(?:term|concept|notion|phrase|expression|formula)(?: of)?\W*\ue000|\b(?:what|which) (?:he|she|they|it|[A-Z]\w+|the \w+) (?:calls?|called|terms?|termed|dubs|dubbed)\W*\ue000",
    denied=r"never (?:used|uttered|spoke|said)|(?:did|does|do|has|have) not (?:use|used|utter|say) (?:the|that|this) (?:phrase|term"
    r"|word|expression)",
    in_original=r"(?:emphasis|italics) (?:is |are )?in (?:the )?original|original (?:emphasis|italics)",
    emphasis=r"(?:emphasis|italics|underlining|bold(?:face)?) (?:is |are )?(?:added|mine|ours|supplied)|(?:my|our|added) (?:emphasis|italics)",
    states=r" of (?:the )?(?:People[’']s Republic of China|Russian Federation|United States(?: of America)?|Republic of Korea)$"
    r"| \([^)]*\)$",
    anonymous=r"\b(?:the (?:web)?page|the (?:old )?address|the link|I|we|this (?:article|paper|study)|some of whom|some (?:observers"
    r"|analysts|critics)?|many|critics|those who|observers|commentators|opponents)\b",
    bare=rf"(?P<verb>(?:{_FINITE}|told [^,.;:]{{2,30}}?|denie[ds]))(?: \w+ly)? (?=(?!that |to |by |in |at |on |of |with |for |(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should) )\w[^,.;:\ue000“]{{0,90}}? {_VERBS_OF_STATE}\b)|(?P<deny>den(?:y|ies|ied)) (?=having |any |ever |all )",
    joins=r",? (?:and|but|or) that |, (?:and )?(?:because|since|as|for|so) |, and ",
    predicates=r"(?-i:would|will|wo|could|should|must|may|might|can(?:not)?|is|are|was|were|has|have|had|does|did)(?:n’t|n't)? \w",
    counts=r"\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?)\b",
    told_by=r"(?:according to|in the (?:words|view|opinion|judg(?:e)?ment) of) [^,;“\ue000]{2,90}, |in (?:his|her|its|their|(?:[A-Z][\w’]+ )?[A-Z]\w+’s) (?:view|words|opinion|account|judg(?:e)?ment|telling), "
    r"|(?:by (?!(?:and|the way|now|then)\b)|to judge by |judging by |on )[^,;“\ue000]{2,60}[’']s? (?:own )?(?:account|count|reckoning|estimates?|telling|figures|reading|showing), "
    rf"|(?:if [^,;“\ue000]{{2,60}} (?:is|are) to be believed|to hear [^,;“\ue000]{{2,60}} tell it), |as [^,;“\ue000]{{2,60}} (?:{_FINITE}|put it|puts it|pointed out|points out|told [^,;“\ue000]{{2,40}}), ",
    asides=rf", (?:as (?:{_NAME}|he|she|they|the [\w’ ]{{3,40}}?) (?:{_FINITE}|put it|puts it|pointed out|points out|told [^,;“\ue000]{{2,40}})|(?:{_NAME}|he|she|they|the [\w’ ]{{3,40}}?) {_FINITE}|{_FINITE} {_NAME}|according to [^,.;“\ue000]{{2,80}}|in (?:his|her|their) (?:view|words|account))"
    r"(?: (?:in|on|at|to|later|again|elsewhere)[^,.;“\ue000]{0,40})?(?=[,.;]|$)",
    articles=r"(?:the|an?|its|his|her|their|this|that|one) ",
    offices=r"(?-i:(?:[\w’\-]+ ){0,3}?)(?:ministers?|president|governor|secretary|spokes(?:man|woman|person)|director|ambassador|envoy|chair(?:man|woman|person)?"
    r"|premier|chancellor|mayor|commissioner|head|chief|elder|officials?|delegates?|delegation|interpreter|translator|editors?|authors?|judges?|prosecutor"
    r"|captain|general|colonel|admiral|bishop|teacher|engineer|farmer|fisherm[ae]n|chronicler?|diarist|poet|historian|report|communiqu[ée]|statement"
    r"|declaration|white paper|memorandum|study|survey|court|tribunal|council|commission|committee|ministry|department|government|administration|embassy"
    r"|agency|bureau|office|association|organi[sz]ation|institute|foundation|think tank|alliance|federation|team|company|firm|operator|carrier|union|opposition|side|regulator|newspaper|paper|journal|magazine|daily|weekly|editorial|manifesto|verdict|diary|memoir|encyclop[a]?edia)(?![\w’'])",
    adverbs=r"however|also|then|later|too|again|now|nevertheless|thus|still|in turn|for (?:its|his|her) part|has|had|\w+ly",
    belongs=r" (?:of|for|to|at) [\w’'.\- ]+",
    nicknames=r"\b(?:(?:is|are|was|were|been) (?:\w+ly )?(?:called|known as|dubbed|nicknamed)|nicknam(?:e|ed|ing)|dub|dubbed|(?:locals|people|residents|children|workers|sailors|fishermen|villagers|soldiers|engineers|staff) (?:\w+ )?(?:call|called))[^.;“\ue000]{0,40}\W*\ue000"
    r"|(?<!so-)(?<!so )\b(?:calls?|called|termed|dubbed|labell?ed|branded|coined|recommended|advocated|proposed|urged|spoke of|speaks of|has it, as)"
    r" (?:(?:it|them|this|that|him|her|for|as|a|an|the|new|kind|sort|of) ){0,3}\W*\ue000",
)

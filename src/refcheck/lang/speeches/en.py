"""How English reports speech."""

from __future__ import annotations

from refcheck.lang.speech import Speech
from refcheck.lang.speeches import en_manner as manner
from refcheck.lang.speeches import en_told as told

_NAME = r"(?-i:[A-ZÀ-Þ][\w’.\-]*(?: (?:of |de |van |von )?[A-ZÀ-Þ][\w’.\-]*){0,3})"
# verbs that a clause of what is said or held follows; "+" doubles the last letter
_REGULAR = (
    "accept acknowledge add admit+ advise affirm agree allege allow announce answer anticipate argue assert assess assume assure attest aver+ avow bemoan boast brag+ calculate caution charge claim clarify comment complain"
    " concede conclude concur+ confess confide confirm conjecture contend counter declare decree deduce demand deplore disclose doubt elaborate emphasise emphasize envisage envision estimate exclaim expect explain fear fret+ grant grumble guess hint"
    " hope hypothesise hypothesize imply infer+ inform insinuate insist intimate judge lament maintain marvel mention moan muse mutter note notify object observe opine pledge posit+ postulate predict presume proclaim profess promise pronounce"
    " prophesy propose protest quip+ reaffirm reason reassure recall reckon recognise recognize recommend recollect recount regret+ reiterate rejoin relate remark remember remind remonstrate repeat reply report request resolve respond restate retort"
    " reveal rule scoff sigh signal snap+ sneer specify speculate state stipulate stress suggest summarise summarize suppose surmise suspect testify theorise theorize threaten underline underscore venture volunteer vouch vow wager warn whisper wonder worry"
)


def _forms(verbs: str) -> str:
    """The past and the third person of regular verbs, as alternatives."""
    made = []
    for verb in verbs.split():
        base = verb.rstrip("+")
        stem = base[:-1] if base[-1] == "y" and base[-2] not in "aeou" else base
        past = f"{stem}ied" if stem != base else base + (base[-1] if verb[-1] == "+" else "") + ("d" if base[-1] == "e" else "ed")
        third = f"{stem}ies" if stem != base else base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
        made += [past, third]
    return "|".join(made)


_IRREGULAR = (
    "said|says?|wrote|writes?|thought|thinks?|held|holds|foresaw|foresees|forecasts?|swore|swears|found|finds|underst(?:ood|ands)|hopes?"
)
_FINITE = rf"(?:{_forms(_REGULAR)}|{_IRREGULAR}|claim(?= (?:they|it|he|she|to) ))"
# what is said, as a noun: "the estimate of its own economists that …", "with the argument that …"
_SAYING = (
    r"(?:position|view|argument|estimate|claim|assertion|contention|allegation|charge|accusation|warning|prediction|forecast|promise|pledge|assurance|suggestion|proposal|hint|complaint|objection|verdict|judge?ment|conclusion|finding|belief"
    r"|conviction|hope|fear|suspicion|insistence|reminder|admission|confession|statement|declaration|announcement|remark|observation|comment|reply|answer|response|rejoinder|retort|message|line|thesis|theory|proviso|stipulation|calculation|diagnosis|reading|assessment|worry|concern|boast|plea|demand|request|reasoning|explanation|excuse|protest|testimony|assumption|formula|principle|maxim)"
)
# how somebody speaks, before a colon: "was blunter: the cable would …"
_TONE = (
    r"(?:blunt|clear|plain|frank|candid|laconic|terse|curt|brief|short|sharp|scathing|withering|dismissive|sceptical|skeptical|cautious|guarded|reassuring|emphatic|adamant|unequivocal|categorical|explicit|optimistic|pessimistic|upbeat|gloomy|cheerful"
    rf"|defiant|dry|ironic|sardonic|polite|firm|harsh|critical|confident|prudent|sober|sanguine|unapologetic|{manner.TONES}|unmoved|unimpressed|philosophical|defensive|evasive|specific|precise|reticent|outspoken|direct|modest)(?:er|ly)?"
)
_WHO = rf"(?:{_NAME}|he|she|they|it|(?:the|an?|one|its|his|her|their|this|that) [\w’ -]{{3,40}}?)"
_HOW = r"(?:later|then|also|now|once|again|still|soon|further|duly|[a-z]+ly) "
_PLURAL = "|".join(v.rstrip("+") for v in _REGULAR.split()) + "|say|think|hold|write|find|understand"
_BASES = "|".join(v.rstrip("+") for v in _REGULAR.split()) + r"|make (?:it )?(?:known|clear|plain)|let it be known|point out|put on record"
_VERBS_OF_STATE = r"(?:would|will|had|has|have|was|were|is|are|could|can|should|might|may|must|did|does|do)"

SPEECH = Speech(
    spoken=r"speech|remarks|briefing|address|interview|press conference|statement|lecture|keynote|conversation with|q&a",
    says=rf"{_forms(_REGULAR)}|ha[sd] it(?= that)|let slip|(?:bore|bears) witness|made (?:it )?(?:clear|plain|known)|makes (?:it )?(?:clear|plain)|reads(?=,)|runs(?=,)"
    r"|(?:(?<=reporter )|(?<=reporter also )|(?<=reporter later )|(?<=correspondent )|(?<=correspondent also )|(?<=journalist )|(?<=journalist also )|(?<=newspaper )|(?<=newspaper also )|(?<=the paper )|(?<=paper also ))(?:learn(?:ed|t)|heard|discovered|established|was told|is told)(?= that)"
    r"|said|says?|asked(?= *[.,“\"]| *$)|saying|told(?! (?:is|was|are|were)(?!\w))|tells?|not(?:ed|es|ing)|add(?:ed|s|ing)?|indicat(?:ed|es|ing)|repl(?:ied|ies|ying)|stat(?:ed|es|ing)"
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
    r"|caution(?:ed|s)|counter(?:ed|s)|affirm(?:ed|s)|underscor(?:ed|es)|underlin(?:ed|es)|highlight(?:ed|s)|point(?:ed|s|ing)? out|(?:went|goes) on|continued|reveal(?:ed|s)|disclos(?:ed|es)|testif(?:ied|ies)|protested|objected|reasoned"
    r"|opin(?:ed|es)|deplor(?:ed|es)|sigh(?:ed|s)|laughed|shouted|muttered|whispered|wonder(?:ed|s)|marvell?ed|advis(?:ed|es)|recommend(?:ed|s)|summed (?:it )?up|shot back|hit back|chimed in|mock(?:ed|s)|rul(?:ed|es)|attest(?:ed|s)"
    r"|report(?= that)|(?:is|are|was|were|remain(?:s|ed)?) (?:confident|convinced|certain|sure|adamant|aware|afraid|glad|sorry|proud|satisfied|persuaded|hopeful|doubtful|in no doubt|under no illusion|of the (?:opinion|view)|quoted as saying|on record as saying)|(?:left|leaves|has|had|have) no (?:doubt|illusions?)(?= that)|is at pains to|hop(?:ed?|es)|estimat(?:ed?|es|ing)|reckon(?:ed|s)?|calculat(?:ed?|es)|believ(?:ed?|es)|holds?|held|think|thinks|thought|expect(?:ed|s)?|fear(?:ed|s)?|doubt(?:ed|s)?|demand(?:ed|s)|request(?:ed|s)|found|finds?"
    r"|(?:reject(?:ed|s)?|dismiss(?:ed|es)?|disput(?:ed?|es)|rebut(?:ted|s)?) (?:the |any )?(?:claims?|ideas?|notions?|suggestions?|charges?|allegations?|accusations?)"
    r"|in (?:his|her|its|their) (?:view|words|opinion)|put it|let it be known|(?:suggestion|proposal|argument|view|point|claim|answer|reply|message|verdict|conclusion|contention|prediction|warning|complaint|promise)s? (?:is|was|are|were)(?= that )",
    denies=r"den(?:ied|ies|ying)|(?:reject|dismiss|disput|rebut)\w* .*|(?:wav|brush|laugh|shrug)\w* (?:away|aside|off) [^:]*",
    subject=r"(?-i:(?:^|(?<=[;:,] )|(?<=but )|(?<=while )|(?<=whereas ))(?P<who>(?:Beijing|Moscow|Tokyo|Washington|London|Paris|Berlin|Brussels|Seoul|Pyongyang|Taipei|Kyiv|Minsk|Delhi|New Delhi|Ankara|Tehran|Hanoi|Canberra|Ottawa|Warsaw|Oslo|the EU|the UN|NATO|the Kremlin|the White House|The EU|The UN|The Kremlin|The White House)))(?=,? |\s*$)",
    opens=r"(?<!\bcalled)(?<!\bcalls)(?<!escribed)(?<!escribes)(?<!describe)(?<!quoted)(?! to \w+ (?:every|the|an?|all|any|its|his|her|their|no)\b)(?:,? [^\s,.;:\ue000]+){0,4}?,? that\s+(?!(?:might|may|was|is|has|had|would|will|can|could|should|must|were|are|have|does|did)(?:n’t)? (?!\w+, ))"
    r"|[^.;:?!\ue000“]{0,60}?: (?=[a-zA-Z])",
    own=r"(?:(?:can|could|may|might|must|should|cannot|need|needs|would)(?: not| hardly| also| only| well| perhaps| safely| fairly)* be (?:\w+ly )?|(?:reason|grounds|cause|room|right|fair|safe|hard|easy|tempting|difficult|possible|impossible|important|worth|necessary|enough|reasonable|wrong|interesting|useful) (?:\w+ )?(?:to )?(?:be )?(?:\w+ly )?|\b(?:one|we|I|you|readers?|historians) (?:can|may|might|could|must|should|would)?(?: not)? ?(?:\w+ly )?|\bthere (?:is|was|can be|seems) (?:no|little) (?:\w+ )?(?:to )?|\bbeyond |(?:let us|worth|to|this article|this paper|this study|this chapter|this essay|this section) (?:\w+ly )?)",
    cuts=r";|(?:,|(?<=[”\"])) (?:and|but) (?:she|he|they|it|the \w+) |, (?:although|though|whereas|while|which) |, and (?:went|thanked|added|said"
    r"|noted)|, \w+ed (?=the |a |that )| [—–] "
    rf"|, (?=(?:{_NAME}|(?:the|an?) [\w’ -]{{3,30}}?|he|she|they) (?:{_FINITE}) that )"
    rf"|, (?:and|but|yet) (?:then |also |later |at once |\w+ly )?{manner.GOES_ON}(?!\w)|, (?:and|but|yet) (?:this (?:article|paper|study|chapter|report|essay|brief)|I|we) ",
    same=told.THE_SAME,
    according=rf"(?P<same>(?:according to|in|by) {told.THE_SAME})(?!\w)|{_SAYING}s? (?:of|by|from|among) (?P<owner>[^,.;:]{{2,60}}?) that $|by (?P<agent>(?-i:(?:the|an?|its|his|her|their|one|[A-Z])(?![a-z]*ing ))[^,.;:]{{2,60}}?) (?:that )?$|(?-i:^(?:.*[,;:] )?[Ff]or (?P<whom>[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){{0,2}}), $)"
    r"|according to (?P<who>[^,]{2,90})|(?:in|by|on) the (?:words|view|opinion|eyes|telling|reading|phrase|version|account|estimation|judge?ment|reckoning|formulation|experience|estimate|count|calculation|admission) of (?P<w2>[^,.;]{2,60})|as (?P<w3>[^,]{2,60}) (?:put it|observed)"
    r"|(?:by|to judge by|judging by|on) (?P<w4>[^,]{2,60}?)[’']s? (?:own )?(?:account|count|reckoning|estimates?|telling|figures|reading|showing|calculations?|admission|view|assessment)(?=[,.;]|$)",
    pronouns=r"\b(?:he|she|they)\b|\b(?:in|according to|by|on) (?:his|her|their|its) (?:own )?(?=view|words|opinion|account|statement|reckoning|telling|count|admission|vocabulary|phrase|formula|eyes|judge?ment|experience|estimat|calculation|reading|version|language|parlance|terms|idiom)",
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
    person=r"(?:[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’'\-]*[\w]\.?|[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ]\.)(?: (?:of|de|van|von|al|bin|der|da|di|la|le) (?=[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ])"
    r"| )?(?:(?:[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ][\w’'\-]*\w|[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ]\.)(?: (?:of (?=[A-ZÀ-ÞĀĒĪŌŪŁŚŠŽČĆŻ])|de |van |von )?)?)*(?<! )",
    not_names=r"\b(?:In|On|At|As|The|A|An|According|Asked|Pressed|Speaking|Writing|When|While|After|Before|For|But|And|Yet|Its|His"
    r"|Her|Their|This|That"
    r"|These|Those|One|Two|Another|Both|Only|Also|Of|By|With|From|To|If|It|They|She|We|Not|No|So|Then|Thus|Within|During|Even|Here"
    r"|There|Less|More|Why|Towards?|Against|Unlike|Like|About|Among|Between|Beyond|Despite|Since|Under|Until|Upon|Without|What|Who|Whom|Where|How|Nor|Neither|Each|Every|Most|Some|Such|Few|Many|Perhaps|Still|Once|Because|Although|Though|However|Moreover"
    r"|Chinese|Russian|American|Japanese|European|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|He(?! [A-Z]))\b",
    named_before=r"so-called|known as|headlines?|banner|heading|title|entitled|titled|headed|the (?:program(?:me)?|project|initiative"
    r"|exercise|slogan|word|term|phrase|seminar|article|essay)",
    named_after=r"\W*(?:program(?:me)?|project|initiative|exercise|forum|seminar|policy|approach)s?\b",
    terms=r"(?:[’']s|\bhis|\bher|\btheir|\bits) (?:own |favou?rite |new |pet )?(?:term|phrase|expression|coinage|formula|metaphor|label)(?: (?:for|of) [^“‘\ue000,.;]{2,40})?,? \W*\ue000|\b(?:term|word|phrase|expression|label) (?:that |which )?[^“‘\ue000,.;]{2,40} (?:used|uses|chose|coined|prefers?|preferred|favou?red),? \W*\ue000|"
    r"\b(?:[A-Z]\w+[’']s|[a-z]+[’']s|his|her|their|its) (?:\w+ )?(?:mention|talk|invocation|use|image|vision|notion|concept|idea) of (?:an? |the |what )?\W*\ue000|\bin (?:his|her|their|its|[A-Z]\w+[’']s) (?:own )?(?:vocabulary|language|lexicon|idiom|parlance|terms|phrase)\W*\ue000|\b(?:coin|introduc|propos|advanc|offer|put forward)\w* (?:the |a )?(?:\w+ )?(?:term|concept|notion|phrase|expression|formula)(?: of)?\W*\ue000|\b(?:what|which) (?:he|she|they|it|[A-Z]\w+|the [\w-]+(?: [\w-]+)?) (?:calls?|called|terms?|termed|dubs|dubbed)(?: an?| the)?\W*\ue000",
    denied=r"never (?:used|uttered|spoke|said)|(?:did|does|do|has|have) not (?:use|used|utter|say) (?:the|that|this) (?:phrase|term"
    r"|word|expression)",
    in_original=r"(?:emphasis|italics) (?:is |are )?in (?:the )?original|original (?:emphasis|italics)",
    emphasis=r"(?:emphasis|italics|underlining|bold(?:face)?) (?:is |are )?(?:added|mine|ours|supplied)|(?:my|our|added) (?:emphasis|italics)",
    states=r" of (?:the )?(?:People[’']s Republic of China|Russian Federation|United States(?: of America)?|Republic of Korea)$"
    r"| \([^)]*\)$",
    anonymous=r"\b(?:the (?:web)?page|the (?:old )?address|the link|I|we|this (?:article|paper|study|brief|policy brief|essay|chapter|section|thesis)|the (?:first|second|third|fourth|fifth|last|next|following|final|present|concluding) (?:part|section|chapter)|some of whom|some (?:observers"
    r"|analysts|critics)?|many|critics|those who|observers|commentators|opponents|no (?:study|studies|scholars?|authors?|historians?|work|research|paper|article|book|monograph|source|document|archive|record))\b|\b(?:nobody|no one|none of (?:them|the \w+|these)) (?:\w+ )?$",
    bare=rf"(?P<owned>{_SAYING}s? (?:of|by|from|among) [^.,;:\ue000“]{{2,60}}? that )|(?P<verb>(?<!\bthe )(?<!\bthat )(?<!\bwhat )(?<!what they )(?<!what he )(?<!what she )(?<!what it )(?<!what was )(?<!what is )(?<!\ban )(?<!\ba )(?<!\bits )(?<!\btheir )(?<!\bthan )(?<!\bas )(?:{_FINITE}|told (?!(?:is|was|are|were|that) )(?:(?! (?:what|how|why|whether|that) )[^,.;:]){{2,30}}?|denie[ds]))(?: \w+ly)? (?=(?!that |(?:what|how|why) |(?:more|less|much|little|nothing|something|enough) (?:about|of|than) |to |by |in |at |on |of |with |for |about |because |until |after |before |when |while |since |here |(?:\w+ ){{1,3}}(?:what|how|why|whether|when|where) |above |below |earlier |now |(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should) |[^,.;:]{{2,40}} (?:who|which) )\w(?:(?! that )[^,.;:\ue000“]){{0,90}}? {_VERBS_OF_STATE}\b)|(?P<deny>den(?:y|ies|ied)) (?=having |any |ever |all )"
    r"|(?P<takes>(?:attribut(?:ed|es)|ascrib(?:ed|es)|blam(?:ed|es)|trac(?:ed|es)|credit(?:ed|s)|put(?:s)? down|liken(?:ed|s)|compar(?:ed|es)) )(?=[^.,;:\ue000“]{3,80} (?:to|on|with|for) )"
    r"|(?P<calls>(?:describ(?:ed|es)|characteri[sz](?:ed|es)|portray(?:ed|s)|depict(?:ed|s)|dismiss(?:ed|es)|denounc(?:ed|es)|hail(?:ed|s)|derid(?:ed|es)|condemn(?:ed|s)|brand(?:ed|s)|cast|casts|fram(?:ed|es)|present(?:ed|s)|prais(?:ed|es)|cit(?:ed|es)|named?|names|gave|gives|invok(?:ed|es)|adduc(?:ed|es)) )(?=[^.;:\ue000“]{3,80} as (?!follows|well(?!\w)|soon |long |far |if |though |yet(?!\w)|usual|before|much )[^.\ue000]{5,})"
    r"|(?P<deems>(?:believ(?:ed|es)|consider(?:ed|s)|deem(?:ed|s)|judg(?:ed|es)|held|holds|thought|thinks|found|finds|reckon(?:ed|s)|suppos(?:ed|es)|suspect(?:ed|s)|declar(?:ed|es)|pronounc(?:ed|es)|report(?:ed|s)|understood|knew) )(?=[^.,;:\ue000“]{2,60} to (?:be|have) )"
    r"|(?P<finds>(?:found|finds|thought|thinks|consider(?:ed|s)|call(?:ed|s)|deem(?:ed|s)) it (?:\w+ ){1,3}that )"
    r"|(?P<matter>(?:rul(?:ed|es?) out|exclud(?:ed?|es)|warn(?:ed|s) (?:of|against|about)|call(?:ed|s) for(?! (?:tenders|bids|applications|papers|volunteers|help|ships)(?!\w))|plead(?:ed|s) for|pled for|press(?:ed|es) for|argu(?:ed|es) (?:for|against)|insist(?:ed|s) on|den(?:ied|ies|y)|predict(?:ed|s)|forecasts?|foresaw|foresees|advocat(?:ed|es)|urg(?:ed|es)|recommend(?:ed|s)"
    r"|stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|deplor(?:ed|es)|lament(?:ed|s)|regret(?:ted|s)|(?:recall(?:ed|s)|remember(?:ed|s))(?= (?:an?|how) (?!(?:ambassador|envoy|consul|diplomat|product|model|batch|vaccine|drug|bill)))|point(?:ed|s) (?:to|at)|sp(?:oke|eaks) of|demand(?:ed|s)|propos(?:ed|es)|suggest(?:ed|s)|saw no \w+ (?:for|in|to|why)|sees? no \w+ (?:for|in|to|why)) )(?=(?!that |it that |to )(?:[\w’'-]+,? ){2}[\w’'-]+)"
    r"|(?P<shown>(?:figures|data|statistics|records?|ledgers?|reports?|surveys?|study|studies|polls?|census|minutes|documents|accounts|returns) (?:\w+ )?(?:shows?|showed|suggest(?:s|ed)?|indicates?d?|record(?:s|ed)?|bear out) that )"
    r"|(?P<asks>(?<!was )(?<!were )(?<!when )(?<!been )(?<!is )(?<!are )(?<!, )(?:wonder(?:ed|s)?|ask(?:ed|s)?|question(?:ed|s)|queried|queries|doubt(?:ed|s)?|want(?:ed|s) to know) (?:(?:whether|if|how|why|when|where) |(?=(?:what|who) )))"
    rf"|(?P<chance>(?:used|uses|took|takes|seized|seizes) (?:the|this|that|his|her|its|their) (?:\w+ ){{0,2}}(?:occasion|opportunity|chance|moment|platform|visit|meeting|interview|speech|briefing|floor|forum|anniversary) to (?:\w+ly )?(?:say|{_BASES})(?:,? [^\s,.;:\ue000]+){{0,3}}?,? that )"
    rf"|(?P<base>\b(?:to|will|would|can|could|should|may|might|must|not|did|does|do|they|who|we|people|and|ministers|officials|experts|scholars|authors|editors) (?:\w+ly )?(?:{_BASES})(?:,? [^\s,.;:\ue000]+){{0,3}}?,? that )"
    r"|(?P<complains>complain(?:ed|s)? (?:of|about) )(?=\w+ing |\w+ \w+ \w+)"
    r"|(?P<will>(?:threaten(?:ed|s)?|promise[ds]?|pledge[ds]?|vow(?:ed|s)?|undertook|undertakes|swore|swears|claim(?:ed|s)|profess(?:ed|es)) )(?=(?:not |never )?to )"
    r"|(?P<alleged>(?:is|are|was|were) (?:\w+ly )?(?:said|alleged|reported|reputed|believed|claimed|rumou?red)(?: by [^,.;:\ue000]{2,60}?)? )(?=to )"
    rf"|(?P<noun_theirs>(?!(?:\w+ ){{1,2}}(?:on|in|of|by|for|with|from|to|at) )(?!an? (?:\w+ ){{0,2}}(?:line|message|formula|principle|maxim|reply|answer|response|comment|statement|excuse|explanation|calculation|theory|thesis|demand|request|reading|position)s? that )(?:\bhis|\bher|\bits|\btheir|\bthe|\ban?) (?:\w+ ){{0,2}}{_SAYING}s? that (?!(?:is|was|were|has|had|have|never) (?:\w+ )?(?:made|given|broken|kept|met|been|never|come|not)(?!\w)))|(?P<theirs>(?:\bhis|\bher|\bits|\btheir|\bthe|\ban?) (?:\w+ ){{0,2}}{_SAYING}s? (?:is|was) that (?!(?:is|was|were|has|had|have|never) (?:\w+ )?(?:made|given|broken|kept|met|been|never|come|not)(?!\w)))"
    rf"|(?P<verdict>{_SAYING}s?: )(?=\w)"
    rf"|(?P<under>(?:with|under|on|in|by|through) (?:the |a |an )?(?:\w+ ){{0,1}}(?:{_SAYING}|condition|grounds?|understanding|pretext|provision) that )"
    r"|(?P<passive>(?:was|were|is|been|being) (?:\w+(?:ed|ght|de|ld|id|wn)|put)(?: (?:to|before|out|at) [^,.;:\ue000]{2,40}?)? by [^,.;:\ue000]{2,60}? that )"
    r"|(?P<put>(?:puts?|reckon(?:ed|s)?|value[ds]?|fixe[ds]) )(?=(?:the|its|their|this|that|his|her|annual|total)\b[^.,;:\ue000]{3,60} at (?:\d|about|some|around|roughly|no |less|more|over|under|nearly|almost|just|between|\w+ (?:per ?cent|million|billion|thousand|hundred|times)))"
    rf"|(?P<tone>(?:is|was|are|were|been|sounds?|sounded|remain(?:s|ed)?|put it|proved?|seems?|seemed) (?:[a-z]+ ){{0,4}}?{_TONE}\b[^.;:?!\ue000“]{{0,40}}: )(?=\w)"
    r"|(?P<brushed>(?:brush|wav|laugh|shrugg?|push|sweep|swept|set)\w* (?:[^.;:?!\ue000“]{2,60} )?(?:aside|away|off)[^.;:?!\ue000“]{0,40}: )(?=\w)"
    rf"{told.BARE}{manner.BARE}",
    ensues=told.ENSUES + manner.LATE,
    joins=r",? (?:and|but|or) that |, (?:and )?(?:because|since|as|for|so) |, and ",
    predicates=r"(?-i:would|will|wo|could|should|must|may|might|can(?:not)?|is|are|was|were|has|have|had|does|did)(?:n’t|n't)? \w",
    counts=r"\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?)\b",
    told_by=rf"{told.BY_SAME}"
    r"(?:in the (?:eyes|mind|estimation|telling|reading|phrase|version|account|formulation) of|to the mind of|judging (?:by|from)|to judge (?:by|from)) [^,;“\ue000]{2,60}, |(?:in|on|to) [^,;“\ue000]{2,40}[’']s (?:eyes|mind|estimation|telling|reading|phrase|version|formulation|words|opinion|view|reckoning|account), "
    r"|(?-i:[Ff]or (?P<person>[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){0,2})), |as [^,;“\ue000]{2,40} (?:sees|saw|has|had|would have|tells|told|reminds|reminded) (?:it|us|readers), |if (?:one|we) (?:is|are) to (?:believe|trust) [^,;“\ue000]{2,60}, |(?:according to|(?:in|by|on) the (?:words|view|opinion|judg(?:e)?ment|count|reckoning|estimate|calculation|admission|experience) of) [^,;“\ue000]{2,90}, |in (?:his|her|its|their|(?:[A-Z][\w’]+ )?[A-Z]\w+’s) (?:view|words|opinion|account|judg(?:e)?ment|telling), "
    r"|(?:by (?!(?:and|the way|now|then)\b)|to judge by |judging by |on )[^,;“\ue000]{2,60}[’']s? (?:own )?(?:account|count|reckoning|estimates?|telling|figures|reading|showing), "
    rf"|(?:if [^,;“\ue000]{{2,60}} (?:is|are) to be believed|to hear [^,;“\ue000]{{2,60}} tell it), |as (?!(?:we|I|one|already|previously|has been|is|was|the (?:table|figure|chart|map|graph)) )[^,;“\ue000]{{2,60}} (?:{_FINITE}|put it|puts it|pointed out|points out|told [^,;“\ue000]{{2,40}}){told.SINCE}, {told.BY_HEAD}",
    asides=rf", (?:{_WHO} (?:{_HOW})?(?:let it be known|(?:told|assured|reminded|informed|warned|promised) [^,.;“\ue000]{{2,60}}|went on|goes on|continued|put it|{told.ALSO}|{_FINITE})|(?:they|(?:the|its|his|her|their|these|those|most|many|some|all|both|two|three) [\w’ -]{{3,50}}?) (?:{_HOW})?(?:{_PLURAL})|{told.IMPERSONAL}|as {_WHO} (?:{_HOW})?(?:{_FINITE}|{told.ABLE}|put it|puts it|pointed out|points out|told [^,;“\ue000]{{2,40}})|as (?:they|the [\w’ -]{{3,40}}?) (?:{_PLURAL})"
    rf"|{_FINITE} (?:{_NAME}|(?:the|an?|its|his|her|their) [\w’ -]{{3,60}}?)|to judge (?:by|from) [^,.;“\ue000]{{2,60}}|by (?:his|her|its|their|[A-Z][\w’]*[’']s) (?:own )?(?:account|count|reckoning|admission|estimate|calculation)|according to [^,.;“\ue000]{{2,80}}|{told.WITHIN}|{manner.IN_WORDS}|in (?:his|her|their) (?:view|words|account))"
    r"(?: (?:in|on|at|to|later|again|elsewhere)[^,.;“\ue000]{0,40})?(?=[,.;]|$)",
    articles=r"(?:the|an?|its|his|her|their|this|that|one) ",
    offices=r"(?-i:(?:(?!(?:by|of|in|the|an?|to|for|on|with|at|from|that|and|or|but)(?!\w))[\w’'\-]+ ){0,3}?)(?:(?:vice|deputy|under|ex|co|sub|then)-)?(?:tradition|legend|(?:economist|diplomat|auditor|negotiator|observer|expert|analyst|lawyer|scholar|researcher|scientist|strategist|planner|resident|worker|miner|sailor|trader|shipper|owner|consul|attach[ée]|surveyor|inspector|accountant|correspondent|columnist|reporter|veteran|witness|supplier|exporter|importer|insurer|banker|broker)(?:e?s)?|dean|rector|ministers?|president|governor|secretary|spokes(?:man|woman|person)|director|ambassador|envoy|chair(?:man|woman|person)?"
    r"|premier|chancellor|mayor|commissioner|head|chief|elder|officials?|delegates?|delegation|interpreter|translator|editors?|authors?|judges?|prosecutor"
    r"|captain|general|colonel|admiral|bishop|teacher|engineer|farmer|fisherm[ae]n|chronicler?|diarist|poet|historian|report|communiqu[ée]|statement"
    r"|declaration|white paper|memorandum|study|survey|court|tribunal|council|commission|committee|ministry|department|government|administration|embassy"
    r"|agency|bureau|office|association|organi[sz]ation|institute|foundation|think tank|alliance|federation|team|company|firm|operator|carrier|union|opposition|side|regulator|newspaper|paper|journal|magazine|daily|weekly|editorial|manifesto|service|police|army|navy|authority|authorities|board|bank|treasury|university|party|fund|group|lobby|chamber|secretariat|directorate|parliament|cabinet|senate|congress|presidency|mission|consulate|directors?|academy|laboratory|society|hospital|observatory|museum|port|railway|airline|bishopric|synod|station|broadcaster|weekly|gazette|wire|portal|channel|resolution|treaty|charter|protocol|convention|accord|agreement|decree|circular|brief|briefing|bulletin|yearbook|textbook|handbook|guideline|roadmap|registrars?|deputies|deputy|lawmakers?|senators?|councillors?|aides?|officers?|doctors?|nurses?|physicians?|pilots?|skippers?|fishers?|herders?|villagers?|residents?|citizens?|drivers?|professors?|lecturers?|students?|teachers?|activists?|campaigners?|organi[sz]ers?|curators?|archivists?|librarians?|novelists?|essayists?|critics?|guides?|priests?|imam|rabbi|commanders?|soldiers?|sergeant|attach[ée]s?|consuls?|trustees?|shareholders?|investors?|manufacturers?|growers?|producers?|processors?|shipbuilders?|shipowners?|contractors?|developers?|designers?|physicists?|chemists?|biologists?|geologists?|hydrologists?|oceanographers?|meteorologists?|demographers?|sociologists?|anthropologists?|archaeologists?|philosophers?|theologians?|jurists?|barristers?|solicitors?|arbitrators?|mediators?|rapporteurs?|actuar(?:y|ies)|verdict|diary|memoir|encyclop[a]?edia)(?![\w’'])",
    adverbs=r"however|also|then|later|too|again|now|nevertheless|thus|still|in turn|for (?:its|his|her) part|has|had|\w+ly",
    belongs=r" (?:of|for|to|at) [\w’'.\- ]+",
    nicknames=r"\b(?:(?:is|are|was|were|been) (?:\w+ly )?(?:called|known as|dubbed|nicknamed)|nicknam(?:e|ed|ing)|dub|dubbed|(?:locals|people|residents|children|workers|sailors|fishermen|villagers|soldiers|engineers|staff) (?:\w+ )?(?:call|called))[^.;“\ue000]{0,40}\W*\ue000"
    r"|(?<!so-)(?<!so )\b(?:calls?|called|termed|dubbed|labell?ed|branded|coined|recommended|advocated|proposed|urged|spoke of|speaks of|has it, as)"
    r" (?:(?:it|them|this|that|him|her|for|as|a|an|the|new|kind|sort|of) ){0,3}\W*\ue000",
)

"""English forms that tell how something was said: refusals to say, tones before a colon, relatives, documents that have somebody do something."""

from __future__ import annotations

_ASKED = r"(?=(?:whether|how|why|what|when|where|who|which|if) )"
_DOC = r"(?:communiqu[ée]|statement|text|accord|agreement|report|story|account|version|transcript|minutes|document|declaration|protocol|memorandum|article|dispatch|chronicle|legend|paper)"
_DOUBT = r"(?:suggestions?|ideas?|claims?|reports?|talk|fears?|worries|concerns?|criticisms?|objections?|rumou?rs?|charges?|allegations?|accusations?|notions?|prospects?|possibility|warnings?|complaints?|speculation)"
TONES = (
    "cool|warm|bland|coy|vague|calm|courteous|gracious|generous|conciliatory|stern|severe|stark|grave|tart|acid|acerbic|caustic|bitter|wry|droll|playful|jovial|grim|bleak|rueful|wistful|resigned|apologetic|contrite|penitent|humble|proud|boastful|bullish|bearish"
    "|unbending|unyielding|inflexible|implacable|uncompromising|damning|devastating|crushing|exacting|forthcoming|forthright|open|honest|matter-of-fact|businesslike|practical|pragmatic|noncommittal|ambiguous|equivocal|hesitant|tentative|wary|circumspect|diplomatic|tactful"
    "|dramatic|emotional|passionate|angry|furious|indignant|incensed|aggrieved|hurt|impatient|exasperated|weary|tired|succinct|concise|crisp|pithy|expansive|eloquent|lyrical|loud|quiet|soft|mild|lenient|tough|hard|hawkish|dovish|insistent|persistent|definite|certain|sure|positive|negative|hopeful|doubtful|hostile|friendly|sympathetic|cutting|pointed|barbed|trenchant|merciless|ruthless|lukewarm|enthusiastic|jubilant|triumphant|serene|relaxed|unperturbed|undaunted|unconvinced|unsparing|unambiguous|to the point|in no doubt"
)
_ANSWER = r"(?:answers?|reply|replies|response|explanation|reason|comparison|image|metaphor|warning|verdict|diagnosis|distinction|remedy|solution|recipe|proposal|suggestion|formula|theory|argument|calculation|sum|figure|arithmetic|number|statistic|anecdote|story|proverb|maxim|reminder|rejoinder|retort|consolation|assurance|promise|concession|admission|confession|caveat|condition|rule|lesson|conclusion|summary|grievance|complaint|point)s?"
_RELUCTANT = r"(?:(?:would|will|could|did|does|do) not|won’t|wouldn’t|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to)"

BARE = (
    rf"|(?P<withholds>{_RELUCTANT} (?:be drawn (?:up)?on |say |disclose |reveal |specify |spell out |be drawn on the question of ){_ASKED})"
    rf"|(?P<only>would (?:say|admit|concede|confirm|allow) only that |would only (?:say|admit|concede|confirm|allow) that )"
    rf"|(?P<waves>(?:wav(?:ed?|es|ing)|brush(?:ed|es|ing)?|laugh(?:ed|s|ing)?|shrug(?:ged|s|ging)?) (?:away|aside|off) (?:the |any |all |such )?{_DOUBT} (?:that|of|about) )(?![^.;:]{{2,80}}: )"
    r"|(?P<hides>(?:made|makes|make) no (?:attempt|effort|bones|secret) (?:to (?:hide|deny|conceal|disguise)|about the fact|of the fact) (?:the fact )?that |(?:did|does|do) not (?:hide|conceal|disguise|deny) (?:the fact |his view |her view )?that )"
    r"|(?P<relative>(?:in|on) whose (?:own )?(?:view|opinion|judge?ment|eyes|experience|words|estimation|reckoning|account|telling|reading|phrase)(?: the)?,? |(?<!those )(?<!people )(?<!all )(?<!anyone )(?<!ones )(?<!many )(?<!man )(?<!men )(?<!woman )for whom )(?=(?:the|an?|this|that|it|no|any|every|its|his|her|their|\w+) [^.;:“\ue000]{0,80}?(?:is|are|was|were|has|had|have|would|will|can|could|should|might|may|must|counts?|remains?|needs?|ought|\w+ed) )"
    rf"|\b{_DOC} (?P<stages>(?:has|had) )(?=(?:the|both|its|their|two|all|an?|(?-i:[A-Z][\w’-]+)) [^.,;:“\ue000]{{2,40}}?(?:agree|promise|pledge|undertake|declare|affirm|reaffirm|condemn|deplore|call|urge|express|welcome|vow|commit|welcom\w+|[a-z]+ing) )"
    r"|(?P<stands>(?:is|are|was|were|remains?|remained|came out|comes out|declared (?:him|her|it)self) (?:[a-z]+ly )?(?:in favou?r of|opposed to) )(?=\w+ \w+ \w+)"
    r"|(?P<detects>(?:(?:could|can) (?:find|detect|discern|see|establish|trace)|found|finds|detected|detects|established|discerned) (?=no (?!\w+ (?:in time|at all|there)(?!\w))))(?=(?:[\w’'-]+ ){3}\w)"
    r"|(?P<gives>(?:gave|gives|put|puts|estimated|estimates|reckoned|assessed) (?=the (?:number|figure|total|cost|price|value|toll|tally|strength|share|size|loss|losses) )(?=[^.;:“\ue000]{3,60} (?:as|at) (?:\w+ ){0,3}(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten)))"
    r"|(?P<doubts>(?:is|are|was|were) (?:on record|quoted|cited) as (?:doubting|denying|fearing|hoping|having (?:said|told \w+|promised|argued)) that )"
    rf"|(?P<answers>(?:began|begins|opened|opens|closed|closes|ended|ends|answered|answers|replied|replies|countered|counters|responded|responds|finished|led off|went on) (?:with|by) [^.;:?!“\ue000]{{3,60}}: )(?=\w)"
    rf"|(?P<offers>(?:had|has|offered|offers|gave|gives|supplied|drew|draws|took|returned|produced|volunteered) (?:an?|the|his|her|its|their|this|one|some) (?:\w+ ){{0,3}}{_ANSWER}[^.;:?!“\ue000]{{0,40}}: )(?=\w)"
    r"|(?P<turns>(?:turned (?:it|this|that|the \w+) (?:around|round|on its head)|put it (?:differently|another way|more simply|this way)|did the sums?|had none of it|would have none of it|begged to differ|drew a line|set the record straight|had no doubts?|was in no doubt): )(?=\w)"
)

# how the main clause goes on behind a statement made a noun, which has its own verb: "the promise that it would end | went unheeded"
LATE = (
    r"|(?P<late> )(?=(?:(?:was|were|is|are|has been|have been|had been|was soon|has since been) (?:never |not |soon |later |at once |\w+ly )?(?:published|printed|released|withdrawn|retracted|dropped|adopted|endorsed|upheld|greeted|met|received|ignored|rejected|dismissed|repeated|welcomed|taken|denied|echoed|quoted|cited|forgotten|disputed|contested|challenged|shared|borne out|contradicted|proved|proven|overtaken|heard|noted|widely|confirmed|refuted|questioned|answered|believed|doubted|mocked|derided|ridiculed|applauded|condemned|kept|broken|honou?red|fulfilled|seized)"
    r"|went (?:un\w+|down|too far|largely|almost)|fell (?:on|flat|short)|came (?:to nothing|as|too late|in for|under|from|at)|proved |failed to |drew (?:a |an |the |little|much|sharp|criticism|praise|fire|laughter)|found (?:little|few|no|many|an? )|carried (?:little|some|no|much)|met with |struck (?:many|some|no|few|the )|convinced |persuaded |did (?:not|little|nothing) |has (?:yet|not|since) |rests? on |rested on |sounds? |sounded |seems? |seemed |remains? |remained |(?:has|have|had) (?:since |now |long |slowly |\w+ly )?(?:gained|lost ground|won|found favou?r|prevailed|drawn|aged|come under|not )|deserves? |overlooks? |ignores? |caused |provoked |surprised |alarmed |angered |reassured )(?!.*\bthat ))"
)

# verbs behind which the speaker, not what he tells, goes on: "…, but waved away the idea"
GOES_ON = r"(?:waved|brushed|laughed|refused|declined|would not (?:say|be drawn|comment)|would say|would only|left (?:no|it)|offered|urged|denied|rejected|dismissed|described|conceded|admitted|insisted|stressed|declined|warned|called (?:it|them|him|her|on|for)|promised|pledged|vowed|questioned|asked|appealed|thanked|went on|made (?:no|it|clear)|said|added|noted|put the)"

_ACCOUNT = r"(?:words|view|opinion|eyes|telling|reading|phrase|version|account|estimation|judge?ment|reckoning|formulation|experience|estimate|count|calculation|admission)"
IN_WORDS = rf"(?:in|by|on) the {_ACCOUNT} of [^,.;“\ue000]{{2,70}}"

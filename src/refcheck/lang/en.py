"""English."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.notes.en import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.en import SPEECH
from refcheck.lang.webs.en import WEB

LANGUAGE = Language(
    code="en",
    name="English",
    babel="english",
    scripts=("Latn",),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
    ),
    sentence_ends=".!?…",
    spaced=True,
    matching=Matching(
        scene=r"(?:^|[.;,] )(?:(?:In|From|Visiting)(?: the)? |(?:At|During)\b[^,.;“]{0,50}|(?:The|the|A|a|An|an|One) (?:\w+ ){0,2}(?:newspaper|journal|magazine|minister|president|official|ambassador|spokes\w+|agency|expert) (?:of|from|in)(?: the)? )$",
        beside=r"(?i)\b(?:in|of|on|about|from|with|at|to|for|against|near|toward|towards|over)(?: the)? $",
        occasions=r"(?:’s|'s)? (?:[\w-]+ ){0,1}(?:newspapers?|reporters?|journalists?|press|media|television|visit|ministry|government|minister|president|spokes\w+|ambassador|embassy|official|officials|leaders?|diplomats?)\b",
        restrictors=r"(?<!\w)(?:(?:(?<=\A)|(?<=[,;:.] ))(?:should|had|were) (?:the|an?|any|this|these|those|it|he|she|they|there)(?= )|provided(?: that)?,?|providing|subject to|conditional (?:up)?on|contingent (?:up)?on|depending on|in the event|pending|assuming|until such time|as long as|so long as|on (?:the )?condition|unless|only if|only when|except(?:ing)?|with the exception|but only (?:if|when|after|with|on|where|under)|only (?:after|once|upon|on condition)|not until|save (?:for|where)|without prejudice|barring|(?<!wonder )(?<!wondered )(?<!wondering )(?<!ask )(?<!asked )if|(?:with|without|subject to) (?:the |their |its )?(?:consent|approval|permission|agreement))(?!\w)|^once (?!a |again|more)",
        whether=r"whether or not",
        half_negations=words(
            "unab unlik unclear unknown uncert unbeat undoc unaff unwill unus unex unf unn unp unres unsu non ineligib "
            "impossib inab incap deni deny refus reject lack avoid fail hardly barely rarely seldom scarcely missing missed prohibit "
            "disagre disapprov disallow disbelie disput disqualif disregard dissatisf distrust disavow disown less instead rather "
            "insuffic inadequ invalid illegal nowhere absen ceas stop forbid forbad banned ban away oppos resist declin prevent only exclud"
        ),
        not_half_negations=r"bank|band|banner|lesson|lessor|nonpro|nonpart|nonres|none\b|nonethe|unles|opposite|opposing|stopover",
        not_negations=(
            "cannot but",
            "could not but",
            "not without",
            "never without",
            "cannot fail to",
            "could not fail to",
            "cannot help but",
            "not only",
            "not just",
            "not merely",
            "not simply",
            "not least",
            "not to mention",
            "no later than",
            "no earlier than",
            "no doubt",
            "without doubt",
            "no less than",
            "no fewer than",
            "no more than",
            "no sooner",
            "no wonder",
            "no matter",
            "no other than",
            "none other than",
            "nothing but",
            "nothing short of",
            "nothing less than",
            "can't help",
            "cannot help",
            "couldn't help",
            "could not help",
            "never mind",
            "if not",
        ),
        denies="next",
        hedges=r"(?-i:may)(?! \d)|might|possibly|perhaps|probably|presumably|intend(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|(?:is|are|was|were|be|been) considering|hope(?:s|d)? to|(?:is|are|was|were) willing to|in principle",
        hedged=r"(?-i:may)|meant to|means? to|bound to|might|could|possibl\w*|perhaps|likely|probabl\w*|maybe|potential\w*|appears?|seem\w*|apparently|reportedly|alleged\w*|suspect\w*|risk\w*|chance|threat\w*|can|would|should|expect\w*|plan\w*|intend\w*|intent\w*|consider\w*|hop(?:e|es|ed|ing)|aim\w*|propos\w*|suggest\w*|believ\w*|think\w*|thought|estimat\w*|if|unless|want\w*|try\w*|tried|seek\w*|attempt\w*|encourag\w*|urg\w*|call\w*|able|capab\w*|in principle|speculat\w*|presum\w*|willing\w*|ready|prepared|doubt\w*|suppos\w*|project\w*|forecast\w*|prospect\w*|strive\w*|effort\w*|wish\w*|will|going to|looks? like|whether|likel\w*|due(?! (?:process|diligence|respect|course)| to (?:the|an?|its|his|her|their|our|this|that|these|those|lack|poor|bad|heavy|high|low|strong|\w+(?:ing|ion|ity|ness))\b)|scheduled|slated|set to|anticipat\w*|predict\w*|envisag\w*|contemplat\w*|shall|pledg\w*|promis\w*|vow\w*|(?:is|are|was|were) to|tentativ\w*|fear\w*|assum\w*|prepar\w*|in the works|under (?:review|consideration|discussion|negotiation)|explor\w*|studying|(?:to|under) study|studi(?:es|ed) (?:the|an?|whether|how|ways|plans)|discuss\w*|negotiat\w*|forthcoming|upcoming|preliminar\w*|hypothe\w*|await\w*|pending|envision\w*|rul(?:e|es|ed|ing) out|exclud\w*|guess\w*|surmis\w*|infer\w*|conjectur\w*|poised|outlook|weigh\w*|mull\w*|look(?:s|ed|ing)? (?:into|to|forward|set)|(?:looking|to look) at|reviewing|to review|reviews (?:the|whether|its|plans)|examin\w*|deem\w*|reckon\w*|said to be|uncertain\w*|unclear|open question|to be \w+ed|eager|keen|bound to|on course|on track|about to",
        permits=r"allow\w*|permit\w*|permission|authoris\w*|authoriz\w*|entitle\w*|free to|right to|prohibit\w*|ban|bans|banned|forbid\w*|forbade|barred|let|lets|leave|must not|shall not|discretion|option\w*|optional|eligible|licen[cs]\w*",
        negations=words(
            "not no never neither nor none nobody nothing nowhere cannot without don't doesn't didn't isn't aren't wasn't weren't "
            "won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't ain't"
        ),
        numerals=values(
            "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
            "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 "
            "seventy=70 eighty=80 ninety=90 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
            "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 "
            "nineteenth=19 twentieth=20 twice=2 both=2 couple=2 dozen=12"
        ),
        multipliers=values(
            "hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1e6 millions=1e6 billion=1e9 billions=1e9 trillion=1e12 "
            "mln=1e6 bn=1e9 m=1e6 tn=1e12 k=1000 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7"
        ),
        fractions=values(
            "half=0.5 halves=0.5 third=0.333333 thirds=0.333333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 sixth=0.166667 sixths=0.166667 eighth=0.125 eighths=0.125 tenth=0.1 tenths=0.1 "
            "hundredth=0.01 hundredths=0.01 thousandth=0.001 thousandths=0.001"
        ),
        months=words("january february march april may june july august september october november december"),
        more_than=r"\b(?:more than|over|above|in excess of|upwards of|at least|some|about|around|roughly|approximately|or so)\b",
        less_than=r"\b(?:nearly|almost|close to|just under|some|about|around|roughly|approximately|or so|up to)\b",
        quarters=(
            "(?:first|1st) quarter|Q1",
            "(?:second|2nd) quarter|Q2",
            "(?:third|3rd) quarter|Q3",
            "(?:fourth|4th|final|last) quarter|Q4",
        ),
        halves=(
            "(?:first|1st) half(?: of)?|H1",
            "(?:second|2nd|latter) half(?: of)?|H2",
        ),
        units=names(
            "percent=percent %=percent years=year year=year days=day day=day months=month_span month=month_span weeks=week "
            "week=week hours=hour hour=hour minutes=minute seconds=second dollars=dollar dollar=dollar rubles=rouble roubles=rouble ruble=rouble "
            "yuan=yuan yen=yen euros=euro euro=euro pounds=pound tons=ton tonnes=ton kilometers=km kilometres=km km=km "
            "people=person century=century centuries=century decade=decade decades=decade "
            "metres=metre meters=metre metre=metre meter=metre centimetres=cm centimeters=cm cm=cm millimetres=mm millimeters=mm "
            "mm=mm kilometre=km kilometer=km miles=mile mile=mile nautical=nmi knots=knot kilograms=kg kilogrammes=kg kg=kg "
            "grams=gram hectares=hectare hectare=hectare litres=litre liters=litre barrels=barrel barrel=barrel kilowatts=kw "
            "megawatts=mw mw=mw gigawatts=gw gw=gw hertz=hertz minute=minute won=won tonne=ton ton=ton countries=country "
            "nations=country votes=vote seats=thing fold=fold"
        ),
        stop=word_set(
            "a about after also an and any are as at be been before being but by can could d did do does down for from had has have "
            "having he her here him his i if in into is it its just ll m many may me might more most much must my of off on only or "
            "other our out over own re s same shall she should so some such t than that the their them then there these they this "
            "those to too up us ve very was we were what when where which who whom will with would you your"
        ),
        abbreviations=word_set(
            "approx apr aug capt cf ch co col corp dec dept dr e.g ed eds est etc feb fig gen gov hon i.e inc jan jr jul jun lt ltd "
            "mar mr mrs ms no nov oct p pp prof rep rev sen sep sept sgt sr st trans u.k u.s vol vs"
        ),
        says=words(
            "said says say told tells stated states added noted declared explained argued stressed announced wrote replied answered "
            "asked warned claimed insisted emphasized emphasised remarked commented observed recalled testified"
        ),
        questions=words("question q reporter journalist moderator operator"),
        answers=words("answer a"),
        titles=words(
            "mr mrs ms dr president minister secretary spokesperson spokesman spokeswoman ambassador governor director general "
            "professor chairman deputy under"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("n.d.", "forthcoming", "in press"),
        note_headings=("notes", "endnotes", "footnotes", "notes and references", "references and notes"),
        list_headings=("references", "bibliography", "works cited", "reference list", "literature", "literature cited", "sources"),
        counters=(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "percent",
            "per cent",
            "%",
            "million",
            "billion",
            "thousand",
            "hundred",
            "years",
            "days",
            "months",
            "weeks",
            "hours",
            "tons",
            "miles",
            "km",
            "o'clock",
            "a.m.",
            "p.m.",
            "of",
            "and",
            "or",
            "to",
            "people",
        ),
        before_number=(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "article",
            "chapter",
            "section",
            "table",
            "figure",
            "fig.",
            "part",
            "no.",
            "vol.",
            "p.",
            "pp.",
            "page",
            "pages",
            "about",
            "some",
            "nearly",
            "over",
            "of",
            "the",
            "to",
            "and",
            "or",
            "in",
            "at",
            "by",
            "than",
            "group",
            "world war",
            "phase",
            "step",
            "day",
            "act",
        ),
        note_words=("note", "n."),
        frequent=("the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "which", "by"),
    ),
    web=WEB,
)

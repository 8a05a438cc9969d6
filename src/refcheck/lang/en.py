"""English."""

from refcheck.lang.citing import Citing
from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.record import Language
from refcheck.lang.speech import Speech
from refcheck.lang.webs.en import WEB

_CITING = Citing(
    months=(
        ("january", 1),
        ("february", 2),
        ("march", 3),
        ("april", 4),
        ("may", 5),
        ("june", 6),
        ("july", 7),
        ("august", 8),
        ("september", 9),
        ("october", 10),
        ("november", 11),
        ("december", 12),
        ("jan.", 1),
        ("feb.", 2),
        ("mar.", 3),
        ("apr.", 4),
        ("jun.", 6),
        ("jul.", 7),
        ("aug.", 8),
        ("sept.", 9),
        ("sep.", 9),
        ("oct.", 10),
        ("nov.", 11),
        ("dec.", 12),
        ("jan", 1),
        ("feb", 2),
        ("mar", 3),
        ("apr", 4),
        ("jun", 6),
        ("jul", 7),
        ("aug", 8),
        ("sept", 9),
        ("sep", 9),
        ("oct", 10),
        ("nov", 11),
        ("dec", 12),
    ),
    seasons=(("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)),
    pages_before=("pp.", "p.", "pages", "page", "pp"),
    volume_before=("vol.", "vols.", "volume", "vol"),
    issue_before=("no.", "nos.", "number", "issue", "iss.", "no"),
    edition_after=("ed.", "edition", "edn"),
    accessed_before=(
        "last accessed on",
        "last accessed",
        "accessed on",
        "accessed",
        "retrieved on",
        "retrieved",
        "last visited",
        "last viewed",
        "access date",
        "date of access",
        "viewed",
    ),
    access_for_all=(
        "all urls",
        "all links",
        "all websites",
        "all online sources",
        "all internet sources",
        "all web sources",
        "all electronic sources",
        "unless otherwise",
    ),
    editor_before=("edited by", "eds.", "ed.", "ed. by", "compiled and edited by"),
    editor_after=("(eds.)", "(ed.)", "(eds)", "(ed)", "eds.", "ed.", "eds", "editors", "editor"),
    translator_before=("translated by", "trans. by", "trans.", "tr. by", "tr."),
    translator_after=("(trans.)", "trans."),
    and_words=("and", "&"),
    others=("et al.", "and others", "et al"),
    inside=("in", "in:"),
    ibid=("ibid.", "ibid", "ib.", "idem"),
    op_cit=("op. cit.", "op.cit.", "loc. cit.", "loc.cit.", "art. cit."),
    note_words=("note", "n.", "fn.", "footnote"),
    same_author=("idem", "id.", "eadem"),
    lead_in=(
        "see also generally",
        "see generally",
        "see also",
        "see, for example,",
        "see, e.g.,",
        "see e.g.",
        "see for example",
        "see for instance",
        "see, for instance,",
        "see, in particular,",
        "see especially",
        "see further",
        "see",
        "compare",
        "cf. also",
        "cf.",
        "e.g.,",
        "for example,",
        "for details, see",
        "also",
        "but see",
        "contrast",
        "quoted from",
        "source:",
    ),
    joiners=("see also", "see further", "but see", "cf.", "compare", "see"),
    via=(
        "quoted in",
        "cited in",
        "quoted from",
        "cited after",
        "quoted after",
        "as quoted in",
        "as cited in",
        "reprinted in",
        "reported in",
    ),
    doi_words=("doi:", "doi"),
    url_words=("available at", "available online at", "url:", "online at", "online:", "available from", "at"),
    thesis=(
        "phd diss.",
        "phd dissertation",
        "phd thesis",
        "ph.d. diss.",
        "ph.d. dissertation",
        "ph.d. thesis",
        "doctoral dissertation",
        "doctoral thesis",
        "master’s thesis",
        "master's thesis",
        "ma thesis",
        "m.a. thesis",
        "dissertation",
        "thesis",
    ),
    report=(
        "report",
        "working paper",
        "discussion paper",
        "policy brief",
        "white paper",
        "occasional paper",
        "briefing paper",
        "research paper",
        "backgrounder",
    ),
    newspaper=(
        "times",
        "post",
        "daily",
        "herald",
        "courier",
        "gazette",
        "tribune",
        "guardian",
        "morning",
        "evening news",
        "news",
        "newspaper",
        "telegraph",
        "globe",
        "chronicle",
        "observer",
        "economist",
        "independent",
        "standard",
    ),
    periodical=(
        "journal",
        "review",
        "quarterly",
        "affairs",
        "studies",
        "bulletin",
        "magazine",
        "annals",
        "proceedings",
        "archive",
        "monitor",
        "policy",
        "politics",
        "survey",
        "research",
    ),
    speech=("speech at", "speech", "address", "remarks", "lecture", "keynote", "statement at", "testimony"),
    archived_form=" (archived {name} {day}, {year}, at {link})",
    occasions=(
        "at a press conference",
        "in a press conference",
        "told reporters",
    ),
    interview=(
        "email from",
        "e-mail from",
        "email to",
        "letter to the author",
        "personal correspondence",
        "conversation with",
        "author interview",
        "authors’ interview",
        "author’s interviews",
        "interviews with",
        "personal interview",
        "interview conducted",
        "telephone interview",
        "interview with",
        "interview by",
        "author’s interview",
        "author's interview",
        "personal communication",
        "interview",
    ),
    conference=("paper presented at", "presented at", "conference", "proceedings of"),
    archive=("archives", "archive", "presidential library", "public record office", "manuscript division", "papers", "record group"),
    publisher=(
        "press",
        "publishers",
        "publishing",
        "books",
        "verlag",
        "publications",
        "university",
        "routledge",
        "springer",
        "palgrave",
        "brill",
        "institute",
        "forum",
        "foundation",
        "group",
        "company",
        "co.",
        "ltd.",
        "house",
        "& sons",
        "institution",
        "association",
        "center",
        "centre",
    ),
    government=(
        "ministry",
        "department of",
        "embassy",
        "consulate",
        "white house",
        "government",
        "federal service",
        "administration of",
        "prime minister's office",
        "cabinet office",
        "state council",
        "house of representatives",
        "senate",
        "commission",
        "general administration",
    ),
    organisation=(
        "monitoring",
        "ministry",
        "department",
        "administration",
        "agency",
        "bureau",
        "office",
        "institute",
        "institution",
        "university",
        "association",
        "union",
        "council",
        "committee",
        "commission",
        "federation",
        "federal",
        "service",
        "center",
        "centre",
        "foundation",
        "organization",
        "organisation",
        "government",
        "embassy",
        "bank",
        "corporation",
        "company",
        "group",
        "forum",
        "society",
        "academy",
        "board",
        "court",
        "nations",
        "network",
        "authority",
        "party",
        "news",
        "press",
        "republic",
        "national",
        "international",
        "world",
        "house",
    ),
    archive_parts=("box", "folder", "reel", "record group", "rg", "roll", "frame", "fo", "cab", "fco", "prem", "file no.", "series"),
    law=("treaty", "convention", "act of", "agreement between", "memorandum of understanding between", "statute", "resolution"),
    places=tuple(
        "London|New York|Cambridge|Oxford|Chicago|Princeton|New Haven|Boston|Washington|Washington DC|Berkeley|Los Angeles|Stanford|Ithaca"
        "|Philadelphia|Baltimore|Durham|Chapel Hill|Ann Arbor|Edinburgh|Manchester|Bristol|Dublin|Aldershot|Farnham|Cheltenham|Basingstoke"
        "|Toronto|Montreal|Vancouver|Sydney|Melbourne|Canberra|Singapore|Hong Kong|New Delhi|Tokyo|Beijing|Shanghai|Moscow|Seoul|Taipei"
        "|Amsterdam|Leiden|Dordrecht|The Hague|Copenhagen|Stockholm|Uppsala|Oslo|Helsinki|Rome|Milan|Vienna|Geneva|Boulder|Armonk|Lanham"
        "|Honolulu|Seattle|San Francisco|San Diego|New Orleans|Atlanta|Pittsburgh|Bloomington|Lawrence|Santa Monica|Arlington|Houndmills".split(
            "|"
        )
    ),
    countries=tuple(
        "United States|USA|U.S.|United Kingdom|UK|England|Scotland|Canada|Australia|Sweden|Norway|Denmark|Finland|Germany|France|Italy"
        "|Spain|Netherlands|Switzerland|Austria|Japan|China|Russia|India|South Korea|Massachusetts|California|Connecticut".split("|")
    ),
    series=("series", "ser."),
)

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
        restrictors=r"(?<!\w)(?:provided(?: that)?,?|providing|as long as|so long as|on (?:the )?condition|unless|only if|only when|except(?:ing)?|with the exception|but only|if)(?!\w)",
        whether=r"whether or not",
        half_negations=words(
            "unab unlik unclear unknown uncert unbeat undoc unaff unwill unus unex unf unn unp unres unsu non ineligib "
            "impossib inab incap deni deny refus reject lack avoid fail hardly barely rarely seldom scarcely miss prohibit "
            "dis less without than instead rather"
        ),
        not_negations=(
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
            "mln=1e6 bn=1e9 m=1e6 tn=1e12 k=1000"
        ),
        fractions=values(
            "half=0.5 halves=0.5 third=0.333333 thirds=0.333333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 tenth=0.1 tenths=0.1"
        ),
        months=words("january february march april may june july august september october november december"),
        units=names(
            "percent=percent %=percent years=year year=year days=day day=day months=month_span month=month_span weeks=week "
            "week=week hours=hour hour=hour minutes=minute seconds=second dollars=dollar dollar=dollar rubles=rouble roubles=rouble ruble=rouble "
            "yuan=yuan yen=yen euros=euro euro=euro pounds=pound tons=ton tonnes=ton kilometers=km kilometres=km km=km "
            "people=person"
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
    citing=_CITING,
    speech=Speech(
        says=r"said|says?|saying|told|tells?|not(?:ed|es|ing)|add(?:ed|s|ing)?|indicat(?:ed|es|ing)|repl(?:ied|ies|ying)|stat(?:ed|es|ing)"
        r"|declar(?:ed|es|ing)|announc(?:ed|es|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?"
        r"|warn(?:ed|s|ing)?"
        r"|insist(?:ed|s|ing)?|explain(?:ed|s|ing)?|remark(?:ed|s|ing)?|observ(?:ed|es|ing)|wr(?:ote|ites?|iting)|report(?:ed|s|ing)?"
        r"|conced(?:ed|es|ing)"
        r"|admit(?:ted|s|ting)?|den(?:ied|ies|ying)|confirm(?:ed|s|ing)?|promis(?:ed|es|ing)|pledg(?:ed|es|ing)|complain(?:ed|s|ing)?"
        r"|suggest(?:ed|s|ing)?"
        r"|maintain(?:ed|s|ing)?|acknowledg(?:ed|es|ing)|recall(?:ed|s|ing)?|predict(?:ed|s|ing)?|conclud(?:ed|es|ing)|assur(?:ed|es|ing)"
        r"|call(?:ed|s|ing)"
        r"|describ(?:ed?|es|ing)|quot(?:ed|es|ing)|answer(?:ed|s|ing)?|assert(?:ed|s|ing)?|urg(?:ed|es|ing)|condemn(?:ed|s|ing)?"
        r"|critici[sz](?:ed|es|ing)"
        r"|reiterat(?:ed|es|ing)|respond(?:ed|s|ing)?|comment(?:ed|s|ing)?|jok(?:ed|es|ing)|vow(?:ed|s|ing)?|reaffirm(?:ed|s|ing)?"
        r"|contend(?:ed|s|ing)?"
        r"|in (?:his|her|its|their) (?:view|words|opinion)|put it",
        opens=r"(?:,? [^\s,.;:]+){0,4}? that\s+",
        cuts=r";|, (?:and|but) (?:she|he|they|it|the \w+) |, (?:although|though|whereas|while|which) |, and (?:went|thanked|added|said"
        r"|noted)|, \w+ed (?=the |a |that )| [—–] ",
        according=r"according to (?P<who>[^,]{2,90})|in the words of (?P<w2>[^,]{2,60})|as (?P<w3>[^,]{2,60}) (?:put it|observed)",
        pronouns=r"\b(?:he|she|they)\b|\b(?:in|according to) (?:his|her|their|its) (?=view|words|opinion|account|statement)",
        titles=r"\b(?:(?:Deputy|Under|Vice|Prime|First|Foreign|Defen[cs]e|Acting|Assistant|Chief|Senior|Lieutenant|Attorney|Major|Press"
        r"|State) )*"
        r"(?:Secretary|Minister|President|Governor|Chairman|Chairwoman|Chair|Premier|Chancellor|Ambassador|Director|Commissioner"
        r"|Spokesman|Spokeswoman"
        r"|Spokesperson|Senator|Representative|Congressman|General|Admiral|Colonel|Captain|Professor|Dr|Mr|Mrs|Ms|Sir|Lord|Mayor|King|Queen"
        r"|Prince|Pope|Bishop|Counsel|Officer|Columnist|Historian|Economist|Analyst|Farmer|Engineer"
        r"|Stationmaster)(?!\w)(?:[- ]General)?(?: (?:of|for) (?:the )?[A-Z]\w+(?: (?:and|of) [A-Z]\w+)?)?",
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
        terms=r"\b(?:what|which) (?:he|she|they|it|[A-Z]\w+|the \w+) (?:calls?|called|terms?|termed|dubs|dubbed)\W*\ue000",
        denied=r"never (?:used|uttered|spoke|said)|(?:did|does|do|has|have) not (?:use|used|utter|say) (?:the|that|this) (?:phrase|term"
        r"|word|expression)",
        emphasis=r"emphasis (?:is )?(?:added|mine|supplied)|(?:my|our) (?:emphasis|italics)|italics (?:added|mine)",
        states=r" of (?:the )?(?:People[’']s Republic of China|Russian Federation|United States(?: of America)?|Republic of Korea)$"
        r"| \([^)]*\)$",
        anonymous=r"\b(?:the (?:web)?page|the (?:old )?address|the link|I|we|this (?:article|paper|study)|some of whom|some (?:observers"
        r"|analysts|critics)?|many|critics|those who|observers|commentators|opponents)\b",
    ),
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

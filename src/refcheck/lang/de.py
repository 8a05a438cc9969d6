"""German."""

from refcheck.lang.layout import Layout
from refcheck.lang.matching import Matching, names, values, word_set, words
from refcheck.lang.notes.de import CITING
from refcheck.lang.record import Language
from refcheck.lang.speeches.de import SPEECH
from refcheck.lang.webs.de import WEB

LANGUAGE = Language(
    code="de",
    name="German",
    babel="german",
    scripts=("Latn",),
    quotes=(
        ("„", "“"),
        ("»", "«"),
        ("‚", "‘"),
    ),
    sentence_ends=".!?…",
    spaced=True,
    matching=Matching(
        scene=r"(?:^|[.;,] )(?:(?:In|Aus)(?: der| den)? |(?:Auf|Bei|Während)\b[^,.;„]{0,50}|(?:Eine?|Der|Die|Das|der|die|das) (?:\w+ ){0,2}(?:\w*[Zz]eitung|Zeitschrift|\w*[Mm]inister(?:in)?|Präsident(?:in)?|Botschafter(?:in)?|Sprecher(?:in)?|Agentur) (?:aus|von|in)(?: der| den)? )$",
        beside=r"(?i)\b(?:in|im|von|vom|über|aus|mit|gegen|für|an|am|auf|bei|zu|zur|zum|nach)(?: der| den| dem| die| das)? $",
        occasions=r"s? (?:\w+ )?(?:Zeitung|Journalist|Presse|Medien|Fernsehen|Besuch|\w*[Mm]inister|Regierung|Präsident|Kanzler|Sprecher|Botschafter|Diplomat)",
        restrictors=r"(?<!\w)(?:vorausgesetzt|sofern|es sei denn|solange|außer|ausgenommen|wenn|falls|nur wenn|nur dann|erst (?:wenn|nach|nachdem|sobald)|sobald|vorbehaltlich|bis auf)(?!\w)",
        hedges=r"vielleicht|möglicherweise|womöglich|wahrscheinlich|vermutlich|wohl|könnte[nst]*|dürfte[n]*(?! *(?:[.,;:]|$))|beabsichtig\w*|erwäg\w*|plant|planen|hofft|grundsätzlich|im prinzip",
        hedged=r"vielleicht|möglich\w*|womöglich|wahrscheinlich\w*|vermut\w*|wohl|könn\w*|kann\w*|dürf\w*|soll\w*|woll\w*|will|würd\w*|wird|werd\w*|beabsicht\w*|absicht\w*|erwäg\w*|erwog\w*|plan\w*|geplant\w*|hoff\w*|grundsätzlich|prinzip\w*|schein\w*|anscheinend|angeblich|mutmaßlich|risik\w*|gefahr|droh\w*|erwart\w*|rechn\w*|vorgesehen\w*|vorschlag\w*|schlägt|ziel\w*|streb\w*|versuch\w*|bereit\w*|glaub\w*|denk\w*|mein\w*|schätz\w*|falls|wenn|ob|mag|mögen|möchte\w*|eventuell|voraussicht\w*|aussicht|betracht|bevorsteh\w*|bevor|überleg\w*|diskut\w*|hypothe\w*|vorläufig\w*|denkbar|offenbar|verspr\w*|zusag\w*|zugesagt|erwog\w*|befürcht\w*|vermag|vorbereit\w*|darf|ausschließ\w*|ausgeschlossen|prüf\w*|ungewiss\w*|unklar\w*|schein\w*|steht bevor|anvisiert\w*|einschätz\w*|demnächst|peilt\w*|zu erwarten|neig\w*|abwäg\w*",
        permits=r"darf|dürf\w*|erlaub\w*|gestatt\w*|zulässig|unzulässig|zugelassen|verb[oi]\w*|untersag\w*|berechtigt\w*|recht|befugt|kann|können|konnte\w*|freigestellt|ermessen",
        negations=words(
            "nicht nein kein keine keinen keiner keines keinem nie niemals niemand niemanden niemandem nichts weder ohne nirgends "
            "nirgendwo keineswegs keinesfalls keinerlei unmöglich"
        ),
        not_negations=(
            "nicht ohne",
            "nie ohne",
            "nicht nur",
            "nicht allein",
            "nicht bloß",
            "nicht zuletzt",
            "nicht zu vergessen",
            "nicht weniger als",
            "nicht mehr als",
            "nichts anderes als",
            "nicht umhin",
            "ohne zweifel",
            "ohnehin",
            "ohne weiteres",
            "wenn nicht gar",
        ),
        half_negations=words(
            "ablehn abgelehnt ablehnt verweiger weiger kaum mangel fehl verhinder vermeid verbot verbiet statt anstatt weniger selten ausgeschlossen "
            "ausschl scheiter gescheitert verzicht widersp leugn dement zurückgewiesen zurückweis bestreit bestritt unterl unver unbe unge unzu "
            "unkl unab unan unein unfäh unwahr unrecht unnöt unmög ung unsich unsta unwi nichtein nicht-e aufhör einstell gestopp stopp gegen "
            "lehnt lehnte lehnen wegblei abgesa absag untersag beend aufgeb verlor verlier nur außer"
        ),
        not_half_negations=r"gegen(?:über|st|wart|wärt|seit|d)|ungar|ungefähr|ungeheu|unterla|stattf|stattg|stattl|außer(?:eur|ord|dem)|einstellung|unbedingt",
        numerals=values(
            "null=0 eins=1 zwei=2 zweier=2 zweien=2 beide=2 beiden=2 beider=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 "
            "zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 "
            "dutzend=12 erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 "
            "vierte=4 vierten=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 "
            "zehnten=10 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 zweimal=2 dreimal=3 viermal=4"
        ),
        multipliers=values(
            "tausend=1000 tsd=1000 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12"
        ),
        fractions=values(
            "hälfte=0.5 drittel=0.333333 drittels=0.333333 viertel=0.25 fünftel=0.2 sechstel=0.166667 achtel=0.125 zehntel=0.1 hundertstel=0.01 tausendstel=0.001"
        ),
        months=words("januar februar märz april mai juni juli august september oktober november dezember"),
        more_than=r"\b(?:mehr als|über|gut|rund|etwa|ungefähr|circa|ca|mindestens)\b",
        less_than=r"\b(?:fast|knapp|nahezu|rund|etwa|ungefähr|circa|ca|beinahe)\b",
        quarters=(
            r"(?:erste[nrsm]?|1\.) (?:Quartals?|Vierteljahre?s?)",
            r"(?:zweite[nrsm]?|2\.) (?:Quartals?|Vierteljahre?s?)",
            r"(?:dritte[nrsm]?|3\.) (?:Quartals?|Vierteljahre?s?)",
            r"(?:vierte[nrsm]?|4\.) (?:Quartals?|Vierteljahre?s?)",
        ),
        halves=(
            r"(?:erste[nrsm]?|1\.) (?:Halbjahre?s?|Jahreshälfte)",
            r"(?:zweite[nrsm]?|2\.) (?:Halbjahre?s?|Jahreshälfte)",
        ),
        units=names(
            "prozent=percent %=percent prozentpunkte=percent_point prozentpunkten=percent_point jahre=year jahr=year jahren=year jahres=year "
            "tage=day tag=day tagen=day monat=month_span monate=month_span monaten=month_span woche=week wochen=week stunde=hour stunden=hour "
            "uhr=hour minute=minute minuten=minute sekunde=second sekunden=second euro=euro dollar=dollar rubel=rouble yuan=yuan yen=yen "
            "pfund=pound tonne=ton tonnen=ton kilometer=km kilometern=km km=km menschen=person personen=person mann=person jahrhundert=century "
            "jahrhunderts=century jahrhunderte=century jahrhunderten=century jahrzehnt=decade jahrzehnte=decade jahrzehnten=decade mal=time "
            "meter=metre metern=metre zentimeter=cm millimeter=mm meilen=mile seemeilen=nmi knoten=knot kilogramm=kg kilo=kg kg=kg "
            "gramm=gram hektar=hectare quadratkilometer=sq_km quadratmeter=sq_m kubikmeter=cubic_m liter=litre barrel=barrel "
            "fass=barrel kilowatt=kw megawatt=mw gigawatt=gw länder=country ländern=country staaten=country stimmen=vote"
        ),
        stop=word_set(
            "aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bis bzw da dabei damit dann daran darauf darüber das "
            "dass davon dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem "
            "einen einer eines er es etwa für gegen habe haben hat hatte hatten hier hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in "
            "ins ist ja jede jedem jeden jeder jedes jedoch kann können könne könnte könnten man mehr mit muss müsse müssen müsste nach noch nun nur "
            "ob oder schon sehr sei seien sein seine seinem seinen seiner seines seit sich sie sind so sollen solle sollte sollten soll sowie um und "
            "uns unser unsere unserem unseren unserer unter vom von vor wann war waren was wegen weil welche welcher welches wenn werde werden wer "
            "wie wieder will wir wird wo wolle wollen wollte wollten wurde wurden während wäre wären würde würden zu zum zur zwar zwischen über"
        ),
        abbreviations=word_set(
            "abs art bd bzw ca d.h dr etc evtl ggf hrsg inkl jh jr max min mio mrd nr o.ä prof s sog st str u.a usw v.a vgl z.b"
        ),
        says=words(
            "sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte unterstrich hob kritisierte warnte warnt fügte "
            "teilte versicherte forderte antwortete äußerte behauptete bekräftigte bezeichnete schrieb schreibt zitierte zufolge laut so"
        ),
        questions=words("frage zusatzfrage nachfrage journalist moderator moderatorin"),
        answers=words("antwort"),
        titles=words(
            "präsident präsidentin staatspräsident kanzler kanzlerin bundeskanzler bundeskanzlerin außenminister außenministerin minister "
            "ministerin verteidigungsminister premier premierminister ministerpräsident botschafter sprecher sprecherin herr frau general "
            "professor dr staatschef regierungschef generalsekretär direktor direktorin bürgermeister bürgermeisterin abgeordnete senator "
            "oberst kollege vorsitzender vorsitzende diplomat experte"
        ),
    ),
    citing=CITING,
    speech=SPEECH,
    layout=Layout(
        undated=("o. j.", "o.j.", "im erscheinen", "im druck"),
        note_headings=("anmerkungen", "fußnoten", "endnoten", "fussnoten"),
        list_headings=(
            "literatur",
            "literaturverzeichnis",
            "bibliographie",
            "quellen",
            "quellen und literatur",
            "bibliografie",
            "quellenverzeichnis",
        ),
        counters=(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "prozent",
            "%",
            "mio",
            "mrd",
            "millionen",
            "milliarden",
            "tausend",
            "jahre",
            "jahren",
            "tage",
            "uhr",
            "tonnen",
            "euro",
            "km",
            "und",
            "bis",
        ),
        before_number=(
            "art.",
            "artikel",
            "kapitel",
            "abb.",
            "tab.",
            "s.",
            "nr.",
            "bd.",
            "rund",
            "etwa",
            "der",
            "die",
            "von",
            "bis",
            "und",
            "abs.",
            "§",
            "am",
            "um",
            "vom",
            "dem",
            "den",
        ),
        note_words=("anm.", "fn."),
        frequent=("der", "die", "und", "das", "nicht", "ist", "den", "von", "mit", "auf", "des", "eine"),
    ),
    web=WEB,
)

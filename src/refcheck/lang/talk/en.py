"""How English sites speak of themselves."""

from refcheck.lang.talk.record import Talk

TALK = Talk(
    spaced=True,
    thing=(
        "page|site|website|web page|document|article|file|story|stories|item|record|entry|post |posts |report|publication|content|"
        "resource|link|url|address|account|profile|blog|channel|video|paper |papers |abstract|preprint|dataset|data set|thesis|"
        "collection|issue |journal|release|notice|job |listing|service|portal|archive|section|topic|thread|message|text |material|"
        "object|bookmark|version|feature|copy |image|photo|user |group |community|event|product|repository|database|identifier|doi |handle|"
        "deposit|edition|podcast|episode|folder|server|search|information"
    ),
    absent=(
        "not found|cannot be found|not be found|t be found|t find|cannot find|could not find|not find|unable to find|unable to locate|t locate|"
        "not locate|not be located|not located|no text|no article|not exist|t exist|no longer|not available|unavailable|t available|gone |missing|"
        "removed|deleted|withdrawn|taken down|taken off|t around|not around|taken offline|offline|retired|expired|closed|discontinued|unpublished|suppressed|"
        "deactivated|terminated|archived|moved|relocated|migrated|renamed|merged|replaced|superseded|shut down|decommissioned|ceased|"
        "lost |broken|outdated|out of date|not here|t here|not in our|not on this|invalid|incorrect|malformed|mistyped|never existed|"
        "now live|vanished|disappeared|hidden|private|not public|not published|t published|embargo|new home|new address|new location|"
        "now part of|t there|not there|purged|not accessible|inaccessible|not be displayed|t be displayed|not be retrieved|"
        "not recognised|not recognized|no such|not match|nothing|no results|no matches|not currently|not held|withheld|wound up|"
        "older version|previous version|dissolved|not yet|no content|t match|used to be|occurred|happened|went wrong|took down|took the|run out|ended"
    ),
    alone=(
        "not found|nothing found|nothing was found|nothing here|nothing matched|nothing to see|no results|no matches|no records|"
        "no match|record matches|document matches|item matches|entry matches|no record|no document |no article |no page |no entry |no file |no publication |find what you|locate what you|no such|no hits|no items|no entries|dead end|page missing|not exist|t exist|no longer available|there is currently no|there is no text|wrong turn|no longer exists|"
        "not be found|nothing to show|t be found|cannot be found|not here|off the map"
    ),
    sought="looking for|requested|trying to reach|trying to access|trying to view|you followed|you clicked|you entered|you typed|you want|you asked for|searched for|searching for|identifier given|id given|number given|address given|given identifier|given id ",
    near="requested|you |your |our |specified|sorry|oops|unfortunately|we re |we ve ",
    point="this|that|these|the requested|our|your|the specified",
    reader=(
        "you |your |yours |we |please|our |us |let s |this page|this site|this website|this link|try |click|go back|go to|return to|"
        "back to|check the|update your|sorry|oops|apolog|the link|the url|requested|inconvenience|contact us|thank you"
    ),
    site=(
        "home page|homepage|start page|main page|site map|sitemap|webmaster|administrator|bookmark|redirect|forwarded|javascript|"
        "cookie|browser|log in|login|sign in|search box|use the search|search terms|menu|website|web site|url |seconds"
    ),
    robot="robot|bot |bots |human|captcha|automated|suspicious|unusual traffic",
    place="where you are|where you live|country|countries|region|location|territory|jurisdiction|outside|abroad|overseas",
    barred="not available|unavailable|not permitted|not allowed|not accessible|restrict|block|cannot|unable|not be accessed|denied|t available|not provide|only available",
    gate=(
        "log in|login|sign in|signed in|subscri|members only|permission|credentials|password|institution|age |years old|years of age|over 18|date of birth|session|temporarily|"
        "try again later|again in a|maintenance|loading|wait |queue|in line|high demand|paywall|consent|registration|unauthori|access denied|shortly|soon|embargo until"
    ),
    login="to keep reading|to continue reading|to read the full|log in|log on|login|sign in|signed in|logged in|password|credentials|subscriber|subscribing|members only|permission|authenticated|registered users|authorised users|authorized users|not have access|do not currently have access|have access to this|not authorised|not authorized",
    agree="enable|accept|turn on|must allow|switch on|required|agree",
    toll="to view|to continue|to access|to enter|to proceed|to read|to use this|before you|reload|cookie wall",
    salute="ladies and gentlemen|dear sir|dear madam|dear mr|dear mrs|dear colleagues|mr president|madam president|mr chairman|excellenc|your majesty|sir,",
    choose="choose |select ",
    choice="language|edition|country|region",
    tells="tell a user|tell users|tell the user|tell people|tell visitors|tell readers|users see|users who|readers see|readers who|visitors see|show users",
    defines="is a |is an |means |refers to|was a ",
    sorry="oops|whoops|sorry|uh oh|error|hmm|ouch|yikes|nope|well this is|awkward|page not|lost",
    foot="privacy|rights reserved|copyright|terms of use|terms and conditions|cookie policy|accessibility|powered by|all rights",
    speaker="q|a|question|answer|answered|reply|reply by|posted by|reporter|interviewer|journalist",
    domain="domain|web address|domain name",
    sale="for sale|sale |sell |selling|buy |purchase|auction|offer |expired|parked|inquire|available",
    contact="tel|phone|fax|e-mail|@|postal|registered charity|street|road",
    today="monday|tuesday|wednesday|thursday|friday|saturday|sunday|today is|today:|last updated",
    related="most read|most viewed|most popular|related|latest|recommended|trending|more stories|more news|you may also|read also|read more|popular|top stories|elsewhere|in other news",
    rests="no longer updated|no longer being updated|not updated anymore|no longer maintained|not being updated|is not updated|has not been updated|kept for reference|archived for reference|for historical reference|for archival purposes",
    part="video|image|photo|picture|comment|audio|map|tweet|embed|some link|links",
)

"""A page that answers well: is it the source, in its place, or somewhere else?"""

from __future__ import annotations

from refcheck.check.advice import ADVICE
from refcheck.check.needs import has
from refcheck.model import Agreement, Judgement, LinkEvidence, LinkStatus, Observation, SignalKind

TITLE_AGREES = 0.75  # `match.identity` scores folded titles; equal or contained titles are at or above this
TITLE_IS_ANOTHER = 0.4
SAME_AS_IMPOSSIBLE = 0.9  # share of text that a page has in common with the answer for an impossible address


def settled(evidence: LinkEvidence, latest: Observation) -> Judgement:
    """The judgement of a success without a sign of another thing."""
    capture = latest.capture
    final = capture.final_url or capture.url
    moved = not same_place(capture.url, final)
    to_entrance = moved and not home_page(capture.url) and (home_page(final) or has(latest, SignalKind.HOME_PAGE, SignalKind.SECTION_PAGE))
    if to_entrance and not agrees(latest.agreement):
        return _say(LinkStatus.SOFT404, "redirect-to-home", f"the address leads to {final}, not to the source", 0.85)
    if (evidence.probe_similarity or 0.0) >= SAME_AS_IMPOSSIBLE and not agrees(latest.agreement):
        return _say(LinkStatus.SOFT404, "same-as-impossible-address", "an address that cannot exist gets the same answer", 0.85)
    if moved:
        return _moved(evidence, latest, final)
    return _in_place(latest)


def _moved(evidence: LinkEvidence, latest: Observation, final: str) -> Judgement:
    if same_content(evidence, latest):
        return _say(LinkStatus.MOVED, "agrees-after-redirect", f"the address leads to {final}, which agrees", 0.9, final)
    known = latest.agreement is not None and latest.agreement.title is not None
    if not known and not evidence.shared_end:
        return _say(LinkStatus.MOVED, "redirect", f"the address leads to {final}; there is nothing to compare it with", 0.6, final)
    return _say(LinkStatus.SOFT404, "redirect-elsewhere", f"the address leads to {final}, which does not agree with the note", 0.65, final)


def _in_place(latest: Observation) -> Judgement:
    agreement = latest.agreement
    if latest.drift == "replaced" and not agrees(agreement):
        return _say(LinkStatus.DRIFTED, "replaced", latest.drift_detail or "another text stands there than before", 0.8)
    if agreement is not None and agreement.title is not None and agreement.title < TITLE_IS_ANOTHER and agreement.date == "differs":
        words = f"the page is “{agreement.title_page}” of {agreement.date_page}"
        return _say(LinkStatus.DRIFTED, "title-and-date-differ", words, 0.75)
    if has(latest, SignalKind.PAYWALL):
        return _say(LinkStatus.LIVE, "paywall", "the page answers; a part of it is behind a paywall", 0.8)
    reason = "agrees" if agrees(agreement) else "answers"
    return _say(LinkStatus.LIVE, reason, "the page answers", 0.95 if reason == "agrees" else 0.85)


def same_content(evidence: LinkEvidence, observation: Observation) -> bool:
    """Whether what answers there is the source: by title or date of the note, by an earlier capture, or by its own name."""
    if observation.capture.http_status != 200 or has(observation, SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.WALL):
        return False
    if agrees(observation.agreement) or observation.drift in ("same", "boilerplate", "edited"):
        return True
    agreement = observation.agreement
    if agreement is not None and agreement.title is not None and agreement.title < TITLE_IS_ANOTHER:
        return False
    where = observation.capture.final_url or observation.capture.url
    return same_name(evidence.url, where)


def agrees(agreement: Agreement | None) -> bool:
    """Whether title, or date beside a title not contradicted, agree with the note."""
    if agreement is None:
        return False
    if agreement.title is not None:
        return agreement.title >= TITLE_AGREES or (agreement.date == "same" and agreement.title >= TITLE_IS_ANOTHER)
    return agreement.date == "same"


def same_place(one: str, other: str) -> bool:
    """Whether two addresses differ only in scheme, www, a closing slash, an index page or the case of the host."""
    return _bare(one) == _bare(other)


def _bare(url: str) -> str:
    rest = url.split("://", 1)[-1].split("#", 1)[0]
    host, slash, path = rest.partition("/")
    host = host.lower().removeprefix("www.").removesuffix(":80").removesuffix(":443")
    path = path.removesuffix("index.html").removesuffix("index.htm").removesuffix("index.php").rstrip("/")
    return f"{host}{slash if path else ''}{path}"


def home_page(url: str) -> bool:
    """Whether an address is a site's entrance, a language's entrance included."""
    path = _bare(url).partition("/")[2].split("?")[0]
    return path == "" or path.lower() in ("home", "main", "en", "ja", "zh", "ru", "jp", "cn", "default.aspx", "default.htm")


def same_name(one: str, other: str) -> bool:
    """Whether the last part of two paths is one name: equal, or one within the other, and long enough to tell."""
    a, b = _name(one), _name(other)
    return len(a) >= 8 and len(b) >= 8 and (a in b or b in a)


def _name(url: str) -> str:
    path = _bare(url).split("?")[0]
    last = path.rstrip("/").rsplit("/", 1)[-1].lower() if "/" in path else ""
    return last.rsplit(".", 1)[0] if "." in last else last


def _say(status: LinkStatus, reason: str, explanation: str, confidence: float, new_url: str | None = None) -> Judgement:
    return Judgement(status, reason, explanation, confidence, ADVICE[status], new_url=new_url)

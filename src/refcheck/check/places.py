"""A page that answers well: is it the source, in its place, or somewhere else?"""

from __future__ import annotations

import re
from dataclasses import replace

from refcheck.check.addresses import entrance, home_page, keeps_address, other_number, same_host, same_name, same_place
from refcheck.check.advice import ADVICE, OF_REASON
from refcheck.check.needs import has, leads_on, says_gone
from refcheck.lang.fold import fold_text
from refcheck.lang.normal import nfkc
from refcheck.lang.wrap import is_cjk
from refcheck.model import Agreement, Judgement, LinkEvidence, LinkStatus, Observation, Signal, SignalKind
from refcheck.model.page import OWN_SENTENCES, SEARCHED

TITLE_AGREES = 0.75  # `match.identity` scores folded titles; equal or contained titles are at or above this
TITLE_OF_HOME = 0.85
TITLE_IS_ANOTHER = 0.4
_MOSTLY = 0.8  # of the letters of a title
_LIKE, _WORDS, _STEM = 0.6, 2, 5  # likeness of titles that may share no word, words that a title must have to tell, letters of a stem
MANY = 2  # other sources led to one place, before it counts as a place that swallows addresses
_NEVER_THE_SOURCE = (
    SignalKind.NOT_FOUND_TITLE,
    SignalKind.NOT_FOUND_BODY,
    SignalKind.EMPTY,
    SignalKind.WALL,
    SignalKind.GEO_BLOCK,
    SignalKind.LOGIN,
)
_HARDLY_THE_SOURCE = (  # whatever its address says
    SignalKind.GONE,
    SignalKind.PARKED,
    SignalKind.LAPSED,
    SignalKind.LEGAL_BLOCK,
    SignalKind.RATE_LIMIT,
    SignalKind.MAINTENANCE,
    SignalKind.SERVER_FAULT,
    SignalKind.MALFORMED,
    SignalKind.TYPE_MISMATCH,
    SignalKind.UNREADABLE,
    SignalKind.SCRIPT_ONLY,
    SignalKind.LITTLE,
)
SAME_AS_IMPOSSIBLE = 0.9  # share of text that a page has in common with the answer for an impossible address


def settled(evidence: LinkEvidence, latest: Observation) -> Judgement:
    """The judgement of a success without a sign of another thing."""
    capture = latest.capture
    final = capture.final_url or capture.url
    moved = not same_place(capture.url, final)
    to_entrance = moved and not entrance(capture.url) and (home_page(final) or has(latest, SignalKind.HOME_PAGE, SignalKind.SECTION_PAGE))
    if to_entrance and (not agrees(latest.agreement) or not _is_titled_so(latest.agreement) or _only_sought(latest)):
        return _say(LinkStatus.SOFT404, "redirect-to-home", f"the address leads to {final}, not to the source", 0.85)
    if (evidence.probe_similarity or 0.0) >= SAME_AS_IMPOSSIBLE and not agrees(latest.agreement) and not entrance(capture.url):
        return _say(LinkStatus.SOFT404, "same-as-impossible-address", "an address that cannot exist gets the same answer", 0.85)
    little = next((s for s in latest.page.signals if s.kind is SignalKind.LITTLE), None) if latest.page else None
    if little is not None and little.name == OWN_SENTENCES and _stands_alone(evidence) and not moved:
        return _say(LinkStatus.LIVE, "answers", little.evidence, 0.6)
    if little is not None and not agrees(latest.agreement):
        return replace(_say(LinkStatus.UNCHECKED, "little", little.evidence, 0.5), advice=OF_REASON["little"])
    if moved and not latest.by_resolver and not (entrance(capture.url) and same_host(capture.url, final)):
        return _moved(evidence, latest, final)
    return _in_place(evidence, latest)


def _is_titled_so(agreement: Agreement | None) -> bool:
    """Whether a home page that redirects lead to has the note's title, and not only the name of the house, which the title has, too."""
    return agreement is not None and (agreement.title or 0.0) >= TITLE_OF_HOME and not is_name_of_house(agreement)


def is_name_of_house(agreement: Agreement) -> bool:
    """Whether the page's title is only a part of the note's, as the name of a site is, whatever stands at its address."""
    printed, shown = fold_text(agreement.title_printed or ""), fold_text(agreement.title_page or "")
    return bool(shown) and shown in printed and len(shown) < _MOSTLY * len(printed)


def shown_under_404(evidence: LinkEvidence, latest: Observation) -> bool:
    """Whether a 404 or 410 shows an article all the same, as sites do that write their pages in the handler of errors: the note's, or one
    that an address which cannot exist does not get."""
    if not has(latest, SignalKind.ARTICLE):
        return False
    if latest.agreement is not None and _is_another(latest.agreement):
        return False
    return agrees(latest.agreement) or (evidence.probe_similarity is not None and evidence.probe_similarity < SAME_AS_IMPOSSIBLE)


def _stands_alone(evidence: LinkEvidence) -> bool:
    """Whether the site says of an address that cannot exist that it is not there: then what it gives here is this address's own."""
    return evidence.probe is not None and says_gone(evidence.probe)


def _only_sought(observation: Observation) -> bool:
    """Whether redirects ended at a search: its page repeats the title that was sought, whether it found something or not."""
    signals = observation.page.signals if observation.page else ()
    return any(s.kind is SignalKind.SECTION_PAGE and s.name == SEARCHED for s in signals)


def _moved(evidence: LinkEvidence, latest: Observation, final: str) -> Judgement:
    if same_content(evidence, latest):
        return _say(LinkStatus.MOVED, "agrees-after-redirect", f"the address leads to {final}, which agrees", 0.9, final)
    if keeps_address(evidence.url, final) and not _contradicted(latest.agreement):
        return _say(LinkStatus.MOVED, "agrees-by-address", f"the address leads to {final}, which carries the cited one", 0.8, final)
    if latest.agreement is not None and latest.agreement.title is not None:
        words = f"the address leads to {final}, which does not agree with the note"
        return _say(LinkStatus.SOFT404, "redirect-elsewhere", words, 0.65, final)
    if evidence.shared_end >= MANY:
        return _say(LinkStatus.SOFT404, "many-end-there", f"{evidence.shared_end} other sources are led to {final}, too", 0.7, final)
    if latest.address_denied:
        words = f"the address leads to {final}, where no word of the cited address stands"
        return _say(LinkStatus.SOFT404, "redirect-elsewhere", words, 0.65, final)
    return _unknown_move(evidence, latest, final)


def _unknown_move(evidence: LinkEvidence, latest: Observation, final: str) -> Judgement:
    """A redirect and nothing to compare its end with. An address that cannot exist tells whether it is this page's own; and only a
    redirect that the site calls permanent is its word that the page has moved."""
    answer = evidence.probe.capture if evidence.probe else None
    if answer is not None and answer.http_status is not None:
        if answer.http_status == 200 and same_place(answer.final_url or answer.url, final):
            words = f"the address leads to {final}, as one that cannot exist does"
            return _say(LinkStatus.SOFT404, "redirects-everything", words, 0.85, final)
        if _for_good(latest) and not other_number(evidence.url, final):
            words = (
                f"the site says that it moved for good to {final}, and leads no other address there; there is nothing to compare it with"
            )
            return _say(LinkStatus.MOVED, "redirect-of-its-own", words, 0.65, final)
    words = f"the address leads to {final}; nothing here tells whether that is the source"
    made = _say(LinkStatus.UNREACHABLE, "redirect-unproved", words, 0.5, final)
    return replace(made, advice="Open the new address: if it is the source, cite that one; else look for the source by its title")


def _for_good(latest: Observation) -> bool:
    """Whether every redirect on the way was a permanent one."""
    hops = [e.status for e in latest.capture.exchanges if e.status is not None and 300 <= e.status < 400]
    return bool(hops) and all(status in (301, 308) for status in hops)


def _contradicted(agreement: Agreement | None) -> bool:
    return agreement is not None and agreement.title is not None and agreement.title < TITLE_IS_ANOTHER


def _is_another(agreement: Agreement) -> bool:
    """Whether the page has another title. Letters of an alphabet are alike in any two titles, so one without a word of the other's is
    another one, too; and a date says little then, for it may stand in the cited address alone."""
    if agreement.title is None or agreement.title < TITLE_IS_ANOTHER:
        return agreement.title is not None
    printed, page = (_stems(t or "") for t in (agreement.title_printed, agreement.title_page))
    return agreement.title < _LIKE and min(len(printed), len(page)) >= _WORDS and not printed & page


def _stems(title: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W\d_]{4,}", nfkc(title).casefold()) if not any(map(is_cjk, word)))


def led_on(evidence: LinkEvidence, target: Observation, found: Signal, where: str) -> Judgement:
    """A page that leads on by itself to a place that answers and does not agree: gone, unless nothing says what it should be."""
    reason = found.kind.replace("_", "-")
    if leads_on(target):
        return _say(LinkStatus.UNREACHABLE, f"{reason}-endless", "its pages lead on and on, or round in a circle", 0.7, where)
    known = target.agreement is not None and target.agreement.title is not None
    says_no = has(target, SignalKind.NOT_FOUND_TITLE, SignalKind.NOT_FOUND_BODY, SignalKind.GONE, SignalKind.EMPTY, SignalKind.PARKED)
    everywhere = evidence.probe is not None and has(evidence.probe, found.kind)
    if known or says_no or everywhere or evidence.probe is None or home_page(where) or target.capture.http_status != 200:
        return _say(LinkStatus.SOFT404, reason, f"the page leads on to {where}, which does not agree", 0.7, where)
    words = f"the page leads on to {where}; an address that cannot exist is not led there"
    return _say(LinkStatus.MOVED, f"{reason}-of-its-own", words, 0.6, where)


def _in_place(evidence: LinkEvidence, latest: Observation) -> Judgement:
    agreement = latest.agreement
    if latest.drift == "replaced" and not agrees(agreement):
        return _say(LinkStatus.DRIFTED, "replaced", latest.drift_detail or "another text stands there than before", 0.8)
    if agreement is not None and _is_another(agreement) and agreement.date == "differs":
        words = f"the page is “{agreement.title_page}” of {agreement.date_page}"
        return _say(LinkStatus.DRIFTED, "title-and-date-differ", words, 0.75)
    if has(latest, SignalKind.PAYWALL):
        return _say(LinkStatus.LIVE, "paywall", "the page answers; a part of it is behind a paywall", 0.8)
    missing = missing_fragment(evidence, latest)
    if missing is not None:
        words = f"the page answers, but the place #{missing} in it is not found"
        return replace(
            _say(LinkStatus.LIVE, "fragment-missing", words, 0.85),
            advice="Look for the passage in the page; its place has another name now",
        )
    reason = "agrees" if agrees(agreement) else "answers"
    words = f"the page answers; edited since it was first seen: {latest.drift_detail}" if latest.drift == "edited" else "the page answers"
    return _say(LinkStatus.LIVE, reason, words, 0.95 if reason == "agrees" else 0.85)


def missing_fragment(evidence: LinkEvidence, observation: Observation) -> str | None:
    """The fragment of the address as cited, when the page has no such place; None when it has, or when nobody can tell."""
    fragment = evidence.url.partition("#")[2]
    return fragment if fragment and dict(observation.fragments).get(fragment) == "missing" else None


def same_content(evidence: LinkEvidence, observation: Observation) -> bool:
    """Whether what answers there is the source: by title or date of the note, by an earlier capture, or by its own name."""
    if observation.capture.http_status != 200 or has(observation, *_NEVER_THE_SOURCE) or leads_on(observation) or _only_sought(observation):
        return False
    if agrees(observation.agreement) or observation.drift in ("same", "boilerplate", "edited"):
        return True
    if has(observation, *_HARDLY_THE_SOURCE):
        return False
    agreement = observation.agreement
    if agreement is not None and agreement.title is not None and agreement.title < TITLE_IS_ANOTHER:
        return False
    where = observation.capture.final_url or observation.capture.url
    return observation.address_agrees or same_name(evidence.url, where)


def agrees(agreement: Agreement | None) -> bool:
    """Whether title, or date beside a title not contradicted, agree with the note."""
    if agreement is None:
        return False
    if agreement.title is not None:
        return agreement.title >= TITLE_AGREES or (agreement.date == "same" and not _is_another(agreement))
    return agreement.date == "same"


def _say(status: LinkStatus, reason: str, explanation: str, confidence: float, new_url: str | None = None) -> Judgement:
    return Judgement(status, reason, explanation, confidence, ADVICE[status], new_url=new_url)

"""Where an answer leads: our own redirects, hop by hop."""

from __future__ import annotations

from urllib.parse import quote

from refcheck.fetch.message import Headers
from refcheck.fetch.transport import REDIRECTS, Answer
from refcheck.fetch.trouble import Trouble
from refcheck.model.capture import Outcome
from refcheck.url import Url, UrlError, display, parse_url


def leads_elsewhere(answer: Answer) -> bool:
    """Whether the answer is a redirect (its body may be cut or broken: nobody reads it)."""
    return answer.exchange.status in REDIRECTS


def destination(answer: Answer, source: Url) -> Url | Trouble:
    """The address that a redirect leads to, or what is wrong with it."""
    places = _locations(answer.exchange.headers, answer.wire.response_bytes)
    status = answer.exchange.status
    if not places:
        return Trouble(Outcome.REDIRECT_ERROR, f"status {status} without a Location")
    if len(places) > 1:
        return Trouble(Outcome.REDIRECT_ERROR, f"status {status} with {len(places)} different Locations")
    try:
        return parse_url(places[0], source)
    except UrlError as error:
        return Trouble(Outcome.REDIRECT_ERROR, f"status {status} leads to {display(places[0])[:200]!r}: {error}")


def _locations(headers: Headers, raw: bytes) -> list[str]:
    values = [v.strip() for k, v in headers if k.lower() == "location"]
    return list(dict.fromkeys(_as_sent(v, raw) for v in values))


def _as_sent(value: str, raw: bytes) -> str:
    """Bytes that are no UTF-8 (GBK in a Location) go back percent-encoded as they came, as browsers do it."""
    if value.isascii():
        return value
    try:
        sent = value.encode("latin-1")
        sent.decode("utf-8")
    except UnicodeEncodeError:
        return value  # it was UTF-8
    except UnicodeDecodeError:
        pass
    else:
        return value
    return quote(sent, safe="/:?#[]@!$&'()*+,;=%~") if sent in raw else value

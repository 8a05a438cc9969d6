"""Addresses: one strict parser, used everywhere; what an address gives away; which IP addresses are public."""

from refcheck.url.addresses import is_public, special_purpose
from refcheck.url.parser import Url, UrlError, display, parse_url
from refcheck.url.printed import clean_printed, misprinted, misprinted_host
from refcheck.url.private import private_reason
from refcheck.url.variants import same_house, variants
from refcheck.url.witness import cms_id, date_in_url

__all__ = [
    "Url",
    "UrlError",
    "clean_printed",
    "cms_id",
    "date_in_url",
    "display",
    "is_public",
    "misprinted",
    "misprinted_host",
    "parse_url",
    "private_reason",
    "same_house",
    "special_purpose",
    "variants",
]

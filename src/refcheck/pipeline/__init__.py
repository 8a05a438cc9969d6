"""The verbs put together. `verifying.py` is the way of a paper, `linking.py` that of a list of addresses."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refcheck.pipeline.linking import check_links
    from refcheck.pipeline.verifying import local_cases, read_papers, unjudged, verify, verify_papers
    from refcheck.pipeline.watch import Watch

__all__ = ["Watch", "check_links", "local_cases", "read_papers", "unjudged", "verify", "verify_papers"]


def __getattr__(name: str) -> object:
    """Import on first use: who checks links does not pay for what reads papers."""
    if name == "Watch":
        from refcheck.pipeline.watch import Watch

        return Watch
    if name == "check_links":
        from refcheck.pipeline.linking import check_links

        return check_links
    if name in __all__:
        from refcheck.pipeline import verifying

        return getattr(verifying, name)
    raise AttributeError(name)

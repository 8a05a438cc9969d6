"""Regular expressions that are compiled when they are first asked: of some 1,700 that are written down a run needs a third."""

from __future__ import annotations

import re
from typing import cast

_ASKED = (
    *("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"),
    *("pattern", "flags", "groups", "groupindex"),
)


class _Later:
    """Stands for a compiled expression; after the first question its methods are the compiled one's own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._written = (expression, flags)

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(*self._written)
        for asked in _ASKED:
            setattr(self, asked, getattr(compiled, asked))
        return getattr(compiled, name)


def later(expression: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """The expression, compiled at its first use. It has the methods of `re.Pattern`; `re.search(it, …)` does not take it, nor is it `match.re`."""
    return cast("re.Pattern[str]", _Later(expression, flags))

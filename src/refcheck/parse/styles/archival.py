"""Records of archives: ЦАМО РФ. Ф. 229. Оп. 164. Д. 1. Л. 31; RTsKhIDNI, f. 17, op. 163, d. 1052, l. 153."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refcheck.parse.draft import Draft

_RECORD = re.compile(
    r"(?:^|[\s.,])(?:Ф|ф|F|f)\.\s?\d+[\w\-]*[.,]\s?(?:[^.,]{0,12}[.,]{1,2}\s?){0,2}(?:Оп|оп|Op|op)\.\s?\d+[^;]*?(?:[\s,.]*(?:Л|л|L|l|Д|д|D|d)\.\s?[\d\-, об.]*\d[а-яa-z]*)+"
)


@dataclass(frozen=True, slots=True)
class ArchivalRecord:
    """Archive, fond, inventory, file and sheet are one title: there is nothing else to name the record by."""

    name: str = "archival-record"

    def read(self, draft: Draft) -> bool:
        """See Style.read."""
        found = _RECORD.search(draft.mask, draft.start, draft.end)
        if found is None or found.start() - draft.start > 60:
            return False
        draft.kind = "document"
        draft.put("title", draft.start, found.end())
        head = re.match(r"[^.,]+", draft.note.flat[draft.start : draft.end])
        if head:
            draft.put("archive", draft.start, draft.start + head.end())
        return True

"""Addresses of another copy of what a note has named: an archive's, a PDF, the same in another language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from refcheck.lang.later import later
from refcheck.model import FieldOrigin, Reference
from refcheck.parse.clean import Clean

_LEADS = later(
    r"[\s(（、,。.;]*(?:(?:同|その|该|此|上述|上記|本)(?:声明|文|记事|記事|資料|文書|报告|報告書?)?の?|ただし、?|なお、?|现(?:已)?|已|現在(?:は|では)?|см\.\s|also\s|auch\s|aussi\s)*"
    r"(?:(?:архив(?:ная|ированная|ный)?|сохран[её]нная|зеркальная|англ(?:ийская|\.)|рус(?:ская|ск\.|\.)|китайская|кит\.|японская|яп\.|электронная)\s(?:копия|верси[яи]|сайт|текст)|архив|зеркало|копия|PDF"
    r"|(?:archived?|cached|mirror|English|Russian|Chinese|Japanese|French|German|Korean|full|PDF)(?:\s(?:copy|version|text|translation|page|at))?|archived?\s(?:at|from)|(?:Archiv|PDF)-?(?:[Ff]assung|[Vv]ersion|[Kk]opie)?|(?:englische|deutsche|russische)\sFassung|version\s(?:archivée|anglaise|française|PDF)|copie\sarchivée|[Aa]rkiv|[Ss]napshot"
    r"|(?:英語|日本語|中国語|ロシア語|露語|韓国語|朝鮮語|原語|PDF|魚拓|アーカイブ|保存|ウェブ|キャッシュ)(?:版|サイト|ページ)?|(?:削除|閉鎖|公開終了|リンク切れ|非公開|閲覧不能|閲覧不可)(?:済み|されている|されており)?"
    r"|(?:英文|中文|俄文|日文|韩文|韓文|网络|電子|电子|全文|PDF|存档|存檔|备份|備份|镜像|快照)(?:版|页|頁|本)?|删除|失效|下线|(?:영문|국문|한글|PDF|보존)\s?(?:판|본)?)"
    r"(?:は|が|として|は以下|见|見|参见|為|为|:|,|、|。|\.|\s)*(?:URL:?\s*)?$",
    re.IGNORECASE,
)
_LONGEST = 60  # characters of such words
_ARCHIVE = later(
    r"https?://(?:web\.archive\.org|archive\.(?:ph|today|is|fo|md|org)|perma\.cc|(?:www\.)?webcitation\.org|megalodon\.jp|warp\.(?:da\.)?ndl\.go\.jp)",
    re.IGNORECASE,
)
_TITLED = later(r"[「『《“«„]|//")
_BOUNDARY = later(r"[。;；(（，,、.)）]\s*|\s")
_BEHIND = later(r"\s*(?:で(?:閲覧|確認|参照|入手)(?:可能?|できる|した)?|に(?:保存|収録)(?:されている|あり)?|处?可查|에서 확인)?")


_JOINED = later(r"[\s>〉)]*[;,、/]?\s*(?:和|及|与|以及|and|und|et|и|および|및)?\s*[<〈(]?")


def further_addresses(note: Clean, reference: Reference) -> Iterator[Reference]:
    """The addresses printed right behind that of a work (url; url), each a page of its own to be looked at: nothing else is known of it."""
    url = reference.origin.get("URL")
    if url is None or url.start is None or url.end is None:
        return
    inside = [a for a in note.addresses if url.start <= note.raw_span(a.start, a.end)[0] < reference.end]
    for before, address in itertools.pairwise(inside):
        if address.kind != "url" or not _JOINED.fullmatch(note.flat, before.end, address.start):
            return
        start, end = note.raw_span(address.start, address.end)
        printed = note.text[address.start : address.end]
        yield Reference("webpage", printed, start, end, URL=printed, origin={"URL": FieldOrigin(start, end)})


def without_copies(note: Clean) -> Clean:
    """The note as it is read without the addresses of further copies and the words that lead to them."""
    kept, text, flat = list(note.addresses[:1]), note.text, note.flat
    for address in note.addresses[1:]:
        begin = None if address.kind == "doi" else _begin(note, kept[-1].end, address.start)
        if begin is None:
            kept.append(address)
            continue
        behind = _BEHIND.match(flat, address.end)
        end = behind.end() if behind else address.end
        blank = " " * (end - begin)
        text, flat = text[:begin] + blank + text[end:], flat[:begin] + blank + flat[end:]
    return note if len(kept) == len(note.addresses) else replace(note, text=text, flat=flat, addresses=tuple(kept))


def _begin(note: Clean, before: int, address: int) -> int | None:
    """Where the words begin that lead to the copy at `address`; None where it is none."""
    lead = note.flat[before:address]
    cuts = [m.end() for m in _BOUNDARY.finditer(lead)]
    first = next((at for at in cuts if len(lead) - at < _LONGEST and _LEADS.match(lead, at)), None)
    if first is None and _ARCHIVE.match(note.text, address) and not _TITLED.search(lead):
        first = next((at for at in reversed(cuts) if lead[at - 1] != " "), 0)
    return None if first is None else before + first

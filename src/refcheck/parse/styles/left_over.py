"""What is left of a work whose title stands in marks, when all other fields are read: what kind of paper it is, the meeting, the site, who published it."""

from __future__ import annotations

import re

from refcheck.lang.later import later
from refcheck.parse.brackets import Group
from refcheck.parse.draft import Draft
from refcheck.parse.facts import pattern
from refcheck.parse.fields import pieces
from refcheck.parse.imprint import put_degree

_WHOLE = "『《"
# 《展望》，研究报告，2016年3月: what kind of report, not who published it
_REPORT = later(
    r"(?:研究|调查|調查|调研|調研|工作|课题|課題|项目|項目|专题|專題|考察|咨询|政策|智库|技术|技術|年度|内部|总结|评估|結案|结题|社会)"
    r"(?:研究|调查|調查|调研|工作|咨询|评估)?(?:报告|報告)[书書]?|研究報告書|調査報告書?|白皮[书書]|蓝皮书|工作论文|讨论稿|政策简报|백서|연구보고서"
)


def _before_date(draft: Draft, at: int, first: Group) -> bool:
    """Whether a stretch stands before the date, or the date before the title (lists that put the year first)."""
    begin, end = draft.spans.get("issued", (0, 0))
    return at < end or 0 < begin < first.start


def left_over(draft: Draft, begin: int, first: Group) -> None:
    """The one short stretch left before the date is the publisher of a whole work, or the place an online text stands at."""
    if draft.has("publisher"):
        return
    signs = ",、，。.;" if first.sign in "「『《〈" else ",。"
    left = [s for s in pieces(draft, begin, draft.end, signs) if re.search(r"[^\W\d_]{2}|[A-Z]&[A-Z]", draft.mask[slice(*s)])]
    for a, b in left:
        if pattern(r"(?:<#seasons>|<#months>)\.?").fullmatch(draft.mask[a:b].strip()):
            draft.put("issue", a, b)
            draft.strike(a, b)
        elif re.fullmatch(
            r"未刊稿?|手稿|油印本?|稿本|打印稿|抄本|内部资料|(?:未刊)?论文|未公刊|私家版|自印本|(?:作者|笔者)自?藏", draft.mask[a:b].strip()
        ):
            draft.put("genre", a, b)
            draft.strike(a, b)
        elif _REPORT.fullmatch(draft.mask[a:b].strip()):
            draft.put("genre", a, b)
            draft.kind = "report"
            draft.strike(a, b)
        elif pattern(r"<thesis>").search(draft.mask[a:b]):
            put_degree(draft, a, b)
            draft.kind = "thesis"
            draft.strike(a, b)
        elif re.search(
            r"(?:会议|研讨会|年会|讨论会|论坛|大会|学会|座谈会|峰会|會議|研討會|年會|論壇|大會|學會)[”」』]?[论論]文$|(?:シンポジウム|大会|研究会)(?:発表|報告)(?![論集])",
            draft.mask[a:b],
        ):
            draft.put("event_title", a, b)
            draft.kind = "paper-conference"
            draft.strike(a, b)
        elif (
            draft.has("issued")
            and not draft.has("container_title")
            and re.search(r"[网網]$|网站|網站|客户端|公众号|サイト", draft.mask[a:b].strip())
        ):
            draft.put("container_title", a, b)
            draft.strike(a, b)
        elif (
            (first.sign in _WHOLE or draft.has("container_title"))
            and 1 < b - a <= (70 if ";" in draft.mask[a:b] else 40)
            and _before_date(draft, a, first)
        ):
            draft.put("publisher_place" if draft.has("event_title") else "publisher", a, b)
            draft.strike(a, b)
            return

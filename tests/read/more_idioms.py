"""More idioms of notes in HTML, as publishers, blogs and old home pages write them: a call, a note, the frame around all notes.

An idiom without a frame sets its notes inside the text.
"""

from __future__ import annotations

import html

from example_forms import CALL, Specimen, web_note

_WORD = "class=MsoEndnoteReference"

MORE: dict[str, tuple[str, str, str]] = {
    "google docs": (
        '<sup><a href="#ftnt{n}" id="ftnt_ref{n}">[{n}]</a></sup>',
        '<div><p class="c1"><a href="#ftnt_ref{n}" id="ftnt{n}">[{n}]</a><span>&nbsp;{words}</span></p></div>',
        "<hr>{notes}",
    ),
    "word endnotes": (
        f'<a style="mso-endnote-id:edn{{n}}" href="#_edn{{n}}" name="_ednref{{n}}"><span {_WORD}><![if !supportFootnotes]>[{{n}}]<![endif]></span></a>',
        f'<div style="mso-element:endnote" id=edn{{n}}><p><a href="#_ednref{{n}}" name="_edn{{n}}"><span {_WORD}>[{{n}}]</span></a> {{words}}<o:p></o:p></p></div>',
        "<div>{notes}</div>",
    ),
    "libreoffice": (
        '<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>',
        '<div id="sdfootnote{n}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote{n}sym" href="#sdfootnote{n}anc">{n}</a>\t{words}</p></div>',
        "{notes}",
    ),
    "wordpress": (
        '<sup data-fn="u{n}" class="fn"><a href="#u{n}" id="u{n}-link">{n}</a></sup>',
        '<li id="u{n}">{words} <a href="#u{n}-link" aria-label="Jump to footnote reference {n}">↩︎</a></li>',
        '<ol class="wp-block-footnotes">{notes}</ol>',
    ),
    "tool tips": (
        '<sup data-mfn="{n}"><a href="javascript:void(0)" role="button">{n}</a></sup><span class="modern-footnotes-footnote__note">{words}</span>',
        "",
        "",
    ),
    "links by script": (
        '<a role="button" onclick="go(\'reference_1_{n}\');"><sup id="tip_1_{n}">[{n}]</sup></a>',
        '<tr><th id="reference_1_{n}"><a role="button" onclick="go(\'tip_1_{n}\');"><span>&#8593;</span>{n}</a></th><td>{words}</td></tr>',
        "<table>{notes}</table>",
    ),
    "substack": (
        '<a class="footnote-anchor" id="footnote-anchor-{n}" href="#footnote-{n}">{n}</a>',
        '<div class="footnote"><a id="footnote-{n}" href="#footnote-anchor-{n}" class="footnote-number">{n}</a><div class="footnote-content"><p>{words}</p></div></div>',
        "{notes}",
    ),
    "words for screen readers": (
        '<a class="xref fn" href="#fn{n}" id="r{n}"><span class="show-for-sr">Footnote </span><sup>{n}</sup></a>',
        '<div id="fn{n}"><span class="fn label"><span class="show-for-sr">Footnote </span><sup>{n}</sup></span> <p>{words}</p></div>',
        "<div><h3>Footnotes</h3>{notes}</div>",
    ),
    "several backs": (
        '<sup id="cite_ref-x_{n}-0"><a href="#cite_note-x-{n}">[{n}]</a></sup>',
        '<li id="cite_note-x-{n}"><span class="mw-cite-backlink">^ <a href="#cite_ref-x_{n}-0"><span class="cite-accessibility-label">Jump up to: </span><sup>a</sup></a> <a href="#cite_ref-x_{n}-1"><sup>b</sup></a></span> <span class="reference-text">{words}</span></li>',
        '<ol class="references">{notes}</ol>',
    ),
    "docutils": (
        '<a class="footnote-reference brackets" href="#f{n}" id="id{n}"><span class="fn-bracket">[</span>{n}<span class="fn-bracket">]</span></a>',
        '<aside class="footnote" id="f{n}"><span class="label"><span>[</span><a role="doc-backlink" href="#id{n}">{n}</a><span>]</span></span><p>{words}</p></aside>',
        "{notes}",
    ),
    "definitions": (
        '<a class="footnote-reference" href="#f{n}" id="id{n}">{n}</a>',
        '<dt id="f{n}"><a class="fn-backref" href="#id{n}">{n}</a></dt><dd><p>{words}</p></dd>',
        "<dl>{notes}</dl>",
    ),
    "side notes": ('<label for="sn-{n}" class="margin-toggle sidenote-number"></label><span class="sidenote">{words}</span>', "", ""),
    "latexml": (
        '<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">{n}</sup><span class="ltx_note_outer"><sup class="ltx_note_mark">{n}</sup><span class="ltx_tag ltx_tag_note">{n}</span>{words}</span></span>',
        "",
        "",
    ),
    "lines of one paragraph": (
        '<a name="m{n}" href="#n{n}">（{n}）</a>',
        '<a name="n{n}" href="#m{n}">（{n}）</a>{words}<br>',
        "<hr><p>{notes}</p>",
    ),
    "anchors before lines": (
        '<sup><a name="m{n}" href="#n{n}">{n}</a></sup>',
        '<a name="n{n}"></a><a href="#m{n}">{n}</a>&nbsp;{words}<br><br>',
        "<hr><div>{notes}</div>",
    ),
    "stars": (
        '<span class="footnote"><a href="#f-{n}" name="fn-{n}">*{n}</a></span>',
        '<p class="footnote"><a href="#fn-{n}" name="f-{n}">*{n}</a><span>:</span><span>{words}</span></p>',
        "<div>{notes}</div>",
    ),
    "raised, typed": ("<sup>{n}</sup>", "<p>{n}. {words}</p>", "<hr><h3>Notes</h3>{notes}"),
    "raised on both sides": ("<sup>{n}</sup>", "<p><sup>{n}</sup> {words}</p>", "<hr>{notes}"),
    "numbered by the browser": ("<sup>[{n}]</sup>", "<li>{words}</li>", '<h2>Notes</h2><ol class="footnotes">{notes}</ol>'),
    "cells": (
        '<sup><a href="#note{n}">{n}</a></sup>',
        '<tr><td><a id="note{n}"></a>{n}</td><td>{words}</td></tr>',
        "<table>{notes}</table>",
    ),
}


def page(paper: Specimen, idiom: str) -> bytes:
    """The example paper in one of the idioms."""
    call, note, frame = MORE[idiom]
    notes = [web_note(words) for words in paper.notes]
    parts = [f"<h1>{html.escape(paper.title, quote=False)}</h1>"]
    for what, words in paper.blocks:
        tag = "h2" if what == "heading" else "p"
        escaped = html.escape(words, quote=False)
        parts.append(f"<{tag}>{CALL.sub(lambda m: call.format(n=m[1], words=notes[int(m[1]) - 1]), escaped)}</{tag}>")
    parts.append(frame.format(notes="\n".join(note.format(n=i, words=words) for i, words in enumerate(notes, 1))))
    head = f'<meta charset="utf-8"><title>{html.escape(paper.title)}</title>'
    return f'<!DOCTYPE html>\n<html lang="{paper.language}"><head>{head}</head><body>\n{chr(10).join(parts)}\n</body></html>'.encode()

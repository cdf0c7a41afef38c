"""The strategy as a PDF: tagged, the same bytes for the same record, set with the fonts that come in the compiler."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Any, Final

import typst

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.blocks import Figures, Paper
from polyphonie.strategy.papers.drawn import Drawing
from polyphonie.strategy.papers.outline import outline
from polyphonie.strategy.papers.reading import read
from polyphonie.strategy.papers.words import Tree

FONT: Final = 'font-family="Libertinus Serif"'
SHORT: Final = 90


def pdf(record: Tree, language: Language) -> bytes:
    """Write the PDF.

    Guarantees
    ----------
    The same record gives the same bytes, on any machine with the same compiler; nothing is read but what ships with us.
    """
    reading = read(record, language)
    paper = outline(reading)
    say = reading.say
    said = {"lang": language, "contents": say("paper-contents"), "todo": say("paper-to-mend"), "colon": say("paper-colon"),
            "short": shortened(paper.title), "made": f"Polyphonie {record['inputs']['engine']}"}
    found = typst.compile(template(), sys_inputs={"data": json.dumps({**said, **plain(paper)}, ensure_ascii=False)},
                          font_paths=[], ignore_system_fonts=True, pdf_standards=["ua-1"], format="pdf")
    assert isinstance(found, bytes)
    return found


@cache
def template() -> bytes:
    """Give the way the paper is set."""
    return files("polyphonie.strategy.papers").joinpath("strategy.typ").read_bytes()


def shortened(title: str) -> str:
    """Cut a title at a word, to stand at the head of a page."""
    return title if len(title) <= SHORT else title[:SHORT].rsplit(" ", 1)[0] + "…"


def plain(paper: Paper) -> Mapping[str, Any]:
    """Give a paper as the template reads it."""
    parts = [{"title": p.title, "blocks": [{"kind": b.kind, **asdict(b), **drawn(b)} for b in p.blocks]} for p in paper.parts]
    return {**asdict(paper), "parts": parts}


def drawn(block: Any) -> Mapping[str, Any]:
    """Give the pictures of a block with the letters of the paper."""
    if not isinstance(block, Figures):
        return {}
    return {"drawings": [{**asdict(d), "svg": lettered(d)} for d in block.drawings]}


def lettered(drawing: Drawing) -> str:
    """Set the words of a drawing in a font that is always there."""
    return drawing.svg.replace("font-family=\"system-ui, &#x27;Segoe UI&#x27;, Roboto, sans-serif\"", FONT)

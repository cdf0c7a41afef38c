"""The strategy as a PDF: tagged, the same bytes for the same record, set with the fonts that come in the compiler."""

import json
import re
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
CHUNK: Final = 24
LONG: Final = re.compile(r"\S{48,}")


def pdf(record: Tree, language: Language) -> bytes:
    """Write the PDF.

    Guarantees
    ----------
    The same record gives the same bytes, on any machine with the same compiler; nothing is read but what ships with us.
    """
    reading = read(record, language)
    paper = outline(reading)
    say = reading.say
    said = {
        "lang": language,
        "contents": say("paper-contents"),
        "todo": say("paper-to-mend"),
        "colon": say("paper-colon"),
        "title": paper.title or paper.overline,
        "short": shortened(paper.title),
        "made": f"Polyphonie {record['inputs']['engine']}",
    }
    return compiled(json.dumps({**plain(paper), **said}, ensure_ascii=False))


def compiled(data: str) -> bytes:
    """Set the paper with the fonts that ship; a script they lack (Arabic, Chinese…) is looked for on the machine.

    Where no font has a letter, the PDF is made all the same, only without the promise of PDF/UA.
    """
    ways: tuple[dict[str, Any], ...] = (
        {"ignore_system_fonts": True, "pdf_standards": ["ua-1"]},
        {"pdf_standards": ["ua-1"]},
    )
    for way in ways:
        try:
            return written(data, **way)
        except typst.TypstError as fault:
            if "could not be displayed" not in str(fault):
                raise
    return written(data)


def written(data: str, **options: Any) -> bytes:
    """Run the compiler; it is given its template and its data, no folder."""
    found = typst.compile(template(), sys_inputs={"data": data}, format="pdf", **options)
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
    parts = [
        {"title": p.title, "blocks": [{"kind": b.kind, **asdict(b), **drawn(b)} for b in p.blocks]} for p in paper.parts
    ]
    found: Mapping[str, Any] = breakable({**asdict(paper), "parts": parts})
    return found


def breakable(tree: Any) -> Any:
    """Let very long words break, so that nothing runs out of the page; drawings and addresses are left as they are."""
    if isinstance(tree, str):
        return LONG.sub(
            lambda m: "\u200b".join(m.group()[i : i + CHUNK] for i in range(0, len(m.group()), CHUNK)), tree
        )
    if isinstance(tree, dict):
        return {k: v if k in ("svg", "href") else breakable(v) for k, v in tree.items()}
    return [breakable(v) for v in tree] if isinstance(tree, (list, tuple)) else tree


def drawn(block: Any) -> Mapping[str, Any]:
    """Give the pictures of a block with the letters of the paper."""
    if not isinstance(block, Figures):
        return {}
    return {"drawings": [{**asdict(d), "svg": lettered(d)} for d in block.drawings]}


def lettered(drawing: Drawing) -> str:
    """Set the words of a drawing in a font that is always there."""
    return drawing.svg.replace('font-family="system-ui, &#x27;Segoe UI&#x27;, Roboto, sans-serif"', FONT)

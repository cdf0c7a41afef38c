"""The strategy as a Word file, to be changed by hand: real styles, real tables, the same bytes for the same record."""

import datetime as dt
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.outline import outline
from polyphonie.strategy.papers.reading import read
from polyphonie.strategy.papers.word_blocks import set_block, set_notice
from polyphonie.strategy.papers.word_styles import dress, running_lines, tag_language
from polyphonie.strategy.papers.words import Tree

EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def docx(record: Tree, language: Language) -> bytes:
    """Write the Word file.

    Guarantees
    ----------
    The same record gives the same bytes: no clock, no machine and no user is named in it.
    """
    reading = read(record, language)
    paper = outline(reading)
    doc = Document()
    dress(doc)
    tag_language(doc, language)
    running_lines(doc, paper)
    _name(doc, paper.title or paper.overline, language, record["situation"]["as_of"])
    doc.add_paragraph(paper.overline, "Subtitle")
    doc.add_paragraph(paper.title, "Title")
    if paper.private:
        set_notice(doc, paper.private)
    set_notice(doc, paper.verdict, todo=reading.say("paper-to-mend"))
    if paper.cautions:
        doc.add_paragraph(paper.cautions, "Note")
    for part in paper.parts:
        doc.add_heading(part.title, 1)
        for block in part.blocks:
            set_block(doc, block)
    return fixed(doc)


def _name(doc: Any, title: str, language: Language, as_of: str | None) -> None:
    """Fill the properties of the file; its date is that of the situation, never that of the clock."""
    day = dt.datetime.fromisoformat(as_of or "1980-01-01")
    about = doc.core_properties
    about.title, about.author, about.last_modified_by, about.comments = title[:255], "Polyphonie", "Polyphonie", ""
    about.language, about.created, about.modified, about.revision = language, day, day, 1


def fixed(doc: Any) -> bytes:
    """Write the file with its parts in order and a fixed date on each."""
    first, last = BytesIO(), BytesIO()
    doc.save(first)
    with ZipFile(first) as source, ZipFile(last, "w", ZIP_DEFLATED) as target:
        names = sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n))
        for name in names:
            entry = ZipInfo(name, EPOCH)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            target.writestr(entry, source.read(name))
    return last.getvalue()

"""The strategy as papers: data, a page that stands alone, a PDF, a Word file. A record in, bytes out; no Django."""

from typing import Final, Literal

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.reading import Reading, read
from polyphonie.strategy.papers.words import Tree

Format = Literal["json", "html", "pdf", "docx"]
FORMATS: Final[tuple[Format, ...]] = ("json", "html", "pdf", "docx")


def write(record: Tree, language: Language, format: Format) -> bytes:
    """Write a strategy in one of the `FORMATS`; what a format needs is loaded when it is first asked for.

    Guarantees
    ----------
    The same record, language and format give the same bytes.
    """
    if format == "json":
        from polyphonie.strategy.record import to_json

        return to_json(record).encode()
    if format == "html":
        from polyphonie.strategy.papers.page import html_page

        return html_page(record, language).encode()
    if format == "pdf":
        from polyphonie.strategy.papers.pdf import pdf

        return pdf(record, language)
    if format == "docx":
        from polyphonie.strategy.papers.docx import docx

        return docx(record, language)
    raise ValueError(format)


__all__ = ["FORMATS", "Format", "Reading", "read", "write"]

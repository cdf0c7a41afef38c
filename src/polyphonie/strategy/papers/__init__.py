"""The strategy as papers: data, a page that stands alone, a PDF, a Word file. Pure: a record in, bytes out; no Django."""

from polyphonie.strategy.papers.reading import Reading, read

__all__ = ["Reading", "read"]

"""The style of the pieces and pictures that our pages share with the papers, served as one sheet."""

from functools import cache
from hashlib import sha256
from importlib.resources import files

from polyphonie.strategy.pictures import pictures_css


@cache
def sheet_of_pieces() -> str:
    """Give the sheet, in the layer of the parts: what the site says of paper and of narrow screens still wins."""
    pieces = (files("polyphonie.strategy.papers") / "pieces.css").read_text("utf-8")
    return f"@layer parts {{\n{pieces}{pictures_css()}}}\n"


@cache
def sheet_mark() -> str:
    """Name its content, so that a new version is fetched at once."""
    return sha256(sheet_of_pieces().encode()).hexdigest()[:10]

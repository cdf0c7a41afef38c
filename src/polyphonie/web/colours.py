"""The colours as the style sheet has them, and how well each reads: computed, so that the style guide cannot lie."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

SHEET: Final = Path(__file__).parent / "static" / "polyphonie.css"
TOKEN: Final = re.compile(r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")
READS_AT: Final = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""
SEEN_AT: Final = 3.0
"""Least contrast of what is not text: edges of fields, marks (WCAG 2.2, 1.4.11)."""
USES: Final = (
    *((ink, ground, READS_AT) for ink in ("ink", "soft") for ground in ("paper", "sheet")),
    *((ink, ground, READS_AT) for ink in ("strategy", "doing", "learning") for ground in ("paper", "sheet")),
    *(("on-accent", ground, READS_AT) for ground in ("strategy", "doing", "learning")),
    *((ink, "paper", READS_AT) for ink in ("good", "warn", "bad")),
    ("edge", "paper", SEEN_AT),
    ("edge", "sheet", SEEN_AT),
)


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour of the house, by day and by night, as #rrggbb."""

    name: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Pair:
    """An ink on a ground: its contrast by day and by night, and the least it may have."""

    ink: Ink
    ground: Ink
    light: float
    dark: float
    least: float


@cache
def inks() -> tuple[Ink, ...]:
    """Read the colours of the style sheet, in its order."""
    return tuple(Ink(*found) for found in TOKEN.findall(SHEET.read_text("utf-8")))


@cache
def pairs() -> tuple[Pair, ...]:
    """Measure every pair of ink and ground that the pages use."""
    known = {ink.name: ink for ink in inks()}
    return tuple(measured(known[ink], known[ground], least) for ink, ground, least in USES)


def palest_text() -> float:
    """Give the weakest contrast that any text has, by day or by night."""
    return min(min(pair.light, pair.dark) for pair in pairs() if pair.least >= READS_AT)


def measured(ink: Ink, ground: Ink, least: float) -> Pair:
    """Measure one ink on one ground."""
    return Pair(ink, ground, contrast(ink.light, ground.light), contrast(ink.dark, ground.dark), least)


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, from 1 to 21.

    Guarantees
    ----------
    symmetric; 1 for a colour with itself.

    Source
    ------
    WCAG 2.2, definition of contrast ratio.

    Example
    -------
    >>> contrast("#000000", "#ffffff")
    21.0
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Give the relative luminance (0-1) of a colour written #rrggbb."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """Undo the sRGB curve of one channel (0-1)."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

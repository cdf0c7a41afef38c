"""Horizontal bars, each with its name before it and its value beyond its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .drawing import LABEL, SMALL, WIDTH, line, mark, rect, text
from .labels import width_of, wrapped

LEFT, RIGHT = 8.0, WIDTH - 8.0
NAME: Final = 168.0
STEP: Final = 17.0
THICK: Final = 12.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: the row of the table it shows, its name, its value, the value in words, its tooltip."""

    row: int
    name: str
    value: float
    shown: str
    title: str


def draw_bars(bars: Sequence[Bar], top: float) -> tuple[float, list[str]]:
    """Draw bars to the right for a gain and to the left for a loss, from a common zero: the new height, the elements.

    The value stands to the right of its bar or, for a loss, to the right of the zero.
    """
    room = max(width_of(bar.shown, SMALL) for bar in bars) + 6
    low, high = min(0.0, *(b.value for b in bars)), max(0.0, *(b.value for b in bars))
    left = LEFT + NAME + 8
    scale = (RIGHT - room - left) / ((high - low) or 1.0)
    zero = left - low * scale
    parts, y = [], top
    for bar in bars:
        lines = wrapped(bar.name, LABEL, NAME)
        height = STEP * len(lines) + 9
        middle = y + height / 2
        words = [text(LEFT, middle + 5 + STEP * (i - (len(lines) - 1) / 2), one) for i, one in enumerate(lines)]
        parts.append(mark(bar.row, [bar.value], bar.title, *words, *_bar(bar, zero, scale, middle)))
        y += height
    parts.append(line(zero, top, zero, y, "pic-axis"))
    return y, parts


def _bar(bar: Bar, zero: float, scale: float, middle: float) -> list[str]:
    end = zero + bar.value * scale
    shape = rect(zero, middle - THICK / 2, end - zero, THICK, "pic-bad" if bar.value < 0 else "pic-accent", rx=2)
    return [shape, text(max(zero, end) + 5, middle + 4.5, bar.shown, "pic-small pic-ink")]

"""Where names go: cut when too long, wrapped on two lines, and never one over another."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

EM: Final = 0.58
LINE: Final = 1.2
DISTANCES: Final = (4.0, 12.0, 22.0, 34.0, 48.0, 64.0)
DIRECTIONS: Final = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def shared(self, other: "Box") -> float:
        """Give the area that two boxes share."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies inside."""
        return (self.left <= other.left and self.top <= other.top
                and other.right <= self.right and other.bottom <= self.bottom)  # fmt: skip

    def around(self, margin: float) -> "Box":
        """Give the same box with a margin."""
        return Box(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)


@dataclass(frozen=True, slots=True)
class Spot:
    """A disc to be named by some lines of text."""

    x: float
    y: float
    radius: float
    lines: tuple[str, ...]

    @property
    def box(self) -> Box:
        """Give the square around the disc."""
        return Box(self.x, self.y, self.x, self.y).around(self.radius)


@dataclass(frozen=True, slots=True)
class Label:
    """Where the lines of a name are written: `x` of their anchor, `y` of the first baseline."""

    x: float
    y: float
    anchor: str
    lines: tuple[str, ...]
    box: Box
    is_far: bool


def width_of(words: str, size: float) -> float:
    """Estimate the width of a text, generously; a wide character counts whole, a combining one not at all."""
    return size * sum(_advance(c) for c in words)


def _advance(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return 1.05 if unicodedata.east_asian_width(character) in "WF" else EM


def shortened(words: str, size: float, room: float) -> str:
    """Cut a text that does not fit, an ellipsis at its end.

    Example
    -------
    >>> shortened("Association des commerçants", 10, 80)
    'Association…'
    """
    words = " ".join(words.split())
    if width_of(words, size) <= room:
        return words
    kept = words
    while kept and width_of(kept + "…", size) > room:
        kept = kept[:-1]
    whole = kept.rsplit(" ", 1)[0] if " " in kept and len(kept.rsplit(" ", 1)[1]) < 4 else kept
    return whole.rstrip(" ,;:-’'") + "…"


def wrapped(words: str, size: float, room: float, most: int = 2) -> tuple[str, ...]:
    """Break a text into at most `most` lines, the last one cut if needed."""
    found: list[str] = []
    for word in words.split():
        if found and (len(found) == most or width_of(f"{found[-1]} {word}", size) <= room):
            found[-1] += f" {word}"
        else:
            found.append(word)
    return tuple(shortened(one, size, room) for one in found) or ("",)


def placed(spots: Sequence[Spot], taken: Iterable[Box], frame: Box, size: float) -> tuple[Label, ...] | None:
    """Name every spot with no overlap, or give None when the names do not all fit.

    Parameters
    ----------
    spots: what to name. taken: boxes no name may touch. frame: where names must stay. size: of the text.

    Guarantees
    ----------
    The same spots give the same labels; no two labels overlap, none covers a spot.
    """
    walls = (*taken, *(s.box for s in spots))
    count = range(len(spots))
    orders = (list(count), sorted(count, key=lambda i: spots[i].x), sorted(count, key=lambda i: (-spots[i].y, spots[i].x)),
              sorted(count, key=lambda i: (-_company(spots, i), i)))  # fmt: skip
    for order in orders:
        found: dict[int, Label] = {}
        for i in order:
            label = next((one for one in _candidates(spots[i], size) if frame.holds(one.box)
                          and not any(one.box.shared(w) for w in walls)
                          and not any(one.box.shared(f.box) for f in found.values())), None)  # fmt: skip
            if label is None:
                break
            found[i] = label
        if len(found) == len(spots):
            return tuple(found[i] for i in count)
    return None


def crammed(spots: Sequence[Spot], frame: Box, size: float) -> tuple[Label, ...]:
    """Name every spot where it hides least, for when not all can be named apart."""
    found: list[Label] = []
    for spot in spots:
        inside = [c for c in _candidates(spot, size) if frame.holds(c.box)] or list(_candidates(spot, size))
        found.append(min(inside, key=lambda c: sum(c.box.shared(f.box) for f in found)))
    return tuple(found)


def _company(spots: Sequence[Spot], i: int) -> int:
    """Count the spots close enough to fight for the same room."""
    return sum(abs(s.x - spots[i].x) < 90 and abs(s.y - spots[i].y) < 30 for s in spots)


def _candidates(spot: Spot, size: float) -> Iterator[Label]:
    """Give the places of a name, from the nearest to the furthest."""
    wide = max(width_of(one, size) for one in spot.lines)
    high = size * LINE * len(spot.lines)
    for distance in DISTANCES:
        for across, down in DIRECTIONS:
            gap = spot.radius + distance * (0.75 if across and down else 1.0)
            x = spot.x + across * gap
            left = x if across > 0 else x - wide if across < 0 else x - wide / 2
            top = spot.y - high / 2 if not down else spot.y + gap if down > 0 else spot.y - gap - high
            anchor = ("end", "middle", "start")[across + 1]
            yield Label(x, top + size * 0.95, anchor, spot.lines, Box(left, top, left + wide, top + high), distance > 20)


def spread(values: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Push apart values closer than `least`, moving them as little as a few rounds allow, between two ends."""
    order = sorted(range(len(values)), key=lambda i: (values[i], i))
    found = list(values)
    for _ in range(60):
        for a, b in pairwise(order):
            lack = least - (found[b] - found[a])
            if lack > 1e-9:
                found[a] -= lack / 2
                found[b] += lack / 2
        found = [min(max(v, low), high) for v in found]
    return found


def stacked(points: Sequence[tuple[float, float]], gap: float) -> list[tuple[float, float]]:
    """Set side by side, around their common place, the points that fall on the same one.

    Example
    -------
    >>> stacked([(0, 0), (0, 0), (5, 5)], 10)
    [(-5.0, 0.0), (5.0, 0.0), (5.0, 5.0)]
    """
    keys = [(round(x, 1), round(y, 1)) for x, y in points]
    seen: dict[tuple[float, float], int] = {}
    found = []
    for (x, y), key in zip(points, keys, strict=True):
        rank, many = seen.get(key, 0), keys.count(key)
        seen[key] = rank + 1
        columns = min(many, 3) if many != 4 else 2
        rows = -(-many // columns)
        row = rank // columns
        here = min(columns, many - row * columns)
        found.append((x + gap * (rank % columns - (here - 1) / 2), y + gap * (row - (rows - 1) / 2)))
    return found

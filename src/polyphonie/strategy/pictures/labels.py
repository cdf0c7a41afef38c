"""Where names go: cut when too long, wrapped on two lines, and never one over another."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import hypot, isqrt
from typing import Final

EM: Final = 0.6
LINE: Final = 1.2
DISTANCES: Final = (4.0, 12.0, 22.0, 34.0, 48.0, 64.0)
NEAR: Final = 14.0
TRIES: Final = 4000
COVER: Final = 3
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
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def around(self, margin: float) -> "Box":
        """Give the same box with a margin."""
        return Box(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)


@dataclass(frozen=True, slots=True)
class Spot:
    """A disc to be named, its name broken into lines in one of several ways, the best first."""

    x: float
    y: float
    radius: float
    ways: tuple[tuple[str, ...], ...]

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
    tie: tuple[Box, ...] = ()

    def meets(self, other: "Label") -> bool:
        """Tell whether two labels overlap, or one's thin line crosses the other's name."""
        return (
            bool(self.box.shared(other.box))
            or any(t.shared(other.box) for t in self.tie)
            or any(t.shared(self.box) for t in other.tie)
        )


def width_of(words: str, size: float) -> float:
    """Estimate the width of a text, generously; a wide character counts whole, a combining one not at all."""
    return size * sum(_advance(c) for c in words)


@cache
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
    taken, end = EM * size, 0
    while end < len(words) and taken + size * _advance(words[end]) <= room:
        taken, end = taken + size * _advance(words[end]), end + 1
    kept = words[:end]
    whole = kept.rsplit(" ", 1)[0] if " " in kept and len(kept.rsplit(" ", 1)[1]) < 4 else kept
    return whole.rstrip(" ,;:-’'") + "…"


def wrapped(words: str, size: float, room: float, most: int = 2) -> tuple[str, ...]:
    """Break a text into at most `most` lines of like lengths, the last one cut if needed."""
    found = _filled(words, size, room, most)
    if any(one.endswith("…") for one in found):
        return found
    tighter = (_filled(words, size, room * share / 20, most) for share in range(8, 20))
    return next((one for one in tighter if len(one) == len(found) and not any(w.endswith("…") for w in one)), found)


def _filled(words: str, size: float, room: float, most: int) -> tuple[str, ...]:
    found: list[str] = []
    for word in words.split():
        if found and (len(found) == most or width_of(f"{found[-1]} {word}", size) <= room):
            found[-1] += f" {word}"
        else:
            found.append(word)
    return tuple(shortened(one, size, room) for one in found) or ("",)


def placed(
    spots: Sequence[Spot], taken: Iterable[Box], frame: Box, size: float, avoided: Sequence[Box] = ()
) -> tuple[Label, ...] | None:
    """Name every spot with no overlap, or give None when the names do not all fit.

    Parameters
    ----------
    spots: what to name. taken: boxes no name may touch. frame: where names must stay. size: of the text.
    avoided: small boxes, such as points along a line, better left bare.

    Guarantees
    ----------
    The same spots give the same labels; no two labels overlap, none covers a spot, no thin line crosses a name.
    """
    walls = (*taken, *(s.box for s in spots))
    free = [
        [
            one
            for one in _candidates(spot, size)
            if frame.holds(one.box)
            and not any(one.box.shared(w) for w in walls)
            and not any(t.shared(o.box) for t in one.tie for o in spots if o is not spot)
        ]
        for spot in spots
    ]
    for i, places in enumerate(free):
        costs = {one: rank + COVER * sum(bool(one.box.shared(a)) for a in avoided) for rank, one in enumerate(places)}
        free[i] = sorted(places, key=costs.__getitem__)
    order = sorted(range(len(spots)), key=lambda i: (-_company(spots, i), len(free[i]), i))
    found: list[Label] = []
    if not _fitted(order, free, found, [TRIES]):
        return None
    return tuple(label for _, label in sorted(zip(order, found, strict=True), key=lambda one: one[0]))


def _fitted(order: Sequence[int], free: Sequence[Sequence[Label]], found: list[Label], tries: list[int]) -> bool:
    """Give each spot its first place that fits beside those found; step back, a limited number of times."""
    if len(found) == len(order):
        return True
    for label in free[order[len(found)]]:
        tries[0] -= 1
        if tries[0] < 0:
            return False
        if not any(label.meets(other) for other in found):
            found.append(label)
            if _fitted(order, free, found, tries):
                return True
            found.pop()
    return False


def _company(spots: Sequence[Spot], i: int) -> int:
    """Count the spots close enough to fight for the same room."""
    return sum(abs(s.x - spots[i].x) < 90 and abs(s.y - spots[i].y) < 30 for s in spots)


def _candidates(spot: Spot, size: float) -> Iterator[Label]:
    """Give the places of a name, from the nearest to the furthest."""
    return (
        _label(spot, lines, distance, across, down, size)
        for distance in DISTANCES
        for lines in spot.ways
        for across, down in DIRECTIONS
    )


def _label(spot: Spot, lines: tuple[str, ...], distance: float, across: int, down: int, size: float) -> Label:
    wide = max(width_of(one, size) for one in lines)
    high = size * LINE * len(lines)
    gap = spot.radius + distance * (0.75 if across and down else 1.0)
    x = spot.x + across * gap
    left = x if across > 0 else x - wide if across < 0 else x - wide / 2
    top = spot.y - high / 2 if not down else spot.y + gap if down > 0 else spot.y - gap - high
    box = Box(left - 3, top, left + wide + 3, top + high)
    tie = _tie(spot, box) if distance > NEAR else ()
    return Label(x, top + size * 0.95, ("end", "middle", "start")[across + 1], lines, box, tie)


def _tie(spot: Spot, box: Box) -> tuple[Box, ...]:
    """Give small boxes along the thin line from a spot to its name written far from it."""
    x, y = min(max(spot.x, box.left), box.right), min(max(spot.y, box.top + 3), box.bottom - 3)
    return along(spot.x, spot.y, x, y, 9)


def along(x1: float, y1: float, x2: float, y2: float, count: int) -> tuple[Box, ...]:
    """Give small boxes along a line, both ends included."""
    steps = [i / (count - 1) for i in range(count)]
    points = [(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t) for t in steps]
    return tuple(Box(x, y, x, y).around(1.5) for x, y in points)


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
        columns = 3 if many in (3, 5, 6, 7) else isqrt(many - 1) + 1
        rows = -(-many // columns)
        row = rank // columns
        here = min(columns, many - row * columns)
        found.append((x + gap * (rank % columns - (here - 1) / 2), y + gap * (row - (rows - 1) / 2)))
    return found


def parted(points: Sequence[tuple[float, float]], least: float, within: Box) -> list[tuple[float, float]]:
    """Push apart the points closer than `least`, a little at each round, so that their discs can be told."""
    found = list(points)
    for _ in range(40):
        for i, a in enumerate(found):
            for j in range(i + 1, len(found)):
                b = found[j]
                across, down = b[0] - a[0], b[1] - a[1]
                gap = hypot(across, down)
                if gap < least - 0.01:
                    push = (least - gap) / 2 / gap if gap else 1.0
                    step = (across * push, down * push) if gap else (least / 2, 0.0)
                    a, found[j] = (a[0] - step[0], a[1] - step[1]), (b[0] + step[0], b[1] + step[1])
            found[i] = a
        found = [(min(max(x, within.left), within.right), min(max(y, within.top), within.bottom)) for x, y in found]
    return [(round(x, 2), round(y, 2)) for x, y in found]


def broken(words: str, size: float, shapes: Sequence[tuple[float, int]]) -> tuple[tuple[str, ...], ...]:
    """Break a name in every given shape (room, lines) that holds it whole; in the first one, cut, when none does."""
    found = {wrapped(words, size, room, most): None for room, most in shapes}
    whole = tuple(lines for lines in found if not any(one.endswith("…") for one in lines))
    return whole or tuple(found)[:1]

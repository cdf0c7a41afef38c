"""A plane shared by three pictures: two axes, a cut on each, named corners, points named beside them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Final

from .drawing import LABEL, SMALL, WIDTH, circle, element, line, mark, rect, text
from .labels import Box, Label, Spot, along, broken, parted, placed, shortened, stacked, width_of, wrapped

LEFT: Final = 38.0
TOP: Final = 32.0
RIGHT: Final = WIDTH - 12.0
BOTTOM: Final = TOP + 344.0
RADIUS: Final = 6.0
BUBBLE: Final = 10.0
MOST_NAMED: Final = 10
SHAPES: Final = ((100.0, 2), (132.0, 2), (240.0, 1), (180.0, 2), (100.0, 3), (132.0, 3))
ROW: Final = 19.0
MOST_LISTED: Final = 40


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: its name, its ends, where it is cut, its marked values with their words, its thin lines."""

    name: str
    low: float
    high: float
    cut: float | None = None
    ticks: tuple[tuple[float, str], ...] = ()
    grid: tuple[float, ...] = ()

    @property
    def is_graded(self) -> bool:
        """Tell whether values are judgements, each in its own lane."""
        return bool(self.grid)


@dataclass(frozen=True, slots=True)
class Point:
    """Something to place: its name, its values, the words of its tooltip, its ink, how far its values may go."""

    name: str
    x: float
    y: float
    title: str
    ink: str = "pic-soft"
    x_span: tuple[float, float] | None = None
    y_span: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Corner:
    """The name of a corner: across -1 or 1, down -1 (top) or 1, and the room it has."""

    name: str
    across: int
    down: int
    ink: str = "pic-small"


@dataclass(frozen=True, slots=True)
class Plane:
    """What is drawn: two axes, corners, a zone (low x, low y, to the top right), points."""

    across: Axis
    up: Axis
    corners: tuple[Corner, ...]
    points: tuple[Point, ...]
    zone: tuple[float, float] | None = None

    def x(self, value: float) -> float:
        """Give where a value falls from left to right."""
        return LEFT + (value - self.across.low) / (self.across.high - self.across.low) * (RIGHT - LEFT)

    def y(self, value: float) -> float:
        """Give where a value falls from bottom to top."""
        return BOTTOM - (value - self.up.low) / (self.up.high - self.up.low) * (BOTTOM - TOP)


def draw_plane(plane: Plane) -> tuple[float, list[str]]:
    """Draw a plane: its height and its elements. Names too many to be written beside their points become numbers."""
    corners, taken = _corners(plane)
    places = stacked([(plane.x(p.x), plane.y(p.y)) for p in plane.points], 2 * RADIUS + 2)
    frame = Box(LEFT + 2, TOP + 2, RIGHT - 2, BOTTOM - 2)
    labels = name_spots(places, [p.name for p in plane.points], [RADIUS] * len(places), taken, frame, _cuts(plane))
    if labels is None:
        return _numbered(plane, corners, taken)
    parts = [*_ground(plane), *corners, *_spans(plane, places)]
    for row, (point, place, label) in enumerate(zip(plane.points, places, labels, strict=True)):
        dot = circle(*place, RADIUS, point.ink)
        parts.append(mark(row, (point.x, point.y), point.title, *leader(place, label), dot, *written(label)))
    return BOTTOM + 40, parts


def _numbered(plane: Plane, corners: Sequence[str], taken: Sequence[Box]) -> tuple[float, list[str]]:
    """Draw numbers in discs, and list the names below; discs that would hide one another are pushed apart."""
    places, radii = _in_lanes(plane, taken) if plane.across.is_graded else _apart(plane, taken)
    parts = [*_ground(plane), *corners, *_spans(plane, places)]
    for row, (point, place, radius) in enumerate(zip(plane.points, places, radii, strict=True)):
        parts.append(mark(row, (point.x, point.y), point.title, bubble(place, radius, row, point.ink)))
    height, listed = index_of([p.name for p in plane.points], BOTTOM + 50)
    return height, [*parts, *listed]


def _apart(plane: Plane, taken: Sequence[Box]) -> tuple[list[tuple[float, float]], list[float]]:
    """Set discs of one size where they fall, pushed apart, clear of the names of the corners."""
    apart, (top, bottom) = 2 * BUBBLE + 1, _clear(taken)
    within = Box(LEFT, top, RIGHT, bottom).around(-BUBBLE)
    places = parted(stacked([(plane.x(p.x), plane.y(p.y)) for p in plane.points], apart), apart, within)
    return places, [BUBBLE] * len(places)


def _in_lanes(plane: Plane, taken: Sequence[Box]) -> tuple[list[tuple[float, float]], list[float]]:
    """Set discs in the square of their judgements, smaller in a crowded square, clear of the names of the corners."""
    top, bottom = _clear(taken)
    wide, high = plane.x(1) - plane.x(0) - 4, plane.y(0) - plane.y(1) - 4
    high -= 2 * max(0.0, top - plane.y(4.5), plane.y(-0.5) - bottom)
    squares = Counter((p.x, p.y) for p in plane.points)
    places, radii = [(0.0, 0.0)] * len(plane.points), [0.0] * len(plane.points)
    for (x, y), many in squares.items():
        columns = isqrt(many - 1) + 1
        gap = min(2 * BUBBLE + 1, wide / columns, high / -(-many // columns))
        inside = [i for i, p in enumerate(plane.points) if (p.x, p.y) == (x, y)]
        for i, place in zip(inside, stacked([(plane.x(x), plane.y(y))] * many, gap), strict=True):
            places[i], radii[i] = place, gap / 2 - 0.5
    return places, radii


def _clear(taken: Sequence[Box]) -> tuple[float, float]:
    """Give the top and the bottom of what the names of the corners leave free."""
    middle = (TOP + BOTTOM) / 2
    return (
        max([TOP, *(box.bottom for box in taken if box.bottom < middle)]),
        min([BOTTOM, *(box.top for box in taken if box.top > middle)]),
    )


def bubble(place: tuple[float, float], radius: float, row: int, ink: str) -> str:
    """Draw a disc with its number, counted from 1."""
    size = min(SMALL, 1.3 * radius)
    number = element(
        "text",
        str(row + 1),
        ink="pic-small pic-strong pic-paper",
        x=place[0],
        y=place[1] + size * 0.35,
        text_anchor="middle",
        font_size=size,
    )
    return circle(*place, radius, f"{ink} pic-ring") + number


def name_spots(
    places: Sequence[tuple[float, float]],
    names: Sequence[str],
    radii: Sequence[float],
    taken: Sequence[Box],
    frame: Box,
    avoided: Sequence[Box] = (),
) -> tuple[Label, ...] | None:
    """Give a label to each place, or None when the names are too many or do not all fit."""
    if len(names) > MOST_NAMED:
        return None
    spots = [Spot(*place, radii[i], broken(names[i], LABEL, SHAPES)) for i, place in enumerate(places)]
    return placed(spots, taken, frame, LABEL, avoided)


def written(label: Label, ink: str = "pic-label pic-halo") -> list[str]:
    """Write the lines of a label."""
    step = (label.box.bottom - label.box.top) / len(label.lines)
    return [text(label.x, label.y + i * step, words, ink, label.anchor) for i, words in enumerate(label.lines)]


def leader(place: tuple[float, float], label: Label) -> list[str]:
    """Draw a thin line to a name written far from its point."""
    if not label.tie:
        return []
    end = label.tie[-1]
    return [line(*place, (end.left + end.right) / 2, (end.top + end.bottom) / 2, ink="pic-axis")]


def index_of(names: Sequence[str], top: float) -> tuple[float, list[str]]:
    """List numbered names in one or two columns: the new height and the elements."""
    room = WIDTH / 2 - 44
    columns = 1 if len(names) <= MOST_LISTED and max(width_of(n, SMALL) for n in names) > room else 2
    rows, room = -(-len(names) // columns), WIDTH / columns - 16
    parts = []
    for i, name in enumerate(names):
        x, y = 8 + (i // rows) * WIDTH / columns, top + ROW * (i % rows + 0.7)
        parts.append(text(x + 20, y, str(i + 1), "pic-small pic-strong", "end"))
        parts.append(text(x + 28, y, shortened(name, SMALL, room - 28), "pic-small pic-ink"))
    return top + ROW * rows + 8, parts


def _ground(plane: Plane) -> list[str]:
    across, up = plane.across, plane.up
    parts = [rect(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, "pic-paper")]
    if plane.zone:
        x, y = plane.x(plane.zone[0]), plane.y(plane.zone[1])
        parts.append(rect(x, TOP, RIGHT - x, y - TOP, "pic-alert"))
    parts += [line(plane.x(v), TOP, plane.x(v), BOTTOM) for v in across.grid]
    parts += [line(LEFT, plane.y(v), RIGHT, plane.y(v)) for v in up.grid]
    if across.cut is not None:
        parts.append(line(plane.x(across.cut), TOP, plane.x(across.cut), BOTTOM, "pic-axis", stroke_dasharray="2 4"))
    if up.cut is not None:
        parts.append(line(LEFT, plane.y(up.cut), RIGHT, plane.y(up.cut), "pic-axis", stroke_dasharray="2 4"))
    parts.append(element("path", ink="pic-axis", d=f"M{LEFT:g} {TOP:g}V{BOTTOM:g}H{RIGHT:g}"))
    parts += [text(plane.x(v), BOTTOM + 16, words, "pic-small", "middle") for v, words in across.ticks]
    parts += [text(LEFT - 6, plane.y(v) + 4.5, words, "pic-small", "end") for v, words in up.ticks]
    parts.append(text(LEFT, TOP - 12, f"↑ {up.name}", "pic-label pic-strong"))
    parts.append(text(RIGHT, BOTTOM + 34, f"{across.name} →", "pic-label pic-strong", "end"))
    return parts


def _cuts(plane: Plane) -> list[Box]:
    """Give points along the cuts, better left bare."""
    found: list[Box] = []
    if plane.across.cut is not None:
        found += along(plane.x(plane.across.cut), TOP, plane.x(plane.across.cut), BOTTOM, 40)
    if plane.up.cut is not None:
        found += along(LEFT, plane.y(plane.up.cut), RIGHT, plane.y(plane.up.cut), 4)
    return found


def _corners(plane: Plane) -> tuple[list[str], list[Box]]:
    """Write the names of the corners; give also the boxes they take."""
    parts, taken = [], []
    for one in plane.corners:
        edge = _edge(plane, one)
        lines = wrapped(one.name, SMALL, max(edge - 7, 96))
        wide, high = max(width_of(w, SMALL) for w in lines), len(lines) * 16.0
        x = LEFT + 7 if one.across < 0 else RIGHT - 7
        top = TOP + 5 if one.down < 0 else BOTTOM - 5 - high
        left = x if one.across < 0 else x - wide
        box = Box(left, top, left + wide, top + high)
        taken.append(box)
        parts += written(Label(x, top + 12.5, "start" if one.across < 0 else "end", lines, box), one.ink)
    return parts, taken


def _edge(plane: Plane, corner: Corner) -> float:
    """Give the width of the part of the plane where a corner stands."""
    cut = plane.across.cut if plane.zone is None else plane.zone[0]
    if cut is None:
        return RIGHT - LEFT
    return plane.x(cut) - LEFT if corner.across < 0 else RIGHT - plane.x(cut)


def _spans(plane: Plane, places: Sequence[tuple[float, float]]) -> list[str]:
    """Draw how far the values of the points may go."""
    parts = []
    for point, (x, y) in zip(plane.points, places, strict=True):
        if point.x_span and point.x_span[0] < point.x_span[1]:
            parts.append(line(plane.x(point.x_span[0]), y, plane.x(point.x_span[1]), y, "pic-trace"))
        if point.y_span and point.y_span[0] < point.y_span[1]:
            parts.append(line(x, plane.y(point.y_span[0]), x, plane.y(point.y_span[1]), "pic-trace"))
    return parts

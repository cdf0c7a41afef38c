"""Who sides with whom, and who stands against whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import SMALL, WIDTH, Picture, Table, circle, line, mark, svg
from .labels import Box, Spot, along, parted, placed
from .plane import BUBBLE, bubble, index_of, leader, name_spots, written
from .reading import Record, actor_names, game_in, number

FRAME: Final = Box(8, 8, WIDTH - 8, 392)
INSET: Final = Box(60, 40, WIDTH - 60, 360)
LEAST, MOST = 5.0, 22.0
APART: Final = 58.0
WEAK: Final = 0.12
THIN, THICK = 1.2, 6.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors, what they want together, what they want against each other (order 2)."""

    i: int
    j: int
    together: float
    apart: float

    @property
    def net(self) -> float:
        """Give what brings them together, less what sets them apart."""
        return self.together - self.apart


def convergence_network(record: Record, language: Language) -> Picture | None:
    """Draw actors near those they side with, the strongest ties between them; None when no two share a goal."""
    game = game_in(record)
    pairs = _pairs(game) if game else []
    if game is None or not any(p.together or p.apart for p in pairs):
        return None
    say = voice(language)
    names = [actor_names(record).get(a, a) for a in game["actors"]]
    table = Table(
        tuple(say(f"picture-head-{h}") for h in ("pair", "together", "apart", "net")),
        tuple(
            (
                say("picture-pair", one=names[p.i], other=names[p.j]),
                number(say, p.together, 1),
                number(say, p.apart, 1),
                say.signed(p.net, 1),
            )
            for p in pairs
        ),
    )
    height, parts = _drawn(say, game, names, pairs, table)
    title, description = _title(say, names, pairs), say("picture-network-description", count=len(names))
    note = say("picture-network-note" if game["power"]["star"] else "picture-network-note-plain")
    drawing = svg("convergence-network", title, description, height, *parts)
    return Picture("convergence-network", title, description, drawing, table, note)


def _pairs(game: Mapping[str, Any]) -> list[Pair]:
    """Give every pair, the strongest tie first."""
    order = next(o for o in game["orders"] if o["order"] == 2)
    met, opposed = order["convergence"], order["divergence"]
    found = [Pair(i, j, met[i][j], opposed[i][j]) for i, j in combinations(range(len(game["actors"])), 2)]
    return sorted(found, key=lambda p: (-abs(p.net), p.i, p.j))


def _drawn(
    say: Voice, game: Mapping[str, Any], names: Sequence[str], pairs: Sequence[Pair], table: Table
) -> tuple[float, list[str]]:
    places = parted(_places(game["layout"]), min(APART, 300 / len(names) + 14), INSET)
    radii = _radii(game["power"]["star"], len(names))
    most = abs(pairs[0].net) or 1.0
    shown = [(row, p) for row, p in enumerate(pairs) if abs(p.net) > WEAK * most][: 2 * len(names)]
    ties = [
        mark(row, (p.together, p.apart), table.spoken(row), _tie(places, p, abs(p.net) / most))
        for row, p in reversed(shown)
    ]
    taken, words = _tie_words(say, places, radii, [p for _, p in shown])
    lines = [box for _, p in shown for box in along(*places[p.i], *places[p.j], 24)]
    labels = name_spots(places, names, radii, taken, FRAME, lines)
    if labels is None:
        nodes = [bubble(place, max(radii[i], BUBBLE), i, "pic-ink") for i, place in enumerate(places)]
        height, listed = index_of(names, FRAME.bottom + 12)
        return height, [*ties, *words, *nodes, *listed]
    nodes = [circle(*place, radius, "pic-ink pic-ring") for place, radius in zip(places, radii, strict=True)]
    leaders = [piece for place, label in zip(places, labels, strict=True) for piece in leader(place, label)]
    return FRAME.bottom + 8, [*ties, *leaders, *nodes, *words, *(piece for label in labels for piece in written(label))]


def _tie(places: Sequence[tuple[float, float]], pair: Pair, strength: float) -> str:
    wide = round(THIN + (THICK - THIN) * strength, 2)
    if pair.net > 0:
        return line(*places[pair.i], *places[pair.j], ink="pic-trace", stroke_width=wide)
    return line(
        *places[pair.i],
        *places[pair.j],
        ink="pic-trace-bad",
        stroke_width=wide,
        stroke_dasharray=f"{wide * 1.6 + 2:g} {wide + 3:g}",
    )


def _tie_words(
    say: Voice, places: Sequence[tuple[float, float]], radii: Sequence[float], shown: Sequence[Pair]
) -> tuple[list[Box], list[str]]:
    """Write, on the strongest tie of each kind, what it is and how strong."""
    strongest = [next((p for p in shown if p.net > 0), None), next((p for p in shown if p.net < 0), None)]
    spots = [
        Spot(
            (places[p.i][0] + places[p.j][0]) / 2,
            (places[p.i][1] + places[p.j][1]) / 2,
            1,
            ((say("picture-network-together" if p.net > 0 else "picture-network-apart", net=say.signed(p.net, 1)),),),
        )
        for p in strongest
        if p is not None
    ]
    nodes = [Box(x, y, x, y).around(r + 2) for (x, y), r in zip(places, radii, strict=True)]
    labels = placed(spots, nodes, FRAME, SMALL) or ()
    return [label.box for label in labels], [
        piece
        for label, p in zip(labels, (p for p in strongest if p is not None), strict=False)
        for piece in written(label, f"pic-small pic-strong pic-halo {'pic-accent' if p.net > 0 else 'pic-bad'}")
    ]


def _places(layout: Sequence[Sequence[float]]) -> list[tuple[float, float]]:
    """Set the unit square of the layout in the frame, using its room in both directions."""
    xs, ys = [p[0] for p in layout], [p[1] for p in layout]
    return [(_between(x, xs, INSET.left, INSET.right), _between(y, ys, INSET.top, INSET.bottom)) for x, y in layout]


def _between(value: float, values: Sequence[float], low: float, high: float) -> float:
    least, most = min(values), max(values)
    middle = (low + high) / 2
    scale = (high - low) if most - least < 1e-9 else min((high - low) / (most - least), 1.6 * (high - low))
    return round(middle + (value - (least + most) / 2) * scale, 2)


def _radii(star: Sequence[float | None] | None, count: int) -> list[float]:
    """Give discs whose area follows the relation of force."""
    if not star:
        return [10.0] * count
    most = max(s or 0.0 for s in star) or 1.0
    return [max(LEAST, round(MOST * sqrt(max(s or 0.0, 0.0) / most), 2)) for s in star]


def _title(say: Voice, names: Sequence[str], pairs: Sequence[Pair]) -> str:
    near, far = max(pairs, key=lambda p: p.net), min(pairs, key=lambda p: p.net)
    together = say("picture-pair", one=names[near.i], other=names[near.j])
    apart = say("picture-pair", one=names[far.i], other=names[far.j])
    if near.net > 0 > far.net:
        return say("picture-network-title", together=together, apart=apart)
    if near.net > 0:
        return say("picture-network-title-together", together=together)
    return say("picture-network-title-apart", apart=apart)

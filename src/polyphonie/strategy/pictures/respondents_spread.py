"""How far respondents agree on each actor's relation of force."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import LABEL, WIDTH, Picture, Table, circle, line, mark, svg, text
from .labels import shortened
from .reading import Record, actor_names, game_in, number

LEFT, RIGHT = 8.0, WIDTH - 66.0
TOP: Final = 40.0
LANE: Final = 46.0
RADIUS: Final = 5.0


def respondents_spread(record: Record, language: Language) -> Picture | None:
    """Draw each respondent's relation of force for each actor; None when fewer than two respondents can be read."""
    game = game_in(record)
    spread = game["dispersion"] if game else None
    if game is None or spread is None or len(spread["authors"]) < 2:
        return None
    say = voice(language)
    names = [actor_names(record).get(a, a) for a in game["actors"]]
    star = spread["star"]
    order = sorted(range(len(names)), key=lambda i: (-star["median"][i], i))
    roles = {r["id"]: r["role"] or r["id"] for r in record["actors"]["respondents"]}
    table = Table(
        (
            say("picture-head-actor"),
            *(roles.get(a, a) for a in spread["authors"]),
            *(say(f"picture-head-{h}") for h in ("lowest", "middle", "highest")),
        ),
        tuple(
            (
                names[i],
                *(say.number(each[i], 2) for each in star["each"]),
                *(say.number(star[key][i], 2) for key in ("low", "median", "high")),
            )
            for i in order
        ),
    )
    top = max(star["high"])
    scale = (RIGHT - LEFT) / (max(top, 1.2) * 1.04)
    parts = [_mean(say, scale, len(order))]
    parts += [_lane(say, row, i, star, scale, table) for row, i in enumerate(order)]
    title = _title(say, names, star)
    description = say("picture-spread-description", count=len(names), respondents=len(spread["authors"]))
    drawing = svg("respondents-spread", title, description, TOP + LANE * len(order) + 6, *parts)
    return Picture("respondents-spread", title, description, drawing, table, say("picture-spread-note"))


def _mean(say: Voice, scale: float, lanes: int) -> str:
    x = LEFT + scale
    rule = line(x, TOP - 12, x, TOP + LANE * lanes, "pic-axis", stroke_dasharray="2 4")
    return rule + text(min(max(x, 50), WIDTH - 60), TOP - 20, say("picture-spread-mean"), "pic-small", "middle")


def _lane(say: Voice, row: int, i: int, star: Mapping[str, Any], scale: float, table: Table) -> str:
    y = TOP + LANE * row + 30
    low, middle, high = (LEFT + star[key][i] * scale for key in ("low", "median", "high"))
    dots = _beside([LEFT + each[i] * scale for each in star["each"]], y)
    span = say("picture-from-to", low=say.number(star["low"][i], 1), high=say.number(star["high"][i], 1))
    return mark(
        row,
        [each[i] for each in star["each"]],
        table.spoken(row),
        text(LEFT, y - 14, shortened(table.rows[row][0], LABEL, WIDTH - 2 * LEFT), "pic-label pic-halo"),
        line(LEFT, y, RIGHT, y),
        line(low, y, high, y, "pic-trace", stroke_width=2),
        *(circle(*dot, RADIUS, "pic-accent pic-ring") for dot in dots),
        line(middle, y - 9, middle, y + 9, "pic-trace-ink", stroke_width=2),
        text(
            WIDTH - 8,
            y + 4.5,
            span if star["low"][i] < star["high"][i] else say.number(star["low"][i], 1),
            "pic-small",
            "end",
        ),
    )


def _beside(places: Sequence[float], y: float) -> list[tuple[float, float]]:
    """Set equal values one above another, within the lane."""
    keys = [round(x) for x in places]
    found = []
    for rank, (x, key) in enumerate(zip(places, keys, strict=True)):
        many, before = keys.count(key), keys[:rank].count(key)
        step = min(6.0, 18.0 / many)
        found.append((x, y + step * (before - (many - 1) / 2)))
    return found


def _title(say: Voice, names: Sequence[str], star: Mapping[str, Any]) -> str:
    gaps = [round(high - low, 2) for low, high in zip(star["low"], star["high"], strict=True)]
    widest = max(range(len(names)), key=lambda i: gaps[i])
    if gaps[widest] == 0:
        return say("picture-spread-title-agreed")
    return say(
        "picture-spread-title",
        actor=names[widest],
        low=number(say, star["low"][widest], 1),
        high=number(say, star["high"][widest], 1),
    )

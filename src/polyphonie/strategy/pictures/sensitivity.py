"""How far each weight may move before another method comes first."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import LABEL, SMALL, WIDTH, Picture, Table, line, mark, rect, svg, text
from .labels import shortened, wrapped
from .reading import Record, inside, method_name

LEFT, RIGHT = 8.0, WIDTH - 8.0
TOP: Final = 34.0
MOST_ROWS: Final = 8
SCALES: Final = (0.1, 0.2, 0.4, 0.6, 0.8)


def sensitivity(record: Record, language: Language) -> Picture | None:
    """Draw, for each criterion, between which weights the leader stays first; None when that was not computed."""
    found = record["sensitivity"]
    if not found or not found["intervals"]:
        return None
    say = voice(language)
    ordered = sorted(found["intervals"], key=lambda i: (i["high"] - i["low"], -i["weight"], i["criterion"]))
    names = {
        i[end]: method_name(record, i[end], language) for i in ordered for end in ("rival_low", "rival_high") if i[end]
    }
    table = Table(
        tuple(say(f"picture-head-{h}") for h in ("criterion", "weight", "from", "to", "below", "above")),
        tuple(_row(say, i, names) for i in ordered),
    )
    fragile = [i for i in ordered if i["rival_low"] or i["rival_high"]]
    leader = method_name(record, found["leader"], language)
    height, parts = _drawn(say, (fragile or ordered)[:MOST_ROWS], table, names)
    title = say(
        "picture-sensitivity-title",
        leader=leader,
        count=len(fragile),
        criterion=inside(say(f"criterion-{ordered[0]['criterion']}")),
    )
    description = say("picture-sensitivity-description", leader=leader)
    drawing = svg("sensitivity", title, description, height, *parts)
    left_out = len(ordered) - len((fragile or ordered)[:MOST_ROWS])
    return Picture("sensitivity", title, description, drawing, table, say("picture-sensitivity-note", count=left_out))


def _row(say: Voice, interval: Mapping[str, Any], names: Mapping[str, str]) -> tuple[str, ...]:
    ends = [say.percent(interval[key], 1) for key in ("weight", "low", "high")]
    rivals = [names[interval[key]] if interval[key] else say("picture-nobody") for key in ("rival_low", "rival_high")]
    return say(f"criterion-{interval['criterion']}"), *ends, *rivals


def _drawn(
    say: Voice, shown: Sequence[Mapping[str, Any]], table: Table, names: Mapping[str, str]
) -> tuple[float, list[str]]:
    parts, y, top = [], TOP, _top(shown)
    for row, one in enumerate(shown):
        rivals = _rivals(say, one, names)
        low, high, own = (_x(one[key], top) for key in ("low", "high", "weight"))
        words = [
            text(LEFT, y + 14, shortened(table.rows[row][0], LABEL, 300)),
            text(RIGHT, y + 14, say("picture-sensitivity-today", weight=table.rows[row][1]), "pic-small", "end"),
        ]
        shape = [
            line(LEFT, y + 27, RIGHT, y + 27),
            rect(low, y + 21, max(high - low, 1), 12, "pic-band", rx=2),
            line(own, y + 18, own, y + 36, "pic-trace-ink", stroke_width=3),
        ]
        told = [text(LEFT, y + 51 + 16 * i, words_, "pic-small") for i, words_ in enumerate(rivals)]
        values = [one["weight"], one["low"], one["high"]]
        parts.append(mark(row, values, table.spoken(row), *words, *shape, *told))
        y += 46 + 16 * len(rivals) + 8
    scale = [
        text(_x(v, top), TOP - 14, say.percent(v), "pic-small", anchor)
        for v, anchor in ((0.0, "start"), (top / 2, "middle"), (top, "end"))
    ]
    rules = [line(_x(v, top), TOP - 8, _x(v, top), y - 4) for v in (0.0, top / 2, top)]
    return y + 4, [*rules, *scale, *parts]


def _rivals(say: Voice, one: Mapping[str, Any], names: Mapping[str, str]) -> list[str]:
    """Say who would come first beyond each end."""
    found = []
    if one["rival_low"]:
        found.append(
            say("picture-sensitivity-below", weight=say.percent(one["low"], 1), method=names[one["rival_low"]])
        )
    if one["rival_high"]:
        found.append(
            say("picture-sensitivity-above", weight=say.percent(one["high"], 1), method=names[one["rival_high"]])
        )
    return [part for words in found for part in wrapped(words, SMALL, RIGHT - LEFT)]


def _top(shown: Sequence[Mapping[str, Any]]) -> float:
    """Give the end of the scale: no further than what the ends of the bands need."""
    need = max(one["high"] if one["rival_high"] else max(one["low"], one["weight"]) for one in shown) * 1.15
    return next((top for top in SCALES if top >= need), 1.0)


def _x(weight: float, top: float) -> float:
    return LEFT + min(weight / top, 1.0) * (RIGHT - LEFT)

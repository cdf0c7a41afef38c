"""Which step of a sequence serves which objective."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import LABEL, WIDTH, Picture, Table, circle, element, line, mark, svg, text
from .labels import shortened, wrapped
from .reading import Record, objective_name, sequence_in, some

LEFT, RIGHT = 8.0, WIDTH - 8.0
ROW: Final = 30.0
MARK: Final = 8.0
SIGNS: Final = {"full": "●", "part": "◐", "": "–"}


def coverage(record: Record, language: Language, sequence: str | None = None) -> Picture | None:
    """Draw objectives against the steps of a sequence, the recommended one by default; None without one.

    A disc: the step covers the objective as needed. A half disc: it only helps.
    """
    way = sequence_in(record, sequence)
    objectives = record["situation"]["participation_objectives"]
    if way is None or not way["steps"] or not objectives:
        return None
    say = voice(language)
    goals, steps = [objective_name(o, say) for o in objectives], way["steps"]
    cells = [[_kind(way, step, o["id"]) for step in steps] for o in objectives]
    words = {kind: say(f"picture-coverage-{name}") for kind, name in (("full", "full"), ("part", "part"), ("", "none"))}
    table = Table((say("picture-head-objective"), *(s["name"][language] for s in steps)),
                  tuple((goal, *(words[c] for c in row)) for goal, row in zip(goals, cells, strict=True)))  # fmt: skip
    height, parts = _drawn(say, [s["name"][language] for s in steps], goals, cells, table)
    missed = [g for g, o in zip(goals, objectives, strict=True) if o["id"] in way["uncovered"]]
    title = say("picture-coverage-title", count=len(missed), names=some(say, missed, 2))
    description = say("picture-coverage-description")
    name = f"coverage-{way['id']}"
    return Picture(
        name, title, description, svg(name, title, description, height, *parts), table, say("picture-coverage-note")
    )


def _kind(way: Mapping[str, Any], step: Mapping[str, Any], objective: str) -> str:
    """Tell how a step serves an objective: full, part or not.

    A step lists what it covers as needed or, when it covers nothing so, what it helps: an uncovered objective in the
    list betrays the second case, and ``helps`` says it outright where the record holds it.
    """
    if objective not in step["objectives"]:
        return ""
    helps = set(step.get("helps") or ())
    return "part" if objective in helps or set(step["objectives"]) & set(way["uncovered"]) else "full"


def _drawn(say: Voice, steps: Sequence[str], goals: Sequence[str], cells: Sequence[Sequence[str]],
           table: Table) -> tuple[float, list[str]]:  # fmt: skip
    pitch = (RIGHT - LEFT) / len(steps)
    parts, y = _numbers(len(steps), pitch), 30.0
    for row, goal in enumerate(goals):
        lines = wrapped(goal, LABEL, RIGHT - LEFT)
        parts.append(line(LEFT, y, RIGHT, y))
        words = [text(LEFT, y + 19 + 17 * i, one, "pic-label") for i, one in enumerate(lines)]
        y += 17.0 * len(lines) + 8
        marks = [_sign(LEFT + pitch * (i + 0.5), y + ROW / 2 - 3, kind) for i, kind in enumerate(cells[row])]
        parts.append(mark(row, [SIGNS[k] for k in cells[row]], table.spoken(row), *words, *marks))
        y += ROW
    parts.append(line(LEFT, y, RIGHT, y, "pic-axis"))
    y, listed = _steps(steps, y + 8)
    key, y = _key(say, y + 10)
    return y, [*parts, *listed, *key]


def _numbers(count: int, pitch: float) -> list[str]:
    return [text(LEFT + pitch * (i + 0.5), 20, str(i + 1), "pic-label pic-strong", "middle") for i in range(count)]


def _sign(x: float, y: float, kind: str) -> str:
    """Draw a disc, a half disc, or a point where nothing is."""
    if kind == "full":
        return circle(x, y, MARK, "pic-accent")
    if kind == "part":
        return circle(x, y, MARK, "pic-trace", stroke_width=1.5) + _half(x, y)
    return circle(x, y, 1.5, "pic-soft")


def _half(x: float, y: float) -> str:
    """Fill the left half of a disc."""
    return element("path", ink="pic-accent", d=f"M{x:g} {y - MARK:g}A{MARK:g} {MARK:g} 0 0 0 {x:g} {y + MARK:g}Z")


def _steps(steps: Sequence[str], top: float) -> tuple[float, list[str]]:
    """List the steps by number."""
    parts = []
    for i, name in enumerate(steps):
        y = top + 20 * i + 15
        parts.append(text(LEFT + 18, y, str(i + 1), "pic-label pic-strong", "end"))
        parts.append(text(LEFT + 26, y, shortened(name, LABEL, RIGHT - LEFT - 26), "pic-label"))
    return top + 20 * len(steps) + 4, parts


def _key(say: Voice, top: float) -> tuple[list[str], float]:
    parts, y = [], top
    for kind, name in (("full", "full"), ("part", "part")):
        parts += [
            _sign(LEFT + 10, y + 8, kind),
            text(LEFT + 26, y + 12.5, say(f"picture-coverage-{name}"), "pic-small"),
        ]
        y += 20
    return parts, y + 4

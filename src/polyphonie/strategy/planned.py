"""A step of the process as its team adapted it, as plain values: read by forms, versions, templates and alarms."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from polyphonie.kit.codes import STAGES

FIELDS: Final = (
    "title",
    "starts_on",
    "ends_on",
    "objectives",
    "publics",
    "owner",
    "cost_cents",
    "staff_days",
    "note",
)
"""What the form of a step sets; the method and the stage have their own gestures."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One step: `code` names it; costs and days are None while the typical figures of the method are kept."""

    code: str
    method: str
    stage: str
    title: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    objectives: tuple[str, ...] = ()
    publics: tuple[str, ...] = ()
    owner: str = ""
    cost_cents: int | None = None
    staff_days: float | None = None
    note: str = ""


def plain_step(step: Planned) -> dict[str, Any]:
    """Give a step as JSON holds it."""
    found = asdict(step)
    dates = {name: found[name] and found[name].isoformat() for name in ("starts_on", "ends_on")}
    return {**found, **dates, "objectives": list(step.objectives), "publics": list(step.publics)}


def step_of(kept: Mapping[str, Any]) -> Planned:
    """Read a step back from what `plain_step` gave."""
    dates = {name: kept.get(name) and dt.date.fromisoformat(kept[name]) for name in ("starts_on", "ends_on")}
    lists = {name: tuple(kept.get(name) or ()) for name in ("objectives", "publics")}
    rest = {name: kept[name] for name in Planned.__slots__ if name in kept and name not in (*dates, *lists)}
    return Planned(**{**rest, **dates, **lists})


def in_order(steps: Iterable[Planned]) -> tuple[Planned, ...]:
    """Give steps stage after stage, in their own order inside each."""
    return tuple(sorted(steps, key=lambda s: STAGES.index(s.stage)))


def moved(steps: Sequence[Planned], code: str, by: int) -> tuple[Planned, ...]:
    """Move a step up (-1) or down (+1): past its neighbour, or into the next stage where it stands at the edge.

    Guarantees
    ----------
    No step is lost; the others keep their order and their stage; at the very ends nothing moves.
    """
    steps = in_order(steps)
    at = next((i for i, s in enumerate(steps) if s.code == code), None)
    if at is None:
        return steps
    one, to = steps[at], at + by
    if 0 <= to < len(steps) and steps[to].stage == one.stage:
        others = [s for s in steps if s.code != code]
        return (*others[:to], one, *others[to:])
    stage = STAGES.index(one.stage) + by
    if not 0 <= stage < len(STAGES):
        return steps
    there = replace(one, stage=STAGES[stage])
    return in_order((*steps[:at], there, *steps[at + 1 :]))


def may_move(steps: Sequence[Planned], code: str, by: int) -> bool:
    """Tell whether there is anywhere to go."""
    return moved(steps, code, by) != in_order(steps)


def new_code(method: str, taken: Iterable[str]) -> str:
    """Name a new step after its method; numbered when the name is taken."""
    known = set(taken)
    stem = method[:34].strip("-")
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(known) + 2))
    return next(name for name in names if name not in known)

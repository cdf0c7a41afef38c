"""Cases of rotation: our plans beside the best of random shuffles, and beside a general solver where it may finish."""

from typing import Any

from benchmarks.engines.case import Case
from polyphonie.engines.rotation import Gathering, seat_people, verify_seating
from polyphonie.kit.chance import Chance


def plan(people: int, tables: int, rounds: int) -> dict[str, Any]:
    """Seat people whose names are numbers; give the repeats, the bound, and whether a recount agrees."""
    gathering = Gathering(tuple(f"p{number:04}" for number in range(people)), tables, rounds)
    seating = seat_people(gathering, Chance(0))
    found = {"repeats": seating.figures.repeats, "bound": seating.bound.repeats}
    return found | {"verified": not verify_seating(gathering, seating)}


def compare(ours: dict[str, Any], theirs: dict[str, Any]) -> str:
    """Say which plan repeats less; the bound must be under both."""
    if not ours["verified"] or min(ours["repeats"], theirs["repeats"] or ours["repeats"]) < ours["bound"]:
        return "no"
    if theirs["repeats"] is None:
        return "peer found no plan"
    return f"{theirs['repeats'] - ours['repeats']} repeats fewer"


def says(result: dict[str, Any]) -> str:
    """How many repeats a plan has."""
    return "no plan" if result["repeats"] is None else f"{result['repeats']} repeats"


def case(people: int, tables: int, rounds: int, *, solver: bool = False, most: float | None = None) -> Case:
    """People x tables x rounds, beside shuffles or beside the solver."""
    call = f"({people}, {tables}, {rounds})"
    peer = "solve" if solver else "shuffle"
    return Case(
        name=f"{people} people x {tables} tables x {rounds} rounds",
        ours=f"from benchmarks.engines.rotation import plan; result = plan{call}",
        peer=f"from benchmarks.engines.rotation_peer import {peer}; result = {peer}{call}",
        peer_name="OR-Tools CP-SAT, at most 30 of its units of work"
        if solver
        else f"best of {100_000 // max(100, people):,} shuffles",
        peer_packages=("ortools",) if solver else (),
        agrees=compare,
        says=says,
        bar_cpu=most,
        cpu_limit=120,
    )


CASES = (
    case(32, 8, 8, most=2.0),
    case(100, 13, 5, most=2.0),
    case(100, 10, 5, most=2.0),
    case(100, 12, 6),
    case(45, 6, 5),
    case(1000, 100, 5),
    case(24, 6, 5, solver=True),
)

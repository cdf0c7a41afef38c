"""Budget votes: invented cities of the sizes that real ones have, ours and the peer on the same file."""

from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from benchmarks.engines.budget_city import city
from benchmarks.engines.case import Case
from polyphonie.engines.budget import Settings, Steps, Tolerance, allocate, one_by_one, read_pb, read_support

PEER: Final = ("pabutools", "gmpy2")
OURS, THEIRS = "benchmarks.engines.budget", "benchmarks.engines.budget_peer"


def write_city(path: str) -> None:
    """29 000 voters, 175 projects."""
    Path(path).write_text(city(29_000, 175, seed=2, approvals=8), "utf-8")


def write_town(path: str) -> None:
    """7 260 voters, 183 projects."""
    Path(path).write_text(city(7_260, 183, seed=1), "utf-8")


def write_village(path: str) -> None:
    """300 voters, 25 projects."""
    Path(path).write_text(city(300, 25, seed=3), "utf-8")


def write_ranks(path: str) -> None:
    """65 000 voters who rank three of 120 projects."""
    Path(path).write_text(city(65_000, 120, seed=4, kind="ordinal"), "utf-8")


def write_points(path: str) -> None:
    """1 500 voters who give points to 30 projects."""
    Path(path).write_text(city(1_500, 30, seed=5, kind="cumulative"), "utf-8")


def _funded(path: str, order: str = "bought", **settings: Any) -> list[str]:
    vote = read_pb(Path(path).read_bytes(), path, Tolerance(above_budget="keep")).vote
    funded = [vote.ids[c] for c in allocate(vote, Settings(**settings)).funded]
    return sorted(funded) if order == "sorted" else funded


def equal_shares(path: str) -> list[str]:
    """Equal Shares, cost satisfaction."""
    return _funded(path)


def equal_shares_cardinality(path: str) -> list[str]:
    """Equal Shares, cardinality satisfaction."""
    return _funded(path, satisfaction="cardinality")


def equal_shares_points(path: str) -> list[str]:
    """Equal Shares, points."""
    return _funded(path, satisfaction="points")


def equal_shares_ranks(path: str) -> list[str]:
    """Equal Shares, Borda by the projects below, as the peer counts it."""
    return _funded(path, satisfaction="borda", borda_below=True)


def add1(path: str) -> list[str]:
    """Equal Shares with the completion of real votes."""
    return _funded(path, completion="add1")


def add1_exhaustive(path: str) -> list[str]:
    """Equal Shares with the completion that the peer has."""
    return _funded(path, completion="add1_exhaustive")


def add1_one_by_one(path: str) -> list[str]:
    """The same as `add1`, every step run exactly: what the bounds save."""
    vote = read_pb(Path(path).read_bytes(), path).vote
    steps = Steps(Fraction(vote.budget, vote.voters), vote.scale, vote.budget)
    added = one_by_one(read_support(vote, "cost"), steps)
    return [vote.ids[c] for c in allocate(vote, Settings(completion="add1"), added=added or 0).funded]


def phragmen(path: str) -> list[str]:
    """Sequential Phragmén."""
    return _funded(path, "sorted", rule="phragmen")


def greedy(path: str) -> list[str]:
    """Greedy by votes."""
    return _funded(path, rule="greedy")


def says(funded: list[str]) -> str:
    """Tell how many are funded."""
    return f"{len(funded)} funded"


def _case(name: str, function: str, inputs: str, **more: Any) -> Case:
    peer = {"peer": f"{THEIRS}:{function}", "peer_name": "pabutools", "peer_packages": PEER}
    shown = {"inputs": f"{OURS}:{inputs}", "says": says}
    return Case(name=name, ours=f"{OURS}:{function}", **shown, **(peer | more))


ALONE: Final = {"peer": None, "peer_name": "", "peer_packages": ()}
CASES: Final[tuple[Case, ...]] = (
    _case("Equal Shares, 29 000 voters x 175 projects, reading included", "equal_shares", "write_city", bar_call=50),
    _case("the same, cardinality", "equal_shares_cardinality", "write_city"),
    _case("Equal Shares by points, 1 500 x 30", "equal_shares_points", "write_points"),
    _case("Equal Shares by ranks, 65 000 x 120", "equal_shares_ranks", "write_ranks", bar_cpu=10.0),
    _case("add1 (exhaustive), 300 x 25", "add1_exhaustive", "write_village"),
    _case("add1, 7 260 x 183", "add1", "write_town", bar_cpu=5.0, **ALONE),
    _case("Phragmén, 7 260 x 183", "phragmen", "write_town"),
    _case("greedy, 7 260 x 183", "greedy", "write_town"),
)

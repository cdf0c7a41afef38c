"""Rooms of voters for the tests: real ones, planted ones, and those that Hypothesis draws."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    Conversation,
    Parameters,
    Statement,
    Votes,
    read_participants,
    read_statements,
    read_votes,
    votes_from,
)

ROOT = Path(__file__).parents[3]
GOLDEN = ROOT / "tests" / "golden" / "opinion" / "bg2050-volunteers"
REAL = ROOT.parent / "shared" / "data" / "opinion"
NAMES = ("bg2050-volunteers", "scoop-hivemind.biodiversity", "vtaiwan.uberx")
QUICK = Parameters(resamples=4, restarts=3, permutations=19)
TINY = Parameters(resamples=1, restarts=1, permutations=3, most_groups=3, most_axes=2)


def golden() -> Conversation:
    """The conversation kept with the tests."""
    people = read_participants((GOLDEN / "participants-votes.csv").read_bytes(), "participants-votes.csv")
    return Conversation(people.votes, golden_statements(), people.published)


def golden_statements() -> tuple[Statement, ...]:
    return read_statements((GOLDEN / "comments.csv").read_bytes(), "comments.csv")


def golden_consensus() -> dict[str, float]:
    """What Polis published as group-informed consensus."""
    rows = csv.DictReader(io.StringIO((GOLDEN / "comments.csv").read_text("utf-8")))
    return {row["comment-id"]: float(row["group-informed-consensus"]) for row in rows}


def real(name: str) -> Conversation:
    """A real conversation that lies beside the clone, where it does."""
    folder = REAL / name
    if not folder.is_dir():
        pytest.skip(f"needs the open conversation {name}, beside the clone")
    votes = read_votes([(folder / "votes.csv").read_bytes()], "votes.csv")
    people = read_participants((folder / "participants-votes.csv").read_bytes(), "participants-votes.csv")
    statements = read_statements((folder / "comments.csv").read_bytes(), "comments.csv")
    return Conversation(votes, statements, people.published)


def room(people: int, statements: int, groups: int, seed: int = 0, each: int | None = None) -> tuple[Votes, np.ndarray]:
    """Plant groups that hold opposite views, each person voting on `each` statements; one group is pure noise."""
    chance = np.random.default_rng(seed)
    belongs = chance.integers(0, groups, people)
    leaning = np.where(chance.random((groups, statements)) < 0.5, 0.1, 0.9)
    if groups == 1:
        leaning = chance.beta(2, 2, size=(1, statements))
    cells = []
    for person in range(people):
        for statement in np.sort(chance.permutation(statements)[: each or statements]).tolist():
            agrees = chance.random() < leaning[belongs[person], statement]
            cells.append((str(person), str(statement), 0 if chance.random() < 0.05 else 1 if agrees else -1))
    return votes_from(cells), belongs


def cells_of(votes: Votes) -> list[tuple[str, str, int]]:
    """The votes as (person, statement, vote), by person."""
    who = [votes.people[i] for i in votes.rows]
    what = [votes.statements[j] for j in votes.columns]
    return list(zip(who, what, votes.values.tolist(), strict=True))


VOTES = st.sampled_from([1, 1, 0, -1, -1, None])


@st.composite
def small_rooms(draw: st.DrawFn) -> list[tuple[str, str, int]]:
    """Up to 12 people on up to 8 statements, with holes."""
    people, statements = draw(st.integers(1, 12)), draw(st.integers(1, 8))
    given_votes = draw(st.lists(VOTES, min_size=people * statements, max_size=people * statements))
    places = [(i, j) for i in range(people) for j in range(statements)]
    cells = [(str(i), str(j), vote) for (i, j), vote in zip(places, given_votes, strict=True) if vote is not None]
    return cells or [("0", "0", 1)]


def same_arrays(left: object, right: object) -> bool:
    """Tell whether two results hold the same bits, through their fields."""
    if isinstance(left, np.ndarray):
        return isinstance(right, np.ndarray) and left.dtype == right.dtype and left.tobytes() == right.tobytes()
    if hasattr(left, "__dataclass_fields__"):
        return all(same_arrays(getattr(left, name), getattr(right, name)) for name in left.__dataclass_fields__)
    if isinstance(left, tuple | list):
        return len(left) == len(right) and all(same_arrays(a, b) for a, b in zip(left, right, strict=True))
    return left == right or (left != left and right != right)

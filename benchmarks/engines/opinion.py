"""The opinion engine at work: a planted conversation of any size, mapped, counted, and read from a file of votes."""

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.engines.case import Case
from polyphonie.cli import main
from polyphonie.engines.opinion import (
    Conversation,
    Parameters,
    Votes,
    agreement,
    map_polis,
    map_robust,
    read_participants,
    read_statements,
    tabulate,
)
from polyphonie.kit.chance import Chance

SHARES = (0.45, 0.35, 0.20)
GOLDEN = Path(__file__).parents[2] / "tests" / "golden" / "opinion" / "bg2050-volunteers"


def planted(people: int, statements: int, votes_each: int, seed: int = 0) -> tuple[Votes, np.ndarray]:
    """Draw a conversation in which three groups agree with different statements, some of them shared."""
    chance = np.random.default_rng(seed)
    groups = np.searchsorted(np.cumsum(SHARES), chance.random(people), side="right").clip(0, len(SHARES) - 1)
    leaning = np.where(chance.random(statements) < 0.3, 0.8, chance.beta(0.6, 0.6, size=(len(SHARES), statements)))
    rows = np.repeat(np.arange(people, dtype=np.int32), votes_each)
    columns = np.concatenate(
        [_distinct(chance, min(10_000, people - first), statements, votes_each) for first in range(0, people, 10_000)]
    )
    drawn = chance.random(len(rows))
    agree = leaning[groups[rows], columns] * 0.85
    values = np.where(drawn < agree, 1, np.where(drawn < agree + 0.15, 0, -1)).astype(np.int8)
    names = tuple(str(i) for i in range(people)), tuple(str(j) for j in range(statements))
    return tabulate(*names, rows, columns, values), groups


def _distinct(chance: np.random.Generator, people: int, statements: int, votes_each: int) -> np.ndarray:
    keys = chance.random((people, statements))
    return np.sort(np.argpartition(keys, votes_each, axis=1)[:, :votes_each], axis=1).astype(np.int32).ravel()


def write_lines(votes: Votes, path: Path, seed: int = 1) -> None:
    """Write votes.csv in the order in which people would have voted, as Polis exports it."""
    order = np.random.default_rng(seed).permutation(len(votes.values))
    rows, columns, values = (one[order].tolist() for one in (votes.rows, votes.columns, votes.values))
    with path.open("w") as file:
        file.write("timestamp,datetime,comment-id,voter-id,vote\n")
        for n, (i, j, v) in enumerate(zip(rows, columns, values, strict=True)):
            file.write(f"{1_700_000_000_000 + n},Tue Nov 14 22:13:20 UTC 2023,{j},{i},{v}\n")


def write_planted(path: str, people: int) -> None:
    """Write planted votes as arrays: 1,000 statements, 50 votes each."""
    votes, groups = planted(people, 1_000, 50)
    with Path(path).open("wb") as file:
        np.savez(file, rows=votes.rows, columns=votes.columns, values=votes.values, groups=groups)


def inputs_of_20000(path: str) -> None:
    """Write a planted conversation of 20,000 people."""
    write_planted(path, 20_000)


def inputs_of_100000(path: str) -> None:
    """Write a planted conversation of 100,000 people."""
    write_planted(path, 100_000)


def inputs_as_lines(path: str) -> None:
    """Write a planted conversation of 100,000 people as votes.csv."""
    write_lines(planted(100_000, 1_000, 50)[0], Path(path))


def _read(path: str) -> tuple[Votes, np.ndarray]:
    held = np.load(path)
    people, statements = int(held["rows"].max()) + 1, int(held["columns"].max()) + 1
    names = tuple(map(str, range(people))), tuple(map(str, range(statements)))
    return tabulate(*names, held["rows"], held["columns"], held["values"]), held["groups"]


def map_planted(path: str) -> dict[str, Any]:
    """Map planted votes in the Polis mode: map, base clusters, groups, all statistics and lists."""
    votes, groups = _read(path)
    found = map_polis(Conversation(votes))
    sizes = sorted(np.bincount(found.labels[found.labels >= 0]).tolist(), reverse=True)
    return {"groups": len(sizes), "sizes": sizes, "planted": round(agreement(found.labels, groups), 4)}


def map_robust_planted(path: str) -> dict[str, Any]:
    """Map planted votes in the robust mode, thirty resamples included."""
    votes, groups = _read(path)
    found = map_robust(Conversation(votes), Parameters(), Chance(0))
    sizes = found.grouping.sizes.tolist()
    return {"groups": len(sizes), "sizes": sizes, "planted": round(agreement(found.labels, groups), 4)}


def tally_lines(path: str, mode: str = "robust") -> dict[str, Any]:
    """Tally votes.csv through the command line, reading included."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(io.StringIO()):
        code = main(["tally", "opinion", path, "--json", "--settings", f"mode={mode}"])
    found = json.loads(said.getvalue())
    return {"code": code, "groups": found["k"], "sizes": [one["size"] for one in found["groups"]]}


def map_golden() -> dict[str, Any]:
    """Map the real conversation kept with the tests, and compare with the groups of Polis."""
    content = read_participants((GOLDEN / "participants-votes.csv").read_bytes(), "participants-votes.csv")
    statements = read_statements((GOLDEN / "comments.csv").read_bytes(), "comments.csv")
    found = map_polis(Conversation(content.votes, statements))
    pairs = [(int(content.published[p]), g) for p, g in zip(found.votes.people, found.labels, strict=True) if g >= 0]
    table = np.array(pairs)
    return {"adjusted_rand": agreement(table[:, 0], table[:, 1])}


def sizes_beside(ours: Any, theirs: Any) -> str:
    """Say the sizes of the groups on both sides: three were planted."""
    return f"{ours['groups']} groups {ours['sizes']} against {theirs['groups']} {theirs['sizes']}; 3 were planted"


def says_sizes(result: Any) -> str:
    """Say how many groups were found."""
    return f"{result['groups']} groups"


HERE = "benchmarks.engines.opinion"
CASES = (
    Case(
        name="20 000 people x 1 000 statements, 1 M votes: map, groups, statistics",
        ours=f"{HERE}:map_planted",
        peer="benchmarks.engines.opinion_peer:map_planted",
        peer_name="red-dwarf",
        peer_packages=("red-dwarf",),
        agrees=sizes_beside,
        says=says_sizes,
        inputs=f"{HERE}:inputs_of_20000",
        bar_ratio=25,
    ),
    Case(
        name="100 000 people x 1 000 statements, 5 M votes: map, base clusters, statistics",
        ours=f"{HERE}:map_planted",
        says=says_sizes,
        inputs=f"{HERE}:inputs_of_100000",
        bar_cpu=5,
        bar_mb=600,
    ),
    Case(
        name="the same, robust mode with its 30 resamples",
        ours=f"{HERE}:map_robust_planted",
        says=says_sizes,
        inputs=f"{HERE}:inputs_of_100000",
        bar_mb=600,
    ),
    Case(
        name="the same 5 M votes from votes.csv through the command line, reading included",
        ours=f"{HERE}:tally_lines",
        says=says_sizes,
        inputs=f"{HERE}:inputs_as_lines",
        bar_cpu=15,
    ),
    Case(
        name="a real conversation (bg2050): agreement with the groups of Polis",
        ours=f"{HERE}:map_golden",
        says=lambda result: f"adjusted Rand {result['adjusted_rand']:.3f}",
    ),
)
